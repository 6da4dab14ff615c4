"""Sheets in large print, black and white, and to be filled in: beside the plain ones."""

import pytest

M8 = "appreciation-and-validation"


def papers(folder):
    made = (path.name.removeprefix(f"{folder.name}-") for path in folder.glob("*.pdf"))
    return sorted(name for name in made if name.startswith(("worksheets", "cards", "sheet-")))


@pytest.mark.parametrize("edition", ["large-print", "black-and-white", "fillable"])
def test_an_edition_goes_beside_the_plain_sheets(typed, here, edition):
    said = typed("build", "small.yaml", f"--{edition}")
    assert said.status == 0
    assert papers(here / "kits" / "small") == [f"worksheets-{edition}.pdf", "worksheets.pdf"]
    assert f"small-worksheets-{edition}.pdf" in said.out


def test_cards_come_in_black_and_white_and_in_no_other_edition(typed, here):
    said = typed("worksheets", M8, "--large-print", "--black-and-white", "--fillable")
    assert said.status == 0
    made = papers(here / "kits" / M8)
    assert [name for name in made if name.startswith("cards")] == ["cards-black-and-white.pdf", "cards.pdf"]
    assert len(made) == 6


def test_one_sheet_has_its_editions_too(typed, here):
    assert typed("worksheets", M8, "--sheet", "A few lines of thanks", "--large-print").status == 0
    made = papers(here / "kits" / M8)
    assert made == ["sheet-a-few-lines-of-thanks-large-print.pdf", "sheet-a-few-lines-of-thanks.pdf"]


def test_an_edition_that_cannot_be_made_keeps_no_other_file_from_being_made(typed, here):
    (here / "log.yaml").write_text(
        "title: Long\nblocks:\n  - solo: Home\n    minutes: 10\n    steps:\n"
        "      - log: Days\n        days: 31\n        each: 5\n        items: |\n"
        + "".join(f"          I saw {n}\n" for n in range(4)),
        encoding="utf-8",
    )
    said = typed("worksheets", "log.yaml", "--large-print", "--fillable")
    assert said.status == 0
    assert "in large print" in said.out
    assert papers(here / "kits" / "log") == ["worksheets-fillable.pdf", "worksheets.pdf"]
