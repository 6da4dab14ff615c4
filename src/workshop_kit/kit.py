"""The program on one page: from an outline and wishes to a kit, the files a counselor needs for one workshop.

We read an outline and plan it (`beforehand`), compose the plan into scenes, fit them to a theme and paint them; from
the same plan we press sheets on paper; all is kept. Every phase returns its value with its Problems. Here they meet:
one error stops the work before anything is written, and all Problems are told at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.beforehand import planned
from workshop_kit.documents.one_sheet import sheet_called
from workshop_kit.documents.paper_drafts import paper_drafts
from workshop_kit.documents.papers import paper_of_one, papers
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.shown import shown
from workshop_kit.documents.shown_drafts import SHOWN, WITH_PAPERS, shown_drafts
from workshop_kit.edits.kit_edits import AS_EVER, kit_edits
from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.keeping import Yours, keep
from workshop_kit.keeping.manifest import ASIDE, was_put_aside
from workshop_kit.outline.counts import minutes_long
from workshop_kit.paper.edition import EDITIONS
from workshop_kit.planning.company import company_said

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterable, Iterator, Sequence
    from pathlib import Path

    from workshop_kit.documents.draft import Draft
    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.print_list import PrintList, PrintRow
    from workshop_kit.edits.kit_edits import KitEdits
    from workshop_kit.keeping import Kept, KeptFile
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.planning.plan import Choice, Plan

USUAL = (*SHOWN, "worksheets", "cards", "help-cards", "print-list")
"""What a kit holds, by the words that ask for it, if nothing else is asked for."""
FILES = (*USUAL, "print-pack")


class Made(Struct, frozen=True):
    """A file of a kit: the word that asks for it, where it is, its slides, pages or lines.

    `yours` are files in its way that a person changed; `copies` says how often its pages are printed. `copy` is where
    a person's file is kept that gave way, `fresh` the fresh one beside a file with their changes, and `carried` says
    what these are.
    """

    word: str
    path: Path
    count: int
    unit: str
    yours: tuple[Path, ...] = ()
    copies: tuple[PrintRow, ...] = ()
    copy: Path | None = None
    fresh: Path | None = None
    carried: tuple[str, ...] = ()


class Kit(Struct, frozen=True):
    """All that one build made, what was chosen for the person, and the warnings and notes.

    `to_print` says what is printed of it and how often; None where no paper was made. `company` says who comes.
    """

    title: str
    folder: Path
    files: tuple[Made, ...]
    choices: tuple[Choice, ...]
    problems: tuple[Problem, ...]
    to_print: PrintList | None = None
    company: str = ""


def build(  # noqa: PLR0913 - what is made, where, of what, and beside what
    outline: Path,
    wishes: Wishes,
    *,
    to: Path,
    only: Sequence[str] = (),
    pack: bool = False,
    yours: Yours = Yours.STAY,
) -> Kit:
    """Make a kit for one workshop, in the folder `to`/ID. Raises `Refused` with all Problems at once.

    `only` asks for some of its FILES; `pack` asks for the print pack with them; `yours` says what becomes of files
    that a person changed.
    """
    day = planned(outline, wishes)
    asked = (*only, "print-pack") if pack else tuple(only)
    wanted = {*(only or USUAL), *asked}
    made = papers(day, day.editions) if wanted - {*SHOWN} or wanted & {*WITH_PAPERS} else None
    sessions = [shown(day, day.theme)] if wanted & {*SHOWN} else []
    edits = kit_edits(sessions, wanted, to / day.workshop.id, yours)
    told = edits.drafts(draft for one in edits.sessions for draft in shown_drafts(one, wanted, made))
    drafts = [*told, *(_papers(day, made, wanted) if made else ())]
    lacking = missing(asked, drafts, day)
    return kept(drafts, day, to, made, lacking, whole=not only, edits=edits, asked_on=wishes.asked_on)


def build_slides(outline: Path, wishes: Wishes, *, to: Path, yours: Yours = Yours.STAY) -> Kit:
    """Make the slides alone. Raises `Refused`."""
    return build(outline, wishes, to=to, only=("slides",), yours=yours)


def build_worksheets(outline: Path, wishes: Wishes, *, to: Path, pack: bool = False) -> Kit:
    """Make the worksheets alone, with the cards where there are some. Raises `Refused`."""
    day = planned(outline, wishes)
    made = papers(day, day.editions, only=("worksheets", "cards"))
    drafts = _papers(day, made, {"worksheets", "cards", *(["print-pack"] if pack else [])})
    return kept(drafts, day, to, made, () if drafts else missing(["print-list"], drafts, day))


def build_sheet(outline: Path, wishes: Wishes, *, to: Path, called: str, pack: bool = False) -> Kit:
    """Make one sheet alone, named by its title, its first words or its number. Raises `Refused`."""
    day = planned(outline, wishes)
    sheet = sheet_called(day, sheets(day), called)
    if isinstance(sheet, Problem):
        raise Refused([sheet])
    made = paper_of_one(day, sheet, day.editions)
    (name,) = made.pressed
    drafts = paper_drafts(day, made, name.removesuffix(".pdf"))
    to_print = {"print-list"} if pack else {"print-list", "print-pack"}
    wanted = [draft for draft in drafts if draft.word not in to_print]
    return kept(wanted, day, to, made)


def build_cards(outline: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make the cards alone. Raises `Refused`."""
    return build(outline, wishes, to=to, only=("cards",))


