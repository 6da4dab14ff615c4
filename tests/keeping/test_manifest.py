"""What is known of a kit: what cannot be read is told, and what cannot be understood is kept."""

import json
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from workshop_kit.errors import Refused
from workshop_kit.keeping import keep
from workshop_kit.keeping.bases import base_of
from workshop_kit.keeping.manifest import FORMAT, MANIFEST, Manifest, digest_of, is_inside, read_manifest

NAME = "trust-slides.pptx"
FRESH = "trust-slides-new.pptx"
ASIDE = ".workshop-kit-damaged.json"
ROW = {"file": NAME, "sha256": digest_of(b"one"), "made_for": "group, 60 minutes"}


def tell(folder, **fields):
    (folder / MANIFEST).write_text(json.dumps({"about": "", **fields}), encoding="utf-8")


def test_it_has_a_number_for_its_format(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    assert json.loads((tmp_path / MANIFEST).read_bytes())["format"] == FORMAT


@pytest.mark.parametrize("fields", [{}, {"format": FORMAT}, {"format": FORMAT, "later": {"still": "harmless"}}])
def test_one_of_before_and_one_that_says_more_are_understood(tmp_path, fields):
    tell(tmp_path, written=[{**ROW, "more": 1}], **fields)
    (tmp_path / NAME).write_bytes(b"one")
    keep(tmp_path, {NAME: b"two"})
    assert (tmp_path / NAME).read_bytes() == b"two"
    assert not (tmp_path / ASIDE).exists()


def later(content):
    return json.dumps({**json.loads(content), "format": FORMAT + 1}).encode()


@pytest.mark.parametrize("spoilt", [later, lambda content: content[: len(content) // 2], lambda _: b""])
def test_one_that_is_not_understood_is_put_aside_and_no_base_is_dropped(tmp_path, spoilt):
    keep(tmp_path, {NAME: b"one", "b.pptx": b"b"})
    content = spoilt((tmp_path / MANIFEST).read_bytes())
    (tmp_path / MANIFEST).write_bytes(content)
    for text in (b"two", b"three"):
        keep(tmp_path, {NAME: text})
    assert (tmp_path / NAME).read_bytes() == b"one"
    assert (tmp_path / FRESH).read_bytes() == b"three"
    assert (tmp_path / ASIDE).read_bytes() == content
    assert {base_of(tmp_path, digest_of(text)) for text in (b"one", b"b", b"three")} == {b"one", b"b", b"three"}


def test_one_that_was_put_aside_before_stays(tmp_path):
    for content in (b"first", b"second", b"first"):
        (tmp_path / MANIFEST).write_bytes(content)
        keep(tmp_path, {"a.pdf": b"one"})
    there = {path.name: path.read_bytes() for path in tmp_path.glob(".workshop-kit-damaged*")}
    assert there == {ASIDE: b"first", ".workshop-kit-damaged-2.json": b"second"}


def test_one_that_cannot_be_read_is_told_and_nothing_is_written(tmp_path):
    (tmp_path / MANIFEST).mkdir()
    with pytest.raises(Refused, match=r"'\.workshop-kit\.json' in the folder .* cannot be read"):
        keep(tmp_path, {NAME: b"one"})
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST]


@pytest.mark.parametrize(
    "row",
    [
        *({**ROW, "file": name} for name in ("/dev/zero", "../../x", "a/../../x", "", ".", "a\0b", 1)),
        *({**ROW, "sha256": digest} for digest in ("", "../../x", "0" * 63, "A" * 64, f"{'0' * 64}\n", None)),
        {"file": NAME},
        NAME,
    ],
)
def test_a_row_that_leads_elsewhere_makes_it_unsound(tmp_path, row):
    tell(tmp_path, written=[ROW, row])
    assert read_manifest(tmp_path) == Manifest(sound=False)


@pytest.mark.parametrize("name", ["C:/x", "C:x", "a\\b", "..\\x", "\\\\host\\x", "a.pptx:hidden", "//host/share/x"])
def test_on_windows_a_drive_and_its_own_strokes_lead_elsewhere(name):
    assert not is_inside(name, PureWindowsPath)


@pytest.mark.parametrize("flavour", [PurePosixPath, PureWindowsPath])
def test_names_of_a_kit_stay_inside(flavour):
    assert is_inside("1-being-heard/trust-slides.pptx", flavour)
