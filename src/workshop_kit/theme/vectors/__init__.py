"""The shapes of `drawing` as vectors on a ReportLab page: on a sheet of paper, or in the picture of a slide."""

from workshop_kit.theme.vectors.brush import Brush
from workshop_kit.theme.vectors.shapes import draw
from workshop_kit.theme.vectors.writing import Type, write_line

__all__ = ["Brush", "Type", "draw", "write_line"]
