"""Every picture restored by one method, kept in a file, so that slow peers run once."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One picture of a set, restored by one version of a method; seconds are per megapixel of the input."""

    set: str
    method: str
    digest: str
    picture: str
    psnr: float
    ssim: float | None
    seconds: float
    processor_seconds: float


class Rows:
    """The rows of a file of JSON lines; what is added is written at once.

    With ``fresh`` what is asked for is not found until it was measured again; what nobody asks for stays.
    """

    def __init__(self, file: Path, *, fresh: bool = False) -> None:
        self._file = file
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        self._rows = {self._key(row): row for row in (Row(**json.loads(line)) for line in lines)}
        self._stale = set(self._rows) if fresh else set()

    @staticmethod
    def _key(row: Row) -> tuple[str, str, str, str]:
        return row.set, row.method, row.digest, row.picture

    def find(self, test: str, method: str, digest: str, picture: str) -> Row | None:
        """The row that was measured before."""
        key = test, method, digest, picture
        return None if key in self._stale else self._rows.get(key)

    def of(self, test: str, method: str, digest: str) -> list[Row]:
        """Every row of a method that was measured before on a set."""
        return [row for key, row in self._rows.items() if key[:3] == (test, method, digest)]

    def add(self, row: Row) -> Row:
        """Keep a row; gives it back."""
        self._rows[self._key(row)] = row
        self._stale.discard(self._key(row))
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as log:
            log.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")
        return row

    def keep_latest(self) -> None:
        """Forget older versions of a method where a newer one was measured on the same picture."""
        latest = {(row.set, row.method, row.picture): row for row in self._rows.values()}
        self._rows = {self._key(row): row for row in latest.values()}
        text = "".join(json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in self._rows.values())
        aside = self._file.with_name(f".{self._file.name}.part")
        aside.write_text(text, encoding="utf-8")
        aside.replace(self._file)
