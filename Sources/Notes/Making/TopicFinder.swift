import Questions
import TCP

/// What a question is about, in the words that drills use for their topics; `basics` where nothing fits.
enum TopicFinder {
  static func topic(of fact: Fact) -> String {
    switch fact.subject {
    case .flag: "flags"
    case .state: "states"
    case .field: "header"
    case .step(let step):
      switch step.phase {
      case .open: "handshake"
      case .close: "teardown"
      case .data: "data"
      }
    case .exchange(let segments): topic(of: segments)
    case .term(let name):
      find(in: [name] + fact.outline.reversed() + [fact.place.file.lastPathPart, fact.text])
    case .card(let card):
      find(in: [card.front, card.back] + fact.outline.reversed() + [fact.place.file.lastPathPart])
    }
  }

  static func topic(of segments: [StatedSegment]) -> String {
    let flags = segments.reduce(into: Flags()) { $0.formUnion($1.flags ?? []) }
    if flags.contains(.rst) { return "reset" }
    if flags.contains(.fin) { return "teardown" }
    let carriesData = segments.contains { ($0.len ?? 0) > 0 }
    return flags.contains(.syn) && !carriesData ? "handshake" : "data"
  }

  /// The first text that holds a word of a topic decides; earlier topics are the more special ones.
  static func find(in texts: [String]) -> String {
    for text in texts {
      if let found = index.first(in: text.normalised.lowercased()) { return words[found].topic }
    }
    return "basics"
  }

  /// A question in a large bank costs one pass over its words: they are told apart by their first bytes.
  private static let index = FirstWordIndex(words.map(\.words))

  private static let words: [(topic: String, words: [String])] = [
    ("hijack", ["하이재킹", "hijack", "공격", "attack", "스푸핑", "spoof", "syn flood", "쿠키", "cookie", "off-path"]),
    ("simultaneous-open", ["동시 열기", "simultaneous open"]),
    ("simultaneous-close", ["동시 닫기", "동시 종료", "simultaneous close"]),
    ("half-close", ["half-close", "half close", "반만 닫", "절반 닫", "하프 클로즈", "shutdown("]),
    ("sack", ["sack", "선택적 확인", "selective ack"]),
    ("duplicate-ack", ["중복 ack", "duplicate ack", "dup ack", "중복 확인 응답", "fast retransmit", "빠른 재전송"]),
    ("wraparound", ["wrap", "한 바퀴", "순환", "2^32", "paws"]),
    ("congestion", ["혼잡", "congestion", "cwnd", "ssthresh", "slow start", "느린 시작", "aimd", "bottleneck"]),
    (
      "rto",
      ["rto", "재전송 타이머", "retransmission timeout", "srtt", "rttvar", "타임아웃", "rtt", "왕복 시간", "카른", "karn"]
    ),
    ("reset", ["rst", "reset", "리셋", "재설정", "반열림", "half-open"]),
    ("window", ["윈도", "window", "흐름 제어", "flow control", "rwnd"]),
    ("loss", ["손실", "loss", "재전송", "retransmi", "누적 확인", "cumulative"]),
    ("reorder", ["순서 뒤바뀜", "reorder", "out of order", "out-of-order"]),
    ("states", ["상태", "time-wait", "time_wait", "close-wait", "close_wait", "netstat", "listen", "state"]),
    (
      "teardown",
      ["종료", "닫기", "닫을", "fin", "4-way", "four-way", "close", "closing", "연결 해제", "teardown", "msl"]
    ),
    ("handshake", ["handshake", "핸드셰이크", "핸드쉐이크", "syn", "isn", "연결 수립", "연결 설정", "연결 열기", "opening"]),
    ("flags", ["플래그", "flag", "ecn"]),
    ("header", ["헤더", "header", "필드", "field", "체크섬", "checksum", "옵션", "option", "mss"]),
    ("relative", ["상대 번호", "relative"]),
    (
      "data",
      [
        "세그먼트", "segment", "스트림", "stream", "피기백", "piggyback", "데이터 전송", "순서 번호", "sequence number", "확인 응답",
        "ack",
      ]
    ),
  ]
}

/// Finds the earliest of several lists that has a word in a text.
struct FirstWordIndex: Sendable {
  /// By first byte, in the order of the lists.
  private let entries: [[(list: Int, bytes: [UInt8])]]

  init(_ lists: [[String]]) {
    var entries = [[(list: Int, bytes: [UInt8])]](repeating: [], count: 256)
    for (list, words) in lists.enumerated() {
      for word in words {
        let bytes = Array(word.utf8)
        if let first = bytes.first { entries[Int(first)].append((list, bytes)) }
      }
    }
    self.entries = entries
  }

  /// The number of the list; nil where no word of any is there.
  func first(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var best = Int.max
      for (place, byte) in bytes.enumerated() {
        for entry in entries[Int(byte)] where entry.list < best {
          let end = place + entry.bytes.count
          guard end <= bytes.count, bytes[place..<end].elementsEqual(entry.bytes) else { continue }
          best = entry.list
        }
      }
      return best == .max ? nil : best
    }
  }
}

extension String {
  /// What stands after the last slash.
  var lastPathPart: String { String(split(separator: "/").last ?? "") }
}
