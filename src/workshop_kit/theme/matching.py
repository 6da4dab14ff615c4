"""The small file beside a template that says which of its layouts is meant by which of ours.

`ours.yaml` beside `ours.pptx`, a layout a line: `Points: Titel und Inhalt`. The layouts of the template go in, those
that are mapped come out by our names. What is misspelt is told at its place, and so is a layout that cannot show what
ours does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem, Refused, stops
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.files import file_bytes
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.source import parse_node
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.tree import Mapping, Scalar

if TYPE_CHECKING:
    import collections.abc as c
    from pathlib import Path

    from workshop_kit.places import Place
    from workshop_kit.theme.model import Layout
    from workshop_kit.tree import Entry

OURS = tuple(design.name for design in LAYOUTS)
"""The names of our layouts."""

_TITLES, _TEXTS = {"title", "ctrTitle"}, {"body", "obj", "subTitle"}  # kinds of placeholders
_EXAMPLE = "A line of it says which layout is meant by one of ours, like this:\nPoints: Titel und Inhalt"


def mapped(template: Path, layouts: c.Mapping[str, Layout]) -> c.Mapping[str, Layout]:
    """Return the layouts that the file beside a template assigns, by our names. Raises Refused for what is wrong."""
    path = next((p for ending in (".yaml", ".yml") if (p := template.with_suffix(ending)).is_file()), None)
    if path is None:
        return {}
    found: dict[str, Layout] = {}
    problems: list[Problem] = []
    for entry in _entries(path):
        problem = _problem(entry, layouts)
        if problem:
            problems.append(problem)
        elif isinstance(entry.value, Scalar):
            found[_ours(entry.key.text)] = layouts[entry.value.text]
    if problems:
        raise Refused(problems)
    return found


def _entries(path: Path) -> tuple[Entry, ...]:
    name = str(path)
    data = file_bytes(path, name)
    text = data if isinstance(data, Problem) else decoded(data, name)
    if isinstance(text, Problem):
        raise Refused([text])
    tree, problems, _ = parse_node(text, name)
    if stops(problems):
        raise Refused(replace(problem, hint=_EXAMPLE) if tree is None else problem for problem in problems)
    if not isinstance(tree, Mapping):
        raise Refused([Problem("This is not a list of layouts.", tree.place if tree else None, _EXAMPLE)])
    return tree.entries


def _problem(entry: Entry, layouts: c.Mapping[str, Layout]) -> Problem | None:
    if _ours(entry.key.text) not in OURS:
        return _unknown(f"We have no layout '{entry.key.text}'.", entry.key.text, entry.key.place, OURS)
    if not isinstance(entry.value, Scalar) or not entry.value.text:
        return Problem(f"After '{entry.key.text}:' stands the name of one layout.", entry.key.place, _EXAMPLE)
    if entry.value.text not in layouts:
        message = f"The template has no layout '{entry.value.text}'."
        return _unknown(message, entry.value.text, entry.value.place, layouts)
    return _unfit(_ours(entry.key.text), entry.value, layouts)


def _unfit(ours: str, said: Scalar, layouts: c.Mapping[str, Layout]) -> Problem | None:
    """Say what a layout lacks that is needed to show what ours does: a title, and text where ours has more than one."""
    needed = next([slot.name for slot in design.slots] for design in LAYOUTS if design.name == ours)
    lacking = _lacking(layouts[said.text], needed)
    if not lacking:
        return None
    able = ", ".join(f"'{name}'" for name, layout in layouts.items() if not _lacking(layout, needed))
    hint = f"These can: {able}." if able else "Leave the line out."
    message = f"The layout '{said.text}' has no place for {lacking}, so it cannot show what our '{ours}' does."
    return Problem(message, said.place, hint)


def _lacking(layout: Layout, needed: c.Sequence[str]) -> str:
    """Return what a layout lacks, '' where it has all that is needed."""
    kinds = {slot.kind for slot in layout.slots.values()}
    if set(needed) <= set(layout.slots):
        return ""
    if not kinds & _TITLES:
        return "a title"
    return "" if len(needed) == 1 or kinds & _TEXTS else "text"


def _unknown(message: str, word: str, place: Place, known: c.Iterable[str]) -> Problem:
    near = nearest(word, known)
    return Problem(message, place, f"Did you mean '{near}'?" if near else f"There are: {', '.join(known)}.")


def _ours(name: str) -> str:
    """Return the name of one of our layouts as we write it, capitals aside."""
    return next((ours for ours in OURS if ours.casefold() == name.casefold()), name)
