//! Tests the iteration over every list of every version, against a local server.

use std::collections::BTreeMap;
use std::time::Duration;

use calls::{Arguments, Caller, Walk};
use codegen::ir::{Marker, Operation, Style};
use intercom_api::{Cursor, Error, ErrorKind};
use serde_json::{Value, json};
use tests::counts::assert_counts;
use tests::list_service::{Form, List, NUMBER, OWN_SIZE, forms};
use tests::rows::{key, list};
use tests::server::{Response, Server};
use tests::spec::{self, Described};

/// An operation that returns a list.
struct Case<'a> {
    described: &'a Described,
    operation: &'a Operation,
    client: &'a dyn Caller,
    server: &'a Server,
}

impl Case<'_> {
    fn name(&self) -> String {
        format!("{} {}", self.described.api.version, key(self.operation))
    }

    fn style(&self) -> Option<&Style> {
        self.operation.paging.as_ref().map(|paging| &paging.style)
    }

    fn scrolls(&self) -> bool {
        self.style()
            .is_some_and(|style| style.marker == Marker::Scroll)
    }

    /// Returns the maximum number of items in a response.
    fn size(&self) -> usize {
        let asked = self
            .operation
            .paging
            .as_ref()
            .and_then(|paging| paging.per_page);
        asked.map_or(OWN_SIZE, |size| size as usize)
    }

    /// Sets the list that the server returns.
    fn serve(&self, form: Form, change: impl FnOnce(&mut List)) {
        let mut list = List::new(self.described, self.operation, form);
        change(&mut list);
        self.server.take();
        self.server.respond_with(move |seen| list.respond(seen));
    }

    fn walk(&self) -> Box<dyn Walk> {
        let index = self.client.find(&key(self.operation)).expect("a row");
        let params = self.operation.path_params.iter();
        let path = params.map(|param| format!("{} 1|2é", param.json)).collect();
        let arguments = Arguments::new(path, json!({}), json!({}));
        let walk = self.client.walk(index, &arguments);
        walk.unwrap_or_else(|| panic!("{} is not a list", self.name()))
    }
}

/// Returns the numbers that identify the remaining items, and the error if the walk ends with an error.
async fn rest(walk: &mut Box<dyn Walk>) -> (Vec<u64>, Option<Error>) {
    let mut numbers = Vec::new();
    loop {
        match walk.next().await {
            Ok(Some(item)) => numbers.push(number(&item)),
            Ok(None) => return (numbers, None),
            Err(error) => return (numbers, Some(error)),
        }
    }
}

async fn first(walk: &mut Box<dyn Walk>, count: usize) -> Vec<u64> {
    let mut numbers = Vec::new();
    for _ in 0..count {
        let item = walk.next().await.expect("an item").expect("more items");
        numbers.push(number(&item));
    }
    numbers
}

fn number(item: &Value) -> u64 {
    item[NUMBER]
        .as_u64()
        .unwrap_or_else(|| panic!("no number in {item}"))
}

