//! A journal as text: one JSON document a line, the header first.

use super::{
    DocumentError, Problem,
    parse::{ends_too_early, parse},
    read::{self, write},
};
use crate::{
    journal::{Entry, JournalHeader, Seq},
    programme::Programme,
    register::{Line, Register},
    verdict::Finding,
};

const NO_HEADER: &str = "the journal has no header; begin it with a line such as \
    {\"format\":\"klikks-journal/1\",\"programme\":\"…\"}";

/// A journal that was read from its text.
#[derive(Debug)]
pub struct JournalText {
    /// The first line; empty if the text has none that can be read.
    pub header: Option<JournalHeader>,
    /// What there is to know about the text.
    pub findings: Vec<Finding>,
    lines: Vec<Line>,
    problems: Vec<Problem>,
}

impl JournalText {
    /// Reads every line that can be read, and notes what is wrong with the others.
    ///
    /// A last line without an end that is no JSON was cut off; it is left out and told as a finding.
    pub fn read(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut journal = Self { header: None, findings: Vec::new(), lines: Vec::new(), problems: Vec::new() };
        let complete = text.is_empty() || text.ends_with('\n');
        let numbered = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let lines: Vec<_> =
            numbered.map(|(index, line)| (u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1), line)).collect();
        let Some(((_, first), rest)) = lines.split_first() else {
            journal.problems.push(Problem::new("no_header", "", NO_HEADER));
            return journal;
        };
        let is_entry = parse(first).is_ok_and(|first| first.get("fact").is_some());
        let entries = if is_entry { lines.as_slice() } else { rest };
        match read::read(first) {
            _ if is_entry => journal.problems.push(Problem::new("no_header", "", NO_HEADER)),
            Ok(header) => journal.header = Some(header),
            Err(error) => journal.problems.extend(error.problems.into_iter().map(|problem| at_line(problem.below("header"), 1))),
        }
        for (index, (number, line)) in entries.iter().enumerate() {
            let last = index + 1 == entries.len();
            journal.line(line, *number, last && !complete);
        }
        journal
    }

    fn line(&mut self, line: &str, number: u32, may_be_cut: bool) {
        let parsed = parse(line);
        let faults = match &parsed {
            Ok(value) => match read::from_value::<Entry>(value) {
                Ok(entry) => return self.lines.push(Line::Entry(Box::new(entry))),
                Err(faults) => faults,
            },
            Err(_) if may_be_cut && ends_too_early(line) => {
                return self.findings.push(Finding::LastLineCutOff { line: number });
            }
            Err(problems) => problems.clone(),
        };
        let place = format!("entries[{}]", self.lines.len());
        self.problems.extend(faults.into_iter().map(|problem| at_line(problem.below(&place), number)));
        let value = parsed.ok().map(|value| value.to_value());
        let fact = value.as_ref().and_then(|value| value.get("fact"));
        let id = |what: &str| fact.and_then(|fact| fact.get(what)?.get("id")?.as_str().map(str::to_owned));
        let person = fact.and_then(|fact| fact.get("person")?.as_str().map(str::to_owned));
        let seq = value.as_ref().and_then(|value| value.get("seq")?.as_u64()).and_then(|seq| Seq::try_from(seq).ok());
        let ids = ["commune", "district", "event", "project"].into_iter().filter_map(id);
        self.lines.push(Line::Hole { seq, ids: ids.chain(person).collect() });
    }

    /// The entries alone.
    ///
    /// # Errors
    ///
    /// Every problem of every line.
    pub fn entries(self) -> Result<(JournalHeader, Vec<Entry>, Vec<Finding>), DocumentError> {
        match (self.header, self.problems.is_empty()) {
            (Some(header), true) => {
                let entry = |line| match line {
                    Line::Entry(entry) => Some(*entry),
                    Line::Hole { .. } => None,
                };
                Ok((header, self.lines.into_iter().filter_map(entry).collect(), self.findings))
            }
            _ => Err(DocumentError { problems: self.problems }),
        }
    }

    /// Replays the journal under `programme`.
    ///
    /// # Errors
    ///
    /// Every problem of every line, of form and of content alike.
    pub fn replay(self, programme: Programme) -> Result<(Register, Vec<Finding>), DocumentError> {
        let mut problems = self.problems;
        let expected = programme.document().id.clone();
        if let Some(header) = self.header.filter(|header| header.programme != expected) {
            let message =
                format!("the journal belongs to `{}`, the programme is `{expected}`; open them with their own", header.programme);
            problems.push(Problem::new("other_programme", "header.programme", message));
        }
        let (register, objections) = Register::replay_lines(programme, self.lines.into_iter());
        problems.extend(objections.into_iter().map(|(place, problem)| Problem::new(problem.code(), place, problem.to_string())));
        problems.sort_by_key(|problem| entry_index(&problem.place));
        if problems.is_empty() { Ok((register, self.findings)) } else { Err(DocumentError { problems }) }
    }

    /// The text of a journal.
    pub fn write(header: &JournalHeader, entries: &[Entry]) -> String {
        let mut text = write(header);
        for entry in entries {
            text.push('\n');
            text.push_str(&write(entry));
        }
        text.push('\n');
        text
    }
}

fn at_line(problem: Problem, line: u32) -> Problem {
    Problem { message: format!("{} (line {line})", problem.message), ..problem }
}

fn entry_index(place: &str) -> usize {
    let index = place.strip_prefix("entries[").and_then(|rest| rest.split(']').next());
    index.and_then(|index| index.parse::<usize>().ok()).map_or(0, |index| index.saturating_add(1))
}
