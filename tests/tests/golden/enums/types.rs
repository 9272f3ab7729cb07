
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMoodRequest {
    pub mood: Option<CreateMoodRequestMood>,
    pub clouds: Update<CreateMoodRequestClouds>,
    pub extra: Extra,
}

impl CreateMoodRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn mood(mut self, mood: impl SetTo<CreateMoodRequestMood>) -> Self {
        self.mood.put(mood.set_to());
        self
    }

    #[inline]
    pub fn clouds(mut self, clouds: impl SetTo<CreateMoodRequestClouds>) -> Self {
        self.clouds.put(clouds.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMoodRequestClouds {
    Few,
    Many,
    Other(String),
}

open_enum! {
    CreateMoodRequestClouds {
        Few = "few",
        Many = "many",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMoodRequestMood {
    Sunny,
    Rainy,
    Other(String),
}

open_enum! {
    CreateMoodRequestMood {
        Sunny = "sunny",
        Rainy = "rainy",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListMoodsParams {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMoodsParamsMood {
    Sunny,
    Rainy,
    Other(String),
}

open_enum! {
    ListMoodsParamsMood {
        Sunny = "sunny",
        Rainy = "rainy",
    }
}

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodCases {
    Admin,
    CapitalAdmin,
    UpperAdmin,
    AdMin,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodNullValue {
    Left,
    Right,
    Other(String),
}

open_enum! {
    MoodNullValue {
        Left = "left",
        Right = "right",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodOthers {
    OtherValue,
    CapitalOther,
    Self_,
    CapitalSelf,
    Type,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodPlain {
    Open,
    InProgress,
    BackOffice,
    TagList,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodScripts {
    Ete,
    U65e5u672c,
    Strasse,
    Naive,
    U1f600,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSeveralItem {
    Small,
    Big,
    Other(String),
}

open_enum! {
    MoodSeveralItem {
        Small = "small",
        Big = "big",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSpaced {
    Lead,
    TwoWords,
    TabHere,
    QuoteD,
    BackSlash,
    Ticks,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodState {
    Calm,
    Wild,
    Other(String),
}

open_enum! {
    MoodState {
        Calm = "calm",
        Wild = "wild",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodSymbols {
    Equal,
    NotEqual,
    Less,
    GreaterEqual,
    Tilde,
    Minus1,
    N1,
    N15,
    Empty,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodTwice {
    Once,
    More,
    Other(String),
}

open_enum! {
    MoodTwice {
        Once = "once",
        More = "more",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodUntyped {
    One,
    Two,
    Other(String),
}

open_enum! {
    MoodUntyped {
        One = "one",
        Two = "two",
    }
}
