"""A build that is cut short leaves only whole files, and the next one succeeds; two builds never mix."""

from __future__ import annotations

import contextlib
import errno
import multiprocessing
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workshop_kit.errors import Refused
from workshop_kit.keeping import keep
from workshop_kit.keeping.alone import alone_in
from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import MANIFEST, read_manifest
from workshop_kit.keeping.whole import PART

NAMES = ("trust-slides.pptx", "trust-worksheets.pdf", "trust-guide.pdf")
SIZE = 100_000
KEEPS_ON = """
import sys
from pathlib import Path
from workshop_kit.keeping import keep
folder, size, names = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
while True:
    for letter in b"ab":
        keep(folder, {name: bytes([letter]) * size for name in names}, chr(letter))
        print(chr(letter), flush=True)
"""


def contents(letter):
    return {name: letter.encode() * SIZE for name in NAMES}


def there(folder):
    return {name: (folder / name).read_bytes() for name in NAMES}


def parts(folder):
    return [path.name for path in folder.iterdir() if path.name.endswith(PART)]


def test_a_disk_that_fills_up_leaves_the_old_kit_whole(tmp_path, monkeypatch):
    keep(tmp_path, contents("a"))
    real, seen = os.fsync, []

    def full(handle):
        seen.append(handle)
        if len(seen) == len(NAMES):
            raise OSError(errno.ENOSPC, "no space left")
        return real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="no room left on the disk"):
        keep(tmp_path, contents("b"))

    assert there(tmp_path) == contents("a")
    assert parts(tmp_path) == []


def test_a_disk_that_fills_up_keeps_nothing_of_the_fresh_slides(tmp_path, monkeypatch):
    keep(tmp_path, contents("a"))
    bases = sorted((tmp_path / BASES).iterdir())
    real, seen = os.fsync, []

    def full(handle):
        seen.append(handle)
        if len(seen) > 1:
            raise OSError(errno.ENOSPC, "no space left")
        return real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match=r"Free 0\.4 MB, then run the same command again"):
        keep(tmp_path, contents("b"))

    assert sorted((tmp_path / BASES).iterdir()) == bases


@pytest.mark.parametrize("there_before", ["", "kits", "kits/trust"])
def test_a_first_kit_that_finds_no_room_leaves_no_folder_that_was_not_there(tmp_path, monkeypatch, there_before):
    (tmp_path / there_before).mkdir(parents=True, exist_ok=True)
    before = sorted(tmp_path.rglob("*"))
    real, seen = os.fsync, []
    every = {**contents("a"), "first-evening/more.pdf": b"more"}

    def full_from(count):
        def full(handle):
            seen.append(handle)
            if len(seen) > count:
                raise OSError(errno.ENOSPC, "no space left")
            return real(handle)

        return full

    for count in range(len(every) + 2):
        seen.clear()
        monkeypatch.setattr(os, "fsync", full_from(count))
        with pytest.raises(Refused, match="no room left on the disk"):
            keep(tmp_path / "kits" / "trust", every)
        assert sorted(tmp_path.rglob("*")) == before


def test_a_first_kit_none_of_which_takes_its_place_leaves_nothing(tmp_path, monkeypatch):
    real = os.replace

    def refuse(new, old):
        if old.name in NAMES:
            raise OSError(errno.EIO, "broken")
        real(new, old)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Refused, match="Nothing can be written in the folder"):
        keep(tmp_path / "kit", contents("a"))
    assert not [*tmp_path.iterdir()]


def test_where_a_folder_can_be_made_only_in_part_that_part_goes_again(tmp_path):
    with pytest.raises(Refused, match="names would be too long"):
        keep(tmp_path / "kits" / ("x" * 300), contents("a"))
    assert not [*tmp_path.iterdir()]


def test_where_only_the_last_line_of_the_manifest_finds_no_room_the_kit_is_kept(tmp_path, monkeypatch):
    keep(tmp_path, contents("a"))
    real, seen = os.fsync, []

    def full(handle):
        seen.append(handle)
        if len(seen) == len(NAMES) + 3:
            raise OSError(errno.ENOSPC, "no space left")
        return real(handle)

    monkeypatch.setattr(os, "fsync", full)
    keep(tmp_path, contents("b"))
    monkeypatch.undo()

    assert len(seen) == len(NAMES) + 3
    assert there(tmp_path) == contents("b")
    assert not any(file.yours for file in keep(tmp_path, contents("c")).files)


