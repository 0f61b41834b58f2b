"""Many deadlines at once say what `klikks.deadline` says one by one, whichever way they come and go."""

from __future__ import annotations

import datetime
import random
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_args

import pytest

import klikks
from klikks._columns import CODES, Kind

if sys.version_info < (3, 11):
    pytest.skip("polars and pyarrow are not to be had for this Python", allow_module_level=True)

import polars
import pyarrow

FRIDAY, SATURDAY = datetime.date(2022, 12, 30), datetime.date(2022, 12, 31)
MOVED = datetime.date(2023, 1, 2)
MONTHS = ("month", "quarter", "half_year", "year")
KEPT = klikks.CommuneDays(holiday="assumption", land="BY", communes=("09161000",), source="Liste")
Row = dict[str, Any]


def random_rows(count: int, kinds: tuple[str, ...] = get_args(Kind)) -> list[Row]:
    """Rows of all kinds, units and Länder, from 1996 to 2090 and thickest around the holidays of some communes."""
    some, rows = random.Random(193), []
    for number in range(count):
        day = datetime.date(1996, 1, 1) + datetime.timedelta(days=some.randrange(34_000))
        if number % 3 == 0:
            day = datetime.date(some.randrange(1996, 2090), 8, some.randrange(1, 20))
        kind = some.choice(kinds)
        row: Row = {"date": day, "kind": kind, "land": klikks_lands()[number % 16], "unit": some.choice(get_args(klikks.Unit))}
        row["amount"] = None if kind == "named_day" else some.randrange(1, 9)
        half = kind not in ("named_day", "before_event") and row["unit"] in MONTHS
        row["plus_half_month"] = half and some.random() < 0.5
        row["counting"] = some.choice(get_args(klikks.Counting)) if kind == "before_event" else None
        rows.append(row)
    return rows


def klikks_lands() -> tuple[str, ...]:
    return get_args(klikks.Land)


def rule_of(row: Row) -> klikks.DeadlineRule:
    match row["kind"]:
        case "named_day":
            return klikks.named_day(row["date"])
        case "before_event":
            return klikks.before_event(row["date"], row["amount"], row["unit"], row["counting"])
        case "after_event":
            return klikks.after_event(row["date"], row["amount"], row["unit"], row["plus_half_month"])
        case "from_start":
            return klikks.from_start(row["date"], row["amount"], row["unit"], row["plus_half_month"])
        case _:
            return klikks.extended(row["date"], row["amount"], row["unit"], row["plus_half_month"])


def one_by_one(row: Row, regime: klikks.Regime, **place: Any) -> Row:
    reply = klikks.deadline(rule_of(row), regime, row["land"], **place)
    if_kept = reply.commune_dependent and reply.commune_dependent.effective
    return {"nominal": reply.nominal, "effective": reply.effective, "end": reply.end, "effective_if_kept": if_kept}


def told(*arguments: Any, **keywords: Any) -> list[tuple[str, str]]:
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.deadlines(*arguments, **keywords)
    assert "None" not in raised.value.message and str(raised.value)
    return [(problem.code, problem.place) for problem in raised.value.problems]


def table(**columns: Any) -> Any:
    return pyarrow.table(columns)


@pytest.mark.parametrize("regime", ["bgb193", "vwvfg31", "calendar_date", "vwvfg31_day_named"])
def test_a_table_says_row_by_row_what_single_deadlines_say(regime: klikks.Regime) -> None:
    rows = random_rows(2000)
    assert {row["kind"] for row in rows} == set(get_args(Kind)) and {row["unit"] for row in rows} == set(get_args(klikks.Unit))
    answers = klikks.deadlines(pyarrow.Table.from_pylist(rows), regime)
    expected = [one_by_one(row, regime) for row in rows]
    assert answers.to_pylist() == expected
    assert any(row["effective_if_kept"] for row in expected) == (regime in ("bgb193", "vwvfg31"))


