//! Agendas: the minutes add up, whatever the template and the slot.

use std::collections::BTreeMap;

use klikks_core::{
    Agenda, AgendaItem, AgendaNote, AgendaPart, AgendaTemplate, BreakRule, Day, LunchRule, Phase, PhaseRule, TemplateChoice,
    TemplateName, TimeOfDay, Usual, agenda, agenda_shift,
};
use proptest::prelude::*;

use super::holds;

fn built_in(name: TemplateName, starts: &str, minutes: u16) -> Agenda {
    // a Thursday in March; no clock changes on it or the day after
    let (date, starts) = (Day::parse("2023-03-09").unwrap(), TimeOfDay::parse(starts).unwrap());
    agenda(&TemplateChoice::BuiltIn { name }, date, starts, minutes, None).unwrap()
}

fn total(items: &[AgendaItem]) -> u32 {
    items.iter().map(|item| u32::from(item.minutes)).sum()
}

fn by_phase(items: &[AgendaItem]) -> BTreeMap<Phase, u32> {
    let mut phases = BTreeMap::new();
    for item in items {
        if let AgendaPart::Phase { phase, .. } = item.part {
            *phases.entry(phase).or_insert(0) += u32::from(item.minutes);
        }
    }
    phases
}

fn is_pause(item: &AgendaItem) -> bool {
    matches!(item.part, AgendaPart::Break {} | AgendaPart::Lunch {})
}

/// Minutes since midnight, by the text alone.
fn clock(time: TimeOfDay) -> u32 {
    let text = time.to_string();
    let (hour, minute) = text.split_once(':').unwrap();
    hour.parse::<u32>().unwrap() * 60 + minute.parse::<u32>().unwrap()
}

/// What holds of every agenda on days on which no clock is changed.
fn sound(plan: &Agenda) -> Result<(), String> {
    let says = |what: &str| Err(format!("{what}: {} minutes of {:?}: {:?}", plan.minutes, plan.template, plan.items));
    if total(&plan.items) != u32::from(plan.minutes) {
        return says("the minutes do not add up");
    }
    let rules = plan.template.template();
    for day in plan.items.chunk_by(|one, other| one.day == other.day) {
        let mut now = clock(plan.starts);
        let mut stretch = 0;
        for item in day {
            let ends = now + u32::from(item.minutes);
            if clock(item.starts) != now % 1440 || clock(item.ends) != ends % 1440 || item.minutes == 0 {
                return says("a gap, or a clock that is wrong");
            }
            now = ends;
            stretch = if is_pause(item) { 0 } else { stretch + u32::from(item.minutes) };
            if stretch > u32::from(rules.breaks.every) {
                return says("too long without a break");
            }
        }
        let (length, breaks) = (total(day), day.iter().filter(|item| is_pause(item)));
        let paused: u32 = breaks.map(|item| u32::from(item.minutes)).sum();
        let due = length / u32::from(rules.breaks.every);
        if paused < due * u32::from(rules.breaks.minutes) || (due == 0 && paused > 0) {
            return says("breaks too short, or a break where none is due");
        }
        if day.first().is_some_and(is_pause) || day.last().is_some_and(is_pause) {
            return says("a day begins or ends with a break");
        }
    }
    told(plan, &rules).or_else(|what| says(&what))
}

