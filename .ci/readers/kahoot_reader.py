"""openpyxl reads the Kahoot sheet, and Kahoot's own limits hold in every row.

usage: kahoot_reader.py BANK.xlsx
"""
import sys

import openpyxl

rows = list(openpyxl.load_workbook(sys.argv[1]).active.iter_rows(min_row=9, values_only=True))
for row in rows:
    _, question, *answers, seconds, correct = row[:8]
    given = [a for a in answers if a is not None]
    assert question and len(question) <= 120, question
    assert 2 <= len(given) <= 4 and all(0 < len(str(a)) <= 75 for a in given), answers
    assert len(set(map(str, given))) == len(given), answers
    assert seconds in (5, 10, 20, 30, 60, 90, 120, 240), seconds
    assert 1 <= correct <= len(given), correct
assert 0 < len(rows) <= 500, len(rows)
print(f"kahoot: {len(rows)} questions within the limits")
