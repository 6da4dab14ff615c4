"""What a person changed by hand: told by `diff`, carried by `--keep-edits`, and never lost, whatever is typed."""

import datetime as dt
import shutil

import pytest
from pptx import Presentation

from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import MANIFEST
from workshop_kit.kit import build_slides
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset

DECK = "small-slides.pptx"
TODAY = dt.datetime.now().astimezone().date().isoformat()
COPY = f"small-slides-yours-{TODAY}.pptx"
FRESH = "small-slides-new.pptx"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return the folder of a kit whose slides are built, for all to copy."""
    folder = tmp_path_factory.mktemp("built")
    outline = shutil.copy(asset("examples", "small-thanks.yaml"), folder / "small.yaml")
    return build_slides(outline, Wishes(), to=folder).folder


@pytest.fixture
def kit(here, built):
    """Return the folder of a kit whose slides are built."""
    return shutil.copytree(built, here / "kits" / "small")


def mend(path, words="Being seen feels good"):
    """Change one sentence in a deck and return the file's new content."""
    opened = Presentation(path)
    title = next(slide.shapes.title for slide in opened.slides if "noticed" in slide.shapes.title.text_frame.text)
    title.text_frame.paragraphs[0].runs[0].text = words
    opened.save(path)
    return path.read_bytes()


def titles(path):
    return [slide.shapes.title.text_frame.text for slide in Presentation(path).slides]


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file() and path.name != MANIFEST)


def test_nothing_is_told_of_a_kit_that_nobody_changed(typed, kit):
    assert typed("diff", str(kit)).out == "Nothing was changed since the build.\n"


def test_a_change_is_told_and_carried_and_what_was_there_is_kept(typed, kit):
    theirs = mend(kit / DECK)
    said = typed("diff", "small")
    assert "words changed: 'noticed' -> 'seen'" in said.out
    said = typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")
    assert (said.status, said.err) == (0, "")
    assert f"'{DECK}' holds your changes:" in said.out
    assert f"As you left it, '{DECK}' is kept as '{COPY}'." in said.out
    assert "Being seen feels good" in titles(kit / DECK)
    assert (kit / COPY).read_bytes() == theirs
    assert names(kit) == [COPY, DECK]


def test_a_joined_deck_is_a_persons_and_its_changes_are_carried_on(typed, kit):
    mend(kit / DECK)
    typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")
    joined = (kit / DECK).read_bytes()
    typed("slides", "small.yaml")
    assert (kit / DECK).read_bytes() == joined
    assert names(kit) == [FRESH, COPY, DECK]
    typed("slides", "small.yaml", "--keep-edits", "--starts", "8 pm")
    assert "Being seen feels good" in titles(kit / DECK)
    assert f"small-slides-yours-{TODAY}-2.pptx" in names(kit)


def test_where_nothing_is_fresh_a_changed_deck_stays_as_it_is(typed, kit):
    theirs = mend(kit / DECK)
    typed("slides", "small.yaml", "--keep-edits")
    assert (kit / DECK).read_bytes() == theirs
    assert names(kit) == [DECK]


def test_where_both_changed_a_slide_the_fresh_deck_lies_beside(typed, kit, here):
    mend(kit / DECK)
    outline = here / "small.yaml"
    outline.write_text(outline.read_text(encoding="utf-8").replace("feels good", "feels warm"), encoding="utf-8")
    said = typed("slides", "small.yaml", "--keep-edits")
    assert "and so did this build. Yours stays." in said.out
    assert f"The fresh slides without your changes are '{FRESH}'." in said.out
    assert "Being seen feels good" in titles(kit / DECK)
    assert any("warm" in title for title in titles(kit / FRESH))


def test_overwriting_keeps_a_copy_first(typed, kit):
    theirs = mend(kit / DECK)
    said = typed("slides", "small.yaml", "--overwrite")
    assert f"As you left it, '{DECK}' is kept as '{COPY}'." in said.out
    assert (kit / COPY).read_bytes() == theirs
    assert typed("diff", "small").out == "Nothing was changed since the build.\n"


