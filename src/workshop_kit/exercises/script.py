"""Script: what the one who speaks does, and what the one who listens does, and a card that says whose turn it is."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.talk_time import talk_time
from workshop_kit.fields import Items, Number, Switch, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Boxed, FloorCard, Heading, Instructions, Part, Per, Privacy, Role, Roles, Starts, Variant
from workshop_kit.text import Paragraph, Run, Text, paragraph


class Script(Exercise):
    """Rules for speaker, listener and both, sentence starts, minutes to scale, and a floor card to cut out.

    There is no countdown: whoever speaks is not hurried.
    """

    kind: Literal["script"]
    speaker: Items = ()
    listener: Items = ()
    both: Items = ()
    floor_card: Switch = True
    turns: Annotated[Number, *within(1, 12)] = 2

    meanings: ClassVar[dict[str, str]] = {
        "items": "How the speaker may begin, in place of the standard sentence starts.",
        "speaker": "What the speaker does, one rule a line; four stand there if nothing is written.",
        "listener": "What the listener does, one rule a line; four stand there if nothing is written.",
        "both": "What holds for both; two lines stand there if nothing is written.",
        "floor_card": "Whether there is a card to cut out, which the speaker holds; yes if nothing is written.",
        "turns": "How many times somebody speaks; 2 if nothing is written. The minutes are shared between them.",
    }

    example: ClassVar[str] = """\
- script: Speaker and listener
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    asks_to_share: ClassVar[bool] = False
    standard_per: ClassVar[Per] = "pair"
    counts_down: ClassVar[bool] = False

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return its page; the standard instructions stand on the slide only, for the rules say it all."""
        opening = (Instructions(self.steps(cue)),) if self.instructions else ()
        return (Variant((*opening, *self.parts(cue))),)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the rules, the sentence starts, the minutes and the card."""
        speaker = Role("speaker", cue.say("script-speaker"), self.speaker or self._standard("speaker-rules", cue))
        listener = Role("listener", cue.say("script-listener"), self.listener or self._standard("listener-rules", cue))
        return (
            Roles(speaker, listener),
            Boxed("two-talking", tuple(self._for_both(cue))),
            self._heading("begin", cue),
            Starts(self.items or self._standard("starts", cue)),
            *self._minutes(cue),
            *([FloorCard(cue.say("script-card"), cue.say("script-card-note"))] if self.floor_card else []),
        )

    def _for_both(self, cue: Cue) -> Iterator[Paragraph]:
        """Return the lines for both, the first behind the words that say so."""
        first, *more = self.both or self._standard("both-rules", cue)
        yield Paragraph((Run(cue.say("script-both"), strong=True), Run(" "), *first.runs), first.place)
        yield from map(paragraph, more)

    def _minutes(self, cue: Cue) -> Iterator[Part]:
        time = talk_time(cue, self.turns)
        if time:
            yield self._heading("minutes", cue)
            yield time

    def _heading(self, key: str, cue: Cue) -> Heading:
        return Heading(Text(cue.say(f"script-{key}", count=cue.minutes), self.place))

    def _standard(self, key: str, cue: Cue) -> tuple[Text, ...]:
        return tuple(Text(line, self.place) for line in cue.say(f"script-{key}").splitlines())
