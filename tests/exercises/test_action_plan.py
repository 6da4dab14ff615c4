"""One small thing to do, with a card to cut out."""

from workshop_kit.sheet import Keepsake, Step, Sureness


def _parts(step, cue, outline="- action-plan: One small act\n"):
    _, *parts = step(outline).sheet(cue()).variants[0].parts
    return parts


def test_a_plan_asks_what_and_on_which_cue_and_when_and_what_if_stuck(step, cue):
    steps = [part for part in _parts(step, cue) if isinstance(part, Step)]
    assert [str(part.text) for part in steps] == ["I will", "My cue", "When and where", "If I get stuck"]
    assert len({part.icon for part in steps}) == 4


def test_lines_of_ones_own_stand_in_place_of_the_standard_ones(step, cue):
    own = "- action-plan: One small act\n  items: |\n    I ask for: one thing\n    I offer\n"
    steps = [part for part in _parts(step, cue, own) if isinstance(part, Step)]
    assert [(str(part.text), part.hint and str(part.hint)) for part in steps] == [
        ("I ask for", "one thing"),
        ("I offer", None),
    ]


def test_a_plan_ends_with_how_sure_one_is_and_a_card_to_take_home(step, cue):
    *_, sure, card = _parts(step, cue)
    assert isinstance(sure, Sureness)
    assert isinstance(card, Keepsake)
    assert card.starts == ("When", "I will")
    assert len(card.days) == 7
