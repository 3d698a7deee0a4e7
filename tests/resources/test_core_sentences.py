"""Sentences are read out of source as templates."""

from pathlib import Path

import pytest

from resources.translations.core_sentences import _prose


def read(tmp_path: Path, source: str) -> list[str]:
    path = tmp_path / "module.py"
    path.write_text(source, encoding="utf-8")
    return list(_prose(path))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise E("It is gone.", "Look again.")', ["It is gone.", "Look again."]),
        ('say(f"{path.name} is {size / 1e9:.1f} GB.")', ["{path_name} is {size} GB."]),
        ('say(f"{a} × {a} of {b} pixels.")', ["{a} × {a} of {b} pixels."]),
        ('say(f"{x.name} and {y.name} share it.")', ["{x_name} and {y_name} share it."]),
        ('say(f"{one[0]} and {one[1]} share it.")', ["{value} and {value_2} share it."]),
        ("say(f\"It is {'large' if big else 'small'} here.\")", ["It is large here.", "It is small here."]),
        ('say("{} parts are gone")', ["{value_1} parts are gone"]),
        ('say("first part, " "second part.")', ["first part, second part."]),
    ],
)
def test_a_sentence_becomes_a_template(tmp_path: Path, source: str, found: list[str]) -> None:
    assert read(tmp_path, source) == found


@pytest.mark.parametrize(
    "source",
    [
        '"""What this file is."""',
        'def f(x: "Some | None") -> "Other | None":\n    """Says what it does."""',
        'assert x, "sizes are positive"',
        'log.warning("cannot do it: %s", error)',
        'self.tr("Open the picture")',
        'if text == "some other words": pass',
    ],
)
def test_what_is_for_programmers_is_left_alone(tmp_path: Path, source: str) -> None:
    assert read(tmp_path, source) == []
