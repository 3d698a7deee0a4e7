"""A model's rows say what its file says, and nothing else."""

from dataclasses import replace

from app.ui import model_facts
from tests.app.stand_ins import model


def test_a_row_says_task_size_and_what_was_measured(qt) -> None:
    assert model_facts.summary(model()) == "Noise · 4.9 MB · 30.5 dB on CBSD68 σ 25"
    assert model_facts.summary(model(scale=2)).startswith("Noise ×2")


def test_nothing_is_invented_for_a_model_without_a_card(qt) -> None:
    bare = replace(model(), card={}, licence="")
    rows = dict(model_facts.rows(bare))
    assert "Measured" not in rows
    assert "Trained on" not in rows
    assert rows["Licence"] == "not stated"
    assert model_facts.summary(bare) == "Noise · 4.9 MB"


def test_figures_of_the_training_run_count_where_no_test_set_was_measured(qt) -> None:
    trained = replace(model(), card={"validation_psnr_db": [{"step": 10, "15": 33.0, "25": 30.0}]})
    assert "30.0 dB at σ 25" in model_facts.summary(trained)
    measured = dict(model_facts.rows(trained))["Measured"]
    assert measured == "33.00 dB at σ 15, 30.00 dB at σ 25, on pictures held out of training"
