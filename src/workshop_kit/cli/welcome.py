"""The bare command in a terminal: what do you want to do? The words of the command that does it come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cli import questions
from workshop_kit.cli.asking import one_of, tell
from workshop_kit.errors import Refused
from workshop_kit.outline.files import called
from workshop_kit.outline.program import is_program
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.choose import choose
from workshop_kit.planning.company import company

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from workshop_kit.cli.questions import Offered

Words = list[str]


def command_wanted(commands: Container[str]) -> Words:
    """Ask what is wanted, and for the few things that it needs; only `commands` that there are, are offered.

    Raises `Left` where the person leaves, `Refused` where a workshop cannot be read.
    """
    tell("workshop-kit turns a short outline into slides, worksheets and papers for your workshop.")
    wanted = [(about, words) for command, about, words in _WANTED if command in commands]
    wanted.append(("Help: all commands", lambda: ["--help"]))
    about = [one for one, _ in wanted]
    chosen = one_of("What would you like to do? Type a number, or Enter to leave.", about, None, leave="Good-bye.")
    return wanted[chosen][1]()


def _build() -> Words:
    chosen = questions.workshop_to_use("Which workshop?")
    return ["build", chosen.word, *_who_and_how_long(chosen)]


def _show() -> Words:
    chosen = questions.workshop_to_use("Which workshop?")
    words = ["show", chosen.word, *_who_and_how_long(chosen)]
    starts = questions.when("When do you begin, such as 19:00 or 7 pm? Enter for a sheet without a clock.")
    return [*words, "--starts", starts] if starts else words


def _worksheets() -> Words:
    from workshop_kit.beforehand import planned
    from workshop_kit.documents.sheets import sheets

    chosen = questions.workshop_to_use("From which workshop?")
    if is_program(chosen.path):
        return ["worksheets", chosen.word]
    titles = list(dict.fromkeys(str(sheet.title) for sheet in sheets(planned(chosen.path, Wishes()))))
    if not titles:
        return ["worksheets", chosen.word]
    return ["worksheets", chosen.word, "--sheet", titles[one_of("Which sheet?", titles)]]


def _who_and_how_long(chosen: Offered) -> Words:
    """Ask for whom, how many and how long; of a file that says so itself nothing is asked."""
    if chosen.is_settled:
        return []
    first = read(chosen.path, called(chosen.path))
    if first.workshop is None:
        raise Refused(first.problems)
    format_name = questions.for_whom(first.workshop, choose(first.workshop, first.wishes).format)
    reading = read(chosen.path, called(chosen.path), Wishes(format=format_name))
    if reading.workshop is None:
        raise Refused(reading.problems)
    come = questions.how_many(format_name, reading.wishes)
    people = company(format_name, come.over(reading.wishes))[0].people
    length = questions.how_long(reading.workshop, format_name, people)
    count = {"--couples": come.couples, "--people": come.people}
    said = [word for option, number in count.items() if number is not None for word in (option, str(number))]
    return ["--format", format_name, *said, "--length", str(length)]


_WANTED: tuple[tuple[str, str, Callable[[], Words]], ...] = (
    ("build", "Make a kit of a workshop: slides, worksheets and your papers", _build),
    ("new", "Make a workshop your own", lambda: ["new"]),
    ("worksheets", "Print one worksheet", _worksheets),
    ("show", "See the run sheet of today, here in the terminal", _show),
    ("setup", "Set up your practice: name, logo, colors, help lines", lambda: ["setup"]),
)
"""The command that does it, what it is in plain words, and what asks for its words."""
