//! The words of the model: what is asked for, what is on record, and what is answered.

use std::collections::BTreeSet;

pub(super) const PLACES: usize = 5;
pub(super) const DISTRICT: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    /// Counts toward the cap.
    Commune,
    /// Takes part, but does not count.
    Group,
    /// Is not admitted.
    Person,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    None,
    Target,
    Hard,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Cap {
    pub(super) limit: Limit,
    pub(super) places: u32,
    pub(super) communes: bool,
    pub(super) districts: bool,
}

/// The last day, and the last day on which the door is open, if it closes at all.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub(super) last: i32,
    pub(super) door: Option<i32>,
}

/// When a request came: the first and the last day it can have been.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    pub(super) first: Option<i32>,
    pub(super) last: Option<i32>,
}

/// Those who ask with one request, in their own order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) members: Vec<usize>,
    /// As many as there are places; else all or none.
    pub(super) split: bool,
}

/// What is on record.
#[derive(Clone, Debug)]
pub(super) enum Note {
    Known(usize),
    Asked {
        who: usize,
        intake: usize,
        basis: Basis,
        arrival: Arrival,
        group: Option<Group>,
    },
    Granted {
        who: usize,
        intake: usize,
        basis: Basis,
    },
    Waits {
        who: usize,
        intake: usize,
        basis: Basis,
    },
    /// Kept free until a half of a day begins: twice the day for its first half.
    Held {
        who: usize,
        intake: usize,
        basis: Basis,
        until: i32,
    },
    Released(usize),
    Withdrew(usize),
    Declined(usize),
    Cap {
        intake: usize,
        cap: Cap,
    },
    End {
        intake: usize,
        end: End,
    },
    Closed(usize),
    /// The places were given out: the first so many of the order have one.
    GivenOut {
        intake: usize,
        order: Vec<usize>,
        places: usize,
    },
    Exception {
        who: usize,
        rule: &'static str,
    },
    /// Was taken back, or takes something back.
    Void,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) enum Wish {
    Note(Note),
    Ask { who: usize, intake: usize, basis: Basis, arrival: Arrival },
    AskTogether { group: Group, intake: usize, basis: Basis, arrival: Arrival },
    Promote(usize),
    GiveOut(usize),
    Retract(usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Recorded,
    Admitted {
        late: bool,
    },
    Waiting(u32),
    /// Decided at the close.
    Requested,
    /// These are in, and these wait.
    Allocated(Vec<usize>, Vec<usize>),
    Refused(BTreeSet<&'static str>),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Intake {
    pub(super) opens: i32,
    pub(super) cap: Cap,
    pub(super) end: Option<End>,
    pub(super) list: bool,
    /// Places are given out at the close, not one by one.
    pub(super) at_close: bool,
    /// Who came on an earlier day comes first, and nobody of one day; else the journal is the order.
    pub(super) by_days: bool,
}

/// The rules that an exception can set aside.
pub(super) const LIFTABLE: [&str; 6] = ["basis", "cap", "deadline", "papers", "queue", "term"];
