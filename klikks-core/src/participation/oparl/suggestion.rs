//! One suggestion, from the objects that point to each other.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    OparlProblem,
    objects::{Object, Objects},
    words::{self, Told},
};
use crate::{
    fact::{Source, Span},
    participation::{Body, Majority, Outcome, Resolution},
    wire::Deserialize,
};

/// What could not be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OparlGap {
    /// The paper is not in the text.
    PaperNotSaved,
    /// The agenda item is not in the text.
    AgendaItemNotSaved,
    /// The meeting is not in the text.
    MeetingNotSaved,
    /// The organization is not in the text.
    OrganizationNotSaved,
    /// The meeting was cancelled.
    MeetingCancelled,
    /// The meeting is planned, and nothing says that it took place.
    MeetingNotHeld,
    /// The day of the meeting.
    Day,
    /// What kind of body it is.
    Body,
    /// Several bodies of different kinds met together.
    SeveralBodies,
    /// There are no words for the outcome.
    NoOutcome,
    /// The words for the outcome are not known here.
    UnknownOutcome,
    /// The words for the outcome say more than one thing.
    AmbiguousOutcome,
    /// The consultation prepares the decision of another body.
    OnlyPrepares,
    /// Whether the decision is taken here is not said.
    DecidesUnknown,
}

/// A resolution as a council's information system tells it, to be confirmed by a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// What the paper or the agenda item is about.
    pub title: Option<String>,
    /// The number of the Vorlage.
    pub reference: Option<String>,
    /// Who dealt with it, as the system names it.
    pub organization: Option<String>,
    /// The number on the agenda.
    pub agenda_number: Option<String>,
    /// The kind of body, if it could be told.
    pub body: Option<Body>,
    /// What came of it.
    pub outcome: Outcome,
    /// How it was carried, in the words of the result.
    pub majority: Majority,
    /// The words of the result.
    pub result: Option<String>,
    /// When the body met.
    pub when: Span,
    /// Whether the decision is taken here, as the system says.
    pub authoritative: Option<bool>,
    /// An address to look at.
    pub url: Option<String>,
    /// What could not be told.
    pub untold: Vec<OparlGap>,
}

impl Suggestion {
    /// The resolution that a person may confirm; none if the body could not be told.
    pub fn resolution(&self) -> Option<Resolution> {
        Some(Resolution {
            body: self.body?,
            outcome: self.outcome,
            majority: self.majority,
            votes: None,
            required: None,
            content: self.title.clone(),
            reference: self.reference.clone(),
            url: self.url.clone(),
        })
    }

    /// The source that an entry made of it would name.
    pub fn source(&self) -> Source {
        let place: Vec<&str> =
            [&self.reference, &self.organization, &self.agenda_number].into_iter().flatten().map(String::as_str).collect();
        Source {
            label: "OParl".to_owned(),
            place: Some(place.join(", ")).filter(|place| !place.is_empty()),
            url: self.url.clone(),
        }
    }
}

