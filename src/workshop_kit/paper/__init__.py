"""From Sheets to PDF: parts become pieces, pieces come to stand on pages, and pages are drawn with their tags.

parts/     one file for each part of a sheet, or family of parts: data to pieces, or to whole pages
flow       pieces to pages, the spare height to writing lines
pages      a variant of a sheet to pages that can paint themselves: head, tab, body, foot
press      sheets to one file
tagging/   the structure tree; knows nothing of workshops
"""
