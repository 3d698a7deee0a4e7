"""How much of the change of brightness and of the change of colour counts."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.effect_editing import EffectEditing
from app.ui.fold import Fold
from app.ui.share_slider import ShareSlider


class BalanceSection(Fold):
    """Follows an effect."""

    def __init__(self, effect: EffectEditing, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("BalanceSection", "Brightness and colour"),
            QCoreApplication.translate("BalanceSection", "How much of each change counts"),
            QCoreApplication.translate("BalanceSection", "All of both"),
            parent,
        )
        self._effect = effect
        self.luma = ShareSlider(
            self.tr("Brightness"), self.tr("How much of what the restoration did to brightness counts (luma).")
        )
        self.colour = ShareSlider(
            self.tr("Colour"), self.tr("How much of what it did to colour counts, colour noise above all (chroma).")
        )
        for share in (self.luma, self.colour):
            self.inside.addWidget(share)
            share.grabbed.connect(effect.hold)
            share.released.connect(effect.let_go)
        self._follow()
        self.luma.moved.connect(self._on_luma)
        self.colour.moved.connect(self._on_colour)
        self.reset_asked.connect(self._on_reset)
        effect.changed.connect(self._follow)

    @Slot(int)
    def _on_luma(self, percent: int) -> None:
        self._effect.set("luma", luma=percent / 100)

    @Slot(int)
    def _on_colour(self, percent: int) -> None:
        self._effect.set("colour", colour=percent / 100)

    @Slot()
    def _on_reset(self) -> None:
        self._effect.set("reset balance", luma=1.0, colour=1.0)

    @Slot()
    def _follow(self) -> None:
        now = self._effect.now
        self.luma.show_value(now.luma * 100)
        self.colour.show_value(now.colour * 100)
        self.show_differs((now.luma, now.colour) != (1, 1))
