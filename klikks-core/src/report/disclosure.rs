//! Which counts of persons may be published: small ones are withheld, and what would give them away with them.
//!
//! A list of counts is published with its sum. Whoever subtracts what is shown from the sum has the sum of what is withheld,
//! so that must leave every withheld count open. The rule, also for somebody who knows it:
//!
//! 1. A count below the least number is withheld, nought too.
//! 2. Further counts are withheld with it, in the order of the list from the first small one on, whatever their size:
//!    choosing by size would tell something about the size. It is enough when there is at least one, and the sum
//!    of all that is withheld is more than the least number for each of these.
//! 3. A sum below the least number is withheld, and one without a number if anything in it is.
//!
//! With an earlier view at hand the same must hold of the difference between the two, also where nothing else changed:
//!
//! 4. What was withheld stays withheld, until none of it is small, its sum has grown by the least number or more, and each
//!    of it may be the one that has grown so.
//! 5. If a count becomes small that was shown, or comes in small, or one that was withheld is no more in the list, the sum is
//!    withheld from then on, as long as something is.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{fact::Count, wire::Deserialize};

/// A count of persons as it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PublicCount {
    /// It is shown, as far as it is known; unknown is not nought.
    #[schemars(title = "CountShown")]
    Shown {
        /// How many.
        count: Count,
    },
    /// Zurückgehalten: so that nobody can be made out. It may be small, or give away another that is.
    #[schemars(title = "CountWithheld")]
    Withheld {},
}

/// A count, and what the earlier view says of it.
pub(super) struct Row {
    pub(super) count: Count,
    pub(super) before: Option<PublicCount>,
}

/// What the earlier view says of the list as a whole.
#[derive(Clone, Copy)]
pub(super) struct Before<'a> {
    /// Its sum.
    pub(super) sum: &'a PublicCount,
    /// How many of its counts were withheld.
    pub(super) withheld: usize,
}

/// A list with its sum, as it is published.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Disclosed {
    pub(super) rows: Vec<PublicCount>,
    pub(super) sum: PublicCount,
}

/// What may be published of a list and its sum, after the earlier view if there is one.
pub(super) fn disclose(rows: &[Row], sum: &Count, before: Option<Before<'_>>, least: u32) -> Disclosed {
    let open = is_open(sum);
    let small: Vec<bool> = rows.iter().map(|row| number(&row.count).is_some_and(|n| n < least)).collect();
    let (withheld, sum_may_be_shown) = match before {
        None => (with_cover(rows, &small, open, least), true),
        Some(before) => since(rows, &small, open, before, least),
    };
    let show = |(row, withheld): (&Row, &bool)| {
        if *withheld { PublicCount::Withheld {} } else { PublicCount::Shown { count: row.count.clone() } }
    };
    // a sum of nought and unknown is unknown, and to say so would tell of the nought
    let sum_is_small = number(sum).map_or(withheld.contains(&true), |n| n < least);
    Disclosed {
        rows: rows.iter().zip(&withheld).map(show).collect(),
        sum: if sum_may_be_shown && !sum_is_small { PublicCount::Shown { count: sum.clone() } } else { PublicCount::Withheld {} },
    }
}

/// The number that a count tells, if it tells one.
pub(super) fn number(count: &Count) -> Option<u32> {
    match count {
        Count::Exactly { n } | Count::AtLeast { n } | Count::About { n } => Some(*n),
        Count::MoreThan { n } => Some(n.saturating_add(1)),
        Count::Numerous { .. } | Count::Unknown {} => None,
    }
}

/// Whether a sum has open parts: then what is "about" is no part of its number.
fn is_open(sum: &Count) -> bool {
    !matches!(sum, Count::Exactly { .. } | Count::About { .. })
}

/// What a count adds to the number of its sum.
fn part(count: &Count, open: bool) -> u32 {
    match count {
        Count::About { .. } if open => 0,
        count => number(count).unwrap_or(0),
    }
}

/// Whether what is withheld is covered: so many of it are not small, and it comes to so many persons.
fn is_covered(not_small: u32, persons: u32, least: u32) -> bool {
    not_small > 0 && persons > not_small.saturating_mul(least)
}

fn with_cover(rows: &[Row], small: &[bool], open: bool, least: u32) -> Vec<bool> {
    let mut withheld = small.to_vec();
    let Some(first) = small.iter().position(|small| *small) else { return withheld };
    let mut persons: u32 = rows.iter().zip(small).filter(|(_, small)| **small).map(|(row, _)| part(&row.count, open)).sum();
    let mut not_small = 0;
    for index in (first..rows.len()).chain(0..first) {
        let (Some(row), Some(withheld)) = (rows.get(index), withheld.get_mut(index)) else { continue };
        if is_covered(not_small, persons, least) {
            break;
        }
        let adds = part(&row.count, open);
        if !*withheld && adds >= least {
            *withheld = true;
            not_small += 1;
            persons = persons.saturating_add(adds);
        }
    }
    withheld
}

