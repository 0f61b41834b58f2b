//! What is told about a register, in simple German.

use super::ToldWords;
use crate::{
    fact::IntakeId,
    register::{Bearing, FigureReading, FigureSense, MovesUp, Occupancy, Position, Standing, StatementCheck, WaitingOutlook},
    verdict::{
        Finding,
        text::{
            Names,
            catalogue::{Catalogue, Words, list},
            einfach::Einfach,
            einfach_words::figure,
        },
    },
};

impl Einfach {
    fn position(&self, position: Option<Position>) -> String {
        match position {
            None => "nicht eingetragen".to_owned(),
            Some(Position { status, rank: None }) => self.status(status).to_owned(),
            Some(Position { status, rank: Some(rank) }) => format!("{}, an Stelle {rank}", self.status(status)),
        }
    }
}

fn occupancy(Occupancy { places, taken, left, waiting }: Occupancy) -> String {
    match (places, left) {
        (Some(places), Some(left)) => format!("Vergeben sind {taken} von {places}. Frei: {left}. Es warten: {waiting}."),
        _ => format!("Vergeben sind {taken}. Es gibt keine Grenze."),
    }
}

impl ToldWords for Einfach {
    fn no_difference(&self) -> String {
        "Dann ändert sich nichts.".to_owned()
    }

    fn moved(&self, place: &str, before: Option<Position>, after: Option<Position>) -> String {
        format!("{place}. Heute: {}. Dann: {}.", self.position(before), self.position(after))
    }

    fn places(&self, _: &IntakeId, before: Occupancy, after: Occupancy) -> String {
        format!("So sind die Plätze heute: {} So sind die Plätze dann: {}", occupancy(before), occupancy(after))
    }

    fn appearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("Das ist dann neu: {}", self.finding(finding, names))
    }

    fn disappearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("Das fällt dann weg: {}", self.finding(finding, names))
    }

    fn rank(&self, WaitingOutlook { rank, rank_at_worst, waiting, seq, since, .. }: &WaitingOutlook) -> String {
        let rank = rank_at_worst.map_or(rank.to_string(), |worst| format!("{rank} bis {worst}"));
        format!(
            "Der Ort steht auf der Warteliste an Stelle {rank}. So viele Orte warten: {waiting}. \
             Das steht in Eintrag {seq}. Zeit: {}.",
            self.span(since)
        )
    }

    fn ahead(&self, names: &[String]) -> String {
        format!("Diese Orte kommen vorher dran: {}.", names.join(", "))
    }

    fn moves_up(&self, way: &MovesUp) -> String {
        match way {
            MovesUp::ItsTurn {} => "Der Ort ist jetzt dran. Die Agentur kann ihn aufnehmen.".to_owned(),
            MovesUp::AfterThoseAhead { ahead: 1 } => "Es ist Platz. Vorher kommt noch 1 Ort dran.".to_owned(),
            MovesUp::AfterThoseAhead { ahead } => format!("Es ist Platz. Vorher kommen noch {ahead} Orte dran."),
            MovesUp::PlacesFree { places: 1 } => "Der Ort kommt dran, wenn 1 Platz frei wird.".to_owned(),
            MovesUp::PlacesFree { places } => format!("Der Ort kommt dran, wenn {places} Plätze frei werden."),
            MovesUp::CapRaised { places: 1 } => "Oder es gibt mindestens 1 Platz.".to_owned(),
            MovesUp::CapRaised { places } => format!("Oder es gibt mindestens {places} Plätze."),
            MovesUp::PlacesGivenOut {} => "Die Plätze werden erst später verteilt.".to_owned(),
            MovesUp::TieDecided { tied } => {
                format!("So viele Orte sind vielleicht davor: {tied}. Ein Los oder ein Beleg kann zeigen: Wer kommt zuerst?")
            }
            MovesUp::AheadLeaves {} => {
                "Vielleicht geht ein Ort davor von der Liste. Dann muss 1 Platz weniger frei werden.".to_owned()
            }
            MovesUp::ExceptionsMade { rules } => {
                format!("Oder es gibt eine Ausnahme von: {}. Dafür braucht es einen Grund.", list(rules, |rule| self.rule(rule)))
            }
        }
    }

    fn until(&self, standing: &Standing) -> String {
        match standing {
            Standing::Waiting { outlook } => {
                format!("Das geht bis zum {}. Danach ist das Programm zu Ende.", self.day(outlook.until))
            }
            Standing::Over { last_day } => {
                format!("Das Programm war am {} zu Ende. Von der Warteliste kommt niemand mehr dran.", self.day(*last_day))
            }
            Standing::Elsewhere { status } => {
                format!("Der Ort steht nicht auf der Warteliste. Stand: {}.", self.status(*status))
            }
        }
    }

    fn bearing(&self, bearing: Bearing) -> &'static str {
        match bearing {
            Bearing::Follows => "Die Zahl stimmt mit dem Register überein.",
            Bearing::Contradicts => "Die Zahl passt nicht zum Register.",
            Bearing::CannotBeTold => "Wir wissen nicht: Stimmt die Zahl?",
        }
    }

    fn figure_reading(&self, FigureReading { sense, certain, possible, .. }: &FigureReading) -> String {
        let count = match (self.count(certain), self.count(possible)) {
            (certain, possible) if certain == possible => certain,
            (certain, possible) => format!("sicher {certain}, vielleicht {possible}"),
        };
        match sense {
            FigureSense::Counted => format!("Nur Kommunen: {count}."),
            FigureSense::AllTakingPart => format!("Alle, die mitmachen: {count}."),
            FigureSense::Only => format!("Im Register steht: {count}."),
        }
    }

    fn statement(&self, check: &StatementCheck) -> String {
        let readings: Vec<_> = check.readings.iter().map(|reading| self.figure_reading(reading)).collect();
        let then = check.bearing_then.filter(|then| *then != check.bearing);
        let then = then.map_or(String::new(), |then| format!(" Damals galt: {}", self.bearing(then)));
        format!(
            "In Eintrag {} steht: „{}“. Es geht um: {}. Das bedeutet: {}. {} {}{then}",
            check.stated.seq,
            check.stated.wording,
            figure(check.figure),
            self.count(&check.stated.count),
            self.bearing(check.bearing),
            readings.join(" ")
        )
    }
}
