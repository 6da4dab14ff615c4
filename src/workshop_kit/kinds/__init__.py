"""What every slide and every exercise has in common. A kind is one file that subclasses `Slide` or `Exercise`.

Its file is named by the word of its `kind`, and so it is found. `example` feeds the contract tests, `kinds` and the
gallery.
"""

from workshop_kit.kinds.exercise import Exercise
from workshop_kit.kinds.kind import Kind
from workshop_kit.kinds.register import KINDS
from workshop_kit.kinds.slide import Slide

__all__ = ["KINDS", "Exercise", "Kind", "Slide"]