/// The same, after an earlier view; and whether the sum may be shown.
fn since(rows: &[Row], small: &[bool], open: bool, before: Before<'_>, least: u32) -> (Vec<bool>, bool) {
    let was_withheld = |row: &Row| matches!(row.before, Some(PublicCount::Withheld {})) && number(&row.count).is_some();
    let held: Vec<&Row> = rows.iter().filter(|row| was_withheld(row)).collect();
    let now: u32 = held.iter().map(|row| part(&row.count, open)).sum();
    let smallest = held.iter().map(|row| part(&row.count, open)).min().unwrap_or(0);
    let all_there = held.len() == before.withheld;
    let grown = held_before(rows, before.sum).map(|before| now.saturating_sub(before));
    let released = all_there && smallest >= least && grown.is_none_or(|grown| (least..=smallest).contains(&grown));
    let withheld: Vec<bool> = rows.iter().zip(small).map(|(row, small)| *small || (was_withheld(row) && !released)).collect();
    let newly = rows.iter().zip(&withheld).any(|(row, withheld)| *withheld && !was_withheld(row));
    let some = withheld.iter().any(|withheld| *withheld);
    let not_small = withheld.iter().zip(small).filter(|(withheld, small)| **withheld && !**small).count();
    let persons = rows.iter().zip(&withheld).filter(|(_, withheld)| **withheld).map(|(row, _)| part(&row.count, open)).sum();
    let covered = is_covered(u32::try_from(not_small).unwrap_or(u32::MAX), persons, least);
    let sum_was_withheld = matches!(before.sum, PublicCount::Withheld {});
    (withheld, !some || (all_there && !newly && !sum_was_withheld && covered))
}

/// How many persons were withheld in the earlier view, as anybody can reckon from it; none if its sum was withheld too.
fn held_before(rows: &[Row], sum_before: &PublicCount) -> Option<u32> {
    let PublicCount::Shown { count: sum } = sum_before else { return None };
    let shown = rows.iter().filter_map(|row| match &row.before {
        Some(PublicCount::Shown { count }) => Some(part(count, is_open(sum))),
        _ => None,
    });
    Some(number(sum)?.saturating_sub(shown.sum()))
}

#[cfg(test)]
mod tests {
    use super::{Before, Disclosed, PublicCount, Row, disclose};
    use crate::fact::{Count, Total};

    const LEAST: u32 = 3;
    /// The largest number that the lists below hold.
    const MOST: u32 = 9;

    fn published(numbers: &[u32], before: Option<&Disclosed>) -> Disclosed {
        published_without(numbers, before, None)
    }

    /// What is published of the numbers, of which one may have left the list.
    fn published_without(numbers: &[u32], before: Option<&Disclosed>, left: Option<usize>) -> Disclosed {
        let there: Vec<usize> = (0..numbers.len()).filter(|index| Some(*index) != left).collect();
        let counts: Vec<_> = there.iter().map(|index| Count::Exactly { n: numbers[*index] }).collect();
        let sum = counts.iter().collect::<Total>().count();
        let row = |(index, count): (usize, Count)| Row { count, before: before.map(|before| before.rows[index].clone()) };
        let rows: Vec<_> = there.into_iter().zip(counts).map(row).collect();
        let withheld = |view: &Disclosed| view.rows.iter().filter(|row| shown(row).is_none()).count();
        disclose(&rows, &sum, before.map(|view| Before { sum: &view.sum, withheld: withheld(view) }), LEAST)
    }

    fn lists(length: u32) -> impl Iterator<Item = Vec<u32>> {
        let base = MOST + 1;
        (0..base.pow(length)).map(move |code| (0..length).map(|digit| code / base.pow(digit) % base).collect())
    }

    fn shown(count: &PublicCount) -> Option<u32> {
        match count {
            PublicCount::Shown { count: Count::Exactly { n } } => Some(*n),
            _ => None,
        }
    }

