
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    ByK0(ThingByK0),
    ByK1(ThingByK1),
    ByK2(ThingByK2),
    ByK3(ThingByK3),
    ByK4(ThingByK4),
    ByK5(ThingByK5),
    ByK6(ThingByK6),
    ByK7(ThingByK7),
    ByK8(ThingByK8),
    ByK9(ThingByK9),
    ByK10(ThingByK10),
    ByK11(ThingByK11),
    ByK12(ThingByK12),
    ByK13(ThingByK13),
    ByK14(ThingByK14),
    ByK15(ThingByK15),
    ByK16(ThingByK16),
    ByK17(ThingByK17),
    ByK18(ThingByK18),
    ByK19(ThingByK19),
    ByK20(ThingByK20),
    ByK21(ThingByK21),
    ByK22(ThingByK22),
    Other(Value),
}

impl From<ThingByK0> for Thing {
    #[inline]
    fn from(value: ThingByK0) -> Self {
        Self::ByK0(value)
    }
}

set_to_from!(Thing : ThingByK0);

impl From<ThingByK1> for Thing {
    #[inline]
    fn from(value: ThingByK1) -> Self {
        Self::ByK1(value)
    }
}

set_to_from!(Thing : ThingByK1);

impl From<ThingByK2> for Thing {
    #[inline]
    fn from(value: ThingByK2) -> Self {
        Self::ByK2(value)
    }
}

set_to_from!(Thing : ThingByK2);

impl From<ThingByK3> for Thing {
    #[inline]
    fn from(value: ThingByK3) -> Self {
        Self::ByK3(value)
    }
}

set_to_from!(Thing : ThingByK3);

impl From<ThingByK4> for Thing {
    #[inline]
    fn from(value: ThingByK4) -> Self {
        Self::ByK4(value)
    }
}

set_to_from!(Thing : ThingByK4);

impl From<ThingByK5> for Thing {
    #[inline]
    fn from(value: ThingByK5) -> Self {
        Self::ByK5(value)
    }
}

set_to_from!(Thing : ThingByK5);

impl From<ThingByK6> for Thing {
    #[inline]
    fn from(value: ThingByK6) -> Self {
        Self::ByK6(value)
    }
}

set_to_from!(Thing : ThingByK6);

impl From<ThingByK7> for Thing {
    #[inline]
    fn from(value: ThingByK7) -> Self {
        Self::ByK7(value)
    }
}

set_to_from!(Thing : ThingByK7);

impl From<ThingByK8> for Thing {
    #[inline]
    fn from(value: ThingByK8) -> Self {
        Self::ByK8(value)
    }
}

set_to_from!(Thing : ThingByK8);

impl From<ThingByK9> for Thing {
    #[inline]
    fn from(value: ThingByK9) -> Self {
        Self::ByK9(value)
    }
}

set_to_from!(Thing : ThingByK9);

impl From<ThingByK10> for Thing {
    #[inline]
    fn from(value: ThingByK10) -> Self {
        Self::ByK10(value)
    }
}

set_to_from!(Thing : ThingByK10);

impl From<ThingByK11> for Thing {
    #[inline]
    fn from(value: ThingByK11) -> Self {
        Self::ByK11(value)
    }
}

set_to_from!(Thing : ThingByK11);

impl From<ThingByK12> for Thing {
    #[inline]
    fn from(value: ThingByK12) -> Self {
        Self::ByK12(value)
    }
}

set_to_from!(Thing : ThingByK12);

impl From<ThingByK13> for Thing {
    #[inline]
    fn from(value: ThingByK13) -> Self {
        Self::ByK13(value)
    }
}

set_to_from!(Thing : ThingByK13);

impl From<ThingByK14> for Thing {
    #[inline]
    fn from(value: ThingByK14) -> Self {
        Self::ByK14(value)
    }
}

set_to_from!(Thing : ThingByK14);

impl From<ThingByK15> for Thing {
    #[inline]
    fn from(value: ThingByK15) -> Self {
        Self::ByK15(value)
    }
}

set_to_from!(Thing : ThingByK15);

impl From<ThingByK16> for Thing {
    #[inline]
    fn from(value: ThingByK16) -> Self {
        Self::ByK16(value)
    }
}

set_to_from!(Thing : ThingByK16);

