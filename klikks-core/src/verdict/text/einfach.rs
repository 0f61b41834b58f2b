//! Sentences in simple German: short, one thought each, and as exact as the others.

use super::{
    CalendarWords, Catalogue, EvidenceWords, Language, Names, Words,
    catalogue::list,
    einfach_words::{figure, reference},
};
use crate::{
    fact::{PlaceId, Span},
    programme::TieRule,
    verdict::{Finding, Reading, Ruling, Stated, Violation},
};

pub(crate) struct Einfach;

fn stated(stated: &Stated) -> String {
    format!("In Eintrag {} steht: „{}“. Das bedeutet: {}.", stated.seq, stated.wording, Einfach.count(&stated.count))
}

fn taken_of(taken: u32, places: u32) -> String {
    format!("Schon vergeben: {taken} von {places} {}.", if places == 1 { "Platz" } else { "Plätzen" })
}

/// A reason is input: it may end with a full stop or without one.
fn because(reason: &str) -> String {
    format!("Der Grund: {}.", reason.trim_end_matches('.'))
}

fn known(received: &Span) -> String {
    match received {
        Span::Unknown { wording: None } => "Den Tag kennen wir nicht.".to_owned(),
        received => format!("Bekannt ist nur: {}.", Einfach.span(received)),
    }
}

fn uncounted(places: &[PlaceId], names: &Names<'_>) -> String {
    let all: Vec<_> = places.iter().map(|place| names.place(place)).collect();
    match all.as_slice() {
        [one] => format!("Dieser Ort macht mit: {one}. Er zählt aber nicht als Kommune."),
        _ => format!("Diese Orte machen mit: {}. Sie zählen aber nicht als Kommunen.", all.join(", ")),
    }
}

impl Catalogue for Einfach {
    fn ruling(&self, ruling: &Ruling, names: &Names<'_>) -> String {
        match ruling {
            Ruling::Recorded {} => "Das ist eingetragen.".to_owned(),
            Ruling::Admitted { late: false } => "Ja. Der Ort ist jetzt dabei.".to_owned(),
            Ruling::Admitted { late: true } => "Ja. Der Ort ist jetzt dabei. Die Antwort kam aber zu spät.".to_owned(),
            Ruling::Waiting { rank } => {
                format!(
                    "Der Ort kommt auf die Warteliste. Dort warten Orte auf einen freien Platz. Der Ort steht dort an Stelle {rank}."
                )
            }
            Ruling::Requested {} => "Die Anfrage ist notiert. Wir entscheiden nach dem Ende der Aufnahme.".to_owned(),
            Ruling::Allocated { admitted, waiting, refused } => {
                let parts = [("Jetzt dabei", admitted), ("Auf der Warteliste", waiting), ("Kein Platz", refused)];
                let parts = parts.iter().filter(|(_, places)| !places.is_empty());
                let told: Vec<_> = parts.map(|(what, places)| format!("{what}: {}.", names.places(places))).collect();
                if told.is_empty() { "Niemand hat angefragt.".to_owned() } else { told.join(" ") }
            }
            Ruling::Refused {} => "Nein. Das geht nicht.".to_owned(),
        }
    }

