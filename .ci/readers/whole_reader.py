"""Holds every format's export of a bank of cards against the bank: each question, field by field, as the format's real
reader reads it.

usage: whole_reader.py GIVEN.json FOLDER
GIVEN is the bank as it was before, such as hostile_bank.py makes one; FOLDER has the exports as bank.FORMAT, and
bank.back.json, which went by Markdown. A format that leaves questions out says so; Kahoot and its limits are one.
"""
import csv
import html
import io
import json
import os
import re
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile
from html.parser import HTMLParser

given_path, folder = sys.argv[1:3]
problems = []


def file(format):
    return os.path.join(folder, "bank." + format)


def plain(text):
    """What every format keeps of a text: line ends become one, what none can carry is taken out."""
    text = re.sub(r"\r\n|\r|\u2028|\u2029", "\n", text)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]", "", text)


def loose(text):
    """White space and the form of composed letters are the reader's to choose."""
    return " ".join(unicodedata.normalize("NFC", plain(text)).split())


def check(format, id, what, got, want, by=loose):
    if by(got) != by(want):
        problems.append(format)
        if len(problems) < 40:
            print(f"{format}: {id}: {what}: {got[:160]!r} should be {want[:160]!r}")


class Markup(HTMLParser):
    """HTML as text, and every element and attribute in it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.text, self.found = "", set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found |= {tag} | {f"{tag}@{name}" for name, _ in attributes}
        if tag in ("br", "p", "div"):
            self.text += "\n"

    def handle_data(self, data):
        self.text += data


def markup(format, id, text, allowed=("br", "b", "p", "small")):
    read = Markup(text)
    if read.found - set(allowed):
        check(format, id, "elements", str(sorted(read.found)), str(sorted(allowed)))
    return read.text


def whole_number(text):
    return int(text) if re.fullmatch(r"[+-]?[0-9]+", text) else None


def asked(prompt, got, by=loose):
    """The prompt as a format asks it: without the sentence on typing or choosing numbers, where nothing is numbered."""
    first, *rest = prompt.split("\n")
    shorter = [" ".join(re.split(r"(?<=[.?!])\s+", first)[:-1])] if " " in first else []
    for text in ["\n".join([s, *rest]) for s in shorter] + ["\n".join([first, *rest[:-1]])]:
        if by(text) == by(got):
            return text
    return prompt


class Question:
    def __init__(self, q):
        self.__dict__ = {"accepts": [], "choices": [], "tags": [], "hints": [], "explanation": ""} | q
        self.told = [t for t in [q.get("correction"), q.get("explanation", "")] if t]
        self.order = None
        if self.form == "order":
            self.order = [self.choices[int(n) - 1] for n in self.answer.split()]
        self.shown = " → ".join(self.order) if self.order else self.answer
        self.listing = "".join(f"\n{n}) {c}" for n, c in enumerate(self.choices, 1)) if self.form in ("choice", "order") else ""
        # Spellings of one number are that number; of all else that is typed each spelling counts.
        numbers = self.form == "number" and all(whole_number(a) == whole_number(self.answer) is not None for a in [self.answer, *self.accepts])
        self.others = [] if numbers or self.form in ("choice", "order") else list(dict.fromkeys(a for a in self.accepts if a != self.answer))
        self.words = ["tcp"]
        for tag in [self.topic, *self.tags]:
            word = re.sub(r"[ \n\t\u3000]", "-", plain(tag))
            if word and word not in self.words:
                self.words.append(word)


def seen(text):
    return any(not c.isspace() for c in plain(text))


whole = json.load(open(file("json"), encoding="utf-8"))
language = whole["language"]
source = [Question(i["question"]) for i in whole["items"]]
bank = [q for q in source if seen(q.prompt) and seen(q.shown)]
by_id = {q.id: q for q in bank}


def check_ids(format, ids):
    if sorted(ids) != sorted(by_id):
        problems.append(format)
        print(f"{format}: {len(ids)} questions, not {len(by_id)}; missing {sorted(set(by_id) - set(ids))[:5]}")


def read_json():
    # JSON keeps every character; what came by escapes as half a pair is U+FFFD, as no text can hold it.
    whole = re.compile("[\ud800-\udfff]")
    line_ends = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
    for entry in json.load(open(given_path, encoding="utf-8"))["items"]:
        q = entry["question"]
        got = next((s for s in source if s.id == q["id"]), None)
        if got is None:
            check("json", q["id"], "is there", "", "yes")
            continue
        for key in ("prompt", "answer", "accepts", "choices", "topic", "tags", "hints", "explanation", "correction"):
            want, have = q.get(key) or "", getattr(got, key, "") or ""
            for one, other in zip(*(v if isinstance(v, list) else [v] for v in (want, have))):
                # What is shown came by Markdown, where every line end is one.
                kept = whole.sub("\ufffd", one)
                check("json", q["id"], key, other, kept if key in ("topic", "tags") else line_ends.sub("\n", kept), str)
            if isinstance(want, list) and len(want) != len(have):
                check("json", q["id"], key, str(have), str(want))


def read_markdown():
    back = {q["id"]: q for q in (i["question"] for i in json.load(open(file("back.json"), encoding="utf-8"))["items"])}
    check_ids("markdown", [id for id in back if id in by_id])
    for q in bank:
        for key in ("form", "prompt", "answer", "accepts", "choices", "topic", "tags", "hints", "explanation", "correction"):
            check("markdown", q.id, key, str(back.get(q.id, {}).get(key) or ""), str(q.__dict__.get(key) or ""), str)


def read_anki():
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest
    with tempfile.TemporaryDirectory() as scratch:
        col = Collection(os.path.join(scratch, "package.anki2"))
        package = os.path.join(scratch, "bank.apkg")
        os.symlink(os.path.abspath(file("anki")), package)
        col.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=ImportAnkiPackageOptions()))
        ids = []
        for note in map(col.get_note, col.find_notes("")):
            q = by_id[note.guid.removeprefix("td-")]
            ids.append(q.id)
            fields = {name: markup("anki", q.id, value) for name, value in note.items()}
            check("anki", q.id, "question", fields["Question"], q.prompt + q.listing)
            check("anki", q.id, "answer", fields["Answer"], q.shown)
            check("anki", q.id, "also", fields["Also"], ", ".join(q.others))
            check("anki", q.id, "explanation", fields["Explanation"], "\n".join(q.told))
            check("anki", q.id, "hints", fields["Hint"], "\n".join(q.hints))
            # Anki names what is empty in a tag.
            check("anki", q.id, "tags", " ".join(sorted(note.tags)), " ".join(sorted(q.words)), lambda t: sorted(re.sub(r"\bblank\b", "", loose(t)).split()))
            card = note.cards()[0].render_output()
            for side in (card.question_text, card.answer_text):
                read = Markup(side)
                running = [f for f in read.found if "@on" in f and f not in ("a@onclick",) or f in ("script", "img", "style", "svg", "iframe")]
                if running or card.question_av_tags or card.answer_av_tags:
                    check("anki", q.id, "what runs", str(running), "nothing")
        check_ids("anki", ids)
        col.close()
        col = Collection(os.path.join(scratch, "text.anki2"))
        path = os.path.join(scratch, "bank.txt")
        os.symlink(os.path.abspath(file("anki-text")), path)
        col.import_csv(ImportCsvRequest(path=path, metadata=col.get_csv_metadata(path, None)))
        ids = []
        for note in map(col.get_note, col.find_notes("")):
            q = by_id[note.guid.removeprefix("td-")]
            ids.append(q.id)
            front, back = (markup("anki-text", q.id, value) for value in note.values())
            check("anki-text", q.id, "front", front, q.prompt + q.listing)
            told = [t for t in q.told if t != q.shown]
            lines = [q.shown, *("= " + o for o in q.others), *told, *("💡 " + h for h in q.hints)]
            check("anki-text", q.id, "back", re.sub(r"\n[^\n]*$", "", back), "\n".join(lines))
        check_ids("anki-text", ids)
        col.close()


def read_csv():
    def cell(text):
        return text[1:] if re.match(r"'[=+\-@\t\n＝＋－＠]", text) else text
    with open(file("csv"), encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    check_ids("csv", [row["id"] for row in rows])
    for row in rows:
        q = by_id[row["id"]]
        for name, value in row.items():
            if re.match(r"[=+\-@\t\r\n＝＋－＠]", value) and not re.fullmatch(r"[+-]?\d+", value):
                check("csv", q.id, name, value, "no formula")
        wants = {"topic": q.topic, "prompt": q.prompt, "answer": q.shown, "accepts": " | ".join(q.others),
                 "choices": " | ".join(q.choices) if q.listing else "", "explanation": "\n".join(q.told), "hints": " | ".join(q.hints),
                 "tags": " ".join(q.words)}
        for name, want in wants.items():
            # An apostrophe may be the guard before a formula, or the text's own.
            if row[name] != plain(want):
                check("csv", q.id, name, cell(row[name]), plain(want), str)


def read_page():
    page = open(file("html"), encoding="utf-8", newline="").read()
    scripts = re.findall(r"<script[^>]*>(.*?)</script>", page, re.S)
    check("html", "", "scripts", str(len(scripts)), "2")
    items = json.loads(scripts[0])["items"]
    check_ids("html", [item["id"] for item in items])
    for item in items:
        q, part = by_id[item["id"]], item["parts"][0]
        check("html", q.id, "prompt", item["prompt"], plain(q.prompt), str)
        accepted = [q.shown, *q.others]
        check("html", q.id, "accepts", str(part["accepts"]), str([plain(a) for a in accepted]), str)
        check("html", q.id, "explanation", str(item["explanation"]), str([plain(t) for t in q.told]), str)
        check("html", q.id, "hints", str(item["hints"]), str([plain(h) for h in q.hints]), str)
        if q.listing:
            check("html", q.id, "options", str(part.get("options") or part.get("shown")), str([plain(c) for c in q.choices]), str)


FLAGS = dict(zip("FSRP.UEW", "FIN SYN RST PSH ACK URG ECE CWR".split()))
STATES = {"SYN RCVD": "SYN RECEIVED", "SYN RECV": "SYN RECEIVED", "ESTAB": "ESTABLISHED", "LISTENING": "LISTEN",
          "FIN WAIT1": "FIN WAIT 1", "FIN WAIT2": "FIN WAIT 2"}
NAMES = ("CLOSED", "LISTEN", "SYN SENT", "SYN RECEIVED", "ESTABLISHED", "FIN WAIT 1", "FIN WAIT 2", "CLOSE WAIT",
         "CLOSING", "LAST ACK", "TIME WAIT")


def named(text):
    """The state, or the several flags, that a text names; None for any other."""
    words = re.split(r"[ ,+/-]+", text)
    if len(words) > 1 and all(w in FLAGS.values() for w in words):
        return frozenset(words)
    if len(text) > 1 and all(c in FLAGS for c in text):
        return frozenset(FLAGS[c] for c in text)
    spoken = re.sub("[-_]", " ", text)
    spoken = STATES.get(spoken, spoken)
    return spoken if spoken in NAMES else None


def without_spellings(form, q, answers):
    """The answers as the note has them: a name's other spellings, which must be there, are taken out."""
    own, name = [q.shown, *q.others], named(q.shown)
    if name is None or len(q.shown) < 4:
        return answers
    others = [a for a in answers if a not in own and named(a) == name]
    check(form, q.id, "spellings", str(len(others) + len(own) >= (10 if "," in q.shown else 3 if "-" in q.shown else 1)), "True")
    return [a for a in answers if a not in others]


