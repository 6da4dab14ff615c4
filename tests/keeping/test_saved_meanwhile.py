"""What a person saves while a build runs is never overwritten, and what a program holds stops all of it in time."""

import datetime as dt
import errno
import os
from pathlib import Path

import pytest

from workshop_kit.errors import Refused, StoppedMidway
from workshop_kit.keeping import GivingWay, JoinedFile, keep, refusals
from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import digest_of, read_manifest

NAMES = ("a.pptx", "b.pptx", "c.pdf")


def contents(text):
    return {name: text + name.encode() for name in NAMES}


def there(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix != ".json"}


@pytest.fixture
def kit(tmp_path):
    keep(tmp_path, contents(b"one"))
    return tmp_path


def once(act, before):
    """Let something happen before the first call of a function, and then do as ever."""
    acts = [act]

    def acting(*words, **named):
        while acts:
            acts.pop()()
        return before(*words, **named)

    return acting


@pytest.mark.parametrize("name", ["b.pptx", "d.pptx"])
def test_what_is_saved_while_the_disk_is_written_stops_the_build(kit, monkeypatch, name):
    monkeypatch.setattr(os, "fsync", once(lambda: (kit / name).write_bytes(b"by hand"), os.fsync))
    bases = sorted(path.name for path in (kit / BASES).iterdir())
    with pytest.raises(Refused, match=rf"'{name}' was saved while this build ran\.\n  It stays as you left it"):
        keep(kit, {**contents(b"two"), "d.pptx": b"new"})
    assert there(kit) == {**contents(b"one"), name: b"by hand"}
    assert sorted(path.name for path in (kit / BASES).iterdir()) == bases


def test_what_is_saved_while_files_give_way_stops_it_too(kit, monkeypatch):
    giving_way = GivingWay(dt.date(2026, 11, 26), every=True)
    (kit / "a.pptx").write_bytes(b"by hand")
    monkeypatch.setattr(os, "fsync", once(lambda: (kit / "a.pptx").write_bytes(b"by hand, again"), os.fsync))
    with pytest.raises(Refused, match="It stays as you left it"):
        keep(kit, contents(b"two"), giving_way=giving_way)
    assert there(kit) == {**contents(b"one"), "a.pptx": b"by hand, again"}


def test_what_is_saved_after_changes_were_read_for_joining_stops_the_build(kit):
    (kit / "a.pptx").write_bytes(b"by hand, again")
    joined = JoinedFile(b"two by hand", of=digest_of(b"by hand"))
    with pytest.raises(Refused, match=r"'a\.pptx' was saved while this build ran\.\n  It stays as you left it"):
        keep(kit, contents(b"two"), giving_way=GivingWay(dt.date(2026, 11, 26), {"a.pptx": joined}))
    assert there(kit) == {**contents(b"one"), "a.pptx": b"by hand, again"}


@pytest.fixture
def saving_late(kit, monkeypatch):
    """Let a person save the second file when the first has just been put in its place."""
    real, saved = os.replace, []

    def replaced(new, old):
        real(new, old)
        if old.name == "a.pptx" and not saved:
            saved.append((kit / "b.pptx").write_bytes(b"by hand, late"))

    monkeypatch.setattr(os, "replace", replaced)


@pytest.mark.usefixtures("saving_late")
def test_what_is_saved_after_others_are_in_place_stays_and_the_fresh_one_goes_beside(kit):
    kept = keep(kit, contents(b"two"))
    assert there(kit) == {**contents(b"two"), "b.pptx": b"by hand, late", "b-new.pptx": b"twob.pptx"}
    assert (kept.files[1].path, kept.files[1].yours) == (kit / "b-new.pptx", (kit / "b.pptx",))
    # What it was before is still known, so that the change can be told.
    bases = {path.read_bytes() for path in (kit / BASES).iterdir()}
    assert bases == {b"twoa.pptx", b"oneb.pptx", b"twob.pptx"}


