"""`build`: everything for one workshop, or for several in turn."""

from functools import partial
from pathlib import Path

from workshop_kit.cli.making import Acts, make
from workshop_kit.cli.options import (
    Black,
    Couples,
    Date,
    Depth,
    Facilitators,
    Fillable,
    Format,
    KeepEdits,
    Language,
    Large,
    Length,
    Only,
    Open,
    Outlines,
    Overwrite,
    Paper,
    People,
    PrintPack,
    Region,
    Set,
    Starts,
    Theme,
    To,
)


def build(  # noqa: PLR0913 - one parameter an option
    outlines: Outlines,
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
    only: Only = None,
    print_pack: PrintPack = False,
    large_print: Large = False,
    black_and_white: Black = False,
    fillable: Fillable = False,
    keep_edits: KeepEdits = False,
    overwrite: Overwrite = False,
    to: To = Path("kits"),
    open: Open = False,  # noqa: A002 - the word that is typed
) -> None:
    """Make slides, worksheets, cards and the list of what to print.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own; several are
    made in turn. Of a program, every session is made, each in a folder of its own. Files that you changed since the
    last time stay as they are, and the fresh ones go beside them; with --keep-edits, your changes go into the fresh
    slides. What you changed is shown by: workshop-kit diff FOLDER
    """
    from workshop_kit import kit, program_kit
    from workshop_kit.cli.only import files_wanted
    from workshop_kit.cli.wishes import editions, understood
    from workshop_kit.cli.yours import yours_asked

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
    only_these = files_wanted(only)
    yours = yours_asked(keep_edits=keep_edits, overwrite=overwrite)
    of_outline = partial(kit.build, only=only_these, pack=print_pack, yours=yours)
    of_program = partial(program_kit.build, only=only_these, pack=print_pack, yours=yours)
    make(Acts(of_outline, of_program), outlines, wishes, to, opening=open)
