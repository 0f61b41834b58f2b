//! Why there is no plan, in German.

use super::{Goal, PlannerWords, Sitting};
use crate::{
    calendar::Weekday,
    fact::Day,
    planner::{PartOfWeek, Told},
    verdict::text::{catalogue::Words, de::German},
};

fn days(n: u32) -> String {
    if n == 1 { "1 Tag".to_owned() } else { format!("{n} Tage") }
}

fn kind_of_slot(kind: Option<u32>) -> &'static str {
    match kind {
        Some(0) => "Kein Nachmittag",
        Some(1) => "Kein Abend",
        Some(2) => "Kein Samstag",
        _ => "Kein Termin",
    }
}

impl PlannerWords for German {
    fn plannable(&self) -> String {
        "Alle Schritte aller Kommunen lassen sich planen.".to_owned()
    }

    fn no_date(&self, step: &str, commune: &str, kind: Option<u32>, (from, to): (Day, Day), who: &[&str]) -> String {
        let (step, from_said, to_said) = (self.quote(step), self.day(from), self.day(to));
        if from > to {
            return format!("{step} in {commune} geht frühestens am {from_said}, müsste aber spätestens am {to_said} sein.");
        }
        let free = match who {
            [] => format!("{step} in {commune} stattfinden kann"),
            who => format!("{} {step} in {commune} halten kann", self.either(who)),
        };
        format!("{} zwischen dem {from_said} und dem {to_said}, an dem {free}.", kind_of_slot(kind))
    }

    fn too_much(&self, events: u32, communes: &[&str], (from, to): (Day, Day), who: &[&str]) -> String {
        let who = if who.is_empty() { String::new() } else { format!(" mit {}", self.names(who)) };
        format!(
            "{} brauchen zusammen {events} Termine zwischen dem {} und dem {}; so viele sind{who} nicht möglich.",
            self.names(communes),
            self.day(from),
            self.day(to)
        )
    }

    fn conflict_of(&self, constraints: usize, minimal: bool) -> String {
        match (constraints, minimal) {
            (0, _) => "Es liegt an keiner einzelnen Bedingung: Der Zeitraum und die Zahl der Personen reichen nicht.".to_owned(),
            (1, true) => "Es liegt an einer einzigen Bedingung; fällt sie weg, gibt es einen Plan.".to_owned(),
            (n, true) => format!("Es liegt an {n} Bedingungen zusammen; fällt eine davon weg, gibt es einen Plan."),
            (n, false) => format!("Es liegt an {n} Bedingungen zusammen; ob jede davon nötig ist, ist nicht bei allen geklärt."),
        }
    }

    fn told(&self, told: &Told<'_>) -> String {
        match told {
            Told::Ready { commune, day } => format!("{commune} kann frühestens am {} beginnen.", self.day(*day)),
            Told::Deadline { commune, day } => format!("{commune} muss spätestens am {} fertig sein.", self.day(*day)),
            Told::MinGap { commune, before, step, days: n } => {
                format!("In {commune} liegen mindestens {} zwischen {before} und {step}.", days(*n))
            }
            Told::MaxGap { commune, before, step, days: n } => {
                format!("In {commune} liegen höchstens {} zwischen {before} und {step}.", days(*n))
            }
            Told::Blocked { land, spans } => {
                format!("In {land} sind Ferien oder Feiertage: {}.", self.spans(spans))
            }
            Told::Closed { communes, every_week, besides } => {
                let place = format!("Der Raum von {} ist", self.names(communes));
                match (every_week.as_slice(), besides.as_slice()) {
                    ([], spans) => format!("{place} belegt oder geschlossen: {}.", self.spans(spans)),
                    (parts, []) => format!("{place} jede Woche geschlossen am {}.", self.parts_of_week(parts)),
                    (parts, spans) => format!(
                        "{place} jede Woche geschlossen am {}, und belegt oder geschlossen: {}.",
                        self.parts_of_week(parts),
                        self.spans(spans)
                    ),
                }
            }
            Told::Skills { who, not } => format!("{who} hält nicht: {}.", self.names(not)),
            Told::Regions { who, only } if only.is_empty() => format!("{who} arbeitet in keiner Region."),
            Told::Regions { who, only } => format!("{who} arbeitet nur in {}.", self.names(only)),
            Told::Absent { who, spans } => format!("{who} ist abwesend: {}.", self.spans(spans)),
            Told::WeekPattern { who, only } if only.is_empty() => format!("{who} kann an keinem Wochentag."),
            Told::WeekPattern { who, only } => format!("{who} kann nur am {}.", self.parts_of_week(only)),
            Told::MaxWeek { who, most: 1 } => format!("{who} hält höchstens 1 Termin in der Woche."),
            Told::MaxWeek { who, most } => format!("{who} hält höchstens {most} Termine in der Woche."),
            Told::Fixed { commune, step, day, who } => {
                format!("{step} in {commune} steht fest: am {} mit {who}.", self.day(*day))
            }
        }
    }

