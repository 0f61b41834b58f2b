"""Draws a plan as a picture: communes down, weeks across, steps coloured, facilitators marked.

    python examples/plan.py INSTANCE.json PLAN.json > plan.svg

Holidays and school breaks of the commune's Land are shaded, the window of each commune is framed. No package is needed.
"""

from __future__ import annotations

import datetime
import json
import sys
from html import escape
from pathlib import Path
from typing import Any

COLOURS = ["#1b6ca8", "#e07a1f", "#2e8b57", "#8e44ad", "#b03a2e", "#5d6d7e", "#117a65", "#a04000"]
CLOSED = 'fill="#c9ced6" fill-opacity="0.55"'
DAY, ROW, LEFT, TOP, LETTER = 4, 26, 190, 56, 7.5
MONTHS = ["Jan", "Feb", "März", "April", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"]


def x_of(day: int) -> int:
    return LEFT + day * DAY


def text(x: float, y: float, said: str, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" {more}>{escape(said)}</text>'


def rect(x: float, y: float, width: float, height: float, more: str) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" {more}/>'


def weeks(instance: dict[str, Any], bottom: int) -> list[str]:
    """A line for each Monday, the number of every second week, and the months."""
    first = datetime.date.fromisoformat(instance["date0"])
    drawn = []
    for day in range(instance["days"]):
        date = first + datetime.timedelta(days=day)
        if date.weekday() == 0:
            drawn.append(f'<path d="M{x_of(day)} {TOP}V{bottom}" stroke="#d8dde3" stroke-width="1"/>')
            if date.isocalendar().week % 2 == 0:
                drawn.append(text(x_of(day) + 2, TOP - 6, str(date.isocalendar().week), 'class="small"'))
        if date.day == 1 or day == 0:
            drawn.append(text(x_of(day) + 2, TOP - 24, f"{MONTHS[date.month - 1]} {date.year}", 'class="month"'))
            drawn.append(f'<path d="M{x_of(day)} {TOP - 34}V{bottom}" stroke="#9aa5b1" stroke-width="1"/>')
    return drawn


def ranges(blocked: list[list[int]], days: int) -> list[tuple[int, int]]:
    """The same days without overlaps, so that no shade lies over another."""
    closed = sorted({day for first, last in blocked for day in range(first, min(last, days - 1) + 1)})
    found: list[tuple[int, int]] = []
    for day in closed:
        if found and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def row(instance: dict[str, Any], index: int, events: list[list[int]]) -> list[str]:
    """A commune: its name, closed days, window, and events."""
    commune = instance["communes"][index]
    top = TOP + index * ROW
    drawn = [text(LEFT - 8, top + ROW / 2 + 4, commune["name"], 'text-anchor="end"')]
    for first, last in ranges(instance["lands"][commune["land"]]["blocked"], instance["days"]):
        drawn.append(rect(x_of(first), top, (last - first + 1) * DAY, ROW, CLOSED))
    ready, deadline = commune["ready"], min(commune["deadline"], instance["days"] - 1)
    if ready <= deadline:
        drawn.append(rect(x_of(ready), top + 2, (deadline - ready + 1) * DAY, ROW - 4, 'fill="none" stroke="#9aa5b1" rx="3"'))
    fixed = {tuple(event) for event in instance["fixed"]}
    for event in sorted(events, key=lambda event: event[2]):
        _, step, slot, who = event
        day, kind = divmod(slot, 3)
        colour = COLOURS[commune["steps"][step]["type"] % len(COLOURS)]
        edge = 'stroke="#111" stroke-width="2"' if tuple(event) in fixed else ""
        x, y = x_of(day) + DAY / 2, top + ROW / 2
        when = (datetime.date.fromisoformat(instance["date0"]) + datetime.timedelta(days=day)).strftime("%d.%m.%Y")
        part = ("nachmittags", "abends", "Samstag")[kind]
        name = instance["step_types"][commune["steps"][step]["type"]]["name"]
        title = f"{commune['name']}: {name}, {when} {part}, {instance['facilitators'][who]['name']}"
        drawn.append(f"<g><title>{escape(title)}</title>")
        drawn.append(rect(x - 9, y - 9, 18, 18, f'rx="{9 if kind == 1 else 2}" fill="{colour}" {edge}'))
        drawn.append(text(x, y + 4, str(who + 1), 'text-anchor="middle" class="who"') + "</g>")
    return drawn


def legend(instance: dict[str, Any], top: int) -> list[str]:
    drawn, x = [], float(LEFT)
    for index, kind in enumerate(instance["step_types"]):
        drawn.append(rect(x, top, 14, 14, f'rx="7" fill="{COLOURS[index % len(COLOURS)]}"'))
        drawn.append(text(x + 19, top + 12, kind["name"]))
        x += 34 + LETTER * len(kind["name"])
    x, top = float(LEFT), top + 24
    signs = [(CLOSED, "Ferien, Feiertage"), ('fill="none" stroke="#9aa5b1" rx="3"', "Zeitraum der Kommune")]
    signs += [('fill="#5d6d7e" rx="7"', "abends"), ('fill="#5d6d7e" rx="2"', "nachmittags oder samstags")]
    for sign, said in signs:
        drawn += [rect(x, top, 14, 14, sign), text(x + 19, top + 12, said)]
        x += 34 + LETTER * len(said)
    people = ", ".join(f"{index + 1} = {who['name']}" for index, who in enumerate(instance["facilitators"]))
    return [*drawn, text(LEFT, top + 36, people)]


def draw(instance: dict[str, Any], plan: dict[str, Any]) -> str:
    """The picture as SVG."""
    communes = len(instance["communes"])
    bottom = TOP + communes * ROW
    kinds = sum(34 + LETTER * len(kind["name"]) for kind in instance["step_types"])
    width, height = LEFT + max(instance["days"] * DAY, int(kinds), 560) + 16, bottom + 90
    drawn = [rect(0, 0, width, height, 'fill="#fff"')]
    for index in range(0, communes, 2):
        drawn.append(rect(LEFT, TOP + index * ROW, instance["days"] * DAY, ROW, 'fill="#f6f8fa"'))
    drawn += weeks(instance, bottom)
    for index in range(communes):
        drawn += row(instance, index, [event for event in plan["events"] if event[0] == index])
    drawn += legend(instance, bottom + 16)
    style = "text{font:12px sans-serif;fill:#1c2733}.small{font-size:9px;fill:#5d6d7e}.month{font-weight:bold}.who{font-size:11px;font-weight:bold;fill:#fff}"
    lines = "\n".join(drawn)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(instance["name"])}"><style>{style}</style>\n{lines}\n</svg>\n'
    )


if __name__ == "__main__":
    paths = [Path(argument) for argument in sys.argv[1:]]
    if len(paths) != 2:
        sys.exit("usage: python examples/plan.py INSTANCE.json PLAN.json > plan.svg")
    sys.stdout.write(draw(*(json.loads(path.read_text(encoding="utf-8")) for path in paths)))
