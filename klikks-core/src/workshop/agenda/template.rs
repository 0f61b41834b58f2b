//! Templates of agendas: how a slot is divided, as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Material, Phase, Task};
use crate::{
    calendar::bounded,
    fact::{Source, Usual},
    programme::Label,
    wire::Deserialize,
};

/// A template that is built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TemplateName {
    /// Zukunftswerkstatt in its compact form: an evening of two to three hours.
    FutureWorkshopEvening,
    /// Zukunftswerkstatt on one day.
    FutureWorkshopDay,
    /// Zukunftswerkstatt on two days.
    FutureWorkshopTwoDays,
    /// Strategieworkshop.
    StrategyWorkshop,
    /// Priorisierungsworkshop.
    PrioritisationWorkshop,
    /// Umsetzungsworkshop.
    ImplementationWorkshop,
    /// Informationsabend.
    InformationEvening,
    /// Kennenlernen.
    MeetAndGreet,
}

/// How much of the time a phase gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhaseRule {
    /// The phase.
    pub phase: Phase,
    /// Its part of the time, against the parts of the others.
    pub share: u16,
    /// The fewest minutes it needs.
    pub least: u16,
    /// The most minutes it is given.
    pub most: u16,
    /// What it is called instead of the usual name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// When there are breaks: on a day of `every` minutes or more, one of `minutes` for each full `every` minutes.
/// No stretch without a break is longer than `every`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BreakRule {
    /// After how many minutes a break is due, 30 to 480.
    #[serde(deserialize_with = "bounded::<_, 30, 480>")]
    #[schemars(range(min = 30, max = 480))]
    pub every: u16,
    /// How long it is, shorter than `every`.
    pub minutes: u16,
    /// The break for lunch, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lunch: Option<LunchRule>,
}

/// When a break becomes lunch: on a day of `from` minutes or more, the break nearest to half past twelve that would begin
/// between half past eleven and two o'clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LunchRule {
    /// From how many minutes of a day on.
    pub from: u16,
    /// How long it is. It takes no more than half of the day.
    pub minutes: u16,
}

/// Of what something is needed so many times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Once for everybody together.
    Event,
    /// For each group.
    Group,
    /// For each person.
    Person,
}

/// Something to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MaterialRule {
    /// What it is.
    pub material: Material,
    /// How many.
    pub amount: u16,
    /// Of what.
    pub per: Per,
}

/// Something to do before or after the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskRule {
    /// What it is.
    pub task: Task,
    /// How many days after the first day it is due; before it if negative.
    pub days: i16,
}

/// How a slot is divided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaTemplate {
    /// On how many days in a row, 1 to 5. Each begins at the same time and is as long as the others, to the minute.
    #[serde(deserialize_with = "bounded::<_, 1, 5>")]
    #[schemars(range(min = 1, max = 5))]
    pub days: u8,
    /// How many minutes it usually takes, all days together.
    pub usual: Usual,
    /// The phases, in order.
    pub phases: Vec<PhaseRule>,
    /// The breaks.
    pub breaks: BreakRule,
    /// How many people can work as one group, from 1; more are split.
    #[serde(deserialize_with = "bounded::<_, 1, 1000>")]
    #[schemars(range(min = 1, max = 1000))]
    pub group_size: u16,
    /// What to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<MaterialRule>,
    /// What to do before and after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskRule>,
    /// Where the template comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Settings that no source states, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
}

/// The template of an agenda: one that is built in, or one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum TemplateChoice {
    /// One that is built in.
    #[schemars(title = "TemplateBuiltIn")]
    BuiltIn {
        /// Its name.
        name: TemplateName,
    },
    /// One's own.
    #[schemars(title = "TemplateOwn")]
    Own {
        /// The template.
        template: AgendaTemplate,
    },
}

impl TemplateChoice {
    /// The template that is meant.
    pub fn template(&self) -> AgendaTemplate {
        match self {
            Self::BuiltIn { name } => name.template(),
            Self::Own { template } => template.clone(),
        }
    }
}
