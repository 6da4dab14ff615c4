"""Answers are written into a practice file so that they read back as typed, and nothing else is lost."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from workshop_kit.outline.practice_text import ABOUT, answers_in, with_answers
from workshop_kit.outline.source import parse

LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp", "Cf"]), min_size=1).map(
    lambda text: " ".join(text.split())
)
OURS = """\
# ours
practice: Old name   # as on the door

# the law here
confidentiality: |
  We must act if a child may be at risk.
  # not a comment
colors:
  primary: 1F5C5C
# last
region: US
terms:
  partner: spouse
"""


@given(LINES.filter(bool), st.sampled_from(["practice", "contact", "credit", "accent"]))
@example('J. Doe: "the" #1 & sons', "practice")
@example("no", "contact")
@example("'Tis 100 % {ours}, isn’t it? 🌱", "credit")
@example("- dash", "practice")
def test_whatever_is_typed_reads_back_as_typed(words, key):
    for before in ("", OURS):
        text = with_answers(before, {key: words})
        assert answers_in(text)[key] == words
        loaded = parse(text, "practice.yaml")
        assert loaded.problems == ()
        held = yaml.safe_load(text)
        assert str(held["colors"][key] if key == "accent" else held[key]) == words or key != "practice"


def test_other_lines_and_comments_stay():
    text = with_answers(OURS, {"practice": "New name", "region": "UK", "accent": "B5492F", "paper": "a4"})
    assert "practice: New name   # as on the door" in text
    assert "# the law here\nconfidentiality: |\n  We must act if a child may be at risk.\n  # not a comment\n" in text
    assert "colors:\n  primary: 1F5C5C\n  accent: B5492F\n# last\nregion: UK\nterms:\n  partner: spouse\n" in text
    assert text.endswith(f"# {ABOUT['paper']}\npaper: a4\n")


def test_an_answer_that_is_taken_out_leaves_no_trace():
    new = with_answers("", {"practice": "Riverside", "primary": "1F5C5C", "paper": "a4"})
    assert with_answers(new, {"primary": "", "paper": ""}) == with_answers("", {"practice": "Riverside"})


def test_the_same_answer_changes_nothing():
    new = with_answers("", {"practice": "Riverside: a practice", "primary": "1F5C5C"})
    assert with_answers(new, {"practice": "Riverside: a practice", "primary": "1F5C5C"}) == new


def test_answers_over_several_lines_are_replaced_whole():
    text = with_answers(OURS, {"confidentiality": "One line: this"})
    assert answers_in(text)["confidentiality"] == "One line: this"
    assert "not a comment" not in text


@pytest.mark.parametrize("key", ABOUT)
def test_what_a_key_is_for_stands_above_it_in_a_new_file(key):
    written = {"colors": "primary"}.get(key, key)
    assert f"# {ABOUT[key]}\n{key}:" in with_answers("", {written: "x"})


def test_comments_among_the_colours_stay():
    ours = "colors:\n    # of the door\n    primary: 1F5C5C  # teal\n    ink: '2B2A33'\nregion: US\n"
    text = with_answers(ours, {"primary": "5B2C83", "accent": "B5492F"})
    assert text == (
        "colors:\n    # of the door\n    primary: 5B2C83  # teal\n    ink: '2B2A33'\n    accent: B5492F\nregion: US\n"
    )
    assert (
        with_answers(text, {"ink": "", "accent": ""})
        == "colors:\n    # of the door\n    primary: 5B2C83  # teal\nregion: US\n"
    )


def test_colours_on_one_line_are_written_anew():
    text = with_answers("colors: {primary: 1F5C5C}\nregion: US\n", {"accent": "B5492F"})
    assert text == "colors:\n  primary: 1F5C5C\n  accent: B5492F\nregion: US\n"


@given(LINES.filter(bool), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["practice", "credit", "accent"]))
def test_line_ends_stay_and_nothing_else_ends_a_line(words, end, key):
    ours = OURS.replace("# ours", "# ours\x85and\u2028theirs").replace("\n", end)
    text = with_answers(ours, {key: words})
    assert text.replace(end, "\n") == with_answers(ours.replace(end, "\n"), {key: words})
    assert text.startswith(f"# ours\x85and\u2028theirs{end}")


def test_new_lines_stand_where_all_others_stand():
    text = with_answers("  practice: Riverside\n  contact: 555-0100\n", {"region": "US", "contact": "555-0111"})
    assert parse(text, "practice.yaml").problems == ()
    assert answers_in(text) == {"practice": "Riverside", "contact": "555-0111", "region": "US"}
