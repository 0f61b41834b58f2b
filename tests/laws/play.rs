//! Registers made by legal play: of random commands, those that are accepted are applied.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem::discriminant,
};

use klikks_core::{
    Action, Allocation, Command, Day, Entry, Fact, GroupRule, Instant, JournalFormat, JournalHeader, Moment, Need, OrderBy,
    Programme, ProgrammeDocument, ReceiptOrder, Register, RoleId, Seq, Source, TieRule, TimeOfDay, json::JournalText,
};
use proptest::{
    collection::vec,
    prelude::{Just, Strategy, any},
    prop_oneof,
};

use super::facts::{self, KINDS, Knobs};

/// One random command, as small numbers: a game that breaks a law shrinks to one that can be read.
#[derive(Clone, Debug)]
struct Move {
    /// Which kind of command, or of fact.
    kind: u8,
    knobs: Knobs,
    /// Days since the move before.
    days: u8,
    to_the_second: bool,
}

/// A programme and random commands.
#[derive(Clone, Debug)]
pub(super) struct Game {
    setting: [u8; 4],
    moves: Vec<Move>,
}

/// A command, and the register as it was before.
pub(super) struct Turn {
    pub(super) before: Register,
    pub(super) command: Command,
}

/// Numbers from which the games begin: requests, corrections and retractions come before all kinds of fact.
const REQUESTS: u8 = 24;
const CORRECTIONS: u8 = REQUESTS + 8;
const RETRACTIONS: u8 = CORRECTIONS + 5;
/// What is wanted more often than other facts: grants, exceptions, withdrawals, caps and deadlines.
const OFTEN: [u8; 10] = [11, 14, 14, 16, 16, 22, 22, 23, 32, 32];
const FACTS: u8 = RETRACTIONS + 10;
/// After all kinds of fact: groups, those who move up, and places that are given out at the close.
const TOGETHER: u8 = FACTS + KINDS;
const PROMOTIONS: u8 = TOGETHER + 3;
const ALLOCATIONS: u8 = PROMOTIONS + 3;

pub(super) fn knobs() -> impl Strategy<Value = Knobs> {
    (0..5_u8, any::<[u8; 3]>()).prop_map(|(whom, [what, how, when])| Knobs { whom, what, how, when })
}

/// Games of up to 40 moves.
pub(super) fn games() -> impl Strategy<Value = Game> {
    let kinds = 0..ALLOCATIONS + 2;
    let days = prop_oneof![4 => Just(0), 4 => 1..4_u8, 1 => 4..40_u8];
    let moves = (kinds, knobs(), days, any::<bool>()).prop_map(|(kind, knobs, days, to_the_second)| Move {
        kind,
        knobs,
        days,
        to_the_second,
    });
    (any::<[u8; 4]>(), vec(moves, 0..40)).prop_map(|(setting, moves)| Game { setting, moves })
}

/// The programme of North Rhine-Westphalia with two intakes: the first as it is set, the second with one place.
pub(super) fn programme([what, how, list, papers]: [u8; 4]) -> Programme {
    let mut document: ProgrammeDocument = serde_json::from_str(include_str!("../../examples/nrw-2022/programme.json")).unwrap();
    let mut second = document.intakes[0].clone();
    second.id = facts::intake(3);
    second.cap = facts::cap(2, 1);
    second.deadline = None;
    let first = &mut document.intakes[0];
    first.cap = facts::cap(what, how);
    first.waiting_list = list % 4 != 0;
    first.deadline = Some(facts::deadline(list / 4, how));
    if papers % 4 == 1 {
        first.allocation = Allocation::AtCloseByReceipt {};
    }
    let by = [OrderBy::Recorded, OrderBy::Received, OrderBy::ReceivedDay][usize::from(papers / 8 % 3)];
    first.order = Some(ReceiptOrder { by, tie: TieRule::LaterEvidence });
    document.intakes.push(second);
    if papers % 8 == 0 {
        document.profile.steps[1].need = Need::Required;
    }
    Programme::new(document).unwrap_or_else(|_| programme([what, how - 1, list, papers]))
}

pub(super) fn command(at: Moment, action: Action) -> Command {
    let source = Source { label: "Spiel".to_owned(), place: None, url: None };
    Command { at, by: RoleId::parse("registrar").unwrap(), source: source.into(), seen: None, action }
}

/// A request for a place.
pub(super) fn request(Knobs { whom, what, how, when }: Knobs, today: Day) -> Action {
    Action::RequestAdmission {
        place: facts::place(whom),
        intake: facts::intake(what),
        basis: facts::basis(how),
        arrival: facts::arrival(when, today),
        one_of: None,
    }
}

/// Applies what is accepted, and says whether it was.
pub(super) fn submit(register: &mut Register, command: &Command) -> bool {
    let decision = register.decide(command);
    let accepted = decision.is_ok();
    decision.into_iter().flat_map(|decision| decision.entries).for_each(|entry| register.apply(entry));
    accepted
}

