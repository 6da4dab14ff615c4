"""Kill builds at random moments and look at what is left: `python tests/keeping/killing.py --kills 50 --seed 1`.

Over a kit that stands, another build is started and killed. Then every file must be whole, either the old one or the
fresh one, and the next build must succeed and hold nothing for a person's but what is. In a third of the kits the
slides were changed by hand: they must be the same ever after. The log says in which moments a kill met the writing:
something lay beside its place, or some files were fresh and others old.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from msgspec import Struct
from pptx import Presentation

from workshop_kit import kit
from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import MANIFEST, digest_of, read_manifest
from workshop_kit.keeping.whole import PART
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops

OUTLINE = "appreciation-and-validation"
DECK = f"{OUTLINE}-slides.pptx"
OLD, FRESH = 60, 90
"""Minutes of the kit that stands, and of the one that is killed: all their files differ."""


class Moment(Struct, frozen=True):
    """When a build is killed: seconds after its start, or after its `first` byte lies in the kit."""

    after: float
    first: bool = False

    def __str__(self) -> str:
        return f"{self.after:.3f} s after its {'first byte' if self.first else 'start'}"


class Kill(Struct, frozen=True):
    """One kill: when, whether the build had ended by itself, and whether the kill met the writing."""

    moment: Moment
    ended: bool
    writing: bool

    def __str__(self) -> str:
        met = "the writing" if self.writing else "nothing: it had ended" if self.ended else "the making"
        return f"{self.moment}, it met {met}"


def old_kit(folder: Path) -> Path:
    """Make the kit that every kill begins with, where no other builds are."""
    return _build(folder, OLD).folder


def killed(old: Path, to: Path, moment: Moment, *, by_hand: bool = False) -> Kill:
    """Kill a build of the fresh kit over a copy of the old; `by_hand`: its slides were changed.

    Raises AssertionError where a file is not whole, or is not what it should be after the next build.
    """
    folder = to / OUTLINE
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(old, folder)
    theirs = _changed(folder / DECK) if by_hand else None
    before = _contents(folder)
    ended = _killed_at(moment, to)
    there = _contents(folder)
    _assert_whole(folder, theirs)
    assert {*before} <= {*there}, {*before} - {*there}
    fresh = {name for name, content in there.items() if before.get(name) != content}
    parts = _parts(folder)
    _build(to, FRESH, theirs)
    assert _parts(folder) == []
    _assert_whole(folder, theirs)
    made = {Path(name).name for name in _contents(folder) if "-new" in name}
    assert made == ({f"{OUTLINE}-slides-new.pptx"} if by_hand else set()), made
    return Kill(moment, ended, bool(parts) or (not ended and bool(fresh) and fresh < {*there}))


def _killed_at(moment: Moment, to: Path) -> bool:
    """Start a build of the fresh kit and kill it; return whether it had ended by itself."""
    known = {*_everything(to)}
    process = subprocess.Popen(_words(to), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - ourselves
    while moment.first and process.poll() is None and known == {*_everything(to)}:
        _waited(process, 0.002)
    _waited(process, moment.after)
    ended = process.poll() is not None
    process.kill()
    process.wait()
    return ended


def _waited(process: subprocess.Popen[bytes], seconds: float) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def _everything(to: Path) -> list[Path]:
    return [*(to / OUTLINE).iterdir(), *(to / OUTLINE / BASES).iterdir()]


def _words(to: Path) -> list[str]:
    return [sys.executable, "-m", "workshop_kit", "build", OUTLINE, "--length", str(FRESH), "--to", str(to)]


def _build(to: Path, length: int, theirs: bytes | None = None) -> kit.Kit:
    made = kit.build(workshops() / f"{OUTLINE}.yaml", Wishes(length=length), to=to)
    assert {path.name for file in made.files for path in file.yours} == ({DECK} if theirs else set())
    return made


def _changed(deck: Path) -> bytes:
    """Change one title in a deck; return what the file holds then."""
    opened = Presentation(str(deck))
    opened.slides[0].shapes.title.text_frame.text = "Our own evening"
    opened.save(str(deck))
    return deck.read_bytes()


def _parts(folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in folder.rglob(f".*{PART}")]


def _files(folder: Path) -> list[Path]:
    """Return the files of a kit: not what it is known by, nor what was on its way."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and BASES not in path.parts)
    return [path for path in files if path.name != MANIFEST and not path.name.endswith(PART)]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}


def _assert_whole(folder: Path, theirs: bytes | None) -> None:
    """Open every file: the manifest knows its content, but that of a person's; and every base is what its name says."""
    manifest = read_manifest(folder)
    assert manifest.sound
    assert theirs is None or (folder / DECK).read_bytes() == theirs, "the slides changed by hand are other ones"
    for path in _files(folder):
        content = path.read_bytes()
        assert content == theirs or manifest.made(digest_of(content)), f"{path.name} is neither old nor fresh"
        _open(path)
    for path in (folder / BASES).iterdir():
        part = path.name.endswith(PART) and path.name.startswith(".")
        assert part or digest_of(path.read_bytes()) == path.name, f"the base {path.name} is not whole"


def _open(path: Path) -> None:
    if path.suffix == ".pptx":
        Presentation(str(path))
    elif path.suffix == ".pdf":
        pikepdf.open(path).close()


def seconds_of_a_build(old: Path, to: Path) -> tuple[float, float]:
    """Return how long a build over the old kit takes here, as a process of its own, and how long its writing does."""
    seconds = []
    for _ in range(3):
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(old, to / OUTLINE)
        known = {*_everything(to)}
        start = first = time.perf_counter()
        process = subprocess.Popen(_words(to), stdout=subprocess.DEVNULL)  # noqa: S603 - ourselves
        while process.poll() is None:
            first = time.perf_counter() if known == {*_everything(to)} else first
            _waited(process, 0.002)
        seconds.append((time.perf_counter() - start, time.perf_counter() - first))
    return min(seconds)  # the first one takes longer


def kills(number: int, seed: int, folder: Path) -> list[Kill]:
    """Kill so many builds, each told as it is done; the same seed takes the same parts of a build's time."""
    say(f"Seed {seed}.")
    moments = random.Random(seed)  # noqa: S311 - no secret
    old, to = old_kit(folder / "old"), folder / "kits"
    whole, writing = seconds_of_a_build(old, to)
    say(f"A whole build takes {whole:.3f} s, of which it writes and ends in {writing:.3f} s.")
    done = []
    for count in range(number):
        # The writing is the briefest part of a build: half of the kills aim at it.
        aimed = count % 2 == 0
        moment = Moment(moments.uniform(0, writing if aimed else whole), first=aimed)
        by_hand = count % 3 == 2
        done.append(killed(old, to, moment, by_hand=by_hand))
        say(f"{count + 1:3}  {done[-1]}{'; the slides were changed by hand' if by_hand else ''}")
    return done


def say(line: str) -> None:
    """Write a line at once, so that a log can be followed."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Kill, and say how it went."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        done = kills(asked.kills, asked.seed, Path(folder))
    met = sum(kill.writing for kill in done)
    ended = sum(kill.ended for kill in done)
    say(
        f"{len(done)} kills, seed {asked.seed}: {met} met the writing, {ended} came after the end, "
        f"{len(done) - met - ended} met the making. Every file was whole, and every next build succeeded."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
