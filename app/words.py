"""Numbers as people say them."""

from decimal import ROUND_FLOOR, Decimal

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


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
    return translate("Words", "{size} MP").format(size=f"{size:.{digits}f}")


def speed(megapixels_per_second: float) -> str:
    """2.1 MP/s; two decimals for slow ones."""
    digits = 1 if megapixels_per_second >= 1 else 2 if megapixels_per_second >= 0.01 else 4
    return translate("Words", "{speed} MP/s").format(speed=f"{megapixels_per_second:.{digits}f}")


def pixels(width: int, height: int) -> str:
    """6000 × 4000."""
    return f"{width} × {height}"


def memory(size: int) -> str:
    """1.2 GB · 340 MB · 12 kB, counted in thousands."""
    for unit, amount in (("GB", 1e9), ("MB", 1e6)):
        if size >= amount:
            value = size / amount
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{max(round(size / 1e3), 1)} kB"


def weights(count: int) -> str:
    """1.4 million parameters."""
    if count >= 1e6:
        return translate("Words", "{count} million parameters").format(count=f"{count / 1e6:.1f}")
    return translate("Words", "{count} thousand parameters").format(count=round(count / 1e3))


def decibels(value: float) -> str:
    """30.85 dB; cut after the second decimal, so that no measured figure is told better than it is."""
    cut = Decimal(repr(float(value))).quantize(Decimal("0.01"), ROUND_FLOOR)
    return translate("Words", "{value} dB").format(value=f"{cut:f}".replace("-", "−"))


def percent(value: float) -> str:
    """100 % · 12.5 %."""
    return f"{value:.0f} %" if value >= 20 or value == int(value) else f"{value:.1f} %"
