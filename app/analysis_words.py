"""Answers of the Analyse tab as a photographer reads them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import words
from app.analysis_findings import (
    DoubtFinding,
    FieldFinding,
    Finding,
    MeasuredField,
    ModelCost,
    ScanFinding,
    UsedFinding,
)
from app.analysis_question import Aspect
from app.model_title import shown_title
from app.sentences import joined

if TYPE_CHECKING:
    from core.analysis.uncertainty import Uncertainty

translate = QCoreApplication.translate

# In English, which files are written in; PySide6 types what it marks as object.
NAMES: dict[Aspect, Any] = {
    Aspect.FIELD: QT_TRANSLATE_NOOP("Analysis", "How far it looks"),
    Aspect.USED: QT_TRANSLATE_NOOP("Analysis", "What it used"),
    Aspect.SCANS: QT_TRANSLATE_NOOP("Analysis", "How it scans"),
    Aspect.DOUBT: QT_TRANSLATE_NOOP("Analysis", "How sure it is"),
    Aspect.COST: QT_TRANSLATE_NOOP("Analysis", "What it costs"),
}
# Above this share the sum of a map is not what it should be, and the map is not to be trusted.
COMPLETE = 0.01


def name(aspect: Aspect) -> str:
    """What the question is called."""
    return translate("Analysis", NAMES[aspect])


def short_name(aspect: Aspect) -> str:
    """The same where there is little room."""
    return {
        Aspect.FIELD: translate("Analysis", "Looks"),
        Aspect.USED: translate("Analysis", "Used"),
        Aspect.SCANS: translate("Analysis", "Scans"),
        Aspect.DOUBT: translate("Analysis", "Sure"),
        Aspect.COST: translate("Analysis", "Costs"),
    }[aspect]


def meaning(aspect: Aspect) -> str:
    """Two sentences on it."""
    return {
        Aspect.FIELD: translate(
            "Analysis",
            "To restore one pixel, a model looks at the pixels around it. Click a pixel to see how far it looks, and "
            "how much each neighbour counts.",
        ),
        Aspect.USED: translate(
            "Analysis",
            "Detail in the result comes from somewhere in your picture. Drag a square over a detail to see which "
            "pixels it was made of: near ones only, or others like it further away.",
        ),
        Aspect.SCANS: translate(
            "Analysis",
            "The model reads the picture pixel by pixel along several paths, and forgets a little with each step. "
            "Watch the paths, and see what the chosen pixel still remembers when its turn comes.",
        ),
        Aspect.DOUBT: translate(
            "Analysis",
            "Some pixels a model restores with certainty, others it has to guess. Bright places are guesses: look "
            "there first before you trust the result.",
        ),
        Aspect.COST: translate(
            "Analysis",
            "Every part of a model costs multiplications and memory, and both grow with the picture. The longest bars "
            "say where the time goes.",
        ),
    }[aspect]


def deed(aspect: Aspect) -> str:
    """What the primary button says."""
    return {
        Aspect.FIELD: translate("Analysis", "Look from here"),
        Aspect.USED: translate("Analysis", "Ask what it used"),
        Aspect.SCANS: translate("Analysis", "Follow the scan"),
        Aspect.DOUBT: translate("Analysis", "Ask how sure it is"),
        Aspect.COST: translate("Analysis", "Count"),
    }[aspect]


def title(found: Finding) -> str:
    """A line for a list: what was asked of which picture."""
    question = found.question
    if question.path is None:
        return name(question.aspect)
    return f"{name(question.aspect)} · {question.path.name}"


def about(found: Finding) -> str:
    """A second, quieter line: of which model, and where."""
    question = found.question
    models = " · ".join(shown_title(model.title) for model in question.models)
    if question.path is None:
        return models
    text = translate("Analysis", "{models}, row {row}, column {column}").format(
        models=models, row=question.row, column=question.column
    )
    if question.folder is None:
        return text
    return translate("Analysis", "{text}, folder “{folder}”").format(text=text, folder=question.folder.name)


def sentences(found: Finding) -> list[str]:
    """What came of it: one paragraph for each model that was asked."""
    if isinstance(found, FieldFinding):
        given = given_sentence(found)
        return [joined(field_sentence(one), *given) for one in found.fields]
    if isinstance(found, UsedFinding):
        return [used_sentence(found, number) for number in range(len(found.found))]
    if isinstance(found, ScanFinding):
        return [scan_sentence(found)]
    if isinstance(found, DoubtFinding):
        return [doubt_sentence(one) for one in found.found]
    return [cost_sentence(one, None) for one in found.costs]


def given_sentence(found: FieldFinding) -> list[str]:
    """Over which pictures it is a mean, if it is one, and what noise they got."""
    question, told = found.question, []
    if question.folder is not None:
        text = translate("Analysis", "This is the mean over {count} pictures of “{folder}”.")
        told.append(text.format(count=found.fields[0].field.pictures, folder=question.folder.name))
    if found.left_out:
        text = translate("Analysis", "Left out, as too small or unreadable: {count}.")
        told.append(text.format(count=found.left_out))
    if question.noise:
        text = translate("Analysis", "Noise of {levels} levels was added first.")
        told.append(text.format(levels=question.noise))
    return told


def noise(levels: int) -> str:
    """How much noise of so many 8-bit levels looks like."""
    if not levels:
        return translate("Analysis", "none")
    if levels < 10:
        return translate("Analysis", "hardly seen")
    if levels < 25:
        return translate("Analysis", "clearly seen")
    return translate("Analysis", "strong") if levels < 40 else translate("Analysis", "very strong")


def field_sentence(one: MeasuredField) -> str:
    """The reach, and what it asks of tiles."""
    reach = one.reach
    share = f"{words.number(reach.share * 100)} %"
    text = (
        translate("Analysis", "{share} of what this pixel looks at lies within {pixels} px of it.")
        if reach.is_whole
        else translate(
            "Analysis",
            "{share} of what this pixel looks at lies within {pixels} px of it, as far as this part of the picture "
            "shows; the rest is faint and wide.",
        )
    ).format(share=share, pixels=reach.pixels)
    if not one.areas:
        edge = translate(
            "Analysis", "So near to the edge a pixel looks further inwards: to learn what tiles need, ask away from it."
        )
        return joined(text, edge)
    tiles = translate(
        "Analysis", "Tiles that overlap by {overlap} px lose at most {risk} of it where they meet."
    ).format(overlap=one.overlap, risk=f"{words.number(one.seam_risk * 100, 1)} %")
    return joined(text, tiles)


def used_sentence(found: UsedFinding, number: int) -> str:
    """How many pixels, how widely spread, and whether the map can be trusted."""
    one = found.found[number]
    if one.is_empty:
        return translate(
            "Analysis",
            "This patch is flat, so no pixel made more of it than another. Choose a place with an edge or a texture.",
        )
    used, every = one.pixels_for(0.95), one.signed.size
    text = translate(
        "Analysis", "95 % of the patch was made of {used} of {every} pixels. {spread} (diffusion index {index})."
    ).format(
        used=words.number(used),
        every=words.number(every),
        spread=_spread(one.diffusion_index),
        index=words.number(one.diffusion_index, 1),
    )
    trust = (
        translate("Analysis", "The map explains the patch to within {error}.")
        if one.error <= COMPLETE
        else translate("Analysis", "The map misses {error} of the patch; more steps bring it closer.")
    ).format(error=f"{words.number(one.error * 100, 2)} %")
    return joined(text, trust)


def scan_sentence(found: ScanFinding) -> str:
    """What is known of neighbours, and how many pixels' worth is held."""
    paths = found.paths
    held = paths.span.mean()
    return translate(
        "Analysis",
        "Scan {number} of {scans} runs along {count} paths. When its turn comes, a pixel still knows {known} of its "
        "four neighbours, and holds about {held} pixels’ worth of what came before.",
    ).format(
        number=paths.number,
        scans=paths.scans,
        count=len(paths.names),
        known=f"{words.number(paths.neighbours.mean() * 100)} %",
        held=words.number(held, 1),
    )


