"""From the file of an outline to a Workshop, with all Problems of the file at once.

Every format that the outline offers is read, so that what is wrong in any of them is told; one of them is returned.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.outline.files import outline_id
from workshop_kit.outline.formats import FORMATS, no_block, offered_in, usual, written_for
from workshop_kit.outline.looks import no_outline
from workshop_kit.outline.making import steps_of, workshop_of
from workshop_kit.outline.names import name_problems
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.originals import with_original
from workshop_kit.outline.source import Loaded, load, parse, parse_node
from workshop_kit.outline.sums import sum_problems
from workshop_kit.outline.swallowed import swallowed
from workshop_kit.outline.terms import filled
from workshop_kit.resources import asset
from workshop_kit.tree import Entry, Mapping, Scalar
from workshop_kit.words import language, language_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.fields import FormatName
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Workshop

MOST_TOLD = 40


@dataclass(frozen=True, slots=True)
class Reading:
    """`workshop` is None where one of the Problems is an error."""

    workshop: Workshop | None
    problems: tuple[Problem, ...]


def read(path: Path, name: str, format: FormatName | None = None) -> Reading:
    """Read the outline in a file; `name` is how the person called it.

    Without a format: group where offered, else the first listed.
    """
    return _read(load(path, name), outline_id(path), format)


def read_text(text: str, name: str, format: FormatName | None = None, folder: Path | None = None) -> Reading:
    """Read the text of an outline; its id is `name` without its ending, files that it names lie in `folder`."""
    return _read(parse(text, name, folder), outline_id(Path(name)), format)


def step(text: str, *, format: FormatName = "group") -> Kind:
    """Read one step, beginning with its dash; files that it names lie among the kit's examples.

    Raises Refused with everything that is wrong with it.
    """
    node, problems, _ = parse_node(text, "step.yaml", asset("examples"))
    wrong = list(problems)
    if node is not None:
        steps, more = written_for(Mapping((Entry(Scalar("steps", node.place), node),), node.place), format)
        steps, unfilled = filled(steps, language(), format, None)
        made, unmade = steps_of(steps.get("steps"))
        wrong += [*more, *unfilled, *unmade]
        if made and not stops(wrong):
            return made[0]
    raise Refused(wrong)


def _read(loaded: Loaded, outline: str, wanted: FormatName | None) -> Reading:
    loaded = with_original(loaded)
    if loaded.tree is None:
        return Reading(None, _in_order(loaded.problems))
    if other := no_outline(loaded.tree):
        return Reading(None, _in_order([*loaded.problems, other]))
    formats = offered_in(loaded.tree)
    problems = [*loaded.problems, *swallowed(loaded.tree)]
    if wanted and wanted not in formats:
        problems.append(_not_offered(loaded.tree, formats, wanted))
    workshops: dict[FormatName, Workshop] = {}
    for name in formats:
        workshop, wrong = _understood(loaded.tree, outline, name)
        problems += wrong
        if workshop:
            workshops[name] = workshop
    if len(workshops) == len(formats):
        problems += sum_problems(workshops, loaded.tree)
    workshop = None if stops(problems) else workshops[wanted or usual(formats)]
    return Reading(workshop, _in_order(problems))


def _understood(tree: Mapping, outline: str, name: FormatName) -> tuple[Workshop | None, list[Problem]]:
    """Read the outline for one format."""
    laid, problems = written_for(tree, name)
    if nothing := no_block(tree, laid, name):
        return None, [*problems, nothing]
    words, unfilled = filled(laid, language(spoken_in(tree)), name, tree.get("terms"))
    workshop, wrong = workshop_of(words, outline)
    names = name_problems(workshop) if workshop and not wrong else []
    return workshop, [*problems, *unfilled, *wrong, *names]


def spoken_in(tree: Mapping) -> str:
    """Return the code of the language that an outline is written in, where the kit has words for it; else of ours."""
    said = tree.get("language")
    return (language_named(said.text) if isinstance(said, Scalar) else None) or language().code


def _not_offered(tree: Mapping, formats: tuple[FormatName, ...], wanted: str) -> Problem:
    if wanted not in FORMATS:
        near = nearest(wanted, FORMATS)
        hint = f"Did you mean '{near}'?" if near else f"The formats are {', '.join(FORMATS)}."
        return Problem(f"'{wanted}' is not a format.", None, hint)
    key = tree.key("formats")
    place = key.place if key else tree.place
    return Problem(f"This outline is not written for the format '{wanted}'.", place, f"It offers {', '.join(formats)}.")


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each Problem once, as they stand in the file; of very many, the first."""
    by_line = sorted(dict.fromkeys(problems), key=lambda p: (p.place.line, p.place.column) if p.place else (0, 0))
    told, rest = by_line[:MOST_TOLD], by_line[MOST_TOLD:]
    if rest:
        weight = Weight.ERROR if stops(rest) else Weight.NOTE
        told.append(Problem(f"{len(rest)} more follow; mend these first.", None, "", weight))
    return tuple(told)
