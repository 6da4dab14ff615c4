"""Every bundled outline at every length and in every format it offers, and what people see and hear of it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, get_args

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.checking.said import PANEL, texts_in
from workshop_kit.deck.compose import compose
from workshop_kit.fields import FormatName
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read_each
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.scene import Figure, Grid, Words

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.plan import Plan, Step
    from workshop_kit.scene import Scene

FORMATS = get_args(FormatName)
ON_THEIR_OWN = ("individual", "mixed")
OUTLINES = tuple(bundled_outlines().values())


class Case:
    """One outline in one format at one length, made once for all claims about it."""

    def __init__(self, outline: Path, format_name: FormatName, length: int) -> None:
        self.asked = outline, format_name, length

    @functools.cached_property
    def plan(self) -> Plan:
        outline, format_name, length = self.asked
        return plan(read_once(outline)[format_name], Wishes(format_name, length, starts=18 * 60 + 30, region="US"))

    @functools.cached_property
    def steps(self) -> list[Step]:
        return [step for part in self.plan.parts for step in part.steps]

    @functools.cached_property
    def scenes(self) -> list[Scene]:
        return [scene for step in self.steps for scene in step.kind.scenes(step.cue)]

    @functools.cached_property
    def composed(self) -> list[Scene]:
        return compose(self.plan)

    @functools.cached_property
    def slides(self) -> dict[str, str]:
        return {
            scene.name: "\n".join(
                words
                for slot, filling in scene.slots.items()
                if isinstance(filling, Words | Grid | Figure) and slot not in PANEL
                for words in texts_in(filling)
            )
            for scene in self.scenes
        }

    @functools.cached_property
    def sheets(self) -> dict[str, str]:
        made = {step.cue.name: step.kind.sheet(step.cue) for step in self.steps if step.cue.sheet}
        return {name: "\n\n".join(texts_in(sheet)) for name, sheet in made.items()}


@functools.cache
def read_once(outline: Path) -> dict[FormatName, Workshop]:
    """Return an outline as it is in each format it offers."""
    _, readings = read_each(outline, outline.name, Wishes(), lambda *_: FORMATS)
    return {name: one.workshop for name, one in readings.items() if one.workshop and name in one.workshop.formats}


@functools.cache
def cases(formats: tuple[str, ...] = FORMATS) -> tuple[Case, ...]:
    """Return every outline in each of some formats at every length."""
    return tuple(
        case_of(outline, name, length)
        for outline in OUTLINES
        for name, workshop in read_once(outline).items()
        if name in formats
        for length in workshop.lengths
    )


case_of = functools.cache(Case)


def pytest_generate_tests(metafunc):
    if "outline" in metafunc.fixturenames:
        metafunc.parametrize("outline", OUTLINES, ids=lambda path: path.stem)
    if "alone" in metafunc.fixturenames:
        metafunc.parametrize("alone", cases(ON_THEIR_OWN), indirect=True, ids=called)
    elif "case" in metafunc.fixturenames:
        metafunc.parametrize("case", cases(), ids=called)


def called(one: Case) -> str:
    outline, format_name, length = one.asked
    return f"{outline.stem}-{format_name}-{length}"


@pytest.fixture
def planned(case) -> Plan:
    """Return the plan of one outline in one format at one length."""
    return case.plan


@pytest.fixture
def alone(request) -> Plan:
    """Return a plan for people who did not come as a couple."""
    return request.param.plan


@pytest.fixture
def steps(case) -> list[Step]:
    """Return all steps of the day in order."""
    return case.steps


@pytest.fixture
def scenes(case) -> list[Scene]:
    """Return the slides that the steps make, before fitting."""
    return case.scenes


@pytest.fixture
def composed(case) -> list[Scene]:
    """Return the slides of the whole deck, before fitting."""
    return case.composed


@pytest.fixture
def slides(case) -> dict[str, str]:
    """Return the words of each slide, by its name; who, how long and which sheet aside."""
    return case.slides


@pytest.fixture
def sheets(case) -> dict[str, str]:
    """Return the words of each sheet, by its name; each text is a paragraph."""
    return case.sheets


@pytest.fixture
def spoken(planned) -> dict[str, str]:
    """Return what the facilitator says, by the name of the block or step."""
    things = [(part.block.name, part.block) for part in planned.parts]
    things += [(step.cue.name, step.kind) for part in planned.parts for step in part.steps]
    return {name: thing.say.source for name, thing in things if thing.say}


@pytest.fixture(scope="session")
def all_kinds() -> set[str]:
    """Return the kinds of step that the bundled outlines use."""
    every = [workshop for outline in OUTLINES for workshop in read_once(outline).values()]
    return {step.kind for one in every for block in one.blocks for step in block.steps}
