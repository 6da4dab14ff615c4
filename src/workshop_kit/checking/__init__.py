"""What `check` looks at, one file a rule.

A rule is a function that takes a Subject and yields Problems, marked with `@rule`. Importing the package imports all
its modules, and so registers the rules in `RULES`.
"""

import importlib
import pkgutil

from workshop_kit.checking.examine import Findings, examine
from workshop_kit.checking.rule import RULES

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["RULES", "Findings", "examine"]
