"""Agendas: a slot divided into phases and breaks. They need no register."""

from __future__ import annotations

import datetime

from klikks import _native
from klikks import model as m
from klikks._rules import day_of
from klikks._text import ask

__all__ = ["agenda", "agenda_shift"]


def agenda(
    template: m.TemplateName | m.AgendaTemplate,
    date: datetime.date | str,
    starts: m.TimeOfDay,
    minutes: int,
    participants: int | None = None,
    *,
    language: m.Language = "de",
) -> m.AgendaAnswer:
    """Divides a slot of `minutes` (all days together) that begins on `date` at `starts`. The minutes always add up.

    `template` is the name of a built-in template, or one's own. `text` of the answer is Markdown to hand out.

    >>> evening = klikks.agenda("future_workshop_evening", "2023-03-09", "18:00", 150, 30)
    >>> sum(item.minutes for item in evening.agenda.items)
    150
    >>> print(evening.says[0])
    30 Personen sind zu viele für eine Gruppe: 2 Gruppen bilden, je höchstens 15.
    """
    call = m.AgendaCall(
        template=choice_of(template),
        date=day_of(date, "date"),
        starts=starts,
        minutes=minutes,
        participants=participants,
        language=language,
    )
    return ask(_native.agenda, m.AgendaAnswer, call)


def agenda_shift(
    template: m.TemplateName | m.AgendaTemplate,
    date: datetime.date | str,
    starts: m.TimeOfDay,
    minutes: int,
    item: int,
    delay: int,
    *,
    language: m.Language = "de",
) -> m.AgendaShiftAnswer:
    """What becomes of the agenda if an item (numbered from 0) begins `delay` minutes late: all moves, or phases give way.

    >>> late = klikks.agenda_shift("information_evening", "2023-01-10", "18:30", 90, 1, 10)
    >>> late.shift.later[-1].ends, late.shift.on_time[-1].ends
    ('20:10', '20:00')
    >>> print(late.says[0])
    Bleiben alle Längen, endet der Tag 10 Minuten später.
    """
    call = m.AgendaShiftCall(
        template=choice_of(template),
        date=day_of(date, "date"),
        starts=starts,
        minutes=minutes,
        item=item,
        delay=delay,
        language=language,
    )
    return ask(_native.agenda_shift, m.AgendaShiftAnswer, call)


def choice_of(template: m.TemplateName | m.AgendaTemplate) -> m.TemplateChoice:
    """A name alone means the template that is built in."""
    return m.TemplateOwn(template=template) if isinstance(template, m.AgendaTemplate) else m.TemplateBuiltIn(name=template)
