"""A program: several sessions in one file, each an outline whose blocks are mostly borrowed.

In goes the file, out comes a Reading for each session, as if it stood in a file of its own: with the program's format,
length, terms and care where it says nothing else, with an overlay and changes of its own laid over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Refused, stops
from workshop_kit.fields import Unreadable, read_line
from workshop_kit.outline.files import called, outline_id
from workshop_kit.outline.in_order import in_order
from workshop_kit.outline.looks import own_copy
from workshop_kit.outline.lookup import outline_meant
from workshop_kit.outline.merge import Layer
from workshop_kit.outline.merge.overlay import acts_in, wishes_in
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.practice import practice_for
from workshop_kit.outline.reader import Reading, read_stack
from workshop_kit.outline.source import load
from workshop_kit.outline.stack import Stack, stacked
from workshop_kit.outline.understood import Asked
from workshop_kit.outline.wishes import NO_WISHES
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.places import Place
    from workshop_kit.tree import Node

_ASKED = ("format", "couples", "people", "facilitators", "length", "starts", "region", "language", "paper", "theme")
_HEAD = ("terms", "depth", "care", "help", "not_for", "readiness", "materials")
"""What holds for every session that says nothing else."""
_OF_THE_FILE = ("language", "author", "version", "reviewed")
"""What holds for every session, which has none of its own."""
_TIMES = ("date", "starts", "length")
KEYS = ("program", "subtitle", "summary", *dict.fromkeys((*_ASKED, *_HEAD, *_OF_THE_FILE)), "sessions")
SESSION_KEYS = (
    *("session", "date", "starts", "length", "subtitle", "summary", "goals", *_HEAD),
    *("blocks", "overlay", "changes"),
)
_EXAMPLE = "Like this:\nsessions:\n  - session: Being heard\n    blocks:\n      - use: appreciation-and-validation"


class Session(Struct, frozen=True):
    """One evening of a program: `id` is the name of its folder, such as '1-being-heard'."""

    number: int
    id: str
    title: str
    reading: Reading


class Program(Struct, frozen=True):
    """A series of sessions. `problems` are those of the file and of every session; none of them is an error."""

    id: str
    title: str
    subtitle: str
    summary: str
    sessions: tuple[Session, ...]
    problems: tuple[Problem, ...]
    place: Place


def is_program(path: Path) -> bool:
    """Whether a file is a program: its keys say so."""
    try:
        tree = load(path, called(path)).tree if path.is_file() else None
    except OSError:
        return False
    return tree is not None and tree.get("blocks") is None and any(tree.key(key) for key in ("program", "sessions"))


def read_program(path: Path, name: str, wishes: Wishes = NO_WISHES) -> Program:
    """Read a program with all its sessions. Raises `Refused` with all that is wrong in any of them."""
    loaded = load(path, name)
    practice, told = practice_for(path)
    problems = [*loaded.problems, *told]
    if loaded.tree is None:
        raise Refused(in_order(problems))
    problems += _unknown(loaded.tree, KEYS, "a program")
    general = wishes_in(_only(loaded.tree, _ASKED), problems)
    asked = replace(wishes, fields=())
    sessions = _sessions(_Page(loaded.tree, path, asked, general, practice), problems)
    problems += [problem for session in sessions for problem in session.reading.problems]
    title, subtitle, summary = (_line(loaded.tree.get(key), problems) for key in ("program", "subtitle", "summary"))
    if not title:
        problems.append(Problem("The title is missing.", loaded.tree.place, "Write 'program: ' and its title."))
    if wishes.fields:
        hint = "\n".join(filter(None, ("Write what is different under 'changes:' of the session.", own_copy(name))))
        problems.append(Problem("'--set' is for one outline, and this is a program of several.", None, hint))
    every = in_order(problems)
    if stops(every):
        raise Refused(every)
    return Program(outline_id(path), title, subtitle, summary, tuple(sessions), every, loaded.tree.place)


class _Page(Struct, frozen=True):
    """The file that the sessions stand in; `wishes` are those of the command line, `general` those of the file."""

    tree: Mapping
    path: Path
    wishes: Wishes
    general: Wishes
    practice: Practice


def _sessions(page: _Page, problems: list[Problem]) -> list[Session]:
    node = page.tree.get("sessions")
    if not isinstance(node, Sequence) or not node.items:
        place = node.place if node else page.tree.place
        problems.append(Problem("A program has 'sessions:', and below it one dash for each.", place, _EXAMPLE))
        return []
    made: list[Session] = []
    for number, item in enumerate(node.items, 1):
        if not isinstance(item, Mapping) or not item.entries or item.entries[0].key.text != "session":
            message = "A session begins with '- session:' and its title."
            problems.append(Problem(message, item.place, _EXAMPLE))
        else:
            made.append(_session(page, item, number, problems))
    return made


def _session(page: _Page, item: Mapping, number: int, problems: list[Problem]) -> Session:
    problems += _unknown(item, SESSION_KEYS, "a session")
    title = _line(item.entries[0].value, problems)
    if not title:
        problems.append(
            Problem("After 'session:' stands its title.", item.place, "Like this: '- session: Being heard'.")
        )
    written = _own_first(wishes_in(_only(item, _TIMES), problems), page.general)
    wishes = page.wishes.over(written)
    tree = _outline_of(page.tree, item, replace(wishes, length=written.length))
    layers = tuple(_layers(item, page.path, problems))
    folder = f"{number}-{name_of(title)[:40].strip('-')}".strip("-")
    asked = Asked(page.path, folder, wishes, page.practice)
    return Session(number, folder, title, read_stack(Stack(tree, page.path, layers), asked))


def _own_first(own: Wishes, general: Wishes) -> Wishes:
    """Return what the file wishes for a session: its own day, time and length before the program's; else as for all."""
    said = {key: value for key in _TIMES if (value := getattr(own, key)) is not None}
    where = {**general.where, **own.where}
    return replace(general, **said, where=where)


