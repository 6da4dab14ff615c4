"""Which keys of an outline hold words, and so are said anew in another language; all others are the same in it."""

from __future__ import annotations

LISTS = frozenset(
    {
        *("goals", "readiness", "items", "items_a", "items_b", "compare", "light", "medium", "deep", "exits"),
        *("speaker", "listener", "both", "bands", "labels", "reversed"),
    }
)
"""Words that stand one a line: a translation has as many."""

WORDS = LISTS | {
    *("title", "subtitle", "summary", "materials", "not_for", "terms", "say", "do", "watch_for", "alt"),
    *("instructions", "why", "start", "share", "text", "by", "example", "series", "ends", "across", "up"),
    *("columns", "rows", "back"),
}

OWN = frozenset({"language", "translation_of", "reviewed", "id"})
"""What says something of one file alone: whoever reviewed an outline has not reviewed its translation."""


def is_kept(key: str) -> bool:
    """Whether a translation may leave the key out, because what the original has there holds for it too."""
    return key not in WORDS and key not in OWN and key not in ("blocks", "steps", "for")
