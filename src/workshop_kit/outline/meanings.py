"""What each word of the outline language means, in one line: for `kinds` and for the JSON Schema.

Here stands what all blocks and all steps share; a kind explains its own fields in its own file.
"""

from __future__ import annotations

from workshop_kit.kinds import KINDS

BLOCKS = {
    "welcome": "Arrive and hear what is ahead.",
    "check-in": "A short word from everyone who wants to.",
    "mini-lecture": "A few minutes of input for everyone.",
    "demonstration": "Show how it is done.",
    "activity": "Do something all together.",
    "solo": "Work quietly, each alone.",
    "pair": "Work in twos.",
    "small-groups": "Work in small groups of `size` people.",
    "debrief": "Look back together at what was done.",
    "closing": "Gather up and say goodbye.",
    "break": "Rest; the slide says when to be back.",
    "energizer": "Move, laugh, wake up.",
}

BORROWED = "A block of another workshop, 'trust / Small deposits', or all its blocks, 'trust'; what stands below holds."
"""What `use:` does in the place of a kind."""

BLOCK = {
    "minutes": "How long it takes: one number, or one for each length, in their order; 0 leaves it out at that length.",
    "at_least": "The fewest minutes it can do with.",
    "at_most": "The most minutes it can take up.",
    "priority": "must, should or could: what to drop first when time is short.",
    "say": "What to say; stands in the notes.",
    "do": "What to do; stands in the notes.",
    "watch_for": "What to look out for; stands in the notes.",
    "formats": "Only for these: couple, group, individual, mixed.",
    "people": "Only for so many: 'over 12' or 'up to 12'.",
    "depth": "How personal it gets: none, light, medium or deep.",
    "materials": "What to bring for it, such as 'Pens: 2 per person'.",
    "size": "People in a small group, 2 to 12; 3 if nothing is written.",
    "id": "A name that stays when the title changes.",
    "steps": "Its slides and exercises, in the order they are shown.",
}

STEP = {
    "say": BLOCK["say"],
    "do": BLOCK["do"],
    "watch_for": BLOCK["watch_for"],
    "formats": BLOCK["formats"],
    "people": BLOCK["people"],
    "lengths": "Only at these lengths, such as '60, 90'.",
    "cite": "Sources it rests on, by their keys.",
    "id": BLOCK["id"],
    "title": "Its title, after the kind and the colon.",
    "reveal": "yes lets its items appear one at a click.",
    "picture": "A picture beside the words, else on a slide of its own after them: a file in the outline's folder.",
    "alt": "What the picture shows, for those who cannot see it; none if it is only there to please.",
    "credit": "Who made the picture; stands small beside it.",
    "items": "Its lines, one a line under a bar '|'.",
    "instructions": "What to do; without it, the kind's own sentences are printed.",
    "why": "One line on why we do this.",
    "minutes": "Its share of the block's minutes: one number, or one for each length.",
    "turns": "Cuts its minutes into so many equal turns.",
    "lines": "Lines to write on under each item, or 'page' for the rest of the page.",
    "privacy": "private, pair, group or collected: printed on the sheet.",
    "depth": BLOCK["depth"],
    "per": "One for each person, partner, pair, table, room or facilitator.",
    "uses": "The titles of the sheets or slides it needs.",
    "take_home": "yes gives it out at the end, with no time of its own.",
    "slide": "panel, blank or no: how it looks on the screen.",
}


def meaning(kind: str, field: str) -> str:
    """Return what a field means in a kind of step: as the kind itself has it, else as every step does."""
    return KINDS[kind].meanings.get(field, STEP.get(field, ""))
