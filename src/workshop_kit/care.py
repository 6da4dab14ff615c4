"""The locked care: what every kit says so that people are safe. Nothing in an outline can take it away."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

HOLDS_FOR = 180
"""Days for which a number that somebody tried is taken to hold."""


class HelpLine(Struct, frozen=True):
    """One line of help: for whom, the number or address as printed, and how to reach it.

    `short` is the whole line in few words, for the foot of a sheet. `checked_on` is the day on which somebody tried it,
    such as 2026-09-15, or ''.
    """

    topic: str
    audience: str
    number: str
    how: str
    short: str
    checked_on: str = ""

    def is_to_check(self, on: dt.date | None) -> bool:
        """Whether it is to be tried before the day `on`: nobody did yet, or that was more than 180 days before.

        Where no day is known, what somebody once tried holds.
        """
        try:
            checked = dt.date.fromisoformat(self.checked_on)
        except ValueError:
            return True
        return on is not None and (on - checked).days > HOLDS_FOR


class Care(Struct, frozen=True):
    """The care texts of one format, language and region, in the order they are printed.

    `agreements` are short, for the slide; `agreements_full` are the same in whole sentences, to be said and posted.
    Without a region `help_lines` is empty and `no_region` is printed in its place. `room` says how to set it.

    For the facilitator: `not_suited` is with whom deep exercises are better left out, `if_told` what to do when
    somebody tells of harm, step by step, `opt_out` how anybody can leave, `deep` the caution where it goes deep.
    `card_lines` are all lines of help there is room for on a card. `spoken_in` is the language of all of it.

    `asked_alone` is what to see to beforehand unless each person was spoken with alone already; then `screening_done`
    stands in the place of `screening`. `not_therapy_clinical` holds where the workshop is part of treatment.
    """

    agreements: tuple[str, ...]
    pass_title: str
    pass_lines: tuple[str, ...]
    pass_short: str
    help_title: str
    help_text: tuple[str, ...]
    help_lines: tuple[HelpLine, ...]
    no_region: str
    not_for_title: str
    not_for: tuple[str, ...]
    not_therapy: str
    privacy: str
    readiness: tuple[str, ...] = ()
    help_say: tuple[str, ...] = ()
    not_for_say: tuple[str, ...] = ()
    agreements_full: tuple[str, ...] = ()
    room: str = ""
    not_suited: tuple[str, ...] = ()
    not_suited_then: str = ""
    screening: str = ""
    if_told: tuple[str, ...] = ()
    opt_out: tuple[str, ...] = ()
    deep: str = ""
    card_title: str = ""
    card_text: str = ""
    card_lines: tuple[HelpLine, ...] = ()
    spoken_in: str = "en"
    asked_alone: tuple[str, ...] = ()
    screening_done: str = ""
    not_therapy_clinical: str = ""
