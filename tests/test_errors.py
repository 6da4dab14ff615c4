"""Claims about how a Problem is shown."""

from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.places import Place, Source

TRUST = Source("workshops/trust.yaml", ("title: Trust", "blocks:", "  - pair: Deposits", "    minuets: 5"))


def test_a_problem_shows_the_line_with_a_caret_and_what_to_do():
    problem = Problem("'minuets' is not known in a block", Place(TRUST, 4, 5, 7), "Did you mean 'minutes'?")
    assert str(problem) == (
        "workshops/trust.yaml:4:5: 'minuets' is not known in a block\n"
        "  4 |     minuets: 5\n"
        "    |     ^^^^^^^\n"
        "  Did you mean 'minutes'?"
    )


def test_a_very_long_line_is_shown_around_the_words_meant():
    source = Source("long.yaml", ("x" * 500 + "HERE" + "y" * 500,))
    shown = str(Problem("Look", Place(source, 1, 501, 4)))
    _, line, carets = shown.splitlines()
    assert len(line) < 120
    assert line[carets.index("^") : carets.rindex("^") + 1] == "HERE"


def test_a_problem_without_a_place_is_a_sentence():
    assert str(Problem("The folder cannot be written.")) == "The folder cannot be written."


def test_only_an_error_stops_the_work():
    note = Problem("By the way", weight=Weight.NOTE)
    assert not stops([note])
    assert stops([note, Problem("No")])


def test_all_problems_are_told_at_once():
    assert str(Refused([Problem("One"), Problem("Two")])) == "One\n\nTwo"
