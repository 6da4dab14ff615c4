"""A disk that is full or read-only, for real: the old files stay as they are, one plain sentence says what to do."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "full_disk.py"
WRITERS = ("worksheets", "cards", "new", "setup", "tidy", "translate")
QUICK = ("small", "cards,print-list", (0, 20), WRITERS)
WHOLE = ("small", "", (0, 8, 60, 110, 200, 300), ("slides", "theme new", *WRITERS))


def _may_mount():
    """Whether a disk of one's own can be mounted here, unseen by others."""
    if sys.platform != "linux" or not shutil.which("unshare") or not shutil.which("mount"):
        return False
    mounting = ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=100k", "none", "/mnt"]
    return subprocess.run(mounting, check=False, capture_output=True).returncode == 0  # noqa: S603 - ours


@pytest.fixture(scope="module")
def mounting():
    """Return the words before a command that may mount a disk."""
    if not _may_mount():
        pytest.skip("no disk can be mounted here")
    return ["unshare", "-rm"]


def happened(tmp_path, case, before=()):
    """Run all cases on a disk and return what happened in each."""
    disk, only, rooms, commands = case
    for name in ("disk", "temporary", "settings"):
        (tmp_path / name).mkdir()
    words = [
        *(*before, sys.executable, str(SCRIPT), str(tmp_path / "disk")),
        *(disk, only, ",".join(map(str, rooms)), ",".join(commands)),
    ]
    settings = {"TMPDIR": str(tmp_path / "temporary"), "XDG_CONFIG_HOME": str(tmp_path / "settings")}
    ran = subprocess.run(words, check=False, capture_output=True, text=True, env={**os.environ, **settings})  # noqa: S603 - ourselves
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def check(cases):
    """Hold each case to what is promised."""
    assert cases
    for name, case in cases.items():
        assert case["left"] == [], name
        assert "Something went wrong" not in case["err"], name
        if name.startswith("full"):
            assert (case["status"], case["same"]) == (1, True), (name, case)
            assert "There is no room left on the disk.\n  Free " in case["err"], name
            assert " MB, then run the same command again." in case["err"], name
        elif name.startswith("read-only"):
            assert (case["status"], case["same"]) in ((1, True), (0, True)), (name, case)
            refused = ("its disk can only be read", "is locked or belongs to someone else")
            assert case["status"] == 0 or any(said in case["err"] for said in refused), name
        else:
            assert case["status"] == 0, (name, case)


@pytest.mark.parametrize("disk", [QUICK, pytest.param(WHOLE, marks=pytest.mark.slow)], ids=["sheets", "everything"])
def test_a_full_disk_leaves_the_old_files_and_the_next_build_succeeds(tmp_path, mounting, disk):
    cases = happened(tmp_path, disk, mounting)
    check(cases)
    assert cases["read-only: build"]["status"] == 1
    assert not cases["again: build anew"]["same"]


def test_a_kit_is_made_where_the_temporary_folder_takes_nothing(tmp_path, mounting):
    disk = ("temporary", "cards,print-list", (0,), ())
    cases = happened(tmp_path, disk, mounting)
    assert [case["status"] for case in cases.values()] == [0, 0], cases
    assert not any("workshop-kit" in name for case in cases.values() for name in case["left"])


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on the size of a file here")
@pytest.mark.parametrize(
    ("only", "sizes"),
    [
        ("cards,print-list", (0, 300, 8_000)),
        pytest.param("", (0, 1_000, 40_000, 60_000, 90_000), marks=pytest.mark.slow),
    ],
    ids=["sheets", "everything"],
)
def test_a_limit_on_the_size_of_files_leaves_the_old_files(tmp_path, only, sizes):
    check(happened(tmp_path, ("limited", only, sizes, WRITERS)))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do everything is never refused")
def test_a_folder_that_may_not_be_written_leaves_the_old_files(tmp_path):
    from workshop_kit.errors import Refused  # noqa: PLC0415 - most machines skip this
    from workshop_kit.keeping import keep  # noqa: PLC0415

    keep(tmp_path / "kit", {"a.pdf": b"old"})
    (tmp_path / "kit").chmod(0o500)
    try:
        with pytest.raises(Refused, match="Nothing can be written in the folder"):
            keep(tmp_path / "kit", {"a.pdf": b"new"})
    finally:
        (tmp_path / "kit").chmod(0o700)
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "kit").glob("*.pdf")] == [("a.pdf", b"old")]
