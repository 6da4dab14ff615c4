"""A workshop with every choice made: what is on, when, on which sheet."""
