//! What differs between two programmes: two profiles, or two versions of one.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Allocation, BasisRule, Cap, InhabitantsLimit, Intake, MajorityRule, Need, Profile, ProgrammeDocument, ReceiptOrder, StepRule,
    Term, TermOfResponse,
};
use crate::{
    calendar::Land,
    fact::{Day, IntakeId, RoleId},
    participation::{Basis, Naming, Step},
    wire::Deserialize,
};

/// One setting, in both programmes. What is none is not in that document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "`first` and `second` are the same setting in the first and in the second programme")]
pub enum Setting {
    /// The Land whose agency runs it.
    #[schemars(title = "SettingLand")]
    Land { first: Land, second: Land },
    /// When it runs.
    #[schemars(title = "SettingTerm")]
    Term { first: Term, second: Term },
    /// An intake that only one of them has; `in_first` says which.
    #[schemars(title = "SettingIntake")]
    Intake { intake: IntakeId, in_first: bool },
    /// The first day on which requests are taken.
    #[schemars(title = "SettingOpens")]
    Opens { first: Day, second: Day },
    /// The deadline.
    #[schemars(title = "SettingDeadline")]
    Deadline { first: Option<TermOfResponse>, second: Option<TermOfResponse> },
    /// The number of places.
    #[schemars(title = "SettingCap")]
    Cap { first: Cap, second: Cap },
    /// Whether there is a waiting list.
    #[schemars(title = "SettingWaitingList")]
    WaitingList { first: bool, second: bool },
    /// How places are given out.
    #[schemars(title = "SettingAllocation")]
    Allocation { first: Allocation, second: Allocation },
    /// Who of two came first, and what becomes of ties.
    #[schemars(title = "SettingReceiptOrder")]
    ReceiptOrder { first: ReceiptOrder, second: ReceiptOrder },
    /// Whether a basis is admitted, and whether it takes up a place.
    #[schemars(title = "SettingBasis")]
    Basis { basis: Basis, first: Option<bool>, second: Option<bool> },
    /// How much a step is needed.
    #[schemars(title = "SettingNeed")]
    Need { step: Step, first: Option<Need>, second: Option<Need> },
    /// The order in which the steps that both know are expected.
    #[schemars(title = "SettingOrder")]
    Order { first: Vec<Step>, second: Vec<Step> },
    /// Who takes a step.
    #[schemars(title = "SettingActs")]
    Acts { step: Step, first: Vec<RoleId>, second: Vec<RoleId> },
    /// How sponsors are to be named.
    #[schemars(title = "SettingNaming")]
    Naming { first: Option<Naming>, second: Option<Naming> },
    /// The majority that a resolution takes.
    #[schemars(title = "SettingMajority")]
    Majority { first: Option<MajorityRule>, second: Option<MajorityRule> },
    /// How small a commune has to be.
    #[schemars(title = "SettingInhabitants")]
    Inhabitants { first: Option<InhabitantsLimit>, second: Option<InhabitantsLimit> },
    /// Names, texts, contacts, kinds of event, topics, sources: nothing is decided by them.
    #[schemars(title = "SettingOther")]
    Other {},
}

/// A setting that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SettingDifference {
    /// The place in the document, such as `intakes[0].cap`: in the first one, or in the second if it is only there.
    pub place: String,
    /// The setting.
    pub setting: Setting,
}

/// Every setting that differs, in the order of the document. Intakes answer to each other by id; where each programme
/// has one only, these two do.
pub fn compare_settings(first: &ProgrammeDocument, second: &ProgrammeDocument) -> Vec<SettingDifference> {
    let mut found = Found(Vec::new());
    found.others(first, second);
    found.differ("land", first.land, second.land, |first, second| Setting::Land { first, second });
    found.differ("term", first.term, second.term, |first, second| Setting::Term { first, second });
    found.intakes(first, second);
    found.profiles(&first.profile, &second.profile);
    found.0
}

/// The intake of `of` that answers to `intake` of another programme.
pub(crate) fn counterpart<'a>(intake: &IntakeId, from: &ProgrammeDocument, of: &'a ProgrammeDocument) -> Option<&'a Intake> {
    let only = || of.intakes.first().filter(|_| from.intakes.len() == 1 && of.intakes.len() == 1);
    of.intakes.iter().find(|other| other.id == *intake).or_else(only)
}

struct Found(Vec<SettingDifference>);

impl Found {
    fn push(&mut self, place: impl Into<String>, setting: Setting) {
        self.0.push(SettingDifference { place: place.into(), setting });
    }

    fn differ<T: PartialEq>(&mut self, place: impl Into<String>, first: T, second: T, setting: impl FnOnce(T, T) -> Setting) {
        if first != second {
            self.push(place, setting(first, second));
        }
    }

    fn other<T: PartialEq>(&mut self, place: impl Into<String>, first: &T, second: &T) {
        if first != second {
            self.push(place, Setting::Other {});
        }
    }

