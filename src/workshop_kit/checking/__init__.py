"""What `check` looks at, one file a rule.

A rule is a function that takes a Subject and yields Problems, marked with `@rule`. Importing the package imports all
its modules, and so registers the rules in `RULES`. Those marked with `@fit_rule` look at the fitted slides, on request.
What reading and planning said is told besides; that, and what fitting says, is no rule's and cannot be silenced.
"""

import importlib
import pkgutil

from workshop_kit.checking.examine import Findings, examine
from workshop_kit.checking.rule import FIT_RULES, RULES

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["FIT_RULES", "RULES", "Findings", "examine"]
