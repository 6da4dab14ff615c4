"""Who it may not suit now, and that it is education, not therapy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Scene, Words
from workshop_kit.text import plain

if TYPE_CHECKING:
    from workshop_kit.care import Care
    from workshop_kit.places import Place


def not_suited(care: Care, place: Place) -> Scene:
    """Make the slide: the first sentence large, the others below it."""
    return Scene(
        name="not-suited",
        layouts=("Care", "Points"),
        slots={
            "Title": Words((plain(care.not_for_title, place),)),
            "Panel text": Words((plain(care.not_therapy, place),)),
            "Text": Words(tuple(plain(line, place, min(n, 1)) for n, line in enumerate(care.not_for)), continues=True),
        },
        place=place,
    )
