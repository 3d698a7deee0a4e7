"""A model's rows say what its file says, and nothing else."""

from dataclasses import replace

from app.ui import model_facts
from core.restoration.measured_fields import Field
from tests.app.stand_ins import model


def test_a_row_says_task_size_and_what_was_measured(qt) -> None:
    assert model_facts.summary(model()) == "Noise · 4.9 MB · 30.50 dB on CBSD68 σ 25"
    assert model_facts.summary(model(scale=2)).startswith("Noise ×2")


def test_nothing_is_invented_for_a_model_without_a_card(qt) -> None:
    bare = replace(model(), card={"measured_psnr_db": {"a": float("inf")}, "receptive_field": "wide"}, licence="")
    rows = dict(model_facts.rows(bare))
    assert rows["Looks"] == "not measured; the Analyse tab measures it"
    assert "Tiles" not in rows
    assert "Measured" not in rows
    assert "Trained on" not in rows
    assert rows["Licence"] == "not stated"
    assert model_facts.summary(bare) == "Noise · 4.9 MB"


def test_figures_of_the_training_run_count_where_no_test_set_was_measured(qt) -> None:
    trained = replace(model(), card={"validation_psnr_db": [{"step": 10, "15": 33.0, "25": 30.0}]})
    assert "30.00 dB at σ 25" in model_facts.summary(trained)
    measured = dict(model_facts.rows(trained))["Measured"]
    assert measured == "33.00 dB at σ 15, 30.00 dB at σ 25, on pictures held out of training"


def test_a_measured_figure_is_never_told_better_than_it_is(qt) -> None:
    close = replace(model(), card={"measured_psnr_db": {"CBSD68 σ 25": 30.8478}})
    assert model_facts.summary(close).endswith("30.84 dB on CBSD68 σ 25")
    assert "30.84 dB" in dict(model_facts.rows(close))["Measured"]


def test_how_far_a_network_sees_is_told_where_it_is_known(qt) -> None:
    rows = dict(model_facts.rows(replace(model(), card={"receptive_field": 13})))
    assert (rows["Looks"], rows["Tiles"]) == ("6 px around each pixel", "overlap by 16 px")
    rows = dict(model_facts.rows(replace(model(), card=Field(57, False, 32, 0.05599).as_card())))
    assert rows["Looks"] == "57 px around each pixel, and faintly further"
    assert rows["Tiles"] == "overlap by 32 px; where they meet, a pixel misses at most 5.6 %"


def test_the_speed_on_this_computer_is_told_after_a_run(qt) -> None:
    assert "Speed here" not in dict(model_facts.rows(model()))
    assert dict(model_facts.rows(model(), 0.314))["Speed here"] == "0.31 MP/s"


def test_the_verdict_on_a_tuned_model_is_told_with_it(qt) -> None:
    tuned = replace(model(), card={"judgement": {"sentence": "Better on 3 of 3 unseen pictures, +1.2 dB [1.0, 1.4]."}})
    assert dict(model_facts.rows(tuned))["Judged"] == "Better on 3 of 3 unseen pictures, +1.2 dB [1.0, 1.4]."
    assert "Judged" not in dict(model_facts.rows(replace(model(), card={"judgement": "yes"})))
