//! From a register to the planner, and back.

use super::{
    DocumentError, OpenPlanCommandsCall, OpenPlanInstanceCall, PlanCommandsCall, PlanInstanceCall, Problem,
    functions::below,
    planner::{checked, instance},
    read::{self, read, write},
};
use crate::{planning::PlanningProblem, register::Register};

fn problems(found: Vec<(String, PlanningProblem)>) -> DocumentError {
    let problem = |(place, problem): (String, PlanningProblem)| Problem::new(problem.code(), place, problem.to_string());
    DocumentError { problems: found.into_iter().map(problem).map(|problem| problem.below("planning")).collect() }
}

/// What there is to plan: [`PlanInstanceCall`] → [`PlanningInstance`](crate::PlanningInstance).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan_instance(call: &str) -> Result<String, DocumentError> {
    let PlanInstanceCall { register, planning, language } = read(call)?;
    instance_of(&below("register", read::register(register))?, &OpenPlanInstanceCall { planning, language })
}

pub(super) fn instance_of(register: &Register, call: &OpenPlanInstanceCall) -> Result<String, DocumentError> {
    Ok(write(&register.planning(&call.planning, call.language).map_err(problems)?))
}

/// The commands that put a plan on record, its calendars, and what moved: [`PlanCommandsCall`] →
/// [`PlanCalendars`](crate::PlanCalendars).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan_commands(call: &str) -> Result<String, DocumentError> {
    let PlanCommandsCall { register, planning, plan, by, source, language } = read(call)?;
    let register = below("register", read::register(register))?;
    commands_of(&register, OpenPlanCommandsCall { planning, plan, by, source, language })
}

pub(super) fn commands_of(register: &Register, call: OpenPlanCommandsCall) -> Result<String, DocumentError> {
    let OpenPlanCommandsCall { planning, plan, by, source, language } = call;
    let of = register.planning(&planning, language).map_err(problems)?;
    checked(&instance(of.instance.clone(), "instance")?, &plan, "plan")?;
    Ok(write(&register.planned(&planning, &of, &plan, (&by, &source.into()), language)))
}
