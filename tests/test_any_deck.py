"""Whatever bytes a PowerPoint file or a kit's manifest holds: a result or plain sentences, and no long wait.

A sample runs with the suite, more with the slow tests.
For many: WORKSHOP_KIT_FUZZ=1000 pytest -n0 tests/test_any_deck.py --hypothesis-seed=8
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import time
import zipfile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pptx import Presentation

from workshop_kit.cli import run
from workshop_kit.cli.run import PROBLEM
from workshop_kit.keeping.manifest import MANIFEST
from workshop_kit.kit import build_slides
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset

ASKED = os.environ.get("WORKSHOP_KIT_FUZZ")
CASES = [int(ASKED)] if ASKED else [4, pytest.param(12, marks=pytest.mark.slow)]
LONGEST = 5.0
"""Seconds of work until somebody thinks that it hangs."""
NO_SHRINKING = (Phase.explicit, Phase.generate)
"""To make a case smaller takes minutes."""
SMALL = """\
title: Small thanks
blocks:
  - pair: Three thank-yous
    minutes: 20
    steps:
      - statement: Being noticed feels good
      - points: What helps
        items: |
          Say what you saw
          Say what it did for you
"""
DECK = "small-slides.pptx"


@st.composite
def _bytes_changed(draw: st.DrawFn, content: bytes) -> bytes:
    """Return bytes of which a few are others, a piece is gone or stands twice, or the end is cut off."""
    changed = bytearray(content)
    how = draw(st.sampled_from(("others", "others", "others", "gone", "twice", "cut")))
    at = draw(st.integers(0, len(content) - 1))
    piece = draw(st.integers(1, 60))
    if how == "others":
        for _ in range(draw(st.integers(1, 10))):
            changed[draw(st.integers(0, len(content) - 1))] = draw(st.integers(0, 255))
    elif how == "gone":
        del changed[at : at + piece]
    elif how == "twice":
        changed[at:at] = changed[at : at + piece]
    else:
        del changed[at:]
    return bytes(changed)


@st.composite
def _part_changed(draw: st.DrawFn, content: bytes) -> bytes:
    """Return an archive that is whole, but of which a part is damaged, gone or another's."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = draw(st.sampled_from(sorted(name for name in parts if name.endswith((".xml", ".rels")))))
    how = draw(st.sampled_from(("bytes", "value", "element", "element", "gone", "other")))
    if how == "bytes":
        parts[name] = draw(_bytes_changed(parts[name]))
    elif how == "value":
        parts[name] = draw(_value_changed(parts[name]))
    elif how == "element":
        parts[name] = draw(_element_gone(parts[name]))
    elif how == "gone":
        del parts[name]
    else:
        parts[name] = parts[draw(st.sampled_from(sorted(parts)))]
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, inside in parts.items():
            archive.writestr(one, inside)
    return written.getvalue()


VALUES = (b"", b"0", b"-1", b"x", b"99999999999999999999", b"1.5", b"rId1", b"rId999", b"NaN", b"../x", b"\xc3\xa9")


@st.composite
def _value_changed(draw: st.DrawFn, xml: bytes) -> bytes:
    """Return XML in which one attribute has another value."""
    pieces = xml.split(b'"')
    if len(pieces) < 3:
        return b""
    pieces[2 * draw(st.integers(0, (len(pieces) - 3) // 2)) + 1] = draw(st.sampled_from(VALUES))
    return b'"'.join(pieces)


@st.composite
def _element_gone(draw: st.DrawFn, xml: bytes) -> bytes:
    """Return XML without one of its elements, which is sound XML still."""
    from lxml import etree  # noqa: PLC0415 - here alone

    root = etree.fromstring(xml)
    every = list(root.iter(etree.Element))[1:]
    if every:
        gone = draw(st.sampled_from(every))
        gone.getparent().remove(gone)
    return etree.tostring(root)


def _changed(content: bytes) -> st.SearchStrategy[bytes]:
    return st.one_of(_bytes_changed(content), _part_changed(content))


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """Return a folder with an outline, and a kit of it whose deck a person changed."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "small.yaml").write_text(SMALL, encoding="utf-8")
    build_slides(folder / "small.yaml", Wishes(), to=folder / "whole")
    return folder


@pytest.fixture(scope="module")
def deck(here):
    """Return the deck as a person left it."""
    opened = Presentation(here / "whole" / "small" / DECK)
    title = next(slide.shapes.title for slide in opened.slides if "noticed" in slide.shapes.title.text_frame.text)
    title.text_frame.paragraphs[0].runs[0].text = "Being seen feels good"
    added = opened.slides.add_slide(opened.slide_layouts[1])
    added.shapes.title.text = "Our own"
    opened.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr").set("b", "1")
    opened.save(here / "theirs.pptx")
    return (here / "theirs.pptx").read_bytes()


@pytest.fixture(scope="module")
def templates(deck):
    """Return what may be taken for a template: a theme of ours, one by python-pptx, and a deck."""
    plain = io.BytesIO()
    Presentation().save(plain)
    return asset("themes", "plain.pptx").read_bytes(), plain.getvalue(), deck


def ends_well(folder, capsys, command):
    """Run a command, and hold it to a result or plain sentences within the time."""
    before = time.process_time()
    with contextlib.chdir(folder):
        status = run(command.split())
    took = time.process_time() - before
    said = capsys.readouterr()
    assert status in (0, PROBLEM), said
    assert "Something went wrong" not in said.err, said.err
    assert "mistake of ours" not in said.err, said.err
    assert "Traceback" not in said.err + said.out
    assert took < LONGEST


def hold(law, cases):
    """Hold a law of anything that may be drawn in so many cases."""
    slowly = [HealthCheck.too_slow]
    drawn = settings(max_examples=cases, deadline=None, phases=NO_SHRINKING, suppress_health_check=slowly)
    drawn(given(st.data())(law))()


@pytest.mark.parametrize("cases", CASES)
def test_any_template_becomes_slides_or_plain_sentences(here, templates, capsys, cases):
    def law(data):
        content = data.draw(_changed(data.draw(st.sampled_from(templates))))
        (here / "any.pptx").write_bytes(content)
        ends_well(here, capsys, "theme check any.pptx")
        shutil.rmtree(here / "kits", ignore_errors=True)
        ends_well(here, capsys, "slides small.yaml --theme any.pptx")

    hold(law, cases)


@pytest.mark.parametrize("cases", CASES)
def test_any_deck_in_a_kit_is_told_and_joined_or_answered_in_plain_sentences(here, deck, capsys, cases):
    kit = here / "kits" / "small"

    def law(data):
        shutil.rmtree(kit, ignore_errors=True)
        shutil.copytree(here / "whole" / "small", kit)
        (kit / DECK).write_bytes(deck)
        changed = data.draw(st.sampled_from((DECK, DECK, DECK, MANIFEST)))
        content = (kit / changed).read_bytes()
        (kit / changed).write_bytes(data.draw(_bytes_changed(content) if changed == MANIFEST else _changed(content)))
        ends_well(here, capsys, "diff kits/small")
        ends_well(here, capsys, f"diff kits/small/{DECK}")
        ends_well(here, capsys, "slides small.yaml --keep-edits --starts 19:00")

    hold(law, cases)
