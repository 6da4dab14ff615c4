"""Making kits from the command line, each with a report; one that fails stops no other."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Protocol

import typer
from msgspec import Struct

from workshop_kit.cli.opening import open_folder
from workshop_kit.cli.progress import shown
from workshop_kit.cli.report import report
from workshop_kit.cli.say import complain, complain_of, listed, say
from workshop_kit.errors import Problem, Refused, StoppedMidway

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from workshop_kit.kit import Kit
    from workshop_kit.outline.wishes import Wishes


class Make(Protocol):
    """What `kit` and `program_kit` offer: a file and wishes become a Kit in a folder."""

    def __call__(self, path: Path, wishes: Wishes, /, *, to: Path) -> Kit:
        """Make it. Raises `Refused`."""


class Acts(Struct, frozen=True):
    """What makes a kit of an outline, and what makes one of a program."""

    of_outline: Make
    of_program: Make

    def __call__(self, path: Path, wishes: Wishes, /, *, to: Path) -> Kit:
        """Make it of whatever the file is. Raises `Refused`."""
        from workshop_kit.outline.program import is_program

        return (self.of_program if is_program(path) else self.of_outline)(path, wishes, to=to)


class Order(Struct, frozen=True):
    """One kit that is wanted: the words that were typed for it, the file they mean, and its way to be made."""

    words: str
    path: Path
    act: Make
    wishes: Wishes
    to: Path


class Stopped(Struct, frozen=True):
    """Why a kit was not made, and the names of files that were made of it all the same, and that were not."""

    problems: tuple[Problem, ...]
    made: tuple[str, ...] = ()
    unmade: tuple[str, ...] = ()


class WentWrong(Exception):  # noqa: N818 - it says what happened
    """A mistake of ours in making one kit: the words that asked for it, and where it happened, as text."""


def make(act: Make, typed: Sequence[str], wishes: Wishes, to: Path, *, opening: bool) -> None:
    """Make each outline and say what was made; leaves with status 1 when one was refused.

    Several are made side by side where the computer can; what is said of them comes in the order they were typed.
    Raises `WentWrong` where a mistake of ours stopped one, once the others are reported.
    """
    from workshop_kit.cli.outlines import outline

    orders = [Order(words, outline(words), act, wishes, to) for words in dict.fromkeys(typed)]
    kits: list[Kit] = []
    wrong: list[WentWrong] = []
    for number, (order, outcome) in enumerate(_outcomes(orders)):
        if number:
            say()
        if isinstance(outcome, WentWrong):
            wrong.append(outcome)
            complain(f"Nothing was made of '{order.words}', through a mistake of ours.")
        elif isinstance(outcome, Stopped):
            complain_of(outcome.problems)
            complain(f"\n{_what_was_made(order.words, outcome)}")
        else:
            kits.append(outcome)
            report(outcome, say)
    if opening and kits:
        open_folder(to if len(kits) > 1 else kits[0].folder)
    if wrong:
        raise wrong[0]
    if len(kits) < len(orders):
        if kits:
            complain(f"\n{len(kits)} of {len(orders)} are made; see above what stopped the rest.")
        raise typer.Exit(1)


def _what_was_made(words: str, stopped: Stopped) -> str:
    if not stopped.made:
        return f"Nothing was made of '{words}'."
    made, unmade = (listed(f"'{name}'" for name in names) for names in (stopped.made, stopped.unmade))
    return f"Only a part of '{words}' was made: {made}.\nNot made: {unmade}; what was there before stays as it was."


def _outcomes(orders: Sequence[Order]) -> Iterator[tuple[Order, Kit | Stopped | WentWrong]]:
    """Yield what became of each order; two that would share a folder are not both made."""
    from workshop_kit.cli.side_by_side import side_by_side

    clashes = _clashes(orders)
    wanted = [order for order in orders if order.words not in clashes]
    done = 0

    def one_more() -> None:
        nonlocal done
        done += 1

    outcomes = side_by_side(made_of, wanted, one_more, meanwhile=shown(lambda: _how_far(done, wanted)))
    made = dict(zip((order.words for order in wanted), outcomes, strict=True))
    for order in orders:
        yield order, made[order.words] if order.words in made else Stopped((clashes[order.words],))


def made_of(order: Order) -> Kit | Stopped | WentWrong:
    """Make one kit, or say why not; what went wrong passes from process to process as text."""
    try:
        return order.act(order.path, order.wishes, to=order.to)
    except StoppedMidway as stopped:
        return Stopped(stopped.problems, stopped.made, stopped.unmade)
    except Refused as refused:
        return Stopped(refused.problems)
    except Exception:  # noqa: BLE001 - a mistake in one kit is no reason to lose the others
        return WentWrong(order.words, traceback.format_exc())


def _how_far(done: int, wanted: Sequence[Order]) -> str:
    if len(wanted) == 1:
        return f"Making '{wanted[0].words}' ..."
    return f"{done} of {len(wanted)} are made ..."


def _clashes(orders: Sequence[Order]) -> dict[str, Problem]:
    """Return a Problem for each order whose kit would go into the folder of an earlier one.

    On Windows and macOS, 'Trust' and 'trust' are one folder.
    """
    from workshop_kit.outline.files import outline_id

    first: dict[str, Order] = {}
    clashes = {}
    for order in orders:
        name = outline_id(order.path)
        other = first.setdefault(name.casefold(), order)
        if other is not order:
            message = f"'{order.path}' would go into the same folder as '{other.words}': {order.to / name}"
            hint = "Give one of the two files another name, or make it with another --to."
            clashes[order.words] = Problem(message, hint=hint)
    return clashes
