"""The exercise kinds, one file each. Importing the package imports them all, and so registers them in `KINDS`."""

import importlib
import pkgutil

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")
