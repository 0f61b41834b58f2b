//! The templates that are built in.
//!
//! What sources carry: the three phases of the Zukunftswerkstatt, their order and their rules; a compact form of two
//! hours for at most 25; groups above 20 to 25 are split; at least a day for 10 to 25 in the classical form. All lengths
//! beyond that are assumed, and each template says so.

use super::{AgendaTemplate, BreakRule, LunchRule, Material, MaterialRule, Per, Phase, PhaseRule, Task, TaskRule, TemplateName};
use crate::fact::{Source, Usual};

/// Phase, share, least, most.
type Row = (Phase, u16, u16, u16);

use Phase::{
    Agreements, Closing, Criteria, Critique, Examples, Expectations, Fantasy, Goals, Ideas, Implementation, Introductions, Paths,
    Presentation, Questions, Ranking, Rating, Resources, Sketch, Steps, Stocktaking, Tables, Welcome,
};

const EVENING: &[Row] =
    &[(Welcome, 9, 10, 20), (Critique, 25, 20, 60), (Fantasy, 31, 25, 75), (Implementation, 29, 25, 75), (Closing, 6, 5, 20)];
const DAY: &[Row] =
    &[(Welcome, 6, 15, 45), (Critique, 26, 60, 150), (Fantasy, 32, 75, 180), (Implementation, 30, 75, 180), (Closing, 6, 15, 45)];
const TWO_DAYS: &[Row] = &[
    (Welcome, 5, 20, 60),
    (Critique, 27, 120, 270),
    (Fantasy, 32, 150, 330),
    (Implementation, 31, 150, 330),
    (Closing, 5, 20, 60),
];
const STRATEGY: &[Row] = &[
    (Welcome, 8, 10, 20),
    (Stocktaking, 22, 20, 60),
    (Goals, 25, 20, 75),
    (Paths, 25, 20, 75),
    (Agreements, 14, 10, 40),
    (Closing, 6, 5, 20),
];
const PRIORITISATION: &[Row] = &[
    (Welcome, 8, 5, 20),
    (Ideas, 30, 20, 60),
    (Criteria, 17, 10, 40),
    (Rating, 20, 15, 45),
    (Ranking, 19, 15, 45),
    (Closing, 6, 5, 20),
];
const IMPLEMENTATION: &[Row] = &[
    (Welcome, 7, 5, 20),
    (Sketch, 30, 20, 75),
    (Steps, 32, 25, 75),
    (Resources, 18, 15, 45),
    (Agreements, 8, 10, 30),
    (Closing, 5, 5, 20),
];
const INFORMATION: &[Row] = &[
    (Welcome, 8, 5, 15),
    (Presentation, 26, 15, 40),
    (Examples, 20, 10, 30),
    (Questions, 22, 15, 40),
    (Tables, 18, 10, 40),
    (Closing, 6, 5, 15),
];
const MEETING: &[Row] = &[
    (Welcome, 8, 5, 15),
    (Introductions, 38, 20, 60),
    (Presentation, 16, 10, 30),
    (Expectations, 26, 10, 45),
    (Closing, 12, 5, 20),
];

