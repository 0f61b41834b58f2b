"""One year of a climate manager in Leichlingen, from the information evening to the report to the council.

Run it where the package is installed (`pip install ./klikks-py`): `python examples/council_year/year.py`. With the name of a
folder as argument it also writes what it prints to files there: calendar, personal data, reports, table for Excel.

What is known of Leichlingen stands in `known.jsonl`, with its sources. What happens in 2023 is made up for this example: each of
these entries says "erfunden" in its source. Persons are known by random ids only, and no name in here is anybody's.
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import klikks
from klikks import model as m

HERE = Path(__file__).parent
TOWN = "leichlingen"
PERSONS = tuple(f"p-{number:016x}" for number in range(0xC001, 0xC007))
INVENTED = m.Source(label="Beispiel, erfunden")
END_OF_YEAR = datetime.date(2023, 12, 14)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    register = klikks.Register.open(HERE.parent / "programmes" / "nw.json", HERE / "known.jsonl")
    store = persons()
    lines = ["# Ein Jahr im Klimaschutzmanagement", "", "## Januar: Was noch fehlt", ""]
    lines += [f"- {line}" for line in register.papers(TOWN, day("2023-01-09"), known_on=day("2023-01-09")).says]
    for fact, at in happenings():
        submit(register, fact, at)
    lines += ["", "## März: Zukunftswerkstatt", "", below(agenda().text)]
    lines += ["## November: Was gelöscht sein muss", "", *due_lines(store), ""]
    lines += ["## Dezember: Ein Termin ist verlegt", "", *calendar_lines(register), ""]
    lines += ["## Dezember: Was alle sehen dürfen", "", *public_lines(register), ""]
    council = register.figures(m.FiguresOfCouncil(place=TOWN), END_OF_YEAR)
    lines += ["## Dezember: Der Bericht", "", below(council.text)]
    print("\n".join(lines))
    if folder is not None:
        write(folder, register, store, council)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def on(text: str) -> m.SpanDay:
    return m.SpanDay(date=day(text))


def submit(register: klikks.Register, fact: m.Fact, at: str) -> None:
    """Puts a fact on record; a refusal stops the example and says why."""
    command = m.Command(at=day(at), by="registrar", source=INVENTED, action=m.Record(fact=fact))
    answer = register.submit(command)
    if isinstance(answer, klikks.Rejected):
        raise SystemExit("\n".join(register.explain(answer.verdict)))


def happenings() -> list[tuple[m.Fact, str]]:
    """The year, in the order in which the town writes it down."""
    return sorted([*naming(), *meetings(), *work()], key=lambda happening: happening[1])


def naming() -> list[tuple[m.Fact, str]]:
    """An information evening, and sponsors that are named, trained and given something to look after."""
    evening = event("info-2023", "info-evening", "2023-02-07", "19:00")
    facts: list[tuple[m.Fact, str]] = [
        (m.EventPlanned(event=evening), "2023-01-10"),
        (m.EventHeld(event=evening, attendance=m.CountAbout(n=35)), "2023-02-08"),
        (m.SponsorsNamed(place=TOWN, manner="by_head", when=on("2023-03-01")), "2023-03-01"),
        (m.TopicChosen(place=TOWN, topic="balcony-solar", when=on("2023-03-09")), "2023-03-10"),
        (m.TopicChosen(place=TOWN, topic="repair-cafe", when=on("2023-03-09")), "2023-03-10"),
    ]
    facts += [(reached(person, "named", "2023-03-01"), "2023-03-01") for person in PERSONS]
    for person in PERSONS[:4]:
        training = m.TrainingAttended(person=person, kind="training", days=4, when=on("2023-05-13"))
        facts += [(training, "2023-05-15"), (reached(person, "trained", "2023-05-13"), "2023-05-15")]
    assignments = [assigned(PERSONS[0], "balcony-solar", "sponsor"), assigned(PERSONS[1], "balcony-solar", "deputy")]
    return facts + [(assignment, "2023-05-15") for assignment in assignments]


def meetings() -> list[tuple[m.Fact, str]]:
    """The Zukunftswerkstatt; then meetings every second Thursday, one of which is moved."""
    workshop = event("future-2023", "future-workshop", "2023-03-09", "18:00", minutes=180)
    rhythm = m.Rhythm(wording="jeden zweiten Donnerstag", preferred=m.EveryNthWeek(n=2, weekday="thursday"))
    series = m.Series(
        id="treffen",
        place=TOWN,
        kind="group-meeting",
        rhythm=rhythm,
        anchor=m.AnchorStated(date=day("2023-05-25")),
        starts="19:00",
        minutes=90,
        skip_holidays=True,
    )
    moved = m.SeriesDateMoved(
        series="treffen", date=day("2023-12-21"), to=day("2023-12-19"), reason="Weihnachtsfeier", when=on("2023-12-01")
    )
    last = event("review-2023", "review-workshop", "2024-01-23", "18:30")
    return [
        (m.EventPlanned(event=workshop), "2023-02-08"),
        (m.EventHeld(event=workshop, attendance=m.CountExactly(n=30)), "2023-03-10"),
        (m.SeriesStarted(series=series), "2023-05-15"),
        (moved, "2023-12-01"),
        (m.EventPlanned(event=last), "2023-12-01"),
    ]


def work() -> list[tuple[m.Fact, str]]:
    """A project that is done and has a figure, and one that has none."""
    solar = m.Project(id="balkon-pv", place=TOWN, name="Balkon-PV für Mietwohnungen", topic="balcony-solar")
    repair = m.Project(id="reparieren", place=TOWN, name="Repair-Café im Bürgerhaus", topic="repair-cafe")
    saving = m.Co2Saving(kilograms=4200, qualifier="about", basis=m.SavedPerYear(), method="estimated", gas="co2")
    of = m.SavingOfProject(project="balkon-pv")
    return [
        (m.ProjectRecorded(project=solar), "2023-06-01"),
        (m.ProjectRecorded(project=repair), "2023-06-01"),
        (m.ProjectStateReached(project="balkon-pv", state="done", when=on("2023-10-20")), "2023-10-23"),
        (m.ProjectStateReached(project="reparieren", state="planned", when=on("2023-09-01")), "2023-09-01"),
        (m.SavingReported(of=of, saving=saving, when=on("2023-10-20")), "2023-10-23"),
    ]


def event(name: str, kind: str, when: str, starts: str, minutes: int | None = None) -> m.Event:
    return m.Event(
        id=name, place=TOWN, kinds=m.KindSettled(kind=kind), when=on(when), starts=starts, minutes=minutes, mode="on_site"
    )


def reached(person: str, stage: m.Stage, when: str) -> m.SponsorStageReached:
    return m.SponsorStageReached(person=person, place=TOWN, stage=stage, when=on(when))


def assigned(person: str, topic: str, duty: m.Duty) -> m.SponsorAssigned:
    return m.SponsorAssigned(person=person, place=TOWN, topic=topic, duty=duty, from_=day("2023-05-15"))


def agenda() -> m.AgendaAnswer:
    return klikks.agenda("future_workshop_evening", "2023-03-09", "18:00", 180, 30)


def calendar_lines(register: klikks.Register) -> list[str]:
    """The moved date as the calendar file has it."""
    text = register.icalendar(END_OF_YEAR)
    moved = next(part for part in text.split("BEGIN:VEVENT") if "RECURRENCE-ID" in part)
    wanted = ("SUMMARY", "RECURRENCE-ID", "DTSTART", "DTEND")
    lines = [f"    {line}" for line in moved.splitlines() if line.startswith(wanted)]
    return ["So steht er in der Kalenderdatei:", "", *lines]


def persons() -> m.PersonStoreDocument:
    """Two of the six, apart from the journal: one lets the town publish the name, one has left."""
    store = m.PersonStoreDocument(
        programme="klikks-nw",
        programme_last_day=day("2025-02-28"),
        controller=m.Controller(
            name="Beispielstadt (erfunden)",
            kind="public_body",
            officer="datenschutz@stadt.example",
            complaints_to="LDI NRW",
        ),
        retention=(
            retained("coordination", m.RetainFor(amount=1, unit="month")),
            retained("publish_name", m.RetainNoLonger()),
        ),
        persons=(),
    )
    consent = m.Consent(
        purpose="publish_name",
        text_version="2023-03",
        text_sha256="3f9c0a7e51d24b863f9c0a7e51d24b863f9c0a7e51d24b863f9c0a7e51d24b86",
        text_language="de",
        given_at=day("2023-03-01"),
        channel="letter",
        recorded_by="climate-manager",
    )
    # the name may be published, as there is consent
    publishing = m.PurposeTerm(purpose="publish_name", basis="consent", since=day("2023-03-01"))
    stays = record(PERSONS[0], publishing, consents=(consent,))
    leaves = record(PERSONS[5])
    changes: list[m.PersonChange] = [
        m.ChangeAdd(record=stays),
        m.ChangeAdd(record=leaves),
        m.ChangeEndPurpose(person=PERSONS[5], purpose="coordination", on=day("2023-10-15")),
    ]
    return klikks.change_persons(store, *changes).store


def retained(purpose: m.Purpose, period: m.RetentionPeriod) -> m.RetentionRule:
    assumed = m.ProvenanceAssumed(reason="Beispiel")
    return m.RetentionRule(purpose=purpose, event="purpose_ended", period=period, provenance=assumed)


def record(person: str, *more: m.PurposeTerm, consents: tuple[m.Consent, ...] = ()) -> m.PersonRecord:
    coordination = m.PurposeTerm(purpose="coordination", basis="public_task", since=day("2023-03-01"))
    return m.PersonRecord(
        id=person, name="Vorname Nachname", origin="subject", purposes=(coordination, *more), consents=consents
    )


def due_lines(store: m.PersonStoreDocument) -> list[str]:
    """What has to be gone on the last day, and on the first day after it."""
    lines = []
    for when in ("2023-11-15", "2023-11-16"):
        says = klikks.due_for_erasure(store, day(when)).says or ("Nichts muss gelöscht sein.",)
        lines += [f"- {day(when):%d.%m.%Y}: {line}" for line in says]
    return lines


def public_lines(register: klikks.Register) -> list[str]:
    view = register.public_view(END_OF_YEAR)
    answer = klikks.sections(view, END_OF_YEAR)
    lines = [answer.status]
    for section in answer.sections:
        lines += ["", f"**{section.heading}**", "", *(f"- {item}" for item in section.items)]
    return lines


def write(folder: Path, register: klikks.Register, store: m.PersonStoreDocument, council: m.FiguresAnswer) -> None:
    """Journal, personal data, calendar, agenda, reports and the table for Excel, each in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    register.save(folder / "journal.jsonl")
    klikks.save_persons(store, folder / "personen.json")
    view = klikks.sections(register.public_view(END_OF_YEAR), END_OF_YEAR)
    texts = {
        "termine.ics": register.icalendar(END_OF_YEAR),
        "ablauf.md": agenda().text,
        "oeffentlich.html": view.html,
        "ratsbericht.md": council.text,
        "ratsbericht.html": council.html,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    klikks.save_csv(register.figures(m.FiguresOfProgramme(), END_OF_YEAR), folder / "programm.csv")


def below(markdown: str) -> str:
    """Markdown that stands below a heading of the second level."""
    return "\n".join(f"##{line}" if line.startswith("#") else line for line in markdown.splitlines()) + "\n"


if __name__ == "__main__":
    main()
