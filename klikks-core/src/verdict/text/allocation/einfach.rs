//! The lot and the outlook in simple German.

use super::{AllocationWords, Said, mean, parted};
use crate::{
    participation::{Chances, Lot, LotHash, LotTicket, OutlookDecided},
    verdict::text::{catalogue::Words, einfach::Einfach},
};

fn places(n: i64) -> String {
    match n {
        0 => "keinen Platz".to_owned(),
        1 => "1 Platz".to_owned(),
        n => format!("{n} Plätze"),
    }
}

impl AllocationWords for Einfach {
    fn lot_committed(&self, lot: &Lot, hash: &LotHash) -> Vec<String> {
        let who = match lot.among().len() {
            1 => "1 Ort möchte".to_owned(),
            n => format!("{n} Orte möchten"),
        };
        vec![
            format!("{who} mitmachen. Es gibt {}. Darum wird gelost.", places(lot.places().into())),
            format!("Die Liste mit allen Orten hat einen Fingerabdruck. Das ist eine lange Nummer: {hash}."),
            "Jeder darf die Nummer schon vor dem Losen sehen. Ändert jemand später die Liste? Dann passt die Nummer nicht mehr. So merkt das jeder.".to_owned(),
            format!("Gelost wird mit einem Zufalls-Wert: {}. Heute kennt ihn noch niemand.", self.quote(lot.seed_from())),
        ]
    }

    fn lot_drawn(&self, lot: &Lot, seed: &str, order: &[LotTicket]) -> Vec<String> {
        let (winners, others) = parted(order);
        let mut says = vec![
            "Die Liste passt zu der Nummer von früher. Niemand hat die Liste geändert.".to_owned(),
            format!("Der Zufalls-Wert heißt: {}. Er ist von hier: {}.", self.quote(seed), self.quote(lot.seed_from())),
            "Damit bekommt jeder Ort ein Los. Das kleinste Los kommt zuerst.".to_owned(),
            winners.map_or_else(
                || "Niemand hat einen Platz. Es gibt keinen Platz.".to_owned(),
                |winners| format!("Diese Orte haben einen Platz: {winners}."),
            ),
        ];
        says.push(others.map_or_else(
            || "Die Plätze reichen für alle. Das Los sagt nur: Wer kommt zuerst?".to_owned(),
            |others| format!("Diese Orte müssen warten. Das ist die Reihenfolge: {others}."),
        ));
        says.push("Jeder kann das nachrechnen. Die Anleitung steht in docs/lot.md.".to_owned());
        says
    }

    fn expected(&self, now: u32, expected: u32) -> String {
        let now = match now {
            0 => "Jetzt macht noch niemand mit.".to_owned(),
            1 => "Jetzt macht 1 mit.".to_owned(),
            n => format!("Jetzt machen {n} mit."),
        };
        match expected {
            0 => format!("{now} Mehr werden es nicht."),
            1 => format!("{now} Vielleicht kommt noch 1 dazu."),
            n => format!("{now} Vielleicht kommen noch {n} dazu."),
        }
    }

    fn range(&self, worst: u32, best: u32, cap: Option<u32>) -> String {
        let range = match (worst, best) {
            (worst, best) if worst == best => format!("Am Ende sind es {best}."),
            (worst, best) => format!("Am Ende sind es mindestens {worst}. Es sind höchstens {best}."),
        };
        let cap = cap.map_or_else(|| "so viele Plätze, wie man braucht".to_owned(), |cap| places(cap.into()));
        format!("{range} Es gibt {cap}.")
    }

    fn left_at_best(&self, left: i64, somebody: bool) -> String {
        let (even, all) = if somebody { ("Auch wenn alle kommen: ", "Wenn alle kommen: ") } else { ("", "") };
        match left {
            1 => format!("{even}1 Platz bleibt frei."),
            2.. => format!("{even}{left} Plätze bleiben frei."),
            0 => format!("{all}Alle Plätze sind belegt."),
            -1 => format!("{all}1 Platz fehlt."),
            _ => format!("{all}{} Plätze fehlen.", left.unsigned_abs()),
        }
    }

    fn cases_only(&self) -> String {
        "Wir wissen nicht: Wer kommt wirklich?".to_owned()
    }

    fn chances(&self, chances: &Chances) -> String {
        let Some(over) = &chances.over_cap else {
            return format!("Wahrscheinlich sind es ungefähr {}.", mean(&chances.expected, "", ',').trim_start());
        };
        match Said::of(over) {
            Said::Never => "Die Plätze reichen sicher.".to_owned(),
            Said::Always => "Die Plätze reichen sicher nicht.".to_owned(),
            Said::Of(part, whole) => format!("In {part} von {whole} Fällen reichen die Plätze nicht."),
            Said::About(n) => format!("In ungefähr {n} von 1000 Fällen reichen die Plätze nicht."),
            Said::Hardly => "Die Plätze reichen fast sicher.".to_owned(),
            Said::Nearly => "Die Plätze reichen fast sicher nicht.".to_owned(),
        }
    }

    fn bounds(&self, without_probability: u32, worst: &Chances, best: &Chances) -> Vec<String> {
        vec![
            format!("Bei {without_probability} wissen wir gar nicht: Kommen sie?"),
            format!("Kommen sie alle nicht? Dann gilt: {}", self.chances(worst)),
            format!("Kommen sie alle? Dann gilt: {}", self.chances(best)),
        ]
    }

    fn decided(&self, decided: &OutlookDecided) -> Option<String> {
        match decided {
            OutlookDecided::Settled {} => None,
            OutlookDecided::By { day } => Some(format!("Spätestens am {} ist es klar.", self.day(*day))),
            OutlookDecided::Open { without_day, names, .. } => {
                let names = if names.is_empty() { String::new() } else { format!(" Das sind: {}.", names.join(", ")) };
                Some(format!("Wir wissen nicht, wann es klar ist. Bei {without_day} fehlt der Tag.{names}"))
            }
        }
    }
}
