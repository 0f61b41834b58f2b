"""Personal records. They stand apart from the journal, which holds random ids only; no error repeats what stands in them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeVar

from klikks import _native
from klikks import model as m
from klikks._text import Text, asked, read, replace_file, to_json
from klikks.errors import DocumentError, Problem, all_problems

__all__ = [
    "change_persons",
    "due_for_erasure",
    "export_subject",
    "new_person_id",
    "persons",
    "save_persons",
    "shown_persons",
]

T = TypeVar("T")
NOT_REPEATED = "what stands here is not repeated, as it may be personal; compare it with the fields of `klikks.model`"


def new_person_id() -> str:
    """An id for a person, made at random. It says nothing about anybody.

    >>> len(klikks.new_person_id())
    18
    """
    return f"p-{secrets.token_hex(8)}"


def persons(source: Text) -> m.PersonStoreDocument:
    """The personal records in a text or a file, checked: all problems are told at once, each with its place."""
    # the text itself, since reading it here would hide a field that is given twice
    answer: m.PersonsChangeAnswer = asked(m.PersonsChangeAnswer, _native.persons_change(f'{{"store":{read(source)}}}'))
    return answer.store


def save_persons(store: m.PersonStoreDocument, path: Text) -> None:
    """Writes personal records to a file that only its owner reads. It is the old or the new one, never half.

    What was erased stays in backups and copies until they are overwritten: that is for the host to see to.
    """
    text = private_json(store)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    replace_file(path, text + "\n")


def change_persons(store: m.PersonStoreDocument, *changes: m.PersonChange) -> m.PersonsChangeAnswer:
    """The store after the changes, and the facts for the journal that follow. The store that was given stays as it is."""
    return private_ask(_native.persons_change, m.PersonsChangeAnswer, m.PersonsChangeCall(store=store, changes=changes))


def due_for_erasure(store: m.PersonStoreDocument, day: m.Day, language: m.Language = "de") -> m.PersonsDueAnswer:
    """What must be gone on a day, and why; as data with ids, and in words."""
    return private_ask(_native.persons_due, m.PersonsDueAnswer, m.PersonsDueCall(store=store, day=day, language=language))


def export_subject(
    store: m.PersonStoreDocument,
    person: m.PersonId,
    entries: Iterable[m.Entry],
    day: m.Day,
    language: m.Language = "de",
) -> m.PersonsExportAnswer:
    """Everything on one person, for that person: as data for other software, and as Markdown (DSGVO Art. 15, 20)."""
    call = m.PersonsExportCall(store=store, person=person, entries=tuple(entries), day=day, language=language)
    return private_ask(_native.persons_export, m.PersonsExportAnswer, call)


def shown_persons(
    store: m.PersonStoreDocument, day: m.Day, purpose: m.Purpose | None = None
) -> tuple[m.ShownPerson, ...]:
    """Who may be shown on a day: to those who work on `purpose`, with contacts; without it to everybody, by name only."""
    audience = m.AudiencePublic() if purpose is None else m.AudienceInternal(purpose=purpose)
    call = m.PersonsShownCall(store=store, audience=audience, day=day)
    return private_ask(_native.persons_shown, m.PersonsShownAnswer, call).persons


def private_ask(native: Callable[[str], str], kind: type[T], call: object) -> T:
    text = native(private_json(call))
    answer: T = asked(kind, text)
    return answer


def private_json(value: object) -> str:
    """A value as JSON text; what cannot be written is not quoted, unlike elsewhere."""
    try:
        return to_json(value)
    except DocumentError as error:
        told = [Problem(code=problem.code, place=problem.place, message=NOT_REPEATED) for problem in error.problems]
        raise all_problems(told) from None
