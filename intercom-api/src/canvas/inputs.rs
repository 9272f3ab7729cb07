//! Interactive components.

use super::Action;
use super::part::{part, words};

part! {
    /// A button.
    Button = "button"
    needs {
        /// The id of the button in requests; must be unique in the canvas.
        id: String = "id",
        /// The label.
        label: String = "label",
        /// The action. A [`SubmitAction`](super::SubmitAction) sends the values of all components.
        action: Action = "action",
    }
    takes {
        /// The style. Defaults to primary.
        style: ButtonStyle = "style",
        /// Whether the button is disabled.
        disabled: bool = "disabled",
    }
}

words! {
    /// The style of a button.
    ButtonStyle {
        /// A button for the main action.
        Primary = "primary",
        /// A button for one of several actions.
        Secondary = "secondary",
        /// A link.
        Link = "link",
    }
}

words! {
    /// Whether the value of an input was saved. The input displays this state.
    SaveState {
        /// The value has not been saved.
        Unsaved = "unsaved",
        /// The value has been saved and can no longer be changed.
        Saved = "saved",
        /// Saving the value failed.
        Failed = "failed",
    }
}

part! {
    /// An option of a [`Checkbox`], a [`Dropdown`] or a [`SingleSelect`].
    SelectOption = "option"
    needs {
        /// The value that requests contain if this option is selected; must be unique among the options.
        id: String = "id",
        /// The label.
        text: String = "text",
    }
    takes {
        /// Whether the option is disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// Options, any number of which can be selected. A request contains the ids of the selected options as a list,
    /// which [`SubmitRequest::inputs`](super::SubmitRequest::inputs) returns.
    Checkbox = "checkbox"
    needs {
        /// The key of the value in requests; must be unique in the canvas.
        id: String = "id",
        /// The options; at least one is required.
        option: Vec<SelectOption> = "option",
        /// The label above the options.
        label: String = "label",
    }
    takes {
        /// The ids of the options that are initially selected.
        value: Vec<String> = "value",
        /// Whether the selection was saved.
        save_state: SaveState = "save_state",
        /// Whether all options are disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// A menu from which one option can be selected. A request contains the id of the selected option.
    Dropdown = "dropdown"
    needs {
        /// The key of the value in requests; must be unique in the canvas.
        id: String = "id",
        /// The options; two to ten are required.
        options: Vec<SelectOption> = "options",
    }
    takes {
        /// The label above the menu.
        label: String = "label",
        /// The id of the option that is initially selected.
        value: String = "value",
        /// Whether the selection was saved.
        save_state: SaveState = "save_state",
        /// Whether the menu is disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// A row of options, one of which can be selected. A request contains the id of the selected option.
    SingleSelect = "single-select"
    needs {
        /// The key of the value in requests; must be unique in the canvas.
        id: String = "id",
        /// The options; two to ten are required.
        options: Vec<SelectOption> = "options",
    }
    takes {
        /// The label above the options.
        label: String = "label",
        /// The id of the option that is initially selected.
        value: String = "value",
        /// The action that is performed when an option is selected. Defaults to none.
        action: Action = "action",
        /// Whether the selection was saved.
        save_state: SaveState = "save_state",
        /// Whether all options are disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// A single-line text input.
    Input = "input"
    needs {
        /// The key of the value in requests; must be unique in the canvas.
        id: String = "id",
    }
    takes {
        /// The label above the input.
        label: String = "label",
        /// The placeholder.
        placeholder: String = "placeholder",
        /// The initial value.
        value: String = "value",
        /// The action of the button in the input. Without an action, the input has no button.
        action: Action = "action",
        /// Whether the value was saved.
        save_state: SaveState = "save_state",
        /// Whether the input is disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// A multi-line text input.
    TextArea = "textarea"
    needs {
        /// The key of the value in requests; must be unique in the canvas.
        id: String = "id",
    }
    takes {
        /// The label above the input.
        label: String = "label",
        /// The placeholder.
        placeholder: String = "placeholder",
        /// The initial value.
        value: String = "value",
        /// Whether the input is marked as invalid.
        error: bool = "error",
        /// Whether the input is disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// A list of items, each with an optional action.
    List = "list"
    needs {
        /// The items.
        items: Vec<ListItem> = "items",
    }
    takes {
        /// Whether all items are disabled.
        disabled: bool = "disabled",
    }
}

part! {
    /// An item of a [`List`].
    ListItem = "item"
    needs {
        /// The id of the item in requests; must be unique in the canvas.
        id: String = "id",
        /// The first line.
        title: String = "title",
    }
    takes {
        /// The second line.
        subtitle: String = "subtitle",
        /// The text after the subtitle, separated from the subtitle by a dot.
        tertiary_text: String = "tertiary_text",
        /// The action of the item.
        action: Action = "action",
        /// Whether the corners of the image are rounded.
        rounded_image: bool = "rounded_image",
        /// Whether the item is disabled.
        disabled: bool = "disabled",
    }
    without_setter {
        /// The URL of the image before the item.
        image: String = "image",
        /// The width of the image, in pixels.
        image_width: i64 = "image_width",
        /// The height of the image, in pixels.
        image_height: i64 = "image_height",
    }
}

impl ListItem {
    /// Sets the image before the item, and the image's width and height in pixels.
    #[must_use]
    pub fn image(mut self, url: impl Into<String>, width: u32, height: u32) -> Self {
        self.image = Some(url.into());
        self.image_width = Some(width.into());
        self.image_height = Some(height.into());
        self
    }
}
