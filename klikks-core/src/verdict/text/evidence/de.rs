//! German sentences.

use super::{super::de::German, EvidenceWords, Labels};
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
    term: "Laufzeit",
    until: "bis",
    intake: "Aufnahmerunde",
    opens: "Anfragen ab",
    deadline: "Frist",
    no_deadline: "keine Frist",
    soft: "eine Bitte",
    hard: "fest",
    cap: "Plätze",
    waiting_list: "Warteliste",
    allocation: "Vergabe",
    by_receipt: "nach Eingang",
    at_close_by_receipt: "zum Schluss nach Eingang",
    at_close_by_criteria: "zum Schluss nach Kriterien",
    at_close_by_lot: "zum Schluss durch Los",
    came_first: "Wer zuerst kommt",
    by_entry: "nach dem Eintrag",
    by_moment: "nach dem Zeitpunkt des Eingangs",
    by_day: "nach dem Tag des Eingangs",
    tie_to_evidence: "sonst nach besserem Beleg",
    tie_to_lot: "sonst durch Los",
    basis: "Grundlage",
    counts: "möglich, belegt einen Platz",
    counts_not: "möglich, belegt keinen Platz",
    not_admitted: "nicht vorgesehen",
    step: "Schritt",
    not_mentioned: "nicht vorgesehen",
    order: "Reihenfolge",
    acts: "Zuständig für",
    nobody: "nicht genannt",
    naming: "Benennung",
    majority: "Mehrheit",
    inhabitants: "Einwohner:innen",
    fewer_than: "weniger als",
    no_limit: "ohne Grenze",
    other: "Texte, Namen oder Quellen sind verschieden; entschieden wird danach nicht.",
    yes: "ja",
    no: "nein",
    first: "im ersten",
    second: "im zweiten",
    only_first: "nur im ersten",
    only_second: "nur im zweiten",
};

