"""Builds on a disk that is full, almost full or read-only, for real; test_small_disk.py runs it.

    unshare -rm python full_disk.py FOLDER small "" 0,100 slides,new

mounts a small disk on the folder, builds all files there with so many KB left, and runs the commands; with `temporary`
for `small`, the disk holds temporary files alone; with `limited` nothing is mounted, and files may have so many bytes.
What happened is printed as JSON, a case each.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_kit.cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator

    Cases = Iterator[tuple[str, dict[str, Any]]]

SIZE = "1600k"
OUTLINE = """\
title: Small thanks
blocks:
  - pair: Three thank-yous
    minutes: 20
    steps:
      - statement: {partner} notices
      - cards: Seen and heard
        light: |
          What made you smile?
          What {word} you?
"""
COMMANDS = {
    "slides": ["slides", "small.yaml"],
    "worksheets": ["worksheets", "small.yaml"],
    "cards": ["cards", "small.yaml"],
    "new": ["new", "another"],
    "setup": ["setup", "--here", "--name", "Riverside " * 100],
    "tidy": ["tidy", "small.yaml"],
    "translate": ["translate", "small.yaml", "--to", "es"],
    "theme new": ["theme", "new", "ours"],
}
PRACTICE = "practice: Riverside\n"


def outline(word: str) -> None:
    """Write the outline; every build of another word makes other files."""
    Path("small.yaml").write_text(OUTLINE.replace("{word}", word), encoding="utf-8")


def there() -> dict[str, str]:
    """Return what every file in the folder holds, but for what only takes room."""
    files = (path for path in sorted(Path().rglob("*")) if path.is_file() and path.name != "ballast")
    return {str(path): path.read_bytes().hex() for path in files}


@contextlib.contextmanager
def room(kilobytes: int) -> Iterator[None]:
    """Leave so much room on the disk."""
    ballast = Path("ballast")
    free = os.statvfs(".")
    size = max(0, free.f_bavail * free.f_frsize - kilobytes * 1024)
    with ballast.open("wb") as file:
        file.write(bytes(size))
    try:
        yield
    finally:
        ballast.unlink()


def said(*words: str) -> dict[str, Any]:
    """Run one command; say its status, what it said, and whether any file is another one now."""
    before = there()
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run([*words])
    left = [path.name for path in Path(os.environ["TMPDIR"]).iterdir()]
    return {
        "status": status,
        "err": err.getvalue(),
        "same": there() == before,
        "left": left,
    }


def mounted(*options: str) -> None:
    """Mount the disk, or mount it otherwise."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "none", sys.argv[1]], check=True)  # noqa: S603, S607


def small_disk(build: tuple[str, ...], rooms: list[int], commands: dict[str, list[str]]) -> Cases:
    """Yield what happens on a disk that is full, almost full, and then read-only."""
    mounted(f"size={SIZE}")
    os.chdir(sys.argv[1])
    outline("moved")
    yield "first", said(*build)
    Path("practice.yaml").write_text(PRACTICE, encoding="utf-8")
    outline("helped")
    for kilobytes in rooms:
        with room(kilobytes):
            yield f"full: build, {kilobytes} KB free", said(*build)
    with room(0):
        for name, words in commands.items():
            yield f"full: {name}", said(*words)
    yield "again: build", said(*build)
    outline("carried")
    mounted("remount", "ro", f"size={SIZE}")
    yield "read-only: build", said(*build)
    for name, words in commands.items():
        yield f"read-only: {name}", said(*words)
    mounted("remount", "rw", f"size={SIZE}")
    yield "again: build anew", said(*build)
    for name, words in commands.items():
        yield f"again: {name}", said(*words)


def small_temporary_folder(build: tuple[str, ...]) -> Cases:
    """Yield what happens where the kit has room, and the temporary folder has none, or takes nothing."""
    mounted(f"size={SIZE}")
    kits = Path(os.environ["TMPDIR"])
    os.chdir(kits)
    outline("moved")
    os.environ["TMPDIR"] = tempfile.tempdir = sys.argv[1]
    Path(sys.argv[1], "ballast").write_bytes(bytes(1_590_000))
    yield "again: build, the temporary folder full", said(*build)
    mounted("remount", "ro", f"size={SIZE}")
    outline("helped")
    yield "again: build, the temporary folder read-only", said(*build)


def limited(build: tuple[str, ...], sizes: list[int], commands: dict[str, list[str]]) -> Cases:
    """Yield what happens where no file may be larger than so many bytes."""
    import resource  # noqa: PLC0415 - POSIX alone has it

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    os.chdir(sys.argv[1])
    outline("moved")
    yield "first", said(*build)
    Path("practice.yaml").write_text(PRACTICE, encoding="utf-8")
    outline("helped")
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    for size in sizes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
        yield f"full: build, {size} bytes", said(*build)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, most))
    for name, words in commands.items():
        yield f"full: {name}", said(*words)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    yield "again: build", said(*build)


def main() -> None:
    """Read which disk, how it is built and where it is full; print the cases."""
    disk, only, rooms, names = sys.argv[2:6]
    build = ("build", "small.yaml", "--to", "kits", *(["--only", only] if only else []))
    commands = {name: COMMANDS[name] for name in names.split(",") if name}
    sizes = [int(size) for size in rooms.split(",")]
    match disk:
        case "small":
            made = small_disk(build, sizes, commands)
        case "temporary":
            made = small_temporary_folder(build)
        case _:
            made = limited(build, sizes, commands)
    sys.stdout.write(json.dumps(dict(made)))


if __name__ == "__main__":
    main()
