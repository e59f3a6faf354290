import CSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One answer of Anki's own review log.
package struct AnkiReview: Hashable, Sendable {
  /// Milliseconds since 1970; Anki's id of the review.
  package var at: Int64
  /// The note's lasting name, and which of its cards.
  package var guid: String
  package var card: Int
  /// 1 again … 4 easy.
  package var ease: Int
  package var milliseconds: Int
  /// In a filtered deck that did not reschedule.
  package var isCram: Bool

  /// The question this card was exported from, where it was one of ours.
  package var question: String? { guid.hasPrefix("td-") && card == 0 ? String(guid.dropFirst(3)) : nil }
}

/// Why a package of Anki's gives no history.
package enum AnkiReviewLogError: Error, Hashable, Sendable {
  case notAPackage(reason: String)
  /// Only in the compressed format of Anki 2.1.50 and later.
  case tooNew
  case unreadable(reason: String)
}

/// Reads the review log out of an `.apkg` or `.colpkg`.
package enum AnkiReviewLog {
  package static func reviews(in path: String) throws(AnkiReviewLogError) -> [AnkiReview] {
    do {
      let archive = try ZipReader(path: path)
      // The new format carries an old collection too, which only asks to update Anki.
      guard try archive.entry(named: "collection.anki21b") == nil else { throw AnkiReviewLogError.tooNew }
      for name in ["collection.anki21", "collection.anki2"] {
        guard let entry = try archive.entry(named: name) else { continue }
        let copy = try extract(entry, of: archive)
        defer { unlink(copy) }
        return try readCollection(copy)
      }
    } catch let error as AnkiReviewLogError {
      throw error
    } catch ZipTrouble.damaged(let what) {
      throw .unreadable(reason: "zip: \(what)")
    } catch {
      throw .notAPackage(reason: "zip")
    }
    throw .notAPackage(reason: "collection.anki2")
  }

  /// Copies an entry to a file of its own, since SQLite reads files.
  private static func extract(_ entry: ZipReader.Entry, of archive: ZipReader) throws -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let template = strdup("\(folder)/tcpdrill-anki-XXXXXX") else {
      throw AnkiReviewLogError.unreadable(reason: "memory")
    }
    defer { free(template) }
    let descriptor = mkstemp(template)
    let path = String(cString: template)
    guard descriptor >= 0 else {
      throw AnkiReviewLogError.unreadable(reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    do {
      try archive.read(entry) { try writeAll($0, to: descriptor, of: path) }
    } catch {
      unlink(path)
      if case FileTrouble.cannotWrite(_, let reason) = error {
        throw AnkiReviewLogError.unreadable(reason: reason)
      }
      throw error
    }
    return path
  }

  private static func readCollection(_ path: String) throws(AnkiReviewLogError) -> [AnkiReview] {
    var opened: OpaquePointer?
    defer { sqlite3_close_v2(opened) }
    guard sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      throw .unreadable(reason: "SQLite")
    }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(opened, query, -1, &statement, nil) == SQLITE_OK else {
      throw .unreadable(reason: String(cString: sqlite3_errmsg(opened)))
    }
    var reviews: [AnkiReview] = []
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return reviews }
      guard code == SQLITE_ROW else { throw .unreadable(reason: String(cString: sqlite3_errmsg(opened))) }
      let guid = sqlite3_column_text(statement, 1).map { String(cString: $0) } ?? ""
      reviews.append(
        AnkiReview(
          at: sqlite3_column_int64(statement, 0), guid: guid, card: Int(sqlite3_column_int64(statement, 2)),
          ease: Int(sqlite3_column_int64(statement, 3)),
          milliseconds: max(0, Int(sqlite3_column_int64(statement, 4))),
          // Type 3 is a filtered deck; with factor 0 it left the schedule alone.
          isCram: sqlite3_column_int64(statement, 5) == 3 && sqlite3_column_int64(statement, 6) == 0))
    }
  }

  /// Ease 0 is no answer: it is a card rescheduled by hand.
  private static let query = """
    SELECT revlog.id, notes.guid, cards.ord, revlog.ease, revlog.time, revlog.type, revlog.factor
    FROM revlog JOIN cards ON cards.id = revlog.cid JOIN notes ON notes.id = cards.nid
    WHERE revlog.ease BETWEEN 1 AND 4 ORDER BY revlog.id
    """
}
