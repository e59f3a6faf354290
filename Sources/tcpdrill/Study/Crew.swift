#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads that share a row of tasks: one for each processor, the calling one among them.
enum Crew {
  /// Beyond this many the caller's own part, in order and alone, is what takes the time.
  private static let largest = 8
  /// Notes may nest deeply, and some systems give a thread little room.
  private static let stackSize = 8 << 20

  static let size = max(1, min(largest, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  /// What `work` makes of each task, in the order of the tasks.
  ///
  /// - Parameters:
  ///   - weight: how much work a task is: the heaviest are taken first, as whoever takes a heavy one last keeps all
  ///     others waiting.
  ///   - preparations: done beside the first task, as long as the caller is not through with all of them.
  static func map<Task: Sendable, Result: Sendable>(
    _ tasks: [Task], on workers: Int = size, weighing weight: (Task) -> Int64 = { _ in 0 },
    preparing preparations: [@Sendable () -> Void] = [], _ work: @escaping @Sendable (Task) -> Result
  ) -> [Result] {
    guard workers > 1, !tasks.isEmpty, tasks.count + preparations.count > 1 else { return tasks.map(work) }
    let weights = tasks.map(weight)
    let order = tasks.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let row = Row(tasks, in: order, work)
    let helpers = (1..<max(2, min(workers, tasks.count))).compactMap { number in
      start {
        if number == 1 { for prepare in preparations where row.isOpen { prepare() } }
        row.workThrough()
      }
    }
    row.workThrough()
    row.close()
    for helper in helpers { pthread_join(helper, nil) }
    return row.taken()
  }

  private final class Job {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Nil where there is no room for another thread: the others do its work.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = Unmanaged.passRetained(Job(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, { $0.flatMap { Crew.run($0) } }, job.toOpaque())
    #elseif canImport(Musl)
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { $0.flatMap { Crew.run($0) } }, job.toOpaque())
    #else
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { Crew.run($0) }, job.toOpaque())
    #endif
    guard status == 0 else {
      job.release()
      return nil
    }
    return thread
  }

  private static func run(_ job: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
    return nil
  }
}

/// The tasks, and what was made of them. Each place of `results` is written by the one thread that took its task,
/// and read when all threads have ended.
private final class Row<Task: Sendable, Result: Sendable>: @unchecked Sendable {
  private let tasks: [Task]
  private let order: [Int]
  private let work: @Sendable (Task) -> Result
  private let results: UnsafeMutablePointer<Result?>
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var next = 0
  private var isClosed = false

  init(_ tasks: [Task], in order: [Int], _ work: @escaping @Sendable (Task) -> Result) {
    self.tasks = tasks
    self.order = order
    self.work = work
    results = .allocate(capacity: tasks.count)
    results.initialize(repeating: nil, count: tasks.count)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    results.deinitialize(count: tasks.count)
    results.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func workThrough() {
    while let place = take() { results[place] = work(tasks[place]) }
  }

  func taken() -> [Result] {
    UnsafeBufferPointer(start: results, count: tasks.count).map { result in
      guard let result else { preconditionFailure("a task was left undone") }
      return result
    }
  }

  /// Whether its owner still works at it.
  var isOpen: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return !isClosed
  }

  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_mutex_unlock(mutex)
  }

  private func take() -> Int? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard next < order.count else { return nil }
    defer { next += 1 }
    return order[next]
  }
}
