"""From the papers of a plan to the files that are kept of them: those to print, the list of it, and the pack."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.documents.draft import Draft
from workshop_kit.documents.print_list_csv import print_list_csv
from workshop_kit.documents.print_pack import pack_pages, print_pack
from workshop_kit.errors import Problem, Weight, stops

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.papers import Papers
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan


def paper_drafts(plan: Plan, made: Papers, name: str) -> Iterator[Draft]:
    """Yield what there is to keep; every file's name begins with `name`."""
    for file, paper in made.pressed.items():
        word = made.words.get(file, file.removeprefix(f"{name}-").removesuffix(".pdf"))
        others = made.editions.get(file, {})
        told = tuple(dict.fromkeys(problem for one in others.values() for problem in _spared(one)))
        yield Draft(word, file, paper.pages, "pages", (*paper.problems, *told), partial(bytes, paper.pdf))
        for called, one in others.items():
            if not stops(one.problems):
                yield Draft(word, called, one.pages, "pages", one.problems, partial(bytes, one.pdf))
    wanted = made.to_print
    if wanted.rows:
        write = partial(print_list_csv, plan, wanted)
        yield Draft("print-list", f"{name}-print-list.csv", len(wanted.rows), "lines", made.problems, write)
        merge = partial(print_pack, plan, wanted, made.pressed)
        yield Draft("print-pack", f"{name}-print-pack.pdf", pack_pages(wanted), "pages", made.problems, merge)


def _spared(edition: Pressed) -> Iterator[Problem]:
    """Yield as warnings what kept an edition from being made: the plain paper is made all the same."""
    for problem in edition.problems if stops(edition.problems) else ():
        hint = f"{problem.hint}\nThe plain sheets are made; this edition is not."
        yield replace(problem, weight=Weight.WARNING, hint=hint)