pub(super) fn of(
    objects: &Objects<'_>,
    paper: Option<&Object<'_>>,
    consultation: Option<&Object<'_>>,
    item: Option<&Object<'_>>,
    problems: &mut Vec<OparlProblem>,
) -> Suggestion {
    use super::Kind::Meeting;
    let mut untold = Vec::new();
    let linked = consultation.and_then(|consultation| consultation.link("meeting", problems));
    let linked = linked.or_else(|| item.and_then(|item| item.link("meeting", problems).or(item.parent_of(Meeting))));
    let meeting = objects.find(linked);
    let own = |object: Option<&Object<'_>>, field: &str, problems: &mut Vec<OparlProblem>| {
        object.and_then(|object| object.text(field, problems)).map(str::to_owned)
    };
    let (organization, body) = bodies(objects, consultation, meeting, &mut untold, problems);
    let result = own(item, "result", problems);
    let words = result.clone().or_else(|| own(item, "resolutionText", problems));
    let held = is_held(meeting, words.is_some(), &mut untold, problems);
    let outcome = if held { outcome(item, words.as_deref(), &mut untold) } else { Outcome::Unknown };
    let day = meeting.and_then(|meeting| meeting.day("start", problems));
    let when = day.map_or(Span::Unknown { wording: None }, Span::day);
    let authoritative = consultation.and_then(|consultation| consultation.boolean("authoritative", problems));
    let gaps = [
        (paper.is_none(), OparlGap::PaperNotSaved),
        (item.is_none(), OparlGap::AgendaItemNotSaved),
        (meeting.is_none(), OparlGap::MeetingNotSaved),
        (day.is_none() && meeting.is_some(), OparlGap::Day),
        (authoritative == Some(false), OparlGap::OnlyPrepares),
        (authoritative.is_none(), OparlGap::DecidesUnknown),
    ];
    untold.extend(gaps.into_iter().filter(|(is, _)| *is).map(|(_, gap)| gap));
    untold.sort_unstable();
    Suggestion {
        title: own(paper, "name", problems).or_else(|| own(item, "name", problems)),
        reference: own(paper, "reference", problems),
        organization,
        agenda_number: own(item, "number", problems),
        body,
        outcome,
        majority: result.as_deref().map_or(Majority::Unknown, words::majority),
        result,
        when,
        authoritative,
        url: [item, paper, meeting].into_iter().flatten().find_map(|object| object.quiet_text("web")).map(str::to_owned),
        untold,
    }
}

/// Who met, and what kind of body that is.
fn bodies(
    objects: &Objects<'_>,
    consultation: Option<&Object<'_>>,
    meeting: Option<&Object<'_>>,
    untold: &mut Vec<OparlGap>,
    problems: &mut Vec<OparlProblem>,
) -> (Option<String>, Option<Body>) {
    let mut ids = consultation.map_or(Vec::new(), |consultation| consultation.links("organization", problems));
    if ids.is_empty() {
        ids = meeting.map_or(Vec::new(), |meeting| meeting.links("organization", problems));
    }
    let saved: Vec<_> = ids.iter().filter_map(|id| objects.find(Some(id))).collect();
    if saved.len() < ids.len() || ids.is_empty() {
        untold.push(OparlGap::OrganizationNotSaved);
    }
    let mut names = Vec::new();
    let mut kinds: Vec<Option<Body>> = Vec::new();
    for organization in saved {
        let texts = ["name", "classification", "organizationType"].map(|field| organization.text(field, problems));
        names.extend(texts.first().copied().flatten());
        let kind = words::body(&texts.into_iter().flatten().collect::<Vec<_>>());
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let body = match kinds.as_slice() {
        [one] => *one,
        [] => None,
        _ => {
            untold.push(OparlGap::SeveralBodies);
            None
        }
    };
    if body.is_none() {
        untold.push(OparlGap::Body);
    }
    (Some(names.join(", ")).filter(|names| !names.is_empty()), body)
}

/// Whether the meeting took place, as far as the system says: a meeting that is only planned has no outcome yet.
fn is_held(meeting: Option<&Object<'_>>, has_words: bool, untold: &mut Vec<OparlGap>, problems: &mut Vec<OparlProblem>) -> bool {
    let Some(meeting) = meeting else { return true };
    if meeting.boolean("cancelled", problems) == Some(true) {
        untold.push(OparlGap::MeetingCancelled);
        return false;
    }
    let state = meeting.text("meetingState", problems).map(str::to_lowercase);
    let planned = state.as_deref().is_some_and(|state| ["terminiert", "eingeladen", "geplant"].contains(&state));
    if planned && !has_words {
        untold.push(OparlGap::MeetingNotHeld);
    }
    !planned || has_words
}

fn outcome(item: Option<&Object<'_>>, words: Option<&str>, untold: &mut Vec<OparlGap>) -> Outcome {
    let (outcome, gap) = match words.map(words::outcome) {
        Some(Told::One(outcome)) => (outcome, None),
        Some(Told::Several) => (Outcome::Unknown, Some(OparlGap::AmbiguousOutcome)),
        Some(Told::Nothing) => (Outcome::Unknown, Some(OparlGap::UnknownOutcome)),
        None => (Outcome::Unknown, item.map(|_| OparlGap::NoOutcome)),
    };
    untold.extend(gap);
    outcome
}