def _outline_of(program: Mapping, item: Mapping, wishes: Wishes) -> Mapping:
    """Return a session as the tree of an outline; without a subtitle of its own it says which program it is from."""
    first = item.entries[0]
    entries = [Entry(Scalar("title", first.key.place), first.value)]
    for key, value in (("lengths", wishes.length), ("formats", wishes.format)):
        if value is not None:
            place = wishes.where.get(key.removesuffix("s")) or first.key.place
            entries.append(Entry(Scalar(key, place), Scalar(str(value), place)))
    own = {entry.key.text: entry for entry in item.entries[1:]}
    common = {entry.key.text: entry for entry in program.entries if entry.key.text in (*_HEAD, *_OF_THE_FILE)}
    if (title := program.get("program")) is not None:
        common["subtitle"] = Entry(Scalar("subtitle", title.place), title)
    head = {**common, **{key: entry for key, entry in own.items() if key in (*_HEAD, "subtitle", "summary", "goals")}}
    entries += [*head.values(), *([own["blocks"]] if "blocks" in own else [])]
    return Mapping(tuple(entries), item.place)


def _layers(item: Mapping, path: Path, problems: list[Problem]) -> list[Layer]:
    """Return what is laid over one session: an overlay in a file, then its own changes."""
    layers: list[Layer] = []
    said = item.get("overlay")
    if said is not None:
        stack = _overlay(said, path)
        problems += stack.problems
        layers += stack.layers
    changes = item.get("changes")
    if changes is not None:
        key = item.key("changes") or Scalar("changes", item.place)
        layers.append(Layer(path.name, key.place, acts=tuple(acts_in(changes, problems))))
    return layers


def _overlay(said: Node, path: Path) -> Stack:
    """Return the overlay that is laid over a session, with those that it lies on itself."""
    file = outline_meant(said, [path]) if isinstance(said, Scalar) else None
    if file is None:
        file = Problem("After 'overlay:' stands the name of one file.", said.place, "Like this: overlay: spring-group")
    if isinstance(file, Problem):
        return Stack(None, None, problems=(file,))
    stack = stacked(load(file, file.name), file)
    if not stack.layers and not stops(stack.problems):
        wrong = Problem(f"'{file.name}' is no overlay.", said.place, "An overlay begins with 'based_on:'.")
        return Stack(None, None, problems=(*stack.problems, wrong))
    return stack


def _only(tree: Mapping, keys: tuple[str, ...]) -> Mapping:
    return Mapping(tuple(entry for entry in tree.entries if entry.key.text in keys), tree.place)


def _unknown(tree: Mapping, known: tuple[str, ...], where: str) -> list[Problem]:
    told = []
    for key in (entry.key for entry in tree.entries if entry.key.text not in known):
        near = nearest(key.text, known)
        hint = f"Did you mean '{near}'?" if near else f"Known here: {', '.join(known)}."
        told.append(Problem(f"'{key.text}' is not known in {where}.", key.place, hint))
    return told


def _line(node: Node | None, problems: list[Problem]) -> str:
    """Return one line of text, '' for none; what is no text is told."""
    try:
        return str(read_line(node)) if node is not None else ""
    except Unreadable as wrong:
        problems.append(Problem(wrong.message, wrong.place, wrong.hint))
        return ""
