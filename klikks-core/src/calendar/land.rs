//! The sixteen Länder.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// A Land of the Federal Republic, by its ISO 3166-2 code without the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Land {
    /// Brandenburg.
    Bb,
    /// Berlin.
    Be,
    /// Baden-Württemberg.
    Bw,
    /// Bavaria.
    By,
    /// Bremen.
    Hb,
    /// Hesse.
    He,
    /// Hamburg.
    Hh,
    /// Mecklenburg-Vorpommern.
    Mv,
    /// Lower Saxony.
    Ni,
    /// North Rhine-Westphalia.
    Nw,
    /// Rhineland-Palatinate.
    Rp,
    /// Schleswig-Holstein.
    Sh,
    /// Saarland.
    Sl,
    /// Saxony.
    Sn,
    /// Saxony-Anhalt.
    St,
    /// Thuringia.
    Th,
}

impl Land {
    /// The ISO code, such as `NW`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bb => "BB",
            Self::Be => "BE",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Hb => "HB",
            Self::He => "HE",
            Self::Hh => "HH",
            Self::Mv => "MV",
            Self::Ni => "NI",
            Self::Nw => "NW",
            Self::Rp => "RP",
            Self::Sh => "SH",
            Self::Sl => "SL",
            Self::Sn => "SN",
            Self::St => "ST",
            Self::Th => "TH",
        }
    }

    /// All sixteen, in the order of their codes.
    pub const ALL: [Self; 16] = [
        Self::Bb,
        Self::Be,
        Self::Bw,
        Self::By,
        Self::Hb,
        Self::He,
        Self::Hh,
        Self::Mv,
        Self::Ni,
        Self::Nw,
        Self::Rp,
        Self::Sh,
        Self::Sl,
        Self::Sn,
        Self::St,
        Self::Th,
    ];

    /// The number with which every AGS in this Land begins, 1 to 16.
    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Sh => 1,
            Self::Hh => 2,
            Self::Ni => 3,
            Self::Hb => 4,
            Self::Nw => 5,
            Self::He => 6,
            Self::Rp => 7,
            Self::Bw => 8,
            Self::By => 9,
            Self::Sl => 10,
            Self::Be => 11,
            Self::Bb => 12,
            Self::Mv => 13,
            Self::Sn => 14,
            Self::St => 15,
            Self::Th => 16,
        }
    }
}