    fn others(&mut self, first: &ProgrammeDocument, second: &ProgrammeDocument) {
        self.other("id", &first.id, &second.id);
        self.other("name", &first.name, &second.name);
        self.other("long_name", &first.long_name, &second.long_name);
        self.other("aliases", &first.aliases, &second.aliases);
        self.other("aim", &first.aim, &second.aim);
        self.other("agency", &first.agency, &second.agency);
        self.other("partners", &first.partners, &second.partners);
        self.other("contacts", &first.contacts, &second.contacts);
        self.other("links", &first.links, &second.links);
        self.other("roles", &first.roles, &second.roles);
        self.other("event_kinds", &first.event_kinds, &second.event_kinds);
        self.other("topics", &first.topics, &second.topics);
    }

    fn intakes(&mut self, first: &ProgrammeDocument, second: &ProgrammeDocument) {
        for (index, intake) in first.intakes.iter().enumerate() {
            match counterpart(&intake.id, first, second) {
                Some(other) => self.intake(&format!("intakes[{index}]"), intake, other),
                None => self.push(format!("intakes[{index}]"), Setting::Intake { intake: intake.id.clone(), in_first: true }),
            }
        }
        for (index, intake) in second.intakes.iter().enumerate() {
            if counterpart(&intake.id, second, first).is_none() {
                self.push(format!("intakes[{index}]"), Setting::Intake { intake: intake.id.clone(), in_first: false });
            }
        }
    }

    fn intake(&mut self, place: &str, first: &Intake, second: &Intake) {
        self.differ(format!("{place}.opens"), first.opens, second.opens, |first, second| Setting::Opens { first, second });
        self.differ(format!("{place}.deadline"), first.deadline.clone(), second.deadline.clone(), |first, second| {
            Setting::Deadline { first, second }
        });
        self.differ(format!("{place}.cap"), first.cap, second.cap, |first, second| Setting::Cap { first, second });
        self.differ(format!("{place}.waiting_list"), first.waiting_list, second.waiting_list, |first, second| {
            Setting::WaitingList { first, second }
        });
        self.differ(format!("{place}.allocation"), first.allocation.clone(), second.allocation.clone(), |first, second| {
            Setting::Allocation { first, second }
        });
        self.differ(format!("{place}.order"), first.receipt_order(), second.receipt_order(), |first, second| {
            Setting::ReceiptOrder { first, second }
        });
        // whatever else an intake says, such as where its cap comes from
        let told = Intake {
            opens: first.opens,
            deadline: first.deadline.clone(),
            cap: first.cap,
            waiting_list: first.waiting_list,
            allocation: first.allocation.clone(),
            order: first.order,
            ..second.clone()
        };
        self.other(place, first, &told);
    }

    fn profiles(&mut self, first: &Profile, second: &Profile) {
        let counts = |rule: Option<&BasisRule>| rule.map(|rule| rule.counts);
        for (index, rule) in first.bases.iter().enumerate() {
            let place = format!("profile.bases[{index}]");
            let other = second.basis(rule.basis);
            let basis = rule.basis;
            self.differ(place, Some(rule.counts), counts(other), |first, second| Setting::Basis { basis, first, second });
        }
        for (index, rule) in second.bases.iter().enumerate().filter(|(_, rule)| first.basis(rule.basis).is_none()) {
            let setting = Setting::Basis { basis: rule.basis, first: None, second: Some(rule.counts) };
            self.push(format!("profile.bases[{index}]"), setting);
        }
        for (index, rule) in first.steps.iter().enumerate() {
            self.step(&format!("profile.steps[{index}]"), Some(rule), second.step(rule.step));
        }
        for (index, rule) in second.steps.iter().enumerate().filter(|(_, rule)| first.step(rule.step).is_none()) {
            self.step(&format!("profile.steps[{index}]"), None, Some(rule));
        }
        let shared = |of: &Profile, other: &Profile| -> Vec<Step> {
            of.steps.iter().map(|rule| rule.step).filter(|step| other.step(*step).is_some()).collect()
        };
        self.differ("profile.steps", shared(first, second), shared(second, first), |first, second| Setting::Order {
            first,
            second,
        });
        self.differ("profile.inhabitants", first.inhabitants.clone(), second.inhabitants.clone(), |first, second| {
            Setting::Inhabitants { first, second }
        });
    }

    /// A step that one of them does not know differs in its need, which is enough to tell.
    fn step(&mut self, place: &str, first: Option<&StepRule>, second: Option<&StepRule>) {
        let Some(step) = first.or(second).map(|rule| rule.step) else { return };
        let need = |rule: Option<&StepRule>| rule.map(|rule| rule.need);
        self.differ(format!("{place}.need"), need(first), need(second), |first, second| Setting::Need { step, first, second });
        let (Some(first), Some(second)) = (first, second) else { return };
        self.differ(format!("{place}.by"), first.by.clone(), second.by.clone(), |first, second| Setting::Acts {
            step,
            first,
            second,
        });
        self.differ(format!("{place}.naming"), first.naming, second.naming, |first, second| Setting::Naming { first, second });
        self.differ(format!("{place}.majority"), first.majority.clone(), second.majority.clone(), |first, second| {
            Setting::Majority { first, second }
        });
    }
}
