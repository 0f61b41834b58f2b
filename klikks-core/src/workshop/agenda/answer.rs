//! What an agenda says, as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Material, Phase, Task, TemplateChoice};
use crate::{
    fact::{Day, Source, TimeOfDay, Usual},
    programme::Label,
    wire::Deserialize,
};

/// What happens in an item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum AgendaPart {
    /// A phase, or a piece of it.
    #[schemars(title = "AgendaPhase")]
    Phase {
        /// The phase.
        phase: Phase,
        /// What it is called instead of the usual name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<Label>,
        /// Whether it goes on after a break or a night.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        continued: bool,
    },
    /// A break.
    #[schemars(title = "AgendaBreak")]
    Break {},
    /// The break for lunch.
    #[schemars(title = "AgendaLunch")]
    Lunch {},
    /// Time that no phase may have.
    #[schemars(title = "AgendaSpare")]
    Spare {},
}

/// One item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// What happens.
    pub part: AgendaPart,
    /// On which day of the agenda, from 1.
    pub day: u8,
    /// The day on which it begins.
    pub date: Day,
    /// When it begins, as clocks in Berlin show it.
    pub starts: TimeOfDay,
    /// When it ends, exclusive.
    pub ends: TimeOfDay,
    /// How long it is.
    pub minutes: u16,
}

/// Something to know about an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum AgendaNote {
    /// The slot is shorter or longer than is usual for the template.
    #[schemars(title = "SlotUnusual")]
    SlotUnusual {
        /// The slot.
        minutes: u16,
        /// What is usual.
        usual: Usual,
    },
    /// The phases need more than there is; each has less than it needs.
    #[schemars(title = "SlotTooShort")]
    SlotTooShort {
        /// How many minutes are missing.
        missing: u32,
    },
    /// A phase has less than it needs.
    #[schemars(title = "PhaseTooShort")]
    PhaseTooShort {
        /// The phase.
        phase: Phase,
        /// What it is called instead of the usual name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<Label>,
        /// What it has.
        minutes: u16,
        /// What it needs.
        least: u16,
    },
    /// All phases have the most they may have; the rest is spare.
    #[schemars(title = "SlotTooLong")]
    SlotTooLong {
        /// How many minutes are left.
        spare: u32,
    },
    /// There are more people than can work as one group.
    #[schemars(title = "SplitGroups")]
    SplitGroups {
        /// How many people come.
        participants: u32,
        /// How many groups to form.
        groups: u32,
        /// How many are in the largest.
        largest: u32,
    },
}

/// Something to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaMaterial {
    /// What it is.
    pub material: Material,
    /// How many; unknown where that depends on how many come, and nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<u32>,
}

/// Something to do before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaTask {
    /// What it is.
    pub task: Task,
    /// By when.
    pub due: Day,
    /// Whether that is after the last day.
    pub after: bool,
}

/// An agenda. Its items follow each other without a gap on each day, and their minutes add up to the slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// Its template.
    pub template: TemplateChoice,
    /// The first day.
    pub date: Day,
    /// When each day begins, Europe/Berlin.
    pub starts: TimeOfDay,
    /// The slot, all days together.
    pub minutes: u16,
    /// How many come, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// The items, in order.
    pub items: Vec<AgendaItem>,
    /// What there is to know.
    pub notes: Vec<AgendaNote>,
    /// What to bring.
    pub materials: Vec<AgendaMaterial>,
    /// What to do before and after, by date.
    pub tasks: Vec<AgendaTask>,
    /// Where the template comes from.
    pub sources: Vec<Source>,
    /// Settings of the template that no source states, in German.
    pub assumed: Vec<String>,
}
