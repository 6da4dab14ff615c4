"""Minutes given and taken: who gives first, who gets first, and what is always true."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.planning.settle import changes, possible, relief, settle
from workshop_kit.planning.span import Change, Span

EVENING = (
    Span("Welcome", 5, 5, 5, "must"),
    Span("Talk", 10, 8, 12, "must"),
    Span("Film", 10, 6, 10, "should"),
    Span("Pairs", 20, 15, 26, "must"),
    Span("Cards", 8, 5, 8, "could"),
    Span("Song", 3, 2, 5, "could"),
    Span("Close", 4, 4, 4, "must"),
)
TOTAL = 60


@pytest.mark.parametrize(
    ("length", "minutes"),
    [
        (60, (5, 10, 10, 20, 8, 3, 4)),
        (59, (5, 10, 10, 20, 8, 2, 4)),  # the last of what could be shrinks first
        (57, (5, 10, 10, 20, 6, 2, 4)),  # then the one before
        (56, (5, 10, 10, 20, 5, 2, 4)),
        (55, (5, 10, 10, 20, 6, 0, 4)),  # then the last drops, and what it leaves over stays with the other
        (50, (5, 10, 10, 21, 0, 0, 4)),  # more than was needed is gone: what must be gets it
        (49, (5, 10, 10, 20, 0, 0, 4)),
        (45, (5, 10, 6, 20, 0, 0, 4)),  # only now what should be shrinks
        (40, (5, 10, 0, 21, 0, 0, 4)),  # and drops
        (34, (5, 10, 0, 15, 0, 0, 4)),  # what must be shrinks at last, the last first
        (32, (5, 8, 0, 15, 0, 0, 4)),
        (31, None),
        (64, (5, 11, 10, 23, 8, 3, 4)),  # what must be gets more first, by the room it has
        (68, (5, 12, 10, 26, 8, 3, 4)),
        (70, (5, 12, 10, 26, 8, 5, 4)),
        (71, None),
    ],
)
def test_an_evening_is_settled(length, minutes):
    assert settle(EVENING, length) == minutes


def test_every_change_is_listed_with_what_it_saves():
    said = changes(EVENING, settle(EVENING, 55))

    assert said == (Change("Cards", 8, 6), Change("Song", 3, 0))
    assert [change.saves for change in said] == [2, 3]


def test_where_the_last_would_leave_too_much_the_one_before_it_drops():
    stiff = (Span("Must", 30, 30, 30, "must"), Span("Five", 5, 5, 5, "could"), Span("Ten", 10, 10, 10, "could"))

    assert settle(stiff, 40) == (30, 0, 10)
    assert possible(stiff, 100) == (30, 35, 40, 45)


def test_an_evening_can_take_every_length_between_its_shortest_and_its_longest():
    assert possible(EVENING, 1440) == tuple(range(32, 71))


@pytest.mark.parametrize(
    ("lost", "saved"),
    [
        (1, {"Song": 1}),
        (5, {"Cards": 2, "Song": 3}),
        (10, {"Cards": 8, "Song": 3}),  # a minute is over, and nobody talks longer for it
        (15, {"Film": 4, "Cards": 8, "Song": 3}),
        (28, {"Talk": 2, "Film": 10, "Pairs": 5, "Cards": 8, "Song": 3}),
        (50, {"Talk": 2, "Film": 10, "Pairs": 5, "Cards": 8, "Song": 3}),  # as much as can be
    ],
)
def test_who_runs_late_is_told_what_saves_as_much(lost, saved):
    assert {change.title: change.saves for change in changes(EVENING, relief(EVENING, lost))} == saved


def test_near_the_end_only_what_is_to_come_can_save():
    assert relief(EVENING[4:], 5) == (6, 0, 4)
    assert relief(EVENING[6:], 5) == (4,)


@st.composite
def span(draw):
    minutes = draw(st.integers(1, 20))
    least, most = draw(st.integers(1, minutes)), draw(st.integers(minutes, minutes + 10))
    return Span("A", minutes, least, most, draw(st.sampled_from(["must", "should", "could"])))


spans = st.lists(span(), min_size=1, max_size=6)


@given(spans, st.integers(1, 130))
def test_whatever_can_be_settled_adds_up_within_its_limits(blocks, length):
    minutes = settle(blocks, length)

    assert (minutes is not None) == (length in possible(blocks, 130)) == _reachable(blocks, length)
    if minutes is None:
        return
    assert sum(minutes) == length
    for block, now in zip(blocks, minutes, strict=True):
        assert block.least <= now <= block.most or (now == 0 and block.priority != "must")
    stay = [(block, now) for block, now in zip(blocks, minutes, strict=True) if now]
    assert not any(now < block.minutes for block, now in stay) or not any(now > block.minutes for block, now in stay)


@given(spans, st.integers(1, 130))
def test_what_is_dearer_gives_only_when_what_is_less_dear_is_gone(blocks, length):
    minutes = settle(blocks, length) or ()
    both = list(zip(blocks, minutes, strict=False))
    if any(now < block.minutes for block, now in both if block.priority == "must"):
        assert not any(now > block.least for block, now in both if block.priority != "must")


@given(spans)
def test_its_own_length_changes_nothing(blocks):
    assert changes(blocks, settle(blocks, sum(block.minutes for block in blocks))) == ()


@given(spans, st.integers(0, 130))
def test_relief_saves_what_was_lost_or_all_that_can_be(blocks, lost):
    minutes = relief(blocks, lost)
    saved = sum(block.minutes for block in blocks) - sum(minutes)
    shortest = sum(block.least for block in blocks if block.priority == "must")

    assert saved >= lost or sum(minutes) == shortest
    assert all(now <= block.minutes for block, now in zip(blocks, minutes, strict=True))
    assert lost or not saved


def _reachable(blocks, length):
    """Try every choice of blocks that may drop."""
    may_drop = [index for index, block in enumerate(blocks) if block.priority != "must"]
    for count in range(len(may_drop) + 1):
        for dropped in combinations(may_drop, count):
            stay = [block for index, block in enumerate(blocks) if index not in dropped]
            if stay and sum(b.least for b in stay) <= length <= sum(b.most for b in stay):
                return True
    return False
