"""What Python adds: dataclasses that behave, files, errors, and documentation that is true."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import doctest
import importlib
import inspect
import json
import os
import pickle
import pkgutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from conftest import programme_text

import klikks
from klikks._codec import decode, encode

DAY = datetime.date(2022, 12, 14)
MODULES = ["klikks", *(f"klikks.{module.name}" for module in pkgutil.iter_modules(klikks.__path__))]


def test_values_are_equal_by_content_and_can_be_copied(command: klikks.Command) -> None:
    for twin in (copy.copy(command), copy.deepcopy(command), pickle.loads(pickle.dumps(command))):
        assert twin == command and hash(twin) == hash(command) and repr(twin) == repr(command)
    exactly, about = encode(klikks.CountExactly(n=1)), encode(klikks.CountAbout(n=1))
    assert decode(klikks.Count, exactly) != decode(klikks.Count, about)
    assert klikks.CountUnknown() == klikks.CountUnknown()


def test_values_are_dataclasses_that_do_not_change(command: klikks.Command) -> None:
    assert dataclasses.is_dataclass(command)
    assert [field.name for field in dataclasses.fields(klikks.Label)] == ["de", "en"]
    assert dataclasses.replace(command, at=DAY) == command
    assert dataclasses.asdict(klikks.Label(de="Rolle", en="role")) == {"de": "Rolle", "en": "role"}
    assert str(inspect.signature(klikks.Link)) == "(*, label: 'str', url: 'str | None' = None) -> None"
    with pytest.raises(dataclasses.FrozenInstanceError):
        command.at = DAY  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del command.at
    with pytest.raises(TypeError, match="Label has no field fr"):
        klikks.Label(de="Rolle", en="role", fr="rôle")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Label needs en"):
        klikks.Label(de="Rolle")  # type: ignore[call-arg]


def test_a_match_tells_variants_apart(command: klikks.Command) -> None:
    match command.action:
        case klikks.Record(fact=klikks.CommuneRegistered(commune=klikks.Commune(name=name))):
            assert name == "Gronau"
        case _:
            pytest.fail("no case matched")


def test_a_datetime_is_no_day() -> None:
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.deadline(klikks.named_day(datetime.datetime(2022, 12, 31, 18, 0)))
    assert [(problem.code, problem.place) for problem in raised.value.problems] == [("not_a_day", "date")]


def problems_of(function: Any, *arguments: Any, **keywords: Any) -> list[tuple[str, str]]:
    with pytest.raises(klikks.DocumentError) as raised:
        function(*arguments, **keywords)
    return [(problem.code, problem.place) for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("function", "arguments", "told"),
    [
        (klikks.after_event, (DAY, 0), [("out_of_range", "amount")]),
        (klikks.after_event, (DAY, 60_001), [("out_of_range", "amount")]),
        (klikks.after_event, (DAY, True), [("wrong_type", "amount")]),
        (klikks.after_event, (DAY, "14"), [("wrong_type", "amount")]),
        (klikks.after_event, (DAY, float("nan")), [("wrong_type", "amount")]),
        (klikks.after_event, (DAY, object()), [("wrong_type", "amount")]),
        (klikks.after_event, (DAY, 1, "days"), [("unknown_variant", "unit")]),
        (klikks.after_event, (DAY, 0, "days"), [("out_of_range", "amount"), ("unknown_variant", "unit")]),
        (klikks.after_event, (DAY, 1, "week", True), [("half_month_needs_months", "plus_half_month")]),
        (klikks.after_event, (datetime.datetime(2022, 12, 14), 1), [("not_a_day", "date")]),
        (klikks.after_event, ("14.12.2022", 1), [("not_a_day", "date")]),
        (klikks.after_event, (datetime.date(9999, 1, 1), 60_000, "year"), [("beyond_calendar", "")]),
        (klikks.from_start, (None, 1), [("not_a_day", "date")]),
        (klikks.extended, ("2022-02-30", 1), [("not_a_day", "nominal")]),
        (klikks.extended, (DAY, -1), [("out_of_range", "amount")]),
        (klikks.before_event, (DAY, 1, "week", "full"), [("unknown_variant", "counting")]),
        (klikks.hours, (datetime.datetime(2022, 12, 14, 12), 1), [("not_an_instant", "start")]),
        (klikks.hours, ("2022-12-14T12:00:00", 1), [("not_an_instant", "start")]),
        (klikks.hours, ("2022-12-14T12:00:00Z", 0), [("out_of_range", "hours")]),
        (klikks.part_of_month, (2022, 13, "last"), [("out_of_range", "month"), ("unknown_variant", "part")]),
        (klikks.end_of_quarter, (2022, 5), [("out_of_range", "quarter")]),
        (klikks.end_of_half_year, (2022, 0), [("out_of_range", "half")]),
        (klikks.end_of_year, ("2022",), [("wrong_type", "year")]),
        (klikks.end_of_year, (10_000,), [("out_of_range", "year")]),
        (klikks.deadline, ("2022-12-31",), [("wrong_type", "rule")]),
        (klikks.holidays, ("NW", 1990), [("year_out_of_range", "year")]),
        (klikks.holidays, (2022, "NW"), [("wrong_type", "year"), ("wrong_type", "land")]),
        (klikks.school_breaks, ("NW", "2023-02-01", "2023-01-01"), [("span_reversed", "until")]),
        (klikks.school_breaks, ("BY", "2023-01-01", "2023-02-01"), [("school_breaks_unknown", "from")]),
        (klikks.school_breaks, ("NW", "1.1.2023", "2023-02-01"), [("not_a_day", "from")]),
        (klikks.series, (None, None, DAY, DAY), [("wrong_type", "recurrence"), ("wrong_type", "anchor")]),
        (klikks.rhythm, (5,), [("wrong_type", "wording")]),
        (klikks.receipt, (klikks.Arrival(received=klikks.SpanUnknown()), datetime.datetime.min), [("not_an_instant", "end")]),
        (klikks.age_reached, (DAY, 0), [("out_of_range", "years")]),
        (klikks.age_reached, ("gestern", 18), [("not_a_day", "born")]),
        (klikks.days_in_total, (0,), [("out_of_range", "amount")]),
        (klikks.read_deadline, ("binnen eines Monats", "gestern"), [("not_a_day", "event")]),
        (klikks.read_deadline, (None,), [("wrong_type", "wording")]),
    ],
)
def test_what_the_calendar_cannot_read_is_told(function: Any, arguments: Any, told: list[tuple[str, str]]) -> None:
    assert problems_of(function, *arguments) == told


def test_a_key_and_lists_of_communes_are_told_apart() -> None:
    day = klikks.named_day(DAY)
    assert problems_of(klikks.deadline, day, ags="5124000") == [("not_an_ags", "ags")]
    assert problems_of(klikks.deadline, day, ags="09161000") == [("ags_elsewhere", "ags")]
    assert problems_of(klikks.deadline, day, commune_days=None) == [("wrong_type", "commune_days")]
    assert problems_of(klikks.deadline, day, commune_days=["x"]) == [("wrong_type", "commune_days[0]")]


def test_the_language_keeps_its_place() -> None:
    rule = klikks.named_day("2022-12-31")
    assert klikks.deadline(rule, "bgb193", "NW", "en") == klikks.deadline(rule, language="en") != klikks.deadline(rule)


def test_a_rule_is_the_same_by_text_and_by_day() -> None:
    assert klikks.after_event("2022-12-14", 2, "week") == klikks.after_event(DAY, 2, "week")
    assert klikks.after_event("2022-12-14", 2) == klikks.AfterEvent(date=DAY, amount=2, unit="day")
    assert klikks.part_of_month(2022, 12, "middle") == klikks.DayOfMonth(year=2022, month=12, part="middle")
    winter = datetime.timezone(datetime.timedelta(hours=1))
    by_clock = klikks.hours(datetime.datetime(2022, 12, 14, 13, tzinfo=winter), 48)
    assert by_clock == klikks.hours("2022-12-14T12:00:00Z", 48) == klikks.hours("2022-12-14T13:00:00+01:00", 48)


def test_a_series_is_a_tuple_that_also_speaks() -> None:
    thursdays = klikks.EveryNthWeek(n=1, weekday="thursday")
    anchor = klikks.AnchorStated(date=datetime.date(2023, 5, 4))
    dates = klikks.series(thursdays, anchor, "2023-05-01", "2023-06-30", skip_holidays=True, skip_school_breaks=True)
    assert isinstance(dates, tuple) and dates == tuple(dates)
    assert [str(date.day) for date in dates if date.skipped] == ["2023-05-18", "2023-06-08", "2023-06-22", "2023-06-29"]
    assert dates.says and pickle.loads(pickle.dumps(dates)).says == dates.says
    days = {"first_day": datetime.date(2023, 5, 30), "last_day": datetime.date(2023, 6, 9)}
    own = klikks.SchoolBreaks(
        land="BY",
        first_day=datetime.date(2023, 5, 1),
        last_day=datetime.date(2023, 6, 30),
        source="Schulamt",
        breaks=(klikks.BreakDates(name="Pfingstferien", **days),),
    )
    told = klikks.series(thursdays, anchor, "2023-05-25", "2023-06-02", "BY", school_breaks=own, language="en")
    assert [date.school_break for date in told] == [None, "Pfingstferien"]
    assert [rest.name for rest in klikks.school_breaks("BY", "2023-05-25", "2023-06-02", own)] == ["Pfingstferien"]


def test_an_instant_has_a_zone(command: klikks.Command) -> None:
    with pytest.raises(klikks.DocumentError, match="at: .* is no instant"):
        encode(dataclasses.replace(command, at=datetime.datetime(2022, 12, 14, 10, 0)))
    winter = datetime.timezone(datetime.timedelta(hours=1))
    at = datetime.datetime(2022, 12, 14, 10, 15, tzinfo=winter)
    plain = encode(dataclasses.replace(command, at=at))
    assert plain["at"] == "2022-12-14T09:15:00Z"
    assert decode(klikks.Command, plain).at == at


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        ({"id": "gronau", "name": "Gronau", "land": "NW", "kind": "hamlet"}, "unknown_variant", "kind"),
        ({"id": "gronau", "name": 7, "land": "NW", "kind": "town"}, "wrong_type", "name"),
        ({"id": "gronau", "name": "Gronau", "land": "NW"}, "missing_field", "kind"),
        ({"id": "gronau", "name": "Gronau", "land": "NW", "kind": "town", "size": 1}, "unknown_field", "size"),
        ([], "wrong_type", ""),
    ],
)
def test_what_fits_no_dataclass_is_told_with_its_place(data: Any, code: str, place: str) -> None:
    with pytest.raises(klikks.DocumentError) as raised:
        decode(klikks.Commune, data)
    assert [(problem.code, problem.place) for problem in raised.value.problems] == [(code, place)]


def test_a_variant_that_is_unknown_is_told_with_its_place() -> None:
    with pytest.raises(klikks.DocumentError, match="action.fact.type: `gone`"):
        klikks.command(
            '{"at": "2022-12-14", "by": "a", "source": {"label": "A"}, "action": {"type": "record", "fact": {"type": "gone"}}}'
        )


def test_a_keyword_of_python_keeps_its_name_in_json() -> None:
    rhythm = klikks.EveryNthWeek(n=2, weekday="thursday")
    call = klikks.SeriesCall(recurrence=rhythm, anchor=klikks.AnchorUnknown(), from_=DAY, until=DAY, land="NW")
    assert encode(call)["from"] == "2022-12-14"
    assert decode(klikks.SeriesCall, encode(call)) == call


def test_an_error_holds_every_problem_and_survives_a_pickle() -> None:
    document = {**json.loads(programme_text("nw-soft")), "land": "XX", "id": "Not An Id"}
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.programme(json.dumps(document))
    error = pickle.loads(pickle.dumps(raised.value))
    assert [problem.place for problem in error.problems] == ["id", "land"]
    assert str(error) == str(raised.value) and str(error).startswith("2 problems\n  id: ")
    assert isinstance(error, ValueError)


def test_a_register_is_opened_from_texts_files_and_objects(
    programme: klikks.ProgrammeDocument, command: klikks.Command, tmp_path: Path
) -> None:
    file, journal = tmp_path / "programme.json", tmp_path / "journal.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + programme_text("nw-soft").encode())
    first = klikks.Register.open(file)
    first.submit(command)
    first.save(journal)
    entries = klikks.read_journal(journal).entries
    for opened in (
        klikks.Register.open(file, journal),
        klikks.Register.open("\ufeff" + programme_text("nw-soft"), journal.read_text(encoding="utf-8")),
        klikks.Register.open(programme, entries),
    ):
        assert opened.journal() == first.journal() == journal.read_text(encoding="utf-8")


def test_a_programme_that_is_no_json_is_told_with_its_own_place() -> None:
    with pytest.raises(klikks.DocumentError, match="line 2 column 1"):
        klikks.Register.open('{"format":\n}')
    with pytest.raises(klikks.DocumentError, match="no JSON"):
        klikks.Register.open("[" * 100_000)
    with pytest.raises(klikks.DocumentError, match="`a list` is not an object"):
        klikks.Register.open("[]", [])


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "programme.json"
    file.write_bytes("für".encode("latin-1"))
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.programme(file)
    assert raised.value.problems[0].code == "not_utf8"


def test_a_journal_cut_inside_a_character_is_opened(
    programme: klikks.ProgrammeDocument, command: klikks.Command, tmp_path: Path
) -> None:
    commune = klikks.Commune(id="koeln", name="Köln", land="NW", kind="town")
    action = klikks.Record(fact=klikks.CommuneRegistered(commune=commune))
    register = klikks.Register.open(programme)
    for step in (command, dataclasses.replace(command, action=action)):
        assert isinstance(register.submit(step), klikks.Accepted)
    content = register.journal().encode()
    umlaut = content.rindex("ö".encode())
    journal = tmp_path / "journal.jsonl"
    journal.write_bytes(content[: umlaut + 1])
    opened = klikks.Register.open(programme, journal)
    assert klikks.LastLineCutOff(line=3) in opened.findings()
    assert opened.journal().splitlines() == register.journal().splitlines()[:2]
    assert [type(finding) for finding in klikks.read_journal(journal).findings] == [klikks.LastLineCutOff]
    # neither a byte in the middle, nor one after a whole line, nor one of a programme
    for broken in (content[: umlaut + 1] + content[umlaut + 2 :], content + b"\xc3", content.rstrip() + b"\xc3"):
        journal.write_bytes(broken)
        assert codes_of(klikks.Register.open, programme, journal) == ["not_utf8"]
    journal.write_bytes(content[: umlaut + 1])
    assert codes_of(klikks.programme, journal) == ["not_utf8"]


def codes_of(function: Any, *arguments: Any) -> list[str]:
    with pytest.raises(klikks.DocumentError) as raised:
        function(*arguments)
    assert str(raised.value).encode("utf-8")
    return [problem.code for problem in raised.value.problems]


def save_often(register: klikks.Register, journal: Path) -> None:
    for _ in range(20):
        register.save(journal)


def test_threads_save_to_one_path(programme: klikks.ProgrammeDocument, command: klikks.Command, tmp_path: Path) -> None:
    register = klikks.Register.open(programme)
    register.submit(command)
    journal, other = tmp_path / "journal.jsonl", tmp_path / "other"
    other.write_text("", encoding="utf-8")
    with ThreadPoolExecutor(8) as pool:
        for save in [pool.submit(save_often, register, journal) for _ in range(8)]:
            save.result()
    assert journal.read_text(encoding="utf-8") == register.journal()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["journal.jsonl", "other"]
    assert journal.stat().st_mode == other.stat().st_mode


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("null", [("wrong_type", "")]),
        ("[1]", [("wrong_type", "")]),
        ("1" * 5000, [("not_json", "")]),
        ("{", [("not_json", "")]),
        ("", [("not_json", "")]),
        ("[" * 100_000, [("not_json", "")]),
        ('{"at": "2022-12-14", "at": "2022-12-15"}', [("duplicate_field", "at")]),
        (
            '{"at": "20221214", "by": 7, "source": {"label": 3}, "action": {"type": "gone"}}',
            [("not_a_moment", "at"), ("wrong_type", "by"), ("wrong_type", "source.label"), ("unknown_variant", "action.type")],
        ),
    ],
)
def test_a_command_is_told_everything_that_is_wrong(text: str, told: list[tuple[str, str]]) -> None:
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.command(text)
    assert [(problem.code, problem.place) for problem in raised.value.problems] == told
    count = "1 problem" if len(told) == 1 else f"{len(told)} problems"
    assert raised.value.message == count and "None" not in str(raised.value)


@pytest.mark.parametrize("day", ["20221231", "2022-W52-6", "2022-12-31T", " 2022-12-31", "2022-02-30", "", None, 20221231])
def test_a_day_has_one_form(day: Any) -> None:
    assert codes_of(klikks.named_day, day) == ["not_a_day"]


def test_half_a_character_is_told(programme: klikks.ProgrammeDocument, command: klikks.Command) -> None:
    half = '{"name": "\ud800"}'
    readers = (klikks.programme, klikks.register, klikks.command, klikks.read_journal, klikks.validate, klikks.Register.open)
    for function in readers:
        assert codes_of(function, half) == ["not_utf8"]
    assert codes_of(klikks.validate, {"name": "\ud800"}) == ["not_utf8"]
    assert codes_of(klikks.Register.open, programme, half) == ["not_utf8"]
    assert codes_of(klikks.named_day, "\ud800") == ["not_utf8"]
    with pytest.raises(klikks.DocumentError, match=r"^1 problem\n  by: half a character \(U\+D800\)"):
        klikks.Register.open(programme).decide(dataclasses.replace(command, by="\ud800"))


def test_the_name_of_a_file_is_no_text(programme: klikks.ProgrammeDocument) -> None:
    hint = "a str is the text itself: pass a pathlib.Path for a file"
    readers = (klikks.programme, klikks.register, klikks.command, klikks.read_journal, klikks.validate, klikks.Register.open)
    for function in readers:
        with pytest.raises(klikks.DocumentError, match=hint):
            function("programme.json")
        for text in (" ", "{"):
            with pytest.raises(klikks.DocumentError) as raised:
                function(text)
            assert hint not in str(raised.value)
    with pytest.raises(klikks.DocumentError, match=hint):
        klikks.Register.open(programme, "journal.jsonl")
    assert codes_of(klikks.programme, None) == ["wrong_type"]


def test_saving_replaces_the_whole_file(programme: klikks.ProgrammeDocument, tmp_path: Path) -> None:
    register = klikks.Register.open(programme)
    journal = tmp_path / "journal.jsonl"
    journal.write_text("old", encoding="utf-8")
    os.chmod(journal, 0o640)
    mode = journal.stat().st_mode
    register.save(journal)
    assert journal.read_text(encoding="utf-8") == register.journal()
    assert journal.stat().st_mode == mode
    with pytest.raises(OSError):
        register.save(tmp_path / "missing" / "journal.jsonl")
    assert [file.name for file in tmp_path.iterdir()] == ["journal.jsonl"]


def test_a_register_is_asked_changed_and_set_back(
    programme: klikks.ProgrammeDocument, command: klikks.Command
) -> None:
    register = klikks.Register.open(programme)
    answer = register.decide(command)
    assert isinstance(answer, klikks.Accepted) and register.submit(command) == answer
    again = register.decide(command)
    assert isinstance(again, klikks.Rejected)
    assert register.explain(again.verdict) and register.explain(again.verdict, "en")
    told = register.explanation(again.verdict)
    assert told.text.startswith("- Nein.\n") and tuple(line.says for line in told.tree) == told.lines
    assert any(isinstance(check.answer, klikks.Objected) for check in register.check(command))
    assert [type(supposed.verdict.ruling) for supposed in register.what_if([command]).verdicts] == [klikks.RulingRefused]
    assert register.what_if([], language="en").says == ("Nothing would change.",)
    assert register.standing("gronau", DAY).standing == klikks.StandingElsewhere(status="known")
    assert register.report(DAY).report.as_of == DAY
    assert register.public_view(DAY, language="en").language == "en"
    assert register.icalendar(DAY).startswith("BEGIN:VCALENDAR")
    assert isinstance(register.findings(), tuple)
    assert len(register.as_of(DAY - datetime.timedelta(days=1)).journal().splitlines()) == 1
    assert register.undo() == answer.entries
    assert register.undo() == ()


def test_the_functions_say_what_the_register_says(
    programme: klikks.ProgrammeDocument, command: klikks.Command
) -> None:
    opened = klikks.Register.open(programme)
    opened.submit(command)
    register = klikks.RegisterDocument(programme=programme, entries=klikks.read_journal(opened.journal()).entries)
    assert klikks.register(json.dumps(encode(register))) == register
    assert klikks.validate(register).format == "klikks-register/1"
    assert klikks.check(register, command) == opened.check(command)
    assert klikks.decide(register, command) == opened.decide(command)
    assert klikks.what_if(register, [command]) == opened.what_if([command])
    assert klikks.standing(register, "gronau", DAY, language="en") == opened.standing("gronau", DAY, language="en")
    assert klikks.report(register, DAY, language="en") == opened.report(DAY, language="en")
    assert klikks.icalendar(register, DAY) == opened.icalendar(DAY)
    view = klikks.public_view(register, DAY)
    assert view == opened.public_view(DAY)
    assert klikks.validate(view).findings == ()
    assert "<" in klikks.sections(view, DAY).html


def test_the_package_is_typed_and_lists_what_it_offers() -> None:
    folder = Path(klikks.__file__).parent
    assert (folder / "py.typed").is_file()
    assert len(set(klikks.__all__)) == len(klikks.__all__)
    assert all(hasattr(klikks, name) for name in klikks.__all__)
    assert klikks.__version__ == klikks.version()


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_documentation_are_true(
    name: str, programme: klikks.ProgrammeDocument, command: klikks.Command
) -> None:
    known = {
        "datetime": datetime,
        "klikks": klikks,
        "programme": programme,
        "programme_text": programme_text("nw-soft"),
        "command": command,
        "command_text": json.dumps(encode(command)),
        "register": klikks.RegisterDocument(programme=programme, entries=()),
    }
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    failed, _ = doctest.testmod(importlib.import_module(name), globs=known, optionflags=flags)
    assert failed == 0