def test_what_holds_a_folder_is_gone_from_the_temporary_folder_afterwards(tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    with contextlib.suppress(KeyboardInterrupt), alone_in(tmp_path):
        assert list((tmp_path / "temporary").iterdir())
        raise KeyboardInterrupt
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="no limits on the size of a file here")
def test_a_limit_on_the_size_of_files_leaves_the_old_kit_whole(tmp_path):
    keep(tmp_path, contents("a"))
    limited = (
        "import resource, signal, sys; from pathlib import Path; from workshop_kit.keeping import keep\n"
        "from workshop_kit.errors import Refused\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({SIZE // 2}, {SIZE // 2}))\n"
        "try: keep(Path(sys.argv[1]), {name: b'b' * (30 if name.endswith('.pptx') else 100_000) for name in "
        f"{NAMES!r}}})\n"
        "except Refused as refused: print(refused)\n"
    )
    said = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", limited, str(tmp_path)], check=True, capture_output=True, text=True
    )

    assert "no room left on the disk" in said.stdout
    assert there(tmp_path) == contents("a")
    assert parts(tmp_path) == []


def test_what_a_killed_build_left_is_taken_away_by_the_next(tmp_path):
    keep(tmp_path, contents("a"))
    (tmp_path / f".{NAMES[0]}.0123abcd{PART}").write_bytes(b"half")
    (tmp_path / f".{MANIFEST}.0123abcd{PART}").write_bytes(b"half")
    (tmp_path / f".mine.pptx.0123abcd{PART}").write_bytes(b"of a person")

    keep(tmp_path, contents("b"))

    assert parts(tmp_path) == [f".mine.pptx.0123abcd{PART}"]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed otherwise there")
def test_kills_in_the_midst_of_writing_leave_only_whole_files(tmp_path):
    moments, met = random.Random(4), 0  # noqa: S311 - no secret
    for _ in range(12):
        words = [sys.executable, "-c", KEEPS_ON, str(tmp_path), str(SIZE), *NAMES]
        process = subprocess.Popen(words, stdout=subprocess.PIPE)  # noqa: S603 - ourselves
        process.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(moments.uniform(0, 0.2))
        process.kill()
        process.communicate()

        found = there(tmp_path)
        assert all(content in (b"a" * SIZE, b"b" * SIZE) for content in found.values())
        manifest = read_manifest(tmp_path)
        met += bool(parts(tmp_path)) or len({row.file for row in manifest.written}) < len(manifest.written)
        kept = keep(tmp_path, contents("c"))
        assert not any(file.yours for file in kept.files)
        assert there(tmp_path) == contents("c")
        assert parts(tmp_path) == []
    assert met, "no kill met the writing"


def writer(folder, letter, rounds):
    for _ in range(rounds):
        keep(Path(folder), contents(letter), letter)


def test_two_builds_into_one_folder_never_mix(tmp_path):
    processes = [multiprocessing.Process(target=writer, args=(str(tmp_path), letter, 6)) for letter in "ab"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    assert there(tmp_path) in (contents("a"), contents("b"))
    assert {row.made_for for row in read_manifest(tmp_path).written} in ({"a"}, {"b"})


def test_a_folder_that_another_build_holds_gives_a_clear_sentence(tmp_path):
    with (
        alone_in(tmp_path),
        pytest.raises(Refused, match="Another build is writing into the folder"),
        alone_in(tmp_path, patience=0),
    ):
        pass


def test_where_the_temporary_folder_takes_nothing_a_kit_is_kept_all_the_same(tmp_path, monkeypatch):
    nowhere = tmp_path / "file"
    nowhere.write_text("no folder", encoding="utf-8")
    monkeypatch.setattr("tempfile.tempdir", str(nowhere))
    keep(tmp_path / "kit", contents("a"))

    assert there(tmp_path / "kit") == contents("a")


def test_what_is_held_leaves_nothing_in_the_kit(tmp_path):
    keep(tmp_path, contents("a"))

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*NAMES, MANIFEST, BASES])
