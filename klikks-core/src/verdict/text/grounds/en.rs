//! What verdicts rest on, in English.

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
            en::English,
        },
    },
};

impl English {
    /// Until when on a day: midnight, or the close of business.
    fn until(&self, day: Day, end: Instant) -> String {
        if end == Instant::end_of(day) {
            return format!("by {}, midnight", self.day(day));
        }
        format!("by {}, {}", self.day(day), end.clock_in_berlin())
    }
}

impl GroundWords for English {
    fn change(&self, change: &Counterfactual) -> String {
        match change {
            Counterfactual::ReceivedBefore { end, effective } => format!("if received {}", self.until(*effective, *end)),
            Counterfactual::ReceivedFrom { day } => format!("if received on or after {}", self.day(*day)),
            Counterfactual::ReceiptProven {} => "with a proof of receipt".to_owned(),
            Counterfactual::RecordedFrom { at } => format!("if recorded on or after {}", self.day(at.day())),
            Counterfactual::PlacesAtLeast { places: 1 } => "with at least 1 place".to_owned(),
            Counterfactual::PlacesAtLeast { places } => format!("with at least {places} places"),
            Counterfactual::FirstInQueue {} => "in first place on the waiting list".to_owned(),
            Counterfactual::PapersPresent { steps } => format!("with: {}", list(steps, |step| self.step(step))),
            Counterfactual::OtherBasis { basis } => format!("as: {}", self.basis(*basis)),
            Counterfactual::ExceptionFrom { rule } => {
                format!("with a reasoned exception from the rule “{}”", self.rule(*rule))
            }
        }
    }

    fn alternative(&self, Alternative { changes, ruling }: &Alternative) -> String {
        let parts: Vec<_> = changes.iter().map(|change| self.change(change)).collect();
        let all = joined(&parts, " and at the same time ");
        match ruling {
            Ruling::Waiting { rank } => format!("It would be otherwise {all}; then: waiting list, rank {rank}."),
            Ruling::Admitted { late: true } => format!("It would be otherwise {all}; then: admitted, but late."),
            _ => format!("It would be otherwise {all}."),
        }
    }

    fn search_cut(&self) -> &'static str {
        "Not everything was tried; there may be more possibilities."
    }

    fn rule_asked(&self, rule: Rule, version: u32) -> String {
        format!("Rule “{}”, version {version}", self.rule(rule))
    }

    fn entry_read(&self, Evidence { seq, source, when }: &Evidence) -> String {
        let when = when.as_ref().map_or(String::new(), |when| format!(", {}", self.span(when)));
        format!("Entry {seq}{when} (source: {source})")
    }

    fn entries_left_out(&self, count: u32) -> String {
        match count {
            1 => "and 1 more entry".to_owned(),
            count => format!("and {count} more entries"),
        }
    }

    fn detail(&self, detail: &Detail, names: &Names<'_>) -> String {
        match detail {
            Detail::Step { step } => self.deadline_step(step),
            Detail::Reason { seq, by, reason } => {
                let reason = reason.trim_end_matches('.');
                format!("Reason of the exception (entry {seq}, {}): {reason}.", names.role(by, Language::En))
            }
        }
    }

    fn paragraph(&self, paragraph: Paragraph) -> &'static str {
        match paragraph {
            Paragraph::Bgb130 => {
                "BGB § 130: A declaration to somebody absent takes effect when it is received; sending it is not enough."
            }
            Paragraph::Bgb188 => "BGB § 188: A period ends when its last day is over.",
            Paragraph::Bgb193 => {
                "BGB § 193: If the last day is a Saturday, a Sunday or a public holiday, the next working day counts."
            }
            Paragraph::Vwvfg31 => "VwVfG § 31: How authorities reckon periods and dates; in principle like the BGB.",
        }
    }
}
