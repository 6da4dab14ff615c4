"""A plan, made by hand from steps."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from workshop_kit.care import Care
from workshop_kit.outline.practice import NO_PRACTICE
from workshop_kit.places import Place, Source
from workshop_kit.planning.company import Company
from workshop_kit.planning.plan import Part, Plan, Step
from workshop_kit.text import Text


@pytest.fixture
def planned(step, cue):
    """Plan steps in one block; those with a sheet are numbered from 1."""

    def made(*outlines, paper="letter", title="Small thanks"):
        number = 0
        steps = []
        for outline in outlines:
            kind = step(outline)
            sheet = None
            if getattr(kind, "on_paper", False):
                number += 1
                sheet = number
            steps.append(Step(kind, cue(sheet=sheet, name=f"thanks/{kind.name}")))
        at = cue()
        care = Care((), "", (), "You may pass.", "", (), (), "Ask for local numbers.", "", (), "", "")
        return Plan(
            workshop=SimpleNamespace(id="thanks", title=Text(title, Place(Source("thanks.yaml"), 2))),
            format="group",
            length=60,
            paper=paper,
            region="",
            start=60,
            theme="hearth",
            editions=(),
            practice=NO_PRACTICE,
            day=replace(at.day, title=title),
            company=Company(16, 8, 2),
            parts=(Part(None, at.moment, tuple(steps)),),
            spans=(),
            care=care,
            references=(),
            choices=(),
            problems=(),
        )

    return made
