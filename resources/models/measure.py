"""Measures how far each model that comes with Silvermend looks, and writes it on its card.

    OMP_WAIT_POLICY=PASSIVE python resources/models/measure.py [NAME …]

To be run whenever a model here is new or was trained anew. The weights stay as they are.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core import library, model_file
from core.analysis.own_field import measured
from core.analysis.subject import load
from core.progress import finish


def main() -> None:
    """All of them, or those that are named."""
    models = {model.name: model for model in library.models() if model.origin == "bundled"}
    for name in sys.argv[1:] or models:
        path = models[name].path
        field = finish(measured(load(str(path), "cpu")))
        model_file.tell(path, field.as_card())
        print(f"{name}: {field.sentence}", flush=True)


if __name__ == "__main__":
    main()
