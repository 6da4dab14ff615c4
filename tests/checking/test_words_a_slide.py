"""A slide with more words than people take in while they listen is told once."""

import textwrap

from workshop_kit.checking import RULES, examine
from workshop_kit.errors import Weight
from workshop_kit.kinds import KINDS
from workshop_kit.resources import asset


def points(count, words):
    return "steps:\n  - points: Thanks\n    items: |\n" + f"      {'word ' * words}\n" * count


def test_a_full_slide_is_a_warning(told):
    (problem,) = told("words-a-slide", points(5, 9), "formats: couple, group\n")
    assert problem.weight is Weight.WARNING
    assert problem.message == "This slide shows 46 words; about 25 are a good slide, and 40 the most."
    assert problem.place.line == 7


def test_forty_words_are_still_fine(told):
    assert told("words-a-slide", points(3, 13)) == []


def test_a_list_that_goes_on_over_two_slides_is_counted_a_slide(told):
    assert told("words-a-slide", points(8, 8)) == []
    assert len(told("words-a-slide", points(8, 12))) == 1


def test_what_is_said_and_the_sheet_below_do_not_count(told):
    sheet = "steps:\n  - info-sheet: Read\n    say: " + "word " * 60 + "\n    text: |\n      " + "word " * 60
    assert told("words-a-slide", sheet) == []


def test_the_examples_of_every_kind_break_no_rule(tmp_path):
    blocks = "".join(
        f"  - pair: B{number}\n    minutes: 10\n    say: Begin.\n    steps:\n{textwrap.indent(kind.example, '      ')}"
        for number, kind in enumerate(KINDS.values())
    )
    (tmp_path / "kinds.yaml").write_text(f"title: Every kind\nblocks:\n{blocks}", encoding="utf-8")
    (tmp_path / "two-cups.png").write_bytes(asset("examples", "two-cups.png").read_bytes())
    assert RULES
    assert [str(one) for one in examine(tmp_path / "kinds.yaml").problems if one.rule] == []
