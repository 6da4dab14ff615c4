"""From Scenes to a PowerPoint file: fit them to a theme, then paint them."""
