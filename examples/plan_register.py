"""Plans the workshops of a year from a register, puts the plan on record, and plans anew when somebody falls ill.

    python examples/plan_register.py [FOLDER]

The calendars of each commune and each facilitator are written into the folder, `target/workshops` if none is named.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import klikks

EXAMPLES = Path(__file__).parent


def put_on_record(
    register: klikks.Register, workshops: klikks.PlanningDocument, found: klikks.FoundPlan
) -> klikks.PlanCalendars:
    """Submits the commands of a plan."""
    source = klikks.Source(label=f"Plan vom {workshops.today:%d.%m.%Y}")
    back = register.plan_commands(workshops, found, "project-manager", source)
    for command in back.commands:
        answer = register.submit(command)
        if isinstance(answer, klikks.Rejected):
            sys.exit("\n".join(register.explain(answer.verdict)))
    return back


def main(folder: Path) -> None:
    register = klikks.Register.open(EXAMPLES / "programmes/nw.json", EXAMPLES / "workshops-nw/journal.jsonl")
    workshops = klikks.workshops(EXAMPLES / "workshops-nw/workshops.json")

    found = klikks.plan(register.plan_instance(workshops), steps=20_000, progress=True)
    print(found.table())
    outcome = found.outcome
    print(f"Kosten {outcome.cost.total}, kein Plan kostet weniger als {outcome.lower_bound}; ohne Termin: {len(outcome.unplaced)}")
    back = put_on_record(register, workshops, found)
    print(f"{len(back.commands)} Termine eingetragen, {len(klikks.save_calendars(back, folder))} Kalender in {folder}\n")

    # Seven weeks later M1 falls ill for a fortnight. What was planned for the days before is behind by now.
    ill = klikks.DaysAway(first_day=date(2023, 2, 27), last_day=date(2023, 3, 11))
    first, *others = workshops.facilitators
    first = replace(first, absent=(*first.absent, ill))
    workshops = replace(workshops, today=ill.first_day, facilitators=(first, *others), assigned=back.assigned)

    found = klikks.plan(register.plan_instance(workshops), steps=20_000, progress=True)
    back = put_on_record(register, workshops, found)
    klikks.save_calendars(back, folder)
    print(f"M1 ist krank: {len(back.moved)} Termine ändern sich, {len(back.commands)} Einträge")
    for moved in back.moved:
        print("- " + "\n  ".join(moved.says))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else EXAMPLES.parent / "target/workshops"))
