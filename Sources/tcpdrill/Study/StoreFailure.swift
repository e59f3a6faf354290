import Store
import TCP

extension Failure {
  /// What went wrong with the study record, and the way out.
  init(_ error: StoreError) {
    switch error {
    case .readOnly(let path):
      self.init(
        Bilingual(
          ko: "여기에는 쓸 수 없어서 답을 기록할 수 없습니다. 권한을 고치거나 --data DIR로 다른 폴더를 쓰세요.",
          en:
            "this can't be written, so no answer could be kept; mend its permissions or choose another folder with --data DIR"
        ),
        at: path)
    case .full(let path):
      self.init(
        Bilingual(
          ko: "디스크가 가득 차서 답을 기록할 수 없습니다. 자리를 비운 뒤 다시 하세요. 이미 기록된 답은 그대로 있습니다.",
          en:
            "the disk is full, so no answer could be kept; make room and start again (what was recorded is safe)"
        ),
        at: path)
    case .cannotOpen(let path, let reason):
      self.init(
        Bilingual(
          ko: "학습 기록을 열 수 없습니다(\(reason)). 경로와 권한을 확인하거나 --data DIR로 다른 폴더를 쓰세요.",
          en:
            "the study record can't be opened (\(reason)); check the path and its permissions, or give --data DIR"
        ),
        at: path)
    case .busy(let path):
      self.init(
        Bilingual(
          ko: "다른 프로그램이 학습 기록을 오래 붙잡고 있습니다. 그 프로그램을 닫고 다시 하세요.",
          en: "another program has held the study record for too long; close it and try again"),
        at: path)
    case .corrupt(let path, let detail):
      self.init(
        Bilingual(
          ko: "학습 기록이 손상되었습니다(\(detail)). `tcpdrill doctor`가 원본을 따로 두고 읽을 수 있는 것을 옮깁니다.",
          en:
            "the study record is damaged (\(detail)); `tcpdrill doctor` sets it aside and brings over what can be read"
        ),
        at: path)
    case .foreign(let path):
      self.init(
        Bilingual(
          ko: "다른 프로그램의 데이터베이스입니다. 건드리지 않았습니다. --data DIR로 다른 폴더를 쓰세요.",
          en: "this is another program's database and was left alone; choose another folder with --data DIR"),
        at: path)
    case .newer(let path, let found, let known):
      self.init(
        Bilingual(
          ko: "더 새로운 tcpdrill이 쓴 기록입니다(판 \(found), 이 프로그램은 \(known)까지). tcpdrill을 새로 설치하세요. 기록은 건드리지 않았습니다.",
          en:
            "a newer tcpdrill wrote this (version \(found); this one knows up to \(known)): update tcpdrill; nothing was touched"
        ),
        at: path)
    case .inputOutput(let path, let detail):
      self.init(
        Bilingual(
          ko: "디스크를 읽거나 쓰지 못했습니다(\(detail)). 디스크를 확인하세요. 이미 기록된 답은 그대로 있습니다.",
          en: "reading or writing the disk failed (\(detail)); check the disk (what was recorded is safe)"),
        at: path)
    case .database(let path, let code, let detail):
      self.init(
        Bilingual(
          ko: "학습 기록에서 예상하지 못한 일이 일어났습니다(\(detail), 코드 \(code)). `tcpdrill doctor`를 실행해 보세요.",
          en: "the study record failed in an unforeseen way (\(detail), code \(code)); try `tcpdrill doctor`"),
        at: path)
    }
  }
}
