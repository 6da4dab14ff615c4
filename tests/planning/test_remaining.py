"""What remains when blocks are left out: it fills the length, or the lengths that it can fill are told."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import Problem
from workshop_kit.outline.files import bundled
from workshop_kit.outline.reader import read, read_text
from workshop_kit.planning.remaining import Remaining, fitting, is_must, remaining, rows
from workshop_kit.planning.settle import settle

PATH = bundled()["appreciation-and-validation"]
BASE = read(PATH, PATH.name).workshop
NAMES = [block.name for block in BASE.blocks]


@given(st.sets(st.sampled_from(NAMES)), st.integers(1, 150))
def test_minutes_add_up_to_the_length_without_the_blocks_that_go(left_out, length):
    rest = remaining(BASE, "group", 16, length, left_out)
    if isinstance(rest, Remaining):
        assert sum(rest.minutes) == length
        assert not left_out & {block.name for block, _, _ in rows(rest)}


@given(st.sets(st.sampled_from(NAMES), max_size=4), st.integers(1, 150))
def test_the_nearest_length_that_is_told_can_be(left_out, length):
    wrong = remaining(BASE, "group", 16, length, left_out)
    if isinstance(wrong, Problem):
        nearest = int(wrong.hint.rpartition("Nearest: ")[2].rstrip("."))
        assert isinstance(remaining(BASE, "group", 16, nearest, left_out), Remaining)


def test_minutes_are_those_of_the_written_length_else_of_the_next_shorter():
    assert [remaining(BASE, "group", 16, length).occasion.written for length in (45, 60, 75, 90, 100)] == [
        45, 60, 60, 90, 90,
    ]  # fmt: skip


def test_the_numbers_of_the_examples_add_up():
    rest = remaining(BASE, "group", 16, 60)
    fit = fitting(BASE, rest)
    block, minutes = fit.minutes
    assert not is_must(rest, fit.spare)
    others = [span for one, span in zip(rest.blocks, rest.spans, strict=True) if one not in (block, fit.spare)]
    assert settle(others, 60 - minutes - fit.more) is not None


def test_where_nothing_can_give_there_are_no_numbers():
    small = read_text("title: T\nblocks:\n  - pair: P\n    minutes: 20\n", "t.yaml").workshop
    fit = fitting(small, remaining(small, "group", 16, 20))
    assert (fit.minutes, fit.more, fit.spare) == (None, 0, None)
