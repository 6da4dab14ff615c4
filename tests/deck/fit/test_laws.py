"""Laws of fitting, for any words: nothing is lost, nothing runs over without a Problem, the same in is the same out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.errors import stops
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.scene import Grid
from workshop_kit.text import Paragraph, Run
from workshop_kit.theme.load import bundled_themes, load_theme

letters = st.text(st.sampled_from("aeimnrstwäß-,’"), min_size=1, max_size=24)
runs = st.lists(
    st.builds(Run, st.lists(letters, min_size=1, max_size=30).map(" ".join), st.booleans()), min_size=1, max_size=3
)
items = st.lists(runs, min_size=1, max_size=16)


SAMPLES = pytest.mark.parametrize("cases", [15, pytest.param(40, marks=pytest.mark.slow)])


def hold(law, cases, drawn):
    """Hold a law for so many cases of what may be drawn."""
    settings(max_examples=cases, deadline=None)(given(drawn)(law))()


def point_scene(stage, lines):
    scene = stage.points("x")
    rows = tuple(Paragraph(tuple(line), scene.place) for line in lines)
    slots = {**scene.slots, "Points": replace(scene.slots["Points"], paragraphs=rows)}
    return replace(scene, slots=slots)


@SAMPLES
def test_any_points_give_slides_without_overflow_or_a_problem(stage, hearth, words_of, cases):
    def law(lines):
        scene = point_scene(stage, lines)
        deck = fit([scene], hearth, "Evening")
        shown = [text for slide in deck.slides for text in words_of(slide.texts[1].paragraphs)]
        assert shown == words_of(scene.slots["Points"].paragraphs)
        assert stops(deck.problems) or all(
            filled.height <= filled.slot.inner.height for slide in deck.slides for filled in slide.texts
        )
        assert fit([scene], hearth, "Evening") == deck

    hold(law, cases, items)


@SAMPLES
def test_any_steps_keep_order_number_and_distance(stage, hearth, words_of, cases):
    def law(lines):
        scene = stage.activity("x")
        steps = replace(scene.slots["Steps"], paragraphs=tuple(Paragraph(tuple(r), scene.place) for r in lines))
        deck = fit([replace(scene, slots={**scene.slots, "Steps": steps})], hearth, "Evening")
        shown = [filled for slide in deck.slides for filled in slide.texts if filled.slot.name == "Steps"]
        assert [text for filled in shown for text in words_of(filled.paragraphs)] == words_of(steps.paragraphs)
        before = 0
        for filled in shown:
            assert (filled.paragraphs[0].number or 1) == before + 1
            before += len(filled.paragraphs)

    hold(law, cases, items)


@SAMPLES
def test_any_sentence_fits_its_slot_or_is_a_problem(stage, hearth, cases):
    def law(line):
        title = replace(stage.words("x"), paragraphs=(Paragraph(tuple(line), stage.scene("p", "Quote", {}).place),))
        deck = fit([stage.scene("s", "Statement", {"Title": title})], hearth, "Evening")
        filled = deck.slides[0].texts[0]
        assert stops(deck.problems) or filled.height <= filled.slot.inner.height

    hold(law, cases, runs)


widths = st.integers(2, 4)


@st.composite
def grids(draw):
    """A header and rows of as many cells."""
    width = draw(widths)
    cells = st.lists(runs, min_size=width, max_size=width)
    return draw(cells), draw(st.lists(cells, min_size=1, max_size=12)), draw(st.none() | st.integers(0, width - 1))


def said(cells):
    return tuple("".join(run.text for run in cell) for cell in cells)


@SAMPLES
def test_any_table_gives_slides_without_overflow_or_a_problem(stage, hearth, cases):
    def law(drawn):
        header, rows, tinted = drawn
        place = stage.scene("p", "Quote", {}).place
        lines = [tuple(Paragraph(tuple(cell), place) for cell in row) for row in (header, *rows)]
        scene = stage.scene(
            "t", "Table", {"Title": stage.words("T"), "Table": Grid(lines[0], tuple(lines[1:]), "", tinted)}
        )
        deck = fit([scene], hearth, "Evening")
        tables = [table for slide in deck.slides for table in slide.tables]
        assert [tuple(cell.text for cell in row) for table in tables for row in table.rows[1:]] == [*map(said, rows)]
        assert all(tuple(cell.text for cell in table.rows[0]) == said(header) for table in tables)
        assert fit([scene], hearth, "Evening") == deck
        if stops(deck.problems):
            return
        for table in tables:
            assert sum(table.heights) <= table.slot.frame.height + 0.01
            assert sum(table.columns) <= table.slot.frame.width + 0.01
            for row, height in zip(table.rows, table.heights, strict=True):
                assert all(len(cell.lines) * 1.2 * cell.size <= height for cell in row)

    hold(law, cases, grids())


@SAMPLES
def test_any_dialogue_keeps_names_with_what_they_say_and_fits_or_is_a_problem(stage, hearth, words_of, cases):
    def law(spoken):
        scene = stage.scene(
            "d", "Dialogue", {"Title": stage.words("Sam"), "Dialogue": stage.words("x", continues=True)}
        )
        lines = [p for name, line in spoken for p in (((Run(name),), 0), (tuple(line), 1))]
        rows = tuple(Paragraph(runs, scene.place, level) for runs, level in lines)
        slots = {**scene.slots, "Dialogue": replace(scene.slots["Dialogue"], paragraphs=rows)}
        deck = fit([replace(scene, slots=slots)], hearth, "Evening")
        shown = [filled for slide in deck.slides for filled in slide.texts if filled.slot.name == "Dialogue"]
        assert [text for filled in shown for text in words_of(filled.paragraphs)] == words_of(rows)
        assert all(filled.paragraphs[0].level == 0 for filled in shown)
        assert stops(deck.problems) or all(filled.height <= filled.slot.inner.height for filled in shown)

    hold(law, cases, st.lists(st.tuples(letters, runs), min_size=1, max_size=14))


@pytest.mark.parametrize("name", bundled_themes())
def test_a_block_may_have_a_number_of_two_digits(name):
    blocks = "".join(f"  - solo: Part {number}\n    minutes: 6\n" for number in range(1, 31))
    day = plan(read_text(f"title: A long day\nblocks:\n{blocks}", "day.yaml").workshop, Wishes())
    openers = [scene for scene in compose(day) if scene.layouts[0] == "Block opener"]
    assert (len(openers), fit(openers, load_theme(name), "A long day").problems) == (30, ())
