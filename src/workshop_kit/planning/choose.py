"""From a Workshop and Wishes to a Setting: format, length, people, paper, region and language.

What nobody asked for is told as a Choice; a wish that cannot be met is a Problem, and the usual takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.care import region_named, regions
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.formats import usual
from workshop_kit.outline.people import PEOPLE
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.planning.plan import Choice
from workshop_kit.words import languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Block, Workshop

USUAL_LENGTH = 60
USUAL_LANGUAGE = "en"
PAPERS = {"letter": "US Letter", "a4": "A4"}
LETTER_REGIONS = ("US", "CA")

Told = Choice | Problem | None
"""What is told about a decision; nothing where a wish was simply met."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a plan is made for. `people` is the head-count; `length` in minutes; `region` is '' where none is known.

    `language` is a code such as en, of a language that the kit speaks.
    """

    format: str
    length: int
    people: int
    paper: str
    region: str
    language: str
    choices: tuple[Choice, ...]
    problems: tuple[Problem, ...]


def choose(workshop: Workshop, wishes: Wishes) -> Setting:
    """Decide what the wishes leave open."""
    format_name, of_format = _format(workshop, wishes.format)
    length, of_length = _length(workshop, format_name, wishes.length)
    people, of_people = _people(workshop, format_name)
    region, of_region = _region(wishes.region)
    paper, of_paper = _paper(wishes.paper, region)
    code, of_language = _language(workshop)
    told = (of_format, of_length, of_people, of_region, of_paper, of_language)
    choices = tuple(one for one in told if isinstance(one, Choice))
    problems = tuple(one for one in told if isinstance(one, Problem))
    return Setting(format_name, length, people, paper, region, code, choices, problems)


def blocks_and_steps(workshop: Workshop) -> Iterator[Block | Kind]:
    """Yield each block, and after it its steps."""
    for block in workshop.blocks:
        yield block
        yield from block.steps


def _format(workshop: Workshop, wish: str | None) -> tuple[str, Told]:
    """Take the wish; else group where it is offered; else the first format offered."""
    offered = offered_formats(workshop)
    if wish in offered:
        return wish, None
    taken = usual(offered)
    if wish is None:
        return taken, Choice(f"Format: {taken}{_also(offered, taken)}")
    said = f"'{workshop.title}' is not written for the format '{wish}'."
    return taken, Problem(said, hint=f"It is written for {_listed(offered)}. Try: --format {taken}")


def _length(workshop: Workshop, format_name: str, wish: int | None) -> tuple[int, Told]:
    """Take the wish; else 60 minutes where written; else the middle length."""
    written = written_lengths(workshop, format_name)
    if wish in written:
        return wish, None
    taken = USUAL_LENGTH if USUAL_LENGTH in written else sorted(written)[(len(written) - 1) // 2]
    if wish is None:
        return taken, Choice(f"Length: {minutes_long(taken)}{_also(written, taken)}")
    nearest = min(written, key=lambda length: abs(length - wish))
    said = f"'{workshop.title}' is not written for {minutes_long(wish)}."
    return taken, Problem(said, hint=f"It is written for {_listed(written)}. Try: --length {nearest}")


def _people(workshop: Workshop, format_name: str) -> tuple[int, Told]:
    """Take the usual head-count; it is told where something depends on it."""
    people = PEOPLE[format_name]
    depends = any(thing.people for thing in blocks_and_steps(workshop))
    return people, Choice(f"People: {people}, for what depends on how many come") if depends else None


def _region(wish: str | None) -> tuple[str, Told]:
    """Take the wish where its help lines are known; else no region."""
    if not wish:
        return "", Choice("Region: none, so no help numbers are printed (choose one with --region US)")
    region = region_named(wish)
    return region or "", None if region else Problem(f"The region '{wish}' is not known.", hint=_known(regions()))


def _paper(wish: str | None, region: str) -> tuple[str, Told]:
    """Take the wish; else Letter in the United States and Canada; else A4."""
    taken, other = ("letter", "a4") if region in LETTER_REGIONS else ("a4", "letter")
    if wish is None:
        return taken, Choice(f"Paper: {PAPERS[taken]} (or --paper {other})")
    if wish.lower() in PAPERS:
        return wish.lower(), None
    return taken, Problem(f"The paper '{wish}' is not known.", hint=_known(PAPERS))


def _language(workshop: Workshop) -> tuple[str, Told]:
    """Take the outline's language where the kit speaks it; else English."""
    wish = workshop.language
    if wish is None:
        return USUAL_LANGUAGE, None
    if str(wish) in languages():
        return str(wish), None
    said = f"The kit has no words for the language '{wish}'."
    return USUAL_LANGUAGE, Problem(said, wish.place, _known(languages()))


def _also(written: Iterable[object], taken: object) -> str:
    others = [one for one in written if one != taken]
    return f" (also written for {_listed(others)})" if others else ""


def _known(words: Iterable[object]) -> str:
    known = tuple(words)
    return f"Known {'is' if len(known) == 1 else 'are'} {_listed(known)}."


def _listed(words: Iterable[object]) -> str:
    """Join words as they are spoken: 'couple, group and mixed'."""
    *most, last = map(str, words)
    return f"{', '.join(most)} and {last}" if most else last
