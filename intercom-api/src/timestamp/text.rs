//! Parsing and formatting of timestamps.

use super::{Timestamp, civil};

/// The bit in `layout` for a space between date and time instead of `T`.
const SPACED: u8 = 16;

/// The source of a timestamp, which determines the form of the timestamp in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A timestamp that was created in Rust, and is serialized in the form that the field declares.
    Built,
    /// A whole number.
    Whole,
    /// A number with a fraction.
    Fraction,
    /// A whole number in a string.
    Number,
    /// An ISO 8601 string.
    Iso(Zone),
}

/// The form of the time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// `Z`
    Z,
    /// ` UTC`
    Utc,
    /// No time zone; interpreted as UTC.
    None,
    /// `+01:00`
    Colon,
    /// `+0100`
    Basic,
    /// `+01`
    Hours,
    /// No time of day: the start of the day in UTC.
    Date,
}

/// Parses a whole number, or a date and time in ISO 8601.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse::<i64>() {
        let form = Form::Number;
        return Some(Timestamp {
            form,
            ..Timestamp::from_unix(seconds)
        });
    }
    let mut rest = Rest(text.as_bytes());
    let days = rest.date()?;
    if rest.0.is_empty() {
        return Some(Timestamp {
            form: Form::Iso(Zone::Date),
            ..Timestamp::from_unix(days * 86_400)
        });
    }
    let spaced = match rest.byte()? {
        b'T' => 0,
        b' ' => SPACED,
        _ => return None,
    };
    let of_day = rest.time_of_day()?;
    let (nanos, digits) = rest.fraction()?;
    let (zone, offset) = rest.zone()?;
    Some(Timestamp {
        seconds: days * 86_400 + of_day - i64::from(offset) * 60,
        nanos,
        offset,
        form: Form::Iso(zone),
        layout: digits | spaced,
    })
}

/// Formats the date and the time of day in the layout of `time`.
pub(super) fn render(time: Timestamp, zone: Zone) -> String {
    let local = time.seconds.saturating_add(i64::from(time.offset) * 60);
    let (year, month, day) = civil::date(local.div_euclid(86_400));
    let of_day = local.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    // ISO 8601 requires a sign for years that do not have four digits.
    let mut text = match year {
        0..=9999 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:+05}-{month:02}-{day:02}"),
    };
    if zone == Zone::Date {
        return text;
    }
    text.push(if time.layout & SPACED == 0 { 'T' } else { ' ' });
    text.push_str(&format!("{hour:02}:{minute:02}:{second:02}"));
    let digits = usize::from(time.layout & !SPACED);
    if digits > 0 {
        text.push('.');
        text.extend(format!("{:09}", time.nanos).chars().take(digits));
    }
    text.push_str(&zone_text(zone, time.offset));
    text
}

fn zone_text(zone: Zone, offset: i16) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
    match zone {
        Zone::Z => "Z".to_owned(),
        Zone::Utc => " UTC".to_owned(),
        Zone::None | Zone::Date => String::new(),
        Zone::Colon => format!("{sign}{hours:02}:{minutes:02}"),
        Zone::Basic => format!("{sign}{hours:02}{minutes:02}"),
        Zone::Hours => format!("{sign}{hours:02}"),
    }
}

/// Returns the number of digits that the fraction needs: 0, 3, 6 or 9.
pub(super) fn digits_needed(nanos: u32) -> u8 {
    match nanos {
        0 => 0,
        nanos if nanos % 1_000_000 == 0 => 3,
        nanos if nanos % 1_000 == 0 => 6,
        _ => 9,
    }
}

