"""What is said in a scene is strong; what happens is left as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.paper.parts.speech import with_speech_strong
from workshop_kit.places import Place, Source
from workshop_kit.text import Text

PLACE = Place(Source("thanks.yaml"))


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        ("Sam: “I’m fine.” The door shuts.", ["“I’m fine.”"]),
        ('Sam: "No." Jo: "Yes."', ['"No."', '"Yes."']),
        ("“I am *so* tired.”", ["“I am ", "so", " tired.”"]),
        ("Nobody says a word.", []),
        ("A quotation that “does not end", []),
    ],
)
def test_speech_is_strong(scene, said):
    assert [run.text for run in with_speech_strong(Text(scene, PLACE)) if run.strong] == said


@given(st.text(st.sampled_from('ab “”"*'), max_size=40))
def test_no_letter_is_lost(scene):
    text = Text(scene, PLACE)
    assert "".join(run.text for run in with_speech_strong(text)) == str(text)
