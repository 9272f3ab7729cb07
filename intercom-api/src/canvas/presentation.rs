//! Components that are only looked at.

use super::UrlAction;
use super::part::{part, words};

part! {
    /// A text, with links and bold type in Markdown.
    Text = "text"
    needs {
        /// The text.
        text: String = "text",
    }
    takes {
        /// A name for it, the only one in the canvas.
        id: String = "id",
        /// Where it stands; left where nothing is said.
        align: TextAlign = "align",
        /// How it looks; a paragraph where nothing is said.
        style: TextStyle = "style",
        /// The space below it, which can be taken away.
        bottom_margin: BottomMargin = "bottom_margin",
    }
}

words! {
    /// How a text looks.
    TextStyle {
        /// A heading.
        Header = "header",
        /// Usual text.
        Paragraph = "paragraph",
        /// Pale, as of less importance.
        Muted = "muted",
        /// As an error.
        Error = "error",
    }
}

words! {
    /// Where a text stands.
    TextAlign {
        /// At the left.
        Left = "left",
        /// In the middle.
        Center = "center",
        /// At the right.
        Right = "right",
    }
}

words! {
    /// The space below a component, which is 10 pixels where nothing is said.
    BottomMargin {
        /// There is none.
        None = "none",
    }
}

part! {
    /// An image.
    Image = "image"
    needs {
        /// Its address. Where the page around it came by `https`, it has to be `https` too.
        url: String = "url",
        /// Its width in pixels.
        width: i64 = "width",
        /// Its height in pixels.
        height: i64 = "height",
    }
    takes {
        /// A name for it, the only one in the canvas.
        id: String = "id",
        /// Where it stands; left where nothing is said.
        align: ImageAlign = "align",
        /// Whether its corners are rounded.
        rounded: bool = "rounded",
        /// The space below it, which can be taken away.
        bottom_margin: BottomMargin = "bottom_margin",
        /// The address that it opens. Other actions an image cannot have:
        ///
        /// ```compile_fail,E0277
        /// use intercom_api::canvas::{Action, Image};
        ///
        /// let image = Image::new("https://example.com/a.png", 20, 10).action(Action::submit());
        /// ```
        action: UrlAction = "action",
    }
}

words! {
    /// Where an image stands.
    ImageAlign {
        /// At the left.
        Left = "left",
        /// In the middle.
        Center = "center",
        /// At the right.
        Right = "right",
        /// From left to right.
        FullWidth = "full_width",
    }
}

part! {
    /// A line between components.
    Divider = "divider"
    needs {}
    takes {
        /// A name for it, the only one in the canvas.
        id: String = "id",
        /// The space below it, which can be taken away.
        bottom_margin: BottomMargin = "bottom_margin",
    }
}

part! {
    /// Space between components.
    Spacer = "spacer"
    needs {}
    takes {
        /// A name for it, the only one in the canvas.
        id: String = "id",
        /// How much of it; small where nothing is said.
        size: SpacerSize = "size",
    }
}

words! {
    /// How much space a [`Spacer`] is.
    SpacerSize {
        /// Extra small.
        Xs = "xs",
        /// Small.
        S = "s",
        /// Medium.
        M = "m",
        /// Large.
        L = "l",
        /// Extra large.
        Xl = "xl",
    }
}

part! {
    /// A table of names and values.
    DataTable = "data-table"
    needs {
        /// Its lines.
        items: Vec<DataTableItem> = "items",
    }
    takes {}
}

part! {
    /// One line of a [`DataTable`].
    DataTableItem = "field-value"
    needs {
        /// The name.
        field: String = "field",
        /// The value.
        value: String = "value",
    }
    takes {}
}
