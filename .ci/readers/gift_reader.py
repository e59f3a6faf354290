"""pygiftparser reads the GIFT file: as many questions, of the right class, with our answers among the right ones.

usage: gift_reader.py BANK.json BANK.gift
"""
import re
import sys

import bank
from pygiftparser import parser

reference, path = sys.argv[1:3]
with open(path, encoding="utf-8") as file:
    questions = [q for q in parser.parseFile(file) if q.answers is not None]
want = [(f"{id}/{n}" if len(parts) > 1 else id, part) for id, _, _, parts in bank.items(reference)
        for n, part in enumerate(parts)]
if len(questions) != len(want):
    sys.exit(f"gift: {len(questions)} questions read, {len(want)} written")
invalid = [q.title for q in questions if not q.valid]
if invalid:
    sys.exit(f"gift: invalid: {invalid[:5]}")


def plain(text):
    # The parser loses a brace that ends an answer, escaped as it is; Moodle reads it.
    # It also leaves \\n as it is in answers, which are compared with blanks for line ends.
    return re.sub(r"\s+", " ", re.sub(r"\\(n|.)", lambda m: " " if m[1] == "n" else m[1], str(text)).replace("->", "→")).strip().rstrip("}")


wrong = 0
for question, (_, (_, answer, accepts)) in zip(questions, want):
    kind = type(question.answers).__name__
    if kind == "ShortSet":
        right = [plain(a.answer) for a in question.answers.answers if a.fraction > 0]
        if not isinstance(answer, list) and answer is not None and plain(answer) not in right:
            wrong += 1
            print(f"gift: {question.title}: {answer!r} is not among {right}")
    elif kind == "Essay":
        if plain(answer) not in plain(question.generalFeedback):
            wrong += 1
            print(f"gift: {question.title}: {answer!r} is not told after it")
    elif kind not in ("NumericAnswerSet", "SelectSet", "MatchingSet", "MultipleChoicesSet"):
        wrong += 1
        print(f"gift: {question.title}: read as {kind}")
if wrong:
    sys.exit(f"gift: {wrong} questions differ")
print(f"gift: {len(questions)} questions read, all as written")