/// The journal of a register as text.
pub(super) fn journal(register: &Register) -> String {
    let programme = register.programme().document().id.clone();
    JournalText::write(&JournalHeader { format: JournalFormat::V1, programme }, register.entries())
}

/// The journal as it reads when each correction stands in the place of what it corrects.
pub(super) fn as_corrected(entries: &[Entry]) -> Vec<Entry> {
    let nth = |seq: Seq| &entries[usize::try_from(seq).unwrap() - 1];
    let taken_back = |entry: &Entry| matches!(entry.fact, Fact::Retracted { .. });
    let of_correction = |target: Seq| nth(target).corrects.is_some();
    let mut idle = BTreeSet::new();
    for entry in entries.iter().rev().filter(|entry| taken_back(entry)) {
        idle.extend(entry.corrects.filter(|target| !idle.contains(&entry.seq) && of_correction(*target)));
    }
    let mut read: BTreeMap<Seq, Entry> = BTreeMap::new();
    for entry in entries {
        match entry.corrects {
            None => drop(read.insert(entry.seq, entry.clone())),
            Some(target) if taken_back(entry) && of_correction(target) => {}
            // what hangs on a correction that was taken back falls with it
            Some(target) if idle.contains(&entry.seq) || idle.contains(&target) => drop(idle.insert(entry.seq)),
            Some(mut root) => {
                while let Some(further) = nth(root).corrects {
                    root = further;
                }
                read.get_mut(&root).unwrap().fact = entry.fact.clone();
            }
        }
    }
    read.into_values().filter(|entry| !taken_back(entry)).collect()
}

/// A register of `programme` in which the five places are on record.
pub(super) fn opening(programme: Programme) -> Register {
    let mut register = Register::new(programme);
    let first_day = Day::parse("2022-12-01").unwrap();
    for whom in 0..5 {
        let fact = facts::registration(whom, "Ort");
        assert!(submit(&mut register, &command(first_day.into(), Action::Record { fact })));
    }
    register
}

impl Game {
    /// The register in the end.
    pub(super) fn play(&self) -> Register {
        self.turns(|_| {})
    }

    /// Plays, and shows every turn, accepted or not, before it is made.
    pub(super) fn turns(&self, mut show: impl FnMut(Turn)) -> Register {
        let mut register = opening(programme(self.setting));
        let mut today = Day::parse("2022-12-01").unwrap();
        let mut minutes = 0;
        for turn in &self.moves {
            today = today.plus_days(turn.days.into());
            minutes += 1;
            let clock = TimeOfDay::parse(&format!("{:02}:{:02}", 8 + minutes / 60, minutes % 60)).unwrap();
            let at = if turn.to_the_second { Moment::Instant(Instant::at(today, clock)) } else { Moment::Day(today) };
            let command = command(at, turn.action(&register, today));
            show(Turn { before: register.clone(), command: command.clone() });
            submit(&mut register, &command);
        }
        register
    }
}

impl Move {
    fn action(&self, register: &Register, today: Day) -> Action {
        let Knobs { how, when, .. } = self.knobs;
        // one number too many: an entry that is not there
        let seq = 1 + u32::from(when ^ how) % (u32::try_from(register.entries().len()).unwrap() + 1);
        match self.kind {
            0..REQUESTS => request(self.knobs, today),
            REQUESTS..CORRECTIONS => {
                Action::Correct { seq, fact: self.alike(register.entry(seq).map(|entry| &entry.fact), today) }
            }
            CORRECTIONS..RETRACTIONS => Action::Correct { seq, fact: Fact::Retracted { reason: "Versehen".to_owned() } },
            TOGETHER..PROMOTIONS => self.together(today),
            PROMOTIONS..ALLOCATIONS => Action::Promote { intake: facts::intake(self.knobs.what) },
            ALLOCATIONS.. => Action::Allocate { intake: facts::intake(self.knobs.what), seed: None },
            other => {
                let often = OFTEN.get(usize::from(other - RETRACTIONS));
                let kind = often.copied().unwrap_or_else(|| other - FACTS);
                Action::Record { fact: facts::fact(kind, self.knobs, today) }
            }
        }
    }

    /// Two or three that ask with one request.
    fn together(&self, today: Day) -> Action {
        let Knobs { whom, what, how, when } = self.knobs;
        Action::RequestTogether {
            places: (whom..whom + 2 + what % 2).map(facts::place).collect(),
            rule: if when % 3 == 0 { GroupRule::Split } else { GroupRule::AllOrNone },
            intake: facts::intake(what),
            basis: facts::basis(how),
            arrival: facts::arrival(when, today),
        }
    }

    /// A fact of the same kind, sometimes of another.
    fn alike(&self, fact: Option<&Fact>, today: Day) -> Fact {
        let of = |kind| facts::fact(kind, self.knobs, today);
        let same = (0..KINDS).map(of).find(|other| fact.is_some_and(|fact| discriminant(fact) == discriminant(other)));
        same.filter(|_| self.knobs.what % 8 > 0).unwrap_or_else(|| of(self.knobs.what / 8))
    }
}
