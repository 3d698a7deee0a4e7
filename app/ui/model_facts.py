"""What there is to say about a model, true and short."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from app import words
from core.library import Model

translate = QCoreApplication.translate


def task(model: Model) -> str:
    """What it is for, as a photographer says it."""
    names = {
        "denoise": translate("ModelFacts", "Noise"),
        "deblur": translate("ModelFacts", "Blur"),
        "super-resolution": translate("ModelFacts", "Enlarging"),
        "sr": translate("ModelFacts", "Enlarging"),
    }
    name = names.get(model.task, model.task.capitalize() or translate("ModelFacts", "Unknown task"))
    return f"{name} ×{model.scale}" if model.scale > 1 else name


def summary(model: Model) -> str:
    """One quiet line under the name: task, size of the file, and what was measured."""
    return " · ".join(filter(None, (task(model), words.memory(model.file_size), _best_figure(model.card))))


def rows(model: Model) -> list[tuple[str, str]]:
    """Name and value of everything known; what the file does not say is left out."""
    card = model.card
    found = [
        (translate("ModelFacts", "Size"), f"{words.weights(model.parameters)}, {words.memory(model.file_size)}"),
        (translate("ModelFacts", "Measured"), _measured(card)),
        (translate("ModelFacts", "Trained on"), _trained_on(card)),
        (translate("ModelFacts", "Licence"), model.licence or translate("ModelFacts", "not stated")),
        (translate("ModelFacts", "Origin"), _origin(model)),
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
        translate("ModelFacts", "held-out pictures, noise σ {sigma}").format(sigma=name): float(value)
        for name, value in last.items()
        if name != "step" and isinstance(value, int | float)
    }


def _short(place: str) -> str:
    return translate("ModelFacts", "on {place}").format(place=place) if len(place) < 20 else place.rsplit(", ", 1)[-1]


def _trained_on(card: dict[str, Any]) -> str:
    data = card.get("data")
    return ", ".join(str(part) for part in data) if isinstance(data, list) else str(data or "")


def _origin(model: Model) -> str:
    origins = {
        "bundled": translate("ModelFacts", "comes with Silvermend"),
        "yours": translate("ModelFacts", "yours"),
        "imported": translate("ModelFacts", "imported"),
    }
    checked = {
        True: translate("ModelFacts", "safetensors, checked"),
        False: translate("ModelFacts", "weights only, checked"),
    }
    return f"{origins.get(model.origin, model.origin)}; {checked[model.path.suffix == '.safetensors']}"
