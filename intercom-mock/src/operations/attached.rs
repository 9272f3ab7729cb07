//! The companies, segments and subscriptions of a contact.

use serde_json::{Value, json};

use super::Entry;
use super::contacts::known;
use crate::call::{Call, Outcome, Reply, ids, items, list};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /contacts/{}/companies", companies),
    ("POST /contacts/{}/companies", attach_company),
    ("DELETE /contacts/{}/companies/{}", detach_company),
    ("GET /contacts/{}/segments", segments),
    ("GET /contacts/{}/subscriptions", subscriptions),
    ("POST /contacts/{}/subscriptions", attach_subscription),
    ("DELETE /contacts/{}/subscriptions/{}", detach_subscription),
];

/// The maximum number of companies that a contact can have.
const COMPANIES: usize = 1000;

fn companies(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let contact = call.world.entity("contacts", &id);
    let companies: Vec<String> = ids(&contact, "companies").collect();
    call.list("list", &companies, views::company)
}

fn attach_company(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let company = call.need("id")?;
    if call.world.find("companies", &company).is_none() {
        return Err(Refusal::not_found("company", &company));
    }
    let contact = call.world.entity("contacts", &id);
    let held: Vec<String> = ids(&contact, "companies").collect();
    if held.len() >= COMPANIES && !held.contains(&company) {
        let message = format!("a contact can have at most {COMPANIES} companies");
        return Err(Refusal::new(400, "contact_company_limit_exceeded", message));
    }
    if !held.contains(&company) {
        call.world.update("contacts", &id, |entity| {
            list(entity, "companies").push(json!(company))
        });
        tell_company(call.world, "company.contact.attached", &id, &company);
    }
    Ok(Reply::Json(views::company(call.world, &company)))
}

fn detach_company(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let company = call.param(1).to_owned();
    let contact = call.world.entity("contacts", &id);
    if !ids(&contact, "companies").any(|held| held == company) {
        return Err(Refusal::not_found("company", &company));
    }
    call.world.update("contacts", &id, |entity| {
        list(entity, "companies").retain(|held| plain(held) != company);
    });
    tell_company(call.world, "company.contact.detached", &id, &company);
    Ok(Reply::Json(views::company(call.world, &company)))
}

fn tell_company(world: &mut World, topic: &str, contact: &str, company: &str) {
    world.tell(topic, |world| {
        json!({
            "company": views::company(world, company),
            "contact": views::contact(world, contact),
        })
    });
}

fn segments(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let segments = super::segments::of(call.world, &id);
    let views = segments
        .iter()
        .map(|id| views::plain_entity(call.world, "segments", "segment", id));
    call.whole("list", views.collect())
}

fn subscription(world: &World, id: &str) -> Value {
    views::plain_entity(world, "subscription_types", "subscription", id)
}

fn subscriptions(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let contact = call.world.entity("contacts", &id);
    let views = ids(&contact, "subscriptions").map(|id| subscription(call.world, &id));
    call.whole("list", views.collect())
}

fn attach_subscription(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let wanted = call.need("id")?;
    let consent = call.need("consent_type")?;
    if !matches!(consent.as_str(), "opt_in" | "opt_out") {
        let message = format!("consent_type must be opt_in or opt_out, not `{consent}`");
        return Err(Refusal::invalid("consent_type", message));
    }
    if call.world.find("subscription_types", &wanted).is_none() {
        return Err(Refusal::not_found("subscription type", &wanted));
    }
    call.world.update("contacts", &id, |entity| {
        let held = list(entity, "subscriptions");
        held.retain(|item| id_text(item.get("id")) != wanted);
        held.push(json!({"id": wanted, "consent_type": consent}));
    });
    tell_subscription(call.world, consent == "opt_in", &id, &wanted);
    Ok(Reply::Json(subscription(call.world, &wanted)))
}

fn detach_subscription(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let wanted = call.param(1).to_owned();
    let contact = call.world.entity("contacts", &id);
    let mut held = items(&contact, "subscriptions").iter();
    let held = held.find(|held| id_text(held.get("id")) == wanted);
    let held = held.ok_or_else(|| Refusal::not_found("subscription", &wanted))?;
    // Removing an opt-out subscribes the contact again.
    let subscribes = held["consent_type"] == "opt_out";
    call.world.update("contacts", &id, |entity| {
        list(entity, "subscriptions").retain(|item| id_text(item.get("id")) != wanted);
    });
    tell_subscription(call.world, subscribes, &id, &wanted);
    Ok(Reply::Json(subscription(call.world, &wanted)))
}

fn tell_subscription(world: &mut World, subscribes: bool, contact: &str, wanted: &str) {
    let topic = match subscribes {
        true => "granular.subscribe",
        false => "granular.unsubscribe",
    };
    let now = world.now();
    world.tell(topic, |world| {
        json!({
            "type": "granular",
            "contact": views::contact(world, contact),
            "subscription_types": [subscription(world, wanted)],
            "created_at": now,
        })
    });
}
