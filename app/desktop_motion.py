"""Whether the desktop asks programs to move little by themselves."""

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

# Windows: SPI_GETCLIENTAREAANIMATION.
CLIENT_AREA_ANIMATION = 0x1042
# A desktop that does not answer at once is not waited for.
ANSWER_MILLISECONDS = 200
PORTAL = "org.freedesktop.portal.Desktop"


def asks_for_little() -> bool:
    """As the desktop says now; False where it cannot say."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    return _kde() or _portal()


def _windows() -> bool:
    shown = ctypes.c_int(1)
    libraries = getattr(ctypes, "windll")  # noqa: B009  # elsewhere ctypes has none, and checkers say so
    libraries.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    return not shown.value


def _mac() -> bool:
    """NSWorkspace.shared.accessibilityDisplayShouldReduceMotion, asked of the Objective-C runtime itself."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    to_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    to_truth = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    workspace = to_object(runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace"))
    return bool(to_truth(workspace, runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))


def _kde() -> bool:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    settings = Path(folder) / "kdeglobals"
    if not settings.is_file():
        return False
    return str(QSettings(str(settings), QSettings.Format.IniFormat).value("KDE/AnimationDurationFactor", "1")) == "0"


def _portal() -> bool:
    """GNOME and those that keep its settings, through the desktop portal."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    ask = QDBusMessage.createMethodCall(
        PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne"
    )
    ask.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(ask, QDBus.CallMode.Block, ANSWER_MILLISECONDS)
    values = answer.arguments()
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not values:
        return False
    value = values[0].variant() if hasattr(values[0], "variant") else values[0]
    return value is False
