"""The facilitator guide: it says all that the outline does for whoever leads, with the numbers of the day."""

import datetime as dt
import re
from pathlib import Path

import page as validation
import pytest
from msgspec.structs import replace

from workshop_kit.documents.guide import guide, pressed_guide
from workshop_kit.documents.guide.written import written
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.papers import papers
from workshop_kit.documents.shown import shown
from workshop_kit.kit import planned
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.wishes import Wishes
from workshop_kit.paper.guide import guide_chapters
from workshop_kit.paper.guide.model import Beside, BlockTitle, Boxed, Points, Sentences, Spoken, StepTitle, Strip, Table
from workshop_kit.text import NBSP, paragraphs

FIRST = "appreciation-and-validation"
FORMS, LENGTHS = ("couple", "group", "individual", "mixed"), (45, 90)
EVERY = [
    pytest.param(
        name, form, length, marks=pytest.mark.slow if (number + turn) % 4 or length != LENGTHS[number % 2] else ()
    )
    for number, name in enumerate(sorted(bundled_outlines()))
    for turn, form in enumerate(FORMS)
    for length in LENGTHS
]
"""Every case; in the quick run each workshop for one format, at a length that turns."""
WITH_THINGS = [
    pytest.param(name, form, marks=pytest.mark.slow if (number + turn) % 3 else ())
    for number, name in enumerate(sorted(bundled_outlines()))
    for turn, form in enumerate(("couple", "group", "mixed"))
]
ONE_BLOCK = (
    "title: Small thanks\nformats: group, individual\nblocks:\n  - solo: On your own\n    minutes: 20\n    steps:\n"
)
SELF_CHECK = """\
      - self-check: How it is for me just now
        items: |
          I feel heard when I talk about my day
          I say thank you for small things
          I keep worries to myself
        reversed: I keep worries
"""
AGREE_LINE = """\
      - agree-line: What do you think?
        items: |
          Happy couples never argue | not | Nearly all couples argue.
          Small thanks add up | supported
"""


class Made:
    """A guide with what it was made from."""

    def __init__(self, plan):
        self.plan, self.shown, self.papers = plan, shown(plan, "hearth"), papers(plan)
        self.guide = guide(self.shown, self.papers)

    def chapter(self, name):
        return next(chapter for chapter in self.guide.chapters if chapter.name == name)

    @property
    def strips(self):
        return [one for one in self.chapter("session").content if isinstance(one, Strip)]

    @property
    def blocks(self):
        """The strips that begin a block."""
        return [one for one in self.strips if isinstance(one.passages[0], BlockTitle) and one.passages[0].number]

    def words(self, name):
        return "\n".join(said for said, _ in written(self.chapter(name), self.plan.workshop.title.place))


@pytest.fixture(scope="module")
def made():
    """Make the guide of a bundled workshop, from half past six in the US where nothing else is said."""
    kept = {}

    def make(name="appreciation-and-validation", **wishes):
        asked = {"starts": 1110, "region": "US", **wishes}
        key = (name, *sorted(asked.items()))
        if key not in kept:
            kept[key] = Made(planned(Path(bundled_outlines()[name]), Wishes(**asked)))
        return kept[key]

    return make


@pytest.fixture
def made_of(tmp_path):
    """Make the guide of steps in one block."""

    def make(steps, **wishes):
        (tmp_path / "thanks.yaml").write_text(ONE_BLOCK + steps, encoding="utf-8")
        return Made(planned(tmp_path / "thanks.yaml", Wishes(**wishes)))

    return make


def passages(strips, kind):
    return [passage for strip in strips for passage in strip.passages if isinstance(passage, kind)]


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_all_that_is_written_for_who_leads_stands_in_it_whole_and_in_order(made, name, form, length):
    one = made(name, format=form, length=length)
    things = [thing for part in one.plan.parts for thing in (part.block, *(step.kind for step in part.steps))]
    asked = [paragraphs(text) for thing in things for text in (thing.say, thing.do, thing.watch_for) if text]
    own = one.strips[one.strips.index(one.blocks[0]) :]
    said = [passage.paragraphs for passage in passages(own, Spoken | Boxed) if passage.paragraphs in asked]
    assert said == asked


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_clock_and_minutes_are_those_of_the_plan(made, name, form, length):
    one = made(name, format=form, length=length)
    moments = one.plan.day.moments
    assert [strip.clock.time for strip in one.blocks] == [one.plan.day.clock(moment.starts) for moment in moments]
    assert [strip.clock.below for strip in one.blocks] == [
        f"{moment.minutes} min, to {one.plan.day.clock(moment.ends)}" for moment in moments
    ]


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_every_slide_stands_in_it_once_in_the_order_of_the_deck(made, name, form, length):
    one = made(name, format=form, length=length)
    pictured = [slide for strip in one.strips for slide in strip.slides]
    deck = one.shown.deck.slides
    assert [slide.caption for slide in pictured] == [f"Slide {slide.number}" for slide in deck]
    assert [slide.title for slide in pictured] == [slide.title.replace(NBSP, " ") for slide in deck]


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_the_table_of_blocks_is_that_of_the_run_sheet_and_ends_on_time(made, name, form, length):
    one = made(name, format=form, length=length)
    (table,) = [passage for passage in one.chapter("at-a-glance").content if isinstance(passage, Table)]
    titles = [row[2] for row in table.rows]
    assert [moment.title for moment in one.plan.day.moments] == titles[1:-1]
    assert table.rows[-1][:2] == (one.plan.day.clock(1110 + length), str(length))


