"""Holds every format's export of a bank of drills against the bank: each blank of each drill, as the format's real reader reads it.

usage: drill_reader.py FOLDER
FOLDER has the exports as bank.FORMAT, and bank.back.json, which went by Markdown. Compared are the question, what is
right, how it comes about, and what is said to each mistake that has a name; in Quizlet and Markdown, which have no
place for mistakes, the first three. As many blanks must be there as in the bank.
"""
import csv
import html
import json
import os
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

folder = sys.argv[1]
problems = []


def file(format):
    return os.path.join(folder, "bank." + format)


def loose(text):
    return " ".join(html.unescape(re.sub(r"<br ?/?>", " ", text)).split())


class Blank:
    def __init__(self, code, place, blank):
        self.code, self.place = code, place
        self.question, self.working = loose(blank["question"]), loose(blank["working"])
        self.whys = [loose(m["why"]) for m in blank["mistakes"]]
        answer = blank["answer"]
        # Flags and states are spelt in more than one way; the page's spelling is looked up below.
        self.right = None if isinstance(answer, list) or blank.get("notation") or answer in ("yes", "no", None) else str(answer)


drills = [i["drill"] for i in json.load(open(file("json"), encoding="utf-8"))["items"]]
bank = {d["code"]: [Blank(d["code"], n, b) for n, b in enumerate(d["blanks"])] for d in drills}
count = sum(map(len, bank.values()))


def check(format, blank, right, told, question=None, whys=None):
    """`told` is all that is said after the answer; `whys` the same where mistakes are told apart."""
    wrong = []
    if question is not None and blank.question not in loose(question):
        wrong.append("question")
    if blank.right is not None and blank.right != right:
        wrong.append(f"answer {right!r}, not {blank.right!r}")
    if blank.working not in loose(told):
        wrong.append("working")
    if whys is not None:
        wrong += [f"mistake {why!r}" for why in blank.whys if why not in loose(whys)]
    if wrong:
        problems.append(format)
        if len(problems) < 30:
            print(f"{format}: {blank.code} {blank.place + 1}: {'; '.join(wrong)[:300]}")


def check_count(format, found):
    if found != count:
        problems.append(format)
        print(f"{format}: {found} blanks, not {count}")


class InTurn:
    """Gives the blanks of a drill one after the other, as its stages ask for them."""

    def __init__(self):
        self.next = dict.fromkeys(bank, 0)

    def __call__(self, id):
        code = id.split("/")[0]
        blank = bank[code][self.next[code]]
        self.next[code] += 1
        return blank

    @property
    def count(self):
        return sum(self.next.values())


def read_page():
    page = open(file("html"), encoding="utf-8", newline="").read()
    items = json.loads(re.findall(r"<script[^>]*>(.*?)</script>", page, re.S)[0])["items"]
    turn = InTurn()
    for item in items:
        for part in item["parts"]:
            blank = turn(item["id"])
            shown = part["accepts"][0]
            blank.right = blank.right or shown
            check("html", blank, shown, part["working"], part["label"], "\n".join(f["why"] for f in part["feedback"]))
    check_count("html", turn.count)


def read_csv():
    with open(file("csv"), encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    turn = InTurn()
    for row in rows:
        check("csv", turn(row["id"]), row["answer"], row["explanation"], row["question"], row["wrong answers"])
    check_count("csv", turn.count)


def read_anki():
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

    def blank(guid):
        code = next(c for c in (guid.removeprefix("td-"), re.sub(r"-\d+$", "", guid.removeprefix("td-"))) if c in bank)
        place = guid.removeprefix("td-" + code)
        return bank[code][int(place[1:]) - 1 if place else 0]
    with tempfile.TemporaryDirectory() as scratch:
        col = Collection(os.path.join(scratch, "package.anki2"))
        package = os.path.join(scratch, "bank.apkg")
        os.symlink(os.path.abspath(file("anki")), package)
        col.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=ImportAnkiPackageOptions()))
        notes = [col.get_note(n) for n in col.find_notes("")]
        for note in notes:
            fields = dict(note.items())
            check("anki", blank(note.guid), html.unescape(fields["Answer"]), fields["Explanation"], fields["Question"], fields["Explanation"])
        check_count("anki", len({note.guid for note in notes}))
        col.close()
        col = Collection(os.path.join(scratch, "text.anki2"))
        path = os.path.join(scratch, "bank.txt")
        os.symlink(os.path.abspath(file("anki-text")), path)
        col.import_csv(ImportCsvRequest(path=path, metadata=col.get_csv_metadata(path, None)))
        notes = [col.get_note(n) for n in col.find_notes("")]
        for note in notes:
            front, back = note.values()
            check("anki-text", blank(note.guid), html.unescape(back.split("<br>")[0]), back, front, back)
        check_count("anki-text", len({note.guid for note in notes}))
        col.close()


