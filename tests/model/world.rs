//! Where everybody stands, in the simplest words there are for it.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Basis, DISTRICT, Group, Intake, LIFTABLE, Limit, Note};

pub(super) type Rules = BTreeSet<&'static str>;

/// How somebody asked last: the days between which it came, and with whom.
#[derive(Clone, Debug)]
struct Came {
    days: (i32, i32),
    group: Option<Group>,
}

/// One, or a group that moves as one; with the days between which it came, or its number on the list.
#[derive(Clone, Debug)]
pub(super) struct Party {
    pub(super) members: Vec<usize>,
    pub(super) days: (i32, i32),
}

/// Where everybody stands.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) intakes: [Intake; 2],
    last_day: i32,
    pub(super) known: BTreeSet<usize>,
    /// Requests that are not answered, first to last.
    pub(super) open: Vec<(usize, usize, Basis)>,
    came: BTreeMap<usize, Came>,
    pub(super) inside: BTreeMap<usize, (usize, Basis)>,
    pub(super) waiting: Vec<(usize, usize, Basis)>,
    /// On which day those who wait were put on the list.
    listed: BTreeMap<usize, i32>,
    pub(super) holds: BTreeMap<usize, (usize, Basis, i32)>,
    pub(super) exceptions: BTreeSet<(usize, &'static str)>,
    pub(super) closed: [bool; 2],
    given_out: [bool; 2],
}

impl World {
    pub(super) fn new(intakes: [Intake; 2], last_day: i32) -> Self {
        Self {
            intakes,
            last_day,
            known: BTreeSet::new(),
            open: Vec::new(),
            came: BTreeMap::new(),
            inside: BTreeMap::new(),
            waiting: Vec::new(),
            listed: BTreeMap::new(),
            holds: BTreeMap::new(),
            exceptions: BTreeSet::new(),
            closed: [false; 2],
            given_out: [false; 2],
        }
    }

    pub(super) fn takes_place(&self, who: usize, intake: usize, basis: Basis) -> bool {
        let cap = self.intakes[intake].cap;
        basis == Basis::Commune && if who == DISTRICT { cap.districts } else { cap.communes }
    }

    pub(super) fn taken(&self, intake: usize) -> u32 {
        let counted = self.inside.iter().filter(|(who, (of, basis))| *of == intake && self.takes_place(**who, intake, *basis));
        u32::try_from(counted.count()).unwrap()
    }

    pub(super) fn queue(&self, intake: usize) -> Vec<usize> {
        self.waiting.iter().filter(|(_, of, _)| *of == intake).map(|(who, ..)| *who).collect()
    }

    pub(super) fn waits(&self, who: usize) -> bool {
        self.waiting.iter().any(|(waiting, ..)| *waiting == who)
    }

    /// Whether a place is kept for `who`; on the day on which that ends it still is, unless it ends with the night. On a basis
    /// that takes up no place, none is kept.
    pub(super) fn holds(&self, who: usize, intake: usize, today: i32) -> bool {
        let held = self.holds.get(&who).filter(|(of, _, until)| *of == intake && *until > 2 * today);
        held.is_some_and(|(_, basis, _)| self.takes_place(who, intake, *basis))
    }

    /// Places that are kept, and count.
    fn kept(&self, intake: usize, today: i32) -> Vec<usize> {
        self.holds.keys().copied().filter(|who| self.holds(*who, intake, today)).collect()
    }

    /// Nobody is let in before the close.
    pub(super) fn gathers(&self, intake: usize) -> bool {
        self.intakes[intake].at_close && !self.given_out[intake]
    }

    /// Those with whom `who` asked for all or none.
    pub(super) fn group_of(&self, who: usize) -> Option<&Group> {
        self.came.get(&who)?.group.as_ref().filter(|group| !group.split)
    }

    /// For whom of its group `who` needs a place; it alone if it has none.
    pub(super) fn in_need(&self, who: usize) -> Vec<usize> {
        let Some(group) = self.group_of(who) else { return vec![who] };
        let still = |member: &&usize| !self.inside.contains_key(member) && self.group_of(**member) == Some(group);
        group.members.iter().filter(still).copied().collect()
    }

