"""The scan: one operation over an order of pixels, the orders, and what closes a scan."""

from core.scan.available import backends
from core.scan.gated_norm import gated_norm
from core.scan.selective_scan import ScanInputs, ScanSize, observe_scans, selective_scan, use_backend, watch_scans

__all__ = [
    "ScanInputs",
    "ScanSize",
    "backends",
    "gated_norm",
    "observe_scans",
    "selective_scan",
    "use_backend",
    "watch_scans",
]
