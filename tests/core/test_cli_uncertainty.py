"""``silvermend uncertainty``: sentences, files, and answers to mistakes."""

import json

import numpy as np
import pytest

from core.cli import main
from core.samples import samples


def test_it_is_told_and_drawn(capsys, tmp_path):
    outputs = [str(tmp_path / "a.png"), str(tmp_path / "a.npz")]
    written = [word for path in outputs for word in ("-o", path)]
    assert main(["uncertainty", str(samples()[0]), "--size", "32", *written]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Denoise (EAMamba) gives answers to eight looks that differ by ")
    assert "of 255 levels on average" in out
    with np.load(outputs[1]) as arrays:
        assert arrays["levels"].shape == (32, 32)


def test_a_network_with_its_own_word_gives_it(capsys):
    assert main(["uncertainty", "-m", "dsrir", "--size", "16", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["source"] == "network"
    assert 0 < facts["mean"] <= facts["largest"]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--at", "0,99999"], 2, "lies outside the picture"),
        (["-o", "a.csv"], 2, "“a.csv” cannot be written."),
        (["-m", "eamamba:dual-pixel"], 2, "takes 6 channels"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(capsys, words, code, sentence):
    assert main(["uncertainty", str(samples()[0]), *words]) == code
    assert sentence in capsys.readouterr().err
