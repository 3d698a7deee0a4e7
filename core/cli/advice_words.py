"""Advice in the command line's words. The window has its own, which are translated."""

from core.advice.advice import Advice, Kind, Step, like_iso

CLEAN = "looks clean"

_VERBS = {
    Kind.JPEG: "remove what JPEG left",
    Kind.NOISE: "remove the noise",
    Kind.BLUR: "sharpen what is blurred",
    Kind.HAZE: "lift the haze",
}


def summary(advice: Advice) -> str:
    """“noisy, about like ISO 3200; slightly soft”, or “looks clean”."""
    return "; ".join(finding(advice, step) for step in advice.steps) or CLEAN


def finding(advice: Advice, step: Step) -> str:
    """What was found that a step is against."""
    found = advice.findings
    if step.kind is Kind.JPEG:
        word = "strongly" if step.severe else "visibly"
        return f"{word} compressed, JPEG quality about {step.amount:.0f}"
    if step.kind is Kind.NOISE:
        word = "very noisy" if step.severe else "noisy"
        return f"{word}, about like ISO {like_iso(step.amount)}"
    if step.kind is Kind.BLUR:
        shaken = found.sharpness.direction is not None
        word = "blurred" if step.severe else "slightly soft"
        return f"{word}, perhaps shaken" if shaken else word
    if step.kind is Kind.HAZE:
        return "hazy" if step.severe else "slightly hazy"
    return f"small, {found.width} × {found.height} pixels"


def action(step: Step) -> str:
    """What a step does."""
    return f"enlarge {step.scale} times" if step.kind is Kind.SIZE else _VERBS[step.kind]
