//! Tests of several processes that share the rate limit of one workspace.

use std::time::Duration;

use tokio::time::sleep;

use super::intercom::Intercom;
use super::server::Server;
use super::worker::{Done, Running, Worker};

const PROCESSES: usize = 4;

/// Runs the processes for the duration `time`, calls `meanwhile` with the server, and returns the results of the
/// processes.
pub(crate) async fn run(
    redis: &mut Server,
    intercom: &Intercom,
    time: Duration,
    outage: Option<u32>,
    meanwhile: impl AsyncFnOnce(&mut Server),
) -> Vec<Done> {
    let processes: Vec<_> = (0..PROCESSES)
        .map(|number| {
            let worker = Worker {
                redis: redis.url(),
                intercom: intercom.url.clone(),
                name: format!("process-{number}"),
                time,
                outage,
                skew: None,
            };
            worker.start()
        })
        .collect();
    meanwhile(redis).await;
    results(processes).await
}

async fn results(processes: Vec<Running>) -> Vec<Done> {
    let mut done = Vec::new();
    for process in processes {
        done.push(process.end().await);
    }
    done
}

/// Asserts that few calls exceeded the limit, that no call was accepted twice, and that no result was lost.
pub(crate) fn check(intercom: &Intercom, done: &[Done]) {
    intercom.counts(|counts| {
        println!("{:?}, {} refused, {done:?}", counts.windows, counts.refused);
        assert!(counts.repeated().is_empty(), "{:?}", counts.repeated());
        assert!(
            counts.refused * 100 <= counts.accepted(),
            "{}",
            counts.refused
        );
        let succeeded: u64 = done.iter().map(|done| done.succeeded).sum();
        // Calls in progress at the end of a process have no result.
        assert!(succeeded <= counts.accepted());
        assert!(succeeded + 16 * PROCESSES as u64 >= counts.accepted());
        assert!(done.iter().all(|done| done.succeeded > 0), "{done:?}");
        assert!(done.iter().all(|done| done.failed == 0), "{done:?}");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_use_a_whole_window() {
    let Some(mut redis) = Server::start(&[]) else {
        return;
    };
    let intercom = Intercom::start(400, Duration::from_millis(500)).await;
    let time = Duration::from_millis(2500);
    let done = run(&mut redis, &intercom, time, None, async |_| ()).await;
    check(&intercom, &done);
    let used = intercom.counts(super::intercom::Counts::accepted);
    assert!((380..=400).contains(&used), "{used} of 400");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clocks_of_the_processes_do_not_matter() {
    let Some(redis) = Server::start(&[]) else {
        return;
    };
    if super::worker::faketime().is_none() {
        tests::skipped(
            "the library `faketime` is not installed; install Debian's package of that name",
        );
        return;
    }
    let intercom = Intercom::start(400, Duration::from_millis(500)).await;
    let skews = ["-30d", "-1h", "+7s", "+1h"];
    let start = |(number, skew): (usize, &'static str)| {
        let worker = Worker {
            redis: redis.url(),
            intercom: intercom.url.clone(),
            name: format!("process-{number}"),
            time: Duration::from_millis(2500),
            outage: None,
            skew: Some(skew),
        };
        worker.start()
    };
    let done = results(skews.into_iter().enumerate().map(start).collect()).await;
    check(&intercom, &done);
    let used = intercom.counts(super::intercom::Counts::accepted);
    assert!((380..=400).contains(&used), "{used} of 400");
    let apart = done[3].clock - done[0].clock;
    assert!(apart > 30 * 24 * 3600, "the clocks are {apart} s apart");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "exhaustive: four windows of ten seconds"]
async fn four_processes_use_every_window() {
    let Some(mut redis) = Server::start(&[]) else {
        return;
    };
    let intercom = Intercom::start(1666, Duration::from_millis(7300)).await;
    let time = Duration::from_secs(42);
    let done = run(&mut redis, &intercom, time, None, async |_| ()).await;
    check(&intercom, &done);
    whole_windows(&intercom, 0.95);
}

/// Asserts that at least `share` of each window was used, except for the first and the last window.
fn whole_windows(intercom: &Intercom, share: f64) {
    intercom.counts(|counts| {
        let windows: Vec<_> = counts.windows.values().copied().collect();
        let whole = &windows[1..windows.len() - 1];
        assert!(whole.len() >= 3, "{windows:?}");
        let least = (1666.0 * share) as u64;
        assert!(whole.iter().all(|used| *used >= least), "{windows:?}");
    });
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "exhaustive: five windows of ten seconds"]
async fn four_processes_use_their_shares_while_the_server_is_down() {
    let Some(mut redis) = Server::start(super::server::DURABLE) else {
        return;
    };
    let intercom = Intercom::start(1666, Duration::from_millis(7300)).await;
    let time = Duration::from_secs(52);
    let done = run(&mut redis, &intercom, time, Some(4), async |redis| {
        sleep(Duration::from_secs(14)).await;
        redis.kill();
        sleep(Duration::from_secs(20)).await;
        redis.run();
    });
    check(&intercom, &done.await);
    whole_windows(&intercom, 0.95);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "exhaustive: four windows of ten seconds"]
async fn four_processes_wait_for_a_server_that_is_paused_or_killed() {
    let Some(mut redis) = Server::start(super::server::DURABLE) else {
        return;
    };
    let intercom = Intercom::start(1666, Duration::from_millis(7300)).await;
    let time = Duration::from_secs(42);
    let done = run(&mut redis, &intercom, time, None, async |redis| {
        // The server is paused in the window that starts at 10 s. The server is down from the window that starts at 20
        // s to the window that starts at 30 s.
        sleep(Duration::from_secs(3)).await;
        redis.pause();
        sleep(Duration::from_secs(5)).await;
        redis.resume();
        sleep(Duration::from_secs(11)).await;
        redis.kill();
        sleep(Duration::from_secs(6)).await;
        redis.run();
    });
    check(&intercom, &done.await);
    whole_windows(&intercom, 0.95);
}
