"""The switch that has what is on screen restored before anybody asks."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.live_preview import LivePreview
from app.ui.icon_button import name_with_key


class PreviewSwitch(QCheckBox):
    """Follows a LivePreview."""

    def __init__(self, preview: LivePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setText(self.tr("Preview what I look at"))
        about = self.tr("Restores the part on screen at once; Restore then does the rest and nothing twice")
        self.setToolTip(name_with_key(about, "V"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._follow()
        self.toggled.connect(preview.switch)
        preview.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._preview.is_on)
