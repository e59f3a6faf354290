import Export
import Memory
import Store
import TCP

/// Merges Anki's own review log; each of its reviews has a lasting id, so a second time changes nothing.
enum AnkiImport {
  /// `.apkg` and `.colpkg` are zip files.
  static func isPackage(_ path: String) -> Bool { path.hasSuffix(".apkg") || path.hasSuffix(".colpkg") }

  static func merge(_ path: String, into store: Store) throws -> MergeReport {
    let reviews: [AnkiReview]
    do {
      reviews = try AnkiReviewLog.reviews(in: path)
    } catch {
      throw Failure(words(error), at: path)
    }
    var rest = reviews.makeIterator()
    return try sayingWhy { try store.merge { rest.next().map(entry) } }
  }

  private static func entry(_ review: AnkiReview) -> LogEntry {
    let question = review.question ?? "anki:\(review.guid):\(review.card)"
    return LogEntry(
      review: Review(
        id: "anki-\(review.guid)-\(review.card)-\(review.at)", question: question, at: review.at,
        grade: review.ease, milliseconds: review.milliseconds, answer: "", device: "anki",
        isCram: review.isCram),
      card: CardDescription(question: question))
  }

  private static func words(_ error: AnkiReviewLogError) -> Bilingual {
    switch error {
    case .tooNew:
      Bilingual(
        ko: "새 압축 형식(collection.anki21b)이라 읽을 수 없습니다. Anki에서 내보낼 때 '이전 Anki 버전 지원'을 켜고 다시 내보내세요.",
        en: "this is in the new compressed format (collection.anki21b): export it again from Anki with "
          + "'Support older Anki versions' ticked")
    case .notAPackage(let reason):
      Bilingual(
        ko: "Anki 꾸러미가 아닙니다(\(reason)). .apkg나 .colpkg 파일을 주세요.",
        en: "this is no package of Anki's (\(reason)); give an .apkg or .colpkg file")
    case .unreadable(let reason):
      Bilingual(
        ko: "Anki 꾸러미의 복습 기록을 읽을 수 없습니다(\(reason)). Anki에서 다시 내보내세요.",
        en: "the review log in this package can't be read (\(reason)); export it again from Anki")
    }
  }
}
