"""Keeping: nothing a person made is lost, every file is whole, and what cannot be done is said plainly."""

import datetime as dt
import errno
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import Refused
from workshop_kit.keeping import GivingWay, JoinedFile, keep, refusals
from workshop_kit.keeping.bases import BASES, base_of
from workshop_kit.keeping.manifest import MANIFEST, digest_of, read_manifest

NAME = "trust-slides.pptx"
FRESH = "trust-slides-new.pptx"


def names(folder):
    """Return the files of a folder; what we made of each deck is kept apart."""
    return sorted(path.name for path in folder.iterdir() if path.name != BASES)


def test_files_stand_in_a_folder_that_is_made_for_them(tmp_path):
    kept = keep(tmp_path / "kits" / "trust", {NAME: b"one", "trust-worksheets.pdf": b"two"})
    assert [file.path.read_bytes() for file in kept.files] == [b"one", b"two"]
    assert names(kept.folder) == [MANIFEST, NAME, "trust-worksheets.pdf"]


def test_a_file_nobody_touched_is_replaced(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    kept = keep(tmp_path, {NAME: b"two"})
    assert (tmp_path / NAME).read_bytes() == b"two"
    assert kept.files[0].yours == ()
    assert names(tmp_path) == [MANIFEST, NAME]


def test_a_file_that_a_person_changed_stays_and_the_fresh_one_goes_beside_it(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    kept = keep(tmp_path, {NAME: b"two"})
    assert (tmp_path / NAME).read_bytes() == b"by hand"
    assert (tmp_path / FRESH).read_bytes() == b"two"
    assert kept.files[0].path == tmp_path / FRESH
    assert kept.files[0].yours == (tmp_path / NAME,)


def test_a_fresh_copy_that_was_changed_too_stays_as_well(tmp_path):
    for text in (b"one", b"two"):
        keep(tmp_path, {NAME: text})
        (tmp_path / NAME).write_bytes(b"by hand")
    (tmp_path / FRESH).write_bytes(b"by hand too")
    kept = keep(tmp_path, {NAME: b"three"})
    assert [path.name for path in kept.files[0].yours] == [NAME, FRESH]
    assert (tmp_path / "trust-slides-new-2.pptx").read_bytes() == b"three"


def test_a_file_that_was_there_before_us_is_kept(tmp_path):
    (tmp_path / NAME).write_bytes(b"mine")
    keep(tmp_path, {NAME: b"one"})
    assert (tmp_path / NAME).read_bytes() == b"mine"


def test_the_fresh_copy_may_take_the_old_name_and_is_still_known(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    keep(tmp_path, {NAME: b"two"})
    (tmp_path / FRESH).replace(tmp_path / NAME)
    keep(tmp_path, {NAME: b"three"})
    assert (tmp_path / NAME).read_bytes() == b"three"
    assert names(tmp_path) == [MANIFEST, NAME]


def test_the_same_content_is_not_written_again(tmp_path, monkeypatch):
    keep(tmp_path, {NAME: b"one"})
    monkeypatch.setattr(os, "replace", lambda *_: pytest.fail("written again"))
    assert keep(tmp_path, {NAME: b"one"}).files[0].path == tmp_path / NAME


@pytest.mark.parametrize(
    "manifest", [None, b"", b"{", b"[]", b'{"written": 1}', b'{"written": [{}]}', b"\xff", b"[" * 9999]
)
def test_without_a_sound_manifest_every_file_counts_as_a_persons(tmp_path, manifest):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / MANIFEST).unlink() if manifest is None else (tmp_path / MANIFEST).write_bytes(manifest)
    keep(tmp_path, {NAME: b"two"})
    assert (tmp_path / NAME).read_bytes() == b"one"
    assert (tmp_path / FRESH).read_bytes() == b"two"


def test_a_folder_in_the_way_of_a_file_is_left_alone(tmp_path):
    (tmp_path / NAME).mkdir()
    keep(tmp_path, {NAME: b"one"})
    assert (tmp_path / NAME).is_dir()
    assert (tmp_path / FRESH).read_bytes() == b"one"


@pytest.mark.parametrize("lock", [f"~${NAME}", f"~${NAME[2:]}", f".~lock.{NAME}#"])
def test_a_file_open_in_office_is_named_and_nothing_is_written(tmp_path, lock):
    keep(tmp_path, {NAME: b"one", "trust-worksheets.pdf": b"one"})
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(Refused, match=r"'trust-slides\.pptx' is open in an Office program"):
        keep(tmp_path, {"trust-worksheets.pdf": b"two", NAME: b"two"})
    assert (tmp_path / NAME).read_bytes() == b"one"
    assert (tmp_path / "trust-worksheets.pdf").read_bytes() == b"one"


def failing(error):
    def fail(*_, **__):
        raise error

    return fail


def test_a_file_that_windows_holds_open_gives_a_clear_sentence(tmp_path, monkeypatch):
    keep(tmp_path, {NAME: b"one"})
    real = os.replace
    refuse = failing(PermissionError(errno.EACCES, "in use"))
    monkeypatch.setattr(refusals, "WINDOWS", True)
    monkeypatch.setattr(os, "replace", lambda new, old: (refuse if Path(old).name == NAME else real)(new, old))
    with pytest.raises(Refused, match="Close it there") as refused:
        keep(tmp_path, {NAME: b"two"})
    assert "'trust-slides.pptx' is open in another program" in str(refused.value)
    assert (tmp_path / NAME).read_bytes() == b"one"
    assert names(tmp_path) == [MANIFEST, NAME]


def test_after_a_build_was_cut_short_its_files_are_still_known(tmp_path, monkeypatch):
    keep(tmp_path, {NAME: b"one", "b.pdf": b"one"})
    real = os.replace
    stop = failing(KeyboardInterrupt())
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda new, old: (stop if Path(old).name == "b.pdf" else real)(new, old))
        with pytest.raises(KeyboardInterrupt):
            keep(tmp_path, {NAME: b"two", "b.pdf": b"two"})
    keep(tmp_path, {NAME: b"three", "b.pdf": b"three"})
    assert names(tmp_path) == [MANIFEST, "b.pdf", NAME]
    assert {path.read_bytes() for path in (tmp_path / NAME, tmp_path / "b.pdf")} == {b"three"}


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EACCES, "Nothing can be written in the folder"),
        (errno.EROFS, "Nothing can be written in the folder"),
        (errno.ENOSPC, "There is no room left on the disk"),
    ],
)
def test_what_stops_the_writing_is_said_and_nothing_is_left_behind(tmp_path, monkeypatch, number, said):
    monkeypatch.setattr(os, "fsync", failing(OSError(number, "no")))
    with pytest.raises(Refused, match=said):
        keep(tmp_path, {NAME: b"one"})
    assert names(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
@pytest.mark.parametrize(("folder", "name"), [("x" * 300, NAME), ("kits", f"{'x' * 300}.pptx")])
def test_names_that_are_too_long_are_said(tmp_path, folder, name):
    with pytest.raises(Refused, match="too long for this computer"):
        keep(tmp_path / folder, {name: b"one"})


def test_a_folder_that_cannot_be_made_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", failing(PermissionError(errno.EACCES, "no")))
    with pytest.raises(Refused, match="Nothing can be written in the folder"):
        keep(tmp_path / "kits", {NAME: b"one"})


def test_a_file_where_the_folder_should_be_is_said(tmp_path):
    (tmp_path / "kits").write_bytes(b"")
    with pytest.raises(Refused, match=r"a file has that name"):
        keep(tmp_path / "kits" / "trust", {NAME: b"one"})


@pytest.mark.skipif(os.name == "nt", reason="a link needs rights of its own on Windows")
def test_a_link_that_leads_nowhere_is_left_alone(tmp_path):
    (tmp_path / NAME).symlink_to(tmp_path / "gone")
    keep(tmp_path, {NAME: b"one"})
    assert (tmp_path / NAME).is_symlink()
    assert (tmp_path / FRESH).read_bytes() == b"one"


contents = st.sampled_from([b"a", b"b", b"c", b"d"])
acts = st.lists(
    st.one_of(
        st.tuples(st.just("build"), contents),
        st.tuples(st.just("edit"), st.binary(min_size=3, max_size=6)),
        st.tuples(st.just("delete"), st.none()),
    ),
    max_size=12,
)


@given(acts)
def test_whatever_is_done_in_turn_no_edit_is_lost_and_the_newest_kit_is_there(acts):
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        edits: list[bytes] = []
        for act, content in acts:
            if act == "build":
                kept = keep(folder, {NAME: content})
                assert kept.files[0].path.read_bytes() == content
            elif act == "edit":
                edits = [e for e in edits if e != (folder / NAME).read_bytes()] if (folder / NAME).exists() else edits
                (folder / NAME).write_bytes(content)
                edits.append(content)
            elif (folder / NAME).exists():
                edits = [e for e in edits if e != (folder / NAME).read_bytes()]
                (folder / NAME).unlink()
            there = [path.read_bytes() for path in folder.iterdir() if path.is_file()]
            assert all(edit in there for edit in edits)
        assert not list(folder.glob("*.part"))


def test_it_is_known_what_a_changed_file_was_made_for(tmp_path):
    keep(tmp_path, {NAME: b"one"}, "couple, 90 minutes")
    (tmp_path / NAME).write_bytes(b"mine")
    for _ in range(2):
        kept = keep(tmp_path, {NAME: b"two"}, "group, 60 minutes")
        assert kept.files[0].yours_for == ("couple, 90 minutes",)


def test_a_file_in_a_folder_of_its_own_is_kept_as_any_other(tmp_path):
    named = f"1-being-heard/{NAME}"
    keep(tmp_path, {NAME: b"one", named: b"inner"}, "group, 60 minutes")
    (tmp_path / named).write_bytes(b"by hand")
    kept = keep(tmp_path, {NAME: b"two", named: b"fresh"}, "group, 90 minutes")
    assert (tmp_path / named).read_bytes() == b"by hand"
    assert kept.files[1].path == tmp_path / "1-being-heard" / FRESH
    assert kept.files[1].yours_for == ("group, 60 minutes",)
    assert names(tmp_path) == [MANIFEST, "1-being-heard", NAME]


def test_a_file_open_in_one_folder_keeps_every_folder_as_it_is(tmp_path):
    one, two = f"1-being-heard/{NAME}", f"2-being-seen/{NAME}"
    keep(tmp_path, {one: b"one", two: b"one"})
    (tmp_path / "2-being-seen" / f"~${NAME}").touch()
    with pytest.raises(Refused):
        keep(tmp_path, {one: b"two", two: b"two"})
    assert (tmp_path / one).read_bytes() == b"one"


DAY = dt.date(2026, 11, 26)
COPY = "trust-slides-yours-2026-11-26.pptx"


def test_a_file_gives_way_and_a_copy_of_it_is_kept(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    kept = keep(tmp_path, {NAME: b"two"}, giving_way=GivingWay(DAY, every=True))
    assert (tmp_path / NAME).read_bytes() == b"two"
    assert kept.files[0].copy == tmp_path / COPY
    assert (tmp_path / COPY).read_bytes() == b"by hand"
    assert keep(tmp_path, {NAME: b"three"}).files[0].yours == ()


def test_each_copy_has_a_name_of_its_own_and_the_same_content_is_copied_once(tmp_path):
    for text in (b"first", b"second", b"first"):
        keep(tmp_path, {NAME: b"one"}, giving_way=GivingWay(DAY, every=True))
        (tmp_path / NAME).write_bytes(text)
        keep(tmp_path, {NAME: b"two"}, giving_way=GivingWay(DAY, every=True))
    assert names(tmp_path) == [MANIFEST, "trust-slides-yours-2026-11-26-2.pptx", COPY, NAME]


def test_a_joined_file_is_a_persons_and_what_we_made_of_it_is_known(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    kept = keep(tmp_path, {NAME: b"two"}, giving_way=GivingWay(DAY, {NAME: JoinedFile(b"two by hand", beside=True)}))
    assert (tmp_path / NAME).read_bytes() == b"two by hand"
    assert (tmp_path / FRESH).read_bytes() == b"two"
    assert (kept.files[0].copy, kept.files[0].fresh) == (tmp_path / COPY, tmp_path / FRESH)
    manifest = read_manifest(tmp_path)
    assert not manifest.made(digest_of(b"two by hand"))
    assert base_of(tmp_path, manifest.digest(NAME)) == b"two"
    assert keep(tmp_path, {NAME: b"three"}).files[0].yours == (tmp_path / NAME,)


def test_a_build_that_is_cut_short_has_kept_the_copy_first(tmp_path, monkeypatch):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    real, stop = os.replace, failing(KeyboardInterrupt())
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda new, old: (stop if Path(old).name == NAME else real)(new, old))
        with pytest.raises(KeyboardInterrupt):
            keep(tmp_path, {NAME: b"two"}, giving_way=GivingWay(DAY, every=True))
    assert (tmp_path / NAME).read_bytes() == (tmp_path / COPY).read_bytes() == b"by hand"


def test_what_we_made_is_kept_as_long_as_a_deck_is_told_by_it(tmp_path):
    keep(tmp_path, {NAME: b"one", "b.pdf": b"paper"})
    keep(tmp_path, {NAME: b"two", "b.pdf": b"paper"})
    assert [path.read_bytes() for path in (tmp_path / BASES).iterdir()] == [b"two"]


def test_what_we_made_is_not_believed_once_it_is_damaged(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (path,) = (tmp_path / BASES).iterdir()
    path.write_bytes(b"another")
    assert base_of(tmp_path, digest_of(b"one")) is None
