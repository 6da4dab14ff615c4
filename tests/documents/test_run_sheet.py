"""The run sheet, read back: its numbers are those of the plan, the slides and the sheets."""

import datetime as dt
import functools
import io
from pathlib import Path

import page as validation
import pdfplumber
import pytest
from msgspec.structs import replace
from pptx import Presentation

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.numbers import numbers
from workshop_kit.documents.run_sheet import run_sheet
from workshop_kit.documents.run_sheet_pressed import pressed_run_sheet
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.kit import planned
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.late import if_late
from workshop_kit.theme.load import load_theme

FORMS, LENGTHS = ("couple", "group", "individual", "mixed"), (45, 60, 90)
EVERY = [
    pytest.param(name, form, length, marks=() if length == LENGTHS[(number + turn) % 3] else pytest.mark.slow)
    for number, name in enumerate(sorted(bundled_outlines()))
    for turn, form in enumerate(FORMS)
    for length in LENGTHS
]
"""Every case; in the quick run each workshop for each format, at a length that turns with both."""
HALF_PAST_SIX = 1110


@pytest.fixture(scope="module")
def look():
    return load_theme("hearth")


@pytest.fixture
def day():
    """Plan a bundled workshop, from half past six where nothing else is said."""

    def made(name="appreciation-and-validation", **wishes):
        return planned(Path(bundled_outlines()[name]), Wishes(**{"starts": HALF_PAST_SIX} | wishes))

    return made


def sheet_of(plan, look):
    return run_sheet(plan, numbers(fit(compose(plan), look, plan.day.title), plan), sheets(plan))


@pytest.fixture(scope="module")
def case(look):
    """Plan a case and make its run sheet, once for all who look at it."""

    @functools.cache
    def made(name, form, length):
        path = Path(bundled_outlines()[name])
        plan = planned(path, Wishes(format=form, length=length, starts=HALF_PAST_SIX))
        return plan, sheet_of(plan, look)

    return made


def words(pressed):
    with pdfplumber.open(io.BytesIO(pressed.pdf)) as file:
        return "\n".join(one.extract_text() for one in file.pages)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", sorted(bundled_outlines()))
def test_one_page_is_enough_with_date_clock_help_and_late_plans(day, look, name, paper):
    length = LENGTHS[(sorted(bundled_outlines()).index(name) + (paper == "a4")) % 3]
    told = {"length": length, "date": dt.date(2026, 12, 4), "region": "US", "paper": paper}
    plan = day(name, **told)
    sheet = sheet_of(plan, look)
    pressed = pressed_run_sheet(plan, sheet)
    assert pressed.pages == 1
    assert sheet.late
    with pdfplumber.open(io.BytesIO(pressed.pdf)) as file:
        sizes = {round(one["size"], 1) for page in file.pages for one in page.chars}
    assert min(sizes) >= 9.5


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_minutes_and_finish_agree(case, name, form, length):
    plan, sheet = case(name, form, length)
    assert sum(int(row.minutes) for row in sheet.rows) == int(sheet.finish.minutes) == length
    assert sheet.finish.clock == plan.day.clock(HALF_PAST_SIX + length)
    assert [row.clock for row in sheet.rows] == [plan.day.clock(moment.starts) for moment in plan.day.moments]


def test_it_says_where_each_block_stands_in_the_real_slides(day, look):
    plan = day(length=90)
    deck = fit(compose(plan), look, plan.day.title)
    sheet = run_sheet(plan, numbers(deck, plan), sheets(plan))
    shown = list(Presentation(io.BytesIO(paint(deck, look))).slides)
    break_row = next(row for row in sheet.rows if row.is_break)
    assert "Back" in " ".join(
        one.text_frame.text for one in shown[int(break_row.slides) - 1].shapes if one.has_text_frame
    )
    assert f"{len(shown)} slides" in words(pressed_run_sheet(plan, sheet))


def test_its_sheets_are_those_that_are_pressed(day, look):
    plan = day(length=90)
    sheet = sheet_of(plan, look)
    numbered = [said for row in (*sheet.rows, sheet.finish) for said in row.sheets.replace(",", "").split()]
    told = {int("".join(filter(str.isdigit, said))) for said in numbered if any(map(str.isdigit, said))}
    cut = {one.number for one in sheets(plan) if one.cut}
    assert told - cut == {place.number for place in worksheets(plan, sheets(plan)).sheets}


@pytest.mark.parametrize("starts", [HALF_PAST_SIX, None])
def test_it_is_read_out_to_who_cannot_see_it(day, look, starts):
    plan = day(length=90, starts=starts, region="US")
    pressed = pressed_run_sheet(plan, sheet_of(plan, look))
    assert not validation.validate_pdf_bytes(pressed.pdf).failures
    assert "Run sheet" in words(pressed)


def test_without_a_start_it_counts_minutes(day, look):
    sheet = sheet_of(day(starts=None), look)
    assert (sheet.rows[0].clock, sheet.finish.clock) == ("0", "60")


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_what_is_saved_adds_up(case, name, form, length):
    _, sheet = case(name, form, length)
    for cut in (cut for late in sheet.late for cut in late.cuts):
        assert cut.saves == sum(change.before - change.after for change in cut.changes)
        assert cut.saves > 0


def test_halfway_only_what_is_still_to_come_is_shortened(day, look):
    plan = day("why-emotional-intimacy-matters", length=45)
    _, half = sheet_of(plan, look).late
    titles = [moment.title for moment in plan.day.moments]
    first = next(index for index, title in enumerate(titles) if f"“{title}”" in half.when)
    assert {change.title for cut in half.cuts for change in cut.changes} <= set(titles[first:])
    assert half.cuts[0].changes == if_late(plan, first, 5)


def test_what_to_bring_stands_below_the_block(day, look):
    plan = day()
    sheet = sheet_of(plan, look)
    rows = (replace(sheet.rows[0], materials="A bell, tape"), *sheet.rows[1:])
    assert "A bell, tape" in words(pressed_run_sheet(plan, replace(sheet, rows=rows)))


def test_what_is_brought_for_the_whole_session_stands_before_the_first_block(day, look):
    plan = day()
    said = words(pressed_run_sheet(plan, sheet_of(plan, look)))
    assert said.index("Bring: Pens, Something firm") < said.index("Welcome")


def test_a_sheet_for_home_that_a_block_works_on_is_at_hand_there(day, look):
    plan = day("quality-time-and-shared-experiences")
    sheet = sheet_of(plan, look)
    assert sheet.rows[-1].sheets == "4, 5, 6"
    assert sheet.finish.sheets == "6, 7"


def test_all_facts_stand_on_one_line_where_they_can(day, look):
    plan = day("quality-time-and-shared-experiences", starts=None, region="US")
    assert "28 slides, 7 sheets Help lines: US" in words(pressed_run_sheet(plan, sheet_of(plan, look)))


def test_a_region_is_called_by_its_name(day, look):
    plan = day(region="IE")
    assert "Help lines: Ireland" in words(pressed_run_sheet(plan, sheet_of(plan, look)))
    assert any("the help lines for Ireland" in problem.message for problem in plan.problems)
