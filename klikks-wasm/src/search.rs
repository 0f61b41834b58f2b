//! The resident search for a plan.

use klikks_core::json;
use wasm_bindgen::prelude::*;

use crate::thrown;

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
