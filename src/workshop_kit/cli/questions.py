"""What is asked of everybody who makes a kit or a file of their own: which workshop, for whom, how many, how long."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.cli.asking import ask, one_of, tell, yes
from workshop_kit.cli.say import listed
from workshop_kit.errors import Problem, stops
from workshop_kit.outline.people import WITH_A_COUNSELOR
from workshop_kit.outline.shelf import own_in, programs_on_shelf, workshops_on_shelf
from workshop_kit.outline.taking_place import offered_formats, usual_length, written_lengths
from workshop_kit.outline.wished import NotUnderstood, read_clock, read_count, read_length
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.company import company, in_couples
from workshop_kit.planning.remaining import remaining

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from workshop_kit.fields import FormatName
    from workshop_kit.outline.workshop import Workshop

IN_PLAIN_WORDS = {
    "group": "a group of couples",
    "couple": "one couple, with you",
    "individual": "one person, with you",
    "mixed": "a group of people who come on their own",
}


class Offered(Struct, frozen=True):
    """A workshop to choose: `word` names it in a command; `is_settled` where its file says for whom and how long."""

    word: str
    path: Path
    title: str
    is_settled: bool

    @property
    def shown(self) -> str:
        """The title; after it the file, where it is the person's own."""
        return self.title if self.word == self.path.stem else f"{self.title} ({self.word}, yours)"


def workshop_to_use(question: str) -> Offered:
    """Ask for a workshop that lies in this folder or comes with the kit."""
    offered = [*_own(), *_bundled(), *_programs()]
    return offered[one_of(question, [one.shown for one in offered], words=[one.word for one in offered])]


def workshop_to_begin_from(question: str, nothing: str) -> Offered | None:
    """Ask for a workshop to make one's own; None where `nothing` was chosen."""
    offered = [*_bundled(), *(one for one in _own() if not one.is_settled)]
    chosen = one_of(question, [*(one.shown for one in offered), nothing], words=[one.word for one in offered])
    return offered[chosen] if chosen < len(offered) else None


def for_whom(workshop: Workshop, usual: str) -> FormatName:
    """Ask for a format; of one alone nothing is asked."""
    formats = offered_formats(workshop)
    if len(formats) == 1:
        return formats[0]
    choices = [IN_PLAIN_WORDS[name] for name in formats]
    return formats[one_of("For whom is it?", choices, formats.index(usual), words=formats)]


def how_many(format: FormatName, usual: Wishes) -> Wishes:
    """Ask how many come, where that is open; Wishes for it come out."""
    if format in WITH_A_COUNSELOR:
        return Wishes()
    come, _ = company(format, usual)
    if in_couples(format):
        return ask("How many couples come?", partial(_coming, format, _couples), str(come.pairs))
    return ask("How many people come?", partial(_coming, format, _people), str(come.people))


def and_one_alone(format: FormatName, come: Wishes) -> Wishes:
    """Ask whether somebody comes to a group of couples without a partner; Wishes with that person come out."""
    if come.couples is None or format in WITH_A_COUNSELOR:
        return come
    if not yes("And does one person come alone, without a partner?"):
        return come
    return Wishes(people=2 * come.couples + 1)


def how_long(workshop: Workshop, format: str, people: int, left_out: Collection[str] = ()) -> int:
    """Ask for the minutes, which the workshop can be made to take."""

    def read(typed: str) -> int:
        length = read_length(typed)
        rest = remaining(workshop, format, people, length, left_out)
        if isinstance(rest, Problem):
            raise NotUnderstood(rest.message, rest.hint)
        return length

    written = written_lengths(workshop, format, people)
    question = f"How many minutes does it take? It is written for {listed(written)}; another number may do as well."
    return ask(question, read, str(usual_length(written)))


def when(question: str) -> str:
    """Ask for a time of day as it is typed after --starts; '' for none."""

    def read(typed: str) -> str:
        if typed:
            read_clock(typed)
        return typed

    return ask(question, read)


def _couples(count: int) -> Wishes:
    return Wishes(couples=count)


def _people(count: int) -> Wishes:
    return Wishes(people=count)


def _coming(format: FormatName, wishes_for: Callable[[int], Wishes], typed: str) -> Wishes:
    """Return wishes for so many; raises NotUnderstood where so many cannot come."""
    wishes = wishes_for(read_count(typed))
    told = [one for one in company(format, wishes)[1] if isinstance(one, Problem)]
    if wrong := [one for one in told if stops([one])]:
        raise NotUnderstood(wrong[0].message, "Type how many come, such as 8.")
    for one in told:
        tell(f"{one.message} {one.hint}")
    return wishes


def _bundled() -> Iterator[Offered]:
    for name, head in workshops_on_shelf().items():
        yield Offered(name, head.path, head.title or name, is_settled=False)


def _programs() -> Iterator[Offered]:
    for name, head in programs_on_shelf().items():
        yield Offered(name, head.path, head.title or name, is_settled=True)


def _own() -> Iterator[Offered]:
    """Yield the workshops and programs in this folder."""
    for name, head in own_in(Path()).items():
        settled = bool(head.based_on) or head.is_program
        yield Offered(name, head.path, head.title or head.path.stem, settled)
