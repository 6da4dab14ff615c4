"""What many claims need: a step as it is read from an outline, and a moment to show it in."""

from __future__ import annotations

import pytest
from hypothesis import settings
from msgspec.structs import replace

from workshop_kit.cue import Cue, Day, Grouping, Moment
from workshop_kit.outline.reader import step as read_step
from workshop_kit.places import Place, Source
from workshop_kit.words import language

# A law is about what comes out, not about how busy the machine is.
settings.register_profile("kit", deadline=None)
settings.load_profile("kit")


@pytest.fixture(scope="session", autouse=True)
def own_settings(tmp_path_factory):
    """Keep what a person set for all their work, on the machine that runs the tests, out of them."""
    folder = tmp_path_factory.mktemp("settings")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder))
        patch.setenv("APPDATA", str(folder))
        patch.setattr("workshop_kit.outline.practice_files.own_folder", lambda: folder / "workshop-kit")
        yield folder / "workshop-kit"


@pytest.fixture
def step():
    """Read one step from its YAML."""
    return read_step


@pytest.fixture
def cue():
    """Return a moment in pairs, 15 minutes, sheet 3; keyword arguments change it."""

    def made(**changes):
        moment = Moment(2, "Three thank-yous", 15, Grouping("pair"))
        day = Day("Small thanks", language(), "group", (Moment(1, "Welcome", 5, Grouping("everyone")), moment))
        standard = Cue(day, moment, "three-thank-yous/a-step", Place(Source("test.yaml")), minutes=15, sheet=3)
        return replace(standard, **changes)

    return made
