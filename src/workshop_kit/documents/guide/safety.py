"""Safety: what to do when somebody tells of harm, who helps, how to leave, and what everybody is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.model import Boxed, Chapter, Heading, Points, Sentences, Table, ToWrite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.care import HelpLine
    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage

SHARES = (35, 25, 26, 14)


def safety(known: Basis) -> Chapter:
    """Return the care of the session in full; what may be needed at once comes first."""
    passages = (*_if_told(known), *_help(known), *_leaving(known), *_suited(known), *_said(known))
    return Chapter("safety", known.say("guide-safety"), passages)


def _if_told(known: Basis) -> Iterator[Passage]:
    yield Heading(known.say("guide-if-told"), "warning")
    yield Points(known.care.if_told, numbered=True)


def _help(known: Basis) -> Iterator[Passage]:
    """Yield every line of help there is, and lines for a service nearby."""
    lines = known.care.card_lines or known.care.help_lines
    yield Heading(known.say("guide-help"), "lifebuoy")
    if lines:
        heads = tuple(known.say("guide-help-heads").split("|"))
        yield Table(heads, tuple(_line(known, line) for line in lines), SHARES)
    else:
        yield Sentences((known.say("guide-help-none"),))
        yield ToWrite(tuple(known.say("guide-help-lines").split("|")))
    yield ToWrite(tuple(known.say("guide-referral").split("|")))


def _line(known: Basis, line: HelpLine) -> tuple[str, ...]:
    return line.audience, line.number, line.how, line.checked_on or known.say("guide-help-unchecked")


def _leaving(known: Basis) -> Iterator[Passage]:
    yield Heading(known.say("guide-opt-out"), "arrow")
    yield Points(known.care.opt_out)


def _suited(known: Basis) -> Iterator[Passage]:
    """Yield with whom it is better left out, how they are asked, and what all are told of it."""
    care = known.care
    yield Heading(known.say("guide-not-suited"), "question")
    yield Points(care.not_suited)
    yield Sentences((care.not_suited_then, care.screening))
    if known.plan.day.depth == "deep":
        yield Boxed("warning", known.say("guide-deep"), known.words([care.deep]))
    yield Heading(known.say("guide-told"), "speaker")
    yield Sentences(care.not_for)


def _said(known: Basis) -> Iterator[Passage]:
    """Yield what is said to everybody, word for word."""
    care = known.care
    yield Heading(known.say("guide-agreements"), "everyone")
    yield Points(care.agreements_full, numbered=True)
    yield Heading(care.pass_title, "pass")
    yield Sentences((" ".join(care.pass_lines),))
    yield Heading(known.say("guide-privacy"), "lock")
    yield Sentences((known.say("guide-privacy-say"),), quiet=True)
    yield Sentences((care.privacy,))
    yield Heading(known.say("guide-not-therapy"), "leaf")
    yield Sentences((care.not_therapy,))