/// No phase is below its least or above its most without a note that says so, and no note says so without cause.
fn told(plan: &Agenda, rules: &AgendaTemplate) -> Result<(), String> {
    let phases = by_phase(&plan.items);
    let needed: u32 = rules.phases.iter().map(|rule| u32::from(rule.least)).sum();
    let spare: u32 =
        plan.items.iter().filter(|item| matches!(item.part, AgendaPart::Spare {})).map(|item| u32::from(item.minutes)).sum();
    let work: u32 = phases.values().sum::<u32>() + spare;
    let (mut missing, mut short, mut left) = (0, BTreeMap::new(), 0);
    for note in &plan.notes {
        match note {
            AgendaNote::SlotTooShort { missing: minutes } => missing = *minutes,
            AgendaNote::PhaseTooShort { phase, minutes, .. } => {
                short.insert(*phase, u32::from(*minutes));
            }
            AgendaNote::SlotTooLong { spare } => left = *spare,
            AgendaNote::SlotUnusual { .. } | AgendaNote::SplitGroups { .. } => {}
        }
    }
    if missing != needed.saturating_sub(work) || left != spare {
        return Err("what is missing or spare is not told".to_owned());
    }
    for rule in &rules.phases {
        let has = phases.get(&rule.phase).copied().unwrap_or(0);
        let below = has < u32::from(rule.least);
        if has > u32::from(rule.most) || below != (short.get(&rule.phase) == Some(&has) && short.contains_key(&rule.phase)) {
            return Err(format!("{:?} has {has} of {} to {}", rule.phase, rule.least, rule.most));
        }
        if spare > 0 && has != u32::from(rule.most) {
            return Err(format!("spare time while {:?} could have more", rule.phase));
        }
    }
    Ok(())
}

