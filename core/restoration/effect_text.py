"""An effect as a line of text (JSON), and back: what a script, a log or another picture can take up again.

Only what differs from a whole restoration is written.
"""

import json
from dataclasses import MISSING, fields
from typing import Any

from core.errors import SettingsError
from core.restoration.effect import Effect
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Stroke

_SHAPES: dict[str, type] = {"brush": Brush, "linear": LinearGradient, "radial": RadialGradient}
# Places are kept to a thousandth of a pixel of a large picture.
_DIGITS = 7


def to_text(effect: Effect) -> str:
    """One line."""
    return json.dumps(to_words(effect), separators=(", ", ": "))


def to_words(effect: Effect) -> dict[str, Any]:
    """The same as dictionaries, lists and numbers."""
    words = _differing(effect)
    if effect.masks:
        words["masks"] = [_differing(mask) | {"shape": _shape_words(mask.shape)} for mask in effect.masks]
    return words


def from_text(text: str) -> Effect:
    """The effect that ``text`` describes, or a report that holds one as "effect". SettingsError where there is none."""
    try:
        words = json.loads(text)
    except ValueError as error:
        raise _unreadable(f"it is not JSON ({error})") from None
    return from_words(words.get("effect", words) if isinstance(words, dict) else words)


def from_words(words: Any) -> Effect:
    """The effect of what `to_words` gives. SettingsError for what it never would."""
    try:
        words = dict(words)
        masks = tuple(_mask(dict(mask)) for mask in words.pop("masks", ()))
        return Effect(**_checked(Effect, words), masks=masks)
    except (TypeError, ValueError, KeyError) as error:
        if isinstance(error, SettingsError):
            raise
        raise _unreadable(str(error)) from None


def _differing(value: Any) -> dict[str, Any]:
    """Fields that are not as they are by default, except shapes and masks."""
    found = {}
    for field in fields(value):
        known = getattr(value, field.name)
        default = field.default if field.default is not MISSING else None
        if field.name not in ("shape", "masks", "strokes") and known != default:
            found[field.name] = _rounded(known)
    return found


def _shape_words(shape: Brush | LinearGradient | RadialGradient) -> dict[str, Any]:
    kind = next(name for name, known in _SHAPES.items() if isinstance(shape, known))
    words = {"kind": kind} | _differing(shape)
    if isinstance(shape, Brush):
        words["strokes"] = [_differing(stroke) for stroke in shape.strokes]
    return words


def _mask(words: dict[str, Any]) -> Mask:
    shape = dict(words.pop("shape"))
    kind = _SHAPES[shape.pop("kind")]
    if kind is Brush:
        strokes = tuple(Stroke(**_checked(Stroke, dict(stroke))) for stroke in shape.pop("strokes", ()))
        return Mask(Brush(strokes, **shape), **_checked(Mask, words))
    return Mask(kind(**_checked(kind, shape)), **_checked(Mask, words))


def _checked(kind: type, words: dict[str, Any]) -> dict[str, Any]:
    """Numbers where numbers belong, yes or no where that belongs, lists as tuples."""
    kinds = {field.name: field.type for field in fields(kind)}
    found = {}
    for name, value in words.items():
        if name not in kinds:
            raise SettingsError(f"An effect knows no “{name}”.", "Write it as Silvermend does.")
        if kinds[name] is bool and not isinstance(value, bool):
            raise SettingsError(f"“{name}” is true or false, not {value!r}.", "Write it as Silvermend does.")
        found[name] = value if kinds[name] is bool else _numbers(name, value)
    return found


def _numbers(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_numbers(name, part) for part in value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(f"“{name}” is a number, not {value!r}.", "Write it as Silvermend does.")
    return float(value)


def _rounded(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_rounded(part) for part in value]
    return value if isinstance(value, bool) else round(float(value), _DIGITS)


def _unreadable(reason: str) -> SettingsError:
    return SettingsError(f"This is no description of an effect: {reason}.", "Write it as Silvermend does.")
