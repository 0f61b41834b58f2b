"""The functions that take everything they need with each call."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from klikks import _native
from klikks import model as m
from klikks._codec import decode
from klikks._text import Text, ask, asked, document, hinting, read, replace_file, to_json, whole
from klikks.errors import DocumentError, Problem, all_problems


def version() -> str:
    """The version of this library."""
    return _native.version()


def programme(source: Text) -> m.ProgrammeDocument:
    """The programme document in a text or a file.

    >>> klikks.programme(programme_text).land
    'NW'
    >>> klikks.programme('{"format": "klikks-programme/2"}')
    Traceback (most recent call last):
    klikks.errors.DocumentError: 1 problem
      format: `klikks-programme/2` is no format of this version; ...
    """
    return document(m.ProgrammeDocument, source)


def register(source: Text) -> m.RegisterDocument:
    """The register document in a text or a file: a programme with its entries."""
    return document(m.RegisterDocument, source)


def command(source: Text) -> m.Command:
    """The command in a text or a file.

    >>> klikks.command(command_text).at
    datetime.date(2022, 12, 14)
    """
    with hinting(source):
        text = read(source)
        problems = command_problems(text)
        if problems:
            raise all_problems(problems)
        return decode(m.Command, json.loads(text))


def command_problems(text: str) -> list[Problem]:
    """Everything that is wrong with the text of a command.

    The native side reads no command alone, but it reads one beside a register, and tells all that is wrong with both.
    """
    no_json = [problem for problem in problems_of(_native.validate, text) if problem.code == "not_json"]
    if no_json:
        return no_json
    call = f'{{"register":null,"command":{text}}}'
    return [
        Problem(code=problem.code, place=problem.place.removeprefix("command").removeprefix("."), message=problem.message)
        for problem in problems_of(_native.check, call)
        if problem.place != "register"
    ]


def problems_of(native: Callable[[str], str], call: str) -> tuple[Problem, ...]:
    try:
        native(call)
    except DocumentError as error:
        return error.problems
    return ()


def read_journal(source: Text) -> m.ReadJournalAnswer:
    """The header and the entries of a journal, one JSON document a line. No rule is asked yet.

    >>> answer = klikks.read_journal('{"format":"klikks-journal/1","programme":"klikks-nw"}')
    >>> answer.header.programme, answer.entries
    ('klikks-nw', ())
    """
    with hinting(source):
        return ask(_native.read_journal, m.ReadJournalAnswer, m.ReadJournalCall(text=read(source, journal=True)))


def validate(document: Text | Mapping[str, Any] | object) -> m.ValidateAnswer:
    """Checks a whole document: its form, and whether its parts fit together.

    It may be a text, a file, plain data, or one of the documents of this package.

    >>> klikks.validate({"format": "klikks-register/1", "programme": {}, "entries": []})
    Traceback (most recent call last):
    klikks.errors.DocumentError: ... problems
      programme.format: the field `format` is missing; add it
      programme.id: the field `id` is missing; add it
      ...
    """
    if isinstance(document, Mapping):
        text = whole(json.dumps(document, ensure_ascii=False))
    elif isinstance(document, (str, os.PathLike)):
        text = read(document)
    else:
        text = to_json(document)
    with hinting(document):
        answer: m.ValidateAnswer = asked(m.ValidateAnswer, _native.validate(text))
    return answer


def check(register: m.RegisterDocument, command: m.Command) -> tuple[m.Check, ...]:
    """Every rule that governs the command, and its answer."""
    return ask(_native.check, m.CheckAnswer, m.CommandCall(register=register, command=command)).checks


def decide(register: m.RegisterDocument, command: m.Command) -> m.DecideAnswer:
    """What follows from the command. A rejection is an answer: it is returned, and nothing is raised.

    >>> match klikks.decide(register, command):
    ...     case klikks.Accepted(entries=entries):
    ...         print(len(entries), "entry follows")
    ...     case klikks.Rejected(verdict=verdict):
    ...         print("; ".join(klikks.explain(verdict, register)))
    1 entry follows
    """
    answer: m.DecideAnswer = asked(m.DecideAnswer, _native.decide(to_json(m.CommandCall(register=register, command=command))))
    return answer


def what_if(
    register: m.RegisterDocument, commands: Iterable[m.Command], language: m.Language = "de"
) -> m.WhatIfAnswer:
    """What would become of each command, one after the other, on a copy, and what would then be otherwise."""
    call = m.WhatIfCall(register=register, commands=tuple(commands), language=language)
    return ask(_native.what_if, m.WhatIfAnswer, call)


def standing(
    register: m.RegisterDocument,
    place: str,
    day: m.Day,
    known_on: m.Day | None = None,
    audience: m.StandingReader = "commune",
    language: m.Language = "de",
) -> m.StandingAnswer:
    """Where a place stands, what moves it up, and until when; who is ahead is told to the agency only."""
    as_of = m.AsOf(day=day, known_on=known_on)
    call = m.StandingCall(register=register, place=place, as_of=as_of, audience=audience, language=language)
    return ask(_native.standing, m.StandingAnswer, call)


def report(
    register: m.RegisterDocument, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de"
) -> m.ReportAnswer:
    """The status at the end of a day, as data and as Markdown; `known_on` leaves out what was recorded later."""
    return ask(_native.report, m.ReportAnswer, view_call(register, day, known_on, language))


def public_view(
    register: m.RegisterDocument,
    day: m.Day,
    known_on: m.Day | None = None,
    language: m.Language = "de",
    *,
    previous: m.PublicView | None = None,
) -> m.PublicView:
    """What anybody may see of the programme on a day. Small counts of persons are withheld.

    `previous` is the view that was published before: the difference to it gives nothing away either.
    """
    as_of = m.AsOf(day=day, known_on=known_on)
    call = m.PublicViewCall(register=register, as_of=as_of, language=language, previous=previous)
    return ask(_native.public_view, m.PublicView, call)


def may(
    register: m.RegisterDocument,
    actor: m.Actor,
    act: m.Act,
    subject: m.Subject,
    at: m.Day,
    *,
    language: m.Language = "de",
) -> m.MayAnswer:
    """Whether somebody may do something on a day, and on what ground. `Register.may` asks a register that stays open."""
    call = m.MayCall(register=register, actor=actor, act=act, subject=subject, at=at, language=language)
    return ask(_native.may, m.MayAnswer, call)


def coverage(
    register: m.RegisterDocument, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de"
) -> m.CoverageAnswer:
    """Who looks after which district and topic at the end of a day, and where somebody is lacking."""
    return ask(_native.coverage, m.CoverageAnswer, view_call(register, day, known_on, language))


def figures(
    register: m.RegisterDocument,
    of: m.FiguresOf,
    day: m.Day,
    known_on: m.Day | None = None,
    language: m.Language = "de",
    *,
    previous: m.PublicView | None = None,
) -> m.FiguresAnswer:
    """Figures for a council, the agency, the press or the funder, each with the entries it rests on.

    The answer holds them as data, Markdown, HTML and CSV. `save_csv` writes the last to a file. Small counts of persons are
    withheld in all but the report for the agency; `previous` is the public view that was published before.
    """
    as_of = m.AsOf(day=day, known_on=known_on)
    call = m.FiguresCall(register=register, of=of, as_of=as_of, language=language, previous=previous)
    return ask(_native.figures, m.FiguresAnswer, call)


def save_csv(answer: m.FiguresAnswer, path: Text) -> None:
    """Writes the figures as CSV for Excel: `;`, CRLF, UTF-8 with a byte order mark. The file is the old or the new one, never half."""
    replace_file(path, answer.csv)


def icalendar(
    register: m.RegisterDocument, day: m.Day, known_on: m.Day | None = None, language: m.Language = "de"
) -> str:
    """Events, series and deadlines as the text of a calendar file."""
    return ask(_native.icalendar, m.TextAnswer, view_call(register, day, known_on, language)).text


def view_call(
    register: m.RegisterDocument, day: m.Day, known_on: m.Day | None, language: m.Language
) -> m.ViewCall:
    return m.ViewCall(register=register, as_of=m.AsOf(day=day, known_on=known_on), language=language)


def explain(
    verdict: m.Verdict, register: m.RegisterDocument | None = None, language: m.Language = "de"
) -> tuple[str, ...]:
    """A verdict in words. With a register its names are used, without one the ids."""
    return explanation(verdict, register, language).lines


def explanation(
    verdict: m.Verdict, register: m.RegisterDocument | None = None, language: m.Language = "de"
) -> m.ExplainAnswer:
    """A verdict in words, with what each answer rests on below it, as a tree and as Markdown."""
    call = m.ExplainCall(verdict=verdict, register=register, language=language)
    return ask(_native.explain, m.ExplainAnswer, call)


def sections(view: m.PublicView, today: m.Day) -> m.SectionsAnswer:
    """A public view in words, as sections and as static HTML."""
    return ask(_native.sections, m.SectionsAnswer, m.SectionsCall(view=view, today=today))
