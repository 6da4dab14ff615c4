"""`check`: everything that is wrong or odd in an outline, without making files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from workshop_kit.cli.options import All, Couples, Fit, Format, Language, Length, People, Set, SomeOutlines, Theme
from workshop_kit.cli.say import complain, complain_of, say
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused, Weight, stops

if TYPE_CHECKING:
    from workshop_kit.outline.wishes import Wishes

_SILENCE = """\
What ends with the name of a rule in brackets may be right as it is. Then say so on a line of its own
above the key, which is the word before the colon (above 'say:', not below it):
  # ok: {rule}, and the reason\n"""


def check(  # noqa: PLR0913 - one parameter an option
    outlines: SomeOutlines = None,
    *,
    format: Format = None,
    length: Length = None,
    couples: Couples = None,
    people: People = None,
    all: All = False,  # noqa: A002 - the word that is typed
    fit: Fit = False,
    theme: Theme = None,
    language: Language = None,
    set: Set = None,  # noqa: A002 - the word that is typed
) -> None:
    """Check outlines without making files.

    OUTLINE is the id of one that comes with the kit, or the path of your own. Every format and length that it offers
    is looked at, or those that you name, and all that is wrong or odd is said at once. With --fit, so is every text
    that its slide sets smaller, every slide that goes on on a next one, and all that stands in for what a theme lacks.
    With --all, everything that comes with the kit is checked, and which parts of the subject nothing covers.
    """
    from workshop_kit.cli.wishes import understood
    from workshop_kit.outline.files import bundled

    wishes = understood(
        format=format, length=length, couples=couples, people=people, theme=theme, language=language, fields=set
    )
    fit_to = (wishes.theme or "hearth") if fit or theme else ""
    words = [*(outlines or ()), *(bundled() if all else ())]
    if not words:
        hint = "Name an outline, or type: workshop-kit check --all"
        raise Misused([Problem("Something is missing after the command: OUTLINE.", hint=hint)])
    problems = [problem for one in dict.fromkeys(words) for problem in _checked(one, fit_to, wishes)]
    if all:
        _complain_of_gaps()
    if stops(problems):
        raise typer.Exit(1)
    if not fit_to and not problems and len(words) == 1:
        say("Whether each text fits its slide is looked at with --fit.")


def _complain_of_gaps() -> None:
    from workshop_kit.checking.coverage import uncovered
    from workshop_kit.outline.shelf import workshops_on_shelf

    complain_of(uncovered(workshops_on_shelf()))


def _checked(words: str, fit_to: str, wishes: Wishes) -> tuple[Problem, ...]:
    from workshop_kit.checking import examine
    from workshop_kit.cli.outlines import outline

    try:
        findings = examine(outline(words), fit_to, wishes)
    except Refused as refused:
        complain_of(refused.problems)
        return refused.problems
    cases = f"{_many(findings.formats, 'format')} and {_many(findings.lengths, 'length')}"
    if findings.sessions:
        cases = _many(findings.sessions, "session")
    if findings.problems:
        complain_of(findings.problems)
        if rule := next((problem.rule for problem in findings.problems if problem.rule), ""):
            complain(f"\n{_SILENCE.format(rule=rule)}")
        fine = "" if any(one.weight is not Weight.NOTE for one in findings.problems) else "Nothing is wrong; "
        say(f"{words}: {fine}{counted(findings.problems)}{f', looked at in {cases}' if findings.formats else ''}.")
    else:
        say(f"{words}: No problems found, looked at in {cases}.")
    return findings.problems


def counted(problems: tuple[Problem, ...]) -> str:
    """Count problems by weight: '2 errors, 1 note'."""
    counts = {weight: sum(problem.weight is weight for problem in problems) for weight in Weight}
    return ", ".join(_many(count, weight.value) for weight, count in counts.items() if count)


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
