"""A deck that Anki itself writes as text, in each of the ways its dialog offers, comes in card by card.

usage: deck_reader.py TCPDRILL
"""
import itertools
import json
import os
import subprocess
import sys
import tempfile

from anki.collection import Collection

program = sys.argv[1]
# Fields as Anki's editor makes them, tags, and what they say as text; the last is another where HTML is left out,
# for then Anki itself joins the lines.
cards = [
    (["<b>SYN</b>의 값은?", "<div>0x02</div><div>2번 비트</div>"], ["tcp", "flags::syn"], "SYN의 값은?", "0x02\n2번 비트", ["flags/syn", "tcp"]),
    (["What does <i>ACK = SEQ + LEN</i> say?", "the next byte &lt;expected&gt; &amp; no other"], [], "What does ACK = SEQ + LEN say?", "the next byte <expected> & no other", []),
    (['A state with "quotes"\tand a tab?', "TIME-WAIT&nbsp;it is"], ["2024"], 'A state with "quotes" and a tab?', "TIME-WAIT it is", ["tag-2024"]),
    (["# a heading?", "- no list"], ["a.b"], "# a heading?", "- no list", ["a-b"]),
    (["Which fields?", "<ul><li>seq</li><li>ack</li></ul>"], [], "Which fields?", "seq\nack", []),
]


def read(path):
    notes = path + ".md"
    subprocess.run([program, "import", path, "-o", notes, "--force"], check=True, capture_output=True)
    made = subprocess.run([program, "questions", notes, "--format", "json", "--lang", "en"], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in made.stdout.splitlines()]


def flat(text):
    return " ".join(text.split())


ways = 0
with tempfile.TemporaryDirectory() as folder:
    collection = Collection(os.path.join(folder, "c.anki2"))
    basic = collection.models.by_name("Basic")
    for fields, tags, *_ in cards:
        note = collection.new_note(basic)
        note.fields, note.tags = list(fields), tags
        collection.add_note(note, collection.decks.id("TCP::연결"))
    for html, tags, deck, kind, guid in itertools.product([True, False], repeat=5):
        path = os.path.join(folder, "deck.txt")
        collection.export_note_csv(
            out_path=path, limit=None, with_html=html, with_tags=tags, with_deck=deck, with_notetype=kind, with_guid=guid)
        found = read(path)
        way = f"html {html}, tags {tags}, deck {deck}, type {kind}, guid {guid}"
        if len(found) != len(cards):
            sys.exit(f"deck: {way}: {len(found)} of {len(cards)} cards come in")
        for question, (_, _, front, back, words) in zip(found, cards):
            # How to answer stands on a line of its own.
            asked = question["prompt"].split("\n")[0]
            given = question["answer"]
            if not html:
                # Anki joins what its own tags part.
                given, back = flat(given).replace(" ", ""), flat(back).replace(" ", "")
            if asked != front or given != back or sorted(question["tags"]) != (words if tags else []):
                sys.exit(f"deck: {way}: {front!r} comes in as {question['prompt']!r}, {question['answer']!r}, {question['tags']}")
        ways += 1
    collection.close()
print(f"deck: {len(cards)} cards come in whole in each of {ways} ways in which Anki writes them")
