"""The scan on a graphics card: Triton kernels, parallel over chunks of the sequence, states in float32."""

from core.scan.gpu.autograd import selective_scan

__all__ = ["selective_scan"]
