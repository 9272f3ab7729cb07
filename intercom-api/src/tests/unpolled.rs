//! Tests of calls that wait for the rate limiter and are not polled.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{join_all, poll_immediate};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::local;
use super::pacing::{Limited, Shared, get};
use super::{Client, Error};
use crate::Timeouts;
use crate::pacing::{Decision, Pacing, RateLimiter, ResponseLimits, State};

const SECOND: Duration = Duration::from_secs(1);
const WINDOW: Duration = Duration::from_secs(10);

type Done = Result<(), Error>;
type Waiting = Pin<Box<dyn Future<Output = Done> + Send>>;

/// Returns a client whose calls may wait at most `longest` for the rate limiter.
fn client(service: &Arc<Limited>, longest: Duration) -> Client {
    let pacing = Pacing::default().max_wait(longest);
    let client = local::builder(Shared(service.clone())).pacing(pacing);
    let timeouts = Timeouts {
        operation: None,
        ..Timeouts::default()
    };
    client.timeouts(timeouts).build().expect("a client")
}

fn call(client: &Client) -> Waiting {
    let request = get(client);
    Box::pin(async move { request.await.map(drop) })
}

/// Makes `limit` calls, so that the window has no calls left.
async fn use_up(client: &Client, limit: usize) {
    for done in join_all((0..limit).map(|_| call(client))).await {
        done.expect("the window has room");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_of_calls_with_a_call_per_item_uses_all_windows() {
    const ITEMS: usize = 3000;
    const LIMIT: u64 = 1666;
    let service = Arc::new(Limited::with_latency(LIMIT, Duration::from_micros(50)));
    let client = local::builder(Shared(service.clone()));
    let client = client.build().expect("a client");
    let started = Instant::now();
    let items = stream::iter(0..ITEMS).map(|_| call(&client));
    let mut items = pin!(items.buffer_unordered(10));
    let mut succeeded = 0;
    while let Some(item) = items.next().await {
        item.expect("an item");
        call(&client).await.expect("a call within the loop");
        succeeded += 1;
    }
    assert_eq!(succeeded, ITEMS);
    assert!(started.elapsed() < 5 * WINDOW, "{:?}", started.elapsed());
    let counts = service.counts.lock().expect("no test failed here");
    println!("{:?}: {counts:?}", started.elapsed());
    // The first window started before the first call.
    let used = counts.past.iter().all(|used| *used >= LIMIT * 9 / 10);
    assert!(used && counts.past.len() == 3, "{counts:?}");
    assert_eq!(counts.refused, 0, "{counts:?}");
}

#[tokio::test(start_paused = true)]
async fn an_item_that_was_given_up_does_not_block_the_next_call() {
    let service = Arc::new(Limited::with_latency(5, Duration::from_millis(1)));
    let client = client(&service, 60 * SECOND);
    use_up(&client, 5).await;
    let mut items = pin!(
        stream::iter(0..20)
            .map(|_| call(&client))
            .buffer_unordered(4)
    );
    let item = timeout(Duration::from_millis(300), items.next()).await;
    assert!(item.is_err(), "the window is used up");
    let started = Instant::now();
    call(&client).await.expect("the next window has room");
    assert!(
        started.elapsed() < WINDOW + SECOND,
        "{:?}",
        started.elapsed()
    );
    let rest: Vec<Done> = items.collect().await;
    assert_eq!(rest.iter().filter(|item| item.is_ok()).count(), 20);
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_unpolled_cost_no_window_and_refuse_no_call() {
    let service = Arc::new(Limited::with_latency(3, Duration::from_millis(1)));
    let client = client(&service, 15 * SECOND);
    use_up(&client, 3).await;
    let mut unpolled: Vec<Waiting> = (0..5).map(|_| call(&client)).collect();
    for waiting in &mut unpolled {
        assert!(poll_immediate(waiting).await.is_none());
    }
    // If all five unpolled calls were sent first, the next three calls would have to wait for the window after the next
    // window.
    let started = Instant::now();
    for done in join_all((0..3).map(|_| call(&client))).await {
        done.expect("the next window has room");
    }
    assert!(
        started.elapsed() < WINDOW + SECOND,
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn first_calls_that_nobody_polls_do_not_block_others() {
    let service = Arc::new(Limited::with_latency(100, Duration::from_millis(1)));
    let client = client(&service, 60 * SECOND);
    let mut unpolled: Vec<Waiting> = (0..20).map(|_| call(&client)).collect();
    for waiting in &mut unpolled {
        assert!(poll_immediate(waiting).await.is_none());
    }
    let started = Instant::now();
    call(&client).await.expect("a response");
    assert!(started.elapsed() < 3 * SECOND, "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_polled_again_precedes_later_ones() {
    let service = Arc::new(Limited::with_latency(1, Duration::from_millis(1)));
    let client = client(&service, 600 * SECOND);
    use_up(&client, 1).await;
    let mut first = call(&client);
    assert!(poll_immediate(&mut first).await.is_none());
    let mut later: Vec<JoinHandle<Instant>> = Vec::new();
    for _ in 0..4 {
        let call = call(&client);
        later.push(tokio::spawn(async move {
            call.await.expect("a response");
            Instant::now()
        }));
        tokio::task::yield_now().await;
    }
    // One of the later calls is sent in the window that the first call does not use.
    sleep(WINDOW + SECOND).await;
    let started = Instant::now();
    first.await.expect("a response");
    let finished = Instant::now();
    assert!(
        started.elapsed() < WINDOW + SECOND,
        "{:?}",
        started.elapsed()
    );
    let mut before = 0;
    let mut moments = Vec::new();
    for later in later {
        let moment = later.await.expect("the task ends");
        before += usize::from(moment < finished);
        moments.push(moment);
    }
    assert_eq!(before, 1, "the first call goes before three of four");
    assert!(moments.is_sorted(), "{moments:?}");
}

/// Seeded random numbers, so that a failure can be reproduced.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn millis(&mut self, bound: u64) -> Duration {
        Duration::from_millis(self.below(bound))
    }
}

type Items = Pin<Box<dyn Stream<Item = Done> + Send>>;

/// A program of random steps.
struct Program {
    random: Random,
    client: Client,
    limit: u64,
    /// The number of calls so far.
    calls: u64,
    spawned: Vec<JoinHandle<Done>>,
    /// Calls that are currently not polled.
    held: Vec<Waiting>,
    streams: Vec<Items>,
}

impl Program {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let limit = 1 + random.below(30);
        let latency = Duration::from_millis(1 + random.below(100));
        let service = Arc::new(Limited::with_latency(limit, latency));
        Program {
            client: client(&service, 3600 * SECOND),
            random,
            limit,
            calls: 0,
            spawned: Vec::new(),
            held: Vec::new(),
            streams: Vec::new(),
        }
    }

    fn call(&mut self) -> Waiting {
        self.calls += 1;
        call(&self.client)
    }

    fn some_calls(&mut self) -> Vec<Waiting> {
        let count = 1 + self.random.below(6);
        (0..count).map(|_| self.call()).collect()
    }

    /// Returns the time limit for a polled call. In the worst case, all other calls are sent first, and
    /// calls that were sent but are not polled occupy a part of each window. The rate limiter counts dropped calls as
    /// calls of other programs, and reserves calls for other programs in some windows.
    fn bound(&self) -> Duration {
        let unpolled = self.held.len() + 4 * self.streams.len();
        let room = self.limit.saturating_sub(unpolled as u64).max(1);
        let windows = (self.spawned.len() as u64 + 8).div_ceil(room) + 4;
        (WINDOW + SECOND) * u32::try_from(windows).expect("a small number")
    }

    async fn run(mut self) {
        for _ in 0..1 + self.random.below(15) {
            self.step().await;
        }
        let bound = self.bound();
        for task in std::mem::take(&mut self.spawned) {
            let done = timeout(bound, task).await.expect("no call is stuck");
            done.expect("the task ends").expect("a response");
        }
        // Some calls are finished, and all others are dropped.
        while let Some(waiting) = self.held.pop() {
            if self.random.below(2) == 0 {
                self.finish(waiting).await;
            }
        }
        while let Some(items) = self.streams.pop() {
            let all = timeout(self.bound(), items.collect::<Vec<Done>>());
            let all = all.await.expect("no item is stuck");
            for item in all {
                item.expect("a response");
            }
        }
    }

    async fn finish(&self, waiting: Waiting) {
        let done = timeout(self.bound(), waiting).await;
        done.expect("no call is stuck").expect("a response");
    }

    async fn step(&mut self) {
        match self.random.below(10) {
            0 => {
                let call = self.call();
                self.spawned.push(tokio::spawn(call));
            }
            1 => {
                let call = self.call();
                self.finish(call).await;
            }
            2 => {
                let calls = join_all(self.some_calls());
                for done in timeout(self.bound(), calls)
                    .await
                    .expect("no call is stuck")
                {
                    done.expect("a response");
                }
            }
            3 => {
                let (call, other) = (self.call(), self.call());
                tokio::select! {
                    done = call => done.expect("a response"),
                    done = other => done.expect("a response"),
                    () = sleep(self.random.millis(15_000)) => {}
                }
            }
            4 => {
                let mut call = self.call();
                let wait = self.random.millis(12_000);
                if timeout(wait, &mut call).await.is_err() {
                    self.held.push(call);
                }
            }
            5 => {
                let mut calls = self.some_calls();
                for call in &mut calls {
                    let done = poll_immediate(call).await;
                    assert!(done.is_none(), "no response comes at once");
                }
                self.held.append(&mut calls);
            }
            6 => {
                let call = self.call();
                self.held.push(call);
            }
            7 if !self.held.is_empty() => {
                let index = self.random.below(self.held.len() as u64) as usize;
                let call = self.held.swap_remove(index);
                if self.random.below(2) == 0 {
                    self.finish(call).await;
                }
            }
            8 => self.read_a_part().await,
            _ => sleep(self.random.millis(3000)).await,
        }
    }

    /// Reads some items of a stream of calls, makes another call after each item, and leaves the remaining items
    /// unpolled.
    async fn read_a_part(&mut self) {
        let calls: Vec<Waiting> = (0..8).map(|_| self.call()).collect();
        let mut items: Items = Box::pin(stream::iter(calls).buffer_unordered(4));
        for _ in 0..self.random.below(4) {
            let item = timeout(self.bound(), items.next()).await;
            let item = item.expect("no item is stuck").expect("there are more");
            item.expect("a response");
            let call = self.call();
            self.finish(call).await;
        }
        self.streams.push(items);
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_random_programs_end() {
    for seed in 0..1000 {
        // The seed is shown only if the test fails.
        println!("seed {seed}");
        Program::new(seed).run().await;
    }
}

/// A limiter that allows three calls at a time, and records the maximum number of concurrent calls.
#[derive(Default)]
struct Three(Mutex<(usize, usize)>);

impl RateLimiter for Three {
    fn try_acquire(&self) -> Pin<Box<dyn Future<Output = Decision> + Send + '_>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            let mut state = self.0.lock().expect("no test failed here");
            if state.0 == 3 {
                return Decision::AfterResponse;
            }
            state.0 += 1;
            state.1 = state.1.max(state.0);
            Decision::Allowed
        })
    }

    fn on_response(&self, _: Option<&ResponseLimits>) {
        self.0.lock().expect("no test failed here").0 -= 1;
    }

    fn state(&self) -> State {
        let most = self.0.lock().expect("no test failed here").1;
        State::new(Some(most as u64), None, None)
    }
}

#[test]
fn runtimes_on_several_threads_wake_each_other() {
    let service = |request| Ok(local::json(&request, "{}"));
    let pacing = Pacing::with_limiter(Three::default());
    let client = local::builder(service).pacing(pacing.clone());
    let client = client.build().expect("a client");
    let started = std::time::Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = runtime.enable_all().build().expect("a runtime");
                runtime.block_on(async {
                    for done in join_all((0..250).map(|_| call(&client))).await {
                        done.expect("a response");
                    }
                });
            });
        }
    });
    let state = pacing.state();
    assert_eq!(state.waiting, 0);
    assert!(state.limit.is_some_and(|most| most <= 3), "{state:?}");
    // A call that is not woken checks the queue again after at most one second.
    assert!(started.elapsed() < 10 * SECOND, "{:?}", started.elapsed());
}
