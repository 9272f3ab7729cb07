//! Requests that a job can come from.

use super::{Job, Steps};
use crate::answer::{Answer, sealed};
use crate::request::Request;

/// An answer that tells of a job.
pub trait Started: sealed::Sealed + Answer {
    /// What the job answers in the end.
    type Done: Answer;
    /// What asking after it needs besides its id.
    type Params;

    #[doc(hidden)]
    const STEPS: &'static Steps;

    #[doc(hidden)]
    fn pairs(params: &Self::Params) -> Vec<(String, String)>;
}

impl<T: Started<Params = ()>> Request<T> {
    /// Waits until the job that this call starts, or asks after, has ended.
    pub fn wait(self) -> Job<T::Done> {
        Job::new(self.read_as(), T::STEPS, Vec::new())
    }
}

impl<T: Started> Request<T> {
    /// Waits until the job that this call starts, or asks after, has ended; every look at it, and
    /// the fetching of its result, gets of `params` what it needs.
    pub fn wait_with(self, params: T::Params) -> Job<T::Done> {
        Job::new(self.read_as(), T::STEPS, T::pairs(&params))
    }
}

/// Makes a type the answer of a request that a job can come from.
#[allow(unused_macros, reason = "used where a description has jobs")]
macro_rules! job {
    ($name:ident ($($params:ident)?) -> $done:ty { $($field:ident: $value:expr),+ $(,)? }) => {
        impl $crate::job::Started for $name {
            type Done = $done;
            type Params = $crate::job::job!(@type $($params)?);

            const STEPS: &'static $crate::job::Steps =
                &$crate::job::Steps { $($field: $crate::job::job!(@value $field $value)),+ };

            #[inline]
            fn pairs(params: &Self::Params) -> Vec<(String, String)> {
                $crate::job::job!(@pairs params $($params)?)
            }
        }
    };
    (@type) => { () };
    (@type $params:ident) => { $params };
    (@pairs $value:ident) => {{
        let () = $value;
        Vec::new()
    }};
    (@pairs $value:ident $params:ident) => { $crate::json::query_pairs($value) };
    (@value status $value:expr) => { $value };
    (@value download $value:expr) => { $value };
    (@value cancel $value:expr) => { $value };
    (@value id $value:expr) => { $value };
    (@value state $value:expr) => { $value };
    (@value $list:ident $value:expr) => { &$value };
}

#[allow(unused_imports, reason = "used where a description has jobs")]
pub(crate) use job;
