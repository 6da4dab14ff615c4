"""Merge: an outline as it is for one format and the Layers over it go in; one located tree comes out.

A Layer is what an overlay, the practice or the command line says: keys of the head, minutes, and Acts, done in order.
A value keeps the Place of the layer that wrote it, so that what is wrong with it is told in the file that can be
mended. What every layer did is kept as Deeds, for `explain`.
"""

from workshop_kit.outline.merge.layer import Act, Deed, Layer
from workshop_kit.outline.merge.merging import Merged, merged

__all__ = ["Act", "Deed", "Layer", "Merged", "merged"]
