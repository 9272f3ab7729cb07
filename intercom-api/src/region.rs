//! The regions of workspaces and their hosts.

use std::fmt;
use std::str::FromStr;

/// The region of a workspace. `admins().identify()` returns the region in `app.region`.
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

/// Parses any string that names a region, in any letter case: a code (`EU`), a name (`Europe`, `United States`), or the
/// name of a data center or a host (`eu-west-1`, `api.au.intercom.io`).
impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words = words(text);
        let mut named = NAMES
            .iter()
            .filter(|(_, names)| names.iter().any(|name| names_region(&words, name)));
        match (named.next(), named.next()) {
            (Some((region, _)), None) => Ok(*region),
            // `america` must be the only word, because `South America` is not in this region.
            _ if words == ["america"] || is_default_host(&words) => Ok(Region::Us),
            _ => Err(UnknownRegion(text.chars().take(20).collect())),
        }
    }
}

/// The names of each region, in lowercase without spaces. A string with the names of two regions is an error.
const NAMES: [(Region, &[&str]); 3] = [
    (
        Region::Us,
        &[
            "us",
            "usa",
            "unitedstates",
            "unitedstatesofamerica",
            "northamerica",
            "virginia",
        ],
    ),
    (
        Region::Eu,
        &[
            "eu",
            "eur",
            "euro",
            "europe",
            "european",
            "europeanunion",
            "ireland",
            "dublin",
        ],
    ),
    (
        Region::Au,
        &["au", "aus", "australia", "australian", "sydney"],
    ),
];

/// The suffixes in the names of data centers, such as `euwest` and `useast`.
const DIRECTIONS: [&str; 8] = [
    "north",
    "south",
    "east",
    "west",
    "central",
    "southeast",
    "northeast",
    "region",
];

/// The maximum length of a string to parse, in bytes.
const MAX_NAME: usize = 100;

/// The maximum number of words in a name, as in `United States of America`.
const MAX_WORDS: usize = 4;

/// Returns whether one word, or a run of words, forms `name`; a direction can follow the name in the same word.
fn names_region(words: &[String], name: &str) -> bool {
    let is_name = |run: &str| {
        let rest = run.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || DIRECTIONS.contains(&rest))
    };
    let runs = (1..=MAX_WORDS).flat_map(|length| words.windows(length));
    runs.map(<[String]>::concat).any(|run| is_name(&run))
}

/// Splits a string into lowercase words at non-letters and at camel-case boundaries. For instance, digits and
/// punctuation separate words in `eu-west-1` and `us1`.
fn words(text: &str) -> Vec<String> {
    let text = if text.len() > MAX_NAME { "" } else { text };
    let mut words = vec![String::new()];
    let mut lower = false;
    for c in text.chars() {
        if !c.is_alphabetic() || (lower && c.is_uppercase()) {
            words.push(String::new());
        }
        lower = c.is_lowercase();
        if c.is_alphabetic() {
            words
                .last_mut()
                .into_iter()
                .for_each(|word| word.extend(c.to_lowercase()));
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns whether `words` form the default region's host, which contains no region name.
fn is_default_host(words: &[String]) -> bool {
    let host = words.iter().position(|word| word == "intercom");
    host.is_some_and(
        |at| matches!(words.get(at.wrapping_sub(1)), Some(word) if word == "api" || word == "app"),
    )
}

/// The error returned for an unknown region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRegion(String);

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a known region: expected US, EU or AU; for another region, set its host with `base_url`",
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
    }

    #[test]
    fn every_spelling_of_a_region_is_read() {
        for (region, spellings) in [
            (
                Region::Us,
                &[
                    "US",
                    "us",
                    " Us\n",
                    "USA",
                    "U.S.",
                    "U.S.A.",
                    "us-east",
                    "us-east-1",
                    "us1",
                    "US East (N. Virginia)",
                    "United States",
                    "united_states",
                    "UNITED-STATES",
                    "United States of America",
                    "North America",
                    "America",
                    "UnitedStates",
                    "unitedstates",
                    "UNITEDSTATES",
                    "UnitedStatesOfAmerica",
                    "US East",
                    "USEast",
                    "useast1",
                    "us_west_2",
                    "https://api.intercom.io",
                    "api.intercom.io",
                    "app.intercom.com",
                ][..],
            ),
            (
                Region::Eu,
                &[
                    "EU",
                    "eu",
                    "EUR",
                    "euro",
                    "EuropeanUnion",
                    "european_union",
                    "EUWest",
                    "euwest1",
                    "EU_CENTRAL",
                    "EuRegion",
                    "Region: EU",
                    "Europe",
                    "EUROPE",
                    "europe",
                    "E.U.",
                    "European Union",
                    "eu-west-1",
                    "eu_west",
                    "EU (Ireland)",
                    "Dublin",
                    "https://api.eu.intercom.io",
                    "app.eu.intercom.com",
                ],
            ),
            (
                Region::Au,
                &[
                    "AU",
                    "au",
                    "Aus",
                    "Australia",
                    "AUSTRALIA",
                    "au-southeast-2",
                    "AUSoutheast",
                    "au_east",
                    "Australia (Sydney)",
                    "Sydney",
                    "api.au.intercom.io",
                ],
            ),
        ] {
            for text in spellings {
                assert_eq!(text.parse(), Ok(region), "{text:?}");
            }
        }
    }

    #[test]
    fn a_text_that_names_no_region_or_several_is_an_error() {
        for text in [
            "",
            " ",
            "mars",
            "Austria",
            "Eurasia",
            "business",
            "focus",
            "Russia",
            "Aurora",
            "eureka",
            "usual",
            "Pluto",
            "South America (Sao Paulo)",
            "South Asia",
            "EU, AU",
            "us-eu",
            "ca-central-1",
            "EU or US",
            "intercom",
            "api.example.com",
        ] {
            assert!(text.parse::<Region>().is_err(), "{text:?}");
        }
        let error = "Canada".parse::<Region>().expect_err("another region");
        assert!(
            error
                .to_string()
                .starts_with("`Canada` is not a known region"),
            "{error}"
        );
        assert!(
            "us ".repeat(1000).parse::<Region>().is_err(),
            "a name is short"
        );
    }
}
