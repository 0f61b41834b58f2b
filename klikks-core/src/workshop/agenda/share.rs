//! Minutes by shares, in whole numbers.

/// What one phase wants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    pub(super) share: u16,
    pub(super) least: u16,
    pub(super) most: u16,
}

/// People read five minutes on a clock more easily than one.
pub(super) const STEP: u32 = 5;

/// The minutes of each phase, and what is left when all have their most.
///
/// Everybody gets the least, then five minutes at a time go to whoever has least for its share (Sainte-Laguë), the first
/// of equals. A slot too short for the least of all is divided by what each needs. The parts and what is left add up.
pub(super) fn divide(minutes: u32, wishes: &[Wish]) -> (Vec<u32>, u32) {
    let needed: u32 = wishes.iter().map(|wish| u32::from(wish.least)).sum();
    if needed > minutes {
        let by_need: Vec<_> = wishes.iter().map(|wish| Wish { share: wish.least, least: 0, most: wish.least }).collect();
        return fill(minutes, &by_need);
    }
    fill(minutes, wishes)
}

fn fill(minutes: u32, wishes: &[Wish]) -> (Vec<u32>, u32) {
    let mut parts: Vec<u32> = wishes.iter().map(|wish| wish.least.into()).collect();
    let mut left = minutes.saturating_sub(parts.iter().sum());
    while left > 0 {
        let room = |wish: &Wish, part: u32| u32::from(wish.most).saturating_sub(part);
        let open = wishes.iter().zip(&mut parts).filter(|(wish, part)| room(wish, **part) > 0);
        // `max_by` takes the last of equals, so the order is turned round
        let next = open.rev().max_by(|(one, has), (other, had)| {
            let this = u64::from(one.share) * u64::from(2 * **had + 1);
            this.cmp(&(u64::from(other.share) * u64::from(2 * **has + 1)))
        });
        let Some((wish, part)) = next else { break };
        let given = STEP.min(left).min(room(wish, *part));
        *part += given;
        left -= given;
    }
    (parts, left)
}

#[cfg(test)]
mod tests {
    use super::{Wish, divide};

    fn wish(share: u16, least: u16, most: u16) -> Wish {
        Wish { share, least, most }
    }

    #[test]
    fn equal_shares_are_equal_to_five_minutes_and_the_first_gets_more() {
        assert_eq!(divide(60, &[wish(1, 0, 90), wish(1, 0, 90)]), (vec![30, 30], 0));
        assert_eq!(divide(65, &[wish(1, 0, 90), wish(1, 0, 90)]), (vec![35, 30], 0));
        assert_eq!(divide(63, &[wish(1, 0, 90), wish(1, 0, 90)]), (vec![33, 30], 0));
    }

    #[test]
    fn nobody_gets_less_than_the_least_or_more_than_the_most() {
        assert_eq!(divide(60, &[wish(1, 20, 90), wish(9, 0, 30)]), (vec![30, 30], 0));
        assert_eq!(divide(60, &[wish(1, 40, 90), wish(9, 0, 30)]), (vec![40, 20], 0));
        assert_eq!(divide(60, &[wish(1, 0, 10), wish(1, 0, 20)]), (vec![10, 20], 30));
    }

    #[test]
    fn too_little_is_divided_by_need() {
        assert_eq!(divide(30, &[wish(1, 40, 90), wish(9, 20, 90)]), (vec![20, 10], 0));
    }
}
