"""Writing a located tree out as an outline: strict YAML that reads back as it is, styled as the bundled ones are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.outline.quotes import quoted
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_IN = "  "
_LISTS_OF_THINGS = ("blocks", "steps", "sessions", "changes")
_PLAIN = re.compile(r"[^\W_](?:[\w ,.;'’“”…()/+?!=<>–—-]|:(?=\S))*", re.UNICODE)
_KEY = re.compile(r"[^\W\d_][\w ,.'’?!-]*", re.UNICODE)
_PASTED = re.compile(r"(?:[-•–]|\d{1,3}[.)])\s")


def written_out(tree: Mapping) -> str:
    """Return an outline as text; reading it gives the same tree, places aside."""
    return "\n".join(_mapping(tree, "")) + "\n"


def _mapping(node: Mapping, inset: str) -> Iterator[str]:
    for entry in node.entries:
        yield from _entry(entry.key.text, entry.value, inset)


def _entry(key: str, value: Node, inset: str) -> Iterator[str]:
    head = f"{inset}{key if _KEY.fullmatch(key) else quoted(key)}:"
    match value:
        case Scalar():
            yield from _scalar(head, value, inset)
        case Mapping():
            yield head
            yield from _mapping(value, inset + STEP_IN)
        case Sequence():
            yield from _list(head, key, value, inset)


def _scalar(head: str, value: Scalar, inset: str) -> Iterator[str]:
    first, *rest = value.text.strip("\n").split("\n")
    if value.lines or rest:
        # A first line that is set in would say how far all of them are.
        lines = [first.strip(), *rest]
        yield f"{head} |"
        yield from (f"{inset}{STEP_IN}{line}".rstrip() for line in lines)
        return
    yield f"{head} {_said(first)}".rstrip()


def _list(head: str, key: str, value: Sequence, inset: str) -> Iterator[str]:
    """Write things with a dash each; texts under a bar where no line could be taken for anything else."""
    texts = [item.text for item in value.items if isinstance(item, Scalar)]
    if len(texts) == len(value.items) and key not in _LISTS_OF_THINGS:
        if all(text.strip() == text and text and "\n" not in text and not _PASTED.match(text) for text in texts):
            yield f"{head} |"
            yield from (f"{inset}{STEP_IN}{text}" for text in texts)
            return
        yield head
        yield from (f"{inset}{STEP_IN}- {_said(' '.join(text.split()))}" for text in texts)
        return
    yield head
    for item in value.items:
        if isinstance(item, Mapping):
            first, *rest = _mapping(item, inset + STEP_IN * 2)
            yield f"{inset}{STEP_IN}- {first.lstrip()}"
            yield from rest


def _said(text: str) -> str:
    """Return a value as it can stand on one line: plain where YAML reads it as typed, else in quotes."""
    plain = _PLAIN.fullmatch(text) and " #" not in text and not text.endswith(":") and text == text.strip()
    return text if plain or not text else quoted(text)
