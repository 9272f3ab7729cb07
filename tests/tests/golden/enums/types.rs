// Written by `cargo xtask regen` from spec/enums.yaml. Do not edit.
//! What version enums of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`moods().create`](super::moods::Moods::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMoodRequest {
    /// Required.
    pub mood: Option<CreateMoodRequestMood>,
    pub clouds: Update<CreateMoodRequestClouds>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateMoodRequest {
    /// Creates an empty value. Required before it is sent: `mood`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mood`.
    #[inline]
    pub fn mood(mut self, mood: impl SetTo<CreateMoodRequestMood>) -> Self {
        self.mood.put(mood.set_to());
        self
    }

    /// Sets `clouds`. `None` leaves it unchanged; [`clear_clouds`](Self::clear_clouds) clears it.
    #[inline]
    pub fn clouds(mut self, clouds: impl SetTo<CreateMoodRequestClouds>) -> Self {
        self.clouds.put(clouds.set_to());
        self
    }

    /// Clears `clouds`: sends null.
    #[inline]
    pub fn clear_clouds(mut self) -> Self {
        self.clouds = Update::Clear;
        self
    }
}

record! {
    CreateMoodRequest {
        mood: "mood",
        clouds: "clouds",
    } required { "mood" }
}

/// Part of [`CreateMoodRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMoodRequestClouds {
    /// `few`
    Few,
    /// `many`
    Many,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateMoodRequestClouds {
        Few = "few",
        Many = "many",
    }
}

/// Part of [`CreateMoodRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMoodRequestMood {
    /// `sunny`
    Sunny,
    /// `rainy`
    Rainy,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateMoodRequestMood {
        Sunny = "sunny",
        Rainy = "rainy",
    }
}

/// Sent by [`moods().list`](super::moods::Moods::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListMoodsParams {}

/// Part of [`ListMoodsParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMoodsParamsMood {
    /// `sunny`
    Sunny,
    /// `rainy`
    Rainy,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ListMoodsParamsMood {
        Sunny = "sunny",
        Rainy = "rainy",
    }
}

/// Answered by [`moods().list`](super::moods::Moods::list) and [`moods().create`](super::moods::Moods::create).
///
/// Schema `mood`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mood {
    pub plain: Option<MoodPlain>,
    pub null_value: Option<MoodNullValue>,
    pub symbols: Option<MoodSymbols>,
    pub scripts: Option<MoodScripts>,
    pub cases: Option<MoodCases>,
    pub others: Option<MoodOthers>,
    pub spaced: Option<MoodSpaced>,
    pub untyped: Option<MoodUntyped>,
    pub mixed: Option<Value>,
    pub numbers: Option<i64>,
    pub twice: Option<MoodTwice>,
    pub named: Option<MoodState>,
    pub several: Vec<MoodSeveralItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Mood {
        plain: "plain",
        null_value: "null_value",
        symbols: "symbols",
        scripts: "scripts",
        cases: "cases",
        others: "others",
        spaced: "spaced",
        untyped: "untyped",
        mixed: "mixed",
        numbers: "numbers",
        twice: "twice",
        named: "named",
        several: "several",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodCases {
    /// `admin`
    Admin,
    /// `Admin`
    CapitalAdmin,
    /// `ADMIN`
    UpperAdmin,
    /// `ad-min`
    AdMin,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodCases {
        Admin = "admin",
        CapitalAdmin = "Admin",
        UpperAdmin = "ADMIN",
        AdMin = "ad-min",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodNullValue {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodNullValue {
        Left = "left",
        Right = "right",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodOthers {
    /// `other`
    OtherValue,
    /// `Other`
    CapitalOther,
    /// `self`
    Self_,
    /// `Self`
    CapitalSelf,
    /// `type`
    Type,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodOthers {
        OtherValue = "other",
        CapitalOther = "Other",
        Self_ = "self",
        CapitalSelf = "Self",
        Type = "type",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodPlain {
    /// `open`
    Open,
    /// `in_progress`
    InProgress,
    /// `Back-office`
    BackOffice,
    /// `tag.list`
    TagList,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodPlain {
        Open = "open",
        InProgress = "in_progress",
        BackOffice = "Back-office",
        TagList = "tag.list",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodScripts {
    /// `été`
    Ete,
    /// `日本`
    U65e5u672c,
    /// `Straße`
    Strasse,
    /// `naïve`
    Naive,
    /// `😀`
    U1f600,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodScripts {
        Ete = "été",
        U65e5u672c = "日本",
        Strasse = "Straße",
        Naive = "naïve",
        U1f600 = "😀",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSeveralItem {
    /// `small`
    Small,
    /// `big`
    Big,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodSeveralItem {
        Small = "small",
        Big = "big",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSpaced {
    /// ` lead`
    Lead,
    /// `two words`
    TwoWords,
    /// `tab\there`
    TabHere,
    /// `quote"d`
    QuoteD,
    /// `back\slash`
    BackSlash,
    /// `` `ticks` ``
    Ticks,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodSpaced {
        Lead = " lead",
        TwoWords = "two words",
        TabHere = "tab\there",
        QuoteD = "quote\"d",
        BackSlash = "back\\slash",
        Ticks = "`ticks`",
    }
}

/// Part of [`Mood`].
///
/// Schema `mood_state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodState {
    /// `calm`
    Calm,
    /// `wild`
    Wild,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodState {
        Calm = "calm",
        Wild = "wild",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSymbols {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `>=`
    GreaterEqual,
    /// `~`
    Tilde,
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `1.5`
    N15,
    /// ``
    Empty,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodSymbols {
        Equal = "=",
        NotEqual = "!=",
        Less = "<",
        GreaterEqual = ">=",
        Tilde = "~",
        Minus1 = "-1",
        N1 = "1",
        N15 = "1.5",
        Empty = "",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodTwice {
    /// `once`
    Once,
    /// `more`
    More,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodTwice {
        Once = "once",
        More = "more",
    }
}

/// Part of [`Mood`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodUntyped {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MoodUntyped {
        One = "one",
        Two = "two",
    }
}
