"""Every text of a sheet stands in the PDF once, in order."""

from __future__ import annotations

import io

import pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.paper.faces import drawable
from workshop_kit.sheet import Prompt

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäéøßçABC&<>*[]()\\'\"–“”"), min_size=1, max_size=12)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=30).map(" ".join), min_size=1, max_size=12)


def _bare(words):
    return "".join(drawable(words).split()).replace("\xa0", "")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES)
def test_every_prompt_stands_once_in_order(pressed, read_out, make, lines):
    marked = [f"{line} §{number}§" for number, line in enumerate(lines, 1)]
    texts = [make.text(line) for line in marked]
    made = pressed(make.sheet(*(Prompt(number, text, 2) for number, text in enumerate(texts, 1))))
    assert not made.problems
    shown = _bare("".join(read_out(made.pdf)))
    at = 0
    for text in texts:
        words = _bare(str(text))
        assert shown.count(words) == 1
        assert shown.index(words) >= at
        at = shown.index(words) + len(words)


def _read(element):
    """Return the tags below an element, as nested lists."""
    kids = element.get("/K", [])
    below = [_read(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [str(element.S), *below] if below else str(element.S)


def test_a_reader_is_told_title_instructions_prompts_and_help_in_this_order(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["reflection"]).pdf)) as file:
        ((_, section),) = [_read(file.Root.StructTreeRoot.K)]
    assert section[0] == "/Sect"
    assert section[1:3] == ["/H1", "/P"]
    prompts = ["/L", *[["/LI", "/Lbl", "/LBody"]] * 3]
    assert section[-2:] == [prompts, "/P"]


def test_what_to_do_and_what_to_write_on_are_lists_of_their_own(pressed, make):
    sheet = make.sheet(make.steps("Look.", "Think.", "Write."), *(Prompt(n, make.text("One"), 2) for n in (1, 2)))
    with pikepdf.open(io.BytesIO(pressed(sheet).pdf)) as file:
        section = file.Root.StructTreeRoot.K.K[0]
        lists = [element for element in section.K if str(element.S) == "/L"]
        assert [str(one.A.ListNumbering) for one in lists] == ["/Disc", "/Decimal"]
        assert [len(one.K) for one in lists] == [3, 2]


def test_a_log_is_a_table_with_a_heading_for_each_row(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["log"]).pdf)) as file:
        ((_, section),) = [_read(file.Root.StructTreeRoot.K)]
    assert ["/Table", *[["/TR", "/TH", ["/TD", "/P", "/P"]]] * 7] in section


def test_a_page_that_goes_on_is_not_told_again(pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every["long"]).pdf)) as file:
        ((_, section),) = [_read(file.Root.StructTreeRoot.K)]
    assert section.count("/H1") == 1
    assert sum(isinstance(part, list) and part[0] == "/L" for part in section) == 1
