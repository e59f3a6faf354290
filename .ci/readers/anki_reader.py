"""Anki's own importer takes the files: every note and card, none twice, changed ones updated, all cards drawn.

usage: anki_reader.py BANK.json BANK.apkg BANK-CHANGED.apkg BANK.txt
BANK-CHANGED is the same bank after one note was edited.
"""
import os
import sys
import tempfile

import bank
from anki import import_export_pb2 as pb
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

reference, package, changed, text = sys.argv[1:5]
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
    log = take_package(col, changed)
    check("updated after an edit", len(log.updated), 1)
    check("new after an edit", len(log.new), 0)
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
    log = col.import_csv(ImportCsvRequest(path=text, metadata=col.get_csv_metadata(text, None))).log
    check("new notes from the text", len(log.new), want)
    log = col.import_csv(ImportCsvRequest(path=text, metadata=col.get_csv_metadata(text, None))).log
    check("new notes from the text the second time", len(log.new), 0)
    col.close()
