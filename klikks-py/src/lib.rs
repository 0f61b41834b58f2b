//! The Python door: JSON text in, JSON text out. The package `klikks` puts typed functions over it.

mod columns;

use std::sync::{Mutex, PoisonError, RwLock};

use klikks_core::json::{self, DocumentError as Broken, Handle};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

pyo3::import_exception!(klikks.errors, DocumentError);

macro_rules! stateless {
    ($($name:ident)*) => {$(
        #[pyfunction]
        fn $name(py: Python<'_>, call: &str) -> PyResult<String> {
            py.detach(|| json::$name(call)).map_err(raised)
        }
    )*};
}

stateless! { validate check decide what_if standing report public_view icalendar explain read_journal sections }
stateless! { deadline deadlines holidays school_breaks series rhythm receipt age days_in_total read_deadline }
stateless! { lot_commit lot_draw outlook may coverage figures }
stateless! { papers compare oparl agenda agenda_shift }
stateless! { persons_change persons_due persons_export persons_shown }
stateless! { plan plan_why plan_instance plan_commands }

#[pyfunction]
fn version() -> String {
    json::version()
}

/// Threads may ask at the same time; a change waits for them.
#[pyclass(frozen, module = "klikks._native")]
struct Register(RwLock<Handle>);

impl Register {
    // The lock is taken only after the interpreter is released: the other order can deadlock.
    fn ask<T: Send>(&self, py: Python<'_>, ask: impl Send + FnOnce(&Handle) -> Result<T, Broken>) -> PyResult<T> {
        py.detach(|| self.0.read().map_err(torn).map(|handle| ask(&handle)))?.map_err(raised)
    }

    fn change(&self, py: Python<'_>, change: impl Send + FnOnce(&mut Handle) -> Result<String, Broken>) -> PyResult<String> {
        py.detach(|| self.0.write().map_err(torn).map(|mut handle| change(&mut handle)))?.map_err(raised)
    }
}

#[pymethods]
impl Register {
    #[new]
    fn open(py: Python<'_>, call: &str) -> PyResult<Self> {
        py.detach(|| Handle::open(call)).map(|handle| Self(RwLock::new(handle))).map_err(raised)
    }

    fn as_of(&self, py: Python<'_>, call: &str) -> PyResult<Self> {
        self.ask(py, |handle| handle.as_of(call)).map(|handle| Self(RwLock::new(handle)))
    }

    fn check(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.check(call))
    }

    fn decide(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.decide(call))
    }

    fn what_if(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.what_if(call))
    }

    fn standing(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.standing(call))
    }

    fn report(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.report(call))
    }

    fn public_view(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.public_view(call))
    }

    fn papers(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.papers(call))
    }

    fn compare(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.compare(call))
    }

    fn may(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.may(call))
    }

    fn coverage(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.coverage(call))
    }

    fn figures(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.figures(call))
    }

    fn icalendar(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.icalendar(call))
    }

    fn explain(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.explain(call))
    }

    fn plan_instance(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.plan_instance(call))
    }

    fn plan_commands(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.ask(py, |handle| handle.plan_commands(call))
    }

    fn findings(&self, py: Python<'_>) -> PyResult<String> {
        self.ask(py, Handle::findings)
    }

    fn submit(&self, py: Python<'_>, call: &str) -> PyResult<String> {
        self.change(py, |handle| handle.submit(call))
    }

    fn undo(&self, py: Python<'_>) -> PyResult<String> {
        self.change(py, Handle::undo)
    }

    fn journal(&self, py: Python<'_>) -> PyResult<String> {
        self.ask(py, |handle| Ok(handle.journal()))
    }
}

/// A search for a plan; other threads run while it works.
#[pyclass(frozen, module = "klikks._native")]
struct PlanSearch(Mutex<json::PlanSearch>);

#[pymethods]
impl PlanSearch {
    #[new]
    fn open(py: Python<'_>, call: &str) -> PyResult<Self> {
        py.detach(|| json::PlanSearch::open(call)).map(|search| Self(Mutex::new(search))).map_err(raised)
    }

    fn advance(&self, py: Python<'_>, steps: u64) -> PyResult<String> {
        py.detach(|| self.0.lock().map_err(torn).map(|mut search| search.advance(steps)))
    }

    fn answer(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| self.0.lock().map_err(torn).map(|search| search.answer()))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn raised(broken: Broken) -> PyErr {
    DocumentError::new_err(broken.to_json())
}

fn torn<T>(_: PoisonError<T>) -> PyErr {
    PyRuntimeError::new_err("an earlier call stopped halfway; open the register again from its journal")
}

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::columns::last_days;
    #[pymodule_export]
    use super::{
        PlanSearch, Register, age, agenda, agenda_shift, check, compare, coverage, days_in_total, deadline, deadlines, decide,
        explain, figures, holidays, icalendar, lot_commit, lot_draw, may, oparl, outlook, papers, persons_change, persons_due,
        persons_export, persons_shown, plan, plan_commands, plan_instance, plan_why, public_view, read_deadline, read_journal,
        receipt, report, rhythm, school_breaks, sections, series, standing, validate, version, what_if,
    };
}
