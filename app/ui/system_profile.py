"""The ICC profile of a monitor, as the system knows it.

Where the system itself converts what windows paint, as Wayland's compositors do from sRGB, there is none to ask for.
"""

import ctypes
import ctypes.util
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen

# Profiles are smaller; one of this size is no profile.
LARGEST = 64 << 20
MONITOR_DEFAULTTONEAREST = 2


def of_screen(screen: QScreen, window: int) -> bytes | None:
    """The profile's bytes; None where the system knows none or does the conversion. ``window`` is a QWidget.winId."""
    # What a system answers is beyond us; without an answer colours are those of sRGB.
    with suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            return _windows(window)
        if sys.platform == "darwin":
            return _mac(screen)
        if QGuiApplication.platformName() == "xcb":
            return _x11(QGuiApplication.screens().index(screen))
    return None


def _x11(number: int) -> bytes | None:
    """The property _ICC_PROFILE of the root window, or _ICC_PROFILE_n (ICC Profiles in X Specification 0.4)."""
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    pointer, text, whole = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [text]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = whole, [pointer]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = whole, [pointer, text, ctypes.c_int]
    x11.XGetWindowProperty.argtypes = [
        pointer, whole, whole, ctypes.c_long, ctypes.c_long, ctypes.c_int, whole, *[pointer] * 5,
    ]  # fmt: skip
    x11.XFree.argtypes = x11.XCloseDisplay.argtypes = [pointer]
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        atom = x11.XInternAtom(display, b"_ICC_PROFILE" + (f"_{number}".encode() if number else b""), 1)
        if not atom:
            return None
        kind, bits, count, left, found = whole(), ctypes.c_int(), whole(), whole(), pointer()
        answers = [ctypes.byref(part) for part in (kind, bits, count, left, found)]
        root = x11.XDefaultRootWindow(display)
        x11.XGetWindowProperty(display, root, atom, 0, LARGEST // 4, 0, 0, *answers)
        if not found.value:
            return None
        try:
            return ctypes.string_at(found.value, count.value) if bits.value == 8 and count.value else None
        finally:
            x11.XFree(found)
    finally:
        x11.XCloseDisplay(display)


def _mac(screen: QScreen) -> bytes | None:
    """Of the display in the middle of ``screen``, from CoreGraphics."""

    class Point(ctypes.Structure):
        _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))

    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    foundation = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    graphics.CGGetDisplaysWithPoint.argtypes = [Point, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
    graphics.CGDisplayCopyColorSpace.restype = graphics.CGColorSpaceCopyICCData.restype = ctypes.c_void_p
    graphics.CGColorSpaceCopyICCData.argtypes = [ctypes.c_void_p]
    foundation.CFDataGetBytePtr.restype, foundation.CFDataGetLength.restype = ctypes.c_void_p, ctypes.c_long
    foundation.CFDataGetBytePtr.argtypes = foundation.CFDataGetLength.argtypes = [ctypes.c_void_p]
    foundation.CFRelease.argtypes = [ctypes.c_void_p]
    middle = screen.geometry().center()
    display, count = ctypes.c_uint32(), ctypes.c_uint32()
    graphics.CGGetDisplaysWithPoint(Point(middle.x(), middle.y()), 1, ctypes.byref(display), ctypes.byref(count))
    space = graphics.CGDisplayCopyColorSpace(display) if count.value else None
    if not space:
        return None
    data = graphics.CGColorSpaceCopyICCData(space)
    foundation.CFRelease(space)
    if not data:
        return None
    profile = ctypes.string_at(foundation.CFDataGetBytePtr(data), foundation.CFDataGetLength(data))
    foundation.CFRelease(data)
    return profile


def _windows(window: int) -> bytes | None:
    """Of the monitor that most of ``window`` is on."""

    class MonitorInfo(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_uint32),
            ("monitor", ctypes.c_long * 4),
            ("work", ctypes.c_long * 4),
            ("flags", ctypes.c_uint32),
            ("device", ctypes.c_wchar * 32),
        )

    libraries = getattr(ctypes, "windll")  # noqa: B009  # elsewhere ctypes has none, and checkers say so
    user, graphics = libraries.user32, libraries.gdi32
    user.MonitorFromWindow.restype = graphics.CreateDCW.restype = ctypes.c_void_p
    user.MonitorFromWindow.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    user.GetMonitorInfoW.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    graphics.CreateDCW.argtypes = [ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_void_p]
    graphics.GetICMProfileW.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_wchar_p]
    graphics.DeleteDC.argtypes = [ctypes.c_void_p]
    info = MonitorInfo(size=ctypes.sizeof(MonitorInfo))
    if not user.GetMonitorInfoW(user.MonitorFromWindow(window, MONITOR_DEFAULTTONEAREST), ctypes.byref(info)):
        return None
    device = graphics.CreateDCW(info.device, info.device, None, None)
    if not device:
        return None
    try:
        length, path = ctypes.c_uint32(1024), ctypes.create_unicode_buffer(1024)
        found = graphics.GetICMProfileW(device, ctypes.byref(length), path)
        return Path(path.value).read_bytes() if found else None
    finally:
        graphics.DeleteDC(device)
