//! The stateless functions about the calendar.

use super::{
    AgeAnswer, AgeCall, DaysInTotalAnswer, DaysInTotalCall, DeadlineCall, DeadlineReply, DeadlinesAnswer, DeadlinesCall,
    DocumentError, HolidayRow, HolidaysAnswer, HolidaysCall, Problem, ReadDeadlineAnswer, ReadDeadlineCall, ReceiptAnswer,
    ReceiptCall, RhythmAnswer, RhythmCall, SchoolBreaksAnswer, SchoolBreaksCall, SeriesAnswer, SeriesCall,
    read::{read, write},
};
use crate::{
    calendar::{
        Age, Ags, CalendarError, CommuneDays, DeadlineAnswer, DeadlineWording, Land, Locality, Rhythm, SchoolBreaks,
        SeriesCalendar, last_day, occurrences, read_deadline as read_wording,
    },
    verdict::Catalogue,
};

/// The place of a call; what is wrong with its lists is told in full.
fn locality(land: Land, ags: Option<Ags>, lists: &[CommuneDays]) -> Result<Locality<'_>, DocumentError> {
    let mut problems = Vec::new();
    for (index, list) in lists.iter().enumerate() {
        let place = format!("commune_days[{index}]");
        if list.first_year.zip(list.last_year).is_some_and(|(first, last)| first > last) {
            problems.push(Problem::new("span_reversed", &*place, "the first year comes after the last; swap them"));
        }
        if !list.is_needed() {
            let message = "no list of communes says where this holiday is kept; lists are for assumption in BY, and corpus_christi in SN and TH";
            problems.push(Problem::new("not_commune_dependent", format!("{place}.holiday"), message));
        }
        for (field, communes) in [("communes", &list.communes), ("partly", &list.partly)] {
            let elsewhere = communes.iter().enumerate().filter(|(_, ags)| !ags.is_in(list.land));
            problems.extend(elsewhere.map(|(at, ags)| {
                let error = CalendarError::AgsElsewhere { ags: *ags, land: list.land };
                Problem::new(error.code(), format!("{place}.{field}[{at}]"), error.to_string())
            }));
        }
    }
    if problems.is_empty() {
        return Locality::new(land, ags, lists).map_err(at_its_field);
    }
    Err(DocumentError { problems })
}

fn at(place: &str) -> impl Fn(CalendarError) -> DocumentError {
    move |error| DocumentError::one(Problem::new(error.code(), place, error.to_string()))
}

fn at_its_field(error: CalendarError) -> DocumentError {
    at(error.field())(error)
}

/// The end of a deadline: [`DeadlineCall`] → [`DeadlineReply`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, or if the holidays are not known.
pub fn deadline(call: &str) -> Result<String, DocumentError> {
    let DeadlineCall { rule, regime, language, land, ags, commune_days } = read(call)?;
    let place = locality(land, ags, &commune_days)?;
    let answer = crate::calendar::deadline(&rule, regime, place).map_err(at_its_field)?;
    let DeadlineAnswer { nominal, effective, end, steps, commune_dependent } = answer;
    let words = language.catalogue();
    let other = commune_dependent.iter().map(|other| words.commune_dependent(other));
    let says = steps.iter().map(|step| words.deadline_step(step)).chain(other).collect();
    Ok(write(&DeadlineReply { nominal, effective, end, steps, says, commune_dependent }))
}

/// Many deadlines without their steps: [`DeadlinesCall`] → [`DeadlinesAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of every rule; then nothing is answered.
pub fn deadlines(call: &str) -> Result<String, DocumentError> {
    let DeadlinesCall { rules, regime, land, ags, commune_days } = read(call)?;
    let place = locality(land, ags, &commune_days)?;
    let (mut answers, mut problems) = (Vec::with_capacity(rules.len()), Vec::new());
    for (index, rule) in rules.iter().enumerate() {
        match last_day(rule, regime, place) {
            Ok(answer) => answers.push(answer),
            Err(error) => {
                let field = error.field().replacen("rule", &format!("rules[{index}]"), 1);
                problems.push(Problem::new(error.code(), field, error.to_string()));
            }
        }
    }
    // a regime that does not fit is one problem, however many rules it does not fit
    problems.dedup();
    if problems.is_empty() { Ok(write(&DeadlinesAnswer { answers })) } else { Err(DocumentError { problems }) }
}

