"""Some files of a kit alone, and the pack of all copies."""

import pikepdf
import pytest

from workshop_kit.keeping.manifest import MANIFEST

CARDS = """\
      - cards: Seen and heard
        light: |
          What made you smile?
"""


def made(here, name="small"):
    """Return the files of a kit, without the manifest and the beginning of their names."""
    files = {path.name for path in (here / "kits" / name).iterdir() if path.is_file()} - {MANIFEST}
    return {file.removeprefix(f"{name}-") for file in files}


@pytest.fixture
def with_cards(here):
    """Add an outline that has cards too."""
    text = (here / "small.yaml").read_text(encoding="utf-8")
    (here / "cards.yaml").write_text(text + CARDS, encoding="utf-8")
    return here


@pytest.mark.parametrize(
    ("only", "files"),
    [
        ("slides", {"slides.pptx"}),
        ("slides,worksheets", {"slides.pptx", "worksheets.pdf"}),
        ("Print-List, slides", {"slides.pptx", "print-list.csv"}),
        ("print-pack", {"print-pack.pdf"}),
        ("help-cards", {"help-cards.pdf"}),
        ("guide", {"facilitator-guide.pdf"}),
        ("guide,worksheets", {"facilitator-guide.pdf", "worksheets.pdf"}),
    ],
)
def test_only_what_is_named_is_made(typed, here, only, files):
    said = typed("build", "small.yaml", "--only", only)
    assert (said.status, said.err) == (0, "")
    assert made(here) == files


def test_without_it_the_pack_alone_is_not_made(typed, with_cards):
    assert typed("build", "cards.yaml").status == 0
    assert made(with_cards, "cards") == {
        "slides.pptx",
        "worksheets.pdf",
        "cards.pdf",
        "help-cards.pdf",
        "run-sheet.pdf",
        "facilitator-guide.pdf",
        "handout.pdf",
        "agenda.pdf",
        "print-list.csv",
    }


def test_an_unknown_file_is_said_with_the_nearest_and_all_that_are_known(typed, here):
    said = typed("build", "small.yaml", "--only", "slides,print-pak,wall")
    assert said.status == 2
    assert "--only: 'print-pak' is no file of a kit. Did you mean 'print-pack'?" in said.err
    assert "'wall' is no file of a kit" in said.err
    known = "slides, run-sheet, handout, agenda, guide, worksheets, cards, help-cards, print-list or print-pack"
    assert f"Write {known}; several with commas" in said.err
    assert not (here / "kits").exists()


@pytest.mark.parametrize("nothing", ["", " , "])
def test_nothing_after_it_is_said(typed, nothing):
    said = typed("build", "small.yaml", "--only", nothing)
    assert said.status == 2
    assert "--only: Nothing is written after it." in said.err


def test_what_a_workshop_does_not_have_is_noted_beside_what_it_has(typed, here):
    said = typed("build", "small.yaml", "--only", "slides,cards")
    assert said.status == 0
    assert "note: 'Small thanks' has no cards to cut out (group, 20 minutes)." in said.out
    assert made(here) == {"slides.pptx"}


def test_where_it_has_nothing_of_it_nothing_is_made(typed, here):
    said = typed("build", "small.yaml", "--only", "cards")
    assert said.status == 1
    assert "'Small thanks' has no cards to cut out (group, 20 minutes)." in said.err
    assert not (here / "kits").exists()


def test_the_pack_comes_with_the_kit_or_with_the_worksheets(typed, with_cards):
    said = typed("build", "cards.yaml", "--print-pack")
    assert said.status == 0
    assert "print-pack.pdf" in made(with_cards, "cards")
    assert "    pages 1 to 36 on plain paper, 37 to 64 on card; to print on both sides, turned on" in said.out
    said = typed("worksheets", "small.yaml", "--print-pack")
    assert said.status == 0
    assert made(with_cards) == {"worksheets.pdf", "print-pack.pdf"}
    with pikepdf.open(with_cards / "kits/small/small-print-pack.pdf") as pack:
        assert f"  small-print-pack.pdf   {len(pack.pages)} pages\n" in said.out


def test_one_sheet_may_be_packed_alone(typed, here):
    said = typed("worksheets", "small.yaml", "--sheet", "What I noticed", "--print-pack")
    assert said.status == 0
    sheet = "sheet-what-i-noticed-this-week"
    assert made(here) == {f"{sheet}.pdf", f"{sheet}-print-pack.pdf"}