def test_the_commune_settles_what_is_open() -> None:
    rows = [{**row, "land": "BY"} for row in random_rows(500)]
    place: Any = {"ags": "09161000", "commune_days": [KEPT]}
    answers = klikks.deadlines(pyarrow.Table.from_pylist(rows), land="BY", **place).to_pylist()
    assert answers == [one_by_one(row, "bgb193", **place) for row in rows]
    assert not any(answer["effective_if_kept"] for answer in answers)


@pytest.mark.parametrize("land", get_args(klikks.Land))
def test_a_list_of_days_says_the_same(land: klikks.Land) -> None:
    days = [row["date"] for row in random_rows(100)] * 2
    for rule, keywords in (
        (lambda day: klikks.named_day(day), {}),
        (lambda day: klikks.after_event(day, 3, "month", True), {"kind": "after_event", "amount": 3, "plus_half_month": True}),
        (lambda day: klikks.before_event(day, 2, "month", "clear"), {"kind": "before_event", "amount": 2, "counting": "clear"}),
    ):
        replies = [klikks.deadline(rule(day), land=land) for day in days]
        expected = tuple(
            klikks.LastDay(
                nominal=reply.nominal, effective=reply.effective, end=reply.end, commune_dependent=reply.commune_dependent
            )
            for reply in replies
        )
        unit = {} if rule(days[0]).type == "named_day" else {"unit": "month"}
        assert klikks.deadlines(days, land=land, **keywords, **unit) == expected
        assert klikks.deadlines([str(day) for day in days], land=land, **keywords, **unit) == expected
        assert klikks.deadlines([rule(day) for day in days], land=land) == expected


def test_every_form_of_a_table_is_read() -> None:
    rows = random_rows(60)
    whole = pyarrow.Table.from_pylist(rows)
    expected = klikks.deadlines(whole).to_pylist()
    words = whole.set_column(1, "kind", whole["kind"].dictionary_encode())
    texts = whole.set_column(0, "date", pyarrow.array([str(row["date"]) for row in rows]))
    moments = whole.set_column(0, "date", whole["date"].cast(pyarrow.timestamp("us")))
    numbers = whole.set_column(4, "amount", whole["amount"].cast(pyarrow.float64()))
    chunks = pyarrow.concat_tables([whole.slice(0, 7), whole.slice(7)])
    forms = [words, texts, moments, numbers, chunks, polars.DataFrame(rows), polars.from_arrow(words), whole.to_reader()]
    for form in forms:
        assert klikks.deadlines(form).to_pylist() == expected
    part = expected[7:20]
    assert klikks.deadlines(whole.slice(7, 13)).to_pylist() == part
    assert klikks.deadlines(whole.to_batches()[0].slice(7, 13)).to_pylist() == part
    assert klikks.deadlines(whole.to_struct_array().combine_chunks().slice(7, 13)).to_pylist() == part


def test_pandas_tables_are_read() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"date": pandas.to_datetime([str(SATURDAY), None]), "amount": [1, None]})
    answers = klikks.deadlines(frame, kind="after_event", amount=2, unit="week").to_pylist()
    assert [row["nominal"] for row in answers] == [datetime.date(2023, 1, 7), None]


def test_a_column_alone_holds_the_days() -> None:
    for column in (polars.Series([SATURDAY, None]), pyarrow.array([SATURDAY, None]), pyarrow.chunked_array([[SATURDAY], [None]])):
        assert [row["effective"] for row in klikks.deadlines(column).to_pylist()] == [MOVED, None]


def test_empty_rows_have_no_answer_and_empty_words_mean_the_argument() -> None:
    columns = table(
        date=[SATURDAY, None, SATURDAY],
        kind=["after_event", None, None],
        amount=[1, None, None],
        unit=[None, "week", None],
        land=[None, "BY", "BE"],
    )
    nominal = [row["nominal"] for row in klikks.deadlines(columns, kind="named_day", unit="week").to_pylist()]
    assert nominal == [datetime.date(2023, 1, 7), None, SATURDAY]
    assert klikks.deadlines(table(date=pyarrow.array([], pyarrow.date32()))).to_pylist() == []
    assert klikks.deadlines([]) == ()


