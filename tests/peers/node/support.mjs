// Conversations, tickets, tags, calls and custom objects.

export async function support(recorder, { missing, unmapped, admin, contact, now }) {
  const call = recorder.call.bind(recorder);
  const pages = recorder.pages.bind(recorder);
  const admin_id = String(admin);

  // Conversations.
  const from = { type: "user", id: contact };
  const first = await call("conversations.create", { from, body: "Hello there" }, (r) => r.conversation_id !== undefined);
  const second = await call("conversations.create", { from, body: "Hello again" }, (r) => r.conversation_id !== first.conversation_id);
  const conversation_id = first?.conversation_id;
  await call("conversations.find", { conversation_id, display_as: "plaintext", include_translations: true }, (r) => r.id === conversation_id);
  await missing("conversations.find", { conversation_id: "999999" });
  await call("conversations.update", { conversation_id, display_as: "plaintext", read: true, title: "Peers", custom_attributes: { issue_type: "Billing", urgent: true, seats: 3 } }, (r) => r.title === "Peers" && r.custom_attributes.urgent === true);
  await pages("conversations.list", { per_page: 1 }, () => [conversation_id, second.conversation_id]);
  await pages("conversations.search", { query: { operator: "AND", value: [{ field: "created_at", operator: ">", value: "1306054154" }] }, pagination: { per_page: 2 } }, () => [conversation_id]);
  await call("conversations.reply", { conversation_id, body: { message_type: "comment", type: "user", body: "Thanks again :)", intercom_user_id: contact } }, (r) => r.id === conversation_id);
  const replied = await call("conversations.reply", { conversation_id, body: { message_type: "comment", type: "admin", body: "You are welcome", admin_id } }, (r) => r.conversation_parts.conversation_parts.length >= 2);
  const manage = (body, check) => call("conversations.manage", { conversation_id, body: { admin_id, ...body } }, check);
  await manage({ message_type: "assignment", type: "admin", assignee_id: admin_id }, (r) => r.admin_assignee_id === admin);
  await manage({ message_type: "snoozed", snoozed_until: now + 3600 }, (r) => r.state === "snoozed" && r.open === true);
  await manage({ message_type: "open" }, (r) => r.state === "open");
  await manage({ message_type: "close", type: "admin" }, (r) => r.state === "closed" && r.open === false);
  const customer = { conversation_id, admin_id, customer: { user_id: "peer-2" } };
  const attached = await call("conversations.attachContactAsAdmin", customer, (r) => r.contacts.contacts.length === 2);
  const other = attached?.contacts.contacts.find((one) => one.id !== contact)?.id;
  await call("conversations.detachContactAsAdmin", { conversation_id, contact_id: other, admin_id }, (r) => r.contacts.contacts.length === 1);
  await call(
    "conversations.redactConversationPart",
    () => ({ type: "conversation_part", conversation_id, conversation_part_id: replied.conversation_parts.conversation_parts.at(-1).id }),
    (r) => r.conversation_parts.conversation_parts.some((part) => part.redacted === true),
  );
  // Only 2.11 has this operation.
  await call("conversations.runAssignmentRules", { conversation_id }, (r) => r.id === conversation_id, { version: "2.11" });
  await call("conversations.convertToTicket", () => ({ conversation_id: Number(second.conversation_id), ticket_type_id: "1" }), (r) => r.type === "ticket");
  const last = await call("conversations.create", { from, body: "Delete this" }, (r) => r.conversation_id !== undefined);
  await call("conversations.deleteConversation", () => ({ conversation_id: Number(last.conversation_id) }), (r) => r.id === last.conversation_id && r.deleted === true);
  await missing("conversations.find", () => ({ conversation_id: last.conversation_id }));

  // Ticket types and tickets.
  const type = await call("ticketTypes.create", { name: "Peers", description: "A type", category: "Customer", icon: "🎟️" }, (r) => r.name === "Peers");
  await call("ticketTypes.get", () => ({ ticket_type_id: type.id }), (r) => r.id === type.id);
  await unmapped("ticketTypes.get", { ticket_type_id: "999999" });
  await call("ticketTypes.update", () => ({ ticket_type_id: type.id, name: "Peers Two" }), (r) => r.name === "Peers Two");
  await call("ticketTypes.list", undefined, (r) => r.data.some((one) => one.id === type.id));
  const attribute = await call("ticketTypes.attributes.create", () => ({ ticket_type_id: type.id, name: "Order", description: "Its number", data_type: "string", required_to_create: false }), (r) => r.name === "Order");
  await call("ticketTypes.attributes.update", () => ({ ticket_type_id: type.id, attribute_id: attribute.id, description: "Number" }), (r) => r.description === "Number");
  const states = await call("ticketStates.listTicketStates", undefined, (r) => r.data.length > 0);
  const contacts = [{ id: contact }];
  const ticket = await call("tickets.create", () => ({ ticket_type_id: type.id, contacts, ticket_attributes: { _default_title_: "Peers", Order: "7" } }), (r) => r.type === "ticket" && r.ticket_type.id === type.id);
  const ticket_id = ticket?.id;
  await call("tickets.get", { ticket_id }, (r) => r.id === ticket_id);
  await unmapped("tickets.get", { ticket_id: "999999" });
  const progress = states?.data.find((state) => state.category === "in_progress");
  await call(
    "tickets.update",
    () => ({ ticket_id, ticket_attributes: { _default_title_: "example", _default_description_: "there is a problem" }, ticket_state_id: progress.id, open: true, admin_id: admin, assignee_id: admin_id }),
    (r) => r.ticket_attributes._default_title_ === "example" && r.ticket_state.id === progress.id,
  );
  await call("tickets.reply", { ticket_id, body: { message_type: "comment", type: "user", body: "Thanks again :)", intercom_user_id: contact } }, (r) => r.body.includes("Thanks again"));
  await call("tickets.reply", { ticket_id, body: { message_type: "note", type: "admin", body: "Internal", admin_id } }, (r) => r.part_type === "note");
  const job = await call("tickets.enqueueCreateTicket", () => ({ ticket_type_id: type.id, contacts, ticket_attributes: { _default_title_: "Later" } }), (r) => r.id !== undefined);
  await call("jobs.status", () => ({ job_id: job.id }), (r) => r.id === job.id);
  await missing("jobs.status", { job_id: "999999" });
  await pages("tickets.search", { query: { operator: "AND", value: [{ field: "created_at", operator: ">", value: "1306054154" }] }, pagination: { per_page: 1 } }, () => [ticket_id]);

  // Tags.
  const tag = await call("tags.create", { name: "peer" }, (r) => r.name === "peer");
  await call("tags.create", { name: "peer", companies: [{ company_id: "acme" }] }, (r) => r.id === tag.id);
  await call("tags.create", () => ({ name: "peer", users: [{ id: contact }] }), (r) => r.id === tag.id);
  await call("tags.list", undefined, (r) => r.data.some((one) => one.id === tag.id));
  await call("tags.find", () => ({ tag_id: tag.id }), (r) => r.id === tag.id);
  await missing("tags.find", { tag_id: "999999" });
  await call("tags.tagContact", () => ({ contact_id: contact, id: tag.id }), (r) => r.id === tag.id);
  await missing("tags.tagContact", { contact_id: contact, id: "999999" });
  await call("contacts.listAttachedTags", { contact_id: contact }, (r) => r.data.some((one) => one.id === tag.id));
  await call("tags.untagContact", () => ({ contact_id: contact, tag_id: tag.id }), (r) => r.id === tag.id);
  await call("tags.tagConversation", () => ({ conversation_id, id: tag.id, admin_id }), (r) => r.id === tag.id);
  await call("tags.untagConversation", () => ({ conversation_id, tag_id: tag.id, admin_id }), (r) => r.id === tag.id);
  await call("tags.tagTicket", () => ({ ticket_id, id: tag.id, admin_id }), (r) => r.id === tag.id);
  await call("tags.untagTicket", () => ({ ticket_id, tag_id: tag.id, admin_id }), (r) => r.id === tag.id);
  const unused = await call("tags.create", { name: "unused" }, (r) => r.name === "unused");
  await call("tags.delete", () => ({ tag_id: unused.id }));
  await missing("tags.find", () => ({ tag_id: unused.id }));
  await call("tickets.deleteTicket", { ticket_id }, (r) => r.id === ticket_id && r.deleted === true);

  // Calls.
  await call("calls.listCalls", { page: 1, per_page: 1 }, (r) => r.data.length === 1);
  await call("calls.showCall", { call_id: "1" }, (r) => r.id === "1");
  await missing("calls.showCall", { call_id: "999999" });
  await call("calls.showCallRecording", { call_id: "1" });
  await call("calls.showCallTranscript", { call_id: "1" }, (r) => String(r).length > 0);
  await missing("calls.showCallTranscript", { call_id: "999999" });
  await call("calls.listCallsWithTranscripts", { conversation_ids: ["2"] }, (r) => r.data.length === 1);
  await call("phoneCallRedirects.create", { phone: "+353832345678", custom_attributes: { issue_type: "Billing" } }, (r) => r.phone === "+353832345678");

  // Custom objects. The names of the two deletions are swapped in the client.
  const object = { custom_object_type_identifier: "Order" };
  const order = await call("customObjectInstances.createCustomObjectInstances", { ...object, external_id: "peer-order", external_created_at: 1392036272, external_updated_at: 1392036272, custom_attributes: { total: "12" } }, (r) => r.external_id === "peer-order");
  await call("customObjectInstances.getCustomObjectInstancesByExternalId", { ...object, external_id: "peer-order" }, (r) => r.id === order.id);
  await missing("customObjectInstances.getCustomObjectInstancesByExternalId", { ...object, external_id: "no-such-order" });
  await call("customObjectInstances.getCustomObjectInstancesById", () => ({ ...object, custom_object_instance_id: order.id }), (r) => r.external_id === "peer-order");
  await call("customObjectInstances.deleteCustomObjectInstancesById", { ...object, external_id: "peer-order" }, (r) => r.id === order.id && r.deleted === true);
  const again = await call("customObjectInstances.createCustomObjectInstances", { ...object, external_id: "peer-again" }, (r) => r.external_id === "peer-again");
  await call("customObjectInstances.deleteCustomObjectInstancesByExternalId", () => ({ ...object, custom_object_instance_id: again.id }), (r) => r.id === again.id && r.deleted === true);
}
