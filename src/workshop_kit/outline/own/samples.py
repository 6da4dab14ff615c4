"""Examples for an overlay: each names a real block or exercise of the base, and is correct as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.kinds import Exercise
from workshop_kit.outline.own.occasion import blocks_at, is_as_written, pointed_at, steps_at
from workshop_kit.outline.own.written import key, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.own.occasion import Occasion
    from workshop_kit.outline.workshop import Block, Workshop


class Sample(Struct, frozen=True):
    """What an example does, in a sentence, and its YAML."""

    about: str
    text: str


class Fitting(Struct, frozen=True):
    """Numbers with which the minutes still add up.

    `minutes`: a block with other minutes than it has; `more`: minutes that a new block can have, 0 for none;
    `spare`: a block that can go. None where there is no such block.
    """

    minutes: tuple[Block, int] | None = None
    more: int = 0
    spare: Block | None = None


NO_COUPLE = ("individual", "mixed")
"""Formats in which people came on their own: a partner is somebody close to them."""

_LISTENED_TO = ("mini-lecture", "demonstration")
_EASY = ("reflection", "partner-sheets", "stems", "grid", "checklist")
"""Kinds of exercise that sentence starts can well stand for, the best first."""


def head_samples(occasion: Occasion, fitting: Fitting, *, starts: str) -> Iterator[Sample]:
    """Yield examples of lines at the left: place and clock, own words, minutes."""
    clock = "" if starts else "starts: 19:00\n"
    about = "Whose help lines are printed" + ("." if starts else ", and the clock on slides and notes.")
    yield Sample(about, f"region: US\n{clock}")
    word = "friend" if occasion.format in NO_COUPLE else "spouse"
    yield Sample("Your own word where the workshop says partner.", f"terms:\n  partner: {word}\n")
    if fitting.minutes:
        block, minutes = fitting.minutes
        about = "Other minutes for a block. The rest give or take as they may."
        yield Sample(about, f"minutes:\n  {key(pointed_at(block))}: {minutes}\n")


def change_samples(base: Workshop, occasion: Occasion, without: Sequence[str], fitting: Fitting) -> Iterator[Sample]:
    """Yield examples of what may stand below `changes:`."""
    going = {*without, *([pointed_at(fitting.spare)] if fitting.spare else [])}
    blocks = [block for block in blocks_at(base, occasion) if is_named(block) and pointed_at(block) not in going]
    if fitting.spare and not without:
        yield Sample("Leave a block out.", f"  - remove: {value(pointed_at(fitting.spare))}\n")
    if blocks:
        yield _said(blocks)
    if found := _replaceable(base, blocks, occasion):
        yield _replaced(*found)
    if blocks and fitting.more:
        yield _added(blocks, fitting.more)


def is_named(thing: Block | Kind) -> bool:
    """Whether a thing can be pointed at by words that stand in the outline."""
    return thing.id is not None or is_as_written(thing)


def _said(blocks: Sequence[Block]) -> Sample:
    """Say something in one's own words: at the welcome, or where something is said."""
    welcome = next((block for block in blocks if block.kind == "welcome"), None)
    spoken = welcome or next((block for block in blocks if block.say), blocks[0])
    words = "Good evening, and welcome. I am glad you came." if welcome else "What you say here, in your own words."
    text = f"  - change: {value(pointed_at(spoken))}\n    say: |\n      {words}\n"
    return Sample("Say it in your own words: 'say' for what you speak, 'do' for what you do.", text)


def _replaced(words: str, kind: str) -> Sample:
    other = "reflection" if kind == "stems" else "stems"
    text = (
        f"  - replace: {value(words)}\n"
        "    with:\n"
        f"      - {other}: In my own words\n"
        "        items: |\n"
        "          One thing I noticed is ...\n"
        "          It matters to me, because ...\n"
        "          A small next step could be ...\n"
    )
    about = "Another exercise in the place of one. To see what there is: workshop-kit kinds"
    return Sample(about, text)


def _added(blocks: Sequence[Block], minutes: int) -> Sample:
    """Add a block where people have sat for a while: after the last that was listened to, else in the middle."""
    sat = [block for block in blocks if block.kind in _LISTENED_TO]
    after = sat[-1] if sat else blocks[(len(blocks) - 1) // 2]
    text = (
        "  - add:\n"
        "      - energizer: Up and stretch\n"
        f"        minutes: {minutes}\n"
        "        say: |\n"
        "          Stand up and stretch, if you like. Staying seated is fine too.\n"
        f"    after: {value(pointed_at(after))}\n"
    )
    return Sample("One block more, written as in an outline; 'before' or 'after' says where.", text)


def _replaceable(base: Workshop, blocks: Sequence[Block], occasion: Occasion) -> tuple[str, str] | None:
    """Return what an exercise is pointed at by, and its kind: one on paper that is done in the room."""
    exercises = [
        (block, step)
        for block in blocks
        for step in steps_at(block, occasion)
        if isinstance(step, Exercise) and step.on_paper and not step.goes_home and is_named(step)
    ]
    found = min(exercises, key=lambda pair: _ease(pair[1]), default=None)
    return (_pointed_at_in(base, *found), found[1].kind) if found else None


def _ease(step: Kind) -> int:
    return _EASY.index(step.kind) if step.kind in _EASY else len(_EASY)


def _pointed_at_in(base: Workshop, block: Block, step: Kind) -> str:
    """Return the words for a step; with its block's before them where they mean something else as well."""
    names = [block.name for block in base.blocks] + [one.name for block in base.blocks for one in block.steps]
    return pointed_at(step) if names.count(step.name) == 1 else f"{pointed_at(block)} / {pointed_at(step)}"
