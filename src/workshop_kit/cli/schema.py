"""`schema`: the JSON Schema of an outline, for editors that help while typing."""

from __future__ import annotations

import json

from workshop_kit.cli.say import say


def schema() -> None:
    """Print the JSON Schema of outlines, for editors."""
    from workshop_kit.outline.schema import schema as outline_schema

    say(json.dumps(outline_schema(), indent=2, ensure_ascii=False))
