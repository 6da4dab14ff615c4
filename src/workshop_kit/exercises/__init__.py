"""The exercise kinds, one file each, named by the word of its kind. Importing the package offers them to `KINDS`."""

from workshop_kit.kinds.register import KINDS

KINDS.offer(__name__, __path__)
