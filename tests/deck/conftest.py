"""Slides to fit and to paint: an evening with a scene for every layout, and what makes further ones."""

from __future__ import annotations

import io
import itertools
import re
import zipfile

import betteroffice_pptx
import pytest
from msgspec.structs import replace
from pptx import Presentation

from workshop_kit.care import HelpLine
from workshop_kit.clock import clock, from_to
from workshop_kit.cue import Grouping, Moment
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.places import Place, Source
from workshop_kit.resources import asset
from workshop_kit.scene import (
    Agenda,
    Code,
    Countdown,
    Figure,
    Grid,
    HelpRows,
    Item,
    Notes,
    Ornament,
    Picture,
    Ribbon,
    RibbonClock,
    Scene,
    Spread,
    Turns,
    Words,
)
from workshop_kit.text import Text, paragraph
from workshop_kit.theme.load import load_theme
from workshop_kit.units import inches
from workshop_kit.words import language

TITLE = "Appreciation and validation"
TWINS = {"Carlito": "Calibri", "Caladea": "Cambria", "LiberationSans": "Arial"}
_SOURCE = Source("evening.yaml", ("a line of the outline",) * 999)
_lines = itertools.count(1)

_EVERYONE, _PAIR, _SOLO = Grouping("everyone"), Grouping("pair"), Grouping("solo")
_BLOCKS = (
    ("Welcome", 8, _EVERYONE),
    ("One small thing", 7, _PAIR),
    ("Seen, heard, valued", 12, _EVERYONE),
    ("Three replies", 10, _EVERYONE),
    ("What I noticed", 8, _SOLO),
    ("Three thank-yous", 15, _PAIR),
    ("Break", 10, _EVERYONE),
    ("A kind reply", 14, _PAIR),
    ("Looking back", 8, _EVERYONE),
    ("One small act", 8, _SOLO),
)
_LINES = (
    ("In danger now", "911", "Call"),
    ("Dark thoughts, or someone you worry about", "988", "Call or text, day and night"),
    ("Afraid of someone at home", "1-800-799-7233", "Call, or text START to 88788"),
    ("Anywhere else", "findahelpline.com", "Lines by country"),
)


def place():
    return Place(_SOURCE, next(_lines))


def line(said):
    level, words = said if isinstance(said, tuple) else (0, said)
    return paragraph(Text(words, place()), level)


def words(*lines, **changes):
    """Words of a slot: a line each, or (level, line)."""
    return Words(tuple(map(line, lines)), **changes)


def scene(name, layouts, slots, **changes):
    layouts = (layouts,) if isinstance(layouts, str) else layouts
    return Scene(name, layouts, slots, place(), **changes)


def points(*lines, title="Thanks that land", name="points", layout="Points", **changes):
    rows = words(*lines, continues=True, most=6, spread=Spread.BY_COUNT)
    return scene(name, layout, {"Title": words(title), "Points": rows}, **changes)


def moments(starts=1110):
    made = []
    for number, (title, minutes, grouping) in enumerate(_BLOCKS, 1):
        made.append(Moment(number, title, minutes, grouping, starts, title == "Break"))
        starts = None if starts is None else starts + minutes
    return tuple(made)


def _clock(starts, now):
    """Say the times of day as they are said in Ireland."""
    if starts is None:
        return None
    first, *_, last = (clock(minutes, language(), "IE") for minutes in (starts, moments(starts)[-1].ends))
    return RibbonClock(first, from_to(now.starts, now.ends, language(), "IE"), last)


def opener(lit, name="opener", starts=1110):
    now = moments(starts)[lit]
    slots = {
        "Title": words(now.title),
        "Block number": words(str(now.number)),
        "Minutes": words(f"{now.minutes} min"),
        "Grouping": words("Everyone", icon="everyone"),
        "Ribbon": Ribbon(moments(starts), lit, f"The evening to scale: part {lit + 1} of 10 now", _clock(starts, now)),
    }
    return scene(name, "Block opener", slots)