@pytest.mark.parametrize("option", ["--overwrite", "--keep-edits"])
def test_a_file_that_was_never_ours_is_not_touched(typed, here, option):
    folder = here / "kits" / "small"
    folder.mkdir(parents=True)
    (folder / DECK).write_bytes(b"my own")
    typed("slides", "small.yaml", option)
    assert (folder / DECK).read_bytes() == b"my own"
    assert names(folder) == [FRESH, DECK]


def test_both_at_once_cannot_be(typed, here):
    said = typed("build", "small.yaml", "--keep-edits", "--overwrite")
    assert said.status == 2
    assert "cannot go together" in said.err
    assert not (here / "kits").exists()


def test_what_was_built_before_changes_could_be_told_is_said(typed, kit):
    theirs = mend(kit / DECK)
    shutil.rmtree(kit / BASES)
    assert "what it was before is not known any more" in typed("diff", "small").out
    said = typed("slides", "small.yaml", "--keep-edits")
    assert said.status == 0
    assert "so your changes stay in it alone" in said.out
    assert (kit / DECK).read_bytes() == theirs
    assert names(kit) == [FRESH, DECK]


def test_a_deck_that_cannot_be_read_stops_the_build_before_anything_is_written(typed, kit):
    (kit / DECK).write_bytes(b"damaged")
    said = typed("slides", "small.yaml", "--keep-edits")
    assert said.status == 1
    assert "what you changed in it cannot be seen" in said.err
    assert names(kit) == [DECK]


def test_a_deck_that_is_open_is_not_replaced(typed, kit):
    theirs = mend(kit / DECK)
    (kit / f"~${DECK}").touch()
    said = typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")
    assert "is open in an Office program" in said.err
    assert (kit / DECK).read_bytes() == theirs


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("nowhere", "There is no folder or file 'nowhere'"),
        (".", "'.' is not the folder of a kit"),
        ("small.yaml", "'small.yaml' does not lie in the folder of a kit"),
    ],
)
def test_what_is_no_kit_gives_a_sentence(typed, words, said):
    found = typed("diff", words)
    assert found.status == 1
    assert said in found.err


def test_a_deck_that_cannot_be_read_does_not_hide_the_rest(typed, kit):
    (kit / DECK).write_bytes(b"damaged")
    typed("build", "small.yaml", "--only", "print-list")
    (kit / "small-print-list.csv").write_bytes(b"mine")
    said = typed("diff", "small")
    assert said.status == 1
    assert "small-print-list.csv: changed by hand." in said.out
    assert "cannot be read as a presentation" in said.err


def test_a_file_that_is_gone_and_one_that_has_another_name_are_told(typed, kit):
    mend(kit / DECK)
    (kit / DECK).rename(kit / "tuesday.pptx")
    assert f"{DECK}: not there any more" in typed("diff", "small").out
    assert "'noticed' -> 'seen'" in typed("diff", str(kit / "tuesday.pptx")).out


def test_the_fresh_deck_may_take_the_old_name_and_its_changes_are_its_own(typed, kit):
    mend(kit / DECK)
    typed("slides", "small.yaml", "--starts", "7 pm")
    (kit / FRESH).replace(kit / DECK)
    mend(kit / DECK, "Being heard feels good")
    (line,) = typed("diff", "small").out.splitlines()[1:]
    assert "'noticed' -> 'heard'" in line


def test_a_changed_paper_stays_and_the_fresh_one_goes_beside_it(typed, here):
    paper = here / "kits" / "small" / "small-print-list.csv"
    typed("build", "small.yaml", "--only", "slides,print-list")
    paper.write_bytes(b"mine")
    typed("build", "small.yaml", "--only", "slides,print-list", "--keep-edits", "--couples", "5")
    assert paper.read_bytes() == b"mine"
    assert paper.with_stem("small-print-list-new").exists()
