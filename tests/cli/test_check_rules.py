"""`check` names the rule that found something, and how to keep what is right as it is."""

from workshop_kit.checking import RULES
from workshop_kit.resources import asset

LOUD = """\
title: Thanks
blocks:
  - pair: Three thank-yous
    minutes: 20
    say: You must always say thanks.
"""


def test_what_a_rule_found_ends_with_its_name_and_how_to_keep_it(typed, here):
    (here / "loud.yaml").write_text(LOUD, encoding="utf-8")
    said = typed("check", "loud.yaml")
    assert said.status == 0
    first, *_ = said.err.splitlines()
    assert first == "loud.yaml:5:14: warning: 'must' and 'always' claim more than holds for everyone. (claims)"
    assert said.err.rstrip().endswith("\n  # ok: claims, and the reason")
    (here / "loud.yaml").write_text(LOUD.replace("    say", "    # ok: claims, a joke\n    say"), encoding="utf-8")
    assert "No problems found" in typed("check", "loud.yaml").out


def test_a_line_that_silences_nothing_is_told(typed, here):
    idle = LOUD.replace("must always", "can").replace("    say", "    # ok: claims, a joke\n    say")
    (here / "idle.yaml").write_text(idle, encoding="utf-8")
    assert "'claims' finds nothing in what stands below it." in typed("check", "idle.yaml").err
    assert "silences nothing" not in typed("check", "idle.yaml", "--length", "20").err


def test_the_documents_list_every_rule():
    text = (asset().parent / "docs" / "outline.md").read_text(encoding="utf-8")
    assert [name for name in RULES if f"| `{name}` |" not in text] == []
