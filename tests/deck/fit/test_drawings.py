"""What is drawn on slides stands by its slot's frame and by the lines foreseen in it."""

import itertools

import pytest
from msgspec.structs import replace

from workshop_kit.cue import Grouping, Moment
from workshop_kit.deck.fit import fit
from workshop_kit.drawing import Box, Circle, Icon, Label, Line
from workshop_kit.scene import Agenda, HelpRows, Ornament, Spread
from workshop_kit.theme.load import load_theme
from workshop_kit.units import inches


def slide_of(scene, theme):
    return fit([scene], theme, "Evening").slides[0]


def shapes(slide, kind, name=""):
    return [shape for d in slide.drawings for shape in d.shapes if isinstance(shape, kind) and d.name.startswith(name)]


def labels(slide):
    return {shape.text: shape for shape in shapes(slide, Label)}


def test_a_ring_stands_round_every_number_on_the_step_of_its_row(stage, hearth):
    rings = shapes(slide_of(stage.activity("One", "Two", "Three", "Four"), hearth), Circle)
    assert [ring.x for ring in rings] == pytest.approx([inches(6.02)] * 4, abs=1)
    assert [ring.y for ring in rings] == pytest.approx([inches(2.24 + 0.93 * k) for k in range(4)], abs=1)


def test_rings_never_touch(stage, hearth):
    two_lines = "Say what they did, and what it meant, in one sentence that takes two lines"
    for count in range(2, 10):
        for slide in fit([stage.activity(*[two_lines, "Wait"] * count)], hearth, "Evening").slides:
            rings = shapes(slide, Circle)
            apart = [below.y - above.y for above, below in itertools.pairwise(rings)]
            assert all(distance > 2 * rings[0].radius + 5 for distance in apart)


def test_rows_of_a_comparison_stand_level_in_both_columns(stage, hearth):
    left = ("A line that is too long for its half of the slide", "Two", "Three", "Four", "Five")
    right = ("One", "Another line that is too long for its half of the slide", "Three")
    even = {"spread": Spread.EVEN, "step": inches(1.05), "ornament": Ornament.RULES_AROUND}
    slots = {
        "Title": stage.words("Two"),
        "Left": stage.words(*left, **even, beside=stage.words(*right).paragraphs),
        "Right": stage.words(*right, **even, beside=stage.words(*left).paragraphs),
    }
    rules = shapes(slide_of(stage.scene("c", "Comparison", slots), hearth), Line, "Hairline")
    assert len(rules) == len(left) + len(right)
    heights = [{round(rule.y1) for rule in rules if (rule.x1 < inches(6)) is side} for side in (True, False)]
    assert heights[1] < heights[0], "the shorter column has the first of the longer one's lines"


def test_a_step_alone_has_no_ring(stage, hearth):
    assert not shapes(slide_of(stage.activity((1, "Read the card aloud.")), hearth), Circle)


def test_hairlines_stand_above_agreements_level_in_both_columns(evening):
    agreements = next(slide for slide in evening.slides if slide.name == "agreements")
    lines = shapes(agreements, Line, "Hairline")
    assert len(lines) == 6
    assert [line.y1 for line in lines[:3]] == pytest.approx([line.y1 for line in lines[3:]])
    assert lines[0].y1 == pytest.approx(inches(1.85), abs=1)


def test_hairlines_between_goals_are_one_fewer_than_goals(evening):
    goals = next(slide for slide in evening.slides if slide.name == "goals")
    heights = [line.y1 for line in shapes(goals, Line, "Hairline")]
    assert heights == pytest.approx([inches(0.48 + 1.95), inches(0.48 + 2 * 1.95)], abs=2)


def test_the_sheet_stands_on_a_chip_and_who_works_together_beside_its_icon(stage, hearth):
    slide = slide_of(stage.activity("One", "Two"), hearth)
    chip = next(drawing for drawing in slide.drawings if drawing.name == "Sheet chip")
    assert chip.behind
    frame = hearth.layouts["Activity"].slots["Sheet"].frame
    assert chip.shapes[0] == Box(
        replace(frame, width=chip.shapes[0].frame.width), chip.shapes[0].fill, radius=inches(0.14)
    )
    assert inches(2.4) < chip.shapes[0].frame.width < frame.width, "as wide as its words need"
    pair = shapes(slide, Icon, "Icon of Grouping")[0]
    assert (pair.x, pair.y, pair.size) == pytest.approx((inches(0.61), inches(0.62), inches(0.72)), abs=1)
    assert pair.ink.slot == "lt1"


def test_the_ribbon_is_to_scale_and_lights_one_block(stage, hearth):
    slide = slide_of(stage.opener(2), hearth)
    bars = shapes(slide, Box, "Time ribbon")
    frame = hearth.layouts["Block opener"].slots["Ribbon"].frame
    assert bars[0].frame.x == frame.x
    assert bars[-1].frame.right == pytest.approx(frame.right)
    assert bars[1].frame.width / bars[0].frame.width == pytest.approx(7 / 8)
    assert [bar.fill.slot for bar in bars].count("accent4") == 1
    assert set(labels(slide)) == {"18:30", "18:45 to 18:57", "20:10"}


@pytest.mark.parametrize(("lit", "said"), [(0, {"18:30 to 18:38", "20:10"}), (9, {"18:30", "20:02 to 20:10"})])
def test_clock_labels_never_touch(lit, said, stage, hearth):
    assert set(labels(slide_of(stage.opener(lit), hearth))) == said


