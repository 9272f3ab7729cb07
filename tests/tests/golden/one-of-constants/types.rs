
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Circle {
    pub type_: Option<Cow<'static, str>>,
    pub radius: Option<f64>,
    pub extra: Extra,
}

record! {
    Circle {
        type_: "type" = "circle",
        radius: "radius",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateShapeRequest {
    NewCircle(NewCircle),
    NewSquare(NewSquare),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindShapeResponse {
    Circle(Circle),
    Square(Square),
    Line(Line),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Line {
    pub type_: Option<Cow<'static, str>>,
    pub side: Option<f64>,
    pub extra: Extra,
}

record! {
    Line {
        type_: "type" = "line",
        side: "side",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewCircle {
    pub radius: Option<f64>,
    pub extra: Extra,
}

impl NewCircle {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSquare {
    pub side: Option<f64>,
    pub extra: Extra,
}

impl NewSquare {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBox {
    pub shape: Option<ShapeBoxShape>,
    pub inline: Option<ShapeBoxInline>,
    pub extra: Extra,
}

record! {
    ShapeBox {
        shape: "shape",
        inline: "inline",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeBoxInline {
    Open(ShapeBoxInlineOpen),
    Close(ShapeBoxInlineClose),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBoxInlineClose {
    pub action: Option<Cow<'static, str>>,
    pub by: Option<String>,
    pub extra: Extra,
}

record! {
    ShapeBoxInlineClose {
        action: "action" = "close",
        by: "by",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeBoxInlineOpen {
    pub action: Option<Cow<'static, str>>,
    pub by: Option<String>,
    pub extra: Extra,
}

record! {
    ShapeBoxInlineOpen {
        action: "action" = "open",
        by: "by",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeBoxShape {
    Circle(Circle),
    Square(Square),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Square {
    pub type_: Option<Cow<'static, str>>,
    pub side: Option<f64>,
    pub extra: Extra,
}

record! {
    Square {
        type_: "type" = "square",
        side: "side",
    }
}
