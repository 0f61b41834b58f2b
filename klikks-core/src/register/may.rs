//! May somebody do something? An answer with its grounds, before anybody tries.

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Day, PersonId, PlaceId, RoleId},
    programme::{Act, Rule},
    rules::{
        Reply,
        rights::{Deed, Seat, Standing, judge},
    },
    verdict::{
        Alternative, Alternatives, Answer, Check, Evidence, Finding, Paragraph, Reading, Reference, Ruling, Verdict, Violation,
    },
    wire::Deserialize,
};

/// Who wants to act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Actor {
    /// Whoever holds a role.
    #[schemars(title = "ActsAsRole")]
    Role {
        /// The role.
        role: RoleId,
        /// Where it is held; without it, in the place that is acted on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<PlaceId>,
    },
    /// A person, with the roles held on the day.
    #[schemars(title = "ActsInPerson")]
    Person {
        /// The person.
        person: PersonId,
    },
}

/// What is acted on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Subject {
    /// The programme as a whole.
    #[schemars(title = "OnProgramme")]
    Programme {},
    /// A place.
    #[schemars(title = "OnPlace")]
    Place {
        /// The place.
        place: PlaceId,
    },
    /// A person, in all places where that person is a sponsor or holds a role.
    #[schemars(title = "OnPerson")]
    Person {
        /// The person.
        person: PersonId,
    },
}

impl Register {
    /// Whether `actor` may do `act` to `subject` on day `at`. The roles are those held on that day, by all that is on record.
    ///
    /// ```
    /// # use klikks_core::{Act, Actor, Day, Programme, ProgrammeDocument, Register, RoleId, Ruling, Subject};
    /// # let document: ProgrammeDocument = serde_json::from_str(include_str!("../../../examples/nrw-2022/programme.json"))?;
    /// let register = Register::new(Programme::new(document).expect("a consistent programme"));
    /// let actor = Actor::Role { role: RoleId::parse("project-manager")?, place: None };
    /// let verdict = register.may(&actor, Act::GrantAdmission, &Subject::Programme {}, Day::parse("2022-12-14")?);
    /// assert_eq!(verdict.ruling, Ruling::Allowed {});
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn may(&self, actor: &Actor, act: Act, subject: &Subject, at: Day) -> Verdict {
        if let Some(unknown) = self.unknown(actor, subject) {
            return self.answer(Rule::References, Reply::objected(unknown), &[]);
        }
        if let (Actor::Person { person }, Subject::Person { person: of }, Act::SeePersonalData) = (actor, subject, act) {
            if person == of {
                return self.answer(Rule::Rights, Reply::met(Reading::OwnData {}), &[Paragraph::Gdpr15]);
            }
        }
        let places: Vec<&PlaceId> = match subject {
            Subject::Programme {} => Vec::new(),
            Subject::Place { place } => vec![place],
            Subject::Person { person } => self.state.people.places_of(person, at).into_iter().collect(),
        };
        let standings: Vec<Standing<'_>> = match actor {
            Actor::Role { role, place } => {
                vec![Standing { role, seat: place.as_ref().map_or(Seat::Unstated, Seat::At), tenure: None, seq: None }]
            }
            Actor::Person { person } => {
                let held = self.state.people.roles.iter().filter(|term| term.person == *person);
                let standing = held.map(|term| Standing {
                    role: &term.role,
                    seat: term.place.as_ref().map_or(Seat::Programme, Seat::At),
                    tenure: Some(term.tenure),
                    seq: Some(term.seq),
                });
                standing.collect()
            }
        };
        let reply = judge(&self.programme, &self.state, &standings, Deed { act, places: &places, at });
        self.answer(Rule::Rights, reply, &[])
    }

    fn unknown(&self, actor: &Actor, subject: &Subject) -> Option<Violation> {
        let people = &self.state.people.known;
        let (role, place, who) = match actor {
            Actor::Role { role, place } => (Some(role), place.as_ref(), None),
            Actor::Person { person } => (None, None, Some(person)),
        };
        let (on_place, on_person) = match subject {
            Subject::Programme {} => (None, None),
            Subject::Place { place } => (Some(place), None),
            Subject::Person { person } => (None, Some(person)),
        };
        let unknown = |what, id: &str| Violation::UnknownReference { what, id: id.to_owned() };
        let role = role.filter(|role| !self.programme.has_role(role)).map(|role| unknown(Reference::Role, role.as_str()));
        let place = place.into_iter().chain(on_place).find(|place| !self.state.places.contains_key(*place));
        let person = who.into_iter().chain(on_person).find(|person| !people.contains(*person));
        role.or_else(|| place.map(|place| unknown(Reference::Place, place.as_str())))
            .or_else(|| person.map(|person| unknown(Reference::Person, person.as_str())))
    }

    fn answer(&self, rule: Rule, reply: Reply, legal_basis: &[Paragraph]) -> Verdict {
        let ruling = match &reply.answer {
            Answer::Noted { finding: Finding::RightsNotDeclared {} } => Ruling::NotRuled {},
            Answer::Met { .. } | Answer::Noted { .. } => Ruling::Allowed {},
            Answer::Objected { .. } => Ruling::Refused {},
        };
        let source = |seq: &u32| {
            let entry = self.entry(*seq)?;
            Some(Evidence { seq: *seq, source: entry.source.label.clone(), when: entry.fact.when().cloned() })
        };
        let ground = Check {
            rule,
            version: rule.version(),
            place: None,
            left_out: None,
            evidence: reply.evidence.iter().filter_map(source).collect(),
            legal_basis: legal_basis.to_vec(),
            details: reply.details,
            answer: reply.answer,
        };
        let alternative = |change| Alternative { changes: vec![change], ruling: Ruling::Allowed {} };
        let found = reply.otherwise.into_iter().map(alternative).collect();
        Verdict::new(ruling, vec![ground], Alternatives { found, is_cut: false })
    }
}
