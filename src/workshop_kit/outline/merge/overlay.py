"""Reading an overlay: from its tree to a Layer, with all that is wrong in the file itself.

What its keys hold is read here as far as it decides how the layers are laid: wishes, minutes and verbs. Everything
else is looked at with the outline that comes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable, read_line, scalar
from workshop_kit.outline.merge.layer import Act, Layer, Verb
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.theme_meant import theme_meant
from workshop_kit.outline.wished import READERS, NotUnderstood
from workshop_kit.outline.wishes import Wishes
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = ("title", "subtitle", "summary", "goals", "help", "needs", "sources", "version", "author", "reviewed")
ADDED = ("not_for", "readiness", "materials")
HEAD = (*TEXTS, *ADDED, "terms", "depth")
"""Keys of the outline's head that an overlay may set; those ADDED never take anything away."""

WISHES = (
    *("format", "length", "start_from", "couples", "people", "facilitators"),
    *("starts", "date", "region", "language", "paper", "theme"),
)
KEYS = ("based_on", *WISHES, *HEAD, "minutes", "changes")

_VERBS: tuple[Verb, ...] = get_args(Verb)
_BELOW: dict[Verb, tuple[str, ...]] = {
    "remove": (),
    "replace": ("with",),
    "add": ("before", "after", "into"),
    "move": ("before", "after", "into"),
}
_NOT_HERE = {
    "lengths": "An overlay is for one length: 'length: 75'.",
    "formats": "An overlay is for one format: 'format: group'.",
    "blocks": "Blocks are changed under 'changes:': '- add:' and below it the new ones.",
    "care": "It stays as it is in the outline.",
    "covers": "It belongs to the outline.",
    "for": "An overlay is for one format: 'format: group'.",
}
_LIKE_THIS = "Like this:\nchanges:\n  - remove: Title of a block"


def overlay_layer(tree: Mapping, name: str) -> tuple[Layer, list[Problem]]:
    """Read an overlay; `name` is how its file is called."""
    problems: list[Problem] = [*_unknown(tree)]
    layer = Layer(
        name=name,
        place=tree.place,
        head=tuple(entry for entry in tree.entries if entry.key.text in HEAD),
        minutes=tuple(_minutes(tree.get("minutes"), problems)),
        acts=tuple(acts_in(tree.get("changes"), problems)),
        wishes=wishes_in(tree, problems),
    )
    return layer, problems


def wishes_in(tree: Mapping, problems: list[Problem]) -> Wishes:
    """Read what a file asks for, such as `format` and `length`."""
    read: dict[str, Any] = {}
    where = {}
    owner = "overlay" if tree.key("based_on") else "program file"
    for entry in tree.entries:
        word = entry.key.text
        if word not in WISHES:
            continue
        try:
            read[word] = _wish(word, entry.value, owner)
            where[word] = entry.value.place
        except NotUnderstood as wrong:
            problems.append(Problem(wrong.message, entry.value.place, wrong.hint))
        except Unreadable as wrong:
            problems.append(Problem(wrong.message, wrong.place, wrong.hint))
    return replace(Wishes(**read), where=where)


def _wish(word: str, value: Node, owner: str) -> Any:
    """Return what a wish means. A theme in a file of its own lies beside the file that names it."""
    return theme_meant(value, owner) if word == "theme" else READERS[word](str(read_line(value)))


def _unknown(tree: Mapping) -> Iterator[Problem]:
    for entry in tree.entries:
        word = entry.key.text
        if word in _NOT_HERE:
            yield Problem(f"'{word}' cannot be set in an overlay.", entry.key.place, _NOT_HERE[word])
        elif word not in KEYS:
            near = nearest(word, (*KEYS, *_VERBS))
            hint = f"Known here: {', '.join(KEYS)}."
            if near:
                hint = f"Did you mean '{near}'?" if near in KEYS else _LIKE_THIS.replace("remove", near)
            yield Problem(f"'{word}' is not known in an overlay.", entry.key.place, hint)


def _minutes(node: Node | None, problems: list[Problem]) -> tuple[Entry, ...]:
    if node is None:
        return ()
    if isinstance(node, Mapping):
        return node.entries
    hint = "Like this:\nminutes:\n  Title of a block: 10"
    problems.append(Problem("Below 'minutes:' stands each block's title with its minutes.", node.place, hint))
    return ()


def acts_in(node: Node | None, problems: list[Problem]) -> Iterator[Act]:
    """Yield the changes of a list; what cannot be read is told."""
    if node is None:
        return
    if not isinstance(node, Sequence):
        problems.append(Problem("Below 'changes:' each change begins with a dash.", node.place, _LIKE_THIS))
        return
    for item in node.items:
        act = act_of(item)
        if isinstance(act, Problem):
            problems.append(act)
        else:
            problems += _misplaced(act)
            yield act


def act_of(node: Node) -> Act | Problem:
    """Read one change: its verb, what it is done to, and the keys below."""
    if not isinstance(node, Mapping) or not node.entries:
        message = f"A change begins with what is done: {', '.join(_VERBS)}."
        return Problem(message, node.place, _LIKE_THIS)
    first, *rest = node.entries
    verb = next((one for one in _VERBS if one == first.key.text), None)
    if verb is None:
        near = nearest(first.key.text, _VERBS)
        meant = f"Did you mean '{near}'? " if near else ""
        hint = f"{meant}The first line after a dash says what is done: {', '.join(_VERBS)}."
        return Problem(f"'{first.key.text}' is not a change.", first.key.place, hint)
    fields = {entry.key.text: entry for entry in rest}
    if verb == "add":
        return Act(verb, node.place, None, {**fields, "add": first})
    try:
        target = scalar(first.value)
    except Unreadable:
        target = Scalar("", first.value.place)
    if not target.text.strip():
        hint = f"Like this: '- {verb}: Title of a block'."
        return Problem(f"After '{verb}:' stands the title of what is meant.", target.place, hint)
    return Act(verb, node.place, target, fields)


def _misplaced(act: Act) -> Iterator[Problem]:
    """Tell of keys below a verb that it does not take; below `change` stand the fields of the thing itself."""
    known = _BELOW.get(act.verb)
    if known is None:
        if not act.fields:
            hint = "Write below it what is to be different, such as 'say: ...'."
            yield Problem("Nothing is changed here.", act.place, hint)
        return
    for word, entry in act.fields.items():
        if word not in known and word != act.verb:
            near = nearest(word, known)
            takes = f"Below '{act.verb}:' stands {' or '.join(known)}." if known else "Nothing stands below it."
            hint = f"Did you mean '{near}'?" if near else takes
            yield Problem(f"'{word}' is not known below '{act.verb}:'.", entry.key.place, hint)
