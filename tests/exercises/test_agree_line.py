"""Statements to agree with or not, and a key for the facilitator alone."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Cards, Instructions, Key, Ruled, Signs, Strips, Ticks

LINE = """\
- agree-line: What do you think?
  items: |
    Couples never argue | not | Nearly all of them do.
    Small thanks add up | Supported
    Talk it out at once | depends | A pause may help.
"""


def ways(step, cue):
    return {how: step(f"{LINE}  how: {how}\n").sheet(cue()) for how in ("line", "table", "cards")}


def test_a_line_has_three_signs_that_lie_on_their_long_side_and_numbered_strips(step, cue):
    signs, strips, _ = step(LINE).sheet(cue()).variants
    assert signs.landscape
    assert [sign.word for sign in signs.parts[0].signs] == ["AGREE", "NOT SURE", "DISAGREE"]
    assert len({sign.icon for sign in signs.parts[0].signs}) == 3
    assert isinstance(signs.parts[0], Signs)
    assert [type(part) for part in strips.parts] == [Instructions, Strips]
    assert strips.parts[1].numbered


def test_a_table_has_a_box_for_each_answer(step, cue):
    _, ticks, more = ways(step, cue)["table"].variants[0].parts
    assert isinstance(ticks, Ticks)
    assert [str(column) for column in ticks.columns] == ["Agree", "Not sure", "Disagree"]
    assert isinstance(more, Ruled)


def test_cards_have_a_card_to_pass(step, cue):
    _, cards = ways(step, cue)["cards"].variants[0].parts
    assert isinstance(cards, Cards)
    assert [card.label for card in cards.cards] == ["Statement 1", "Statement 2", "Statement 3", "Pass"]


def test_the_key_comes_last_for_the_facilitator_and_names_itself(step, cue):
    for sheet in ways(step, cue).values():
        key = sheet.variants[-1]
        assert (key.per, key.tab, key.label) == ("facilitator", "", "Key to the statements")
        assert isinstance(key.parts[-1], Key)
        assert [line.verdict for line in key.parts[-1].lines] == ["not", "supported", "depends"]
        assert [str(line.note) for line in key.parts[-1].lines if line.note] == [
            "Nearly all of them do.",
            "A pause may help.",
        ]


def test_no_verdict_and_no_note_stands_on_a_page_that_people_see(step, cue):
    for sheet in ways(step, cue).values():
        for variant in sheet.variants[:-1]:
            assert not any(isinstance(part, Key) for part in variant.parts)
            assert not any(said in repr(variant) for said in ("Nearly all", "A pause may", "upported", "depends'"))


def test_who_sees_it_and_gets_a_copy_goes_by_the_way(step, cue):
    found = {how: (sheet.privacy, sheet.per, sheet.cut) for how, sheet in ways(step, cue).items()}
    assert found == {
        "line": ("group", "room", True),
        "table": ("private", "person", False),
        "cards": ("pair", "pair", True),
    }
    assert step(f"{LINE}  per: table\n  privacy: pair\n").sheet(cue()).per == "table"


def test_each_way_says_what_to_do_and_that_one_may_pass(step, cue):
    said = {how: [str(line) for line in step(f"{LINE}  how: {how}\n").steps(cue())] for how in ways(step, cue)}
    assert len(set(map(tuple, said.values()))) == 3
    for lines in said.values():
        assert any("pass" in line.lower() for line in lines)
        assert all(len(line) <= 42 for line in lines)


@pytest.mark.parametrize("wrong", ["Love is enough", "Love is enough | perhaps", " | not", "A | not | b | c"])
def test_a_line_without_what_is_known_of_it_is_told(wrong, step):
    with pytest.raises(Refused, match="supported"):
        step(f"- agree-line: Us\n  items:\n    - '{wrong}'\n")
