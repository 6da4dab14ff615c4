"""The locked care of one workshop: from the care texts and help lines that come with the kit to a Care.

Read from `assets/care/LANGUAGE.yaml` and `assets/helplines.yaml`. A language without texts that somebody signed is
given the English ones. An outline adds to who it may not suit and to what to see to beforehand; it can take nothing
away, for it is asked for nothing else.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import yaml
from msgspec.structs import replace

from workshop_kit.care import Care, HelpLine
from workshop_kit.resources import asset
from workshop_kit.text import name_of, paragraphs
from workshop_kit.words import language

if TYPE_CHECKING:
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.workshop import Workshop

SIGNED_BY_US = "en"
ON_THE_SLIDE = 4
EVERYWHERE = "everywhere"
ELSEWHERE = "elsewhere"
REGION_NAMES = {
    "US": ("usa", "united states", "united states of america", "america"),
    "CA": ("canada",),
    "UK": ("gb", "great britain", "united kingdom", "britain", "england", "scotland", "wales", "northern ireland"),
    "IE": ("ireland",),
    "AU": ("australia",),
    "NZ": ("new zealand", "aotearoa"),
    "EU": ("europe", "european union"),
}
"""How people call a region besides."""
SHORT = ("US", "UK")
"""Regions that people call by their letters."""
TOPICS = {"relationship": ("crisis", "partner-violence"), "general": ("crisis",)}


def care_for(language_code: str, format: str, region: str, workshop: Workshop, *, led_by_one: bool = False) -> Care:
    """Return the care of a workshop in a format; `region` is one of `regions()`, or '' where none is known.

    Whom people can talk to is one person or several: `led_by_one`.
    """
    spoken = care_language(language_code)
    texts = _texts(spoken, format, led_by_one=led_by_one)
    lines = help_lines(region, tuple(map(str, workshop.help)) or TOPICS[workshop.care])
    return Care(
        agreements=tuple(texts["agreements"]),
        agreements_full=tuple(texts["agreements_full"]),
        pass_title=texts["pass_title"],
        pass_lines=tuple(texts["pass_lines"]),
        pass_short=texts["pass_short"],
        help_title=texts["help_title"],
        help_text=(*texts["help_text"], *(texts["help_text_numbers"] if lines else ())),
        help_lines=lines,
        no_region=texts["no_region"],
        not_for_title=texts["not_for_title"],
        not_for=(*texts["not_for"], *_added(workshop)),
        not_therapy=texts["not_therapy"],
        not_therapy_clinical=texts["not_therapy_clinical"],
        privacy=texts["privacy"],
        help_say=tuple(texts["help_say"]),
        not_for_say=tuple(texts["not_for_say"]),
        asked_alone=tuple(texts["asked_alone"]),
        readiness=(*texts["asked_alone"], *texts["readiness"], *map(str, workshop.readiness)),
        room=texts["room"],
        not_suited=tuple(texts["not_suited"]),
        not_suited_then=texts["not_suited_then"],
        screening=texts["screening"],
        screening_done=texts["screening_done"],
        if_told=tuple(texts["if_told"]),
        opt_out=tuple(texts["opt_out"]),
        deep=texts["deep"],
        card_title=texts["card_title"],
        card_text=texts["card_text"],
        card_lines=all_lines(region),
        spoken_in=spoken,
    )


def care_language(language_code: str) -> str:
    """Return the language of the care texts: the one asked for where somebody signed them, else English."""
    there = asset("care", f"{language_code}.yaml").is_file()
    return language_code if there and _read("care", f"{language_code}.yaml").get("signed") else SIGNED_BY_US


def practised(care: Care, practice: Practice) -> Care:
    """Return the care as a practice gives it: with local law, as part of treatment, to people it has spoken with."""
    if practice.confidentiality:
        care = replace(care, privacy=f"{care.privacy} {practice.confidentiality}")
    if practice.clinical:
        care = replace(care, not_therapy=care.not_therapy_clinical)
    if practice.screened:
        left = tuple(line for line in care.readiness if line not in care.asked_alone)
        care = replace(care, readiness=left, screening=care.screening_done)
    return care


@functools.cache
def locked_names() -> frozenset[str]:
    """Return the names that the titles of locked care would have: an overlay can point at none of them."""
    texts = _texts(SIGNED_BY_US, "group")
    titles = [texts[key] for key in ("pass_title", "help_title", "not_for_title", "card_title")]
    return frozenset(map(name_of, (*titles, language(SIGNED_BY_US).say("agreements-title"), "agreements", "help")))


def regions() -> tuple[str, ...]:
    """Return the regions whose help lines are known, such as US."""
    return tuple(name for name in _help() if name != EVERYWHERE)


def region_named(wish: str) -> str | None:
    """Return the region as the kit writes it, however it was typed; None where it is not known."""
    said = " ".join(wish.replace(".", "").casefold().split())
    return next((name for name in regions() if said in (name.casefold(), *REGION_NAMES.get(name, ()))), None)


def region_said(region: str) -> str:
    """Return what a region is called in a message: 'US', 'Ireland'; '' for none."""
    return region if region in ("", *SHORT) else language(SIGNED_BY_US).say(f"region-{region}")


def topics() -> frozenset[str]:
    """Return every topic that some region has a line for."""
    return frozenset(line["topic"] for lines in _help().values() for line in lines)


def help_lines(region: str, wanted: tuple[str, ...]) -> tuple[HelpLine, ...]:
    """Return the lines for the slide: emergency, then one for each topic wanted, last the directory; four at most."""
    if not region:
        return ()
    first: dict[str, HelpLine] = {}
    for line in (*_help()[region], *_help()[EVERYWHERE]):
        first.setdefault(line["topic"], _help_line(line))
    middle = [first[topic] for topic in map(name_of, wanted) if topic in first]
    ends = [first[topic] for topic in ("emergency", "directory") if topic in first]
    return (*ends[:-1], *middle[: ON_THE_SLIDE - len(ends)], *ends[-1:])


def all_lines(region: str) -> tuple[HelpLine, ...]:
    """Return every line of a region, last the directory: a card has room for what a slide has not."""
    return tuple(map(_help_line, (*_help()[region], *_help()[EVERYWHERE]))) if region else ()


def _help_line(line: dict[str, str]) -> HelpLine:
    return HelpLine(**{key: line[key] for key in ("topic", "audience", "number", "how", "short", "checked_on")})


def _added(workshop: Workshop) -> tuple[str, ...]:
    return tuple(map(str, paragraphs(workshop.not_for))) if workshop.not_for else ()


def _texts(language_code: str, format_name: str, *, led_by_one: bool = False) -> dict[str, Any]:
    """Return the care texts of a format: the base, and over it what the format says otherwise, and who leads it."""
    told = _read("care", f"{language_code}.yaml")
    alone = told.get(f"{format_name}-led-by-one", {}) if led_by_one else {}
    return {**told["base"], **told.get(format_name, {}), **alone}


def _help() -> dict[str, list[dict[str, str]]]:
    return _read("helplines.yaml")


@functools.cache
def _read(*parts: str) -> dict[str, Any]:
    with asset(*parts).open(encoding="utf-8") as file:
        data: dict[str, Any] = yaml.load(file, Loader=yaml.CSafeLoader)
    return data