/// The public holidays of a year: [`HolidaysCall`] → [`HolidaysAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, or for a year outside 1995 to 2100.
pub fn holidays(call: &str) -> Result<String, DocumentError> {
    let HolidaysCall { year, language, land, ags, commune_days } = read(call)?;
    let place = locality(land, ags, &commune_days)?;
    let days = crate::calendar::holidays(year.into(), place).map_err(at("year"))?;
    let words = language.catalogue();
    let row = |day: &crate::calendar::HolidayDate| HolidayRow {
        date: day.date,
        weekday: day.weekday,
        holiday: day.holiday,
        name: words.holiday(day.holiday).into(),
        scope: day.scope,
        certainty: day.certainty,
        basis: day.legal_basis(land),
    };
    Ok(write(&HolidaysAnswer { days: days.iter().map(row).collect() }))
}

/// School breaks: [`SchoolBreaksCall`] → [`SchoolBreaksAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, or for days of which no breaks are known.
pub fn school_breaks(call: &str) -> Result<String, DocumentError> {
    let SchoolBreaksCall { land, from, until, document } = read(call)?;
    reversed("until", from > until)?;
    document.as_ref().map_or(Ok(()), |document| in_order(document, "document"))?;
    let breaks = crate::calendar::school_breaks(land, from, until, document.as_ref()).map_err(|error| match error {
        CalendarError::SchoolBreaksUnknown { day, .. } => at(if day == from { "from" } else { "until" })(error),
        _ => at_its_field(error),
    })?;
    Ok(write(&SchoolBreaksAnswer { breaks }))
}

/// The dates of a recurrence: [`SeriesCall`] → [`SeriesAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn series(call: &str) -> Result<String, DocumentError> {
    let call: SeriesCall = read(call)?;
    let place = locality(call.land, call.ags, &call.commune_days)?;
    reversed("until", call.from > call.until)?;
    let school_breaks = call.school_breaks.as_ref();
    school_breaks.map_or(Ok(()), |document| in_order(document, "school_breaks"))?;
    if let Some(document) = school_breaks.map(|document| document.land).filter(|document| *document != call.land) {
        return Err(at("school_breaks")(CalendarError::OtherLand { document, land: call.land }));
    }
    let (skip_holidays, skip_school_breaks) = (call.skip_holidays, call.skip_school_breaks);
    let calendar = SeriesCalendar { place, school_breaks, skip_holidays, skip_school_breaks };
    let dates = occurrences(&call.recurrence, &call.anchor, call.from, call.until, calendar);
    let words = call.language.catalogue();
    let says = dates.iter().flat_map(|on| words.occurrence(on)).collect();
    Ok(write(&SeriesAnswer { dates, says }))
}

/// Reads German words for a recurrence: [`RhythmCall`] → [`RhythmAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call. Words that are not understood are an answer.
pub fn rhythm(call: &str) -> Result<String, DocumentError> {
    let RhythmCall { wording, anchor, language } = read(call)?;
    let words = language.catalogue();
    let Some(rhythm) = Rhythm::read(&wording) else {
        return Ok(write(&RhythmAnswer::NotRead { says: vec![words.rhythm_not_read(&wording)] }));
    };
    let tells_apart = anchor.as_ref().and_then(|anchor| rhythm.tells_apart(anchor));
    let apart = tells_apart.iter().map(|apart| words.tells_apart(apart));
    let says = std::iter::once(words.rhythm(&rhythm)).chain(apart).collect();
    Ok(write(&match rhythm.others.as_slice() {
        [] => RhythmAnswer::Read { rhythm, says },
        _ => RhythmAnswer::Ambiguous { rhythm, tells_apart, says },
    }))
}

