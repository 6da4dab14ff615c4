"""The command line, one command a file. `main` is what `workshop-kit` runs."""

from workshop_kit.cli.run import main, run

__all__ = ["main", "run"]
