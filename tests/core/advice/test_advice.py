"""Steps follow from what was found, in order, with a model that is there, and a clean picture gets none."""

import io
import time

import cv2
import numpy as np
import pytest
from PIL import Image

from core import library
from core.advice.advice import Kind, advise, advised_strength, like_iso, model_for, noise_strength
from core.cli import advice_words as sentences
from core.picture.picture import Picture


def noisy(sigma):
    return lambda levels, chance: levels + sigma * chance.standard_normal(levels.shape)


@pytest.fixture
def denoise():
    return library.find("denoise")


def model(denoise, name, scale=1, task="", origin="bundled"):
    from dataclasses import replace

    return replace(denoise, name=name, title=name, scale=scale, task=task, origin=origin)


def test_a_clean_picture_is_left_alone(drawn, denoise):
    advice = advise(drawn())
    assert advice.steps == ()
    assert sentences.summary(advice) == "looks clean"
    assert advised_strength(advice, denoise) == 0


def test_noise_is_told_as_a_photographer_says_it(drawn, denoise):
    advice = advise(drawn(spoil=noisy(8)))
    assert [step.kind for step in advice.steps] == [Kind.NOISE]
    assert sentences.summary(advice) == "noisy, about like ISO 12800"
    assert advised_strength(advice, denoise) == 1
    assert model_for(advice.steps[0], advice.findings, [denoise]) == denoise


def test_a_little_noise_asks_for_little(drawn, denoise):
    assert 0 < advised_strength(advise(drawn(spoil=noisy(3.4))), denoise) < 0.75


def test_of_noise_that_a_camera_smoothed_all_is_taken_by_what_knows_it(drawn, denoise):
    def smoothed(levels, chance):
        return levels + cv2.GaussianBlur(8 * chance.standard_normal(levels.shape), (0, 0), 0.6)

    advice = advise(drawn(spoil=smoothed))
    assert 3 < advice.step(Kind.NOISE).amount < 6
    assert advised_strength(advice, denoise) == 1
    assert model_for(advice.step(Kind.NOISE), advice.findings, [model(denoise, "denoise-photo"), denoise]) == denoise


def test_strength_never_falls_as_noise_grows():
    strengths = [noise_strength(level) for level in np.linspace(0, 60, 200)]
    assert strengths == sorted(strengths)
    assert strengths[0] == 0
    assert strengths[-1] == 1


def test_several_faults_are_mended_from_the_last_to_the_first(drawn):
    def spoiled(levels, chance):
        hazy = cv2.GaussianBlur(levels, (0, 0), 2) * 0.35 + 0.65 * 225
        return hazy + 5 * chance.standard_normal(levels.shape)

    picture = drawn(300, 400, spoil=spoiled)
    kinds = [step.kind for step in advise(picture).steps]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert {Kind.NOISE, Kind.BLUR, Kind.HAZE, Kind.SIZE} == set(kinds)


def test_a_file_says_its_quality_itself(drawn):
    good, poor = (advise(drawn(format="jpeg", quality=quality)) for quality in (92, 40))
    assert good.steps == ()
    assert poor.step(Kind.JPEG).confidence == 1
    assert "quality about 40" in sentences.summary(poor)


def test_a_good_file_may_hold_what_was_compressed_before(drawn):
    source = drawn(spoil=noisy(4))
    file = io.BytesIO()
    Image.fromarray(np.rint(source.pixels * 255).astype(np.uint8)).save(file, "JPEG", quality=20)
    with Image.open(file) as opened:
        pixels = np.asarray(opened.convert("RGB"), np.float32) / np.float32(255)
    from core.picture.picture import Facts

    assert advise(Picture(pixels, facts=Facts(format="jpeg", quality=98))).step(Kind.JPEG).amount == 20


@pytest.mark.parametrize(("size", "scale"), [((200, 240), 4), ((300, 480), 2)])
def test_a_small_picture_may_be_enlarged(drawn, denoise, size, scale):
    advice = advise(drawn(*size))
    step = advice.step(Kind.SIZE)
    models = [denoise, model(denoise, "upscale-x2", 2), model(denoise, "upscale-x4", 4)]
    assert model_for(step, advice.findings, models).name == f"upscale-x{scale}"
    assert model_for(step, advice.findings, models[:1]) is None


@pytest.mark.parametrize(("spoil", "name"), [(None, "upscale-x4"), (noisy(8), "upscale-x4-photo")])
def test_a_small_noisy_picture_is_enlarged_by_what_was_made_for_such(drawn, denoise, spoil, name):
    advice = advise(drawn(200, 240, spoil=spoil) if spoil else drawn(200, 240))
    models = [model(denoise, "upscale-x4", 4), model(denoise, "upscale-x4-photo", 4)]
    for order in (models, models[::-1]):
        assert model_for(advice.step(Kind.SIZE), advice.findings, order).name == name


def test_models_are_found_by_name_and_task_ours_first(drawn, denoise):
    advice = advise(drawn(spoil=noisy(8)))
    step = advice.steps[0]
    photo, mine = model(denoise, "denoise-photo"), model(denoise, "my-camera", task="denoise", origin="yours")
    assert model_for(step, advice.findings, [mine, photo, denoise]) == denoise
    assert model_for(step, advice.findings, [model(denoise, "jpeg", task="jpeg"), mine]) == mine
    assert model_for(step, advice.findings, [model(denoise, "derain", task="derain")]) is None


def test_nobody_knows_what_an_unknown_model_is_against(drawn, denoise):
    assert advised_strength(advise(drawn()), model(denoise, "mystery")) == 1


def test_isos_are_those_that_people_know():
    assert [like_iso(level) for level in (0.1, 4, 5.5, 1000)] == [800, 3200, 6400, 51200]


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (9, 9), (17, 31)])
def test_odd_sizes_are_no_trouble(size):
    for value in (np.zeros, np.ones):
        advice = advise(Picture(value((*size, 3), np.float32)))
        assert {step.kind for step in advice.steps} <= {Kind.SIZE}


def test_a_large_picture_takes_no_longer():
    large = Picture(np.random.default_rng(0).random((4000, 6000, 1), np.float32).repeat(3, axis=2))
    start = time.process_time()
    advise(large)
    assert time.process_time() - start < 3  # half a second alone; threads and busy computers add to it
