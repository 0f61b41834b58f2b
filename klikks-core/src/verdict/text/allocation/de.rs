//! The lot and the outlook in German.

use super::{AllocationWords, Said, mean, parted};
use crate::{
    participation::{Chances, Lot, LotHash, LotTicket, OutlookDecided},
    verdict::text::{catalogue::Words, de::German},
};

fn places(n: impl Into<i64>) -> String {
    let n = n.into();
    format!("{n} {}", if n == 1 { "Platz" } else { "Plätze" })
}

impl AllocationWords for German {
    fn lot_committed(&self, lot: &Lot, hash: &LotHash) -> Vec<String> {
        let who = match lot.among().len() {
            1 => "1 Ort nimmt".to_owned(),
            n => format!("{n} Orte nehmen"),
        };
        vec![
            format!("{who} am Los um {} teil.", places(lot.places())),
            format!("Der Fingerabdruck der Liste (SHA-256) ist {hash}."),
            "Er wird veröffentlicht, bevor der Zufallswert bekannt ist. Wer danach einen Ort ergänzt oder streicht, die Zahl der Plätze ändert oder einen anderen Zufallswert nimmt, bekommt einen anderen Fingerabdruck.".to_owned(),
            format!(
                "Der Zufallswert wird sein: {}. Heute darf ihn niemand kennen oder beeinflussen können.",
                self.quote(lot.seed_from())
            ),
        ]
    }

    fn lot_drawn(&self, lot: &Lot, seed: &str, order: &[LotTicket]) -> Vec<String> {
        let (winners, others) = parted(order);
        let mut says = vec![
            "Die Liste ist die, deren Fingerabdruck vorher veröffentlicht wurde: Seitdem ist kein Ort dazugekommen und keiner gestrichen.".to_owned(),
            format!("Der Zufallswert ({}) ist: {}.", self.quote(lot.seed_from()), self.quote(seed)),
            "Aus Fingerabdruck, Zufallswert und Kennung ergibt sich für jeden Ort eine Losnummer; die kleinste Losnummer kommt zuerst.".to_owned(),
            winners.map_or_else(
                || "Einen Platz bekommt niemand: Es gibt keinen.".to_owned(),
                |winners| format!("Einen Platz bekommen: {winners}."),
            ),
        ];
        says.push(others.map_or_else(
            || "Die Plätze reichen für alle; das Los bestimmt nur die Reihenfolge.".to_owned(),
            |others| format!("Auf die Warteliste kommen in dieser Reihenfolge: {others}."),
        ));
        says.push("Jeder kann das nachrechnen; das Verfahren steht in docs/lot.md.".to_owned());
        says
    }

    fn expected(&self, now: u32, expected: u32) -> String {
        let verb = if now == 1 { "ist" } else { "sind" };
        match expected {
            0 => format!("{now} {verb} dabei, weitere werden nicht erwartet."),
            1 => format!("{now} {verb} dabei, 1 weitere wird erwartet."),
            n => format!("{now} {verb} dabei, {n} weitere werden erwartet."),
        }
    }

    fn range(&self, worst: u32, best: u32, cap: Option<u32>) -> String {
        let range = if worst == best { best.to_string() } else { format!("mindestens {worst} und höchstens {best}") };
        let cap = cap.map_or_else(|| "eine Obergrenze gibt es nicht".to_owned(), |cap| format!("es gibt {}", places(cap)));
        format!("Am Ende sind es {range}; {cap}.")
    }

    fn left_at_best(&self, left: i64, somebody: bool) -> String {
        match (left, somebody) {
            (1, true) => "Auch wenn alle kommen, bleibt 1 Platz frei.".to_owned(),
            (2.., true) => format!("Auch wenn alle kommen, bleiben {left} Plätze frei."),
            (0, true) => "Wenn alle kommen, sind alle Plätze belegt.".to_owned(),
            (-1, true) => "Wenn alle kommen, fehlt 1 Platz.".to_owned(),
            (_, true) => format!("Wenn alle kommen, fehlen {} Plätze.", left.unsigned_abs()),
            (1, false) => "1 Platz bleibt frei.".to_owned(),
            (2.., false) => format!("{left} Plätze bleiben frei."),
            (0, false) => "Alle Plätze sind belegt.".to_owned(),
            (-1, false) => "Es fehlt 1 Platz.".to_owned(),
            (_, false) => format!("Es fehlen {} Plätze.", left.unsigned_abs()),
        }
    }

    fn cases_only(&self) -> String {
        "Wie wahrscheinlich die Zusagen sind, ist nicht bekannt; mehr lässt sich nicht sagen.".to_owned()
    }

    fn chances(&self, chances: &Chances) -> String {
        let (Some(over), Some(left)) = (&chances.over_cap, &chances.expected_left) else {
            return format!("Im Mittel sind es {}.", mean(&chances.expected, "rund", ','));
        };
        let with = |probability: String| format!("Mit einer Wahrscheinlichkeit von {probability} reichen die Plätze nicht.");
        let over = match Said::of(over) {
            Said::Never => "Die Plätze reichen sicher.".to_owned(),
            Said::Always => "Die Plätze reichen sicher nicht.".to_owned(),
            Said::Of(part, whole) => with(format!("{part}/{whole}")),
            Said::About(n) => with(format!("rund {},{} %", n / 10, n % 10)),
            Said::Hardly => with("weniger als 0,1 %".to_owned()),
            Said::Nearly => with("mehr als 99,9 %".to_owned()),
        };
        match mean(left, "rund", ',').as_str() {
            "1" => format!("{over} Im Mittel bleibt 1 Platz frei."),
            left => format!("{over} Im Mittel bleiben {left} Plätze frei."),
        }
    }

    fn bounds(&self, without_probability: u32, worst: &Chances, best: &Chances) -> Vec<String> {
        vec![
            format!("Für {without_probability} ist keine Wahrscheinlichkeit bekannt."),
            format!("Bleiben sie alle weg: {}", self.chances(worst)),
            format!("Kommen sie alle: {}", self.chances(best)),
        ]
    }

    fn decided(&self, decided: &OutlookDecided) -> Option<String> {
        match decided {
            OutlookDecided::Settled {} => None,
            OutlookDecided::By { day } => Some(format!("Entschieden ist es spätestens am {}.", self.day(*day))),
            OutlookDecided::Open { without_day, names, .. } => {
                let names = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
                Some(format!("Wann es entschieden ist, steht nicht fest: Für {without_day} ist kein Tag genannt{names}."))
            }
        }
    }
}
