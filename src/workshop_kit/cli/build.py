"""`build`: everything for one workshop, or for several in turn."""

from pathlib import Path

from workshop_kit.cli.making import make
from workshop_kit.cli.options import (
    Black,
    Fillable,
    Format,
    Large,
    Length,
    Open,
    Outlines,
    Paper,
    Region,
    Starts,
    Theme,
    To,
)


def build(  # noqa: PLR0913 - one parameter an option
    outlines: Outlines,
    *,
    format: Format = None,
    length: Length = None,
    starts: Starts = None,
    paper: Paper = None,
    theme: Theme = None,
    region: Region = None,
    large_print: Large = False,
    black_and_white: Black = False,
    fillable: Fillable = False,
    to: To = Path("kits"),
    open: Open = False,  # noqa: A002 - the word that is typed
) -> None:
    """Make slides, worksheets and cards.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own; several are
    made in turn. Files that you changed since the last time are never overwritten: the fresh ones go beside them.
    """
    from workshop_kit import kit
    from workshop_kit.cli.wishes import editions, understood

    wishes = understood(
        editions=editions(large_print=large_print, black_and_white=black_and_white, fillable=fillable),
        format=format,
        length=length,
        starts=starts,
        paper=paper,
        theme=theme,
        region=region,
    )
    make(kit.build, outlines, wishes, to, opening=open)
