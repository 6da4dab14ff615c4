"""What many claims need: a step as it is read from an outline, and a moment to show it in."""

from __future__ import annotations

import contextlib
import functools
import gc

import pytest
from hypothesis import settings
from msgspec.structs import replace

from workshop_kit.cue import Cue, Day, Grouping, Moment
from workshop_kit.outline.reader import step as read_step
from workshop_kit.places import Place, Source
from workshop_kit.resources import asset
from workshop_kit.words import language

# A law is about what comes out, not about how busy the machine is.
settings.register_profile("kit", deadline=None)
settings.load_profile("kit")


def pytest_collection():
    """Look for no garbage while thousands of tests are gathered, which all stay to the end."""
    gc.disable()


def pytest_collection_finish():
    """Leave the tests out of every later search for garbage."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def own_settings(tmp_path_factory):
    """Keep what a person set for all their work, on the machine that runs the tests, out of them."""
    folder = tmp_path_factory.mktemp("settings")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder))
        patch.setenv("APPDATA", str(folder))
        patch.setattr("workshop_kit.outline.practice_files.own_folder", lambda: folder / "workshop-kit")
        yield folder / "workshop-kit"


@pytest.fixture(scope="session", autouse=True)
def themes_read_once():
    """Read each bundled theme once: it is frozen, and every kit that is built would read it again."""
    from workshop_kit.theme import load  # noqa: PLC0415 - loads what draws

    read = load.theme_of
    once = functools.cache(read)

    def theme_of(path, content=b""):
        return read(path, content) if content or path.parent != asset("themes") else once(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "theme_of", theme_of)
        yield


@pytest.fixture(scope="session")
def read_out():
    """Return what reads the words of a PDF, page by page. pdfplumber measures them too, a hundred times slower."""
    import pypdfium2  # noqa: PLC0415 - most tests read no PDF

    def read(pdf):
        with contextlib.closing(pypdfium2.PdfDocument(pdf)) as file:
            return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in file]

    return read


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
