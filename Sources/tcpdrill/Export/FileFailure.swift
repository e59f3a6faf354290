import Export
import TCP

/// Turns a file's trouble into one line for the person.
func sayingWhichFile<T>(_ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let trouble as FileTrouble {
    throw Failure(trouble)
  }
}

extension Failure {
  init(_ trouble: FileTrouble) {
    switch trouble {
    case .exists(let path):
      self.init(
        Bilingual(
          ko: "이미 있는 파일입니다. 덮어쓰려면 --force를 붙이세요.", en: "this file is there already; --force replaces it"),
        at: path)
    case .isFolder(let path):
      self.init(
        Bilingual(
          ko: "폴더입니다. 그 안에 쓸 파일의 이름까지 적으세요.", en: "is a folder; name the file to write in it"), at: path)
    case .isFile(let path):
      self.init(
        Bilingual(ko: "파일입니다. 폴더로 쓸 이름을 -o로 적으세요.", en: "is a file; name a folder with -o"), at: path)
    case .noFolder(let path, let folder):
      self.init(
        Bilingual(
          ko: "'\(folder)' 폴더가 없습니다. 먼저 만들거나 다른 곳을 -o로 적으세요.",
          en: "there is no folder '\(folder)'; make it first, or name another place with -o"), at: path)
    case .folderClosed(let path, let folder):
      self.init(
        Bilingual(
          ko: "'\(folder)' 폴더에 쓸 권한이 없습니다. 쓸 수 있는 곳을 -o로 적으세요.",
          en: "the folder '\(folder)' may not be written to; name another place with -o"), at: path)
    case .needsFile(let path):
      self.init(
        Bilingual(
          ko: "이 형식은 파이프나 장치로 내보낼 수 없습니다. 파일 이름을 -o로 적으세요.",
          en: "this format can't go to a pipe or device; name a file with -o"), at: path)
    case .cannotWrite(let path, let reason):
      self.init(
        Bilingual(
          ko: "쓸 수 없습니다(\(reason)). 디스크에 자리가 있는지 확인하세요.",
          en: "can't be written (\(reason)); check that the disk has room"), at: path)
    }
  }
}
