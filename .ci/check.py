"""Everything that must hold of the code, one command on any system: `python .ci/check.py`.

With `--no-tests` the tests are left out. Exit status 0: all hold.
"""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
LINTERS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)
TESTS = ("pytest",)


def command(words: tuple[str, ...]) -> list[str]:
    """Return the command, as installed beside the Python that runs this."""
    name, *rest = words
    beside = Path(sys.executable).with_name(name + Path(sys.executable).suffix)
    return [str(beside), *rest] if beside.exists() else list(words)


def holds(words: tuple[str, ...]) -> bool:
    """Run one check and say how it went."""
    sys.stdout.write(f"\n$ {' '.join(words)}\n")
    sys.stdout.flush()
    return subprocess.run(command(words), cwd=TOP, check=False).returncode == 0  # noqa: S603 - the commands above


def main() -> int:
    """Run every check, also after one that fails."""
    checks = LINTERS if "--no-tests" in sys.argv[1:] else (*LINTERS, TESTS)
    failed = [words for words in checks if not holds(words)]
    for words in failed:
        sys.stdout.write(f"does not hold: {' '.join(words)}\n")
    sys.stdout.write("\nSomething does not hold.\n" if failed else "\nEverything holds.\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
