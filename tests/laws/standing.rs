//! What would move a waiting place up does so once it is done, and less than that does not.

use klikks_core::{
    Action, Cap, CountingUnit, Day, Fact, IntakeId, MovesUp, OrderBy, PlaceId, PlaceState, Register, Rule, Span, Standing,
    StandingReader, WaitingOutlook,
};
use proptest::{prop_assert, prop_assert_eq, test_runner::TestCaseResult};

use super::{
    facts::PLACES,
    holds,
    play::{command, games, journal, submit},
};

/// A place on the waiting list of a register, with its outlook for the agency.
struct Waiting<'a> {
    register: &'a Register,
    place: &'a PlaceId,
    outlook: WaitingOutlook,
}

fn when() -> Span {
    Span::Unknown { wording: None }
}

fn put(register: &mut Register, fact: Fact) -> bool {
    let at = register.entries().last().unwrap().recorded_at;
    submit(register, &command(at, Action::Record { fact }))
}

impl Waiting<'_> {
    fn grant(&self, register: &Register, place: &PlaceId) -> Fact {
        let basis = register.state().of(place).unwrap().waiting.as_ref().unwrap().what.basis;
        Fact::AdmissionGranted { place: place.clone(), intake: self.outlook.intake.clone(), basis, when: when() }
    }

    fn intake(&self) -> &IntakeId {
        &self.outlook.intake
    }

    fn counts(&self) -> CountingUnit {
        let changed = self.register.state().caps.get(self.intake()).map(|changed| changed.what);
        changed.unwrap_or_else(|| self.register.programme().intake(self.intake()).unwrap().cap).counts()
    }

    /// Lets in those ahead as far as it goes, then says whether this place can be let in.
    fn can_follow(&self, mut register: Register) -> bool {
        for other in &self.outlook.ahead {
            let grant = self.grant(&register, other);
            put(&mut register, grant);
        }
        let grant = self.grant(&register, self.place);
        put(&mut register, grant)
    }

    fn with_places(&self, places: u32) -> Register {
        let mut register = self.register.clone();
        let cap = Cap::Hard { places, counts: self.counts() };
        assert!(put(&mut register, Fact::CapChanged { intake: self.intake().clone(), cap, when: when() }));
        register
    }

    /// The register without so many of those who hold a place of the intake.
    fn with_free(&self, places: u32) -> Register {
        let mut register = self.register.clone();
        for _ in 0..places {
            let taken = |register: &Register| {
                register.state().taken(self.intake(), self.counts(), &register.programme().document().profile)
            };
            let before = taken(&register);
            let holders: Vec<PlaceId> = register.state().taking_part().map(|(place, _)| place.clone()).collect();
            let left = holders.into_iter().map(|place| {
                let mut without = register.clone();
                assert!(put(&mut without, Fact::ParticipationWithdrawn { place, when: when() }));
                without
            });
            let freed = left.into_iter().find(|without| taken(without) < before);
            let Some(without) = freed else { break };
            register = without;
        }
        register
    }

    fn with_exceptions(&self, rules: &[Rule]) -> Register {
        let mut register = self.register.clone();
        for rule in rules {
            let reason = "Beispiel".to_owned();
            assert!(put(&mut register, Fact::ExceptionMade { place: self.place.clone(), rule: *rule, reason, when: when() }));
        }
        register
    }

    fn can_be_let_in(&self, mut register: Register) -> bool {
        let grant = self.grant(&register, self.place);
        put(&mut register, grant)
    }

    fn law(&self) -> TestCaseResult {
        let ways = &self.outlook.moves_up_when;
        let told = || format!("{}: {ways:?}\n{}", self.place, journal(self.register));
        let is_turn = ways.contains(&MovesUp::ItsTurn {});
        prop_assert_eq!(self.can_be_let_in(self.register.clone()), is_turn, "{}", told());
        for way in ways {
            match way {
                MovesUp::ItsTurn {} | MovesUp::PlacesGivenOut {} => {}
                MovesUp::TieDecided { .. } => prop_assert!(!self.outlook.tied.is_empty(), "{}", told()),
                MovesUp::AfterThoseAhead { .. } => prop_assert!(self.can_follow(self.register.clone()), "{}", told()),
                MovesUp::CapRaised { places } => {
                    prop_assert!(self.can_follow(self.with_places(*places)), "{}", told());
                    prop_assert!(!self.can_follow(self.with_places(*places - 1)), "{}", told());
                }
                MovesUp::PlacesFree { places } => {
                    // there may be fewer who hold a place than there are places lacking
                    if *places <= self.outlook.taken {
                        prop_assert!(self.can_follow(self.with_free(*places)), "{}", told());
                    }
                    prop_assert!(!self.can_follow(self.with_free(*places - 1)), "{}", told());
                }
                MovesUp::AheadLeaves {} => prop_assert!(!self.outlook.ahead.is_empty(), "{}", told()),
                MovesUp::ExceptionsMade { rules } => {
                    prop_assert!(self.can_be_let_in(self.with_exceptions(rules)), "{}", told());
                    for left_out in rules {
                        let others: Vec<_> = rules.iter().copied().filter(|rule| rule != left_out).collect();
                        prop_assert!(!self.can_be_let_in(self.with_exceptions(&others)), "{}", told());
                    }
                }
            }
        }
        Ok(())
    }
}

