//! Responses that start or describe a job.

use super::{Job, Steps};
use crate::from_response::{FromResponse, sealed};
use crate::request::Request;

/// A response that starts or describes a job.
pub trait StartedJob: sealed::Sealed + FromResponse {
    /// The result of the job.
    type Done: FromResponse;
    /// The type that names the operation whose parameters polling requires in addition to the id.
    type Params: 'static;

    #[doc(hidden)]
    const STEPS: &'static Steps;
}

impl<T: StartedJob, P> Request<T, P> {
    /// Returns a [`Job`] that waits for the end of the job that this request starts or finds.
    pub fn wait(self) -> Job<T::Done, T::Params> {
        Job::new(self.read_as(), T::STEPS)
    }
}

/// Implements `StartedJob` for a response type.
#[allow(unused_macros, reason = "used only if a description has jobs")]
macro_rules! job {
    ($name:ident ($($params:ident)?) -> $done:ty { $($field:ident: $value:expr),+ $(,)? }) => {
        impl $crate::job::StartedJob for $name {
            type Done = $done;
            type Params = $crate::job::job!(@type $($params)?);

            const STEPS: &'static $crate::job::Steps =
                &$crate::job::Steps { $($field: $crate::job::job!(@value $field $value)),+ };

        }
    };
    (@type) => { () };
    (@type $params:ident) => { $params };
    (@value status $value:expr) => { $value };
    (@value download $value:expr) => { $value };
    (@value cancel $value:expr) => { $value };
    (@value id $value:expr) => { $value };
    (@value state $value:expr) => { $value };
    (@value $list:ident $value:expr) => { &$value };
}

#[allow(unused_imports, reason = "used only if a description has jobs")]
pub(crate) use job;
