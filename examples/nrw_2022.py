"""The programme of North Rhine-Westphalia as it stood on 14 December 2022: the same report as `nrw_2022.rs`.

Run it where the package is installed (`pip install ./klikks-py`): `python examples/nrw_2022.py`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import klikks
from klikks import model as m

SEED = Path(__file__).parent / "nrw-2022"
TODAY = datetime.date(2022, 12, 14)
EXPECTATION = 36


def main() -> None:
    register = opened()
    report = [register.report(TODAY).text, "## Was wäre, wenn …", ""]
    for question, commands in what_ifs():
        # a register of its own: what is supposed must not stay
        supposed = opened()
        answers = [supposed.submit(command) for command in commands]
        first, *rest = supposed.explain(answers[-1].verdict)
        report += [f"### {question}", "", f"**{first}**", "", *(f"- {line}" for line in rest), ""]
    report += [f"Fragen nach den neun der Reihe nach drei weitere Kommunen an: {fill_up(register)}", ""]
    print("\n".join(report))


def opened() -> klikks.Register:
    return klikks.Register.open(SEED / "programme.json", SEED / "journal.jsonl")


def what_ifs() -> Iterator[tuple[str, list[m.Command]]]:
    """The three questions: what is asked, and the commands that lead there."""
    second_of_january = datetime.date(2023, 1, 2)
    yield "Eine weitere Kommune fragt heute an", asks("weitere-kommune", "Weitere Kommune", TODAY)
    yield "Eine weitere Kommune antwortet am 2. Januar 2023", asks("weitere-kommune", "Weitere Kommune", second_of_january)
    yield (
        "Die neun sind gekommen, 15 ist eine feste Obergrenze, und eine weitere Kommune fragt an",
        nine_come() + asks("weitere-kommune", "Weitere Kommune", TODAY),
    )


def nine_come() -> list[m.Command]:
    """The nine communes that are expected come, and the cap becomes hard."""
    cap = m.CapHard(places=15, counts="communes")
    commands = [record(m.CapChanged(intake="year-1", cap=cap, when=m.SpanDay(date=TODAY)), TODAY)]
    for n in range(1, 10):
        commands += asks(f"erwartete-{n}", f"Erwartete Kommune {n}", TODAY, EXPECTATION)
    return commands


def fill_up(register: klikks.Register) -> str:
    """How many more are admitted after that, and what the first one hears for whom there is no place."""
    commands = nine_come()
    for n in range(1, 4):
        commands += asks(f"weitere-{n}", f"Weitere Kommune {n}", TODAY)
    verdicts = [supposed.verdict for supposed in register.what_if(commands).verdicts]
    answers = [verdict for verdict in verdicts if not isinstance(verdict.ruling, m.RulingRecorded)][9:]
    lines = (f"{n}. weitere Kommune – {klikks.explain(verdict)[0]}" for n, verdict in enumerate(answers, 1))
    return " ".join(lines)


def asks(place: str, name: str, day: datetime.date, one_of: int | None = None) -> list[m.Command]:
    """A commune that is not in the register yet asks for admission on `day`."""
    commune = m.Commune(id=place, name=name, land="NW", kind="town")
    arrival = m.Arrival(received=m.SpanDay(date=day))
    request = m.RequestAdmission(place=place, intake="year-1", basis="commune_backed", arrival=arrival, one_of=one_of)
    return [record(m.CommuneRegistered(commune=commune), day), command(request, day)]


def record(fact: m.Fact, day: datetime.date) -> m.Command:
    return command(m.Record(fact=fact), day)


def command(action: m.Action, day: datetime.date) -> m.Command:
    return m.Command(at=day, by="registrar", source=m.Source(label="Annahme"), action=action)


if __name__ == "__main__":
    main()
