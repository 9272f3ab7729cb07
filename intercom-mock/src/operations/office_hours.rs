//! Office hours: the weekly opening hours of the workspace, and the exceptions for single dates. This module implements
//! only the operations that validate a request; `stored` implements the other operations.

use serde_json::{Value, json};

use super::{Entry, stored};
use crate::call::{Call, Outcome, items};
use crate::refusal::Refusal;
use crate::world::{Entity, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /office_hours_schedules", keep_schedule),
    ("PUT /office_hours_schedules/{}", keep_schedule),
    (
        "POST /office_hours_schedules/{}/office_hours_exceptions",
        create_exception,
    ),
    (
        "PUT /office_hours_schedules/{}/office_hours_exceptions/{}",
        update_exception,
    ),
];

/// The number of minutes in a day, in a week, and in a step of opening hours.
const DAY: i64 = 24 * 60;
const WEEK: i64 = 7 * DAY;
const STEP: i64 = 15;

fn minute(interval: &Value, field: &str) -> Option<i64> {
    interval.get(field).and_then(Value::as_i64)
}

/// Rejects an interval that is outside the span, or whose start or end is not a multiple of `STEP`.
fn check_intervals(body: &Entity, span: i64) -> Result<(), Refusal> {
    for (index, interval) in items(body, "time_intervals").iter().enumerate() {
        let way = format!("time_intervals[{index}]");
        let required = |field: &str| {
            minute(interval, field).ok_or_else(|| Refusal::missing(&format!("{way}.{field}")))
        };
        let (start, end) = (required("start_minute")?, required("end_minute")?);
        if start % STEP != 0 || end % STEP != 0 {
            let message = format!("{way} must start and end at a multiple of {STEP} minutes");
            return Err(Refusal::invalid(&way, message));
        }
        if start < 0 || end <= start || end > span {
            let message = format!(
                "{way} must start before its end, and must be within the minutes 0 to {span}"
            );
            return Err(Refusal::invalid(&way, message));
        }
    }
    Ok(())
}

/// Returns whether the intervals cover the whole week.
fn is_always(entity: &Entity) -> bool {
    let mut hours: Vec<(i64, i64)> = items(entity, "time_intervals")
        .iter()
        .filter_map(|one| Some((minute(one, "start_minute")?, minute(one, "end_minute")?)))
        .collect();
    hours.sort_unstable();
    let covered = hours.into_iter().fold(0, |covered, (start, end)| {
        if start <= covered {
            covered.max(end)
        } else {
            covered
        }
    });
    covered >= WEEK
}

/// Sets the day of the week of each interval; 0 is Monday.
fn set_days(entity: &mut Entity, day: impl Fn(&Value) -> i64) {
    if let Some(Value::Array(intervals)) = entity.get_mut("time_intervals") {
        for interval in intervals {
            interval["day_of_week"] = json!(day(interval));
        }
    }
}

fn keep_schedule(call: &mut Call<'_>) -> Outcome {
    stored::Place::of(call).check(call)?;
    check_intervals(&call.body, WEEK)?;
    stored::keep(call, |schedule, _| {
        set_days(schedule, |interval| {
            minute(interval, "start_minute").unwrap_or(0) / DAY
        });
        schedule.insert("twenty_four_seven".to_owned(), json!(is_always(schedule)));
    })
}

fn create_exception(call: &mut Call<'_>) -> Outcome {
    stored::Place::of(call).check(call)?;
    let exception = call.body.clone();
    keep_exception(call, &exception)
}

fn update_exception(call: &mut Call<'_>) -> Outcome {
    let place = stored::Place::of(call);
    place.check(call)?;
    let mut exception = call.world.entity(&place.kind, &place.id);
    exception.extend(call.body.clone());
    keep_exception(call, &exception)
}

/// Validates `exception`, which contains the existing fields and the fields of the request, and stores the exception.
fn keep_exception(call: &mut Call<'_>, exception: &Entity) -> Outcome {
    let date = id_text(exception.get("exception_date"));
    let Some(day) = weekday(&date) else {
        let message = format!("exception_date must be a date such as 2026-12-25, not `{date}`");
        return Err(Refusal::invalid("exception_date", message));
    };
    let is_closed = id_text(exception.get("exception_type")) == "closed";
    if !is_closed && items(exception, "time_intervals").is_empty() {
        return Err(Refusal::missing("time_intervals"));
    }
    if is_closed && !items(&call.body, "time_intervals").is_empty() {
        let message = "a closed day cannot have time_intervals: remove time_intervals";
        return Err(Refusal::invalid("time_intervals", message));
    }
    check_intervals(&call.body, DAY)?;
    stored::keep(call, |exception, _| {
        if is_closed {
            exception.insert("time_intervals".to_owned(), Value::Null);
        }
        set_days(exception, |_| day);
        exception.entry("name").or_insert(Value::Null);
        exception
            .entry("recurring_annually")
            .or_insert(json!(false));
    })
}

/// Returns the day of the week of a date such as `2026-12-25`, where 0 is Monday; `None` if the date does not exist.
fn weekday(date: &str) -> Option<i64> {
    let mut numbers = date.splitn(3, '-').map(|part| {
        let digits = part.bytes().all(|digit| digit.is_ascii_digit());
        part.parse::<i64>().ok().filter(|_| digits)
    });
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if date.len() != 10 || !(1..=days).contains(&day) {
        return None;
    }
    // Years start in March, so that the leap day is the last day of a year.
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let count = 365 * year + leaps + (153 * month + 2) / 5 + day;
    // March 1 of the year 0 was a Wednesday.
    Some((count + 1).rem_euclid(7))
}

#[cfg(test)]
mod tests {
    use super::weekday;

    #[test]
    fn days_of_the_week() {
        for (date, day) in [
            ("2026-12-24", Some(3)),
            ("2026-12-25", Some(4)),
            ("2024-02-29", Some(3)),
            ("2000-01-01", Some(5)),
            ("1970-01-01", Some(3)),
            ("2026-02-29", None),
            ("2026-13-01", None),
            ("2026-1-01", None),
            ("26-12-25", None),
            ("+026-12-25", None),
            ("", None),
        ] {
            assert_eq!(weekday(date), day, "{date}");
        }
    }
}
