//! Timestamps, which Intercom sends as numbers or strings.

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod calendars;
mod civil;
mod text;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(crate) use text::{Form, Zone};

const NANOS: u32 = 1_000_000_000;

/// A point in time: Unix seconds, with a fraction of a second if Intercom sends one.
///
/// A timestamp decodes from a number, a number in a string or an ISO 8601 string, and encodes in the form from which it
/// was decoded. A timestamp that was created in Rust encodes in the form that its field declares. Timestamps compare by
/// the point in time, regardless of their form.
///
/// ```
/// use intercom_api::Timestamp;
///
/// let time = Timestamp::from_unix(1_704_164_645);
/// assert_eq!(time.to_string(), "2024-01-02T03:04:05Z");
/// assert_eq!("2024-01-02T04:04:05+01:00".parse(), Ok(time));
/// ```
#[derive(Clone, Copy)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
    /// The UTC offset in minutes; positive values are east of UTC.
    offset: i16,
    form: Form,
    /// The number of digits of the fraction, combined with the bit `text::SPACED`.
    layout: u8,
}

/// The JSON form of a [`Timestamp`].
pub(crate) enum Written {
    Whole(i64),
    Fraction(f64),
    Text(String),
}

/// The error returned for an invalid [`Timestamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampError(());

impl Timestamp {
    /// Returns the timestamp for these Unix seconds.
    pub const fn from_unix(seconds: i64) -> Self {
        Timestamp {
            seconds,
            nanos: 0,
            offset: 0,
            form: Form::Built,
            layout: 0,
        }
    }

    /// Returns the Unix seconds; negative before 1970.
    pub const fn unix(self) -> i64 {
        self.seconds
    }

    /// Returns the fraction of the second in nanoseconds, in addition to [`unix`](Self::unix).
    pub const fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// Returns the current system time in whole seconds.
    pub fn now() -> Self {
        Timestamp {
            nanos: 0,
            ..Timestamp::from(SystemTime::now())
        }
    }

    /// Returns the time that has passed since `earlier`; zero if `earlier` is later.
    pub fn duration_since(self, earlier: Timestamp) -> Duration {
        if self <= earlier {
            return Duration::ZERO;
        }
        let borrow = self.nanos < earlier.nanos;
        let seconds = self.seconds.abs_diff(earlier.seconds) - u64::from(borrow);
        let nanos = self.nanos + u32::from(borrow) * NANOS - earlier.nanos;
        Duration::new(seconds, nanos)
    }

    fn from_parts(parts: Option<(i64, u32)>, otherwise: i64) -> Self {
        let (seconds, nanos) = parts.unwrap_or((otherwise, 0));
        Timestamp {
            nanos,
            ..Timestamp::from_unix(seconds)
        }
    }

    pub(crate) fn read_whole(seconds: i64) -> Self {
        Timestamp {
            form: Form::Whole,
            ..Timestamp::from_unix(seconds)
        }
    }

    /// Reads a number with a fraction; `None` if the number cannot be written back unchanged.
    pub(crate) fn read_fraction(number: f64) -> Option<Self> {
        // Above 2^53, an `f64` has no fraction, and its seconds are inexact.
        if number.is_nan() || number.abs() > 9_007_199_254_740_992.0 {
            return None;
        }
        let seconds = number.floor();
        let nanos = ((number - seconds) * f64::from(NANOS)).round();
        let time = Timestamp {
            nanos: nanos as u32,
            form: if nanos > 0.0 {
                Form::Fraction
            } else {
                Form::Whole
            },
            ..Timestamp::from_unix(seconds as i64)
        };
        (time.nanos < NANOS && time.as_f64() == number).then_some(time)
    }

    /// Reads a string; `None` if the string cannot be written back unchanged.
    pub(crate) fn read_text(text: &str) -> Option<Self> {
        let time = text::parse(text)?;
        match time.written(true) {
            Written::Text(again) if again == text => Some(time),
            _ => None,
        }
    }

    /// Returns the JSON form in a field that declares a string (`as_text`) or a number.
    pub(crate) fn written(self, as_text: bool) -> Written {
        match self.form {
            Form::Built if as_text => Written::Text(self.to_string()),
            Form::Built | Form::Whole => Written::Whole(self.seconds),
            Form::Fraction => Written::Fraction(self.as_f64()),
            Form::Number => Written::Text(self.seconds.to_string()),
            Form::Iso(zone) => Written::Text(text::render(self, zone)),
        }
    }

    fn as_f64(self) -> f64 {
        self.seconds as f64 + f64::from(self.nanos) / f64::from(NANOS)
    }
}

impl Default for Timestamp {
    /// Returns 1970-01-01T00:00:00Z.
    fn default() -> Self {
        Timestamp::from_unix(0)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        (self.seconds, self.nanos) == (other.seconds, other.nanos)
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.seconds, self.nanos).hash(state);
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanos).cmp(&(other.seconds, other.nanos))
    }
}

/// Formats the timestamp as RFC 3339 in UTC.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = text::digits_needed(self.nanos);
        let utc = Timestamp {
            offset: 0,
            layout: digits,
            ..*self
        };
        f.pad(&text::render(utc, Zone::Z))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Timestamp::from_unix(seconds)
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let time = text::parse(text).ok_or(TimestampError(()))?;
        Ok(Timestamp {
            nanos: time.nanos,
            ..Timestamp::from_unix(time.seconds)
        })
    }
}

