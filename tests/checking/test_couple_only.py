"""In outlines for people who came on their own, words that fit only a couple are told where they are read or heard."""

ALL = "formats: group, individual, mixed\n"


def test_it_is_told_once_with_the_formats_that_meet_it(told, marked):
    (problem,) = told(
        "couple-only", "say: |\n  Welcome.\n  Talk about\n  our relationship and the two\n  of you.\n", ALL
    )
    assert marked(problem) == "our relationship"
    assert problem.message.startswith("'our relationship' and 'the two of you' fit only a couple,")
    assert problem.message.endswith("also written for 'individual' and 'mixed'.")


def test_what_is_for_couples_alone_may_say_it(told):
    assert told("couple-only", "say: You two know this.") == []


def test_words_for_one_format_are_told_of_that_one_alone(told):
    below = "say: Welcome.\nfor:\n  mixed:\n    say: Welcome, you two.\n"
    (problem,) = told("couple-only", below, ALL)
    assert problem.message.endswith("also written for 'mixed'.")
    assert told("couple-only", below.replace("mixed:", "group:"), ALL) == []


def test_terms_fit_every_format(told):
    assert told("couple-only", "say: Tell {your partner} and {pair}.", ALL) == []


def test_what_is_no_couple_is_not_told_for_a_word_in_it(told, marked):
    below = "steps:\n  - statement: Your practice partner has a couple of minutes\n"
    assert told("couple-only", below, ALL) == []
    (problem,) = told("couple-only", below.replace("minutes", "minutes for your partner"), ALL)
    assert problem.place.column > below.index("couple")
    assert marked(problem) == "partner"
