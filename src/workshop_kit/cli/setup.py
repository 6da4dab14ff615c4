"""`setup`: the practice file, asked for one question at a time; shown before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from workshop_kit.cli import terminal
from workshop_kit.cli.options import EXAMPLES
from workshop_kit.cli.say import say
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from workshop_kit.cli.setup_asked import Draft


def _option(name: str, help_text: str) -> Any:
    return typer.Option(name, metavar=EXAMPLES[name], help=help_text)


def setup(  # noqa: PLR0913 - one parameter an option
    *,
    here: Annotated[bool, typer.Option("--here", help="For the workshops in this folder only.")] = False,
    everywhere: Annotated[bool, typer.Option("--everywhere", help="For all your workshops.")] = False,
    name: Annotated[str | None, _option("--name", "Your practice.")] = None,
    counselors: Annotated[str | None, _option("--counselors", "Who leads.")] = None,
    contact: Annotated[str | None, _option("--contact", "How people reach you.")] = None,
    region: Annotated[str | None, _option("--region", "Whose help lines are printed.")] = None,
    language: Annotated[str | None, _option("--language", "Of what the kit itself prints.")] = None,
    paper: Annotated[str | None, _option("--paper", "letter or a4.")] = None,
    theme: Annotated[str | None, _option("--theme", "The look of the slides.")] = None,
    primary: Annotated[str | None, _option("--primary", "The colour of titles and full grounds.")] = None,
    accent: Annotated[str | None, _option("--accent", "The colour of what is done.")] = None,
    logo: Annotated[str | None, _option("--logo", "A PNG or JPEG; it is copied beside the file.")] = None,
    depth: Annotated[str | None, _option("--depth", "The deepest sharing that you want.")] = None,
    credit: Annotated[str | None, _option("--credit", "A line at the foot of every sheet.")] = None,
) -> None:
    """Tell who you are, once: name, contact, logo, region, paper, colours.

    You are asked one question at a time; Enter keeps what stands there, or leaves it out. What you answer is shown
    before it is written to practice.yaml, which every command then reads. With options you are asked nothing.
    """
    from workshop_kit.cli.setup_asked import asked, placed, told

    typed = {
        "practice": name,
        "counselors": counselors,
        "contact": contact,
        "region": region,
        "language": language,
        "paper": paper,
        "theme": theme,
        "primary": primary,
        "accent": accent,
        "logo": logo,
        "depth": depth,
        "credit": credit,
    }
    given = {key: words for key, words in typed.items() if words is not None}
    if not given and not terminal.in_a_terminal():
        hint = (
            "Type it in a terminal; or answer with options, such as: "
            "workshop-kit setup --everywhere --name 'Riverside Family Counseling' --region US"
        )
        raise Refused([Problem("'setup' asks questions, and nobody can answer them here.", hint=hint)])
    _write(told(placed(here=here, everywhere=everywhere), given) if given else asked(here, everywhere), not given)


def _write(draft: Draft, asks: bool) -> None:  # noqa: FBT001 - said by its caller
    """Show what is to be written, and write it; a person who was asked so far is asked once more."""
    from workshop_kit.cli import asking

    if draft.text == draft.before:
        say("Nothing is changed.")
        return
    say(f"\nThis is {'to be' if asks else 'now'} in {draft.path}:\n")
    say(draft.text)
    if asks and not asking.yes("Write it?", "yes"):
        say("Nothing is written.")
        return
    draft.write()
    say(f"Written: {draft.path}")
    say("Next: workshop-kit build appreciation-and-validation")
