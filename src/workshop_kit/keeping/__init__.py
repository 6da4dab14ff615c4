"""Keeping: bytes become files, each whole or not at all, and what a person changed is never overwritten."""

from workshop_kit.keeping.deciding import KeptFile
from workshop_kit.keeping.giving_way import GivingWay, JoinedFile, Yours
from workshop_kit.keeping.keep import Kept, keep

__all__ = ["GivingWay", "JoinedFile", "Kept", "KeptFile", "Yours", "keep"]
