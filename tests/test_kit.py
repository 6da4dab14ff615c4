"""The program as a whole: from an outline to files that are read back, or to every Problem at once."""

import re

import pdfplumber
import pytest
from pptx import Presentation

from workshop_kit import kit
from workshop_kit.errors import Refused, Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset, workshops
from workshop_kit.text import NBSP

SMALL = asset("examples", "small-thanks.yaml")
M8 = workshops() / "appreciation-and-validation.yaml"
TWO_LENGTHS = """\
title: Two lengths
lengths: 45, 60
blocks:
  - solo: What I noticed
    minutes: 45, 60
    steps:
      - reflection: This week
        items: One thing
"""


def said(shape):
    """Return the words of a shape; some spaces are tied so that no word stands alone on a line."""
    return shape.text_frame.text.replace(NBSP, " ")


def test_the_smallest_outline_makes_the_deck_and_the_sheet_that_it_promises(tmp_path):
    made = kit.build(SMALL, Wishes(), to=tmp_path)
    by_word = {file.word: file for file in made.files}
    deck, sheets = by_word["slides"], by_word["worksheets"]
    titles = [said(slide.shapes.title) for slide in Presentation(deck.path).slides]
    assert len(titles) == deck.count
    assert titles[0] == "Small thanks"
    assert {"Being noticed feels good", "What I noticed this week"} <= set(titles)
    with pdfplumber.open(sheets.path) as pdf:
        words = pdf.pages[0].extract_text()
        assert len(pdf.pages) == sheets.count == 1
    assert "What I noticed this week" in words
    assert "One thing my partner did that helped me" in words


@pytest.mark.parametrize("format_name", ["couple", "group"])
def test_the_bundled_workshop_is_made_without_a_warning(tmp_path, format_name):
    made = kit.build(
        M8, Wishes(format=format_name, length=45, starts=19 * 60, region="US", paper="letter"), to=tmp_path
    )
    assert [problem for problem in made.problems if problem.weight is Weight.WARNING] == []
    assert made.folder == tmp_path / "appreciation-and-validation"
    assert {path.name for path in made.folder.iterdir()} >= {file.path.name for file in made.files}


def test_the_sheet_numbers_on_the_slides_are_those_on_paper(tmp_path):
    made = kit.build(M8, Wishes(format="group", length=60), to=tmp_path, only=("slides", "worksheets"))
    by_word = {file.word: file for file in made.files}
    deck, sheets = by_word["slides"], by_word["worksheets"]
    shown = {
        int(number)
        for slide in Presentation(deck.path).slides
        for shape in slide.shapes
        if shape.has_text_frame
        for number in re.findall(r"^Sheet (\d+)$", said(shape), re.MULTILINE)
    }
    with pdfplumber.open(sheets.path) as pdf:
        printed = {int(n) for page in pdf.pages for n in re.findall(r"[Ss]heet (\d+)", page.extract_text())}
    assert len(shown) > 1
    assert shown <= printed


def test_problems_of_slides_and_of_paper_are_told_together_and_nothing_is_written(tmp_path):
    outline = tmp_path / "much.yaml"
    words = "word " * 400
    outline.write_text(
        "title: Much\nblocks:\n  - pair: Talk\n    minutes: 20\n    steps:\n"
        f"      - points: Long\n        items: |\n          {words}\n"
        f"      - scene-cards: Cards\n        items: |\n          {words} | {words}\n",
        encoding="utf-8",
    )
    with pytest.raises(Refused) as refused:
        kit.build(outline, Wishes(), to=tmp_path / "kits")
    assert {problem.place.line for problem in refused.value.problems} >= {8, 11}
    assert not (tmp_path / "kits").exists()


def test_a_wish_that_cannot_be_met_is_refused_before_anything_is_drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(kit, "shown", lambda *_: pytest.fail("drawn"))
    with pytest.raises(Refused, match="not written for 50 minutes"):
        kit.build(SMALL, Wishes(length=50), to=tmp_path)


def test_the_same_outline_gives_the_same_files(tmp_path):
    first, second = (kit.build(SMALL, Wishes(), to=tmp_path / name) for name in ("a", "b"))
    assert [file.path.read_bytes() for file in first.files] == [file.path.read_bytes() for file in second.files]


def test_slides_of_ones_own_and_sheets_for_another_session_are_told_apart(tmp_path):
    only = ("slides", "worksheets")
    slides = kit.build(M8, Wishes(format="couple", length=90), to=tmp_path, only=only).files[0].path
    slides.write_bytes(b"mine")
    told = kit.build(M8, Wishes(format="group", length=60), to=tmp_path, only=only).problems
    (warning,) = [problem for problem in told if problem.weight is Weight.WARNING]
    assert "was made for couple, 90 minutes, but the fresh files are for group, 60 minutes" in warning.message


def test_files_of_another_session_that_stay_in_the_folder_are_told(tmp_path):
    kit.build(SMALL, Wishes(editions=("large-print",)), to=tmp_path)
    same = kit.build(SMALL, Wishes(), to=tmp_path)
    two = tmp_path / "two.yaml"
    two.write_text(TWO_LENGTHS, encoding="utf-8")
    other = kit.build(two, Wishes(length=45, editions=("fillable",)), to=tmp_path)
    again = kit.build(two, Wishes(length=60), to=tmp_path)
    told = [str(problem) for problem in again.problems if "earlier build" in problem.message]
    assert "build elsewhere with --to" in told[0]
    assert not [problem for made in (same, other) for problem in made.problems if "earlier build" in problem.message]
    assert len(told) == 1
    assert "'two-worksheets-fillable.pdf' (group, 45 minutes)" in told[0]


def test_what_an_earlier_build_had_besides_is_told(tmp_path):
    text = "title: Small thanks\nblocks:\n  - pair: Three thank-yous\n    minutes: 20\n"
    outline = tmp_path / "small-thanks.yaml"
    outline.write_text(f"{text}    steps:\n      - cards: Talk\n        items: One\n", encoding="utf-8")
    kit.build(outline, Wishes(), to=tmp_path, only=("slides", "cards"))
    outline.write_text(text, encoding="utf-8")
    said = "\n".join(map(str, kit.build(outline, Wishes(), to=tmp_path).problems))
    assert "which this kit does not have: 'small-thanks-cards.pdf'." in said
    part = kit.build(outline, Wishes(), to=tmp_path, only=("slides",))
    assert "earlier build" not in "\n".join(map(str, part.problems))


def test_what_an_earlier_build_noted_and_nobody_understands_is_kept_and_told(tmp_path):
    first = kit.build(SMALL, Wishes(), to=tmp_path, only=("slides",))
    noted = first.folder / ".workshop-kit.json"
    noted.write_bytes(noted.read_bytes()[:40])
    again = kit.build(SMALL, Wishes(starts=19 * 60), to=tmp_path, only=("slides",))
    told = next(problem for problem in again.problems if "could not be understood" in problem.message)
    assert told.weight is Weight.NOTE
    assert (first.folder / ".workshop-kit-damaged.json").exists()
    assert again.files[0].path.name == "small-thanks-slides-new.pptx", "what stood there counts as a person's"
