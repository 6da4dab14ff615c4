"""Figures to write and mark in, pressed and read back."""

from __future__ import annotations

import io
from itertools import combinations, pairwise

import page
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.outline.reader import step
from workshop_kit.paper.edition import BLACK_AND_WHITE, EDITIONS, FILLABLE, LARGE_PRINT, PLAIN
from workshop_kit.paper.parts.loop import _cells
from workshop_kit.paper.parts.wheel_words import CLEAR, around
from workshop_kit.places import Place, Source
from workshop_kit.sheet import Area, Loop, Quadrants, Wheel
from workshop_kit.text import Text
from workshop_kit.units import mm

SPOKES = ("Being heard", "Play", "Touch", "Shared ideas", "Support", "Meaning", "Thanks", "Time")
LONG = tuple(f"{name} and what else we mean when we say so to each other: a hint of some words" for name in SPOKES)
HINTED = tuple(f"{name}: a hint of some words" for name in SPOKES)
AXES = "  across: At home | Out and about\n  up: Quiet | Lively\n"


def written(kind, items, more=""):
    return f"- {kind}: How it is for us\n{more}  items: |\n" + "".join(f"    {item}\n" for item in items)


CASES = {
    "wheel": written("wheel", SPOKES),
    "wheel of four": written("wheel", HINTED[:4], "  rings: 5\n"),
    "wheel of seven": written("wheel", HINTED[:7]),
    "long wheel": written("wheel", LONG),
    "quadrants": written("quadrants", HINTED[:4], AXES),
    "plain quadrants": written("quadrants", SPOKES[:4]),
    "long quadrants": written("quadrants", LONG[:4], AXES),
    **{f"loop of {count}": written("loop", HINTED[:count], "  exits: Take a walk\n") for count in (3, 4, 5, 6)},
    "long loop": written("loop", LONG[:6]),
}


@pytest.fixture
def sheets(cue):
    """Return the sheet of a case."""
    return lambda name: step(CASES[name]).sheet(cue())


@pytest.mark.parametrize("edition", [PLAIN, *EDITIONS.values()], ids=["plain", *EDITIONS])
def test_every_figure_is_pdf_ua_in_every_edition(edition, paper, sheets, pressed):
    all_of_them = [replace(sheets(name), number=number) for number, name in enumerate(CASES, 1)]
    made = pressed(*all_of_them, paper=paper, edition=edition)
    assert not made.problems
    assert not page.validate_pdf_bytes(made.pdf).failures


@pytest.mark.parametrize("edition", [PLAIN, LARGE_PRINT, FILLABLE], ids=["plain", "large", "fillable"])
def test_nothing_leaves_the_margins(edition, sheets, opened):
    for name in ("wheel of seven", "long wheel", "long quadrants", "long loop"):
        for leaf in opened(sheets(name), paper="a4", edition=edition).pages:
            for drawn in (*leaf.chars, *leaf.lines, *leaf.rects, *leaf.curves):
                assert drawn["x0"] >= mm(22) - 2, name
                assert drawn["x1"] <= leaf.width - mm(18) + 2, name
                assert drawn["bottom"] <= leaf.height - mm(10), name


@pytest.mark.parametrize("kind", ["wheel", "quadrants", "loop"])
def test_what_is_too_long_is_told_at_its_line(kind, cue, pressed):
    items = ("Play", "Touch", "word " * 300, "Time")
    problems = pressed(step(written(kind, items)).sheet(cue()), edition=LARGE_PRINT).problems
    assert [problem.place.line for problem in problems] == [5]


def dots(leaf):
    """Return the dots on the spokes."""
    return [one for one in leaf.curves if one["fill"] and one["width"] == pytest.approx(2.8, abs=0.1)]


def test_a_wheel_has_a_dot_on_each_spoke_at_each_ring_within_its_rim(sheets, opened):
    (leaf,) = opened(sheets("wheel")).pages
    assert len(dots(leaf)) == 8 * 9
    (leaf,) = opened(sheets("wheel of four")).pages
    assert len(dots(leaf)) == 4 * 4


def test_the_dots_are_seen_without_greys(sheets, opened):
    (leaf,) = opened(sheets("wheel"), edition=BLACK_AND_WHITE).pages
    assert {dot["non_stroking_color"] for dot in dots(leaf)} <= {(0,), (0, 0, 0)}


def test_each_spoke_has_its_name_and_a_box_to_leave_it_out(paper, sheets, opened):
    (leaf,) = opened(sheets("wheel"), paper=paper).pages
    shown = leaf.extract_text().replace("\xa0", " ")
    assert shown.count("not for me") == 8
    assert all(name in shown for name in SPOKES)


def test_one_line_is_solid_with_a_dot_and_the_other_dashed_with_a_square(sheets, opened):
    (leaf,) = opened(sheets("wheel")).pages
    solid = [line for line in leaf.lines if line["linewidth"] == pytest.approx(2)]
    dashes = [line for line in leaf.lines if line["linewidth"] == pytest.approx(1.75)]
    assert (len(solid), len(dashes)) == (1, 4)


def test_a_wheel_with_its_lines_stands_on_one_page(paper, sheets, opened):
    for name in ("wheel", "wheel of four", "wheel of seven"):
        assert len(opened(sheets(name), paper=paper).pages) == 1


def test_names_too_long_for_the_rim_stand_in_a_list_with_the_numbers_of_their_spokes(sheets, opened):
    shown = "\n".join(leaf.extract_text() for leaf in opened(sheets("long wheel"), edition=LARGE_PRINT).pages)
    assert shown.count("not for me") == 8
    assert all(shown.count(f"\n{number}") for number in "18")


