//! A desk where commands are put: short words for what is asked, and for what is answered.

use std::{collections::BTreeSet, sync::LazyLock};

use klikks_core::{
    Action, Arrival, AsOf, Basis, Cap, Command, CountingUnit, Day, DeadlineRule, Decision, Fact, Language, Moment, PlaceId,
    Programme, ProgrammeDocument, PublicView, Regime, Register, Rejection, Rule, Ruling, Seq, Span, Strictness, TermOfResponse,
};

use super::{
    facts::{deadline, intake, place, registration},
    play::{command, submit},
};

/// The day on which the desk opens.
pub(super) const FIRST_DAY: &str = "2022-12-01";

static NRW: LazyLock<ProgrammeDocument> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../examples/nrw-2022/programme.json")).unwrap());

/// What was answered, without the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Recorded,
    Admitted {
        late: bool,
    },
    Waiting(u32),
    /// Put on the list that is decided at the close.
    Requested,
    /// Places were given to these, and these wait, by number.
    Allocated(Vec<u8>, Vec<u8>),
    Refused(BTreeSet<Rule>),
}

/// Refused by this rule, and no other.
pub(super) fn refused(rule: Rule) -> Told {
    Told::Refused(BTreeSet::from([rule]))
}

pub(super) fn told(decision: &Result<Decision, Rejection>) -> Told {
    let verdict = decision.as_ref().map_or_else(|rejection| &rejection.verdict, |decision| &decision.verdict);
    match &verdict.ruling {
        Ruling::Recorded {} => Told::Recorded,
        Ruling::Admitted { late } => Told::Admitted { late: *late },
        Ruling::Waiting { rank } => Told::Waiting(*rank),
        Ruling::Requested {} => Told::Requested,
        Ruling::Allocated { admitted, waiting, .. } => Told::Allocated(numbers(admitted), numbers(waiting)),
        Ruling::Refused {} => {
            Told::Refused(verdict.grounds.iter().filter(|check| check.objects()).map(|check| check.rule).collect())
        }
    }
}

/// The places by number.
fn numbers(places: &[PlaceId]) -> Vec<u8> {
    places.iter().map(|found| (0..5).find(|whom| place(*whom) == *found).unwrap()).collect()
}

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// So many places for communes, and not one more.
pub(super) fn hard(places: u32) -> Cap {
    Cap::Hard { places, counts: CountingUnit::Communes }
}

/// A last day that is meant literally.
pub(super) fn until(date: Day, strictness: Strictness) -> TermOfResponse {
    TermOfResponse { rule: DeadlineRule::NamedDay { date }, regime: Regime::CalendarDate, strictness, ..deadline(0, 0) }
}

/// The programme of North Rhine-Westphalia with a second intake a year later, which the caller may change.
pub(super) fn programme(change: impl FnOnce(&mut ProgrammeDocument)) -> Programme {
    let mut document = NRW.clone();
    let mut second = document.intakes[0].clone();
    (second.id, second.opens) = (intake(3), day("2024-01-01"));
    document.intakes.push(second);
    change(&mut document);
    Programme::new(document).unwrap()
}

pub(super) fn ask_at(whom: u8, arrival: Span) -> Action {
    Action::RequestAdmission {
        place: place(whom),
        intake: intake(0),
        basis: Basis::CommuneBacked,
        arrival: Arrival::at(arrival),
        one_of: None,
    }
}

pub(super) fn record(fact: Fact) -> Action {
    Action::Record { fact }
}

/// A register, and the day on which it is asked.
#[derive(Clone, Debug)]
pub(super) struct Desk {
    pub(super) register: Register,
    pub(super) today: Day,
}

impl Desk {
    /// A desk at which four communes and a district of the first are on record.
    pub(super) fn of(programme: Programme) -> Self {
        let mut desk = Self { register: Register::new(programme), today: day(FIRST_DAY) };
        for whom in 0..5 {
            assert_eq!(desk.put(record(registration(whom, "Ort"))), Told::Recorded);
        }
        desk
    }

    /// A desk with so many hard places, a waiting list and no deadline.
    pub(super) fn with(places: u32) -> Self {
        Self::of(programme(|document| {
            for intake in &mut document.intakes {
                (intake.cap, intake.waiting_list, intake.deadline) = (hard(places), true, None);
            }
        }))
    }

    pub(super) fn command(&self, action: Action) -> Command {
        command(Moment::Day(self.today), action)
    }

    /// What would be answered; nothing changes.
    pub(super) fn would(&self, action: Action) -> Told {
        told(&self.register.decide(&self.command(action)))
    }

    pub(super) fn put(&mut self, action: Action) -> Told {
        let command = self.command(action);
        let told = told(&self.register.decide(&command));
        submit(&mut self.register, &command);
        told
    }

    pub(super) fn now(&self) -> Span {
        Span::day(self.today)
    }

    pub(super) fn ask(&mut self, whom: u8) -> Told {
        self.put(ask_at(whom, self.now()))
    }

    pub(super) fn grant(&mut self, whom: u8) -> Told {
        self.put(self.granted(whom))
    }

    pub(super) fn granted(&self, whom: u8) -> Action {
        let (place, intake, when) = (place(whom), intake(0), self.now());
        record(Fact::AdmissionGranted { place, intake, basis: Basis::CommuneBacked, when })
    }

    pub(super) fn withdraw(&mut self, whom: u8) -> Told {
        self.put(record(Fact::ParticipationWithdrawn { place: place(whom), when: self.now() }))
    }

    pub(super) fn cap(&mut self, places: u32) -> Told {
        self.put(record(Fact::CapChanged { intake: intake(0), cap: hard(places), when: self.now() }))
    }

    pub(super) fn except(&mut self, whom: u8, rule: Rule) -> Told {
        let (place, reason, when) = (place(whom), "weil es so war".to_owned(), self.now());
        self.put(record(Fact::ExceptionMade { place, rule, reason, when }))
    }

    pub(super) fn retract(&mut self, seq: Seq) -> Told {
        self.put(Action::Correct { seq, fact: Fact::Retracted { reason: "Versehen".to_owned() } })
    }

    /// Those who take part, by number.
    pub(super) fn inside(&self) -> Vec<u8> {
        let takes_part = |whom: &u8| self.register.state().of(&place(*whom)).is_some_and(|of| of.status().takes_part());
        (0..5).filter(takes_part).collect()
    }

    /// Those who wait, first come first, by number.
    pub(super) fn queue(&self) -> Vec<u8> {
        let number = |waiting: &PlaceId| (0..5).find(|whom| place(*whom) == *waiting).unwrap();
        self.register.state().queue(&intake(0)).into_iter().map(number).collect()
    }

    pub(super) fn taken(&self) -> u32 {
        self.register.state().taken(&intake(0), CountingUnit::Communes, &self.register.programme().document().profile)
    }

    pub(super) fn as_of(&self) -> AsOf {
        AsOf { day: self.today, known_on: None }
    }

    pub(super) fn public(&self) -> PublicView {
        self.register.public_view(self.as_of(), Language::En)
    }
}
