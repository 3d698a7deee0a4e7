"""What becomes of a path at a surface: for each kind, the light it picks up there and where it goes on."""

from resources.samples.render.lighting import arriving
from resources.samples.render.optics import METAL, fresnel, mirrored, reflected_roughly, refracted, wandered
from resources.samples.render.sampling import cosine_direction, pair, random
from resources.samples.render.scene import at_face
from resources.samples.render.vectors import along, compiled, dot, luminance, mix, scale

#: Index of refraction of everything of glass.
GLASS_INDEX = 1.5
#: Reflections the camera sees are followed at least this often, and counted for less: they are few but bright.
FOLLOWED = 0.3
BLACK = (0.0, 0.0, 0.0)


@compiled
def polished(surface, outward, direction, bounce, state):  # type: ignore[no-untyped-def]
    """The coat over a surface, or a metal: (whether the path reflects, direction, share kept either way)."""
    a, b = pair(state)
    out, cosine, unshadowed = reflected_roughly(direction, surface.normal, surface.roughness, a, b)
    shine = 1.0 if surface.kind == METAL else fresnel(cosine, surface.shine)
    chance = max(shine, FOLLOWED) if bounce == 0 else shine
    if random(state) >= chance:
        left = (1.0 - shine) / (1.0 - chance)
        return False, direction, (left, left, left)
    weight = unshadowed * shine / chance if dot(out, outward) > 0.0 else 0.0
    white = (1.0, 1.0, 1.0)
    tint = mix(surface.colour, white, fresnel(cosine, 0.0)) if surface.kind == METAL else white
    return True, out, scale(tint, weight)


@compiled
def glass(surface, flat, direction, distance, bounce, state):  # type: ignore[no-untyped-def]
    """(next direction, share kept): what the way through the glass left, and the dice's weight."""
    entering = dot(direction, flat) < 0.0
    c = surface.colour
    left = (1.0, 1.0, 1.0) if entering else (c[0] ** distance, c[1] ** distance, c[2] ** distance)
    facing = scale(surface.normal, 1.0 if dot(surface.normal, direction) < 0.0 else -1.0)
    beyond, reflected = refracted(direction, facing, 1.0 / GLASS_INDEX if entering else GLASS_INDEX)
    chance = max(reflected, FOLLOWED) if bounce < 2 else reflected
    if random(state) < chance:
        return mirrored(direction, facing), scale(left, reflected / chance)
    return beyond, scale(left, (1.0 - reflected) / (1.0 - chance))


@compiled
def matte(shape, lights, surface, point, flat, lift, state, stack):  # type: ignore[no-untyped-def]
    """(light sent on, next origin, next direction, share kept) of a wall or a leaf."""
    normal, colour, through = surface.normal, surface.colour, surface.through
    outward = scale(flat, 1.0 if dot(flat, normal) >= 0.0 else -1.0)
    light = arriving(lights, shape.shading, point, normal, outward, colour, through, lift, state, stack)
    total = luminance(colour) + luminance(through)
    chance = luminance(through) / total if total > 0.0 else 0.0
    a, b = pair(state)
    if random(state) < chance:
        down = cosine_direction(scale(normal, -1.0), a, b)
        return light, along(point, outward, -lift), down, scale(through, 1.0 / chance)
    up = cosine_direction(normal, a, b)
    return light, along(point, outward, lift), up, scale(colour, 1.0 / max(1.0 - chance, 1e-6))


@compiled
def waxy(shape, lights, surface, point, outward, lift, state, stack):  # type: ignore[no-untyped-def]
    """The same of wax, fruit or skin: light goes in here and comes out nearby."""
    inside = along(point, outward, -lift)
    place, share, ahead, last, face, u, v = wandered(shape.bvh, inside, outward, surface, state, stack)
    if face < 0:
        return BLACK, point, outward, BLACK
    left = along(place, ahead, last)
    flat, normal, _, _ = at_face(shape, face, u, v)
    light = arriving(lights, shape.shading, left, normal, flat, share, BLACK, lift, state, stack)
    a, b = pair(state)
    return light, along(left, flat, lift), cosine_direction(normal, a, b), share