/// Calls `check` with every paged list of every version if `paged` is true, otherwise with every other list. Returns
/// the number of checked lists in each version.
async fn each(paged: bool, check: impl AsyncFn(&Case<'_>)) -> BTreeMap<&'static str, usize> {
    let server = Server::start(Response::empty(500)).await;
    let mut counts = BTreeMap::new();
    for (described, version) in spec::versions().iter().zip(calls::VERSIONS) {
        let client = (version.connect)("dG9rOndhbGtz", &server.url()).expect("a client");
        for operation in described.operations() {
            let goes_on = operation.paging.is_some();
            if goes_on != paged || !paged && list(&described.api, operation).is_none() {
                continue;
            }
            let case = Case {
                described,
                operation,
                client: &*client,
                server: &server,
            };
            check(&case).await;
            *counts.entry(version.label).or_insert(0) += 1;
        }
    }
    counts
}

#[tokio::test]
async fn every_paged_list_returns_each_item_once_in_order() {
    let counts = each(true, async |case| {
        for form in forms(case.style().expect("a list in parts")) {
            case.serve(form, |_| {});
            let mut walk = case.walk();
            let (numbers, error) = rest(&mut walk).await;
            assert!(error.is_none(), "{} {form:?}: {error:?}", case.name());
            assert_eq!(numbers, Vec::from_iter(0..1000), "{} {form:?}", case.name());
            assert_eq!(walk.total(), Some(1000), "{}", case.name());
            assert_eq!(walk.cursor(), None, "{}", case.name());
            assert!(walk.next().await.expect("no error").is_none());
            // A scroll ends with an additional response without items.
            let scrolls = usize::from(case.scrolls());
            let asked = case.server.take().len();
            assert_eq!(
                asked,
                1000_usize.div_ceil(case.size()) + scrolls,
                "{} {form:?}",
                case.name()
            );
        }
    })
    .await;
    assert_counts("paged-lists", counts.clone());
    println!("lists tested: {counts:?}");
}

#[tokio::test]
async fn lists_without_paging_end_after_one_response() {
    let counts = each(false, async |case| {
        case.serve(Form::Numbers, |list| list.length = 37);
        let (numbers, error) = rest(&mut case.walk()).await;
        assert!(error.is_none(), "{}: {error:?}", case.name());
        assert_eq!(numbers, Vec::from_iter(0..37), "{}", case.name());
        assert_eq!(case.server.take().len(), 1, "{}", case.name());
    })
    .await;
    assert!(counts.values().all(|count| *count > 5), "{counts:?}");
}

#[tokio::test]
async fn resuming_returns_the_remaining_items() {
    each(true, async |case| {
        for form in forms(case.style().expect("a list in parts")) {
            case.serve(form, |_| {});
            let mut walk = case.walk();
            let done = if case.scrolls() {
                // The service stores the position of a scroll, and advances the position with every requested page, so
                // a prefetched page would be lost.
                walk = walk.unhurried();
                3 * OWN_SIZE
            } else {
                437
            };
            let mut numbers = first(&mut walk, done).await;
            let cursor = walk
                .cursor()
                .unwrap_or_else(|| panic!("{} has no cursor", case.name()));
            drop(walk);
            let kept = serde_json::to_string(&cursor).expect("a cursor is JSON");
            let kept: Cursor = serde_json::from_str(&kept).expect("it is decoded");
            let kept: Cursor = kept.to_string().parse().expect("the string is parsed");
            assert_eq!(kept, cursor);
            let (others, error) = rest(&mut case.walk().resume(kept)).await;
            assert!(error.is_none(), "{} {form:?}: {error:?}", case.name());
            numbers.extend(others);
            assert_eq!(numbers, Vec::from_iter(0..1000), "{} {form:?}", case.name());
        }
    })
    .await;
}

#[tokio::test]
async fn a_limit_requests_no_more_pages_than_needed() {
    each(true, async |case| {
        let form = forms(case.style().expect("a list in parts"))[0];
        for limit in [0, 1, 10, case.size(), case.size() + 1, 333] {
            case.serve(form, |_| {});
            let (numbers, error) = rest(&mut case.walk().limit(limit)).await;
            assert!(error.is_none(), "{}: {error:?}", case.name());
            assert_eq!(numbers, Vec::from_iter(0..limit as u64), "{}", case.name());
            let asked = case.server.take().len();
            assert_eq!(
                asked,
                limit.div_ceil(case.size()),
                "{limit} of {}",
                case.name()
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_stalled_list_is_an_error() {
    each(true, async |case| {
        for form in forms(case.style().expect("a list in parts")) {
            if case.scrolls() {
                continue;
            }
            case.serve(form, |list| list.stuck = true);
            let mut walk = case.walk();
            let (numbers, error) = rest(&mut walk).await;
            let error = error.unwrap_or_else(|| panic!("{} does not end", case.name()));
            assert_eq!(error.kind(), ErrorKind::Stalled, "{} {form:?}", case.name());
            assert_eq!(
                numbers,
                Vec::from_iter(0..case.size() as u64),
                "{}",
                case.name()
            );
            assert_eq!(case.server.take().len(), 2, "{}", case.name());
            assert!(walk.next().await.expect("it has ended").is_none());
        }
    })
    .await;
}

#[tokio::test]
async fn the_next_page_is_requested_while_one_is_consumed() {
    each(true, async |case| {
        let form = forms(case.style().expect("a list in parts"))[0];
        case.serve(form, |_| {});
        let mut walk = case.walk();
        assert_eq!(first(&mut walk, 1).await, [0]);
        let mut asked = 0;
        let second = async {
            while asked < 2 {
                tokio::task::yield_now().await;
                asked += case.server.take().len();
            }
        };
        let came = tokio::time::timeout(Duration::from_secs(20), second).await;
        assert!(came.is_ok(), "{}: no page was requested ahead", case.name());
        drop(walk);

        case.serve(form, |_| {});
        let mut walk = case.walk().unhurried();
        assert_eq!(first(&mut walk, case.size()).await.len(), case.size());
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        assert_eq!(case.server.take().len(), 1, "{}", case.name());
        assert_eq!(first(&mut walk, 1).await, [case.size() as u64]);
        assert_eq!(case.server.take().len(), 1, "{}", case.name());
    })
    .await;
}
