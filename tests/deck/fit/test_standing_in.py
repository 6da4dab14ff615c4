"""A theme that lacks a layout or a slot: another stands in, no word is lost, and a note says so."""

import dataclasses

from workshop_kit.deck.fit import fit
from workshop_kit.errors import Weight


def only(theme, *names):
    return dataclasses.replace(theme, layouts={name: theme.layouts[name] for name in names})


def words(deck, words_of):
    return [text for slide in deck.slides for filled in slide.texts for text in words_of(filled.paragraphs)]


def test_every_scene_can_be_shown_on_title_and_text_without_losing_a_word(stage, hearth, words_of):
    scenes = stage.every_layout()
    shown = " ".join(words(fit(scenes, only(hearth, "Title and text"), "Evening"), words_of))
    every = " ".join(words(fit(scenes, hearth, "Evening"), words_of))
    assert set(every.split()) <= set(shown.split())
    assert "1-800-799-7233" in shown
    assert "One small thing: 7 min" in shown


def test_a_missing_layout_is_a_note_said_once(stage, hearth):
    scenes = [stage.scene(f"q{n}", "Quote", {"Title": stage.words("Seen")}) for n in range(3)]
    deck = fit(scenes, only(hearth, "Points"), "Evening")
    assert [problem.message for problem in deck.problems] == [
        "The theme has no layout 'Quote'; 'Points' stands in for it."
    ]
    assert deck.problems[0].weight is Weight.NOTE


def test_a_drawing_without_a_slot_is_left_out_with_a_note(stage, hearth):
    deck = fit([stage.activity("One", "Two")], only(hearth, "Points"), "Evening")
    assert any("no place for 'Countdown'; it is left out" in problem.message for problem in deck.problems)
    assert deck.slides[0].timer is None


def test_items_that_appear_at_a_click_still_do_where_they_are_moved(stage, hearth):
    dialogue = stage.words("Sam", (1, "Again?"), "Jo", (1, "Yes."), continues=True)
    scene = stage.scene("d", "Dialogue", {"Title": stage.words("Sam"), "Dialogue": dialogue}, reveal="Dialogue")
    slide = fit([scene], only(hearth, "Points"), "Evening").slides[0]
    assert (slide.reveal.slot, slide.reveal.items) == ("Points", ((0, 1), (2, 3)))


def test_a_theme_without_any_usable_layout_is_an_error(stage, hearth):
    deck = fit([stage.points("One")], only(hearth, "Quote"), "Evening")
    assert deck.problems[0].weight is Weight.ERROR
    assert not deck.slides
