"""Colours as RRGGBB: the palettes of the themes, the contrast that they need, and a palette of a practice's own."""
