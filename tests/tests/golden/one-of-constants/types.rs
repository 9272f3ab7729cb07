// Written by `cargo xtask regen` from spec/one.of.constants.yaml. Do not edit.
//! What version one.of.constants of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`FindShapeResponse`] and [`ShapeBoxShape`].
///
/// Schema `circle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Circle {
    /// `circle`
    pub type_: Option<Cow<'static, str>>,
    pub radius: Option<f64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Circle {
        type_: "type" = "circle",
        radius: "radius",
    }
}

/// Sent by [`shapes().create`](super::shapes::Shapes::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateShapeRequest {
    /// Sends `NewCircle`.
    NewCircle(NewCircle),
    /// Sends `NewSquare`.
    NewSquare(NewSquare),
    /// What is none of these.
    Other(Value),
}

impl From<NewCircle> for CreateShapeRequest {
    #[inline]
    fn from(value: NewCircle) -> Self {
        Self::NewCircle(value)
    }
}

set_to_from!(CreateShapeRequest : NewCircle);

impl From<NewSquare> for CreateShapeRequest {
    #[inline]
    fn from(value: NewSquare) -> Self {
        Self::NewSquare(value)
    }
}

set_to_from!(CreateShapeRequest : NewSquare);

union! {
    CreateShapeRequest {
        NewCircle(NewCircle) = object().constant("type", &["circle"]),
        NewSquare(NewSquare) = object().constant("type", &["square"]),
    }
}

/// Answered by [`shapes().find`](super::shapes::Shapes::find).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindShapeResponse {
    /// Where its `type` is `circle`.
    Circle(Circle),
    /// Where its `type` is `square`.
    Square(Square),
    /// Where its `type` is `line`.
    Line(Line),
    /// What is none of these.
    Other(Value),
}

impl From<Circle> for FindShapeResponse {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

set_to_from!(FindShapeResponse : Circle);

impl From<Square> for FindShapeResponse {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

set_to_from!(FindShapeResponse : Square);

impl From<Line> for FindShapeResponse {
    #[inline]
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

set_to_from!(FindShapeResponse : Line);

union! {
    FindShapeResponse {
        Circle(Circle) = object().constant("type", &["circle"]),
        Square(Square) = object().constant("type", &["square"]),
        Line(Line) = object().constant("type", &["line"]),
    }
}

/// Part of [`FindShapeResponse`].
///
/// Schema `line`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Line {
    /// `line`
    pub type_: Option<Cow<'static, str>>,
    pub side: Option<f64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Line {
        type_: "type" = "line",
        side: "side",
    }
}

/// Part of [`CreateShapeRequest`].
///
/// Schema `new_circle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewCircle {
    /// Required.
    pub radius: Option<f64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewCircle {
    /// Creates an empty value. Required before it is sent: `radius`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `radius`.
    #[inline]
    pub fn radius(mut self, radius: impl SetTo<f64>) -> Self {
        self.radius.put(radius.set_to());
        self
    }
}

record! {
    NewCircle {
        radius: "radius",
    } constants { "type" = "circle" } required { "radius" }
}

/// Part of [`CreateShapeRequest`].
///
/// Schema `new_square`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSquare {
    /// Required.
    pub side: Option<f64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewSquare {
    /// Creates an empty value. Required before it is sent: `side`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `side`.
    #[inline]
    pub fn side(mut self, side: impl SetTo<f64>) -> Self {
        self.side.put(side.set_to());
        self
    }
}

record! {
    NewSquare {
        side: "side",
    } constants { "type" = "square" } required { "side" }
}

/// Answered by [`shapes().create`](super::shapes::Shapes::create).
///
/// Schema `shape_box`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBox {
    pub shape: Option<ShapeBoxShape>,
    pub inline: Option<ShapeBoxInline>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ShapeBox {
        shape: "shape",
        inline: "inline",
    }
}

/// Part of [`ShapeBox`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeBoxInline {
    /// Where its `action` is `open`.
    Open(ShapeBoxInlineOpen),
    /// Where its `action` is `close`.
    Close(ShapeBoxInlineClose),
    /// What is none of these.
    Other(Value),
}

impl From<ShapeBoxInlineOpen> for ShapeBoxInline {
    #[inline]
    fn from(value: ShapeBoxInlineOpen) -> Self {
        Self::Open(value)
    }
}

set_to_from!(ShapeBoxInline : ShapeBoxInlineOpen);

impl From<ShapeBoxInlineClose> for ShapeBoxInline {
    #[inline]
    fn from(value: ShapeBoxInlineClose) -> Self {
        Self::Close(value)
    }
}

set_to_from!(ShapeBoxInline : ShapeBoxInlineClose);

union! {
    ShapeBoxInline {
        Open(ShapeBoxInlineOpen) = object().constant("action", &["open"]),
        Close(ShapeBoxInlineClose) = object().constant("action", &["close"]),
    }
}

/// Part of [`ShapeBoxInline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBoxInlineClose {
    /// `close`
    pub action: Option<Cow<'static, str>>,
    pub by: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ShapeBoxInlineClose {
        action: "action" = "close",
        by: "by",
    }
}

/// Part of [`ShapeBoxInline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBoxInlineOpen {
    /// `open`
    pub action: Option<Cow<'static, str>>,
    pub by: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ShapeBoxInlineOpen {
        action: "action" = "open",
        by: "by",
    }
}

/// Part of [`ShapeBox`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeBoxShape {
    /// Where its `type` is `circle`.
    Circle(Circle),
    /// Where its `type` is `square`.
    Square(Square),
    /// What is none of these.
    Other(Value),
}

impl From<Circle> for ShapeBoxShape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

set_to_from!(ShapeBoxShape : Circle);

impl From<Square> for ShapeBoxShape {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

set_to_from!(ShapeBoxShape : Square);

union! {
    ShapeBoxShape {
        Circle(Circle) = object().constant("type", &["circle"]),
        Square(Square) = object().constant("type", &["square"]),
    }
}

/// Part of [`FindShapeResponse`] and [`ShapeBoxShape`].
///
/// Schema `square`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Square {
    /// `square`
    pub type_: Option<Cow<'static, str>>,
    pub side: Option<f64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Square {
        type_: "type" = "square",
        side: "side",
    }
}