def read_moodle():
    ids = []
    for entry in ElementTree.parse(file("moodle")).getroot():
        if entry.get("type") == "category":
            continue
        q = by_id[entry.findtext("idnumber")]
        ids.append(q.id)

        def text(path):
            return markup("moodle", q.id, entry.findtext(path) or "")
        question = text("questiontext/text")
        check("moodle", q.id, "question", question, asked(q.prompt, question) if q.order else q.prompt)
        # Of a path from the root only the last folder is told.
        place = "/".join(q.file.split("/")[-2:]) if q.file.startswith("/") else q.file
        check("moodle", q.id, "feedback", text("generalfeedback/text"), "\n".join([*q.told, f"{place}:{q.line}"]))
        check("moodle", q.id, "hints", "\n".join(markup("moodle", q.id, h.findtext("text")) for h in entry.findall("hint")), "\n".join(q.hints))
        check("moodle", q.id, "tags", " ".join(t.findtext("text") for t in entry.findall("tags/tag")), " ".join(q.words))
        answers = {a.findtext("text"): float(a.get("fraction")) for a in entry.findall("answer")}
        kind = entry.get("type")
        if kind == "multichoice":
            check("moodle", q.id, "choices", "\n".join(markup("moodle", q.id, a) for a in answers), "\n".join(q.choices))
            check("moodle", q.id, "right", "".join(markup("moodle", q.id, a) for a, f in answers.items() if f), q.answer)
        elif kind == "matching":
            pairs = {loose(markup("moodle", q.id, s.findtext("text"))): s.findtext("answer/text") for s in entry.findall("subquestion")}
            for place, line in enumerate(q.order, 1):
                check("moodle", q.id, "pair", pairs.get(loose(line), "none"), str(place))
        elif kind == "essay":
            check("moodle", q.id, "answer", markup("moodle", q.id, entry.findtext("graderinfo/text")), q.answer)
        else:
            want = [q.shown, *q.others]
            answers = without_spellings("moodle", q, list(answers))
            check("moodle", q.id, "answers", "\n".join(a.replace("\\*", "*") for a in answers), "\n".join(dict.fromkeys(map(loose, want))) if len(set(map(loose, want))) == len(answers) else "\n".join(want))
    check_ids("moodle", ids)