    /// How many places are left for these, if there is a limit.
    pub(super) fn left(&self, intake: usize, ours: &[usize], today: i32) -> Option<i64> {
        let cap = self.intakes[intake].cap;
        let for_others = self.kept(intake, today).into_iter().filter(|who| !ours.contains(who)).count();
        let used = i64::from(self.taken(intake)) + i64::try_from(for_others).unwrap();
        matches!(cap.limit, Limit::Hard).then_some((i64::from(cap.places) - used).max(0))
    }

    /// How many places these need.
    pub(super) fn need(&self, intake: usize, basis: Basis, ours: &[usize]) -> i64 {
        let counted = ours.iter().filter(|who| self.takes_place(**who, intake, basis));
        i64::try_from(counted.count()).unwrap().max(1)
    }

    /// Puts together who moves as one.
    fn parties(&self, list: Vec<(usize, (i32, i32))>) -> Vec<Party> {
        let mut parties: Vec<Party> = Vec::new();
        for (who, days) in list {
            let group = self.group_of(who);
            let same = |party: &&mut Party| group.is_some() && self.group_of(party.members[0]) == group;
            match parties.iter_mut().find(same) {
                Some(party) => party.members.push(who),
                None => parties.push(Party { members: vec![who], days }),
            }
        }
        for party in &mut parties {
            let order = self.group_of(party.members[0]).map(|group| group.members.clone()).unwrap_or_default();
            party.members.sort_by_key(|who| order.iter().position(|member| member == who));
        }
        parties.sort_by_key(|party| party.days);
        parties
    }

    /// Those in line: who waits, needs a place and has none kept.
    pub(super) fn line(&self, intake: usize, today: i32) -> Vec<Party> {
        let Intake { at_close, by_days, .. } = self.intakes[intake];
        let mut list = Vec::new();
        for (number, (who, of, basis)) in (0..).zip(&self.waiting) {
            if *of == intake && self.takes_place(*who, intake, *basis) && !self.holds(*who, intake, today) {
                let asked = self.came.get(who).map_or((self.listed[who], self.listed[who]), |came| came.days);
                list.push((*who, if by_days && !at_close { asked } else { (number, number) }));
            }
        }
        self.parties(list)
    }

    /// Those who have asked for places that are given out at the close.
    pub(super) fn gathered(&self, intake: usize) -> Vec<Party> {
        let mut list = Vec::new();
        for (number, (who, of, basis)) in (0..).zip(&self.open) {
            if *of == intake && self.takes_place(*who, intake, *basis) {
                list.push((*who, if self.intakes[intake].by_days { self.came[who].days } else { (number, number) }));
            }
        }
        self.parties(list)
    }

    /// Whether somebody stands before `who`, or as near as it with too few places for both.
    fn is_passed(&self, who: usize, intake: usize, today: i32) -> bool {
        let line = self.line(intake, today);
        let place_in_line = line.iter().find(|party| party.members.contains(&who)).cloned();
        // who asked and is not on the list is answered now, and stands where its request puts it
        let Intake { at_close, by_days, .. } = self.intakes[intake];
        let asks = by_days && !at_close && self.open.iter().any(|(asked, of, _)| (*asked, *of) == (who, intake));
        let asked = asks.then(|| Party { members: vec![who], days: self.came[&who].days });
        let Some(own) = place_in_line.or(asked) else { return !line.is_empty() };
        let others = line.iter().filter(|party| party.members != own.members);
        let (before, after): (Vec<_>, Vec<_>) = others.partition(|party| party.days.1 < own.days.0);
        let tied: usize = after.iter().filter(|party| party.days.0 <= own.days.1).map(|party| party.members.len()).sum();
        let ours = self.in_need(who);
        let left = self.left(intake, &ours, today).unwrap_or(i64::MAX);
        let needed = i64::try_from(tied).unwrap() + self.need(intake, Basis::Commune, &ours);
        !before.is_empty() || (tied > 0 && left < needed)
    }

