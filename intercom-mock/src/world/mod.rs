//! The state of the workspace.

mod clock;
mod seed;
mod text;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

pub(crate) use clock::Clock;
pub use seed::SeedError;
pub(crate) use seed::{demo, plant, read as read_seed};
pub(crate) use text::{id_text, iso, plain};

/// A resource, with the stored fields.
pub(crate) type Entity = Map<String, Value>;

/// The resources of one kind, keyed by id, in the order of creation.
pub(crate) type Store = IndexMap<String, Entity>;

/// Indexed fields.
const INDEXED: [(&str, &str); 6] = [
    ("contacts", "email"),
    ("contacts", "external_id"),
    ("contacts/deleted", "email"),
    ("contacts/deleted", "external_id"),
    ("companies", "company_id"),
    ("visitors", "user_id"),
];

/// The counter of ticket numbers.
pub(crate) const TICKET_NUMBERS: &str = "ticket numbers";

/// The number that is added to the counter of parts to form the id of a part.
const PARTS: u64 = 100_000;

/// The state of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) workspace: Workspace,
    pub(crate) clock: Clock,
    stores: BTreeMap<String, Store>,
    counters: BTreeMap<String, u64>,
    index: HashMap<(&'static str, &'static str), HashMap<String, Vec<String>>>,
    /// The open scroll over companies: the parameter, the position and the time of the last use.
    pub(crate) scroll: Option<Scroll>,
    /// The names of custom attributes that contacts in seeds have without a corresponding data attribute; such an
    /// attribute accepts values of any type.
    pub(crate) attributes: BTreeSet<String>,
    /// The recorded events for which no notification has been queued yet.
    pub(crate) notices: Vec<Notice>,
    /// Whether at least one subscription is active.
    pub(crate) listening: bool,
}

/// The settings of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    pub(crate) app_id: String,
    pub(crate) region: String,
    pub(crate) timezone: String,
    /// The offset from UTC, in seconds.
    pub(crate) utc_offset: i64,
    /// The delay until search results include a new contact, in seconds.
    pub(crate) search_delay: i64,
    /// The duration of a job, in seconds.
    pub(crate) job_duration: i64,
}

