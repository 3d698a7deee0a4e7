"""From what was found in a picture to steps: in which order, how strongly, with which model. It never takes one itself.

The order undoes what happened to the picture from its end: JPEG came last, then the sensor's noise, then the lens's or
the hand's blur, then the air; enlarging comes when everything else is mended (and nothing false is enlarged).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from core.advice import noise_by_network
from core.advice.findings import Findings, examine
from core.advice.noise_by_network import Denoise
from core.advice.sample import sample
from core.model_file import Model
from core.picture.picture import Picture

# Below these nothing is advised. Clean pictures of Kodak24 have up to 2 levels of the film's own grain, and sharp ones
# edges up to 0.6 pixels wide (benchmarks/advice.py).
LEAST_NOISE, MUCH_NOISE = 3.0, 12.0
# Noise between whose neighbours there is more likeness went through a camera.
CAMERA_NOISE = 1.5
# What a network takes from the plainest parts of a picture that has noise; of 117 clean ones (CID22) it takes so much
# from one.
LEAST_TAKEN = 2.5
LEAST_BLUR, MUCH_BLUR = 0.8, 1.3
WORST_GOOD_QUALITY, POOR_QUALITY = 79, 45
LEAST_HAZE_CONFIDENCE, MUCH_HAZE = 0.82, 0.55
SMALL_SIDE, TINY_SIDE = 500, 260
# What JPEG of this quality leaves is neither noise nor blur that could be told from its own.
TELLS_NOTHING_ELSE = 35
LEAST_CONFIDENCE = 0.15
# A level of noise of a camera's JPEG files at ISO 3200 (pairs of PolyU), and stops that people know.
ISO_LEVEL, ISO_OF_LEVEL, ISO_STOPS = 4.0, 3200, (800, 1600, 3200, 6400, 12800, 25600, 51200)


class Kind(Enum):
    """What a step is against, in the order in which steps are taken."""

    JPEG = "jpeg"
    NOISE = "noise"
    BLUR = "blur"
    HAZE = "haze"
    SIZE = "size"


@dataclass(frozen=True)
class Step:
    """One step: ``strength`` is 0 to 1, ``severe`` whether it is plain to see, ``scale`` the enlarging of a SIZE step.

    ``amount`` is what was found: JPEG's quality, σ in 8-bit levels, the blur in pixels, the haze's share of the light,
    the longer side in pixels. ``confidence`` is 0 to 1.
    """

    kind: Kind
    strength: float
    severe: bool
    amount: float
    confidence: float
    scale: int = 1


@dataclass(frozen=True)
class Advice:
    """What was found, and the steps in their order; none for a picture that looks clean."""

    findings: Findings
    steps: tuple[Step, ...]

    def step(self, kind: Kind) -> Step | None:
        """The step against something, if it is advised."""
        return next((step for step in self.steps if step.kind is kind), None)


def advise(picture: Picture, denoise: Denoise | None = None) -> Advice:
    """What to do to ``picture``; with ``denoise``, a network, noise is found that hides from other eyes."""
    advice = _advice(examine(picture))
    return advice if denoise is None else look_closer(advice, picture, denoise)


def look_closer(advice: Advice, picture: Picture, denoise: Denoise) -> Advice:
    """``advice`` once more, where it found no noise: ``denoise`` may. It takes a tenth of a second of one core."""
    if advice.step(Kind.NOISE) is not None or _hidden_by_jpeg(advice.findings):
        return advice
    return _advice(replace(advice.findings, taken=noise_by_network.taken(sample(picture), denoise)))


def _advice(findings: Findings) -> Advice:
    found = (_jpeg(findings), _noise(findings), _blur(findings), _haze(findings), _size(findings))
    return Advice(findings, tuple(step for step in found if step is not None))


def _jpeg(found: Findings) -> Step | None:
    if found.quality is None or found.quality > WORST_GOOD_QUALITY:
        return None
    confidence = 1.0 if found.blocks.quality is None else max(found.blocks.confidence, 0.5)
    strength = min(1.0, (95 - found.quality) / 35)
    return Step(Kind.JPEG, strength, found.quality <= POOR_QUALITY, found.quality, confidence)


def _noise(found: Findings) -> Step | None:
    if found.taken is not None and found.taken.least >= LEAST_TAKEN:
        level = found.taken.sigma
        return Step(Kind.NOISE, 1.0, level >= MUCH_NOISE, level, found.taken.least / level)
    level = found.visible_noise
    if level < LEAST_NOISE or found.noise.confidence < LEAST_CONFIDENCE or _hidden_by_jpeg(found):
        return None
    strength = noise_strength(level, found.noise.coarse)
    return Step(Kind.NOISE, strength, level >= MUCH_NOISE, level, found.noise.confidence)


def noise_strength(level: float, coarse: float = 1.0) -> float:
    """How strongly noise of ``level``, σ in 8-bit levels, should be taken away, 0 to 1: nothing where there is none.

    The bundled `denoise` comes nearest to clean pictures with two thirds of it at a level of 3, all of it from 6 on.
    Of ``coarse`` noise there is more than between neighbouring pixels: nearest is all of it, however little was found.
    """
    if level < LEAST_NOISE:
        return 0.0
    return 1.0 if coarse >= CAMERA_NOISE else min(1.0, 0.28 + level / 8)


def _blur(found: Findings) -> Step | None:
    blur = found.sharpness.blur
    if blur is None or blur < LEAST_BLUR or found.sharpness.confidence < LEAST_CONFIDENCE or _hidden_by_jpeg(found):
        return None
    # Never by half: a part of a shaken picture beside the steady one is a ghost of it.
    return Step(Kind.BLUR, 1.0, blur >= MUCH_BLUR, blur, found.sharpness.confidence)


def _haze(found: Findings) -> Step | None:
    if found.haze.confidence < LEAST_HAZE_CONFIDENCE:
        return None
    severe = found.haze.amount >= MUCH_HAZE
    return Step(Kind.HAZE, 1.0 if severe else 0.7, severe, found.haze.amount, found.haze.confidence)


def _size(found: Findings) -> Step | None:
    longest = max(found.height, found.width)
    if longest >= SMALL_SIDE:
        return None
    tiny = longest < TINY_SIDE
    return Step(Kind.SIZE, 1.0, tiny, longest, 1.0, 4 if tiny else 2)


def _hidden_by_jpeg(found: Findings) -> bool:
    return found.quality is not None and found.quality < TELLS_NOTHING_ELSE


def like_iso(level: float) -> int:
    """The sensitivity at which a camera's files have about such noise, σ in 8-bit levels."""
    iso = ISO_OF_LEVEL * (level / ISO_LEVEL) ** 2
    return min(ISO_STOPS, key=lambda stop: max(stop / iso, iso / stop))


