//! The macros that expand to the rows.

/// Defines the rows of a version, and the constant `VERSION`.
macro_rules! operations {
    (
        $module:ident $label:literal
        $( event $event:literal $item:ty; )*
        $(
            $key:literal $resource:ident . $method:ident
            ( $($argument:ident $(($argument_type:ty))?),* )
            $(?[$($setter:ident $param:literal $param_type:ty),+])?
            -> $answer:ident $(($answer_type:ty))? $([$($status:literal $document:ty),*])? $($list:ident)?;
        )*
    ) => {
        #[allow(unused_imports)] // a version may have no types
        use intercom_api::$module::{Client, types};
        #[allow(unused_imports)] // types of bodies and responses that are not in the version
        use intercom_api::{File, Id, Timestamp};
        #[allow(unused_imports)]
        use serde_json::{Map, Value};

        static OPERATIONS: &[$crate::Operation<Client>] = &[$(
            $crate::Operation {
                key: $key,
                #[allow(unused_variables)] // most operations have arguments
                call: |client, arguments| {
                    let request = client.$resource().$method(
                        $(call_argument!(arguments, $argument $(($argument_type))?)),*
                    );
                    $($(let request = request.$setter(arguments.param::<$param_type>($param));)+)?
                    $crate::reply::$answer(request.allow_missing_fields())
                },
                codecs: $crate::Codecs {
                    body: argument_codec!(body: $($argument $(($argument_type))?)*),
                    params: &[$($(($param, $crate::Codec::of::<$param_type>())),+)?],
                    answers: answer_codecs!($answer $(($answer_type))? $([$($status $document),*])?),
                },
                walk: walk!($($list)? {
                    #[allow(unused_variables)] // some lists have no parameters
                    |client, arguments| {
                        let request = client.$resource().$method(
                            $(call_argument!(arguments, $argument $(($argument_type))?)),*
                        );
                        $($(let request = request.$setter(arguments.param::<$param_type>($param));)+)?
                        Box::new(request.allow_missing_fields().items())
                    }
                }),
            }
        ),*];

        pub(crate) const VERSION: $crate::Version = $crate::Version {
            label: $label,
            events: &[$(($event, $crate::Codec::of::<$item>())),*],
            notify: notify!($module $($event)*),
            connect: |token, base_url| {
                // A failure in a test must not be retried, and the test's local server has no rate limit.
                let client = Client::builder().retry(intercom_api::Retry::never());
                let client = client.pacing(intercom_api::pacing::Pacing::off());
                let client = client.token(token).base_url(base_url).build()?;
                Ok(Box::new($crate::Rows { client, operations: OPERATIONS }))
            },
        };
    };
}

/// Expands to the function that decodes a notification, or to `None` if the version has no events.
macro_rules! notify {
    ($module:ident) => {
        None
    };
    ($module:ident $($event:literal)+) => {
        Some($crate::notified::<intercom_api::$module::webhooks::Event>)
    };
}

/// Expands to an argument of a method.
macro_rules! call_argument {
    ($arguments:ident, path) => {
        $arguments.path()
    };
    ($arguments:ident, bytes) => {
        $arguments.bytes()
    };
    ($arguments:ident, $role:ident($type:ty)) => {
        $arguments.$role::<$type>()
    };
}

/// Expands to the function that returns the walk over a list, or to `None` if the response is not a list.
macro_rules! walk {
    (list { $walk:expr }) => {
        Some($walk)
    };
    ({ $walk:expr }) => {
        None
    };
}

/// Expands to the codec of the body, or to `None` if no argument is a JSON body.
macro_rules! argument_codec {
    (body: body($type:ty) $($rest:tt)*) => {
        Some($crate::Codec::of::<$type>())
    };
    ($wanted:ident: $role:ident $($rest:tt)*) => {
        argument_codec!($wanted: $($rest)*)
    };
    ($wanted:ident: ($type:ty) $($rest:tt)*) => {
        argument_codec!($wanted: $($rest)*)
    };
    ($wanted:ident:) => {
        None
    };
}

/// Expands to the codecs of the responses, each with its status.
macro_rules! answer_codecs {
    (json($type:ty)) => {
        &[(None, $crate::Codec::of::<$type>())]
    };
    (optional($type:ty)) => {
        &[(None, $crate::Codec::of::<$type>())]
    };
    (by_status($type:ty) [$($status:literal $document:ty),*]) => {
        &[$((Some($status), $crate::Codec::of::<$document>())),*]
    };
    ($answer:ident) => {
        &[]
    };
}
