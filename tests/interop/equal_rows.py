"""Reads the same export in every format, with libraries that others wrote, and compares row by row.

equal_rows.py FOLDER LANGUAGE

FOLDER holds progress, assessments, answers, summary and courses, each as .jsonl, .csv, .excel.csv and .xlsx. The JSON Lines are the
measure. Prints one line per kind of rows; the first difference ends the program with an error.
"""

import csv
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pandas

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
DECIMAL_COMMA = ("de", "nl", "fr")
SORTS = ("progress", "assessments", "answers", "summary", "courses")
# Words in the language of the file stand for these.
CODES = {"language", "track", "status", "phase", "band", "band_low", "band_high", "kind", "confidence", "suppressed"}
# At most this far may local time be ahead in Belgium.
LOCAL = {timedelta(hours=1), timedelta(hours=2)}


def main():
    folder, language = Path(sys.argv[1]), sys.argv[2]
    for what in SORTS:
        rows = measure(folder / f"{what}.jsonl")
        check_data_profile(folder / f"{what}.csv", rows)
        check_with_pandas(folder / f"{what}.csv", rows)
        check_excel_profile(folder / f"{what}.excel.csv", rows, language)
        check_workbook(folder / f"{what}.xlsx", rows)
        formulas = sum(1 for row in rows if row.get("learner_name", "").startswith(FORMULA_STARTS))
        print(f"{what}: {len(rows)} rows are equal, {formulas} of people with names like formulas")


def measure(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def plain(value):
    """A JSON value as the data profile writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def same(where, found, expected):
    if found != expected:
        sys.exit(f"{where}: {found!r} is not {expected!r}")


def check_data_profile(path, rows):
    raw = path.read_bytes()
    same(f"{path}: byte order mark", raw.startswith(b"\xef\xbb\xbf"), False)
    with open(path, encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    same(f"{path}: number of rows", len(read), len(rows))
    for number, (found, expected) in enumerate(zip(read, rows), 2):
        same(f"{path}:{number}", found, {name: plain(value) for name, value in expected.items()})


def check_with_pandas(path, rows):
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    same(f"{path}: rows by pandas", len(frame), len(rows))
    for name in rows[0]:
        same(f"{path}: {name} by pandas", frame[name].tolist(), [plain(row[name]) for row in rows])


def check_excel_profile(path, rows, language):
    raw = path.read_bytes()
    same(f"{path}: byte order mark", raw.startswith(b"\xef\xbb\xbf"), True)
    separator = ";" if language in DECIMAL_COMMA else ","
    with open(path, encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=separator))[1:]
    same(f"{path}: number of rows", len(read), len(rows))
    words = Words(path)
    for number, (found, expected) in enumerate(zip(read, rows), 2):
        same(f"{path}:{number}: cells", len(found), len(expected))
        for cell, (name, value) in zip(found, expected.items()):
            compare_text(f"{path}:{number} {name}", cell, name, value, language, words)
    frame = pandas.read_csv(path, sep=separator, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    same(f"{path}: rows by pandas", frame.to_numpy().tolist(), read)


def compare_text(where, cell, name, value, language, words):
    if value is None:
        same(where, cell, "")
    elif name in CODES or isinstance(value, bool):
        words.same(where, name, cell, value)
    elif name.endswith("_at") or name == "at":
        compare_time(where, datetime.fromisoformat(cell), value)
    elif isinstance(value, (int, float)):
        same(where, float(cell.replace(",", ".") if language in DECIMAL_COMMA else cell), float(value))
    elif value.startswith(FORMULA_STARTS):
        same(where, cell, "'" + value)
    else:
        same(where, cell, value)


def compare_time(where, local, value):
    utc = datetime.fromisoformat(value.replace("Z", "+00:00")).replace(tzinfo=None)
    if local - utc not in LOCAL:
        sys.exit(f"{where}: {local} is not the local time of {value}")


class Words:
    """Each code has one word and each word one code, throughout a file."""

    def __init__(self, path):
        self.path, self.word, self.code = path, {}, {}

    def same(self, where, name, word, code):
        kind = "band" if name.startswith("band") else name
        same(where, self.word.setdefault((kind, code), word), word)
        same(where, self.code.setdefault((kind, word), code), code)


def check_workbook(path, rows):
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for line in sheet.iter_rows():
            for cell in line:
                if cell.data_type in ("f", "e"):
                    sys.exit(f"{path}: {sheet.title}!{cell.coordinate} is a formula: {cell.value!r}")
    sheet = next(sheet for sheet in book if sheet.max_row == len(rows) + 1 and sheet.max_column == len(rows[0]))
    words = Words(path)
    for number, (line, expected) in enumerate(zip(sheet.iter_rows(min_row=2), rows), 2):
        for cell, (name, value) in zip(line, expected.items()):
            compare_cell(f"{path}:{number} {name}", cell, name, value, words)
    frame = pandas.read_excel(path, sheet_name=sheet.title, dtype=object, keep_default_na=False)
    same(f"{path}: rows by pandas", len(frame), len(rows))
    if "learner_name" not in rows[0]:
        return
    names = list(rows[0]).index("learner_name")
    same(f"{path}: names by pandas", frame.iloc[:, names].tolist(), [row["learner_name"] for row in rows])


def compare_cell(where, cell, name, value, words):
    if value is None:
        same(where, cell.value, None)
    elif name in CODES or isinstance(value, bool):
        words.same(where, name, cell.value, value)
    elif name.endswith("_at") or name == "at":
        same(f"{where}: kind of cell", cell.is_date, True)
        compare_time(where, round_to_seconds(cell.value), value)
    elif name.endswith("_day"):
        same(where, cell.value.date().isoformat(), value)
    elif isinstance(value, (int, float)):
        same(f"{where}: kind of cell", cell.data_type, "n")
        same(where, float(cell.value), float(value))
    else:
        same(f"{where}: kind of cell", cell.data_type, "s")
        same(where, cell.value, value)


def round_to_seconds(moment):
    return (moment + timedelta(milliseconds=500)).replace(microsecond=0)


if __name__ == "__main__":
    main()
