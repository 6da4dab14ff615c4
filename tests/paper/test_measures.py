"""Measured in the PDF, with pdfplumber, not in the code."""

from __future__ import annotations

from itertools import pairwise

import pytest

from workshop_kit.care import HelpLine
from workshop_kit.paper.edition import LARGE_PRINT
from workshop_kit.sheet import Card, Cards, DayRows, Prompt, Ruled, Tickets
from workshop_kit.units import mm

GREY = 0x80 / 255


def _rules(page):
    """Return the writing lines: 0.6 pt in half grey."""
    return [
        line
        for line in page.lines
        if abs(line["linewidth"] - 0.6) < 0.01
        and line["stroking_color"]
        and abs(line["stroking_color"][0] - GREY) < 0.01
    ]


def test_writing_lines_are_at_least_8_mm_apart(paper, opened, make):
    for page in opened(*make.every.values(), paper=paper).pages:
        for left in {round(line["x1"]) for line in _rules(page)}:
            tops = sorted(line["top"] for line in _rules(page) if round(line["x1"]) == left)
            assert all(below - above >= mm(8) for above, below in pairwise(tops)), page.page_number


def test_a_reflection_has_at_least_the_lines_of_the_pictures(opened, make):
    assert len(_rules(opened(make.every["reflection"], paper="letter").pages[0])) >= 14
    assert len(_rules(opened(make.every["reflection"], paper="a4").pages[0])) >= 16


def test_lines_are_shared_evenly_over_the_prompts(opened, make):
    page = opened(make.every["reflection"]).pages[0]
    prompts = [word["top"] for word in page.extract_words() if word["text"] in {"1", "2", "3"} and word["x0"] < 80][-3:]
    tops = [line["top"] for line in _rules(page)]
    counts = [sum(start < top < end for top in tops) for start, end in pairwise([*prompts, page.height])]
    assert max(counts) - min(counts) <= 1
    assert min(counts) >= 3


def test_no_text_is_under_9_points_and_running_text_has_12(paper, opened, make):
    for page in opened(*make.every.values(), paper=paper).pages:
        assert all(char["size"] >= 9 for char in page.chars)
        small = {word["text"] for word in page.extract_words(extra_attrs=["size"]) if word["size"] < 12}
        assert not small & {"Think", "write", "Write", "Prompt", "made", "Today", "comes", "name", "Sam"}


def test_nothing_stands_within_4_mm_of_the_edge(paper, opened, make):
    for page in opened(*make.every.values(), paper=paper).pages:
        for drawn in (*page.chars, *page.lines, *page.rects, *page.curves):
            assert drawn["x0"] >= mm(4)
            assert drawn["top"] >= mm(4)
            assert drawn["x1"] <= page.width - mm(4)
            assert drawn["bottom"] <= page.height - mm(4)


def test_text_keeps_the_margins_and_the_binding(paper, opened, make):
    sheets = [make.every[name] for name in ("reflection", "letter", "log", "long")]
    for page in opened(*sheets, paper=paper).pages:
        assert min(char["x0"] for char in page.chars) >= mm(22) - 1
        assert max(char["x1"] for char in page.chars) <= page.width - mm(18) + 1


@pytest.mark.parametrize(("letter", "bar_top"), [("A", 37), ("B", 99)])
def test_a_partner_tab_and_its_bar_stand_at_their_places(paper, letter, bar_top, opened, make):
    page = opened(make.every["partners"], paper=paper).pages["AB".index(letter)]
    mark = next(char for char in page.chars if char["text"] == letter and char["size"] >= 30)
    right = page.width - mm(4.5)
    assert mark["x0"] >= right - mm(19)
    assert mark["x1"] <= right
    assert mm(9) <= mark["top"]
    assert mark["bottom"] <= mm(35) + 5
    shapes = [*page.rects, *page.curves, *page.lines]
    bars = [s for s in shapes if abs(s["x0"] - (right - mm(3))) < 0.5 and abs(s["x1"] - right) < 0.5]
    assert any(abs(b["top"] - mm(bar_top)) < 0.5 and abs(b["bottom"] - mm(bar_top + 60)) < 0.5 for b in bars)


