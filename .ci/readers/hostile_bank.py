"""Makes a bank of questions that nobody would write, from a seed: what every exporter is fuzzed with.

usage: hostile_bank.py SEED COUNT >BANK.json
"""
import json
import random
import sys

seed, count = int(sys.argv[1]), int(sys.argv[2])
chance = random.Random(seed)

PIECES = [
    "<script>document.title='owned'</script>", "</script>", "<img src=x onerror=document.title='owned'>", "<style>*{display:none}</style>",
    "<a href=\"javascript:document.title='owned'\">x</a>", "<svg/onload=document.title='owned'>", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>",
    "&amp;", "&lt;", "&#60;", "&nbsp;", "&", "<", ">", "\"", "'", "''", "\"\"", "{{c1::x}}", "{{Question}}", "{{type:Answer}}", "{{", "}}", "[sound:x.mp3]",
    "[latex]x[/latex]", "[anki:play:q:0]", "::", "::t::", "=", "~", "#", "{", "}", "{#1}", "{#id}", "->", "%100%", "%0%", "####", "//", "$CATEGORY: x",
    "\\", "\\\\", "\\n", "\\=", "*", "_", "`", "|", " | ", "Q: ", "A: ", "Hint: ", "Why: ", "- ", "+ ", "1. ", "1) ", "# ", "> ", "$x$", "[[x]]", "^",
    "=1+1", "+1", "-1+2", "@SUM(A1)", "＝1", "\t=1", "-cmd|' /C calc'!A0", ",", ";", "\t", "\n", "\r\n", "\r", "\n\n", " ", "  ", "\u3000", "\u00a0",
    "\0", "\x01", "\x07", "\x1b[31m", "\x1f", "\x7f", "\x85", "\u200e", "\u202e", "\u2066", "\u2069", "\u2028", "\ufeff", "\ufffe", "\uffff", "\ud800",
    "\udc00x", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u1112\u1161\u11ab", "한글", "e\u0301", "\u0300", "ü", "漢字", "ﷺ", "→", "①", "SYN", "ACK",
    "1301", "0x515", "-5", "x", "word", "x" * 30, "long " * 40,
]


def text(pieces, filled=False):
    made = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, pieces)))
    # A field of nothing but invisible signs is left out, and said to be; most have something to see.
    return made + chance.choice("abcdef") if filled or chance.random() < 0.9 else made


def question(number):
    form = chance.choice(["recall", "recall", "choice", "number", "flags", "state", "order", "cloze"])
    q = {"id": f"fuzz-{seed}-{number}", "file": "fuzz.md", "line": number + 1, "kind": "card", "form": form, "prompt": text(8, True),
         "answer": text(4, True), "accepts": [text(3) for _ in range(chance.randint(0, 3))], "choices": [],
         "topic": chance.choice(["handshake", text(2), ""]), "tags": [text(2) for _ in range(chance.randint(0, 2))],
         "hints": [text(3) for _ in range(chance.randint(0, 2))], "explanation": text(5) if chance.random() < 0.7 else ""}
    if form == "number":
        q["answer"] = str(chance.randint(0, 2**32 - 1))
        q["accepts"] = []
    if form in ("choice", "order"):
        q["choices"] = [f"{n}{text(3, True)}" for n in range(chance.randint(3 if form == "order" else 2, 5))]
        q["accepts"] = []
    if form == "choice":
        q["answer"] = chance.choice(q["choices"])
    if form == "order":
        order = list(range(1, len(q["choices"]) + 1))
        chance.shuffle(order)
        q["answer"] = " ".join(map(str, order))
    if chance.random() < 0.1:
        q["correction"] = text(3)
    if chance.random() < 0.02:
        q["prompt"] = text(8) * 300
    return q


bank = {"format": "tcpdrill-bank", "version": 1, "program": "fuzz", "language": "en", "title": text(3),
        "items": [{"question": question(n)} for n in range(count)]}
json.dump(bank, sys.stdout)
