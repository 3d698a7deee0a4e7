"""The scan on the processor: vector kernels compiled by numba, on threads, in float32."""

from core.scan.cpu.autograd import selective_scan

__all__ = ["selective_scan"]
