//! Conditions on the values of data files.

use serde::de::{Deserialize, Deserializer, Error};

/// Deserializes a string or list that is not empty, for `deserialize_with`.
pub(crate) fn non_empty<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default + PartialEq,
{
    let value = T::deserialize(deserializer)?;
    match value == T::default() {
        true => Err(D::Error::custom("this must not be empty")),
        false => Ok(value),
    }
}

/// A string that is not blank, such as a reason.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Sentence(pub(crate) String);

impl TryFrom<String> for Sentence {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.trim() {
            "" => Err("this must not be empty"),
            text => Ok(Self(text.to_owned())),
        }
    }
}
