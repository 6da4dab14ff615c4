"""The register of kinds. Their words are the names of their files; a file is imported when its kind is asked for.

An outline uses a few of the kinds, and to import them all takes longer than to read it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.kinds.kind import Kind


class Register(Mapping[str, "type[Kind]"]):
    """Every kind of step by its word. To go through the words imports nothing; to go through the kinds, all."""

    def __init__(self) -> None:
        self._modules: dict[str, str] = {}
        self._kinds: dict[str, type[Kind]] = {}

    def offer(self, package: str, folders: Iterable[str]) -> None:
        """Take in the words of a package that has a file for each kind: `habits_plan.py` holds `habits-plan`."""
        for found in pkgutil.iter_modules(folders):
            if not found.ispkg:
                self._modules[found.name.replace("_", "-")] = f"{package}.{found.name}"

    def enter(self, word: str, kind: type[Kind]) -> None:
        """Take in a kind that is there."""
        self._kinds[word] = kind

    def __getitem__(self, word: str) -> type[Kind]:
        if word not in self._kinds and word in self._modules:
            importlib.import_module(self._modules[word])
        return self._kinds[word]

    def __contains__(self, word: object) -> bool:
        return word in self._modules or word in self._kinds

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._modules, *self._kinds)))

    def __len__(self) -> int:
        return len(self._modules.keys() | self._kinds.keys())


KINDS = Register()
"""Of all kinds, once `workshop_kit.slides` and `workshop_kit.exercises` are imported, which offer theirs."""