impl From<ThingByK17> for Thing {
    #[inline]
    fn from(value: ThingByK17) -> Self {
        Self::ByK17(value)
    }
}

set_to_from!(Thing : ThingByK17);

impl From<ThingByK18> for Thing {
    #[inline]
    fn from(value: ThingByK18) -> Self {
        Self::ByK18(value)
    }
}

set_to_from!(Thing : ThingByK18);

impl From<ThingByK19> for Thing {
    #[inline]
    fn from(value: ThingByK19) -> Self {
        Self::ByK19(value)
    }
}

set_to_from!(Thing : ThingByK19);

impl From<ThingByK20> for Thing {
    #[inline]
    fn from(value: ThingByK20) -> Self {
        Self::ByK20(value)
    }
}

set_to_from!(Thing : ThingByK20);

impl From<ThingByK21> for Thing {
    #[inline]
    fn from(value: ThingByK21) -> Self {
        Self::ByK21(value)
    }
}

set_to_from!(Thing : ThingByK21);

impl From<ThingByK22> for Thing {
    #[inline]
    fn from(value: ThingByK22) -> Self {
        Self::ByK22(value)
    }
}

set_to_from!(Thing : ThingByK22);

union! {
    Thing {
        ByK0(ThingByK0) = object().has(&["k0"]),
        ByK1(ThingByK1) = object().has(&["k1"]),
        ByK2(ThingByK2) = object().has(&["k2"]),
        ByK3(ThingByK3) = object().has(&["k3"]),
        ByK4(ThingByK4) = object().has(&["k4"]),
        ByK5(ThingByK5) = object().has(&["k5"]),
        ByK6(ThingByK6) = object().has(&["k6"]),
        ByK7(ThingByK7) = object().has(&["k7"]),
        ByK8(ThingByK8) = object().has(&["k8"]),
        ByK9(ThingByK9) = object().has(&["k9"]),
        ByK10(ThingByK10) = object().has(&["k10"]),
        ByK11(ThingByK11) = object().has(&["k11"]),
        ByK12(ThingByK12) = object().has(&["k12"]),
        ByK13(ThingByK13) = object().has(&["k13"]),
        ByK14(ThingByK14) = object().has(&["k14"]),
        ByK15(ThingByK15) = object().has(&["k15"]),
        ByK16(ThingByK16) = object().has(&["k16"]),
        ByK17(ThingByK17) = object().has(&["k17"]),
        ByK18(ThingByK18) = object().has(&["k18"]),
        ByK19(ThingByK19) = object().has(&["k19"]),
        ByK20(ThingByK20) = object().has(&["k20"]),
        ByK21(ThingByK21) = object().has(&["k21"]),
        ByK22(ThingByK22) = object().has(&["k22"]),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK0 {
    pub k0: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK0 {
        k0: "k0",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK1 {
    pub k1: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK1 {
        k1: "k1",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK10 {
    pub k10: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK10 {
        k10: "k10",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK11 {
    pub k11: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK11 {
        k11: "k11",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK12 {
    pub k12: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK12 {
        k12: "k12",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK13 {
    pub k13: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK13 {
        k13: "k13",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK14 {
    pub k14: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK14 {
        k14: "k14",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK15 {
    pub k15: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK15 {
        k15: "k15",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK16 {
    pub k16: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK16 {
        k16: "k16",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK17 {
    pub k17: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK17 {
        k17: "k17",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK18 {
    pub k18: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK18 {
        k18: "k18",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK19 {
    pub k19: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK19 {
        k19: "k19",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK2 {
    pub k2: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK2 {
        k2: "k2",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK20 {
    pub k20: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK20 {
        k20: "k20",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK21 {
    pub k21: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK21 {
        k21: "k21",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK22 {
    pub k22: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK22 {
        k22: "k22",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK3 {
    pub k3: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK3 {
        k3: "k3",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK4 {
    pub k4: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK4 {
        k4: "k4",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK5 {
    pub k5: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK5 {
        k5: "k5",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK6 {
    pub k6: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK6 {
        k6: "k6",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK7 {
    pub k7: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK7 {
        k7: "k7",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK8 {
    pub k8: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK8 {
        k8: "k8",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingByK9 {
    pub k9: Option<String>,
    pub extra: Extra,
}

record! {
    ThingByK9 {
        k9: "k9",
    }
}
