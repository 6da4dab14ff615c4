from __future__ import annotations

import pytest

from workshop_kit.cue import Grouping
from workshop_kit.sheet import Prompt, Variant
from workshop_kit.units import mm


def _page(opened, make, **changes):
    return opened(make.sheet(Prompt(1, make.text("One thing"), 3), **changes)).pages[0]


def _pill(page):
    """Return the shape behind the word at the right of the quiet row."""
    shapes = [*page.curves, *page.rects]
    return next(s for s in shapes if 60 < s["width"] < 200 and s["x1"] > page.width - mm(18) - 2 and s["top"] < mm(45))


@pytest.mark.parametrize(
    ("privacy", "words", "filled", "dashed", "square"),
    [
        ("private", "Just for you", True, False, False),
        ("pair", "For the two of you", False, False, False),
        ("group", "To share", False, True, False),
        ("collected", "To hand in", False, False, True),
    ],
)
def test_privacy_has_a_shape_of_its_own(privacy, words, filled, dashed, square, opened, make):  # noqa: PLR0913, PLR0917 - a row of a table
    page = _page(opened, make, privacy=privacy)
    pill = _pill(page)
    assert words in page.extract_text()
    assert pill["fill"] is filled
    assert bool(pill["dash"] and pill["dash"][0]) is dashed
    assert (pill["object_type"] == "rect") is square


def test_the_quiet_row_says_who_and_how_long(opened, make):
    shown = _page(opened, make, grouping=Grouping("small-groups", 4), minutes=12).extract_text()
    assert "In groups of 4" in shown
    assert "12 minutes" in shown


def test_pages_done_otherwise_say_who_and_no_minutes_and_no_label(opened, make):
    variants = (Variant((Prompt(1, make.text("One thing"), 3),), label="For both", grouping=Grouping("pair")),)
    shown = _page(opened, make, variants=variants).extract_text()
    assert "In pairs" in shown
    assert not any(words in shown for words in ("On your own", "minutes", "For both"))


def test_what_goes_home_says_so_and_has_no_minutes(opened, make):
    shown = _page(opened, make, take_home=True, minutes=0).extract_text()
    assert "Take it home" in shown
    assert "minutes" not in shown


def test_the_badge_holds_the_number_in_white(opened, make):
    page = _page(opened, make, number=12)
    badge = [char for char in page.chars if char["size"] > 22]
    assert "".join(char["text"] for char in badge) == "12"
    assert all(char["non_stroking_color"] == (1, 1, 1) for char in badge)
    middle = (badge[0]["x0"] + badge[-1]["x1"]) / 2
    circle = next(c for c in page.curves if c["fill"] and c["width"] == pytest.approx(mm(14.3) + 1, abs=0.5))
    assert middle == pytest.approx((circle["x0"] + circle["x1"]) / 2, abs=0.5)


def test_a_long_label_takes_more_lines_rather_than_the_place_of_the_pill(opened, make):
    label = "The one who came home late that evening and said nothing about it"
    variants = (Variant((Prompt(1, make.text("One thing"), 3),), "A", label),)
    page = opened(make.sheet(variants=variants, privacy="pair")).pages[0]
    words = [word for word in page.extract_words() if word["text"] in label.split() and word["top"] < mm(60)]
    assert " ".join(word["text"] for word in words) == label
    assert max(word["x1"] for word in words) < _pill(page)["x0"]


def test_a_title_gives_way_to_the_tab(opened, make):
    title = "How we say thank you when the week was long and the words were short"
    variants = (Variant((Prompt(1, make.text("One thing"), 3),), "B", "Partner B"),)
    page = opened(make.sheet(variants=variants, title=title)).pages[0]
    heading = [char for char in page.chars if char["size"] in {16, 20} and char["top"] < mm(36)]
    assert max(char["x1"] for char in heading) <= page.width - mm(4.5 + 19)
