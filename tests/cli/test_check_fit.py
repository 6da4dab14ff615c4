"""`check --fit`: what had to be set smaller or continued, in words a person can read."""


def test_everything_that_was_fitted_is_listed_with_its_line(typed):
    said = typed("check", "appreciation-and-validation", "--fit", "--length", "60")
    assert said.status == 0
    assert "set smaller to fit" in said.err
    assert "appreciation-and-validation.yaml:" in said.err


def test_a_theme_that_is_not_there_is_told(typed):
    said = typed("check", "appreciation-and-validation", "--fit", "--theme", "heart")
    assert said.status == 1
    assert "There is no theme 'heart'." in said.err
