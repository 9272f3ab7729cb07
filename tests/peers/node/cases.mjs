// The calls. Resources that the API cannot create, such as admins and calls, come from the mock's demo workspace.

import { content } from "./content.mjs";
import { support } from "./support.mjs";

const UNKNOWN = "65f0000000000000000000ff";

export async function cases(recorder, { NotFoundError, IntercomError }) {
  const call = recorder.call.bind(recorder);
  const pages = recorder.pages.bind(recorder);
  const missing = (name, request) => recorder.fails(name, request, NotFoundError);
  // The client maps 404 to `NotFoundError` only for operations whose description lists it.
  const unmapped = (name, request) => recorder.fails(name, request, IntercomError);

  // The workspace.
  const me = await call("admins.identify", undefined, (r) => r.type === "admin" && r.app.type === "app");
  const admin = Number(me?.id);
  await call("admins.list", undefined, (r) => r.admins.some((one) => one.id === me.id));
  await call("admins.find", { admin_id: admin }, (r) => r.id === me.id);
  await missing("admins.find", { admin_id: 999999 });
  await call("admins.away", { admin_id: admin, away_mode_enabled: true, away_mode_reassign: false }, (r) => r.away_mode_enabled === true);
  await call("admins.away", { admin_id: admin, away_mode_enabled: false, away_mode_reassign: false }, (r) => r.away_mode_enabled === false);
  await call("admins.listAllActivityLogs", { created_at_after: "1677253093" }, (r) => Array.isArray(r.activity_logs));
  const teams = await call("teams.list", undefined, (r) => r.teams.length > 0);
  await call("teams.find", () => ({ team_id: teams.teams[0].id }), (r) => r.id === teams.teams[0].id);
  await missing("teams.find", { team_id: "999999" });
  await call("awayStatusReasons.listAwayStatusReasons", undefined, (r) => (r.data ?? r).length > 0);
  await call("ipAllowlist.updateIpAllowlist", { enabled: false, ip_allowlist: ["10.0.0.1"] }, (r) => r.ip_allowlist[0] === "10.0.0.1");
  await call("ipAllowlist.getIpAllowlist", undefined, (r) => r.enabled === false && r.ip_allowlist[0] === "10.0.0.1");
  const segments = await call("segments.list", { include_count: true }, (r) => r.segments.length > 0);
  await call("segments.find", () => ({ segment_id: segments.segments[0].id }), (r) => r.id === segments.segments[0].id);
  await missing("segments.find", { segment_id: UNKNOWN });
  const subscriptions = await call("subscriptionTypes.list", undefined, (r) => r.data.length > 0);

  // Custom attributes, before contacts that have them.
  const attribute = await call("dataAttributes.create", { name: "peer_plan", model: "contact", data_type: "string" }, (r) => r.name === "peer_plan");
  await call("dataAttributes.list", { model: "contact", include_archived: true }, (r) => r.data.some((one) => one.id === attribute.id));
  const sizes = await call("dataAttributes.create", { name: "peer_size", model: "contact", data_type: "options", options: [{ value: "1-5" }, { value: "6-10" }] }, (r) => r.name === "peer_size");
  await call("dataAttributes.update", () => ({ data_attribute_id: sizes.id, body: { options: [{ value: "1-10" }, { value: "11-20" }] } }), (r) => r.id === sizes.id);

  // Contacts.
  const user = await call("contacts.create", { email: "user@peer.example", external_id: "peer-1", name: "Peer", custom_attributes: { peer_plan: "1-10" } }, (r) => r.email === "user@peer.example");
  const other = await call("contacts.create", { external_id: "peer-2", email: "other@peer.example" }, (r) => r.external_id === "peer-2");
  const third = await call("contacts.create", { role: "user", email: "third@peer.example" }, (r) => r.role === "user");
  const lead = await call("contacts.create", { role: "lead", email: "lead@peer.example" }, (r) => r.role === "lead");
  await call("contacts.find", () => ({ contact_id: user.id }), (r) => r.id === user.id && r.custom_attributes.peer_plan === "1-10");
  await unmapped("contacts.find", { contact_id: UNKNOWN });
  await call("contacts.showContactByExternalId", { external_id: "peer-1" }, (r) => r.id === user.id);
  await unmapped("contacts.showContactByExternalId", { external_id: "no-such-contact" });
  await call("contacts.update", () => ({ contact_id: user.id, name: "Peer Two", phone: "+353871234567" }), (r) => r.name === "Peer Two");
  await unmapped("contacts.update", { contact_id: UNKNOWN, name: "Nobody" });
  await pages("contacts.list", { per_page: 2 }, () => [user.id, other.id, third.id, lead.id]);
  const peers = { operator: "OR", value: [{ field: "email", operator: "=", value: "user@peer.example" }, { field: "external_id", operator: "=", value: "peer-2" }] };
  await pages("contacts.search", { query: peers, pagination: { per_page: 1 } }, () => [user.id, other.id]);
  await pages("contacts.search", { query: { field: "email", operator: "~", value: "third@peer" } }, () => [third.id], 1);
  await pages("contacts.search", { query: { operator: "AND", value: [{ field: "created_at", operator: ">", value: "1306054154" }] }, pagination: { per_page: 3 } }, () => [user.id]);
  await call("contacts.archive", () => ({ contact_id: third.id }), (r) => r.id === third.id && r.archived === true);
  await call("contacts.unarchive", () => ({ contact_id: third.id }), (r) => r.id === third.id && r.archived === false);
  await call("contacts.blockContact", () => ({ contact_id: third.id }), (r) => r.id === third.id && r.blocked === true);
  await call("contacts.delete", () => ({ contact_id: third.id }), (r) => r.id === third.id && r.deleted === true);
  await unmapped("contacts.delete", { contact_id: UNKNOWN });
  await call("contacts.mergeLeadInUser", () => ({ from: lead.id, into: other.id }), (r) => r.id === other.id);
  const id = user?.id;
  await call("contacts.attachSubscription", () => ({ contact_id: id, id: subscriptions.data[0].id, consent_type: subscriptions.data[0].consent_type }), (r) => r.id === subscriptions.data[0].id);
  await call("contacts.listAttachedSubscriptions", { contact_id: id }, (r) => r.data.some((one) => one.id === subscriptions.data[0].id));
  await call("contacts.detachSubscription", () => ({ contact_id: id, subscription_id: subscriptions.data[0].id }), (r) => r.id === subscriptions.data[0].id);
  await call("contacts.listAttachedSegments", { contact_id: id }, (r) => r.data.length > 0);
  const note = await call("notes.create", { contact_id: id, body: "Hello", admin_id: String(admin) }, (r) => r.body.includes("Hello"));
  const second = await call("notes.create", { contact_id: id, body: "Again", admin_id: String(admin) }, (r) => r.id !== note.id);
  await call("notes.find", () => ({ note_id: Number(note.id) }), (r) => r.id === note.id);
  await missing("notes.find", { note_id: 999999 });
  await pages("notes.list", { contact_id: id, per_page: 1 }, () => [note.id, second.id]);

  // Companies.
  const acme = await call("companies.createOrUpdate", { name: "Acme", company_id: "acme", remote_created_at: 1374138000, monthly_spend: 99.5 }, (r) => r.company_id === "acme");
  const blue = await call("companies.createOrUpdate", { name: "Blue", company_id: "blue" }, (r) => r.name === "Blue");
  await call("companies.createOrUpdate", { name: "Acme Two", company_id: "acme" }, (r) => r.id === acme.id && r.name === "Acme Two");
  await call("companies.find", () => ({ company_id: acme.id }), (r) => r.id === acme.id);
  await missing("companies.find", { company_id: UNKNOWN });
  await call("companies.update", () => ({ company_id: acme.id, body: { name: "Acme Three", website: "https://acme.example" } }), (r) => r.name === "Acme Three");
  await call("companies.retrieve", { company_id: "acme" }, (r) => r.id === acme.id);
  await call("companies.retrieve", { page: 1, per_page: 2 }, (r) => r.type === "list" && r.data.length === 2);
  await missing("companies.retrieve", { company_id: "no-such-company" });
  await call("companies.attachContact", () => ({ contact_id: id, id: acme.id }), (r) => r.id === acme.id);
  await call("companies.attachContact", () => ({ contact_id: id, id: blue.id }), (r) => r.id === blue.id);
  await missing("companies.attachContact", { contact_id: id, id: UNKNOWN });
  await call("companies.listAttachedContacts", () => ({ company_id: acme.id }), (r) => r.data.some((one) => one.id === id));
  await call("companies.listAttachedSegments", () => ({ company_id: acme.id }), (r) => Array.isArray(r.data));
  await pages("contacts.listAttachedCompanies", { contact_id: id, per_page: 1 }, () => [acme.id, blue.id]);
  await pages("companies.list", { page: 1, per_page: 1, order: "desc" }, () => [acme.id, blue.id]);
  await pages("companies.scroll", {}, () => [acme.id, blue.id], 1);
  await call("companies.detachContact", () => ({ contact_id: id, company_id: blue.id }), (r) => r.id === blue.id);
  await call("companies.delete", () => ({ company_id: blue.id }), (r) => r.id === blue.id && r.deleted === true);
  await missing("companies.delete", { company_id: UNKNOWN });

  // Events, messages and visitors.
  const now = Math.floor(Date.now() / 1000);
  await call("events.create", { id, event_name: "invited-friend", created_at: now, metadata: { count: 2 } });
  await call("events.create", { user_id: "peer-1", event_name: "invited-friend", created_at: now + 1 });
  await call("events.create", { email: "user@peer.example", event_name: "placed-order", created_at: now });
  await call("events.list", { type: "user", user_id: "peer-1" }, (r) => r.type === "event.list" && r.events.length === 3);
  await call("events.list", { type: "user", intercom_user_id: id, summary: true }, (r) => r.type === "event.summary" && r.events.length === 2);
  await call("events.summaries", { user_id: "peer-1", event_summaries: { event_name: "invited-friend", count: 1, first: now, last: now } });
  const message = { from: { type: "admin", id: admin }, to: { type: "user", id }, body: "Hello there" };
  await call("messages.create", { ...message, message_type: "email", subject: "Thanks", template: "plain" }, (r) => r.message_type === "email");
  await call("messages.create", { ...message, message_type: "inapp" }, (r) => r.body.includes("Hello there"));
  await call("visitors.find", { user_id: "visitor-1" }, (r) => r.user_id === "visitor-1");
  await missing("visitors.find", { user_id: "no-such-visitor" });
  await call("visitors.update", { user_id: "visitor-1", name: "Gareth" }, (r) => r.name === "Gareth");
  await call("visitors.mergeToContact", { type: "user", user: { email: "user@peer.example" }, visitor: { user_id: "visitor-1" } }, (r) => r.id === id);

  await content(recorder, { missing, unmapped, admin });
  await support(recorder, { missing, unmapped, admin, contact: id, now });
}
