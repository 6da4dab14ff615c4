"""`slides`: the deck alone."""

from functools import partial
from pathlib import Path

from workshop_kit.cli.making import Acts, make
from workshop_kit.cli.options import (
    Couples,
    Date,
    Depth,
    Facilitators,
    Format,
    KeepEdits,
    Language,
    Length,
    OneOutline,
    Open,
    Overwrite,
    Paper,
    People,
    Region,
    Set,
    Starts,
    Theme,
    To,
)


def slides(  # noqa: PLR0913 - one parameter an option
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
    keep_edits: KeepEdits = False,
    overwrite: Overwrite = False,
    to: To = Path("kits"),
    open: Open = False,  # noqa: A002 - the word that is typed
) -> None:
    """Make the slides alone.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own.
    """
    from workshop_kit import kit, program_kit
    from workshop_kit.cli.wishes import understood
    from workshop_kit.cli.yours import yours_asked

    wishes = understood(
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
    yours = yours_asked(keep_edits=keep_edits, overwrite=overwrite)
    acts = Acts(partial(kit.build_slides, yours=yours), partial(program_kit.build_slides, yours=yours))
    make(acts, [outline], wishes, to, opening=open)
