"""The papers of a kit: what goes on which pages of which file."""
