//! The laws that make the holidays, as transcripts of the acts and the gazettes had them in September 2026.
//!
//! 17 June 2028 in Berlin: law of 10.07.2024, published on p. 460.

use super::{Holiday, Land, holidays::HolidayDate};

/// The provision of a Land's act that lists its public holidays.
fn act(land: Land) -> &'static str {
    match land {
        Land::Bb => "FTG Brandenburg § 2 Abs. 1",
        Land::Be => "Gesetz über die Sonn- und Feiertage Berlin § 1 Abs. 1",
        Land::Bw => "FTG Baden-Württemberg § 1",
        Land::By => "FTG Bayern Art. 1 Abs. 1 Nr. 1",
        Land::Hb => "Gesetz über die Sonn-, Gedenk- und Feiertage Bremen § 2 Abs. 1",
        Land::He => "HFeiertagsG § 1 Abs. 1",
        Land::Hh => "Feiertagsgesetz Hamburg § 1",
        Land::Mv => "FTG M-V § 2 Abs. 1",
        Land::Ni => "NFeiertagsG § 2 Abs. 1",
        Land::Nw => "Feiertagsgesetz NW § 2 Abs. 1",
        Land::Rp => "LFtG Rheinland-Pfalz § 2 Abs. 1",
        Land::Sh => "SFTG Schleswig-Holstein § 2 Abs. 1",
        Land::Sl => "SFG Saarland § 2 Abs. 1",
        Land::Sn => "SächsSFG § 1 Abs. 1",
        Land::St => "FeiertG LSA § 2",
        Land::Th => "ThürFGtG § 2 Abs. 1",
    }
}

/// The place of a holiday in the numbered list of North Rhine-Westphalia.
fn number_in_nw(holiday: Holiday) -> Option<u8> {
    Some(match holiday {
        Holiday::NewYear => 1,
        Holiday::GoodFriday => 2,
        Holiday::EasterMonday => 3,
        Holiday::MayDay => 4,
        Holiday::Ascension => 5,
        Holiday::WhitMonday => 6,
        Holiday::CorpusChristi => 7,
        Holiday::AllSaints => 9,
        Holiday::ChristmasDay => 10,
        Holiday::SecondChristmasDay => 11,
        _ => return None,
    })
}

impl HolidayDate {
    /// The law that makes this day a holiday in `land`, as it is cited.
    ///
    /// ```
    /// use klikks_core::{Land, holidays};
    ///
    /// let first = holidays(2023, Land::Nw)?[0];
    /// assert_eq!(first.legal_basis(Land::Nw), "Feiertagsgesetz NW § 2 Abs. 1 Nr. 1");
    /// # Ok::<_, klikks_core::CalendarError>(())
    /// ```
    pub fn legal_basis(&self, land: Land) -> String {
        let special = match (self.holiday, land) {
            (Holiday::GermanUnity, _) => "Einigungsvertrag Art. 2 Abs. 2",
            (Holiday::PeaceFestival, _) => "FTG Bayern Art. 1 Abs. 2",
            (Holiday::Assumption, Land::By) => "FTG Bayern Art. 1 Abs. 1 Nr. 2, Abs. 3",
            (Holiday::CorpusChristi, Land::Sn) => "SächsSFG § 1 Abs. 1, FronleichnamsVO 1993",
            (Holiday::CorpusChristi, Land::Th) => "ThürFGtG § 2 Abs. 2, § 10 Abs. 1",
            (Holiday::Uprising, _) => "Gesetz über die Sonn- und Feiertage Berlin § 1 Abs. 1 Nr. 11",
            (Holiday::Reformation, land) if self.date.year() == 2017 && !reformation_every_year(land) => {
                "Gesetz oder Verordnung des Landes für das Jahr 2017 (500 Jahre Reformation)"
            }
            (Holiday::LiberationDay, _) => "Gesetz über die Sonn- und Feiertage Berlin § 1 Abs. 1, für dieses Jahr",
            _ => "",
        };
        if !special.is_empty() {
            return special.to_owned();
        }
        match number_in_nw(self.holiday).filter(|_| land == Land::Nw) {
            Some(number) => format!("{} Nr. {number}", act(land)),
            None => act(land).to_owned(),
        }
    }
}

fn reformation_every_year(land: Land) -> bool {
    matches!(land, Land::Bb | Land::Mv | Land::Sn | Land::St | Land::Th)
}
