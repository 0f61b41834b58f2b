//! The names that stand for ids in sentences.

use super::Language;
use crate::{
    fact::{EventId, EventKindId, PlaceId, RoleId, SeriesId, TopicId},
    journal::State,
    programme::{Label, Programme},
    register::Register,
    workshop::EventKinds,
};

/// Where names are looked up; an id without a name stands for itself.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    known: Option<(&'a Programme, &'a State)>,
}

impl<'a> Names<'a> {
    /// The names of a register.
    pub fn of(register: &'a Register) -> Self {
        Self { known: Some((register.programme(), register.state())) }
    }

    /// No names; ids stand for themselves.
    pub fn none() -> Self {
        Self { known: None }
    }

    fn state(&self) -> Option<&'a State> {
        self.known.map(|(_, state)| state)
    }

    pub(crate) fn place(&self, id: &PlaceId) -> String {
        let place = self.state().and_then(|state| state.places.get(id));
        place.map_or_else(|| id.to_string(), |place| place.name().to_owned())
    }

    pub(crate) fn places(&self, ids: &[PlaceId]) -> String {
        ids.iter().map(|id| self.place(id)).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn role(&self, id: &RoleId, language: Language) -> String {
        let roles = self.known.map(|(programme, _)| programme.document().roles.iter());
        let role = roles.and_then(|mut roles| roles.find(|role| role.id == *id));
        role.map_or_else(|| id.to_string(), |role| label(&role.label, language))
    }

    pub(crate) fn kind(&self, id: &EventKindId, language: Language) -> String {
        let kinds = self.known.map(|(programme, _)| programme.document().event_kinds.iter());
        let kind = kinds.and_then(|mut kinds| kinds.find(|kind| kind.id == *id));
        kind.map_or_else(|| id.to_string(), |kind| label(&kind.label, language))
    }

    pub(crate) fn topic(&self, id: &TopicId) -> String {
        let topics = self.known.map(|(programme, _)| programme.document().topics.iter());
        let topic = topics.and_then(|mut topics| topics.find(|topic| topic.id == *id));
        topic.map_or_else(|| id.to_string(), |topic| topic.name.clone())
    }

    pub(crate) fn kinds(&self, kinds: &EventKinds, language: Language) -> String {
        let all: Vec<_> = kinds.all().iter().map(|kind| self.kind(kind, language)).collect();
        let catalogue = language.catalogue();
        match kinds {
            EventKinds::Open { .. } => all.join(catalogue.or()),
            EventKinds::Settled { .. } | EventKinds::Parts { .. } => all.join(catalogue.and()),
        }
    }

    pub(crate) fn event(&self, id: &EventId, language: Language) -> String {
        let Some(event) = self.state().and_then(|state| state.events.get(id)).map(|planned| &planned.event) else {
            return id.to_string();
        };
        let kinds = self.kinds(&event.kinds, language);
        event.place.as_ref().map_or(kinds.clone(), |place| format!("{} ({kinds})", self.place(place)))
    }

    pub(crate) fn series(&self, id: &SeriesId, language: Language) -> String {
        let series = self.state().and_then(|state| state.series.get(id));
        series.map_or_else(
            || id.to_string(),
            |(_, series)| {
                let wording = language.catalogue().quote(&series.rhythm.wording);
                format!("{} ({wording})", self.place(&series.place))
            },
        )
    }
}

fn label(label: &Label, language: Language) -> String {
    match language {
        Language::De | Language::Einfach => label.de.clone(),
        Language::En => label.en.clone(),
    }
}
