//! The resident register.

use klikks_core::json::Handle;
use wasm_bindgen::prelude::*;

use crate::thrown;

/// A register that stays in memory between questions. Give it back with `free()`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Register(Handle);

#[wasm_bindgen]
impl Register {
    /// Opens a register from its documents.
    #[wasm_bindgen(constructor)]
    pub fn open(call: &str) -> Result<Register, JsError> {
        Handle::open(call).map(Self).map_err(thrown)
    }

    /// The register as it was on an earlier day.
    pub fn as_of(&self, call: &str) -> Result<Register, JsError> {
        self.0.as_of(call).map(Self).map_err(thrown)
    }

    /// Asks every rule about a command.
    pub fn check(&self, call: &str) -> Result<String, JsError> {
        self.0.check(call).map_err(thrown)
    }

    /// Decides a command and changes nothing.
    pub fn decide(&self, call: &str) -> Result<String, JsError> {
        self.0.decide(call).map_err(thrown)
    }

    /// Decides commands on a copy.
    pub fn what_if(&self, call: &str) -> Result<String, JsError> {
        self.0.what_if(call).map_err(thrown)
    }

    /// Where a place stands.
    pub fn standing(&self, call: &str) -> Result<String, JsError> {
        self.0.standing(call).map_err(thrown)
    }

    /// The report as of a day.
    pub fn report(&self, call: &str) -> Result<String, JsError> {
        self.0.report(call).map_err(thrown)
    }

    /// What may be published.
    pub fn public_view(&self, call: &str) -> Result<String, JsError> {
        self.0.public_view(call).map_err(thrown)
    }

    /// The papers a place needs.
    pub fn papers(&self, call: &str) -> Result<String, JsError> {
        self.0.papers(call).map_err(thrown)
    }

    /// What would differ under another programme.
    pub fn compare(&self, call: &str) -> Result<String, JsError> {
        self.0.compare(call).map_err(thrown)
    }

    /// Whether somebody may do something.
    pub fn may(&self, call: &str) -> Result<String, JsError> {
        self.0.may(call).map_err(thrown)
    }

    /// Who looks after what.
    pub fn coverage(&self, call: &str) -> Result<String, JsError> {
        self.0.coverage(call).map_err(thrown)
    }

    /// Figures, each with its entries.
    pub fn figures(&self, call: &str) -> Result<String, JsError> {
        self.0.figures(call).map_err(thrown)
    }

    /// The calendar file.
    pub fn icalendar(&self, call: &str) -> Result<String, JsError> {
        self.0.icalendar(call).map_err(thrown)
    }

    /// A verdict in words, with the names of this register.
    pub fn explain(&self, call: &str) -> Result<String, JsError> {
        self.0.explain(call).map_err(thrown)
    }

    /// What there is to plan.
    pub fn plan_instance(&self, call: &str) -> Result<String, JsError> {
        self.0.plan_instance(call).map_err(thrown)
    }

    /// A plan back on record.
    pub fn plan_commands(&self, call: &str) -> Result<String, JsError> {
        self.0.plan_commands(call).map_err(thrown)
    }

    /// What there is to know about the register.
    pub fn findings(&self) -> Result<String, JsError> {
        self.0.findings().map_err(thrown)
    }

    /// Decides a command and, if it is accepted, keeps its entries.
    pub fn submit(&mut self, call: &str) -> Result<String, JsError> {
        self.0.submit(call).map_err(thrown)
    }

    /// Takes the last submission back.
    pub fn undo(&mut self) -> Result<String, JsError> {
        self.0.undo().map_err(thrown)
    }

    /// The journal as JSON lines.
    pub fn journal(&self) -> String {
        self.0.journal()
    }
}
