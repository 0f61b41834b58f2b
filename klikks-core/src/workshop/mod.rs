//! Events, series of meetings and agendas.

mod agenda;
mod change;
mod event;
mod series;

pub use {
    agenda::{
        Agenda, AgendaError, AgendaItem, AgendaMaterial, AgendaNote, AgendaPart, AgendaShift, AgendaTask, AgendaTemplate,
        BreakRule, LunchRule, Material, MaterialRule, Per, Phase, PhaseRule, Shortened, Task, TaskRule, TemplateChoice,
        TemplateName, agenda, agenda_shift,
    },
    change::{DateChange, SeriesChanges, SeriesEnd},
    event::{Event, EventDate, EventKinds, Mode},
    series::Series,
};
