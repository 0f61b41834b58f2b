//! The browser door: JSON text in, JSON text out. `npm/` puts objects and types over it.
//!
//! A page downloads no more than it needs: the element is built with the feature `element` alone, the worker that plans with
//! `planner` alone, the whole library with `full`.

#![expect(
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    reason = "JavaScript calls these; it sees what index.d.ts says"
)]

#[cfg(feature = "full")]
mod register;
#[cfg(feature = "planner")]
mod search;

use klikks_core::json::{self, DocumentError};
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

#[cfg(feature = "element")]
stateless! { sections }
#[cfg(feature = "planner")]
stateless! { plan plan_why }
#[cfg(feature = "full")]
stateless! { validate check decide what_if standing report public_view icalendar explain read_journal }
#[cfg(feature = "full")]
stateless! { deadline deadlines holidays school_breaks series rhythm receipt age days_in_total read_deadline }
#[cfg(feature = "full")]
stateless! { lot_commit lot_draw outlook may coverage figures }
#[cfg(feature = "full")]
stateless! { papers compare oparl agenda agenda_shift }
#[cfg(feature = "full")]
stateless! { persons_change persons_due persons_export persons_shown }
#[cfg(feature = "full")]
stateless! { plan_instance plan_commands }

/// The version of the library.
#[wasm_bindgen]
pub fn version() -> String {
    json::version()
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
pub(crate) fn thrown(error: DocumentError) -> JsError {
    JsError::new(&error.to_json())
}
