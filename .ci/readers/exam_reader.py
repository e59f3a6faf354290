"""An exam asks every student the same in other numbers; its key marks every right answer right and every named mistake by name.

usage: exam_reader.py TCPDRILL EXAM_FOLDER
"""
import csv
import json
import os
import subprocess
import sys

program, folder = sys.argv[1:3]
key = json.load(open(os.path.join(folder, "key.json"), encoding="utf-8"))
cards = {card["id"]: card for card in key["cards"]}
with open(os.path.join(folder, "answers.csv"), encoding="utf-8", newline="") as file:
    head, *rows = csv.reader(file)


def drill(code):
    made = subprocess.run([program, "drill", code, "--format", "json", "--lang", key["language"]], capture_output=True, check=True, text=True)
    return json.loads(made.stdout)


def written(value):
    if value is None:
        return "-"
    return ",".join(value) if isinstance(value, list) else str(value)


right, wrong, rules, kinds = [], [], [], []
for number, (row, paper) in enumerate(zip(rows, key["papers"]), 1):
    assert row[1] == str(number), f"paper {number} is row {row}"
    answers, mistakes, named, asked = dict(student="R", paper=str(number)), dict(student="W", paper=str(number)), set(), []
    for place, question in enumerate(paper["questions"], 1):
        if "code" in question:
            made = drill(question["code"])
            blanks = [b for b in made["blanks"] if b["id"] in question["blanks"]]
            asked.append((made["topic"], made["level"], tuple(b["field"] for b in blanks), question["points"]))
            for index, blank in enumerate(blanks, 1):
                answers[f"{place}.{index}"] = written(blank["answer"])
                # Two rules can lead to one wrong answer; the first is named.
                named_here = next((m for m in blank["mistakes"]), None)
                mistakes[f"{place}.{index}"] = written(named_here["answer"]) if named_here else "no idea"
                if named_here:
                    named.add(named_here["rule"])
        else:
            card = cards[question["card"]]
            asked.append((card["id"], question["points"]))
            choices = [card["choices"][n - 1] for n in question["choices"]]
            if card["form"] == "choice":
                answers[f"{place}.1"] = str(choices.index(card["answer"]) + 1)
            elif card["form"] == "order":
                given = [int(n) for n in card["answer"].split()]
                answers[f"{place}.1"] = " ".join(str(question["choices"].index(n) + 1) for n in given)
            else:
                answers[f"{place}.1"] = card["answer"]
            mistakes[f"{place}.1"] = "0%"
    right.append(answers)
    wrong.append(mistakes)
    rules.append(named)
    kinds.append(sorted(asked, key=str))
if any(kind != kinds[0] for kind in kinds):
    sys.exit("exam: the papers do not ask the same")
orders = [[q.get("card") or drill(q["code"])["topic"] for q in paper["questions"]] for paper in key["papers"]]
if len(orders) > 1 and all(order == orders[0] for order in orders):
    sys.exit("exam: every paper has the same order")

sheet = os.path.join(folder, "filled.csv")
with open(sheet, "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, head)
    writer.writeheader()
    writer.writerows(right + wrong)
marked = subprocess.run([program, "exam", "mark", os.path.join(folder, "key.json"), sheet, "--format", "json"], capture_output=True, check=True, text=True)
students = [json.loads(line) for line in marked.stdout.splitlines()]
for student in students[:len(right)]:
    if student["points"] != student["outOf"]:
        sys.exit(f"exam: paper {student['paper']}: right answers get {student['points']} of {student['outOf']}: " + str([b for b in student["blanks"] if not b["right"]]))
for student, named in zip(students[len(right):], rules):
    if student["points"] != 0 or {b["mistake"] for b in student["blanks"]} - {None} != named:
        sys.exit(f"exam: paper {student['paper']}: the mistakes {named} are marked {student}")
print(f"exam: {len(right)} papers ask the same in other numbers; right answers get every point, mistakes their names")
