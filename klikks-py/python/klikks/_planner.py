"""The workshop planner: what there is to plan, why something cannot be planned, and a plan back on record."""

from __future__ import annotations

from klikks import _native
from klikks import model as m
from klikks._text import ask, asked, to_json

__all__ = ["plan_commands", "plan_dates", "plan_instance", "plan_why"]


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
    plan: m.Plan,
    by: m.RoleId,
    source: m.Source,
    *,
    language: m.Language = "de",
) -> m.PlanCalendars:
    """The commands that put a plan on record as the role `by`, and a calendar for each place and each facilitator."""
    call = m.PlanCommandsCall(
        register=register, planning=planning, plan=plan, by=by, source=source, language=language
    )
    return ask(_native.plan_commands, m.PlanCalendars, call)
