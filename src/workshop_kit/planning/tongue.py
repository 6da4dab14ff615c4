"""Which language the fixed words are in: the wish, else the outline's own, else English; and what to know about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.care import care_language
from workshop_kit.outline.files import outline_id
from workshop_kit.planning.told import listed
from workshop_kit.words import language, language_named, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.places import Place

USUAL = "en"


def tongue(workshop: Workshop, wishes: Wishes) -> tuple[str, tuple[Problem, ...]]:
    """Return the code of the language that a kit is made in. What is not known is a Problem; English takes its place.

    The notes tell where the outline stays in its own language, where words want a reader, and where care is English.
    """
    own, unknown = _code(workshop.language, workshop.language.place if workshop.language else None)
    wish, unheard = _code(wishes.language, wishes.where.get("language"))
    code = wish or own or USUAL
    problems = tuple(one for one in (unknown, unheard) if one)
    return code, problems or (*_not_translated(workshop, own or USUAL, code), *_unread(code))


def _code(said: object | None, place: Place | None) -> tuple[str | None, Problem | None]:
    if said is None:
        return None, None
    code = language_named(str(said))
    known = [f"{code} ({language(code).name})" for code in languages()]
    message = f"The kit has no words for the language '{said}'."
    return code, None if code else Problem(message, place, f"Known are {listed(known)}.")


def _not_translated(workshop: Workshop, own: str, code: str) -> Iterator[Problem]:
    """The fixed words are in the language wished for, and what the author wrote is not."""
    if own != code:
        outline = outline_id(Path(workshop.place.source.name))
        said = f"What '{outline}' itself says stays in {language(own).name}: there is no '{outline}.{code}.yaml'."
        hint = f"To write one for an outline, type: workshop-kit translate {outline} --to {code}"
        yield Problem(said, hint=hint, weight=Weight.NOTE)


def _unread(code: str) -> Iterator[Problem]:
    """Words that nobody has read yet who grew up with them, and care that is not in their language."""
    name = language(code).name
    if not language(code).reviewed:
        said = f"The kit's own words in {name} have not been read by somebody who grew up with it."
        hint = "Let such a person read your files before the day. Slides can be mended in PowerPoint."
        yield Problem(said, hint=hint, weight=Weight.NOTE)
    if care_language(code) != code:
        said = f"The safety texts are in English: nobody has signed a translation into {name} yet."
        hint = f"Whoever can answer for one puts it into assets/care/{code}.yaml, with their name under 'signed:'."
        yield Problem(said, hint=hint, weight=Weight.NOTE)
