"""The print list: from a plan's sheets and where they were pressed to what is printed, how often, on what.

One row is one set of pages: A and B of a sheet are two. Everything that tells how much to print counts here: the list
that is kept, the pack, the report and the guide's preparation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.documents.who_comes import who_comes
from workshop_kit.planning.copies import copies, needed
from workshop_kit.sheet import Agreements, Cards, HelpCards, Keepsake, Pack, Signs, Strips, Tickets

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from workshop_kit.paper.pressed import Pressed, PressedSheet
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet, Variant

Sides = Literal["one", "both", "either"]
"""One page, and what is cut out or hung up, is printed on one side, cards with backs on both; all else as one likes."""
Stock = Literal["plain", "card"]
HALVES = 2
CUT_OUT = (Agreements, Cards, HelpCards, Keepsake, Pack, Signs, Strips, Tickets)


class PrintRow(Struct, frozen=True):
    """One set of pages: those from `first` to `last` of `file`, counted from 1, printed `copies` times.

    `needed` is how many people, pairs or groups need one, with spares; several small ones may share a page, `a_page`.
    Cards feel like cards: they are printed on such `stock`. Every copy begins on a fresh leaf, so that no sheet stands
    on the back of another. `session` is that of a program in which it is given out; 0 where it is for all, or the only.
    """

    sheet: Sheet
    file: str
    tab: str
    label: str
    first: int
    pages: int
    needed: int
    a_page: int
    sides: Sides
    stock: Stock
    is_cut: bool
    session: int = 0

    @property
    def number(self) -> str:
        """The sheet's number with the letter of its tab: '3A'; '' for paper without a number."""
        return f"{self.sheet.number or ''}{self.tab}"

    @property
    def title(self) -> str:
        """Its title, and whose pages of it these are."""
        return f"{self.sheet.title}, {self.label}" if self.label else str(self.sheet.title)

    @property
    def last(self) -> int:
        """The last of its pages in the file."""
        return self.first + self.pages - 1

    @property
    def copies(self) -> int:
        """How often its pages are printed."""
        return -(-self.needed // self.a_page)

    @property
    def leaves_one_sided(self) -> int:
        """Pieces of paper for all copies, each printed on one side; cards with backs are always printed on both."""
        return self.copies * (_halved(self.pages) if self.sides == "both" else self.pages)

    @property
    def leaves(self) -> int:
        """Pieces of paper for all copies, where what can be is printed on both sides."""
        return self.copies * (self.pages if self.sides == "one" else _halved(self.pages))


class Besides(Struct, frozen=True):
    """A whole file for everybody that is no sheet of the session: `word` is 'agenda' or 'handout'."""

    word: str
    file: str
    copies: int
    session: int = 0


class PrintList(Struct, frozen=True):
    """All that is printed, in the order of handing out; what goes on card comes last. `company` is '8 couples'.

    What is `besides` for everybody is counted in copies, and not among the pieces of paper.
    """

    company: str
    rows: tuple[PrintRow, ...]
    besides: tuple[Besides, ...] = ()

    def of(self, files: Collection[str]) -> PrintList:
        """Return what is printed of these files."""
        rows = tuple(row for row in self.rows if row.file in files)
        return PrintList(self.company, rows, tuple(one for one in self.besides if one.file in files))

    def of_file(self, file: str) -> tuple[PrintRow, ...]:
        """Return the rows of a file, in its own order."""
        return tuple(sorted((row for row in self.rows if row.file == file), key=lambda row: row.first))

    def leaves_one_sided(self, stock: Stock | None = None) -> int:
        """Pieces of one kind of paper or of all, each printed on one side but for cards with backs."""
        return sum(row.leaves_one_sided for row in self.rows if stock in (None, row.stock))

    def leaves(self, stock: Stock | None = None) -> int:
        """Pieces of one kind of paper or of all, where what can be is printed on both sides."""
        return sum(row.leaves for row in self.rows if stock in (None, row.stock))


def print_list(plan: Plan, sheets: Iterable[Sheet], pressed: Mapping[str, Pressed]) -> PrintList:
    """Return what is printed of a plan's sheets; `pressed` holds by the name of its file what each was pressed into."""
    return in_turn(who_comes(plan), print_rows(plan, sheets, pressed), besides(plan))


def in_turn(company: str, rows: Iterable[PrintRow], besides: Iterable[Besides] = ()) -> PrintList:
    """Return rows as a list, in the order of handing out; what is for everybody besides stays in its own."""
    return PrintList(company, tuple(sorted(rows, key=_turn)), tuple(besides))


def besides(plan: Plan, session: int = 0) -> Iterator[Besides]:
    """Yield the agenda and the handout of a plan, one for each person with spares; `session` as in a row."""
    name = plan.workshop.id
    folder = f"{name}/" if session else ""
    for word in ("agenda", "handout"):
        yield Besides(word, f"{folder}{name}-{word}.pdf", copies("person", plan.company), session)


def print_rows(
    plan: Plan, sheets: Iterable[Sheet], pressed: Mapping[str, Pressed], session: int = 0
) -> Iterator[PrintRow]:
    """Yield what is printed of these sheets, for who comes to a plan; what else was pressed is left out."""
    named = {sheet.number or sheet.name: sheet for sheet in sheets}
    for file, paper in pressed.items():
        for place in paper.sheets:
            if sheet := named.get(place.number or place.name):
                yield from (replace(row, session=session) for row in _rows(plan, sheet, file, place))


def _rows(plan: Plan, sheet: Sheet, file: str, place: PressedSheet) -> Iterator[PrintRow]:
    """Yield a row for each set of pages that anybody needs."""
    for stands, variant, number in zip(place.variants, sheet.variants, needed(sheet, plan.company), strict=False):
        if number:
            yield PrintRow(
                sheet,
                file,
                stands.tab,
                stands.label,
                stands.first,
                stands.pages,
                number,
                _a_page(variant),
                _sides(variant, stands.pages),
                "card" if sheet.cut and variant.per != "facilitator" else "plain",
                any(isinstance(part, CUT_OUT) for part in variant.parts),
            )


def _turn(row: PrintRow) -> tuple[bool, int, bool, bool, int]:
    """Return when it is handed out: session by session, the leader's own first, what goes home last."""
    return row.stock == "card", row.session, row.sheet.per != "facilitator", row.sheet.take_home, row.sheet.number


def _sides(variant: Variant, pages: int) -> Sides:
    if any(isinstance(part, Pack | HelpCards) for part in variant.parts):
        return "both"
    return "one" if pages == 1 or any(isinstance(part, CUT_OUT) for part in variant.parts) else "either"


def _a_page(variant: Variant) -> int:
    """Return how many share a page."""
    halves = any(isinstance(part, Agreements) and part.handed_out for part in variant.parts)
    return HALVES if halves else next((_of(part) for part in variant.parts if isinstance(part, Tickets | HelpCards)), 1)


def _of(part: Tickets | HelpCards) -> int:
    return part.count if isinstance(part, Tickets) else part.a_page


def _halved(pages: int) -> int:
    """Return the leaves that so many pages fill on both sides."""
    return -(-pages // 2)