def fields(pdf):
    """Return what the fields of a form are for."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [str(one.TU) for one in file.Root.AcroForm.Fields]


def test_on_a_screen_each_spoke_takes_two_numbers_and_a_tick(sheets, pressed):
    said = fields(pressed(sheets("wheel"), edition=FILLABLE).pdf)
    assert said[:3] == ["Being heard: Now", "Being heard: Wished for", "Being heard: not for me"]
    assert len(said) == 3 * 8 + 2


def test_on_a_screen_it_is_said_what_to_type(sheets, opened):
    for edition, said in ((PLAIN, False), (FILLABLE, True)):
        shown = opened(sheets("wheel"), edition=edition).pages[0].extract_text()
        assert ("type a number from 0 to 10" in shown.replace("\xa0", " ")) is said


@pytest.mark.parametrize(("name", "count"), [("quadrants", 4), ("loop of 3", 3), ("loop of 6", 6)])
def test_on_a_screen_each_field_and_box_is_written_in(name, count, sheets, pressed):
    said = fields(pressed(sheets(name), edition=FILLABLE).pdf)
    assert said[:count] == list(SPOKES[:count])


def figures(pdf):
    """Return what is said of the figures."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        return [str(one.Alt) for one in found]


@pytest.mark.parametrize("name", ["wheel", "quadrants", "loop of 4"])
def test_a_figure_is_told_in_words(name, sheets, pressed):
    sheet = sheets(name)
    assert sheet.variants[0].parts[1].alt in figures(pressed(sheet).pdf)


def test_the_words_of_the_axes_stand_at_the_edges(paper, sheets, opened):
    (leaf,) = opened(sheets("quadrants"), paper=paper).pages
    at = {word["text"]: word for word in leaf.extract_words()}
    assert at["Lively"]["bottom"] < at["Being"]["top"]
    assert at["Quiet"]["top"] > at["Shared"]["bottom"]
    assert at["home"]["x1"] < leaf.width / 2 < at["Out"]["x0"]


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_every_box_of_a_loop_has_room_for_two_lines(count, paper, sheets, opened):
    leaf = opened(sheets(f"loop of {count}"), paper=paper).pages[0]
    lines = [line for line in leaf.lines if line["linewidth"] == pytest.approx(0.6) and line["width"] < mm(100)]
    assert len(lines) >= 2 * count
    for left in {round(line["x0"]) for line in lines}:
        tops = sorted(line["top"] for line in lines if round(line["x0"]) == left)
        assert all(below - above >= mm(8) for above, below in pairwise(tops))


def test_a_loop_that_is_too_high_for_a_page_goes_on_below(sheets, opened):
    leaves = opened(sheets("long loop"), edition=LARGE_PRINT).pages
    shown = [leaf.extract_text().replace("\xa0", " ") for leaf in leaves]
    assert len(leaves) > 2
    assert sum("and back to the first box" in text for text in shown) == 1


@given(st.integers(3, 6))
def test_the_boxes_of_a_loop_are_neighbours_of_the_next(count):
    cells = _cells(count)
    assert len(set(cells)) == count
    for (column, row), (next_column, next_row) in pairwise([*cells, cells[0]]):
        assert abs(column - next_column) + abs(row - next_row) in {1, 1.5}


PLACE = Place(Source("test.yaml"))
WORDS = st.lists(st.sampled_from(["we", "hear", "kindness", "understanding", "play"]), min_size=1, max_size=5)
AREAS = st.lists(st.tuples(WORDS, st.one_of(st.none(), WORDS)), min_size=4, max_size=8)


@settings(max_examples=12, deadline=None)
@given(AREAS, st.sampled_from([mm(113), mm(117), mm(170), mm(176), mm(250)]), st.booleans())
def test_words_around_a_wheel_touch_neither_each_other_nor_the_rim(areas, width, fills):
    spokes = tuple(
        Area(Text(" ".join(label), PLACE), Text(" ".join(hint), PLACE) if hint else None) for label, hint in areas
    )
    names = (Text("Now", PLACE), Text("Wished for", PLACE))
    for made in around(Wheel(spokes, 10, names, ("solid", "dashed"), "not for me", "", ""), width, fills=fills):
        for place in made.places:
            assert place.x >= -0.01
            assert place.right <= width + 0.01
            assert place.y >= -0.01
            assert place.bottom <= made.height + 0.01
            across = max(place.x, min(made.rim.x, place.right)) - made.rim.x
            down = max(place.y, min(made.rim.y, place.bottom)) - made.rim.y
            assert (across**2 + down**2) ** 0.5 >= made.rim.radius + CLEAR - 2
        for a, b in combinations(made.places, 2):
            assert a.right <= b.x or b.right <= a.x or a.bottom <= b.y or b.bottom <= a.y


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(min_size=1, max_size=60), min_size=4, max_size=4), st.sampled_from([LARGE_PRINT, FILLABLE]))
def test_any_text_is_pressed_or_told(pressed, make, words, edition):
    one, two, three, four = texts = [make.text(word) for word in words]
    areas = tuple(Area(text, two) for text in texts)
    parts = (
        Wheel(areas, 5, (one, two), (words[2], words[3]), words[0], words[1], words[2]),
        Quadrants(areas, (one, two), (three, four), words[3]),
        Loop(areas, words[0], words[1]),
    )
    made = pressed(make.sheet(*parts), edition=edition)
    assert made.problems or not page.validate_pdf_bytes(made.pdf).failures