/// Every built-in template, every slot from one to sixteen hours, in the morning, around noon and in the evening.
#[test]
fn minutes_add_up_for_every_template_and_slot() {
    let mut tried = 0;
    for name in TemplateName::ALL {
        for minutes in 60..=960 {
            for starts in ["09:30", "11:00", "18:00"] {
                assert_eq!(sound(&built_in(name, starts, minutes)), Ok(()));
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 8 * 901 * 3);
}

/// The slot that is usual for a template suits it: every phase has what it needs, and none more than it may have.
#[test]
fn usual_slots_fit() {
    for name in TemplateName::ALL {
        let Usual { least, most } = name.template().usual;
        for minutes in least.unwrap()..=most.unwrap() {
            let plan = built_in(name, "10:00", u16::try_from(minutes).unwrap());
            assert_eq!(plan.notes, [], "{name:?} in {minutes} minutes");
        }
    }
}

/// In a usual slot the three phases have the parts that the method names: 25 to 30, 30 to 40 and 30 to 40 of hundred.
/// Lengths are rounded to five minutes, so one step either way is allowed.
#[test]
fn critique_fantasy_and_implementation_have_their_parts() {
    for name in [TemplateName::FutureWorkshopEvening, TemplateName::FutureWorkshopDay, TemplateName::FutureWorkshopTwoDays] {
        let Usual { least, most } = name.template().usual;
        for minutes in least.unwrap()..=most.unwrap() {
            let phases = by_phase(&built_in(name, "10:00", u16::try_from(minutes).unwrap()).items);
            let of = |phase: Phase| phases[&phase];
            let all = of(Phase::Critique) + of(Phase::Fantasy) + of(Phase::Implementation);
            for (phase, from, to) in [(Phase::Critique, 25, 30), (Phase::Fantasy, 30, 40), (Phase::Implementation, 30, 40)] {
                let (has, low, high) = (of(phase) * 100, (all * from).saturating_sub(500), all * to + 500);
                assert!((low..=high).contains(&has), "{name:?} in {minutes} minutes: {phase:?} has {} of {all}", of(phase));
            }
        }
    }
}

/// Ten more minutes in the same number of breaks never shorten a phase.
#[test]
fn a_longer_slot_shortens_no_phase() {
    for name in TemplateName::ALL {
        for minutes in (60..950).step_by(5) {
            let (short, long) = (built_in(name, "18:00", minutes), built_in(name, "18:00", minutes + 5));
            let paused = |plan: &Agenda| total(&plan.items) - by_phase(&plan.items).values().sum::<u32>();
            if paused(&short) != paused(&long) || !short.notes.iter().all(|note| matches!(note, AgendaNote::SlotUnusual { .. })) {
                continue;
            }
            let after = by_phase(&long.items);
            for (phase, had) in by_phase(&short.items) {
                assert!(after[&phase] >= had, "{name:?}, {minutes} and five more minutes: {phase:?} had {had}");
            }
        }
    }
}

#[test]
fn what_comes_late_is_made_up_or_told_to_the_minute() {
    for name in TemplateName::ALL {
        let least: BTreeMap<Phase, u32> = name.template().phases.iter().map(|rule| (rule.phase, rule.least.into())).collect();
        for minutes in (60..=960).step_by(53) {
            let plan = built_in(name, "10:00", minutes);
            let planned = by_phase(&plan.items);
            for item in 0..u16::try_from(plan.items.len()).unwrap() {
                for delay in [1_i16, 4, 5, 17, 60, 200] {
                    let late = u32::try_from(delay).unwrap();
                    let shift = agenda_shift(&plan, item, delay).unwrap();
                    let first = item == 0 || plan.items[usize::from(item) - 1].day != plan.items[usize::from(item)].day;
                    // a day that begins late is as long as before; within a day the item in front takes longer
                    let longer = if first { 0 } else { late };
                    assert_eq!((total(&shift.later), shift.overrun), (total(&plan.items) + longer, delay));
                    let given: u32 = shift.shortened.iter().map(|given| u32::from(given.from - given.to)).sum();
                    assert_eq!(given + u32::from(shift.still_over), late);
                    assert_eq!(total(&shift.on_time), total(&plan.items) + longer - given);
                    for given in &shift.shortened {
                        let (was, day) = (&plan.items[usize::from(given.item)], plan.items[usize::from(item)].day);
                        assert!(given.item >= item && was.day == day && was.minutes == given.from && !is_pause(was));
                    }
                    for (phase, has) in by_phase(&shift.on_time) {
                        let floor = least[&phase].min(planned[&phase]);
                        assert!(has >= floor, "{name:?}, {minutes}, item {item}, {delay} late: {phase:?} has {has}");
                    }
                }
            }
        }
    }
}

fn own() -> impl Strategy<Value = AgendaTemplate> {
    let phases = [Phase::Welcome, Phase::Ideas, Phase::Rating, Phase::Tables, Phase::Closing];
    let rule = (0_u16..100, 0_u16..200, 0_u16..400);
    let lunch = proptest::option::of((60_u16..600, 0_u16..300));
    (1_u8..=5, proptest::collection::vec(rule, 1..=5), 30_u16..480, 0_u16..30, lunch).prop_map(
        move |(days, rules, every, minutes, lunch)| AgendaTemplate {
            days,
            usual: Usual::default(),
            phases: rules
                .into_iter()
                .zip(phases)
                .map(|((share, least, more), phase)| PhaseRule { phase, share, least, most: least + more, label: None })
                .collect(),
            breaks: BreakRule { every, minutes, lunch: lunch.map(|(from, minutes)| LunchRule { from, minutes }) },
            group_size: 25,
            materials: Vec::new(),
            tasks: Vec::new(),
            sources: Vec::new(),
            assumed: Vec::new(),
        },
    )
}

#[test]
fn minutes_add_up_for_any_template_of_ones_own() {
    holds(600, (own(), 15_u16..=960, 0_u32..24), |(template, minutes, hour)| {
        let starts = TimeOfDay::parse(&format!("{hour:02}:15")).unwrap();
        let choice = TemplateChoice::Own { template: template.clone() };
        let plan = agenda(&choice, Day::parse("2023-03-09").unwrap(), starts, minutes, Some(30)).unwrap();
        prop_assert_eq!(total(&plan.items), u32::from(minutes));
        // a break of no minutes is none, and a phase may have none where time is short; all else holds
        if template.breaks.minutes > 0
            && template.breaks.lunch.as_ref().is_none_or(|lunch| lunch.minutes >= template.breaks.minutes)
        {
            prop_assert_eq!(sound(&plan), Ok(()));
        }
        Ok(())
    });
}
