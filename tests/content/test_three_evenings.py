"""The three evenings that the guide shows are made as it says: every minute, word, sheet and folder."""

import re
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from workshop_kit import beforehand, kit, program_kit
from workshop_kit.outline.wishes import NO_WISHES
from workshop_kit.resources import asset

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "three-evenings.md").read_text(encoding="utf-8")
PRACTICE, SPRING, MIXED, PROGRAM = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def evenings(tmp_path_factory):
    """Return a folder with the files of the guide."""
    folder = tmp_path_factory.mktemp("evenings")
    texts = {"practice": PRACTICE, "spring-group": SPRING, "mixed-evening": MIXED, "two-evenings": PROGRAM}
    texts["small-thanks"] = asset("examples", "small-thanks.yaml").read_text(encoding="utf-8")
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    Image.new("RGB", (300, 100), "#1F4E79").save(folder / "logo.png")
    return folder


@pytest.fixture(scope="module")
def spring(evenings, tmp_path_factory):
    """Return the deck of the spring group."""
    made = kit.build_slides(evenings / "spring-group.yaml", NO_WISHES, to=tmp_path_factory.mktemp("kits"))
    return Presentation(made.files[0].path)


def rows(table_after):
    """Return the rows of the first table behind some words of the guide: title and numbers."""
    table = re.search(r"(?:^\|.*\n)+", GUIDE[GUIDE.index(table_after) :], re.MULTILINE)[0]
    cells = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()[2:]]
    return [(title, *(None if n == "-" else int(n) for n in numbers)) for title, *numbers in cells]


def minutes(plan):
    return [(part.moment.title, part.moment.minutes) for part in plan.parts]


def test_every_block_of_the_spring_group_has_the_minutes_of_the_guide(evenings):
    told = beforehand.explained_of(evenings / "spring-group.yaml", NO_WISHES)
    *blocks, (_, before, after) = rows("**See what comes of it:**")
    assert [(block.title, block.before, block.after) for block in told.blocks] == blocks
    assert (told.base.length, told.day.length) == (before, after)
    assert sum(minutes for _, _, minutes in blocks if minutes) == 75


def test_the_spring_group_has_its_own_words_and_the_exercise_of_its_own(evenings):
    plan = beforehand.planned(evenings / "spring-group.yaml", NO_WISHES)
    assert plan.company.pairs == 10
    steps = [str(step.kind.title) for part in plan.parts for step in part.steps]
    assert "Finish these three" in steps
    assert "What I noticed this week" not in steps
    assert "I felt ten years lighter." in steps
    assert plan.parts[5].steps[0].cue.needs == (1,)  # the thank-yous still find the sheet


def test_the_spring_group_is_shown_in_its_own_words_colour_and_with_its_logo(spring):
    said = "\n".join(shape.text_frame.text for slide in spring.slides for shape in slide.shapes if shape.has_text_frame)
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in spring.slides if slide.has_notes_slide)
    said = said.replace("\N{NO-BREAK SPACE}", " ")
    assert "your spouse" in said + notes
    assert "Try the four steps" not in said
    assert "Then be quiet: let it arrive" in said
    theme = next(part for part in spring.part.package.iter_parts() if str(part.partname).endswith("theme1.xml"))
    assert b"1F4E79" in theme.blob
    logos = [shape for layout in spring.slide_layouts for shape in layout.shapes if shape.name == "Logo"]
    assert logos
    assert spring.core_properties.author == "Riverside Family Counseling"


def test_every_block_of_the_mixed_evening_has_the_minutes_of_the_guide(evenings):
    plan = beforehand.planned(evenings / "mixed-evening.yaml", NO_WISHES)
    assert minutes(plan) == rows("  - closing: One word each")
    assert "'Four steps to meet a feeling' comes along" in "\n".join(map(str, plan.problems))


def test_the_program_has_a_folder_a_session_and_one_workbook(evenings, tmp_path):
    days = program_kit.planned(evenings / "two-evenings.yaml", NO_WISHES)
    assert [(day.length, day.day.date_said) for day in days.sessions] == [
        (75, "Tuesday, February 2, 2027"),
        (75, "Tuesday, February 9, 2027"),
    ]
    program_kit.build(evenings / "two-evenings.yaml", NO_WISHES, to=tmp_path)
    made = {path.relative_to(tmp_path / "two-evenings").as_posix() for path in tmp_path.rglob("*.p*")}
    told = re.findall(r"`(two-evenings-[\w-]+\.pdf)`", GUIDE)
    assert set(told) <= made
    for folder in ("1-why-it-matters", "2-saying-thanks"):
        for file in ("slides.pptx", "run-sheet.pdf", "agenda.pdf", "handout.pdf"):
            assert f"{folder}/{folder}-{file}" in made
