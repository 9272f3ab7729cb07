//! Operations whose response type depends on the status.

/// Implements `FromResponse` for an enum whose variant depends on the status.
///
/// `by_status!(Outcome { Done(Contact) = 200, Queued(Job) = 202 });`
#[allow(
    unused_macros,
    reason = "used only if the response type of an operation depends on the status"
)]
macro_rules! by_status {
    ($name:ident { $($arm:ident($response:ty) = $status:literal),+ $(,)? }) => {
        impl $crate::from_response::sealed::Sealed for $name {}

        impl $crate::FromResponse for $name {
            fn expect(status: $crate::StatusCode) -> $crate::from_response::Expect {
                match status.as_u16() {
                    $($status => <$response as $crate::FromResponse>::expect(status),)+
                    _ => $crate::from_response::Expect::Whole,
                }
            }

            fn read(
                received: &mut $crate::from_response::Received,
            ) -> ::std::result::Result<Self, $crate::Error> {
                match received.status().as_u16() {
                    $($status => <$response as $crate::FromResponse>::read(received).map($name::$arm),)+
                    _ => ::std::result::Result::Err(received.undecodable(
                        "the description of the operation does not declare a response with this status",
                    )),
                }
            }
        }
    };
}

#[allow(
    unused_imports,
    reason = "used only if the response type of an operation depends on the status"
)]
pub(crate) use by_status;
