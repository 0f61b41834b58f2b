//! English sentences.

use super::{super::en::English, EvidenceWords, Labels};
use crate::{
    calendar::Land,
    participation::{MajorityKind, Naming, OparlExpected, OparlGap, OparlProblem, Outcome, RequiredMajority, Suggestion, Votes},
    place::Population,
    programme::{Need, Strictness},
    report::{Paper, PaperStanding, Papers, PapersUntil},
    verdict::text::catalogue::Words,
};

static LABELS: Labels = Labels {
    land: "Land",
    term: "term",
    until: "to",
    intake: "intake",
    opens: "requests from",
    deadline: "deadline",
    no_deadline: "none",
    soft: "asked for",
    hard: "firm",
    cap: "places",
    waiting_list: "waiting list",
    allocation: "allocation",
    by_receipt: "by receipt",
    at_close_by_receipt: "at the close by receipt",
    at_close_by_criteria: "at the close by criteria",
    at_close_by_lot: "at the close by lot",
    came_first: "who came first",
    by_entry: "by entry",
    by_moment: "by moment of receipt",
    by_day: "by day of receipt",
    tie_to_evidence: "ties by better evidence",
    tie_to_lot: "ties by lot",
    basis: "basis",
    counts: "admitted, takes a place",
    counts_not: "admitted, takes no place",
    not_admitted: "not admitted",
    step: "step",
    not_mentioned: "not mentioned",
    order: "order",
    acts: "who acts for",
    nobody: "not named",
    naming: "naming",
    majority: "majority",
    inhabitants: "inhabitants",
    fewer_than: "fewer than",
    no_limit: "no limit",
    other: "texts, names or sources differ; nothing is decided by them.",
    yes: "yes",
    no: "no",
    first: "in the first",
    second: "in the second",
    only_first: "only in the first",
    only_second: "only in the second",
};

