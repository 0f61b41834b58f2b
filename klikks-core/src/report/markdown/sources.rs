//! Published figures, findings, and where every entry comes from.

use super::Page;
use crate::{fact::Source, journal::Entry};

impl Page<'_> {
    pub(super) fn findings(&self) -> Vec<String> {
        if self.report.findings.is_empty() {
            return vec![self.phrases.nothing.to_owned()];
        }
        self.report.findings.iter().map(|finding| format!("- {}", self.catalogue.finding(finding, &self.names))).collect()
    }

    /// What somebody published, and what the register says to it.
    pub(super) fn statements(&self) -> Vec<String> {
        self.report.statements.iter().map(|check| format!("- {}", self.catalogue.statement(check))).collect()
    }

    /// One line a source, and below it one for each place in the source with its entries.
    pub(super) fn sources(&self) -> Vec<String> {
        type Places<'a> = Vec<(Option<&'a String>, Vec<String>)>;
        let mut sources: Vec<(&Source, Places<'_>)> = Vec::new();
        for Entry { seq, source, .. } in self.register.entries() {
            let same = |(known, _): &(&Source, Places<'_>)| known.label == source.label && known.url == source.url;
            let index = sources.iter().position(same).unwrap_or_else(|| {
                sources.push((source, Vec::new()));
                sources.len() - 1
            });
            let Some((_, places)) = sources.get_mut(index) else { continue };
            match places.iter_mut().find(|(place, _)| *place == source.place.as_ref()) {
                Some((_, entries)) => entries.push(seq.to_string()),
                None => places.push((source.place.as_ref(), vec![seq.to_string()])),
            }
        }
        let lines = |(source, places): &(&Source, Places<'_>)| {
            let url = source.url.as_ref().map_or(String::new(), |url| format!(" <{url}>"));
            let place = |(place, entries): &(Option<&String>, Vec<String>)| {
                let place = place.map_or(String::new(), |place| format!("{place}: "));
                format!(
                    "  - {place}{} {}",
                    if entries.len() == 1 { self.phrases.entry } else { self.phrases.entries },
                    entries.join(", ")
                )
            };
            std::iter::once(format!("- {}{url}", source.label)).chain(places.iter().map(place)).collect::<Vec<_>>()
        };
        sources.iter().flat_map(lines).collect()
    }
}
