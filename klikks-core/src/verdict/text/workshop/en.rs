//! Events and agendas in English.

use super::{AgendaLabels, WorkshopWords};
use crate::{
    calendar::Holiday,
    fact::{Count, Day, Span, Usual},
    programme::Label,
    verdict::text::{calendar::CalendarWords, catalogue::Words, en::English},
    workshop::{AgendaNote, Material, Phase, Task, TemplateName},
};

static LABELS: AgendaLabels = AgendaLabels {
    schedule: "Schedule",
    time: "Time",
    what: "What",
    minutes: "Minutes",
    people: "Participants",
    clock: "h",
    day: "Day",
    notes: "Notes",
    material: "Material",
    before: "Before",
    after: "Afterwards",
    by: "by",
    sources: "Sources",
    assumed: "Assumptions",
    own: "An agenda of one's own",
};

fn minutes(n: impl Into<i64>) -> String {
    let n = n.into();
    format!("{n} {}", if n == 1 { "minute" } else { "minutes" })
}

fn usual(usual: Usual) -> String {
    match (usual.least, usual.most) {
        (Some(least), Some(most)) => format!("{least} to {most} minutes"),
        (Some(least), None) => format!("at least {least} minutes"),
        (None, Some(most)) => format!("at most {most} minutes"),
        (None, None) => "not settled".to_owned(),
    }
}

impl WorkshopWords for English {
    fn kind_still_open(&self, event: &str) -> String {
        format!("The kind of event is still open: {event}.")
    }

    fn day_still_open(&self, event: &str) -> String {
        format!("The day of the event is still open: {event}.")
    }

    fn rhythm_ambiguous(&self, series: &str) -> String {
        format!("{series}: the words allow more than one reading.")
    }

    fn anchor_is_assumed(&self, series: &str, date: Day, reason: &str) -> String {
        format!("{series}: no source gives the first date; {} is assumed ({reason}).", self.day(date))
    }

    fn anchor_is_unknown(&self, series: &str) -> String {
        format!("{series}: the first date is not known, so no dates are given.")
    }

    fn series_on_holiday(&self, series: &str, day: Day, holiday: Holiday) -> String {
        format!("{series}: the date {} falls on {}.", self.day(day), self.holiday(holiday))
    }

    fn series_date_unknown(&self, series: &str, day: Day, seq: u32) -> String {
        format!("{series}: {} is no date of this series, but was moved or cancelled (entry {seq}).", self.day(day))
    }

    fn event_out_of_order(&self, event: &str, kind: &str, later: &str, expected: &str) -> String {
        format!("{event}: {kind} came before {expected} ({later}); the other order is usual.")
    }

    fn notice_short(&self, event: &str, announced: &Span, days: i32, usual: u16) -> String {
        let announced = self.span(announced);
        if days < 0 {
            return format!("{event}: announced {announced}, after the date itself; {usual} days before are usual.");
        }
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("{event}: announced {announced}, at most {days} before; {usual} are usual.")
    }

    fn event_on_holiday(&self, event: &str, day: Day, holiday: Holiday, certain: bool) -> String {
        let (day, holiday) = (self.day(day), self.holiday(holiday));
        if certain {
            format!("{event}: {day} is a public holiday: {holiday}.")
        } else {
            format!("{event}: {day} is a public holiday in some communes of the Land: {holiday}.")
        }
    }

    fn event_in_school_break(&self, event: &str, day: Day, school_break: &str) -> String {
        format!("{event}: {} lies in a school break: {school_break}.", self.day(day))
    }

    fn many_people(&self, event: &str, count: &Count, most: u32) -> String {
        format!("{event}: participants: {}; at most {most} are usual.", self.count(count))
    }

    fn length_unusual(&self, event: &str, length: u16, of: Usual) -> String {
        format!("{event}: length: {}; usual: {}.", minutes(length), usual(of))
    }

