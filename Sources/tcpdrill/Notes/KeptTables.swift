import Notes

/// What the checker searches notes with, kept beside the study record: laid out once for each build.
enum KeptTables {
  /// Raise it when the head before the tables changes.
  private static let format: UInt64 = 2

  static func tables(in folder: String?) -> CheckTables {
    guard let folder, let signature = ProgramSignature.own else { return .built }
    let path = folder + "/rules.cache"
    var head = FactBytes()
    head.add(format)
    head.add(signature)
    if let room = try? tableRoom(ofFile: path), room.bytes.starts(with: head.bytes),
      let tables = CheckTables(kept: room, from: head.bytes.count)
    {
      return tables
    }
    CacheFile.replace(path, with: head.bytes + CheckTables.built.kept)
    return .built
  }
}
