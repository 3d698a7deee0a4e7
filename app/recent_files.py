"""The pictures opened last, the latest first."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

MOST = 12
_KEY = "recent_files"


class RecentFiles(QObject):
    """Kept in ``settings``. Files that are gone are passed over, and come back with the disk that they are on."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """Those that are there now."""
        return [path for path in self._kept() if _is_there(path)]

    def add(self, paths: Sequence[Path]) -> None:
        """``paths`` were opened just now."""
        newest = [path.absolute() for path in paths[:MOST]]
        if newest:
            self._keep([*newest, *self._kept()])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _kept(self) -> list[Path]:
        stored = self._settings.value(_KEY, [])
        # A list of one comes back as text, and an empty one as nothing.
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def _keep(self, paths: Sequence[Path]) -> None:
        self._settings.setValue(_KEY, [str(path) for path in dict.fromkeys(paths)][:MOST])
        self.changed.emit()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