impl EvidenceWords for German {
    fn naming(&self, naming: Naming) -> &'static str {
        match naming {
            Naming::ByResolution => "durch Beschluss",
            Naming::ByHead => "durch Bürgermeister:in oder Verwaltung",
            Naming::Unknown => "Weg nicht bekannt",
        }
    }

    fn majority_kind(&self, kind: MajorityKind) -> &'static str {
        match kind {
            MajorityKind::Simple => "mehr Ja als Nein",
            MajorityKind::OfStatutoryNumber => "Mehrheit der gesetzlichen Mitgliederzahl",
        }
    }

    fn required(&self, required: RequiredMajority) -> String {
        match required {
            RequiredMajority::Simple {} => self.majority_kind(MajorityKind::Simple).to_owned(),
            RequiredMajority::OfStatutoryNumber { members } => {
                let least = required.least_yes().unwrap_or(members);
                format!("mindestens {least} Ja bei {members} Mitgliedern nach Gesetz")
            }
        }
    }

    fn votes(&self, votes: Votes) -> String {
        let abstentions = if votes.abstentions == 1 { "Enthaltung" } else { "Enthaltungen" };
        format!("{} Ja, {} Nein, {} {abstentions}", votes.yes, votes.no, votes.abstentions)
    }

    fn population(&self, population: &Population) -> String {
        format!("{} am {} ({})", population.inhabitants, self.day(population.as_of), population.basis)
    }

    fn required_absent(&self, place: &str, steps: &str) -> String {
        format!("{place}: nimmt teil, aber verlangt und nicht verzeichnet: {steps}. Das heißt nicht, dass es das nicht gibt.")
    }

    fn above_inhabitants(&self, place: &str, population: &Population, below: u32) -> String {
        format!("{place}: nimmt teil, hat aber nicht weniger als {below} Einwohner:innen: {}.", self.population(population))
    }

    fn inhabitants_unknown(&self, place: &str, below: u32, figure: Option<&Population>) -> String {
        match figure {
            Some(figure) => format!(
                "{place}: Ob es weniger als {below} Einwohner:innen sind, lässt sich nicht sagen; verzeichnet ist nur: {}.",
                self.population(figure)
            ),
            None => format!(
                "{place}: Ob es weniger als {below} Einwohner:innen sind, lässt sich nicht sagen; es ist keine Zahl verzeichnet."
            ),
        }
    }

    fn votes_contradict(&self, place: &str, seq: u32, outcome: Outcome, votes: Votes, required: &str) -> String {
        format!(
            "{place}: Eintrag {seq} sagt „{}“, die Stimmen sagen etwas anderes ({}); nötig: {required}.",
            self.outcome(outcome),
            self.votes(votes)
        )
    }

    fn unanimity_contradicted(&self, place: &str, seq: u32, votes: Votes) -> String {
        format!("{place}: Eintrag {seq} sagt „einstimmig“, verzeichnet sind aber Gegenstimmen ({}).", self.votes(votes))
    }

    fn majority_unclear(&self, place: &str, seq: u32, kind: MajorityKind) -> String {
        format!(
            "{place}: Ob der Beschluss (Eintrag {seq}) die nötige Mehrheit hatte, lässt sich nicht sagen; nötig: {}.",
            self.majority_kind(kind)
        )
    }

    fn district_body(&self, place: &str, seq: u32) -> String {
        format!("{place}: Die Vertretung eines Stadtteils (Eintrag {seq}) entscheidet nicht für die ganze Kommune.")
    }

    fn named_otherwise(&self, place: &str, seq: u32, expected: Naming, found: Naming) -> String {
        format!("{place}: benannt {} (Eintrag {seq}); üblich ist: {}.", self.naming(found), self.naming(expected))
    }

    fn other_land(&self, place: &str, land: Land, programme: Land) -> String {
        format!("{place}: liegt in {}, betreut wird es von der Agentur in {}.", land.code(), programme.code())
    }

    fn same_name(&self, name: &str, ids: &str) -> String {
        format!("„{name}“ heißen mehrere Orte; nur ihre Schlüssel unterscheiden sie: {ids}.")
    }

    fn part_and_whole(&self, part: &str, whole: &str) -> String {
        format!("{part} gehört zu {whole}, und beide nehmen teil; vielleicht ist eins im anderen mitgezählt.")
    }

    fn inhabitants_below(&self, population: &Population, below: u32) -> String {
        format!("Weniger als {below} Einwohner:innen: {}.", self.population(population))
    }

    fn size_does_not_matter(&self) -> String {
        "Auf die Zahl der Einwohner:innen kommt es hier nicht an.".to_owned()
    }

    fn too_many_inhabitants(&self, population: &Population, below: u32) -> String {
        format!("Das Programm ist für Kommunen mit weniger als {below} Einwohner:innen; es sind {}.", self.population(population))
    }

    fn named_twice(&self, place: &str) -> String {
        format!("{place} ist zweimal genannt; bitte einmal streichen.")
    }

    fn papers_head(&self, papers: &Papers, place: &str) -> String {
        format!(
            "{place}: Unterlagen am {}, Stand: {}, Grundlage: {}.",
            self.day(papers.day),
            self.status(papers.status),
            self.basis(papers.basis)
        )
    }

    fn need(&self, need: Need) -> &'static str {
        match need {
            Need::Required => "verlangt",
            Need::Expected => "üblich",
            Need::Optional => "freigestellt",
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
            line = format!("{line} Zuständig: {by}.");
        }
        if let Some(naming) = paper.naming {
            line = format!("{line} Benennung: {}.", self.naming(naming));
        }
        majority.map_or(line.clone(), |majority| format!("{line} Nötig: {majority}."))
    }

    fn paper_standing(&self, standing: &PaperStanding) -> String {
        match standing {
            PaperStanding::OnRecord { seq, when } => format!("liegt vor, {} (Eintrag {seq})", self.span(when)),
            PaperStanding::DealtWith { seq, when, body, outcome } => {
                format!("noch nicht; {}: {}, {} (Eintrag {seq})", self.body(*body), self.outcome(*outcome), self.span(when))
            }
            PaperStanding::Missing {} => "nicht verzeichnet".to_owned(),
            PaperStanding::NotAsked {} => "wird hier nicht gebraucht".to_owned(),
        }
    }

    fn papers_next(&self, next: Option<&str>) -> String {
        next.map_or_else(|| "Es fehlt nichts.".to_owned(), |next| format!("Als Nächstes: {next}."))
    }

    fn papers_until(&self, until: &PapersUntil) -> Vec<String> {
        match until {
            PapersUntil::TermEnds { last_day } => {
                vec![format!("Es gibt keine Frist; das Programm endet am {}.", self.day(*last_day))]
            }
            PapersUntil::Deadline { wording, effective, days_left, strictness, door, days_to_door, .. } => {
                let mut says = vec![format!(
                    "Frist „{wording}“: letzter Tag ist der {} ({}).",
                    self.day(*effective),
                    self.countdown(*days_left)
                )];
                if let Strictness::Soft { .. } = strictness {
                    says.push(format!(
                        "Wer später kommt, wird bis zum {} noch aufgenommen ({}); die Verspätung wird vermerkt.",
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
        "Die beiden Programme stimmen überein.".to_owned()
    }

    fn judged(&self, judged: u32, different: usize) -> String {
        format!("Entscheidungen im Journal: {judged}; anders ausgegangen wären: {different}.")
    }

    fn decided_otherwise(&self, seq: u32, place: &str, first: &str, second: &str) -> String {
        format!("Eintrag {seq}, {place}: nach dem ersten Programm: {first} Nach dem zweiten: {second}")
    }

    fn suggested(&self, suggestion: &Suggestion) -> String {
        let body = suggestion.body.map_or("Gremium nicht bekannt", |body| self.body(body));
        let named = suggestion.organization.as_ref().map_or(String::new(), |name| format!(" „{name}“"));
        let paper = suggestion.reference.as_ref().map_or(String::new(), |reference| format!(", Vorlage {reference}"));
        format!(
            "Vorschlag, noch nicht eingetragen: {body}{named}: {} ({}), {}{paper}.",
            self.outcome(suggestion.outcome),
            self.majority(suggestion.majority),
            self.span(&suggestion.when)
        )
    }

    fn suggested_result(&self, result: &str) -> String {
        format!("Wortlaut des Ergebnisses: „{result}“.")
    }

    fn gap(&self, gap: OparlGap) -> &'static str {
        match gap {
            OparlGap::PaperNotSaved => "die Vorlage ist nicht mitgespeichert",
            OparlGap::AgendaItemNotSaved => "der Tagesordnungspunkt ist nicht mitgespeichert",
            OparlGap::MeetingNotSaved => "die Sitzung ist nicht mitgespeichert",
            OparlGap::OrganizationNotSaved => "das Gremium ist nicht mitgespeichert",
            OparlGap::MeetingCancelled => "die Sitzung fiel aus",
            OparlGap::MeetingNotHeld => "die Sitzung ist nur geplant",
            OparlGap::Day => "der Tag der Sitzung",
            OparlGap::Body => "die Art des Gremiums",
            OparlGap::SeveralBodies => "mehrere Gremien tagten zusammen",
            OparlGap::NoOutcome => "das Ergebnis ist nicht angegeben",
            OparlGap::UnknownOutcome => "die Worte für das Ergebnis sind hier nicht bekannt",
            OparlGap::AmbiguousOutcome => "die Worte für das Ergebnis sind nicht eindeutig",
            OparlGap::OnlyPrepares => "die Beratung bereitet nur vor",
            OparlGap::DecidesUnknown => "ob hier entschieden wird, ist nicht angegeben",
        }
    }

    fn untold(&self, gaps: &str) -> String {
        format!("Bitte prüfen: {gaps}.")
    }

    fn expected_field(&self, expected: OparlExpected) -> &'static str {
        match expected {
            OparlExpected::Text => "ein Text",
            OparlExpected::Time => "ein Tag oder Zeitpunkt",
            OparlExpected::Boolean => "ja oder nein",
            OparlExpected::Link => "eine Adresse oder ein Objekt",
            OparlExpected::Links => "eine Liste von Adressen oder Objekten",
        }
    }

    fn oparl_problem(&self, problem: &OparlProblem) -> String {
        match problem {
            OparlProblem::NothingFound {} => "Der Text enthält keine Vorlage, Beratung, Sitzung oder Tagesordnung.".to_owned(),
            OparlProblem::BrokenField { object, field, found, expected } => {
                format!("{object}: „{field}“ ist „{found}“; vorgesehen ist {}.", self.expected_field(*expected))
            }
            OparlProblem::NoId { kind } => format!("Ein Objekt der Art {kind} hat keine Kennung."),
            OparlProblem::Deleted { object } => format!("{object}: wurde vom Ratsinformationssystem gelöscht."),
            OparlProblem::NoConsultation { paper } => format!("{paper}: zu dieser Vorlage ist keine Beratung mitgespeichert."),
            OparlProblem::GivenTwice { place } => format!("{place}: steht zweimal da; es gilt das erste."),
        }
    }
}
