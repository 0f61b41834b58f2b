"""Rulebook and register for programmes of volunteer climate sponsors.

`Register` keeps a programme and its journal open; the functions of the same names take a whole register with each call.
Questions, answers and documents are the frozen dataclasses of `klikks.model`.

>>> import datetime, klikks
>>> klikks.deadline(klikks.named_day(datetime.date(2022, 12, 31))).effective
datetime.date(2023, 1, 2)
"""

from klikks import model
from klikks._functions import (
    check,
    command,
    deadline,
    decide,
    explain,
    icalendar,
    named_day,
    programme,
    public_view,
    read_journal,
    register,
    report,
    sections,
    series,
    validate,
    version,
    what_if,
)
from klikks._register import Register
from klikks.errors import DocumentError, Problem
from klikks.model import *

__all__ = [
    "DocumentError",
    "Problem",
    "Register",
    "check",
    "command",
    "deadline",
    "decide",
    "explain",
    "icalendar",
    "named_day",
    "programme",
    "public_view",
    "read_journal",
    "register",
    "report",
    "sections",
    "series",
    "validate",
    "version",
    "what_if",
]
__all__ += model.__all__
__version__ = version()
