"""What one rule says of an outline."""

import pytest

from workshop_kit.checking.subject import subject
from workshop_kit.outline.wishes import Wishes


@pytest.fixture
def said(tmp_path):
    """Return what writes an outline, its head and its blocks, and what one rule yields for it, each Problem once."""

    def said_by(rule, blocks, head=""):
        path = tmp_path / "evening.yaml"
        path.write_text(f"title: Evening\n{head}blocks:\n{blocks}", encoding="utf-8")
        looked_at = subject(path, Wishes())
        assert looked_at.plans, looked_at.problems
        return list({str(problem): problem for problem in rule(looked_at)}.values())

    return said_by