def test_a_is_solid_and_b_is_hatched(opened, make):
    first, second, third = opened(make.every["partners"]).pages

    def hatching(page):
        return [s for s in page.lines if s["x1"] > page.width - mm(24) and s["height"] > 4]

    assert not hatching(first)
    assert len(hatching(second)) > 10
    assert not hatching(third)
    assert not [char for char in third.chars if char["size"] >= 30]


@pytest.mark.parametrize("part", ["scenes", "tickets", "cards"])
def test_cut_lines_run_over_the_leaf_and_stop_4_5_mm_from_its_edge(part, paper, opened, make):
    page = opened(make.every[part], paper=paper).pages[0]
    across = [line for line in page.lines if line["width"] > page.width * 0.9]
    assert across
    for line in across:
        assert line["x0"] == pytest.approx(mm(4.5), abs=0.1)
        assert line["x1"] == pytest.approx(page.width - mm(4.5), abs=0.1)


def test_half_page_cards_are_cut_in_the_middle(paper, opened, make):
    page = opened(make.every["scenes"], paper=paper).pages[0]
    (cut,) = [line for line in page.lines if line["width"] > page.width * 0.9]
    assert cut["top"] == pytest.approx(float(page.height) / 2, abs=0.1)


def test_the_rows_of_a_log_are_equally_high(opened, make):
    page = opened(make.every["log"]).pages[0]
    tops = [word["top"] for word in page.extract_words() if word["text"].endswith("day") and word["x0"] < 70]
    steps = [below - above for above, below in pairwise(tops)]
    assert max(steps) - min(steps) < 0.5


DAYS = tuple(f"Day {n}" for n in range(1, 8))
DESCENT, CAPITALS = 13 * 0.25, 13 * 0.64
"""Of a prompt's letters, below and above the line they stand on."""
SHORT = tuple(HelpLine("", "", "", "", short) for short in ("Crisis: 988", "Afraid at home: 1-800-799-7233"))


def _foot_rule(page):
    (rule,) = [line for line in page.lines if line["linewidth"] == pytest.approx(0.4) and line["top"] > 700]
    return rule


def test_the_foot_s_rule_is_no_line_to_write_on(paper, opened, make):
    names = ("reflection", "partners", "letter", "log", "long")
    for page in opened(*(make.every[name] for name in names), paper=paper).pages:
        rule = _foot_rule(page)
        assert rule["top"] - max(line["top"] for line in _rules(page)) >= mm(14)
        assert rule["stroking_color"][0] == pytest.approx(0.7, abs=0.01)


def test_no_prompt_has_more_than_three_times_the_lines_that_were_asked_for_or_five_more(opened, make):
    page = opened(make.sheet(Prompt(1, make.text("One thing"), 2), Ruled(lines=1))).pages[0]
    assert len(_rules(page)) == (2 + 5) + (1 + 5)


def test_a_letter_fills_its_page(opened, make):
    rules = _rules(opened(make.every["letter"]).pages[0])
    assert len(rules) >= 18


@pytest.mark.parametrize("each", [1, 2, 3])
def test_every_day_of_a_log_has_the_same_lines_which_begin_alike(each, paper, opened, make):
    starts = (make.text("I saw you"), make.text("It meant this to me"))
    file = opened(make.sheet(DayRows(DAYS, starts, each)), paper=paper)
    counts = []
    for page in file.pages:
        rules = _rules(page)
        assert len({round(line["x0"]) for line in rules}) == 1
        days = sorted({round(line["top"], 1) for line in page.lines if line["linewidth"] == pytest.approx(0.5)})
        for above, below in pairwise(days):
            written = [line["top"] for line in rules if above < line["top"] < below]
            counts.append(len(written))
            assert below - max(written) >= mm(5) - 0.1
    assert len(counts) == 7
    assert len(set(counts)) == 1


def test_a_week_of_two_lines_a_day_stands_on_one_page(paper, opened, make):
    assert len(opened(make.every["log"], paper=paper).pages) == 1


