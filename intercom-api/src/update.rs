//! Fields of updates.

/// A field of an update: left unchanged, cleared or set.
///
/// ```
/// use intercom_api::Update;
///
/// let name: Update<String> = "Ada".to_owned().into();
/// assert_eq!(name.value().map(String::as_str), Some("Ada"));
/// assert!(Update::<String>::default().is_leave());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "null")]
#[doc(alias = "clear")]
pub enum Update<T> {
    /// The field is omitted, so Intercom does not change it.
    #[default]
    Leave,
    /// The field is sent as `null`.
    Clear,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Update<T> {
    /// Returns a reference to the new value; `None` if the field is left unchanged or cleared.
    pub fn value(&self) -> Option<&T> {
        match self {
            Update::Set(value) => Some(value),
            Update::Leave | Update::Clear => None,
        }
    }

    /// Returns the new value; `None` if the field is left unchanged or cleared.
    pub fn into_value(self) -> Option<T> {
        match self {
            Update::Set(value) => Some(value),
            Update::Leave | Update::Clear => None,
        }
    }

    /// Returns whether the field is left unchanged.
    pub fn is_leave(&self) -> bool {
        matches!(self, Update::Leave)
    }

    /// Returns whether the field is cleared.
    pub fn is_clear(&self) -> bool {
        matches!(self, Update::Clear)
    }

    /// Returns whether the field is set to a value.
    pub fn is_set(&self) -> bool {
        matches!(self, Update::Set(_))
    }

    /// Returns an update that sets the field to a value, or clears it for `None`.
    pub fn set_or_clear(value: Option<T>) -> Self {
        value.map_or(Update::Clear, Update::Set)
    }

    /// Returns an update that sets the field to a value, or leaves it unchanged for `None`.
    pub fn set_or_leave(value: Option<T>) -> Self {
        value.map_or(Update::Leave, Update::Set)
    }
}

impl<T> From<T> for Update<T> {
    fn from(value: T) -> Self {
        Update::Set(value)
    }
}

impl From<&str> for Update<String> {
    fn from(value: &str) -> Self {
        Update::Set(value.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_clears_or_leaves_as_the_name_says() {
        assert_eq!(Update::<i64>::set_or_clear(None), Update::Clear);
        assert_eq!(Update::<i64>::set_or_leave(None), Update::Leave);
        assert_eq!(Update::set_or_clear(Some(1)), Update::from(1));
        assert_eq!(Update::set_or_leave(Some(1)).into_value(), Some(1));
        assert!(Update::from(1).is_set() && Update::<i64>::Clear.is_clear());
    }
}