@pytest.mark.parametrize(("name", "form", "length"), EVERY)
def test_copies_and_pages_are_those_of_the_print_list(made, name, form, length):
    one = made(name, format=form, length=length)
    tables = [passage for passage in one.chapter("preparation").content if isinstance(passage, Table)]
    listed = [(row[0], row[1], row[3]) for table in tables for row in table.rows]
    assert listed == [(row.number, row.title, str(row.copies)) for row in one.papers.to_print.rows]
    assert all(table.ticked for table in tables)
    words = one.words("preparation")
    assert all(row.file in words for row in one.papers.to_print.rows)


@pytest.mark.parametrize(("name", "form"), WITH_THINGS)
def test_what_to_bring_and_how_to_set_the_room_is_ticked_off(made, name, form):
    one = made(name, format=form)
    words = one.words("preparation")
    assert all(item.name.source in words for item in one.plan.workshop.materials)
    for line in (one.plan.care.room, *one.plan.care.readiness):
        assert line in words


@pytest.mark.parametrize("form", ["couple", "group", "individual", "mixed"])
def test_nothing_of_the_care_is_left_out(made, form):
    one = made(format=form)
    care, words = one.plan.care, one.words("safety")
    told = (*care.if_told, *care.opt_out, *care.not_suited, *care.not_for, *care.agreements_full, *care.pass_lines)
    for line in (*told, care.not_suited_then, care.screening, care.privacy, care.not_therapy):
        assert line in words
    for line in (*care.help_lines, *care.card_lines):
        assert line.number in words
        assert line.how in words


TODAY = dt.date(2027, 3, 1)


def tried_on(one, day):
    """Return a guide of the same plan in which every number of help was tried on a day, or never where it is None."""
    said = "" if day is None else day.isoformat()
    lines = {
        name: tuple(replace(line, checked_on=said) for line in getattr(one.plan.care, name))
        for name in ("card_lines", "help_lines")
    }
    return Made(replace(one.plan, care=replace(one.plan.care, **lines)))


@pytest.mark.parametrize(
    ("days_ago", "asked"),
    [
        (None, "{audience}: {number}"),
        (181, "{audience}: {number}, last checked on 2026-09-01"),
        (180, None),
        (0, None),
    ],
    ids=["never tried", "long ago", "180 days ago", "today"],
)
def test_a_number_of_help_is_to_be_checked_where_nobody_tried_it_of_late(made, days_ago, asked):
    day = None if days_ago is None else TODAY - dt.timedelta(days=days_ago)
    one = tried_on(made(asked_on=TODAY), day)
    words = one.words("preparation")
    assert one.plan.care.card_lines
    assert ("Check these numbers" in words) is bool(asked)
    for line in one.plan.care.card_lines if asked else ():
        assert asked.format(audience=line.audience, number=line.number) in words
    assert (day.isoformat() if day else "not yet") in one.words("safety")


def test_a_number_has_to_hold_on_the_day_of_the_session(made):
    later = TODAY + dt.timedelta(days=100)
    tried = TODAY - dt.timedelta(days=100)
    assert "Check these numbers" not in tried_on(made(asked_on=TODAY), tried).words("preparation")
    assert "Check these numbers" in tried_on(made(asked_on=TODAY, date=later), tried).words("preparation")


def test_the_help_lines_that_come_with_the_kit_are_all_to_be_checked(made):
    for region in ("US", "CA", "UK", "IE", "AU", "NZ"):
        one = made(region=region)
        unchecked = [line for line in one.plan.care.card_lines if not line.checked_on]
        words = one.words("preparation")
        assert unchecked
        assert all(f"{line.audience}: {line.number}" in words for line in unchecked)


@pytest.mark.parametrize(("reviewed", "told"), [("", True), ("Read in 2027\n", False)])
def test_an_outline_with_a_version_that_nobody_reviewed_says_so(tmp_path, reviewed, told):
    text = 'version: "1.0"\n' + (f"reviewed: {reviewed}" if reviewed else "") + ONE_BLOCK + SELF_CHECK
    (tmp_path / "thanks.yaml").write_text(text, encoding="utf-8")
    words = Made(planned(tmp_path / "thanks.yaml", Wishes())).words("notes")
    assert ("No one outside has reviewed it yet." in words) is told


def test_without_a_region_there_are_lines_to_write_numbers_on(made):
    one = made(region=None)
    assert "No region was named" in one.words("safety")
    assert "Look up the numbers" in one.words("preparation")


def test_without_a_start_there_is_no_clock(made):
    one = made(starts=None)
    assert {strip.clock.time for strip in one.blocks} == {""}
    assert one.blocks[0].clock.below == f"{one.plan.day.moments[0].minutes} min"


