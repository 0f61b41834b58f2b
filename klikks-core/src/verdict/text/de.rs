//! German sentences.

use super::{CalendarWords, Catalogue, EvidenceWords, Language, Names, Words, catalogue::list};
use crate::{
    journal::Figure,
    programme::TieRule,
    verdict::{Finding, Reading, Reference, Ruling, Stated, Violation},
};

pub(crate) struct German;

pub(super) fn figure(figure: Figure) -> &'static str {
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
    fn ruling(&self, ruling: &Ruling, names: &Names<'_>) -> String {
        match ruling {
            Ruling::Recorded {} => "Eingetragen.".to_owned(),
            Ruling::Admitted { late: false } => "Ja, aufgenommen.".to_owned(),
            Ruling::Admitted { late: true } => "Ja, aufgenommen, aber verspätet.".to_owned(),
            Ruling::Waiting { rank } => format!("Warteliste, Rang {rank}."),
            Ruling::Requested {} => "Vorgemerkt; entschieden wird nach dem Ende der Aufnahmerunde.".to_owned(),
            Ruling::Allocated { admitted, waiting, refused } => {
                let parts = [("Aufgenommen", admitted), ("Warteliste", waiting), ("Kein Platz", refused)];
                let parts = parts.iter().filter(|(_, places)| !places.is_empty());
                let told: Vec<_> = parts.map(|(what, places)| format!("{what}: {}.", names.places(places))).collect();
                if told.is_empty() { "Niemand hatte angefragt.".to_owned() } else { told.join(" ") }
            }
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
            Reading::InhabitantsBelow { population, below } => self.inhabitants_below(population, *below),
            Reading::SizeDoesNotMatter {} => self.size_does_not_matter(),
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
            Reading::HoldsPlace { until } => {
                format!("Für diesen Ort ist ein Platz frei gehalten, bis {}.", self.instant(*until))
            }
            Reading::DecidedLater {} => "Die Plätze werden nach dem Ende der Aufnahmerunde vergeben.".to_owned(),
            Reading::NothingSince { seq } => format!("Seit Eintrag {seq} ist nichts hinzugekommen."),
            Reading::AsDeclared {} => "Das entspricht dem Verfahren, das das Programm festlegt.".to_owned(),
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

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a finding")]
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
            Finding::GroupTooLarge { members, left } => format!(
                "Die Gruppe will nur gemeinsam aufgenommen werden: {members} Plätze nötig, {left} frei; es gibt eine Warteliste."
            ),
            Finding::DecidedAtClose { closes } => match closes {
                Some(closes) => format!("Anfragen werden bis zum {} gesammelt; danach wird entschieden.", self.day(*closes)),
                None => "Anfragen werden gesammelt, bis die Aufnahmerunde geschlossen wird; danach wird entschieden.".to_owned(),
            },
            Finding::GroupSplit { inside, outside } => format!(
                "Die Gruppe sollte gemeinsam aufgenommen werden; aufgenommen: {}, noch nicht: {}.",
                names.places(inside),
                names.places(outside)
            ),
            Finding::ToldLater { place, seq, inside, inside_seq } => format!(
                "{} hat früher angefragt (Eintrag {seq}) als {} (aufgenommen mit Eintrag {inside_seq}), aber das wurde erst danach \
                 bekannt. Niemand verliert dadurch seinen Platz.",
                names.place(place),
                names.place(inside)
            ),
            Finding::HoldOver { place, seq, until } => format!(
                "{}: Der Platz war bis {} frei gehalten (Eintrag {seq}); das ist vorbei.",
                names.place(place),
                self.instant(*until)
            ),
            Finding::ExpectationOver { seq, count, by } => format!(
                "Zusagen von {} weiteren Kommunen waren bis zum {} erwartet (Eintrag {seq}); verzeichnet sind sie nicht.",
                self.count(count),
                self.day(*by)
            ),
            Finding::GivenAfterTerm { place, day, last_day } => format!(
                "{}: aufgenommen am {}, nach dem letzten Tag des Programms ({}).",
                names.place(place),
                self.day(*day),
                self.day(*last_day)
            ),
            Finding::GroupUnknown { group, places } => {
                format!("Ob diese Orte zur Gruppe „{group}“ gehören, ist nicht verzeichnet: {}.", names.places(places))
            }
            Finding::BeyondTarget { places, taken } => {
                format!("Über die Zielgröße hinaus: vergeben sind {taken}, geplant waren {places}.")
            }
            Finding::PaperAbsent { place, steps } => format!(
                "{}: üblich, aber nicht verzeichnet: {}. Das heißt nicht, dass es abgelehnt wurde.",
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
            Finding::KindStillOpen { event } => format!("Art der Veranstaltung noch offen: {}.", names.event(event, language)),
            Finding::DayStillOpen { event } => format!("Tag der Veranstaltung noch offen: {}.", names.event(event, language)),
            Finding::RhythmAmbiguous { series } => {
                format!("{}: Der Wortlaut lässt mehr als eine Lesart zu.", names.series(series, language))
            }
            Finding::AnchorIsAssumed { series, date, reason } => format!(
                "{}: Der erste Termin ist nicht belegt; der {} ist angenommen ({reason}).",
                names.series(series, language),
                self.day(*date)
            ),
            Finding::AnchorIsUnknown { series } => {
                format!(
                    "{}: Der erste Termin ist nicht bekannt; deshalb werden keine Termine genannt.",
                    names.series(series, language)
                )
            }
            Finding::OnHoliday { series, day, holiday } => {
                format!(
                    "{}: Der Termin am {} fällt auf {}.",
                    names.series(series, language),
                    self.day(*day),
                    self.holiday(*holiday)
                )
            }
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

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a violation")]
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
            Violation::TooManyInhabitants { population, below } => self.too_many_inhabitants(population, *below),
            Violation::NamedTwice { place } => self.named_twice(&names.place(place)),
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
            Violation::GroupTooLarge { members, left } => {
                format!("Die Gruppe will nur gemeinsam aufgenommen werden: {members} Plätze nötig, {left} frei.")
            }
            Violation::DecidedAtClose { closes: Some(closes) } => {
                format!("Aufgenommen wird erst nach dem Ende der Aufnahmerunde am {}.", self.day(*closes))
            }
            Violation::DecidedAtClose { closes: None } => {
                "Aufgenommen wird erst, wenn die Aufnahmerunde geschlossen ist.".to_owned()
            }
            Violation::TieUndecided { with, tie: TieRule::LaterEvidence } => {
                format!("Wer zuerst da war, lässt sich nicht sagen: {}; bitte den Eingang genauer belegen.", names.places(with))
            }
            Violation::TieUndecided { with, tie: TieRule::Lot } => {
                format!("Wer zuerst da war, lässt sich nicht sagen: {}; darüber entscheidet das Los.", names.places(with))
            }
            Violation::IntakeIsClosed { seq } => format!("Die Aufnahmerunde ist geschlossen (Eintrag {seq})."),
            Violation::IntakeIsOpen { closes: Some(closes) } => {
                format!("Die Aufnahmerunde läuft noch bis zum {}.", self.day(*closes))
            }
            Violation::IntakeIsOpen { closes: None } => "Die Aufnahmerunde läuft noch; bitte zuerst schließen.".to_owned(),
            Violation::NotAtClose {} => "Hier werden die Plätze einzeln vergeben, nicht alle am Ende.".to_owned(),
            Violation::AllocatedAlready { seq } => format!("Die Plätze sind schon vergeben (Eintrag {seq})."),
            Violation::NoWaitingList {} => "In dieser Aufnahmerunde wird keine Warteliste geführt.".to_owned(),
            Violation::NobodyWaits {} => "Niemand wartet.".to_owned(),
            Violation::NotHeld {} => "Für diesen Ort ist kein Platz frei gehalten.".to_owned(),
            Violation::HoldIsOver { until, .. } => {
                format!("Der Platz wäre nur bis {} frei gehalten; das ist schon vorbei.", self.instant(*until))
            }
            Violation::NoLotHere {} => {
                "Das Los entscheidet hier nichts; das Programm sieht ein anderes Verfahren vor.".to_owned()
            }
            Violation::LotNotCommitted {} => {
                "Vor der Ziehung muss die Liste des Loses feststehen und ihre Prüfsumme veröffentlicht sein.".to_owned()
            }
            Violation::LotNotDrawn { seq, seed_from } => {
                format!("Zuerst wird gelost (Liste: Eintrag {seq}); gebraucht wird: {seed_from}.")
            }
            Violation::LotCommittedAlready { seq } => {
                format!("Die Liste des Loses steht schon fest (Eintrag {seq}); sie ändert sich vor der Ziehung nicht.")
            }
            Violation::LotListDiffers { among, places } => {
                format!("Die Liste des Loses ist eine andere: {} bei {places} Plätzen.", names.places(among))
            }
            Violation::LotHashDiffers { hash } => format!("Die Prüfsumme der Liste ist {hash}."),
            Violation::LotNotPlain { text } => format!(
                "„{text}“ ist für das Los nicht eindeutig geschrieben; bitte eine Zeile ohne Leerzeichen am Anfang und Ende."
            ),
            Violation::AllocationDiffers { order, places, .. } => {
                format!("Nach dem Verfahren ist die Reihenfolge: {}; Plätze: {places}.", names.places(order))
            }
            Violation::EmptyGroup {} => "Die Gruppe hat keine Mitglieder; bitte mindestens einen Ort nennen.".to_owned(),
            Violation::TwiceInGroup { place } => format!("{} steht zweimal in der Gruppe.", names.place(place)),
            Violation::RegisterMoved { seen, last } => {
                format!("Seit Eintrag {seen} ist etwas hinzugekommen (letzter Eintrag: {last}); bitte zuerst ansehen.")
            }
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
}
