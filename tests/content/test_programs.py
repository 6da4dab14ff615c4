"""The bundled programs: sessions that add up and fit, that cover the whole article, and that end with a certificate."""

from __future__ import annotations

import functools

import pytest

from workshop_kit.checking import examine
from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.documents.sheets import sheets
from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled_outlines, bundled_programs
from workshop_kit.outline.head import head
from workshop_kit.outline.wishes import NO_WISHES
from workshop_kit.program_kit import planned
from workshop_kit.theme.load import load_theme

MINUTES = {"six-evenings": [90] * 6, "one-day-retreat": [110, 75, 95, 110]}
HOURS = {"six-evenings": "9", "one-day-retreat": "6"}


@functools.cache
def days(name):
    return planned(bundled_programs()[name], NO_WISHES)


def lent(name):
    """Return the ids of the workshops that a program borrows from."""
    text = bundled_programs()[name].read_text(encoding="utf-8")
    return {outline for outline in bundled_outlines() if f"use: {outline} /" in text}


@pytest.fixture(params=sorted(bundled_programs()))
def program(request):
    return request.param


def test_its_sessions_last_as_long_as_they_are_announced(program):
    assert [session.day.minutes for session in days(program).sessions] == MINUTES[program]


def test_nothing_is_wrong_with_it(program):
    problems = examine(bundled_programs()[program]).problems

    assert [str(problem) for problem in problems if problem.weight is not Weight.NOTE] == []


def test_every_session_fits_on_its_slides(program):
    theme = load_theme("hearth")
    for session in days(program).sessions:
        deck = fit(compose(session), theme, session.day.title, "en")
        assert [str(problem) for problem in deck.problems if problem.weight is not Weight.NOTE] == []


def test_its_certificate_counts_the_hours_of_all_sessions(program):
    certificates = [
        step.kind
        for session in days(program).sessions
        for part in session.parts
        for step in part.steps
        if step.kind.kind == "certificate"
    ]

    assert [str(one.hours) for one in certificates] == [HOURS[program]]


def test_every_evening_of_the_series_sends_something_home():
    for session in days("six-evenings").sessions:
        assert any(sheet.take_home for sheet in sheets(session)), session.day.title


def test_the_series_and_the_day_borrow_from_all_workshops_and_so_cover_every_part():
    for name in bundled_programs():
        assert lent(name) == set(bundled_outlines()), name
        assert len({str(part) for one in lent(name) for part in head(bundled_outlines()[one]).covers}) == 16
