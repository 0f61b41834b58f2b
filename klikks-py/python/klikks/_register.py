"""The register that stays open between questions."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable

from klikks import _native
from klikks import model as m
from klikks._plan_search import FoundPlan
from klikks._text import Text, ask, asked, hinting, read, replace_file, to_json


class Register:
    """A programme and its journal, read once and asked often. Several threads may ask at the same time.

    >>> register = klikks.Register.open(programme)
    >>> match register.submit(command):
    ...     case klikks.Accepted():
    ...         len(register.journal().splitlines())
    2
    """

    def __init__(self, native: _native.Register) -> None:
        """Not for use: a register is opened with `open`."""
        self._native = native

    @classmethod
    def open(cls, programme: Text | m.ProgrammeDocument, journal: Text | Iterable[m.Entry] | None = None) -> Register:
        """Opens a register from a programme and its journal, each a text, a file or objects.

        Every entry is checked, and all problems are told at once. Without a journal the register is empty.
        """
        with hinting(programme):
            text = programme_text(programme)
        lines = None if journal is None else journal_text(text, journal)
        with hinting(programme, journal):
            # the text itself, since reading it here would hide a field that is given twice
            return cls(_native.Register(f'{{"programme":{text},"journal":{json.dumps(lines)}}}'))

    def check(self, command: m.Command) -> tuple[m.Check, ...]:
        """Every rule that governs the command, and its answer."""
        return ask(self._native.check, m.CheckAnswer, command).checks

    def decide(self, command: m.Command) -> m.DecideAnswer:
        """What would follow from the command; nothing changes."""
        answer: m.DecideAnswer = asked(m.DecideAnswer, self._native.decide(to_json(command)))
        return answer

    def submit(self, command: m.Command) -> m.DecideAnswer:
        """Decides the command and makes what follows part of the journal. A rejection changes nothing."""
        answer: m.DecideAnswer = asked(m.DecideAnswer, self._native.submit(to_json(command)))
        return answer

    def undo(self) -> tuple[m.Entry, ...]:
        """Takes back the last command submitted since opening, and gives its entries; none if there is nothing left.

        What was opened is never taken back: it is corrected by a further entry.
        """
        answer: m.UndoAnswer = asked(m.UndoAnswer, self._native.undo())
        return answer.taken_back

    def what_if(self, commands: Iterable[m.Command], language: m.Language = "de") -> m.WhatIfAnswer:
        """What would become of each command, one after the other, on a copy, and what would then be otherwise."""
        return ask(self._native.what_if, m.WhatIfAnswer, m.SupposeCall(commands=tuple(commands), language=language))

    def standing(
        self,
        place: str,
        day: m.Day,
        known_on: m.Day | None = None,
        audience: m.StandingReader = "commune",
        language: m.Language = "de",
    ) -> m.StandingAnswer:
        """Where a place stands, what moves it up, and until when; who is ahead is told to the agency only."""
        as_of = m.AsOf(day=day, known_on=known_on)
        call = m.OpenStandingCall(place=place, as_of=as_of, audience=audience, language=language)
        return ask(self._native.standing, m.StandingAnswer, call)

    def report(self, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de") -> m.ReportAnswer:
        """The status at the end of a day, as data and as Markdown; `known_on` leaves out what was recorded later."""
        return ask(self._native.report, m.ReportAnswer, view_call(day, known_on, language))

    def public_view(
        self,
        day: m.Day,
        known_on: m.Day | None = None,
        language: m.Language = "de",
        *,
        previous: m.PublicView | None = None,
    ) -> m.PublicView:
        """What anybody may see of the programme on a day. Small counts of persons are withheld.

        `previous` is the view that was published before: the difference to it gives nothing away either.
        """
        call = m.OpenPublicViewCall(as_of=m.AsOf(day=day, known_on=known_on), language=language, previous=previous)
        return ask(self._native.public_view, m.PublicView, call)

    def papers(
        self,
        place: str,
        day: m.Day,
        known_on: m.Day | None = None,
        intake: str | None = None,
        language: m.Language = "de",
    ) -> m.PapersAnswer:
        """Which papers a place needs at the end of a day, in which order, who acts, and until when."""
        as_of = m.AsOf(day=day, known_on=known_on)
        call = m.OpenPapersCall(as_of=as_of, place=place, intake=intake, language=language)
        return ask(self._native.papers, m.PapersAnswer, call)

    def compare(self, other: m.ProgrammeDocument, language: m.Language = "de") -> m.CompareAnswer:
        """What would differ under another programme: settings, and decisions of this journal."""
        return ask(self._native.compare, m.CompareAnswer, m.OpenCompareCall(second=other, language=language))

    def may(
        self, actor: m.Actor, act: m.Act, subject: m.Subject, at: m.Day, *, language: m.Language = "de"
    ) -> m.MayAnswer:
        """Whether somebody may do something on a day, and on what ground.

        >>> register = klikks.Register.open(programme_text)
        >>> manager = klikks.ActsAsRole(role="project-manager")
        >>> register.may(manager, "grant_admission", klikks.OnProgramme(), datetime.date(2022, 12, 14)).says
        ('Nicht geregelt.', 'Das Programm regelt nicht, wer das darf.')
        """
        call = m.OpenMayCall(actor=actor, act=act, subject=subject, at=at, language=language)
        return ask(self._native.may, m.MayAnswer, call)

    def coverage(self, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de") -> m.CoverageAnswer:
        """Who looks after which district and topic at the end of a day, and where somebody is lacking."""
        return ask(self._native.coverage, m.CoverageAnswer, view_call(day, known_on, language))

    def figures(
        self,
        of: m.FiguresOf,
        day: m.Day,
        known_on: m.Day | None = None,
        language: m.Language = "de",
        *,
        previous: m.PublicView | None = None,
    ) -> m.FiguresAnswer:
        """Figures for a council, the agency, the press or the funder, each with the entries it rests on.

        The answer holds them as data, Markdown, HTML and CSV; `klikks.save_csv` writes the last to a file.
        """
        as_of = m.AsOf(day=day, known_on=known_on)
        call = m.OpenFiguresCall(of=of, as_of=as_of, language=language, previous=previous)
        return ask(self._native.figures, m.FiguresAnswer, call)

    def icalendar(self, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de") -> str:
        """Events, series and deadlines as the text of a calendar file."""
        return ask(self._native.icalendar, m.TextAnswer, view_call(day, known_on, language)).text

    def plan_instance(self, planning: m.PlanningDocument, language: m.Language = "de") -> m.PlanningInstance:
        """What there is to plan: the steps that each place has ahead, beside what is planned already. `klikks.plan` plans it."""
        call = m.OpenPlanInstanceCall(planning=planning, language=language)
        return ask(self._native.plan_instance, m.PlanningInstance, call)

    def plan_commands(
        self,
        planning: m.PlanningDocument,
        plan: m.Plan | FoundPlan,
        by: m.RoleId,
        source: m.Source,
        language: m.Language = "de",
    ) -> m.PlanCalendars:
        """The commands that put a plan on record as the role `by`, calendars, who holds what, and what moved and why."""
        found = plan.outcome.plan if isinstance(plan, FoundPlan) else plan
        call = m.OpenPlanCommandsCall(planning=planning, plan=found, by=by, source=source, language=language)
        return ask(self._native.plan_commands, m.PlanCalendars, call)

    def explain(self, verdict: m.Verdict, language: m.Language = "de") -> tuple[str, ...]:
        """A verdict in words, with the names of this register."""
        return self.explanation(verdict, language).lines

    def explanation(self, verdict: m.Verdict, language: m.Language = "de") -> m.ExplainAnswer:
        """A verdict in words, with what each answer rests on below it, as a tree and as Markdown."""
        return ask(self._native.explain, m.ExplainAnswer, m.OpenExplainCall(verdict=verdict, language=language))

    def findings(self) -> tuple[m.Finding, ...]:
        """What there is to know about the register, and about the text it was read from."""
        answer: m.FindingsAnswer = asked(m.FindingsAnswer, self._native.findings())
        return answer.findings

    def as_of(self, day: m.Day, known_on: m.Day | None = None) -> Register:
        """The register as it was at the end of a day, as a register of its own."""
        return Register(self._native.as_of(to_json(m.AsOf(day=day, known_on=known_on))))

    def journal(self) -> str:
        """The journal as text, one JSON document a line."""
        return self._native.journal()

    def save(self, path: Text) -> None:
        """Writes the journal to a file. Whatever happens meanwhile, the file is the old or the new one, never half."""
        replace_file(path, self.journal())


def view_call(day: m.Day, known_on: m.Day | None, language: m.Language) -> m.OpenViewCall:
    return m.OpenViewCall(as_of=m.AsOf(day=day, known_on=known_on), language=language)


def programme_text(programme: Text | m.ProgrammeDocument) -> str:
    if isinstance(programme, m.ProgrammeDocument):
        return to_json(programme)
    text = read(programme)
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        # inside the call the place of the fault would be another one
        _native.validate(text)
    return text


def journal_text(programme: str, journal: Text | Iterable[m.Entry]) -> str:
    if isinstance(journal, (str, os.PathLike)):
        return read(journal, journal=True)
    document = json.loads(programme)
    # a programme without an id is no programme, which the native side will say
    header = m.JournalHeader(programme=document.get("id", "") if isinstance(document, dict) else "")
    return "".join(to_json(line) + "\n" for line in (header, *journal))
