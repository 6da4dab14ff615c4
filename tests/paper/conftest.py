"""Sheets of every part, and what it takes to press them."""

from __future__ import annotations

import io

import pdfplumber
import pytest

from workshop_kit.care import Care, HelpLine
from workshop_kit.cue import Grouping
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.imprint import Imprint
from workshop_kit.paper.leaf import LEAVES
from workshop_kit.paper.press import press
from workshop_kit.places import Place, Source
from workshop_kit.sheet import (
    Band,
    Bands,
    Card,
    Cards,
    Chosen,
    DayRows,
    EmptyTable,
    Heading,
    Instructions,
    Prompt,
    Ratings,
    Ruled,
    Sheet,
    Tickets,
    Ticks,
    Variant,
)
from workshop_kit.text import Text, paragraph
from workshop_kit.words import language

OUTLINE = Source("thanks.yaml", tuple("line" for _ in range(99)))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def text(words, line=1):
    return Text(words, Place(OUTLINE, line))


def steps(*lines):
    return Instructions(tuple(paragraph(text(line)) for line in lines))


def a_sheet(*parts, number=2, title="What I noticed", variants=None, **changes):
    standard = {
        "number": number,
        "name": f"block/{number}",
        "title": text(title),
        "privacy": "private",
        "per": "person",
        "grouping": Grouping("solo"),
        "minutes": 8,
        "take_home": False,
        "variants": variants or (Variant(tuple(parts)),),
        "place": Place(OUTLINE, 7),
    }
    return Sheet(**{**standard, **changes})


def _partner(first):
    return (
        steps(
            first, "Say what they *did*. See [how](https://example.org/a?b=1&c=2) or [write](mailto:us@example.org)."
        ),
        *(Prompt(number, text("You did this, and it meant this to me"), 3) for number in (1, 2, 3)),
        Heading(text("When I heard yours, I noticed")),
        Ruled(lines=2),
    )


def every_part():
    """Make a sheet of each part, with every privacy and grouping."""
    prompts = ("A small thing that made my day easier", "A time I felt heard", "One thing I did")
    return {
        "reflection": a_sheet(
            steps("Think back over the last seven days."),
            *(Prompt(number, text(words), 3) for number, words in enumerate(prompts, 1)),
            why=text("Small things count more when someone sees them."),
        ),
        "partners": a_sheet(
            number=3,
            title="Three thank-yous",
            privacy="pair",
            grouping=Grouping("pair"),
            variants=(
                Variant(_partner("**You speak first.**"), "A", "Partner A"),
                Variant(_partner("**You listen first.**"), "B", "Partner B"),
                Variant(
                    (Heading(text("Look at these together")), Prompt(1, text("What was the same?"), 3)), "", "Both"
                ),
            ),
        ),
        "letter": a_sheet(steps("Think of one person."), Ruled(text("Dear"), 3, fill=True), number=4, title="A letter"),
        "log": a_sheet(
            steps("Write a few words each day.", "Missed a day? Go on with the next."),
            DayRows(DAYS, (text("Today I noticed"), text("I said thank you for")), note="This page is yours."),
            number=5,
            title="A week of small thanks",
            minutes=0,
            take_home=True,
        ),
        "tickets": a_sheet(
            steps("Leave your name off."),
            Tickets("Before you go", (text("One thing I take home"), text("Did you feel free to pass?")), "No name."),
            number=6,
            title="Before you go",
            privacy="collected",
            grouping=Grouping("everyone"),
        ),
        "scenes": a_sheet(
            steps("One reads a card aloud.", "The other tries it."),
            Cards(
                tuple(Card(f"Scene {n}", text("Sam comes home late."), text("Say what you see.")) for n in (1, 2, 3)), 2
            ),
            number=7,
            title="Scenes to try",
            privacy="group",
            grouping=Grouping("small-groups", 4),
            cut=True,
        ),
        "cards": a_sheet(
            Cards(tuple(Card(f"Card {n}", text("What made you smile today?")) for n in range(1, 11)), 8),
            number=8,
            title="Seen and heard",
            cut=True,
        ),
        "ratings": a_sheet(
            steps("Ring one number on each line."),
            Ratings(
                (text("I feel heard"), text("I keep worries to myself")),
                1,
                5,
                (text("Not yet"), text("Very much")),
                frozenset({1}),
                "Add your 2 numbers",
            ),
            Bands(
                (Band("2 to 5", text("Low"), text("Rest.")), Band("6 to 10", text("High"), text("Go on."))), "No test."
            ),
            number=10,
            title="How it is for me",
        ),
        "ticks": a_sheet(
            steps("Tick what fits."),
            Ticks(tuple(text(f"Say thank you {n} times") for n in range(1, 21)), (text("We do"), text("Try it"))),
            Heading(text("Your own")),
            Ticks((), (text("We do"), text("Try it")), 2),
            Chosen("Pick 2 to start with.", 2),
            number=11,
            title="Small ways to be kind",
        ),
        "one box": a_sheet(Ticks((text("Say good morning"),), blanks=2), number=12, title="One box"),
        "table": a_sheet(
            EmptyTable((text("What helps"), text("When")), (None,) * 20, (text("A walk"),), "Example:"),
            number=13,
            title="What helps us",
        ),
        "named rows": a_sheet(
            EmptyTable((text("Noon"), text("Night")), (text("Monday"), text("Tuesday")), (text("Tea"),), "Example:"),
            number=14,
            title="Two days",
        ),
        "long": a_sheet(*(Prompt(n, text(f"Prompt with number {n}"), 4) for n in range(1, 12)), number=9, title="Long"),
    }


EVERY_PART = every_part()


@pytest.fixture(params=["letter", pytest.param("a4", marks=pytest.mark.slow)])
def paper(request):
    return request.param


@pytest.fixture
def imprint():
    def made(paper="letter", title="Appreciation and validation", help_lines=None, edition=PLAIN):
        lines = (
            HelpLine("", "", "", "", "To talk: call or text 988, day or night"),
            HelpLine("", "", "", "", "Afraid at home: 1-800-799-7233."),
        )
        care = Care(
            (), "", (), "You may pass on any question.", "", (), lines if help_lines is None else help_lines,
            "Ask the facilitator for local numbers.", "", (), "", "",
        )  # fmt: skip
        return Imprint(LEAVES[paper].magnified(edition.scale), language(), title, care, Place(OUTLINE, 1), edition)

    return made


@pytest.fixture
def pressed(imprint):
    """Press sheets on a paper."""

    def made(*sheets, paper="letter", **imprinted):
        return press(sheets, imprint(paper, **imprinted), "Appreciation and validation: worksheets")

    return made


@pytest.fixture
def opened(pressed):
    """Press sheets without a problem, and open the PDF to measure it."""
    open_files = []

    def made(*sheets, paper="letter", **imprinted):
        result = pressed(*sheets, paper=paper, **imprinted)
        assert not result.problems
        open_files.append(pdfplumber.open(io.BytesIO(result.pdf)))
        return open_files[-1]

    yield made
    for file in open_files:
        file.close()


@pytest.fixture
def make():
    """Return what makes sheets: `make.sheet`, `make.text`, `make.steps`, and `make.every`, one sheet of each part."""

    class Make:
        sheet = staticmethod(a_sheet)
        text = staticmethod(text)
        steps = staticmethod(steps)
        every = EVERY_PART

    return Make
