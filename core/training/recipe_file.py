"""Recipes as TOML: read, printed, and told apart by a digest."""

import dataclasses
import hashlib
import json
import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.models.architecture import read_options
from core.training import degradations
from core.training.recipe import AdapterPlan, LossTerm, NetworkPlan, Recipe, Stage


def load(path: Path) -> Recipe:
    """The recipe in a TOML file; SettingsError with a sentence when it is missing, broken or contradicts itself."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The recipe {path} cannot be read.", "Check the path and that it is a text file."
        ) from error
    try:
        return parse(text)
    except SettingsError as error:
        advice = error.advice or "Correct it there and start again."
        raise SettingsError(f"In the recipe {path}: {error.what}", advice) from error


def parse(text: str) -> Recipe:
    """The recipe a TOML text describes; SettingsError names unknown keys and impossible values."""
    try:
        table = tomllib.loads(text)
        _refuse_endless(table)
        table["network"] = _network(table.get("network"))
        if "degradation" in table:
            table["degradation"] = degradations.from_table(table["degradation"])
        if "loss" in table:
            table["loss"] = _loss(table["loss"])
        if "adapters" in table:
            table["adapters"] = read_options(AdapterPlan, _mapping("adapters", table["adapters"]))
        table["stages"] = _stages(table.get("stages", ()))
        known = {field.name for field in dataclasses.fields(Recipe)}
        absent = [key for key in ("name", "steps", "data") if key not in table]
        if absent and set(table) <= known:  # otherwise a misspelt key is the better sentence
            raise ValueError(f"{absent[0]} is missing.")
        recipe = read_options(Recipe, table)
    except SettingsError:
        raise
    except (tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError) as error:
        raise SettingsError(f"The recipe cannot be read: {str(error).rstrip('.')}.") from error
    assert isinstance(recipe, Recipe)
    return recipe


def _network(table: Mapping[str, Any] | None) -> NetworkPlan:
    # The network's own options stay a plain table: only its architecture knows what they mean.
    known = {field.name for field in dataclasses.fields(NetworkPlan)}
    if not table or set(_mapping("network", table)) - known:
        raise ValueError("[network] needs an architecture or a start, and may have a config, nothing else.")
    config = _mapping("network.config", table.get("config", {}))
    for key in ("architecture", "start"):
        if not isinstance(table.get(key, ""), str):
            raise ValueError(f"{key} cannot be {table[key]!r}.")
    return NetworkPlan(**{**table, "config": config})


def _stages(described: Any) -> tuple[Stage, ...]:
    if not isinstance(described, list | tuple):
        raise ValueError("stages are tables under [[stages]], with two brackets.")
    return tuple(read_options(Stage, _mapping("stages", stage)) for stage in described)


def _mapping(name: str, described: Any) -> Mapping[str, Any]:
    if not isinstance(described, Mapping):
        raise ValueError(f"{name} cannot be {described!r}: it is a table.")
    return described


def _refuse_endless(value: Any, name: str = "") -> None:
    """ValueError for what TOML calls inf and nan: no setting means them, and they could not be printed."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name} cannot be {value}.")
    if isinstance(value, Mapping):
        for key, part in value.items():
            _refuse_endless(part, key)
    elif isinstance(value, list):
        for part in value:
            _refuse_endless(part, name)


def _loss(described: Any) -> str | tuple[LossTerm, ...]:
    """A name, a table with a name and options, or a list of these, which are added up."""
    if isinstance(described, str):
        return described
    parts = described if isinstance(described, list) else [described]
    if not all(isinstance(part, str | Mapping) for part in parts):
        raise ValueError(f"loss cannot be {described!r}: it is a name, a table, or a list of these.")
    return tuple(LossTerm(part) if isinstance(part, str) else read_options(LossTerm, part) for part in parts)


def to_toml(recipe: Recipe) -> str:
    """The whole recipe as TOML, defaults written out; ``parse`` gives back an equal recipe."""
    table = _table(recipe)
    if recipe.degradation is not None:
        table["degradation"] = degradations.to_table(recipe.degradation)
    return "\n".join(_lines("", table)).strip() + "\n"


def _table(plan: Any) -> dict[str, Any]:
    """The fields of a plan and of the plans in it, without those that came later and stand at their defaults."""
    table = {}
    for field in dataclasses.fields(plan):
        value = getattr(plan, field.name)
        if not (field.metadata.get("later") and value == field.default):
            table[field.name] = _plain(value)
    return table


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return _table(value) if dataclasses.is_dataclass(value) else value


def _lines(prefix: str, table: Mapping[str, Any]) -> list[str]:
    # Plain values come first: in TOML whatever follows a table's head belongs to that table.
    # What is None is left out: TOML has no word for it, and it is the default.
    table = {key: value for key, value in table.items() if value is not None}
    lines = [f"{key} = {_value(value)}" for key, value in table.items() if not _is_table(value)]
    for key, value in table.items():
        if not _is_table(value):
            continue
        path = f"{prefix}.{key}" if prefix else key
        head, entries = (f"[{path}]", [value]) if isinstance(value, Mapping) else (f"[[{path}]]", value)
        for entry in entries:
            lines += ["", head, *_lines(path, entry)]
    return lines


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (
        isinstance(value, list | tuple) and bool(value) and isinstance(value[0], Mapping)
    )


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    # JSON writes strings, numbers and truth values the way TOML reads them.
    return json.dumps(value, ensure_ascii=False)


def digest(recipe: Recipe) -> str:
    """SHA-256 over the printed recipe, 64 hexadecimal digits: equal for equal recipes, on any machine."""
    return hashlib.sha256(to_toml(recipe).encode()).hexdigest()
