//! Why there is no plan, in simple German: short sentences, one thought each.

use super::{Goal, PlannerWords, Sitting};
use crate::{
    calendar::Weekday,
    fact::Day,
    planner::{PartOfWeek, Told},
    verdict::text::{catalogue::Words, einfach::Einfach},
};

fn days(n: u32) -> String {
    if n == 1 { "1 Tag".to_owned() } else { format!("{n} Tage") }
}

fn kind_of_slot(kind: Option<u32>) -> &'static str {
    match kind {
        Some(0) => "Es gibt keinen Nachmittag dafür.",
        Some(1) => "Es gibt keinen Abend dafür.",
        Some(2) => "Es gibt keinen Samstag dafür.",
        _ => "Es gibt keinen Termin dafür.",
    }
}

impl PlannerWords for Einfach {
    fn plannable(&self) -> String {
        "Es gibt einen Plan für alle.".to_owned()
    }

    fn no_date(&self, step: &str, commune: &str, kind: Option<u32>, (from, to): (Day, Day), who: &[&str]) -> String {
        let (event, from_said, to_said) = (format!("{} in {commune}", self.quote(step)), self.day(from), self.day(to));
        if from > to {
            return format!("{event} geht erst am {from_said}. Es muss aber bis zum {to_said} sein. Das ist zu spät.");
        }
        let who = match who {
            [] => String::new(),
            [one] => format!(" {one} kann dann nicht."),
            several => format!(" {} können dann nicht.", self.names(several)),
        };
        format!("{event} muss zwischen dem {from_said} und dem {to_said} sein.{who} {}", kind_of_slot(kind))
    }

    fn too_much(&self, events: u32, communes: &[&str], (from, to): (Day, Day), who: &[&str]) -> String {
        let who = if who.is_empty() { String::new() } else { format!(" Das machen: {}.", self.names(who)) };
        format!(
            "Diese Orte wollen etwas machen: {}. Zusammen sind es {events} Termine. Sie müssen zwischen dem {} und dem {} sein.{who} Das sind zu viele Termine.",
            self.names(communes),
            self.day(from),
            self.day(to)
        )
    }

    fn conflict_of(&self, constraints: usize, minimal: bool) -> String {
        match (constraints, minimal) {
            (0, _) => "Die Zeit reicht nicht. Oder es sind zu wenige Personen.".to_owned(),
            (1, true) => "Das liegt an einer Regel. Ohne diese Regel gibt es einen Plan.".to_owned(),
            (n, true) => format!("Das liegt an {n} Regeln zusammen. Fällt eine Regel weg? Dann gibt es einen Plan."),
            (n, false) => format!("Das liegt an {n} Regeln zusammen. Vielleicht sind nicht alle {n} Regeln wichtig."),
        }
    }

    fn told(&self, told: &Told<'_>) -> String {
        match told {
            Told::Ready { commune, day } => format!("{commune} kann am {} anfangen. Früher geht es nicht.", self.day(*day)),
            Told::Deadline { commune, day } => format!("{commune} muss bis zum {} fertig sein.", self.day(*day)),
            Told::MinGap { commune, before, step, days: n } => {
                format!("In {commune} kommt erst {before}, dann {step}. Dazwischen sind mindestens {}.", days(*n))
            }
            Told::MaxGap { commune, before, step, days: n } => {
                format!("In {commune} kommt erst {before}, dann {step}. Dazwischen sind höchstens {}.", days(*n))
            }
            Told::Blocked { land, spans } => {
                format!("In {land} sind Ferien oder Feiertage. Das ist dann: {}.", self.spans(spans))
            }
            Told::Closed { communes, every_week, besides } => {
                let mut said = vec![format!("Der Raum in {} ist manchmal zu.", self.names(communes))];
                if !every_week.is_empty() {
                    said.push(format!("Er ist jede Woche zu: {}.", self.parts_of_week(every_week)));
                }
                if !besides.is_empty() {
                    said.push(format!("Er ist dann besetzt oder zu: {}.", self.spans(besides)));
                }
                said.join(" ")
            }
            Told::Skills { who, not } => format!("{who} macht das nicht: {}.", self.names(not)),
            Told::Regions { who, only } if only.is_empty() => format!("{who} fährt nirgends hin."),
            Told::Regions { who, only } => format!("{who} fährt nur hierhin: {}.", self.names(only)),
            Told::Absent { who, spans } => format!("{who} ist nicht da: {}.", self.spans(spans)),
            Told::WeekPattern { who, only } if only.is_empty() => format!("{who} hat nie Zeit."),
            Told::WeekPattern { who, only } => format!("{who} hat nur dann Zeit: {}.", self.parts_of_week(only)),
            Told::MaxWeek { who, most: 1 } => format!("{who} macht höchstens 1 Termin in der Woche."),
            Told::MaxWeek { who, most } => format!("{who} macht höchstens {most} Termine in der Woche."),
            Told::Fixed { commune, step, day, who } => {
                format!("{step} in {commune} ist schon fest. Das ist am {}. {who} macht es.", self.day(*day))
            }
        }
    }

