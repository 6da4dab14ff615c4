"""From Sheets to PDF: parts become flowables, pages and tags."""
