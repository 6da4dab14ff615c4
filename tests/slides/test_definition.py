"""A term and what is meant by it."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.scene import Ornament

TERM = "- definition: Validating\n  text: To see that it makes sense to feel it.\n"
ROWS = "  items: |\n    Sounds like: No *wonder*.\n    It is not: agreeing\n"


def test_the_term_is_the_title_and_its_meaning_stands_beside_it(step, cue):
    (scene,) = step(f"{TERM}  in_a_word: to hear someone out\n").scenes(cue())
    said = {slot: [str(line) for line in words.paragraphs] for slot, words in scene.slots.items()}
    assert said == {
        "Title": ["Validating"],
        "In a word": ["to hear someone out"],
        "Definition": ["To see that it makes sense to feel it."],
    }


def test_a_row_sets_its_label_before_a_tab(step, cue):
    (scene,) = step(TERM + ROWS).scenes(cue())
    rows = scene.slots["Rows"]
    assert [str(row) for row in rows.paragraphs] == ["Sounds like\tNo wonder.", "It is not\tagreeing"]
    label, _, wonder, _ = rows.paragraphs[0].runs
    assert label.strong
    assert wonder.emphasis
    assert rows.ornament is Ornament.RULES_ABOVE


def test_rows_go_on_on_a_next_slide_and_may_appear_one_by_one(step, cue):
    (scene,) = step(f"{TERM}{ROWS}  reveal: yes\n").scenes(cue())
    assert scene.slots["Rows"].continues
    assert scene.reveal == "Rows"


def test_without_rows_there_is_nothing_to_reveal(step, cue):
    (scene,) = step(f"{TERM}  reveal: yes\n").scenes(cue())
    assert not scene.reveal


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- definition: Validating\n", 1, "'text:' is missing"),
        ("- definition:\n  text: A\n", 1, "Words are missing"),
        (f"{TERM}  items: |\n    Sounds like\n", 4, "needs a name, a colon"),
    ],
)
def test_what_is_missing_is_told_where_it_belongs(text, line, said, step):
    with pytest.raises(Refused, match=said) as told:
        step(text)
    assert told.value.problems[0].place.line == line