    fn not_found(&self) -> String {
        "Wir haben keinen Plan für alle gefunden. Vielleicht gibt es trotzdem einen.".to_owned()
    }

    fn not_placed(&self, commune: &str, blocked_by: &[&str]) -> String {
        match blocked_by {
            [] => format!("Für {commune} ist kein Platz."),
            others => format!("Für {commune} ist kein Platz. Diese Orte haben die Termine: {}.", self.names(others)),
        }
    }

    fn would_help(&self, constraint: Option<&str>, by: Option<u32>) -> String {
        match (constraint, by) {
            (None, _) => "Es reicht nicht, eine Regel zu ändern.".to_owned(),
            (Some(constraint), None) => format!("Man kann diese Regel ändern: {constraint}"),
            (Some(constraint), Some(n)) => format!("Man kann diese Regel um {} ändern: {constraint}", days(n)),
        }
    }

    fn date(&self, day: Day, kind: u32, who: &str, blockers: &[String]) -> String {
        let when = format!("{}, {}, mit {who}", self.part_of_week((day.weekday().into(), kind)), self.day(day));
        if blockers.is_empty() { format!("{when}: Das geht.") } else { format!("{when}: Das geht nicht. {}", blockers.join(" ")) }
    }

    fn too_soon(&self) -> String {
        "Das ist zu bald. Die Leute müssen es früher wissen.".to_owned()
    }

    fn venue_taken(&self, step: &str, commune: &str) -> String {
        format!("Der Raum ist schon besetzt. Dort ist {step} von {commune}.")
    }

    fn facilitator_taken(&self, step: &str, commune: &str) -> String {
        format!("An dem Tag ist schon etwas anderes: {step} in {commune}.")
    }

    fn part_of_week(&self, (weekday, kind): PartOfWeek) -> String {
        let day = self.weekday(weekday);
        match kind {
            _ if weekday == Weekday::Saturday => day.to_owned(),
            0 => format!("{day} am Nachmittag"),
            _ => format!("{day} am Abend"),
        }
    }

    fn days_from_to(&self, first: Day, last: Day) -> String {
        if first == last { self.day(first) } else { format!("{} bis {}", self.day(first), self.day(last)) }
    }

    fn and_more(&self, more: usize) -> String {
        format!("und noch {more}")
    }

    fn held_otherwise(&self, step: &str, commune: &str, from: Sitting<'_>, to: Option<Sitting<'_>>) -> String {
        let said = |(part, day, who): Sitting<'_>| format!("{}, {}, mit {who}", self.part_of_week(part), self.day(day));
        let (part, day, who) = from;
        match to {
            Some((to_part, to_day, to_who)) if (to_part, to_day) == (part, day) => {
                let when = format!("{}, {}", self.part_of_week(part), self.day(day));
                format!("{step} in {commune} bleibt am {when}. Aber {to_who} macht es. {who} macht es nicht mehr.")
            }
            Some(to) => {
                format!("{step} in {commune} wird verschoben. Vorher war das: {}. Jetzt ist das: {}.", said(from), said(to))
            }
            None => format!("{step} in {commune} fällt aus. Das war geplant: {}. Es gibt keinen neuen Termin.", said(from)),
        }
    }

    fn hit(&self, blockers: &str) -> String {
        format!("Der alte Termin geht nicht mehr. {blockers}")
    }

    fn does_not_fit(&self, blockers: &str) -> String {
        format!("Der alte Termin passt nicht mehr zu den anderen Terminen. {blockers}")
    }

    fn could_go_back(&self, events: u32, better: bool, compared: &str) -> String {
        let old = if events == 1 {
            "Der alte Termin geht noch.".to_owned()
        } else {
            format!("Die {events} alten Termine im Ort gehen noch, alle zusammen.")
        };
        let new = if better { "Aber so ist der Plan besser." } else { "Der neue Plan ist nicht besser." };
        let advice = if better { "" } else { " Der Computer kann länger suchen. Vielleicht hilft das." };
        format!("{old} {new} Das ist der Vergleich: {compared}.{advice}")
    }

    fn by_goal(&self, goal: Option<Goal>, better: i64) -> String {
        let goal = match goal {
            Some(Goal::Early) => "Warten",
            Some(Goal::Preference) => "gute Tage",
            Some(Goal::Trips) => "Fahrten",
            Some(Goal::Fairness) => "gleich viel Arbeit",
            Some(Goal::Moves) => "Verschieben",
            Some(Goal::Unscheduled) => "ohne Termin",
            None => "alles zusammen",
        };
        match better {
            0 => format!("{goal}: gleich"),
            1.. => format!("{goal}: {better} besser"),
            _ => format!("{goal}: {} schlechter", better.unsigned_abs()),
        }
    }
}
