//! What Intercom sends to an app.

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
            /// Fields that are not named here, and values of another kind than is named.
            pub extra: Extra,
        }

        record! { $name { $($field: $key),* } }
    };
}

request! {
    /// Where an app is used, and how that place looks.
    Context {
        /// The conversation, where the app is in one.
        conversation_id: Id = "conversation_id",
        /// The place.
        location: Location = "location",
        /// The language of the Messenger, as `en`.
        locale: String = "locale",
        /// The colour of buttons and links in the Messenger, as `#` and six hexadecimal digits.
        messenger_action_colour: String = "messenger_action_colour",
        /// The colour behind the Messenger's header, in the same form.
        messenger_background_colour: String = "messenger_background_colour",
        /// The address of the page that the app is used on.
        referrer: String = "referrer",
    }
}

words! {
    /// The places where an app can be.
    Location {
        /// In a conversation.
        Conversation = "conversation",
        /// On the Messenger's first page.
        Home = "home",
        /// In a message that the workspace sends.
        Message = "message",
        /// In a workflow.
        Operator = "operator",
    }
}

request! {
    /// A teammate adds the app somewhere, and is to choose how it will be there. The first one has no
    /// `component_id`, later ones tell what the teammate did.
    ConfigureRequest {
        /// The workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region, which [`Region`](crate::Region) reads.
        workspace_region: String = "workspace_region",
        /// The teammate, an `Admin`.
        admin: Value = "admin",
        /// Where the app is added.
        context: Context = "context",
        /// The component that was used.
        component_id: String = "component_id",
        /// What the teammate sees.
        current_canvas: Canvas = "current_canvas",
        /// What was entered, by the ids of components.
        input_values: Map<String, Value> = "input_values",
    }
}

request! {
    /// The app is added, or shown to a teammate beside a conversation.
    InitializeRequest {
        /// The workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region, which [`Region`](crate::Region) reads.
        workspace_region: String = "workspace_region",
        /// The teammate, an `Admin`; in the Inbox.
        admin: Value = "admin",
        /// What the configuration ended with, or what a [`SubmitResponse`](super::SubmitResponse)
        /// put the app into a reply with.
        card_creation_options: Map<String, Value> = "card_creation_options",
        /// Where the app is used.
        context: Context = "context",
        /// The `Conversation` that the app is shown beside; in the Inbox.
        conversation: Value = "conversation",
        /// The `Contact` that the conversation is with; in the Inbox.
        contact: Value = "contact",
    }
}

request! {
    /// Somebody used a component whose action is to submit.
    SubmitRequest {
        /// The workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region, which [`Region`](crate::Region) reads.
        workspace_region: String = "workspace_region",
        /// The teammate, an `Admin`; in the Inbox.
        admin: Value = "admin",
        /// The component that was used, or the item of a list.
        component_id: String = "component_id",
        /// Where the app is used.
        context: Context = "context",
        /// The `Conversation` that the app is shown beside; in the Inbox.
        conversation: Value = "conversation",
        /// What is to be seen, with the data that was stored in it.
        current_canvas: Canvas = "current_canvas",
        /// The `Contact` that the conversation is with.
        contact: Value = "contact",
        /// What was entered, by the ids of components.
        input_values: Map<String, Value> = "input_values",
        /// The `Contact` who used the component; in the Messenger.
        user: Value = "user",
        /// The same, as some requests name it.
        customer: Value = "customer",
    }
}

request! {
    /// Somebody looks at a live canvas. It is sent to the `content_url` of that canvas.
    LiveCanvasRequest {
        /// The workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region, which [`Region`](crate::Region) reads.
        workspace_region: String = "workspace_region",
        /// The canvas, with the data that was stored in it.
        canvas: Canvas = "canvas",
        /// Where the app is used.
        context: Context = "context",
        /// The `Contact` who looks at it.
        contact: Value = "contact",
    }
}

request! {
    /// Somebody is done with a sheet: its page has handed over values.
    SubmitSheetRequest {
        /// The workspace.
        workspace_id: String = "workspace_id",
        /// The code of the workspace's region, which [`Region`](crate::Region) reads.
        workspace_region: String = "workspace_region",
        /// The component that opened the sheet.
        component_id: String = "component_id",
        /// What the page of the sheet handed over.
        sheet_values: Map<String, Value> = "sheet_values",
        /// What was entered before, by the ids of components.
        input_values: Map<String, Value> = "input_values",
        /// Where the app is used.
        context: Context = "context",
        /// The canvas behind the sheet, with the data that was stored in it.
        current_canvas: Canvas = "current_canvas",
        /// The `Contact` who used the sheet.
        contact: Value = "contact",
        /// The same, as some requests name it.
        user: Value = "user",
        /// The same, as some requests name it.
        customer: Value = "customer",
    }
}

macro_rules! entered {
    ($($name:ident),*) => {$(
        impl $name {
            /// What was entered or chosen in the component with this id; `None` where there is
            /// nothing, or several things.
            pub fn input(&self, id: &str) -> Option<&str> {
                self.input_values.as_ref()?.get(id)?.as_str()
            }

            /// The ids that were chosen in the [`Checkbox`](super::Checkbox) with this id.
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
            /// A value that was stored in the canvas ([`Canvas::stored`]).
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
