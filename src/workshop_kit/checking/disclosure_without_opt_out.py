"""What asks people to share something of their own, and leaves them no way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.places import Place
    from workshop_kit.planning.plan import Part, Step
    from workshop_kit.slides.question import Question
    from workshop_kit.words import Language

SHARED = ("pair", "group")
TOGETHER = ("pair", "small-groups")
_HINT = """\
Let people know, in its instructions or in what you say: 'Share what you choose, or pass.' Where nothing of their own \
is asked for, write 'depth: none' below it."""


@rule
def disclosure_without_opt_out(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each exercise or block that asks for sharing, where no text near it offers a way out.

    Sharing is what a partner or the group gets to know, from depth `light` on, and whatever is `deep`. A block asks
    for it by a `depth` of its own. Texts are instructions, `why`, `say` and `do`; what they may say stands under
    `ways-out` in the words of a language.
    """
    for plan in subject.plans:
        for part in plan.parts:
            yield from _in(part, plan.day.language)


def _in(part: Part, language: Language) -> Iterator[Problem]:
    spoken = [str(text) for text in (part.block.say, part.block.do) if text]
    asking = [step for step in part.steps if _asks(step)]
    for step in asking:
        if not language.leaves_a_way_out("\n".join([*spoken, *_texts(step)])):
            yield _problem(str(step.kind.title or part.moment.title), step.kind.place)
    asks_itself = part.block.depth not in (None, "none") and part.moment.grouping.name != "solo"
    if asks_itself and not asking:
        every = [*spoken, *(text for step in part.steps for text in _texts(step))]
        if not language.leaves_a_way_out("\n".join(every)):
            yield _problem(part.moment.title, part.block.place)


def _asks(step: Step) -> bool:
    """Whether an exercise asks for sharing; one without paper does where people take turns, or its depth says so."""
    exercise = step.kind
    if not isinstance(exercise, Exercise) or exercise.depth == "none" or not exercise.asks_to_share:
        return False
    if exercise.on_paper or exercise.privacy:
        shared = exercise.is_for(step.cue) in SHARED
    else:
        meant = exercise.turns > 1 or "depth" in exercise.model_fields_set
        shared = meant and step.cue.moment.grouping.name in TOGETHER
    return shared or exercise.depth == "deep"


def _texts(step: Step) -> Iterator[str]:
    """Yield what a step tells people, on slide and sheet and by word of mouth."""
    if isinstance(step.kind, Exercise):
        yield from map(str, step.kind.steps(step.cue))
    if step.kind.kind == "question":
        yield from map(str, cast("Question", step.kind).items or [step.cue.say("question-how")])
    why = step.kind.why if isinstance(step.kind, Exercise) else None
    yield from (str(text) for text in (why, step.kind.say, step.kind.do) if text)


def _problem(title: str, place: Place) -> Problem:
    message = f"'{title}' asks people to share, and nothing there says that they may pass."
    return Problem(message, place, _HINT, Weight.WARNING)
