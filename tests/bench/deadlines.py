"""How long a million deadlines take: as an Arrow table, as a list, and with other people's packages.

Prints a JSON line for each: {"name": ..., "rows": ..., "seconds": ...}. The last form is what one writes by hand with
`holidays` and `dateutil`: a month is added, and a day on a weekend or holiday is moved. It answers fewer rows, since it is
slow, and only the last day, without the instant of its end. Its answers are those of klikks, which is checked. How many
times as fast klikks is goes to standard error.

Needs the packages of klikks-py/requirements-dev.txt, and klikks built with optimisations.
"""

from __future__ import annotations

import datetime
import json
import random
import sys
import time
from array import array
from collections.abc import Callable
from typing import Any

import nanoarrow
from dateutil.relativedelta import relativedelta
from holidays.countries import Germany

import klikks

ROWS, ROWS_BY_HAND, TIMES = 1_000_000, 50_000, 5


def days(rows: int) -> list[datetime.date]:
    """Days from 2000 to 2049, the same ones each time."""
    first, some = datetime.date(2000, 1, 1), random.Random(2022)
    return [first + datetime.timedelta(days=some.randrange(50 * 365)) for _ in range(rows)]


def words_of(words: list[str]) -> list[str]:
    return [words[row % len(words)] for row in range(ROWS)]


def table_of(columns: list[tuple[str, Any]]) -> Any:
    schema = nanoarrow.struct({name: column.schema for name, column in columns})
    children = [column for _, column in columns]
    return nanoarrow.Array(nanoarrow.c_array_from_buffers(schema, ROWS, [None], children=children))


def by_hand(dates: list[datetime.date], off: Any) -> list[datetime.date]:
    found = []
    for date in dates:
        last = date + relativedelta(months=1)
        while last.weekday() >= 5 or last in off:
            last += datetime.timedelta(days=1)
        found.append(last)
    return found


def measure(name: str, rows: int, run: Callable[[], Any]) -> tuple[float, Any]:
    """The best of some runs, since the machine may be busy with something else."""
    best, answer = float("inf"), None
    for _ in range(TIMES):
        start = time.perf_counter()
        answer = run()
        best = min(best, time.perf_counter() - start)
    print(json.dumps({"name": name, "rows": rows, "seconds": round(best, 4)}), flush=True)
    return best / rows, answer


def main() -> None:
    dates = days(ROWS)
    some = dates[:ROWS_BY_HAND]
    numbers = array("i", [day.toordinal() - datetime.date(1970, 1, 1).toordinal() for day in dates])
    column = nanoarrow.c_array_from_buffers(nanoarrow.date32(), ROWS, [None, numbers.tobytes()])
    table = table_of([("date", column)])
    off = Germany(subdiv="NW", years=range(2000, 2052))

    def arrow() -> Any:
        answers = klikks.deadlines(table, kind="after_event", amount=1, unit="month")
        answers.__arrow_c_stream__()
        return answers

    arrow_row, _ = measure("arrow table", ROWS, arrow)
    list_row, answers = measure(
        "list of days", ROWS, lambda: klikks.deadlines(dates, kind="after_event", amount=1, unit="month")
    )
    own = {"kind": ["after_event", "from_start"], "unit": ["day", "week", "month"], "land": ["BY", "NW", "SN", "TH"]}
    columns = [("date", column), *((name, nanoarrow.c_array(words_of(words), nanoarrow.string())) for name, words in own.items())]
    amounts = array("i", (row % 60 + 1 for row in range(ROWS)))
    columns.append(("amount", nanoarrow.c_array_from_buffers(nanoarrow.int32(), ROWS, [None, amounts.tobytes()])))
    own_rules = table_of(columns)
    measure("arrow table, a rule and a Land of its own in each row", ROWS, lambda: klikks.deadlines(own_rules))
    hand_row, effective = measure("holidays and dateutil", ROWS_BY_HAND, lambda: by_hand(some, off))
    if effective != [last.effective for last in answers[:ROWS_BY_HAND]]:
        sys.exit("the packages do not agree")
    for name, row in (("arrow table", arrow_row), ("list of days", list_row)):
        print(f"{name}: {hand_row / row:.0f} times as fast as holidays and dateutil", file=sys.stderr)


if __name__ == "__main__":
    main()
