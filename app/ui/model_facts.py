"""What there is to say about a model, true and short."""

from math import isfinite
from typing import Any

from PySide6.QtCore import QCoreApplication

from app import words
from app.sentences import translated
from core.model_file import Model
from core.restoration.measured_fields import Field, field_of
from core.restoration.run_figures import RunFigures

translate = QCoreApplication.translate


def task(model: Model) -> str:
    """What it is for, as a photographer says it."""
    names = {
        "denoise": translate("ModelFacts", "Noise"),
        "deblur": translate("ModelFacts", "Blur"),
        "super-resolution": translate("ModelFacts", "Enlarging"),
        "sr": translate("ModelFacts", "Enlarging"),
        "jpeg": translate("ModelFacts", "JPEG traces"),
        "derain": translate("ModelFacts", "Rain"),
        "dehaze": translate("ModelFacts", "Haze"),
        "all-in-one": translate("ModelFacts", "Noise, haze and rain"),
    }
    name = names.get(model.task, model.task.capitalize() or translate("ModelFacts", "Unknown task"))
    return f"{name} ×{model.scale}" if model.scale > 1 else name


def summary(model: Model) -> str:
    """One quiet line under the name: task, size of the file, and what was measured."""
    return " · ".join(filter(None, (task(model), words.memory(model.file_size), _best_figure(model.card))))


def rows(model: Model, speed: float | None = None) -> list[tuple[str, str]]:
    """Name and value of everything known; what the file does not say is left out, and so is ``speed`` (MP/s, of its
    last run on this computer) until there was one.
    """
    card, field = model.card, field_of(model)
    found = [
        (translate("ModelFacts", "Size"), f"{words.weights(model.parameters)}, {words.memory(model.file_size)}"),
        (translate("ModelFacts", "Measured"), _measured(card)),
        (translate("ModelFacts", "Judged"), _judged(card)),
        (translate("ModelFacts", "Speed here"), words.speed(speed) if speed else ""),
        (translate("ModelFacts", "Looks"), _reach(field)),
        (translate("ModelFacts", "Tiles"), _tiles(field)),
        (translate("ModelFacts", "Trained on"), _trained_on(card)),
        (translate("ModelFacts", "Licence"), model.licence or translate("ModelFacts", "not stated")),
        (translate("ModelFacts", "Origin"), _origin(model)),
    ]
    return [(name, value) for name, value in found if value]


def here(figures: RunFigures | None) -> list[tuple[str, str]]:
    """Speed and memory on this computer: as measured, or as guessed from one tile."""
    if figures is None:
        return []
    speed = words.speed(figures.speed)
    if not figures.is_measured:
        speed = translate("ModelFacts", "about {speed}, guessed from one tile").format(speed=speed)
    memory = words.memory(figures.memory) if figures.memory else ""
    found = [
        (translate("ModelFacts", "Speed here"), speed),
        (
            translate("ModelFacts", "Memory here"),
            memory and translate("ModelFacts", "{size} beside the picture").format(size=memory),
        ),
    ]
    return [(name, value) for name, value in found if value]


def trust(model: Model) -> str:
    """How far its file can be trusted, in a sentence."""
    if model.path.suffix.lower() != ".safetensors":
        return translate(
            "ModelFacts", "A pickle, which can hold a program. Only numbers were read, and nothing in it was run."
        )
    if model.source and not model.source.lower().endswith(".safetensors"):
        return translate(
            "ModelFacts", "Safetensors, checked: numbers only. Made from the pickle {name}, of which nothing was run."
        ).format(name=model.source)
    if model.origin == "bundled":
        return translate("ModelFacts", "Safetensors, checked: numbers only. It comes with Silvermend.")
    return translate("ModelFacts", "Safetensors, checked: numbers only, nothing in it can run.")


def _measured(card: dict[str, Any]) -> str:
    tests = _numbers(card.get("measured_psnr_db"))
    if tests:
        return "\n".join(f"{place}: {words.decibels(value)}" for place, value in tests.items())
    held_out = _held_out(card)
    if not held_out:
        return ""
    figures = ", ".join(
        translate("ModelFacts", "{value} at σ {place}").format(value=words.decibels(value), place=sigma)
        for sigma, value in held_out.items()
    )
    return translate("ModelFacts", "{figures}, on pictures held out of training").format(figures=figures)


def _judged(card: dict[str, Any]) -> str:
    """The verdict on a tuned model against the one it began with."""
    judgement = card.get("judgement")
    return translated(str(judgement.get("sentence", ""))) if isinstance(judgement, dict) else ""


def _best_figure(card: dict[str, Any]) -> str:
    """Noise of σ 25 is what papers compare at, so people can look it up."""
    tests, held_out = _numbers(card.get("measured_psnr_db")), _held_out(card)
    found = tests or held_out
    if not found:
        return ""
    place = next((place for place in found if "25" in place), next(iter(found)))
    form = translate("ModelFacts", "{value} on {place}") if tests else translate("ModelFacts", "{value} at σ {place}")
    return form.format(value=words.decibels(found[place]), place=place)


def _held_out(card: dict[str, Any]) -> dict[str, float]:
    """PSNR in dB by strength of noise, from the training run's last look at pictures that it did not learn from."""
    validations = card.get("validation_psnr_db")
    last = validations[-1] if isinstance(validations, list) and validations else {}
    return {sigma: value for sigma, value in _numbers(last).items() if sigma != "step"}


def _numbers(found: object) -> dict[str, float]:
    """Cards come from files, so nothing in them is certain."""
    pairs = found.items() if isinstance(found, dict) else ()
    return {str(name): float(value) for name, value in pairs if isinstance(value, int | float) and isfinite(value)}


def _reach(field: Field | None) -> str:
    if field is None:
        return translate("ModelFacts", "not measured; the Analyse tab measures it")
    text = (
        translate("ModelFacts", "{pixels} px around each pixel")
        if field.whole
        else translate("ModelFacts", "{pixels} px around each pixel, and faintly further")
    )
    return text.format(pixels=field.reach)


def _tiles(field: Field | None) -> str:
    """How much they overlap, and the risk of a seam."""
    if field is None:
        return ""
    if field.seam_risk is None:
        return translate("ModelFacts", "overlap by {overlap} px").format(overlap=field.overlap)
    text = translate("ModelFacts", "overlap by {overlap} px; where they meet, a pixel misses at most {risk}")
    return text.format(overlap=field.overlap, risk=words.percent(round(field.seam_risk * 100, 1)))


def _trained_on(card: dict[str, Any]) -> str:
    data = card.get("credits") or card.get("data")
    places = ", ".join(str(part) for part in data) if isinstance(data, list) else str(data or "")
    steps = card.get("steps")
    if places and isinstance(steps, int):
        return translate("ModelFacts", "{places}; {steps} steps").format(places=places, steps=steps)
    return places


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
