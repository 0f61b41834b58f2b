//! Words for papers, resolutions, the comparison of programmes and suggested evidence.

mod de;
mod einfach;
mod en;
mod settings;

use super::{CalendarWords, Language, Names, catalogue::list};
use crate::{
    calendar::Land,
    participation::{MajorityKind, Naming, OparlExpected, OparlGap, OparlProblem, Outcome, RequiredMajority, Suggestion, Votes},
    place::Population,
    programme::{MajorityRule, Need},
    register::Comparison,
    report::{Paper, PaperStanding, Papers, PapersUntil},
    verdict::{Catalogue, Finding},
};

pub(crate) use settings::Labels;

/// What is said about papers, resolutions, programmes and suggestions, in one language.
pub(crate) trait EvidenceWords: CalendarWords {
    /// How sponsors are named.
    fn naming(&self, naming: Naming) -> &'static str;
    /// The majority a resolution takes.
    fn majority_kind(&self, kind: MajorityKind) -> &'static str;
    /// The same for one resolution, with the number of votes where it is known.
    fn required(&self, required: RequiredMajority) -> String;
    /// "11 Ja, 20 Nein, 1 Enthaltung".
    fn votes(&self, votes: Votes) -> String;
    /// A figure with its day and basis.
    fn population(&self, population: &Population) -> String;

    /// Findings.
    fn required_absent(&self, place: &str, steps: &str) -> String;
    fn above_inhabitants(&self, place: &str, population: &Population, below: u32) -> String;
    fn inhabitants_unknown(&self, place: &str, below: u32, figure: Option<&Population>) -> String;
    fn votes_contradict(&self, place: &str, seq: u32, outcome: Outcome, votes: Votes, required: &str) -> String;
    fn unanimity_contradicted(&self, place: &str, seq: u32, votes: Votes) -> String;
    fn majority_unclear(&self, place: &str, seq: u32, kind: MajorityKind) -> String;
    fn district_body(&self, place: &str, seq: u32) -> String;
    fn named_otherwise(&self, place: &str, seq: u32, expected: Naming, found: Naming) -> String;
    fn other_land(&self, place: &str, land: Land, programme: Land) -> String;
    fn same_name(&self, name: &str, ids: &str) -> String;
    fn part_and_whole(&self, part: &str, whole: &str) -> String;
    /// The rule about the size of communes.
    fn inhabitants_below(&self, population: &Population, below: u32) -> String;
    fn size_does_not_matter(&self) -> String;
    fn too_many_inhabitants(&self, population: &Population, below: u32) -> String;
    fn named_twice(&self, place: &str) -> String;

    /// Papers.
    fn papers_head(&self, papers: &Papers, place: &str) -> String;
    fn need(&self, need: Need) -> &'static str;
    /// One paper: its number, name, need, standing, and what else is asked.
    fn paper_line(&self, paper: &Paper, by: &str, majority: Option<String>) -> String;
    fn paper_standing(&self, standing: &PaperStanding) -> String;
    fn papers_next(&self, next: Option<&str>) -> String;
    fn papers_until(&self, until: &PapersUntil) -> Vec<String>;

    /// The comparison.
    fn labels(&self) -> &'static Labels;
    fn same_programme(&self) -> String;
    fn judged(&self, judged: u32, different: usize) -> String;
    fn decided_otherwise(&self, seq: u32, place: &str, first: &str, second: &str) -> String;

    /// Suggestions.
    fn suggested(&self, suggestion: &Suggestion) -> String;
    fn suggested_result(&self, result: &str) -> String;
    fn gap(&self, gap: OparlGap) -> &'static str;
    fn untold(&self, gaps: &str) -> String;
    fn expected_field(&self, expected: OparlExpected) -> &'static str;
    fn oparl_problem(&self, problem: &OparlProblem) -> String;

