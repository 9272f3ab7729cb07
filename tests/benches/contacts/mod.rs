//! Contacts as the service answers them.

use serde_json::{Value, json};

/// A page of `GET /contacts`, and the cursor of the next one.
pub(crate) fn page(size: u64, next: Option<&str>) -> Vec<u8> {
    let data: Vec<Value> = (0..size).map(contact).collect();
    let next = next.map(|cursor| json!({"per_page": size, "starting_after": cursor}));
    let pages =
        json!({"type": "pages", "page": 1, "next": next, "per_page": size, "total_pages": 67});
    json!({"type": "list", "data": data, "total_count": 10_000, "pages": pages})
        .to_string()
        .into_bytes()
}

fn contact(number: u64) -> Value {
    let id = format!("6762f09b1bb69f9f2193{number:04x}");
    let list = |path: &str, item: Value| json!({"type": "list", "data": [item], "url": format!("/contacts/{id}/{path}"), "total_count": 1, "has_more": false});
    let at = 1_734_537_243 + number;
    let reference = |kind: &str| json!({"id": (number * 7).to_string(), "type": kind, "url": format!("/{kind}s/{number}")});
    json!({
        "type": "contact", "id": id, "workspace_id": "qwe123rt", "external_id": format!("customer-{number}"),
        "role": "user", "email": format!("person{number}@customer.example"), "email_domain": "customer.example",
        "phone": "+353871234567", "name": format!("Person Number {number}"), "owner_id": 1234 + number,
        "has_hard_bounced": false, "marked_email_as_spam": false, "unsubscribed_from_emails": false,
        "created_at": at, "updated_at": at, "signed_up_at": at, "last_seen_at": at, "last_replied_at": at,
        "last_contacted_at": at, "last_email_opened_at": null, "last_email_clicked_at": null,
        "language_override": null, "browser": "chrome", "browser_version": "131.0.6778.205", "browser_language": "en",
        "os": "OS X 10.15.7", "android_app_name": null, "android_app_version": null, "android_device": null,
        "android_os_version": null, "android_sdk_version": null, "android_last_seen_at": null,
        "ios_app_name": "Shop", "ios_app_version": "4.2.1", "ios_device": "iPhone15,2", "ios_os_version": "18.1.1",
        "ios_sdk_version": "18.2.0", "ios_last_seen_at": at,
        "custom_attributes": {"plan": "enterprise", "seats": 25, "trial": false, "score": 71.5, "last_order": at},
        "avatar": {"type": "avatar", "image_url": format!("https://images.customer.example/{number}/128.png")},
        "tags": list("tags", reference("tag")), "notes": list("notes", reference("note")),
        "companies": list("companies", reference("company")),
        "opted_out_subscription_types": list("subscriptions", reference("subscription")),
        "opted_in_subscription_types": list("subscriptions", reference("subscription")),
        "location": {"type": "location", "country": "Ireland", "region": "Leinster", "city": "Dublin",
            "country_code": "IRL", "continent_code": "EU"},
        "social_profiles": {"type": "list", "data": [{"type": "social_profile", "name": "Twitter",
            "url": "http://twitter.com/person"}]},
        "utm_campaign": null, "utm_content": null, "utm_medium": null, "utm_source": null, "utm_term": null,
        "referrer": "https://customer.example/pricing", "sms_consent": false
    })
}