@pytest.mark.usefixtures("saving_late")
def test_what_is_saved_as_late_gives_way_where_that_was_asked(kit):
    (kit / "b.pptx").write_bytes(b"by hand")
    kept = keep(kit, contents(b"two"), giving_way=GivingWay(dt.date(2026, 11, 26), every=True))
    assert (kit / "b.pptx").read_bytes() == b"twob.pptx"
    assert kept.files[1].copy.read_bytes() == b"by hand, late"


def test_a_copy_whose_name_is_taken_as_late_gets_another_before_the_file_gives_way(kit, monkeypatch):
    real, saved = os.replace, []

    def replaced(new, old):
        real(new, old)
        if old.name == "a.pptx" and not saved:
            saved.append((kit / "b-yours-2026-11-26.pptx").write_bytes(b"another"))

    monkeypatch.setattr(os, "replace", replaced)
    (kit / "b.pptx").write_bytes(b"by hand")
    kept = keep(kit, contents(b"two"), giving_way=GivingWay(dt.date(2026, 11, 26), every=True))
    assert (kit / "b-yours-2026-11-26.pptx").read_bytes() == b"another"
    assert kept.files[1].copy.read_bytes() == b"by hand"
    assert (kit / "b.pptx").read_bytes() == b"twob.pptx"


@pytest.mark.usefixtures("saving_late")
def test_what_stops_the_second_writing_tells_what_the_first_has_made(kit, monkeypatch):
    real, seen = os.fsync, []

    def full(handle):
        seen.append((kit / "a.pptx").read_bytes())
        # By now the fresh first file is in its place, and the second is written once more, beside theirs.
        if seen.count(b"twoa.pptx") == 2:
            raise OSError(errno.ENOSPC, "no space left")
        return real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoppedMidway, match="no room left on the disk") as stopped:
        keep(kit, contents(b"two"))
    assert (stopped.value.made, stopped.value.unmade) == (("a.pptx", "c.pdf"), ("b.pptx",))
    assert there(kit) == {"a.pptx": b"twoa.pptx", "b.pptx": b"by hand, late", "c.pdf": b"twoc.pdf"}


def test_what_is_opened_on_windows_as_late_tells_what_was_made_and_what_was_not(kit, monkeypatch):
    real = os.replace

    def replaced(new, old):
        if Path(old).name == "b.pptx":
            raise PermissionError(errno.EACCES, "in use")
        real(new, old)

    monkeypatch.setattr(os, "replace", replaced)
    with pytest.raises(StoppedMidway) as stopped:
        keep(kit, contents(b"two"))
    assert (stopped.value.made, stopped.value.unmade) == (("a.pptx",), ("b.pptx", "c.pdf"))
    assert there(kit) == {**contents(b"one"), "a.pptx": b"twoa.pptx"}


def test_what_was_deleted_meanwhile_is_made_anew(kit, monkeypatch):
    monkeypatch.setattr(os, "fsync", once((kit / "b.pptx").unlink, os.fsync))
    keep(kit, contents(b"two"))
    assert there(kit) == contents(b"two")


def test_what_a_reader_holds_on_windows_is_met_before_any_file_gives_way(kit, monkeypatch):
    real = os.replace

    def replaced(new, old):
        if Path(old).name == "c.pdf":
            raise PermissionError(errno.EACCES, "in use")
        real(new, old)

    monkeypatch.setattr(refusals, "WINDOWS", True)
    monkeypatch.setattr(os, "replace", replaced)
    manifest = read_manifest(kit)
    with pytest.raises(Refused, match=r"'c\.pdf' is open in another program"):
        keep(kit, contents(b"two"))
    assert there(kit) == contents(b"one")
    assert read_manifest(kit) == manifest


def test_what_is_marked_as_read_only_on_windows_is_told_as_such(kit, monkeypatch):
    monkeypatch.setattr(refusals, "WINDOWS", True)
    (kit / "c.pdf").chmod(0o444)
    with pytest.raises(Refused, match=r"'c\.pdf' is marked as read-only"):
        keep(kit, contents(b"two"))
    assert there(kit) == contents(b"one")
