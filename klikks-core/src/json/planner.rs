//! Why something cannot be planned.

use super::{
    DocumentError, PlanQuestion, PlanWhyAnswer, PlanWhyCall, Problem, SaysAbout,
    read::{read_by, write},
    shape,
};
use crate::planner::{Instance, InstanceDocument, InstanceProblem, Placement, Plan, closest_dates, why_not};

fn problems(found: Vec<(String, InstanceProblem)>, below: &str) -> DocumentError {
    let problem = |(place, problem): (String, InstanceProblem)| Problem::new(problem.code(), place, problem.to_string());
    DocumentError { problems: found.into_iter().map(problem).map(|problem| problem.below(below)).collect() }
}

pub(super) fn instance(document: InstanceDocument, below: &str) -> Result<Instance, DocumentError> {
    Instance::new(document).map_err(|found| problems(found, below))
}

pub(super) fn checked(instance: &Instance, plan: &Plan, below: &str) -> Result<(), DocumentError> {
    let found = instance.problems_of("events", &plan.events);
    if found.is_empty() { Ok(()) } else { Err(problems(found, below)) }
}

/// Why not everything can be planned, or which dates are closest: [`PlanWhyCall`] → [`PlanWhyAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan_why(call: &str) -> Result<String, DocumentError> {
    let PlanWhyCall { instance: document, question, language } = read_by(shape::PLANNER, call)?;
    let instance = instance(document, "instance")?;
    let (document, words) = (instance.document(), language.planner_words());
    let answer = match question {
        PlanQuestion::Conflict { work } => {
            let why = why_not(&instance, work);
            let about = words.by_subject(&why, document).into_iter();
            let about = about.map(|told| SaysAbout { about: told.about, lines: told.lines }).collect();
            PlanWhyAnswer::Conflict { says: words.why_not(&why, document), why, about }
        }
        PlanQuestion::Dates { plan, commune, step, most } => {
            checked(&instance, &plan, "question.plan")?;
            let asked = Placement { commune, step, slot: 0, facilitator: 0 };
            let unknown = instance.problems_of("question", &[asked]);
            let unknown = unknown.into_iter().filter(|(place, _)| place.ends_with("[0]") || place.ends_with("[1]"));
            let named = unknown.map(|(place, problem)| {
                let field = if place.ends_with("[0]") { "question.commune" } else { "question.step" };
                (field.to_owned(), problem)
            });
            let named: Vec<_> = named.collect();
            if !named.is_empty() {
                return Err(problems(named, ""));
            }
            let dates = closest_dates(&instance, &plan, commune, step, most.into());
            PlanWhyAnswer::Dates { says: words.closest(&dates, document), dates }
        }
    };
    Ok(write(&answer))
}
