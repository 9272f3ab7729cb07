//! The responses of an app, which are validated before serialization.

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::check::Check;
use super::{Canvas, CanvasError, Content};
use crate::json;

/// The response to an [`InitializeRequest`](super::InitializeRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct InitializeResponse {
    canvas: Canvas,
}

impl InitializeResponse {
    /// Returns a response that shows this canvas.
    pub fn new(canvas: Canvas) -> Self {
        InitializeResponse { canvas }
    }

    fn checked(&self) -> Result<Value, CanvasError> {
        let response = json!({"canvas": json::to_value(&self.canvas)});
        Check::canvas(response)
    }
}

/// The response to a [`ConfigureRequest`](super::ConfigureRequest).
#[derive(Clone, Debug, PartialEq)]
pub enum ConfigureResponse {
    /// Shows this canvas next.
    Canvas(Canvas),
    /// Ends the configuration with these options. The next [`InitializeRequest`](super::InitializeRequest) contains the
    /// options as `card_creation_options`.
    Results(Map<String, Value>),
}

impl ConfigureResponse {
    fn checked(&self) -> Result<Value, CanvasError> {
        match self {
            ConfigureResponse::Canvas(canvas) => {
                Check::canvas(json!({"canvas": json::to_value(canvas)}))
            }
            ConfigureResponse::Results(results) => Ok(json!({"results": results})),
        }
    }
}

impl From<Canvas> for ConfigureResponse {
    fn from(canvas: Canvas) -> Self {
        ConfigureResponse::Canvas(canvas)
    }
}

/// The response to a [`SubmitRequest`](super::SubmitRequest) or a [`SubmitSheetRequest`](super::SubmitSheetRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitResponse {
    canvas: Canvas,
    card_creation_options: Option<Map<String, Value>>,
    completed: bool,
}

impl SubmitResponse {
    /// Returns a response that replaces the visible canvas.
    pub fn new(canvas: Canvas) -> Self {
        SubmitResponse {
            canvas,
            card_creation_options: None,
            completed: false,
        }
    }

    /// Inserts the app into the reply that the teammate is writing. For the inserted app, Intercom sends an
    /// [`InitializeRequest`](super::InitializeRequest) with these options.
    #[must_use]
    pub fn card_creation_options(mut self, options: Map<String, Value>) -> Self {
        self.card_creation_options = Some(options);
        self
    }

    /// Reports that the app has completed its task.
    #[must_use]
    pub fn completed(mut self) -> Self {
        self.completed = true;
        self
    }

    fn checked(&self) -> Result<Value, CanvasError> {
        let mut response = Map::new();
        response.insert("canvas".to_owned(), json::to_value(&self.canvas));
        if let Some(options) = &self.card_creation_options {
            response.insert("card_creation_options".to_owned(), options.clone().into());
        }
        if self.completed {
            response.insert("event".to_owned(), json!({"type": "completed"}));
        }
        Check::canvas(response.into())
    }
}

/// The response to a [`LiveCanvasRequest`](super::LiveCanvasRequest). The response can contain only components; code
/// that passes a live canvas does not compile:
///
/// ```compile_fail,E0308
/// use intercom_api::canvas::{Canvas, LiveCanvasResponse};
///
/// let response = LiveCanvasResponse::new(Canvas::live("https://example.com/content"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct LiveCanvasResponse {
    content: Content,
}

impl LiveCanvasResponse {
    /// Returns a response that shows this content.
    pub fn new(content: Content) -> Self {
        LiveCanvasResponse { content }
    }

    fn checked(&self) -> Result<Value, CanvasError> {
        Check::content(json!({"content": json::to_value(&self.content)}))
    }
}

macro_rules! written {
    ($($name:ident),*) => {$(
        impl $name {
            /// Returns the body of the response, as JSON.
            ///
            /// # Errors
            ///
            /// Fails if Intercom would reject the response. The error contains all problems and their paths.
            pub fn to_json(&self) -> Result<Vec<u8>, CanvasError> {
                Ok(self.checked()?.to_string().into_bytes())
            }
        }

        /// Serialization fails if [`to_json`](Self::to_json) fails, with the same message.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let response = self.checked().map_err(S::Error::custom)?;
                response.serialize(serializer)
            }
        }
    )*};
}

written!(
    InitializeResponse,
    ConfigureResponse,
    SubmitResponse,
    LiveCanvasResponse
);
