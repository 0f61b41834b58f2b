//! The browser door: JSON text in, JSON text out. `npm/index.js` puts objects and types over it.

#![expect(
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    reason = "JavaScript calls these; it sees what index.d.ts says"
)]

use klikks_core::json::{self, DocumentError, Handle};
use wasm_bindgen::prelude::*;

macro_rules! stateless {
    ($($name:ident)*) => {$(
        #[doc = concat!("JSON text in, JSON text out: `klikks_core::json::", stringify!($name), "`.")]
        #[wasm_bindgen]
        pub fn $name(call: &str) -> Result<String, JsError> {
            json::$name(call).map_err(thrown)
        }
    )*};
}

stateless! { validate check decide what_if standing report public_view icalendar explain read_journal sections }
stateless! { deadline deadlines holidays school_breaks series rhythm receipt age days_in_total read_deadline }
stateless! { lot_commit lot_draw outlook may coverage }
stateless! { papers compare oparl agenda agenda_shift }
stateless! { persons_change persons_due persons_export persons_shown }
stateless! { plan plan_why plan_instance plan_commands }

/// The version of the library.
#[wasm_bindgen]
pub fn version() -> String {
    json::version()
}

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

    /// The calendar file.
    pub fn icalendar(&self, call: &str) -> Result<String, JsError> {
        self.0.icalendar(call).map_err(thrown)
    }

    /// A verdict in words, with the names of this register.
    pub fn explain(&self, call: &str) -> Result<String, JsError> {
        self.0.explain(call).map_err(thrown)
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

/// A search for a plan that stays in memory. Give it back with `free()`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PlanSearch(json::PlanSearch);

#[wasm_bindgen]
impl PlanSearch {
    /// Begins a search; nothing is done before `advance`.
    #[wasm_bindgen(constructor)]
    pub fn open(call: &str) -> Result<PlanSearch, JsError> {
        json::PlanSearch::open(call).map(Self).map_err(thrown)
    }

    /// Does at most so many steps of work, and tells how far it is.
    pub fn advance(&mut self, steps: u32) -> String {
        self.0.advance(steps.into())
    }

    /// The best plan so far.
    pub fn answer(&self) -> String {
        self.0.answer()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn thrown(error: DocumentError) -> JsError {
    JsError::new(&error.to_json())
}
