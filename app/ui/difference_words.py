"""Kinds of difference, their units and channels as people say them."""

from PySide6.QtCore import QCoreApplication

from app import words
from app.ui.difference_look import DifferenceLook
from core.analysis.difference import Channel
from core.analysis.error_map import Kind

translate = QCoreApplication.translate


def kind_name(kind: Kind) -> tuple[str, str]:
    """In a list, and what it means."""
    return {
        Kind.SIGNED: (
            translate("Difference", "Signed: darker or brighter"),
            translate("Difference", "Which way each pixel went: darker or brighter"),
        ),
        Kind.ABSOLUTE: (
            translate("Difference", "Absolute: how far"),
            translate("Difference", "How far each pixel went"),
        ),
        Kind.COLOUR: (
            translate("Difference", "Colour: ΔE 2000"),
            translate("Difference", "How far apart two colours look: ΔE of CIEDE2000. Below 1 hardly anybody sees it"),
        ),
        Kind.STRUCTURE: (
            translate("Difference", "Structure: local SSIM"),
            translate("Difference", "Where fine structure is not the same: local SSIM, in windows of 11 × 11 pixels"),
        ),
    }[kind]


def channel_name(channel: Channel) -> tuple[str, str]:
    """On its button, and what it means."""
    return {
        Channel.LUMA: (
            translate("Difference", "Luma"),
            translate("Difference", "Brightness, as the eye weighs the colours (Rec. 709)"),
        ),
        Channel.RED: (translate("Difference", "R"), translate("Difference", "Red alone")),
        Channel.GREEN: (translate("Difference", "G"), translate("Difference", "Green alone")),
        Channel.BLUE: (translate("Difference", "B"), translate("Difference", "Blue alone")),
        Channel.MOST: (
            translate("Difference", "Most"),
            translate("Difference", "Whichever of the three colours changed most"),
        ),
    }[channel]


def legend_title(look: DifferenceLook) -> str:
    """What the numbers of the legend are."""
    if look.kind is Kind.COLOUR:
        return translate("Difference", "How far apart the colours look, in ΔE (CIEDE2000)")
    if look.kind is Kind.STRUCTURE:
        return translate("Difference", "Likeness of fine structure, as SSIM: 1 is equal")
    if look.kind is Kind.SIGNED:
        return {
            Channel.LUMA: translate("Difference", "Darker  ←  change of brightness in 8-bit levels  →  brighter"),
            Channel.RED: translate("Difference", "Less  ←  change of red in 8-bit levels  →  more"),
            Channel.GREEN: translate("Difference", "Less  ←  change of green in 8-bit levels  →  more"),
            Channel.BLUE: translate("Difference", "Less  ←  change of blue in 8-bit levels  →  more"),
            Channel.MOST: translate("Difference", "Less  ←  largest change of a channel in 8-bit levels  →  more"),
        }[look.channel]
    return {
        Channel.LUMA: translate("Difference", "Change of brightness in 8-bit levels"),
        Channel.RED: translate("Difference", "Change of red in 8-bit levels"),
        Channel.GREEN: translate("Difference", "Change of green in 8-bit levels"),
        Channel.BLUE: translate("Difference", "Change of blue in 8-bit levels"),
        Channel.MOST: translate("Difference", "Largest change of a channel in 8-bit levels"),
    }[look.channel]


def amount(size: float, kind: Kind) -> str:
    """3.2 · ΔE 1.3 · 0.05: an error in its unit, short."""
    if kind is Kind.STRUCTURE:
        return words.number(size, 2 if size >= 0.095 or size == 0 else 3)
    number = words.number(size, 1 if size < 99.95 else 0)
    return f"ΔE {number}" if kind is Kind.COLOUR else number


def threshold_text(look: DifferenceLook) -> str:
    """What is hidden, beside its slider."""
    if look.threshold == 0:
        return translate("Difference", "off")
    if look.kind is Kind.COLOUR:
        return f"ΔE {words.localised(f'{look.threshold:g}')}"
    if look.kind is Kind.STRUCTURE:
        # What likeness is hidden from there up to 1.
        return words.number(1 - look.threshold, 2)
    return words.localised(f"{look.threshold:g}")


def threshold_name(kind: Kind) -> str:
    """What the slider does."""
    if kind is Kind.STRUCTURE:
        return translate("Difference", "Hide above")
    return translate("Difference", "Hide below")
