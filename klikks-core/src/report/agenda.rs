//! An agenda in words, as Markdown to hand out.

use crate::{
    verdict::{Catalogue, Language},
    workshop::{Agenda, AgendaItem, AgendaPart, AgendaTask, TemplateChoice},
};

/// The agenda in words: the schedule of each day, what to bring, what to do before and after, and what is assumed.
///
/// ```
/// use klikks_core::{Day, Language, TemplateChoice, TemplateName, TimeOfDay, agenda, agenda_markdown};
///
/// let meeting = TemplateChoice::BuiltIn { name: TemplateName::MeetAndGreet };
/// let plan = agenda(&meeting, Day::parse("2023-02-09")?, TimeOfDay::parse("19:00")?, 90, Some(12)).unwrap();
/// assert!(agenda_markdown(&plan, Language::De).starts_with("# Kennenlernen\n\n- 9. Februar 2023, 19:00–20:30 Uhr\n"));
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
pub fn agenda_markdown(agenda: &Agenda, language: Language) -> String {
    let catalogue = language.catalogue();
    let labels = catalogue.agenda_labels();
    let title = match &agenda.template {
        TemplateChoice::BuiltIn { name } => catalogue.template(*name),
        TemplateChoice::Own { .. } => labels.own,
    };
    let mut blocks = vec![format!("# {title}"), facts(agenda, catalogue).join("\n"), format!("## {}", labels.schedule)];
    let days: Vec<&[AgendaItem]> = agenda.items.chunk_by(|one, other| one.day == other.day).collect();
    for (number, items) in (1..).zip(&days) {
        if let (Some(first), true) = (items.first(), days.len() > 1) {
            blocks.push(format!("### {number}. {}: {}", labels.day, catalogue.day(first.date)));
        }
        blocks.push(table(items, catalogue).join("\n"));
    }
    let notes = agenda.notes.iter().map(|note| catalogue.agenda_note(note)).collect();
    let materials = agenda.materials.iter().map(|item| {
        let name = catalogue.material(item.material);
        item.amount.map_or(name.to_owned(), |amount| format!("{amount} × {name}"))
    });
    let tasks = |after: bool| {
        let task = |task: &AgendaTask| format!("{}: {} {}", catalogue.task(task.task), labels.by, catalogue.day(task.due));
        agenda.tasks.iter().filter(|task| task.after == after).map(task).collect()
    };
    let source = |source: &crate::fact::Source| {
        source.place.as_ref().map_or(source.label.clone(), |place| format!("{}: {place}", source.label))
    };
    let lists: [(&str, Vec<String>); 6] = [
        (labels.notes, notes),
        (labels.material, materials.collect()),
        (labels.before, tasks(false)),
        (labels.after, tasks(true)),
        (labels.sources, agenda.sources.iter().map(source).collect()),
        (labels.assumed, agenda.assumed.clone()),
    ];
    for (heading, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        blocks.push(format!("## {heading}"));
        blocks.push(lines.iter().map(|line| format!("- {}", plain(line))).collect::<Vec<_>>().join("\n"));
    }
    blocks.join("\n\n") + "\n"
}

fn facts(agenda: &Agenda, catalogue: &dyn Catalogue) -> Vec<String> {
    let labels = catalogue.agenda_labels();
    let mut lines: Vec<_> = agenda
        .items
        .chunk_by(|one, other| one.day == other.day)
        .filter_map(|items| Some((items.first()?, items.last()?)))
        .map(|(first, last)| format!("- {}, {}–{} {}", catalogue.day(first.date), first.starts, last.ends, labels.clock))
        .collect();
    lines.push(format!("- {}: {}", labels.minutes, agenda.minutes));
    lines.extend(agenda.participants.map(|people| format!("- {}: {people}", labels.people)));
    lines
}

fn table(items: &[AgendaItem], catalogue: &dyn Catalogue) -> Vec<String> {
    let labels = catalogue.agenda_labels();
    let mut lines = vec![format!("| {} | {} | {} |", labels.time, labels.what, labels.minutes), "|---|---|---|".to_owned()];
    lines.extend(items.iter().map(|item| {
        let part = plain(&catalogue.part(&item.part));
        // the rule of a phase is told once, where it begins
        let rule = match item.part {
            AgendaPart::Phase { phase, continued: false, .. } => catalogue.phase_rule(phase),
            _ => None,
        };
        let what = rule.map_or(part.clone(), |rule| format!("**{part}** – {rule}"));
        format!("| {}–{} | {what} | {} |", item.starts, item.ends, item.minutes)
    }));
    lines
}

/// A name must not break a table or a list.
fn plain(text: &str) -> String {
    text.chars().map(|char| if char.is_control() || char == '|' { ' ' } else { char }).collect()
}
