//! What is told about a register, in English.

use super::ToldWords;
use crate::{
    fact::IntakeId,
    register::{Bearing, FigureReading, FigureSense, MovesUp, Occupancy, Position, Standing, StatementCheck, WaitingOutlook},
    verdict::{
        Finding,
        text::{
            Names,
            catalogue::{Catalogue, Words, list},
            en::{English, figure},
        },
    },
};

impl English {
    fn position(&self, position: Option<Position>) -> String {
        match position {
            None => "not on record".to_owned(),
            Some(Position { status, rank: None }) => self.status(status).to_owned(),
            Some(Position { status, rank: Some(rank) }) => format!("{}, rank {rank}", self.status(status)),
        }
    }
}

fn occupancy(Occupancy { places, taken, left, waiting }: Occupancy) -> String {
    match (places, left) {
        (Some(places), Some(left)) => format!("{taken} of {places} taken, {left} left, {waiting} on the waiting list"),
        _ => format!("{taken} taken, no cap"),
    }
}

impl ToldWords for English {
    fn no_difference(&self) -> String {
        "Nothing would change.".to_owned()
    }

    fn moved(&self, place: &str, before: Option<Position>, after: Option<Position>) -> String {
        format!("{place}: now {}; then {}.", self.position(before), self.position(after))
    }

    fn places(&self, intake: &IntakeId, before: Occupancy, after: Occupancy) -> String {
        format!("Places ({intake}): now {}; then {}.", occupancy(before), occupancy(after))
    }

    fn appearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("New: {}", self.finding(finding, names))
    }

    fn disappearing(&self, finding: &Finding, names: &Names<'_>) -> String {
        format!("No longer: {}", self.finding(finding, names))
    }

    fn rank(&self, WaitingOutlook { rank, rank_at_worst, waiting, seq, since, .. }: &WaitingOutlook) -> String {
        let rank = rank_at_worst.map_or(rank.to_string(), |worst| format!("{rank} to {worst}"));
        format!("Waiting list, rank {rank} of {waiting} (entry {seq}, {}).", self.span(since))
    }

    fn ahead(&self, names: &[String]) -> String {
        format!("Ahead: {}.", names.join(", "))
    }

    fn moves_up(&self, way: &MovesUp) -> String {
        match way {
            MovesUp::ItsTurn {} => "It is its turn: the agency can let it in.".to_owned(),
            MovesUp::AfterThoseAhead { ahead: 1 } => "There is room; the place that waits in front comes first.".to_owned(),
            MovesUp::AfterThoseAhead { ahead } => format!("There is room; the {ahead} places that wait in front come first."),
            MovesUp::PlacesFree { places: 1 } => "It can be let in as soon as 1 place becomes free.".to_owned(),
            MovesUp::PlacesFree { places } => format!("It can be let in as soon as {places} places become free."),
            MovesUp::CapRaised { places } => format!("Or as soon as there are at least {places} places."),
            MovesUp::PlacesGivenOut {} => "Places are given out when the intake is closed.".to_owned(),
            MovesUp::TieDecided { tied } => format!("Or if a lot or better evidence puts it before the others (level: {tied})."),
            MovesUp::AheadLeaves {} => "If one in front leaves the list, one place less has to become free.".to_owned(),
            MovesUp::ExceptionsMade { rules } => {
                format!("Or with a reasoned exception from: {}.", list(rules, |rule| self.rule(rule)))
            }
        }
    }

    fn until(&self, standing: &Standing) -> String {
        match standing {
            Standing::Waiting { outlook } => {
                format!("It can move up until {}, the last day of the programme.", self.day(outlook.until))
            }
            Standing::Over { last_day } => {
                format!("The programme ended on {}; nobody moves up from the waiting list any more.", self.day(*last_day))
            }
            Standing::Elsewhere { status } => format!("Not on the waiting list; status: {}.", self.status(*status)),
        }
    }

    fn bearing(&self, bearing: Bearing) -> &'static str {
        match bearing {
            Bearing::Follows => "follows from the register",
            Bearing::Contradicts => "contradicts the register",
            Bearing::CannotBeTold => "cannot be told from the register",
        }
    }

    fn figure_reading(&self, FigureReading { sense, certain, possible, .. }: &FigureReading) -> String {
        let count = match (self.count(certain), self.count(possible)) {
            (certain, possible) if certain == possible => certain,
            (certain, possible) => format!("certainly {certain}, possibly {possible}"),
        };
        match sense {
            FigureSense::Counted => format!("communes only: {count}"),
            FigureSense::AllTakingPart => format!("all that take part: {count}"),
            FigureSense::Only => format!("register: {count}"),
        }
    }

    fn statement(&self, check: &StatementCheck) -> String {
        let readings: Vec<_> = check.readings.iter().map(|reading| self.figure_reading(reading)).collect();
        let then = check.bearing_then.filter(|then| *then != check.bearing);
        let then = then.map_or(String::new(), |then| format!(" By what was known then: {}.", self.bearing(then)));
        format!(
            "“{}” ({}: {}; entry {}): {} ({}).{then}",
            check.stated.wording,
            figure(check.figure),
            self.count(&check.stated.count),
            check.stated.seq,
            self.bearing(check.bearing),
            readings.join("; ")
        )
    }
}
