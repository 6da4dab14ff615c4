"""Who changes a title of an outline is told of the overlays beside it that pointed at the old one."""

from workshop_kit.checking import examine

OUTLINE = "title: Small thanks\nblocks:\n  - pair: {title}\n    minutes: 20\n    say: Begin.\n{rest}"
OVERLAY = "based_on: small-thanks\ntitle: Ours\nminutes:\n  Three thank-yous: 25\n"


def checked(folder, title, rest=""):
    (folder / "small-thanks.yaml").write_text(OUTLINE.format(title=title, rest=rest), encoding="utf-8")
    (folder / "ours.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "other.yaml").write_text(
        "based_on: appreciation-and-validation\nminutes:\n  Nobody: 3\n", encoding="utf-8"
    )
    return [str(problem) for problem in examine(folder / "small-thanks.yaml").problems]


def test_a_changed_title_is_told_with_the_overlay_that_needs_it(tmp_path):
    (said,) = checked(tmp_path, "Thank each other")
    assert "warning: 'ours.yaml', which is based on this outline, no longer fits it" in said
    assert "Nothing here is called 'Three thank-yous'." in said
    assert "'id: ...'" in said


def test_the_old_title_as_id_keeps_the_overlay_fitting(tmp_path):
    assert checked(tmp_path, "Thank each other", "    id: Three thank-yous\n") == []


def test_overlays_that_fit_are_no_news(tmp_path):
    assert checked(tmp_path, "Three thank-yous") == []
