"""One file, written whole: who may read it, and what is said where it cannot be written."""

import datetime as dt
import errno
import os
import re
import stat
from pathlib import Path

import pytest

from workshop_kit.errors import Refused
from workshop_kit.keeping import GivingWay, keep, refusals
from workshop_kit.keeping.alone import one_spelling
from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.folders import make_folder
from workshop_kit.keeping.manifest import MANIFEST, digest_of
from workshop_kit.keeping.whole import PART, all_ready, discard, write_whole

NAME = "trust-slides.pptx"
DAY = dt.date(2026, 11, 26)
posix = pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read a file elsewhere")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_a_copy_and_all_that_is_made_of_a_file_are_as_private_as_the_file(tmp_path):
    keep(tmp_path, {NAME: b"one"})
    (tmp_path / NAME).write_bytes(b"by hand")
    (tmp_path / NAME).chmod(0o600)
    keep(tmp_path, {NAME: b"two"})
    keep(tmp_path, {NAME: b"three"}, giving_way=GivingWay(DAY, every=True))
    private = [*tmp_path.glob("trust-slides*"), tmp_path / BASES / digest_of(b"three")]
    assert len(private) == 4
    assert {mode(path) for path in private} == {0o600}


@posix
def test_nobody_else_reads_a_private_file_while_it_is_written(tmp_path, monkeypatch):
    (tmp_path / NAME).write_bytes(b"one")
    (tmp_path / NAME).chmod(0o640)
    modes = []
    monkeypatch.setattr(os, "fsync", lambda handle: modes.append(stat.S_IMODE(os.fstat(handle).st_mode)))
    write_whole(tmp_path / NAME, b"two")
    assert modes == [0o600]
    assert mode(tmp_path / NAME) == 0o640


@posix
def test_a_fresh_file_is_as_open_as_the_system_makes_it(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    write_whole(tmp_path / NAME, b"one")
    assert mode(tmp_path / NAME) == mode(tmp_path / "usual")


def as_on_windows(monkeypatch):
    """Let no file be removed or replaced that is marked as read-only."""
    real = {"unlink": Path.unlink, "replace": os.replace}

    def marked(path):
        return os.path.lexists(path) and not mode(Path(path)) & stat.S_IWUSR

    def unlink(path, **named):
        if marked(path):
            raise PermissionError(errno.EACCES, "read-only")
        real["unlink"](path, **named)

    def replaced(new, old):
        if marked(old):
            raise PermissionError(errno.EACCES, "read-only")
        real["replace"](new, old)

    monkeypatch.setattr(refusals, "WINDOWS", True)
    monkeypatch.setattr(Path, "unlink", unlink)
    monkeypatch.setattr(os, "replace", replaced)


def test_a_file_that_is_marked_as_read_only_on_windows_is_told_and_nothing_is_left(tmp_path, monkeypatch):
    (tmp_path / NAME).write_bytes(b"one")
    (tmp_path / NAME).chmod(0o444)
    as_on_windows(monkeypatch)
    with pytest.raises(Refused, match=rf"'{NAME}' is marked as read-only"):
        write_whole(tmp_path / NAME, b"two")
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    discard(tmp_path / NAME)
    assert not (tmp_path / NAME).exists()


def test_elsewhere_a_file_that_cannot_be_replaced_is_not_said_to_be_open_here(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(refusals, "WINDOWS", False)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Refused, match=rf"'{NAME}' cannot be replaced: it belongs to somebody else"):
        write_whole(tmp_path / NAME, b"two")


def test_a_path_that_is_too_long_for_windows_is_told_as_such(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise FileNotFoundError(errno.ENOENT, "no")

    monkeypatch.setattr(refusals, "WINDOWS", True)
    monkeypatch.setattr(os, "open", refuse)
    name = "x" * (refusals.LONGEST_ON_WINDOWS - len(str(tmp_path)))
    with pytest.raises(Refused, match=r"path of a file would have \d+ letters\.\n  Windows takes 259"):
        write_whole(tmp_path / name, b"one")
    with pytest.raises(Refused, match="Nothing can be written in the folder"):
        write_whole(tmp_path / "short", b"one")


@posix
@pytest.mark.parametrize("below", ["", "trust"])
def test_a_folder_that_is_a_link_to_nowhere_is_told_as_such(tmp_path, below):
    link = tmp_path / "kits"
    link.symlink_to(tmp_path / "gone")
    said = f"The folder '{link}' is a link, and what it leads to is not there."
    with pytest.raises(Refused, match=re.escape(said)):
        make_folder(link / below)


@pytest.mark.parametrize(
    "name",
    [
        NAME,
        "trust-slides-new.pptx",
        "trust-slides-new-2.pptx",
        "trust-slides-yours-2025-01-31.pptx",
        "trust-slides-yours-2025-01-31-2.pptx",
        MANIFEST,
        ".workshop-kit-damaged-2.json",
    ],
)
def test_what_a_killed_build_left_on_any_day_is_taken_away(tmp_path, name):
    keep(tmp_path, {NAME: b"one", "a.pdf": b"a"})
    (tmp_path / f".{name}.0123abcd{PART}").write_bytes(b"half")
    (tmp_path / f".trust-slides-mine.pptx.0123abcd{PART}").write_bytes(b"of a person")
    keep(tmp_path, {"a.pdf": b"b"})
    assert [path.name for path in tmp_path.glob(f".*{PART}")] == [f".trust-slides-mine.pptx.0123abcd{PART}"]


def test_so_is_what_it_left_in_the_folder_of_a_session(tmp_path):
    keep(tmp_path, {f"1-one/{NAME}": b"one"})
    (tmp_path / "1-one" / f".{NAME}.0123abcd{PART}").write_bytes(b"half")
    keep(tmp_path, {"a.pdf": b"a"})
    assert [path.name for path in (tmp_path / "1-one").iterdir()] == [NAME]


def test_nothing_is_left_of_what_was_not_put_in_its_place(tmp_path):
    with pytest.raises(KeyboardInterrupt), all_ready({tmp_path / NAME: b"one"}):
        raise KeyboardInterrupt
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("system", "one", "other", "same"),
    [
        ("linux", "/kits/Trust", "/kits/trust", False),
        ("darwin", "/kits/Trust", "/kits/trust", True),
        ("darwin", "/kits/Me\u0301", "/kits/m\u00e9", True),
    ],
)
def test_two_spellings_of_one_folder_are_held_as_one(system, one, other, same):
    assert (one_spelling(one, system) == one_spelling(other, system)) is same
