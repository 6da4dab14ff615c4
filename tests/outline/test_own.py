"""A file of one's own: text stands in it as typed, and its examples name real blocks and are correct."""

import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from workshop_kit.formats import format_called
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.own.leaving_out import blocks_called, still_needed
from workshop_kit.outline.own.occasion import pointed_at
from workshop_kit.outline.own.overlay import Own, overlay
from workshop_kit.outline.own.whole import copied, smallest
from workshop_kit.outline.own.written import key, tidied, value
from workshop_kit.outline.reader import read, read_text, step
from workshop_kit.outline.source import parse
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.remaining import fitting, remaining

TITLES = st.text().map(tidied).filter(bool)
TRICKY = ("a: b", "c # d", '"Thank you" is enough', "'Tis", "- x", "no", "12", "19:00", "2026-99-99", "{partner}",
          "*a*", "&a", "!x", "%", "@", "`", "? x", "| x", "> x", "[a]", "~", "null", "=", "<<", "💛 \\n", "a\u00a0b",
          "x:", "#1", "...", "---", "key: |")  # fmt: skip

BASES = {name: read(path, path.name).workshop for name, path in bundled_outlines().items()}


def cases():
    """Yield each workshop in each format at every length written, and at two more; most of them are slow."""
    for number, (name, base) in enumerate(BASES.items()):
        for turn, format_name in enumerate(offered_formats(base)):
            lengths = (*written_lengths(base, format_name), 52, 75)
            chosen = None if (number + turn) % 2 else lengths[(number + turn) % len(lengths)]
            for length in lengths:
                marks = () if length == chosen else pytest.mark.slow
                yield pytest.param(name, format_name, length, marks=marks)


EXAMPLE = re.compile(r"#(?! \S)")
"""A line that is an example; a note to the reader has one space after its sign."""


def tricky(claim):
    for words in TRICKY:
        claim = example(words)(claim)
    return claim


@tricky
@given(TITLES)
def test_a_title_is_read_back_as_typed_by_every_program(title):
    line = f"title: {value(title)}\n"
    assert yaml.safe_load(line) == {"title": title}
    loaded = parse(line, "t.yaml")
    assert (loaded.tree.get("title").text, loaded.problems) == (title, ())


@tricky
@given(TITLES)
def test_a_title_is_read_back_as_a_key_too(title):
    assert yaml.safe_load(f"{key(title)}: 5\n") == {title: 5}


@given(TITLES)
def test_the_smallest_and_a_copy_take_every_title(title):
    for text in (smallest(title), copied(["title: Old", "blocks: x"], "Old", "old", title)):
        assert yaml.safe_load(text)["title"] == title


@given(st.text())
def test_what_is_typed_becomes_one_line_that_can_be_printed(typed):
    assert tidied(typed) == " ".join(tidied(typed).split())
    assert tidied(tidied(typed)) == tidied(typed)


def overlaid(name, format_name, length, without=()):
    """Return the workshop as its format has it, and the text of an overlay on it."""
    path = bundled_outlines()[name]
    base = read(path, path.name, Wishes(format=format_name)).workshop
    blocks = [block for words in without for block in blocks_called(base, words)]
    rest = remaining(base, format_name, format_called(format_name).people, length, {block.name for block in blocks})
    own = Own(name, str(base.title), length, without=tuple(map(pointed_at, blocks)))
    return base, overlay(own, base, rest.occasion, fitting(base, rest))


def used(text):
    """Return the text with the sign of every example taken away, and nothing else."""
    return "".join(EXAMPLE.sub("", line, count=1) for line in text.splitlines(keepends=True))


def each_used(text):
    """Yield the text with one example used at a time, and the line that changes stand below."""
    pieces = text.split("\n\n")
    for number, piece in enumerate(pieces):
        examples = [line for line in piece.splitlines() if EXAMPLE.match(line)]
        if examples and "#changes:" not in examples:
            turned = (
                used(p) if n == number or ("#changes:" in p and "#  - " in piece) else p for n, p in enumerate(pieces)
            )
            yield "\n\n".join(turned)


def names(tree):
    """Yield all that the changes and minutes of an overlay point at."""
    yield from tree.get("minutes", {})
    for change in tree.get("changes", []):
        yield from (change[verb] for verb in ("remove", "change", "replace", "after") if verb in change)


@pytest.mark.parametrize(("name", "format_name", "length"), tuple(cases()))
def test_every_example_is_correct_alone_and_with_the_others(name, format_name, length):
    base, text = overlaid(name, format_name, length)
    known = {one for block in base.blocks for one in (pointed_at(block), *map(pointed_at, block.steps))}
    alone = list(each_used(text))
    assert len(alone) >= 6 - (base.id == "why-emotional-intimacy-matters")
    for turned in (*alone, used(text)):
        tree = yaml.safe_load(turned)
        assert {"based_on", "title", "format", "length"} < set(tree)
        assert {one for name in names(tree) for one in name.split(" / ")} <= known
        assert parse(turned, "t.yaml").problems == ()
        for change in tree.get("changes", []):
            assert len({"remove", "change", "replace", "add"} & set(change)) == 1


def test_with_every_example_used_nothing_is_named_that_was_removed():
    _, text = overlaid("appreciation-and-validation", "group", 60)
    tree = yaml.safe_load(used(text))
    removed = [change["remove"] for change in tree["changes"] if "remove" in change]
    assert len(removed) == 1
    assert list(names(tree)).count(removed[0]) == 1


def test_the_new_exercises_of_the_examples_are_read():
    _, text = overlaid("appreciation-and-validation", "group", 60)
    (replaced,) = [change for change in yaml.safe_load(used(text))["changes"] if "replace" in change]
    assert step(yaml.safe_dump(replaced["with"], sort_keys=False)).kind == "stems"


def test_what_is_left_out_from_the_first_day_is_no_example():
    _, text = overlaid("appreciation-and-validation", "group", 60, without=["Try the four steps"])
    assert yaml.safe_load(text)["changes"] == [{"remove": "Try the four steps"}]
    assert "Leave a block out" not in text
    assert text.count("Try the four steps") == 1


def test_the_smallest_base_has_examples_that_fit_it():
    base = read_text(smallest("Small thanks"), "small.yaml").workshop
    rest = remaining(base, "group", 16, 20)
    text = overlay(Own("small.yaml", "Mine", 20), base, rest.occasion, fitting(base, rest))
    tree = yaml.safe_load(used(text))
    assert "minutes" not in tree
    assert [next(iter(change)) for change in tree["changes"]] == ["change", "replace"]


def test_a_block_is_found_by_title_name_or_first_words():
    base = BASES["appreciation-and-validation"]
    assert [block.name for block in blocks_called(base, "TRY the four")] == ["try-the-four-steps"]
    assert len(blocks_called(base, "Something small")) == 2
    assert len(blocks_called(base, "something-small-at-the-tables")) == 1
    assert "Several blocks" in blocks_called(base, "One c").message


def test_what_uses_a_block_that_goes_is_told():
    base = BASES["appreciation-and-validation"]
    assert [problem.message for problem in still_needed(base, {"what-i-noticed"})] == [
        "'Three small thank-yous' needs something from 'What I noticed'."
    ]
    assert not list(still_needed(base, {"what-i-noticed", "three-small-thank-yous"}))
