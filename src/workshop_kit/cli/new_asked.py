"""What `new` asks in a terminal, one question at a time: from which workshop, for whom, how many, how long ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.cli import asking, questions
from workshop_kit.cli.new_made import Asked, rest_of, setting_for, title_named
from workshop_kit.errors import Refused
from workshop_kit.outline.files import called
from workshop_kit.outline.own.leaving_out import blocks_called
from workshop_kit.outline.program import is_program, read_program
from workshop_kit.outline.reader import read
from workshop_kit.outline.wished import NotUnderstood, read_clock
from workshop_kit.planning.remaining import is_must, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.choose import Setting
    from workshop_kit.planning.remaining import Remaining

WHEN = "When do you begin, such as 19:00 or 7 pm? Enter for papers without a clock."
EMPTY = "None of them: begin with an empty one"


def completed(asked: Asked, *, copy: bool) -> Asked:
    """Ask for what was not typed. Raises `Left` where the person leaves, `Refused` where the base cannot be read."""
    asking.tell(
        "A few questions. Enter takes what stands in [brackets]; Ctrl-C leaves, and nothing is written before the end."
    )
    if asked.base is None:
        chosen = questions.workshop_to_begin_from("Which workshop do you want to make your own?", EMPTY)
        asked = replace(asked, base=chosen.path if chosen else None)
    if asked.base is None:
        return asked if asked.title else replace(asked, title=_title("Small thanks"))
    if copy and is_program(asked.base):
        program = read_program(asked.base, called(asked.base))
        return asked if asked.title else replace(asked, title=_title(program.title))
    reading = read(asked.base, called(asked.base), asked.wishes)
    if reading.workshop is None:
        raise Refused(reading.problems)
    if copy:
        return asked if asked.title else replace(asked, title=_title(str(reading.workshop.title)))
    return _for_a_group(replace(asked, wishes=reading.wishes), reading.workshop)


def file_name(usual: str, read: Callable[[str], str]) -> str:
    """Ask what the file is called; `read` raises `Refused` for a name that cannot be."""

    def understood(typed: str) -> str:
        try:
            return read(typed)
        except Refused as refused:
            raise _in_a_sentence(refused) from None

    return asking.text("What should the file be called?", usual, understood)


def _for_a_group(asked: Asked, workshop: Workshop) -> Asked:
    """Ask what makes it the workshop of one's own group."""
    usual = setting_for(workshop, asked.wishes)
    format_name = asked.wishes.format or questions.for_whom(workshop, usual.format)
    wishes = replace(asked.wishes, format=format_name)
    workshop = _read_again(replace(asked, wishes=wishes))
    if wishes.couples is None and wishes.people is None:
        come = questions.how_many(format_name, wishes)
        wishes = questions.and_one_alone(format_name, come).over(wishes)
    setting = setting_for(workshop, wishes)
    if wishes.length is None:
        wishes = replace(wishes, length=questions.how_long(workshop, setting.format, setting.company.people))
    if wishes.starts is None and (starts := questions.when(WHEN)):
        wishes = replace(wishes, starts=read_clock(starts))
    title = asked.title or _title(str(workshop.title))
    without = asked.without or _without(workshop, setting, wishes.length)
    return replace(asked, wishes=wishes, title=title, without=without)


def _read_again(asked: Asked) -> Workshop:
    """Read the base for the format that was chosen."""
    assert asked.base is not None  # noqa: S101 - it was read before
    reading = read(asked.base, called(asked.base), asked.wishes)
    if reading.workshop is None:
        raise Refused(reading.problems)
    return reading.workshop


def _title(usual: str) -> str:
    def understood(typed: str) -> str:
        try:
            return title_named(typed)
        except Refused as refused:
            raise _in_a_sentence(refused) from None

    return asking.text("What is its title? It stands on the cover.", usual, understood)


def _without(workshop: Workshop, setting: Setting, length: int | None) -> tuple[str, ...]:
    """Ask for the blocks to leave out, until what is left can fill the length."""
    rest = rest_of(workshop, setting, length, ())
    named = [(block, minutes) for block, _, minutes in rows(rest) if block.title and block.name]
    choices = [_row(rest, block, minutes) for block, minutes in named]
    question = "Which blocks do you want to leave out? Type their numbers, such as 3, 5, or Enter for none."
    while True:
        chosen = [named[index][0] for index in asking.some_of(question, choices)]
        if not all(_is_sure(block) for block in chosen if is_must(rest, block)):
            continue
        titles = tuple(str(block.title) for block in chosen)
        try:
            rest_of(workshop, setting, length, _together(workshop, titles))
        except Refused as refused:
            wrong = _in_a_sentence(refused)
            asking.tell(f"{wrong.message} {wrong.hint}".strip())
        else:
            return titles


def _together(workshop: Workshop, titles: Sequence[str]) -> list[Block]:
    """Return the blocks of some titles, twins that share a slot among them."""
    found = (blocks_called(workshop, title) for title in titles)
    return [block for blocks in found if isinstance(blocks, tuple) for block in blocks]


def _row(rest: Remaining, block: Block, minutes: int) -> str:
    return f"{minutes:>3} min  {block.title}{' (a must)' if is_must(rest, block) else ''}"


def _is_sure(block: Block) -> bool:
    return asking.yes(f"'{block.title}' is marked as a must: the rest leans on it. Leave it out all the same?")


def _in_a_sentence(refused: Refused) -> NotUnderstood:
    """Return the first thing that is wrong, as it is told after an answer."""
    first = refused.problems[0]
    return NotUnderstood(first.message.removeprefix("--title: "), first.hint)
