"""The break: when to be back, large enough to be seen from the kettle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Scene, Words
from workshop_kit.text import Text, name_of, paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day, Moment
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph


def pause(day: Day, moment: Moment, title: Text, *, name: str) -> Scene:
    """Make the slide that stays up through a break: the clock at its end or, without a start, its minutes."""
    place = title.place
    if moment.ends is None:
        said, large = day.say("back-in"), day.say("minutes-short", count=moment.minutes)
    else:
        said, large = day.say("back-at"), day.clock_large(moment.ends)
    return Scene(
        name=name,
        layouts=("Break", "Statement"),
        slots={
            "Title": Words((plain(said, place),)),
            "Clock": Words((plain(large, place),)),
            "Text": Words(tuple(_text(day, title, place))),
        },
        place=place,
    )


def _text(day: Day, title: Text, place: Place) -> list[Paragraph]:
    """Return a friendly line, after the author's own title if it says more than 'Break'."""
    friendly = plain(day.say("break-text"), place)
    plainly_break = name_of(str(title)) == name_of(day.say("block-break"))
    return [friendly] if plainly_break else [paragraph(title), friendly]
