"""Reads the lines of the benchmarks and prints a table: what each answer costs, and what others need for the same."""

from __future__ import annotations

import json
import sys

# a row of the table: what it is, who answers it here, who else does, and what was aimed at
CALENDAR = [
    ("is a day a holiday in NW?", "holiday: klikks", ["holiday: holiday_de", "holiday: holidays (PyPI)"], "at most 5 ns"),
    ("deadline, a day named", "deadline without steps, named day", [], "at most 50 ns"),
    ("the same with its steps", "deadline with steps, named day", [], "at most 1 µs"),
    ("deadline, a month after an event", "deadline without steps, one month after", [], "at most 50 ns"),
    ("the same with its steps", "deadline with steps, one month after", [], "at most 1 µs"),
    ("a date of every 14 days", "recurrence: klikks, every 14 days",
     ["recurrence: rrule, every 14 days", "recurrence: dateutil, every 14 days"], ""),
    ("a date of the second Thursday", "recurrence: klikks, second Thursday",
     ["recurrence: rrule, second Thursday", "recurrence: dateutil, second Thursday"], ""),
    ("a deadline of a million, Arrow table", "arrow table", ["holidays and dateutil"], "50 times as fast"),
    ("a deadline of a million, list of dates", "list of days", ["holidays and dateutil"], ""),
]
REGISTER = [
    ("a decision: admitted", "decision without explanation, admitted", ["decision: zen-engine (PyPI)"], "at most 200 ns"),
    ("the same explained", "decision with explanation, admitted", ["decision: zen-engine (PyPI)"], "at most 2 µs"),
    ("a decision: the waiting list", "decision without explanation, waits", ["decision: zen-engine (PyPI)"], "at most 200 ns"),
    ("the same explained", "decision with explanation, waits", ["decision: zen-engine (PyPI)"], "at most 2 µs"),
    ("decided, explained and applied", "decide and apply", ["decide and apply: eventsourcing (PyPI)"], ""),
    ("an entry of a decided journal", "replay, decided entries", ["replay: eventsourcing (PyPI)"], "at most 500 ns"),
    ("an entry of a journal that is checked", "replay, checked", ["replay: eventsourcing (PyPI)"], ""),
    ("an entry read from JSON lines", "read from JSON lines", [], ""),
]


def nanoseconds(lines: list[str]) -> dict[str, float]:
    found = [json.loads(line) for line in lines if line.startswith("{")]
    return {of["name"]: of["seconds"] * 1e9 / of.get("count", of.get("rows")) for of in found if "seconds" in of}


def main() -> None:
    which, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    cost = nanoseconds(lines)
    for what, ours, others, aim in {"calendar": CALENDAR, "register": REGISTER}[which]:
        here = cost[ours]
        ratios = "; ".join(f"{other.split(': ')[-1]} {cost[other]:.0f} ns = {cost[other] / here:.1f} x" for other in others)
        print(f"{what:40} {here:9.1f} ns   {aim:18} {ratios}")
    for of in (json.loads(line) for line in lines if '"of"' in line):
        print(f"{of['name']}: {of['of']:.0f}; an entry as text: {of['text']:.0f}")


if __name__ == "__main__":
    main()
