"""Renders Silvermend's sample photographs: a small path tracer, five scenes, and a simulated camera.

    python -m resources.samples.render                 every picture, into resources/samples
    python -m resources.samples.render foliage --draft  one, small and quick

Scene light is linear, in sRGB primaries, unbounded above; 1.0 is what the camera's exposure calls white.
"""
