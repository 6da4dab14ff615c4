"""Whatever an author writes: a good page, or a Problem at its line."""

from __future__ import annotations

import page
import pytest

from workshop_kit.care import HelpLine
from workshop_kit.sheet import Card, Cards, DayRows, Heading, Prompt, Ruled, Tickets, Variant

NAUGHTY = [
    "<b>bold</b> & <i>more</i>",
    "AT&T; &amp; &#65; &nbsp;",
    '<img src="/etc/passwd"/>',
    "<a href='javascript:alert(1)'>press</a>",
    "[press](javascript:alert(1))",
    "</para><para>",
    "<font color=red>x</font> <br/> <onDraw name=x/>",
    "5 < 6 > 4 %s {0} \\ ]]> --> <!-- <![CDATA[",
    "Zoë Łukasz, naïve – “yes” … ½ € ș ț",
    "Zoe\u0308 joins her accent",
    "\u200bzero\u00adwidth\ufeff",
    "\x01control\x00",
    "*not closed **either",
]


def _text_of(file):
    return "".join(page.extract_text() for page in file.pages).replace("\n", " ")


@pytest.mark.parametrize("words", NAUGHTY)
def test_markup_in_a_text_is_text(words, pressed, make):
    text = make.text(words)
    sheet = make.sheet(
        make.steps(words, words),
        Heading(text),
        Prompt(1, text, 2),
        Ruled(text),
        title=words,
        why=text,
        variants=None,
    )
    made = pressed(sheet, title=words)
    assert not made.problems
    assert not page.validate_pdf_bytes(made.pdf).failures


def test_markup_is_printed_as_it_was_typed(opened, make):
    shown = _text_of(opened(make.sheet(Prompt(1, make.text("<b>bold</b> & <img src=x>"), 2))))
    assert "<b>bold</b> & <img src=x>" in shown.replace("\xa0", " ")


def test_a_word_of_80_letters_is_cut_and_stays_within_the_margins(opened, make):
    word = "Donaudampfschiff" * 5
    text = make.text(word)
    sheet = make.sheet(make.steps(word), Heading(text), Prompt(1, text, 2), Ruled(text), title=word, why=text)
    file = opened(sheet)
    for sheet_page in file.pages:
        assert max(char["x1"] for char in sheet_page.chars) <= sheet_page.width - 50
    assert _text_of(file).replace(" ", "").count(word) >= 3


def test_a_prompt_of_3000_words_is_told_at_its_line(pressed, make):
    made = pressed(make.sheet(Prompt(1, make.text("short"), 2), Prompt(2, make.text("word " * 3_000, 12), 3)))
    assert [problem.place.line for problem in made.problems] == [12]
    assert made.pages == 1


def test_a_long_title_is_told_at_its_line(pressed, make):
    made = pressed(make.sheet(Prompt(1, make.text("short"), 2), title="word " * 400))
    assert [str(problem.place) for problem in made.problems] == ["thanks.yaml:1:1"]


def test_200_prompts_take_the_pages_they_need(opened, make):
    file = opened(make.sheet(*(Prompt(n, make.text(f"Prompt {n}."), 2) for n in range(1, 201))))
    shown = _text_of(file)
    assert all(f"Prompt\xa0{n}." in shown or f"Prompt {n}." in shown for n in range(1, 201))
    assert "(continued)" not in file.pages[0].extract_text()
    assert all("(continued)" in sheet_page.extract_text() for sheet_page in file.pages[1:])


def test_more_lines_than_a_page_has_go_on_the_next(opened, make):
    file = opened(make.sheet(Prompt(1, make.text("Much to say"), 60)))
    rules = [line for sheet_page in file.pages for line in sheet_page.lines if abs(line["linewidth"] - 0.6) < 0.01]
    assert len(file.pages) == 3
    assert len(rules) >= 60


def test_questions_that_leave_no_room_on_a_slip_are_told(pressed, make):
    tickets = Tickets("Before you go", tuple(make.text(f"Question {n}", n) for n in range(1, 20)), "")
    assert [problem.place.line for problem in pressed(make.sheet(tickets)).problems] == [19]


def test_instructions_too_long_for_half_a_page_are_told(pressed, make):
    cards = Cards((Card("Scene", make.text("Sam is late.")),), 2)
    parts = (make.steps(*(["A long step that goes on " * 5] * 9)), cards)
    assert len(pressed(make.sheet(variants=(Variant(parts),))).problems) == 1


def test_a_year_of_day_rows_breaks_between_days(opened, make):
    days = tuple(f"Day {n}" for n in range(1, 40))
    file = opened(make.sheet(DayRows(days, (make.text("Today I saw"),), each=2)))
    shown = " ".join(sheet_page.extract_text() for sheet_page in file.pages)
    assert shown.count("Today I saw") == 78


def test_many_help_lines_make_a_taller_foot(opened, make):
    lines = tuple(
        HelpLine("", "", "", "", f"To talk about this: call or text 55501{n:02}, day or night") for n in range(9)
    )
    shown = opened(make.every["reflection"], help_lines=lines).pages[0].extract_text()
    assert all(f"55501{n:02}" in shown for n in range(9))


def test_without_a_region_the_foot_says_whom_to_ask(opened, make):
    assert (
        "Ask the facilitator for local numbers." in opened(make.every["letter"], help_lines=()).pages[0].extract_text()
    )


def test_a_long_workshop_title_is_shortened_in_the_foot(opened, make):
    file = opened(make.every["reflection"], title="How we say thank you and hear it " * 8)
    foot = [word for word in file.pages[0].extract_words() if word["top"] > 730]
    assert foot
    assert max(word["x1"] for word in foot) <= 612 - 50


def _foot_at_the_right(opened, make, title):
    shown = opened(make.every["reflection"], title=title).pages[0].crop((340, 730, 612, 792)).extract_text()
    return shown.replace("\xa0", " ").splitlines()


def test_a_workshop_title_of_two_lines_is_wrapped_in_the_foot(opened, make):
    first, second = _foot_at_the_right(opened, make, "Appreciation and validation in sixty lessons for two people")
    assert first.startswith("Appreciation and validation")
    assert " ".join(second.split()).endswith("people · sheet 2, page 1 of 1")


def test_a_longer_workshop_title_is_cut_after_a_whole_word(opened, make):
    title = "Appreciation and validation in sixty lessons and then some more of them " * 3
    first, second = _foot_at_the_right(opened, make, title)
    assert first.endswith("…")
    assert title.startswith(first.removesuffix("…") + " ")
    assert second == "sheet 2, page 1 of 1"