    /// Of the rules that stand in the way, those that no exception sets aside.
    pub(super) fn not_lifted(&self, who: usize, rules: &[(&'static str, bool)]) -> Rules {
        let in_the_way = rules.iter().filter(|(_, objects)| *objects).map(|(rule, _)| *rule);
        in_the_way.filter(|rule| !self.exceptions.contains(&(who, *rule))).collect()
    }

    /// Whether requests are taken no longer.
    pub(super) fn is_over(&self, intake: usize, today: i32) -> bool {
        let door = self.intakes[intake].end.and_then(|end| end.door).unwrap_or(self.last_day);
        self.closed[intake] || today > door
    }

    /// Who gets the places at the close, then the others; and how many there are. None if it cannot be told, or not now.
    pub(super) fn order(&self, intake: usize, today: i32) -> Option<(Vec<usize>, usize)> {
        if !self.gathers(intake) || !self.is_over(intake, today) {
            return None;
        }
        let parties = self.gathered(intake);
        let all: Vec<usize> = parties.iter().flat_map(|party| party.members.clone()).collect();
        let free = self.left(intake, &[], today).map_or(usize::MAX, |left| usize::try_from(left).unwrap());
        if all.len() <= free {
            return Some((all.clone(), all.len()));
        }
        for own in &parties {
            let number = |those: &dyn Fn(&Party) -> bool| -> usize {
                parties.iter().filter(|party| those(party)).map(|party| party.members.len()).sum()
            };
            let before = number(&|party| party.days.1 < own.days.0);
            let tied = number(&|party| party.days.1 >= own.days.0 && party.days.0 <= own.days.1) - own.members.len();
            let (best, worst) = (before + 1, before + tied + own.members.len());
            // who is in or out whoever came first need not know
            if tied > 0 && worst > free && (self.intakes[intake].list || best <= free) {
                return None;
            }
        }
        let mut places = 0;
        for party in &parties {
            if places + party.members.len() > free {
                break;
            }
            places += party.members.len();
        }
        Some((all, places))
    }

    /// The rules that object to a note made on this day.
    pub(super) fn objections(&self, note: &Note, today: i32) -> Rules {
        let of_whom = match note {
            Note::Known(who)
            | Note::Released(who)
            | Note::Withdrew(who)
            | Note::Declined(who)
            | Note::Asked { who, .. }
            | Note::Granted { who, .. }
            | Note::Waits { who, .. }
            | Note::Held { who, .. }
            | Note::Exception { who, .. } => Some(*who),
            Note::Cap { .. } | Note::End { .. } | Note::Closed(_) | Note::GivenOut { .. } | Note::Void => None,
        };
        let out_of_time = match note {
            Note::Held { until, .. } => *until <= 2 * today,
            Note::Asked { arrival, .. } => arrival.first.is_some_and(|first| first > today),
            _ => false,
        };
        let mut against: Rules = out_of_time.then_some("time").into_iter().collect();
        let is_new = matches!(note, Note::Known(_));
        if let Some(who) = of_whom {
            // a district belongs to a commune
            let unknown = self.known.contains(&who) == is_new || (is_new && who == DISTRICT && !self.known.contains(&0));
            // everybody who is named is on record
            let members = if let Note::Asked { group: Some(group), .. } = note { &group.members[..] } else { &[] };
            let unknown = unknown || members.iter().any(|member| !self.known.contains(member));
            if unknown {
                against.insert("references");
                return against;
            }
        }
        let who = of_whom.unwrap_or_default();
        let (inside, waits) = (self.inside.contains_key(&who), self.waits(who));
        against.extend(match note {
            Note::Asked { basis, .. } => {
                // where requests are gathered, one is enough
                let asks_again = self.open.iter().any(|(asked, of, _)| *asked == who && self.gathers(*of));
                self.not_lifted(who, &[("basis", *basis == Basis::Person), ("once", inside || waits || asks_again)])
            }
            Note::Waits { intake, basis, .. } => {
                let no_list = !self.intakes[*intake].list || self.gathers(*intake);
                self.not_lifted(who, &[("basis", *basis == Basis::Person), ("once", inside || waits), ("list", no_list)])
            }
            Note::Granted { intake, basis, .. } | Note::Held { intake, basis, .. } => {
                let counted = self.takes_place(who, *intake, *basis);
                let ours = self.in_need(who);
                let full = self.left(*intake, &ours, today).is_some_and(|left| left < self.need(*intake, *basis, &ours));
                let passed = !self.holds(who, *intake, today) && self.is_passed(who, *intake, today);
                self.not_lifted(
                    who,
                    &[
                        ("basis", *basis == Basis::Person),
                        ("once", inside),
                        ("queue", counted && (self.gathers(*intake) || passed)),
                        ("cap", counted && full),
                    ],
                )
            }
            Note::Declined(_) => self.not_lifted(who, &[("once", inside)]),
            Note::Withdrew(_) => {
                let asked = self.open.iter().any(|(asked, ..)| *asked == who);
                let takes_part = inside || waits || asked || self.holds.contains_key(&who);
                self.not_lifted(who, &[("participant", !takes_part)])
            }
            Note::Released(_) => self.not_lifted(who, &[("participant", !self.holds.contains_key(&who))]),
            Note::Exception { rule, .. } => self.not_lifted(who, &[("exception", !LIFTABLE.contains(rule))]),
            Note::Closed(intake) if self.closed[*intake] => BTreeSet::from(["allocation"]),
            Note::GivenOut { intake, order, places } => {
                let same = self.order(*intake, today).is_some_and(|due| due == (order.clone(), *places));
                if same { BTreeSet::new() } else { BTreeSet::from(["allocation"]) }
            }
            _ => BTreeSet::new(),
        });
        against
    }

    /// Takes somebody off every list.
    fn leaves(&mut self, who: usize) {
        self.open.retain(|(asked, ..)| *asked != who);
        self.waiting.retain(|(waiting, ..)| *waiting != who);
        self.inside.remove(&who);
        self.holds.remove(&who);
    }

    fn ends(&mut self, who: usize) {
        self.leaves(who);
        self.came.remove(&who);
        self.exceptions.retain(|(whom, _)| *whom != who);
    }

    pub(super) fn note(&mut self, note: &Note, today: i32) {
        match note.clone() {
            Note::Known(who) => drop(self.known.insert(who)),
            Note::Asked { who, intake, basis, arrival, group } => {
                self.open.retain(|(asked, ..)| *asked != who);
                self.open.push((who, intake, basis));
                let days = (arrival.first.unwrap_or(i32::MIN), arrival.last.unwrap_or(i32::MAX));
                self.came.insert(who, Came { days, group });
            }
            Note::Granted { who, intake, basis } => {
                self.leaves(who);
                // an exception lets somebody in once
                self.exceptions.retain(|(whom, _)| *whom != who);
                self.inside.insert(who, (intake, basis));
            }
            Note::Waits { who, intake, basis } => {
                self.leaves(who);
                self.waiting.push((who, intake, basis));
                self.listed.insert(who, today);
            }
            Note::Held { who, intake, basis, until } => drop(self.holds.insert(who, (intake, basis, until))),
            Note::Released(who) => drop(self.holds.remove(&who)),
            Note::Withdrew(who) | Note::Declined(who) => self.ends(who),
            Note::Cap { intake, cap } => self.intakes[intake].cap = cap,
            Note::End { intake, end } => self.intakes[intake].end = Some(end),
            Note::Closed(intake) => self.closed[intake] = true,
            Note::GivenOut { intake, order, places } => {
                self.given_out[intake] = true;
                for (nth, who) in order.into_iter().enumerate() {
                    let basis = self.open.iter().find(|(asked, ..)| *asked == who).map_or(Basis::Commune, |(.., basis)| *basis);
                    if nth < places || self.intakes[intake].list {
                        self.leaves(who);
                        self.waiting.push((who, intake, basis));
                        self.listed.insert(who, today);
                    } else {
                        self.ends(who);
                    }
                }
            }
            Note::Exception { who, rule } => drop(self.exceptions.insert((who, rule))),
            Note::Void => {}
        }
    }
}