/// The exceptions and corrections of a game can leave somebody waiting whom a rule would not let wait now.
fn is_plain(register: &Register, place: &PlaceId) -> bool {
    register.state().of(place).unwrap().exceptions.is_empty()
        && register.state().participations.values().all(|of| of.exceptions.is_empty())
}

#[test]
fn what_moves_a_place_up_does_so_and_less_does_not() {
    holds(400, games(), |game| {
        let register = game.play();
        let today: Day = register.entries().last().unwrap().recorded_at.day();
        for (place, of) in &register.state().participations {
            let (Some(waiting), Some(Standing::Waiting { outlook })) =
                (&of.waiting, register.standing(place, today, StandingReader::Agency))
            else {
                prop_assert!(of.waiting.is_none());
                continue;
            };
            // whose turn it is by receipt, or beside a place that is kept free, the model and the vectors ask
            let intake = register.programme().intake(&waiting.what.intake).unwrap();
            // and who of a group comes first, the group has said
            let is_of_group = |of: &PlaceState| of.asked.as_ref().is_some_and(|asked| asked.what.together.is_some());
            let holds_a_place = |of: &PlaceState| of.hold.is_some() || is_of_group(of);
            if intake.receipt_order().by != OrderBy::Recorded || register.state().participations.values().any(holds_a_place) {
                continue;
            }
            let queue = register.state().queue(&waiting.what.intake);
            let rank = usize::try_from(outlook.rank).unwrap();
            prop_assert_eq!(queue[rank - 1], place);
            prop_assert_eq!(&queue[..rank - 1], outlook.ahead.iter().collect::<Vec<_>>());
            if is_plain(&register, place) {
                Waiting { register: &register, place, outlook }.law()?;
            }
        }
        Ok(())
    });
}

/// What the place itself is told holds no id of another, whatever has happened.
#[test]
fn a_waiting_place_learns_nothing_about_others() {
    holds(200, games(), |game| {
        let register = game.play();
        let today = register.entries().last().unwrap().recorded_at.day();
        for place in register.state().participations.keys() {
            let told = serde_json::to_value(register.standing(place, today, StandingReader::Commune)).unwrap();
            let words = strings(&told);
            let others = PLACES.iter().filter(|other| **other != place.as_str() && words.iter().any(|word| word == *other));
            prop_assert_eq!(others.count(), 0, "{}", told);
        }
        Ok(())
    });
}

fn strings(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
