//! The boundary for all doors: JSON text in, JSON text out.
//!
//! A broken document is a [`DocumentError`] with every problem; a refusal by a rule is an answer.
//! The stateless functions take everything they need with each call; a [`Handle`] keeps a register between calls.
//!
//! ```
//! use klikks_core::json;
//!
//! let call = r#"{ "rule": { "type": "named_day", "date": "2022-12-31" }, "regime": "bgb193", "land": "NW" }"#;
//! assert!(json::deadline(call)?.contains(r#""effective":"2023-01-02""#));
//! # Ok::<_, json::DocumentError>(())
//! ```

mod agenda;
mod agenda_call;
mod allocation;
mod allocation_call;
mod calendar;
mod calendar_call;
mod call;
mod error;
mod evidence;
mod evidence_call;
mod functions;
mod handle;
mod lines;
mod parse;
mod person;
mod person_call;
mod plan_search;
mod planner;
mod planner_call;
mod planning;
mod read;
mod schema;
mod shape;
mod told;
mod wording_answer;

pub use {
    agenda::{agenda, agenda_shift},
    agenda_call::*,
    allocation::{lot_commit, lot_draw, outlook},
    allocation_call::*,
    calendar::{age, days_in_total, deadline, deadlines, holidays, read_deadline, receipt, rhythm, school_breaks, series},
    calendar_call::*,
    call::*,
    error::{DocumentError, Problem},
    evidence::{compare, oparl, papers},
    evidence_call::*,
    functions::{
        check, coverage, decide, explain, icalendar, may, public_view, read_journal, report, sections, validate, version,
    },
    handle::Handle,
    lines::JournalText,
    person::{persons_change, persons_due, persons_export, persons_shown},
    person_call::*,
    plan_search::{PlanSearch, plan},
    planner::plan_why,
    planner_call::*,
    planning::{plan_commands, plan_instance},
    schema::{boundary_schema, document_schemas, shapes},
    told::{standing, what_if},
    wording_answer::{ReadDeadlineAnswer, RhythmAnswer},
};
