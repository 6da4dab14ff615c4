"""What every slide and every exercise has in common. A kind is one file that subclasses `Slide` or `Exercise`.

Subclassing registers it under the word of its `kind`; `example` feeds the contract tests, `kinds` and the gallery.
"""

from workshop_kit.kinds.exercise import Exercise
from workshop_kit.kinds.kind import KINDS, Kind
from workshop_kit.kinds.slide import Slide

__all__ = ["KINDS", "Exercise", "Kind", "Slide"]
