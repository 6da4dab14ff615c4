"""The slides that make themselves, one file each: functions from what the plan holds to Scenes."""