impl EvidenceWords for English {
    fn naming(&self, naming: Naming) -> &'static str {
        match naming {
            Naming::ByResolution => "by resolution",
            Naming::ByHead => "by the mayor or the administration",
            Naming::Unknown => "way not known",
        }
    }

    fn majority_kind(&self, kind: MajorityKind) -> &'static str {
        match kind {
            MajorityKind::Simple => "more yes than no",
            MajorityKind::OfStatutoryNumber => "a majority of the statutory number of members",
        }
    }

    fn required(&self, required: RequiredMajority) -> String {
        match required {
            RequiredMajority::Simple {} => self.majority_kind(MajorityKind::Simple).to_owned(),
            RequiredMajority::OfStatutoryNumber { members } => {
                let least = required.least_yes().unwrap_or(members);
                format!("at least {least} yes of a statutory {members} members")
            }
        }
    }

    fn votes(&self, votes: Votes) -> String {
        let abstentions = if votes.abstentions == 1 { "abstention" } else { "abstentions" };
        format!("{} yes, {} no, {} {abstentions}", votes.yes, votes.no, votes.abstentions)
    }

    fn population(&self, population: &Population) -> String {
        format!("{} on {} ({})", population.inhabitants, self.day(population.as_of), population.basis)
    }

    fn required_absent(&self, place: &str, steps: &str) -> String {
        format!("{place}: takes part, but required and not on record: {steps}. That does not mean that there is none.")
    }

    fn above_inhabitants(&self, place: &str, population: &Population, below: u32) -> String {
        format!("{place}: takes part, but does not have fewer than {below} inhabitants: {}.", self.population(population))
    }

    fn inhabitants_unknown(&self, place: &str, below: u32, figure: Option<&Population>) -> String {
        match figure {
            Some(figure) => format!(
                "{place}: whether there are fewer than {below} inhabitants cannot be told; on record is only: {}.",
                self.population(figure)
            ),
            None => format!("{place}: whether there are fewer than {below} inhabitants cannot be told; no figure is on record."),
        }
    }

    fn votes_contradict(&self, place: &str, seq: u32, outcome: Outcome, votes: Votes, required: &str) -> String {
        format!(
            "{place}: entry {seq} says “{}”, the votes say otherwise ({}); it takes: {required}.",
            self.outcome(outcome),
            self.votes(votes)
        )
    }

    fn unanimity_contradicted(&self, place: &str, seq: u32, votes: Votes) -> String {
        format!("{place}: entry {seq} says “unanimously”, but there are votes against ({}).", self.votes(votes))
    }

    fn majority_unclear(&self, place: &str, seq: u32, kind: MajorityKind) -> String {
        format!(
            "{place}: whether the resolution (entry {seq}) had the majority it takes cannot be told; it takes: {}.",
            self.majority_kind(kind)
        )
    }

    fn district_body(&self, place: &str, seq: u32) -> String {
        format!("{place}: the body of a district (entry {seq}) does not decide for the whole commune.")
    }

    fn named_otherwise(&self, place: &str, seq: u32, expected: Naming, found: Naming) -> String {
        format!("{place}: named {} (entry {seq}); expected: {}.", self.naming(found), self.naming(expected))
    }

    fn other_land(&self, place: &str, land: Land, programme: Land) -> String {
        format!("{place}: lies in {}, and is looked after by the agency in {}.", land.code(), programme.code())
    }

    fn same_name(&self, name: &str, ids: &str) -> String {
        format!("Several places are called “{name}”; only their ids tell them apart: {ids}.")
    }

    fn part_and_whole(&self, part: &str, whole: &str) -> String {
        format!("{part} belongs to {whole}, and both take part; one may be counted in the other.")
    }

    fn inhabitants_below(&self, population: &Population, below: u32) -> String {
        format!("Fewer than {below} inhabitants: {}.", self.population(population))
    }

    fn size_does_not_matter(&self) -> String {
        "The number of inhabitants does not matter here.".to_owned()
    }

    fn too_many_inhabitants(&self, population: &Population, below: u32) -> String {
        format!("The programme is for communes with fewer than {below} inhabitants; there are {}.", self.population(population))
    }

    fn named_twice(&self, place: &str) -> String {
        format!("The place {place} is named twice; strike it out once.")
    }

    fn papers_head(&self, papers: &Papers, place: &str) -> String {
        format!(
            "{place}: papers on {}, status: {}, basis: {}.",
            self.day(papers.day),
            self.status(papers.status),
            self.basis(papers.basis)
        )
    }

    fn need(&self, need: Need) -> &'static str {
        match need {
            Need::Required => "required",
            Need::Expected => "usual",
            Need::Optional => "optional",
        }
    }

    fn paper_line(&self, paper: &Paper, by: &str, majority: Option<String>) -> String {
        let mut line = format!(
            "{}. {} ({}): {}.",
            paper.order,
            self.step(paper.step),
            self.need(paper.need),
            self.paper_standing(&paper.standing)
        );
        if !by.is_empty() {
            line = format!("{line} Who acts: {by}.");
        }
        if let Some(naming) = paper.naming {
            line = format!("{line} Naming: {}.", self.naming(naming));
        }
        majority.map_or(line.clone(), |majority| format!("{line} It takes: {majority}."))
    }

    fn paper_standing(&self, standing: &PaperStanding) -> String {
        match standing {
            PaperStanding::OnRecord { seq, when } => format!("on record, {} (entry {seq})", self.span(when)),
            PaperStanding::DealtWith { seq, when, body, outcome } => {
                format!("not yet; {}: {}, {} (entry {seq})", self.body(*body), self.outcome(*outcome), self.span(when))
            }
            PaperStanding::Missing {} => "not on record".to_owned(),
            PaperStanding::NotAsked {} => "not needed here".to_owned(),
        }
    }

    fn papers_next(&self, next: Option<&str>) -> String {
        next.map_or_else(|| "Nothing is missing.".to_owned(), |next| format!("Next: {next}."))
    }

    fn papers_until(&self, until: &PapersUntil) -> Vec<String> {
        match until {
            PapersUntil::TermEnds { last_day } => {
                vec![format!("There is no deadline; the programme ends on {}.", self.day(*last_day))]
            }
            PapersUntil::Deadline { wording, effective, days_left, strictness, door, days_to_door, .. } => {
                let mut says = vec![format!(
                    "Deadline {}: the last day is {} ({}).",
                    self.quote(wording),
                    self.day(*effective),
                    self.countdown(*days_left)
                )];
                if let Strictness::Soft { .. } = strictness {
                    says.push(format!(
                        "Who comes later is let in until {} ({}); the lateness is noted.",
                        self.day(*door),
                        self.countdown(*days_to_door)
                    ));
                }
                says
            }
        }
    }

    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn same_programme(&self) -> String {
        "The two programmes are the same.".to_owned()
    }

    fn judged(&self, judged: u32, different: usize) -> String {
        format!("Decisions in the journal: {judged}; with another outcome: {different}.")
    }

    fn decided_otherwise(&self, seq: u32, place: &str, first: &str, second: &str) -> String {
        format!("Entry {seq}, {place}: under the first programme: {first} Under the second: {second}")
    }

    fn suggested(&self, suggestion: &Suggestion) -> String {
        let body = suggestion.body.map_or("body not known", |body| self.body(body));
        let named = suggestion.organization.as_ref().map_or(String::new(), |name| format!(" {}", self.quote(name)));
        let paper = suggestion.reference.as_ref().map_or(String::new(), |reference| format!(", paper {reference}"));
        format!(
            "Suggestion, not on record yet: {body}{named}: {} ({}), {}{paper}.",
            self.outcome(suggestion.outcome),
            self.majority(suggestion.majority),
            self.span(&suggestion.when)
        )
    }

    fn suggested_result(&self, result: &str) -> String {
        format!("Words of the result: {}.", self.quote(result))
    }

    fn gap(&self, gap: OparlGap) -> &'static str {
        match gap {
            OparlGap::PaperNotSaved => "the paper was not saved with it",
            OparlGap::AgendaItemNotSaved => "the agenda item was not saved with it",
            OparlGap::MeetingNotSaved => "the meeting was not saved with it",
            OparlGap::OrganizationNotSaved => "the body was not saved with it",
            OparlGap::MeetingCancelled => "the meeting was cancelled",
            OparlGap::MeetingNotHeld => "the meeting is only planned",
            OparlGap::Day => "the day of the meeting",
            OparlGap::Body => "the kind of body",
            OparlGap::SeveralBodies => "several bodies met together",
            OparlGap::NoOutcome => "no outcome is given",
            OparlGap::UnknownOutcome => "the words for the outcome are not known here",
            OparlGap::AmbiguousOutcome => "the words for the outcome are ambiguous",
            OparlGap::OnlyPrepares => "the consultation only prepares",
            OparlGap::DecidesUnknown => "whether it is decided here is not said",
        }
    }

    fn untold(&self, gaps: &str) -> String {
        format!("To be looked at: {gaps}.")
    }

    fn expected_field(&self, expected: OparlExpected) -> &'static str {
        match expected {
            OparlExpected::Text => "a text",
            OparlExpected::Time => "a day or time",
            OparlExpected::Boolean => "true or false",
            OparlExpected::Link => "an address or an object",
            OparlExpected::Links => "a list of addresses or objects",
        }
    }

    fn oparl_problem(&self, problem: &OparlProblem) -> String {
        match problem {
            OparlProblem::NothingFound {} => "The text holds no paper, consultation, meeting or agenda.".to_owned(),
            OparlProblem::BrokenField { object, field, found, expected } => {
                format!("{object}: `{field}` is `{found}`; it should be {}.", self.expected_field(*expected))
            }
            OparlProblem::NoId { kind } => format!("An object of type {kind} has no id."),
            OparlProblem::Deleted { object } => format!("{object}: was deleted by the council's system."),
            OparlProblem::NoConsultation { paper } => format!("{paper}: no consultation was saved with this paper."),
            OparlProblem::GivenTwice { place } => format!("{place}: is given twice; the first counts."),
        }
    }
}
