//! Office hours.

use serde_json::{Value, json};

use super::{demo, names};

const PATH: &str = "/office_hours_schedules";

fn hours(start: i64, end: i64) -> Value {
    json!({"start_minute": start, "end_minute": end})
}

#[test]
fn a_schedule_from_its_beginning_to_its_end() {
    let (_mock, client) = demo();
    let body = json!({"name": "Late", "time_zone_name": "Europe/Dublin", "time_intervals": [hours(540, 1020), hours(1980, 2460)]});
    let answer = client.post(PATH, body);
    assert_eq!(answer.status, 201);
    let made = answer.body;
    assert_eq!(made["type"], "office_hours_schedule");
    assert_eq!(made["twenty_four_seven"], false);
    let days = |schedule: &Value| {
        let intervals = schedule["time_intervals"].as_array().expect("intervals");
        let days = intervals.iter().map(|one| one["day_of_week"].as_i64());
        days.collect::<Vec<_>>()
    };
    assert_eq!(days(&made), [Some(0), Some(1)]);
    let id = made["id"].as_str().expect("an id");
    let path = format!("{PATH}/{id}");
    let always = json!({"time_intervals": [hours(5000 / 15 * 15, 10080), hours(0, 5010)]});
    let changed = client.done("PUT", &path, always);
    assert_eq!(
        (&changed["name"], &changed["twenty_four_seven"]),
        (&json!("Late"), &json!(true))
    );
    let list = client.done("GET", PATH, Value::Null);
    assert_eq!(names(&list, "data", "id"), ["1", id]);
    let exceptions = format!("{path}/office_hours_exceptions");
    let closed = json!({"exception_date": "2026-12-25", "exception_type": "closed"});
    let exception = client.done("POST", &exceptions, closed);
    let exception = format!("{exceptions}/{}", exception["id"].as_str().expect("an id"));
    assert_eq!(
        client.done("DELETE", &path, Value::Null),
        json!({"id": id, "object": "office_hours_schedule", "deleted": true})
    );
    for gone in [&path, &exceptions, &exception] {
        let answer = client.get(gone);
        assert_eq!((answer.status, answer.code()), (404, "not_found"), "{gone}");
    }
}

#[test]
fn an_exception_from_its_beginning_to_its_end() {
    let (_mock, client) = demo();
    let path = format!("{PATH}/1/office_hours_exceptions");
    let body = json!({"exception_date": "2026-12-24", "exception_type": "custom_hours", "name": "Christmas Eve", "time_intervals": [hours(540, 780)]});
    let made = client.done("POST", &path, body);
    assert_eq!(made["office_hours_schedule_id"], "1");
    assert_eq!(made["time_intervals"][0]["day_of_week"], 3);
    assert_eq!(made["recurring_annually"], false);
    let id = made["id"].as_str().expect("an id");
    let one = format!("{path}/{id}");
    let closed = client.done("PUT", &one, json!({"exception_type": "closed"}));
    assert_eq!(closed["time_intervals"], Value::Null);
    assert_eq!(closed["name"], "Christmas Eve");
    assert_eq!(client.done("GET", &one, Value::Null), closed);
    let list = client.done("GET", &path, Value::Null);
    assert_eq!(names(&list, "data", "id"), ["1", id]);
    let other = client.done(
        "POST",
        PATH,
        json!({"name": "Other", "time_zone_name": "Etc/UTC", "time_intervals": []}),
    );
    let other = other["id"].as_str().expect("an id");
    // An exception belongs to only one schedule.
    let foreign = format!("{PATH}/{other}/office_hours_exceptions/{id}");
    assert_eq!(client.get(&foreign).status, 404);
    assert_eq!(
        client.done("DELETE", &one, Value::Null),
        json!({"id": id, "object": "office_hours_exception", "deleted": true})
    );
    assert_eq!(client.get(&one).status, 404);
}

#[test]
fn hours_that_cannot_be_are_refused() {
    let (_mock, client) = demo();
    let schedule = |intervals: Value| {
        client.post(
            PATH,
            json!({"name": "X", "time_zone_name": "Etc/UTC", "time_intervals": intervals}),
        )
    };
    let exception = |body: Value| client.post(&format!("{PATH}/1/office_hours_exceptions"), body);
    for answer in [
        schedule(json!([hours(541, 600)])),
        schedule(json!([hours(600, 600)])),
        schedule(json!([hours(0, 10095)])),
        schedule(json!([{"start_minute": 0}])),
        client.post(PATH, json!({"name": "X"})),
        exception(json!({"exception_date": "2026-02-30", "exception_type": "closed"})),
        exception(json!({"exception_date": "2026-02-01", "exception_type": "custom_hours"})),
        exception(
            json!({"exception_date": "2026-02-01", "exception_type": "closed", "time_intervals": [hours(0, 60)]}),
        ),
        exception(
            json!({"exception_date": "2026-02-01", "exception_type": "custom_hours", "time_intervals": [hours(0, 1455)]}),
        ),
        exception(json!({"exception_type": "closed"})),
    ] {
        assert_eq!(
            (answer.status, answer.code()),
            (422, "data_invalid"),
            "{}",
            answer.body
        );
    }
}
