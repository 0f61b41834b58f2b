//! What anybody may see: a type of its own, without waiting or refused places and without counts of persons.

use schemars::JsonSchema;
use serde::Serialize;

use super::{AsOf, build::deadline_row};
use crate::{
    fact::{Day, PlaceId, Span, TimeOfDay},
    participation::Channel,
    programme::{Cap, Link},
    register::Register,
    verdict::{Language, Names},
    wire::Deserialize,
};

/// The format of a public view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PublicFormat {
    /// The first format.
    #[serde(rename = "klikks-public/1")]
    V1,
}

/// A place that takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicPlace {
    /// Its id.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// Whether it is an official KlikKS commune; else it takes part without its commune.
    pub official: bool,
    /// The names of its topics.
    pub topics: Vec<String>,
}

/// The deadline for further places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicDeadline {
    /// The day that was named.
    pub nominal: Day,
    /// The last day that counts, inclusive.
    pub effective: Day,
    /// The last day on which anybody is let in; none if a soft deadline has no grace.
    pub closes: Option<Day>,
}

/// An event that is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicEvent {
    /// Where; none for an event of the programme.
    pub place: Option<String>,
    /// What kind of event it is, in the language of the view.
    pub kind: String,
    /// When.
    pub when: Span,
    /// When it begins.
    pub starts: Option<TimeOfDay>,
    /// What it is for.
    pub purposes: Vec<String>,
}

/// What anybody may see of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicView {
    /// `klikks-public/1`.
    pub format: PublicFormat,
    /// The language of the words in it.
    pub language: Language,
    /// The short name of the programme.
    pub programme: String,
    /// Its long name.
    pub long_name: String,
    /// What it is for, in German.
    pub aim: String,
    /// The agency.
    pub agency: String,
    /// The other organisations of the joint project.
    pub partners: Vec<String>,
    /// The day of the view.
    pub as_of: Day,
    /// The last day of the programme.
    pub last_day: Day,
    /// The number of places, if there is a cap.
    pub places_total: Option<u32>,
    /// Places left for those who ask now: what is free goes to those who wait first. Empty without a cap; none once the
    /// programme is over.
    pub places_left: Option<u32>,
    /// Whether nobody is let in beyond the number of places.
    pub places_are_firm: bool,
    /// Whether those for whom there is no place can wait.
    pub waiting_list: bool,
    /// The deadline, if there is one.
    pub deadline: Option<PublicDeadline>,
    /// The places that take part.
    pub places: Vec<PublicPlace>,
    /// The events that are planned.
    pub events: Vec<PublicEvent>,
    /// Whom to turn to, in words.
    pub contacts: Vec<String>,
    /// Links.
    pub links: Vec<Link>,
}

impl Register {
    /// What anybody may see as of a day.
    pub fn public_view(&self, as_of: AsOf, language: Language) -> PublicView {
        let register = self.as_of(as_of);
        let names = Names::of(&register);
        let report = self.report(as_of);
        let document = self.programme().document();
        let intake = document.intakes.iter().rev().find(|intake| intake.opens <= as_of.day).or(document.intakes.first());
        let row = intake.and_then(|intake| report.intakes.iter().find(|row| row.intake == intake.id));
        let over = as_of.day > document.term.last_day;
        let topics = |id: &PlaceId| {
            register.state().of(id).map_or_else(Vec::new, |of| of.topics.iter().map(|topic| names.topic(&topic.what)).collect())
        };
        PublicView {
            format: PublicFormat::V1,
            language,
            programme: document.name.clone(),
            long_name: document.long_name.clone(),
            aim: document.aim.clone(),
            agency: document.agency.name.clone(),
            partners: document.partners.iter().map(|partner| partner.name.clone()).collect(),
            as_of: as_of.day,
            last_day: document.term.last_day,
            places_total: row.and_then(|row| row.cap.places()),
            places_left: row.and_then(|row| if over { row.left_for_new.map(|_| 0) } else { row.left_for_new }),
            deadline: intake
                .and_then(|intake| register.deadline_in_force(intake))
                .and_then(|term| deadline_row(term, as_of.day))
                .map(|row| PublicDeadline {
                    nominal: row.answer.nominal,
                    effective: row.answer.effective,
                    closes: row.strictness.last_day(row.answer.effective),
                }),
            places_are_firm: row.is_some_and(|row| matches!(row.cap, Cap::Hard { .. })),
            waiting_list: !over && intake.is_some_and(|intake| intake.waiting_list),
            places: report
                .places
                .iter()
                .filter(|row| row.status.takes_part())
                .map(|row| PublicPlace {
                    id: row.place.clone(),
                    name: row.name.clone(),
                    official: row.status == crate::participation::Status::Official,
                    topics: topics(&row.place),
                })
                .collect(),
            events: report
                .coming
                .iter()
                .map(|row| PublicEvent {
                    place: row.event.place.as_ref().map(|place| names.place(place)),
                    kind: names.kinds(&row.event.kinds, language),
                    when: row.event.when.clone(),
                    starts: row.event.starts,
                    purposes: row.event.purposes.clone(),
                })
                .collect(),
            contacts: document.contacts.iter().map(|contact| contact_line(contact, &names, language)).collect(),
            links: document.links.clone(),
        }
    }
}

/// Whom to turn to, in one line.
pub(super) fn contact_line(contact: &crate::programme::Contact, names: &Names<'_>, language: Language) -> String {
    let catalogue = language.catalogue();
    let way = |channel: &Channel| catalogue.channel(*channel);
    let ways: Vec<_> = contact.channels.iter().map(way).collect();
    format!("{}, {} ({})", names.role(&contact.role, language), contact.organisation, ways.join(catalogue.or()))
}
