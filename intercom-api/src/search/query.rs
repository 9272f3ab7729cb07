//! The conditions of a search, as a tree.

use std::borrow::Cow;
use std::ops::{BitAnd, BitOr};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::field::{Field, kind};
use crate::Extra;

/// A condition, or a group in which all members, or at least one member, must match.
///
/// `&` and [`and`](Query::and) combine queries with AND; `|` and [`or`](Query::or) combine queries with OR. A group
/// with one member becomes that member.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a query does nothing until it is passed to a search"]
pub struct Query(Node);

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Condition {
        field: Cow<'static, str>,
        operator: &'static str,
        value: Value,
    },
    Group(Junction, Vec<Query>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Junction {
    And,
    Or,
}

impl Query {
    /// Returns the field with this name, which accepts every operator.
    ///
    /// Most fields have a constant with the right kind: see [`contacts`](super::contacts),
    /// [`conversations`](super::conversations) and [`tickets`](super::tickets).
    pub fn field(name: impl Into<Cow<'static, str>>) -> Field<kind::Any> {
        Field::new(name)
    }

    /// Returns a group that matches if all members match.
    pub fn all(queries: impl IntoIterator<Item = Query>) -> Self {
        Query::group(Junction::And, queries.into_iter().collect())
    }

    /// Returns a group that matches if at least one member matches.
    pub fn any(queries: impl IntoIterator<Item = Query>) -> Self {
        Query::group(Junction::Or, queries.into_iter().collect())
    }

    /// Combines two queries so that both must match. The members of AND groups become members of one group.
    pub fn and(self, other: Query) -> Self {
        self.join(Junction::And, other)
    }

    /// Combines two queries so that at least one must match. The members of OR groups become members of one group.
    pub fn or(self, other: Query) -> Self {
        self.join(Junction::Or, other)
    }

    pub(super) fn condition(
        field: Cow<'static, str>,
        operator: &'static str,
        value: Value,
    ) -> Self {
        Query(Node::Condition {
            field,
            operator,
            value,
        })
    }

    fn group(junction: Junction, mut members: Vec<Query>) -> Self {
        match (members.len(), members.pop()) {
            (1, Some(only)) => only,
            (_, last) => {
                members.extend(last);
                Query(Node::Group(junction, members))
            }
        }
    }

    fn join(self, junction: Junction, other: Query) -> Self {
        let mut members = self.members(junction);
        members.extend(other.members(junction));
        Query::group(junction, members)
    }

    /// Returns the members of a group with this junction; returns any other query as the only member.
    fn members(self, junction: Junction) -> Vec<Query> {
        match self.0 {
            // An empty group is preserved, so that validation reports it.
            Node::Group(own, members) if own == junction && !members.is_empty() => members,
            _ => vec![self],
        }
    }
}

impl BitAnd for Query {
    type Output = Query;

    fn bitand(self, other: Query) -> Query {
        self.and(other)
    }
}

impl BitOr for Query {
    type Output = Query;

    fn bitor(self, other: Query) -> Query {
        self.or(other)
    }
}

impl Junction {
    fn as_str(self) -> &'static str {
        match self {
            Junction::And => "AND",
            Junction::Or => "OR",
        }
    }
}

/// Serializes a query in the form that the service accepts.
impl Serialize for Query {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.0 {
            Node::Condition {
                field,
                operator,
                value,
            } => {
                map.serialize_entry("field", field)?;
                map.serialize_entry("operator", operator)?;
                map.serialize_entry("value", value)?;
            }
            Node::Group(junction, members) => {
                map.serialize_entry("operator", junction.as_str())?;
                map.serialize_entry("value", members)?;
            }
        }
        map.end()
    }
}

impl From<Query> for Value {
    fn from(query: Query) -> Value {
        match query.0 {
            Node::Condition {
                field,
                operator,
                value,
            } => json!({"field": field, "operator": operator, "value": value}),
            Node::Group(junction, members) => {
                let members: Vec<Value> = members.into_iter().map(Value::from).collect();
                json!({"operator": junction.as_str(), "value": members})
            }
        }
    }
}

/// Converts a query for versions whose query type does not support groups.
impl From<Query> for Extra {
    fn from(query: Query) -> Extra {
        match Value::from(query) {
            Value::Object(fields) => fields.into_iter().collect(),
            _ => Extra::default(),
        }
    }
}
