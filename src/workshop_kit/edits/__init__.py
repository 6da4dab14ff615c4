"""Edits: what a person changed by hand in a deck of ours is told, and carried into a fresh one."""
