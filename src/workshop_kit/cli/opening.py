"""Open a folder in the window that this computer shows folders in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from workshop_kit.cli.say import say

if TYPE_CHECKING:
    from pathlib import Path


def open_folder(folder: Path) -> None:
    """Open it, or say that this computer has no window to open it in."""
    try:
        _open(folder.resolve())
    except OSError:
        say(f"The folder could not be opened here. It is {folder.resolve()}")


def _open(folder: Path) -> None:
    """Hand the folder to Windows, macOS or the desktop. Raises OSError where there is none."""
    if sys.platform == "win32":
        os.startfile(folder)  # noqa: S606 - a folder this program has just written
        return
    opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if opener is None:
        raise FileNotFoundError
    asked = subprocess.run([opener, str(folder)], check=False, capture_output=True)  # noqa: S603 - as above
    if asked.returncode:
        raise OSError
