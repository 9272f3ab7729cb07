//! The requests that Intercom sends to an app.

use serde_json::{Map, Value};

use super::Canvas;
use super::part::words;
use crate::json::record;
use crate::{Extra, Id};

macro_rules! request {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty = $key:literal),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_doc])* pub $field: Option<$type>,)*
            /// Unknown fields, and values of an unexpected type.
            pub extra: Extra,
        }

        record! { $name { $($field: $key),* } }
    };
}

request! {
    /// The context in which an app is used.
    Context {
        /// The id of the conversation, if the app is used in a conversation.
        conversation_id: Id = "conversation_id",
        /// The location.
        location: Location = "location",
        /// The language of the Messenger, such as `en`.
        locale: String = "locale",
        /// The color of buttons and links in the Messenger, as `#` and six hexadecimal digits.
        messenger_action_colour: String = "messenger_action_colour",
        /// The background color of the Messenger's header, as `#` and six hexadecimal digits.
        messenger_background_colour: String = "messenger_background_colour",
        /// The URL of the page on which the app is used.
        referrer: String = "referrer",
    }
}

words! {
    /// The location in which an app is used.
    Location {
        /// In a conversation.
        Conversation = "conversation",
        /// On the home screen of the Messenger.
        Home = "home",
        /// In a message that the workspace sends.
        Message = "message",
        /// In a workflow.
        Operator = "operator",
    }
}

request! {
    /// The request that Intercom sends while a teammate adds and configures the app. The first request has no
    /// `component_id`; each later request contains the id of the component that the teammate used.
    ConfigureRequest {
        /// The id of the workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region; [`Region`](crate::Region) parses it.
        workspace_region: String = "workspace_region",
        /// The teammate, as the JSON of an `Admin`.
        admin: Value = "admin",
        /// The context in which the app is added.
        context: Context = "context",
        /// The id of the component that the teammate used.
        component_id: String = "component_id",
        /// The visible canvas.
        current_canvas: Canvas = "current_canvas",
        /// The input values, keyed by component id.
        input_values: Map<String, Value> = "input_values",
    }
}

request! {
    /// The request that Intercom sends when the app is added, or when the app is shown to a teammate next to a
    /// conversation.
    InitializeRequest {
        /// The id of the workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region; [`Region`](crate::Region) parses it.
        workspace_region: String = "workspace_region",
        /// The teammate, as the JSON of an `Admin`; present in requests from the Inbox.
        admin: Value = "admin",
        /// The options of the [`ConfigureResponse`](super::ConfigureResponse) that ended the configuration, or of the
        /// [`SubmitResponse`](super::SubmitResponse) that inserted the app into a reply.
        card_creation_options: Map<String, Value> = "card_creation_options",
        /// The context in which the app is used.
        context: Context = "context",
        /// The conversation next to the app, as the JSON of a `Conversation`; present in requests from the Inbox.
        conversation: Value = "conversation",
        /// The contact of the conversation, as the JSON of a `Contact`; present in requests from the Inbox.
        contact: Value = "contact",
    }
}

request! {
    /// The request that Intercom sends when a person uses a component with a submit action.
    SubmitRequest {
        /// The id of the workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region; [`Region`](crate::Region) parses it.
        workspace_region: String = "workspace_region",
        /// The teammate, as the JSON of an `Admin`; present in requests from the Inbox.
        admin: Value = "admin",
        /// The id of the component or list item that the person used.
        component_id: String = "component_id",
        /// The context in which the app is used.
        context: Context = "context",
        /// The conversation next to the app, as the JSON of a `Conversation`; present in requests from the Inbox.
        conversation: Value = "conversation",
        /// The visible canvas, with its stored data.
        current_canvas: Canvas = "current_canvas",
        /// The contact of the conversation, as the JSON of a `Contact`.
        contact: Value = "contact",
        /// The input values, keyed by component id.
        input_values: Map<String, Value> = "input_values",
        /// The contact who used the component, as the JSON of a `Contact`; present in requests from the Messenger.
        user: Value = "user",
        /// The same contact as in `user`, in requests that use the name `customer`.
        customer: Value = "customer",
    }
}

request! {
    /// The request that Intercom sends to the `content_url` of a live canvas when a person views the canvas.
    LiveCanvasRequest {
        /// The id of the workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region; [`Region`](crate::Region) parses it.
        workspace_region: String = "workspace_region",
        /// The canvas, with its stored data.
        canvas: Canvas = "canvas",
        /// The context in which the app is used.
        context: Context = "context",
        /// The contact who views the canvas, as the JSON of a `Contact`.
        contact: Value = "contact",
    }
}

request! {
    /// The request that Intercom sends when the page of a sheet submits values.
    SubmitSheetRequest {
        /// The id of the workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region; [`Region`](crate::Region) parses it.
        workspace_region: String = "workspace_region",
        /// The id of the component that opened the sheet.
        component_id: String = "component_id",
        /// The values that the page of the sheet submitted.
        sheet_values: Map<String, Value> = "sheet_values",
        /// The previously submitted input values, keyed by component id.
        input_values: Map<String, Value> = "input_values",
        /// The context in which the app is used.
        context: Context = "context",
        /// The canvas behind the sheet, with its stored data.
        current_canvas: Canvas = "current_canvas",
        /// The contact who used the sheet, as the JSON of a `Contact`.
        contact: Value = "contact",
        /// The same contact as in `contact`, in requests that use the name `user`.
        user: Value = "user",
        /// The same contact as in `contact`, in requests that use the name `customer`.
        customer: Value = "customer",
    }
}

macro_rules! entered {
    ($($name:ident),*) => {$(
        impl $name {
            /// Returns the value of the component with this id, or `None` if the component has no value or several
            /// values.
            pub fn input(&self, id: &str) -> Option<&str> {
                self.input_values.as_ref()?.get(id)?.as_str()
            }

            /// Returns the ids of the selected options of the [`Checkbox`](super::Checkbox) with this id.
            pub fn inputs(&self, id: &str) -> Vec<&str> {
                let values = self.input_values.as_ref().and_then(|values| values.get(id));
                let values = values.and_then(Value::as_array).into_iter().flatten();
                values.filter_map(Value::as_str).collect()
            }
        }
    )*};
}

entered!(ConfigureRequest, SubmitRequest, SubmitSheetRequest);

macro_rules! stored {
    ($($name:ident: $canvas:ident),*) => {$(
        impl $name {
            /// Returns the value that [`Canvas::stored`] stored in the canvas under this name.
            pub fn stored(&self, name: &str) -> Option<&Value> {
                self.$canvas.as_ref()?.stored_data.as_ref()?.get(name)
            }
        }
    )*};
}

stored!(
    ConfigureRequest: current_canvas,
    SubmitRequest: current_canvas,
    LiveCanvasRequest: canvas,
    SubmitSheetRequest: current_canvas
);
