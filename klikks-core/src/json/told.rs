//! What is told about a register: what would be otherwise, and where a place stands.

use super::{
    DocumentError, OpenStandingCall, Problem, StandingAnswer, StandingCall, WhatIfAnswer, WhatIfCall,
    functions::below,
    read::{self, read, write},
};
use crate::{
    journal::Command,
    register::{Register, Supposition},
    verdict::{Language, Names, text},
};

/// Tries commands on a copy: [`WhatIfCall`] → [`WhatIfAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn what_if(call: &str) -> Result<String, DocumentError> {
    let WhatIfCall { register, commands, language } = read(call)?;
    Ok(supposed(&below("register", read::register(register))?, commands, language))
}

pub(super) fn supposed(register: &Register, commands: Vec<Command>, language: Language) -> String {
    let (verdicts, then) = register.what_if(&Supposition { commands });
    let difference = register.difference(&then);
    let says = text::difference(language.catalogue(), &difference, &Names::of(&then));
    write(&WhatIfAnswer { verdicts, difference, says })
}

/// Where a place stands, what moves it up, and until when: [`StandingCall`] → [`StandingAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as a place that is not on record.
pub fn standing(call: &str) -> Result<String, DocumentError> {
    let StandingCall { register, place, as_of, audience, language } = read(call)?;
    let register = below("register", read::register(register))?;
    stands(&register, &OpenStandingCall { place, as_of, audience, language })
}

pub(super) fn stands(register: &Register, call: &OpenStandingCall) -> Result<String, DocumentError> {
    let OpenStandingCall { place, as_of, audience, language } = call;
    let register = register.as_of(*as_of);
    let Some(standing) = register.standing(place, as_of.day, *audience) else {
        let message = format!("there is no place `{place}` on record on {}; register it first or correct the id", as_of.day);
        return Err(DocumentError::one(Problem::new("unknown_place", "place", message)));
    };
    let says = text::standing(language.catalogue(), &standing, &Names::of(&register));
    Ok(write(&StandingAnswer { standing, says }))
}
