"""The sheet of a script, measured in the PDF."""

from __future__ import annotations

import io
from itertools import pairwise

import page as validation
import pikepdf
import pytest

from workshop_kit.paper.edition import EDITIONS, LARGE_PRINT, PLAIN
from workshop_kit.sheet import FloorCard, Role, Roles, Starts, Stretch, TalkTime
from workshop_kit.units import mm


@pytest.fixture
def roles(make):
    def made(rules=4, words="A rule"):
        one, two = (tuple(make.text(f"{words} {side}{n}") for n in range(rules)) for side in "AB")
        return Roles(Role("speaker", "Speaker", one), Role("listener", "Listener", two))

    return made


@pytest.fixture
def time():
    def made(turns=2, speaks=4, back=2, swap=1.0):
        stretches = (("speaker", "Speaker", speaks), ("listener", "Say back", back))
        talk = (Stretch(icon, label, minutes, f"{minutes} min") for icon, label, minutes in stretches)
        return TalkTime(turns, *talk, Stretch("swap", "", swap, "swap"))

    return made


@pytest.fixture
def script(make, roles, time):
    starts = Starts(tuple(map(make.text, ("When I saw or heard", "I felt", "It would help me if"))))
    return make.sheet(roles(), starts, time(), FloorCard("I am speaking", "Hand me over."), privacy="pair")


def _words(page):
    return [word["text"] for word in page.extract_words()]


def _spoken(pdf):
    """Return what a reader is told in place of what is drawn."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        elements = (one for one in file.objects if isinstance(one, pikepdf.Dictionary))
        return [str(one.ActualText) for one in elements if "/ActualText" in one]


def _bars(page):
    """Return the bars of the minutes: boxes of 7.5 mm."""
    shapes = (shape for shape in (*page.rects, *page.curves) if shape["height"] == pytest.approx(mm(7.5), abs=0.1))
    return sorted(shapes, key=lambda shape: (round(shape["top"]), shape["x0"]))


def test_a_script_stands_on_one_page(paper, opened, script):
    (page,) = opened(script, paper=paper).pages
    assert "speaking" in " ".join(_words(page))


@pytest.mark.parametrize("edition", [PLAIN, *EDITIONS.values()], ids=["plain", *EDITIONS])
def test_it_is_pdf_ua_in_every_edition(edition, paper, pressed, script):
    made = pressed(script, paper=paper, edition=edition)
    assert not made.problems
    assert not validation.validate_pdf_bytes(made.pdf).failures


def test_one_role_has_a_black_head_and_the_other_a_white(opened, make, roles):
    page = opened(make.sheet(roles())).pages[0]
    colours = {}
    for char in page.chars:
        if char["size"] == 15:
            colours.setdefault(tuple(char["non_stroking_color"]), []).append(char["text"])
    assert {"".join(letters) for letters in colours.values()} == {"Speaker", "Listener"}


def test_the_roles_stand_side_by_side_and_are_read_one_after_the_other(opened, make, roles):
    page = opened(make.sheet(roles())).pages[0]
    tops = {word["text"]: word for word in page.extract_words() if word["text"] in {"A0", "B0"}}
    assert tops["A0"]["top"] == pytest.approx(tops["B0"]["top"])
    assert tops["A0"]["x1"] < tops["B0"]["x0"]


def test_long_rules_stand_one_role_above_the_other_and_nothing_is_lost(opened, make, roles):
    pages = opened(make.sheet(roles(30, "A rule that takes some time to say " * 3))).pages
    said = [word for page in pages for word in _words(page)]
    assert len(pages) > 1
    assert [word for word in said if word[0] in "AB" and word[1:].isdecimal()] == [
        f"{side}{n}" for side in "AB" for n in range(30)
    ]


def test_one_rule_longer_than_a_page_is_told_at_its_line(pressed, make):
    long = Role("speaker", "Speaker", (make.text("word " * 900, 41),))
    problems = pressed(make.sheet(Roles(long, Role("listener", "Listener", (make.text("Listen"),))))).problems
    assert [problem.place.line for problem in problems] == [41]


def test_minutes_are_drawn_to_scale(opened, make, time):
    page = opened(make.sheet(time(swap=0))).pages[0]
    speaks, back, swap, *_ = [bar["width"] for bar in _bars(page)]
    assert speaks == pytest.approx(2 * back, abs=0.5)
    assert swap < back


@pytest.mark.parametrize("turns", [1, 2, 3, 4, 7, 12])
def test_every_turn_has_its_bars_within_the_margins(turns, opened, make, time):
    pages = opened(make.sheet(time(turns, 2, 1, 0.25))).pages
    bars = [bar for page in pages for bar in _bars(page)]
    assert len(bars) == 3 * turns - 1
    assert min(bar["x0"] for bar in bars) >= mm(22) - 1
    assert max(bar["x1"] for bar in bars) <= pages[0].width - mm(18) + 1


def test_where_words_are_too_wide_for_the_bars_a_reader_is_told_them_all_the_same(pressed, opened, make, time):
    sheet = make.sheet(time(4, 4, 2))
    assert "Say" not in _words(opened(sheet).pages[0])
    assert "Say back 2 min" in _spoken(pressed(sheet).pdf)


def test_lines_beside_the_starts_are_at_least_8_mm_apart(paper, opened, script):
    page = opened(script, paper=paper).pages[0]
    tops = sorted(line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.6))
    assert len(tops) == 3
    assert all(below - above >= mm(8) for above, below in pairwise(tops))


@pytest.mark.parametrize("title", ["I am speaking", "Now it is my turn to speak", "Donaudampfschifffahrtsgesellschaft"])
def test_what_the_card_says_is_not_cut_in_large_print(title, opened, make):
    page = opened(make.sheet(FloorCard(title, "Hand me over.")), edition=LARGE_PRINT).pages[0]
    said = _words(page)
    assert len(title) > 20 or all(word in said for word in title.split())
    assert "over." in " ".join(said)


def test_the_card_is_dashed_and_has_room_to_be_held(paper, opened, script):
    page = opened(script, paper=paper).pages[0]
    (card,) = [shape for shape in page.rects if shape["width"] > mm(150) and mm(30) < shape["height"] < mm(60)]
    assert card["bottom"] < page.height - mm(12)
