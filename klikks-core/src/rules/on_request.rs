//! # On request
//!
//! **What it says.** Hours are put on record, and certificates given, only to a sponsor who asked for them.
//! **Why.** A record of hours says when somebody was where; nobody needs it who wants no certificate.
//! **Source.** Data minimisation, DSGVO Art. 5 (1) c. The hours of the Ehrenamtskarte are data of the profile.
//! **Example.** Hours of somebody who asked for nothing are refused; after the request they are taken.

use super::{Case, Reply};
use crate::{
    fact::PersonId,
    journal::Fact,
    sponsor::Certificate,
    verdict::{Counterfactual, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    match case.fact {
        Fact::HoursReported { person, .. } => {
            asked_for(case, person, &[Certificate::Hours, Certificate::VolunteerCard], Certificate::takes_hours)
        }
        Fact::CertificateIssued { person, certificate, .. } => {
            asked_for(case, person, &[*certificate], |asked| asked == *certificate)
        }
        _ => Reply::met(Reading::AllKnown {}),
    }
}

fn asked_for(case: &Case<'_>, person: &PersonId, one_of: &[Certificate], fits: impl Fn(Certificate) -> bool) -> Reply {
    let requested = case.state.people.requested.get(person).into_iter().flatten();
    match requested.into_iter().find(|request| fits(request.what)) {
        Some(request) => Reply::met(Reading::WasRequested { certificate: request.what }).from([request.seq]),
        None => Reply::objected(Violation::NotRequested { certificates: one_of.to_vec() })
            .unless([Counterfactual::HadRequested { certificates: one_of.to_vec() }]),
    }
}
