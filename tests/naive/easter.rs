//! Easter by the formula of Gauss, with his two exceptions (Lichtenberg's form of it).

/// Easter Sunday as a day of March, which may go on into April: 32 is 1 April.
pub(super) fn easter_in_march(year: i32) -> i32 {
    let century = year / 100;
    let moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun = 2 - (3 * century + 3) / 4;
    let moon_of_year = year % 19;
    let seed = (19 * moon_of_year + moon) % 30;
    let correction = (seed + moon_of_year / 11) / 29;
    let limit = 21 + seed - correction;
    let first_sunday = 7 - (year + year / 4 + sun) % 7;
    let distance = 7 - (limit - first_sunday) % 7;
    limit + distance
}
