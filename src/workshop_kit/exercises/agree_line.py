"""Agree line: statements to stand up for, to tick or to talk about, and a key that only the facilitator has."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Unreadable, one_of, read_cells
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import (
    Card,
    Cards,
    Instructions,
    Key,
    Known,
    Per,
    Privacy,
    Ruled,
    Sign,
    Signs,
    Strips,
    Ticks,
    Variant,
)
from workshop_kit.text import Paragraph, Text
from workshop_kit.tree import Node

How = Literal["line", "table", "cards"]
Verdict = Literal["supported", "depends", "not"]
VERDICTS: dict[str, Verdict] = {word: word for word in get_args(Verdict)}
ICONS = ("tick", "question", "cross")
A_PAGE = 8
FIRST_LINES = 2
CELLS = (2, 3)

PRIVACY: dict[How, Privacy] = {"line": "group", "table": "private", "cards": "pair"}
COPIES: dict[How, Per] = {"line": "room", "table": "person", "cards": "pair"}


def statements(node: Node) -> Node:
    """Return the node unread; a line without a statement and what is known of it is unreadable."""
    for cells in read_cells(node):
        if len(cells) not in CELLS or not cells[0].source or cells[1].source.lower() not in VERDICTS:
            raise Unreadable(
                "Each line here is a statement, then ' | ' and 'supported', 'depends' or 'not'.",
                cells[0].place,
                "A note may follow. Like this: Love is enough | not | It helps, and so does being heard.",
            )
    return node


class AgreeLine(Exercise):
    """Statements to agree with or not: at signs, on a list or on cards; with a key for the facilitator."""

    kind: Literal["agree-line"]
    items: Annotated[Items, BeforeValidator(statements)]
    how: Annotated[How, *one_of(*get_args(How))] = "line"

    meanings: ClassVar[dict[str, str]] = {
        "items": "A statement a line, then ' | ' and 'supported', 'depends' or 'not', then ' | ' and a note, if any.",
        "how": "'line' makes signs and strips, 'table' a sheet to tick, 'cards' cards to cut; line if not written.",
    }

    example: ClassVar[str] = """\
- agree-line: What do you think?
  items: |
    Happy couples never argue | not | Nearly all couples argue. How they begin and make up matters more.
    Small thanks add up | supported | People who feel thanked tend to feel closer.
    You should talk a hard thing out at once | depends | A pause helps when somebody is too upset to listen.
"""

    @property
    def is_cut(self) -> bool:
        """Signs, strips and cards are cut or hung up; the table is a sheet."""
        return self.how != "table"

    @property
    def copies(self) -> Per:
        """Signs are for the room, a table for each person, cards for each pair, unless the author says otherwise."""
        return self.per or COPIES[self.how]

    @property
    def shared_with(self) -> Privacy:
        """Where one stands, all can see; what one ticks is one's own."""
        return PRIVACY[self.how]

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """Return the author's instructions, else those of the way it is done."""
        if self.instructions or self.how == "line":
            return super().steps(cue)
        return self.in_our_words(cue.say(f"instructions-agree-line-{self.how}").splitlines())

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return what everybody sees, and last the key, which nobody but the facilitator does."""
        known = tuple(_known(item, cue) for item in self.items)
        note = self.in_our_words([cue.say("agree-line-key-note")])
        key = Variant((Instructions(note), Key(known)), label=cue.say("agree-line-key"), per="facilitator")
        return (*self._shown(tuple(one.text for one in known), cue), key)

    def _shown(self, said: tuple[Text, ...], cue: Cue) -> Iterator[Variant]:
        answers = cue.say("agree-line-answers").split("|")
        what_to_do = Instructions(self.steps(cue))
        match self.how:
            case "line":
                notes = cue.say("agree-line-notes").split("|")
                signs = tuple(map(Sign, ICONS, (answer.upper() for answer in answers), notes))
                yield Variant((Signs(signs),), label=cue.say("agree-line-signs"), landscape=True)
                yield Variant((what_to_do, Strips(said, numbered=True)), label=cue.say("agree-line-strips"))
            case "table":
                columns = tuple(Text(answer, self.place) for answer in answers)
                more = Ruled(Text(cue.say("sort-start"), self.place), FIRST_LINES)
                yield Variant((what_to_do, Ticks(said, columns), more))
            case "cards":
                yield Variant((what_to_do, Cards(self._cards(said, cue), A_PAGE)))

    def _cards(self, said: tuple[Text, ...], cue: Cue) -> tuple[Card, ...]:
        """Return a card for each statement, and one to pass."""
        asked = (Card(cue.say("agree-line-card", number=number), text) for number, text in enumerate(said, 1))
        return (*asked, Card(cue.say("pack-pass"), Text(cue.say("pack-pass-note"), self.place)))


def _known(item: Text, cue: Cue) -> Known:
    said, verdict, *note = (cell.strip() for cell in item.source.split(" | "))
    known = VERDICTS[verdict.lower()]
    in_words = cue.say(f"agree-line-{known}")
    return Known(Text(said, item.place), known, in_words, Text(note[0], item.place) if note and note[0] else None)
