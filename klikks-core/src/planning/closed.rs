//! The days of a Land on which nothing is held: public holidays and school breaks.

use super::{PlanningDocument, PlanningFinding};
use crate::{
    calendar::{DayStatus, Land, SchoolBreaks, day_status, school_break_on},
    planner::DayRange,
};

/// The days from `today` to the last that are closed in `land`, counted from `today`.
pub(super) fn closed(document: &PlanningDocument, land: Land, findings: &mut Vec<PlanningFinding>) -> Vec<DayRange> {
    let given: Option<&SchoolBreaks> = document.school_breaks.iter().find(|breaks| breaks.land == land);
    let days = u32::try_from(document.today.days_until(document.last_day)).unwrap_or(0);
    let mut ranges: Vec<DayRange> = Vec::new();
    let (mut breaks_known, mut holidays_known) = (true, true);
    for index in 0..=days {
        let day = document.today.plus_days(index);
        let holiday = match day_status(day, land.into()) {
            Ok(DayStatus::Holiday(_)) => true,
            Ok(DayStatus::Open(holiday)) => {
                findings.push(PlanningFinding::HolidayOfSome { land, day, holiday });
                true
            }
            Ok(_) => false,
            Err(_) => {
                if std::mem::take(&mut holidays_known) {
                    findings.push(PlanningFinding::HolidaysUnknown { land, from: day });
                }
                false
            }
        };
        let school_break = school_break_on(day, land, given);
        if school_break.is_err() && std::mem::take(&mut breaks_known) {
            findings.push(PlanningFinding::BreaksUnknown { land, from: day });
        }
        let school_break = school_break.is_ok_and(|found| found.is_some());
        if holiday || school_break {
            match ranges.last_mut().filter(|range| range.to + 1 == index) {
                Some(range) => range.to = index,
                None => ranges.push(DayRange { from: index, to: index }),
            }
        }
    }
    ranges
}