def read_qti():
    space = {"q": "http://www.imsglobal.org/xsd/imsqti_v2p1"}
    with zipfile.ZipFile(file("qti")) as package:
        names = [n for n in package.namelist() if n.startswith("items/")]
        listed = re.findall(r'<file href="([^"]*)"', package.read("imsmanifest.xml").decode())
        check("qti", "", "manifest", str(sorted(listed)), str(sorted(names)))
        check_ids("qti", [n[len("items/q-"):-len(".xml")] for n in names])
        for name in names:
            q = by_id[name[len("items/q-"):-len(".xml")]]
            item = ElementTree.fromstring(package.read(name))

            def text(element):
                for br in element.iter("{%s}br" % space["q"]):
                    br.tail = "\n" + (br.tail or "")
                return "".join(element.itertext())
            question = text(item.find("q:itemBody/q:p", space))
            check("qti", q.id, "prompt", question, asked(q.prompt, question) if q.listing else q.prompt)
            choices = [text(c) for c in item.iterfind(".//q:simpleChoice", space)]
            check("qti", q.id, "choices", "\n".join(choices), "\n".join(q.choices) if q.listing else "")
            values = [v.text or "" for v in item.iterfind("q:responseDeclaration/q:correctResponse/q:value", space)]
            if q.form == "choice":
                check("qti", q.id, "right", choices[int(values[0][1:]) - 1], q.answer)
            elif q.form == "order":
                check("qti", q.id, "order", "\n".join(choices[int(v[1:]) - 1] for v in values), "\n".join(q.order))
            else:
                check("qti", q.id, "answer", values[0], q.answer)
                accepted = [entry.get("mapKey") for entry in item.iterfind(".//q:mapEntry", space)]
                accepted = without_spellings("qti", q, accepted)
                if accepted:
                    check("qti", q.id, "accepts", "\n".join(accepted), "\n".join([q.answer, *q.others]))
            told = [text(f) for f in item.iterfind("q:modalFeedback[@outcomeIdentifier='SEEN']", space)]
            for line in q.told:
                # Taken apart, since a mark may join what stands before it here.
                apart = [unicodedata.normalize("NFD", loose(t)) for t in (line, "\n".join(told))]
                if apart[0] not in apart[1]:
                    check("qti", q.id, "feedback", "\n".join(told), line)


