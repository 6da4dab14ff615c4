"""The look: templates, their layouts and slots, palettes, faces and how wide text is."""
