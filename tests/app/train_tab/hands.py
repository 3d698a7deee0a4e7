"""The hands of a person in the Train tab."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.training_session import TrainingSession
from app.ui.train_tab import TrainTab
from tests.app.waiting import settle, wait_until

LEFT = Qt.MouseButton.LeftButton


def drop(place: QWidget, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, dropped, LEFT, keys)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, LEFT, keys))


def take(tab: TrainTab, session: TrainingSession, before: Path, after: Path) -> None:
    drop(tab.empty.before, before)
    drop(tab.empty.after, after)
    wait_until(lambda: session.rows.all and not session.rows.is_working)
    wait_until(lambda: tab.pictures.before is not None)


def press(tab: TrainTab, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(tab.view, key, modifier)
    settle()


def verdicts(session: TrainingSession) -> list[str]:
    return [row.verdict for row in session.rows.shown]


def train_until(session: TrainingSession, tab: TrainTab, condition: Callable[[], object]) -> None:
    QTest.mouseClick(tab.right.do, LEFT)
    wait_until(condition)
