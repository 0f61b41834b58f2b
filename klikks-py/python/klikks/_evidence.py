"""Papers, profiles and suggested evidence."""

from __future__ import annotations

from collections.abc import Iterable

from klikks import _native
from klikks import model as m
from klikks._text import Text, ask, hinting, read


def papers(
    register: m.RegisterDocument,
    place: str,
    day: m.Day,
    known_on: m.Day | None = None,
    intake: str | None = None,
    language: m.Language = "de",
) -> m.PapersAnswer:
    """Which papers a place needs at the end of a day, in which order, who acts, and until when.

    Without an intake it is asked for the one the place is in or asks for, else for the last that has opened.
    """
    as_of = m.AsOf(day=day, known_on=known_on)
    call = m.PapersCall(register=register, as_of=as_of, place=place, intake=intake, language=language)
    return ask(_native.papers, m.PapersAnswer, call)


def compare(
    first: m.ProgrammeDocument,
    second: m.ProgrammeDocument,
    entries: Iterable[m.Entry] = (),
    language: m.Language = "de",
) -> m.CompareAnswer:
    """What differs between two programmes, and which decisions of a journal of the first would differ.

    Each decision is judged at its own moment, with everything before it as it happened.

    >>> document = klikks.programme(programme_text)
    >>> klikks.compare(document, document, language="en").says
    ('The two programmes are the same.',)
    """
    call = m.CompareCall(first=first, second=second, entries=tuple(entries), language=language)
    return ask(_native.compare, m.CompareAnswer, call)


def oparl(source: Text, place: str, reference: str | None = None, language: m.Language = "de") -> m.OparlAnswer:
    """Suggestions from a saved OParl page, a text or a file. Nothing is put on record: a person makes a command of it.

    >>> klikks.oparl('{"type": "https://schema.oparl.org/1.1/Person", "id": "x"}', "gronau", language="en").says
    ('The text holds no paper, consultation, meeting or agenda.',)
    """
    with hinting(source):
        call = m.OparlCall(text=read(source), place=place, reference=reference, language=language)
        return ask(_native.oparl, m.OparlAnswer, call)
