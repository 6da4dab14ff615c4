"""Claims that nobody can make of everyone are told, with softer words; a source, a question or a quotation is fine."""

import pytest

from workshop_kit.errors import Weight


def say(text):
    return f"say: |\n  Welcome to all.\n  {text}\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Couples who listen never part.", "never"),
        ("Honesty is Essential.", "Essential"),
        ("You must share.", "must"),
        ("Trust is the key to love.", "the key"),
        ("It works in any relationship.", "any relationship"),
        ("We are each other’s soul mates.", "soul mates"),
        ("Studies have shown that thanks help.", "Studies have shown"),
        ("Research shows it.", "Research shows"),
    ],
)
def test_a_claim_in_what_is_said_is_a_warning_at_its_words(told, marked, text, words):
    (problem,) = told("claims", say(text))
    assert (problem.weight, problem.place.line, marked(problem)) == (Weight.WARNING, 7, words)


@pytest.mark.parametrize(
    "text",
    [
        "Nevertheless, muster some mustard.",
        "Is honesty always best?",
        "You may hear “You never listen” here.",
        "That must have been hard.",
        "As always, pass if you like.",
        "Never mind the clock.",
        "The other half of the room begins.",
        "The key words are on the wall.",
    ],
)
def test_what_only_looks_like_a_claim_is_none(told, text):
    assert told("claims", say(text)) == []


def test_a_step_with_a_source_may_say_it(told):
    step = "steps:\n  - statement: Research shows that being heard is crucial\n    cite: {cite}\n"
    assert told("claims", step.format(cite="reis2004")) == []
    assert len(told("claims", step.replace("    cite: {cite}\n", ""))) == 2


def test_what_people_say_in_scenes_and_what_is_put_up_for_talk_is_theirs(told):
    scene = "  - dialogue: Late again\n    items: |\n      Sam: You never call.\n      Jo: I always forget.\n"
    line = "  - agree-line: What do you think?\n    items: |\n      Love must hurt | not | It need not.\n"
    assert told("claims", f"steps:\n{scene}{line}") == []


def test_what_only_the_facilitator_reads_is_left_alone(told):
    assert told("claims", "do: You must stand by the door.\nwatch_for: Someone who never speaks.\n") == []


def test_several_in_one_text_are_one_warning_whatever_the_formats(told):
    text = "You must always share it with {your partner}, who must listen."
    (problem,) = told("claims", say(text), "formats: couple, group\n")
    assert problem.message == "'must' and 'always' claim more than holds for everyone."


def test_only_english_is_looked_at(told):
    assert told("claims", say("Never."), "language: es\n") == []
