"""The CSV file reads back row by row, and no cell is a formula to a spreadsheet.

usage: csv_reader.py BANK.json BANK.csv
"""
import csv
import sys

import bank

reference, path = sys.argv[1:3]
with open(path, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
want = bank.entries(reference)
if len(rows) != want:
    sys.exit(f"csv: {len(rows)} rows read, {want} written")
for number, row in enumerate(rows, 2):
    for name, cell in row.items():
        if cell and cell[0] in "=+-@\t\r" and not cell.lstrip("+-").replace(".", "").isdigit():
            sys.exit(f"csv: row {number}: {name} begins a formula: {cell[:40]!r}")
print(f"csv: {len(rows)} rows read, none with a formula")