/// Whether something arrived in time: [`ReceiptCall`] → [`ReceiptAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn receipt(call: &str) -> Result<String, DocumentError> {
    let ReceiptCall { arrival, end, policy, language, land, ags, commune_days } = read(call)?;
    let place = locality(land, ags, &commune_days)?;
    let policy = policy.unwrap_or_default();
    policy.check().map_err(at_its_field)?;
    reversed("arrival.received", arrival.received.is_empty())?;
    reversed("arrival.sent", arrival.sent.as_ref().is_some_and(crate::fact::Span::is_empty))?;
    if arrival.sent.as_ref().is_some_and(|sent| arrival.received.certainly_before(sent)) {
        let message = "it is received before it is sent; correct one of the two";
        return Err(DocumentError::one(Problem::new("received_before_sent", "arrival.received", message)));
    }
    let crate::participation::Receipt { timeliness, reason } = arrival.receipt(end, policy, place);
    let says = language.catalogue().receipt(reason).to_owned();
    Ok(write(&ReceiptAnswer { timeliness, reason, says }))
}

/// When somebody reaches an age: [`AgeCall`] → [`AgeAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn age(call: &str) -> Result<String, DocumentError> {
    let AgeCall { born, years, language } = read(call)?;
    let Age { completed, from, at: start, steps } = crate::calendar::age_reached(born, years).map_err(at("born"))?;
    let says = language.catalogue().age(born, years, completed, from);
    Ok(write(&AgeAnswer { completed, from, at: start, steps, says }))
}

/// The days of a length that need not follow each other: [`DaysInTotalCall`] → [`DaysInTotalAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn days_in_total(call: &str) -> Result<String, DocumentError> {
    let DaysInTotalCall { amount, unit, language } = read(call)?;
    let days = crate::calendar::days_in_total(amount, unit);
    Ok(write(&DaysInTotalAnswer { days, says: language.catalogue().days_in_total(amount, unit, days) }))
}

/// Reads German words for a deadline: [`ReadDeadlineCall`] → [`ReadDeadlineAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call. Words that the law leaves open are refused in the answer.
pub fn read_deadline(call: &str) -> Result<String, DocumentError> {
    let ReadDeadlineCall { wording, event, today, language } = read(call)?;
    let words: &dyn Catalogue = language.catalogue();
    Ok(write(&match read_wording(&wording, event, today) {
        DeadlineWording::Read(rule) => ReadDeadlineAnswer::Read { rule, says: words.wording_read().to_owned() },
        DeadlineWording::Refused(reason) => {
            ReadDeadlineAnswer::Refused { reason, says: words.wording_refused(reason).to_owned() }
        }
    }))
}

fn reversed(place: &str, is_reversed: bool) -> Result<(), DocumentError> {
    let problem = || Problem::new("span_reversed", place, "the first day comes after the last; swap them");
    if is_reversed { Err(DocumentError::one(problem())) } else { Ok(()) }
}

/// Every break of a document begins before it ends, and lies in the days the document speaks for; so does every flexible day.
fn in_order(document: &SchoolBreaks, place: &str) -> Result<(), DocumentError> {
    reversed(place, document.first_day > document.last_day)?;
    let speaks = document.first_day..=document.last_day;
    let mut problems = Vec::new();
    let mut outside = |place: String, name: &str| {
        let message =
            format!("`{name}` lies outside {} to {}, for which the document speaks; widen it", speaks.start(), speaks.end());
        problems.push(Problem::new("outside_document", place, message));
    };
    for (index, of) in document.breaks.iter().enumerate() {
        if of.last_day < document.first_day || document.last_day < of.first_day {
            outside(format!("{place}.breaks[{index}]"), &of.name);
        }
    }
    for (index, of) in document.flexible_days.iter().enumerate().filter(|(_, of)| !speaks.contains(&of.date)) {
        outside(format!("{place}.flexible_days[{index}]"), &of.name);
    }
    for (index, of) in document.breaks.iter().enumerate().filter(|(_, of)| of.first_day > of.last_day) {
        let message = format!("`{}` begins on {} and ends on {}; swap the days", of.name, of.first_day, of.last_day);
        problems.push(Problem::new("span_reversed", format!("{place}.breaks[{index}]"), message));
    }
    if problems.is_empty() { Ok(()) } else { Err(DocumentError { problems }) }
}
