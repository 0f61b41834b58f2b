//! What verdicts rest on, in simple German.

use super::GroundWords;
use crate::{
    fact::{Day, Instant},
    programme::Rule,
    verdict::{
        Alternative, Counterfactual, Detail, Evidence, Language, Paragraph, Ruling,
        text::{
            Names,
            calendar::CalendarWords,
            catalogue::{Words, list},
            einfach::Einfach,
        },
    },
};

impl Einfach {
    /// Until when on a day: midnight, or the close of business.
    fn until(&self, day: Day, end: Instant) -> String {
        if end == Instant::end_of(day) {
            return format!("bis zum {}, 24 Uhr", self.day(day));
        }
        format!("bis zum {}, {} Uhr", self.day(day), end.clock_in_berlin())
    }
}

impl GroundWords for Einfach {
    fn change(&self, change: &Counterfactual) -> String {
        match change {
            Counterfactual::ReceivedBefore { end, effective } => format!("bei Ankunft {}", self.until(*effective, *end)),
            Counterfactual::ReceivedFrom { day } => format!("bei Ankunft ab dem {}", self.day(*day)),
            Counterfactual::ReceiptProven {} => "mit einem Beleg für die Ankunft".to_owned(),
            Counterfactual::RecordedFrom { at } => format!("bei einem Eintrag ab dem {}", self.day(at.day())),
            Counterfactual::PlacesAtLeast { places: 1 } => "mit mindestens 1 Platz".to_owned(),
            Counterfactual::PlacesAtLeast { places } => format!("mit mindestens {places} Plätzen"),
            Counterfactual::FirstInQueue {} => "an Stelle 1 der Warteliste".to_owned(),
            Counterfactual::PapersPresent { steps } => format!("mit diesen Unterlagen: {}", list(steps, |step| self.step(step))),
            Counterfactual::OtherBasis { basis } => format!("bei Teilnahme als: {}", self.basis(*basis)),
            Counterfactual::ExceptionFrom { rule } => format!("mit einer Ausnahme von der Regel „{}“", self.rule(*rule)),
        }
    }

    fn alternative(&self, Alternative { changes, ruling }: &Alternative) -> String {
        let parts: Vec<_> = changes.iter().map(|change| self.change(change)).collect();
        let exception = changes.iter().any(|change| matches!(change, Counterfactual::ExceptionFrom { .. }));
        let mut text = match parts.as_slice() {
            [one] => format!("Anders wäre es {one}."),
            several => {
                let numbered: Vec<_> = (1..).zip(several).map(|(nth, part)| format!("{nth}. {part}.")).collect();
                format!("Anders wäre es nur so: Alles zusammen muss stimmen. {}", numbered.join(" "))
            }
        };
        if exception {
            text.push_str(" Dafür braucht es einen Grund.");
        }
        match ruling {
            Ruling::Waiting { rank } => format!("{text} Dann steht der Ort auf der Warteliste an Stelle {rank}."),
            Ruling::Admitted { late: true } => format!("{text} Dann ist der Ort dabei. Die Antwort kam aber zu spät."),
            _ => text,
        }
    }

    fn search_cut(&self) -> &'static str {
        "Wir haben nicht alles ausprobiert. Vielleicht gibt es noch mehr Möglichkeiten."
    }

    fn rule_asked(&self, rule: Rule, version: u32) -> String {
        format!("Das ist die Regel „{}“. Sie steht in Fassung {version}.", self.rule(rule))
    }

    fn entry_read(&self, Evidence { seq, source, when }: &Evidence) -> String {
        let when = when.as_ref().map_or(String::new(), |when| format!(" Zeit: {}.", self.span(when)));
        format!("Das steht in Eintrag {seq}.{when} Daher wissen wir das: {source}.")
    }

    fn entries_left_out(&self, count: u32) -> String {
        match count {
            1 => "Es gibt dazu noch 1 Eintrag.".to_owned(),
            count => format!("Es gibt dazu noch {count} Einträge."),
        }
    }

    fn detail(&self, detail: &Detail, names: &Names<'_>) -> String {
        match detail {
            Detail::Step { step } => self.deadline_step(step),
            Detail::Reason { seq, by, reason } => {
                let reason = reason.trim_end_matches('.');
                let by = names.role(by, Language::Einfach);
                format!("Der Grund für die Ausnahme: {reason}. Das steht in Eintrag {seq}. Eingetragen hat es: {by}.")
            }
        }
    }

    fn paragraph(&self, paragraph: Paragraph) -> &'static str {
        match paragraph {
            Paragraph::Bgb130 => "Im Gesetz steht: Eine Antwort zählt erst bei der Ankunft. Abschicken reicht nicht. (BGB § 130)",
            Paragraph::Bgb188 => "Im Gesetz steht: Der letzte Tag zählt ganz mit. Erst danach ist die Zeit vorbei. (BGB § 188)",
            Paragraph::Bgb193 => {
                "Im Gesetz steht: Ist der letzte Tag ein Samstag, Sonntag oder Feiertag? Dann zählt der nächste Werktag. (BGB § 193)"
            }
            Paragraph::Vwvfg31 => "Im Gesetz steht: So rechnen Ämter mit Fristen. (VwVfG § 31)",
        }
    }
}
