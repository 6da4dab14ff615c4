"""The run sheet, held in the hand while the session runs: from a RunSheet to its pages.

model   what stands on it
pages   head, rows, what to do if it gets late, foot
rows    the blocks as rows of a table
late    what to shorten or leave out, and the minutes it saves
ring    filled, half and open: must, should and could
"""
