"""EAMamba's denoising test, step by step."""

import numpy as np
import torch
from torch import nn

from core.evaluation import protocols


def clean_picture() -> np.ndarray:
    return np.random.default_rng(0).random((13, 18, 3), dtype=np.float32)


def test_noise_is_the_published_scripts_and_the_same_every_time() -> None:
    noisy = protocols.add_gaussian_noise(clean_picture(), 25)
    torch.manual_seed(2454)
    noise = torch.randn(3, 16, 24).permute(1, 2, 0).numpy() * (25 / 255)
    assert noisy.shape == (16, 24, 3)
    np.testing.assert_allclose(noisy[:13, :18], clean_picture() + noise[:13, :18], atol=1e-6)
    # The picture is reflected first: what is added lies above noise of its own.
    np.testing.assert_allclose(noisy[13] - noise[13], noisy[11] - noise[11], atol=1e-6)
    np.testing.assert_array_equal(noisy, protocols.add_gaussian_noise(clean_picture(), 25))
    assert noisy.min() < 0
    assert noisy.max() > 1


def test_noise_leaves_the_callers_chance_alone() -> None:
    torch.manual_seed(1)
    expected = torch.rand(1)
    torch.manual_seed(1)
    protocols.add_gaussian_noise(clean_picture(), 25)
    assert torch.equal(torch.rand(1), expected)


def test_result_is_cut_and_clipped_but_never_rounded() -> None:
    noisy = protocols.add_gaussian_noise(clean_picture(), 50)
    restored = protocols.denoise(nn.Identity(), noisy, 13, 18)
    np.testing.assert_array_equal(restored, noisy[:13, :18].clip(0, 1))


def test_doing_nothing_scores_what_the_noise_costs() -> None:
    gray = np.full((200, 200, 3), 0.5, dtype=np.float32)
    # 20·log10(255/15): at σ 15 hardly any noise on middle gray is clipped.
    assert abs(protocols.gaussian_psnr(nn.Identity(), gray, 15) - 24.609) < 0.06
