"""Words of the language of outlines as people write them in their own: keys and kinds are English everywhere."""

from __future__ import annotations

MEANT = {
    **dict.fromkeys(("titel", "título", "titulo", "titre", "titolo"), "title"),
    **dict.fromkeys(("bloecke", "blöcke", "bloques", "blocs", "blocchi", "blokken"), "blocks"),
    **dict.fromkeys(("schritte", "pasos", "étapes", "etapes", "passi", "stappen"), "steps"),
    **dict.fromkeys(("minuten", "minutos", "minuti"), "minutes"),
    **dict.fromkeys(("paar", "pareja", "coppia"), "pair"),
    **dict.fromkeys(("pause", "pausa"), "break"),
    **dict.fromkeys(("sagen", "decir", "dire"), "say"),
    **dict.fromkeys(("ziele", "metas", "objetivos"), "goals"),
    **dict.fromkeys(("sprache", "idioma", "langue"), "language"),
}


def in_english(word: str) -> str | None:
    """Return the key or kind that a word of another language means; None for any other word.

    >>> [in_english(word) for word in ("Titel", "Blöcke", "titles")]
    ['title', 'blocks', None]
    """
    return MEANT.get(word.casefold())


def said_in_english(word: str) -> str:
    """Return a hint for such a word: what to write; '' for any other."""
    english = in_english(word)
    if english is None:
        return ""
    return f"Write '{english}:' in its place: these words are English, and what stands after the colon is yours."
