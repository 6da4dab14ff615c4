"""`worksheets`: the sheets alone."""

from functools import partial
from pathlib import Path

from workshop_kit.cli.making import Acts, Make, make
from workshop_kit.cli.options import (
    Black,
    Couples,
    Date,
    Depth,
    Facilitators,
    Fillable,
    Format,
    Language,
    Large,
    Length,
    OneOutline,
    Open,
    Paper,
    People,
    PrintPack,
    Region,
    Set,
    Sheet,
    Starts,
    Theme,
    To,
)


def worksheets(  # noqa: PLR0913 - one parameter an option
    outline: OneOutline,
    *,
    sheet: Sheet = None,
    print_pack: PrintPack = False,
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
    large_print: Large = False,
    black_and_white: Black = False,
    fillable: Fillable = False,
    to: To = Path("kits"),
    open: Open = False,  # noqa: A002 - the word that is typed
) -> None:
    """Make the worksheets alone, or one of them.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own.
    To see what sheets there are: workshop-kit sheets
    """
    from workshop_kit import kit, program_kit
    from workshop_kit.cli.wishes import editions, understood

    wishes = understood(
        editions=editions(large_print=large_print, black_and_white=black_and_white, fillable=fillable),
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
    acts: list[Make] = [
        partial(kits.build_worksheets if sheet is None else partial(kits.build_sheet, called=sheet), pack=print_pack)
        for kits in (kit, program_kit)
    ]
    make(Acts(*acts), [outline], wishes, to, opening=open)
