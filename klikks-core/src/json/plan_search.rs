//! The search that stays in memory, and the function that does all of it at once.

use super::{
    DocumentError, PlanAnswer, PlanCall, PlanProgress, PlanRow,
    planner::{checked, instance},
    read::{read_by, write},
    shape,
};
use crate::{
    planner::{Instance, InstanceDocument, Placement, Search, default_steps},
    verdict::Language,
};

/// A search for a plan that stays in memory: it can be asked how far it is, paused and given up at any time.
#[derive(Debug)]
pub struct PlanSearch {
    instance: Instance,
    search: Search,
    steps: u64,
    language: Language,
}

impl PlanSearch {
    /// Begins a search: [`PlanCall`]. Nothing is done before [`PlanSearch::advance`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn open(call: &str) -> Result<Self, DocumentError> {
        let PlanCall { instance: document, seed, steps, start, language } = read_by(shape::PLANNER, call)?;
        let instance = instance(document, "instance")?;
        start.iter().try_for_each(|start| checked(&instance, start, "start"))?;
        let steps = steps.unwrap_or_else(|| default_steps(&instance));
        let search = Search::new(&instance, seed.unwrap_or(0), steps, start.as_ref());
        Ok(Self { instance, search, steps, language })
    }

    /// Does at most so many steps of work, and tells how far it is: [`PlanProgress`]. How the work is cut changes nothing about
    /// the plan.
    pub fn advance(&mut self, steps: u64) -> String {
        self.search.advance(steps);
        let progress = self.search.progress();
        write(&PlanProgress {
            done: progress.finished,
            steps: progress.steps,
            of: self.steps,
            cost: progress.cost,
            lower_bound: progress.lower_bound,
            gap: progress.gap,
        })
    }

    /// The best plan so far: [`PlanAnswer`].
    pub fn answer(&self) -> String {
        let outcome = self.search.outcome();
        let rows = rows(self.instance.document(), &outcome.plan.events, self.language);
        write(&PlanAnswer { outcome, rows })
    }
}

fn rows(document: &InstanceDocument, events: &[Placement], language: Language) -> Vec<PlanRow> {
    let words = language.planner_words();
    let mut events = events.to_vec();
    events.sort_by_key(|event| (event.slot, event.commune, event.step));
    let row = |event: Placement| PlanRow {
        day: document.day_of(event.slot),
        kind: event.kind(),
        when: words.slot(document.day_of(event.slot), event.kind()),
        commune: document.name_of_commune(event.commune).to_owned(),
        step: document.name_of_step(event.commune, event.step).to_owned(),
        facilitator: document.name_of_facilitator(event.facilitator).to_owned(),
    };
    events.into_iter().map(row).collect()
}

/// Plans: [`PlanCall`] → [`PlanAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn plan(call: &str) -> Result<String, DocumentError> {
    let mut search = PlanSearch::open(call)?;
    search.advance(search.steps);
    Ok(search.answer())
}
