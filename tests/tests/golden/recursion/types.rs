// Written by `cargo xtask regen` from spec/recursion.yaml. Do not edit.
//! What version recursion of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`trees().create`](super::trees::Trees::create).
///
/// Part of [`Branch`].
///
/// Schema `branch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Branch {
    /// Required.
    pub next: Option<Box<Branch>>,
    pub others: Option<Vec<Branch>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Branch {
    /// Creates an empty value. Required before it is sent: `next`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next`.
    #[inline]
    pub fn next(mut self, next: impl SetTo<Branch>) -> Self {
        self.next.put(next.set_to().map(Box::new));
        self
    }

    /// Sets `others`.
    #[inline]
    pub fn others(mut self, others: impl SetToList<Branch>) -> Self {
        self.others.put(others.set_to_list());
        self
    }

    /// Adds one item to `others`.
    #[inline]
    pub fn other(mut self, other: impl Into<Branch>) -> Self {
        push(&mut self.others, other.into());
        self
    }
}

record! {
    Branch {
        next: "next",
        others: "others",
    } required { "next" }
}

/// Answered by [`trees().create`](super::trees::Trees::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTreeResponse {
    /// Where it has `literal`.
    Literal(Literal),
    /// Where it has `operator`, `left` or `right`.
    Expression(Expression),
    /// What is none of these.
    Other(Value),
}

impl From<Literal> for CreateTreeResponse {
    #[inline]
    fn from(value: Literal) -> Self {
        Self::Literal(value)
    }
}

set_to_from!(CreateTreeResponse : Literal);

impl From<Expression> for CreateTreeResponse {
    #[inline]
    fn from(value: Expression) -> Self {
        Self::Expression(value)
    }
}

set_to_from!(CreateTreeResponse : Expression);

union! {
    CreateTreeResponse {
        Literal(Literal) = object().has(&["literal"]),
        Expression(Expression) = object().any(&["operator", "left", "right"]),
    }
}

/// Part of [`CreateTreeResponse`] and [`Operand`].
///
/// Schema `expression`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expression {
    pub operator: Option<String>,
    pub left: Option<Box<Operand>>,
    pub right: Option<Box<Operand>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Expression {
        operator: "operator",
        left: "left",
        right: "right",
    }
}

/// Part of [`Tree`] and [`Twig`].
///
/// Schema `leaf`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub twig: Option<Box<Twig>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Leaf {
        twig: "twig",
    }
}

/// Part of [`CreateTreeResponse`] and [`Operand`].
///
/// Schema `literal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Literal {
    pub literal: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Literal {
        literal: "literal",
    }
}

/// Part of [`Expression`].
///
/// Schema `operand`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Operand {
    /// Where it has `literal`.
    Literal(Literal),
    /// Where it has `operator`, `left` or `right`.
    Expression(Box<Expression>),
    /// What is none of these.
    Other(Value),
}

impl From<Literal> for Operand {
    #[inline]
    fn from(value: Literal) -> Self {
        Self::Literal(value)
    }
}

set_to_from!(Operand : Literal);

impl From<Expression> for Operand {
    #[inline]
    fn from(value: Expression) -> Self {
        Self::Expression(Box::new(value))
    }
}

set_to_from!(Operand : Expression);

union! {
    Operand {
        Literal(Literal) = object().has(&["literal"]),
        Expression(Box<Expression>) = object().any(&["operator", "left", "right"]),
    }
}

/// Answered by [`trees().find`](super::trees::Trees::find).
///
/// Part of [`Tree`].
///
/// Schema `tree`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    pub name: Option<String>,
    pub parent: Option<Box<Tree>>,
    pub children: Vec<Tree>,
    pub leaf: Option<Leaf>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Tree {
        name: "name",
        parent: "parent",
        children: "children",
        leaf: "leaf",
    }
}

#[cfg(feature = "client")]
page! { Tree: Tree = children }

/// Part of [`Leaf`].
///
/// Schema `twig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Twig {
    pub leaf: Option<Box<Leaf>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Twig {
        leaf: "leaf",
    }
}
