
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Branch {
    pub next: Option<Box<Branch>>,
    pub others: Option<Vec<Branch>>,
    pub extra: Extra,
}

impl Branch {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn next(mut self, next: impl SetTo<Branch>) -> Self {
        self.next.put(next.set_to().map(Box::new));
        self
    }

    #[inline]
    pub fn others(mut self, others: impl SetToList<Branch>) -> Self {
        self.others.put(others.set_to_list());
        self
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTreeResponse {
    Literal(Literal),
    Expression(Expression),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expression {
    pub operator: Option<String>,
    pub left: Option<Box<Operand>>,
    pub right: Option<Box<Operand>>,
    pub extra: Extra,
}

record! {
    Expression {
        operator: "operator",
        left: "left",
        right: "right",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub twig: Option<Box<Twig>>,
    pub extra: Extra,
}

record! {
    Leaf {
        twig: "twig",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Literal {
    pub literal: Option<String>,
    pub extra: Extra,
}

record! {
    Literal {
        literal: "literal",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Operand {
    Literal(Literal),
    Expression(Box<Expression>),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    pub name: Option<String>,
    pub parent: Option<Box<Tree>>,
    pub children: Vec<Tree>,
    pub leaf: Option<Leaf>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Twig {
    pub leaf: Option<Box<Leaf>>,
    pub extra: Extra,
}

record! {
    Twig {
        leaf: "leaf",
    }
}