@pytest.mark.parametrize(("questions", "least"), [(2, 3), (3, 2)])
def test_every_question_of_a_slip_has_the_same_lines(questions, least, paper, opened, make):
    asked = tuple(make.text(f"Question {n}") for n in range(questions))
    steps = make.steps("Two short lines, without your name.", "Leave empty what you like.", "Drop it in the box.")
    page = opened(make.sheet(steps, Tickets("Before you go", asked, "")), paper=paper, help_lines=SHORT).pages[0]
    slip = page.crop((0, 0, page.width / 2, page.height / 2))
    tops = [word["top"] for word in slip.extract_words() if word["text"] == "Question"]
    lines = sorted(line["top"] for line in _rules(slip))
    counts = {sum(above < line < below for line in lines) for above, below in pairwise([*tops, page.height])}
    assert len(counts) == 1
    assert min(counts) >= least


def test_the_foot_of_a_slip_has_the_help_that_fits_on_one_line(opened, make):
    page = opened(make.every["tickets"], help_lines=SHORT).pages[0].crop((0, 0, 306, 396))
    foot = " ".join(word["text"] for word in page.extract_words(extra_attrs=["size"]) if word["size"] == 9)
    assert foot.replace("\xa0", " ") == "You may pass on any question. Crisis: 988."


def test_the_first_prompt_stands_8_mm_under_the_quiet_row_on_every_page(opened, make):
    why = make.text("A long reason that takes more lines than one because it says so very much of it all at once")
    file = opened(make.sheet(*(Prompt(n, make.text(f"Prompt {n}"), 4) for n in range(1, 12)), why=why))
    assert len(file.pages) > 1
    for page in file.pages:
        row = max(line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.75))
        first = min(char["bottom"] for char in page.chars if char["size"] == 13)
        assert first - DESCENT - CAPITALS - row == pytest.approx(mm(8), abs=1.5)


def test_speech_in_a_scene_is_bold_and_what_happens_is_not(opened, make):
    scene = Card("Scene 1", make.text("Sam: “I’m *fine*.” The door shuts."), scene=True)
    page = opened(make.sheet(Cards((scene,), 2), cut=True)).pages[0]
    weights = {w["text"]: w["fontname"] for w in page.extract_words(extra_attrs=["fontname"]) if w["top"] > 30}
    assert "Bold" in weights["“I’m"]
    assert "Bold" not in weights["Sam:"]
    assert "Bold" not in weights["door"]


def test_a_card_s_goal_is_told_by_a_word(opened, make):
    shown = opened(make.every["scenes"]).pages[0].extract_text()
    assert {"Try", "Say what you see."} <= set(shown.replace("\xa0", " ").splitlines())


def test_a_word_of_one_letter_does_not_end_a_line(opened, make):
    page = opened(make.sheet(*(Prompt(n, make.text("so " * n + "I still see a thing " * 9), 2) for n in range(1, 9))))
    for line in (line for one in page.pages for line in one.extract_text_lines()):
        assert line["text"].split()[-1] not in {"I", "a"}


@pytest.mark.parametrize("questions", [2, 3])
def test_a_few_questions_use_the_page_that_they_have_to_themselves(questions, opened, make):
    prompts = (Prompt(number, make.text("What I heard"), 2) for number in range(1, questions + 1))
    page = opened(make.sheet(*prompts)).pages[0]
    tops = [line["top"] for line in _rules(page)]
    steps = {round(below - above, 1) for above, below in pairwise(tops)}
    assert min(steps) >= mm(8.5) - 0.1
    assert sorted(steps)[-2 if questions > 1 else -1] <= mm(11) + 0.1
    assert max(tops) >= page.height * 0.75


@pytest.mark.parametrize(("questions", "lines"), [(3, 3), (4, 2), (5, 2)])
def test_in_large_print_no_question_has_much_more_room_than_the_others(questions, lines, opened, make):
    prompts = (Prompt(number, make.text(f"Question {number}"), lines) for number in range(1, questions + 1))
    sheet = make.sheet(make.steps("Think of a day.", "Write a few words.", "Or pass."), *prompts)
    counts = []
    for page in opened(sheet, edition=LARGE_PRINT).pages:
        tops = [word["top"] for word in page.extract_words() if word["text"] == "Question"]
        rules = [line["top"] for line in page.lines if line["stroking_color"][0] == pytest.approx(GREY, abs=0.01)]
        counts += [sum(start < top < end for top in rules) for start, end in pairwise([*tops, page.height])]
    assert len(counts) == questions
    assert max(counts) - min(counts) <= 1
