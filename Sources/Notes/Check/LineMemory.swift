/// The numbers that lines give, read when they are first asked for: several checks ask for the same.
final class LineMemory {
  private var numbers: ByLine<LineNumbers>
  private var bytes: ByLine<ByteNumbers>
  private var quantities: ByLine<[Quantity]>

  init(lineCount: Int) {
    numbers = ByLine(lineCount)
    bytes = ByLine(lineCount)
    quantities = ByLine(lineCount)
  }

  fileprivate func numbers(of line: Int, _ read: () -> LineNumbers) -> LineNumbers {
    if let known = numbers[line] { return known }
    let found = read()
    numbers.keep(found, of: line)
    return found
  }

  fileprivate func bytes(of line: Int, _ read: () -> ByteNumbers) -> ByteNumbers {
    if let known = bytes[line] { return known }
    let found = read()
    bytes.keep(found, of: line)
    return found
  }

  fileprivate func quantities(of line: Int, _ read: () -> [Quantity]) -> [Quantity] {
    if let known = quantities[line] { return known }
    let found = read()
    quantities.keep(found, of: line)
    return found
  }

  /// What is known of some lines: most are never asked about, and take no room.
  private struct ByLine<Value> {
    /// By line the place of its value, or -1.
    private var places: [Int32]
    private var values: [Value] = []

    init(_ lineCount: Int) { places = Array(repeating: -1, count: lineCount) }

    subscript(line: Int) -> Value? { places[line] < 0 ? nil : values[Int(places[line])] }

    mutating func keep(_ value: Value, of line: Int) {
      places[line] = Int32(truncatingIfNeeded: values.count)
      values.append(value)
    }
  }
}

extension CheckedNote {
  /// The SEQ and ACK values and byte counts that a whole line gives.
  func numbers(of line: Int) -> LineNumbers { memory.numbers(of: line) { LineNumbers(line, self) } }

  /// The numbers of bytes that it gives, whatever the notation.
  func byteNumbers(of line: Int) -> ByteNumbers { memory.bytes(of: line) { ByteNumbers(line, self) } }

  /// The numbers with their units that stand in it.
  func quantities(of line: Int) -> [Quantity] {
    memory.quantities(of: line) { Quantity.all(in: reading.range(of: line), of: text) }
  }
}
