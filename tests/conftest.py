"""What every test shares: one thread for torch, since tiny pictures spend their time waiting for the second, and
nothing of what was found out about this computer.
"""

import os
from pathlib import Path

import pytest
import torch

if not torch.cuda.is_available():
    # Triton reads this when it is first imported, which parts of torch do too.
    os.environ["TRITON_INTERPRET"] = "1"


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def _nothing_found_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.restoration import run_settings

    monkeypatch.setattr(run_settings, "file", lambda: tmp_path / "cache" / "run-settings.json")
