"""Sheets to be filled in on a screen: a field wherever one writes, ticks or rings."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2 as pdfium
import pytest

from workshop_kit.paper.edition import FILLABLE

TYPED = "Zoë Łukasz, naïve - “yes”"
NAMES = ["reflection", "partners", "letter", "log", "tickets", "ratings", "ticks", "table", "named rows"]


@pytest.fixture
def form(pressed, make):
    """Press a form, and open it."""
    files = []

    def opened(*names):
        made = pressed(*(make.every[name] for name in names), edition=FILLABLE)
        assert not made.problems
        files.append(pikepdf.open(io.BytesIO(made.pdf)))
        return files[-1]

    yield opened
    for file in files:
        file.close()


def fields(file):
    return list(file.Root.AcroForm.Fields)


def widgets(file):
    return [spot for page in file.pages for spot in page.get("/Annots", []) if spot.Subtype == "/Widget"]


def test_every_field_has_a_name_of_its_own_and_says_what_it_is_for(form):
    made = fields(form(*NAMES))
    names = [str(field.T) for field in made]
    assert len(names) == len(set(names))
    assert all(str(field.TU).strip() for field in made)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("reflection", {"lines"}),
        ("letter", {"line", "lines"}),
        ("log", {"line"}),
        ("ticks", {"tick", "line"}),
        ("ratings", {"ring", "line"}),
        ("table", {"lines"}),
    ],
)
def test_what_one_does_by_hand_is_done_with_a_field_of_its_kind(name, kinds, form):
    assert {_kind(field) for field in fields(form(name))} == kinds


def _kind(field):
    if field.FT == "/Tx":
        return "lines" if field.Ff & 1 << 12 else "line"
    return "ring" if field.get("/Ff", 0) & 1 << 15 else "tick"


def test_of_five_circles_one_is_ringed(form):
    file = form("ratings")
    rings = [field for field in fields(file) if _kind(field) == "ring"]
    assert [str(ring.TU) for ring in rings] == ["I feel heard", "I keep worries to myself"]
    for ring in rings:
        states = {key for kid in ring.Kids for key in kid.AP.N} - {"/Off"}
        assert states == {"/1", "/2", "/3", "/4", "/5"}


def test_the_tab_key_goes_as_one_reads(form):
    file = form(*NAMES)
    in_tree = list(_spots(file.Root.StructTreeRoot.K))
    on_pages = [spot.objgen for page in file.pages for spot in page.get("/Annots", [])]
    assert on_pages == in_tree
    assert all(page.Tabs == "/S" for page in file.pages)


def _spots(node):
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _spots(child)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/Type") == "/OBJR":
            yield node.Obj.objgen
        elif "/K" in node:
            yield from _spots(node.K)


def test_answers_stand_one_below_the_other(form):
    tops = [float(widget.Rect[3]) for widget in widgets(form("reflection"))]
    assert tops == sorted(tops, reverse=True)


def test_what_is_typed_shows_all_its_letters(form):
    """As a viewer does it: the text is laid in the field's own face, here by PDFium, and read back from the page."""
    file = form("reflection", "letter")
    for field in fields(file):
        field.V = pikepdf.String(TYPED)
    file.Root.AcroForm.NeedAppearances = True
    saved = io.BytesIO()
    file.save(saved)
    assert _shown(saved.getvalue()).count(TYPED) == len(fields(file))


def _shown(pdf):
    """Return the text of pages whose fields have become part of them."""
    document = pdfium.PdfDocument(pdf)
    document.init_forms()
    for page in document:
        assert pdfium.raw.FPDFPage_Flatten(page, pdfium.raw.FLAT_NORMALDISPLAY) == pdfium.raw.FLATTEN_SUCCESS
    flat = io.BytesIO()
    document.save(flat)
    document.close()
    return "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(flat.getvalue()))


def test_a_tick_is_drawn_where_it_is_set(form):
    file = form("ticks")
    ticks = [field for field in fields(file) if _kind(field) == "tick"]
    for tick in ticks:
        tick.V = tick.AS = pikepdf.Name.Yes
    saved = io.BytesIO()
    file.save(saved)
    assert _ink(saved.getvalue()) > 1.02 * _ink(_saved(form("ticks")))


def _saved(file):
    saved = io.BytesIO()
    file.save(saved)
    return saved.getvalue()


def _ink(pdf):
    document = pdfium.PdfDocument(pdf)
    document.init_forms()
    picture = document[0].render(scale=2, may_draw_forms=True).to_pil().convert("L")
    document.close()
    return sum(count for shade, count in enumerate(picture.histogram()) if shade < 128)


def test_the_face_for_typing_is_embedded_whole(form):
    face = form("reflection").Root.AcroForm.DR.Font["/Carlito"]
    assert face.Subtype == "/Type0"
    assert len(face.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) > 500_000


def test_a_plain_sheet_has_no_form(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["reflection"]).pdf)) as file:
        assert "/AcroForm" not in file.Root


def test_large_fields_lie_where_people_write(form):
    file = form("reflection")
    for widget in widgets(file):
        left, bottom, right, top = map(float, widget.Rect)
        assert right - left > 300
        assert top - bottom > 30
