"""What a bundled outline calls its blocks and steps stays: overlays and borrowed blocks point at them by these names.

Who gives a thing another title writes the old one as its `id:`, and adds the new names here:
`python tests/content/test_names.py >> tests/content/names.txt`, then takes out what stands twice.
"""

from pathlib import Path

import pytest

from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.merge.held import blocks_held, spots
from workshop_kit.outline.source import load

KEPT = Path(__file__).with_name("names.txt")


def names(outline):
    """Return the names of an outline's blocks, and of its steps as 'block/step'."""
    blocks = blocks_held(load(bundled_outlines()[outline], outline).tree)
    for spot, thing in spots(blocks):
        if thing.name:
            yield thing.name if spot.is_block else f"{blocks[spot.block].name}/{thing.name}"


@pytest.mark.parametrize("workshop", sorted(bundled_outlines()))
def test_every_name_that_an_overlay_may_point_at_is_still_there(workshop):
    lines = (line.split(" ") for line in KEPT.read_text(encoding="utf-8").splitlines())
    kept = {name for one, name in lines if one == workshop}
    assert kept, f"no name of '{workshop}' is kept yet"
    assert kept <= set(names(workshop))


if __name__ == "__main__":
    for each in sorted(bundled_outlines()):
        for name in names(each):
            print(each, name)  # noqa: T201 - what the docstring says