/// The input that has not been parsed yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn literal(&mut self, byte: u8) -> Option<()> {
        (self.byte()? == byte).then_some(())
    }

    fn digits(&mut self, count: usize) -> Option<u16> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let mut number = 0;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return None;
            }
            number = number * 10 + u16::from(digit - b'0');
        }
        self.0 = rest;
        Some(number)
    }

    fn two(&mut self, limit: u8) -> Option<u8> {
        let number = u8::try_from(self.digits(2)?).ok()?;
        (number <= limit).then_some(number)
    }

    fn date(&mut self) -> Option<i64> {
        let year = i64::from(self.digits(4)?);
        self.literal(b'-')?;
        let month = self.two(12)?;
        self.literal(b'-')?;
        let day = self.two(31)?;
        let real = month > 0 && day > 0 && day <= civil::days_of_month(year, month);
        real.then(|| civil::days(year, month, day))
    }

    fn time_of_day(&mut self) -> Option<i64> {
        let hour = i64::from(self.two(23)?);
        self.literal(b':')?;
        let minute = i64::from(self.two(59)?);
        self.literal(b':')?;
        let second = i64::from(self.two(59)?);
        Some(hour * 3_600 + minute * 60 + second)
    }

    /// Reads a decimal point and up to nine digits; reads nothing if the next character is not a decimal point.
    fn fraction(&mut self) -> Option<(u32, u8)> {
        let Some(rest) = self.0.strip_prefix(b".") else {
            return Some((0, 0));
        };
        self.0 = rest;
        let (mut nanos, mut count) = (0, 0);
        while let Some(digit) = self.0.first().filter(|byte| byte.is_ascii_digit()) {
            if count == 9 {
                return None;
            }
            nanos = nanos * 10 + u32::from(digit - b'0');
            count += 1;
            self.0 = self.0.get(1..)?;
        }
        (count > 0).then(|| (nanos * 10_u32.pow(9 - u32::from(count)), count))
    }

    fn zone(&mut self) -> Option<(Zone, i16)> {
        match self.0 {
            b"" => return Some((Zone::None, 0)),
            b"Z" => return Some((Zone::Z, 0)),
            b" UTC" => return Some((Zone::Utc, 0)),
            _ => {}
        }
        let sign = match self.byte()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let hours = i16::from(self.two(23)?);
        let zone = match self.0 {
            [] => Zone::Hours,
            [b':', ..] => {
                self.literal(b':')?;
                Zone::Colon
            }
            _ => Zone::Basic,
        };
        let minutes = match zone {
            Zone::Hours => 0,
            _ => i16::from(self.two(59)?),
        };
        let end = self.0.is_empty();
        end.then_some((zone, sign * (hours * 60 + minutes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_the_same() {
        for (text, seconds, nanos) in [
            ("1704164645", 1_704_164_645, 0),
            ("-5", -5, 0),
            ("2024-01-02", 1_704_153_600, 0),
            ("2024-01-02T03:04:05Z", 1_704_164_645, 0),
            ("2024-01-02T03:04:05", 1_704_164_645, 0),
            ("2024-01-02T03:04:05.120Z", 1_704_164_645, 120_000_000),
            (
                "2024-01-02T03:04:05.123456789+00:00",
                1_704_164_645,
                123_456_789,
            ),
            ("2024-01-02T03:04:05+05:30", 1_704_144_845, 0),
            ("2024-01-02 03:04:05 UTC", 1_704_164_645, 0),
            ("2024-01-02 03:04:05.5 UTC", 1_704_164_645, 500_000_000),
            ("2024-01-02T03:04:05-0800", 1_704_193_445, 0),
            ("2024-01-02 03:04:05-08", 1_704_193_445, 0),
            ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
            ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
            ("2024-02-29T00:00:00Z", 1_709_164_800, 0),
        ] {
            let time = Timestamp::read_text(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (time.unix(), time.subsec_nanos()),
                (seconds, nanos),
                "{text}"
            );
        }
    }

    #[test]
    fn what_could_not_be_written_the_same_is_not_read() {
        for text in [
            "",
            " ",
            "soon",
            "+5",
            "05",
            "-0",
            "1.5",
            "99999999999999999999",
            "2024-1-2",
            "2024-13-01",
            "2024-02-30",
            "2023-02-29",
            "2024-01-00",
            "2024-00-01",
            "2024-01-02T",
            "2024-01-02t03:04:05Z",
            "2024-01-02T03:04Z",
            "2024-01-02T24:00:00Z",
            "2024-01-02T03:04:60Z",
            "2024-01-02T03:04:05z",
            "2024-01-02T03:04:05.Z",
            "2024-01-02T03:04:05.1234567890Z",
            "2024-01-02T03:04:05+",
            "2024-01-02T03:04:05+1",
            "2024-01-02T03:04:05+01:0",
            "2024-01-02T03:04:05-00:00",
            "2024-01-02T03:04:05+24:00",
            "2024-01-02T03:04:05ZZ",
            "2024-01-02T03:04:05 ",
            "2024-01-02T03:04:05Z\n",
            "２０２４-01-02",
            "+2024-01-02",
            "-2024-01-02T03:04:05Z",
        ] {
            assert!(Timestamp::read_text(text).is_none(), "{text}");
        }
    }

    #[test]
    fn times_over_the_whole_range_come_back() {
        let first = Timestamp::read_text("0000-01-01T00:00:00Z").expect("a time");
        let last = Timestamp::read_text("9999-12-31T23:59:59Z").expect("a time");
        let mut seconds = first.unix();
        while seconds <= last.unix() {
            let text = Timestamp::from_unix(seconds).to_string();
            let time = Timestamp::read_text(&text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(time.unix(), seconds, "{text}");
            seconds += 1_234_567;
        }
    }

    #[test]
    fn years_beyond_four_digits_are_shown_with_a_sign() {
        let shown = |seconds| Timestamp::from_unix(seconds).to_string();
        assert_eq!(shown(253_402_300_800), "+10000-01-01T00:00:00Z");
        assert_eq!(shown(-62_167_219_201), "-0001-12-31T23:59:59Z");
        assert_eq!(shown(i64::MAX), "+292277026596-12-04T15:30:07Z");
        assert_eq!(shown(i64::MIN), "-292277022657-01-27T08:29:52Z");
    }
}
