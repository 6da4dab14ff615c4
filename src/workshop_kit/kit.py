"""The program on one page: from an outline and wishes to a kit, the files a counselor needs for one workshop.

We read an outline, plan it, compose the plan into scenes, fit them to a theme and paint them; from the same plan we
press sheets on paper; all is kept. Every phase returns its value with its Problems. Here they meet: one error stops
the work before anything is written, and all Problems are told at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.cards import cards
from workshop_kit.documents.one_sheet import one_sheet, sheet_called, stem
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.keeping import keep
from workshop_kit.outline.files import called
from workshop_kit.outline.reader import read
from workshop_kit.paper.edition import EDITIONS, PLAIN
from workshop_kit.planning.planner import plan
from workshop_kit.theme.load import load_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from workshop_kit.keeping import Kept
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Choice, Plan


@dataclass(frozen=True, slots=True)
class Made:
    """A file of a kit: where it is, its slides or pages. `yours` are files in its way that a person changed."""

    path: Path
    count: int
    unit: str
    yours: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Kit:
    """All that one build made, what was chosen for the person, and the warnings and notes."""

    title: str
    folder: Path
    files: tuple[Made, ...]
    choices: tuple[Choice, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file that is ready to be made: everything is decided, `content` only writes it down."""

    name: str
    count: int
    unit: str
    problems: tuple[Problem, ...]
    content: Callable[[], bytes]


def build(outline: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make everything for one workshop, in the folder `to`/ID. Raises `Refused` with all Problems at once."""
    day = planned(outline, wishes)
    return _kept([_slides(day, wishes), *_papers(day, wishes)], day, to)


def build_slides(outline: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make the slides alone. Raises `Refused`."""
    day = planned(outline, wishes)
    return _kept([_slides(day, wishes)], day, to)


def build_worksheets(outline: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make the worksheets alone, with the cards where there are some. Raises `Refused`."""
    day = planned(outline, wishes)
    drafts = _papers(day, wishes)
    if not drafts:
        raise Refused([Problem(f"'{day.workshop.title}' puts nothing on paper at this length.")])
    return _kept(drafts, day, to)


def build_sheet(outline: Path, wishes: Wishes, *, to: Path, called: str) -> Kit:
    """Make one sheet alone, named by its title, its first words or its number. Raises `Refused`."""
    day = planned(outline, wishes)
    sheet = sheet_called(day, sheets(day), called)
    if isinstance(sheet, Problem):
        raise Refused([sheet])
    return _kept(_editions(stem(sheet), partial(one_sheet, day, sheet), day, wishes), day, to)


def build_cards(outline: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make the cards alone. Raises `Refused`."""
    day = planned(outline, wishes)
    drafts = _editions("cards", partial(cards, day, sheets(day)), day, wishes)
    if not drafts:
        raise Refused([Problem(f"'{day.workshop.title}' has no cards to cut out ({_made_for(day)}).")])
    return _kept(drafts, day, to)


def planned(outline: Path, wishes: Wishes) -> Plan:
    """Read and plan an outline; the Plan carries the Problems of both. Raises `Refused`."""
    reading = read(outline, called(outline), wishes.format)
    if reading.workshop is None or stops(reading.problems):
        raise Refused(reading.problems)
    day = plan(reading.workshop, wishes)
    problems = (*reading.problems, *day.problems)
    if stops(problems):
        raise Refused(problems)
    return replace(day, problems=problems)


def _slides(day: Plan, wishes: Wishes) -> _Draft:
    look = load_theme(wishes.theme)
    deck = fit(compose(day), look, day.day.title, day.day.language.code)
    name = f"{day.workshop.id}-slides.pptx"
    return _Draft(name, len(deck.slides), "slides", deck.problems, partial(paint, deck, look))


def _papers(day: Plan, wishes: Wishes) -> list[_Draft]:
    """What is handed out and what is cut out, as far as there is any."""
    numbered = sheets(day)
    written_on = _editions("worksheets", partial(worksheets, day, numbered), day, wishes)
    return [*written_on, *_editions("cards", partial(cards, day, numbered), day, wishes)]


def _editions(word: str, press: Callable[[Edition], Pressed | None], day: Plan, wishes: Wishes) -> list[_Draft]:
    """Press a paper plain and in each edition that is wished for and made of it: 'ID-worksheets-fillable.pdf'."""
    wished = [EDITIONS[name] for name in wishes.editions if word != "cards" or EDITIONS[name].of_cards]
    pressed = ((edition, press(edition)) for edition in (PLAIN, *wished))
    return [_paper("-".join(filter(None, (word, edition.word))), day, paper) for edition, paper in pressed if paper]


def _paper(word: str, day: Plan, paper: Pressed) -> _Draft:
    return _Draft(f"{day.workshop.id}-{word}.pdf", paper.pages, "pages", paper.problems, lambda: paper.pdf)


def _kept(drafts: Sequence[_Draft], day: Plan, to: Path) -> Kit:
    """Write every draft, or nothing."""
    problems = (*day.problems, *(problem for draft in drafts for problem in draft.problems))
    if stops(problems):
        raise Refused(problems)
    made_for = _made_for(day)
    kept = keep(to / day.workshop.id, {draft.name: draft.content() for draft in drafts}, made_for)
    files = tuple(
        Made(file.path, draft.count, draft.unit, file.yours) for draft, file in zip(drafts, kept.files, strict=True)
    )
    return Kit(str(day.workshop.title), kept.folder, files, day.choices, (*problems, *_mixed(kept, made_for)))


def _made_for(day: Plan) -> str:
    return f"{day.format}, {day.day.say('minutes-long', count=day.length)}"


def _mixed(kept: Kept, made_for: str) -> Iterator[Problem]:
    """Warn where a person's own slides and the fresh sheets beside them are not for the same session."""
    for file in kept.files:
        for path, before in zip(file.yours, file.yours_for, strict=True):
            if before not in ("", made_for):
                said = f"'{path.name}' was made for {before}, but the fresh files are for {made_for}."
                hint = "Do not use them together: build again with its format and length, or elsewhere with --to."
                yield Problem(said, hint=hint, weight=Weight.WARNING)
