"""Opens sheets with pikepdf and says what makes them readable by ear and lasting.

usage: paper.py LANGUAGE FILE…
"""

import sys

import pikepdf


def fonts(pdf):
    """Every typeface that any object of the file names, also inside composite ones."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
            yield thing


def pictures(element):
    """Figures of the structure tree."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from pictures(child)
    elif isinstance(element, pikepdf.Dictionary):
        if element.get("/S") == "/Figure":
            yield element
        if "/K" in element:
            yield from pictures(element.K)


def tables(element):
    """Tables of the structure tree, each with the kinds of its cells."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from tables(child)
    elif isinstance(element, pikepdf.Dictionary):
        if element.get("/S") == "/Table":
            yield [str(cell) for cell in kinds(element)]
        elif "/K" in element:
            yield from tables(element.K)


def kinds(element):
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from kinds(child)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield element.S
        if "/K" in element:
            yield from kinds(element.K)


def check(path, language):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked, "not tagged"
        assert "/StructTreeRoot" in root, "no structure"
        assert str(root.Lang) == language + "-BE", root.Lang
        assert root.ViewerPreferences.DisplayDocTitle, "the title is not shown"
        assert not list(pdf.attachments), "something is attached"
        with pdf.open_metadata() as meta:
            assert meta.get("dc:title"), "no title"
            assert meta["pdfuaid:part"] == "1"
            assert meta["pdfaid:part"] == "2"
            assert meta["pdfaid:conformance"] == "A"
        count = 0
        for font in fonts(pdf):
            assert any(key in font for key in ("/FontFile2", "/FontFile3")), font.FontName
            # Six letters and a plus: only the signs that are used.
            assert str(font.FontName)[7] == "+", font.FontName
            count += 1
        assert count, "no typeface"
        for picture in pictures(root.StructTreeRoot.K):
            assert str(picture.Alt).strip(), "a picture without words"
        for table in tables(root.StructTreeRoot.K):
            assert "/TH" in table and "/TD" in table, "a table without headings"
        print(f"{path}: {len(pdf.pages)} pages, {count} typefaces")


for name in sys.argv[2:]:
    check(name, sys.argv[1])
