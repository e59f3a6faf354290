import Questions
import TCP

/// Windows: what is announced, what may still be sent, the window that shuts, and scaling.
enum WindowDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? level >= .four && chance.chance(1, in: 3) ? scaled(level, &chance) : play(level, &chance)
  }

  /// A small buffer that the program empties now and then.
  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    let buffer = level <= .two ? chance.int(in: 300...999) : chance.int(in: 500...4000)
    var settings = Scene.plain
    settings.reading = .onRequest
    settings.receiveBuffer = buffer
    var scene = Scene(level, &chance, settings: settings, bytes: buffer)
    try scene.open()
    scene.hideSoFar()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let receiver = sender.other
    var free = buffer
    var read: [Int] = []
    let rounds = level == .one ? 1 : chance.int(in: 1...2)
    for _ in 0..<rounds {
      let count = chance.int(in: max(1, free / 8)...max(2, free / 2))
      try scene.send(sender, min(count, 1400))
      free -= min(count, 1400)
      if level >= .two, chance.chance(1, in: 2) {
        let taken = chance.int(in: 1...(buffer - free))
        try scene.network.receive(receiver, taken)
        scene.network.deliver()
        free += taken
        read.append(taken)
      }
    }
    // All that is left: the usable window is the length of what can still go.
    let first = chance.int(in: max(1, free / 5)...max(2, free / 2))
    try scene.network.send(sender, min(first, 1400))
    let before = scene.network.trace.count
    try scene.network.send(sender, free + chance.int(in: 50...400))
    let sent = scene.network.trace[before...].reduce(0) { $0 + $1.segment.data.count }
    scene.network.deliver()
    if level >= .three {
      if level >= .four {
        try scene.network.timeout(sender)
        scene.network.deliver()
      }
      let taken = chance.int(in: max(1, buffer / 4)...buffer)
      try scene.network.receive(receiver, taken)
      scene.network.deliver()
      read.append(taken)
    }
    return asked(scene, sender, level, shownBefore: before, usable: sent, buffer: buffer, read, &chance)
  }

  private static func asked(
    _ scene: Scene, _ sender: Host, _ level: Level, shownBefore before: Int, usable: Int, buffer: Int,
    _ read: [Int], _ chance: inout SplitMix64
  ) -> Draft? {
    var draft = scene.draft()
    draft.memo = .numbers([0, buffer, sender == .a ? 0 : 1] + read)
    let maker = BlankMaker(draft)
    let last = before - (scene.network.trace.count - draft.trace.count)
    let usableBlank = usableWindow(usable, sender, through: last, draft, maker)
    var windows: [Slot] = []
    for index in draft.trace.indices where index > 0 && draft.trace[index].from != sender {
      windows.append(.window(index))
    }
    if level == .one {
      return chance.chance(1, in: 2)
        ? draft.asking([usableBlank]) : draft.ask(1, of: Array(windows.prefix(1)), &chance)
    }
    let numbers = level >= .three ? maker.numberSlots(from: 1) : []
    guard var asked = draft.ask(level.blanks(&chance), of: windows + numbers, &chance) else { return nil }
    if chance.chance(3, in: 4) {
      asked.blanks.append(usableBlank)
      asked.blanks.sort { ($0.shownThrough ?? 0) < ($1.shownThrough ?? 0) }
    }
    return asked
  }

  private static func usableWindow(
    _ usable: Int, _ sender: Host, through last: Int, _ draft: Draft, _ maker: BlankMaker
  ) -> DraftBlank {
    var blank = DraftBlank(.bytes, of: nil, answer: .number(usable))
    blank.ask = .usableWindow(sender)
    blank.shownThrough = last
    let shown = draft.trace.prefix { $0.number <= last }
    guard let latest = shown.last(where: { $0.from == sender }) else { return blank }
    let window = usable + latest.segment.data.count
    blank.add(.ignoredTheFlight, window, disprovedBy: latest.number)
    blank.add(.flightAsWindow, latest.segment.data.count, disprovedBy: latest.number)
    blank.add(.windowFromOwnSide, Int(latest.segment.window), disprovedBy: latest.number)
    blank.add(.fullSegment, 1460, disprovedBy: latest.number)
    blank.add(.nothingMore, 0, disprovedBy: latest.number)
    blank.add(.countedTheHeader, usable - 20, disprovedBy: latest.number)
    return blank
  }

  /// A big buffer and a scale: what stands in the 16-bit field.
  private static func scaled(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    let shift = chance.int(in: 1...4)
    let buffer = chance.int(in: 20_000...65_000)
    var settings = Scene.plain
    settings.reading = .onRequest
    settings.receiveBuffer = buffer
    settings.windowScale = UInt8(shift)
    var scene = Scene(level, &chance, settings: settings, bytes: 2000)
    try scene.open()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    for _ in 0..<chance.int(in: 1...2) { try scene.send(sender, chance.int(in: 50...1000)) }
    var draft = scene.draft()
    draft.memo = .numbers([1, buffer, sender == .a ? 0 : 1, shift])
    var blanks: [DraftBlank] = []
    let maker = BlankMaker(draft)
    let announced = draft.trace.indices.filter { draft.trace[$0].from != sender }
    for index in announced.shuffled(&chance).prefix(level == .five ? 2 : 1).sorted() {
      blanks.append(scaledWindow(index, buffer, shift, maker))
    }
    if let asked = draft.ask(level.blanks(&chance) - blanks.count, of: maker.numberSlots(from: 1), &chance) {
      blanks += asked.blanks
    }
    blanks.sort { ($0.segment ?? 0) < ($1.segment ?? 0) }
    return draft.asking(blanks)
  }

  private static func scaledWindow(_ index: Int, _ buffer: Int, _ shift: Int, _ maker: BlankMaker)
    -> DraftBlank
  {
    let record = maker.trace[index]
    let right = Int(record.segment.window)
    let isSyn = record.segment.flags.contains(.syn)
    var blank = DraftBlank(.window, of: record.number, answer: .number(right))
    blank.shownThrough = record.number
    if isSyn {
      blank.add(.scaledTheSyn, buffer >> shift, disprovedBy: record.number)
      blank.add(.scaleTwice, buffer << shift, disprovedBy: record.number)
      blank.add(.fullSegment, 65535, disprovedBy: record.number)
      blank.add(
        .scaleForgotten, buffer / shift == right ? right + 1 : buffer / max(2, shift),
        disprovedBy: record.number)
    } else {
      let unread = maker.trace[..<index].reduce(0) {
        $0 + ($1.from != record.from && !$1.isLost ? $1.segment.data.count : 0)
      }
      blank.add(.scaleForgotten, buffer - unread, disprovedBy: record.number)
      blank.add(.windowDidNotShrink, buffer >> shift, disprovedBy: record.number)
      blank.add(.scaleTwice, (buffer - unread) >> (2 * shift), disprovedBy: record.number)
      blank.add(.scaleForgotten, (buffer - unread) / max(2, shift), disprovedBy: record.number)
      blank.add(.flightAsWindow, unread, disprovedBy: record.number)
    }
    return blank
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo, memo.count >= 3 else { return Bilingual(ko: "", en: "") }
    let sender: Host = memo[2] == 0 ? .a : .b
    let receiver = sender.other.name
    let buffer = memo[1]
    if memo[0] == 1 {
      return Bilingual(
        ko:
          "양쪽의 수신 버퍼는 \(buffer)바이트, 윈도우 스케일은 \(memo[3])(2^\(memo[3])배)입니다. 프로그램은 아직 읽지 않습니다. 윈도우 값은 헤더의 16비트 필드에 있는 그대로 답하세요.",
        en:
          "Both receive buffers hold \(buffer) bytes; the window scale is \(memo[3]) (times 2^\(memo[3])). The programs don't read yet. Give windows as they stand in the header's 16-bit field."
      )
    }
    let reads = memo.dropFirst(3).map(String.init)
    var korean = "\(receiver)의 수신 버퍼는 \(buffer)바이트입니다."
    var english = "\(receiver)'s receive buffer holds \(buffer) bytes."
    if reads.isEmpty {
      korean += " \(receiver)의 프로그램은 아직 읽지 않습니다."
      english += " \(receiver)'s program doesn't read yet."
    } else {
      korean +=
        reads.count == 1
        ? " \(receiver)의 프로그램은 한 번 읽습니다(\(reads[0])바이트까지)."
        : " \(receiver)의 프로그램은 \(reads.count)번 읽습니다(차례로 \(reads.joined(separator: ", "))바이트까지)."
      korean += " 읽어서 자리가 나면 바로 알립니다."
      english +=
        reads.count == 1
        ? " \(receiver)'s program reads once, up to \(reads[0]) bytes"
        : " \(receiver)'s program reads \(reads.count) times, up to \(reads.joined(separator: ", then ")) bytes"
      english += "; the room it makes is announced at once."
    }
    return Bilingual(ko: korean, en: english)
  }
}

extension Draft {
  /// Asks exactly these.
  func asking(_ blanks: [DraftBlank]) -> Draft {
    var draft = self
    draft.blanks = blanks
    return draft
  }
}

extension Array {
  func shuffled(_ chance: inout SplitMix64) -> [Element] {
    var items = self
    chance.shuffle(&items)
    return items
  }
}
