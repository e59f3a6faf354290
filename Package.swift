// swift-tools-version: 6.1
import PackageDescription

/// Every room of the house, its doors, and the Debian package behind each C library.
/// `Sources/README.md` draws the same picture for people.
let optimised: [SwiftSetting] = [
  // The rooms are small modules that call each other in inner loops.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
]

/// Rounding, exp, pow and log live in a library of their own on Linux.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

func room(_ name: String, imports doors: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: doors, swiftSettings: optimised, linkerSettings: mathematics)
}

/// `fixtures` names folders of data that tests read from the checkout.
func tests(of name: String, with more: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + more, exclude: fixtures)
}

func library(_ name: String, pkgConfig: String?, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let everyRoom: [Target.Dependency] = [
  "TCP", "Questions", "Drills", "Notes", "Memory", "Store", "Captures", "Export", "Terminal",
]

let package = Package(
  name: "tcpdrill",
  platforms: [.macOS(.v14)],
  targets: [
    // Line editing: what every shell user's fingers know; inputrc, vi mode and history search come with it.
    // (No pkg-config: its feature-test macros are flags that the package manager warns of.)
    library("CReadline", pkgConfig: nil, debian: "libreadline-dev"),
    // Markdown: the fastest parser at hand, in flat memory, with callbacks that point into the input.
    library("CMarkdown", pkgConfig: "md4c", debian: "libmd4c-dev"),
    // The store and Anki's collections: the embedded database, crash-safe in WAL mode.
    library("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
    // Captures: reads pcap and pcapng of every link type. Opened at first use, not linked: it drags D-Bus and
    // systemd along, which would more than double the time every command takes to start.
    library("CPcap", pkgConfig: nil, debian: "libpcap-dev"),
    // Joining checksums of the zips we write, and reading the deflated ones Anki writes. Not libzip: it holds a package
    // in memory until it closes, and drags OpenSSL and three more compressors into every start of the program.
    // (Where libdeflate is installed, checksums are its: opened at first use, several times as fast.)
    library("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    // Options: what every C program on the system parses with; abbreviations, `=` and `--` come with it.
    .systemLibrary(name: "CGetopt"),

    room("TCP"),
    room("Questions", imports: ["TCP"]),
    room("Drills", imports: ["TCP", "Questions"]),
    room("Notes", imports: ["TCP", "Questions", "CMarkdown"]),
    room("Memory"),
    room("Store", imports: ["Memory", "CSQLite"]),
    room("Captures", imports: ["TCP", "CPcap"]),
    room("Export", imports: ["Questions", "TCP", "Captures", "CZlib", "CSQLite"]),
    room("Terminal", imports: ["TCP", "Questions", "CReadline"]),
    .executableTarget(name: "tcpdrill", dependencies: everyRoom + ["CGetopt"], swiftSettings: optimised),
    .executableTarget(
      name: "tcpdrill-bench", dependencies: everyRoom + ["CMarkdown"], swiftSettings: optimised),

    tests(of: "TCP"),
    tests(of: "Questions", with: ["TCP"]),
    tests(of: "Drills", with: ["TCP", "Questions"], fixtures: ["Golden"]),
    tests(of: "Notes", with: ["TCP", "Questions"], fixtures: ["Right"]),
    tests(of: "Memory", fixtures: ["Fixtures"]),
    tests(of: "Store", with: ["Memory", "CSQLite"]),
    tests(of: "Captures", with: ["TCP"], fixtures: ["Recorded"]),
    tests(of: "Export", with: ["TCP", "Questions", "Captures", "CZlib", "CSQLite"]),
    tests(of: "Terminal", with: ["TCP", "Questions"]),
    // The quiz is a pure machine inside the binary: its tests are transcripts.
    .testTarget(name: "QuizTests", dependencies: everyRoom + ["tcpdrill"]),
    .testTarget(name: "EndToEndTests", dependencies: ["tcpdrill"]),
  ],
  swiftLanguageModes: [.v6]
)
