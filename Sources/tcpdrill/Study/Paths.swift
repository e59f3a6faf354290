import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The whole path of something that is there; settings outlive the folder they were given in.
func absolutePath(_ path: String) throws -> String {
  guard let resolved = realpath(path, nil) else {
    let reason = String(cString: strerror(errno))
    throw Failure(
      Bilingual(ko: "찾을 수 없습니다(\(reason)). 경로를 확인하세요.", en: "can't be found (\(reason)); check the path"),
      at: path)
  }
  defer { free(resolved) }
  let text = String(cString: resolved)
  guard !text.contains("\n") else {
    throw Failure(
      Bilingual(ko: "이름에 줄바꿈이 있는 경로는 설정할 수 없습니다.", en: "a path with a line break in it can't be set"),
      at: path)
  }
  return text
}
