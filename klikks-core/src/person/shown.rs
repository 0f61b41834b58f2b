//! What may be shown to whom.

use schemars::JsonSchema;
use serde::Serialize;

use super::{ContactPoint, PersonStore, Personal, Purpose};
use crate::{
    fact::{Day, PersonId},
    wire::Deserialize,
};

/// For whom something is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Audience {
    /// Everybody: names of those whose consent to publication is in force, and nothing else of them.
    #[schemars(title = "AudiencePublic")]
    Public {},
    /// Those who work on a purpose: whose data may be used for it, with the contacts that serve it.
    #[schemars(title = "AudienceInternal")]
    Internal {
        /// The purpose.
        purpose: Purpose,
    },
}

/// What may be shown of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShownPerson {
    /// The id; none for the public, who could follow it through what else is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// The name.
    pub name: Personal,
    /// The contacts that serve the purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contact: Vec<ContactPoint>,
}

impl PersonStore {
    /// What may be shown to `audience` on `day`, in the order of the names. Who is restricted is not in it.
    pub fn shown(&self, audience: Audience, day: Day) -> Vec<ShownPerson> {
        let purpose = match audience {
            Audience::Public {} => Purpose::PublishName,
            Audience::Internal { purpose } => purpose,
        };
        let shown = self.document().persons.iter().filter(|record| record.may_be_used_for(purpose, day)).map(|record| {
            let serving = record.contact.iter().filter(|contact| contact.purposes.contains(&purpose));
            match audience {
                Audience::Public {} => ShownPerson { person: None, name: record.name.clone(), contact: Vec::new() },
                Audience::Internal { .. } => ShownPerson {
                    person: Some(record.id.clone()),
                    name: record.name.clone(),
                    contact: serving.map(|contact| ContactPoint { purposes: vec![purpose], ..contact.clone() }).collect(),
                },
            }
        });
        let mut shown: Vec<_> = shown.collect();
        shown.sort_by(|this, that| (this.name.reveal(), &this.person).cmp(&(that.name.reveal(), &that.person)));
        shown
    }
}