def read_gift():
    from pygiftparser import parser
    with open(file("gift"), encoding="utf-8", newline="") as opened:
        questions = [q for q in parser.parseFile(opened) if q.answers is not None]

    def unescaped(text):
        return re.sub(r"\\(n|.)", lambda m: "\n" if m[1] == "n" else m[1], text)

    def tidy(text):
        # The parser loses a brace that ends a text, escaped as it is; Moodle reads it.
        return loose(unescaped(text)).replace("->", "→").rstrip("}\\ ")

    def as_written(text):
        return loose(plain(text).replace("->", "→")).rstrip("}\\ ")
    check_ids("gift", [unescaped(q.title) for q in questions])
    for entry in questions:
        q = by_id.get(unescaped(entry.title))
        if q is None:
            continue
        stem = q.prompt
        if q.order:
            lead = {"en": "Match each line with its place.", "ko": "순서를 고르세요."}[language]
            given = tidy(entry.text).removesuffix(lead)
            stem = asked(q.prompt, given) + "\n" + lead
        elif q.form == "choice":
            stem = asked(q.prompt, tidy(entry.text))
        # The parser takes some backslashes away itself, which makes of a written \\n what a line end is.
        check("gift", q.id, "text", tidy(entry.text), as_written(stem),
              lambda t: re.sub(r"\\n|[\\\s]", "", unicodedata.normalize("NFD", t)))
        if type(entry.answers).__name__ == "Essay":
            # The model answer is told afterwards; the parser takes some backslashes away from that too, and all
            # that stands in brackets at its beginning, where Moodle takes the name of a format.
            def bare(t):
                return re.sub(r"\\n|[\\\s]", "", unicodedata.normalize("NFD", t))
            answer = bare(re.sub(r"^(\[.*?\])*", "", as_written(q.shown)))
            if not any(brace in q.shown for brace in "{}") and answer not in bare(tidy(entry.generalFeedback)):
                check("gift", q.id, "model answer", entry.generalFeedback, q.shown)
        if q.form != "order" and type(entry.answers).__name__ in ("ShortSet", "SelectSet", "MultipleChoicesSet"):
            # A choice that begins with a bracket names its format before it, lest the bracket do.
            answers = [tidy(str(a.answer).removeprefix("[plain]")) for a in entry.answers.answers]
            if q.form != "choice":
                answers = without_spellings("gift", q, answers)
            wanted = q.choices if q.form == "choice" else [q.shown, *q.others]
            wanted = [as_written(w) for w in wanted]
            # The parser ends a question at a brace in its answers or their feedback, escaped as it is.
            # Moodle reads on; of such a question what stands before the brace is compared.
            if any(brace in t for t in [*wanted, *q.told, *q.hints] for brace in "{}"):
                answers = answers[:-1]
                wanted = wanted[:len(answers)]
            check("gift", q.id, "answers", str(answers), str(wanted), str)