def test_a_late_block_has_its_time_end_with_its_bar(stage, hearth):
    slide = slide_of(stage.opener(9), hearth)
    lit = shapes(slide, Box, "Time ribbon")[9]
    assert labels(slide)["20:02 to 20:10"].frame.right == pytest.approx(lit.frame.right)


def test_without_a_start_the_ribbon_has_no_clock(stage, hearth):
    assert not labels(slide_of(stage.opener(2, starts=None), hearth))


def test_a_countdown_is_cut_into_its_turns(stage, hearth):
    two = slide_of(stage.activity("One", "Two"), hearth)
    bar = shapes(two, Box, "Countdown")[-1].frame
    tick = shapes(two, Line, "Swap tick")[0]
    assert tick.x1 == pytest.approx(bar.x + bar.width / 2)
    assert (bar.y, bar.height) == pytest.approx((inches(5.72), inches(0.30)))
    one = slide_of(stage.activity("One", "Two", turns=1), hearth)
    assert not shapes(one, Line, "Swap tick")
    assert set(labels(one)) == {"0", "15 min"}


def test_the_timer_runs_as_long_as_the_activity(stage, hearth):
    (timer,) = slide_of(stage.activity("One", "Two"), hearth).timers
    assert (timer.trigger, timer.bar, timer.seconds) == ("Minutes", "Countdown", 900)


def today(stage, blocks):
    agenda = Agenda(tuple(blocks), "The parts of the evening")
    return stage.scene("today", "Today", {"Title": stage.words("Today"), "Programme": agenda})


def test_today_shares_its_slot_among_the_blocks(stage, hearth):
    few = slide_of(today(stage, stage.moments()[:3]), hearth).tables[0]
    assert few.heights == (inches(0.75),) * 3
    ten = slide_of(today(stage, stage.moments()), hearth).tables[0]
    assert sum(ten.heights) == pytest.approx(inches(5.88))
    assert [row[0].text for row in ten.rows][2] == "Seen, heard, valued"
    assert [row[2].text for row in ten.rows][2] == "12 min"
    assert ten.rows[-1][0].below is None


def test_a_day_of_too_many_blocks_is_a_problem(stage, hearth):
    blocks = [Moment(n, "A block with a title of some length", 5, Grouping("pair")) for n in range(20)]
    problems = fit([today(stage, blocks)], hearth, "Evening").problems
    assert problems[0].message.startswith("20 blocks are more than the slide of today")


def test_a_long_number_of_help_takes_the_middle_column(evening):
    table = next(slide for slide in evening.slides if slide.name == "help").tables[0]
    assert [row[0].span for row in table.rows[1::2]] == [1, 1, 1, 2]
    assert [sum(cell.span for cell in row) for row in table.rows] == [3] * 8
    assert sum(table.columns) == pytest.approx(table.frame.width)


def test_too_many_lines_of_help_are_a_problem(stage, hearth):
    lines = stage.help_rows().lines * 4
    scene = stage.scene("help", "Help", {"Title": stage.words("Help"), "Help lines": HelpRows(lines, "Lines of help")})
    assert fit([scene], hearth, "Evening").problems[0].message == "The slide of help has no room for 16 lines of help."


def test_drawings_follow_their_slot(stage, hearth):
    layout = hearth.layouts["Activity"]
    slots = {
        name: replace(slot, frame=replace(slot.frame, x=slot.frame.x + 10, y=slot.frame.y + 20))
        for name, slot in layout.slots.items()
    }
    moved = replace(hearth, layouts={"Activity": replace(layout, slots=slots)})
    scene = stage.activity("One", "Two")
    here, there = (shapes(slide_of(scene, theme), Icon, "Icon of Grouping")[0] for theme in (hearth, moved))
    assert (there.x - here.x, there.y - here.y) == pytest.approx((10, 20))


@pytest.mark.parametrize("theme", ["hearth", "harbor", "plain"])
@pytest.mark.parametrize(("told", "drawn"), [({}, 2), ({"Panel text": "This is not therapy."}, 0)])
def test_the_two_circles_stand_in_a_panel_whose_text_is_left_out(theme, told, drawn, stage):
    slots = {"Title": "Where help is", "Text": "Ask me for numbers.", **told}
    scene = stage.scene("help", "Care", {name: stage.words(said) for name, said in slots.items()})
    slide = slide_of(scene, load_theme(theme))
    circles = shapes(slide, Circle, "Two circles")
    assert len(circles) == drawn
    assert all(circle.x + circle.radius < slide.layout.slots["Text"].frame.x for circle in circles)


@pytest.mark.parametrize(("change", "at"), [({"x": 80}, [80, 80]), ({"width": 200}, [])])
def test_the_two_circles_go_along_with_their_panel_and_are_left_out_of_another_one(change, at, stage, hearth):
    care = hearth.layouts["Care"]
    panel = care.slots["Panel text"]
    moved = replace(panel, frame=replace(panel.frame, **change))
    other = replace(hearth, layouts={"Care": replace(care, slots={**care.slots, "Panel text": moved})})
    scene = stage.scene("help", "Care", {"Title": stage.words("Help"), "Text": stage.words("Ask me for numbers.")})
    here, there = ([circle.x for circle in shapes(slide_of(scene, one), Circle)] for one in (hearth, other))
    left = panel.frame.x
    assert [round(x - first + left) for x, first in zip(there, here, strict=False)] == at
