//! From a register to the planner, and back.

use super::{
    DocumentError, PlanCommandsCall, PlanInstanceCall, Problem,
    planner::{checked, instance},
    read::{self, read, write},
};
use crate::planning::PlanningProblem;

fn problems(found: Vec<(String, PlanningProblem)>) -> DocumentError {
    let problem = |(place, problem): (String, PlanningProblem)| Problem::new(problem.code(), place, problem.to_string());
    DocumentError { problems: found.into_iter().map(problem).map(|problem| problem.below("planning")).collect() }
}

fn below(error: DocumentError) -> DocumentError {
    DocumentError { problems: error.problems.into_iter().map(|problem| problem.below("register")).collect() }
}

/// What there is to plan: [`PlanInstanceCall`] → [`PlanningInstance`](crate::PlanningInstance).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan_instance(call: &str) -> Result<String, DocumentError> {
    let PlanInstanceCall { register, planning, language } = read(call)?;
    let register = read::register(register).map_err(below)?;
    Ok(write(&register.planning(&planning, language).map_err(problems)?))
}

/// The commands that put a plan on record, and its calendars: [`PlanCommandsCall`] → [`PlanCalendars`](crate::PlanCalendars).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan_commands(call: &str) -> Result<String, DocumentError> {
    let PlanCommandsCall { register, planning, plan, by, source, language } = read(call)?;
    let register = read::register(register).map_err(below)?;
    let of = register.planning(&planning, language).map_err(problems)?;
    checked(&instance(of.instance.clone())?, &plan, "plan")?;
    Ok(write(&register.planned(&planning, &of, &plan, (&by, &source), language)))
}
