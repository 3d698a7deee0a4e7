"""XMP packets: the one property that depends on the pixels."""

import re

_ORIENTATION = re.compile(rb"""(tiff:Orientation(?:\s*=\s*["']|\s*>\s*))[1-8]""")


def upright(packet: bytes) -> bytes:
    """``packet`` with its orientation, if it states one, set to 1; its length stays."""
    return _ORIENTATION.sub(rb"\g<1>1", packet)
