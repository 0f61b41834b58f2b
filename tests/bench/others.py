"""The same questions as those of the Rust benchmark, asked of other people's Python packages: holidays and recurrences.

Prints a JSON line for each: {"name": ..., "count": ..., "seconds": ...}.
"""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Callable
from typing import Any

from dateutil.rrule import MONTHLY, TH, WEEKLY, rrule
from holidays.countries import Germany

TIMES = 5


def measure(name: str, run: Callable[[], list[Any]]) -> None:
    best, count = float("inf"), 0
    for _ in range(TIMES):
        start = time.perf_counter()
        count = len(run())
        best = min(best, time.perf_counter() - start)
    print(json.dumps({"name": name, "count": count, "seconds": best}), flush=True)


def main() -> None:
    first, last = datetime.date(1995, 1, 1), datetime.date(2050, 12, 31)
    days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
    # its years are made before, as one would
    off = Germany(subdiv="NW", years=range(1995, 2051))
    measure("holiday: holidays (PyPI)", lambda: [day in off for day in days])
    start, until = datetime.datetime(2022, 10, 27), datetime.datetime(2032, 10, 27)
    weekly = rrule(WEEKLY, interval=2, byweekday=TH, dtstart=start, until=until)
    monthly = rrule(MONTHLY, byweekday=TH(2), dtstart=start, until=until)
    measure("recurrence: dateutil, every 14 days", lambda: list(weekly))
    measure("recurrence: dateutil, second Thursday", lambda: list(monthly))


if __name__ == "__main__":
    main()
