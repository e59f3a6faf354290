"""The findings of a check are SARIF 2.1.0 as its section 3 has it: what must be there is, of the right type, with
places that can be found; and they are the very findings that `check --format json` prints.

usage: sarif_reader.py FINDINGS.sarif FINDINGS.jsonl
"""
import json
import os
import sys
import urllib.parse

path, records = sys.argv[1:3]
with open(path, encoding="utf-8") as file:
    log = json.load(file)


def hold(what, holds):
    if not holds:
        sys.exit(f"sarif: {what}")


def text(message, where):
    hold(f"{where} has no text", isinstance(message, dict) and isinstance(message.get("text"), str) and message["text"])
    return message["text"]


hold("the version is not 2.1.0", log.get("version") == "2.1.0")
hold("the schema is not named by an address", urllib.parse.urlsplit(log.get("$schema", "")).scheme == "https")
hold("there is not one run", isinstance(log.get("runs"), list) and len(log["runs"]) == 1)
run = log["runs"][0]
driver = run["tool"]["driver"]
hold("the tool has no name", driver.get("name") == "tcpdrill" and driver.get("version"))
hold("columns are not counted in characters", run.get("columnKind") == "unicodeCodePoints")
rules = driver["rules"]
names = [rule["id"] for rule in rules]
hold("two rules have one id", len(set(names)) == len(names) and all(names))
for rule in rules:
    text(rule["shortDescription"], rule["id"])
    text(rule["help"], rule["id"])
    hold(f"{rule['id']} has no level", rule["defaultConfiguration"]["level"] in ("error", "warning"))

found = []
for number, result in enumerate(run["results"]):
    where = f"result {number}"
    hold(f"{where}: the rule's index is not the rule's", names[result["ruleIndex"]] == result["ruleId"])
    hold(f"{where}: level", result["level"] in ("error", "warning"))
    hold(f"{where}: not one location", len(result["locations"]) == 1)
    place = result["locations"][0]["physicalLocation"]
    address = urllib.parse.urlsplit(place["artifactLocation"]["uri"])
    hold(f"{where}: the address is none", address.scheme in ("", "file") and not address.query and not address.fragment)
    note = urllib.parse.unquote(address.path)
    region = place["region"]
    numbers = [region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")]
    hold(f"{where}: the region is no region", all(type(n) is int and n >= 1 for n in numbers) and numbers[:2] <= numbers[2:])
    with open(note, encoding="utf-8-sig", errors="replace", newline="") as file:
        lines = file.read().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    hold(f"{where}: the region lies outside the note",
         numbers[2] <= len(lines) and all(numbers[i + 1] <= len(lines[numbers[i] - 1]) + 1 for i in (0, 2)))
    found.append((os.path.realpath(note), *numbers, result["ruleId"], result["level"], text(result["message"], where)))

with open(records, encoding="utf-8") as file:
    wanted = [json.loads(line) for line in file if line.strip()]
wanted = [(os.path.realpath(f["file"]), f["line"], f["column"], f["endLine"], f["endColumn"], f["rule"], f["severity"]) for f in wanted]
hold("these are not the findings that check prints as JSON", sorted(wanted) == sorted(f[:7] for f in found))
print(f"sarif: {len(found)} findings built as SARIF 2.1.0 has it, each the one that check prints")
