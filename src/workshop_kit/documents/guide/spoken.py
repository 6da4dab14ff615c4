"""What is said, done and watched for, each under its own label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.model import Boxed, Spoken
from workshop_kit.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.fields import Depth
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.scene import Notes


def spoken(known: Basis, written: Block | Kind) -> Iterator[Passage]:
    """Yield what an author wrote for whoever leads a block or a step."""
    if written.say:
        yield Spoken(known.say("notes-say"), paragraphs(written.say), aloud=True)
    if written.do:
        yield Spoken(known.say("notes-do"), paragraphs(written.do), aloud=False)
    if written.watch_for:
        yield Boxed("eye", known.say("guide-watch-for"), paragraphs(written.watch_for))


def said_in_notes(known: Basis, notes: Notes) -> Iterator[Passage]:
    """Yield what the notes of a slide that every session has give to say."""
    label = known.say("notes-say")
    for heading, said in notes.parts:
        if heading == label:
            yield Spoken(label, said, aloud=True)


def caution(known: Basis, depth: Depth | None) -> Iterator[Passage]:
    """Yield the caution where people share deeply, and may do so in this session."""
    if depth == known.plan.day.depth == "deep":
        yield Boxed("warning", known.say("guide-deep"), known.words([known.care.deep]))
