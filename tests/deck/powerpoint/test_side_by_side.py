"""Two lists that appear together, a row at a click."""

from workshop_kit.deck.model import Reveal
from workshop_kit.deck.powerpoint.timing import timing_element
from workshop_kit.theme.ooxml import NAMESPACES

IDS = {"Left": 4, "Right": 6}


def clicks(reveal):
    timing = timing_element((), reveal, IDS).parsed()
    main = timing.find(".//p:cTn[@nodeType='mainSeq']/p:childTnLst", NAMESPACES)
    return [
        [
            (int(e.get("spid")), int(e.find(".//p:pRg", NAMESPACES).get("st")))
            for e in click.iterfind(".//p:spTgt", NAMESPACES)
        ]
        for click in main
    ]


def test_a_click_shows_a_row_of_both():
    right = Reveal("Right", ((0, 0), (1, 1)))
    assert clicks(Reveal("Left", ((0, 0), (1, 1)), beside=right)) == [[(4, 0), (6, 0)], [(4, 1), (6, 1)]]


def test_the_longer_list_goes_on_alone():
    right = Reveal("Right", ((0, 0), (1, 1)))
    assert clicks(Reveal("Left", ((0, 0),), beside=right)) == [[(4, 0), (6, 0)], [(6, 1)]]
    assert clicks(Reveal("Left", ((0, 0), (1, 1), (2, 2)), beside=right))[2] == [(4, 2)]


def test_each_click_begins_with_one_effect_that_waits_for_it():
    timing = timing_element((), Reveal("Left", ((0, 0),), beside=Reveal("Right", ((0, 0), (1, 1)))), IDS).parsed()
    assert [e.get("nodeType") for e in timing.iterfind(".//p:cTn[@presetID]", NAMESPACES)] == [
        "clickEffect",
        "withEffect",
        "clickEffect",
    ]
    assert [e.get("spid") for e in timing.iterfind(".//p:bldP", NAMESPACES)] == ["4", "6"]
