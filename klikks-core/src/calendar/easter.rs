//! Easter Sunday in the Gregorian calendar.

/// Easter Sunday of `year` as month and day, by Meeus, Jones and Butcher ("Anonymous Gregorian computus", 1876).
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
pub(super) const fn easter(year: u32) -> (u32, u32) {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    (sum / 31, sum % 31 + 1)
}

/// Easter Sunday as a number in its year, from 1. It falls on 22 March to 25 April.
pub(super) const fn easter_of_year(year: u32) -> u32 {
    let (month, day) = easter(year);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let before_month = if month == 3 { 59 } else { 90 };
    before_month + day + leap as u32
}

#[cfg(test)]
mod tests {
    use super::{easter, easter_of_year};

    #[test]
    fn easter_falls_where_the_almanacs_have_it() {
        // earliest and latest of the modern era, and the years around the seed
        for (year, day) in [(2008, (3, 23)), (2022, (4, 17)), (2023, (4, 9)), (2038, (4, 25))] {
            assert_eq!(easter(year), day);
        }
        assert_eq!(easter_of_year(2023), 31 + 28 + 31 + 9);
        assert_eq!(easter_of_year(2008), 31 + 29 + 23);
    }
}
