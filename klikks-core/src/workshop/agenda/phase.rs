//! What an agenda consists of: phases, things to bring, things to do. Their words are in the catalogue.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// A phase of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Arriving, welcome, what the day is for.
    Welcome,
    /// Kritik: what is wrong, collected without discussion.
    Critique,
    /// Phantasie or Utopie: everything is possible.
    Fantasy,
    /// Verwirklichung: what can be done, who, when.
    Implementation,
    /// Result, next date, thanks.
    Closing,
    /// Getting to know each other.
    Introductions,
    /// What each expects and can give.
    Expectations,
    /// The programme in short.
    Presentation,
    /// Examples of other places.
    Examples,
    /// Questions and answers.
    Questions,
    /// Talks at tables, with lists to sign up.
    Tables,
    /// Where the place stands.
    Stocktaking,
    /// Where it wants to be.
    Goals,
    /// How it gets there.
    Paths,
    /// Who does what until when.
    Agreements,
    /// The ideas in short, one after the other.
    Ideas,
    /// By what ideas are judged.
    Criteria,
    /// Judging, with dots.
    Rating,
    /// What came of it, and whether that can be.
    Ranking,
    /// The project on one page.
    Sketch,
    /// Steps, persons in charge, dates.
    Steps,
    /// Money, rooms, partners, permits.
    Resources,
}

/// Something to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Material {
    /// Pin boards.
    PinBoards,
    /// Cards to write on.
    Cards,
    /// Thick pens.
    Pens,
    /// Dots for votes.
    Dots,
    /// A poster with the rules.
    RulesPoster,
    /// Name badges.
    NameBadges,
    /// A list to sign, with a line of consent for each use of the data.
    SignInSheet,
    /// A projector.
    Projector,
    /// A sheet for a project sketch.
    SketchSheets,
}

/// Something to do before or after the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Settle the topic.
    SettleTopic,
    /// Book the room.
    BookRoom,
    /// Find somebody to moderate.
    FindModeration,
    /// Invite.
    Invite,
    /// Get the material.
    GetMaterial,
    /// Put the chairs in a circle.
    SetUpRoom,
    /// Send the minutes.
    SendMinutes,
    /// Keep a contact list of those who agreed.
    KeepContacts,
    /// Meet again.
    MeetAgain,
    /// Form groups that last.
    FormGroups,
}
