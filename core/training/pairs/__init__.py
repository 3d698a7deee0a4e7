"""The user's own before/after pictures: which belong together, whether networks can learn from them, aligning."""
