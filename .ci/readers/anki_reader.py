"""Anki's own importer takes the files: every note and card, none twice, changed ones updated, all cards drawn.

usage: anki_reader.py BANK.json BANK.apkg CHANGED.apkg REWORDED.apkg BANK.txt REWORDED.txt
CHANGED is the same bank after the answer of one card was edited, REWORDED after the question of another was too.
"""
import os
import sys
import tempfile

import bank
from anki import import_export_pb2 as pb
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

reference, package, changed, reworded, text, reworded_text = sys.argv[1:7]
want = bank.entries(reference)


def take_package(col, path):
    newer = pb.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER
    return col.import_anki_package(ImportAnkiPackageRequest(
        package_path=path, options=ImportAnkiPackageOptions(update_notes=newer, update_notetypes=newer))).log


def check(what, got, expected):
    print(f"anki: {what}: {got}")
    if got != expected:
        sys.exit(f"anki: {what}: expected {expected}")


with tempfile.TemporaryDirectory() as folder:
    col = Collection(os.path.join(folder, "package.anki2"))
    log = take_package(col, package)
    check("new notes", len(log.new), want)
    check("cards", col.card_count(), want)
    log = take_package(col, package)
    check("new notes the second time", len(log.new), 0)
    for what, path in ("answer", changed), ("question", reworded):
        log = take_package(col, path)
        check(f"updated after an edit of the {what}", len(log.updated), 1)
        check(f"new after an edit of the {what}", len(log.new), 0)
    check("notes after all imports", col.note_count(), want)
    check("the database check is clean", col.fix_integrity()[1], True)
    check("cards without a front", sum(len(x.card_ids) for x in col.get_empty_cards().notes), 0)
    broken = 0
    for card_id in col.db.list("select id from cards"):
        drawn = col.get_card(card_id).render_output()
        broken += 'class="invalid' in drawn.question_text or not drawn.question_text.strip()
    check("cards that can't be drawn", broken, 0)
    col.close()

    col = Collection(os.path.join(folder, "text.anki2"))

    def take_text(path):
        return col.import_csv(ImportCsvRequest(path=path, metadata=col.get_csv_metadata(path, None))).log

    check("new notes from the text", len(take_text(text).new), want)
    check("new notes from the text the second time", len(take_text(text).new), 0)
    log = take_text(reworded_text)
    check("new notes from the text with both edits", len(log.new), 0)
    check("notes updated by it", len(log.updated), 2)
    check("notes from the text after all imports", col.note_count(), want)
    col.close()
