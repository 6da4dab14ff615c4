"""A day that begins at a time, and a care of our own making."""

import pytest
from msgspec.structs import replace

from workshop_kit.care import Care, HelpLine


@pytest.fixture
def day_from(cue):
    """Return the day of the cue, beginning at so many minutes after midnight."""

    def made(starts):
        moments, at = [], starts
        for moment in cue().day.moments:
            moments.append(replace(moment, starts=at))
            at += moment.minutes
        return replace(cue().day, moments=tuple(moments))

    return made


@pytest.fixture
def care():
    """Return care with eight agreements and one line of help."""
    return Care(
        agreements=tuple(f"Agreement {n}" for n in range(1, 9)),
        pass_title="You may pass",  # noqa: S106 - to pass is no password
        pass_lines=("You choose.", "Any time."),
        pass_short="Pass.",  # noqa: S106 - to pass is no password
        help_title="Where help is",
        help_text=("Talk to us alone.",),
        help_lines=(HelpLine("emergency", "In danger now", "112", "Call", "112"),),
        no_region="Ask the facilitator for local numbers.",
        not_for_title="Not for everyone now",
        not_for=("If you are afraid, talk to us alone.", "You can leave."),
        not_therapy="It is not therapy.",
        privacy="I keep it private.",
    )
