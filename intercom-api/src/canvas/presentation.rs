//! Components without interaction.

use super::UrlAction;
use super::part::{part, words};

part! {
    /// Text in Markdown, in which links and bold type are supported.
    Text = "text"
    needs {
        /// The text.
        text: String = "text",
    }
    takes {
        /// The id; must be unique in the canvas.
        id: String = "id",
        /// The alignment. Defaults to left.
        align: TextAlign = "align",
        /// The style. Defaults to a paragraph.
        style: TextStyle = "style",
        /// The space below the text; [`BottomMargin::None`] removes the space.
        bottom_margin: BottomMargin = "bottom_margin",
    }
}

words! {
    /// The text style.
    TextStyle {
        /// A heading.
        Header = "header",
        /// A paragraph.
        Paragraph = "paragraph",
        /// Muted text, for less important information.
        Muted = "muted",
        /// An error.
        Error = "error",
    }
}

words! {
    /// The text alignment.
    TextAlign {
        /// Left.
        Left = "left",
        /// Center.
        Center = "center",
        /// Right.
        Right = "right",
    }
}

words! {
    /// The space below a component. Defaults to 10 pixels.
    BottomMargin {
        /// No space.
        None = "none",
    }
}

part! {
    /// An image.
    Image = "image"
    needs {
        /// The URL of the image. On a page with the scheme `https`, the image must also use `https`.
        url: String = "url",
        /// The width in pixels.
        width: i64 = "width",
        /// The height in pixels.
        height: i64 = "height",
    }
    takes {
        /// The id; must be unique in the canvas.
        id: String = "id",
        /// The alignment. Defaults to left.
        align: ImageAlign = "align",
        /// Whether the corners are rounded.
        rounded: bool = "rounded",
        /// The space below the image; [`BottomMargin::None`] removes the space.
        bottom_margin: BottomMargin = "bottom_margin",
        /// The action of the image; must be a [`UrlAction`]. Code that sets any other action does not compile:
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
    /// The alignment of an image.
    ImageAlign {
        /// Left.
        Left = "left",
        /// Center.
        Center = "center",
        /// Right.
        Right = "right",
        /// The full width.
        FullWidth = "full_width",
    }
}

part! {
    /// A line between components.
    Divider = "divider"
    needs {}
    takes {
        /// The id; must be unique in the canvas.
        id: String = "id",
        /// The space below the line; [`BottomMargin::None`] removes the space.
        bottom_margin: BottomMargin = "bottom_margin",
    }
}

part! {
    /// Space between components.
    Spacer = "spacer"
    needs {}
    takes {
        /// The id; must be unique in the canvas.
        id: String = "id",
        /// The size. Defaults to small.
        size: SpacerSize = "size",
    }
}

words! {
    /// The size of a [`Spacer`].
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
        /// The rows.
        items: Vec<DataTableItem> = "items",
    }
    takes {}
}

part! {
    /// A row of a [`DataTable`].
    DataTableItem = "field-value"
    needs {
        /// The name.
        field: String = "field",
        /// The value.
        value: String = "value",
    }
    takes {}
}
