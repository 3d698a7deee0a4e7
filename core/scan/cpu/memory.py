"""Lanes from memory and back: what an address and an index reach, in float32.

The kernels know memory by address. numba would count references to arrays, and does so even in inner loops. Nothing
is checked here, as nothing can be in an inner loop; no alignment is asked for.
"""

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba.core import types

from core.scan.cpu.lanes import FLOAT, HALF, INTEGER, INTEGERS, VECTOR, WIDTH, call, instruction, lanes_type, splat

FLOAT_BYTES = 4

_HALF_VECTOR = ir.VectorType(FLOAT, HALF)
_PAIR = ir.VectorType(FLOAT, 2)
_MASK = ir.VectorType(ir.IntType(1), WIDTH)


def _pointer(builder: Any, seen_as: Any, address: Any, index: Any) -> Any:
    floats = builder.inttoptr(address, FLOAT.as_pointer())
    return builder.bitcast(builder.gep(floats, [index]), seen_as.as_pointer())


def _masked(builder: Any, count: Any, address: Any, index: Any) -> list[Any]:
    """Pointer, alignment and mask for the first ``count`` lanes, as LLVM's masked functions take them."""
    pointer = _pointer(builder, VECTOR, address, index)
    mask = builder.icmp_signed("<", ir.Constant(INTEGERS, [*range(WIDTH)]), splat(builder, count))
    return [pointer, ir.Constant(INTEGER, FLOAT_BYTES), mask]


@instruction
def load(typing: Any, address: Any, index: Any) -> Any:
    """Sixteen neighbours, beginning with number ``index``."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.load(_pointer(builder, VECTOR, *arguments), align=FLOAT_BYTES)

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_half_twice(typing: Any, address: Any, index: Any) -> Any:
    """Eight neighbours, beginning with number ``index``, in the lower and again in the upper lanes."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        half = builder.load(_pointer(builder, _HALF_VECTOR, *arguments), align=FLOAT_BYTES)
        twice = ir.Constant(INTEGERS, [*range(HALF)] * 2)
        return builder.shuffle_vector(half, ir.Constant(_HALF_VECTOR, ir.Undefined), twice)

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_first(typing: Any, address: Any, index: Any, count: Any) -> Any:
    """The first ``count`` lanes from number ``index`` on, the others 0; nothing beyond them is read."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, size = arguments
        masked = [*_masked(builder, size, *place), ir.Constant(VECTOR, [0.0] * WIDTH)]
        return call(builder, f"llvm.masked.load.v{WIDTH}f32.p0", VECTOR, masked)

    return lanes_type(types.intp, types.intp, types.int32), generate


@instruction
def broadcast_from(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` in every lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return splat(builder, builder.load(_pointer(builder, FLOAT, *arguments)))

    return lanes_type(types.intp, types.intp), generate


@instruction
def broadcast_pair(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` in the lower eight lanes, the next one in the upper eight."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pair = builder.load(_pointer(builder, _PAIR, *arguments), align=FLOAT_BYTES)
        halves = ir.Constant(INTEGERS, [0] * HALF + [1] * HALF)
        return builder.shuffle_vector(pair, ir.Constant(_PAIR, ir.Undefined), halves)

    return lanes_type(types.intp, types.intp), generate


@instruction
def store(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write all lanes from number ``index`` on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        builder.store(lanes, _pointer(builder, VECTOR, *place), align=FLOAT_BYTES)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@instruction
def store_half(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write the lower eight lanes from number ``index`` on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        lower = ir.Constant(ir.VectorType(INTEGER, HALF), [*range(HALF)])
        half = builder.shuffle_vector(lanes, ir.Constant(VECTOR, ir.Undefined), lower)
        builder.store(half, _pointer(builder, _HALF_VECTOR, *place), align=FLOAT_BYTES)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@instruction
def store_first(typing: Any, address: Any, index: Any, value: Any, count: Any) -> Any:
    """Write the first ``count`` lanes from number ``index`` on; nothing beyond them is touched."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes, size = arguments
        masked = [lanes, *_masked(builder, size, *place)]
        call(builder, f"llvm.masked.store.v{WIDTH}f32.p0", ir.VoidType(), masked)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type, types.int32), generate


@instruction
def load_integer(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` of the int32 at an address."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        integers = builder.inttoptr(arguments[0], INTEGER.as_pointer())
        return builder.sext(builder.load(builder.gep(integers, [arguments[1]])), ir.IntType(64))

    return types.int64(types.intp, types.intp), generate


@instruction
def prefetch(typing: Any, address: Any, index: Any) -> Any:
    """Ask for the cache line of number ``index``; harmless wherever it points."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        reading, keep, data = (ir.Constant(INTEGER, flag) for flag in (0, 3, 1))
        pointer = _pointer(builder, FLOAT, *arguments)
        call(builder, "llvm.prefetch.p0", ir.VoidType(), [pointer, reading, keep, data])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate
