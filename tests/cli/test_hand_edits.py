"""What a person changed by hand: told by `diff`, carried by `--keep-edits`, and never lost, whatever is typed."""

import datetime as dt
import io
import json
import random
import re
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pdfplumber
import pytest
from pptx import Presentation

from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import MANIFEST, digest_of
from workshop_kit.kit import build_slides
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset
from workshop_kit.theme import opening
from workshop_kit.theme.films import LARGE

DECK = "small-slides.pptx"
TODAY = dt.datetime(2026, 12, 4, 18).astimezone()
COPY = "small-slides-yours-2026-12-04.pptx"
FRESH = "small-slides-new.pptx"


@pytest.fixture(autouse=True)
def one_day(monkeypatch):
    """Let it be one day, however near to midnight the tests run."""
    clock = SimpleNamespace(datetime=SimpleNamespace(now=lambda: TODAY))
    monkeypatch.setattr("workshop_kit.cli.wishes.dt", clock)


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


def delete(path):
    """Delete the slide with the statement."""
    opened = Presentation(path)
    at = next(i for i, slide in enumerate(opened.slides) if "noticed feels" in slide.shapes.title.text_frame.text)
    entry = opened.slides._sldIdLst[at]
    opened.part.drop_rel(entry.rId)
    opened.slides._sldIdLst.remove(entry)
    opened.save(path)


