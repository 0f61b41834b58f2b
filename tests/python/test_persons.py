"""Personal records in Python: no look, no error and no file shows them to anybody else."""

from __future__ import annotations

import datetime
import json
import stat
from pathlib import Path
from typing import Any

import pytest
from conftest import VECTORS

import klikks

CASES = json.loads((VECTORS / "person_shown_and_export.json").read_text("utf-8"))
STORE = next(case["when"]["store"] for case in CASES if case["when"]["store"]["persons"][-1].get("contact"))
DAY = datetime.date(2023, 1, 2)


@pytest.fixture
def store() -> klikks.PersonStoreDocument:
    return klikks.persons(json.dumps(STORE))


def test_an_id_is_made_at_random() -> None:
    ids = {klikks.new_person_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(len(made) == 18 and made.startswith("p-") and int(made[2:], 16) >= 0 for made in ids)


def test_a_look_shows_no_name(store: klikks.PersonStoreDocument) -> None:
    change = klikks.ChangeCorrect(person=store.persons[0].id, name="Anderer Name")
    for shown in (repr(store), str(store.persons), f"{change!r}", repr(klikks.shown_persons(store, DAY))):
        assert not any(word in shown for word in ("Vorname", "Nachname", "Anderer", "a@example.org")), shown
    assert "name=…" in repr(store) and store.persons[0].name == "Vorname Nachname"
    # what is not given is shown as not given
    assert "name=None" in repr(klikks.ChangeCorrect(person=store.persons[0].id))


@pytest.mark.parametrize(
    "broken",
    [
        '{"Vorname Nachname": 1}',
        '{"persons": ["Vorname Nachname"]}',
        "Vorname Nachname",
        '{"Vorname Nachname": 1, "Vorname Nachname": 2}',
    ],
)
def test_an_error_repeats_no_name(broken: str) -> None:
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.persons(broken)
    assert "Nachname" not in f"{raised.value} {raised.value!r}"
    assert "Vorname" not in f"{raised.value} {raised.value!r}"


def test_what_cannot_be_written_is_not_quoted(store: klikks.PersonStoreDocument) -> None:
    wrong: Any = "Vorname Nachname"
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.due_for_erasure(store, wrong)
    assert "Vorname" not in f"{raised.value} {raised.value!r}"
    assert [problem.place for problem in raised.value.problems] == ["day"]


def test_a_store_is_saved_for_its_owner_and_read_again(store: klikks.PersonStoreDocument, tmp_path: Path) -> None:
    path = tmp_path / "personen.json"
    klikks.save_persons(store, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert klikks.persons(path) == store
    erased = klikks.change_persons(store, klikks.ChangeErase(person=store.persons[0].id, on=DAY, reason="objection"))
    klikks.save_persons(erased.store, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert store.persons[0].id in path.read_text("utf-8") and len(klikks.persons(path).persons) == len(store.persons) - 1
    assert [path.name for path in tmp_path.iterdir()] == ["personen.json"]
