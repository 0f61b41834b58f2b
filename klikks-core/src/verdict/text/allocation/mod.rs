//! Words for the lot and the outlook.

mod de;
mod einfach;
mod en;

use super::catalogue::Words;
use crate::participation::{Chances, Lot, LotHash, LotTicket, Outlook, OutlookDecided, Prospect, Ratio};

/// What is said about the lot and the outlook, in one language.
pub(crate) trait AllocationWords: Words {
    /// What is published before the seed is known.
    fn lot_committed(&self, lot: &Lot, hash: &LotHash) -> Vec<String>;
    /// How it was drawn and what came out.
    fn lot_drawn(&self, lot: &Lot, seed: &str, order: &[LotTicket]) -> Vec<String>;
    /// How many are in and how many are expected.
    fn expected(&self, now: u32, expected: u32) -> String;
    /// The fewest and the most in the end.
    fn range(&self, worst: u32, best: u32, places: Option<u32>) -> String;
    /// Places left if all come, all being somebody or nobody.
    fn left_at_best(&self, left: i64, somebody: bool) -> String;
    /// Nothing but the cases is known.
    fn cases_only(&self) -> String;
    /// The chances of those with a probability.
    fn chances(&self, chances: &Chances) -> String;
    /// The two bounds.
    fn bounds(&self, without_probability: u32, worst: &Chances, best: &Chances) -> Vec<String>;
    /// When it will be known; nothing if it is known.
    fn decided(&self, decided: &OutlookDecided) -> Option<String>;

    /// The outlook in words.
    fn outlook(&self, of: &Outlook) -> Vec<String> {
        let mut says = vec![self.expected(of.now, of.expected), self.range(of.worst, of.best, of.places)];
        says.extend(of.left_at_best.map(|left| self.left_at_best(left, of.expected > 0)));
        match &of.prospect {
            Prospect::Exact { chances } => says.extend((of.expected > 0).then(|| self.chances(chances))),
            Prospect::Between { worst, best } => says.extend(self.bounds(of.without_probability, worst, best)),
            Prospect::Cases {} => says.push(self.cases_only()),
        }
        says.extend(self.decided(&of.decided));
        says
    }
}

/// A probability as it can be said.
enum Said {
    Never,
    Always,
    /// A fraction that can be read out.
    Of(u32, u32),
    /// So many of a thousand, rounded.
    About(u32),
    /// Less than half of a thousandth.
    Hardly,
    /// More than all but half of a thousandth.
    Nearly,
}

impl Said {
    fn of(probability: &Ratio) -> Self {
        match (probability.terms(), probability.rounded(1000)) {
            _ if probability.is_zero() => Self::Never,
            _ if probability.is_one() => Self::Always,
            (Some((part, whole)), _) if whole <= 1000 => Self::Of(part, whole),
            (_, Some(0)) => Self::Hardly,
            (_, Some(thousandths @ 1..1000)) => Self::About(thousandths),
            _ => Self::Nearly,
        }
    }
}

/// A mean with at most one decimal: its tenths, and whether they are exact. Beyond what can be said: nothing.
fn tenths(mean: &Ratio) -> Option<(u32, bool)> {
    let exact = mean.terms().is_some_and(|(_, whole)| matches!(whole, 1 | 2 | 5 | 10));
    Some((mean.rounded(10)?, exact))
}

/// "8,5", "rund 8,3", "8".
fn mean(of: &Ratio, about: &str, point: char) -> String {
    match tenths(of) {
        Some((tenths, true)) if tenths % 10 == 0 => (tenths / 10).to_string(),
        Some((tenths, true)) => format!("{}{point}{}", tenths / 10, tenths % 10),
        Some((tenths, false)) => format!("{about} {}{point}{}", tenths / 10, tenths % 10),
        None => of.to_string(),
    }
}

/// "1. ahaus, 2. gronau".
fn ranks<'a>(tickets: impl Iterator<Item = &'a LotTicket>) -> String {
    tickets.map(|ticket| format!("{}. {}", ticket.rank, ticket.place)).collect::<Vec<_>>().join(", ")
}

/// The winners and the others in words, if there are any.
fn parted(order: &[LotTicket]) -> (Option<String>, Option<String>) {
    let said = |wins: bool| Some(ranks(order.iter().filter(|ticket| ticket.wins == wins))).filter(|said| !said.is_empty());
    (said(true), said(false))
}
