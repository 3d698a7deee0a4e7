"""Functions on lanes that the scan needs: 2ˣ, softplus with its slope, and sums across lanes.

Polynomials are least-maximum fits made for this file; largest relative error 1.6e-7 for 2ˣ, 3e-7 for softplus.
"""

import numpy as np
from numba import njit

from core.scan.cpu.lanes import (
    Lanes,
    at_least,
    at_most,
    broadcast,
    fma,
    fold_1,
    fold_2,
    fold_4,
    scale_by_power,
    select_negative,
    swap_halves,
)

LOG2_E = np.float32(1.4426950408889634)

# Adding 1.5·2²³ leaves no room for a fraction: the sum's low bits are x rounded to the nearest integer.
_ROUNDER = np.float32(12582912.0)
# 2ᶠ = 1 + f·(…): the constant is 1 itself, so that slow decays, exp(−tiny), keep their digits.
_E1, _E2, _E3, _E4, _E5 = (
    np.float32(c) for c in (6.9314697760e-01, 2.4022242085e-01, 5.5507337436e-02, 9.6715126882e-03, 1.3264727247e-03)
)
# log(1+z) = s·(2 + s²·(…)) with s = z/(2+z).
_L1, _L2, _L3, _L4 = (np.float32(c) for c in (6.6666413133e-01, 4.0021699073e-01, 2.7999140798e-01, 2.8024460432e-01))
_ZERO, _ONE, _TWO = np.float32(0), np.float32(1), np.float32(2)
_SMALLEST_EXPONENT, _LARGEST_EXPONENT = np.float32(-126), np.float32(128)


@njit(nogil=True)
def exp2(x: Lanes) -> Lanes:
    """2ˣ; below 2⁻¹²⁶ it stays there, from 2¹²⁸ on it is infinite."""
    x = at_most(broadcast(_LARGEST_EXPONENT), at_least(broadcast(_SMALLEST_EXPONENT), x))
    shifted = x + broadcast(_ROUNDER)
    f = x - (shifted - broadcast(_ROUNDER))
    p = fma(broadcast(_E5), f, broadcast(_E4))
    p = fma(p, f, broadcast(_E3))
    p = fma(p, f, broadcast(_E2))
    p = fma(p, f, broadcast(_E1))
    p = fma(p, f, broadcast(_ONE))
    return scale_by_power(p, shifted)


@njit(nogil=True)
def softplus_and_slope(x: Lanes) -> tuple[Lanes, Lanes]:
    """log(1 + eˣ) and its derivative 1/(1 + e⁻ˣ), without overflow and with full digits at both ends."""
    e = exp2(at_most(x, broadcast(_ZERO) - x) * broadcast(LOG2_E))
    s = e / (e + broadcast(_TWO))
    s2 = s * s
    p = fma(broadcast(_L4), s2, broadcast(_L3))
    p = fma(p, s2, broadcast(_L2))
    p = fma(p, s2, broadcast(_L1))
    logarithm = s * fma(p, s2, broadcast(_TWO))
    share = broadcast(_ONE) / (e + broadcast(_ONE))
    return at_least(broadcast(_ZERO), x) + logarithm, select_negative(x, e * share, share)


@njit(nogil=True)
def eight_sums(a0: Lanes, a1: Lanes, a2: Lanes, a3: Lanes, a4: Lanes, a5: Lanes, a6: Lanes, a7: Lanes) -> Lanes:
    """Sums over the halves of eight values: those of the lower halves in order, then those of the upper halves."""
    b0, b1, b2, b3 = fold_4(a0, a4), fold_4(a1, a5), fold_4(a2, a6), fold_4(a3, a7)
    return fold_1(fold_2(b0, b2), fold_2(b1, b3))


@njit(nogil=True)
def sum_of_lanes(x: Lanes) -> Lanes:
    """The sum of all lanes, in every lane."""
    x = x + swap_halves(x, x)
    x = fold_4(x, x)
    x = fold_2(x, x)
    return fold_1(x, x)
