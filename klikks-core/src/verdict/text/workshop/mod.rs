//! Words for events and agendas.

mod de;
mod einfach;
mod en;

use super::{CalendarWords, Names};
use crate::{
    calendar::Holiday,
    fact::{Count, Day, Span, Usual},
    programme::Label,
    verdict::Finding,
    workshop::{Agenda, AgendaNote, AgendaPart, AgendaShift, Material, Phase, Task, TemplateName},
};

use super::Language;

/// Headings and labels of an agenda.
pub(crate) struct AgendaLabels {
    pub(crate) schedule: &'static str,
    pub(crate) time: &'static str,
    pub(crate) what: &'static str,
    pub(crate) minutes: &'static str,
    pub(crate) people: &'static str,
    pub(crate) clock: &'static str,
    pub(crate) day: &'static str,
    pub(crate) notes: &'static str,
    pub(crate) material: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
    pub(crate) by: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) assumed: &'static str,
    pub(crate) own: &'static str,
}

/// What is said about events and agendas, in one language.
pub(crate) trait WorkshopWords: CalendarWords {
    fn kind_still_open(&self, event: &str) -> String;
    fn day_still_open(&self, event: &str) -> String;
    fn rhythm_ambiguous(&self, series: &str) -> String;
    fn anchor_is_assumed(&self, series: &str, date: Day, reason: &str) -> String;
    fn anchor_is_unknown(&self, series: &str) -> String;
    fn series_on_holiday(&self, series: &str, day: Day, holiday: Holiday) -> String;
    fn series_date_unknown(&self, series: &str, day: Day, seq: u32) -> String;
    fn event_out_of_order(&self, event: &str, kind: &str, later: &str, expected: &str) -> String;
    fn notice_short(&self, event: &str, announced: &Span, days: i32, usual: u16) -> String;
    fn event_on_holiday(&self, event: &str, day: Day, holiday: Holiday, certain: bool) -> String;
    fn event_in_school_break(&self, event: &str, day: Day, school_break: &str) -> String;
    fn many_people(&self, event: &str, count: &Count, most: u32) -> String;
    fn length_unusual(&self, event: &str, minutes: u16, usual: Usual) -> String;

    fn agenda_labels(&self) -> &'static AgendaLabels;
    fn label<'a>(&self, label: &'a Label) -> &'a str;
    fn template(&self, name: TemplateName) -> &'static str;
    fn phase(&self, phase: Phase) -> &'static str;
    /// What is to be minded in a phase, where the method has rules for it.
    fn phase_rule(&self, phase: Phase) -> Option<&'static str>;
    fn pause(&self) -> &'static str;
    fn lunch(&self) -> &'static str;
    fn spare(&self) -> &'static str;
    fn continued(&self) -> &'static str;
    fn material(&self, material: Material) -> &'static str;
    fn task(&self, task: Task) -> &'static str;
    fn agenda_note(&self, note: &AgendaNote) -> String;
    /// The day ends so many minutes later or earlier.
    fn overrun(&self, minutes: i16) -> String;
    /// For an end on time an item gives way.
    fn gives_way(&self, part: &str, from: u16, to: u16) -> String;
    /// So many minutes are over even then.
    fn still_over(&self, minutes: u16) -> String;

    /// A part of an agenda.
    fn part(&self, part: &AgendaPart) -> String {
        match part {
            AgendaPart::Phase { phase, label, continued } => {
                let name = self.phase_called(*phase, label.as_ref());
                if *continued { format!("{name} ({})", self.continued()) } else { name }
            }
            AgendaPart::Break {} => self.pause().to_owned(),
            AgendaPart::Lunch {} => self.lunch().to_owned(),
            AgendaPart::Spare {} => self.spare().to_owned(),
        }
    }

    fn phase_called(&self, phase: Phase, label: Option<&Label>) -> String {
        label.map_or(self.phase(phase), |label| self.label(label)).to_owned()
    }

    /// What becomes of a day that runs late.
    fn agenda_shift(&self, agenda: &Agenda, shift: &AgendaShift) -> Vec<String> {
        let mut says = vec![self.overrun(shift.overrun)];
        let item = |at: u16| agenda.items.get(usize::from(at));
        says.extend(
            shift
                .shortened
                .iter()
                .filter_map(|given| item(given.item).map(|item| self.gives_way(&self.part(&item.part), given.from, given.to))),
        );
        says.extend((shift.still_over > 0 && !shift.shortened.is_empty()).then(|| self.still_over(shift.still_over)));
        says
    }

    /// A finding about an event or a date of a series; of others nothing.
    fn event_finding(&self, finding: &Finding, names: &Names<'_>, language: Language) -> String {
        let event = |id| names.event(id, language);
        let series = |id| names.series(id, language);
        match finding {
            Finding::KindStillOpen { event: id } => self.kind_still_open(&event(id)),
            Finding::DayStillOpen { event: id } => self.day_still_open(&event(id)),
            Finding::RhythmAmbiguous { series: id } => self.rhythm_ambiguous(&series(id)),
            Finding::AnchorIsAssumed { series: id, date, reason } => self.anchor_is_assumed(&series(id), *date, reason),
            Finding::AnchorIsUnknown { series: id } => self.anchor_is_unknown(&series(id)),
            Finding::OnHoliday { series: id, day, holiday } => self.series_on_holiday(&series(id), *day, *holiday),
            Finding::SeriesDateUnknown { series: id, day, seq } => self.series_date_unknown(&series(id), *day, *seq),
            Finding::EventOutOfOrder { event: id, kind, later, expected_before } => {
                let (kind, expected) = (names.kind(kind, language), names.kind(expected_before, language));
                self.event_out_of_order(&event(id), &kind, &event(later), &expected)
            }
            Finding::NoticeShort { event: id, announced, days, usual } => self.notice_short(&event(id), announced, *days, *usual),
            Finding::EventOnHoliday { event: id, day, holiday, certain } => {
                self.event_on_holiday(&event(id), *day, *holiday, *certain)
            }
            Finding::EventInSchoolBreak { event: id, day, school_break } => {
                self.event_in_school_break(&event(id), *day, school_break)
            }
            Finding::ManyPeople { event: id, count, most } => self.many_people(&event(id), count, *most),
            Finding::LengthUnusual { event: id, minutes, usual } => self.length_unusual(&event(id), *minutes, *usual),
            _ => String::new(),
        }
    }
}
