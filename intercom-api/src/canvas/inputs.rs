//! Components that somebody does something with.

use super::Action;
use super::part::{part, words};

part! {
    /// A button.
    Button = "button"
    needs {
        /// The name under which a request tells that it was used; the only one in the canvas.
        id: String = "id",
        /// The text on it.
        label: String = "label",
        /// What it does. Submitting sends what was entered in all components.
        action: Action = "action",
    }
    takes {
        /// How it looks; primary where nothing is said.
        style: ButtonStyle = "style",
        /// Whether it is greyed out and does nothing.
        disabled: bool = "disabled",
    }
}

words! {
    /// How a button looks.
    ButtonStyle {
        /// As the main action.
        Primary = "primary",
        /// As one of several.
        Secondary = "secondary",
        /// As a link.
        Link = "link",
    }
}

words! {
    /// Whether what is in an input was saved, which it then shows.
    SaveState {
        /// It was not saved.
        Unsaved = "unsaved",
        /// It was saved, and can no longer be changed.
        Saved = "saved",
        /// Saving it failed.
        Failed = "failed",
    }
}

part! {
    /// One of the options of a [`Checkbox`], a [`Dropdown`] or a [`SingleSelect`].
    SelectOption = "option"
    needs {
        /// What is sent when it is chosen; the only one among the options.
        id: String = "id",
        /// The text beside or inside it.
        text: String = "text",
    }
    takes {
        /// Whether it is greyed out and cannot be chosen.
        disabled: bool = "disabled",
    }
}

part! {
    /// Options of which any number can be chosen. A request has the ids of those that were, as a
    /// list ([`SubmitRequest::inputs`](super::SubmitRequest::inputs)).
    Checkbox = "checkbox"
    needs {
        /// The name of its value in a request; the only one in the canvas.
        id: String = "id",
        /// The options, at least one.
        option: Vec<SelectOption> = "option",
        /// The text above them.
        label: String = "label",
    }
    takes {
        /// The ids of the options that are chosen already.
        value: Vec<String> = "value",
        /// Whether the choice was saved.
        save_state: SaveState = "save_state",
        /// Whether all options are greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// A menu of which one option can be chosen. A request has its id.
    Dropdown = "dropdown"
    needs {
        /// The name of its value in a request; the only one in the canvas.
        id: String = "id",
        /// The options, two to ten.
        options: Vec<SelectOption> = "options",
    }
    takes {
        /// The text above it.
        label: String = "label",
        /// The id of the option that is chosen already.
        value: String = "value",
        /// Whether the choice was saved.
        save_state: SaveState = "save_state",
        /// Whether it is greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// Options side by side, of which one can be chosen. A request has its id.
    SingleSelect = "single-select"
    needs {
        /// The name of its value in a request; the only one in the canvas.
        id: String = "id",
        /// The options, two to ten.
        options: Vec<SelectOption> = "options",
    }
    takes {
        /// The text above them.
        label: String = "label",
        /// The id of the option that is chosen already.
        value: String = "value",
        /// What choosing an option does; nothing where there is none.
        action: Action = "action",
        /// Whether the choice was saved.
        save_state: SaveState = "save_state",
        /// Whether all options are greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// A line of text to be entered.
    Input = "input"
    needs {
        /// The name of its value in a request; the only one in the canvas.
        id: String = "id",
    }
    takes {
        /// The text above it.
        label: String = "label",
        /// What is shown while it is empty.
        placeholder: String = "placeholder",
        /// What is in it already.
        value: String = "value",
        /// What the button inside of it does; without one there is no such button.
        action: Action = "action",
        /// Whether the text was saved.
        save_state: SaveState = "save_state",
        /// Whether it is greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// Lines of text to be entered.
    TextArea = "textarea"
    needs {
        /// The name of its value in a request; the only one in the canvas.
        id: String = "id",
    }
    takes {
        /// The text above it.
        label: String = "label",
        /// What is shown while it is empty.
        placeholder: String = "placeholder",
        /// What is in it already.
        value: String = "value",
        /// Whether it is shown as faulty.
        error: bool = "error",
        /// Whether it is greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// A list of items, each of which can have an action.
    List = "list"
    needs {
        /// The items.
        items: Vec<ListItem> = "items",
    }
    takes {
        /// Whether all items are greyed out.
        disabled: bool = "disabled",
    }
}

part! {
    /// One item of a [`List`].
    ListItem = "item"
    needs {
        /// The name under which a request tells that it was used; the only one in the canvas.
        id: String = "id",
        /// Its first line.
        title: String = "title",
    }
    takes {
        /// Its second line.
        subtitle: String = "subtitle",
        /// What follows the subtitle, after a dot.
        tertiary_text: String = "tertiary_text",
        /// What using it does.
        action: Action = "action",
        /// Whether the corners of its image are rounded.
        rounded_image: bool = "rounded_image",
        /// Whether it is greyed out and does nothing.
        disabled: bool = "disabled",
    }
    without_setter {
        /// The address of the image before it.
        image: String = "image",
        /// The width of the image, in pixels.
        image_width: i64 = "image_width",
        /// The height of the image, in pixels.
        image_height: i64 = "image_height",
    }
}

impl ListItem {
    /// Puts an image before it, with its width and height in pixels.
    #[must_use]
    pub fn image(mut self, url: impl Into<String>, width: u32, height: u32) -> Self {
        self.image = Some(url.into());
        self.image_width = Some(width.into());
        self.image_height = Some(height.into());
        self
    }
}
