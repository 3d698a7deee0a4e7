"""A restorer is a model on a device, kept while its file stays the same."""

import json
import os

import numpy as np
import pytest

from core import library
from core.errors import DeviceError, SettingsError, UnknownModel
from core.models import checkpoint, published
from core.restoration.restorer import OVERLAP, Restorer
from core.scan import use_backend

CONFIG = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}


@pytest.fixture
def put(tmp_path):
    def make(name="tiny", config=CONFIG, **card):
        path = tmp_path / f"{name}.safetensors"
        header = {"card": json.dumps(card), "title": "Tiny"}
        checkpoint.save(path, published("eamamba", config), architecture="eamamba", config=config, header=header)
        return path

    return make


def test_a_model_file_becomes_a_restorer(put):
    restorer = Restorer.load(put(), "cpu")
    assert (restorer.scale, restorer.multiple_of, restorer.device.name) == (1, 8, "cpu")
    assert restorer.model.title == "Tiny"
    with use_backend("portable"):
        result = restorer.run(np.full((13, 10, 3), 0.5, np.float32))
    assert result.shape == (13, 10, 3)
    assert np.isfinite(result).all()


def test_a_network_is_loaded_once_until_its_file_changes(put):
    path = put()
    first = Restorer.load(path, "cpu").network
    assert Restorer.load(library.find(path), "cpu").network is first
    os.utime(path, (1, 1))
    assert Restorer.load(path, "cpu").network is not first


@pytest.mark.parametrize(("card", "overlap"), [({}, OVERLAP), ({"receptive_field": 49}, 25)])
def test_the_overlap_follows_what_the_card_says_of_the_receptive_field(put, card, overlap):
    assert Restorer.load(put(**card), "cpu").overlap == overlap


def test_a_model_for_two_views_at_once_is_refused(put):
    path = put(config={**CONFIG, "inp_channels": 6, "dual_pixel_task": True})
    with pytest.raises(SettingsError, match="6 channels"):
        Restorer.load(path, "cpu")


def test_models_and_devices_that_are_not_there_are_refused(put):
    with pytest.raises(UnknownModel):
        Restorer.load("no such model", "cpu")
    with pytest.raises(DeviceError):
        Restorer.load(put(), "abacus")
