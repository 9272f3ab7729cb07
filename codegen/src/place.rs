//! The readable form of a [`Place`], which is also the key of the place in `names.toml`.

use std::fmt;

use crate::ir::{Part, Place, Root, Step};

impl Place {
    /// Returns the place of a component.
    pub fn schema(name: &str) -> Self {
        Self {
            root: Root::Schema(name.to_owned()),
            steps: Vec::new(),
        }
    }

    /// Returns the place of a part of an operation.
    pub fn operation(key: &str, part: Part) -> Self {
        Self {
            root: Root::Operation(key.to_owned(), part),
            steps: Vec::new(),
        }
    }

    /// Appends a step.
    pub fn then(&self, step: Step) -> Self {
        let mut place = self.clone();
        place.steps.push(step);
        place
    }

    /// Returns the last step, and the place without this step.
    pub(crate) fn split_last(&self) -> Option<(&Step, Self)> {
        let (last, front) = self.steps.split_last()?;
        let parent = Self {
            root: self.root.clone(),
            steps: front.to_vec(),
        };
        Some((last, parent))
    }

    /// Returns a property.
    pub fn field(&self, name: &str) -> Self {
        self.then(Step::Field(name.to_owned()))
    }
}

impl Part {
    /// Returns the name of the part in a place; in type names, the name begins with a capital letter.
    pub(crate) fn word(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.root {
            Root::Schema(name) => name_of(name, f)?,
            Root::Operation(key, part) => write!(f, "{key} {}", part.word())?,
        }
        for step in &self.steps {
            match step {
                Step::Field(name) => {
                    f.write_str(".")?;
                    name_of(name, f)?;
                }
                Step::Item => f.write_str("[]")?,
                Step::Arm(number) => write!(f, "|{number}")?,
                Step::Status(status) => write!(f, " {status}")?,
            }
        }
        Ok(())
    }
}

/// Quotes a name if it could be read as a path.
fn name_of(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if name.is_empty() || name.contains(['.', '|', '[', ']', ' ', '"']) {
        write!(f, "{name:?}")
    } else {
        f.write_str(name)
    }
}
