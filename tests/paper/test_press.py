from __future__ import annotations

import io

import page
import pikepdf
import pytest

from workshop_kit.sheet import Card, Cards, Prompt, Variant

PARTS = ["reflection", "partners", "letter", "log", "tickets", "scenes", "cards", "long"]


def _broken(pdf):
    """Return what the checkers find, as text."""
    report = page.validate_pdf_bytes(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [*(str(failure) for failure in report.failures), *file.check_pdf_syntax()]


@pytest.mark.parametrize("part", PARTS)
def test_a_sheet_of_every_part_is_pdf_ua_on_both_papers(part, paper, pressed, make):
    made = pressed(make.every[part], paper=paper)
    assert not made.problems
    assert _broken(made.pdf) == []


def test_all_sheets_together_are_pdf_ua(paper, pressed, make):
    assert _broken(pressed(*make.every.values(), paper=paper).pdf) == []


def test_the_checker_does_find_a_page_without_tags(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["letter"]).pdf)) as file:
        del file.Root.StructTreeRoot
        untagged = io.BytesIO()
        file.save(untagged)
    assert _broken(untagged.getvalue())


def test_every_face_is_embedded(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(*make.every.values()).pdf)) as file:
        faces = [item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
        assert faces
        assert all("/FontFile2" in face.FontDescriptor for face in faces)
        assert not any(b"<0000>" in face.ToUnicode.read_bytes() for face in faces)


def test_the_file_tells_its_title_and_language(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["letter"]).pdf)) as file:
        assert str(file.docinfo.Title) == "Appreciation and validation: worksheets"
        assert str(file.Root.Lang) == "en"
        with file.open_metadata(set_pikepdf_as_editor=False) as metadata:
            assert metadata["dc:title"] == "Appreciation and validation: worksheets"


def test_each_sheet_and_each_partner_has_a_bookmark(pressed, make):
    with (
        pikepdf.open(io.BytesIO(pressed(make.every["partners"], make.every["scenes"]).pdf)) as file,
        file.open_outline() as outline,
    ):
        assert [item.title for item in outline.root] == [
            "Sheet 3A: Three thank-yous, Partner A",
            "Sheet 3B: Three thank-yous, Partner B",
            "Sheet 3: Three thank-yous, Both",
            "Cards 7: Scenes to try",
        ]


def test_it_is_told_where_each_sheet_stands(pressed, make):
    made = pressed(make.every["reflection"], make.every["partners"], make.every["long"])
    assert [(sheet.number, sheet.name, sheet.first, sheet.pages) for sheet in made.sheets] == [
        (2, "block/2", 1, 1),
        (3, "block/3", 2, 3),
        (9, "block/9", 5, 3),
    ]
    assert made.pages == 7


def test_the_same_sheets_give_the_same_bytes(pressed, make):
    first, second = (pressed(*make.every.values()).pdf for _ in range(2))
    assert first == second


def test_without_sheets_there_is_no_file(pressed):
    made = pressed()
    assert (made.pdf, made.pages, made.sheets) == (b"", 0, ())


def test_a_drawing_that_cannot_be_drawn_is_told_and_the_others_are_pressed(pressed, make):
    broken = make.sheet(Prompt(1, make.text("Smile 😀 now", 23), 3), number=1)
    made = pressed(broken, make.every["letter"])
    assert [str(problem.place) for problem in made.problems] == ["thanks.yaml:23:1"]
    assert "grinning face" in made.problems[0].message
    assert [sheet.number for sheet in made.sheets] == [4]


def test_a_card_that_holds_too_much_is_told_at_its_line(pressed, make):
    cards = Cards((Card("Scene", make.text("word " * 400, 31)),), 2)
    problems = pressed(make.sheet(variants=(Variant((cards,)),))).problems
    assert [problem.place.line for problem in problems] == [31]
