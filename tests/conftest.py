"""What every test shares: one thread for torch, since tiny pictures spend their time waiting for the second."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> None:
    import torch

    torch.set_num_threads(1)