/// Label, place and address of a source.
type Origin = (&'static str, &'static str, &'static str);

const PHASES: Origin = (
    "Demokratie leben in Köln, Veranstaltungsformat Zukunftswerkstatt",
    "Vorbereitung, Kritik, Phantasie, Verwirklichung, Nachbereitung",
    "https://www.demokratieleben-koeln.de/veranstaltungsformate/2021/01/veranstaltungsformat-zukunftswerkstatt/",
);
const GROUPS: Origin = (
    "Landesbetrieb Straßen, Brücken und Gewässer Hamburg, Die Zukunftswerkstatt",
    "Gruppen über 20 bis 25 Personen werden geteilt",
    "https://lsbg.hamburg.de/baumassnahmen-und-planungen/eppendorfer-weg/die-zukunftswerkstatt-783162",
);
const COMPACT: Origin = (
    "Grüne Denkfabrik, Aufbau eines Workshops",
    "Kurzform: zwei Stunden, höchstens 25 Personen",
    "http://gruene-denkfabrik.de/workshops/wie-ist-ein-workshop-aufgebaut/",
);
const ONE_DAY: Origin = (
    "Institut Arbeit und Technik, Modulbaukasten Zukunftswerkstatt",
    "mindestens ein Tag für 10 bis 25 Personen, mit Karten, Punkten und geübter Moderation",
    "https://www.iat.eu/aq-nrw/modulbaukasten/modul-01-zukunftswerkstatt/umsetzung-und-durchfuehrung/",
);
const CLASSICAL: Origin =
    ("bipar, Zukunftswerkstatt", "klassisch: zwei bis drei Tage", "https://www.bipar.de/zukunftswerkstatt-2/");

impl TemplateName {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::FutureWorkshopEvening,
        Self::FutureWorkshopDay,
        Self::FutureWorkshopTwoDays,
        Self::StrategyWorkshop,
        Self::PrioritisationWorkshop,
        Self::ImplementationWorkshop,
        Self::InformationEvening,
        Self::MeetAndGreet,
    ];

    /// The template of this name.
    ///
    /// ```
    /// use klikks_core::TemplateName;
    ///
    /// let evening = TemplateName::FutureWorkshopEvening.template();
    /// assert_eq!((evening.usual.least, evening.usual.most), (Some(120), Some(180)));
    /// ```
    pub fn template(self) -> AgendaTemplate {
        let (rows, days, least, most) = match self {
            Self::FutureWorkshopEvening => (EVENING, 1, 120, 180),
            Self::FutureWorkshopDay => (DAY, 1, 360, 480),
            Self::FutureWorkshopTwoDays => (TWO_DAYS, 2, 720, 960),
            Self::StrategyWorkshop => (STRATEGY, 1, 120, 240),
            Self::PrioritisationWorkshop => (PRIORITISATION, 1, 90, 180),
            Self::ImplementationWorkshop => (IMPLEMENTATION, 1, 120, 240),
            Self::InformationEvening => (INFORMATION, 1, 90, 120),
            Self::MeetAndGreet => (MEETING, 1, 60, 120),
        };
        let phase = |(phase, share, least, most): Row| PhaseRule { phase, share, least, most, label: None };
        AgendaTemplate {
            days,
            usual: Usual { least: Some(least), most: Some(most) },
            phases: rows.iter().copied().map(phase).collect(),
            breaks: BreakRule { every: 120, minutes: 15, lunch: Some(LunchRule { from: 300, minutes: 45 }) },
            group_size: 25,
            materials: self
                .materials()
                .iter()
                .map(|(material, amount, per)| MaterialRule { material: *material, amount: *amount, per: *per })
                .collect(),
            tasks: self.tasks().iter().map(|(task, days)| TaskRule { task: *task, days: *days }).collect(),
            sources: self.sources(),
            assumed: self.assumed().iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    fn is_future_workshop(self) -> bool {
        matches!(self, Self::FutureWorkshopEvening | Self::FutureWorkshopDay | Self::FutureWorkshopTwoDays)
    }

    fn materials(self) -> &'static [(Material, u16, Per)] {
        use Material::{Cards, Dots, NameBadges, Pens, PinBoards, Projector, RulesPoster, SignInSheet, SketchSheets};
        match self {
            Self::FutureWorkshopEvening | Self::FutureWorkshopDay | Self::FutureWorkshopTwoDays => &[
                (PinBoards, 2, Per::Group),
                (Cards, 10, Per::Person),
                (Pens, 1, Per::Person),
                (Dots, 5, Per::Person),
                (RulesPoster, 1, Per::Group),
                (NameBadges, 1, Per::Person),
                (SignInSheet, 1, Per::Event),
            ],
            Self::StrategyWorkshop => &[
                (PinBoards, 2, Per::Group),
                (Cards, 6, Per::Person),
                (Pens, 1, Per::Person),
                (NameBadges, 1, Per::Person),
                (SignInSheet, 1, Per::Event),
            ],
            Self::PrioritisationWorkshop => &[
                (PinBoards, 1, Per::Group),
                (Cards, 3, Per::Person),
                (Pens, 1, Per::Person),
                (Dots, 5, Per::Person),
                (SignInSheet, 1, Per::Event),
            ],
            Self::ImplementationWorkshop => {
                &[(PinBoards, 1, Per::Group), (SketchSheets, 3, Per::Group), (Pens, 1, Per::Person), (SignInSheet, 1, Per::Event)]
            }
            Self::InformationEvening => &[(Projector, 1, Per::Event), (PinBoards, 1, Per::Group), (SignInSheet, 1, Per::Event)],
            Self::MeetAndGreet => {
                &[(NameBadges, 1, Per::Person), (Cards, 2, Per::Person), (Pens, 1, Per::Person), (SignInSheet, 1, Per::Event)]
            }
        }
    }

    fn tasks(self) -> &'static [(Task, i16)] {
        use Task::{
            BookRoom, FindModeration, FormGroups, GetMaterial, Invite, KeepContacts, MeetAgain, SendMinutes, SetUpRoom,
            SettleTopic,
        };
        if self.is_future_workshop() {
            return &[
                (SettleTopic, -42),
                (BookRoom, -42),
                (FindModeration, -42),
                (Invite, -21),
                (GetMaterial, -7),
                (SetUpRoom, 0),
                (SendMinutes, 7),
                (KeepContacts, 7),
                (FormGroups, 28),
                (MeetAgain, 28),
            ];
        }
        &[(BookRoom, -42), (Invite, -21), (GetMaterial, -7), (SendMinutes, 7), (KeepContacts, 7), (MeetAgain, 28)]
    }

    fn sources(self) -> Vec<Source> {
        let source = |(label, place, url): (&str, &str, &str)| Source {
            label: label.to_owned(),
            place: Some(place.to_owned()),
            url: Some(url.to_owned()),
        };
        let of_length = match self {
            Self::FutureWorkshopEvening => COMPACT,
            Self::FutureWorkshopDay => ONE_DAY,
            Self::FutureWorkshopTwoDays => CLASSICAL,
            _ => return Vec::new(),
        };
        [PHASES, GROUPS, of_length].into_iter().map(source).collect()
    }

    fn assumed(self) -> &'static [&'static str] {
        if self.is_future_workshop() {
            &[
                "Die Anteile der Phasen (Kritik etwa 25 bis 30, Phantasie und Verwirklichung je 30 bis 40 von hundert) sowie Mindest- und Höchstdauer sind angenommen.",
                "Die Pausen (ab zwei Stunden mindestens 15 Minuten je zwei Stunden, mittags 45 Minuten) sind angenommen.",
                "Die Mengen an Material, die Unterschriftenliste mit Einwilligung und die Fristen davor und danach sind angenommen.",
            ]
        } else {
            &[
                "Phasen, Anteile und Dauer sind angenommen: Für diese Art von Treffen nennt keine Quelle einen Ablauf.",
                "Pausen, Material und die Fristen davor und danach sind angenommen.",
            ]
        }
    }
}
