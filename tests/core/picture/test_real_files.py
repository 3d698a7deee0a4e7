"""Files of the world, sound and hostile: each opens or is refused with a sentence; no crash, no chatter."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="the collection of real files, ../shared/data, is not here"),
]

READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
import numpy as np
from core.errors import UnreadablePicture
from core.picture.files import header, read, write
try:
    picture = read(sys.argv[1])
except UnreadablePicture as error:
    print("refused", error.what.endswith("."), error.advice.endswith("."))
    sys.exit()
told = header(sys.argv[1])
assert (told.height, told.width) == (picture.height, picture.width)
assert np.isfinite(picture.pixels).all()
assert picture.pixels.flags.c_contiguous
notes = write(picture, sys.argv[2])
back = read(sys.argv[2])
assert back.pixels.shape == picture.pixels.shape
assert back.facts.icc is None or back.facts.icc[36:40] == b"acsp"
print("opened True True")
"""


def files():
    return [path for part in ("hostile", "files") for path in sorted((DATA / part).rglob("*")) if path.is_file()]


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_opens_or_is_refused_in_a_sentence(path, tmp_path):
    command = [sys.executable, "-W", "error", "-c", READ, str(path), str(tmp_path / "out.tif")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.stderr == b""
    assert done.returncode == 0
    assert done.stdout.split()[1:] == [b"True", b"True"]
