//! What is told about a register, in German.

use super::ToldWords;
use crate::{
    fact::IntakeId,
    register::{Bearing, FigureReading, FigureSense, MovesUp, Occupancy, Position, Standing, StatementCheck, WaitingOutlook},
    verdict::{
        Finding,
        text::{
            Names,
            catalogue::{Catalogue, Words, list},
            de::{German, figure},
        },
    },
};

impl German {
    fn position(&self, position: Option<Position>) -> String {
        match position {
            None => "nicht verzeichnet".to_owned(),
            Some(Position { status, rank: None }) => self.status(status).to_owned(),
            Some(Position { status, rank: Some(rank) }) => format!("{}, Rang {rank}", self.status(status)),
        }
    }
}

fn occupancy(Occupancy { places, taken, left, waiting }: Occupancy) -> String {
    match (places, left) {
        (Some(places), Some(left)) => format!("{taken} von {places} vergeben, {left} frei, {waiting} auf der Warteliste"),
        _ => format!("{taken} vergeben, keine Obergrenze"),
    }
}

impl ToldWords for German {
    fn no_difference(&self) -> String {
        "Es würde sich nichts ändern.".to_owned()
    }

    fn moved(&self, place: &str, before: Option<Position>, after: Option<Position>) -> String {
        format!("{place}: bisher {}; dann {}.", self.position(before), self.position(after))
    }

    fn places(&self, intake: &IntakeId, before: Occupancy, after: Occupancy) -> String {
        format!("Plätze ({intake}): bisher {}; dann {}.", occupancy(before), occupancy(after))
    }

    fn appearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("Neu wäre: {}", self.finding(finding, names))
    }

    fn disappearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("Entfallen würde: {}", self.finding(finding, names))
    }

    fn rank(&self, WaitingOutlook { rank, rank_at_worst, waiting, seq, since, .. }: &WaitingOutlook) -> String {
        let rank = rank_at_worst.map_or(rank.to_string(), |worst| format!("{rank} bis {worst}"));
        format!("Warteliste, Rang {rank} von {waiting} (Eintrag {seq}, {}).", self.span(since))
    }

    fn ahead(&self, names: &[String]) -> String {
        format!("Davor: {}.", names.join(", "))
    }

    fn moves_up(&self, way: &MovesUp) -> String {
        match way {
            MovesUp::ItsTurn {} => "Der Ort ist an der Reihe: Die Agentur kann ihn aufnehmen.".to_owned(),
            MovesUp::AfterThoseAhead { ahead: 1 } => "Es ist Platz; zuerst kommt der Ort, der davor wartet.".to_owned(),
            MovesUp::AfterThoseAhead { ahead } => format!("Es ist Platz; zuerst kommen die {ahead} Orte, die davor warten."),
            MovesUp::PlacesFree { places: 1 } => "Aufnahme ist möglich, sobald 1 Platz frei wird.".to_owned(),
            MovesUp::PlacesFree { places } => format!("Aufnahme ist möglich, sobald {places} Plätze frei werden."),
            MovesUp::CapRaised { places } => format!("Oder sobald es mindestens {places} Plätze gibt."),
            MovesUp::PlacesGivenOut {} => "Die Plätze werden nach dem Ende der Frist vergeben.".to_owned(),
            MovesUp::TieDecided { tied } => {
                format!("Oder wenn ein Los oder ein besserer Beleg zeigt, dass es vor den anderen kommt (gleichauf: {tied}).")
            }
            MovesUp::AheadLeaves {} => "Verlässt ein Ort davor die Warteliste, muss ein Platz weniger frei werden.".to_owned(),
            MovesUp::ExceptionsMade { rules } => {
                format!("Oder mit einer begründeten Ausnahme von: {}.", list(rules, |rule| self.rule(rule)))
            }
        }
    }

    fn until(&self, standing: &Standing) -> String {
        match standing {
            Standing::Waiting { outlook } => {
                format!("Nachrücken ist bis zum {} möglich, dem letzten Tag des Programms.", self.day(outlook.until))
            }
            Standing::Over { last_day } => {
                format!("Das Programm ist seit dem {} zu Ende; von der Warteliste rückt niemand mehr nach.", self.day(*last_day))
            }
            Standing::Elsewhere { status } => format!("Nicht auf der Warteliste; Stand: {}.", self.status(*status)),
        }
    }

    fn bearing(&self, bearing: Bearing) -> &'static str {
        match bearing {
            Bearing::Follows => "folgt aus dem Register",
            Bearing::Contradicts => "widerspricht dem Register",
            Bearing::CannotBeTold => "lässt sich aus dem Register nicht sagen",
        }
    }

    fn figure_reading(&self, FigureReading { sense, certain, possible, .. }: &FigureReading) -> String {
        let count = match (self.count(certain), self.count(possible)) {
            (certain, possible) if certain == possible => certain,
            (certain, possible) => format!("sicher {certain}, möglich {possible}"),
        };
        match sense {
            FigureSense::Counted => format!("nur Kommunen: {count}"),
            FigureSense::AllTakingPart => format!("alle, die mitwirken: {count}"),
            FigureSense::Only => format!("Register: {count}"),
        }
    }

    fn statement(&self, check: &StatementCheck) -> String {
        let readings: Vec<_> = check.readings.iter().map(|reading| self.figure_reading(reading)).collect();
        let then = check.bearing_then.filter(|then| *then != check.bearing);
        let then = then.map_or(String::new(), |then| format!(" Nach dem damaligen Stand: {}.", self.bearing(then)));
        format!(
            "„{}“ ({}: {}; Eintrag {}): {} ({}).{then}",
            check.stated.wording,
            figure(check.figure),
            self.count(&check.stated.count),
            check.stated.seq,
            self.bearing(check.bearing),
            readings.join("; ")
        )
    }
}
