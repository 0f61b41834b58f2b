//! German sentences.

use super::{CalendarWords, Catalogue, Language, Names, Words, WorkshopWords, catalogue::list};
use crate::{
    journal::Figure,
    verdict::{Counterfactual, Finding, Reading, Reference, Ruling, Stated, Violation},
};

pub(crate) struct German;

fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::CommunesIn => "teilnehmende Kommunen",
        Figure::CommunesInterestedOrIn => "interessierte oder teilnehmende Kommunen",
        Figure::CommunesExpected => "erwartete Kommunen",
        Figure::Sponsors => "Klimaschutzpat:innen",
    }
}

fn stated(stated: &Stated) -> String {
    format!("„{}“ sagt {} (Eintrag {})", stated.wording, German.count(&stated.count), stated.seq)
}

fn reference(what: Reference) -> &'static str {
    match what {
        Reference::Place => "Ort",
        Reference::Intake => "Aufnahmerunde",
        Reference::Role => "Rolle",
        Reference::EventKind => "Veranstaltungsart",
        Reference::Event => "Veranstaltung",
        Reference::Topic => "Thema",
        Reference::Series => "Terminreihe",
        Reference::Entry => "Eintrag",
    }
}

impl Catalogue for German {
    fn ruling(&self, ruling: Ruling) -> String {
        match ruling {
            Ruling::Recorded {} => "Eingetragen.".to_owned(),
            Ruling::Admitted { late: false } => "Ja, aufgenommen.".to_owned(),
            Ruling::Admitted { late: true } => "Ja, aufgenommen, aber verspätet.".to_owned(),
            Ruling::Waiting { rank } => format!("Warteliste, Rang {rank}."),
            Ruling::Refused {} => "Nein.".to_owned(),
        }
    }

    fn reading(&self, reading: &Reading, _: &Names<'_>) -> String {
        match reading {
            Reading::AllKnown {} => "Alle genannten Angaben sind bekannt.".to_owned(),
            Reading::NotInFuture {} => "Der Zeitpunkt liegt nicht in der Zukunft.".to_owned(),
            Reading::InTerm { opens, last_day } => {
                format!("Anträge sind vom {} bis zum {} möglich.", self.day(*opens), self.day(*last_day))
            }
            Reading::BasisAdmitted { basis, counts: true } => {
                format!("Grundlage: {}. Das Programm sieht sie vor; sie zählt bei den Plätzen mit.", self.basis(*basis))
            }
            Reading::BasisAdmitted { basis, counts: false } => {
                format!("Grundlage: {}. Das Programm sieht sie vor; sie belegt keinen Platz.", self.basis(*basis))
            }
            Reading::NotYetIn { status } => format!("Noch nicht aufgenommen; Stand bisher: {}.", self.status(*status)),
            Reading::PapersOnRecord { steps } if steps.is_empty() => "Unterlagen werden nicht verlangt.".to_owned(),
            Reading::PapersOnRecord { steps } => format!("Unterlagen liegen vor: {}.", list(steps, |step| self.step(step))),
            Reading::NoDeadline {} => "Es gibt keine Frist.".to_owned(),
            Reading::InTime { received, nominal, effective, regime, .. } if nominal == effective => format!(
                "Fristgerecht: eingegangen {}; letzter Tag ist der {} ({}).",
                self.span(received),
                self.day(*effective),
                self.regime(*regime)
            ),
            Reading::InTime { received, nominal, effective, regime, .. } => format!(
                "Fristgerecht: eingegangen {}; genannt ist der {}, letzter Tag {} der {}.",
                self.span(received),
                self.day(*nominal),
                self.regime(*regime),
                self.day(*effective)
            ),
            Reading::NobodyAhead {} => "Niemand wartet davor.".to_owned(),
            Reading::PlaceFree { cap, taken } => match cap.places() {
                Some(places) => format!("Es ist Platz: {taken} von {places} vergeben."),
                None => "Es gibt keine Obergrenze.".to_owned(),
            },
            Reading::TakesNoPlace { .. } => "Nach der Zählweise des Programms belegt diese Teilnahme keinen Platz.".to_owned(),
            Reading::IsIn { status } => format!("Stand bisher: {}.", self.status(*status)),
            Reading::CanBeLifted { rule } => format!("Von der Regel „{}“ ist eine Ausnahme möglich.", self.rule(*rule)),
            Reading::StaysConsistent {} => "Mit der Berichtigung bleibt das Journal stimmig.".to_owned(),
        }
    }

