/// The numbers that lines give, read when they are first asked for: several checks ask for the same.
final class LineMemory {
  private var numbers: [LineNumbers?]
  private var bytes: [ByteNumbers?]
  private var quantities: [[Quantity]?]

  init(lineCount: Int) {
    numbers = Array(repeating: nil, count: lineCount)
    bytes = Array(repeating: nil, count: lineCount)
    quantities = Array(repeating: nil, count: lineCount)
  }

  fileprivate func numbers(of line: Int, _ read: () -> LineNumbers) -> LineNumbers {
    if let known = numbers[line] { return known }
    let found = read()
    numbers[line] = found
    return found
  }

  fileprivate func bytes(of line: Int, _ read: () -> ByteNumbers) -> ByteNumbers {
    if let known = bytes[line] { return known }
    let found = read()
    bytes[line] = found
    return found
  }

  fileprivate func quantities(of line: Int, _ read: () -> [Quantity]) -> [Quantity] {
    if let known = quantities[line] { return known }
    let found = read()
    quantities[line] = found
    return found
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
