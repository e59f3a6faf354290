/// Reads comma-separated values (RFC 4180), with LF or CRLF, and a byte order mark skipped.
///
/// Spreadsheets of countries that write 1,5 part cells by semicolons or tabs: what the first line does, all do.
package enum CSVReader {
  /// A place where the text is not CSV.
  package struct Trouble: Error, Hashable, Sendable {
    package var line: Int
  }

  package static func rows(_ text: String) throws -> [[String]] {
    let (separator, text) = separator(of: text)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var line = 1
    var quoteLine: Int?
    var afterQuote = false
    var isEmptyLine = true

    func endCell() {
      row.append(String(cell))
      cell.removeAll(keepingCapacity: true)
      afterQuote = false
    }
    func endRow() {
      if !isEmptyLine {
        endCell()
        rows.append(row)
      }
      row.removeAll()
      isEmptyLine = true
    }

    for scalar in text.unicodeScalars where scalar != "\u{feff}" {
      if quoteLine != nil {
        if scalar == "\"" {
          quoteLine = nil
          afterQuote = true
        } else {
          if scalar == "\n" { line += 1 }
          cell.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"" where afterQuote:
        cell.append("\"")
        quoteLine = line
        afterQuote = false
      case "\"" where cell.isEmpty:
        quoteLine = line
        isEmptyLine = false
      case separator:
        isEmptyLine = false
        endCell()
      case "\n":
        endRow()
        line += 1
      case "\r": continue
      default:
        if afterQuote { throw Trouble(line: line) }
        cell.append(scalar)
        isEmptyLine = false
      }
    }
    if let quoteLine { throw Trouble(line: quoteLine) }
    endRow()
    return rows
  }

  /// What parts the cells, and the text without the line `sep=;` by which Excel is told so.
  private static func separator(of text: String) -> (Unicode.Scalar, String) {
    let scalars = text.unicodeScalars.drop { $0 == "\u{feff}" }
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    if first.count == 5, first.starts(with: "sep=".unicodeScalars), let separator = first.last {
      return (separator, "\n" + String(scalars[first.endIndex...].drop { $0 == "\r" }.dropFirst()))
    }
    return ([",", ";", "\t"].first { first.contains($0) } ?? ",", text)
  }
}
