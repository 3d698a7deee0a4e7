"""Which part of a picture a pane shows, and how large: plain geometry, no widgets.

Places in a picture are fractions of its width and height, so two versions of one photograph that differ in size line up
under the same transform. Places on screen are device-independent pixels from the pane's top left.
"""

from dataclasses import dataclass, replace

LARGEST_ZOOM = 32.0
# Steps of the keys + and −; the wheel is finer.
STEPS = (1 / 32, 1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32)


@dataclass(frozen=True)
class Rect:
    """A rectangle, in whatever unit its user says."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Left plus width."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Top plus height."""
        return self.top + self.height

    def cut_to(self, other: "Rect") -> "Rect":
        """What both share; of no width or height if that is nothing."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        width, height = min(self.right, other.right) - left, min(self.bottom, other.bottom) - top
        return Rect(left, top, max(width, 0.0), max(height, 0.0))


@dataclass(frozen=True)
class ViewTransform:
    """``picture`` is (width, height) in pixels, ``pane`` in screen pixels; ``zoom`` screen pixels per picture pixel.

    ``x`` and ``y`` are the fraction of the picture that lies in the middle of the pane. While ``is_fitted``, the whole
    picture is shown whatever becomes of the pane. ``density`` is device pixels per screen pixel.
    """

    picture: tuple[int, int] = (1, 1)
    pane: tuple[float, float] = (1.0, 1.0)
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5
    is_fitted: bool = True
    density: float = 1.0

    @property
    def percent(self) -> float:
        """Device pixels per picture pixel in percent, which is what photographers call 100 %."""
        return 100 * self.zoom * self.density

    @property
    def fitting_zoom(self) -> float:
        """The zoom at which the whole picture is just visible; small pictures are not blown up."""
        width, height = self.picture
        zoom = min(self.pane[0] / width, self.pane[1] / height)
        return min(zoom, self._fitting_limit)

    @property
    def _fitting_limit(self) -> float:
        # A picture of twenty pixels would be a dot at its own size.
        return max(1.0, 256 / max(self.picture))

    @property
    def target(self) -> Rect:
        """Where the whole picture lies on screen."""
        width, height = self.picture[0] * self.zoom, self.picture[1] * self.zoom
        return Rect(self.pane[0] / 2 - self.x * width, self.pane[1] / 2 - self.y * height, width, height)

    @property
    def visible(self) -> Rect:
        """The part of the picture that is on screen, in fractions."""
        target = self.target
        seen = target.cut_to(Rect(0, 0, *self.pane))
        return Rect(
            (seen.left - target.left) / target.width,
            (seen.top - target.top) / target.height,
            seen.width / target.width,
            seen.height / target.height,
        )

    def to_fraction(self, x: float, y: float) -> tuple[float, float]:
        """The fraction of the picture under a place on screen; outside 0…1 beside the picture."""
        target = self.target
        return (x - target.left) / target.width, (y - target.top) / target.height

    def fitted(self) -> "ViewTransform":
        """The whole picture, in the middle."""
        return replace(self, zoom=self.fitting_zoom, x=0.5, y=0.5, is_fitted=True)

    def zoomed(self, zoom: float, anchor: tuple[float, float] | None = None) -> "ViewTransform":
        """At another zoom, with what is under ``anchor`` (screen; the pane's middle if None) staying there."""
        zoom = min(max(zoom, self._smallest), LARGEST_ZOOM / self.density)
        ax, ay = anchor if anchor is not None else (self.pane[0] / 2, self.pane[1] / 2)
        fx, fy = self.to_fraction(ax, ay)
        fx, fy = min(max(fx, 0.0), 1.0), min(max(fy, 0.0), 1.0)
        x = fx + (self.pane[0] / 2 - ax) / (self.picture[0] * zoom)
        y = fy + (self.pane[1] / 2 - ay) / (self.picture[1] * zoom)
        return replace(self, zoom=zoom, x=x, y=y, is_fitted=False).held()

    def stepped(self, direction: int, anchor: tuple[float, float] | None = None) -> "ViewTransform":
        """One step larger (+1) or smaller (−1)."""
        now = self.zoom * self.density
        if direction > 0:
            zoom = next((step for step in STEPS if step > now * 1.01), STEPS[-1])
        else:
            zoom = next((step for step in reversed(STEPS) if step < now / 1.01), STEPS[0])
        return self.zoomed(zoom / self.density, anchor)

    def panned(self, dx: float, dy: float) -> "ViewTransform":
        """The picture moved by (dx, dy) on screen, as far as it goes."""
        width, height = self.picture[0] * self.zoom, self.picture[1] * self.zoom
        return replace(self, x=self.x - dx / width, y=self.y - dy / height, is_fitted=False).held()

    def in_pane(self, width: float, height: float, density: float) -> "ViewTransform":
        """The same view in a pane of another size."""
        pane = (max(width, 1.0), max(height, 1.0))
        # 100 % stays 100 % when the window moves to a screen of another density.
        moved = replace(self, pane=pane, density=density, zoom=self.zoom * self.density / density)
        return moved.fitted() if self.is_fitted else moved.held()

    def of_picture(self, width: int, height: int) -> "ViewTransform":
        """The same zoom and place in another picture."""
        other = replace(self, picture=(width, height))
        return other.fitted() if self.is_fitted else other.held()

    def of_size(self, width: int, height: int) -> "ViewTransform":
        """The same part of the same picture when that has grown or shrunk to ``width`` × ``height``."""
        return replace(self, picture=(width, height), zoom=self.zoom * self.picture[0] / width)

    def held(self) -> "ViewTransform":
        """Moved so that the picture fills the pane as far as it can; in the middle where it is smaller."""
        return replace(self, x=self._held(self.x, 0), y=self._held(self.y, 1))

    @property
    def _smallest(self) -> float:
        return min(self.fitting_zoom, STEPS[0] / self.density)

    def _held(self, place: float, axis: int) -> float:
        size = self.picture[axis] * self.zoom
        if size <= self.pane[axis]:
            return 0.5
        half = self.pane[axis] / size / 2
        return min(max(place, half), 1 - half)