    /// An enumeration of its own: all lists that fit what is shown. The numbers in it are not bounded by [`MOST`] but by the
    /// sum; without a sum, by the least number for what is small.
    fn fitting(view: &Disclosed) -> Vec<Vec<u32>> {
        let top = shown(&view.sum).unwrap_or(LEAST + 3);
        let within = |list: &[u32]| shown(&view.sum).is_none_or(|sum| list.iter().sum::<u32>() <= sum);
        let mut fitting = vec![Vec::new()];
        for row in &view.rows {
            let choices: Vec<u32> = shown(row).map_or_else(|| (0..=top).collect(), |n| vec![n]);
            let longer = fitting.iter().flat_map(|list| choices.iter().map(move |n| [&list[..], &[*n]].concat()));
            fitting = longer.filter(|list: &Vec<u32>| within(list)).collect();
        }
        fitting.retain(|list| shown(&view.sum).is_none_or(|sum| list.iter().sum::<u32>() == sum));
        fitting
    }

    fn values(lists: &[Vec<u32>], index: usize) -> usize {
        lists.iter().map(|list| list[index]).collect::<std::collections::BTreeSet<_>>().len()
    }

    #[test]
    fn every_withheld_count_has_two_values_that_fit_all_that_is_shown() {
        for numbers in (1..=4).flat_map(lists).filter(|numbers| numbers.len() < 4 || numbers.iter().all(|n| *n < 5)) {
            let view = published(&numbers, None);
            let all = fitting(&view);
            for (index, row) in view.rows.iter().enumerate() {
                let least_is_kept = shown(row).is_none_or(|n| n >= LEAST && n == numbers[index]);
                assert!(least_is_kept, "{numbers:?} {view:?}");
                assert!(shown(row).is_some() || values(&all, index) >= 2, "{numbers:?} {view:?}");
            }
            let persons: u32 = numbers.iter().sum();
            assert_eq!(shown(&view.sum), Some(persons).filter(|persons| *persons >= LEAST), "{numbers:?}");
        }
    }

    /// The strongest attack: somebody knows the rule itself, and tries which lists would have been published just so.
    #[test]
    fn who_knows_the_rule_learns_no_withheld_count() {
        for length in 1..=4 {
            let mut by_view = std::collections::BTreeMap::<String, Vec<Vec<u32>>>::new();
            for numbers in lists(length).filter(|numbers| length < 4 || numbers.iter().all(|n| *n < 8)) {
                by_view.entry(format!("{:?}", published(&numbers, None))).or_default().push(numbers);
            }
            for (view, same) in by_view {
                for index in 0..usize::try_from(length).unwrap() {
                    let told = shown(&published(&same[0], None).rows[index]).is_some();
                    // a number at the edge of what is tried has its alternatives beyond it
                    let at_edge = same.iter().all(|list| list.iter().any(|n| *n + 2 > if length < 4 { MOST } else { 7 }));
                    assert!(told || at_edge || values(&same, index) >= 2, "{same:?} {view}");
                }
            }
        }
    }

    /// Two views: whoever takes it that no number changed which need not have, must not find a withheld one.
    #[test]
    fn two_views_give_nothing_away_where_one_number_changed() {
        for earlier in lists(3).filter(|numbers| numbers.iter().all(|n| *n < 5)) {
            let first = published(&earlier, None);
            let before = fitting(&first);
            for (index, now) in (0..3).flat_map(|index| (0..=5).map(move |now| (index, now))) {
                let mut later = earlier.clone();
                later[index] = now;
                let second = published(&later, Some(&first));
                let after = fitting(&second);
                let near = |old: &[u32], new: &[u32]| old.iter().zip(new).filter(|(old, new)| old != new).count() <= 1;
                let all: Vec<Vec<u32>> = before
                    .iter()
                    .flat_map(|old| after.iter().filter(|new| near(old, new)).map(|new| [&old[..], &new[..]].concat()))
                    .collect();
                for row in 0..3 {
                    assert!(
                        shown(&first.rows[row]).is_some() || values(&all, row) >= 2,
                        "{earlier:?} {later:?} {first:?} {second:?}"
                    );
                    assert!(
                        shown(&second.rows[row]).is_some() || values(&all, row + 3) >= 2,
                        "{earlier:?} {later:?} {first:?} {second:?}"
                    );
                }
            }
        }
    }
    /// The same where nothing changed but that one left the list.
    #[test]
    fn two_views_give_nothing_away_where_one_left() {
        for earlier in lists(3).filter(|numbers| numbers.iter().all(|n| *n < 6)) {
            let first = published(&earlier, None);
            for left in 0..3 {
                let second = published_without(&earlier, Some(&first), Some(left));
                let rest = |list: &[u32]| [&list[..left], &list[left + 1..]].concat();
                let after = fitting(&second);
                let all: Vec<_> = fitting(&first).into_iter().filter(|old| after.contains(&rest(old))).collect();
                for row in 0..3 {
                    assert!(
                        shown(&first.rows[row]).is_some() || values(&all, row) >= 2,
                        "{earlier:?} {left} {first:?} {second:?}"
                    );
                }
            }
        }
    }
}
