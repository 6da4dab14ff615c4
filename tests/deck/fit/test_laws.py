"""Laws of fitting, for any words: nothing is lost, nothing runs over without a Problem, the same in is the same out."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.deck.fit import fit
from workshop_kit.errors import stops
from workshop_kit.text import Paragraph, Run

letters = st.text(st.sampled_from("aeimnrstwäß-,’"), min_size=1, max_size=24)
runs = st.lists(
    st.builds(Run, st.lists(letters, min_size=1, max_size=30).map(" ".join), st.booleans()), min_size=1, max_size=3
)
items = st.lists(runs, min_size=1, max_size=16)


def point_scene(stage, lines):
    scene = stage.points("x")
    rows = tuple(Paragraph(tuple(line), scene.place) for line in lines)
    slots = {**scene.slots, "Points": dataclasses.replace(scene.slots["Points"], paragraphs=rows)}
    return dataclasses.replace(scene, slots=slots)


@settings(max_examples=40, deadline=None)
@given(items)
def test_any_points_give_slides_without_overflow_or_a_problem(stage, hearth, words_of, lines):
    scene = point_scene(stage, lines)
    deck = fit([scene], hearth, "Evening")
    shown = [text for slide in deck.slides for text in words_of(slide.texts[1].paragraphs)]
    assert shown == words_of(scene.slots["Points"].paragraphs)
    assert stops(deck.problems) or all(
        filled.height <= filled.slot.inner.height for slide in deck.slides for filled in slide.texts
    )
    assert fit([scene], hearth, "Evening") == deck


@settings(max_examples=30, deadline=None)
@given(items)
def test_any_steps_keep_order_number_and_distance(stage, hearth, words_of, lines):
    scene = stage.activity("x")
    steps = dataclasses.replace(scene.slots["Steps"], paragraphs=tuple(Paragraph(tuple(r), scene.place) for r in lines))
    deck = fit([dataclasses.replace(scene, slots={**scene.slots, "Steps": steps})], hearth, "Evening")
    shown = [filled for slide in deck.slides for filled in slide.texts if filled.slot.name == "Steps"]
    assert [text for filled in shown for text in words_of(filled.paragraphs)] == words_of(steps.paragraphs)
    before = 0
    for filled in shown:
        assert (filled.paragraphs[0].number or 1) == before + 1
        before += len(filled.paragraphs)


@settings(max_examples=30, deadline=None)
@given(runs)
def test_any_sentence_fits_its_slot_or_is_a_problem(stage, hearth, line):
    title = dataclasses.replace(
        stage.words("x"), paragraphs=(Paragraph(tuple(line), stage.scene("p", "Quote", {}).place),)
    )
    deck = fit([stage.scene("s", "Statement", {"Title": title})], hearth, "Evening")
    filled = deck.slides[0].texts[0]
    assert stops(deck.problems) or filled.height <= filled.slot.inner.height
