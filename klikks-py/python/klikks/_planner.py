"""The workshop planner: what there is to plan, why something cannot be planned, and a plan back on record."""

from __future__ import annotations

import os

from klikks import _native
from klikks import model as m
from klikks._plan_search import FoundPlan
from klikks._text import Text, ask, asked, document, replace_file, to_json

__all__ = ["plan_commands", "plan_dates", "plan_instance", "plan_why", "save_calendars", "workshops"]


def workshops(source: Text) -> m.PlanningDocument:
    """The document (`klikks-workshops/1`) in a text or a file that says who holds workshops, where and when."""
    return document(m.PlanningDocument, source)


def plan_why(instance: m.InstanceDocument, *, work: int = 200_000, language: m.Language = "de") -> m.ConflictAnswer:
    """Why not every step can be planned: constraints that leave no plan, each of them needed, in words.

    A step of `work` looks at the steps of one commune once. If the work does not suffice to tell, the answer says so.
    """
    call = m.PlanWhyCall(instance=instance, question=m.AskConflict(work=work), language=language)
    answer: m.PlanWhyAnswer = asked(m.PlanWhyAnswer, _native.plan_why(to_json(call)))
    assert isinstance(answer, m.ConflictAnswer)
    return answer


def plan_dates(
    instance: m.InstanceDocument,
    plan: m.Plan,
    commune: int,
    step: int,
    most: int = 5,
    *,
    language: m.Language = "de",
) -> m.DatesAnswer:
    """The dates that are closest for one event beside the others of `plan`, and what blocks each.

    `commune` and `step` are counted from 0, as in the instance.
    """
    question = m.AskDates(plan=plan, commune=commune, step=step, most=most)
    call = m.PlanWhyCall(instance=instance, question=question, language=language)
    answer: m.PlanWhyAnswer = asked(m.PlanWhyAnswer, _native.plan_why(to_json(call)))
    assert isinstance(answer, m.DatesAnswer)
    return answer


def plan_instance(
    register: m.RegisterDocument, planning: m.PlanningDocument, *, language: m.Language = "de"
) -> m.PlanningInstance:
    """What there is to plan: the steps that each place that takes part has ahead, and what is not known about them.

    `planning` says who holds workshops, where and when; calendars may be given as the text of an `.ics` file.
    """
    call = m.PlanInstanceCall(register=register, planning=planning, language=language)
    return ask(_native.plan_instance, m.PlanningInstance, call)


def plan_commands(
    register: m.RegisterDocument,
    planning: m.PlanningDocument,
    plan: m.Plan | FoundPlan,
    by: m.RoleId,
    source: m.Source,
    *,
    language: m.Language = "de",
) -> m.PlanCalendars:
    """The commands that put a plan on record as the role `by`, calendars for each place and facilitator, and what moved and why.

    `assigned` is the list of who holds what, for the document of the next plan.
    """
    found = plan.outcome.plan if isinstance(plan, FoundPlan) else plan
    call = m.PlanCommandsCall(
        register=register, planning=planning, plan=found, by=by, source=source, language=language
    )
    return ask(_native.plan_commands, m.PlanCalendars, call)


def save_calendars(calendars: m.PlanCalendars, folder: str | os.PathLike[str]) -> tuple[str, ...]:
    """Writes a calendar file for each place and each facilitator into a folder, and gives their paths."""
    os.makedirs(folder, exist_ok=True)
    texts = [(of.place, of.text) for of in calendars.places] + [(of.facilitator, of.text) for of in calendars.facilitators]
    paths = []
    for name, text in texts:
        # a name may hold what a file name may not
        safe = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in name)
        path = os.path.join(folder, f"{safe}.ics")
        replace_file(path, text)
        paths.append(path)
    return tuple(paths)
