"""What there is to say about a model, true and short."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from app import words
from core.library import Model


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelFacts", text)


def task(model: Model) -> str:
    """What it is for, as a photographer says it."""
    names = {
        "denoise": _tr("Noise"),
        "deblur": _tr("Blur"),
        "super-resolution": _tr("Enlarging"),
        "sr": _tr("Enlarging"),
    }
    name = names.get(model.task, model.task.capitalize() or _tr("Unknown task"))
    return f"{name} ×{model.scale}" if model.scale > 1 else name


def summary(model: Model) -> str:
    """One quiet line under the name: task, size of the file, and what was measured."""
    return " · ".join(filter(None, (task(model), words.memory(model.file_size), _best_figure(model.card))))


def rows(model: Model) -> list[tuple[str, str]]:
    """Name and value of everything known; what the file does not say is left out."""
    card = model.card
    found = [
        (_tr("Size"), f"{words.weights(model.parameters)}, {words.memory(model.file_size)}"),
        (_tr("Measured"), _measured(card)),
        (_tr("Trained on"), _trained_on(card)),
        (_tr("Licence"), model.licence or _tr("not stated")),
        (_tr("Origin"), _origin(model)),
    ]
    return [(name, value) for name, value in found if value]


def _measured(card: dict[str, Any]) -> str:
    figures = _figures(card)
    return "\n".join(f"{place}: {value:.2f} dB" for place, value in figures.items())


def _best_figure(card: dict[str, Any]) -> str:
    figures = _figures(card)
    if not figures:
        return ""
    # Noise of σ 25 is what papers compare at, so people can look it up.
    place = next((place for place in figures if "25" in place), next(iter(figures)))
    return f"{figures[place]:.1f} dB {_short(place)}"


def _figures(card: dict[str, Any]) -> dict[str, float]:
    """PSNR in dB by what it was measured on: on test sets if the card has them, else on pictures held out."""
    measured = card.get("measured_psnr_db")
    if isinstance(measured, dict):
        return {str(place): float(value) for place, value in measured.items() if isinstance(value, int | float)}
    validations = card.get("validation_psnr_db")
    last = validations[-1] if isinstance(validations, list) and validations else {}
    if not isinstance(last, dict):
        return {}
    return {
        _tr("held-out pictures, noise σ {sigma}").format(sigma=name): float(value)
        for name, value in last.items()
        if name != "step" and isinstance(value, int | float)
    }


def _short(place: str) -> str:
    return _tr("on {place}").format(place=place) if len(place) < 20 else place.rsplit(", ", 1)[-1]


def _trained_on(card: dict[str, Any]) -> str:
    data = card.get("data")
    return ", ".join(str(part) for part in data) if isinstance(data, list) else str(data or "")


def _origin(model: Model) -> str:
    origin = {"bundled": _tr("comes with Silvermend"), "yours": _tr("yours"), "imported": _tr("imported")}
    safe = _tr("safetensors, checked") if model.path.suffix == ".safetensors" else _tr("weights only, checked")
    return f"{origin.get(model.origin, model.origin)}; {safe}"
