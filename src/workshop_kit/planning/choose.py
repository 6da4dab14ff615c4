"""From a Workshop and Wishes to a Setting: format, length, company, paper, region and language.

What nobody asked for is told as a Choice; a wish that cannot be met is a Problem, and the usual takes its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.outline.care import region_named, regions
from workshop_kit.outline.formats import usual
from workshop_kit.outline.practice import NO_PRACTICE
from workshop_kit.outline.taking_place import offered_formats
from workshop_kit.planning.company import company
from workshop_kit.planning.plan import Choice
from workshop_kit.planning.practised import practice_choice
from workshop_kit.planning.timing import timing
from workshop_kit.planning.told import also, listed
from workshop_kit.planning.tongue import tongue
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.places import Place
    from workshop_kit.planning.company import Company
    from workshop_kit.planning.timing import Timing
    from workshop_kit.planning.told import Told

PAPERS = {"letter": "US Letter", "a4": "A4"}
LETTER_REGIONS = ("US", "CA")


class Setting(Struct, frozen=True):
    """What a plan is made for. `company` is who comes; `region` is '' where none is known.

    `language` is a code such as en, of a language that the kit speaks.
    """

    format: str
    company: Company
    timing: Timing
    paper: str
    region: str
    language: str
    choices: tuple[Choice, ...]
    problems: tuple[Problem, ...]


def choose(workshop: Workshop, wishes: Wishes, practice: Practice = NO_PRACTICE) -> Setting:
    """Decide what the wishes leave open."""
    format_name, of_format = _format(workshop, wishes.format)
    come, of_company = company(format_name, wishes, practice)
    region, of_region = _region(wishes.region, wishes.where.get("region"))
    paper, of_paper = _paper(wishes.paper, region, wishes.where.get("paper"))
    code, of_language = tongue(workshop, wishes)
    words = language(code).for_format(format_name)
    times, of_length = timing(workshop, format_name, come.people, wishes, words)
    of_practice = practice_choice(practice, wishes, format_name)
    told = (of_practice, of_format, *of_length, *of_company, of_region, of_paper, *of_language)
    choices = tuple(one for one in told if isinstance(one, Choice))
    problems = tuple(one for one in told if isinstance(one, Problem))
    return Setting(format_name, come, times, paper, region, code, choices, problems)


def blocks_and_steps(workshop: Workshop) -> Iterator[Block | Kind]:
    """Yield each block, and after it its steps."""
    for block in workshop.blocks:
        yield block
        yield from block.steps


def _format(workshop: Workshop, wish: str | None) -> tuple[str, Told | None]:
    """Take the wish; else group where it is offered; else the first format offered."""
    offered = offered_formats(workshop)
    if wish in offered:
        return wish, None
    taken = usual(offered)
    if wish is None:
        return taken, Choice(f"Format: {taken}{also(offered, taken)}")
    said = f"'{workshop.title}' is not written for the format '{wish}'."
    return taken, Problem(said, hint=f"It is written for {listed(offered)}. Try: --format {taken}")


def _region(wish: str | None, place: Place | None) -> tuple[str, Told | None]:
    """Take the wish where its help lines are known; else no region."""
    if not wish:
        return "", Choice(
            "Region: none, so no help numbers are printed (choose one with --region US, or workshop-kit setup)"
        )
    region = region_named(wish)
    return region or "", None if region else Problem(f"The region '{wish}' is not known.", place, _known(regions()))


def _paper(wish: str | None, region: str, place: Place | None) -> tuple[str, Told | None]:
    """Take the wish; else Letter in the United States and Canada; else A4."""
    taken, other = ("letter", "a4") if region in LETTER_REGIONS else ("a4", "letter")
    if wish is None:
        return taken, Choice(f"Paper: {PAPERS[taken]} (or --paper {other})")
    if wish.lower() in PAPERS:
        return wish.lower(), None
    return taken, Problem(f"The paper '{wish}' is not known.", place, _known(PAPERS))


def _known(words: Iterable[object]) -> str:
    known = tuple(words)
    return f"Known {'is' if len(known) == 1 else 'are'} {listed(known)}."
