"""Keeping: bytes become files, each whole or not at all, and what a person changed is never overwritten."""

from workshop_kit.keeping.keep import Kept, KeptFile, keep

__all__ = ["Kept", "KeptFile", "keep"]
