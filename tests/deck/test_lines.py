"""LibreOffice breaks lines where it was foreseen: natural texts in slots of many widths, sizes, faces and styles."""

import itertools
import re
import subprocess

import pdfplumber
import pytest

from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import stops
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read
from workshop_kit.scene import Scene, Words
from workshop_kit.text import Text, paragraph
from workshop_kit.theme.load import bundled_themes, load_theme

pytestmark = pytest.mark.slow

# Layout, slot, and about how many words make it full.
SLOTS = (
    ("Points", "Points", 34),
    ("Figure", "Text", 22),
    ("Comparison", "Left", 28),
    ("Definition", "Definition", 24),
    ("Title and text", "Text", 60),
    ("Question", "Title", 16),
    ("Dialogue", "Dialogue", 40),
    ("Quote", "Title", 22),
    ("Activity", "Steps", 26),
)
BOXES, LONG, EQUAL = 200, 120, 0.97
NEAR = 3  # points: letters whose feet are no further apart stand on one line
MARKS = re.compile(r"[\s\u200b●•]|^\d+(?=\D)")


def sentences():
    """Every sentence that the bundled outlines let a facilitator say, with its place."""
    for path in bundled_outlines().values():
        workshop = read(path, path.name).workshop
        for block in workshop.blocks:
            for written in (block, *block.steps):
                if written.say:
                    text = " ".join(written.say.source.split())
                    yield from (Text(one, written.say.place) for one in re.split(r"(?<=[.?!”])\s+", text))


def texts(count):
    """Texts of so many words or a few more, one after the other without end, some words bold or italic."""
    spoken = itertools.cycle(sentences())
    styles = itertools.cycle(("{}", "**{}**", "*{}*", "{}"))
    for style in styles:
        words, first = [], next(spoken)
        words += first.source.split()
        while len(words) < count * 0.6:
            words += next(spoken).source.replace("*", "").split()
        words = words[:count]
        middle = len(words) // 2
        bare = [word.strip("*") for word in words]
        bare[middle - 2 : middle + 1] = [style.format(" ".join(bare[middle - 2 : middle + 1]))]
        yield Text(" ".join(bare), first.place)


def scenes(each):
    for layout, slot, count in SLOTS:
        for number, text in enumerate(itertools.islice(texts(count), each)):
            slots = {slot: Words((paragraph(text),))}
            title = {} if slot == "Title" else {"Title": Words((paragraph(Text("Seen", text.place)),))}
            yield Scene(f"{layout} {number}", (layout,), {**title, **slots}, text.place)


def fitting(theme, each):
    """Decks of those scenes that fit."""
    kept = [one for one in scenes(each) if not stops(fit([one], theme, "").problems)]
    return fit(kept, theme, "Lines")


def foreseen(deck):
    """What was foreseen for each box: its page, its slot's text and its lines."""
    slots = {(layout, slot) for layout, slot, _ in SLOTS}
    for slide in deck.slides:
        for filled in slide.texts:
            if (slide.layout.name, filled.slot.name) in slots:
                lines = ["".join(run.text for run in line) for p in filled.paragraphs for line in p.lines]
                yield slide.number, filled, [bare(line) for line in lines]


def bare(line):
    return MARKS.sub("", line.replace("\u00a0", " ").strip())


MOTIF = "“"  # the layout of quotations draws one


def printed(page, filled):
    """The lines that a page shows where a slot stands."""
    frame = filled.slot.frame
    box = (
        max(0, frame.x - 1),
        max(0, filled.top - 4),
        min(960, frame.right + 20),
        min(540, filled.top + filled.height + 8),
    )
    rows = {}
    for letter in sorted(page.crop(box).chars, key=lambda one: one["bottom"]):
        key = next((foot for foot in rows if abs(foot - letter["bottom"]) <= NEAR), letter["bottom"])
        rows.setdefault(key, []).append(letter)
    lines = ("".join(one["text"] for one in sorted(row, key=lambda one: one["x0"])) for row in rows.values())
    return [line for line in map(bare, lines) if line not in {"", MOTIF}]


@pytest.fixture(scope="module")
def compared(tmp_path_factory):
    """Return what was foreseen beside what LibreOffice shows, box by box, in every theme."""
    folder = tmp_path_factory.mktemp("lines")
    decks = {name: fitting(load_theme(name), 14) for name in bundled_themes()}
    for name, deck in decks.items():
        (folder / f"{name}.pptx").write_bytes(paint(deck, load_theme(name)))
    home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}.pptx") for name in decks]
    command = ("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files)
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - the command above
    pairs = []
    for name, deck in decks.items():
        with pdfplumber.open(folder / f"{name}.pdf") as shown:
            pairs += [(lines, printed(shown.pages[n - 1], filled)) for n, filled, lines in foreseen(deck)]
    return pairs


def test_lines_break_where_they_were_foreseen(compared):
    long = [pair for pair in compared if len(pair[0]) >= 3]
    differing = [pair for pair in compared if pair[0] != pair[1]]
    assert len(compared) >= BOXES
    assert len(long) >= LONG
    assert len(differing) <= len(compared) * (1 - EQUAL), differing[:5]


def test_no_box_has_more_lines_than_were_foreseen_with_care(compared):
    assert all(len(shown) <= len(lines) + 1 for lines, shown in compared)