    fn agenda_labels(&self) -> &'static AgendaLabels {
        &LABELS
    }

    fn label<'a>(&self, label: &'a Label) -> &'a str {
        &label.en
    }

    fn template(&self, name: TemplateName) -> &'static str {
        match name {
            TemplateName::FutureWorkshopEvening => "Future workshop in one evening",
            TemplateName::FutureWorkshopDay => "Future workshop in one day",
            TemplateName::FutureWorkshopTwoDays => "Future workshop in two days",
            TemplateName::StrategyWorkshop => "Strategy workshop",
            TemplateName::PrioritisationWorkshop => "Prioritisation workshop",
            TemplateName::ImplementationWorkshop => "Implementation workshop",
            TemplateName::InformationEvening => "Information evening",
            TemplateName::MeetAndGreet => "Meet-and-greet",
        }
    }

    fn phase(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Welcome => "Arrival and welcome",
            Phase::Critique => "Critique",
            Phase::Fantasy => "Fantasy",
            Phase::Implementation => "Implementation",
            Phase::Closing => "Result and next date",
            Phase::Introductions => "Introductions",
            Phase::Expectations => "Expectations and offers",
            Phase::Presentation => "The programme in short",
            Phase::Examples => "Examples of other places",
            Phase::Questions => "Questions and answers",
            Phase::Tables => "Talks at topic tables",
            Phase::Stocktaking => "Where do we stand?",
            Phase::Goals => "Where do we want to be?",
            Phase::Paths => "How do we get there?",
            Phase::Agreements => "Who does what by when?",
            Phase::Ideas => "The ideas in short",
            Phase::Criteria => "Criteria",
            Phase::Rating => "Rating with dots",
            Phase::Ranking => "Checking the ranking",
            Phase::Sketch => "Project sketch",
            Phase::Steps => "Steps, persons in charge, dates",
            Phase::Resources => "Money, rooms, partners, permits",
        }
    }

    fn phase_rule(&self, phase: Phase) -> Option<&'static str> {
        match phase {
            Phase::Critique => Some("collect, do not discuss; criticise things, not persons; cluster and weigh with dots"),
            Phase::Fantasy => Some("everything is possible; turn the critique round; no killer phrases"),
            Phase::Implementation => Some("what can be done, who does it, by when; a project sketch"),
            _ => None,
        }
    }

    fn pause(&self) -> &'static str {
        "Break"
    }

    fn lunch(&self) -> &'static str {
        "Lunch"
    }

    fn spare(&self) -> &'static str {
        "Spare time"
    }

    fn continued(&self) -> &'static str {
        "continued"
    }

    fn material(&self, material: Material) -> &'static str {
        match material {
            Material::PinBoards => "Pin boards",
            Material::Cards => "Cards",
            Material::Pens => "Pens",
            Material::Dots => "Dots",
            Material::RulesPoster => "Poster with the rules",
            Material::NameBadges => "Name badges",
            Material::SignInSheet => "Sign-in sheet with consent",
            Material::Projector => "Projector",
            Material::SketchSheets => "Sheets for project sketches",
        }
    }

    fn task(&self, task: Task) -> &'static str {
        match task {
            Task::SettleTopic => "Settle the topic",
            Task::BookRoom => "Book the room",
            Task::FindModeration => "Find somebody to moderate",
            Task::Invite => "Invite",
            Task::GetMaterial => "Get the material",
            Task::SetUpRoom => "Put the chairs in a circle",
            Task::SendMinutes => "Send the minutes",
            Task::KeepContacts => "Keep a contact list, with consent only",
            Task::MeetAgain => "Meet again",
            Task::FormGroups => "Form groups that last",
        }
    }

    fn agenda_note(&self, note: &AgendaNote) -> String {
        match note {
            AgendaNote::SlotUnusual { minutes: slot, usual: of } => {
                format!("{} are unusual for this agenda; usual: {}.", minutes(*slot), usual(*of))
            }
            AgendaNote::SlotTooShort { missing } => {
                format!("There is not enough time for all phases: {} are missing. Each phase is cut.", minutes(*missing))
            }
            AgendaNote::PhaseTooShort { phase, label, minutes: has, least } => {
                format!("{}: {} instead of at least {least}.", self.phase_called(*phase, label.as_ref()), minutes(*has))
            }
            AgendaNote::SlotTooLong { spare } => {
                format!("All phases have the most they may have; {} are left.", minutes(*spare))
            }
            AgendaNote::SplitGroups { participants, groups, largest } => {
                format!("{participants} people are too many for one group: form {groups} groups of at most {largest}.")
            }
        }
    }

    fn overrun(&self, by: i16) -> String {
        match by {
            0 => "The day ends as planned.".to_owned(),
            1.. => format!("If all lengths stay, the day ends {} later.", minutes(by)),
            _ => format!("If all lengths stay, the day ends {} earlier.", minutes(-i64::from(by))),
        }
    }

    fn gives_way(&self, part: &str, from: u16, to: u16) -> String {
        format!("To end on time: {part} {} instead of {from}.", minutes(to))
    }

    fn still_over(&self, by: u16) -> String {
        format!("Even then the day ends {} later.", minutes(by))
    }
}
