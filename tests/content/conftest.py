"""Every bundled outline at every length and in every format it offers, and what people see and hear of it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, get_args

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package registers its kinds
from workshop_kit.checking.said import PANEL, texts_in
from workshop_kit.fields import FormatName
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.resources import workshops
from workshop_kit.scene import Figure, Grid, Words

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan, Step
    from workshop_kit.scene import Scene

FORMATS = get_args(FormatName)
ON_THEIR_OWN = ("individual", "mixed")
OUTLINES = sorted(workshops().glob("*.yaml"))


@functools.cache
def planned_at(outline, format_name, length) -> Plan:
    workshop = read(outline, outline.name, Wishes(format=format_name)).workshop
    assert workshop is not None
    return plan(workshop, Wishes(format=format_name, length=length, starts=18 * 60 + 30, region="US"))


def variants(formats=FORMATS):
    for outline in OUTLINES:
        workshop = read(outline, outline.name).workshop
        for format_name in (name for name in formats if workshop and name in workshop.formats):
            for length in workshop.lengths:
                yield pytest.param((outline, format_name, length), id=f"{outline.stem}-{format_name}-{length}")


def pytest_generate_tests(metafunc):
    if "outline" in metafunc.fixturenames:
        metafunc.parametrize("outline", OUTLINES, ids=lambda path: path.stem)
    if "alone" in metafunc.fixturenames:
        metafunc.parametrize("alone", tuple(variants(ON_THEIR_OWN)), indirect=True)
    elif "planned" in metafunc.fixturenames:
        metafunc.parametrize("planned", tuple(variants()), indirect=True)


@pytest.fixture
def planned(request) -> Plan:
    """Return the plan of one outline in one format at one length."""
    return planned_at(*request.param)


@pytest.fixture
def alone(request) -> Plan:
    """Return a plan for people who did not come as a couple."""
    return planned_at(*request.param)


@pytest.fixture
def steps(planned) -> list[Step]:
    """Return all steps of the day in order."""
    return [step for part in planned.parts for step in part.steps]


@pytest.fixture
def scenes(steps) -> list[Scene]:
    """Return the slides that the steps make, before fitting."""
    return [scene for step in steps for scene in step.kind.scenes(step.cue)]


@pytest.fixture
def slides(scenes) -> dict[str, str]:
    """Return the words of each slide, by its name; who, how long and which sheet aside."""
    return {
        scene.name: "\n".join(
            words
            for slot, filling in scene.slots.items()
            if isinstance(filling, Words | Grid | Figure) and slot not in PANEL
            for words in texts_in(filling)
        )
        for scene in scenes
    }


@pytest.fixture
def sheets(steps) -> dict[str, str]:
    """Return the words of each sheet, by its name; each text is a paragraph."""
    made = {step.cue.name: step.kind.sheet(step.cue) for step in steps if step.cue.sheet}
    return {name: "\n\n".join(texts_in(sheet)) for name, sheet in made.items()}


@pytest.fixture
def spoken(planned) -> dict[str, str]:
    """Return what the facilitator says, by the name of the block or step."""
    things = [(part.block.name, part.block) for part in planned.parts]
    things += [(step.cue.name, step.kind) for part in planned.parts for step in part.steps]
    return {name: thing.say.source for name, thing in things if thing.say}


@pytest.fixture(scope="session")
def all_kinds() -> set[str]:
    """Return the kinds of step that the bundled outlines use."""
    read_ones = [read(outline, outline.name).workshop for outline in OUTLINES]
    return {step.kind for one in read_ones if one for block in one.blocks for step in block.steps}
