//! What crosses the boundary about agendas.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::bounded,
    fact::{Day, TimeOfDay},
    verdict::Language,
    wire::Deserialize,
    workshop::{Agenda, AgendaShift, TemplateChoice},
};

/// A slot to divide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaCall {
    /// The template.
    pub template: TemplateChoice,
    /// The first day.
    pub date: Day,
    /// When each day begins, Europe/Berlin.
    pub starts: TimeOfDay,
    /// The slot, all days together.
    #[serde(deserialize_with = "bounded::<_, 15, 4800>")]
    #[schemars(range(min = 15, max = 4800))]
    pub minutes: u16,
    /// How many come, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `agenda`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaAnswer {
    /// The agenda.
    pub agenda: Agenda,
    /// The same as Markdown, to hand out.
    pub text: String,
    /// What there is to know, in words.
    pub says: Vec<String>,
}

/// An agenda of which an item begins late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaShiftCall {
    /// The template.
    pub template: TemplateChoice,
    /// The first day.
    pub date: Day,
    /// When each day begins, Europe/Berlin.
    pub starts: TimeOfDay,
    /// The slot, all days together.
    #[serde(deserialize_with = "bounded::<_, 15, 4800>")]
    #[schemars(range(min = 15, max = 4800))]
    pub minutes: u16,
    /// Which item of the agenda begins late, from 0.
    pub item: u16,
    /// By how many minutes; earlier if negative.
    pub delay: i16,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `agenda_shift`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaShiftAnswer {
    /// What becomes of the day.
    pub shift: AgendaShift,
    /// The same in words.
    pub says: Vec<String>,
}