    fn finding(&self, finding: &Finding, names: &Names<'_>) -> String {
        let language = Language::De;
        match finding {
            Finding::Late { received, effective, .. } => format!(
                "Verspätet: eingegangen {}; letzter Tag war der {}. Die Frist ist eine Bitte, die Verspätung wird vermerkt.",
                self.span(received),
                self.day(*effective)
            ),
            Finding::ArrivalUnclear { received, effective } => format!(
                "Ob die Antwort bis zum {} einging, lässt sich nicht sagen (bekannt ist: {}).",
                self.day(*effective),
                self.span(received)
            ),
            Finding::Full { places, taken } => {
                format!("Kein Platz frei: {taken} von {places} vergeben; es gibt eine Warteliste.")
            }
            Finding::BehindOthers { waiting: 1 } => "1 Kommune wartet schon und kommt zuerst.".to_owned(),
            Finding::BehindOthers { waiting } => format!("{waiting} warten schon und kommen zuerst."),
            Finding::BeyondTarget { places, taken } => {
                format!("Über die Zielgröße hinaus: vergeben sind {taken}, geplant waren {places}.")
            }
            Finding::PaperAbsent { place, steps } => format!(
                "{}: üblich, aber nicht verzeichnet: {}. Das heißt nicht, dass es abgelehnt wurde.",
                names.place(place),
                list(steps, |step| self.step(step))
            ),
            Finding::RuleLifted { rule, seq } => {
                format!("Für diesen Ort gilt eine Ausnahme von der Regel „{}“ (Eintrag {seq}).", self.rule(*rule))
            }
            Finding::OverCap { places, taken, .. } => {
                format!("Mehr vergeben als Plätze da sind: {taken} bei {places}. Niemand verliert dadurch seinen Platz.")
            }
            Finding::OutOfOrder { place, step, seq, expected_before, expected_seq } => format!(
                "{}: {} (Eintrag {seq}) kam vor {} (Eintrag {expected_seq}); üblich ist die umgekehrte Reihenfolge.",
                names.place(place),
                self.step(*step),
                self.step(*expected_before)
            ),
            Finding::ResolvedAfterDeadline { place, seq, when, effective } => format!(
                "{}: Beschluss {} (Eintrag {seq}), nach dem letzten Tag der Frist ({}).",
                names.place(place),
                self.span(when),
                self.day(*effective)
            ),
            Finding::StatementsDiffer { figure: what, first, second } => {
                format!("Widerspruch bei „{}“: {}; {}. Beides bleibt stehen.", figure(*what), stated(first), stated(second))
            }
            Finding::StatementContradicted { figure: what, stated: figure_stated, register } => {
                format!("„{}“: {}, das Register kommt auf {}.", figure(*what), stated(figure_stated), self.count(register))
            }
            Finding::TakesPartUncounted { places } => {
                let names: Vec<_> = places.iter().map(|place| names.place(place)).collect();
                format!("Wirkt mit, zählt aber nicht als Kommune: {}.", names.join(", "))
            }
            Finding::ExpectedUnnamed { seq, count, by } => format!(
                "Zusagen von {} weiteren Kommunen werden bis zum {} erwartet; ihre Namen sind nicht bekannt (Eintrag {seq}).",
                self.count(count),
                self.day(*by)
            ),
            Finding::KindStillOpen { .. }
            | Finding::DayStillOpen { .. }
            | Finding::RhythmAmbiguous { .. }
            | Finding::AnchorIsAssumed { .. }
            | Finding::AnchorIsUnknown { .. }
            | Finding::OnHoliday { .. }
            | Finding::SeriesDateUnknown { .. }
            | Finding::EventOutOfOrder { .. }
            | Finding::NoticeShort { .. }
            | Finding::EventOnHoliday { .. }
            | Finding::EventInSchoolBreak { .. }
            | Finding::ManyPeople { .. }
            | Finding::LengthUnusual { .. } => self.event_finding(finding, names, language),
            Finding::DeadlineMoved { nominal, effective, .. } => {
                format!("Frist: Genannt ist der {}, letzter Tag ist der {}.", self.day(*nominal), self.day(*effective))
            }
            Finding::LastLineCutOff { line } => {
                format!(
                    "Die letzte Zeile des Journals (Zeile {line}) ist abgeschnitten und wurde ausgelassen; alle Einträge davor sind gelesen."
                )
            }
        }
    }

