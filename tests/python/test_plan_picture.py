"""The picture of a plan: one mark for each event, and nothing outside of it."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SVG = "{http://www.w3.org/2000/svg}"


def test_every_event_is_drawn_where_it_is() -> None:
    instance, plan = (ROOT / f"tests/planner/{folder}/nrw005-s1.json" for folder in ("instances", "plans"))
    run = subprocess.run([sys.executable, str(ROOT / "examples/plan.py"), str(instance), str(plan)], capture_output=True, check=True)
    picture = ElementTree.fromstring(run.stdout.decode("utf-8"))
    width, height = float(picture.get("width", "0")), float(picture.get("height", "0"))
    marks = [(group.findtext(f"{SVG}title"), group.find(f"{SVG}rect")) for group in picture.iter(f"{SVG}g")]
    assert len(marks) == len(json.loads(plan.read_text("utf-8"))["events"])
    # slot 76 is three times day 25 and the evening: 25 days after 10 January 2022
    assert "Gruenborn 0: Informationsabend, 04.02.2022 abends, M001" in [title for title, _ in marks]
    for _, rect in marks:
        assert rect is not None
        assert 0 < float(rect.get("x", "-1")) < width and 0 < float(rect.get("y", "-1")) < height