def printed(path):
    with pdfplumber.open(path) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def other_part(content, name, change):
    """Return the bytes of a deck with one part changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for one in source.namelist():
            if one != name:
                target.writestr(one, source.read(one))
            elif change is not None:
                target.writestr(one, change(source.read(one)))
    return file.getvalue()


def forge(kit, content):
    """Let a kit say that its deck was made as something else."""
    row = next(row for row in json.loads((kit / MANIFEST).read_bytes())["written"] if row["file"] == DECK)
    text = (kit / MANIFEST).read_text(encoding="utf-8")
    (kit / MANIFEST).write_text(text.replace(row["sha256"], digest_of(content)), encoding="utf-8")
    (kit / BASES / digest_of(content)).write_bytes(content)


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
    assert "small-slides-yours-2026-12-04-2.pptx" in names(kit)


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
    assert "Show this one to people: 'small-slides.pptx'." in said.out
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
    assert "What you changed in it cannot be seen" in said.err
    assert "with --overwrite the fresh one takes its place" in said.err
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
        ("small.yaml", "There is no kit of 'small.yaml' in the folder 'kits' yet"),
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
    assert "is not a PowerPoint file, or it is damaged" in said.err
    assert "--overwrite" not in said.err


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


def test_papers_alone_print_the_numbers_of_a_persons_slides(typed, kit):
    typed("build", "small.yaml", "--only", "run-sheet")
    fresh = printed(kit / "small-run-sheet.pdf")
    delete(kit / DECK)
    theirs = (kit / DECK).read_bytes()

    said = typed("build", "small.yaml", "--only", "run-sheet", "--keep-edits")
    assert said.status == 0
    assert "numbers that the fresh slides have" not in said.out
    assert printed(kit / "small-run-sheet.pdf") != fresh
    both = typed("build", "small.yaml", "--only", "slides,run-sheet", "--keep-edits", "--to", "kits")
    assert both.status == 0
    assert (kit / DECK).read_bytes() == theirs

    said = typed("build", "small.yaml", "--only", "run-sheet")
    assert printed(kit / "small-run-sheet.pdf") == fresh
    assert "the papers print the numbers that the fresh slides have" in said.out
    assert "--keep-edits" in said.out
    assert (kit / DECK).read_bytes() == theirs


EARLIER = (
    "The slides in the folder are of an earlier build, and not all of them have the numbers that the papers print."
)


def add_a_slide(outline):
    """Write one more slide into an outline, before the exercise."""
    text = outline.read_text(encoding="utf-8")
    outline.write_text(text.replace("      - reflection:", "      - statement: One more\n      - reflection:"), "utf-8")


@pytest.mark.parametrize("by_hand", [True, False])
def test_papers_alone_tell_where_the_slides_in_the_folder_have_other_numbers(typed, kit, here, by_hand):
    keeping = ["--keep-edits"] if by_hand else []
    if by_hand:
        mend(kit / DECK)
    assert EARLIER not in typed("build", "small.yaml", "--only", "run-sheet", *keeping).out
    add_a_slide(here / "small.yaml")
    there = (kit / DECK).read_bytes()
    said = typed("build", "small.yaml", "--only", "run-sheet", *keeping)
    assert EARLIER in said.out
    assert "Build the slides too" in said.out
    assert (kit / DECK).read_bytes() == there
    assert EARLIER not in typed("build", "small.yaml", "--only", "agenda", *keeping).out
    assert EARLIER not in typed("build", "small.yaml", "--only", "slides,run-sheet", *keeping).out
    assert EARLIER not in typed("build", "small.yaml", "--only", "run-sheet", *keeping).out


def test_papers_without_numbers_say_nothing_of_them(typed, kit):
    delete(kit / DECK)
    assert "fresh slides have" not in typed("build", "small.yaml", "--only", "agenda,print-list").out


def test_nothing_is_said_of_numbers_where_the_slides_give_way(typed, kit):
    delete(kit / DECK)
    assert "fresh slides have" in typed("build", "small.yaml", "--only", "run-sheet", "--overwrite").out
    assert "fresh slides have" not in typed("build", "small.yaml", "--only", "slides,run-sheet", "--overwrite").out


FORGED = {
    "no deck": lambda _: b"no deck",
    "a type": lambda deck: other_part(deck, "ppt/presentation.xml", lambda xml: b"<!DOCTYPE x>" + xml),
    "no theme": lambda deck: other_part(deck, "ppt/theme/theme1.xml", None),
    "no slide": lambda deck: other_part(deck, "ppt/slides/slide2.xml", lambda _: b"<x/>"),
    "a bomb": lambda deck: other_part(deck, "ppt/slides/slide2.xml", lambda xml: xml + b" " * 40_000_000),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_base_that_cannot_be_read_counts_as_none(typed, kit, what):
    built = (kit / DECK).read_bytes()
    theirs = mend(kit / DECK)
    forge(kit, FORGED[what](built))

    told, joined = typed("diff", "small"), typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")

    for said in (told, joined):
        assert said.status == 0
        assert "mistake of ours" not in said.err
        assert "Something went wrong" not in said.err
    if what != "no theme":  # which is not looked at
        assert "what it was before is not known any more" in told.out
        assert (kit / DECK).read_bytes() == theirs


@pytest.mark.parametrize("what", FORGED)
def test_a_deck_of_a_persons_that_is_odd_ends_in_a_sentence(typed, kit, what):
    (kit / DECK).write_bytes(FORGED[what]((kit / DECK).read_bytes()))
    for words in (("diff", "small"), ("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")):
        said = typed(*words)
        assert "mistake of ours" not in said.err
        assert "Something went wrong" not in said.err


def test_a_deck_without_the_theme_of_its_master_ends_in_a_sentence(typed, kit):
    def bare(xml):
        return re.sub(rb"<Relationship [^>]*relationships/theme[^>]*/>", b"", xml)

    opened = Presentation(kit / DECK)
    opened.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr").set("b", "1")
    opened.save(kit / DECK)
    rels = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    (kit / DECK).write_bytes(other_part((kit / DECK).read_bytes(), rels, bare))
    said = typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm")
    assert said.status == 1
    assert "is damaged: one of its slides cannot be read" in said.err
    assert "with --overwrite the fresh one takes its place" in said.err


def test_a_deck_with_a_large_film_is_joined(typed, kit, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 3_000_000)
    opened = Presentation(kit / DECK)
    film = random.Random(8).randbytes(5_000_000)  # noqa: S311 - a film
    opened.slides[1].shapes.add_movie(io.BytesIO(film), 0, 0, 999_999, 999_999, mime_type="video/mp4")
    opened.save(kit / DECK)
    assert "film" in typed("diff", "small").out
    assert typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm").status == 0
    with zipfile.ZipFile(kit / DECK) as archive:
        assert film in [archive.read(name) for name in archive.namelist() if "media" in name]


def test_a_large_film_is_never_read_as_a_whole_nor_packed_again(typed, kit, monkeypatch):
    film = random.Random(8).randbytes(LARGE + 1)  # noqa: S311 - a film
    opened = Presentation(kit / DECK)
    opened.slides[1].shapes.add_movie(io.BytesIO(film), 0, 0, 999_999, 999_999, mime_type="video/mp4")
    opened.save(kit / DECK)
    theirs = digest_of((kit / DECK).read_bytes())
    read = []

    def noting(act):
        def noted(*words, **named):
            content = act(*words, **named)
            read.append(len(content))
            return content

        return noted

    monkeypatch.setattr(zipfile.ZipFile, "read", noting(zipfile.ZipFile.read))
    monkeypatch.setattr("pathlib.Path.read_bytes", noting(Path.read_bytes))
    assert "film" in typed("diff", "small").out
    assert typed("slides", "small.yaml", "--keep-edits", "--starts", "7 pm").status == 0
    assert max(read) <= LARGE
    monkeypatch.undo()
    assert digest_of((kit / COPY).read_bytes()) == theirs
    with zipfile.ZipFile(kit / DECK) as archive:
        (entry,) = (entry for entry in archive.infolist() if entry.file_size == len(film))
        assert archive.read(entry) == film
        assert entry.compress_type == zipfile.ZIP_STORED


def test_why_a_deck_is_not_opened_is_said_with_the_way_on(typed, kit, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 3_000_000)
    content = other_part((kit / DECK).read_bytes(), "ppt/slides/slide2.xml", lambda xml: xml + b" " * 4_000_000)
    (kit / DECK).write_bytes(content)
    said = typed("slides", "small.yaml", "--keep-edits")
    assert "would unpack to far more than a presentation holds" in said.err
    assert "with --overwrite the fresh one takes its place, and a copy of yours is kept" in " ".join(said.err.split())


def test_a_deck_whose_own_name_says_new_is_missed(typed, here):
    (here / "small.yaml").rename(here / "my-new-start.yaml")
    typed("slides", "my-new-start.yaml")
    folder = here / "kits" / "my-new-start"
    (folder / "my-new-start-slides.pptx").unlink()
    assert "my-new-start-slides.pptx: not there any more" in typed("diff", "my-new-start").out


def test_a_fresh_deck_that_was_put_beside_and_is_gone_is_not_missed(typed, kit):
    mend(kit / DECK)
    typed("slides", "small.yaml", "--starts", "7 pm")
    (kit / FRESH).unlink()
    assert FRESH not in typed("diff", "small").out


@pytest.mark.parametrize("name", ["notes.txt", MANIFEST, "theirs.pdf"])
def test_what_the_kit_did_not_make_is_not_called_changed(typed, kit, name):
    if name != MANIFEST:
        (kit / name).write_text("Bring tea.", encoding="utf-8")
    said = typed("diff", str(kit / name))
    assert said.out == f"{name}: not made by the kit, so what changed in it cannot be told.\n"


def test_a_fresh_deck_of_an_earlier_build_that_lies_beside_is_told_of(typed, kit):
    mend(kit / DECK)
    typed("build", "small.yaml", "--starts", "7 pm")
    assert (kit / FRESH).exists()
    said = typed("build", "small.yaml", "--starts", "7 pm", "--keep-edits")
    assert f"more of an earlier build, which this kit does not have: '{FRESH}'" in said.out


@pytest.mark.usefixtures("here")
def test_a_kit_is_compared_by_the_outline_that_it_was_made_of(typed):
    assert "There is no kit of 'small.yaml' in the folder 'kits' yet." in typed("diff", "small.yaml").err
    typed("slides", "small.yaml")
    assert typed("diff", "small.yaml").out == "Nothing was changed since the build.\n"