    fn not_found(&self) -> String {
        "Es wurde kein vollständiger Plan gefunden, aber auch nicht bewiesen, dass es keinen gibt.".to_owned()
    }

    fn not_placed(&self, commune: &str, blocked_by: &[&str]) -> String {
        match blocked_by {
            [] => format!("Für {commune} wurde kein Platz gefunden."),
            others => format!("Für {commune} wurde kein Platz gefunden; im Weg stehen Termine von {}.", self.names(others)),
        }
    }

    fn would_help(&self, constraint: Option<&str>, by: Option<u32>) -> String {
        match (constraint, by) {
            (None, _) => "Keine einzelne Bedingung zu lockern hilft.".to_owned(),
            (Some(constraint), None) => format!("Es hilft, dies zu lockern: {constraint}"),
            (Some(constraint), Some(1)) => format!("Es hilft, dies um 1 Tag zu lockern: {constraint}"),
            (Some(constraint), Some(n)) => format!("Es hilft, dies um insgesamt {n} Tage zu lockern: {constraint}"),
        }
    }

    fn date(&self, day: Day, kind: u32, who: &str, blockers: &[String]) -> String {
        let weekday = day.weekday().into();
        let when = format!("{}, {}, mit {who}", self.part_of_week((weekday, kind)), self.day(day));
        if blockers.is_empty() { format!("{when}: möglich.") } else { format!("{when}: nicht möglich. {}", blockers.join(" ")) }
    }

    fn too_soon(&self) -> String {
        "Das wäre zu kurzfristig angekündigt.".to_owned()
    }

    fn venue_taken(&self, step: &str, commune: &str) -> String {
        format!("Der Raum ist belegt: {step} von {commune}.")
    }

    fn facilitator_taken(&self, step: &str, commune: &str) -> String {
        format!("An dem Tag ist schon ein anderer Termin: {step} in {commune}.")
    }

    fn part_of_week(&self, (weekday, kind): PartOfWeek) -> String {
        let day = self.weekday(weekday);
        match kind {
            _ if weekday == Weekday::Saturday => day.to_owned(),
            0 => format!("{day}nachmittag"),
            _ => format!("{day}abend"),
        }
    }

    fn days_from_to(&self, first: Day, last: Day) -> String {
        if first == last { self.day(first) } else { format!("{} bis {}", self.day(first), self.day(last)) }
    }

    fn and_more(&self, more: usize) -> String {
        format!("und {more} weitere")
    }

    fn held_otherwise(&self, step: &str, commune: &str, from: Sitting<'_>, to: Option<Sitting<'_>>) -> String {
        let said = |(part, day, who): Sitting<'_>| format!("{}, {}, mit {who}", self.part_of_week(part), self.day(day));
        let (part, day, who) = from;
        match to {
            Some((to_part, to_day, to_who)) if (to_part, to_day) == (part, day) => {
                let when = format!("{}, {}", self.part_of_week(part), self.day(day));
                format!("{step} in {commune}: bleibt am {when}; {to_who} hält den Termin statt {who}.")
            }
            Some(to) => format!("{step} in {commune}: verlegt von {} auf {}.", said(from), said(to)),
            None => format!("{step} in {commune}: entfällt am {}; einen anderen Termin hat der Plan nicht.", said(from)),
        }
    }

    fn hit(&self, blockers: &str) -> String {
        format!("So wie er geplant war, ist der Termin nicht mehr möglich. {blockers}")
    }

    fn does_not_fit(&self, blockers: &str) -> String {
        format!("Der alte Termin passt nicht mehr zu den anderen Terminen. {blockers}")
    }

    fn could_go_back(&self, events: u32, better: bool, compared: &str) -> String {
        let said = match (events, better) {
            (1, true) => "Der alte Termin wäre noch möglich, der neue ist besser".to_owned(),
            (1, false) => "Der alte Termin wäre noch möglich, und der neue ist nicht besser".to_owned(),
            (n, true) => format!("Die alten {n} Termine der Kommune wären zusammen noch möglich, die neuen sind besser"),
            (n, false) => {
                format!("Die alten {n} Termine der Kommune wären zusammen noch möglich, und die neuen sind nicht besser")
            }
        };
        let advice = if better { "" } else { " Länger zu suchen kann helfen." };
        format!("{said}: {compared}.{advice}")
    }

    fn by_goal(&self, goal: Option<Goal>, better: i64) -> String {
        let goal = match goal {
            Some(Goal::Early) => "Wartezeit",
            Some(Goal::Preference) => "Wunschtermine",
            Some(Goal::Trips) => "Fahrten",
            Some(Goal::Fairness) => "gleiche Last",
            Some(Goal::Moves) => "Verlegen",
            Some(Goal::Unscheduled) => "offene Schritte",
            None => "zusammen",
        };
        match better {
            0 => format!("{goal} gleich"),
            1.. => format!("{goal} um {better} besser"),
            _ => format!("{goal} um {} schlechter", better.unsigned_abs()),
        }
    }
}
