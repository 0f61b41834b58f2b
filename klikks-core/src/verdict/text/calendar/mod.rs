//! Words for the calendar: holidays, deadlines step by step, receipts, wordings and series.

mod de;
mod de_steps;
mod einfach;
mod einfach_steps;
mod en;
mod en_steps;

use super::catalogue::Words;
use crate::{
    calendar::{
        CalendarError, CommuneDependent, DeadlineStep, Holiday, Occurrence, Recurrence, Regime, Rhythm, TellsApart, Unit,
        WordingRefusal,
    },
    fact::Day,
    participation::ReceiptReason,
};

/// What the calendar says, in one language.
pub(crate) trait CalendarWords: Words {
    fn holiday(&self, holiday: Holiday) -> &'static str;
    fn regime(&self, regime: Regime) -> &'static str;
    fn recurrence(&self, recurrence: &Recurrence) -> String;
    /// So many of a unit: "1 Monat", "14 Tage".
    fn amount(&self, amount: u32, unit: Unit) -> String;
    fn deadline_step(&self, step: &DeadlineStep) -> String;
    fn commune_dependent(&self, other: &CommuneDependent) -> String;
    /// The message of an error, for those who read a verdict.
    fn calendar_error(&self, error: &CalendarError) -> String;
    fn receipt(&self, reason: ReceiptReason) -> &'static str;
    fn age(&self, born: Day, years: u16, completed: Day, from: Day) -> String;
    fn days_in_total(&self, amount: u16, unit: Unit, days: u32) -> String;
    fn wording_refused(&self, reason: WordingRefusal) -> &'static str;
    fn wording_read(&self) -> &'static str;
    fn rhythm(&self, rhythm: &Rhythm) -> String;
    fn tells_apart(&self, apart: &TellsApart) -> String;
    fn rhythm_not_read(&self, wording: &str) -> String;
    /// What lies on a date of a series; nothing if there is nothing to say.
    fn occurrence(&self, on: &Occurrence) -> Vec<String>;
}
