"""From an outline's text to the file that a translator types over: its words stay, what holds for both goes.

Lines are left out as they stand in the file, so that comments, quotes and the order of keys are those of the original.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.forms import english
from workshop_kit.outline.wording import OWN, is_kept
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.tree import Entry

HEAD = """\
# '{original}' in {language}. Type over the words; the rest is as it is.
# - Keys, such as 'say:', and kinds, such as 'pair:', stay in English. So do words in braces, such as {{your partner}}.
# - Keep the blocks, the steps and the number of lines: each is paired with that of the original, and takes its name.
# - Where a line has ' | ' in it, keep as many parts. 'supported', 'depends' and 'not' after a statement stay English.
# - Minutes, formats and all else that is no word is taken from the original; write it here only where it differs.
# To see what is left to do: workshop-kit check {file}
translation_of: {named}
language: {code}
"""


def to_type_over(lines: tuple[str, ...], tree: Mapping) -> str:
    """Return the lines of an outline without what a translation leaves out; terms of its own with all their forms."""
    goes = {line for entry in _left_out(tree) for line in _lines_of(entry, lines)}
    instead = dict(_terms(tree.get("terms"), lines))
    kept = (instead.get(number, line) for number, line in enumerate(lines, 1) if number not in goes)
    return "\n".join(kept).strip("\n") + "\n"


def _left_out(tree: Mapping) -> Iterator[Entry]:
    """Yield every entry that holds no words, below the things too."""
    for entry in tree.entries:
        key, value = entry.key.text, entry.value
        if is_kept(key) or key in OWN:
            yield entry
        elif key in ("blocks", "steps") and isinstance(value, Sequence):
            for thing in _mappings(value.items):
                yield from _left_out(Mapping(thing.entries[1:], thing.place))
        elif key == "for" and isinstance(value, Mapping):
            yield from _of_formats(entry, value)


def _of_formats(entry: Entry, formats: Mapping) -> Iterator[Entry]:
    """Yield what holds no words in a `for`; the format, or all of it, where nothing else is in it."""
    bare = [one for one in formats.entries if isinstance(one.value, Mapping) and not _has_words(one.value)]
    if len(bare) == len(formats.entries):
        yield entry
        return
    yield from bare
    for one in formats.entries:
        if one not in bare and isinstance(one.value, Mapping):
            yield from _left_out(one.value)


def _has_words(of_format: Mapping) -> bool:
    return any(not is_kept(entry.key.text) for entry in of_format.entries)


def _mappings(nodes: Iterable[Node]) -> Iterator[Mapping]:
    return (node for node in nodes if isinstance(node, Mapping) and node.entries)


def _lines_of(entry: Entry, lines: tuple[str, ...]) -> Iterable[int]:
    """Return the lines that an entry takes; none where it shares its first line with what stays."""
    first = entry.key.place
    if lines[first.line - 1][: first.column - 1].strip():
        return ()
    return range(first.line, max(first.line, *_ends(entry.value)) + 1)


def _ends(node: Node) -> Iterator[int]:
    """Yield the lines that a value reaches."""
    yield node.place.line
    match node:
        case Scalar():
            yield from (place.line for place in node.lines)
        case Mapping():
            for entry in node.entries:
                yield from _ends(entry.value)
        case Sequence():
            for item in node.items:
                yield from _ends(item)


def _terms(terms: Node | None, lines: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield the lines of terms in one word of English, with the forms that another language is asked for."""
    for entry in terms.entries if isinstance(terms, Mapping) else ():
        if isinstance(entry.value, Scalar) and entry.value.place.line == entry.key.place.line:
            line = lines[entry.key.place.line - 1]
            inset = " " * (len(line) - len(line.lstrip()))
            forms = (f"{inset}  {form}: {words}" for form, words in english(entry.value.text.strip()).items())
            yield entry.key.place.line, "\n".join((f"{inset}{entry.key.text}:", *forms))
