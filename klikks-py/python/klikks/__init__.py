"""Rulebook and register for programmes of volunteer climate sponsors.

`Register` keeps a programme and its journal open; the functions of the same names take a whole register with each call.
Deadlines, holidays, series and agendas need no register. Questions, answers and documents are the frozen dataclasses of `klikks.model`.

>>> import datetime, klikks
>>> klikks.deadline(klikks.named_day(datetime.date(2022, 12, 31))).effective
datetime.date(2023, 1, 2)
"""

from klikks import model
from klikks._agenda import agenda, agenda_shift
from klikks._allocation import lot_commit, lot_draw, outlook
from klikks._calendar import (
    SeriesDates,
    age_reached,
    days_in_total,
    deadline,
    holidays,
    read_deadline,
    receipt,
    rhythm,
    school_breaks,
    series,
)
from klikks._columns import LastDays
from klikks._deadlines import deadlines
from klikks._evidence import compare, oparl, papers
from klikks._functions import (
    check,
    command,
    coverage,
    decide,
    explain,
    explanation,
    figures,
    icalendar,
    may,
    programme,
    public_view,
    read_journal,
    register,
    report,
    save_csv,
    sections,
    standing,
    validate,
    version,
    what_if,
)
from klikks._persons import (
    change_persons,
    due_for_erasure,
    export_subject,
    new_person_id,
    persons,
    save_persons,
    shown_persons,
)
from klikks._plan_search import FoundPlan, PlanSearch, plan
from klikks._planner import plan_commands, plan_dates, plan_instance, plan_why, save_calendars, workshops
from klikks._register import Register
from klikks._rules import (
    after_event,
    before_event,
    end_of_half_year,
    end_of_quarter,
    end_of_year,
    extended,
    from_start,
    hours,
    named_day,
    part_of_month,
)
from klikks.errors import DocumentError, Problem
from klikks.model import *

__all__ = [
    "DocumentError",
    "FoundPlan",
    "LastDays",
    "PlanSearch",
    "Problem",
    "Register",
    "SeriesDates",
    "after_event",
    "age_reached",
    "agenda",
    "agenda_shift",
    "before_event",
    "change_persons",
    "check",
    "command",
    "compare",
    "coverage",
    "days_in_total",
    "deadline",
    "deadlines",
    "decide",
    "due_for_erasure",
    "end_of_half_year",
    "end_of_quarter",
    "end_of_year",
    "explain",
    "explanation",
    "export_subject",
    "extended",
    "figures",
    "from_start",
    "holidays",
    "hours",
    "icalendar",
    "lot_commit",
    "lot_draw",
    "may",
    "named_day",
    "oparl",
    "new_person_id",
    "outlook",
    "papers",
    "part_of_month",
    "persons",
    "plan",
    "plan_commands",
    "plan_dates",
    "plan_instance",
    "plan_why",
    "programme",
    "public_view",
    "read_deadline",
    "read_journal",
    "receipt",
    "register",
    "report",
    "rhythm",
    "save_calendars",
    "save_csv",
    "save_persons",
    "school_breaks",
    "sections",
    "series",
    "standing",
    "shown_persons",
    "validate",
    "version",
    "what_if",
    "workshops",
]
__all__ += model.__all__
__version__ = version()