def test_other_packages_read_the_answers() -> None:
    days = [SATURDAY, None, datetime.date(2025, 8, 15)]
    answers = klikks.deadlines(table(date=days, name=["a", "b", "c"]), land="BY")
    assert len(answers) == 3 and "3 rows" in repr(answers)
    arrow = pyarrow.table(answers)
    arrow.validate(full=True)
    assert [str(field.type) for field in arrow.schema] == ["date32[day]", "date32[day]", "timestamp[s, tz=UTC]", "date32[day]"]
    assert arrow.to_pylist() == polars.DataFrame(answers).to_dicts() == answers.to_pylist()
    assert arrow["effective_if_kept"].to_pylist() == [None, None, datetime.date(2025, 8, 18)]
    assert arrow["end"].null_count == 1


def test_the_first_and_the_last_day_are_answered() -> None:
    days = [datetime.date.min, datetime.date.max, datetime.date(1969, 12, 31)]
    answers = klikks.deadlines(table(date=days), "calendar_date").to_pylist()
    assert [row["effective"] for row in answers] == days
    assert [last.end for last in klikks.deadlines(days, "calendar_date")] == [row["end"] for row in answers]


def test_threads_ask_at_the_same_time() -> None:
    days = [row["date"] for row in random_rows(2000)]
    expected = klikks.deadlines(days)
    with ThreadPoolExecutor(4) as pool:
        assert all(answer == expected for answer in pool.map(lambda _: klikks.deadlines(days), range(16)))


