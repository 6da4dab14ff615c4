"""Kill builds at random moments and look at what is left: `python tests/keeping/killing.py --kills 50 --seed 1`.

Over a kit that stands, another build is started and killed. Then every file must be whole, either the old one or the
fresh one, and the next build must succeed and hold nothing for a person's. The log says in which moments a kill met
the writing: something lay beside its place, or some files were fresh and others old.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from pptx import Presentation

from workshop_kit import kit
from workshop_kit.keeping.manifest import MANIFEST, digest_of, read_manifest
from workshop_kit.keeping.whole import PART
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops

OUTLINE = "appreciation-and-validation"
OLD, FRESH = 60, 90
"""Minutes of the kit that stands, and of the one that is killed: all their files differ."""


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: seconds after the start, whether the build had ended by itself, and whether it met the writing."""

    after: float
    ended: bool
    writing: bool


def killed(to: Path, after: float) -> Kill:
    """Kill a build of the fresh kit after some seconds; raises AssertionError where a file is not whole."""
    _build(to, OLD)
    before = _contents(to)
    words = [sys.executable, "-m", "workshop_kit", "build", OUTLINE, "--length", str(FRESH), "--to", str(to)]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - ourselves
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(after)
    ended = process.poll() is not None
    process.kill()
    process.wait()
    there = _contents(to)
    for name in there:
        _assert_whole(to / OUTLINE / name)
    fresh = {name for name, content in there.items() if before.get(name) != content}
    parts = [path for path in (to / OUTLINE).iterdir() if path.name.endswith(PART)]
    _build(to, FRESH)
    left = [path.name for path in (to / OUTLINE).iterdir() if path.name.endswith(PART) or "-new" in path.name]
    assert left == [], left
    return Kill(after, ended, bool(parts) or (not ended and bool(fresh) and fresh < set(there)))


def _build(to: Path, length: int) -> None:
    made = kit.build(workshops() / f"{OUTLINE}.yaml", Wishes(length=length), to=to)
    assert not any(file.yours for file in made.files)


def _contents(to: Path) -> dict[str, bytes]:
    files = (path for path in (to / OUTLINE).iterdir() if path.name != MANIFEST and not path.name.endswith(PART))
    return {path.name: path.read_bytes() for path in files}


def _assert_whole(path: Path) -> None:
    """Open it; whatever it is, the manifest knows its content."""
    assert read_manifest(path.parent).made(_digest(path)), f"{path.name} is neither the old file nor the fresh one"
    if path.suffix == ".pptx":
        Presentation(str(path))
    elif path.suffix == ".pdf":
        pikepdf.open(path).close()


def _digest(path: Path) -> str:
    return digest_of(path.read_bytes())


def seconds_of_a_build(to: Path) -> float:
    """Return how long a build takes here, as a process of its own."""
    start = time.perf_counter()
    words = [sys.executable, "-m", "workshop_kit", "build", OUTLINE, "--length", str(FRESH), "--to", str(to)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - ourselves
    return time.perf_counter() - start


def main() -> int:
    """Kill, and say how it went."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    moments = random.Random(asked.seed)  # noqa: S311 - no secret
    kills = []
    with TemporaryDirectory() as folder:
        to = Path(folder)
        whole = seconds_of_a_build(to)
        for number in range(asked.kills):
            # The writing is the last part of a build: half of the kills aim at it.
            least = 0.0 if number % 2 else 0.8 * whole
            kill = killed(to, moments.uniform(least, 1.05 * whole))
            kills.append(kill)
            met = "the writing" if kill.writing else "nothing: it had ended" if kill.ended else "the making"
            sys.stdout.write(f"{number + 1:3}  after {kill.after:.3f} s, it met {met}\n")
    met = sum(kill.writing for kill in kills)
    ended = sum(kill.ended for kill in kills)
    sys.stdout.write(
        f"{asked.kills} kills, seed {asked.seed}: {met} met the writing, {ended} came after the end, "
        f"{asked.kills - met - ended} met the making. Every file was whole, and every next build succeeded.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
