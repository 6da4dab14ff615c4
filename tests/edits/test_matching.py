"""Slides are known again: wherever they went, whatever was written into them, whatever a program forgot of them."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.edits.matching import Mark, likeness, matched, named_alike
from workshop_kit.edits.order import moved

WORDS = ("seen", "heard", "thanks", "garden", "table", "evening", "river", "lamp", "window", "bread", "music", "letter")


def mark(number, words=""):
    said = words or " ".join(f"{word}{number}" for word in WORDS)
    return Mark(f"block/slide-{number}", 255 + number, said, said)


@st.composite
def changes(draw):
    """Draw a deck, and what became of it: the places of the slides left, those that are new, those written anew."""
    count = draw(st.integers(1, 9))
    order = draw(st.permutations(range(1, count + 1)))
    left = order[: draw(st.integers(0, count))]
    rewritten = draw(st.sets(st.sampled_from(range(1, count + 1))))
    new = draw(st.lists(st.integers(0, len(left)), max_size=3))
    return count, left, rewritten, new


def decks(drawn, rewrite, forget):
    """Return the deck before and after, and which slide is which."""
    count, left, rewritten, new = drawn
    after = [(number, rewrite(mark(number)) if number in rewritten else mark(number)) for number in left]
    for own, at in enumerate(new):
        after.insert(at, (None, Mark("", 900 + own, f"mine{own}", f"mine{own}")))
    told = {number - 1: index for index, (number, _) in enumerate(after) if number}
    return [mark(n) for n in range(1, count + 1)], [forget(i, one) for i, (_, one) in enumerate(after)], told


def anew(one):
    return replace(one, words="all new", print=f"new {one.id}")


@given(changes())
def test_a_slide_keeps_its_name_and_number_wherever_it_goes_and_whatever_it_says(drawn):
    before, after, told = decks(
        drawn, lambda one: replace(one, words="all new", print=f"new {one.id}"), lambda _, one: one
    )
    assert matched(before, after) == told


@given(changes())
def test_without_names_and_numbers_the_words_are_enough_though_some_are_others(drawn):
    def reworded(one):
        said = " ".join(["other", *one.words.split()[2:]])
        return replace(one, words=said, print=said)

    before, after, told = decks(drawn, reworded, lambda index, one: replace(one, name="", id=256 + index))
    assert matched(before, after) == told


@given(changes())
def test_fresh_decks_are_matched_by_name_whatever_their_numbers(drawn):
    before, after, told = decks(
        drawn,
        anew,
        lambda index, one: replace(one, name=one.name or f"own-{one.id}", id=256 + index),
    )
    assert named_alike(before, after) == told


def test_of_a_slide_and_its_copy_the_one_with_the_number_is_the_slide():
    copy, slide = replace(mark(1), id=700), replace(mark(1), words="mended", print="mended")
    assert matched([mark(1)], [copy, slide]) == {0: 1}


def test_two_slides_of_the_same_words_are_told_apart_by_those_beside_them():
    before = [Mark("help", 256, "call"), mark(2), mark(3), Mark("help-again", 259, "call")]
    after = [replace(one, name="", id=256 + n, print=one.words) for n, one in enumerate(before[1:])]
    assert matched([replace(one, print=one.words) for one in before], after) == {1: 0, 2: 1, 3: 2}


def test_a_number_without_a_name_proves_nothing():
    before = [mark(1), mark(2)]
    after = [replace(mark(2), name="", id=256, words=mark(2).words + " more", print="more")]
    assert matched(before, after) == {1: 0}


def test_a_slide_that_is_like_two_others_is_new():
    one, other = (mark(n, words=f"say what you saw today {n}") for n in (1, 2))
    assert matched([one, other], [Mark("", 0, "say what you saw today", "say what you saw today")]) == {}


@given(st.permutations(range(8)))
def test_what_is_not_moved_still_stands_in_order(order):
    still = [number for number in order if number not in moved(order)]
    assert still == sorted(still)


@given(st.integers(0, 6), st.integers(0, 6))
def test_one_slide_put_elsewhere_is_one_slide_moved(old, new):
    order = [number for number in range(7) if number != old]
    order.insert(new, old)
    assert len(moved(order)) == (old != new)


def test_likeness_goes_from_nothing_in_common_to_the_same_words():
    assert likeness("a b", "c d") == 0
    assert likeness("a b", "a b") == 1
