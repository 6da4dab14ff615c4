"""Text takes the largest size its slot allows, uses the lines of the slot first, and leaves no word alone."""

import pytest

from workshop_kit.deck.fit import fit
from workshop_kit.deck.fit.lines import floor, measured, stepped


def test_a_line_that_just_fits_is_counted_as_one_that_may_not(stage, hearth):
    slot = hearth.layouts["Points"].slots["Points"]
    seen = [
        measured(stage.words("wide " * n + "i" * k).paragraphs[0], slot, 0, 0)
        for n in range(6, 12)
        for k in range(1, 30)
    ]
    assert all(text.most >= len(text.lines) for text in seen)
    assert any(text.most > len(text.lines) for text in seen)


def slot_of(deck, name):
    return next(filled for slide in deck.slides for filled in slide.texts if filled.slot.name == name)


def title(stage, hearth, words, layout="Points"):
    scene = stage.scene("one", layout, {"Title": stage.words(words)})
    return slot_of(fit([scene], hearth, "Evening"), "Title").paragraphs[0]


def test_text_never_falls_below_three_quarters_nor_below_20_points():
    assert [floor(size) for size in (16, 18, 20, 22, 26, 36, 60)] == [16, 18, 20, 20, 20, 27, 45]


def test_text_shrinks_in_small_steps_and_large_type_in_larger_ones():
    assert [stepped(26, step) for step in range(5)] == [26, 24, 22, 20, 20]
    assert [stepped(36, step) for step in range(4)] == [36, 32, 28, 27]


def test_a_title_takes_three_lines_before_it_shrinks(stage, hearth):
    fitted = title(stage, hearth, "How a thank-you that names it lands")
    assert len(fitted.lines) == 3
    assert fitted.size is None


@pytest.mark.parametrize("layout", ["Comparison", "Table", "Pair turns", "Activity"])
def test_a_title_without_a_panel_takes_two_lines_before_it_shrinks(layout, stage, hearth):
    told = "" if layout == "Activity" else " to the other person who told us"
    fitted = title(stage, hearth, f"How we answer, and what it does{told}", layout)
    assert (len(fitted.lines), fitted.size) == (2, None)


def test_a_word_too_long_for_its_line_shrinks_before_it_is_cut(stage, hearth):
    fitted = title(stage, hearth, "Countertransference")
    assert fitted.size == 28
    assert len(fitted.lines) == 1


def test_a_hyphenated_word_of_a_title_is_not_parted(stage, hearth):
    fitted = title(stage, hearth, "Three thank-yous", layout="Block opener")
    assert ["".join(run.text for run in line).strip() for line in fitted.lines] == ["Three", "thank-yous"]


def test_many_words_are_set_smaller(stage, hearth):
    small = slot_of(
        fit([stage.points(*["A point with some more words than one line holds, so two"] * 6)], hearth, "E"), "Points"
    )
    assert {p.size for p in small.paragraphs} == {None}
    smaller = slot_of(
        fit([stage.points(*["Words that make this point far too long to stay large " * 2] * 5)], hearth, "E"), "Points"
    )
    assert all(p.size in {24, 22, 20} for p in smaller.paragraphs)


def test_a_short_last_word_gets_company_in_running_text(stage, hearth):
    point = slot_of(fit([stage.points("Say what you saw")], hearth, "Evening"), "Points").paragraphs[0]
    assert point.runs[-1].text.endswith("you\u00a0saw")


def test_no_word_of_a_title_stands_alone_where_its_lines_are_as_many_without_that(stage, hearth):
    lines = title(stage, hearth, "Hearing is not agreeing").lines
    assert ["".join(run.text for run in line).strip() for line in lines] == ["Hearing is", "not agreeing"]


def test_a_title_is_parted_where_its_lines_are_most_alike(stage, hearth):
    lines = title(stage, hearth, "Seen, heard, valued", layout="Block opener").lines
    assert ["".join(run.text for run in line).strip() for line in lines] == ["Seen, heard,", "valued"]


def test_a_title_takes_no_further_line_for_company(stage, hearth):
    assert "\u00a0" not in title(stage, hearth, "A confidential acknowledgement").runs[-1].text


def test_columns_that_mirror_each_other_have_one_size(stage, hearth):
    long = stage.words(*["A line that is far too long for its half of the slide, by any measure"] * 4)
    slots = {"Title": stage.words("Two"), "Left": long, "Right": stage.words("Short")}
    deck = fit([stage.scene("c", "Comparison", slots)], hearth, "Evening")
    left, right = slot_of(deck, "Left"), slot_of(deck, "Right")
    assert left.paragraphs[0].size == right.paragraphs[0].size is not None


def test_points_stand_closer_the_more_they_are(stage, hearth):
    gaps = [
        slot_of(fit([stage.points(*map(str, range(n)))], hearth, "E"), "Points").paragraphs[1].before
        for n in (2, 3, 4, 5, 6)
    ]
    assert gaps == [56, 56, 44, 30, 20]


def test_steps_stand_on_an_even_step(stage, hearth):
    steps = slot_of(fit([stage.activity("One", "Two", "Three", "Four")], hearth, "E"), "Steps")
    pitches = {round(p.before + steps.pitch(p), 3) for p in steps.paragraphs[1:]}
    assert pitches == {66.96}


def test_space_above_the_first_paragraph_is_written_as_none(evening):
    firsts = [filled.paragraphs[0] for slide in evening.slides for filled in slide.texts]
    assert {paragraph.before for paragraph in firsts} <= {0, None}
