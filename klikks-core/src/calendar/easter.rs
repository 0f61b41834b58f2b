//! Easter Sunday in the Gregorian calendar.

use crate::fact::Day;

#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
/// Easter Sunday of `year`, by Meeus, Jones and Butcher ("Anonymous Gregorian computus", 1876).
pub(crate) fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Day::new(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::easter;

    #[test]
    fn easter_falls_where_the_almanacs_have_it() {
        // earliest and latest of the modern era, and the years around the seed
        for (year, day) in [(2008, "2008-03-23"), (2022, "2022-04-17"), (2023, "2023-04-09"), (2038, "2038-04-25")] {
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(day));
        }
    }
}
