//! The fields and topics that a programme has if its document lists none: what was seen in communes of KlikKS.

use super::{ActionField, Topic};
use crate::{fact::TopicId, programme::Label};

/// The German and the English name of a field.
type Field = (&'static str, &'static str);

const ENERGY: Field = ("Energie / Erneuerbare", "Energy / renewables");
const MOBILITY: Field = ("Mobilität", "Mobility");
const GREEN: Field = ("Grün / Biodiversität", "Green / biodiversity");
const ADAPTATION: Field = ("Klimaanpassung", "Climate adaptation");
const CONSUMPTION: Field = ("Konsum & Ernährung", "Consumption and food");
const EDUCATION: Field = ("Bildung / Öffentlichkeit", "Education / public work");
const BUILDINGS: Field = ("Gebäude / Sanierung", "Buildings / refurbishment");
const COMMUNITY: Field = ("Gemeinschaft", "Community");

const FIELDS: [Field; 8] = [ENERGY, MOBILITY, GREEN, ADAPTATION, CONSUMPTION, EDUCATION, BUILDINGS, COMMUNITY];

const TOPICS: [(&str, &str, &[Field]); 35] = [
    ("photovoltaics", "Photovoltaik", &[ENERGY]),
    ("balcony-solar", "Balkon-PV", &[ENERGY]),
    ("solar-party", "Solarparty", &[ENERGY]),
    ("local-heating", "Nahwärme", &[ENERGY]),
    ("led-exchange", "LED-Tauschtag", &[ENERGY]),
    ("thermography", "Thermografie", &[ENERGY, BUILDINGS]),
    ("heat-pump-party", "Wärmepumpen-Party", &[ENERGY]),
    ("lift-bench", "Mitfahrbank", &[MOBILITY]),
    ("ride-board", "Mitfahrbörse", &[MOBILITY]),
    ("car-sharing", "Carsharing", &[MOBILITY]),
    ("charging-point", "Ladesäule", &[MOBILITY]),
    ("cycling", "Radverkehr", &[MOBILITY]),
    ("unsealing-front-gardens", "Entsiegelung von Vorgärten", &[GREEN]),
    ("flowering-front-gardens", "Blühende Vorgärten", &[GREEN]),
    ("flower-strips", "Blühstreifen und Blühwiesen", &[GREEN]),
    ("orchard-meadow", "Streuobstwiese", &[GREEN]),
    ("fruit-trees", "Obstbäume", &[GREEN]),
    ("bed-sponsorship", "Beetpatenschaft", &[GREEN]),
    ("verges", "Straßenrandbegrünung", &[GREEN]),
    ("plant-market", "Pflanzenmarkt", &[GREEN]),
    ("infiltration-hollows", "Sickermulden", &[ADAPTATION]),
    ("blue-ribbon", "Blaues Band", &[ADAPTATION]),
    ("climate-cooking", "Klimakochen", &[CONSUMPTION]),
    ("swap-market", "Tauschbörse", &[CONSUMPTION]),
    ("reusables", "Mehrweg", &[CONSUMPTION]),
    ("repair-cafe", "Repair-Café", &[CONSUMPTION]),
    ("information-panel", "Informationstafel für Bürger:innen", &[EDUCATION]),
    ("forest-knowledge", "WaldWissen", &[EDUCATION]),
    ("climate-rally", "Klimarallye", &[EDUCATION]),
    ("climate-kids", "Klima-Kids", &[EDUCATION]),
    ("climate-puzzle", "Klima-Puzzle", &[EDUCATION]),
    ("gazette", "Beiträge im Amtsblatt", &[EDUCATION]),
    ("funding-advice", "Förderberatung", &[BUILDINGS]),
    ("generations-garden", "Mehrgenerationengarten", &[COMMUNITY]),
    ("village-shop", "Dorfladen", &[COMMUNITY]),
];

/// The fields of action of a programme that lists none.
pub(crate) fn default_fields() -> Vec<ActionField> {
    FIELDS.iter().map(|(de, en)| ActionField { label: Label { de: (*de).to_owned(), en: (*en).to_owned() } }).collect()
}

/// The topics of a programme that lists none.
pub(crate) fn default_topics() -> Vec<Topic> {
    let topic = |(id, name, fields): &(&str, &str, &[Field])| {
        let fields = fields.iter().map(|(de, _)| (*de).to_owned()).collect();
        Some(Topic { id: TopicId::parse(id).ok()?, name: (*name).to_owned(), fields })
    };
    TOPICS.iter().filter_map(topic).collect()
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, TOPICS, default_fields, default_topics};

    #[test]
    fn the_programmes_of_the_laender_list_the_same() {
        let document: crate::ProgrammeDocument =
            serde_json::from_str(include_str!("../../../examples/programmes/nw.json")).unwrap();
        assert_eq!(document.topics, default_topics());
    }

    #[test]
    fn every_topic_is_there_once_and_in_fields_that_exist() {
        let topics = default_topics();
        assert_eq!(topics.len(), TOPICS.len());
        assert_eq!(default_fields().len(), FIELDS.len());
        for (index, topic) in topics.iter().enumerate() {
            assert!(topics[..index].iter().all(|other| other.id != topic.id), "{}", topic.id);
            assert!(topic.fields.iter().all(|field| FIELDS.iter().any(|(de, _)| de == field)), "{}", topic.id);
        }
    }
}
