"""A law: whatever the texts, a sheet becomes a sound file or a Problem, never a traceback."""

from __future__ import annotations

import page
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.sheet import (
    Band,
    Bands,
    Card,
    Cards,
    Chosen,
    DayRows,
    EmptyTable,
    Heading,
    Prompt,
    Ratings,
    Ruled,
    Tickets,
    Ticks,
    Variant,
)

ANY = st.text(min_size=1, max_size=60)
LATIN = st.text(st.characters(max_codepoint=0x17F), min_size=1, max_size=60)
WORDS = st.one_of(st.lists(LATIN, min_size=8, max_size=8), st.lists(ANY, min_size=8, max_size=8))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, st.sampled_from([2, 4, 8, 10]))
def test_any_text_is_pressed_or_told(pressed, make, words, a_page):
    texts = [make.text(one) for one in words]
    flowing = (make.steps(*words[:2]), Heading(texts[2]), Prompt(1, texts[3], 2), Ruled(texts[4]))
    days = DayRows((words[5],), (texts[6],), 1, words[7])
    tickets = Tickets(words[5], (texts[6],), words[7])
    cards = Cards((Card(words[0], texts[1], texts[2], scene=True), Card(words[1], texts[3], lines=2)), a_page)
    marked = (
        Ratings(tuple(texts[:3]), 1, 10, (texts[3], texts[4]), frozenset({0}), words[5]),
        Bands((Band(words[0], texts[1], texts[2]),) * 4, words[3]),
        Ticks(tuple(texts), (texts[0], texts[1]), 2),
        Ticks(tuple(texts)),
        Chosen(words[2], 2),
        EmptyTable(tuple(texts[:6]), (texts[6], texts[7]), (texts[0],), words[1]),
    )
    variants = tuple(
        Variant(parts, label=words[3]) for parts in (marked, (*flowing, days), (tickets,), (flowing[0], cards))
    )
    made = pressed(make.sheet(variants=variants, title=words[0], why=texts[1]), title=words[2])
    assert made.problems or not page.validate_pdf_bytes(made.pdf).failures
