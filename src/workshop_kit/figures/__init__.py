"""Figures for slides and paper, one file each."""
