import Export
import Memory
import Store
import TCP
import Terminal

enum DoctorCommand: Command {
  static let name = "doctor"
  static let summary = Bilingual(
    ko: "설치와 학습 기록에 문제가 있는지 살피고, 고칠 수 있는 것은 고치기",
    en: "find out what is wrong with the installation and the study record; mend what can be mended")
  static let usage = ""
  static let options: [Option] = [.data, .notes, .language, .format, .color]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    var findings: [DoctorFinding] = []
    let store = examineStore(data, &findings)
    let language = Preferences.language(invocation, store)
    findings += Installation.findings(invocation, store)
    if invocation.wantsJSON {
      var json = JSONWriter()
      for finding in findings { finding.write(to: &json, in: language) }
      let output = Output(descriptor: 1)
      try output.write(json.bytes)
      try output.flush()
    } else {
      let choice = invocation["color"].flatMap { Style.Choice(rawValue: $0) } ?? .auto
      let screen = Screen(descriptor: 1, choice: choice, environment: invocation.environment)
      for finding in findings { try screen.line(finding.line(in: language), indent: 7) }
      try screen.flush()
    }
    return findings.contains { $0.verdict == .wrong } ? .doesNotHold : .done
  }

  /// Opens the store, which rescues a damaged one, and checks it through.
  private static func examineStore(_ data: StudyData, _ findings: inout [DoctorFinding]) -> Store? {
    let location = data.location
    do {
      guard Store.exists(location) else {
        findings.append(
          DoctorFinding(
            "store", .fine,
            Bilingual(
              ko: "학습 기록은 아직 없습니다. 첫 답을 하면 \(location.database)에 생깁니다.",
              en: "There is no study record yet; the first answer makes \(location.database).")))
        return nil
      }
      var store = try Store.open(location, boundary: data.clock.localBoundary, at: data.clock.now)
      if store.rescue == nil, try store.damage() != nil {
        store = try Store.rescueStore(location, boundary: data.clock.localBoundary, at: data.clock.now)
      }
      if let rescue = store.rescue { findings.append(DoctorFinding(rescue)) }
      findings += DoctorFinding.list(try store.checkUp(at: data.clock.now), location.database)
      return store
    } catch let error as StoreError {
      let failure = Failure(error)
      let place = failure.place.map { $0 + ": " } ?? ""
      findings.append(
        DoctorFinding(
          "store", .wrong,
          Bilingual(ko: place + failure.message.korean, en: place + failure.message.english)))
      return try? data.openForReading()
    } catch {
      findings.append(DoctorFinding("store", .wrong, Bilingual(ko: "\(error)", en: "\(error)")))
      return nil
    }
  }
}

extension DoctorFinding {
  fileprivate init(_ rescue: Rescue) {
    self.init(
      "rescue", .mended,
      Bilingual(
        ko:
          "학습 기록이 손상되어(\(rescue.detail)) \(rescue.setAside)에 따로 두고, 읽을 수 있던 복습 \(rescue.reviews)개를 새 기록으로 옮겼습니다. "
          + "다른 컴퓨터에 내보낸 기록이 있으면 `tcpdrill log import`로 합치세요.",
        en: "The study record was damaged (\(rescue.detail)): it was set aside as \(rescue.setAside), and "
          + "\(rescue.reviews) reviews that could be read were brought over. If another machine has an exported "
          + "log, merge it with `tcpdrill log import`."))
  }

  fileprivate static func list(_ checkup: Checkup, _ path: String) -> [DoctorFinding] {
    guard checkup.damage.isEmpty else {
      let first = checkup.damage[0]
      return [
        DoctorFinding(
          "integrity", .wrong,
          Bilingual(ko: "\(path): 손상됨(\(first)).", en: "\(path): damaged (\(first))."))
      ]
    }
    var findings = [
      DoctorFinding(
        "store", .fine,
        Bilingual(
          ko: "\(path): 복습 \(checkup.reviews)개, 카드 \(checkup.cards)장. 파일에 손상이 없습니다.",
          en: "\(path): \(checkup.reviews) reviews of \(checkup.cards) cards; the file is sound."))
    ]
    if !checkup.orphans.isEmpty {
      let tables = Set(checkup.orphans).sorted().joined(separator: ", ")
      findings.append(
        DoctorFinding(
          "orphans", .wrong,
          Bilingual(
            ko:
              "주인 없는 줄이 \(checkup.orphans.count)개 있습니다(\(tables)). `tcpdrill log export`로 기록을 빼내어 새 폴더에 들이세요.",
            en: "\(checkup.orphans.count) rows point at nothing (\(tables)): take the log out with "
              + "`tcpdrill log export` and import it into a fresh --data folder.")))
    }
    findings.append(
      checkup.mendedCards + checkup.ringsOfNames == 0
        ? DoctorFinding(
          "replay", .fine,
          Bilingual(ko: "카드의 상태가 복습 기록과 맞습니다.", en: "The cards are what the log says they are."))
        : DoctorFinding(
          "replay", .mended,
          Bilingual(
            ko: "복습 기록과 어긋난 카드 \(checkup.mendedCards)장을 기록에서 다시 계산했습니다.",
            en: "\(checkup.mendedCards) cards were not what the log says; they were derived anew.")))
    for key in checkup.badSettings {
      findings.append(
        DoctorFinding(
          "settings", .wrong,
          Bilingual(
            ko: "설정 \(key)의 값을 읽을 수 없어 기본값을 씁니다. `tcpdrill config \(key) default`로 고치세요.",
            en:
              "The setting \(key) can't be read, so its default is used; `tcpdrill config \(key) default` mends it."
          )))
    }
    if checkup.fromTheFuture > 0 {
      findings.append(
        DoctorFinding(
          "clock", .hint,
          Bilingual(
            ko: "하루 넘게 앞선 시각의 복습이 \(checkup.fromTheFuture)개 있습니다. 어느 컴퓨터의 시계를 확인하세요.",
            en:
              "\(checkup.fromTheFuture) reviews are from more than a day ahead: check the clocks of your machines."
          )))
    }
    if !checkup.usesWriteAheadLog {
      findings.append(
        DoctorFinding(
          "journal", .hint,
          Bilingual(
            ko: "이 파일 시스템에서는 WAL을 쓸 수 없습니다(네트워크 폴더인가요?). 답이 느리게 기록될 수 있습니다.",
            en:
              "This file system has no write-ahead log (a network folder?); answers may be kept more slowly.")
        ))
    }
    if checkup.isReadOnly {
      findings.append(
        DoctorFinding(
          "permissions", .wrong,
          Bilingual(
            ko: "\(path)에 쓸 수 없어서 아무것도 고치지 못했습니다. 권한을 고치세요.",
            en: "\(path) can't be written, so nothing could be mended: mend its permissions.")))
    }
    return findings
  }
}
