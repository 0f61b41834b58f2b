//! The lot and the outlook in English.

use super::{AllocationWords, Said, mean, parted};
use crate::{
    participation::{Chances, Lot, LotHash, LotTicket, OutlookDecided},
    verdict::text::{catalogue::Words, en::English},
};

fn places(n: impl Into<i64>) -> String {
    let n = n.into();
    format!("{n} place{}", if n == 1 { "" } else { "s" })
}

impl AllocationWords for English {
    fn lot_committed(&self, lot: &Lot, hash: &LotHash) -> Vec<String> {
        let who = match lot.among().len() {
            1 => "1 place takes".to_owned(),
            n => format!("{n} places take"),
        };
        vec![
            format!("{who} part in a lot for {} in the programme.", places(lot.places())),
            format!("The fingerprint of the list (SHA-256) is {hash}."),
            "It is published before the random value is known. Whoever then adds or strikes somebody, changes the number of places or takes another random value gets another fingerprint.".to_owned(),
            format!(
                "The random value will be: {}. Today nobody may know it or be able to steer it.",
                self.quote(lot.seed_from())
            ),
        ]
    }

    fn lot_drawn(&self, lot: &Lot, seed: &str, order: &[LotTicket]) -> Vec<String> {
        let (winners, others) = parted(order);
        let mut says = vec![
            "The list is the one whose fingerprint was published before: since then nobody was added and nobody struck."
                .to_owned(),
            format!("The random value ({}) is: {}.", self.quote(lot.seed_from()), self.quote(seed)),
            "Fingerprint, random value and id give everybody a ticket number; the smallest number comes first.".to_owned(),
            winners.map_or_else(
                || "Nobody gets a place: there is none.".to_owned(),
                |winners| format!("A place goes to: {winners}."),
            ),
        ];
        says.push(others.map_or_else(
            || "There are places for all; the lot decides the order only.".to_owned(),
            |others| format!("On the waiting list follow, in this order: {others}."),
        ));
        says.push("Anybody can recompute this; docs/lot.md says how.".to_owned());
        says
    }

    fn expected(&self, now: u32, expected: u32) -> String {
        let verb = if now == 1 { "is" } else { "are" };
        match expected {
            0 => format!("{now} {verb} in, no more are expected."),
            1 => format!("{now} {verb} in, 1 more is expected."),
            n => format!("{now} {verb} in, {n} more are expected."),
        }
    }

    fn range(&self, worst: u32, best: u32, cap: Option<u32>) -> String {
        let range = if worst == best { best.to_string() } else { format!("at least {worst} and at most {best}") };
        let cap = match cap {
            None => "there is no cap".to_owned(),
            Some(1) => "there is 1 place".to_owned(),
            Some(cap) => format!("there are {}", places(cap)),
        };
        format!("In the end there will be {range}; {cap}.")
    }

    fn left_at_best(&self, left: i64, somebody: bool) -> String {
        match (left, somebody) {
            (1, true) => "Even if all come, 1 place is left.".to_owned(),
            (2.., true) => format!("Even if all come, {left} places are left."),
            (0, true) => "If all come, every place is taken.".to_owned(),
            (_, true) => format!("If all come, there is a lack of {}.", places(left.saturating_neg())),
            (1, false) => "1 place is left.".to_owned(),
            (2.., false) => format!("{left} places are left."),
            (0, false) => "Every place is taken.".to_owned(),
            (_, false) => format!("There is a lack of {}.", places(left.saturating_neg())),
        }
    }

    fn cases_only(&self) -> String {
        "How likely the pledges are is not known; no more can be said.".to_owned()
    }

    fn chances(&self, chances: &Chances) -> String {
        let (Some(over), Some(left)) = (&chances.over_cap, &chances.expected_left) else {
            return format!("On average there will be {}.", mean(&chances.expected, "about", '.'));
        };
        let with = |probability: String| format!("With a probability of {probability} the places do not suffice.");
        let over = match Said::of(over) {
            Said::Never => "The places are sure to suffice.".to_owned(),
            Said::Always => "The places are sure not to suffice.".to_owned(),
            Said::Of(part, whole) => with(format!("{part}/{whole}")),
            Said::About(n) => with(format!("about {}.{}%", n / 10, n % 10)),
            Said::Hardly => with("less than 0.1%".to_owned()),
            Said::Nearly => with("more than 99.9%".to_owned()),
        };
        match mean(left, "about", '.').as_str() {
            "1" => format!("{over} On average 1 place is left."),
            left => format!("{over} On average {left} places are left."),
        }
    }

    fn bounds(&self, without_probability: u32, worst: &Chances, best: &Chances) -> Vec<String> {
        vec![
            format!("Of {without_probability} no probability is known."),
            format!("If they all stay away: {}", self.chances(worst)),
            format!("If they all come: {}", self.chances(best)),
        ]
    }

    fn decided(&self, decided: &OutlookDecided) -> Option<String> {
        match decided {
            OutlookDecided::Settled {} => None,
            OutlookDecided::By { day } => Some(format!("It is decided by {}.", self.day(*day))),
            OutlookDecided::Open { without_day, names, .. } => {
                let names = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
                Some(format!("When it is decided is open: for {without_day} no day is named{names}."))
            }
        }
    }
}
