//! What a council is told about its place.

use super::{FigureGroup, FigureKey, FigureSection, TracedFigure, build::Maker};
use crate::{
    fact::{Day, PlaceId},
    journal::Fact,
    participation::Resolution,
    register::CoverageState,
    report::{PaperStanding, Papers},
};

impl Maker<'_> {
    /// None if the place is not on record.
    pub(super) fn council(&self, place: &PlaceId, day: Day) -> Option<Vec<FigureSection>> {
        let papers = self.register.papers(place, None, day)?;
        let labels = self.labels;
        let of = self.register.project_totals_of(place);
        let mut sections = vec![
            self.section(FigureGroup::Status, labels.status, self.standing(place, &papers)),
            self.section(FigureGroup::Resolutions, labels.resolutions, self.resolutions(place)),
            self.section(FigureGroup::Sponsors, labels.sponsors, self.sponsors(Some(place)).into_iter().collect()),
        ];
        let coverage = self.coverage(place);
        sections.extend((!coverage.is_empty()).then(|| self.section(FigureGroup::Coverage, labels.coverage, coverage)));
        sections.push(self.section(FigureGroup::Held, labels.held, self.held(Some(place))));
        sections.push(self.section(FigureGroup::Coming, labels.coming, self.coming(Some(place))));
        sections.push(self.projects(of.as_ref(), Some(place)));
        sections.push(self.section(FigureGroup::Next, labels.next, self.next(place, &papers)));
        Some(sections)
    }

    /// The status, and the papers it rests on.
    fn standing(&self, place: &PlaceId, papers: &Papers) -> Vec<TracedFigure> {
        let entries = self.register.state().of(place).into_iter().flat_map(|of| {
            let seats = [&of.admission, &of.waiting, &of.request].into_iter().flatten().map(|seat| seat.seq);
            seats.chain(of.ended.as_ref().map(|ended| ended.seq))
        });
        let status = self.catalogue.status(papers.status).to_owned();
        let status = self.told(FigureKey::Status, Some(place), self.labels.standing, entries, status);
        let asked = papers.papers.iter().filter(|paper| !matches!(paper.standing, PaperStanding::NotAsked {}));
        let papers = asked.map(|paper| {
            let (entry, says) = match &paper.standing {
                PaperStanding::OnRecord { seq, when } => (Some(*seq), self.catalogue.span(when)),
                PaperStanding::DealtWith { seq, when, body, outcome } => {
                    let (body, outcome) = (self.catalogue.body(*body), self.catalogue.outcome(*outcome));
                    (Some(*seq), format!("{body}: {outcome}, {}", self.catalogue.span(when)))
                }
                other => (None, self.catalogue.paper_standing(other)),
            };
            let label = self.catalogue.step(paper.step);
            self.told(FigureKey::Paper, Some(place), label, entry, says)
        });
        std::iter::once(status).chain(papers).collect()
    }

    fn resolutions(&self, place: &PlaceId) -> Vec<TracedFigure> {
        let of = self.register.state().of(place);
        let told = |resolution: &Resolution| {
            let (outcome, majority) = (self.catalogue.outcome(resolution.outcome), self.catalogue.majority(resolution.majority));
            let content = resolution.content.as_ref().map_or(String::new(), |content| format!(": {content}"));
            format!("{outcome} ({majority}){content}")
        };
        let rows = of.into_iter().flat_map(|of| &of.resolutions).map(|dated| {
            let says = format!("{}, {}", told(&dated.what), self.catalogue.span(&dated.when));
            self.told(FigureKey::Resolution, Some(place), self.catalogue.body(dated.what.body), [dated.seq], says)
        });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            let says = self.labels.no_resolution.to_owned();
            return vec![self.told(FigureKey::Resolution, Some(place), self.labels.resolutions, [], says)];
        }
        rows
    }

    /// Districts and topics for which nobody is on record. Who looks after the others, and how many do, is not told.
    fn coverage(&self, whole: &PlaceId) -> Vec<TracedFigure> {
        let state = self.register.state();
        let rows: Vec<_> = self.report.coverage.iter().filter(|row| state.is_within(&row.place, whole)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let rests_on = |fact: &Fact| match fact {
            Fact::DistrictRegistered { district } => state.is_within(&district.id, whole),
            Fact::TopicChosen { place, .. } => state.is_within(place, whole) || state.is_within(whole, place),
            _ => false,
        };
        let entries = || self.register.entries().iter().filter(|entry| rests_on(&entry.fact)).map(|entry| entry.seq);
        let without: Vec<_> = rows.iter().filter(|row| row.state == CoverageState::Nobody).collect();
        let labels = self.labels;
        let mut figures = vec![
            self.counted(FigureKey::Areas, Some(whole), labels.areas, entries(), rows.len()),
            self.counted(FigureKey::AreasWithoutSponsor, Some(whole), labels.uncovered, entries(), without.len()),
        ];
        figures.extend(without.iter().map(|row| {
            let topic = row.topic.as_ref().map(|topic| self.names.topic(topic));
            let says = topic.unwrap_or_else(|| self.names.place(&row.place));
            self.told(FigureKey::AreasWithoutSponsor, Some(&row.place), labels.without, [], says)
        }));
        figures
    }

    fn next(&self, place: &PlaceId, papers: &Papers) -> Vec<TracedFigure> {
        let says = papers.next.map_or_else(|| self.catalogue.papers_next(None), |step| self.catalogue.step(step).to_owned());
        let next = self.told(FigureKey::NextStep, Some(place), self.labels.next_step, [], says);
        // who is in has no deadline to meet any more: then the programme's last day is what counts
        let until = if papers.status.takes_part() {
            let last_day = self.register.programme().document().term.last_day;
            vec![self.told(FigureKey::Until, Some(place), self.labels.term_end, [], self.catalogue.day(last_day))]
        } else {
            let says = self.catalogue.papers_until(&papers.until).into_iter();
            says.map(|says| self.told(FigureKey::Until, Some(place), self.labels.until, [], says)).collect()
        };
        std::iter::once(next).chain(until).collect()
    }
}
