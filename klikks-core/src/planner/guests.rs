//! Who comes to which region, when they have time and what they can do.

use std::collections::BTreeMap;

use super::{
    InstanceDocument,
    model::{Cost, Guest, Model, UNIT},
    options::{mark, skill, small},
    table::Masks,
};

impl Model {
    /// Who comes to which region: those who serve it, and those who hold something there that is fixed.
    pub(super) fn invite(&mut self, document: &InstanceDocument) {
        let mut here = vec![Vec::new(); self.regions];
        let served = (0..).zip(&document.facilitators).flat_map(|(who, facilitator)| {
            facilitator.regions.iter().filter(|_| facilitator.max_week > 0).map(move |region| (*region, who))
        });
        let fixed =
            document.fixed.iter().filter_map(|at| Some((document.communes.get(at.commune as usize)?.region, at.facilitator)));
        for (region, who) in served.chain(fixed) {
            let trip = document.facilitators.get(who as usize).and_then(|of| of.trip_cost.get(region as usize));
            let guest = (trip.copied().unwrap_or_default(), small(who));
            here.get_mut(region as usize).into_iter().for_each(|list| list.push(guest));
        }
        for (region, list) in (0..).zip(&mut here) {
            list.sort_unstable();
            list.dedup();
            for (bit, (_, who)) in (0..).zip(list) {
                self.bits.get_mut(usize::from(*who)).into_iter().for_each(|bits| bits.push((region, bit)));
            }
        }
        let guest = |(trip, facilitator)| Guest { facilitator, trip: Cost::from(trip) * UNIT };
        self.guests = here.into_iter().map(|list| list.into_iter().map(guest).collect()).collect();
    }

    /// The most who come to one region.
    pub(super) fn most_guests(&self) -> usize {
        self.guests.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// Who could hold something at a slot: the pattern of the week and the absences.
    pub(super) fn open(&mut self, document: &InstanceDocument) {
        self.open = Masks::new(self.days * 3, self.facilitators);
        for (who, facilitator) in document.facilitators.iter().enumerate() {
            let mut absent = vec![false; self.days];
            for range in &facilitator.absent {
                mark(&mut absent, range.from, range.to);
            }
            for (day, _) in absent.iter().enumerate().filter(|(_, absent)| !**absent) {
                let weekday = (self.weekday0 + day) % 7;
                for kind in (0..3).filter(|kind| weekday < 6 && (*kind == 2) == (weekday == 5)) {
                    if facilitator.busy.iter().any(|slot| *slot as usize == day * 3 + kind) {
                        continue;
                    }
                    if facilitator.week_pattern.get(weekday * 3 + kind).is_some_and(|yes| *yes == 1) {
                        self.open.put(day * 3 + kind, who);
                    }
                }
            }
        }
    }

    /// Who has which skill in which region, as far as it is asked for.
    pub(super) fn skills(&mut self, document: &InstanceDocument) -> BTreeMap<(u32, u32), u32> {
        let mut rows = BTreeMap::new();
        for commune in &document.communes {
            for step in &commune.steps {
                let next = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                rows.entry((commune.region, skill(document, step.step_type))).or_insert(next);
            }
        }
        self.skilled = Masks::new(rows.len(), self.most_guests());
        for ((region, skill), row) in &rows {
            for (bit, guest) in self.guests.get(*region as usize).into_iter().flatten().enumerate() {
                let able = document.facilitators.get(usize::from(guest.facilitator)).is_some_and(|facilitator| {
                    facilitator.max_week > 0 && facilitator.skills.contains(skill) && facilitator.regions.contains(region)
                });
                if able {
                    self.skilled.put(*row as usize, bit);
                }
            }
        }
        rows
    }
}
