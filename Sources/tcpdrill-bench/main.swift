#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Each benchmark prints its ratio against a peer or a floor, measured in the same run.
switch CommandLine.arguments.dropFirst().first {
case "engine":
  try EngineBench.report()
  HeaderBench.report()
  try CaptureBench.report()
case "notes": NotesBench.report(paths: Array(CommandLine.arguments.dropFirst(2)))
case "check": CheckBench.report()
case "drills": DrillsBench.report()
case "export": try ExportBench.report()
case "quiz": try QuizBench.report()
case "peak": exit(Stopwatch.reportPeak(of: Array(CommandLine.arguments.dropFirst(2))) ? 0 : 1)
default: print("usage: tcpdrill-bench NAME")
}
