"""Pictures that fill most of a laptop's memory by themselves: what is only convenient is left out for them."""

from core.picture.picture import Picture

# In pixels. At a hundred million, source and result with what is drawn of them take 3.5 GB.
VAST = 64_000_000
# Bytes for a tile and what the network makes of it: a tile of the usual size of most models.
TILE_BYTES = 200_000_000


def is_vast(*pictures: Picture, scale: int = 1) -> bool:
    """Whether they are, taken together, or will be when they are ``scale`` times as large."""
    return sum(picture.height * picture.width for picture in pictures) * scale**2 > VAST
