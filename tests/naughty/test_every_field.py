"""Whatever stands in a text field of any file: it is read, composed and fitted, or told at its place."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from naughty_fields import HANDS, OVERLAY, PRACTICE, PROGRAM, put, spots, whole_step, workshop
from naughty_kits import fitted, wrong_in_memory, wrong_in_problems
from naughty_soup import made, served
from naughty_words import NAUGHTY

from workshop_kit import kit, program_kit
from workshop_kit.documents.sheets import sheets
from workshop_kit.errors import Refused, Weight, stops
from workshop_kit.kinds import KINDS
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.planner import plan
from workshop_kit.resources import asset

CASES = int(os.environ.get("WORKSHOP_KIT_FUZZ", "25"))
LATER = range(len(NAUGHTY) // 7, len(NAUGHTY), len(NAUGHTY) // 7)
TURNS = [0, *(pytest.param(turn, marks=pytest.mark.slow) for turn in LATER)]
"""Words of the list that a field has in turn; a step has a dozen fields."""
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""One case takes long enough as it is, and what is drawn is small."""
US = Wishes(region="US")


@pytest.fixture
def file(tmp_path):
    """Return the path of an outline beside the picture that it names."""
    (tmp_path / "two-cups.png").write_bytes(asset("examples", "two-cups.png").read_bytes())
    return tmp_path / "naughty.yaml"


def fits(day):
    """Fit and number all that is planned; raises Refused where it does not fit."""
    deck, numbered = fitted(day), sheets(day)
    problems = (*day.problems, *deck.problems)
    assert not [*wrong_in_problems(problems)]
    if stops(problems):
        raise Refused(problems)
    assert not [*wrong_in_memory((deck, numbered, day.day.title))]


def unfit(make):
    """Return the errors that something is refused with; none where it is made."""
    try:
        make()
    except Refused as refused:
        return [problem for problem in refused.problems if problem.weight is Weight.ERROR]
    return []


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("kind", KINDS)
def test_any_words_in_a_step_fit_or_are_told_at_its_place(file, kind, turn):
    data = {"title": "Small thanks", "blocks": workshop(whole_step(kind))["blocks"]}
    shift = sorted(KINDS).index(kind)
    made(file, data, served(data, turn + shift), lambda: fits(kit.planned(file, US)))


@pytest.mark.parametrize("turn", TURNS)
def test_any_words_in_the_head_of_an_outline_fit_or_are_told_at_their_place(file, turn):
    data = workshop({"statement": "Being noticed feels good"})
    made(file, data, served(data, turn), lambda: fits(kit.planned(file, US)))


@pytest.mark.parametrize("turn", TURNS)
def test_any_words_in_an_overlay_fit_or_are_told_at_their_place(file, turn):
    base = HANDS[1](workshop({"statement": "Being noticed feels good"}))
    file.with_name("base.yaml").write_text(base, encoding="utf-8")
    made(file, OVERLAY, served(OVERLAY, turn), lambda: fits(kit.planned(file, US)))


@pytest.mark.parametrize("turn", TURNS)
def test_any_words_in_a_practice_file_fit_or_are_told_at_their_place(file, turn):
    file.write_text(HANDS[1](workshop({"statement": "We thank {a partner}"})), encoding="utf-8")
    practice = file.with_name("practice.yaml")
    made(practice, PRACTICE, served(PRACTICE, turn), lambda: fits(kit.planned(file, Wishes())))


@pytest.mark.parametrize("turn", TURNS)
def test_any_words_in_a_program_fit_or_are_told_at_their_place(file, turn):
    def planned():
        for day in program_kit.planned(file, US).sessions:
            fits(day)

    made(file, PROGRAM, served(PROGRAM, turn), planned)


@settings(
    max_examples=CASES,
    phases=NO_SHRINKING,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_any_words_by_any_hand_are_read_or_told_at_their_place(data):
    outline = workshop(whole_step(data.draw(st.sampled_from(sorted(KINDS)))))
    spot = data.draw(st.sampled_from([*spots(outline)]))
    words = data.draw(st.sampled_from(NAUGHTY) | st.text(st.characters(exclude_categories=[]), max_size=30))
    text = data.draw(st.sampled_from(HANDS))(put(outline, spot, words))

    reading = read_text(text, "naughty.yaml", folder=asset("examples"))

    assert not [*wrong_in_problems(reading.problems)]
    errors = [problem for problem in reading.problems if problem.weight is Weight.ERROR]
    assert (reading.workshop is None) == bool(errors)
    assert all(problem.place or "more follow" in problem.message for problem in errors)
    if reading.workshop:
        assert all(problem.place for problem in unfit(lambda: fits(plan(reading.workshop, US))))


@pytest.mark.parametrize("words", NAUGHTY)
def test_any_words_set_for_one_time_are_taken_or_told(file, words):
    file.write_text(HANDS[1](workshop({"statement": "We thank {a partner}"})), encoding="utf-8")
    wishes = Wishes(fields=(f"title={words}", f"Three thank-yous / say={words}"), region="US")

    def taken():
        day = kit.planned(file, wishes)
        assert not [*wrong_in_memory((day.day.title, day.workshop.title.source, day.workshop.blocks[0].say.source))]

    assert not [*wrong_in_problems(unfit(taken))]
