"""Composing: from the Plan to Scenes, every slide of the deck in order, with its section and its notes.

What is said for a block stands under its opener, or, where it has none, under its first slide, before what is said for
the step; what is said for a step without a slide stands under the slide before it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.deck.help import help_slide
from workshop_kit.deck.spoken import cited, notes, spoken
from workshop_kit.fields import Named
from workshop_kit.kinds import Exercise, Slide
from workshop_kit.scene import Notes
from workshop_kit.slides.made.agreements import agreements
from workshop_kit.slides.made.cover import cover
from workshop_kit.slides.made.goals import goals
from workshop_kit.slides.made.not_suited import not_suited
from workshop_kit.slides.made.opener import FROM_MINUTES, opener
from workshop_kit.slides.made.pause import pause
from workshop_kit.slides.made.sources import Entry, sources
from workshop_kit.slides.made.taking_home import taking_home
from workshop_kit.slides.made.today import today
from workshop_kit.text import literal, name_of, paragraphs, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.deck.spoken import NotePart
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.plan import Part, Plan, Step
    from workshop_kit.scene import Scene
    from workshop_kit.text import Text

Group = tuple[tuple["Scene", ...], tuple["NotePart", ...]]
"""Slides that come from one thing the author wrote, and what is said under the first of them."""


def compose(plan: Plan) -> tuple[Scene, ...]:
    """Return every slide of the deck; no two have the same name."""
    before = _in_section(_before(plan), plan.day.say("section-before"))
    blocks = (scene for part in plan.parts for scene in _in_section(_block(plan, part), part.moment.title))
    after = _in_section(_after(plan), plan.day.say("section-after"))
    return tuple(_apart((*before, *blocks, *after)))


def _before(plan: Plan) -> Iterator[Scene]:
    """Make what comes before the first block."""
    day, care, workshop = plan.day, plan.care, plan.workshop
    opening = cover(day, workshop.title, workshop.subtitle, plan.practice.name, plan.practice.counselors)
    yield _under(plan, opening, about=_about(workshop), ready=care.readiness, bring=_bring(workshop))
    yield _under(
        plan,
        _in_care(plan, agreements(day, care, workshop.place), but="Title"),
        say=(*care.agreements_full, care.privacy),
    )
    yield _under(plan, _in_care(plan, help_slide(plan, "help")), say=care.help_say)
    # Our own words fit; where something does not, it is what the author added to them.
    added = workshop.not_for.place if workshop.not_for else workshop.place
    yield _under(plan, _in_care(plan, not_suited(care, added)), say=care.not_for_say)
    yield today(day, workshop.place)
    if workshop.goals:
        yield goals(day, workshop.goals)


def _after(plan: Plan) -> Iterator[Scene]:
    """Make what comes after the last block."""
    day, care, place = plan.day, plan.care, plan.workshop.place
    if home := tuple(_taken_home(plan)):
        yield taking_home(day, home, place)
    if plan.references:
        entries = tuple(Entry(reference.who, reference.title, reference.where) for reference in plan.references)
        yield sources(day, entries, care.not_therapy, place)
    yield _in_care(plan, help_slide(plan, "help-again"))


def _in_care(plan: Plan, scene: Scene, but: str = "") -> Scene:
    """Say which language a slide is in, all slots but one, where the care has another than the deck."""
    spoken = plan.care.spoken_in
    if spoken == plan.day.language.code:
        return scene
    return replace(scene, spoken={name: spoken for name in scene.slots if name != but})


def _taken_home(plan: Plan) -> Iterator[tuple[int, Text]]:
    """Return number and title of each sheet that is given out at the end."""
    for part in plan.parts:
        for step in part.steps:
            if isinstance(step.kind, Exercise) and step.kind.goes_home and step.cue.sheet is not None:
                yield step.cue.sheet, step.kind.titled(step.cue)


def _block(plan: Plan, part: Part) -> Iterator[Scene]:
    """Make the slides of a block; each says that it is of it."""
    steps = [_step(plan, step) for step in part.steps]
    long = part.moment.is_break or part.moment.minutes >= FROM_MINUTES
    opening = (_opening(plan, part),) if long or not any(scenes for scenes, _ in steps) else ()
    for scenes, parts in _gathered([(opening, spoken(plan.day, part.block)), *steps]):
        for index, scene in enumerate(scenes):
            under = notes(plan.day, part.moment, () if index else parts)
            yield replace(scene, notes=under, block=part.moment.number)


def _step(plan: Plan, step: Step) -> Group:
    """Make the slides of a step, with what is said for it and what it rests on."""
    parts = (*spoken(plan.day, step.kind), *cited(plan.day, step.kind, plan.references))
    scenes = tuple(step.kind.scenes(step.cue))
    if isinstance(step.kind, Slide) and scenes:
        scenes += tuple(step.kind.picture_after(scenes[0]))
    return tuple(replace(scene, step=step.cue.name) for scene in scenes), parts


def _opening(plan: Plan, part: Part) -> Scene:
    """Make the slide that begins a block: a break says when to be back."""
    title = part.block.title or literal(part.moment.title, part.block.place)
    make = pause if part.moment.is_break else opener
    return make(plan.day, part.moment, title, name=part.block.name or name_of(part.moment.title))


def _gathered(groups: list[Group]) -> Iterator[Group]:
    """Join what has no slide of its own to the slides before it, or, at the beginning, to those after it."""
    scenes, parts = groups[0]
    for more_scenes, more_parts in groups[1:]:
        if scenes and more_scenes:
            yield scenes, parts
            scenes, parts = more_scenes, more_parts
        else:
            scenes, parts = scenes + more_scenes, parts + more_parts
    yield scenes, parts


def _about(workshop: Workshop) -> tuple[str, ...]:
    return tuple(map(str, paragraphs(workshop.summary))) if workshop.summary else ()


def _bring(workshop: Workshop) -> tuple[str, ...]:
    """Return what to bring: 'Pens: 1 per person'."""
    return tuple(f"{item.name}: {item.words}" if isinstance(item, Named) else str(item) for item in workshop.materials)


def _under(plan: Plan, scene: Scene, **headed: tuple[str, ...]) -> Scene:
    """Put texts for the facilitator under a slide, each group under its heading."""
    parts = {plan.day.say(f"notes-{heading}"): lines for heading, lines in headed.items() if any(lines)}
    said = ((heading, tuple(plain(line, scene.place) for line in lines)) for heading, lines in parts.items())
    return replace(scene, notes=Notes(parts=tuple(said)))


def _in_section(scenes: Iterable[Scene], section: str) -> Iterator[Scene]:
    return (replace(scene, section=section) for scene in scenes)


def _apart(scenes: tuple[Scene, ...]) -> Iterator[Scene]:
    """Number the names that come again: 'cover', 'cover-2'."""
    taken = {scene.name for scene in scenes}
    seen: Counter[str] = Counter()
    for scene in scenes:
        seen[scene.name] += 1
        name, count = scene.name, seen[scene.name]
        while count > 1 and name in taken:
            name, count = f"{scene.name}-{count}", count + 1
        taken.add(name)
        yield scene if name == scene.name else replace(scene, name=name)
