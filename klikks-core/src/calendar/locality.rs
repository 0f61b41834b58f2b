//! The place whose holidays count.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

use super::{
    Ags, CalendarError, FIRST_YEAR, Holiday, Land,
    holiday::{RULES, Where},
};

/// The communes of a Land that keep a holiday, as a list somebody gives. It is complete for its years.
///
/// Bavaria publishes such a list for 15 August after each census; it changes with the census, hence the years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommuneDays {
    /// The holiday.
    pub holiday: Holiday,
    /// The Land.
    pub land: Land,
    /// The first year the list is for; without it, any earlier year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_year: Option<i32>,
    /// The last year the list is for, inclusive; without it, any later year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year: Option<i32>,
    /// The communes that keep it. A commune that is neither here nor in `partly` does not; of several lists for the same
    /// year one that names it is enough.
    pub communes: Vec<Ags>,
    /// The communes of which only some districts keep it; there the question stays open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partly: Vec<Ags>,
    /// Where the list comes from.
    pub source: String,
}

impl CommuneDays {
    /// Whether it settles a question: the holiday is one that only some communes of the Land keep.
    pub(crate) fn is_needed(&self) -> bool {
        let mut rules = RULES.iter().filter(|rule| rule.holiday == self.holiday && rule.place == Where::SomeCommunes);
        rules.any(|rule| rule.is_of(self.land, FIRST_YEAR))
    }
}

/// The place whose holidays count: that of the declaration or performance, so the recipient's (BGB § 193).
///
/// A [`Land`] alone will do in most Länder. In Bavaria, Saxony and Thuringia some holidays are kept by some
/// communes only: then the commune's key and a list of such communes settle what is otherwise left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locality<'a> {
    land: Land,
    ags: Option<Ags>,
    commune_days: &'a [CommuneDays],
}

/// Whether a holiday is kept at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Yes,
    No,
    /// It depends on the commune, and nobody said.
    Open,
}

impl<'a> Locality<'a> {
    /// A place by its Land, its key if known, and lists of communes that keep a holiday.
    ///
    /// # Errors
    ///
    /// [`CalendarError::AgsElsewhere`] if the key belongs to another Land.
    ///
    /// ```
    /// use klikks_core::{Ags, CommuneDays, Day, DeadlineRule, Holiday, Land, Locality, Regime, deadline};
    ///
    /// let assumption = DeadlineRule::NamedDay { date: Day::parse("2025-08-15")? }; // a Friday
    /// let open = deadline(&assumption, Regime::Bgb193, Land::By)?;
    /// assert_eq!(open.commune_dependent.map(|other| other.effective), Some(Day::parse("2025-08-18")?));
    ///
    /// let ags = Ags::parse("09161000")?;
    /// let list = CommuneDays {
    ///     holiday: Holiday::Assumption,
    ///     land: Land::By,
    ///     first_year: Some(2025),
    ///     last_year: None,
    ///     communes: vec![ags],
    ///     partly: vec![],
    ///     source: "Bayerisches Landesamt für Statistik".into(),
    /// };
    /// let settled = deadline(&assumption, Regime::Bgb193, Locality::new(Land::By, Some(ags), &[list])?)?;
    /// assert_eq!(settled.effective, Day::parse("2025-08-18")?);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(land: Land, ags: Option<Ags>, commune_days: &'a [CommuneDays]) -> Result<Self, CalendarError> {
        match ags {
            Some(ags) if !ags.is_in(land) => Err(CalendarError::AgsElsewhere { ags, land }),
            _ => Ok(Self { land, ags, commune_days }),
        }
    }

    /// The Land.
    pub fn land(self) -> Land {
        self.land
    }

    /// The commune's key, if it is known.
    pub(super) fn ags(self) -> Option<Ags> {
        self.ags
    }

    /// What the lists say about `holiday` in `year`.
    pub(super) fn keeps(self, holiday: Holiday, year: i32) -> Kept {
        let Some(ags) = self.ags else { return Kept::Open };
        let covers = |list: &&CommuneDays| {
            list.holiday == holiday
                && list.land == self.land
                && list.first_year.is_none_or(|first| first <= year)
                && list.last_year.is_none_or(|last| year <= last)
        };
        let lists = || self.commune_days.iter().filter(covers);
        match lists().next() {
            None => Kept::Open,
            Some(_) if lists().any(|list| list.communes.contains(&ags)) => Kept::Yes,
            Some(_) if lists().any(|list| list.partly.contains(&ags)) => Kept::Open,
            Some(_) => Kept::No,
        }
    }
}

impl From<Land> for Locality<'_> {
    fn from(land: Land) -> Self {
        Self { land, ags: None, commune_days: &[] }
    }
}
