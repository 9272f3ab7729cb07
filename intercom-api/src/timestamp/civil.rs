//! Days and dates of the proleptic Gregorian calendar.
//!
//! Years start in March, so that the leap day is the last day, and are grouped in eras of 400 years, after which the
//! calendar repeats.

const DAYS_OF_ERA: i64 = 146_097;
/// The number of days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// Returns the number of days from 1970-01-01 to a date.
pub(super) fn days(year: i64, month: u8, day: u8) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = (i64::from(month) + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let day_of_era = 365 * year_of_era + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_OF_ERA + day_of_era - EPOCH
}

/// Returns the year, month and day of a number of days since 1970-01-01.
pub(super) fn date(days: i64) -> (i64, u8, u8) {
    let days = days + EPOCH;
    let era = days.div_euclid(DAYS_OF_ERA);
    let day_of_era = days.rem_euclid(DAYS_OF_ERA);
    let leaps = day_of_era / 1_460 - day_of_era / 36_524 + day_of_era / 146_096;
    let year_of_era = (day_of_era - leaps) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month as u8, day as u8)
}

/// Returns the number of days in a month.
pub(super) fn days_of_month(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_follows_the_one_before() {
        let mut expected = (0, 1, 1);
        let first = days(0, 1, 1);
        assert_eq!(first, -719_528);
        for day in first..=days(9999, 12, 31) {
            assert_eq!(date(day), expected);
            let (year, month, of_month) = expected;
            assert_eq!(days(year, month, of_month), day);
            expected = match (month, of_month) {
                (12, 31) => (year + 1, 1, 1),
                _ if of_month == days_of_month(year, month) => (year, month + 1, 1),
                _ => (year, month, of_month + 1),
            };
        }
        assert_eq!(expected, (10_000, 1, 1));
    }

    #[test]
    fn known_days() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 2, 29), 11_016);
        assert_eq!(days(1969, 12, 31), -1);
        assert_eq!(date(i64::MAX / 86_400).0, 292_277_026_596);
        assert_eq!(date(i64::MIN / 86_400).0, -292_277_022_657);
    }
}