def doubt_sentence(one: "Uncertainty") -> str:
    """The error to expect, and where it comes from."""
    text = translate("Analysis", "On the whole it may be off by {levels} of 255 levels in this part.").format(
        levels=words.number(float((one.levels.astype(float) ** 2).mean()) ** 0.5, 1)
    )
    source = (
        translate("Analysis", "The model says so itself.")
        if one.is_own
        else translate(
            "Analysis",
            "So far do its answers differ when the picture is turned and mirrored; errors that all eight share do not "
            "show.",
        )
    )
    return joined(text, source)


def cost_sentence(one: ModelCost, speed: float | None) -> str:
    """Weights, arithmetic for a megapixel, and the largest picture in one piece; ``speed`` in MP/s where known."""

    per_pixel = one.cost.multiply_adds / (one.cost.height * one.cost.width)
    text = translate("Analysis", "{weights}, {operations} billion multiply-adds for each megapixel.").format(
        weights=words.weights(one.cost.parameters), operations=words.number(per_pixel / 1e3, 1)
    )
    if one.growth.largest_side:
        one_piece = translate(
            "Analysis",
            "In one piece, {side} × {side} pixels fit into the memory that is free now; larger pictures go in tiles.",
        )
        text = joined(text, one_piece.format(side=one.growth.largest_side))
    if speed:
        return joined(text, translate("Analysis", "Measured here: {speed}.").format(speed=words.speed(speed)))
    return joined(text, translate("Analysis", "Its speed here is known once it has restored a picture."))


def _spread(index: float) -> str:
    if index < 10:
        return translate("Analysis", "They lie close together")
    if index < 25:
        return translate("Analysis", "They are somewhat spread")
    return translate("Analysis", "They are spread widely")