@pytest.mark.parametrize(
    ("rules", "keywords", "expected"),
    [
        ("2022-12-31", {}, [("wrong_type", "")]),
        (None, {}, [("wrong_type", "")]),
        ({"date": [SATURDAY]}, {}, [("wrong_type", "")]),
        ([SATURDAY, None, 7], {}, [("not_a_day", "date[1]"), ("not_a_day", "date[2]")]),
        ([SATURDAY, [SATURDAY]], {}, [("wrong_type", "date")]),
        ([datetime.datetime(2022, 12, 31), "31.12.2022", "\ud800"], {}, [("not_a_day", f"date[{row}]") for row in range(3)]),
        ([datetime.date(2101, 1, 1), datetime.date(1994, 1, 1)], {}, [("year_out_of_range", f"date[{row}]") for row in range(2)]),
        ([FRIDAY] * 3, {"amount": 14}, [("says_nothing", "amount")]),
        ([FRIDAY] * 3, {"plus_half_month": True}, [("says_nothing", "plus_half_month")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event"}, [("missing_field", "amount")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event", "amount": 0}, [("out_of_range", "amount")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event", "amount": 60_001}, [("out_of_range", "amount")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event", "amount": 10**12}, [("out_of_range", "amount")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event", "amount": True}, [("wrong_type", "amount")]),
        ([FRIDAY, SATURDAY], {"kind": "after_event", "amount": "14"}, [("wrong_type", "amount")]),
        (
            [FRIDAY, SATURDAY],
            {"kind": "after_event", "amount": 1, "plus_half_month": True},
            [("half_month_needs_months", "plus_half_month")],
        ),
        ([FRIDAY, SATURDAY], {"kind": "before_event", "amount": 1}, [("missing_field", "counting")]),
        (
            [FRIDAY],
            {"kind": "after", "unit": "days", "land": "XX", "counting": "full", "plus_half_month": 1},
            [
                ("unknown_variant", "kind"),
                ("unknown_variant", "unit"),
                ("wrong_type", "plus_half_month"),
                ("unknown_variant", "counting"),
                ("unknown_variant", "land"),
            ],
        ),
        ([FRIDAY], {"regime": "bgb"}, [("unknown_variant", "regime")]),
        ([FRIDAY], {"ags": "09161000"}, [("ags_elsewhere", "ags")]),
        ([FRIDAY], {"commune_days": KEPT}, [("wrong_type", "commune_days")]),
        ([klikks.named_day(FRIDAY)], {"amount": 14}, [("says_nothing", "kind")]),
        ([klikks.named_day(FRIDAY), FRIDAY], {}, [("wrong_type", "rules[1]")]),
        ([klikks.NamedDay(date=datetime.date(2101, 1, 1))] * 2, {}, [("year_out_of_range", f"rules[{n}]") for n in range(2)]),
    ],
)
def test_what_is_wrong_with_a_list_is_told(rules: Any, keywords: Row, expected: list[tuple[str, str]]) -> None:
    assert told(rules, **keywords) == expected


@pytest.mark.parametrize(
    ("columns", "keywords", "expected"),
    [
        ({"datum": [FRIDAY]}, {}, [("missing_field", "date")]),
        ({"date": [1, None, 2]}, {}, [("not_a_day", "date[0]"), ("not_a_day", "date[2]")]),
        ({"date": ["2022-12-30", None, "30.12.2022", ""]}, {}, [("not_a_day", "date[2]"), ("not_a_day", "date[3]")]),
        ({"date": [datetime.datetime(2022, 12, 30, 12)]}, {}, [("not_a_day", "date[0]")]),
        ({"date": [[FRIDAY]]}, {}, [("wrong_type", "date")]),
        ({"date": [FRIDAY] * 8, "amount": [1] * 7 + [0]}, {"kind": "after_event"}, [("out_of_range", "amount[7]")]),
        ({"date": [FRIDAY] * 2, "amount": [1, None]}, {"kind": "after_event"}, [("missing_field", "amount[1]")]),
        ({"date": [FRIDAY] * 2, "amount": [1.5, 2.0]}, {"kind": "after_event"}, [("wrong_type", "amount[0]")]),
        ({"date": [FRIDAY] * 2, "amount": ["1", "2"]}, {"kind": "after_event"}, [("wrong_type", f"amount[{n}]") for n in (0, 1)]),
        ({"date": [FRIDAY] * 2, "amount": [None, 2]}, {}, [("says_nothing", "amount[1]")]),
        (
            {"date": [FRIDAY, None], "kind": ["gone", "gone"], "land": ["NW", "XX"]},
            {},
            [("unknown_variant", "kind[0]"), ("unknown_variant", "kind[1]"), ("unknown_variant", "land[1]")],
        ),
        ({"date": [FRIDAY] * 2, "land": ["NW", "BY"]}, {"ags": "05124000"}, [("ags_elsewhere", "land[1]")]),
        ({"date": [FRIDAY], "plus_half_month": [1]}, {}, [("wrong_type", "plus_half_month[0]")]),
        (
            {"date": [FRIDAY] * 2, "counting": ["clear", None]},
            {"kind": "before_event", "amount": 1},
            [("missing_field", "counting[1]")],
        ),
        (
            {"date": [datetime.date(2101, 1, 1), FRIDAY], "kind": ["named_day", "after_event"], "amount": [None, 0]},
            {},
            [("year_out_of_range", "date[0]"), ("out_of_range", "amount[1]")],
        ),
    ],
)
def test_what_is_wrong_with_a_table_is_told(columns: Row, keywords: Row, expected: list[tuple[str, str]]) -> None:
    assert told(table(**columns), **keywords) == expected


def test_a_moment_with_a_zone_is_no_day() -> None:
    column = pyarrow.array([datetime.datetime(2022, 12, 30)], pyarrow.timestamp("s", "UTC"))
    assert told(table(date=column)) == [("not_a_day", "date[0]")]


def test_two_columns_of_one_name_are_told() -> None:
    twice = pyarrow.table([pyarrow.array([FRIDAY])] * 2, names=["date", "date"])
    assert told(twice) == [("duplicate_field", "date")]


def test_without_nanoarrow_tables_say_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoarrow", None)
    with pytest.raises(ImportError, match=r"klikks\[arrow\]"):
        klikks.deadlines(table(date=[FRIDAY]))
    assert klikks.deadlines([SATURDAY])[0].effective == MOVED


def test_every_word_has_a_code() -> None:
    words: list[tuple[str, Any]] = [("kind", Kind), ("unit", klikks.Unit), ("counting", klikks.Counting), ("land", klikks.Land)]
    for name, alias in words:
        code: Callable[[Any], int] = CODES[name]
        assert [code(word) for word in get_args(alias)] == list(range(len(get_args(alias))))
