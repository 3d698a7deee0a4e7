"""What is done to clean pictures to make the inputs of training pairs: one kind per file, all of them by name.

Every kind is a frozen value with ``degrade(clean, rng)``; the same state of the generator gives the same pair.
docs/degradations.md lists them with their options and sources.
"""

from core.training.degradations.chance import generator
from core.training.degradations.combining import Chain, Mix, Part
from core.training.degradations.degradation import Degradation
from core.training.degradations.gaussian_noise import GaussianNoise
from core.training.degradations.registry import KINDS, SINGLE, from_table, from_words, to_table

__all__ = [
    "KINDS",
    "SINGLE",
    "Chain",
    "Degradation",
    "GaussianNoise",
    "Mix",
    "Part",
    "from_table",
    "from_words",
    "generator",
    "to_table",
]
