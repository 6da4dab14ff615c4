"""The figures, one file each: importing the package finds them all, by name, in `FIGURES`."""

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from workshop_kit.figures.kind import FigureKind

__all__ = ["FIGURES", "FigureKind"]

_modules = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))

FIGURES: Mapping[str, FigureKind] = MappingProxyType(
    {module.FIGURE.name: module.FIGURE for module in _modules if hasattr(module, "FIGURE")}
)
"""Every kind of figure by its name."""