def read_kahoot():
    global kahoot_rows
    import openpyxl
    rows = list(openpyxl.load_workbook(io.BytesIO(open(file("kahoot"), "rb").read())).active.iter_rows(min_row=9, values_only=True))

    kahoot_rows = len(rows)

    def folded(text):
        return loose(text).replace(" / ", " ").replace("/", "")
    for row in rows:
        _, question, *answers, _, correct = row[:8]
        same = [q for q in bank if folded(question) in (folded(q.prompt), folded(asked(q.prompt, question, folded)))]
        if not same:
            check("kahoot", "", "question", question, "one of the bank's")
        elif not any(loose(q.shown) == loose(answers[correct - 1]) for q in same):
            check("kahoot", same[0].id, "right answer", answers[correct - 1], same[0].shown)
    with zipfile.ZipFile(file("kahoot")) as package:
        check("kahoot", "", "formulas", str(package.read("xl/worksheets/sheet1.xml").count(b"<f>")), "0")


def read_quizlet():
    with open(file("quizlet"), encoding="utf-8", newline="") as opened:
        lines = opened.read().split("\n")[:-1]

    def bare(text):
        return re.sub(r"[\s/]", "", unicodedata.normalize("NFC", plain(text)))
    if len(lines) != len(bank):
        check("quizlet", "", "lines", str(len(lines)), str(len(bank)))
    for q, line in zip(bank, lines):
        term, _, definition = line.partition("\t")
        check("quizlet", q.id, "term", term, q.prompt + q.listing, bare)
        told = [t for t in q.told if t != q.shown]
        check("quizlet", q.id, "definition", definition, "\n".join([q.shown, *told]), bare)


for read in (read_json, read_markdown, read_anki, read_csv, read_page, read_moodle, read_qti, read_gift, read_kahoot, read_quizlet):
    read()
if problems:
    sys.exit(f"whole: {len(problems)} differences: " + ", ".join(f"{p} {problems.count(p)}" for p in sorted(set(problems))))
print(f"whole: {len(bank)} questions, each compared in every format; Kahoot holds {kahoot_rows} of them")
