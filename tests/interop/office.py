"""Opens a workbook with LibreOffice and with openpyxl and compares every cell of every sheet.

usage: office.py FILE – prints how many cells are equal; the first difference ends the program with an error
"""

import csv
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl

# Comma, quotes around text, UTF-8, values as they are stored, every sheet into a file of its own.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1"


def main(path):
    with tempfile.TemporaryDirectory() as folder:
        convert(path, folder)
        book = openpyxl.load_workbook(path)
        counts = {"text": 0, "numbers": 0, "times": 0}
        for sheet in book:
            compare(sheet, Path(folder) / f"{Path(path).stem}-{sheet.title}.csv", counts)
        charts = sum(len(sheet._charts) for sheet in book)
    print(f"{path}: {len(book.sheetnames)} sheets, {counts}, {charts} chart")


def convert(path, folder):
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command = [*office, "--convert-to", FILTER, "--outdir", folder, path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"LibreOffice cannot read {path}: {done.stderr}")


def compare(sheet, path, counts):
    with open(path, encoding="utf-8", newline="") as file:
        found = list(csv.reader(file))
    for row in sheet.iter_rows():
        for cell in row:
            line = found[cell.row - 1] if cell.row <= len(found) else []
            text = line[cell.column - 1] if cell.column <= len(line) else ""
            kind = same(cell.value, text)
            if kind is None:
                where = f"{sheet.title}!{cell.coordinate}"
                sys.exit(f"{where}: LibreOffice reads {text!r}, openpyxl {cell.value!r}")
            if kind in counts:
                counts[kind] += 1


def same(value, text):
    """What kind of value it is when both programs read the same; None when they do not."""
    if value is None:
        return "" if text == "" else None
    if isinstance(value, datetime):
        form = "%m/%d/%Y %H:%M:%S" if ":" in text else "%m/%d/%Y"
        apart = abs(datetime.strptime(text, form) - value)
        return "times" if apart <= timedelta(seconds=1) else None
    if isinstance(value, (int, float)):
        return "numbers" if abs(float(text) - value) < 1e-9 else None
    return "text" if text == value.replace("\r\n", "\n") or text == value else None


if __name__ == "__main__":
    main(sys.argv[1])
