"""The lot of klikks against the script that anybody can recompute it with, and the outlook against Python's fractions."""

from __future__ import annotations

import importlib.util
import random
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import klikks

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "examples/lot/check.py"
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"


def script() -> Any:
    spec = importlib.util.spec_from_file_location("check", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_script_draws_as_klikks_does() -> None:
    check, chance = script(), random.Random(20221214)
    for _ in range(1000):
        ids = {"".join(chance.choices(LETTERS, k=chance.randint(1, 64))) for _ in range(chance.randint(1, 60))}
        among = chance.sample(sorted(ids), len(ids))
        places, value = chance.randint(0, 70), "Lottozahlen „6 aus 49“ vom " + str(chance.randint(1, 31))
        seed = "x" + "".join(chance.choices([chr(code) for code in range(0x20, 0x7F)], k=chance.randint(0, 99))) + "x"
        closed = klikks.lot_commit(among, places, value)
        assert closed.text == check.list_text(among, places, value)
        assert closed.list_hash == check.sha256(closed.text)
        drawn = klikks.lot_draw(among, places, value, closed.list_hash, seed)
        assert [(on.ticket, on.place) for on in drawn.order] == check.order(among, closed.list_hash, seed)
        assert [on.rank for on in drawn.order] == list(range(1, len(among) + 1))
        assert list(drawn.winners) == [on.place for on in drawn.order][:places]
        assert [on.wins for on in drawn.order] == [on.rank <= places for on in drawn.order]


def test_the_script_is_short_and_needs_nothing() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert set(re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE)) == {"__future__", "hashlib", "sys"}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_script_checks_what_was_published(tmp_path: Path) -> None:
    closed = klikks.lot_commit(["gronau", "ahaus", "borken"], 2, "Ziehung in Münster")
    published = tmp_path / "list.txt"
    published.write_bytes(closed.text.encode("utf-8"))
    told = run(str(published), closed.list_hash, "3 12 17")
    drawn = klikks.lot_draw(["gronau", "ahaus", "borken"], 2, "Ziehung in Münster", closed.list_hash, "3 12 17")
    assert told.returncode == 0, told.stderr
    assert [line.split()[:3] for line in told.stdout.splitlines()] == [
        [str(on.rank), "wins" if on.wins else "waits", on.place] for on in drawn.order
    ]
    published.write_bytes(closed.text.replace("borken\n", "borken\nbottrop\n").encode("utf-8"))
    assert "not the list that was published" in run(str(published), closed.list_hash, "3 12 17").stderr
    published.write_bytes(closed.text.replace("ahaus\n", "").encode("utf-8") + b"ahaus\n")
    assert "no list of the format" in run(str(published), closed.list_hash, "3 12 17").stderr


def test_the_example_of_the_documentation_is_true() -> None:
    text = (ROOT / "docs/lot.md").read_text(encoding="utf-8")
    printed = re.findall(r"\$ printf '(.*)' \| sha256sum\n +([0-9a-f]{64})", text)
    assert [script().sha256(shown.replace("\\n", "\n")) for shown, _ in printed] == [told for _, told in printed]
    among = ["ahaus", "borken", "gronau"]
    drawn = klikks.lot_draw(among, 2, "Lottozahlen vom 7. Januar 2023", printed[0][1], "3 12 17 28 39 49")
    assert re.findall(r"\| (\d) \| `(\w+)` \| `(\w+)` \|", text) == [(str(on.rank), on.place, on.ticket) for on in drawn.order]


def test_the_outlook_is_that_of_fractions() -> None:
    chance = random.Random(20221214)
    for size in (0, 1, 5, 30, 100):
        chances, expected = [], {0: Fraction(1)}
        for _ in range(size):
            denominator = chance.randint(1, 1000)
            numerator = chance.randint(0, denominator)
            chances.append(klikks.Pledge(probability=klikks.Probability(numerator=numerator, denominator=denominator)))
            comes = Fraction(numerator, denominator)
            stay = {number: of * (1 - comes) for number, of in expected.items()}
            for number, of in expected.items():
                stay[number + 1] = stay.get(number + 1, Fraction(0)) + of * comes
            expected = stay
        prospect = klikks.outlook(3, chances, 20).outlook.prospect
        assert isinstance(prospect, klikks.ProspectExact)
        told = [(on.number, on.probability) for on in prospect.chances.distribution]
        assert told == [(number + 3, str(of)) for number, of in sorted(expected.items()) if of]
        over = sum((of for number, of in expected.items() if number + 3 > 20), Fraction(0))
        assert prospect.chances.over_cap == str(over)


@pytest.mark.parametrize("among", ["gronau", 7, None])
def test_one_id_is_no_list(among: Any) -> None:
    with pytest.raises(klikks.DocumentError) as raised:
        klikks.lot_commit(among, 1, "Lottozahlen")
    assert [(problem.code, problem.place) for problem in raised.value.problems] == [("wrong_type", "among")]
