"""The activity slide of an exercise."""

import pytest

from workshop_kit.scene import Countdown, Ornament

THANKS = "- reflection: What I noticed\n  items: One thing\n"


def said(scene, slot):
    return str(scene.slots[slot].paragraphs[0])


def test_the_panel_says_who_how_long_which_sheet_and_how_private(step, cue):
    (scene,) = step(THANKS).scenes(cue())
    assert said(scene, "Grouping") == "On your own"
    assert said(scene, "Minutes") == "15"
    assert said(scene, "Unit") == "minutes"
    assert said(scene, "Sheet") == "Sheet 3"
    assert said(scene, "Privacy") == "Just for you"


def test_what_is_for_both_is_done_as_the_block_says(step, cue):
    (scene,) = step(f"{THANKS}  privacy: pair\n").scenes(cue())
    assert said(scene, "Grouping") == "In pairs"


@pytest.mark.parametrize(
    ("privacy", "words"),
    [
        ("private", "Just for you"),
        ("pair", "For the two of you"),
        ("group", "To share"),
        ("collected", "To hand in"),
    ],
)
def test_privacy_is_said_in_words(privacy, words, step, cue):
    (scene,) = step(f"{THANKS}  privacy: {privacy}\n").scenes(cue())
    assert said(scene, "Privacy") == words


def test_a_sheet_that_is_needed_beside_its_own_is_named_too(step, cue):
    (scene,) = step(THANKS).scenes(cue(needs=(1,)))
    assert said(scene, "Sheet") == "Sheet 3"
    assert said(scene, "Privacy") == "Just for you · with Sheet 1"


def test_cards_are_called_cards(step, cue):
    (scene,) = step("- scene-cards: Scenes\n  items: Ari got the job.\n").scenes(cue())
    assert said(scene, "Sheet") == "Cards 3"
    assert scene.slots["Sheet"].icon == "cut"


def test_the_countdown_starts_with_a_click_on_the_minutes(step, cue):
    (scene,) = step(THANKS).scenes(cue(minutes=1))
    countdown = scene.slots["Countdown"]
    assert isinstance(countdown, Countdown)
    assert (countdown.trigger, countdown.minutes, countdown.turns) == ("Minutes", 1, 1)
    assert (countdown.start_label, countdown.swap_label, countdown.end_label) == ("0", "", "1 min")
    assert "1 minute;" in countdown.alt


def test_steps_have_rings_and_one_step_alone_has_none(step, cue):
    (many,) = step(THANKS).scenes(cue())
    (one,) = step(f"{THANKS}  instructions: Write.\n").scenes(cue())
    assert many.slots["Steps"].ornament is Ornament.RINGS
    assert one.slots["Steps"].ornament is Ornament.NONE
    assert one.slots["Steps"].paragraphs[0].level == 2


def test_a_blank_slide_shows_its_title_alone(step, cue):
    (scene,) = step(f"{THANKS}  slide: blank\n").scenes(cue())
    assert scene.layouts[0] == "Blank"
    assert list(scene.slots) == ["Title"]


@pytest.mark.parametrize("key", ["slide: no", "take_home: yes"])
def test_what_goes_home_or_wants_no_slide_has_none(key, step, cue):
    assert not list(step(f"{THANKS}  {key}\n").scenes(cue()))


def test_an_exercise_without_a_title_takes_the_block_s(step, cue):
    (scene,) = step("- reflection:\n  items: One thing\n").scenes(cue())
    assert said(scene, "Title") == "Three thank-yous"