    fn reading(&self, reading: &Reading, _: &Names<'_>) -> String {
        match reading {
            Reading::AllKnown {} => "Wir kennen alle Angaben.".to_owned(),
            Reading::NotInFuture {} => "Der Zeitpunkt liegt nicht in der Zukunft.".to_owned(),
            Reading::InTerm { opens, last_day } => {
                format!("Anträge sind möglich vom {} bis zum {}.", self.day(*opens), self.day(*last_day))
            }
            Reading::BasisAdmitted { basis, counts: true } => format!(
                "Teilnahme als: {}. Das Programm erlaubt das. Die Teilnahme zählt bei den Plätzen mit.",
                self.basis(*basis)
            ),
            Reading::BasisAdmitted { basis, counts: false } => {
                format!("Teilnahme als: {}. Das Programm erlaubt das. Die Teilnahme belegt keinen Platz.", self.basis(*basis))
            }
            Reading::InhabitantsBelow { population, below } => self.inhabitants_below(population, *below),
            Reading::SizeDoesNotMatter {} => self.size_does_not_matter(),
            Reading::NotYetIn { status } => format!("Der Ort ist noch nicht dabei. Stand bisher: {}.", self.status(*status)),
            Reading::PapersOnRecord { steps } if steps.is_empty() => "Das Programm verlangt keine Unterlagen.".to_owned(),
            Reading::PapersOnRecord { steps } => {
                format!("Diese Unterlagen sind da: {}.", list(steps, |step| self.step(step)))
            }
            Reading::NoDeadline {} => "Es gibt keine Frist. Es gibt also keinen letzten Tag.".to_owned(),
            Reading::InTime { received, nominal, effective, regime, .. } if nominal == effective => format!(
                "Die Antwort kam rechtzeitig an: {}. Der letzte Tag ist der {}. Wir rechnen {}.",
                self.span(received),
                self.day(*effective),
                self.regime(*regime)
            ),
            Reading::InTime { received, nominal, effective, regime, .. } => format!(
                "Die Antwort kam rechtzeitig an: {}. Genannt ist der {}. Der letzte Tag ist aber der {}. Wir rechnen {}.",
                self.span(received),
                self.day(*nominal),
                self.day(*effective),
                self.regime(*regime)
            ),
            Reading::HoldsPlace { until } => {
                format!("Für diesen Ort ist ein Platz reserviert. Das gilt bis: {}.", self.instant(*until))
            }
            Reading::DecidedLater {} => "Alle Plätze werden nach dem Ende der Aufnahme vergeben.".to_owned(),
            Reading::NothingSince { seq } => format!("Nach Eintrag {seq} kam nichts mehr dazu."),
            Reading::AsDeclared {} => "So will es das Programm.".to_owned(),
            Reading::NobodyAhead {} => "Kein anderer Ort wartet davor.".to_owned(),
            Reading::PlaceFree { cap, taken } => match cap.places() {
                Some(places) => format!("Es ist noch Platz. {}", taken_of(*taken, places)),
                None => "Es gibt keine Grenze bei den Plätzen.".to_owned(),
            },
            Reading::TakesNoPlace { .. } => "Diese Teilnahme belegt keinen Platz. So zählt das Programm.".to_owned(),
            Reading::IsIn { status } => format!("Stand bisher: {}.", self.status(*status)),
            Reading::CanBeLifted { rule } => format!("Bei der Regel „{}“ ist eine Ausnahme möglich.", self.rule(*rule)),
            Reading::StaysConsistent {} => "Nach der Korrektur passen alle Einträge zusammen.".to_owned(),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a finding")]
    fn finding(&self, finding: &Finding, names: &Names<'_>) -> String {
        let language = Language::Einfach;
        match finding {
            Finding::Late { received, effective, .. } => format!(
                "Die Antwort kam zu spät an: {}. Der letzte Tag war der {}. Die Frist ist nur eine Bitte. \
                 Wir schreiben die Verspätung auf.",
                self.span(received),
                self.day(*effective)
            ),
            Finding::ArrivalUnclear { received, effective } => {
                format!("Wir wissen nicht: Kam die Antwort bis zum {} an? {}", self.day(*effective), known(received))
            }
            Finding::Full { places, taken } => {
                format!("Kein Platz ist frei. {} Es gibt eine Warteliste.", taken_of(*taken, *places))
            }
            Finding::BehindOthers { waiting: 1 } => "1 Ort wartet schon. Er kommt zuerst dran.".to_owned(),
            Finding::BehindOthers { waiting } => format!("{waiting} Orte warten schon. Sie kommen zuerst dran."),
            Finding::GroupTooLarge { members, left } => format!(
                "Die Orte wollen nur zusammen mitmachen. Sie brauchen {members} Plätze. Frei sind: {left}. Es gibt eine Warteliste."
            ),
            Finding::DecidedAtClose { closes } => match closes {
                Some(closes) => format!("Wir sammeln die Anfragen bis zum {}. Danach entscheiden wir.", self.day(*closes)),
                None => "Wir sammeln die Anfragen. Am Ende entscheiden wir.".to_owned(),
            },
            Finding::GroupSplit { inside, outside } => format!(
                "Diese Orte wollten nur zusammen mitmachen. Dabei sind: {}. Noch nicht dabei sind: {}.",
                names.places(inside),
                names.places(outside)
            ),
            Finding::ToldLater { place, seq, inside, inside_seq } => format!(
                "{} hat früher angefragt. Das steht in Eintrag {seq}. {} ist schon dabei. Das steht in Eintrag {inside_seq}. \
                 Wir wussten es zu spät. Niemand verliert seinen Platz.",
                names.place(place),
                names.place(inside)
            ),
            Finding::HoldOver { place, seq, until } => format!(
                "Für {} war ein Platz reserviert, bis: {}. Das steht in Eintrag {seq}. Diese Zeit ist vorbei.",
                names.place(place),
                self.instant(*until)
            ),
            Finding::ExpectationOver { seq, count, by } => format!(
                "Diese Zahl von Kommunen wollte noch zusagen: {}. Zeit war bis zum {}. Das steht in Eintrag {seq}. \
                 Die Zusagen fehlen.",
                self.count(count),
                self.day(*by)
            ),
            Finding::GivenAfterTerm { place, day, last_day } => format!(
                "{} kam am {} dazu. Das Programm war da schon zu Ende. Der letzte Tag war der {}.",
                names.place(place),
                self.day(*day),
                self.day(*last_day)
            ),
            Finding::GroupUnknown { group, places } => {
                format!("Gehören diese Orte zur Gruppe „{group}“? Das wissen wir nicht: {}.", names.places(places))
            }
            Finding::BeyondTarget { places, taken } => {
                format!("Alle geplanten Plätze sind schon vergeben. Geplant waren: {places}. Vergeben sind: {taken}.")
            }
            Finding::PaperAbsent { place, steps } => format!(
                "{}: Diese Unterlagen sind üblich: {}. Wir haben dazu keinen Eintrag. Das heißt nicht: abgelehnt.",
                names.place(place),
                list(steps, |step| self.step(step))
            ),
            Finding::RequiredPaperAbsent { .. }
            | Finding::AboveInhabitants { .. }
            | Finding::InhabitantsUnknown { .. }
            | Finding::VotesContradict { .. }
            | Finding::UnanimityContradicted { .. }
            | Finding::MajorityUnclear { .. }
            | Finding::DistrictBodyForCommune { .. }
            | Finding::NamedOtherwise { .. }
            | Finding::OtherLand { .. }
            | Finding::SameName { .. }
            | Finding::PartAndWhole { .. } => self.evidence_finding(finding, names),
            Finding::RuleLifted { rule, seq } => {
                format!("Für diesen Ort gibt es eine Ausnahme von der Regel „{}“. Das steht in Eintrag {seq}.", self.rule(*rule))
            }
            Finding::OverCap { places, taken, .. } => format!(
                "Es sind zu viele Plätze vergeben. Vergeben sind: {taken}. Es gibt aber nur: {places}. \
                 Niemand verliert deshalb seinen Platz."
            ),
            Finding::OutOfOrder { place, step, seq, expected_before, expected_seq } => format!(
                "{}: Die Reihenfolge ist nicht wie üblich. Zuerst kam: {}, Eintrag {seq}. \
                 Danach kam: {}, Eintrag {expected_seq}. Üblich ist es umgekehrt.",
                names.place(place),
                self.step(*step),
                self.step(*expected_before)
            ),
            Finding::ResolvedAfterDeadline { place, seq, when, effective } => format!(
                "{}: Der Beschluss kam nach der Frist: {}. Der letzte Tag war der {}. Das steht in Eintrag {seq}.",
                names.place(place),
                self.span(when),
                self.day(*effective)
            ),
            Finding::StatementsDiffer { figure: what, first, second } => format!(
                "2 Angaben passen nicht zusammen. Es geht um: {}. {} {} Wir behalten beide Angaben.",
                figure(*what),
                stated(first),
                stated(second)
            ),
            Finding::StatementContradicted { figure: what, stated: figure_stated, register } => format!(
                "Eine Zahl passt nicht. Es geht um: {}. {} Im Register steht: {}.",
                figure(*what),
                stated(figure_stated),
                self.count(register)
            ),
            Finding::TakesPartUncounted { places } => uncounted(places, names),
            Finding::ExpectedUnnamed { seq, count, by } => format!(
                "Bis zum {} sollen noch mehr Kommunen zusagen. So viele sind es: {}. Wir kennen ihre Namen nicht. \
                 Das steht in Eintrag {seq}.",
                self.day(*by),
                self.count(count)
            ),
            Finding::KindStillOpen { event } => {
                format!("Bei dieser Veranstaltung ist die Art noch offen: {}.", names.event(event, language))
            }
            Finding::DayStillOpen { event } => {
                format!("Bei dieser Veranstaltung ist der Tag noch offen: {}.", names.event(event, language))
            }
            Finding::RhythmAmbiguous { series } => {
                format!("{}: Der Text ist nicht eindeutig. Man kann ihn verschieden verstehen.", names.series(series, language))
            }
            Finding::AnchorIsAssumed { series, date, reason } => format!(
                "{}: Für den ersten Termin fehlt ein Beleg. Wir nehmen diesen Tag an: {}. {}",
                names.series(series, language),
                self.day(*date),
                because(reason)
            ),
            Finding::AnchorIsUnknown { series } => {
                format!("{}: Wir kennen den ersten Termin nicht. Darum nennen wir keine Termine.", names.series(series, language))
            }
            Finding::OnHoliday { series, day, holiday } => format!(
                "{}: Ein Termin ist am {}. Dieser Tag ist ein Feiertag: {}.",
                names.series(series, language),
                self.day(*day),
                self.holiday(*holiday)
            ),
            Finding::DeadlineMoved { nominal, effective, .. } => format!(
                "Frist: So lange haben Sie Zeit. Genannt ist der {}. Der letzte Tag ist aber der {}.",
                self.day(*nominal),
                self.day(*effective)
            ),
            Finding::LastLineCutOff { line } => format!(
                "Journal: Das ist die Liste mit allen Einträgen. Die letzte Zeile ist nicht vollständig: Zeile {line}. \
                 Wir haben sie weggelassen. Alle Einträge davor haben wir gelesen."
            ),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a violation")]
    fn violation(&self, violation: &Violation, names: &Names<'_>) -> String {
        match violation {
            Violation::UnknownReference { what, id } => format!(
                "Wir kennen „{id}“ nicht ({}). Bitte tragen Sie das zuerst ein. Oder korrigieren Sie die Angabe.",
                reference(*what)
            ),
            Violation::AlreadyOnRecord { what, id } => format!(
                "„{id}“ gibt es schon ({}). Bitte wählen Sie einen anderen Schlüssel. Schlüssel: Das ist der kurze Name. \
                 Oder korrigieren Sie den Eintrag.",
                reference(*what)
            ),
            Violation::InFuture { when, recorded } => format!(
                "Der Zeitpunkt liegt noch in der Zukunft: {}. Der Eintrag ist vom {}. \
                 Soll es erst noch passieren? Dann tragen Sie es bitte als geplant ein.",
                self.span(when),
                self.day(*recorded)
            ),
            Violation::BeforeLastEntry { at, last } => format!(
                "Der neue Eintrag wäre vom {}. Der letzte Eintrag ist aber neuer. Er ist vom {}. \
                 Bitte tragen Sie alles der Reihe nach ein.",
                self.day(at.day()),
                self.day(last.day())
            ),
            Violation::SpanReversed { .. } => {
                "Der früheste Tag liegt nach dem spätesten Tag. Bitte tauschen Sie die beiden Tage.".to_owned()
            }
            Violation::CalendarUnknown { wording, why } => {
                format!("Diese Frist können wir nicht berechnen: „{wording}“. Der Grund: {}.", self.calendar_error(why))
            }
            Violation::AgsElsewhere { ags, land } => format!(
                "Jede Gemeinde hat eine Nummer. Sie heißt Gemeindeschlüssel. Die Nummer {ags} gehört nicht zu {}. \
                 Bitte korrigieren Sie die Nummer oder das Land.",
                land.code()
            ),
            Violation::OutsideTerm { day, opens, last_day } => format!(
                "Am {} geht es nicht. Anträge sind nur möglich vom {} bis zum {}.",
                self.day(*day),
                self.day(*opens),
                self.day(*last_day)
            ),
            Violation::BasisNotAdmitted { basis, admitted } => format!(
                "Teilnahme als: {}. Das erlaubt das Programm nicht. Möglich ist: {}.",
                self.basis(*basis),
                list(admitted, |basis| self.basis(basis))
            ),
            Violation::TooManyInhabitants { population, below } => self.too_many_inhabitants(population, *below),
            Violation::NamedTwice { place } => self.named_twice(&names.place(place)),
            Violation::AlreadyIn { status } => {
                format!("Ein zweiter Platz ist nicht möglich. Stand bisher: {}.", self.status(*status))
            }
            Violation::StillIn { status } => {
                format!("Der Ort macht noch mit. Stand: {}. Tragen Sie erst den Rückzug ein.", self.status(*status))
            }
            Violation::PapersMissing { steps } => {
                format!("Es fehlen Unterlagen: {}. Das Programm verlangt sie.", list(steps, |step| self.step(step)))
            }
            Violation::TooLate { received, effective, .. } => {
                format!("Die Antwort kam zu spät an: {}. Zeit war bis zum {}, 24 Uhr.", self.span(received), self.day(*effective))
            }
            Violation::ReceiptUnclear { received, .. } => format!(
                "Wir wissen nicht: Kam die Antwort rechtzeitig an? {} Bitte belegen Sie die Ankunft genauer.",
                known(received)
            ),
            Violation::OvertakesQueue { first, waiting: 1 } => {
                format!("Zuerst kommt dieser Ort dran: {}. Auf der Warteliste steht 1 Ort.", names.place(first))
            }
            Violation::OvertakesQueue { first, waiting } => {
                format!("Zuerst kommt dieser Ort dran: {}. Auf der Warteliste stehen {waiting} Orte.", names.place(first))
            }
            Violation::NoPlaceLeft { places, taken } => format!("Kein Platz ist frei. {}", taken_of(*taken, *places)),
            Violation::GroupTooLarge { members, left } => {
                format!("Die Orte wollen nur zusammen mitmachen. Sie brauchen {members} Plätze. Frei sind: {left}.")
            }
            Violation::DecidedAtClose { closes: Some(closes) } => {
                format!("Die Aufnahme läuft bis zum {}. Erst danach kommen Orte dazu.", self.day(*closes))
            }
            Violation::DecidedAtClose { closes: None } => "Orte kommen erst am Ende der Aufnahme dazu.".to_owned(),
            Violation::TieUndecided { with, tie: TieRule::LaterEvidence } => {
                format!("Wer war zuerst da? Das wissen wir nicht: {}. Bitte belegen Sie die Ankunft genauer.", names.places(with))
            }
            Violation::TieUndecided { with, tie: TieRule::Lot } => {
                format!("Wer war zuerst da? Das wissen wir nicht: {}. Das Los entscheidet.", names.places(with))
            }
            Violation::IntakeIsClosed { seq } => format!("Die Aufnahme ist zu Ende. Das steht in Eintrag {seq}."),
            Violation::IntakeIsOpen { closes: Some(closes) } => {
                format!("Die Aufnahme läuft noch. Sie endet am {}.", self.day(*closes))
            }
            Violation::IntakeIsOpen { closes: None } => "Die Aufnahme läuft noch. Bitte beenden Sie sie zuerst.".to_owned(),
            Violation::NotAtClose {} => "Hier werden die Plätze einzeln vergeben. Sie werden nicht am Ende vergeben.".to_owned(),
            Violation::AllocatedAlready { seq } => format!("Die Plätze sind schon vergeben. Das steht in Eintrag {seq}."),
            Violation::NoWaitingList {} => "Hier gibt es keine Warteliste.".to_owned(),
            Violation::NobodyWaits {} => "Niemand wartet.".to_owned(),
            Violation::NotHeld {} => "Für diesen Ort ist kein Platz reserviert.".to_owned(),
            Violation::HoldIsOver { until, .. } => {
                format!("Die Zeit für den Platz wäre schon vorbei. Sie endet: {}.", self.instant(*until))
            }
            Violation::NoLotHere {} => "Hier wird nicht gelost. Das Programm entscheidet anders.".to_owned(),
            Violation::LotNotCommitted {} => {
                "Die Liste für das Los muss zuerst feststehen. Ihre Prüf-Nummer muss vorher öffentlich sein.".to_owned()
            }
            Violation::LotNotDrawn { seq, seed_from } => {
                format!("Zuerst wird gelost. Die Liste steht in Eintrag {seq}. Dazu brauchen wir: {seed_from}.")
            }
            Violation::LotCommittedAlready { seq } => {
                format!("Die Liste für das Los steht schon fest. Sie steht in Eintrag {seq}.")
            }
            Violation::LotListDiffers { among, places } => {
                format!("Die Liste für das Los ist anders: {}. Zahl der Plätze: {places}.", names.places(among))
            }
            Violation::LotHashDiffers { hash } => format!("Die Prüf-Nummer der Liste ist: {hash}."),
            Violation::LotNotPlain { text } => {
                format!("„{text}“ ist für das Los nicht klar genug. Schreiben Sie eine Zeile ohne Leerzeichen am Rand.")
            }
            Violation::AllocationDiffers { order, places, .. } => {
                format!("Die Reihenfolge ist: {}. Zahl der Plätze: {places}.", names.places(order))
            }
            Violation::EmptyGroup {} => "In der Gruppe ist kein Ort. Bitte nennen Sie mindestens einen Ort.".to_owned(),
            Violation::TwiceInGroup { place } => format!("Dieser Ort steht zweimal in der Gruppe: {}.", names.place(place)),
            Violation::RegisterMoved { seen, last } => {
                format!(
                    "Sie haben Eintrag {seen} gesehen. Es gibt aber neuere Einträge bis {last}. Bitte sehen Sie zuerst dort nach."
                )
            }
            Violation::NotIn { status } => format!("Der Ort macht nicht mit. Stand bisher: {}.", self.status(*status)),
            Violation::CannotBeLifted { rule } => {
                format!("Bei der Regel „{}“ ist keine Ausnahme möglich.", self.rule(*rule))
            }
            Violation::RetractsNothing {} => "Sie wollen einen Eintrag zurücknehmen. Bitte nennen Sie diesen Eintrag.".to_owned(),
            Violation::CorrectionRetracted { seq, meant } => {
                format!("Eintrag {seq} gilt nicht. Bitte korrigieren Sie Eintrag {meant}.")
            }
            Violation::BreaksLaterEntry { seq, rule } => format!(
                "Diese Korrektur geht nicht. Eintrag {seq} wäre dann nicht möglich gewesen. Es geht um die Regel „{}“.",
                self.rule(*rule)
            ),
        }
    }
}
