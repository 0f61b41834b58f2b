"""The Python examples of the Anleitung and of the front page run as they stand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [(name, code) for name in ("docs/anleitung.md", "README.md") for code in BLOCK.findall((ROOT / name).read_text("utf-8"))]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4


@pytest.mark.parametrize(("name", "code"), EXAMPLES)
def test_the_example_runs(name: str, code: str) -> None:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, f"{name}:\n{code}\n{run.stderr}"
