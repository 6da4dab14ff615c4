"""`cards`: the cards alone."""

from pathlib import Path

from workshop_kit.cli.making import Acts, make
from workshop_kit.cli.options import (
    Black,
    Couples,
    Date,
    Depth,
    Facilitators,
    Format,
    Language,
    Length,
    OneOutline,
    Open,
    Paper,
    People,
    Region,
    Set,
    Starts,
    Theme,
    To,
)


def cards(  # noqa: PLR0913 - one parameter an option
    outline: OneOutline,
    *,
    format: Format = None,
    length: Length = None,
    couples: Couples = None,
    people: People = None,
    facilitators: Facilitators = None,
    date: Date = None,
    starts: Starts = None,
    paper: Paper = None,
    theme: Theme = None,
    region: Region = None,
    language: Language = None,
    depth: Depth = None,
    set: Set = None,  # noqa: A002 - the word that is typed
    black_and_white: Black = False,
    to: To = Path("kits"),
    open: Open = False,  # noqa: A002 - the word that is typed
) -> None:
    """Make the cards alone.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own.
    """
    from workshop_kit import kit, program_kit
    from workshop_kit.cli.wishes import editions, understood

    wishes = understood(
        editions=editions(black_and_white=black_and_white),
        format=format,
        length=length,
        couples=couples,
        people=people,
        facilitators=facilitators,
        date=date,
        starts=starts,
        paper=paper,
        theme=theme,
        region=region,
        language=language,
        depth=depth,
        fields=set,
    )
    make(Acts(kit.build_cards, program_kit.build_cards), [outline], wishes, to, opening=open)
