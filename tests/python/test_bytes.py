"""The same bytes through every door."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path

from klikks import _native

ROOT = Path(__file__).parent.parent.parent
BYTES = ROOT / "tests" / "bytes"


def test_the_answers_are_the_same_bytes_as_in_rust() -> None:
    programme = (ROOT / "examples/nrw-2022/programme.json").read_text(encoding="utf-8")
    journal = (ROOT / "examples/nrw-2022/journal.jsonl").read_text(encoding="utf-8")
    register = _native.Register(f'{{"programme":{programme},"journal":{json.dumps(journal)}}}')
    call = '{"as_of":{"day":"2022-12-14"},"language":"de"}'
    assert register.report(call).encode() == (BYTES / "report.json").read_bytes()
    assert register.public_view(call).encode() == (BYTES / "public.json").read_bytes()
    assert json.loads(register.icalendar(call))["text"].encode() == (BYTES / "events.ics").read_bytes()


def test_the_plans_are_the_same_bytes_as_in_rust_at_once_and_in_slices() -> None:
    for asked in json.loads((ROOT / "tests/planner/bytes.json").read_text(encoding="utf-8")):
        name = asked["instance"]
        instance = json.loads((ROOT / f"tests/planner/instances/{name}.json").read_text(encoding="utf-8"))
        call = json.dumps({**asked, "instance": instance})
        expected = (BYTES / f"plan-{name}.json").read_bytes()
        assert _native.plan(call).encode() == expected
        search = _native.PlanSearch(call)
        for slice_of in cycle((1, 7, 100)):
            if json.loads(search.advance(slice_of))["done"]:
                break
        assert search.answer().encode() == expected
