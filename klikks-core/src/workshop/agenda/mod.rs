//! Agendas: a slot divided into phases and breaks, so that the minutes always add up.

mod answer;
mod error;
mod pauses;
mod phase;
mod plan;
mod share;
mod shift;
mod template;
mod templates;

pub use {
    answer::{Agenda, AgendaItem, AgendaMaterial, AgendaNote, AgendaPart, AgendaTask},
    error::AgendaError,
    phase::{Material, Phase, Task},
    plan::agenda,
    shift::{AgendaShift, Shortened, agenda_shift},
    template::{AgendaTemplate, BreakRule, LunchRule, MaterialRule, Per, PhaseRule, TaskRule, TemplateChoice, TemplateName},
};
