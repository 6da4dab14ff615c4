"""The text of a file of one's own to begin with: an overlay with examples, a copy, or the smallest outline."""
