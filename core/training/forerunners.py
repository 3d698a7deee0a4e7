"""What has to be trained before a recipe can be followed: the recipes beside it whose models it starts from."""

from pathlib import Path

from core.errors import SettingsError
from core.training import recipe_file
from core.training.recipe import Recipe
from core.training.run_folder import checkpoint_path, model_path


def forerunners(recipe: Recipe, file: Path, *, resume: bool = False) -> tuple[Path, ...]:
    """The recipes that come before ``recipe``, which is in ``file``; the one to be trained first comes first.

    A start that is there needs none of them; nor does a run that goes on, by ``resume``, from a state of its own. A
    start that is not, as runs/NAME.safetensors, is what NAME.toml beside ``file`` makes, where that writes to just
    there; it may have a forerunner of its own. SettingsError where recipes start from each other in a circle.
    """
    found: list[Path] = []
    while start := _missing(recipe, resume):
        before = file.with_name(f"{start.stem}.toml")
        if not before.is_file():
            break
        recipe = recipe_file.load(before)
        if model_path(recipe) != start:
            break
        if before in found:
            raise SettingsError(
                f"The recipes {before} and {file} start from each other.", "Let one of them start from another model."
            )
        found.append(before)
        file = before
    return tuple(reversed(found))


def _missing(recipe: Recipe, resume: bool) -> Path | None:
    """The file that the recipe starts from, where it is needed and not there."""
    start = Path(recipe.network.start)
    begun = resume and checkpoint_path(recipe).exists()
    return None if not recipe.network.start or begun or start.exists() else start
