//! Whether the last day moves: BGB § 193, VwVfG § 31 (3) to (6).

use super::{
    CommuneDependent, LastDay, Regime,
    step::{DeadlineStep, Record, Section},
};
use crate::{
    calendar::{
        CalendarError, Holiday, Locality,
        holidays::{Status, status},
    },
    fact::{Day, Instant},
};

/// The section by which an end stays or moves under a regime.
fn section(regime: Regime) -> Section {
    match regime {
        Regime::CalendarDate => Section::Programme,
        Regime::Bgb193 => Section::Bgb193,
        Regime::Vwvfg31 => Section::Vwvfg31Abs3Satz1,
        Regime::Vwvfg31DayNamed => Section::Vwvfg31Abs3Satz2,
        Regime::Vwvfg31Termin => Section::Vwvfg31Abs5,
        Regime::Vwvfg31OwnPerformance => Section::Vwvfg31Abs4,
    }
}

fn end_of(day: Day) -> Result<Instant, CalendarError> {
    // the year 10000 begins within an instant that can be written, though not on a day that can
    let next = day.shifted(1).map(Instant::start_of).or_else(|| Instant::start_of(day).shifted(86_400));
    next.ok_or(CalendarError::BeyondCalendar { day })
}

/// From the nominal day to the one that counts.
pub(super) fn forward(
    nominal: Day,
    regime: Regime,
    place: Locality<'_>,
    record: &mut impl Record,
) -> Result<LastDay, CalendarError> {
    let (mut effective, mut commune_dependent) = (nominal, None);
    let section = section(regime);
    if regime.moves() {
        let open;
        (effective, open) = next_working_day(nominal, place, false, section, record)?;
        if let Some(holiday) = open {
            let (kept_there, _) = next_working_day(effective, place, true, section, &mut ())?;
            commune_dependent =
                Some(CommuneDependent { holiday, day: effective, effective: kept_there, end: end_of(kept_there)? });
        }
    }
    record.note(|| DeadlineStep::Kept { day: effective, weekday: effective.weekday().into(), section });
    Ok(LastDay { nominal, effective, end: end_of(effective)?, commune_dependent })
}

/// The first working day from `day` on. A holiday that only some communes keep counts as a day off if `open_is_off`;
/// else it counts as a working day and is given back.
fn next_working_day(
    mut day: Day,
    place: Locality<'_>,
    open_is_off: bool,
    section: Section,
    record: &mut impl Record,
) -> Result<(Day, Option<Holiday>), CalendarError> {
    loop {
        let holiday = match status(day, place)? {
            Status::Working => return Ok((day, None)),
            Status::Open(holiday) if !open_is_off => {
                let weekday = day.weekday().into();
                record.note(|| DeadlineStep::CommuneDependent { day, weekday, holiday, section });
                return Ok((day, Some(holiday)));
            }
            Status::Open(holiday) | Status::Holiday(holiday) => Some(holiday),
            Status::Weekend => None,
        };
        let to = day.shifted(1).ok_or(CalendarError::BeyondCalendar { day })?;
        record.note(|| DeadlineStep::Moved { from: day, weekday: day.weekday().into(), holiday, to, section });
        day = to;
    }
}

/// A latest day counted backwards stays: moving it towards the event would shorten the other side's time.
pub(super) fn kept_before(latest: Day, place: Locality<'_>, record: &mut impl Record) -> Result<LastDay, CalendarError> {
    let (weekday, section) = (latest.weekday().into(), Section::Bgb187Analog);
    // the holidays are told where they are known; the answer does not depend on them
    let off = status(latest, place).unwrap_or(Status::Working);
    match off {
        Status::Holiday(holiday) => {
            record.note(|| DeadlineStep::DayOff { day: latest, weekday, holiday: Some(holiday), section });
        }
        Status::Open(holiday) => record.note(|| DeadlineStep::CommuneDependent { day: latest, weekday, holiday, section }),
        Status::Weekend => record.note(|| DeadlineStep::DayOff { day: latest, weekday, holiday: None, section }),
        Status::Working if weekday.is_weekend() => {
            record.note(|| DeadlineStep::DayOff { day: latest, weekday, holiday: None, section });
        }
        Status::Working => {}
    }
    record.note(|| DeadlineStep::Kept { day: latest, weekday, section });
    Ok(LastDay { nominal: latest, effective: latest, end: end_of(latest)?, commune_dependent: None })
}

/// Hours run on through nights, weekends and holidays (VwVfG § 31 (6)). Their last day is that of their last second.
pub(super) fn hours(start: Instant, hours: u16, regime: Regime, record: &mut impl Record) -> Result<LastDay, CalendarError> {
    let section = match regime {
        Regime::Bgb193 => return Err(CalendarError::HoursNotInBgb {}),
        Regime::CalendarDate => Section::Programme,
        _ => Section::Vwvfg31Abs6,
    };
    if hours == 0 {
        return Err(CalendarError::OutOfRange {});
    }
    let beyond = CalendarError::BeyondCalendar { day: start.day_in_berlin() };
    let end = start.shifted(i64::from(hours) * 3600).ok_or(beyond)?;
    let last = end.shifted(-1).ok_or(beyond)?.day_in_berlin();
    record.note(|| DeadlineStep::Hours { start, hours: hours.into(), end, section });
    Ok(LastDay { nominal: last, effective: last, end, commune_dependent: None })
}
