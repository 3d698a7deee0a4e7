"""How much of the detail that the restoration took comes back, at once or size by size."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.effect_editing import EffectEditing
from app.ui.fold import Fold
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.share_slider import ShareSlider
from core.restoration.effect import BANDS


class DetailSection(Fold):
    """Follows an effect. The sizes are wavelet bands, which is said one fold deeper."""

    def __init__(self, effect: EffectEditing, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("DetailSection", "Return fine detail"),
            QCoreApplication.translate("DetailSection", "How much of what was removed comes back"),
            QCoreApplication.translate("DetailSection", "No detail back"),
            parent,
        )
        self._effect = effect
        self.every = ShareSlider(
            self.tr("All sizes"), self.tr("Gives back what was removed, noise with it, as fine as it was."), 0
        )
        names = (self.tr("Finest grain"), self.tr("Fine detail"), self.tr("Texture"), self.tr("Coarse texture"))
        self.bands = [
            ShareSlider(name, self.tr("About {size} pixels across.").format(size=size), 0)
            for name, size in zip(names, ("1 – 3", "3 – 6", "6 – 12", "12 – 24"), strict=True)
        ]
        self.colours = QCheckBox(self.tr("With its colours"))
        self.colours.setToolTip(self.tr("Otherwise brightness alone comes back, and colour noise stays away"))
        self.more = QPushButton(self.tr("By size"))
        self.more.setProperty("role", "fold")
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Each size of detail for itself"))
        self._deeper = QWidget()
        self._lay_out()
        self._on_more(False)
        self._follow()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._deeper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for share in self.bands:
            column.addWidget(share)
        term = label(self.tr("Sizes are bands of a stationary wavelet (cubic B-spline)."), "small")
        term.setWordWrap(True)
        column.addWidget(term)
        for widget in (self.every, self.colours, self.more, self._deeper):
            self.inside.addWidget(widget)

    def _connect(self) -> None:
        for share in (self.every, *self.bands):
            share.grabbed.connect(self._effect.hold)
            share.released.connect(self._effect.let_go)
        for place, share in enumerate(self.bands):
            share.moved.connect(partial(self._on_band, place))
        self.every.moved.connect(self._on_every)
        self.colours.toggled.connect(self._on_colours)
        self.more.toggled.connect(self._on_more)
        self.reset_asked.connect(self._on_reset)
        self._effect.changed.connect(self._follow)

    @Slot(int)
    def _on_every(self, percent: int) -> None:
        self._effect.set("detail", detail=(percent / 100,) * BANDS)

    def _on_band(self, place: int, percent: int) -> None:
        shares = list(self._effect.now.detail)
        shares[place] = percent / 100
        self._effect.set(f"detail {place}", detail=tuple(shares))

    @Slot(bool)
    def _on_colours(self, wanted: bool) -> None:
        self._effect.set("detail colour", detail_colour=wanted)

    @Slot()
    def _on_reset(self) -> None:
        self._effect.set("reset detail", detail=(0.0,) * BANDS, detail_colour=False)

    @Slot(bool)
    def _on_more(self, is_open: bool) -> None:
        self._deeper.setVisible(is_open)
        self.more.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

    @Slot()
    def _follow(self) -> None:
        now = self._effect.now
        for share, found in zip(self.bands, now.detail, strict=True):
            share.show_value(found * 100)
        self.every.show_value(max(now.detail) * 100)
        self.colours.blockSignals(True)
        self.colours.setChecked(now.detail_colour)
        self.colours.blockSignals(False)
        self.show_differs(any(now.detail) or now.detail_colour)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_deeper"):
            self._on_more(self.more.isChecked())
