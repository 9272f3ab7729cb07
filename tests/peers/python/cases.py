"""The calls. Resources that the API cannot create, such as admins and calls, come from the mock's demo workspace."""

import time

from intercom.core.api_error import ApiError
from intercom.errors import NotFoundError

from content import content
from recorder import value
from support import support

UNKNOWN = "65f0000000000000000000ff"


def cases(recorder):
    call = recorder.call
    pages = recorder.pages
    def missing(name, request):
        recorder.fails(name, request, NotFoundError)

    # The client maps 404 to `NotFoundError` only for operations whose description lists it.
    def unmapped(name, request):
        recorder.fails(name, request, ApiError)

    # The workspace.
    me = call("admins.identify", dict, lambda r: r.type == "admin" and r.app.type == "app")
    admin = value(lambda: int(me.id))
    call("admins.list", dict, lambda r: any(one.id == me.id for one in r.admins))
    call("admins.find", lambda: {"admin_id": admin}, lambda r: r.id == me.id)
    missing("admins.find", lambda: {"admin_id": 999999})
    call("admins.away", lambda: {"admin_id": admin, "away_mode_enabled": True, "away_mode_reassign": False}, lambda r: r.away_mode_enabled is True)
    call("admins.away", lambda: {"admin_id": admin, "away_mode_enabled": False, "away_mode_reassign": False}, lambda r: r.away_mode_enabled is False)
    call("admins.list_all_activity_logs", lambda: {"created_at_after": "1677253093"}, lambda r: isinstance(r.activity_logs, list))
    teams = call("teams.list", dict, lambda r: len(r.teams) > 0)
    call("teams.find", lambda: {"team_id": teams.teams[0].id}, lambda r: r.id == teams.teams[0].id)
    missing("teams.find", lambda: {"team_id": "999999"})
    call("away_status_reasons.list_away_status_reasons", dict, lambda r: all(one.label for one in r))
    call("ip_allowlist.update_ip_allowlist", lambda: {"enabled": False, "ip_allowlist": ["10.0.0.1"]}, lambda r: r.ip_allowlist[0] == "10.0.0.1")
    call("ip_allowlist.get_ip_allowlist", dict, lambda r: r.enabled is False and r.ip_allowlist[0] == "10.0.0.1")
    segments = call("segments.list", lambda: {"include_count": True}, lambda r: len(r.segments) > 0)
    call("segments.find", lambda: {"segment_id": segments.segments[0].id}, lambda r: r.id == segments.segments[0].id)
    missing("segments.find", lambda: {"segment_id": UNKNOWN})
    subscriptions = call("subscription_types.list", dict, lambda r: len(r.data) > 0)

    # Custom attributes, before contacts that have them.
    attribute = call("data_attributes.create", lambda: {"request": {"name": "peer_plan", "model": "contact", "data_type": "string"}}, lambda r: r.name == "peer_plan")
    call("data_attributes.list", lambda: {"model": "contact", "include_archived": True}, lambda r: any(one.id == attribute.id for one in r.data))
    sizes = call("data_attributes.create", lambda: {"request": {"name": "peer_size", "model": "contact", "data_type": "options", "options": [{"value": "1-5"}, {"value": "6-10"}]}}, lambda r: r.name == "peer_size")
    call("data_attributes.update", lambda: {"data_attribute_id": sizes.id, "request": {"options": [{"value": "1-10"}, {"value": "11-20"}]}}, lambda r: r.id == sizes.id)

    # Contacts.
    user = call("contacts.create", lambda: {"request": {"email": "user@peer.example", "external_id": "peer-1", "name": "Peer", "custom_attributes": {"peer_plan": "1-10"}}}, lambda r: r.email == "user@peer.example")
    other = call("contacts.create", lambda: {"request": {"external_id": "peer-2", "email": "other@peer.example"}}, lambda r: r.external_id == "peer-2")
    third = call("contacts.create", lambda: {"request": {"role": "user", "email": "third@peer.example"}}, lambda r: r.role == "user")
    lead = call("contacts.create", lambda: {"request": {"role": "lead", "email": "lead@peer.example"}}, lambda r: r.role == "lead")
    call("contacts.find", lambda: {"contact_id": user.id}, lambda r: r.id == user.id and r.custom_attributes["peer_plan"] == "1-10")
    unmapped("contacts.find", lambda: {"contact_id": UNKNOWN})
    call("contacts.show_contact_by_external_id", lambda: {"external_id": "peer-1"}, lambda r: r.id == user.id)
    unmapped("contacts.show_contact_by_external_id", lambda: {"external_id": "no-such-contact"})
    call("contacts.update", lambda: {"contact_id": user.id, "name": "Peer Two", "phone": "+353871234567"}, lambda r: r.name == "Peer Two")
    unmapped("contacts.update", lambda: {"contact_id": UNKNOWN, "name": "Nobody"})
    pages("contacts.list", lambda: {"per_page": 2}, lambda: [user.id, other.id, third.id, lead.id])
    peers = {"operator": "OR", "value": [{"field": "email", "operator": "=", "value": "user@peer.example"}, {"field": "external_id", "operator": "=", "value": "peer-2"}]}
    recorder.search("contacts.search", peers, lambda: [user.id, other.id], 1)
    pages("contacts.search", lambda: {"query": {"field": "email", "operator": "~", "value": "third@peer"}}, lambda: [third.id], 1)
    recorder.search("contacts.search", {"operator": "AND", "value": [{"field": "created_at", "operator": ">", "value": "1306054154"}]}, lambda: [user.id], 3)
    call("contacts.archive", lambda: {"contact_id": third.id}, lambda r: r.id == third.id and r.archived is True)
    call("contacts.unarchive", lambda: {"contact_id": third.id}, lambda r: r.id == third.id and r.archived is False)
    call("contacts.block_contact", lambda: {"contact_id": third.id}, lambda r: r.id == third.id and r.blocked is True)
    call("contacts.delete", lambda: {"contact_id": third.id}, lambda r: r.id == third.id and r.deleted is True)
    unmapped("contacts.delete", lambda: {"contact_id": UNKNOWN})
    call("contacts.merge_lead_in_user", lambda: {"lead_id": lead.id, "contact_id": other.id}, lambda r: r.id == other.id)
    id = value(lambda: user.id)
    call("contacts.attach_subscription", lambda: {"contact_id": id, "subscription_id": subscriptions.data[0].id, "consent_type": subscriptions.data[0].consent_type}, lambda r: r.id == subscriptions.data[0].id)
    call("contacts.list_attached_subscriptions", lambda: {"contact_id": id}, lambda r: any(one.id == subscriptions.data[0].id for one in r.data))
    call("contacts.detach_subscription", lambda: {"contact_id": id, "subscription_id": subscriptions.data[0].id}, lambda r: r.id == subscriptions.data[0].id)
    call("contacts.list_attached_segments", lambda: {"contact_id": id}, lambda r: len(r.data) > 0)
    note = call("notes.create", lambda: {"contact_id": id, "body": "Hello", "admin_id": str(admin)}, lambda r: "Hello" in r.body)
    second = call("notes.create", lambda: {"contact_id": id, "body": "Again", "admin_id": str(admin)}, lambda r: r.id != note.id)
    call("notes.find", lambda: {"note_id": int(note.id)}, lambda r: r.id == note.id)
    missing("notes.find", lambda: {"note_id": 999999})
    pages("notes.list", lambda: {"contact_id": id, "per_page": 1}, lambda: [note.id, second.id])

    # Companies.
    acme = call("companies.create_or_update", lambda: {"request": {"name": "Acme", "company_id": "acme", "remote_created_at": 1374138000, "monthly_spend": 99.5}}, lambda r: r.company_id == "acme")
    blue = call("companies.create_or_update", lambda: {"request": {"name": "Blue", "company_id": "blue"}}, lambda r: r.name == "Blue")
    call("companies.create_or_update", lambda: {"request": {"name": "Acme Two", "company_id": "acme"}}, lambda r: r.id == acme.id and r.name == "Acme Two")
    call("companies.find", lambda: {"company_id": acme.id}, lambda r: r.id == acme.id)
    missing("companies.find", lambda: {"company_id": UNKNOWN})
    call("companies.update", lambda: {"company_id": acme.id, "request": {"name": "Acme Three", "website": "https://acme.example"}}, lambda r: r.name == "Acme Three")
    call("companies.retrieve", lambda: {"company_id": "acme"}, lambda r: r.id == acme.id)
    missing("companies.retrieve", lambda: {"company_id": "no-such-company"})
    call("companies.attach_contact", lambda: {"contact_id": id, "company_id": acme.id}, lambda r: r.id == acme.id)
    call("companies.attach_contact", lambda: {"contact_id": id, "company_id": blue.id}, lambda r: r.id == blue.id)
    missing("companies.attach_contact", lambda: {"contact_id": id, "company_id": UNKNOWN})
    call("companies.list_attached_contacts", lambda: {"company_id": acme.id}, lambda r: any(one.id == id for one in r.data))
    call("companies.list_attached_segments", lambda: {"company_id": acme.id}, lambda r: isinstance(r.data, list))
    pages("contacts.list_attached_companies", lambda: {"contact_id": id, "per_page": 1}, lambda: [acme.id, blue.id])
    pages("companies.list", lambda: {"page": 1, "per_page": 1, "order": "desc"}, lambda: [acme.id, blue.id])
    pages("companies.scroll", dict, lambda: [acme.id, blue.id], 1)
    call("companies.detach_contact", lambda: {"contact_id": id, "company_id": blue.id}, lambda r: r.id == blue.id)
    call("companies.delete", lambda: {"company_id": blue.id}, lambda r: r.id == blue.id and r.deleted is True)
    missing("companies.delete", lambda: {"company_id": UNKNOWN})

    # Events, messages and visitors.
    now = int(time.time())
    call("events.create", lambda: {"request": {"id": id, "event_name": "invited-friend", "created_at": now, "metadata": {"count": 2}}})
    call("events.create", lambda: {"request": {"user_id": "peer-1", "event_name": "invited-friend", "created_at": now + 1}})
    call("events.create", lambda: {"request": {"email": "user@peer.example", "event_name": "placed-order", "created_at": now}})
    call("events.list", lambda: {"type": "user", "intercom_user_id": id, "summary": True}, lambda r: r.type == "event.summary" and len(r.events) == 2)
    call("events.summaries", lambda: {"user_id": "peer-1", "event_summaries": {"event_name": "invited-friend", "count": 1, "first": now, "last": now}})
    message = {"from": {"type": "admin", "id": admin}, "to": {"type": "user", "id": id}, "body": "Hello there"}
    call("messages.create", lambda: {"request": {**message, "message_type": "email", "subject": "Thanks", "template": "plain"}}, lambda r: r.message_type == "email")
    call("messages.create", lambda: {"request": {**message, "message_type": "inapp"}}, lambda r: "Hello there" in r.body)
    call("visitors.find", lambda: {"user_id": "visitor-1"}, lambda r: r.user_id == "visitor-1")
    missing("visitors.find", lambda: {"user_id": "no-such-visitor"})
    call("visitors.update", lambda: {"request": {"user_id": "visitor-1", "name": "Gareth"}}, lambda r: r.name == "Gareth")
    call("visitors.merge_to_contact", lambda: {"type": "user", "user": {"email": "user@peer.example"}, "visitor": {"user_id": "visitor-1"}}, lambda r: r.id == id)

    content(recorder, missing, unmapped, admin)
    support(recorder, missing, unmapped, admin, id, now)