def _papers(day: Plan, made: Papers, wanted: Container[str]) -> list[Draft]:
    """Return what is wanted of the papers, as far as there is any."""
    return [draft for draft in paper_drafts(day, made, day.workshop.id) if draft.word in wanted]


def missing(asked: Iterable[str], drafts: Sequence[Draft], day: Plan) -> Iterator[Problem]:
    """Yield a Problem for each file that was asked for and that the workshop has nothing for."""
    made = {draft.word for draft in drafts}
    for word in asked:
        if word not in made:
            said = NOTHING.get(word, "puts nothing on paper")
            message = f"'{day.workshop.title}' {said} ({_made_for(day)})."
            hint = "Those that have some: workshop-kit sheets cards" if word == "cards" else ""
            yield Problem(message, hint=hint, weight=Weight.NOTE if drafts else Weight.ERROR)


NOTHING = {"cards": "has no cards to cut out", "worksheets": "has no sheets to write on"}


def kept(  # noqa: PLR0913 - what is written, where, and what is known of it
    drafts: Sequence[Draft],
    day: Plan,
    to: Path,
    made: Papers | None,
    lacking: Iterable[Problem] = (),
    *,
    whole: bool = False,
    edits: KitEdits = AS_EVER,
    asked_on: dt.date | None = None,
) -> Kit:
    """Write every draft, each whole; of a `whole` kit it is told what an earlier build had besides.

    `edits` says what becomes of files that a person changed, and `asked_on` the day of it.
    """
    found = (*day.problems, *(problem for draft in drafts for problem in draft.problems))
    problems = tuple(dict.fromkeys((*found, *lacking)))
    if stops(problems):
        raise Refused(problems)
    made_for = _made_for(day)
    contents = {draft.name: draft.content() for draft in drafts}
    written = keep(to / day.workshop.id, contents, made_for, edits.giving_way(asked_on))
    to_print = _to_print(made, drafts) if made else None
    pairs = zip(drafts, written.files, strict=True)
    files = tuple(_file(draft, file, to_print, edits.carried(draft.name)) for draft, file in pairs)
    told = (*problems, *_mixed(written, made_for), *(_stale(written) if whole else ()), *_put_aside(written))
    come = company_said(day.format, day.company)
    return Kit(str(day.workshop.title), written.folder, files, day.choices, told, to_print, come)


def _to_print(made: Papers, drafts: Sequence[Draft]) -> PrintList:
    """Return what is printed of the files that were made; list and pack are about all of it."""
    if any(draft.word in ("print-list", "print-pack") for draft in drafts):
        return made.to_print
    return made.to_print.of({draft.name for draft in drafts})


def _file(draft: Draft, kept: KeptFile, to_print: PrintList | None, carried: tuple[str, ...]) -> Made:
    copies = to_print.of_file(draft.name) if to_print else ()
    return Made(draft.word, kept.path, draft.count, draft.unit, kept.yours, copies, kept.copy, kept.fresh, carried)


def _made_for(day: Plan) -> str:
    return f"{day.format}, {minutes_long(day.length)}"


def _stale(kept: Kept) -> Iterator[Problem]:
    """Tell of files that a whole kit had before and has no more."""
    # An edition is made on request, beside the plain file, and has its word after the name of that.
    plain = {file.name.rpartition(".")[0] for file in kept.files}
    editions = {f"{name}-{word}" for name in plain for word in EDITIONS}
    if stale := [row for row in kept.stale if row.file.rpartition(".")[0] not in editions]:
        names = ", ".join(f"'{row.file}'" for row in stale)
        said = f"In the folder there is more of an earlier build, which this kit does not have: {names}."
        yield Problem(
            said, hint="Do not print it with the rest; delete it if nothing in it is yours.", weight=Weight.NOTE
        )


def _put_aside(kept: Kept) -> Iterator[Problem]:
    """Tell of a list of what was written before that could not be understood."""
    if was_put_aside(kept.folder):
        said = f"What an earlier build noted in the folder '{kept.folder}' could not be understood."
        hint = f"It is kept as '{ASIDE}.json', and files that stood there count as yours. Delete it when all is well."
        yield Problem(said, hint=hint, weight=Weight.NOTE)


def _mixed(kept: Kept, made_for: str) -> Iterator[Problem]:
    """Warn where files in the folder are not for the same session: a person's own, or those of an earlier build."""
    if kept.left:
        names = ", ".join(f"'{row.file}' ({row.made_for})" for row in kept.left)
        said = f"In the folder there are files of an earlier build, for another session: {names}."
        hint = f"The fresh ones are for {made_for}. Delete the others; or, to keep both, build elsewhere with --to."
        yield Problem(said, hint=hint, weight=Weight.WARNING)
    for file in kept.files:
        for path, before in zip(file.yours, file.yours_for, strict=True):
            if before not in ("", made_for):
                said = f"'{path.name}' was made for {before}, but the fresh files are for {made_for}."
                hint = "Do not use them together: build again with its format and length, or elsewhere with --to."
                yield Problem(said, hint=hint, weight=Weight.WARNING)
