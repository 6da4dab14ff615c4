"""What we made of each deck is kept apart; what a person keeps there is never touched."""

import os

import pytest

from workshop_kit.errors import Refused
from workshop_kit.keeping import keep
from workshop_kit.keeping.bases import BASES, base_of, drop_bases
from workshop_kit.keeping.manifest import MANIFEST, digest_of
from workshop_kit.keeping.whole import PART

NAME = "trust-slides.pptx"
links = pytest.mark.skipif(os.name == "nt", reason="a link needs rights of its own on Windows")


def test_a_persons_file_among_the_bases_stays(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / BASES / "my-notes.txt").write_bytes(b"mine")
    keep(tmp_path, {NAME: b"two"})
    assert {path.read_bytes() for path in (tmp_path / BASES).iterdir()} == {b"mine", b"two"}


@links
def test_a_link_in_their_place_is_told_and_nothing_is_written_or_lost(tmp_path):
    photos, kit = tmp_path / "photos", tmp_path / "kit"
    keep(kit, {NAME: b"one"})
    (kit / BASES).rename(photos)
    (photos / "beach.jpg").write_bytes(b"mine")
    (kit / BASES).symlink_to(photos, target_is_directory=True)
    before = sorted(photos.iterdir())
    with pytest.raises(Refused, match=r"'\.workshop-kit' in the folder .* is a link"):
        keep(kit, {NAME: b"two"})
    assert (kit / NAME).read_bytes() == b"one"
    keep(kit, {"trust-cards.pdf": b"paper"})
    drop_bases(kit, ())
    assert sorted(photos.iterdir()) == before


@links
def test_a_link_to_nowhere_in_their_place_is_told(tmp_path):
    (tmp_path / BASES).symlink_to(tmp_path / "gone")
    with pytest.raises(Refused, match="is a link"):
        keep(tmp_path, {NAME: b"one"})
    assert not (tmp_path / NAME).exists()


def test_what_cannot_be_removed_does_not_end_the_cleaning(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    for digit in "0123456789abcdef":
        (tmp_path / BASES / (digit * 64)).mkdir()
    for text in (b"two", b"three"):
        keep(tmp_path, {NAME: text})
    assert [path.read_bytes() for path in (tmp_path / BASES).iterdir() if path.is_file()] == [b"three"]


@pytest.mark.parametrize("part", [f".0123abcd{PART}", f".{'0' * 64}.0123abcd{PART}"])
def test_what_a_killed_build_left_among_them_goes_though_nothing_changes(tmp_path, part):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / BASES / part).write_bytes(b"half")
    (tmp_path / BASES / f".mine{PART}").write_bytes(b"of a person")
    keep(tmp_path, {NAME: b"one"})
    assert {path.name for path in (tmp_path / BASES).iterdir()} == {digest_of(b"one"), f".mine{PART}"}


def test_their_paths_stay_short_while_they_are_written(tmp_path, monkeypatch):
    names, real = [], os.replace
    monkeypatch.setattr(os, "replace", lambda new, old: (names.append((new.name, old.name)), real(new, old)))
    keep(tmp_path, {NAME: b"one"})
    (part,) = [new for new, old in names if old == digest_of(b"one")]
    assert len(part) < len(f".{MANIFEST}.01234567{PART}")


def test_one_that_is_damaged_is_made_anew(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / BASES / digest_of(b"one")).write_bytes(b"")
    keep(tmp_path, {NAME: b"one"})
    assert base_of(tmp_path, digest_of(b"one")) == b"one"
