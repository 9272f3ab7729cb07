//! Reads the activity logs of the admins.

use super::api::Client;
use super::api::types::ActivityLogActivityType;
use intercom_api::Error;

/// Returns the number of changes to the assignment limits of admins since the given time.
pub async fn limit_changes(intercom: &Client, since: &str) -> Result<usize, Error> {
    let mut count = 0;
    let logs = intercom.admins().list_activity_logs();
    let mut logs = logs.created_at_after(since).items();
    while let Some(log) = logs.try_next().await? {
        match log.activity_type {
            Some(ActivityLogActivityType::AdminAssignmentLimitChange) => count += 1,
            Some(ActivityLogActivityType::AdminLoginFailure) => {
                let who = log.performed_by.and_then(|admin| admin.email);
                println!("{who:?} could not log in");
            }
            _ => {}
        }
    }
    Ok(count)
}
