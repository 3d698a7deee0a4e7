"""``silvermend complexity``: sentences, JSON, and answers to mistakes."""

import json

import pytest

from core import devices, library
from core.cli import main
from core.devices import Device


@pytest.fixture
def said(capsys):
    def run(*words: str) -> str:
        assert main(["complexity", *words]) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def small_computer(monkeypatch):
    def computer(free: int, total: int) -> None:
        monkeypatch.setattr(devices, "devices", lambda: [Device("cpu", "Test processor", free, total, 2, "")])

    return computer


def test_a_network_by_its_name_is_told_in_sentences(said):
    out = said("-m", "eamambasr:light-x3", "--size", "24x32")
    assert out.startswith("EAMambaSR, light-x3, on 24 × 32 pixels (height × width), which become 72 × 96:\n")
    assert "  weights        909,696, 3.6 MB\n" in out
    for word in ("multiply-adds", "operations", "memory", "scans", "conv_last", "as the papers count"):
        assert word in out


def test_the_default_is_the_default_model_on_256_pixels(said):
    facts = json.loads(said("--json"))
    assert (facts["height"], facts["width"]) == (256, 256)
    assert facts["parameters"] == library.find(None).parameters
    assert facts["network"].startswith(library.find(None).title)


def test_json_holds_all_of_it(said):
    facts = json.loads(said("-m", "eamamba", "--size", "16×24", "--json"))
    assert facts["output"] == [1, 3, 16, 24]
    assert facts["multiply_adds"] == sum(share["multiply_adds"] for share in facts["parts"].values())
    assert facts["flops"] == sum(share["flops"] for share in facts["kinds"].values())
    assert facts["memory"] == facts["weight_bytes"] + facts["activation_bytes"]


def test_a_model_file_is_counted_by_its_own_options(said):
    facts = json.loads(said("-m", str(library.find("denoise").path), "--size", "8x8", "--json"))
    assert facts["parameters"] == library.find("denoise").parameters


def test_growing_sizes_end_where_memory_does(said, small_computer):
    small_computer(10**9, 2 * 10**9)
    out = said("-m", "eamambasr", "--sweep")
    *_, last = [line for line in out.splitlines() if line.startswith("  ")]
    assert last.split()[:3] == ["1024", "×", "1024"]
    assert "does not fit" in last
    assert "Cost grows in a straight line" in out
    assert "1.00 GB are free on cpu, which end at " in out
    facts = json.loads(said("-m", "eamambasr", "--sweep", "--json"))
    assert facts["squares"][-1]["side"] == 1024
    assert facts["memory_free"] == 10**9


def test_too_little_memory_and_unknown_memory_are_said(said, small_computer):
    small_computer(1000, 10**9)
    assert "too little for any size" in said("-m", "eamambasr", "--sweep")
    small_computer(0, 0)
    assert "Nobody says how much memory cpu has" in said("-m", "eamambasr", "--sweep")


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["-m", "eamamba:tiny"], 2, "EAMamba has no preset 'tiny'. Its presets are published"),
        (["-m", "eamamba_"], 5, "There is no model called 'eamamba_'"),
        (["-m", "eamamba_"], 5, "Networks go by the names of “silvermend networks”."),
        (["-m", "no/such.pth"], 5, "There is no model file at"),
        (["--size", "256"], 2, "“256” is no height and width in pixels, like 360x640"),
        (["--size", "0x256"], 2, "is no height and width"),
        (["--size", "9999x9999"], 2, "more than can be counted"),
        (["--size", "9x9", "--sweep"], 2, "not allowed with"),
        (["--sweep", "-d", "cuda:7"], 6, "There is no device called 'cuda:7'"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(capsys, words, code, sentence):
    assert main(["complexity", *words]) == code
    assert sentence in capsys.readouterr().err
