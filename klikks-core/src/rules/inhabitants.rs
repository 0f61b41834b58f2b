//! # Inhabitants
//!
//! **What it says.** Where a programme is for small communes, a commune has fewer inhabitants than the limit. The figure counts with its day and its basis; without a figure that fits it cannot be told, which is noted.
//! **Why.** The predecessor of 2018 to 2021 was for communes of fewer than 5,000 inhabitants; a census and an update of the register differ, and so do years.
//! **Source.** The profile of the programme; for the predecessor the project page of Energieagentur Rheinland-Pfalz. Its successor dropped the limit.
//! **Example.** With a limit of 5,000, a commune of 4,999 is in, one of 5,000 is not, and one without a figure is noted.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    participation::Basis,
    place::{Place, Population},
    programme::InhabitantsLimit,
    verdict::{Finding, Reading, Violation},
};

/// What a limit says of a place.
pub(crate) enum Size<'a> {
    /// It is as small as asked.
    Below(&'a Population),
    /// It is too large.
    TooMany(&'a Population),
    /// There is no figure, or only one of another day or basis.
    CannotBeTold(Option<&'a Population>),
}

/// Compares a place with the limit. The size of a district is not known.
pub(crate) fn size<'a>(limit: &InhabitantsLimit, place: Option<&'a Place>) -> Size<'a> {
    let population = match place {
        Some(Place::Commune(commune)) => commune.population.as_ref(),
        Some(Place::District(_)) | None => None,
    };
    let fits = |population: &&Population| {
        limit.as_of.is_none_or(|day| day == population.as_of)
            && limit.basis.as_ref().is_none_or(|basis| *basis == population.basis)
    };
    match population.filter(fits) {
        Some(figure) if figure.inhabitants < limit.below => Size::Below(figure),
        Some(figure) => Size::TooMany(figure),
        None => Size::CannotBeTold(population),
    }
}

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let limit = case.programme.document().profile.inhabitants.as_ref();
    let backed = case.admission().is_some_and(|(_, basis)| basis == Basis::CommuneBacked);
    let (Some(limit), true, Some(id)) = (limit, backed, case.fact.place()) else {
        return Reply::met(Reading::SizeDoesNotMatter {});
    };
    let below = limit.below;
    let reply = match size(limit, case.state.places.get(id)) {
        Size::Below(population) => Reply::met(Reading::InhabitantsBelow { population: population.clone(), below }),
        Size::TooMany(population) => Reply::objected(Violation::TooManyInhabitants { population: population.clone(), below }),
        Size::CannotBeTold(figure) => {
            Reply::noted(Finding::InhabitantsUnknown { place: id.clone(), below, figure: figure.cloned() })
        }
    };
    let registered = |fact: &Fact| matches!(fact, Fact::CommuneRegistered { commune } if commune.id == *id);
    reply.from(case.entries.iter().rev().find(|entry| registered(&entry.fact)).map(|entry| entry.seq))
}
