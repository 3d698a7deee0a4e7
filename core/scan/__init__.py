"""The scan: one operation over an order of pixels, and the orders."""

from core.scan.available import backends
from core.scan.selective_scan import ScanInputs, ScanSize, observe_scans, selective_scan, use_backend, watch_scans

__all__ = ["ScanInputs", "ScanSize", "backends", "observe_scans", "selective_scan", "use_backend", "watch_scans"]
