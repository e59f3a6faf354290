import CSQLite
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A layer between SQLite and the disk that fails on demand: the n-th write or sync, and all after it.
///
/// SQLite calls it through C function pointers, so what it counts lives in memory they can reach.
final class FaultyFiles {
  /// What the callbacks share.
  struct Plan {
    var callsUntilFailure = Int.max
    var code: Int32 = failedWrite
    var calls = 0
    let disk: UnsafeMutablePointer<sqlite3_vfs>
    let methods: UnsafeMutablePointer<sqlite3_io_methods>
  }

  private let layer: UnsafeMutablePointer<sqlite3_vfs>
  private let plan: UnsafeMutablePointer<Plan>
  private let name: UnsafeMutablePointer<CChar>

  /// Stands in front of the real disk for every connection opened while it lives.
  init() throws {
    let disk = try #require(sqlite3_vfs_find(nil))
    name = try #require(strdup("faulty"))
    layer = .allocate(capacity: 1)
    plan = .allocate(capacity: 1)
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    methods.initialize(to: sqlite3_io_methods())
    plan.initialize(to: Plan(disk: disk, methods: methods))
    layer.initialize(to: disk.pointee)
    layer.pointee.zName = UnsafePointer(name)
    layer.pointee.pAppData = UnsafeMutableRawPointer(plan)
    layer.pointee.szOsFile = disk.pointee.szOsFile + Int32(FaultyFile.headerSize)
    layer.pointee.xOpen = openFaulty
    fill(methods)
    sqlite3_vfs_register(layer, 0)
  }

  deinit {
    sqlite3_vfs_unregister(layer)
    plan.pointee.methods.deallocate()
    plan.deallocate()
    layer.deallocate()
    free(name)
  }

  var calls: Int { plan.pointee.calls }

  /// From the `number`-th write or sync from now on, each fails; nil lets all pass.
  func fail(after number: Int?, with code: Int32 = failedWrite) {
    plan.pointee.calls = 0
    plan.pointee.callsUntilFailure = number ?? .max
    plan.pointee.code = code
  }
}

/// Lies at the start of each open file; the disk's own file follows it.
private struct FaultyFile {
  var base: sqlite3_file
  var plan: UnsafeMutablePointer<FaultyFiles.Plan>

  static let headerSize = 64
}

private typealias File = UnsafeMutablePointer<sqlite3_file>

private func header(_ file: File?) -> UnsafeMutablePointer<FaultyFile> {
  UnsafeMutableRawPointer(file!).assumingMemoryBound(to: FaultyFile.self)
}

private func below(_ file: File?) -> File {
  (UnsafeMutableRawPointer(file!) + FaultyFile.headerSize).assumingMemoryBound(to: sqlite3_file.self)
}

/// The code to fail with, when it is time.
private func failure(_ file: File?) -> Int32? {
  let plan = header(file).pointee.plan
  plan.pointee.calls += 1
  return plan.pointee.calls > plan.pointee.callsUntilFailure ? plan.pointee.code : nil
}

private let openFaulty:
  @convention(c) (
    UnsafeMutablePointer<sqlite3_vfs>?, UnsafePointer<CChar>?, UnsafeMutablePointer<sqlite3_file>?, Int32,
    UnsafeMutablePointer<Int32>?
  ) -> Int32 = { layer, path, file, flags, outFlags in
    let plan = layer!.pointee.pAppData.assumingMemoryBound(to: FaultyFiles.Plan.self)
    let disk = plan.pointee.disk
    let code = disk.pointee.xOpen(disk, path, below(file), flags, outFlags)
    header(file).pointee.plan = plan
    // Without methods SQLite does not close what was not opened.
    file!.pointee.pMethods = code == SQLITE_OK ? UnsafePointer(plan.pointee.methods) : nil
    return code
  }

private func fill(_ methods: UnsafeMutablePointer<sqlite3_io_methods>) {
  methods.pointee.iVersion = 2
  methods.pointee.xClose = { below($0).pointee.pMethods.pointee.xClose(below($0)) }
  methods.pointee.xRead = { below($0).pointee.pMethods.pointee.xRead(below($0), $1, $2, $3) }
  methods.pointee.xWrite = { file, bytes, count, offset in
    failure(file) ?? below(file).pointee.pMethods.pointee.xWrite(below(file), bytes, count, offset)
  }
  methods.pointee.xTruncate = { failure($0) ?? below($0).pointee.pMethods.pointee.xTruncate(below($0), $1) }
  methods.pointee.xSync = { failure($0) ?? below($0).pointee.pMethods.pointee.xSync(below($0), $1) }
  methods.pointee.xFileSize = { below($0).pointee.pMethods.pointee.xFileSize(below($0), $1) }
  methods.pointee.xLock = { below($0).pointee.pMethods.pointee.xLock(below($0), $1) }
  methods.pointee.xUnlock = { below($0).pointee.pMethods.pointee.xUnlock(below($0), $1) }
  methods.pointee.xCheckReservedLock = {
    below($0).pointee.pMethods.pointee.xCheckReservedLock(below($0), $1)
  }
  methods.pointee.xFileControl = { below($0).pointee.pMethods.pointee.xFileControl(below($0), $1, $2) }
  methods.pointee.xSectorSize = { below($0).pointee.pMethods.pointee.xSectorSize(below($0)) }
  methods.pointee.xDeviceCharacteristics = {
    below($0).pointee.pMethods.pointee.xDeviceCharacteristics(below($0))
  }
  methods.pointee.xShmMap = { below($0).pointee.pMethods.pointee.xShmMap(below($0), $1, $2, $3, $4) }
  methods.pointee.xShmLock = { below($0).pointee.pMethods.pointee.xShmLock(below($0), $1, $2, $3) }
  methods.pointee.xShmBarrier = { below($0).pointee.pMethods.pointee.xShmBarrier(below($0)) }
  methods.pointee.xShmUnmap = { below($0).pointee.pMethods.pointee.xShmUnmap(below($0), $1) }
}

// SQLite's own names for these are macros that Swift does not see.
let failedWrite = SQLITE_IOERR | 3 << 8
let failedSync = SQLITE_IOERR | 4 << 8
