#!/usr/bin/env python3
"""How many small mistakes in the TCP engine do its tests notice?

usage: .ci/mutate.py [--count N] [--seed N] [--all] [--timeout SECONDS] [--keep DIR]

Every comparison and every increment in the engine's sources can go wrong by one: < becomes <=, == becomes !=,
+ 1 becomes + 2, += n adds one more. A copy of the room TCP is built once with all of them in it, each behind an
operator of its own that misbehaves only if the environment names its number; then the tests run once for each
mutant of the sample. A mutant is caught if a test fails, traps or hangs. Mutants that no test could ever notice
are named, with the reason, in mutate-equivalents.txt beside this file; a sample leaves them out.

Prints the survivors and the score; exit status 1 below 95 %.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCES = [
    "SequenceNumber.swift", "Acceptability.swift", "Reassembly.swift", "RetransmissionQueue.swift",
    "RetransmissionTimer.swift", "CongestionControl.swift", "ByteQueue.swift", "Connection.swift",
    "Connection+Calls.swift", "Connection+Arrival.swift", "Connection+Synchronized.swift",
    "Connection+Acknowledgment.swift", "Connection+Text.swift", "Connection+Options.swift",
    "Connection+Output.swift", "Connection+Timers.swift",
]
PACKAGE = """// swift-tools-version: 6.1
import PackageDescription
let package = Package(
  name: "mutants", platforms: [.macOS(.v14)],
  targets: [.target(name: "TCP"), .testTarget(name: "TCPTests", dependencies: ["TCP"])],
  swiftLanguageModes: [.v6])
"""
WRONG = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
OPERATOR = re.compile(r"(?<=\S) (<=|>=|==|!=|<|>|\+=|[+-](?= \d+\b)) (?=\S)")


class Mutant:
    def __init__(self, number, file, line, text, column, operator):
        self.number, self.file, self.line, self.text = number, file, line, text.strip()
        self.column, self.operator = column, operator
        self.turn = len(re.findall(rf" {re.escape(operator)} ", text[:column])) + 1

    @property
    def symbol(self):
        """An operator of its own: its number in two signs that Swift takes for operators."""
        return "≺" + "".join("⊕" if bit == "1" else "⊖" for bit in format(self.number, "b"))

    @property
    def key(self):
        """What the list of equivalents names it by: it survives moved lines."""
        return f"{self.file}: {self.text} [{self.operator} {self.turn}]"

    def __str__(self):
        return f"{self.file}:{self.line}: {self.operator} ({self.turn}) in: {self.text}"

    def definition(self):
        op, name, is_me = self.operator, self.symbol, f"activeMutant == {self.number}"
        if op == "+=":
            return (f"infix operator {name}: AssignmentPrecedence\n"
                    f"func {name}(a: inout Int, b: Int) {{ a += {is_me} ? b + 1 : b }}\n"
                    f"func {name}(a: inout SequenceNumber, b: Int) {{ a += {is_me} ? b + 1 : b }}\n"
                    f"func {name}(a: inout UInt8, b: UInt8) {{ a += {is_me} ? b + 1 : b }}\n"
                    f"func {name}(a: inout [UInt8], b: ArraySlice<UInt8>) {{ a += {is_me} ? b + [0] : b }}\n")
        if op in "+-":
            return (f"infix operator {name}: AdditionPrecedence\n"
                    f"func {name}(a: Int, b: Int) -> Int {{ a {op} ({is_me} ? b + 1 : b) }}\n"
                    f"func {name}(a: SequenceNumber, b: Int) -> SequenceNumber "
                    f"{{ a {op} ({is_me} ? b + 1 : b) }}\n")
        bound = "Equatable" if op in ("==", "!=") else "Comparable"
        body = f"{{ {is_me} ? a {WRONG[op]} b : a {op} b }}"
        lines = f"infix operator {name}: ComparisonPrecedence\nfunc {name}<T: {bound}>(a: T, b: T) -> Bool {body}\n"
        if bound == "Comparable":
            lines += f"func {name}(a: SequenceNumber, b: SequenceNumber) -> Bool {body}\n"
        return lines


def code_of(line):
    """The line without its comment; nothing where it is only that, or declares a function."""
    code = line.split("//")[0]
    if re.search(r"\b(func|infix|note|precondition)\b|\"", code) and " { " not in code:
        return ""
    return code


def find():
    mutants = []
    for file in SOURCES:
        with open(os.path.join(ROOT, "Sources/TCP", file), encoding="utf-8") as source:
            for number, line in enumerate(source, 1):
                code = code_of(line)
                body = code.find(" { ") if " func " in code or code.lstrip().startswith("func ") else 0
                for match in OPERATOR.finditer(code):
                    if match.start() < body or "nil" in code[match.end():match.end() + 3]:
                        continue
                    mutants.append(
                        Mutant(len(mutants) + 1, file, number, line, match.start(1), match.group(1)))
    return mutants


def write(folder, mutants):
    sources = os.path.join(folder, "Sources/TCP")
    by_file = {}
    for mutant in mutants:
        by_file.setdefault(mutant.file, []).append(mutant)
    for file in SOURCES:
        with open(os.path.join(ROOT, "Sources/TCP", file), encoding="utf-8") as source:
            lines = source.readlines()
        for mutant in sorted(by_file.get(file, []), key=lambda m: -m.column):
            text = lines[mutant.line - 1]
            end = mutant.column + len(mutant.operator)
            lines[mutant.line - 1] = text[:mutant.column] + mutant.symbol + text[end:]
        with open(os.path.join(sources, file), "w", encoding="utf-8") as copy:
            copy.write("".join(lines).replace("@inlinable ", ""))
    with open(os.path.join(sources, "Mutants.swift"), "w", encoding="utf-8") as copy:
        copy.write("import Glibc\nlet activeMutant = getenv(\"MUTANT\").flatMap { Int(String(cString: $0)) } ?? 0\n")
        for mutant in mutants:
            copy.write(mutant.definition())


def build(folder, mutants):
    """Builds the copy; mutants the compiler can't type are taken out. Returns those that are left."""
    command = ["swift", "build", "--build-tests", "-c", "release", "-Xswiftc", "-enable-testing"]
    while True:
        write(folder, mutants)
        run = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if run.returncode == 0:
            return mutants
        wrong = set(re.findall(r"Sources/TCP/(\S+?\.swift):(\d+):\d+: error", run.stdout))
        left = [m for m in mutants if (m.file, str(m.line)) not in wrong]
        if len(left) == len(mutants):
            sys.exit("mutate.py: the copy does not build:\n" + run.stdout[-2000:])
        print(f"{len(mutants) - len(left)} mutants that can't be typed are left out", file=sys.stderr)
        mutants = left


