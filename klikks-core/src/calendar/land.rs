//! The sixteen Länder.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

    /// The first two digits of every AGS in this Land.
    pub fn ags_prefix(self) -> &'static str {
        match self {
            Self::Sh => "01",
            Self::Hh => "02",
            Self::Ni => "03",
            Self::Hb => "04",
            Self::Nw => "05",
            Self::He => "06",
            Self::Rp => "07",
            Self::Bw => "08",
            Self::By => "09",
            Self::Sl => "10",
            Self::Be => "11",
            Self::Bb => "12",
            Self::Mv => "13",
            Self::Sn => "14",
            Self::St => "15",
            Self::Th => "16",
        }
    }
}