def read_moodle():
    turn = InTurn()
    for entry in ElementTree.parse(file("moodle")).getroot():
        if entry.get("type") == "category":
            continue
        id = entry.findtext("idnumber")
        text = entry.findtext("questiontext/text")
        if entry.get("type") != "cloze":
            right = next(a for a in entry.findall("answer") if float(a.get("fraction")) == 100)
            told = [a.findtext("feedback/text") for a in entry.findall("answer")]
            check("moodle", turn(id), right.findtext("text"), right.findtext("feedback/text"), text, "\n".join(told))
            continue
        # Each blank stands in a paragraph of its own, behind its question: {1:NUMERICAL:=5:0#why~%0%6:0#why}.
        for asked, answers in re.findall(r"<p>((?:(?!</p>).)*) \{\d+:\w+:((?:\\.|[^}])*)\}</p>", text, re.S):
            answers = [re.sub(r"\\(.)", r"\1", a) for a in re.split(r"(?<!\\)~", answers)]
            right = next(a for a in answers if re.match(r"=|%100%", a))
            value = re.sub(r"^(=|%100%)", "", right).split("#")[0]
            check("moodle", turn(id), re.sub(r":[\d.]+$", "", html.unescape(value)), right, asked, "\n".join(answers))
    check_count("moodle", turn.count)


def read_qti():
    space = {"q": "http://www.imsglobal.org/xsd/imsqti_v2p1"}

    def text(element):
        return " ".join("".join(element.itertext()).split())
    turn = InTurn()
    with zipfile.ZipFile(file("qti")) as package:
        for name in package.namelist():
            if not name.startswith("items/"):
                continue
            id = re.sub(r"_([0-9a-f]{2})", lambda m: chr(int(m[1], 16)), name[len("items/q-"):-len(".xml")])
            item = ElementTree.fromstring(package.read(name))
            body = text(item.find("q:itemBody", space))
            for response in item.iterfind("q:responseDeclaration", space):
                values = [v.text for v in response.iterfind("q:correctResponse/q:value", space)]
                if response.get("baseType") == "identifier":
                    values = [text(c) for v in values for c in item.iterfind(".//q:simpleChoice", space) if c.get("identifier") == v]
                spoken = {f.get("identifier"): text(f) for f in item.iterfind("q:modalFeedback", space)
                          if f.get("outcomeIdentifier") == response.get("identifier") + "-FEEDBACK"}
                # What is said to a value must be called by that very value.
                called = {e.text for e in item.iterfind(".//q:setOutcomeValue[@identifier='%s-FEEDBACK']/q:baseValue" % response.get("identifier"), space)}
                blank = turn(id)
                check("qti", blank, values[0], spoken.get("RIGHT", ""), body, "\n".join(spoken.values()))
                if called != set(spoken):
                    problems.append("qti")
                    print(f"qti: {id}: feedback {sorted(spoken)} is called as {sorted(called)}")
    check_count("qti", turn.count)


def read_gift():
    from pygiftparser import parser
    with open(file("gift"), encoding="utf-8", newline="") as opened:
        questions = [q for q in parser.parseFile(opened) if q.answers is not None]

    def plain(text):
        return re.sub(r"\\(n|.)", lambda m: " " if m[1] == "n" else m[1], str(text)).replace("->", "→")
    turn = InTurn()
    for entry in questions:
        blank = turn(plain(entry.title))
        kind = type(entry.answers).__name__
        answers = getattr(entry.answers, "answers", [])
        told = [plain(a.feedback) for a in answers] + [plain(entry.generalFeedback)]
        rights = [a for a in answers if a.fraction > 0]
        if kind == "NumericAnswerSet":
            # What is no number can't be told apart from one there; the export says so.
            blank.whys = [w for w in blank.whys if any(w in loose(t) for t in told)]
            right = blank.right if float(blank.right) == rights[0].value else str(rights[0].value)
        else:
            right = plain(rights[0].answer)
        check("gift", blank, right, "\n".join(told), plain(entry.text), "\n".join(told))
    check_count("gift", turn.count)


def read_markdown():
    back = [i["question"] for i in json.load(open(file("back.json"), encoding="utf-8"))["items"]]
    turn = InTurn()
    for q in back:
        code = next(c for c in (q["id"], re.sub(r"-\d+$", "", q["id"])) if c in bank)
        check("markdown", turn(code), q["answer"], q.get("explanation", ""), q["prompt"])
    check_count("markdown", turn.count)


def read_quizlet():
    with open(file("quizlet"), encoding="utf-8", newline="") as opened:
        lines = opened.read().split("\n")[:-1]
    check_count("quizlet", len(lines))
    for line, blank in zip(lines, (b for d in drills for b in bank[d["code"]])):
        term, _, definition = line.partition("\t")
        check("quizlet", blank, definition.split(" / ")[0], definition, term)


for read in (read_page, read_csv, read_anki, read_moodle, read_qti, read_gift, read_markdown, read_quizlet):
    read()
if problems:
    sys.exit(f"drills: {len(problems)} differences: " + ", ".join(f"{p} {problems.count(p)}" for p in sorted(set(problems))))
print(f"drills: {len(drills)} with {count} blanks, each compared in every format")
