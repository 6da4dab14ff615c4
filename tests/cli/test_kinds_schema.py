"""`kinds` and `schema`: what can be written, in lines that fit the window."""

import functools
import json

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.cli.table import aligned, wrapped
from workshop_kit.kinds import KINDS
from workshop_kit.outline import used
from workshop_kit.outline.meanings import BLOCK, BLOCKS, meaning
from workshop_kit.outline.workshop import Block, BlockKind


@pytest.fixture(scope="module", autouse=True)
def _outlines_read_once():
    """Read each outline once: every kind that is shown looks through all of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(used, "read", functools.cache(used.read))
        yield


def test_lines_fit_the_window_and_columns_stand_below_each_other():
    rows = [("OUTLINE", "TITLE"), ("trust", "Trust"), ("appreciation", "A title that is far too long for this window")]
    lines = aligned(rows, 40)
    assert [line.index(cell[:5]) for line, (_, cell) in zip(lines, rows, strict=True)] == [14, 14, 14]
    assert max(map(len, lines)) <= 40
    assert lines[2].endswith("…")


def test_a_cell_that_is_too_wide_goes_on_below_in_its_column():
    lines = list(wrapped([("A title that is long\n  its-id", "45, 60, 90", "all")], (12, 10, 3)))
    assert lines == ["A title that  45, 60, 90  all", "is long", "  its-id"]


def test_kinds_names_every_kind_of_block_slide_and_exercise(typed):
    words = {line.split()[0] for line in typed("kinds").out.splitlines() if line.startswith("  ")}
    assert words >= {*KINDS, *BLOCKS}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_is_shown_with_its_example_and_every_field(typed, kind):
    said = typed("kinds", kind)
    assert said.status == 0
    assert KINDS[kind].example in said.out
    for field in {field.alias or name for name, field in KINDS[kind].model_fields.items()} - {"kind"}:
        assert meaning(kind, field), f"{kind}: '{field}' wants a line in `meanings`"
        assert f"\n  {field} " in said.out


def test_each_kind_of_block_is_shown(typed):
    assert set(BLOCKS) == set(BlockKind.__args__)
    assert set(BLOCK) == set(Block.model_fields) - {"kind", "title", "written"}
    said = typed("kinds", "pair")
    assert said.out.startswith("pair, a block. Work in twos.")


def test_a_kind_names_the_outlines_and_blocks_that_use_it(typed):
    _, _, uses = typed("kinds", "dialogue").out.partition("Used in:\n")
    assert "  appreciation-and-validation\n    One complaint, three replies\n" in uses
    _, _, uses = typed("kinds", "break").out.partition("Used in:\n")
    assert "  appreciation-and-validation\n    Break\n" in uses


def test_a_kind_that_no_outline_uses_says_so(typed, monkeypatch):
    monkeypatch.setattr("workshop_kit.outline.used.bundled_outlines", dict)
    assert "None of the outlines that come with the kit uses it yet." in typed("kinds", "blank").out


def test_a_picture_is_named_by_its_file_and_by_nothing_else(typed):
    shown = typed("kinds", "picture").out
    assert "\n  file " in shown
    assert "\n  picture " not in shown


def test_an_unknown_kind_is_answered_with_the_nearest(typed):
    said = typed("kinds", "reflexion")
    assert said.status == 1
    assert "There is no kind 'reflexion'. Did you mean 'reflection'?" in said.err


def test_the_schema_is_json_that_an_editor_reads(typed):
    schema = json.loads(typed("schema").out)
    assert schema["type"] == "object"
    assert "blocks" in schema["properties"]
