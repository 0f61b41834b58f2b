"""The questions of the Rust benchmark of the register, asked of other people's Python packages.

`eventsourcing` decides and applies in memory, and replays; `zen-engine` evaluates the same rule of admission (term, basis, once,
deadline, queue, cap) as a decision table. Prints a JSON line for each: {"name": ..., "count": ..., "seconds": ...}.
"""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Callable

import zen
from eventsourcing.domain import Aggregate, event

TIMES = 5
COMMUNES = 5_000
LAST = datetime.date(2022, 12, 31)
DAY = datetime.date(2022, 12, 20)


def measure(name: str, count: int, run: Callable[[], object]) -> None:
    best = float("inf")
    for _ in range(TIMES):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    print(json.dumps({"name": name, "count": count, "seconds": best}), flush=True)


class Intake(Aggregate):
    """An intake with a cap, a deadline and a waiting list."""

    @event("Opened")
    def __init__(self, places: int, last: datetime.date) -> None:
        self.places = places
        self.last = last
        self.inside: dict[str, datetime.date] = {}
        self.waiting: dict[str, datetime.date] = {}

    def request(self, place: str, received: datetime.date, basis: str) -> None:
        if basis != "commune_backed":
            raise ValueError("basis")
        if place in self.inside or place in self.waiting:
            raise ValueError("once")
        if received > self.last:
            raise ValueError("deadline")
        if len(self.inside) < self.places and not self.waiting:
            self.admit(place, received)
        else:
            self.wait(place, received)

    @event("Admitted")
    def admit(self, place: str, received: datetime.date) -> None:
        self.inside[place] = received

    @event("Waits")
    def wait(self, place: str, received: datetime.date) -> None:
        self.waiting[place] = received


TABLE = {
    "nodes": [
        {"id": "in", "type": "inputNode", "name": "request", "position": {"x": 0, "y": 0}},
        {
            "id": "rule",
            "type": "decisionTableNode",
            "name": "admission",
            "position": {"x": 1, "y": 0},
            "content": {
                "hitPolicy": "first",
                "inputs": [
                    {"id": "basis", "name": "basis", "field": "basis"},
                    {"id": "known", "name": "known", "field": "known"},
                    {"id": "late", "name": "late", "field": "late"},
                    {"id": "waiting", "name": "waiting", "field": "waiting"},
                    {"id": "left", "name": "left", "field": "left"},
                ],
                "outputs": [{"id": "ruling", "name": "ruling", "field": "ruling"}],
                "rules": [
                    {"_id": "1", "basis": 'not("commune_backed")', "known": "", "late": "", "waiting": "", "left": "", "ruling": '"basis"'},
                    {"_id": "2", "basis": "", "known": "true", "late": "", "waiting": "", "left": "", "ruling": '"once"'},
                    {"_id": "3", "basis": "", "known": "", "late": "> 0", "waiting": "", "left": "", "ruling": '"deadline"'},
                    {"_id": "4", "basis": "", "known": "", "late": "", "waiting": "> 0", "left": "", "ruling": '"waits"'},
                    {"_id": "5", "basis": "", "known": "", "late": "", "waiting": "", "left": "<= 0", "ruling": '"waits"'},
                    {"_id": "6", "basis": "", "known": "", "late": "", "waiting": "", "left": "", "ruling": '"admitted"'},
                ],
            },
        },
        {"id": "out", "type": "outputNode", "name": "answer", "position": {"x": 2, "y": 0}},
    ],
    "edges": [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rule"},
        {"id": "b", "type": "edge", "sourceId": "rule", "targetId": "out"},
    ],
}


def main() -> None:
    places = [f"c{number}" for number in range(COMMUNES)]

    def decide_and_apply() -> Intake:
        intake = Intake(places=COMMUNES, last=LAST)
        for place in places:
            intake.request(place, DAY, "commune_backed")
        return intake

    measure("decide and apply: eventsourcing (PyPI)", COMMUNES, decide_and_apply)
    events = decide_and_apply().collect_events()

    def replay() -> None:
        intake = None
        for happened in events:
            intake = happened.mutate(intake)

    measure("replay: eventsourcing (PyPI)", len(events), replay)

    decision = zen.ZenEngine().create_decision(json.dumps(TABLE))
    asked = {"basis": "commune_backed", "known": False, "late": (DAY - LAST).days, "waiting": 0, "left": 10}
    assert decision.evaluate(asked)["result"] == {"ruling": "admitted"}
    assert decision.evaluate({**asked, "left": 0})["result"] == {"ruling": "waits"}
    assert decision.evaluate({**asked, "known": True})["result"] == {"ruling": "once"}
    measure("decision: zen-engine (PyPI)", COMMUNES, lambda: [decision.evaluate({**asked, "left": left}) for left in range(COMMUNES)])


if __name__ == "__main__":
    main()
