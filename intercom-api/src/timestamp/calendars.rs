//! Conversions from and to the types of calendar libraries.

use super::{Timestamp, TimestampError};

fn timestamp(seconds: i64, nanos: u32) -> Timestamp {
    Timestamp::from_parts(Some((seconds, nanos)), 0)
}

#[cfg(feature = "chrono")]
mod chrono {
    use chrono::{DateTime, TimeZone, Utc};

    use super::{Timestamp, TimestampError, timestamp};
    use crate::SetTo;

    impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
        fn from(time: DateTime<Tz>) -> Self {
            // A leap second is converted to the following second.
            let (nanos, whole) = (time.timestamp_subsec_nanos(), super::super::NANOS);
            timestamp(time.timestamp() + i64::from(nanos / whole), nanos % whole)
        }
    }

    /// Fails for years that `chrono` does not represent.
    impl TryFrom<Timestamp> for DateTime<Utc> {
        type Error = TimestampError;

        fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
            let found = DateTime::from_timestamp(time.seconds, time.nanos);
            found.ok_or(TimestampError(()))
        }
    }

    impl<Tz: TimeZone> SetTo<Timestamp> for DateTime<Tz> {
        fn set_to(self) -> Option<Timestamp> {
            Some(self.into())
        }
    }

    impl<Tz: TimeZone> SetTo<Timestamp> for Option<DateTime<Tz>> {
        fn set_to(self) -> Option<Timestamp> {
            self.map(Timestamp::from)
        }
    }
}

#[cfg(feature = "jiff")]
mod jiff {
    use super::{Timestamp, TimestampError, timestamp};
    use crate::set_to::set_to_from;

    impl From<jiff::Timestamp> for Timestamp {
        fn from(time: jiff::Timestamp) -> Self {
            // Before 1970, the fraction of a `jiff` timestamp is negative.
            let (seconds, nanos) = (time.as_second(), time.subsec_nanosecond());
            match u32::try_from(nanos) {
                Ok(nanos) => timestamp(seconds, nanos),
                Err(_) => timestamp(seconds - 1, super::super::NANOS - nanos.unsigned_abs()),
            }
        }
    }

    impl From<jiff::Zoned> for Timestamp {
        fn from(time: jiff::Zoned) -> Self {
            time.timestamp().into()
        }
    }

    /// Fails for years that `jiff` does not represent.
    impl TryFrom<Timestamp> for jiff::Timestamp {
        type Error = TimestampError;

        fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
            let nanos = i32::try_from(time.nanos).map_err(|_| TimestampError(()))?;
            jiff::Timestamp::new(time.seconds, nanos).map_err(|_| TimestampError(()))
        }
    }

    set_to_from!(Timestamp: jiff::Timestamp, jiff::Zoned);
}

#[cfg(feature = "time")]
mod time {
    use time::{OffsetDateTime, UtcDateTime};

    use super::{Timestamp, TimestampError, timestamp};
    use crate::set_to::set_to_from;

    impl From<OffsetDateTime> for Timestamp {
        fn from(time: OffsetDateTime) -> Self {
            timestamp(time.unix_timestamp(), time.nanosecond())
        }
    }

    impl From<UtcDateTime> for Timestamp {
        fn from(time: UtcDateTime) -> Self {
            timestamp(time.unix_timestamp(), time.nanosecond())
        }
    }

    /// Fails for years that `time` does not represent.
    impl TryFrom<Timestamp> for OffsetDateTime {
        type Error = TimestampError;

        fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
            let whole = OffsetDateTime::from_unix_timestamp(time.seconds);
            let whole = whole.and_then(|whole| whole.replace_nanosecond(time.nanos));
            whole.map_err(|_| TimestampError(()))
        }
    }

    /// Fails for years that `time` does not represent.
    impl TryFrom<Timestamp> for UtcDateTime {
        type Error = TimestampError;

        fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
            OffsetDateTime::try_from(time).map(OffsetDateTime::to_utc)
        }
    }

    set_to_from!(Timestamp: OffsetDateTime, UtcDateTime);
}

#[cfg(test)]
mod tests {
    use super::super::{Timestamp, TimestampError};

    /// Times before and after 1970, with and without a fraction.
    fn times() -> impl Iterator<Item = Timestamp> {
        let parts = [(0, 0), (-1, 250_000_000), (-86_400, 0), (1_704_164_645, 1)];
        parts
            .into_iter()
            .map(|(seconds, nanos)| super::timestamp(seconds, nanos))
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_times_come_back() {
        use chrono::{DateTime, FixedOffset, Utc};
        for time in times() {
            let there = DateTime::<Utc>::try_from(time).expect("in range");
            assert_eq!(format!("{there:?}"), time.to_string());
            assert_eq!(Timestamp::from(there), time);
            let east = FixedOffset::east_opt(3600).expect("an offset");
            assert_eq!(Timestamp::from(there.with_timezone(&east)), time);
        }
        let never = Timestamp::from_unix(i64::MAX);
        assert_eq!(DateTime::<Utc>::try_from(never), Err(TimestampError(())));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_times_come_back() {
        for time in times() {
            let there = jiff::Timestamp::try_from(time).expect("in range");
            assert_eq!(there.to_string().parse(), Ok(time));
            assert_eq!(Timestamp::from(there), time);
            assert_eq!(
                Timestamp::from(there.to_zoned(jiff::tz::TimeZone::UTC)),
                time
            );
        }
        let never = jiff::Timestamp::try_from(Timestamp::from_unix(i64::MAX));
        assert_eq!(never, Err(TimestampError(())));
    }

    #[cfg(feature = "time")]
    #[test]
    fn times_of_time_come_back() {
        use time::{OffsetDateTime, UtcDateTime};
        for time in times() {
            let there = OffsetDateTime::try_from(time).expect("in range");
            assert_eq!(Timestamp::from(there), time);
            let utc = UtcDateTime::try_from(time).expect("in range");
            assert_eq!(Timestamp::from(utc), time);
        }
        let never = OffsetDateTime::try_from(Timestamp::from_unix(i64::MAX));
        assert_eq!(never, Err(TimestampError(())));
    }
}