def activity(*steps, name="activity", turns=2, **changes):
    rows = words(*steps, continues=True, most=6, spread=Spread.EVEN, step=inches(0.93), ornament=Ornament.RINGS)
    slots = {
        "Title": words("Three thank-yous"),
        "Grouping": words("In pairs", icon="pair"),
        "Minutes": words("15"),
        "Unit": words("minutes"),
        "Sheet": words("Sheet 3", icon="sheet"),
        "Privacy": words("For the two of you"),
        "Steps": rows,
        "Countdown": Countdown(15, turns, "Minutes", "Countdown bar, 15 minutes", "0", "swap", "15 min"),
    }
    return scene(name, ("Activity", "Points"), slots, **changes)


def notes():
    do = (replace(line("Close the door"), mark="bullet"), replace(line("Sit"), mark="number"))
    say = (line("Good evening, *everyone*."), line("See [the page](https://example.org/page)."))
    return Notes("18:45 to 18:57 · 12 minutes", (("Say", say), ("Do", do), ("Watch for", (line("Who is quiet?"),))))


def _agreements():
    column = {"spread": Spread.EVEN, "step": inches(1.14), "ornament": Ornament.RULES_ABOVE}
    slots = {
        "Title": words("How we look after each other"),
        "Right to pass": words("You may pass, any time"),
        "Passing, in words": words("You choose what you share.", "You do not have to say why."),
        "Agreements 1": words("Speak for yourself", "Listen without fixing", "What is said here stays here", **column),
        "Agreements 2": words("No blame", "Ask before you touch or advise", "Phones away", first=4, **column),
    }
    return scene("agreements", "Agreements", slots)


def help_rows():
    lines = tuple(HelpLine("", audience, number, how, "") for audience, number, how in _LINES)
    return HelpRows(lines, "Four help lines: for whom, number, how")


def _comparison():
    row = {"spread": Spread.EVEN, "step": inches(0.84), "ornament": Ornament.RULES_ABOVE}
    slots = {
        "Title": words("When they tell you something hard"),
        "Left heading": words("This helps"),
        "Left": words("“That sounds heavy.”", "“What was the worst part?”", "Wait. Let it be quiet", **row),
        "Right heading": words("This gets in the way"),
        "Right": words("“It can’t be that bad.”", "“At least you have…”", "Telling your own story", **row),
    }
    return scene("compare", "Comparison", slots)


def _goals():
    goals = words(
        "Say **three thank-yous** that name what was done and what it meant",
        "Use **four kind steps** when a feeling is hard to hear",
        "Tell **hearing** someone from agreeing, and from fixing",
        continues=True,
        spread=Spread.EVEN,
        ornament=Ornament.RULES_BETWEEN,
    )
    return scene("goals", "Goals", {"Title": words("By the end of tonight you can"), "Goals": goals})


def _sources():
    entries = words(
        "Gable, Reis, Impett & Asher (2004)",
        (1, "What do you do when things go right?"),
        (2, "J. Personality and Social Psychology 87"),
        continues=True,
    )
    return scene("sources", "Sources", {"Title": words("Sources"), "Sources": entries, "Text": words("Our grounds.")})


def replies(*rows, **changes):
    """A table of what is said and three ways to reply."""
    rows = rows or (("“I’m so *tired*.”", "“Go to bed.”", "“We all are.”", "“It has been **a lot**. Sit with me?”"),)
    header = words("They say", "Fix", "Brush aside", "Hear").paragraphs
    table = Grid(header, tuple(words(*row).paragraphs for row in rows), "Three ways to reply", 3)
    return scene("replies", ("Table",), {"Title": words("Same words, three replies"), "Table": table}, **changes)


def _shown():
    """A scene for each thing that is looked at, and for what turns."""
    cups, loop = asset("examples", "two-cups.png"), ("You share", "They respond", "You feel known")
    figures = {
        "picture": Picture(cups, place(), "Two cups on a table"),
        "decoration": Picture(cups, place(), None, fill=True),
        "code": Code("https://example.org", "A code that leads to example.org"),
        "loop": Figure("loop", tuple(Item(Text(label, place())) for label in loop), "A loop of three"),
    }
    turns = Turns(("A speaks, 7 min", "B speaks, 7 min"), "Two turns of 7 minutes", (7, 7))
    pair = {
        "Title": words("One speaks, one listens"),
        "Speaks": words("A speaks", (1, "what they did")),
        "Listens": words("B listens", (1, "then says “thank you”")),
        "Turns": turns,
    }
    yield replies()
    for name, filling in figures.items():
        yield scene(name, "Figure", {"Title": words(f"A {name}"), "Text": words("Look."), "Figure": filling})
    yield scene("turns", "Pair turns", pair)
    back = {"Title": words("Back at"), "Clock": words("19:40"), "Text": words("Tea is on the table.")}
    yield scene("break", "Break", back)


