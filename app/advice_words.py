"""Advice as the window says it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from core.advice.advice import Advice, Step

translate = QCoreApplication.translate


def summary(advice: "Advice") -> str:
    """“Noisy, about like ISO 3200; slightly soft.”"""
    if not advice.steps:
        return translate("AdviceWords", "Looks clean. There is nothing to do.")
    found = [finding(advice, step) for step in advice.steps]
    sentence = translate("AdviceWords", "; ").join(found)
    return translate("AdviceWords", "{found}.").format(found=sentence[:1].upper() + sentence[1:])


def finding(advice: "Advice", step: "Step") -> str:
    """What was found that a step is against, as a part of a sentence."""
    from core.advice.advice import like_iso

    kind, found = step.kind.value, advice.findings
    if kind == "jpeg":
        strongly = translate("AdviceWords", "strongly compressed (JPEG quality about {quality})")
        visibly = translate("AdviceWords", "visibly compressed (JPEG quality about {quality})")
        return (strongly if step.severe else visibly).format(quality=round(step.amount))
    if kind == "noise":
        very = translate("AdviceWords", "very noisy, about like ISO {iso}")
        noisy = translate("AdviceWords", "noisy, about like ISO {iso}")
        return (very if step.severe else noisy).format(iso=like_iso(step.amount))
    if kind == "blur":
        return _blur(step, is_shaken=found.sharpness.direction is not None)
    if kind == "haze":
        return translate("AdviceWords", "hazy") if step.severe else translate("AdviceWords", "slightly hazy")
    small = translate("AdviceWords", "small, {width} × {height} pixels")
    return small.format(width=found.width, height=found.height)


def _blur(step: "Step", *, is_shaken: bool) -> str:
    if is_shaken:
        blurred = translate("AdviceWords", "blurred, perhaps shaken")
        return blurred if step.severe else translate("AdviceWords", "slightly soft, perhaps shaken")
    return translate("AdviceWords", "blurred") if step.severe else translate("AdviceWords", "slightly soft")


def action(step: "Step") -> str:
    """What the button of a step says."""
    if step.scale > 1:
        return translate("AdviceWords", "Enlarge {scale} times").format(scale=step.scale)
    return {
        "jpeg": translate("AdviceWords", "Remove JPEG traces"),
        "noise": translate("AdviceWords", "Remove noise"),
        "blur": translate("AdviceWords", "Sharpen"),
        "haze": translate("AdviceWords", "Lift haze"),
    }[step.kind.value]


def reason(model_title: str, strength: float) -> str:
    """The tool tip of a step that can be taken."""
    told = translate("AdviceWords", "Chooses “{model}” at {strength} %. Nothing runs before you press Restore.")
    return told.format(model=model_title, strength=round(strength * 100))


def missing() -> str:
    """The tool tip of a step that cannot."""
    return translate("AdviceWords", "There is no model for this on this computer yet.")
