"""What a paper or a slide gathers from all over an outline is told where it was written, and not at the title."""

from __future__ import annotations

import pikepdf
import pytest

from workshop_kit.documents.agenda import agenda
from workshop_kit.documents.guide import pressed_guide
from workshop_kit.documents.papers import papers
from workshop_kit.documents.print_list_csv import _safe
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.shown import shown
from workshop_kit.kit import build
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.planner import plan

OUTLINE = """\
title: Small thanks
materials: Pens: 2 per person
not_for: Nobody.
blocks:
  - pair: Three thank-yous
    minutes: 20
    steps:
      - statement: Being noticed feels good
"""


def day(before, after):
    return plan(read_text(OUTLINE.replace(before, after), "a.yaml").workshop, Wishes(region="US"))


def lines(problems):
    return [problem.place.line for problem in problems if problem.weight.value == "error"]


def test_a_block_that_cannot_be_drawn_is_told_at_its_line():
    planned = day("Three thank-yous", "漢字")
    assert lines(agenda(planned, sheets(planned)).problems) == [5]


def test_a_material_that_cannot_be_drawn_is_told_at_its_line():
    planned = day("Pens:", "漢字:")
    told = lines(pressed_guide(shown(planned, "hearth"), papers(planned)).problems)
    assert set(told) == {2}


@pytest.mark.parametrize(("before", "line"), [("Three thank-yous", 5), ("Nobody.", 3)])
def test_what_has_no_room_on_a_slide_is_told_at_its_line(before, line):
    assert set(lines(shown(day(before, "unbelievably" * 100), "hearth").deck.problems)) == {line}


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@A", "\t=1", "\u200b=1", " =1", "＝1", "\ufeff+1"])
def test_no_cell_of_the_print_list_begins_a_calculation(cell):
    assert _safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "1 = 1", "a-b", "“=1”", "4"])
def test_other_cells_stay_as_they_are(cell):
    assert _safe(cell) == cell


def test_what_a_paper_says_of_itself_is_never_longer_than_a_property_may_be(tmp_path):
    (tmp_path / "practice.yaml").write_text(f"practice: {'Riverside ' * 60}\n", encoding="utf-8")
    (tmp_path / "a.yaml").write_text(OUTLINE, encoding="utf-8")
    built = build(tmp_path / "a.yaml", Wishes(), to=tmp_path, only=("help-cards",))
    with pikepdf.open(built.files[0].path) as opened:
        assert max(len(str(value)) for value in opened.docinfo.values()) <= 255
