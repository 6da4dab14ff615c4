"""`translate` writes a file that can be checked at once, and typed over."""

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read

OWN = """\
# For a Tuesday
title: Small thanks
language: en
terms:
  friend: ally
lengths: 20, 30   # both
blocks:
  - pair: Three thank-yous
    minutes: 20, 30
    at_least: |
      15
    # what we call them
    steps:
      - reflection: What I noticed about {my friend}
        lines: 4
        items: |
          # not a comment
          One thing {your partner} did
        for:
          individual:
            lines: 5
"""


@pytest.fixture
def own(here):
    file = here / "small-thanks.yaml"
    file.write_text(OWN, encoding="utf-8")
    return file


def test_the_file_stands_beside_and_can_be_checked_at_once(own, typed):
    assert typed("translate", str(own), "--to", "es").status == 0
    made = own.with_name("small-thanks.es.yaml")
    reading = read(made, made.name)

    assert {problem.weight for problem in reading.problems} == {Weight.NOTE}
    assert reading.workshop.blocks[0].minutes == (20, 30)
    assert reading.workshop.blocks[0].steps[0].name == "what-i-noticed-about-my-ally"


def test_words_and_comments_stay_and_numbers_go(own, typed):
    typed("translate", str(own), "--to", "spanish")
    text = own.with_name("small-thanks.es.yaml").read_text(encoding="utf-8")

    assert "\ntranslation_of: small-thanks\nlanguage: es\n" in text
    assert all(line in text for line in ("# For a Tuesday", "# what we call them", "          # not a comment"))
    assert "  friend:\n    one: ally\n    many: allies\n" in text
    assert not any(
        key in text for key in ("minutes:", "lengths:", "at_least:", "\n      15", "    lines:", "individual:")
    )


def test_nothing_is_overwritten(own, typed):
    typed("translate", str(own), "--to", "es")
    done = typed("translate", str(own), "--to", "es")

    assert done.status == 1
    assert "is there already, and stays as it is." in done.err


def test_a_file_above_still_finds_its_original(own, typed, here):
    (here / "en").mkdir()
    original = own.rename(here / "en" / own.name)
    typed("translate", str(original), "--to", "es", "--out", "gracias.yaml")

    assert "translation_of: en/small-thanks.yaml" in (here / "gracias.yaml").read_text(encoding="utf-8")
    assert read(here / "gracias.yaml", "gracias.yaml").workshop is not None


def test_a_file_that_would_not_find_its_original_is_not_written(own, typed, here):
    done = typed("translate", own.name, "--to", "es", "--out", "es/gracias.yaml")

    assert done.status == 1
    assert "has to lie in the same folder, or above it." in done.err
    assert "Write it there: --out gracias.yaml" in done.err
    assert not (here / "es").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("based_on: small-thanks\ntitle: Ours\n", "This is an overlay, which changes another outline."),
        ("program: Two evenings\nsessions:\n  - session: One\n", "This is a program, a series of workshops."),
        ("practice: Riverside\n", "This is a practice file"),
        ("contact: 555-0100\nlanguage: en\n", "This is a practice file"),
    ],
)
def test_only_an_outline_of_its_own_is_translated(own, typed, here, text, said):  # noqa: ARG001 - it is the base
    (here / "mine.yaml").write_text(text, encoding="utf-8")
    done = typed("translate", "mine.yaml", "--to", "es")

    assert done.status == 1
    assert said in done.err
    assert not (here / "mine.es.yaml").exists()


def test_one_of_the_kit_goes_into_the_folder_one_is_in_and_is_built_from_there(typed, here):
    typed("translate", "appreciation-and-validation", "--to", "es")
    done = typed("show", "appreciation-and-validation", "--language", "es")

    assert (here / "appreciation-and-validation.es.yaml").is_file()
    assert done.status == 0
    assert "60 minutos" in done.out


@pytest.mark.parametrize(
    ("more", "to", "said"),
    [
        ("", "tlh", "The kit has no words for the language 'tlh'."),
        ("", "en", "This outline is in English already."),
        ("translation_of: other\n", "es", "This is a translation itself."),
    ],
)
def test_what_makes_no_sense_is_refused(own, typed, more, to, said):
    own.write_text(more + OWN, encoding="utf-8")
    done = typed("translate", str(own), "--to", to)

    assert done.status == 1
    assert said in done.err


def test_what_is_said_in_the_terminal_stays_english(own, typed, here):
    typed("translate", str(own), "--to", "es")
    done = typed("build", str(own), "--language", "es", "--only", "print-list", "--to", str(here / "kits"))

    assert "For 8 couples:" in done.out
    assert "note: The safety texts are in English" in done.out


@pytest.mark.parametrize("outline", sorted(bundled_outlines()))
def test_every_outline_of_the_kit_can_be_translated(typed, here, outline):
    typed("translate", outline, "--to", "es")
    done = typed("check", f"{outline}.es.yaml")

    assert done.status == 0
    assert (here / f"{outline}.es.yaml").is_file()
    assert "error" not in done.out
    assert "warning" not in done.out
