"""The search for a plan: it can be asked how far it is, and given up at any time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO, Union

from klikks import _native
from klikks import model as m
from klikks._text import asked, to_json

__all__ = ["FoundPlan", "PlanSearch", "Progress", "plan"]

Progress = Union[bool, Callable[[m.PlanProgress], object]]
"""`True` for a bar on the terminal, or what is called with each progress."""

SLICE = 2_000


@dataclass(frozen=True)
class FoundPlan:
    """A plan with what it costs, and its rows by day."""

    outcome: m.PlanOutcome
    rows: tuple[m.PlanRow, ...]

    def table(self) -> str:
        """The rows as text, one a line: day, commune, step, facilitator."""
        cells = [(row.when, row.commune, row.step, row.facilitator) for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*cells)]
        lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in cells)
        return "".join(line + "\n" for line in lines)


class PlanSearch:
    """A search that stays in memory. How its work is cut into slices changes nothing about the plan.
    """

    def __init__(
        self,
        instance: m.InstanceDocument | m.PlanningInstance,
        *,
        steps: int | None = None,
        seed: int = 0,
        start: m.Plan | None = None,
        language: m.Language = "de",
    ) -> None:
        """Begins; nothing is done before `advance`. The same seed and number of steps give the same plan everywhere."""
        if isinstance(instance, m.PlanningInstance):
            instance = instance.instance
        call = m.PlanCall(instance=instance, seed=seed, steps=steps, start=start, language=language)
        self._native = _native.PlanSearch(to_json(call))

    def advance(self, steps: int) -> m.PlanProgress:
        """Does at most so many steps of work, and tells how far it is. Other threads run meanwhile."""
        progress: m.PlanProgress = asked(m.PlanProgress, self._native.advance(steps))
        return progress

    def answer(self) -> FoundPlan:
        """The best plan so far."""
        answer: m.PlanAnswer = asked(m.PlanAnswer, self._native.answer())
        return FoundPlan(answer.outcome, answer.rows)


def plan(
    instance: m.InstanceDocument | m.PlanningInstance,
    *,
    steps: int | None = None,
    seed: int = 0,
    start: m.Plan | None = None,
    progress: Progress = False,
    language: m.Language = "de",
) -> FoundPlan:
    """Plans: who holds which step of which commune when, what that costs, and how good a plan can be at best.

    `instance` may be what `plan_instance` made of a register. `found.rows` is the plan by day and with names, `found.table()`
    the same as text. `progress=True` shows a bar; a function that is given in its place is called now and then, and ends the
    search with the best plan so far by returning `False`. So does Ctrl-C.
    """
    search = PlanSearch(instance, steps=steps, seed=seed, start=start, language=language)
    tell = bar(sys.stderr) if progress is True else progress
    try:
        while True:
            state = search.advance(SLICE)
            goes_on = tell(state) if callable(tell) else None
            if state.done or goes_on is False:
                break
    except KeyboardInterrupt:
        pass
    return search.answer()


def bar(to: TextIO, width: int = 30) -> Callable[[m.PlanProgress], None]:
    """A bar that is drawn over itself."""

    def show(state: m.PlanProgress) -> None:
        share = 1.0 if state.done else state.steps / max(state.of, 1)
        filled = "█" * int(share * width)
        end = "\n" if state.done else ""
        to.write(f"\r{filled:░<{width}} {share:4.0%}  cost {state.cost}  bound {state.lower_bound}{end}")
        to.flush()

    return show
