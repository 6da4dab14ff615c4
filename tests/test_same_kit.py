"""The same outline and wishes make the same bytes: from another checkout, in another time zone, locale, hash seed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import workshop_kit
from workshop_kit.resources import asset, workshops

OUTLINES = ("appreciation-and-validation", "why-emotional-intimacy-matters")
WAYS = {
    "here": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
    "there": {"PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"},
}
WISHES = ("--region", "US", "--date", "2026-12-04", "--starts", "7 pm", "--print-pack", "--fillable", "--large-print")


@pytest.fixture(scope="module")
def checkouts(tmp_path_factory) -> dict[str, Path]:
    """Return two copies of the program with its outlines and assets, in folders of different names."""
    copies = {}
    for number, way in enumerate(WAYS):
        root = tmp_path_factory.mktemp(f"check out {'x' * 20 * number}")
        shutil.copytree(Path(workshop_kit.__file__).parent, root / "src" / "workshop_kit")
        shutil.copytree(asset(), root / "assets")
        shutil.copytree(workshops(), root / "workshops")
        copies[way] = root
    return copies


def digests(root: Path, outline: str, way: dict[str, str]) -> dict[str, str]:
    """Build in a process of its own, and return a digest for each file by its name."""
    settings = {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": str(root / "src"), "XDG_CONFIG_HOME": str(root)}
    words = [sys.executable, "-m", "workshop_kit", "build", outline, *WISHES, "--to", "made"]
    subprocess.run(  # noqa: S603 - ourselves
        words, check=True, cwd=root, env={**os.environ, **settings, **way}, stdout=subprocess.DEVNULL
    )
    files = (path for path in (root / "made").rglob("*") if path.is_file())
    return {str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.slow
@pytest.mark.parametrize("outline", OUTLINES)
def test_the_same_kit_has_the_same_bytes_wherever_it_is_made(checkouts, outline):
    here, there = (digests(checkouts[way], outline, settings) for way, settings in WAYS.items())

    assert len(here) > 10
    assert here == there
