import Questions

/// What people bring along, as questions that can be written as notes.
package enum BankImport {
  package enum Trouble: Error, Hashable, Sendable {
    /// JSON that is no bank of ours.
    case notABank
    case json(JSONError)
    /// Entry `index`, from 1, lacks this key or has something else there.
    case badEntry(index: Int, key: String)
  }

  /// The questions of our own JSON; drills come as plain questions.
  package static func json(_ bytes: [UInt8]) throws(Trouble) -> [Question] {
    let document: JSONValue
    do { document = try JSONReader.read(bytes) } catch { throw .json(error) }
    guard document["format"]?.string == "tcpdrill-bank", let items = document["items"]?.array else {
      throw .notABank
    }
    var questions: [Question] = []
    for (index, item) in items.enumerated() {
      if let entry = item["question"] {
        questions.append(try question(entry, index: index + 1))
      } else if let entry = item["drill"] {
        questions += try drill(entry, index: index + 1)
      } else {
        throw .badEntry(index: index + 1, key: "question")
      }
    }
    return questions
  }

  static func question(_ entry: JSONValue, index: Int) throws(Trouble) -> Question {
    func text(_ key: String) throws(Trouble) -> String {
      guard let text = entry[key]?.string else { throw .badEntry(index: index, key: key) }
      return text
    }
    func texts(_ key: String) -> [String] { (entry[key]?.array ?? []).compactMap(\.string) }
    guard let kind = FactKind(rawValue: try text("kind")) else { throw .badEntry(index: index, key: "kind") }
    guard let form = Form(rawValue: try text("form")) else { throw .badEntry(index: index, key: "form") }
    return Question(
      id: QuestionID(try text("id")),
      source: Source(file: entry["file"]?.string ?? "", line: Int(entry["line"]?.integer ?? 0)), kind: kind,
      form: form,
      prompt: try text("prompt"), answer: try text("answer"), accepts: texts("accepts"),
      choices: texts("choices"),
      topic: entry["topic"]?.string ?? "", tags: texts("tags"), hints: texts("hints"),
      explanation: entry["explanation"]?.string ?? "", correction: entry["correction"]?.string)
  }

  /// A drill loses its exchange's machinery here: what is asked and what is right stay.
  private static func drill(_ entry: JSONValue, index: Int) throws(Trouble) -> [Question] {
    guard let code = entry["code"]?.string else { throw .badEntry(index: index, key: "code") }
    guard let prompt = entry["prompt"]?.string else { throw .badEntry(index: index, key: "prompt") }
    guard let blanks = entry["blanks"]?.array else { throw .badEntry(index: index, key: "blanks") }
    return blanks.enumerated().compactMap { place, blank in
      guard let answer = shown(blank["answer"]) else { return nil }
      return Question(
        id: QuestionID(blanks.count > 1 ? "\(code)-\(place + 1)" : code), source: Source(file: "", line: 0),
        kind: .exchange, form: Int(answer) == nil ? .recall : .number,
        prompt: [prompt, blank["question"]?.string ?? ""].filter { !$0.isEmpty }.joined(separator: "\n"),
        answer: answer,
        accepts: (blank["accepts"]?.array ?? []).compactMap(shown), topic: entry["topic"]?.string ?? "",
        explanation: blank["working"]?.string ?? "")
    }
  }

  private static func shown(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .array(let names): names.compactMap(\.string).joined(separator: ",")
    case .object, .bool, .null, nil: nil
    }
  }
}
