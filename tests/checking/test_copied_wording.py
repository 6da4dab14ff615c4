"""Words in a row that stand in the article we began from are told, and nothing that we keep has any."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import workshop_kit.checking.copied_wording as rule
from workshop_kit.checking.copied_wording import article_runs, copies, digests, folded_words
from workshop_kit.errors import Weight
from workshop_kit.resources import asset, workshops

TOP = Path(__file__).resolve().parent.parent.parent
TEXT = "one fine day we met a fox who gave us tea and a warm scarf for it was so cold"
KEPT = sorted({*asset().rglob("*.yaml"), *workshops().glob("*.yaml"), *TOP.glob("docs/**/*.md"), *TOP.glob("*.md")})


@pytest.fixture(autouse=True)
def known(request, monkeypatch):
    """Let the article be a few words of our own, but where the real one is looked for."""
    if "file" not in request.fixturenames and "real" not in request.node.name:
        runs = frozenset(run for length in (7, 8) for run in digests(folded_words(TEXT), length))
        monkeypatch.setattr(rule, "article_runs", lambda: runs)


@pytest.mark.parametrize("file", KEPT, ids=lambda path: path.name)
def test_everything_that_we_keep_is_in_our_own_words(file):
    assert copies(file.read_text(encoding="utf-8").splitlines()) == ()


def test_the_real_runs_are_those_of_a_whole_text():
    assert len(article_runs()) > 3_000
    assert {len(run) for run in article_runs()} == {12}


def test_eight_words_in_a_row_are_an_error_at_them(told, marked):
    (problem,) = told("copied-wording", "say: Then, One fine day we met a FOX! We ran.")
    assert (problem.weight, marked(problem)) == (Weight.WARNING, "One fine day we met a FOX")
    (problem,) = told("copied-wording", "say: Then one fine day, we met a fox who left.")
    assert (problem.weight, marked(problem)) == (Weight.ERROR, "one fine day, we met a fox who")


def test_six_words_are_chance(told):
    assert told("copied-wording", "say: One fine day we met a dog.") == []


def test_words_that_go_on_on_the_next_lines_are_found(told, marked):
    (problem,) = told("copied-wording", "say: |\n  Then one fine day we\n  met a fox\n  who gave\n")
    assert problem.message.startswith("These 9 words")
    assert (problem.place.line, marked(problem)) == (6, "one fine day we")


def test_two_places_of_the_article_side_by_side_are_no_longer_run():
    # Seven words of one place and seven of another overlap, and no eight stand so in the article.
    runs = digests(["a", "b", "c", "d", "e", "f", "g"], 7) + digests(["b", "c", "d", "e", "f", "g", "h"], 7)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rule, "article_runs", lambda: frozenset(runs))
        assert [copy.is_copied for copy in copies(["a b c d e f g h"])] == [False, False]


def test_whoever_may_use_the_words_says_so(told):
    below = "# ok: copied-wording, its author has agreed\nsay: Then one fine day we met a fox who left."
    assert told("copied-wording", below) == []


@given(st.lists(st.sampled_from([*TEXT.split(), "and", "X", "\n"]), max_size=60))
def test_what_is_found_lies_in_its_line(words):
    runs = frozenset(run for length in (7, 8) for run in digests(folded_words(TEXT), length))
    lines = " ".join(words).splitlines()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rule, "article_runs", lambda: runs)
        for copy in copies(lines):
            assert copy.count >= 7
            assert 0 <= copy.column < copy.end <= len(lines[copy.line])
