import Notes

/// What the checker searches notes with, kept beside the study record: laid out once for each build.
enum KeptTables {
  /// Raise it when the head before the tables changes.
  private static let format: UInt64 = 3

  static func tables(in folder: String?) -> CheckTables {
    guard let folder, let head, let room = try? tableRoom(ofFile: path(in: folder)),
      room.bytes.starts(with: head), let tables = CheckTables(kept: room, from: head.count)
    else { return .built }
    return tables
  }

  /// Keeps them with the words that notes were searched for, where those of earlier runs were few of them.
  static func keep(_ tables: CheckTables, in folder: String?) {
    guard tables.areNew, let folder, let head else { return }
    CacheFile.replace(path(in: folder), with: head + tables.kept)
  }

  private static func path(in folder: String) -> String { folder + "/rules.cache" }

  /// Nil where the build does not know itself.
  private static let head: [UInt8]? = ProgramSignature.own.map { signature in
    var head = FactBytes()
    head.add(format)
    head.add(signature)
    return head.bytes
  }
}
