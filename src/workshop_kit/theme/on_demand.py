"""Layouts by name, each read when it is first asked for: a deck shows a dozen of a theme's thirty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.theme.model import Layout


class OnDemand(Mapping[str, "Layout"]):
    """The layouts of a theme in order; `readers` reads each of them, once."""

    def __init__(self, readers: Mapping[str, Callable[[], Layout]]) -> None:
        self._readers = readers
        self._read: dict[str, Layout] = {}

    def __getitem__(self, name: str) -> Layout:
        """Return a layout. Raises KeyError for a name that there is none of."""
        if name not in self._read:
            self._read[name] = self._readers[name]()
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is one of this name; nothing is read for it."""
        return name in self._readers

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)
