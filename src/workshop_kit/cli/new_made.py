"""From what `new` was told to the text of the file: an overlay, a copy, or the smallest outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.beforehand import full_text
from workshop_kit.cli.say import listed
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.files import bundled, called, file_bytes
from workshop_kit.outline.letters import lines_of
from workshop_kit.outline.lookup import named_from
from workshop_kit.outline.own.leaving_out import blocks_called, still_needed
from workshop_kit.outline.own.occasion import pointed_at
from workshop_kit.outline.own.overlay import Own, overlay
from workshop_kit.outline.own.whole import copied, copied_program, smallest
from workshop_kit.outline.own.written import tidied
from workshop_kit.outline.people import WITH_A_COUNSELOR
from workshop_kit.outline.program import is_program, read_program
from workshop_kit.outline.reader import read
from workshop_kit.outline.taking_place import starts_from, written_lengths
from workshop_kit.outline.wishes import NO_WISHES, Wishes
from workshop_kit.planning.choose import choose
from workshop_kit.planning.company import company_said
from workshop_kit.planning.remaining import Remaining, fitting, is_must, remaining

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.choose import Setting

LONGEST_TITLE = 300


class Asked(Struct, frozen=True):
    """What is wanted: `base` is the outline to begin from, None for none; `without` are titles of blocks."""

    base: Path | None = None
    title: str = ""
    wishes: Wishes = NO_WISHES
    without: tuple[str, ...] = ()


class Begun(Struct, frozen=True):
    """The text of a new file, what it is in a few words, and what a person should know about it."""

    text: str
    what: str
    problems: tuple[Problem, ...] = ()
    is_overlay: bool = False


class _Settled(Struct, frozen=True):
    """A workshop with every choice made: who comes, which blocks go, and the minutes of what remains."""

    workshop: Workshop
    starts: int | None
    setting: Setting
    left_out: tuple[Block, ...]
    rest: Remaining


def title_named(typed: str) -> str:
    """Return a title as it can stand in a file. Raises Misused for none, and for one that no cover can hold."""
    title = tidied(typed)
    if not title:
        raise Misused([Problem("--title: Nothing is written after it.", hint="Like this: --title 'Small thanks'")])
    if len(title) > LONGEST_TITLE:
        hint = f"A cover has room for far less; take {LONGEST_TITLE} letters at most."
        raise Misused([Problem(f"--title: This title has {len(title):,} letters.", hint=hint)])
    return title


def overlay_begun(asked: Asked, base: Path, folder: Path) -> Begun:
    """Return an overlay for a file in `folder`. Raises `Refused` with all that cannot be."""
    reading = read(base, called(base), asked.wishes)
    if reading.workshop is None:
        raise Refused(reading.problems)
    settled = _settled(reading.workshop, reading.wishes, asked.without)
    title = title_named(asked.title) if asked.title else str(reading.workshop.title)
    own = _own(settled, title, _seen_from(folder, base))
    text = overlay(own, settled.workshop, settled.rest.occasion, fitting(settled.workshop, settled.rest))
    return Begun(text, _said(settled), tuple(_told(settled)), is_overlay=True)


def copy_begun(asked: Asked, base: Path) -> Begun:
    """Return a whole copy of an outline or a program, or all that comes of an overlay.

    Raises `Refused` where it cannot be read.
    """
    name = called(base)
    title = title_named(asked.title) if asked.title else ""
    if is_program(base):
        program = read_program(base, name).title
        text = copied_program(lines_of(_whole_text(base, name)), program, title)
        return Begun(text, f"a whole copy of '{program}'")
    reading = read(base, name)
    if reading.workshop is None:
        raise Refused(reading.problems)
    what = f"a whole copy of '{reading.workshop.title}'"
    if reading.workshop.overlaid:
        text, what = full_text(base, asked.wishes), f"{what}, for one format and length alone"
    else:
        text = _whole_text(base, name)
    whole = copied(lines_of(text), str(reading.workshop.title), _word(base), title)
    return Begun(whole, what, tuple(_pictures(reading.workshop)))


def _whole_text(base: Path, name: str) -> str:
    """Return what stands in a file. Raises `Refused`."""
    data = file_bytes(base, name)
    text = data if isinstance(data, Problem) else decoded(data, name)
    if isinstance(text, Problem):
        raise Refused([text])
    return text


def smallest_begun(asked: Asked) -> Begun:
    """Return the smallest outline."""
    title = title_named(asked.title) if asked.title else "Small thanks"
    text = smallest(title, format=asked.wishes.format or "", minutes=asked.wishes.length)
    return Begun(text, "a whole workshop, as small as can be")


def setting_for(workshop: Workshop, wishes: Wishes) -> Setting:
    """Decide who comes; the length is settled apart, with what is left out. Raises `Refused`."""
    setting = choose(workshop, replace(wishes, length=None, start_from=None))
    if stops(setting.problems):
        raise Refused(setting.problems)
    return setting


def rest_of(workshop: Workshop, setting: Setting, length: int | None, left_out: Sequence[Block]) -> Remaining:
    """Return what remains without some blocks. Raises `Refused` where it cannot be."""
    names = {block.name for block in left_out}
    needed = list(still_needed(workshop, names))
    if needed:
        raise Refused(dict.fromkeys(needed))
    taken = length or setting.timing.length
    rest = remaining(workshop, setting.format, setting.company.people, taken, names)
    if isinstance(rest, Problem):
        raise Refused([rest])
    return rest


def _left_out(workshop: Workshop, typed: Sequence[str]) -> tuple[Block, ...]:
    """Return the blocks that were named. Raises `Refused` with a Problem for each name that is none."""
    found = [blocks_called(workshop, words) for words in typed]
    if wrong := [one for one in found if isinstance(one, Problem)]:
        raise Refused(wrong)
    every = {block.name: block for blocks in found if not isinstance(blocks, Problem) for block in blocks}
    return tuple(every.values())


def _settled(workshop: Workshop, wishes: Wishes, without: Sequence[str]) -> _Settled:
    """Make every choice. Raises `Refused`."""
    setting = setting_for(workshop, wishes)
    blocks = _left_out(workshop, without)
    return _Settled(workshop, wishes.starts, setting, blocks, rest_of(workshop, setting, wishes.length, blocks))


def _own(settled: _Settled, title: str, based_on: str) -> Own:
    come, format_name = settled.setting.company, settled.setting.format
    in_pairs = format_name == "group" and not come.odd
    starts = settled.starts
    return Own(
        based_on=based_on,
        title=title,
        length=settled.rest.length,
        couples=come.pairs if in_pairs else None,
        people=None if in_pairs or format_name in WITH_A_COUNSELOR else come.people,
        start_from=_start_from(settled.workshop, settled.rest),
        starts="" if starts is None else f"{starts // 60:02}:{starts % 60:02}",
        without=tuple(dict.fromkeys(pointed_at(block) for block in settled.left_out)),
    )


def _start_from(workshop: Workshop, rest: Remaining) -> int | None:
    """Return the written length to start from, where it is not the usual one: itself, or the next shorter."""
    written = written_lengths(workshop, rest.occasion.format, rest.occasion.people)
    usual = starts_from(written, rest.length)
    return None if rest.occasion.written == usual else rest.occasion.written


def _said(settled: _Settled) -> str:
    """Say what the overlay is for, so that a default is no secret."""
    titles = dict.fromkeys(f"'{block.title}'" for block in settled.left_out)
    left = f", without {listed(titles)}" if titles else ""
    come = company_said(settled.setting.format, settled.setting.company)
    return f"'{settled.workshop.title}' for {come}, {minutes_long(settled.rest.length)}{left}"


def _told(settled: _Settled) -> Iterator[Problem]:
    """Yield what a person should know: what there is to say about who comes, and musts that go."""
    yield from settled.setting.problems
    whole = rest_of(settled.workshop, settled.setting, None, ())
    musts = [f"'{block.title}'" for block in settled.left_out if is_must(whole, block)]
    if musts:
        marked = "is marked as a must" if len(musts) == 1 else "are marked as musts"
        hint = "See that nothing after leans on it. To have a block again, delete its line in the file."
        yield Problem(f"{listed(musts)} {marked}, and left out here.", hint=hint, weight=Weight.WARNING)


def _pictures(workshop: Workshop) -> Iterator[Problem]:
    """Tell of pictures that lie beside the outline, and so are missing beside a copy elsewhere."""
    steps = [step for block in workshop.blocks for step in block.steps]
    files = [getattr(step, field, None) for step in steps for field in ("picture", "file")]
    names = list(dict.fromkeys(f"'{file.path.name}'" for file in files if file is not None))
    if names:
        message = f"It shows {', '.join(names)}, which lie beside the outline that you copied."
        yield Problem(message, hint="Copy them into the folder of the new file as well.", weight=Weight.NOTE)


def _word(base: Path) -> str:
    """Return how a base is called in a command: a bundled one by its id."""
    return base.stem if base.resolve() in {path.resolve() for path in bundled().values()} else called(base)


def _seen_from(folder: Path, base: Path) -> str:
    """Return what `based_on` says of a base: the id of a bundled one, else the file as seen from the folder.

    Raises `Refused` for a file outside the folder: nothing that a file names is read from elsewhere.
    """
    name = named_from(folder, base)
    if name is None:
        message = f"A file that is based on '{called(base)}' has to lie in the same folder, or above it."
        raise Refused([Problem(message, hint=f'Write it there: --to "{base.parent}"')])
    return name
