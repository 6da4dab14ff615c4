"""Openness and vulnerability: sixty questions in three kinds, short, kind, and usable in every format."""

import re

import pytest

from workshop_kit.checking.prose import words
from workshop_kit.outline.practice import NO_PRACTICE, Practice
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.resources import workshops

OUTLINE = workshops() / "openness-and-vulnerability.yaml"
MOST_WORDS, MOST_LETTERS = 14, 75
BANNED = re.compile(
    r"\b(secrets?|traumas?|abuse\w*|violen\w+|sex\w*|ex|exes|affairs?|dislikes?|hates?|regrets?|childhood|die|death)\b",
    re.IGNORECASE,
)


def questions(format_name, practice=NO_PRACTICE):
    """Return the questions that are printed for a format, by level."""
    wishes = Wishes(format=format_name, length=60)
    day = plan(read(OUTLINE, OUTLINE.name, wishes).workshop, wishes, practice)
    (step,) = (step for part in day.parts for step in part.steps if step.kind.kind == "cards")
    ((pack,),) = [step.kind.parts(step.cue)]
    return {level: [str(card.text) for card in pack.cards if card.level == level] for level in (1, 2, 3)}


@pytest.fixture(scope="module")
def sixty():
    """Return all the questions: one person with a counselor is given every level."""
    return questions("individual")


def test_there_are_twenty_on_each_level(sixty):
    assert [len(asked) for asked in sixty.values()] == [20, 20, 20]


def test_no_two_begin_with_the_same_four_words(sixty):
    begin = [tuple(word.lower() for word in words(one)[:4]) for asked in sixty.values() for one in asked]

    assert [one for one in begin if begin.count(one) > 1] == []


@pytest.mark.parametrize("format_name", ["couple", "group", "individual", "mixed"])
def test_each_can_be_read_at_a_glance(format_name):
    asked = [one for level in questions(format_name).values() for one in level]

    assert [one for one in asked if len(words(one)) > MOST_WORDS or len(one) > MOST_LETTERS] == []


def test_none_asks_for_old_wounds_secrets_or_faults(sixty):
    assert [one for asked in sixty.values() for one in asked if BANNED.search(one)] == []


@pytest.mark.parametrize("format_name", ["couple", "group", "mixed"])
def test_the_deepest_are_kept_from_who_was_not_spoken_with_alone(format_name):
    assert questions(format_name)[3] == []


def test_a_couple_has_them_once_each_was_spoken_with_alone():
    assert len(questions("couple", Practice(screened=True))[3]) == 20
    assert questions("group", Practice(screened=True))[3] == []
