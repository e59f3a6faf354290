import TCP

/// A word of the vocabulary, met in a note's text.
struct Mention {
  enum Kind: UInt8 {
    /// value: the flags' byte
    case flag
    /// value: index in `ConnectionState.allCases`
    case state
    /// value: 0 sequence number, 1 acknowledgment number
    case number
    /// value: index in `HeaderField.allCases`; sequence and acknowledgment numbers are `number`
    case field
    /// value: index in `Vocabulary.parties`
    case party
    /// value: `Verb`
    case verb
    /// value: `PhaseWord`
    case phase
    /// 상태, state, 状态
    case stateWord
    /// 플래그, flag, 비트
    case flagWord
    /// value: 0 to the right, 1 to the left
    case arrow
    /// value: which step: `Step 1`, `1단계`, `第一次`, `①`
    case ordinal
    /// value: `Topic`
    case topic
  }

  enum Verb: UInt8 {
    case send, receive, enter, wait
    /// Sends only where nothing better is near: 요청, 설정
    case request
    /// Confirms what came: sends an ACK, even where the word is missing.
    case acknowledge
  }

  enum PhaseWord: UInt8 { case open, close, data, reset }

  enum Topic: UInt8 {
    /// Another protocol whose ACKs and handshakes are not TCP's.
    case foreign
    /// A handshake told to be wrong or only supposed: 2-way handshake.
    case supposed
    /// ❌, 잘못
    case wrong
    /// TCP itself
    case tcp
    /// SYN flood, SYN cookie: names that hold a flag's name and mean no flag.
    case attack
    /// both, 양쪽
    case both
  }

  /// The field of the header that is named, be it as a number.
  var headerField: HeaderField? {
    switch kind {
    case .field: HeaderField.allCases[Int(value)]
    case .number: value == 0 ? .sequenceNumber : .acknowledgmentNumber
    default: nil
    }
  }

  /// A set of kinds: which words a line holds, known without looking at them.
  struct Kinds: OptionSet {
    var rawValue: UInt16
    static var flag: Kinds { Kinds(.flag) }
    static var state: Kinds { Kinds(.state) }
    static var number: Kinds { Kinds(.number) }
    static var field: Kinds { Kinds(.field) }
    static var flagWord: Kinds { Kinds(.flagWord) }
    static var phase: Kinds { Kinds(.phase) }
    static var topic: Kinds { Kinds(.topic) }
    /// What has a name that can be defined.
    static var named: Kinds { flag | state | number | field }
    /// What makes a line worth reading for steps: the rest only colours it.
    static var telling: Kinds {
      flag | state | number | phase | topic | Kinds(.party) | Kinds(.ordinal) | Kinds(.arrow)
    }
    init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ kind: Kind) { rawValue = 1 << UInt16(kind.rawValue) }

    /// A literal of several kinds would be an array, made anew for each line that is looked at.
    static func | (first: Kinds, second: Kinds) -> Kinds {
      Kinds(rawValue: first.rawValue | second.rawValue)
    }
  }

  var start: Int32
  var end: Int32
  var kind: Kind
  var value: UInt8
}