impl Default for Workspace {
    fn default() -> Self {
        Self {
            app_id: "mock_app".to_owned(),
            region: "US".to_owned(),
            timezone: "Etc/UTC".to_owned(),
            utc_offset: 0,
            search_delay: 0,
            job_duration: 2,
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Scroll {
    pub(crate) parameter: String,
    pub(crate) position: usize,
    pub(crate) used_at: i64,
}

/// An event for which subscribers receive a notification.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Notice {
    pub(crate) topic: String,
    pub(crate) item: Value,
}

impl World {
    pub(crate) fn new(workspace: Workspace, clock: Clock) -> Self {
        let mut world = Self {
            workspace,
            clock,
            stores: BTreeMap::new(),
            counters: BTreeMap::new(),
            index: HashMap::new(),
            scroll: None,
            attributes: BTreeSet::new(),
            notices: Vec::new(),
            listening: false,
        };
        seed::base(&mut world);
        world
    }

    /// Returns a copy whose clock continues at the current time.
    pub(crate) fn snapshot(&self) -> Self {
        Self {
            clock: self.clock.folded(),
            ..self.clone()
        }
    }

    /// Returns a copy of a snapshot, in which the clock resumes at the time of the snapshot.
    pub(crate) fn snapshot_taken_up(&self) -> Self {
        let mut world = self.clone();
        world.clock = world.clock.taken_up();
        world
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Returns the next number of the kind `kind`, starting at 1.
    pub(crate) fn number(&mut self, kind: &str) -> u64 {
        let counter = match self.counters.get_mut(kind) {
            Some(counter) => counter,
            None => self.counters.entry(kind.to_owned()).or_default(),
        };
        *counter += 1;
        *counter
    }

    /// Raises the counter of the kind `kind` to at least `number`.
    pub(crate) fn number_from(&mut self, kind: &str, number: u64) {
        let counter = self.counters.entry(kind.to_owned()).or_default();
        *counter = number.max(*counter);
    }

    /// Returns an unused id for the kind `kind`. The ids of contacts, companies, segments and visitors have 24
    /// hexadecimal digits, the ids of export jobs start with `job`, and all other ids are numbers.
    pub(crate) fn new_id(&mut self, kind: &str) -> String {
        loop {
            let number = self.number(kind);
            let id = match kind {
                "contacts" => format!("{:08x}{number:016x}", 0x65f0_0000),
                "companies" => format!("{:08x}{number:016x}", 0x66a0_0000),
                "segments" => format!("{:08x}{number:016x}", 0x67b0_0000),
                "visitors" => format!("{:08x}{number:016x}", 0x68c0_0000),
                "export/content/data" | "export/reporting_data" => format!("job{number:013}"),
                _ => number.to_string(),
            };
            if self.find(kind, &id).is_none() {
                return id;
            }
        }
    }

    /// Returns an unused id of a message or a part. Such ids are much larger than conversation ids, so that a
    /// test detects that the id of a part is used as the id of a conversation.
    pub(crate) fn part_id(&mut self) -> String {
        (PARTS + self.number("parts")).to_string()
    }

    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&str, &Store)> {
        self.stores
            .iter()
            .map(|(kind, store)| (kind.as_str(), store))
    }

    /// Returns whether a resource of the kind `kind` ever existed.
    pub(crate) fn has_had(&self, kind: &str) -> bool {
        self.stores.contains_key(kind)
    }

    /// Returns all resources of the kind `kind`, oldest first.
    pub(crate) fn all(&self, kind: &str) -> impl DoubleEndedIterator<Item = &Entity> + use<'_> {
        self.stores.get(kind).into_iter().flat_map(Store::values)
    }

    /// Returns the ids of all resources of the kind `kind`, oldest first.
    pub(crate) fn ids(&self, kind: &str) -> Vec<String> {
        let store = self.stores.get(kind);
        store.map_or_else(Vec::new, |store| store.keys().cloned().collect())
    }

    pub(crate) fn find(&self, kind: &str, id: &str) -> Option<&Entity> {
        self.stores.get(kind)?.get(id)
    }

    /// Returns a copy of a resource; empty if the resource does not exist.
    pub(crate) fn entity(&self, kind: &str, id: &str) -> Entity {
        self.find(kind, id).cloned().unwrap_or_default()
    }

    /// Returns the ids of the resources whose indexed field `field` has the value `value`.
    pub(crate) fn lookup(&self, kind: &str, field: &str, value: &str) -> &[String] {
        let key = INDEXED.iter().find(|known| **known == (kind, field));
        let found = key
            .and_then(|key| self.index.get(key))
            .and_then(|index| index.get(&folded(value)));
        found.map(Vec::as_slice).unwrap_or_default()
    }

    /// Adds a resource, or replaces the resource with the same `id`.
    pub(crate) fn put(&mut self, kind: &str, entity: Entity) {
        let id = id_text(entity.get("id"));
        self.forget(kind, &id);
        self.remember(kind, &id, &entity);
        let store = match self.stores.get_mut(kind) {
            Some(store) => store,
            None => self.stores.entry(kind.to_owned()).or_default(),
        };
        store.insert(id, entity);
    }

    pub(crate) fn remove(&mut self, kind: &str, id: &str) -> Option<Entity> {
        self.forget(kind, id);
        self.stores.get_mut(kind)?.shift_remove(id)
    }

    /// Updates a resource, if it exists.
    pub(crate) fn change(&mut self, kind: &str, id: &str, change: impl FnOnce(&mut Entity)) {
        self.forget(kind, id);
        let Some(entity) = self
            .stores
            .get_mut(kind)
            .and_then(|store| store.get_mut(id))
        else {
            return;
        };
        change(entity);
        // A different id in the body has no effect.
        entity.insert("id".to_owned(), json!(id));
        let indexed: Vec<(&'static str, &'static str, String)> = indexed(kind, entity);
        self.add(indexed, id);
    }

    /// Updates a resource and sets `updated_at`.
    pub(crate) fn update(&mut self, kind: &str, id: &str, change: impl FnOnce(&mut Entity)) {
        let now = self.now();
        self.change(kind, id, |entity| {
            change(entity);
            entity.insert("updated_at".to_owned(), json!(now));
        });
    }

    fn remember(&mut self, kind: &str, id: &str, entity: &Entity) {
        let indexed = indexed(kind, entity);
        self.add(indexed, id);
    }

    fn add(&mut self, indexed: Vec<(&'static str, &'static str, String)>, id: &str) {
        for (kind, field, value) in indexed {
            let ids = self
                .index
                .entry((kind, field))
                .or_default()
                .entry(value)
                .or_default();
            ids.push(id.to_owned());
        }
    }

    fn forget(&mut self, kind: &str, id: &str) {
        let Some(entity) = self.stores.get(kind).and_then(|store| store.get(id)) else {
            return;
        };
        for (kind, field, value) in indexed(kind, entity) {
            if let Some(index) = self.index.get_mut(&(kind, field))
                && let Some(ids) = index.get_mut(&value)
            {
                ids.retain(|known| known != id);
                if ids.is_empty() {
                    index.remove(&value);
                }
            }
        }
    }

    /// Records an event for notifications. `item` is called only if a subscription is active.
    pub(crate) fn tell(&mut self, topic: &str, item: impl FnOnce(&Self) -> Value) {
        if self.listening {
            let item = item(self);
            let topic = topic.to_owned();
            self.notices.push(Notice { topic, item });
        }
    }
}

fn indexed(kind: &str, entity: &Entity) -> Vec<(&'static str, &'static str, String)> {
    let fields = INDEXED.iter().filter(|(known, _)| *known == kind);
    fields
        .filter_map(|(kind, field)| {
            let value = entity.get(*field).map(plain)?;
            (!value.is_empty()).then(|| (*kind, *field, folded(&value)))
        })
        .collect()
}

/// Converts an email to lowercase, so that emails are compared case-insensitively; returns any other value unchanged.
fn folded(value: &str) -> String {
    if value.contains('@') {
        value.to_lowercase()
    } else {
        value.to_owned()
    }
}
