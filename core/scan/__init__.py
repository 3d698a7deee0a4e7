"""The scan: one operation over an order of pixels, and the orders."""

from core.scan.selective_scan import backends, selective_scan, use_backend

__all__ = ["backends", "selective_scan", "use_backend"]
