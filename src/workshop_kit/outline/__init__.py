"""Reading: from the text of an outline to a Workshop, with a Place on everything."""
