"""The difference between two versions of a picture, in colours, at any zoom.

Only what is on screen is computed, at the step that the screen can show; meanwhile all errors are counted in the
background, which leaves a small map of the whole picture. Gain and threshold only colour what is there.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from app.ui import difference_piece
from app.ui.difference_look import DifferenceLook
from app.ui.difference_piece import Piece, region_of
from app.ui.error_count import ErrorCount
from app.ui.view_transform import Rect
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.analysis.compared import Compared
from core.analysis.error_map import Kind
from core.restoration.tiles import Region

# Pixels: so many are computed while the window waits, which takes a hundredth of a second, where more is seen a coarser
# map of it; and so many at all, where the small map of the count has to do beyond.
AT_ONCE = 400_000
AT_MOST = 4_000_000

Coloured = tuple[Piece, DifferenceLook, QImage]


class DifferenceMap(QObject):
    """Shows what is ``compared``. What takes long is done on ``lane``, the newest wish first."""

    changed = Signal()  # there is something new to paint
    failed = Signal(object, object)  # a Job, an error

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.compared: Compared | None = None
        self.count = ErrorCount(lane, self)
        self._lane = lane
        self._piece: Piece | None = None
        self._job: Job | None = None
        self._drawn: dict[object, tuple[Piece, QImage]] = {}
        # All of the piece and of the small map in colours: a view that moves about in them waits for none.
        self._coloured: tuple[Coloured, ...] = ()
        self.count.grew.connect(self.changed)
        self.count.failed.connect(self.failed)

    def compare(self, compared: Compared | None, *, same: bool = False) -> None:
        """Show another difference; ``same``: at another strength, so what is there stays until this one is."""
        self.compared = compared
        if not same or compared is None:
            self._piece = self._job = None
            self._coloured = ()
            self._drawn.clear()
            self.count.forget()

    def draw(self, painter: QPainter, target: QRectF, part: Rect, device_scale: float, look: DifferenceLook) -> None:
        """Paint ``part`` (fractions) into ``target``; ``device_scale`` is device pixels per pixel of the picture."""
        compared = self.compared
        if compared is None or part.width <= 0 or part.height <= 0:
            return
        self.count.wish(compared, look)
        every = 1
        while device_scale < 0.7 and every < max(compared.height, compared.width):
            device_scale *= 2
            every *= 2
        seen = region_of(part, compared, every)
        if not self._suits(self._piece, look, every, seen):
            self._get(compared, part, every, look)
        elif self._piece is not None:
            self._colour(self._piece, look)
        pieces = self._pieces(look)
        covering = [number for number, piece in enumerate(pieces) if piece.covers(seen)]
        for piece in pieces[covering[-1] if covering else 0 :]:
            rows, columns = crop = piece.crop(seen)
            # A fast move can leave a piece behind altogether, and nothing has no colours.
            if rows.start == rows.stop or columns.start == columns.stop:
                continue
            whole = _in_colours(self._coloured, piece, look)
            image = whole or self._image(piece, crop, look)
            difference_piece.paint(painter, target, part, piece, piece.whole if whole else crop, image)

    def is_complete(self, part: Rect, look: DifferenceLook) -> bool:
        """Whether ``draw`` would leave nothing of ``part`` unpainted."""
        compared = self.compared
        return compared is not None and any(piece.covers(region_of(part, compared)) for piece in self._pieces(look))

    def _pieces(self, look: DifferenceLook) -> list[Piece]:
        """What there is of ``look``, the finest last."""
        return [piece for piece in (self.count.small, self._piece) if piece is not None and piece.shows(look)]

    def _suits(self, piece: Piece | None, look: DifferenceLook, every: int, seen: Region) -> bool:
        if piece is None or piece.compared is not self.compared:
            return False
        return piece.shows(look) and piece.every == every and piece.covers(seen)

    def _get(self, compared: Compared, part: Rect, every: int, look: DifferenceLook) -> None:
        """Compute what is seen, at once or soon; and soon some of its surroundings."""
        seen = region_of(part, compared, every)
        # Windows and marks need every pixel, however few are shown.
        needs_all = look.kind is Kind.STRUCTURE or look.clipping
        pixels = seen.height * seen.width // (1 if needs_all else every * every)
        # Where something coarser can stand in, a picture that moves waits for nothing.
        can_wait = any(piece.covers(seen) for piece in self._pieces(look))
        if look.kind.has_channels and not can_wait and (pixels <= AT_ONCE or not needs_all):
            coarse = every
            while seen.height * seen.width // (coarse * coarse) > AT_ONCE and not needs_all:
                coarse *= 2
            self._piece = difference_piece.made(compared, look, region_of(part, compared, coarse), coarse)
        wide = difference_piece.with_surroundings(seen, compared, every)
        if self._job is not None or (needs_all and pixels > AT_MOST):
            return
        if self._piece is not None and self._suits(self._piece, look, every, wide):
            self._colour(self._piece, look)
            return
        self._submit(lambda: difference_piece.made(compared, look, wide, every), look)

    def _colour(self, piece: Piece, look: DifferenceLook) -> None:
        """Colour all of it and of the small map soon, where they are not, and nothing is under way."""
        wanted = [piece, *self._whole_small(look)]
        if self._job is None and any(_in_colours(self._coloured, one, look) is None for one in wanted):
            self._submit(lambda: piece, look)

    def _whole_small(self, look: DifferenceLook) -> list[Piece]:
        """The small map, once all of it is there."""
        small = self.count.small
        return [small] if small is not None and small.shows(look) and small.rows == len(small.values) else []

    def _submit(self, made: Callable[[], Piece], look: DifferenceLook) -> None:
        smalls, known = self._whole_small(look), self._coloured

        def work() -> tuple[Piece, tuple[Coloured, ...]]:
            piece = made()
            return piece, tuple(
                (one, look, _in_colours(known, one, look) or difference_piece.image_of(one, *one.whole, look))
                for one in [piece, *smalls]
            )

        job = Job(lambda: in_one_step(work))
        job.finished.connect(self._take)
        job.failed.connect(self._on_failed)
        self._job = self._lane.submit(job)

    def _image(self, piece: Piece, crop: tuple[slice, slice], look: DifferenceLook) -> QImage:
        rows, columns = crop
        key = (id(piece), piece.rows, rows.start, rows.stop, columns.start, columns.stop, look)
        if key not in self._drawn:
            while len(self._drawn) > 1:
                self._drawn.pop(next(iter(self._drawn)))
            # The piece is kept with it: while it lives nothing else has its identity.
            self._drawn[key] = piece, difference_piece.image_of(piece, rows, columns, look)
        return self._drawn[key][1]

    @Slot(object, object)
    def _take(self, job: Job, made: tuple[Piece, tuple[Coloured, ...]]) -> None:
        if job is self._job:
            self._job = None
            self._piece, self._coloured = made
            self.changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        # The job stays the one that is waited for: what failed is not tried again with every frame.
        if job is self._job:
            self.failed.emit(job, error)


def _in_colours(coloured: tuple[Coloured, ...], piece: Piece, look: DifferenceLook) -> QImage | None:
    return next((image for one, its_look, image in coloured if one is piece and its_look == look), None)
