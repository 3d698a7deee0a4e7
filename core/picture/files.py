"""Photographs from disk and to disk."""

from core.picture.formats import ENDINGS as WRITABLE
from core.picture.reading import Header, can_read, header, pictures_in, read
from core.picture.writing import Rows, opened, write

__all__ = ["WRITABLE", "Header", "Rows", "can_read", "header", "opened", "pictures_in", "read", "write"]
