"""The recipe that ``silvermend train`` is told: a file, or one that is written from a few words."""

from argparse import Namespace
from pathlib import Path

from core import library, whole_file
from core.errors import SettingsError
from core.picture.files import can_read
from core.training import recipe_file
from core.training.degradations import from_words
from core.training.pairs import lists
from core.training.plans import held_out_for, recipe_for
from core.training.recipe import DataPlan, Recipe
from core.training.run_folder import checkpoint_path

_WORDS = ("before", "after", "manifest", "clean", "with_", "model", "name", "pace", "adapters", "plan")


def recipe_of(options: Namespace) -> tuple[Recipe, Path]:
    """The recipe and the file it is in; SettingsError when it is told twice or not at all."""
    told = [word for word in _WORDS if getattr(options, word)]
    if options.recipe is not None:
        if told:
            raise SettingsError(
                f"--{told[0].rstrip('_')} belongs to a run without a recipe.", "Change it in the recipe instead."
            )
        recipe, file = recipe_file.load(options.recipe), options.recipe
    else:
        recipe = _written(options)
        file = Path(recipe.output) / f"{recipe.name}.toml"
        if options.resume or options.export:
            _demand_same(recipe, file)
        elif not options.anew:
            refuse_earlier(recipe)
        if not options.export:
            _write(recipe, file)
    return recipe.with_steps(options.steps) if options.steps else recipe, file


def refuse_earlier(recipe: Recipe) -> None:
    """SettingsError where an earlier run of this name has a state, which a new one would replace."""
    saved = checkpoint_path(recipe)
    if saved.exists():
        raise SettingsError(
            f"An earlier run of this name has its state in {saved}.",
            "Say --resume to go on with it, --anew to replace it, or choose another name.",
        )


def _demand_same(recipe: Recipe, file: Path) -> None:
    """SettingsError where an earlier run's recipe is another one: its state would not fit, and the recipe be lost."""
    if file.exists() and recipe_file.load(file) != recipe:
        raise SettingsError(
            f"What was said makes another recipe than {file}, by which the earlier run goes.",
            "Name that file instead of pictures, or choose another name.",
        )


def _written(options: Namespace) -> Recipe:
    if not (options.before or options.after or options.manifest or options.clean):
        raise SettingsError(
            "There is nothing to train on.", "Name a recipe, or --before and --after, or --clean with --with."
        )
    model = library.find(options.model)
    pictures = _count(options)
    data = DataPlan(
        folders=tuple(map(str, options.clean or ())),
        before=str(options.before or ""),
        after=str(options.after or ""),
        manifest=str(options.manifest or ""),
        held_out=held_out_for(pictures),
    )
    return recipe_for(
        model,
        data,
        options.pace or "standard",
        name=options.name or f"{model.name}-tuned",
        output=options.output,
        degradation=from_words(options.with_) if options.with_ else None,
        adapters=options.adapters,
        pictures=pictures,
    )


def _count(options: Namespace) -> int:
    """How many pictures the folders or lists hold at a first look; whether they are of use is found out later."""
    if options.clean:
        return sum(can_read(path) for folder in options.clean for path in folder.rglob("*") if path.is_file())
    source = options.manifest or options.before
    if source is None or not source.exists():
        return 0
    if source.suffix.lower() in lists.ENDINGS:
        return sum(bool(line.strip()) for line in source.read_text(encoding="utf-8", errors="replace").splitlines())
    return sum(can_read(path) for path in source.iterdir() if path.is_file())


def _write(recipe: Recipe, file: Path) -> None:
    try:
        content = recipe_file.to_toml(recipe).encode()
        file.parent.mkdir(parents=True, exist_ok=True)
        whole_file.write_bytes(file, content)
    except UnicodeEncodeError as error:
        raise SettingsError(
            "A name of a file or folder holds bytes that are no text, and a recipe is a text.", "Rename it."
        ) from error
    except OSError as error:
        raise SettingsError(
            f"The recipe cannot be written to {file}: {error.strerror}.", "Choose another --output."
        ) from error
