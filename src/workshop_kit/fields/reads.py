"""How pydantic is told what reads a field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.tree import Node


class Reads(Struct, frozen=True):
    """The function that reads the node of a field into its value, or raises `Unreadable`.

    pydantic's own `PlainValidator` does the same, and prepares besides how the value would be written out again. We
    never write one out, and the preparing takes most of the time until the first outline is read.
    """

    read: Callable[[Node], Any]

    def __get_pydantic_core_schema__(self, *_: Any) -> core_schema.CoreSchema:
        """Return what pydantic runs: the function alone, whatever type is annotated."""
        return core_schema.no_info_plain_validator_function(self.read)