    /// What was found out about papers, resolutions, sizes and names.
    fn evidence_finding(&self, finding: &Finding, names: &Names<'_>) -> String {
        match finding {
            Finding::RequiredPaperAbsent { place, steps } => {
                self.required_absent(&names.place(place), &list(steps, |step| self.step(step)))
            }
            Finding::AboveInhabitants { place, population, below } => {
                self.above_inhabitants(&names.place(place), population, *below)
            }
            Finding::InhabitantsUnknown { place, below, figure } => {
                self.inhabitants_unknown(&names.place(place), *below, figure.as_ref())
            }
            Finding::VotesContradict { place, seq, outcome, votes, required, section } => {
                let required = self.required_by(*required, section.as_ref());
                self.votes_contradict(&names.place(place), *seq, *outcome, *votes, &required)
            }
            Finding::UnanimityContradicted { place, seq, votes } => {
                self.unanimity_contradicted(&names.place(place), *seq, *votes)
            }
            Finding::MajorityUnclear { place, seq, kind } => self.majority_unclear(&names.place(place), *seq, *kind),
            Finding::DistrictBodyForCommune { place, seq } => self.district_body(&names.place(place), *seq),
            Finding::NamedOtherwise { place, seq, expected, found } => {
                self.named_otherwise(&names.place(place), *seq, *expected, *found)
            }
            Finding::OtherLand { place, land, programme } => self.other_land(&names.place(place), *land, *programme),
            Finding::SameName { name, places } => {
                self.same_name(name, &places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
            }
            Finding::PartAndWhole { part, whole } => self.part_and_whole(&names.place(part), &names.place(whole)),
            // the catalogues send no other finding here
            _ => String::new(),
        }
    }

    /// The majority with its section.
    fn majority_rule(&self, rule: &MajorityRule) -> String {
        format!("{} ({})", self.majority_kind(rule.kind), rule.section)
    }

    /// The required majority with its section, if that is known.
    fn required_by(&self, required: RequiredMajority, section: Option<&String>) -> String {
        section.map_or_else(|| self.required(required), |section| format!("{} ({section})", self.required(required)))
    }

    /// The papers of a place in words.
    fn papers(&self, papers: &Papers, names: &Names<'_>, language: Language) -> Vec<String> {
        let mut says = vec![self.papers_head(papers, &names.place(&papers.place))];
        says.extend(papers.papers.iter().map(|paper| {
            let by: Vec<_> = paper.by.iter().map(|role| names.role(role, language)).collect();
            let majority = paper.majority.as_ref().map(|rule| self.majority_rule(rule));
            self.paper_line(paper, &by.join(", "), majority)
        }));
        says.push(self.papers_next(papers.next.map(|step| self.step(step))));
        says.extend(self.papers_until(&papers.until));
        says
    }

    /// A suggestion in words, with everything that could not be told.
    fn suggestion(&self, suggestion: &Suggestion) -> Vec<String> {
        let mut says = vec![self.suggested(suggestion)];
        says.extend(suggestion.result.as_ref().map(|result| self.suggested_result(result)));
        let gaps: Vec<_> = suggestion.untold.iter().map(|gap| self.gap(*gap)).collect();
        says.extend((!gaps.is_empty()).then(|| self.untold(&gaps.join("; "))));
        says
    }
}

/// The comparison in words. It needs the sentences of verdicts, so it stands above them.
pub(in crate::verdict) fn comparison(catalogue: &(impl Catalogue + ?Sized), of: &Comparison, names: &Names<'_>) -> Vec<String> {
    let mut says: Vec<_> = of.settings.iter().map(|difference| settings::line(catalogue, difference)).collect();
    if says.is_empty() {
        says.push(catalogue.same_programme());
    }
    if of.judged > 0 {
        says.push(catalogue.judged(of.judged, of.decisions.len()));
    }
    says.extend(of.decisions.iter().map(|decision| {
        let side = |verdict: &crate::verdict::Verdict| {
            let why = verdict.violations().map(|violation| catalogue.violation(violation, names));
            std::iter::once(catalogue.ruling(&verdict.ruling, names)).chain(why).collect::<Vec<_>>().join(" ")
        };
        let place = names.place(&decision.place);
        catalogue.decided_otherwise(decision.seq, &place, &side(&decision.first), &side(&decision.second))
    }));
    says
}
