//! What verdicts rest on, in German.

use super::{GroundWords, joined};
use crate::{
    fact::{Day, Instant},
    programme::Rule,
    verdict::{
        Alternative, Counterfactual, Detail, Evidence, Language, Paragraph, Ruling,
        text::{
            Names,
            calendar::CalendarWords,
            catalogue::{Words, list},
            de::German,
        },
    },
};

impl German {
    /// Until when on a day: midnight, or the close of business.
    fn until(&self, day: Day, end: Instant) -> String {
        if end == Instant::end_of(day) {
            return format!("bis zum {}, 24:00 Uhr", self.day(day));
        }
        format!("bis zum {}, {} Uhr", self.day(day), end.clock_in_berlin())
    }
}

impl GroundWords for German {
    fn change(&self, change: &Counterfactual) -> String {
        match change {
            Counterfactual::ReceivedBefore { end, effective } => format!("bei Eingang {}", self.until(*effective, *end)),
            Counterfactual::ReceivedFrom { day } => format!("bei Eingang ab dem {}", self.day(*day)),
            Counterfactual::ReceiptProven {} => "mit einem Beleg für den Eingang".to_owned(),
            Counterfactual::RecordedFrom { at } => format!("bei einem Eintrag ab dem {}", self.day(at.day())),
            Counterfactual::PlacesAtLeast { places: 1 } => "bei mindestens 1 Platz".to_owned(),
            Counterfactual::PlacesAtLeast { places } => format!("bei mindestens {places} Plätzen"),
            Counterfactual::FirstInQueue {} => "an erster Stelle der Warteliste".to_owned(),
            Counterfactual::PapersPresent { steps } => format!("mit: {}", list(steps, |step| self.step(step))),
            Counterfactual::OtherBasis { basis } => format!("als: {}", self.basis(*basis)),
            Counterfactual::ExceptionFrom { rule } => {
                format!("mit einer begründeten Ausnahme von der Regel „{}“", self.rule(*rule))
            }
        }
    }

    fn alternative(&self, Alternative { changes, ruling }: &Alternative) -> String {
        let parts: Vec<_> = changes.iter().map(|change| self.change(change)).collect();
        let all = joined(&parts, " und zugleich ");
        match ruling {
            Ruling::Waiting { rank } => format!("Anders wäre es {all}; dann: Warteliste, Rang {rank}."),
            Ruling::Admitted { late: true } => format!("Anders wäre es {all}; dann: aufgenommen, aber verspätet."),
            _ => format!("Anders wäre es {all}."),
        }
    }

    fn search_cut(&self) -> &'static str {
        "Nicht alles wurde durchprobiert; es kann weitere Möglichkeiten geben."
    }

    fn rule_asked(&self, rule: Rule, version: u32) -> String {
        format!("Regel „{}“, Fassung {version}", self.rule(rule))
    }

    fn entry_read(&self, Evidence { seq, source, when }: &Evidence) -> String {
        let when = when.as_ref().map_or(String::new(), |when| format!(", {}", self.span(when)));
        format!("Eintrag {seq}{when} (Quelle: {source})")
    }

    fn entries_left_out(&self, count: u32) -> String {
        match count {
            1 => "und 1 weiterer Eintrag".to_owned(),
            count => format!("und {count} weitere Einträge"),
        }
    }

    fn detail(&self, detail: &Detail, names: &Names<'_>) -> String {
        match detail {
            Detail::Step { step } => self.deadline_step(step),
            Detail::Reason { seq, by, reason } => {
                let reason = reason.trim_end_matches('.');
                format!("Grund der Ausnahme (Eintrag {seq}, {}): {reason}.", names.role(by, Language::De))
            }
        }
    }

    fn paragraph(&self, paragraph: Paragraph) -> &'static str {
        match paragraph {
            Paragraph::Bgb130 => {
                "BGB § 130: Eine Erklärung unter Abwesenden wird wirksam, wenn sie zugeht; das Absenden genügt nicht."
            }
            Paragraph::Bgb188 => "BGB § 188: Eine Frist endet, wenn ihr letzter Tag vorbei ist.",
            Paragraph::Bgb193 => {
                "BGB § 193: Fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, zählt der nächste Werktag."
            }
            Paragraph::Vwvfg31 => "VwVfG § 31: So rechnen Behörden mit Fristen und Terminen; im Grundsatz wie das BGB.",
        }
    }
}
