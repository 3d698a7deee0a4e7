"""Numbers as people say them."""

import re
from decimal import ROUND_FLOOR, Decimal

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def number(value: float, digits: int = 0) -> str:
    """12.5 in English, 12,5 in German; thousands in groups, and a true minus."""
    return localised(f"{value:,.{digits}f}")


def signed(value: float, digits: int = 0) -> str:
    """The same with its sign: +0.3 · −1.2; what rounds to nothing has a plus."""
    return localised(f"{round(value, digits) + 0.0:+,.{digits}f}")


def localised(figure: str) -> str:
    """``figure``, written as programs write numbers, as the window's language writes it: marks and minus alone."""
    locale = QLocale()
    marks = {".": locale.decimalPoint(), ",": locale.groupSeparator(), "-": "−"}
    return re.sub(r"[.,-](?=\d)", lambda found: marks[found[0]], figure)


def duration(seconds: float) -> str:
    """12 s · 1 min 20 s · 2 h 5 min."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return translate("Words", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        # Nobody waits for the last second of a long job.
        rest = round(rest / 5) * 5 if minutes >= 3 else rest
        return translate("Words", "{minutes} min {seconds} s").format(minutes=minutes, seconds=min(rest, 55))
    hours, minutes = divmod(minutes, 60)
    return translate("Words", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def long_duration(seconds: float) -> str:
    """40 s · 12 min · 2 h 15 min: as people say how long something will take."""
    if seconds < 100:
        return translate("Words", "{seconds} s").format(seconds=max(round(seconds / 5) * 5, 5))
    minutes = round(seconds / 60)
    if minutes < 100:
        return translate("Words", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(round(minutes / 5) * 5, 60)
    return translate("Words", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def megapixels(width: int, height: int) -> str:
    """24.2 MP; two decimals for small pictures."""
    size = width * height / 1e6
    digits = 1 if size >= 1 else 2 if size >= 0.01 else 4
    return translate("Words", "{size} MP").format(size=number(size, digits))


def speed(megapixels_per_second: float) -> str:
    """2.1 MP/s; two decimals for slow ones."""
    digits = 1 if megapixels_per_second >= 1 else 2 if megapixels_per_second >= 0.01 else 4
    return translate("Words", "{speed} MP/s").format(speed=number(megapixels_per_second, digits))


def pixels(width: int, height: int) -> str:
    """6000 × 4000."""
    return f"{width} × {height}"


def memory(size: int) -> str:
    """1.2 GB · 340 MB · 12 kB, counted in thousands."""
    for unit, amount in (("GB", 1e9), ("MB", 1e6)):
        if size >= amount:
            value = size / amount
            return f"{number(value, 1 if value < 10 else 0)} {unit}"
    return f"{max(round(size / 1e3), 1)} kB"


def weights(count: int) -> str:
    """1.4 million parameters."""
    if count >= 1e6:
        return translate("Words", "{count} million parameters").format(count=number(count / 1e6, 1))
    return translate("Words", "{count} thousand parameters").format(count=round(count / 1e3))


def decibels(value: float) -> str:
    """30.85 dB; cut after the second decimal, so that no measured figure is told better than it is."""
    cut = Decimal(repr(float(value))).quantize(Decimal("0.01"), ROUND_FLOOR)
    return translate("Words", "{value} dB").format(value=localised(f"{cut:f}"))


def percent(value: float) -> str:
    """100 % · 12.5 %."""
    return f"{number(value, 0 if value >= 20 or value == int(value) else 1)} %"
