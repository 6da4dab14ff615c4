"""What a workshop says: each text with who meets it, and exactly where words of it stand."""

import re

import pytest

from workshop_kit.checking.said import said, sheets, slides
from workshop_kit.checking.spots import spot, worst
from workshop_kit.checking.subject import subject
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.places import Place, Source

OUTLINE = """\
title: Small thanks
summary: For leaders
formats: couple, group, individual
blocks:
  - pair: Three thank-yous
    minutes: 20
    say: |

      Look for one thing.
      Then look
      again for {my partner}.
    do: Stand still
    people: up to 4
    steps:
      - statement: Seen
        cite: gable2004
      - reflection: This week
        items: "What I saw"
  - solo: A letter
    minutes: 20
    people: over 4
    formats: group, couple
    steps:
      - letter: Dear you
        start: I saw
"""


@pytest.fixture
def looked_at(tmp_path):
    path = tmp_path / "thanks.yaml"
    path.write_text(OUTLINE, encoding="utf-8")
    return subject(path, Wishes())


def readers(looked_at):
    return {" ".join(one.text.source.split()): one for one in said(looked_at)}


def test_every_text_is_there_with_who_meets_it_also_for_another_head_count(looked_at):
    by_text = readers(looked_at)
    assert {text: one.reader for text, one in by_text.items() if one.key != "say"} == {
        "Small thanks": "shown",
        "For leaders": "facilitator",
        "Three thank-yous": "shown",
        "Stand still": "facilitator",
        "Seen": "shown",
        "This week": "shown",
        "What I saw": "shown",
        "A letter": "shown",
        "Dear you": "shown",
        "I saw": "shown",
    }
    assert by_text["What I saw"].step.kind == "reflection"
    assert by_text["A letter"].step is None


def test_each_wording_is_there_once_with_its_formats(looked_at):
    spoken = [one for one in said(looked_at) if one.reader == "spoken"]
    assert {one.formats for one in spoken} == {("couple", "group"), ("individual",)}
    assert readers(looked_at)["A letter"].formats == ("couple", "group")


def test_words_are_found_where_they_stand_over_line_ends_too(looked_at):
    text = next(one.text for one in said(looked_at) if one.reader == "spoken")
    second = [*re.finditer("look", text.source, re.IGNORECASE)][1]
    assert str(spot(text, second)).endswith("thanks.yaml:10:12")
    assert str(spot(text, re.search(r"look\s+again", text.source))).endswith("thanks.yaml:10:12")


def test_words_of_a_term_stand_in_no_file(looked_at):
    text = next(one.text for one in said(looked_at) if one.reader == "spoken")
    assert spot(text, re.search("partner", text.source)) is not None
    assert spot(text, re.search("my partner", text.source)) is not None
    alone = next(one.text for one in said(looked_at) if one.formats == ("individual",) and one.key == "say")
    assert spot(alone, re.search("someone close", alone.source)) is None


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("say: Thank {your partner}.\n    # your spouse\n    do: Ask your spouse.", None),
        ("say: Thank somebody,\n      your spouse.\n    do: Stand.", "9:7"),
        ("say: |\n      Thank\n\n      your spouse.", "11:7"),
        ('say: "Thank your\n      spouse"', "8:17"),
    ],
)
def test_a_text_ends_where_the_next_key_begins(tmp_path, written, where):
    path = tmp_path / "thanks.yaml"
    head = "title: T\nterms:\n  partner: spouse\nlengths: 20\nblocks:\n  - pair: Thanks\n    minutes: 20\n    "
    path.write_text(head + written + "\n", encoding="utf-8")
    text = next(one.text for one in said(subject(path, Wishes())) if one.key == "say")
    found = spot(text, re.search(r"your\s+spouse", text.source))
    assert str(found).endswith(f"thanks.yaml:{where}") if where else found is None


def test_sheets_and_slides_say_what_is_on_them_and_where_their_step_stands(looked_at):
    assert {sheet.place.line for sheet in sheets(looked_at)} == {17, 24}
    assert any("What I saw" in sheet.paragraphs for sheet in sheets(looked_at))
    assert {slide.paragraphs for slide in slides(looked_at) if slide.place.line == 15} == {("Seen",)}


def test_of_several_problems_at_one_place_the_heaviest_is_kept():
    first, second = Place(Source("a.yaml")), Place(Source("a.yaml"), 2)
    note, error = Problem("N", first, weight=Weight.NOTE), Problem("E", Place(Source("a.yaml")))
    other = Problem("O", second, weight=Weight.WARNING)
    assert worst([note, other, error, Problem("Later", first)]) == (error, other)
