"""Which workshop covers which part of the subject, as a table with a row for each part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cli.table import GAP, aligned, columns, widths, wrapped
from workshop_kit.outline.parts import covering

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.outline.head import Head

NOBODY = "none yet"


def coverage_lines(workshops: Mapping[str, Head], width: int) -> Iterator[str]:
    """Yield the table, in lines of at most `width` letters where ids allow it, and how many parts are covered."""
    covered = covering(workshops)
    rows = [("ID", "PART", "COVERED BY"), *((part.id, part.name, "\n".join(ids) or NOBODY) for part, ids in covered)]
    on_a_line = [(one, name, ids.replace("\n", ", ")) for one, name, ids in rows]
    if max(map(columns, whole := aligned(on_a_line, 1_000))) <= width:
        yield from whole
    else:
        wide = widths(rows)
        wide[2] = max(1, min(wide[2], width - sum(wide[:2]) - 2 * len(GAP)))
        yield from wrapped(rows, wide)
    yield ""
    yield f"{sum(bool(ids) for _, ids in covered)} of {len(covered)} parts are covered."
