//! The regions of workspaces and their hosts.

use std::fmt;
use std::str::FromStr;

/// The region of a workspace. `admins().identify()` returns it in `app.region`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// United States, the default region of workspaces.
    #[default]
    Us,
    /// European Union.
    Eu,
    /// Australia.
    Au,
}

impl Region {
    /// Returns the base URL of the API in this region.
    pub fn base_url(self) -> &'static str {
        match self {
            Region::Us => "https://api.intercom.io",
            Region::Eu => "https://api.eu.intercom.io",
            Region::Au => "https://api.au.intercom.io",
        }
    }

    /// Returns the URL of the web application in this region.
    pub fn web_url(self) -> &'static str {
        match self {
            Region::Us => "https://app.intercom.com",
            Region::Eu => "https://app.eu.intercom.com",
            Region::Au => "https://app.au.intercom.com",
        }
    }

    /// Returns the code of the region in `app.region`: `US`, `EU` or `AU`.
    pub fn code(self) -> &'static str {
        match self {
            Region::Us => "US",
            Region::Eu => "EU",
            Region::Au => "AU",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Region::Us, Region::Eu, Region::Au]
            .into_iter()
            .find(|region| region.code().eq_ignore_ascii_case(text.trim()))
            .ok_or_else(|| UnknownRegion(text.chars().take(20).collect()))
    }
}

/// The error of parsing an unknown region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRegion(String);

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no region known here (US, EU, AU); set its host with `base_url`",
            self.0
        )
    }
}

impl std::error::Error for UnknownRegion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_reads_what_it_writes() {
        for region in [Region::Us, Region::Eu, Region::Au] {
            assert_eq!(region.to_string().parse(), Ok(region));
        }
        assert_eq!("eu".parse(), Ok(Region::Eu));
        assert!("mars".parse::<Region>().is_err());
    }
}
