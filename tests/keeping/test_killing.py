"""Builds that are killed for real: a few of those that `killing.py` does by the dozen."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture
def killing():
    """Return the script beside this file."""
    spec = importlib.util.spec_from_file_location("killing", Path(__file__).with_name("killing.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_a_few_builds_are_killed_and_every_file_is_whole(tmp_path, killing):
    done = killing.kills(4, 1, tmp_path)
    assert len(done) == 4


@pytest.mark.slow
def test_a_file_that_is_not_whole_is_seen(tmp_path, killing):
    folder = killing.old_kit(tmp_path)
    (folder / killing.DECK).write_bytes(b"half")
    with pytest.raises(AssertionError, match="neither old nor fresh"):
        killing._assert_whole(folder, None)
