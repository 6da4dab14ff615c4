"""Each kind's own example on a stock template of Office: it is shown, and nothing of it is lost or in the way."""

import io

import pytest
from pptx import Presentation

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import stops
from workshop_kit.kinds import KINDS
from workshop_kit.scene import Countdown, Ribbon, Words

SHOWN = sorted(word for word, kind in KINDS.items() if not getattr(kind, "standard_take_home", False))


@pytest.mark.parametrize("word", SHOWN)
def test_a_kind_s_example_is_shown_whole(word, german, step, cue, laid_out):
    scenes = tuple(step(KINDS[word].example).scenes(cue()))
    deck = fit(scenes, german, "Evening")
    assert not stops(deck.problems)
    shown = {slot for slide in deck.slides for slot in slide.layout.slots}
    painted = [d for slide in deck.slides for d in (*slide.drawings, *slide.tables, *slide.pictures)]
    for scene in scenes:
        for name, filling in scene.slots.items():
            if not isinstance(filling, Words | Ribbon | Countdown):
                assert name in shown
                assert painted
    made = paint(deck, german)
    assert len(Presentation(io.BytesIO(made)).slides) == len(deck.slides)
    assert list(laid_out(made))
