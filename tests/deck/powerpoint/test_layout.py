"""A second program lays the deck out: no line of text leaves its box."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import stops

HALF_PIXEL = 0.5


def over(box):
    """Lines that leave a box at the right or at the foot; a space at a line's end is not seen."""
    for line in box.get("lines", ()):
        text = "".join(run["text"] for run in line["runs"])
        space = sum(g["advance"] for run in line["runs"] for g in run["glyphs"][-1:]) if text.endswith(" ") else 0
        right, foot = line["x"] + line["width"] - space, line["y"] + line["height"]
        if right > box["x"] + box["w"] + HALF_PIXEL or foot > box["y"] + box["h"] + HALF_PIXEL:
            yield text


def test_no_line_leaves_its_box(painted, laid_out):
    seen = list(laid_out(painted))
    assert len(seen) > 60
    assert [(number, list(over(box))) for number, box in seen if list(over(box))] == []


def test_no_line_of_a_full_slide_leaves_its_box(stage, hearth, laid_out):
    long = "A point that goes on for quite some time, “and quotes”, and says a **thing** nobody would want to leave out"
    scenes = [
        stage.points(*[long] * count, title=long[: 9 * count].strip(), name=f"p{count}") for count in range(1, 15)
    ]
    scenes += [stage.activity(*[long[: 8 * n].strip()] * n, name=f"a{n}") for n in range(1, 9)]
    deck = fit(scenes, hearth, "Evening")
    assert not [problem for problem in deck.problems if problem.weight.value == "error"]
    assert [(n, list(over(box))) for n, box in laid_out(paint(deck, hearth)) if list(over(box))] == []


def test_lines_break_where_it_was_foreseen(painted, evening, laid_out):
    """Compare each text of three words or more, slide by slide."""
    foreseen = [
        ["".join(run.text for run in line) for p in filled.paragraphs for line in p.lines]
        for slide in evening.slides
        for filled in slide.texts
    ]
    found = {}
    for number, box in laid_out(painted):
        lines = ["".join(run["text"] for run in line["runs"]).replace("\u200b", "") for line in box.get("lines", ())]
        found.setdefault("".join(lines).strip(), (number, lines))
    differing = [lines for lines in foreseen if "".join(lines) in found and found["".join(lines)][1] != lines]
    assert len(differing) <= len(foreseen) // 30


WORD = st.text(st.sampled_from("aeimnrstwlo"), min_size=1, max_size=12)
LONG = st.integers(30, 90).map("x".__mul__)
POINTS = st.lists(st.lists(WORD | LONG, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=12)


def points_stay_in_their_boxes_or_are_a_problem(stage, hearth, laid_out, lines):
    deck = fit([stage.points(*lines)], hearth, "Evening")
    assert stops(deck.problems) or not [n for n, box in laid_out(paint(deck, hearth)) if list(over(box))]


def steps_stay_in_their_boxes_or_are_a_problem(stage, hearth, laid_out, lines):
    deck = fit([stage.activity(*lines)], hearth, "Evening")
    assert stops(deck.problems) or not [n for n, box in laid_out(paint(deck, hearth)) if list(over(box))]


few, many = (settings(max_examples=cases, deadline=None) for cases in (5, 15))
test_any_points_stay_in_their_boxes = few(given(POINTS)(points_stay_in_their_boxes_or_are_a_problem))
test_any_steps_stay_in_their_boxes = few(given(POINTS)(steps_stay_in_their_boxes_or_are_a_problem))
test_many_points_stay_in_their_boxes = pytest.mark.slow(
    many(given(POINTS)(points_stay_in_their_boxes_or_are_a_problem))
)
test_many_steps_stay_in_their_boxes = pytest.mark.slow(many(given(POINTS)(steps_stay_in_their_boxes_or_are_a_problem)))


def test_a_step_that_is_one_word_wider_than_its_line_has_no_empty_line_before_it(stage, hearth, laid_out):
    deck = fit([stage.activity("x" * 60, *["Say it back"] * 11)], hearth, "Evening")
    assert not stops(deck.problems)
    seen = list(laid_out(paint(deck, hearth)))
    lines = ["".join(run["text"] for run in line["runs"]) for _, box in seen for line in box.get("lines", ())]
    assert any("xxx" in line for line in lines)
    assert all(line.strip("\u200b 0123456789") for line in lines if "\u200b" in line)
    assert [n for n, box in seen if list(over(box))] == []
