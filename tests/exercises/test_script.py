"""Rules for speaker and listener, and a card that says whose turn it is."""

import pytest

from workshop_kit.sheet import Boxed, FloorCard, Instructions, Roles, Starts, TalkTime

TALK = "- script: Speaker and listener\n"


def _parts(step, cue, outline=TALK, **changes):
    return step(outline).sheet(cue(**changes)).variants[0].parts


def _one(parts, kind):
    (one,) = (part for part in parts if isinstance(part, kind))
    return one


def test_a_script_of_one_line_has_rules_for_each_and_for_both(step, cue):
    parts = _parts(step, cue)
    roles, both = _one(parts, Roles), _one(parts, Boxed)
    assert (roles.speaker.title, roles.listener.title) == ("Speaker", "Listener")
    assert len(roles.speaker.rules) == len(roles.listener.rules) == 4
    assert roles.speaker.icon != roles.listener.icon
    assert str(both.lines[0]).startswith("Both of you: ")
    assert "pass" in " ".join(map(str, both.lines))


def test_rules_and_sentence_starts_are_the_author_s(step, cue):
    own = "  speaker: Speak\n  listener: Listen\n  both: Breathe\n  items: I saw\n"
    parts = _parts(step, cue, TALK + own)
    roles, both, starts = (_one(parts, kind) for kind in (Roles, Boxed, Starts))
    assert [str(rule) for rule in (*roles.speaker.rules, *roles.listener.rules)] == ["Speak", "Listen"]
    assert str(both.lines[0]) == "Both of you: Breathe"
    assert [str(start) for start in starts.starts] == ["I saw"]


def test_each_speaks_once_unless_the_author_says_more(step, cue):
    assert _one(_parts(step, cue), TalkTime).turns == 2
    assert _one(_parts(step, cue, f"{TALK}  turns: 4\n"), TalkTime).turns == 4


def test_without_minutes_there_is_no_bar(step, cue):
    assert not [part for part in _parts(step, cue, minutes=0) if isinstance(part, TalkTime)]


def test_the_card_is_the_last_thing_on_the_page_or_left_out(step, cue):
    assert isinstance(_parts(step, cue)[-1], FloorCard)
    assert not [part for part in _parts(step, cue, f"{TALK}  floor_card: no\n") if isinstance(part, FloorCard)]


def test_the_standard_instructions_stand_on_the_slide_only(step, cue):
    assert not [part for part in _parts(step, cue) if isinstance(part, Instructions)]
    assert isinstance(_parts(step, cue, f"{TALK}  instructions: Begin.\n")[0], Instructions)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_whoever_speaks_is_not_hurried(turns, step, cue):
    (scene,) = step(f"{TALK}  turns: {turns}\n").scenes(cue())
    assert "Countdown" not in scene.slots
    assert str(scene.slots["Minutes"].paragraphs[0]) == "15"
