"""Text wraps where PowerPoint wraps it, and nothing of it is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.text import Run
from workshop_kit.theme.measure import line_width, width, wrap
from workshop_kit.theme.model import Level

TEXT = Level(size=26, face="Calibri")


def lines(text, room, level=TEXT):
    return ["".join(run.text for run in line) for line in wrap((Run(text),), room, level)]


def test_bold_is_wider_and_size_counts():
    assert width("heard", "Calibri", 26, bold=True) > width("heard", "Calibri", 26)
    assert width("heard", "Calibri", 52) == pytest.approx(2 * width("heard", "Calibri", 26))


def test_text_in_capitals_is_measured_as_it_is_shown():
    def shown(caps):
        return line_width((Run("To hear"),), replace(TEXT, caps=caps))

    assert shown("all") == pytest.approx(width("TO HEAR", "Calibri", 26))
    small = width("O", "Calibri", 26 * 0.8) + width("HEAR", "Calibri", 26 * 0.8)
    assert shown("small") == pytest.approx(width("T", "Calibri", 26) + small + width(" ", "Calibri", 26), abs=0.5)
    lines_ = wrap((Run("Straße und Weg"),), 120, replace(TEXT, caps="all"))
    assert "".join(run.text for line in lines_ for run in line) == "Straße und Weg"


def test_calibri_is_measured_as_its_digits_are():
    assert width("0", "Calibri", 1000) == pytest.approx(507, abs=1)


def test_letters_are_kerned():
    assert width("AV", "Calibri", 100) < width("A", "Calibri", 100) + width("V", "Calibri", 100)


def test_a_face_without_a_twin_is_taken_to_be_wider_than_its_stand_in():
    assert width("heard", "Aptos", 20) == pytest.approx(1.06 * width("heard", "Arial", 20))


def test_a_short_text_is_one_line():
    assert lines("Then stop", 400) == ["Then stop"]


def test_a_line_is_filled_before_the_next_begins():
    assert lines("Say what you saw and what it did for you", 250) == ["Say what you saw and ", "what it did for you"]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("heart-to-heart", ["heart-to-", "heart"]),
        ("listening—carefully", ["listening—", "carefully"]),
        ("Monday–Thursday", ["Monday–", "Thursday"]),
    ],
)
def test_a_word_breaks_at_its_hyphens_and_dashes(text, broken):
    assert lines(text, max(width(part, "Calibri", 26) for part in broken) * 1.02) == broken


@pytest.mark.parametrize("text", ["her/his", "his\u00a0turn", "-5"])
def test_a_word_does_not_break_at_a_stroke_a_no_break_space_or_a_sign(text):
    assert lines(f"say {text}", width(f"say {text}", "Calibri", 26) * 0.95) == ["say ", text]


def test_a_word_wider_than_its_line_is_cut():
    assert len(lines("m" * 50, 200)) > 2


def test_an_accent_stays_on_its_letter():
    assert all(not line.startswith("\u0301") for line in lines("e\u0301" * 60, 100))


def test_the_weight_of_a_run_counts_and_stays_with_its_words():
    runs = (Run("You can see "), Run("why they feel it", strong=True), Run(" now"))
    room = width("You can see why they feel it now", "Calibri", 26) * 1.015
    first, second = wrap(runs, room, TEXT)
    assert first == (Run("You can see "), Run("why they feel it", strong=True), Run(" "))
    assert second == (Run("now"),)


def test_a_level_in_italics_keeps_its_slant_where_an_author_stresses():
    level = Level(size=38, face="Cambria", italic=True)
    assert wrap((Run("heard", emphasis=True),), 200, level) == ((Run("heard", emphasis=True),),)


def test_the_indent_of_a_level_is_taken_from_the_room():
    room = width("You can see why", "Calibri", 26) * 1.02
    assert len(lines("You can see why", room, Level(26, "Calibri"))) == 1
    assert len(lines("You can see why", room, Level(26, "Calibri", left=36, hang=36, mark="●"))) == 2
    assert len(lines("You can see why", room + 36, Level(26, "Calibri", left=36, hang=36, mark="●"))) == 1


def test_without_a_mark_the_first_line_begins_where_it_hangs():
    level = Level(26, "Calibri", left=36, hang=36)
    room = width("You can see why", "Calibri", 26) * 1.02
    assert lines("You can see why they feel", room, level) == ["You can see why ", "they feel"]


def test_no_text_makes_no_line():
    assert width("", "Calibri", 26) == 0
    assert wrap((), 100, TEXT) == ()
    assert wrap((Run(""),), 100, TEXT) == ()


words = st.text(st.sampled_from("abcmwéü -–—/.,'\u00a0"), max_size=25)
runs_of_text = st.lists(st.builds(Run, words, st.booleans(), st.booleans()), max_size=5)
rooms = st.floats(60, 600)


@given(runs_of_text, rooms, st.sampled_from(["Calibri", "Cambria", "Georgia"]))
@settings(deadline=None)
def test_lines_joined_are_the_text(runs, room, family):
    broken = wrap(tuple(runs), room, Level(26, family))
    assert "".join(run.text for line in broken for run in line) == "".join(run.text for run in runs)


@given(runs_of_text, rooms)
@settings(deadline=None)
def test_every_character_keeps_its_weight(runs, room):
    def spelled(many):
        return [(letter, run.strong, run.emphasis) for run in many for letter in run.text]

    assert spelled(run for line in wrap(tuple(runs), room, TEXT) for run in line) == spelled(runs)


@given(runs_of_text, rooms)
@settings(deadline=None)
def test_no_line_is_wider_than_its_slot(runs, room):
    for line in wrap(tuple(runs), room, TEXT):
        *head, last = line
        shown = [*(run.text for run in head), last.text]
        while shown and not (tail := shown.pop().rstrip(" ")):
            continue
        shown.append(tail)
        spans = zip(shown, line, strict=False)
        total = sum(width(text, "Calibri", 26, bold=run.strong, italic=run.emphasis) for text, run in spans)
        assert total <= room


@pytest.mark.parametrize(("label", "stop"), [("It is not", 140), ("A label longer than its column", 360)])
def test_what_follows_a_tab_begins_at_its_stop_and_wraps_below_itself(label, stop):
    level = Level(size=24, face="Calibri", left=140, hang=140)
    said = f"{label}\tagreeing or praising"
    whole = stop + width("agreeing or praising", "Calibri", 24)
    assert lines(said, whole * 1.02, level) == [said]
    assert lines(said, whole * 0.98, level) == [f"{label}\tagreeing or ", "praising"]
