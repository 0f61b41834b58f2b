//! One setting that differs, as "what: here; there".

use super::EvidenceWords;
use crate::{
    fact::RoleId,
    participation::{Naming, Step},
    programme::{
        Allocation, InhabitantsLimit, MajorityRule, Need, OrderBy, ReceiptOrder, Setting, SettingDifference, Strictness, Term,
        TermOfResponse, TieRule,
    },
};

/// The words around the values of settings, in one language.
pub(crate) struct Labels {
    pub(super) land: &'static str,
    pub(super) term: &'static str,
    pub(super) until: &'static str,
    pub(super) intake: &'static str,
    pub(super) opens: &'static str,
    pub(super) deadline: &'static str,
    pub(super) no_deadline: &'static str,
    pub(super) soft: &'static str,
    pub(super) hard: &'static str,
    pub(super) cap: &'static str,
    pub(super) waiting_list: &'static str,
    pub(super) allocation: &'static str,
    pub(super) by_receipt: &'static str,
    pub(super) at_close_by_receipt: &'static str,
    pub(super) at_close_by_criteria: &'static str,
    pub(super) at_close_by_lot: &'static str,
    pub(super) came_first: &'static str,
    pub(super) by_entry: &'static str,
    pub(super) by_moment: &'static str,
    pub(super) by_day: &'static str,
    pub(super) tie_to_evidence: &'static str,
    pub(super) tie_to_lot: &'static str,
    pub(super) basis: &'static str,
    pub(super) counts: &'static str,
    pub(super) counts_not: &'static str,
    pub(super) not_admitted: &'static str,
    pub(super) step: &'static str,
    pub(super) not_mentioned: &'static str,
    pub(super) order: &'static str,
    pub(super) acts: &'static str,
    pub(super) nobody: &'static str,
    pub(super) naming: &'static str,
    pub(super) majority: &'static str,
    pub(super) inhabitants: &'static str,
    pub(super) fewer_than: &'static str,
    pub(super) no_limit: &'static str,
    pub(super) other: &'static str,
    pub(super) yes: &'static str,
    pub(super) no: &'static str,
    pub(super) first: &'static str,
    pub(super) second: &'static str,
    pub(super) only_first: &'static str,
    pub(super) only_second: &'static str,
}

/// A setting that differs, in words.
pub(super) fn line(words: &(impl EvidenceWords + ?Sized), difference: &SettingDifference) -> String {
    let of = words.labels();
    let both = |label: String, first: String, second: String| {
        format!("{label}: {} {first}; {} {second}. [{}]", of.first, of.second, difference.place)
    };
    let plain = |label: &str, first: String, second: String| both(label.to_owned(), first, second);
    let yes = |yes: bool| if yes { of.yes } else { of.no }.to_owned();
    let or = |text: Option<&str>, none: &str| text.unwrap_or(none).to_owned();
    match &difference.setting {
        Setting::Land { first, second } => plain(of.land, first.code().to_owned(), second.code().to_owned()),
        Setting::Term { first, second } => {
            let term = |term: &Term| format!("{} {} {}", words.day(term.first_day), of.until, words.day(term.last_day));
            plain(of.term, term(first), term(second))
        }
        Setting::Intake { intake, in_first } => {
            let only = if *in_first { of.only_first } else { of.only_second };
            format!("{} `{intake}`: {only}. [{}]", of.intake, difference.place)
        }
        Setting::Opens { first, second } => plain(of.opens, words.day(*first), words.day(*second)),
        Setting::Deadline { first, second } => {
            plain(of.deadline, deadline(words, first.as_ref()), deadline(words, second.as_ref()))
        }
        Setting::Cap { first, second } => plain(of.cap, words.cap(*first), words.cap(*second)),
        Setting::WaitingList { first, second } => plain(of.waiting_list, yes(*first), yes(*second)),
        Setting::Allocation { first, second } => {
            let name = |allocation: &Allocation| match allocation {
                Allocation::ByReceipt {} => of.by_receipt.to_owned(),
                Allocation::AtCloseByReceipt {} => of.at_close_by_receipt.to_owned(),
                Allocation::AtCloseByCriteria { .. } => of.at_close_by_criteria.to_owned(),
                Allocation::AtCloseByLot {} => of.at_close_by_lot.to_owned(),
            };
            plain(of.allocation, name(first), name(second))
        }
        Setting::ReceiptOrder { first, second } => {
            let order = |order: &ReceiptOrder| {
                let by = match order.by {
                    OrderBy::Recorded => of.by_entry,
                    OrderBy::Received => of.by_moment,
                    OrderBy::ReceivedDay => of.by_day,
                };
                let tie = match order.tie {
                    TieRule::LaterEvidence => of.tie_to_evidence,
                    TieRule::Lot => of.tie_to_lot,
                };
                format!("{by}, {tie}")
            };
            plain(of.came_first, order(first), order(second))
        }
        Setting::Basis { basis, first, second } => {
            let counts = |counts: Option<bool>| match counts {
                Some(true) => of.counts.to_owned(),
                Some(false) => of.counts_not.to_owned(),
                None => of.not_admitted.to_owned(),
            };
            both(format!("{} „{}“", of.basis, words.basis(*basis)), counts(*first), counts(*second))
        }
        Setting::Need { step, first, second } => {
            let need = |need: Option<Need>| or(need.map(|need| words.need(need)), of.not_mentioned);
            both(format!("{} „{}“", of.step, words.step(*step)), need(*first), need(*second))
        }
        Setting::Order { first, second } => {
            let steps = |steps: &[Step]| steps.iter().map(|step| words.step(*step)).collect::<Vec<_>>().join(", ");
            plain(of.order, steps(first), steps(second))
        }
        Setting::Acts { step, first, second } => {
            let roles = |roles: &[RoleId]| {
                let roles: Vec<_> = roles.iter().map(ToString::to_string).collect();
                if roles.is_empty() { of.nobody.to_owned() } else { roles.join(", ") }
            };
            both(format!("{} „{}“", of.acts, words.step(*step)), roles(first), roles(second))
        }
        Setting::Naming { first, second } => {
            let naming = |naming: Option<Naming>| or(naming.map(|naming| words.naming(naming)), of.not_mentioned);
            plain(of.naming, naming(*first), naming(*second))
        }
        Setting::Majority { first, second } => {
            let rule =
                |rule: Option<&MajorityRule>| rule.map_or_else(|| of.not_mentioned.to_owned(), |rule| words.majority_rule(rule));
            plain(of.majority, rule(first.as_ref()), rule(second.as_ref()))
        }
        Setting::Inhabitants { first, second } => {
            let limit = |limit: Option<&InhabitantsLimit>| {
                limit.map_or_else(|| of.no_limit.to_owned(), |limit| format!("{} {}", of.fewer_than, limit.below))
            };
            plain(of.inhabitants, limit(first.as_ref()), limit(second.as_ref()))
        }
        Setting::Other {} => format!("{} [{}]", of.other, difference.place),
    }
}

fn deadline(words: &(impl EvidenceWords + ?Sized), term: Option<&TermOfResponse>) -> String {
    let of = words.labels();
    let Some(term) = term else { return of.no_deadline.to_owned() };
    let strictness = match term.strictness {
        Strictness::Soft { .. } => of.soft,
        Strictness::Hard {} => of.hard,
    };
    let day = term.reckon().map(|answer| words.day(answer.effective));
    format!("{} ({}{strictness})", words.quote(&term.wording), day.map_or(String::new(), |day| format!("{day}, ")))
}
