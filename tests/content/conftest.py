"""Every bundled outline at every length and in every format it offers, and what people see and hear of it."""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING, get_args

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package registers its kinds
from workshop_kit.fields import FormatName
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.places import Place
from workshop_kit.planning import plan
from workshop_kit.scene import Figure, Grid, Words
from workshop_kit.text import Paragraph, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.planning.plan import Plan, Step
    from workshop_kit.scene import Scene

PANEL = {"Grouping", "Minutes", "Unit", "Sheet", "Privacy"}
FORMATS = get_args(FormatName)
ON_THEIR_OWN = ("individual", "mixed")
OUTLINES = tuple(bundled_outlines().values())


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
            for words in words_in(filling)
        )
        for scene in scenes
    }


@pytest.fixture
def sheets(steps) -> dict[str, str]:
    """Return the words of each sheet, by its name; each text is a paragraph."""
    made = {step.cue.name: step.kind.sheet(step.cue) for step in steps if step.cue.sheet}
    return {name: "\n\n".join(words_in(sheet)) for name, sheet in made.items()}


@pytest.fixture
def spoken(planned) -> dict[str, str]:
    """Return what the facilitator says, by the name of the block or step."""
    things = [(part.block.name, part.block) for part in planned.parts]
    things += [(step.cue.name, step.kind) for part in planned.parts for step in part.steps]
    return {name: thing.say.source for name, thing in things if thing.say}


def words_in(thing) -> Iterator[str]:
    """Yield every text inside frozen data, in order."""
    if isinstance(thing, Text | Paragraph):
        yield str(thing)
    elif isinstance(thing, tuple | list):
        for one in thing:
            yield from words_in(one)
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, Place):
        for field in dataclasses.fields(thing):
            # `beside` repeats the rows of the slot beside, to stand level with them.
            if field.name != "beside":
                yield from words_in(getattr(thing, field.name))


@pytest.fixture(scope="session")
def words():
    """Return what parts a text into words."""
    return lambda text: re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)


@pytest.fixture(scope="session")
def sentences(words):
    """Return what parts a text into sentences; a line of a list ends one as a full stop does."""
    return lambda text: [
        part for part in re.split(r"[.!?;:…][”\")*]*\s|\n\s*(?:\n|-|\d\.)|[.!?]$", text) if words(part)
    ]


@pytest.fixture(scope="session")
def grade(words, sentences):
    """Return what finds the Flesch-Kincaid grade of a text, with syllables counted by groups of vowels."""

    def syllables(word):
        letters = re.sub(r"[^a-z]", "", word.lower())
        if len(letters) > 3:
            letters = re.sub(r"(?<=[^aeioul])es?$|(?<=[^dt])ed$", "", letters)
        return max(1, len(re.findall(r"[aeiouy]+", letters)))

    def find(text):
        said = words(text)
        return 0.39 * len(said) / len(sentences(text)) + 11.8 * sum(map(syllables, said)) / len(said) - 15.59

    return find


@pytest.fixture(scope="session")
def all_kinds() -> set[str]:
    """Return the kinds of step that the bundled outlines use."""
    read_ones = [read(outline, outline.name).workshop for outline in OUTLINES]
    return {step.kind for one in read_ones if one for block in one.blocks for step in block.steps}