/// A time outside the range becomes the nearest valid timestamp.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let epoch = Timestamp::from_unix(0);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => epoch + after,
            Err(error) => epoch - error.duration(),
        }
    }
}

/// A time outside the range becomes the nearest valid timestamp.
impl Add<Duration> for Timestamp {
    type Output = Timestamp;

    fn add(self, duration: Duration) -> Timestamp {
        let nanos = self.nanos + duration.subsec_nanos();
        let carry = nanos >= NANOS;
        let nanos = if carry { nanos - NANOS } else { nanos };
        let whole = self.seconds.checked_add_unsigned(duration.as_secs());
        let whole = whole.and_then(|whole| whole.checked_add(carry.into()));
        Timestamp::from_parts(whole.map(|whole| (whole, nanos)), i64::MAX)
    }
}

/// A time outside the range becomes the nearest valid timestamp.
impl Sub<Duration> for Timestamp {
    type Output = Timestamp;

    fn sub(self, duration: Duration) -> Timestamp {
        let borrow = self.nanos < duration.subsec_nanos();
        let nanos = self.nanos + u32::from(borrow) * NANOS - duration.subsec_nanos();
        let whole = self.seconds.checked_sub_unsigned(duration.as_secs());
        let whole = whole.and_then(|whole| whole.checked_sub(borrow.into()));
        Timestamp::from_parts(whole.map(|whole| (whole, nanos)), i64::MIN)
    }
}

impl AddAssign<Duration> for Timestamp {
    fn add_assign(&mut self, duration: Duration) {
        *self = *self + duration;
    }
}

impl SubAssign<Duration> for Timestamp {
    fn sub_assign(&mut self, duration: Duration) {
        *self = *self - duration;
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampError;

    fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
        let seconds = Duration::from_secs(time.seconds.unsigned_abs());
        let whole = if time.seconds < 0 {
            UNIX_EPOCH.checked_sub(seconds)
        } else {
            UNIX_EPOCH.checked_add(seconds)
        };
        let nanos = Duration::from_nanos(time.nanos.into());
        whole
            .and_then(|whole| whole.checked_add(nanos))
            .ok_or(TimestampError(()))
    }
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "invalid timestamp: expected Unix seconds or ISO 8601, such as \
             2024-01-02T03:04:05Z",
        )
    }
}

impl std::error::Error for TimestampError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_is_two_words_wide() {
        assert_eq!(size_of::<Option<Timestamp>>(), 16);
    }

    #[test]
    fn equal_times_are_equal_however_written() {
        let whole = Timestamp::read_whole(1_704_164_645);
        let iso = Timestamp::read_text("2024-01-02T05:04:05+02:00").expect("a time");
        assert_eq!(whole, iso);
        assert_eq!(whole.cmp(&iso), Ordering::Equal);
        assert_eq!("1704164645".parse(), Ok(whole));
        assert_eq!("soon".parse::<Timestamp>(), Err(TimestampError(())));
    }

    #[test]
    fn fractions_are_kept_where_they_come_back_the_same() {
        let half = Timestamp::read_fraction(-1.5).expect("a time");
        assert_eq!((half.unix(), half.subsec_nanos()), (-2, 500_000_000));
        assert!(matches!(half.written(false), Written::Fraction(-1.5)));
        assert!(matches!(
            Timestamp::read_fraction(5.0).map(|time| time.written(false)),
            Some(Written::Whole(5))
        ));
        for number in [f64::NAN, f64::INFINITY, 1e300, 0.1 + 1e-15, 1e-12] {
            assert!(Timestamp::read_fraction(number).is_none(), "{number}");
        }
    }

    #[test]
    fn system_times_come_back() {
        for (seconds, nanos) in [(0, 0), (-1, 250_000_000), (1_704_164_645, 1)] {
            let time = Timestamp {
                nanos,
                ..Timestamp::from_unix(seconds)
            };
            let system = SystemTime::try_from(time).expect("in range");
            assert_eq!(Timestamp::from(system), time);
        }
        let day = Duration::from_millis(86_400_250);
        for time in [0, -1, 1_704_164_645].map(Timestamp::from_unix) {
            assert_eq!(time + day - day, time);
            assert_eq!((time + day).duration_since(time), day);
            assert_eq!(time.duration_since(time + day), Duration::ZERO);
        }
        assert_eq!(
            Timestamp::from_unix(i64::MAX) + day,
            Timestamp::from_unix(i64::MAX)
        );
        assert_eq!(
            Timestamp::from_unix(i64::MIN) - day,
            Timestamp::from_unix(i64::MIN)
        );
        let never = SystemTime::try_from(Timestamp::from_unix(i64::MAX));
        assert!(never.is_ok() || never == Err(TimestampError(())));
    }

    #[test]
    fn built_times_are_written_as_the_field_declares() {
        let time = Timestamp::from_unix(0);
        assert!(matches!(time.written(false), Written::Whole(0)));
        match time.written(true) {
            Written::Text(text) => assert_eq!(text, "1970-01-01T00:00:00Z"),
            _ => panic!("no text"),
        }
    }
}
