"""Random numbers of a path: well spread where it counts, plain further on.

The first decisions of a path (pixel, lens, light, first bounce) take points of a (0,2)-sequence with hashed Owen
scrambling, so that even 64 samples a pixel cover every pair of decisions evenly (Burley 2020, JCGT 9(4), "Practical
Hash-based Owen Scrambling"). Numbers depend only on seed, pixel and sample: threads cannot change the picture.
"""

import math

import numpy as np
from numba import njit, uint32, uint64

from resources.samples.render.vectors import Vector, compiled, from_frame

#: Decisions (pairs of numbers) that take well spread points; later ones are plain random.
SPREAD_PAIRS = 8


@njit(nogil=True)
def hashed(x: np.uint32) -> np.uint32:
    """A well mixed 32-bit number (the "lowbias32" constants of Wellons' hash prospector)."""
    x = uint32(x)  # Numba widens products and shifts; every step is cut back to 32 bits.
    x = uint32((x ^ (x >> uint32(16))) * uint32(0x7FEB352D))
    x = uint32((x ^ (x >> uint32(15))) * uint32(0x846CA68B))
    return uint32(x ^ (x >> uint32(16)))


@njit(nogil=True)
def reversed_bits(x: np.uint32) -> np.uint32:
    x = uint32(x)
    x = ((x >> uint32(1)) & uint32(0x55555555)) | ((x & uint32(0x55555555)) << uint32(1))
    x = ((x >> uint32(2)) & uint32(0x33333333)) | ((x & uint32(0x33333333)) << uint32(2))
    x = ((x >> uint32(4)) & uint32(0x0F0F0F0F)) | ((x & uint32(0x0F0F0F0F)) << uint32(4))
    x = ((x >> uint32(8)) & uint32(0x00FF00FF)) | ((x & uint32(0x00FF00FF)) << uint32(8))
    return uint32((x >> uint32(16)) | (x << uint32(16)))


@njit(nogil=True)
def scrambled(x: np.uint32, seed: np.uint32) -> np.uint32:
    """Owen scrambling of the digits of ``x`` (Laine and Karras' permutation with Burley's constants)."""
    x = reversed_bits(x)
    x += seed
    x ^= x * uint32(0x6C50B47C)
    x ^= x * uint32(0xB82F1E52)
    x ^= x * uint32(0xC7AFE638)
    x ^= x * uint32(0x8D22F6E6)
    return reversed_bits(x)


@njit(nogil=True)
def second_dimension(index: np.uint32) -> np.uint32:
    """Sobol's second coordinate: direction numbers of Pascal's triangle modulo two."""
    result = uint32(0)
    direction = uint32(0x80000000)
    while index:
        if index & uint32(1):
            result ^= direction
        direction ^= direction >> uint32(1)
        index >>= uint32(1)
    return result


@njit(nogil=True)
def start(state: np.ndarray, pixel: int, sample: int, seed: int) -> None:
    """Begin a path: ``state`` (4 uint64) holds the plain stream, pixel hash, sample number and decisions taken."""
    key = hashed(uint32(pixel) ^ hashed(uint32(seed)))
    # The generator shows only high bits, and a seed's low bits reach those by its multiplication.
    seeded = (uint64(key) << uint64(32)) | uint64(hashed(key ^ hashed(uint32(sample))))
    state[0] = seeded * uint64(6364136223846793005) + uint64(1442695040888963407)
    state[1] = uint64(key)
    state[2] = uint64(sample)
    state[3] = uint64(0)


@njit(nogil=True)
def random(state: np.ndarray) -> float:
    """The next plain number in [0, 1): PCG-XSH-RR (O'Neill 2014)."""
    old = state[0]
    state[0] = old * uint64(6364136223846793005) + uint64(1442695040888963407)
    word = uint32(((old >> uint64(18)) ^ old) >> uint64(27))
    turn = uint32(old >> uint64(59))
    word = uint32((word >> turn) | (word << ((uint32(32) - turn) & uint32(31))))
    return float(word * (1.0 / 4294967296.0))


@njit(nogil=True)
def pair(state: np.ndarray) -> tuple[float, float]:
    """The next two numbers in [0, 1), evenly spread over the pixel's samples while decisions are early."""
    decision = state[3]
    state[3] = decision + uint64(1)
    if decision >= uint64(SPREAD_PAIRS):
        return random(state), random(state)
    key = hashed(uint32(state[1]) ^ hashed(uint32(decision) + uint32(0x51ED270B)))
    index = scrambled(reversed_bits(uint32(state[2])), key)
    index = reversed_bits(index)
    x = scrambled(reversed_bits(index), hashed(key ^ uint32(0xA511E9B3)))
    y = scrambled(second_dimension(index), hashed(key ^ uint32(0x63D83595)))
    return x * (1.0 / 4294967296.0), y * (1.0 / 4294967296.0)


@compiled
def cosine_direction(normal: Vector, a: float, b: float) -> Vector:
    """A direction about ``normal`` with density cos/pi."""
    radius = math.sqrt(a)
    angle = 2.0 * math.pi * b
    return from_frame(normal, radius * math.cos(angle), radius * math.sin(angle), math.sqrt(max(0.0, 1.0 - a)))


@compiled
def sphere_direction(a: float, b: float) -> Vector:
    """A direction with equal density everywhere."""
    z = 1.0 - 2.0 * a
    radius = math.sqrt(max(0.0, 1.0 - z * z))
    angle = 2.0 * math.pi * b
    return radius * math.cos(angle), radius * math.sin(angle), z


@compiled
def disc_point(a: float, b: float) -> tuple[float, float]:
    """A point of the unit disc with equal density everywhere."""
    radius = math.sqrt(a)
    angle = 2.0 * math.pi * b
    return radius * math.cos(angle), radius * math.sin(angle)
