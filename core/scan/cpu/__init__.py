"""The scan on the processor: vector kernels compiled by numba, on threads, in float32."""

from core.scan.cpu.autograd import selective_scan
from core.scan.cpu.gated_norm import gated_norm

__all__ = ["gated_norm", "selective_scan"]
