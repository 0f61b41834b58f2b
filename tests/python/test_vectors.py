"""The cases of `tests/vectors`, through the dataclasses."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import VECTORS, cases

import klikks
from klikks import _native
from klikks import model as m
from klikks._codec import decode, encode

SOUND = cases(VECTORS)
BROKEN = cases(VECTORS / "broken")

TYPES: dict[str, tuple[Any, Any]] = {
    "check": (m.CommandCall, m.CheckAnswer),
    "decide": (m.CommandCall, m.DecideAnswer),
    "what_if": (m.WhatIfCall, m.WhatIfAnswer),
    "standing": (m.StandingCall, m.StandingAnswer),
    "report": (m.ViewCall, m.ReportAnswer),
    "public_view": (m.PublicViewCall, m.PublicView),
    "figures": (m.FiguresCall, m.FiguresAnswer),
    "icalendar": (m.ViewCall, m.TextAnswer),
    "may": (m.MayCall, m.MayAnswer),
    "coverage": (m.ViewCall, m.CoverageAnswer),
    "deadline": (m.DeadlineCall, m.DeadlineReply),
    "series": (m.SeriesCall, m.SeriesAnswer),
    "deadlines": (m.DeadlinesCall, m.DeadlinesAnswer),
    "holidays": (m.HolidaysCall, m.HolidaysAnswer),
    "school_breaks": (m.SchoolBreaksCall, m.SchoolBreaksAnswer),
    "rhythm": (m.RhythmCall, m.RhythmAnswer),
    "receipt": (m.ReceiptCall, m.ReceiptAnswer),
    "age": (m.AgeCall, m.AgeAnswer),
    "days_in_total": (m.DaysInTotalCall, m.DaysInTotalAnswer),
    "read_deadline": (m.ReadDeadlineCall, m.ReadDeadlineAnswer),
    "lot_commit": (m.LotCommitCall, m.LotCommitAnswer),
    "lot_draw": (m.LotDrawCall, m.LotDrawAnswer),
    "outlook": (m.OutlookCall, m.OutlookAnswer),
    "plan": (m.PlanCall, m.PlanAnswer),
    "plan_why": (m.PlanWhyCall, m.PlanWhyAnswer),
    "plan_instance": (m.PlanInstanceCall, m.PlanningInstance),
    "plan_commands": (m.PlanCommandsCall, m.PlanCalendars),
    "papers": (m.PapersCall, m.PapersAnswer),
    "compare": (m.CompareCall, m.CompareAnswer),
    "oparl": (m.OparlCall, m.OparlAnswer),
    "persons_change": (m.PersonsChangeCall, m.PersonsChangeAnswer),
    "persons_due": (m.PersonsDueCall, m.PersonsDueAnswer),
    "persons_export": (m.PersonsExportCall, m.PersonsExportAnswer),
    "persons_shown": (m.PersonsShownCall, m.PersonsShownAnswer),
    "agenda": (m.AgendaCall, m.AgendaAnswer),
    "agenda_shift": (m.AgendaShiftCall, m.AgendaShiftAnswer),
    "explain": (m.ExplainCall, m.ExplainAnswer),
    "read_journal": (m.ReadJournalCall, m.ReadJournalAnswer),
    "sections": (m.SectionsCall, m.SectionsAnswer),
    "open": (m.OpenCall, m.FindingsAnswer),
}

DOCUMENTS: dict[str, Any] = {
    "klikks-programme/1": m.ProgrammeDocument,
    "klikks-register/1": m.RegisterDocument,
    "klikks-public/1": m.PublicView,
    "klikks-report/1": m.StatusReport,
    "klikks-figures/1": m.FigureReport,
    "klikks-workshops/1": m.PlanningDocument,
    "klikks-planning/1": m.InstanceDocument,
}


def types_of(function: str, call: Any) -> tuple[Any, Any]:
    return (DOCUMENTS[call["format"]], m.ValidateAnswer) if function == "validate" else TYPES[function]


def call_of(case: Any) -> Any:
    """`when` with the register of `given`, or the document of a broken case; a programme may be named."""
    call = case.get("when", case.get("document"))
    if "example" in case.get("given", {}):
        return example_call(case)
    if "given" in case:
        register = {"format": "klikks-register/1", **case["given"]}
        call = register if case["function"] == "validate" else {"register": register, **call}
    if isinstance(call, dict):
        call = with_programme(call)
        if "register" in call:
            call = {**call, "register": with_programme(call["register"])}
    return call


def example_call(case: Any) -> Any:
    """`when` with the programme and the journal of a folder in `examples`, or with the text of a file there."""
    examples = VECTORS.parent.parent / "examples"
    folder = examples / case["given"]["example"]
    if case["function"] == "oparl":
        return {**case["when"], "text": folder.read_text(encoding="utf-8")}
    journal = (folder / "journal.jsonl").read_text(encoding="utf-8")
    if case["function"] == "read_journal":
        return {**case["when"], "text": journal}
    own = folder / "programme.json"
    profile = examples / "programmes" / f"{folder.name.removeprefix('communes-')}.json"
    programme = json.loads((own if own.is_file() else profile).read_text(encoding="utf-8"))
    entries = [json.loads(line) for line in journal.splitlines()[1:]]
    if case["function"] == "compare":
        return with_programme({"first": programme, "entries": entries, **case["when"]})
    return {"register": {"format": "klikks-register/1", "programme": programme, "entries": entries}, **case["when"]}


def with_programme(document: Any) -> Any:
    """The document with each programme that it only names."""
    if not isinstance(document, dict):
        return document
    named = {field: named_programme(document[field]) for field in ("programme", "first", "second") if field in document}
    return {**document, **named}


def named_programme(programme: Any) -> Any:
    folders = (VECTORS / "programmes", VECTORS.parent.parent / "examples" / "programmes")
    files = [folder / f"{programme}.json" for folder in folders] if isinstance(programme, str) else []
    return next((json.loads(file.read_text(encoding="utf-8")) for file in files if file.is_file()), programme)


def native(function: str, text: str) -> str:
    return _native.Register(text).findings() if function == "open" else getattr(_native, function)(text)


def through(kind: Any, data: Any) -> Any:
    """`data` after a way through its dataclass, which must change nothing on a second way."""
    value = decode(kind, data)
    plain = encode(value)
    assert decode(kind, plain) == value
    return plain


def differences(expected: Any, found: Any, place: str = "then") -> list[str]:
    """Where `found` lacks what is expected. An optional field that is expected to be null may be absent."""
    if isinstance(expected, dict) and isinstance(found, list):
        # an object expected of a list names single items by their index
        found = {str(index): item for index, item in enumerate(found)}
    if isinstance(expected, dict) and isinstance(found, dict):
        pairs = [(value, found.get(name), f"{place}.{name}") for name, value in expected.items()]
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = [(*pair, f"{place}[{index}]") for index, pair in enumerate(zip(expected, found))]
    else:
        same = type(expected) is type(found) and expected == found
        return [] if same else [f"{place}: expected {expected}, found {found}"]
    return [difference for pair in pairs for difference in differences(*pair)]


def told_by_rules(answer: Any, answered: str, what: str) -> list[str]:
    """What the rules told, in order: `cap: no_place_left`, with the place where it is about one of several."""
    told = [check for check in answer["verdict"]["grounds"] if check["answer"]["type"] == answered]
    about = [f" ({check['place']})" if check.get("place") else "" for check in told]
    return [f"{check['rule']}: {check['answer'][what]['type']}{place}" for check, place in zip(told, about)]


@pytest.mark.parametrize("case", SOUND)
def test_the_answer_is_as_the_rules_say(case: Any) -> None:
    call = call_of(case)
    call_type, answer_type = types_of(case["function"], call)
    plain = through(call_type, call)
    answer = through(answer_type, json.loads(native(case["function"], json.dumps(plain))))
    assert differences(case["then"], answer) == []
    for field, answered, what in [("objects", "objected", "violation"), ("notes", "noted", "finding")]:
        assert field not in case or case[field] == told_by_rules(answer, answered, what)
    for language, lines in case.get("says", {}).items():
        verdict = decode(m.Verdict, answer["verdict"])
        said = klikks.explain(verdict, decode(m.RegisterDocument, plain["register"]), language)
        assert [line for line in lines if line not in said] == [], said


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_document_is_told_in_full(case: Any) -> None:
    text = case["text"] if "text" in case else json.dumps(call_of(case))
    with pytest.raises(klikks.DocumentError) as raised:
        native(case["function"], text)
    found = [{"code": problem.code, "place": problem.place} for problem in raised.value.problems]
    assert differences(case["then"], found) == []


def test_there_are_vectors() -> None:
    assert SOUND and BROKEN
    print(f"vectors: {len(SOUND) + len(BROKEN)}")
