"""The practice: the counselor's own profile, from `practice.yaml` beside the outline, above it, or the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.outline.practice_files import called_from_here, practice_file
from workshop_kit.outline.source import load
from workshop_kit.outline.wishes import NO_WISHES, Wishes
from workshop_kit.text import paragraphs
from workshop_kit.tree import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.beside import BesideFile
    from workshop_kit.outline.profile import Profile
    from workshop_kit.text import Text
    from workshop_kit.tree import Node


class Practice(Struct, frozen=True):
    """Who makes the workshop. `wishes` stand where nothing else is asked for; `terms` and `depth` are as written.

    `file` is how its file is called, '' without one. `couples` come to a group if nothing else is said. `colors` are
    RRGGBB by word: primary, accent, ground, ink. `clinical`: its workshops are part of treatment. `screened`: each
    person was spoken with alone. `written` is what is printed of it, each with its place.
    """

    name: str = ""
    wishes: Wishes = NO_WISHES
    terms: Node | None = None
    depth: Scalar | None = None
    file: str = ""
    counselors: str = ""
    contact: str = ""
    credit: str = ""
    logo: BesideFile | None = None
    colors: tuple[tuple[str, str], ...] = ()
    couples: int | None = None
    clinical: bool = False
    confidentiality: str = ""
    screened: bool = False
    written: tuple[Text, ...] = ()


NO_PRACTICE = Practice()

EXAMPLE = """\
A whole one:
practice: Riverside Family Counseling
contact: 555-0100
region: US"""


def practice_for(outline: Path) -> tuple[Practice, tuple[Problem, ...]]:
    """Return the practice that an outline belongs to, with what is wrong in its file."""
    path = practice_file(outline)
    return practice_from(path) if path else (NO_PRACTICE, ())


def practice_from(path: Path) -> tuple[Practice, tuple[Problem, ...]]:
    """Return what a practice file says, with what is wrong in it."""
    name = called_from_here(path)
    if path.is_dir():
        hint = "Give the folder another name, or put the file of your practice in its place."
        return NO_PRACTICE, (Problem(f"'{name}' is a folder, not the file of a practice.", None, hint),)
    loaded = load(path, name)
    told = tuple(map(_of_a_practice, loaded.problems))
    if loaded.tree is None:
        return NO_PRACTICE, told
    from workshop_kit.outline.profile import profile_of  # noqa: PLC0415 - most people have no practice file

    profile, problems = profile_of(loaded.tree)
    return _practice(profile, loaded.tree, name), (*told, *problems)


def _of_a_practice(problem: Problem) -> Problem:
    """Say how a practice file begins where it was said of an outline."""
    if "blocks:" not in problem.hint:
        return problem
    begins = "A practice file has names and values, such as 'practice: Riverside Family Counseling'."
    message = begins if problem.message.startswith("An outline") else problem.message
    return replace(problem, message=message, hint=EXAMPLE)


def _practice(profile: Profile, tree: Mapping, name: str) -> Practice:
    terms, depth = tree.get("terms"), tree.get("depth")
    return Practice(
        name=_said(profile.practice),
        wishes=_wishes(profile),
        terms=terms,
        depth=depth if profile.depth and isinstance(depth, Scalar) else None,
        file=name,
        counselors=_said(profile.counselors),
        contact=_said(profile.contact),
        credit=_said(profile.credit),
        logo=profile.logo,
        colors=tuple((word, str(colour)) for word, colour in profile.colors.named.items()) if profile.colors else (),
        couples=profile.couples,
        clinical=profile.context == "clinical",
        confidentiality=" ".join(map(str, paragraphs(profile.confidentiality))) if profile.confidentiality else "",
        screened=profile.screening == "done",
        written=tuple(_written(profile)),
    )


def _wishes(profile: Profile) -> Wishes:
    return Wishes(
        region=profile.region or None,
        language=profile.language,
        paper=profile.paper,
        theme=profile.theme,
        editions=("large-print",) if profile.large_print else (),
    )


def _written(profile: Profile) -> Iterator[Text]:
    for text in (profile.practice, profile.counselors, profile.contact, profile.credit, profile.confidentiality):
        if text:
            yield text


def _said(text: Text | None) -> str:
    return str(text) if text else ""