_TASKS: dict[Kind, tuple[str, ...]] = {
    Kind.JPEG: ("jpeg",),
    Kind.NOISE: ("denoise", "denoise-photo"),
    Kind.BLUR: ("deblur",),
    Kind.HAZE: ("dehaze",),
    Kind.SIZE: ("upscale", "super-resolution"),
}


def kinds_of(model: Model) -> tuple[Kind, ...]:
    """What a model is against, by its name or task; nothing for one that tells neither."""
    if model.scale > 1:
        return (Kind.SIZE,)
    texts = (model.name, model.task)
    if any(text.startswith("all-in-one") for text in texts):
        return (Kind.NOISE, Kind.HAZE)
    return tuple(kind for kind, tasks in _TASKS.items() if any(_is(text, tasks) for text in texts))


def _is(text: str, tasks: Sequence[str]) -> bool:
    return any(text == task or text.startswith(f"{task}-") for task in tasks)


def model_for(step: Step, findings: Findings, models: Sequence[Model]) -> Model | None:
    """The model of ``models`` to take a step with; None where there is none. Those that come with us come first.

    What enlarges clean pictures enlarges noise and JPEG's blocks too: where there are any, one made for photographs as
    they come goes first ("upscale-x4-photo"), and only there.
    """
    fitting = [model for model in models if step.kind in kinds_of(model) and model.scale == step.scale]
    if step.kind is Kind.SIZE:
        spoiled = _jpeg(findings) is not None or _noise(findings) is not None
        fitting.sort(key=lambda model: model.name.endswith("-photo") != spoiled)
    tasks = _TASKS[step.kind]
    found = None
    for model in sorted(fitting, key=lambda model: model.origin != "bundled"):
        names = (model.name, model.task)
        rank = next((place for place, task in enumerate(tasks) if task in names), len(tasks))
        if found is None or rank < found[0]:
            found = rank, model
    return found[1] if found else None


def advised_strength(advice: Advice, model: Model) -> float:
    """How strongly ``model`` should be used on a picture of that advice, 0 to 1: 0 where there is nothing for it to do.

    1 for a model of which nobody knows what it is against, and for one that enlarges, which is asked for by its size.
    """
    kinds = kinds_of(model)
    if not kinds or model.scale > 1:
        return 1.0
    return max((step.strength for step in advice.steps if step.kind in kinds), default=0.0)
