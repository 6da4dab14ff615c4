"""Questions to cut out, in up to three levels."""

import pytest
from msgspec.structs import replace

from workshop_kit.errors import Refused, Weight

CARDS = """\
- cards: Seen and heard
  light: |
    What made you smile?
    What do you look forward to?
  medium: When were you proud of us?
  deep: What would you like more of?
"""


@pytest.fixture
def pack(step, cue):
    def made(outline, depth="deep"):
        at = cue()
        at = replace(at, day=replace(at.day, depth=depth))
        (_, found) = step(outline).sheet(at).variants[0].parts
        return found

    return made


def test_cards_come_level_by_level_with_the_name_of_each(pack):
    assert [(c.level, c.label) for c in pack(CARDS).cards if c.level] == [
        (1, "Everyday"),
        (1, "Everyday"),
        (2, "A little closer"),
        (3, "Closer still"),
    ]


def test_items_are_all_light(pack):
    assert [c.level for c in pack("- cards: Us\n  items: What made you smile?\n").cards if c.level] == [1]


@pytest.mark.parametrize("blanks", [0, 2, 5])
def test_there_is_always_one_card_to_pass(blanks, pack):
    cards = pack(f"{CARDS}  blanks: {blanks}\n").cards
    assert [str(card.text) for card in cards if card.icon == "pass"] == ["Pass"]
    assert sum(card.lines > 0 for card in cards) == blanks


@pytest.mark.parametrize(
    ("depth", "levels"), [("deep", {1, 2, 3}), ("medium", {1, 2}), ("light", {1}), ("none", set())]
)
def test_no_card_is_deeper_than_what_is_shared_here(depth, levels, pack):
    assert {card.level for card in pack(CARDS, depth).cards} - {0} == levels


def test_what_is_left_out_is_noted_at_its_line(step, cue):
    at = cue()
    at = replace(at, day=replace(at.day, depth="medium"))
    (note,) = step(CARDS).told(at)
    assert (note.weight, note.place.line) == (Weight.NOTE, 6)
    assert "1 card is left out" in note.message
    assert not list(step(CARDS).told(cue()))


def test_the_back_bears_the_title_unless_the_author_says_otherwise(pack):
    assert str(pack(CARDS).back) == "Seen and heard"
    assert str(pack(f"{CARDS}  back: Us two\n").back) == "Us two"


@pytest.mark.parametrize("wrong", ["a_page: 6", "blanks: 99"])
def test_a_number_that_cannot_be_is_told_at_its_line(wrong, step):
    with pytest.raises(Refused) as told:
        step(f"{CARDS}  {wrong}\n")
    assert told.value.problems[0].place.line == 7


def test_cards_without_questions_are_told(step):
    with pytest.raises(Refused, match="Cards need questions"):
        step("- cards: Us\n  blanks: 2\n")
