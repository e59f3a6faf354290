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
default: print("usage: tcpdrill-bench NAME")
}