def every_layout():
    """A scene for every layout and every filling that the kinds use, in three sections."""
    text = "Ninety minutes, and a break in the middle"
    before = (
        scene("cover", "Cover", {"Title": words(TITLE), "Subtitle": words("Feeling seen"), "Details": words("90 min")}),
        _agreements(),
        scene(
            "help", "Help", {"Title": words("Where help is"), "Text": words("Talk to us."), "Help lines": help_rows()}
        ),
        scene("care", "Care", {"Title": words("Not for now"), "Text": words("If you are afraid of your partner.")}),
        scene(
            "today",
            "Today",
            {"Title": words("Today"), "Text": words(text), "Programme": Agenda(moments(), "Ten parts")},
        ),
        _goals(),
    )
    block = (
        opener(2),
        points("See **why**", "See [the page](https://example.org)", "*Breathe*", notes=notes(), reveal="Points"),
        points("Turn to them", "Say it back", name="numbered", layout="Numbered"),
        scene("dialogue", "Dialogue", {"Title": words("Sam"), "Dialogue": words("Sam", (1, "Again?"))}),
        scene("statement", "Statement", {"Title": words("Being heard comes before being helped.")}),
        scene("question", "Question", {"Title": words("What helped?"), "How": words("A quiet minute.", icon="solo")}),
        scene("quote", "Quote", {"Title": words("And then you waited."), "Who": words("Robin, in a scene")}),
        _comparison(),
        activity(
            "Choose who speaks", "Say what they **did**", "Say “thank you”", "Swap", notes=notes(), reveal="Steps"
        ),
        *_shown(),
    )
    after = (
        scene("home", "Closing", {"Title": words("To take home"), "Your turn": words("Yours", (1, "Sheet 4"))}),
        _sources(),
        scene("plain", "Title and text", {"Title": words("Plainly"), "Text": words("One thing", "Another")}),
    )
    sections = (("", before), ("Seen, heard, valued", block), ("After", after))
    return tuple(replace(one, section=name) for name, scenes in sections for one in scenes)


class Stage:
    """What makes scenes, for tests that want their own."""

    words, scene, points, activity, opener = map(staticmethod, (words, scene, points, activity, opener))
    moments, help_rows, notes, replies = map(staticmethod, (moments, help_rows, notes, replies))
    every_layout = staticmethod(every_layout)
    title = TITLE


@pytest.fixture(scope="session")
def stage():
    return Stage


@pytest.fixture(scope="session")
def hearth():
    return load_theme("hearth")


@pytest.fixture(scope="session")
def evening(hearth):
    """The evening, fitted."""
    return fit(every_layout(), hearth, TITLE)


@pytest.fixture(scope="session")
def painted(evening, hearth):
    """Its bytes."""
    return paint(evening, hearth)


@pytest.fixture(scope="session")
def opened(painted):
    """Read back by the library."""
    return Presentation(io.BytesIO(painted))


@pytest.fixture(scope="session")
def words_of():
    """The words of anything with paragraphs, without what only ties or weighs them."""

    def read(paragraphs):
        said = ("".join(run.text for run in p.runs) for p in paragraphs)
        return [re.sub("\u00a0", " ", text).replace("\u200b", "") for text in said]

    return read


@pytest.fixture(scope="session")
def parts():
    """Return the parts of a file by name."""

    def read(content):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    return read


@pytest.fixture(scope="session")
def laid_out():
    """Return what a second program makes of a deck: slide number and box of each text on it."""
    fonts = [
        (*path.stem.split("-"), path.read_bytes())
        for path in sorted(asset("fonts").glob("*.ttf"))
        if path.stem.split("-")[0] in TWINS
    ]

    def boxes(content):
        deck = betteroffice_pptx.Presentation.open(content)
        for family, cut, font in fonts:
            deck.register_font(TWINS[family], font, bold="Bold" in cut, italic="Italic" in cut)
        for number in range(deck.slide_count):
            for primitive in deck.render_slide(number).to_dict()["primitives"]:
                if primitive["kind"] == "textBox" and primitive["shapeId"].startswith("slide:"):
                    yield number + 1, primitive

    return boxes
