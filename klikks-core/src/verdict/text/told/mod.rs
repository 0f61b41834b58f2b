//! Words for what would be otherwise, for where somebody stands in the queue, and for published figures.

mod de;
mod einfach;
mod en;

use super::{Catalogue, Names};
use crate::{
    fact::IntakeId,
    register::{Bearing, Difference, FigureReading, MovesUp, Occupancy, Position, Standing, StatementCheck, WaitingOutlook},
    verdict::Finding,
};

/// What is told about a register as a whole, in one language.
pub(crate) trait ToldWords {
    /// Nothing would be otherwise.
    fn no_difference(&self) -> String;
    /// A place stands here now, and would stand there.
    fn moved(&self, place: &str, before: Option<Position>, after: Option<Position>) -> String;
    /// The places of an intake, now and then.
    fn places(&self, intake: &IntakeId, before: Occupancy, after: Occupancy) -> String;
    /// A finding that would appear.
    fn appearing(&self, finding: &Finding, names: &Names<'_>) -> String;
    /// A finding that would disappear.
    fn disappearing(&self, finding: &Finding, names: &Names<'_>) -> String;
    /// Rank, number and since when.
    fn rank(&self, outlook: &WaitingOutlook) -> String;
    /// Who is ahead.
    fn ahead(&self, names: &[String]) -> String;
    /// What moves it up.
    fn moves_up(&self, way: &MovesUp) -> String;
    /// Until when; what is said if it is not waiting.
    fn until(&self, standing: &Standing) -> String;
    /// What the register says to a figure.
    fn bearing(&self, bearing: Bearing) -> &'static str;
    /// A reading of a figure.
    fn figure_reading(&self, reading: &FigureReading) -> String;
    /// A published figure, and what the register says to it.
    fn statement(&self, check: &StatementCheck) -> String;
}

/// What would be otherwise, in words.
pub(crate) fn difference(catalogue: &dyn Catalogue, of: &Difference, names: &Names<'_>) -> Vec<String> {
    let places = of.places.iter().map(|of| catalogue.moved(&names.place(&of.place), of.before, of.after));
    let intakes = of.intakes.iter().map(|of| catalogue.places(&of.intake, of.before, of.after));
    let appearing = of.appearing.iter().map(|finding| catalogue.appearing(finding, names));
    let disappearing = of.disappearing.iter().map(|finding| catalogue.disappearing(finding, names));
    let says: Vec<_> = places.chain(intakes).chain(appearing).chain(disappearing).collect();
    if says.is_empty() { vec![catalogue.no_difference()] } else { says }
}

/// Where somebody stands, in words.
pub(crate) fn standing(catalogue: &dyn Catalogue, of: &Standing, names: &Names<'_>) -> Vec<String> {
    let mut says = Vec::new();
    if let Standing::Waiting { outlook } = of {
        says.push(catalogue.rank(outlook));
        let ahead: Vec<_> = outlook.ahead.iter().map(|place| names.place(place)).collect();
        says.extend((!ahead.is_empty()).then(|| catalogue.ahead(&ahead)));
        says.extend(outlook.moves_up_when.iter().map(|way| catalogue.moves_up(way)));
    }
    says.push(catalogue.until(of));
    says
}

#[cfg(test)]
mod tests {
    use crate::{
        fact::{Count, Span},
        journal::Figure,
        register::{Bearing, FigureReading, FigureSense, StatementCheck},
        verdict::{Language, Stated},
    };

    fn check(bearing: Bearing, bearing_then: Option<Bearing>) -> StatementCheck {
        let reading = |sense, certain, possible| FigureReading {
            sense,
            certain: Count::Exactly { n: certain },
            possible: Count::Exactly { n: possible },
            bearing,
        };
        StatementCheck {
            figure: Figure::CommunesIn,
            stated: Stated { seq: 6, count: Count::Exactly { n: 4 }, wording: "vier dabei".to_owned() },
            when: Span::Unknown { wording: None },
            bearing,
            bearing_then,
            readings: vec![reading(FigureSense::Counted, 4, 4), reading(FigureSense::AllTakingPart, 5, 6)],
        }
    }

    #[test]
    fn a_figure_is_told_with_all_its_readings() {
        let follows = check(Bearing::Follows, Some(Bearing::Follows));
        assert_eq!(
            Language::De.catalogue().statement(&follows),
            "„vier dabei“ (teilnehmende Kommunen: 4; Eintrag 6): folgt aus dem Register (nur Kommunen: 4; alle, die mitwirken: \
             sicher 5, möglich 6)."
        );
        assert_eq!(
            Language::En.catalogue().statement(&follows),
            "“vier dabei” (communes in: 4; entry 6): follows from the register (communes only: 4; all that take part: certainly 5, \
             possibly 6)."
        );
        assert_eq!(
            Language::Einfach.catalogue().statement(&follows),
            "In Eintrag 6 steht: „vier dabei“. Es geht um: Kommunen im Programm. Das bedeutet: 4. Die Zahl stimmt mit dem Register \
             überein. Nur Kommunen: 4. Alle, die mitmachen: sicher 5, vielleicht 6."
        );
    }

    #[test]
    fn what_was_known_on_its_day_is_told_if_it_says_something_else() {
        let told = |language: Language, then| language.catalogue().statement(&check(Bearing::Contradicts, then));
        assert!(told(Language::De, Some(Bearing::Follows)).ends_with(" Nach dem damaligen Stand: folgt aus dem Register."));
        assert!(
            told(Language::En, Some(Bearing::CannotBeTold))
                .ends_with(" By what was known then: cannot be told from the register.")
        );
        assert!(
            told(Language::Einfach, Some(Bearing::CannotBeTold)).ends_with(" Damals galt: Wir wissen nicht: Stimmt die Zahl?")
        );
        assert!(!told(Language::De, Some(Bearing::Contradicts)).contains("damaligen"));
        assert!(!told(Language::De, None).contains("damaligen"));
    }
}
