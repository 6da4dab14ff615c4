"""A hard sheet is a warning, a very hard one an error; what is said aloud may be harder, and is never an error."""

import pytest

from workshop_kit.checking.prose import grade, syllables
from workshop_kit.errors import Weight

EASY = "Say one thing you saw. Say what it did for you. Then stop. Let it sink in. " * 3
HARD = (
    "Appreciation communicates that somebody’s contribution was noticed and valued, and regular acknowledgement "
    "continually reinforces emotional security between individuals who ordinarily overlook everyday generosity. "
)
MIDDLE = "Think of whatever the other person did this week that made an ordinary evening a lot easier for you. " * 2


def sheet(text):
    return f"steps:\n  - info-sheet: Read this\n    text: |\n      {text}\n"


def test_an_easy_sheet_is_fine(told):
    assert told("reading-level", sheet(EASY)) == []


def test_a_sheet_above_grade_eight_is_a_warning_with_its_longest_sentence(told):
    assert 8 < grade(MIDDLE) < 10
    (problem,) = told("reading-level", sheet(MIDDLE * 4))
    assert (problem.weight, problem.place.line) == (Weight.WARNING, 6)
    assert "'Think of whatever the other ...'" in problem.hint


def test_a_sheet_above_grade_ten_is_an_error_with_its_longest_words(told):
    (problem,) = told("reading-level", sheet(HARD + HARD))
    assert problem.weight is Weight.ERROR
    assert "appreciation, communicates" in problem.hint


def test_of_words_with_as_many_syllables_the_longest_is_told_first(told):
    (problem,) = told("reading-level", sheet("Everybody articulates aforementioned considerations, idea by idea. " * 6))
    hint = problem.hint
    assert hint.index("considerations") < hint.index("everybody")


def test_what_is_said_is_told_above_ten_and_only_as_a_warning(told):
    assert told("reading-level", f"say: {MIDDLE}") == []
    (problem,) = told("reading-level", f"say: {HARD}{HARD}")
    assert (problem.weight, problem.place.line) == (Weight.WARNING, 5)


def test_a_few_words_have_no_grade(told):
    assert told("reading-level", "say: Appreciation communicates acknowledgement, continually.") == []


def test_one_sheet_is_told_once_whatever_the_formats_make_of_its_words(told):
    text = f"{HARD}{{My partner}} and {{your partner}}."
    assert len(told("reading-level", sheet(text), "formats: couple, group, individual, mixed\n")) == 1


def test_other_languages_have_other_measures(told):
    assert told("reading-level", sheet(HARD + HARD), "language: es\n") == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("one", 1), ("the", 1), ("times", 1), ("wishes", 2), ("listened", 2), ("wanted", 2), ("safety", 2)),
        *(("closeness", 2), ("being", 2), ("partner’s", 2), ("table", 2), ("vulnerability", 6)),
    ],
)
def test_syllables_are_counted_as_they_are_heard(word, count):
    assert syllables(word) == count


def test_the_grade_is_that_of_flesch_and_kincaid():
    # 10 words, 2 sentences, 11 syllables.
    assert grade("The cat sat on the mat. It was very glad.") == pytest.approx(0.39 * 5 + 11.8 * 1.1 - 15.59)
