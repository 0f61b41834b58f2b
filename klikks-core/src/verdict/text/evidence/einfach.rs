//! Sentences in simple German.

use super::{
    super::{de::German, einfach::Einfach},
    EvidenceWords, Labels,
};
use crate::{
    calendar::Land,
    participation::{MajorityKind, Naming, OparlExpected, OparlGap, OparlProblem, Outcome, RequiredMajority, Suggestion, Votes},
    place::Population,
    programme::{Need, Strictness},
    report::{Paper, PaperStanding, Papers, PapersUntil},
    verdict::text::catalogue::Words,
};

impl EvidenceWords for Einfach {
    fn naming(&self, naming: Naming) -> &'static str {
        match naming {
            Naming::ByResolution => "mit einem Beschluss",
            Naming::ByHead => "von der Bürgermeisterin, vom Bürgermeister oder von der Verwaltung",
            Naming::Unknown => "wie, wissen wir nicht",
        }
    }

    fn majority_kind(&self, kind: MajorityKind) -> &'static str {
        match kind {
            MajorityKind::Simple => "mehr Ja als Nein",
            MajorityKind::OfStatutoryNumber => "Ja von mehr als der Hälfte aller Mitglieder",
        }
    }

    fn required(&self, required: RequiredMajority) -> String {
        match required {
            RequiredMajority::Simple {} => self.majority_kind(MajorityKind::Simple).to_owned(),
            RequiredMajority::OfStatutoryNumber { members } => {
                format!("mindestens {} Mal Ja. Alle Mitglieder: {members}", required.least_yes().unwrap_or(members))
            }
        }
    }

    fn votes(&self, votes: Votes) -> String {
        format!("Ja: {}. Nein: {}. Enthalten: {}", votes.yes, votes.no, votes.abstentions)
    }

    fn population(&self, population: &Population) -> String {
        format!("{} am {} ({})", population.inhabitants, self.day(population.as_of), population.basis)
    }

    fn required_absent(&self, place: &str, steps: &str) -> String {
        format!(
            "{place} macht mit. Das Programm verlangt: {steps}. Wir haben dazu keinen Eintrag. Vielleicht gibt es das trotzdem."
        )
    }

    fn above_inhabitants(&self, place: &str, population: &Population, below: u32) -> String {
        format!(
            "{place} macht mit. Der Ort ist größer als vorgesehen. Vorgesehen sind weniger als {below} Menschen. Es sind: {}.",
            self.population(population)
        )
    }

    fn inhabitants_unknown(&self, place: &str, below: u32, figure: Option<&Population>) -> String {
        let known = figure.map_or("Wir haben keine Zahl.".to_owned(), |figure| {
            format!("Wir haben nur diese Zahl: {}.", self.population(figure))
        });
        format!("{place}: Wohnen dort weniger als {below} Menschen? Das wissen wir nicht. {known}")
    }

    fn votes_contradict(&self, place: &str, seq: u32, outcome: Outcome, votes: Votes, required: &str) -> String {
        format!(
            "{place}: In Eintrag {seq} steht: {}. Die Stimmen passen nicht dazu. {}. Nötig ist: {required}.",
            self.outcome(outcome),
            self.votes(votes)
        )
    }

    fn unanimity_contradicted(&self, place: &str, seq: u32, votes: Votes) -> String {
        format!("{place}: In Eintrag {seq} steht: Alle waren dafür. Einige waren aber dagegen. {}.", self.votes(votes))
    }

    fn majority_unclear(&self, place: &str, seq: u32, kind: MajorityKind) -> String {
        format!(
            "{place}: Gab es genug Stimmen für den Beschluss in Eintrag {seq}? Das wissen wir nicht. Nötig ist: {}.",
            self.majority_kind(kind)
        )
    }

    fn district_body(&self, place: &str, seq: u32) -> String {
        format!("{place}: In Eintrag {seq} hat nur ein Stadtteil entschieden. Das gilt nicht für den ganzen Ort.")
    }

    fn named_otherwise(&self, place: &str, seq: u32, expected: Naming, found: Naming) -> String {
        format!(
            "{place}: In Eintrag {seq} steht, wer die Menschen benannt hat: {}. Üblich ist: {}.",
            self.naming(found),
            self.naming(expected)
        )
    }

    fn other_land(&self, place: &str, land: Land, programme: Land) -> String {
        format!("{place} liegt in einem anderen Land: {}. Die Agentur ist in {}.", land.code(), programme.code())
    }

    fn same_name(&self, name: &str, ids: &str) -> String {
        format!("Mehrere Orte heißen „{name}“. Nur ihre kurzen Namen sind verschieden: {ids}.")
    }

    fn part_and_whole(&self, part: &str, whole: &str) -> String {
        format!("{part} gehört zu {whole}. Beide machen mit. Vielleicht ist ein Ort doppelt gezählt.")
    }

    fn inhabitants_below(&self, population: &Population, below: u32) -> String {
        format!("Der Ort ist klein genug: weniger als {below} Menschen. Es sind: {}.", self.population(population))
    }

    fn size_does_not_matter(&self) -> String {
        "Wie viele Menschen dort wohnen, ist hier egal.".to_owned()
    }

    fn too_many_inhabitants(&self, population: &Population, below: u32) -> String {
        format!(
            "Das Programm ist für kleine Orte: weniger als {below} Menschen. Dieser Ort ist größer: {}.",
            self.population(population)
        )
    }

    fn named_twice(&self, place: &str) -> String {
        format!("{place} steht zweimal da. Bitte streichen Sie es einmal.")
    }

    fn papers_head(&self, papers: &Papers, place: &str) -> String {
        format!("{place}: Diese Unterlagen braucht der Ort. Stand am {}: {}.", self.day(papers.day), self.status(papers.status))
    }

    fn need(&self, need: Need) -> &'static str {
        match need {
            Need::Required => "muss sein",
            Need::Expected => "üblich",
            Need::Optional => "freiwillig",
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
            line = format!("{line} Das macht: {by}.");
        }
        if let Some(naming) = paper.naming {
            line = format!("{line} Benannt wird {}.", self.naming(naming));
        }
        majority.map_or(line.clone(), |majority| format!("{line} Nötig ist: {majority}."))
    }

    fn paper_standing(&self, standing: &PaperStanding) -> String {
        match standing {
            PaperStanding::OnRecord { seq, when } => format!("Das ist da, {}. Es steht in Eintrag {seq}", self.span(when)),
            PaperStanding::DealtWith { seq, when, body, outcome } => format!(
                "Das fehlt noch. Bisher: {}, {}, {}. Es steht in Eintrag {seq}",
                self.body(*body),
                self.outcome(*outcome),
                self.span(when)
            ),
            PaperStanding::Missing {} => "Dazu haben wir keinen Eintrag".to_owned(),
            PaperStanding::NotAsked {} => "Das braucht der Ort nicht".to_owned(),
        }
    }

    fn papers_next(&self, next: Option<&str>) -> String {
        next.map_or_else(|| "Es fehlt nichts.".to_owned(), |next| format!("Als Nächstes kommt: {next}."))
    }

    fn papers_until(&self, until: &PapersUntil) -> Vec<String> {
        match until {
            PapersUntil::TermEnds { last_day } => {
                vec![format!("Es gibt keinen letzten Tag. Das Programm endet am {}.", self.day(*last_day))]
            }
            PapersUntil::Deadline { effective, days_left, strictness, door, days_to_door, .. } => {
                let mut says = vec![format!("Zeit ist bis zum {} ({}).", self.day(*effective), self.countdown(*days_left))];
                if let Strictness::Soft { .. } = strictness {
                    says.push(format!(
                        "Später geht auch noch. Das geht bis zum {} ({}). Wir schreiben die Verspätung auf.",
                        self.day(*door),
                        self.countdown(*days_to_door)
                    ));
                }
                says
            }
        }
    }

    fn labels(&self) -> &'static Labels {
        German.labels()
    }

    fn same_programme(&self) -> String {
        "Beide Programme sind gleich.".to_owned()
    }

    fn judged(&self, judged: u32, different: usize) -> String {
        format!("Im Journal sind Entscheidungen: {judged}. Anders wären: {different}.")
    }

    fn decided_otherwise(&self, seq: u32, place: &str, first: &str, second: &str) -> String {
        format!("{place}, Eintrag {seq}. Im ersten Programm: {first} Im zweiten Programm: {second}")
    }

    fn suggested(&self, suggestion: &Suggestion) -> String {
        let body = suggestion.body.map_or("Wer entschieden hat, wissen wir nicht", |body| self.body(body));
        format!(
            "Das haben wir gelesen. Es ist noch nicht eingetragen. {body}: {}, {}.",
            self.outcome(suggestion.outcome),
            self.span(&suggestion.when)
        )
    }

    fn suggested_result(&self, result: &str) -> String {
        format!("Dort steht: „{result}“.")
    }

    fn gap(&self, gap: OparlGap) -> &'static str {
        match gap {
            OparlGap::PaperNotSaved => "Die Vorlage fehlt",
            OparlGap::AgendaItemNotSaved => "Der Punkt auf der Tagesordnung fehlt",
            OparlGap::MeetingNotSaved => "Die Sitzung fehlt",
            OparlGap::OrganizationNotSaved => "Das Gremium fehlt",
            OparlGap::MeetingCancelled => "Die Sitzung ist ausgefallen",
            OparlGap::MeetingNotHeld => "Die Sitzung ist nur geplant",
            OparlGap::Day => "Der Tag ist nicht bekannt",
            OparlGap::Body => "Wer entschieden hat, ist nicht bekannt",
            OparlGap::SeveralBodies => "Mehrere Gremien waren zusammen",
            OparlGap::NoOutcome => "Das Ergebnis fehlt",
            OparlGap::UnknownOutcome => "Das Ergebnis verstehen wir nicht",
            OparlGap::AmbiguousOutcome => "Das Ergebnis ist nicht eindeutig",
            OparlGap::OnlyPrepares => "Hier wurde nur beraten",
            OparlGap::DecidesUnknown => "Ob hier entschieden wurde, steht nicht da",
        }
    }

    fn untold(&self, gaps: &str) -> String {
        format!("Bitte prüfen Sie das: {gaps}.")
    }

    fn expected_field(&self, expected: OparlExpected) -> &'static str {
        German.expected_field(expected)
    }

    fn oparl_problem(&self, problem: &OparlProblem) -> String {
        match problem {
            OparlProblem::NothingFound {} => "In dem Text ist nichts, was wir lesen können.".to_owned(),
            OparlProblem::BrokenField { object, field, .. } => {
                format!("Bei {object} ist eine Angabe kaputt: „{field}“. Wir lesen sie nicht.")
            }
            OparlProblem::NoId { kind } => format!("Ein Teil hat keine Nummer: {kind}."),
            OparlProblem::Deleted { object } => format!("{object}: Das wurde gelöscht."),
            OparlProblem::NoConsultation { paper } => format!("{paper}: Was daraus wurde, fehlt."),
            OparlProblem::GivenTwice { place } => format!("{place}: Das steht zweimal da. Wir nehmen das erste."),
        }
    }
}
