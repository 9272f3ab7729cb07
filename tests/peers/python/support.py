"""Conversations, tickets, tags, calls and custom objects."""

from recorder import value

# Only this version has `conversations.run_assignment_rules`.
OLD = {"additional_headers": {"Intercom-Version": "2.11"}}


def support(recorder, missing, unmapped, admin, contact, now):
    call = recorder.call
    pages = recorder.pages
    admin_id = str(admin)

    # Conversations.
    sender = {"type": "user", "id": contact}
    first = call("conversations.create", lambda: {"from_": sender, "body": "Hello there"}, lambda r: r.conversation_id is not None)
    second = call("conversations.create", lambda: {"from_": sender, "body": "Hello again"}, lambda r: r.conversation_id != first.conversation_id)
    conversation_id = value(lambda: first.conversation_id)
    call("conversations.find", lambda: {"conversation_id": conversation_id, "display_as": "plaintext", "include_translations": True}, lambda r: r.id == conversation_id)
    missing("conversations.find", lambda: {"conversation_id": "999999"})
    call("conversations.update", lambda: {"conversation_id": conversation_id, "display_as": "plaintext", "read": True, "title": "Peers", "custom_attributes": {"issue_type": "Billing", "urgent": True, "seats": 3}}, lambda r: r.title == "Peers" and r.custom_attributes["urgent"] is True)
    pages("conversations.list", lambda: {"per_page": 1}, lambda: [conversation_id, second.conversation_id])
    own = {"field": "id", "operator": "IN", "value": [conversation_id, value(lambda: second.conversation_id)]}
    recorder.search("conversations.search", own, lambda: own["value"], 1)
    call("conversations.reply", lambda: {"conversation_id": conversation_id, "request": {"message_type": "comment", "type": "user", "body": "Thanks again :)", "intercom_user_id": contact}}, lambda r: r.id == conversation_id)
    replied = call("conversations.reply", lambda: {"conversation_id": conversation_id, "request": {"message_type": "comment", "type": "admin", "body": "You are welcome", "admin_id": admin_id}}, lambda r: len(r.conversation_parts.conversation_parts) >= 2)

    def manage(body, check):
        call("conversations.manage", lambda: {"conversation_id": conversation_id, "request": {"admin_id": admin_id, **body}}, check)

    manage({"message_type": "assignment", "type": "admin", "assignee_id": admin_id}, lambda r: r.admin_assignee_id == admin)
    manage({"message_type": "snoozed", "snoozed_until": now + 3600}, lambda r: r.state == "snoozed" and r.open is True)
    manage({"message_type": "open"}, lambda r: r.state == "open")
    manage({"message_type": "close", "type": "admin"}, lambda r: r.state == "closed" and r.open is False)
    customer = {"conversation_id": conversation_id, "admin_id": admin_id, "customer": {"user_id": "peer-2"}}
    attached = call("conversations.attach_contact_as_admin", lambda: customer, lambda r: len(r.contacts.contacts) == 2)
    other = value(lambda: next(one.id for one in attached.contacts.contacts if one.id != contact))
    call("conversations.detach_contact_as_admin", lambda: {"conversation_id": conversation_id, "contact_id": other, "admin_id": admin_id}, lambda r: len(r.contacts.contacts) == 1)
    call("conversations.redact_conversation_part",
        lambda: {"request": {"type": "conversation_part", "conversation_id": conversation_id, "conversation_part_id": replied.conversation_parts.conversation_parts[-1].id}},
        lambda r: any(part.redacted is True for part in r.conversation_parts.conversation_parts),
    )
    call("conversations.run_assignment_rules", lambda: {"conversation_id": conversation_id, "request_options": OLD}, lambda r: r.id == conversation_id)
    call("conversations.convert_to_ticket", lambda: {"conversation_id": int(second.conversation_id), "ticket_type_id": "1"}, lambda r: r.type == "ticket")
    last = call("conversations.create", lambda: {"from_": sender, "body": "Delete this"}, lambda r: r.conversation_id is not None)
    call("conversations.delete_conversation", lambda: {"conversation_id": int(last.conversation_id)}, lambda r: r.id == last.conversation_id and r.deleted is True)
    missing("conversations.find", lambda: {"conversation_id": last.conversation_id})

    # Ticket types and tickets.
    kind = call("ticket_types.create", lambda: {"request": {"name": "Peers", "description": "A type", "category": "Customer", "icon": "🎟️"}}, lambda r: r.name == "Peers")
    call("ticket_types.get", lambda: {"ticket_type_id": kind.id}, lambda r: r.id == kind.id)
    unmapped("ticket_types.get", lambda: {"ticket_type_id": "999999"})
    call("ticket_types.update", lambda: {"ticket_type_id": kind.id, "name": "Peers Two"}, lambda r: r.name == "Peers Two")
    call("ticket_types.list", dict, lambda r: any(one.id == kind.id for one in r.data))
    attribute = call("ticket_types.attributes.create", lambda: {"ticket_type_id": kind.id, "name": "Order", "description": "Its number", "data_type": "string", "required_to_create": False}, lambda r: r.name == "Order")
    call("ticket_types.attributes.update", lambda: {"ticket_type_id": kind.id, "attribute_id": attribute.id, "description": "Number"}, lambda r: r.description == "Number")
    states = call("ticket_states.list_ticket_states", dict, lambda r: len(r.data) > 0)
    contacts = [{"id": contact}]
    ticket = call("tickets.create", lambda: {"ticket_type_id": kind.id, "contacts": contacts}, lambda r: r.type == "ticket" and r.ticket_type.id == kind.id)
    ticket_id = value(lambda: ticket.id)
    call("tickets.get", lambda: {"ticket_id": ticket_id}, lambda r: r.id == ticket_id)
    unmapped("tickets.get", lambda: {"ticket_id": "999999"})
    progress = value(lambda: next(state for state in states.data if state.category == "in_progress"))
    call("tickets.update",
        lambda: {"ticket_id": ticket_id, "ticket_attributes": {"_default_title_": "example", "_default_description_": "there is a problem"}, "ticket_state_id": progress.id, "open": True, "admin_id": admin, "assignee_id": admin_id},
        lambda r: r.ticket_attributes["_default_title_"] == "example" and r.ticket_state.id == progress.id,
    )
    call("tickets.reply", lambda: {"ticket_id": ticket_id, "request": {"message_type": "comment", "type": "user", "body": "Thanks again :)", "intercom_user_id": contact}}, lambda r: "Thanks again" in r.body)
    call("tickets.reply", lambda: {"ticket_id": ticket_id, "request": {"message_type": "note", "type": "admin", "body": "Internal", "admin_id": admin_id}}, lambda r: r.part_type == "note")
    job = call("tickets.enqueue_create_ticket", lambda: {"ticket_type_id": kind.id, "contacts": contacts}, lambda r: r.id is not None)
    call("jobs.status", lambda: {"job_id": job.id}, lambda r: r.id == job.id)
    missing("jobs.status", lambda: {"job_id": "999999"})
    recorder.search("tickets.search", {"operator": "AND", "value": [{"field": "created_at", "operator": ">", "value": "1306054154"}]}, lambda: [ticket_id], 1)

    # Tags.
    tag = call("tags.create", lambda: {"request": {"name": "peer"}}, lambda r: r.name == "peer")
    call("tags.create", lambda: {"request": {"name": "peer", "companies": [{"company_id": "acme"}]}}, lambda r: r.id == tag.id)
    call("tags.create", lambda: {"request": {"name": "peer", "users": [{"id": contact}]}}, lambda r: r.id == tag.id)
    call("tags.list", dict, lambda r: any(one.id == tag.id for one in r.data))
    call("tags.find", lambda: {"tag_id": tag.id}, lambda r: r.id == tag.id)
    missing("tags.find", lambda: {"tag_id": "999999"})
    call("tags.tag_contact", lambda: {"contact_id": contact, "tag_id": tag.id}, lambda r: r.id == tag.id)
    missing("tags.tag_contact", lambda: {"contact_id": contact, "tag_id": "999999"})
    call("contacts.list_attached_tags", lambda: {"contact_id": contact}, lambda r: any(one.id == tag.id for one in r.data))
    call("tags.untag_contact", lambda: {"contact_id": contact, "tag_id": tag.id}, lambda r: r.id == tag.id)
    call("tags.tag_conversation", lambda: {"conversation_id": conversation_id, "tag_id": tag.id, "admin_id": admin_id}, lambda r: r.id == tag.id)
    call("tags.untag_conversation", lambda: {"conversation_id": conversation_id, "tag_id": tag.id, "admin_id": admin_id}, lambda r: r.id == tag.id)
    call("tags.tag_ticket", lambda: {"ticket_id": ticket_id, "tag_id": tag.id, "admin_id": admin_id}, lambda r: r.id == tag.id)
    call("tags.untag_ticket", lambda: {"ticket_id": ticket_id, "tag_id": tag.id, "admin_id": admin_id}, lambda r: r.id == tag.id)
    unused = call("tags.create", lambda: {"request": {"name": "unused"}}, lambda r: r.name == "unused")
    call("tags.delete", lambda: {"tag_id": unused.id})
    missing("tags.find", lambda: {"tag_id": unused.id})
    call("tickets.delete_ticket", lambda: {"ticket_id": ticket_id}, lambda r: r.id == ticket_id and r.deleted is True)

    # Calls.
    call("calls.list_calls", lambda: {"page": 1, "per_page": 1}, lambda r: len(r.data) == 1)
    call("calls.show_call", lambda: {"call_id": "1"}, lambda r: r.id == "1")
    missing("calls.show_call", lambda: {"call_id": "999999"})
    call("calls.show_call_recording", lambda: {"call_id": "1"})
    call("calls.show_call_transcript", lambda: {"call_id": "1"}, lambda r: len(r) > 0)
    missing("calls.show_call_transcript", lambda: {"call_id": "999999"})
    call("calls.list_calls_with_transcripts", lambda: {"conversation_ids": ["2"]}, lambda r: len(r.data) == 1)
    call("phone_call_redirects.create", lambda: {"request": {"phone": "+353832345678", "custom_attributes": {"issue_type": "Billing"}}}, lambda r: r.phone == "+353832345678")

    # Custom objects. The names of the two deletions are swapped in the client.
    order_type = {"custom_object_type_identifier": "Order"}
    order = call("custom_object_instances.create_custom_object_instances", lambda: {**order_type, "external_id": "peer-order", "external_created_at": 1392036272, "external_updated_at": 1392036272, "custom_attributes": {"total": "12"}}, lambda r: r.external_id == "peer-order")
    call("custom_object_instances.get_custom_object_instances_by_external_id", lambda: {**order_type, "external_id": "peer-order"}, lambda r: r.id == order.id)
    missing("custom_object_instances.get_custom_object_instances_by_external_id", lambda: {**order_type, "external_id": "no-such-order"})
    call("custom_object_instances.get_custom_object_instances_by_id", lambda: {**order_type, "custom_object_instance_id": order.id}, lambda r: r.external_id == "peer-order")
    call("custom_object_instances.delete_custom_object_instances_by_id", lambda: {**order_type, "external_id": "peer-order"}, lambda r: r.id == order.id and r.deleted is True)
    again = call("custom_object_instances.create_custom_object_instances", lambda: {**order_type, "external_id": "peer-again"}, lambda r: r.external_id == "peer-again")
    call("custom_object_instances.delete_custom_object_instances_by_external_id", lambda: {**order_type, "custom_object_instance_id": again.id}, lambda r: r.id == again.id and r.deleted is True)