    fn violation(&self, violation: &Violation, names: &Names<'_>) -> String {
        match violation {
            Violation::UnknownReference { what, id } => {
                format!("„{id}“ ist nicht bekannt ({}); bitte zuerst eintragen oder die Angabe berichtigen.", reference(*what))
            }
            Violation::AlreadyOnRecord { what, id } => {
                format!(
                    "„{id}“ gibt es schon ({}); bitte einen anderen Schlüssel wählen oder den Eintrag berichtigen.",
                    reference(*what)
                )
            }
            Violation::InFuture { when, recorded } => format!(
                "Der Zeitpunkt ({}) liegt nach dem Tag des Eintrags ({}); was noch kommt, wird als geplant eingetragen.",
                self.span(when),
                self.day(*recorded)
            ),
            Violation::BeforeLastEntry { at, last } => format!(
                "Der Eintrag wäre vom {}, der letzte ist vom {}; das Journal wird der Reihe nach geführt.",
                self.day(at.day()),
                self.day(last.day())
            ),
            Violation::SpanReversed { .. } => "Der früheste Tag liegt nach dem spätesten; bitte tauschen.".to_owned(),
            Violation::CalendarUnknown { wording, why } => {
                format!("Die Frist „{wording}“ lässt sich nicht berechnen: {}.", self.calendar_error(why))
            }
            Violation::AgsElsewhere { ags, land } => {
                format!("Der Gemeindeschlüssel {ags} gehört nicht zu {}; bitte Schlüssel oder Land berichtigen.", land.code())
            }
            Violation::OutsideTerm { day, opens, last_day } => format!(
                "Der {} liegt außerhalb: Anträge sind vom {} bis zum {} möglich.",
                self.day(*day),
                self.day(*opens),
                self.day(*last_day)
            ),
            Violation::BasisNotAdmitted { basis, admitted } => format!(
                "Die Grundlage „{}“ sieht das Programm nicht vor; möglich sind: {}.",
                self.basis(*basis),
                list(admitted, |basis| self.basis(basis))
            ),
            Violation::AlreadyIn { status } => format!("Ein zweiter Platz ist nicht möglich; Stand: {}.", self.status(*status)),
            Violation::StillIn { status } => {
                format!("Nimmt teil ({}); bitte zuerst den Rückzug eintragen.", self.status(*status))
            }
            Violation::PapersMissing { steps } => {
                format!("Es fehlen Unterlagen, die verlangt werden: {}.", list(steps, |step| self.step(step)))
            }
            Violation::TooLate { received, effective, .. } => {
                format!("Zu spät: eingegangen {}; letzter Tag war der {}, 24:00 Uhr.", self.span(received), self.day(*effective))
            }
            Violation::ReceiptUnclear { received, .. } => format!(
                "Ob die Antwort rechtzeitig einging, lässt sich nicht sagen (bekannt ist: {}); bitte den Eingang genauer belegen.",
                self.span(received)
            ),
            Violation::OvertakesQueue { first, waiting } => {
                format!("Zuerst kommt {} ({waiting} auf der Warteliste).", names.place(first))
            }
            Violation::NoPlaceLeft { places, taken } => format!("Kein Platz frei: {taken} von {places} vergeben."),
            Violation::NotIn { status } => format!("Nimmt nicht teil; Stand: {}.", self.status(*status)),
            Violation::CannotBeLifted { rule } => format!("Von der Regel „{}“ ist keine Ausnahme möglich.", self.rule(*rule)),
            Violation::RetractsNothing {} => "Eine Rücknahme muss den Eintrag nennen, den sie zurücknimmt.".to_owned(),
            Violation::CorrectionRetracted { seq, meant } => {
                format!("Eintrag {seq} gilt nicht; bitte Eintrag {meant} berichtigen.")
            }
            Violation::BreaksLaterEntry { seq, rule } => {
                format!("Mit dieser Berichtigung wäre Eintrag {seq} nicht möglich gewesen (Regel „{}“).", self.rule(*rule))
            }
        }
    }

    fn counterfactual(&self, counterfactual: &Counterfactual) -> String {
        match counterfactual {
            Counterfactual::ReceivedBefore { effective, .. } => {
                format!("Anders wäre es bei Eingang bis zum {}, 24:00 Uhr.", self.day(*effective))
            }
            Counterfactual::PlacesAtLeast { places } => format!("Anders wäre es bei mindestens {places} Plätzen."),
            Counterfactual::PapersPresent { steps } => format!("Anders wäre es mit: {}.", list(steps, |step| self.step(step))),
            Counterfactual::OtherBasis { bases } => format!("Anders wäre es als: {}.", list(bases, |basis| self.basis(basis))),
            Counterfactual::ExceptionFrom { rule } => {
                format!("Anders wäre es mit einer begründeten Ausnahme von der Regel „{}“.", self.rule(*rule))
            }
        }
    }
}
