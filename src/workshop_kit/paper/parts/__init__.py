"""One file for each part of a sheet, or for a family of parts: from the part's data to pieces or to whole pages."""
