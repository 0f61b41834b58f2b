//! English words.

use super::{Words, en::English};
use crate::{
    calendar::Weekday,
    fact::{Count, Day, Instant, Span},
    participation::{Basis, Body, Channel, Majority, Outcome, Status, Step},
    programme::{Cap, CountingUnit, Rule},
    sponsor::Stage,
};

fn month(day: Day) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(day.month() as usize - 1).copied().unwrap_or_default()
}

impl Words for English {
    fn and(&self) -> &'static str {
        " and "
    }

    fn or(&self) -> &'static str {
        " or "
    }

    fn quote(&self, text: &str) -> String {
        format!("“{text}”")
    }

    fn weekday(&self, weekday: Weekday) -> &'static str {
        match weekday {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        }
    }

    fn day(&self, day: Day) -> String {
        format!("{} {} {}", day.day_of_month(), month(day), day.year())
    }

    fn countdown(&self, days: i32) -> String {
        match days {
            ..0 => "over".to_owned(),
            0 => "today".to_owned(),
            1 => "1 day left".to_owned(),
            days => format!("{days} days left"),
        }
    }

    fn span(&self, span: &Span) -> String {
        match span {
            Span::Instant { at } => format!("on {}, {}", self.day(at.day_in_berlin()), at.clock_in_berlin()),
            Span::Minute { date, time } => format!("on {}, {time}", self.day(*date)),
            Span::Day { date } => format!("on {}", self.day(*date)),
            Span::Between { earliest, latest, wording: Some(wording) } => {
                format!("“{wording}” (from {} to {})", self.day(*earliest), self.day(*latest))
            }
            Span::Between { earliest, latest, wording: None } => {
                format!("between {} and {}", self.day(*earliest), self.day(*latest))
            }
            Span::UpTo { latest, wording: Some(wording) } => format!("“{wording}” (by {})", self.day(*latest)),
            Span::UpTo { latest, wording: None } => format!("by {}", self.day(*latest)),
            Span::Unknown { wording: Some(wording) } => format!("“{wording}” (day unknown)"),
            Span::Unknown { wording: None } => "day unknown".to_owned(),
        }
    }

    fn count(&self, count: &Count) -> String {
        match count {
            Count::Exactly { n } => n.to_string(),
            Count::AtLeast { n } => format!("at least {n}"),
            Count::About { n } => format!("about {n}"),
            Count::MoreThan { n } => format!("more than {n}"),
            Count::Numerous { wording } => format!("“{wording}” (no figure)"),
            Count::Unknown {} => "number unknown".to_owned(),
        }
    }

    fn instant(&self, instant: Instant) -> String {
        let clock = instant.clock_in_berlin();
        format!("{}, {}", self.day(instant.day_in_berlin()), clock.get(..5).unwrap_or(&clock))
    }

    fn basis(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::CommuneBacked => "commune",
            Basis::CitizenGroup => "citizens' group",
            Basis::Organisation => "organisation",
            Basis::PrivateIndividual => "private individual",
        }
    }

    fn step(&self, step: Step) -> &'static str {
        match step {
            Step::Interest => "expression of interest",
            Step::Commitment => "commitment",
            Step::Declaration => "declaration of intent",
            Step::Resolution => "council resolution",
            Step::Agreement => "cooperation agreement",
            Step::Naming => "naming of sponsors",
            Step::Admission => "admission",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Known => "on record only",
            Status::Interested => "interested",
            Status::Committed => "committed",
            Status::ResolutionPending => "resolution pending",
            Status::Resolved => "resolved",
            Status::Requested => "admission requested",
            Status::TakingPart => "takes part (without its commune)",
            Status::Official => "official KlikKS commune",
            Status::Completed => "completed",
            Status::Waiting => "on the waiting list",
            Status::Refused => "refused",
            Status::Declined => "declined",
            Status::Withdrawn => "withdrawn",
        }
    }

    fn body(&self, body: Body) -> &'static str {
        match body {
            Body::Council => "council",
            Body::DistrictCouncil => "district council",
            Body::Committee => "committee",
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Approved => "approved",
            Outcome::Rejected => "rejected",
            Outcome::Adjourned => "adjourned",
            Outcome::Noted => "noted",
            Outcome::PresentedWithoutVote => "presented without a vote",
            Outcome::Unknown => "outcome unknown",
        }
    }

    fn majority(&self, majority: Majority) -> &'static str {
        match majority {
            Majority::Unanimous => "unanimously",
            Majority::Majority => "by majority",
            Majority::Unknown => "majority unknown",
        }
    }

    fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Interested => "interested",
            Stage::Willing => "willing",
            Stage::Named => "named",
            Stage::Appointed => "appointed",
            Stage::Trained => "trained",
            Stage::Active => "active",
            Stage::Paused => "paused",
            Stage::Ended => "ended",
            Stage::Honoured => "honoured",
        }
    }

    fn channel(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Email => "by e-mail",
            Channel::Telephone => "by telephone",
            Channel::Letter => "by letter",
            Channel::Form => "by form",
            Channel::InPerson => "in person",
        }
    }

    fn cap(&self, cap: Cap) -> String {
        let unit = match cap.counts() {
            CountingUnit::Communes => "communes",
            CountingUnit::Districts => "districts",
            CountingUnit::Both => "communes and districts",
        };
        match cap {
            Cap::None {} => "no cap".to_owned(),
            Cap::Target { places, .. } => format!("{places} places for {unit} (a target)"),
            Cap::Hard { places, .. } => format!("{places} places for {unit} (a hard cap)"),
        }
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::References => "references",
            Rule::Time => "time",
            Rule::Term => "term",
            Rule::Basis => "basis",
            Rule::Inhabitants => "inhabitants",
            Rule::Once => "once",
            Rule::Papers => "papers",
            Rule::Deadline => "deadline",
            Rule::Queue => "queue",
            Rule::Cap => "cap",
            Rule::List => "waiting list",
            Rule::Allocation => "allocation",
            Rule::Seen => "seen",
            Rule::Participant => "participant",
            Rule::Exception => "exception",
            Rule::Consistency => "consistency",
        }
    }
}