def test_a_step_says_its_sheet_and_who_may_see_it(made):
    one = made(length=90)
    facts = {title.title: title.facts for title in passages(one.strips, StepTitle)}
    for part in one.plan.parts:
        for step in part.steps:
            if step.cue.sheet is not None:
                said = facts[str(step.kind.titled(step.cue))]
                assert re.search(rf"\b{step.cue.sheet}[AB]?\b", said)
                assert one.plan.day.say(f"privacy-{step.kind.is_for(step.cue)}") in said


def test_the_guide_of_a_self_check_explains_its_sums_and_its_reversed_line(made_of):
    one = made_of(SELF_CHECK)
    (table,) = passages(one.strips, Table)
    assert [row[0] for row in table.rows] == ["3 to 6", "7 to 11", "12 to 15"]
    (points,) = passages(one.strips, Points)
    assert [str(item) for item in points.items] == ["I keep worries to myself"]


def test_the_guide_of_an_agree_line_has_its_verdicts(made_of):
    (table,) = passages(made_of(AGREE_LINE).strips, Table)
    assert table.rows == (
        ("1. Happy couples never argue", "Not supported by research. Nearly all couples argue."),
        ("2. Small thanks add up", "Supported by research."),
    )


@pytest.mark.parametrize(("form", "boxes"), [("group", 0), ("individual", 1)])
def test_a_deep_exercise_is_given_its_caution_where_it_may_go_deep(made_of, form, boxes):
    one = made_of(SELF_CHECK + "        depth: deep\n", format=form)
    warned = [box for box in passages(one.strips, Boxed) if box.icon == "warning"]
    assert [str(box.paragraphs[0]) for box in warned] == [one.plan.care.deep] * boxes


def test_sources_are_told_with_what_was_found_and_what_that_does_not_show(made):
    one = made()
    words = one.words("sources")
    assert all(reference.who in words and reference.title in words for reference in one.plan.references)
    assert words.count("What was found: ") == len(one.plan.references)


def test_what_was_found_never_stands_on_a_page_without_what_it_does_not_show(made):
    content = made().chapter("sources").content
    cautions = [
        at for at, one in enumerate(content) if isinstance(one, Sentences) and "does not show" in one.paragraphs[0]
    ]
    assert cautions
    assert all(content[at - 1].keeps and content[at - 2].keeps for at in cautions)


def test_a_source_whose_title_asks_has_no_stop_behind_its_mark(made):
    words = made().words("sources")
    assert "What do you do when things go right? Journal" in words
    assert "?." not in words


def test_no_title_of_the_slides_before_and_after_stands_without_one_of_them(made):
    strips = made().strips
    around = [strips[0], next(strip for strip in strips if strip.mark == "Before you go")]
    assert [len(strip.slides) for strip in around] == [1, 1]
    assert all(isinstance(strip.passages[0], BlockTitle) for strip in around)


@pytest.mark.parametrize(
    ("name", "form"), [("four-areas-of-closeness", "group"), ("openness-and-vulnerability", "couple")]
)
def test_what_is_cut_out_stands_whole_on_the_second_page_of_the_preparation(made, name, form):
    one = made(name, format=form, paper="a4")
    names = [chapter.name for chapter in one.guide.chapters]
    laid = guide_chapters(one.guide, imprint(one.plan))[names.index("preparation")]
    (beside,) = (part for part in one.chapter("preparation").content if isinstance(part, Beside))
    assert len(laid.pages) == 2
    assert beside.left[0].text == one.plan.day.say("guide-cut")
    assert len(beside.left[1].items) > 1


def test_without_sources_there_is_no_page_of_them(made_of):
    assert "sources" not in [chapter.name for chapter in made_of(SELF_CHECK).guide.chapters]


def test_what_paper_cannot_draw_is_told_where_it_was_written(made_of):
    steps = "      - statement: Being noticed\n        say: |\n          Say \N{COCONUT} aloud.\n        do: Wait.\n"
    one = made_of(steps)
    pressed = pressed_guide(one.shown, one.papers)
    (problem,) = pressed.problems
    assert problem.place.line == 8
    assert pressed.pdf == b""


@pytest.mark.parametrize(
    "name",
    [FIRST, *(pytest.param(name, marks=pytest.mark.slow) for name in sorted(bundled_outlines()) if name != FIRST)],
)
def test_it_is_read_out_to_who_cannot_see_it(made, name, read_out):
    one = made(name, length=90)
    pressed = pressed_guide(one.shown, one.papers)
    assert not validation.validate_pdf_bytes(pressed.pdf).failures
    first, *others, last = read_out(pressed.pdf)
    assert len(others) + 2 == pressed.pages
    assert "Facilitator guide" in first
    assert "Notes" in last


def test_the_foot_leads_to_the_safety_pages(made, read_out):
    one = made(length=90)
    pressed = pressed_guide(one.shown, one.papers)
    pages = [" ".join(page.split()) for page in read_out(pressed.pdf)]
    (number,) = {int(found) for page in pages for found in re.findall(r"believe them, page (\d+)", page)}
    assert one.plan.care.if_told[0] in pages[number - 1]
