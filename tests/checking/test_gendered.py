"""Words for a man or a woman alone are told with the term that fits everybody; a term of one's own is never told."""

import pytest


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Tell your husband one thing.", "'{your partner}' instead of 'your husband'"),
        ("Listen to a wife and her day.", "'{a partner}' instead of 'a wife', '{their}' instead of 'her'"),
        ("Each says what he or she felt.", "'{they}' instead of 'he or she'"),
        ("Write down his/her wish.", "'{their}' instead of 'his/her'"),
        ("Husbands and wives sit together.", "'{partners}' instead of 'Husbands and wives'"),
    ],
)
def test_the_better_word_is_named(told, text, better):
    (problem,) = told("gendered", f"steps:\n  - statement: {text}\n")
    assert better in problem.hint


def test_what_is_said_aloud_may_speak_of_somebody_known(told):
    assert told("gendered", "say: My teacher knew this. She said it daily.") == []
    assert len(told("gendered", "say: Turn to your wife now.")) == 1


def test_people_in_scenes_have_their_pronouns(told):
    scene = "steps:\n  - dialogue: Late\n    items: |\n      Sam: He is late again.\n      Jo: Ask him.\n"
    assert told("gendered", scene) == []


def test_a_term_that_somebody_chose_is_theirs(told):
    step = "steps:\n  - statement: Tell {your partner} one thing\n"
    assert told("gendered", step, "terms:\n  partner: wife\n") == []


def test_words_that_only_hold_such_a_word_are_fine(told):
    assert told("gendered", "steps:\n  - statement: This history of others is here\n") == []