def is_caught(folder, number, timeout):
    tests = os.path.join(folder, ".build/release/mutantsPackageTests.xctest")
    try:
        run = subprocess.run(
            [tests, "--testing-library", "swift-testing"], cwd=folder, timeout=timeout,
            env=dict(os.environ, MUTANT=str(number)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return True
    return run.returncode != 0


def equivalents():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mutate-equivalents.txt")
    with open(path, encoding="utf-8") as lines:
        return {x.split(" # ")[0].strip() for x in lines if x.strip() and not x.startswith("#")}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n")[2].removeprefix("usage: "))
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--timeout", type=int, default=120)
    parser.add_argument("--keep")
    options = parser.parse_args()
    folder = options.keep or tempfile.mkdtemp(prefix="mutants")
    for part in ("Sources/TCP", "Tests/TCPTests"):
        shutil.copytree(os.path.join(ROOT, part), os.path.join(folder, part), dirs_exist_ok=True)
    with open(os.path.join(folder, "Package.swift"), "w", encoding="utf-8") as package:
        package.write(PACKAGE)
    mutants = build(folder, find())
    if is_caught(folder, 0, options.timeout):
        sys.exit("mutate.py: the tests fail without any mutant")
    known = equivalents()
    judged = [m for m in mutants if m.key not in known]
    sample = judged if options.all else random.Random(options.seed).sample(judged, min(options.count, len(judged)))
    with ThreadPoolExecutor(2) as pool:
        caught = list(pool.map(lambda m: is_caught(folder, m.number, options.timeout), sample))
    for mutant, was in zip(sample, caught):
        if not was:
            print(f"survived: {mutant}")
    score = 100 * sum(caught) / max(1, len(sample))
    left_out = len(mutants) - len(judged)
    print(f"mutants {len(mutants)}, equivalent {left_out}, run {len(sample)}, caught {sum(caught)}: {score:.1f} %")
    if not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if score >= 95 else 1)


if __name__ == "__main__":
    main()
