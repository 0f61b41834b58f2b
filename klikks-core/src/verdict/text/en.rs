//! English sentences.

use super::{CalendarWords, Catalogue, EvidenceWords, Language, Names, Words, catalogue::list};
use crate::{
    journal::Figure,
    programme::TieRule,
    verdict::{Finding, Reading, Reference, Ruling, Stated, Violation},
};

pub(crate) struct English;

pub(super) fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::CommunesIn => "communes in",
        Figure::CommunesInterestedOrIn => "communes interested or in",
        Figure::CommunesExpected => "communes expected",
        Figure::Sponsors => "sponsors",
    }
}

fn stated(stated: &Stated) -> String {
    format!("“{}” says {} (entry {})", stated.wording, English.count(&stated.count), stated.seq)
}

fn reference(what: Reference) -> &'static str {
    match what {
        Reference::Place => "place",
        Reference::Intake => "intake",
        Reference::Role => "role",
        Reference::EventKind => "kind of event",
        Reference::Event => "event",
        Reference::Topic => "topic",
        Reference::Series => "series",
        Reference::Entry => "entry",
    }
}

impl Catalogue for English {
    fn ruling(&self, ruling: &Ruling, names: &Names<'_>) -> String {
        match ruling {
            Ruling::Recorded {} => "Recorded.".to_owned(),
            Ruling::Admitted { late: false } => "Yes, admitted.".to_owned(),
            Ruling::Admitted { late: true } => "Yes, admitted, but late.".to_owned(),
            Ruling::Waiting { rank } => format!("Waiting list, rank {rank}."),
            Ruling::Requested {} => "Noted; it is decided after the intake is closed.".to_owned(),
            Ruling::Allocated { admitted, waiting, refused } => {
                let parts = [("Admitted", admitted), ("Waiting list", waiting), ("No place", refused)];
                let parts = parts.iter().filter(|(_, places)| !places.is_empty());
                let told: Vec<_> = parts.map(|(what, places)| format!("{what}: {}.", names.places(places))).collect();
                if told.is_empty() { "Nobody had asked.".to_owned() } else { told.join(" ") }
            }
            Ruling::Refused {} => "No.".to_owned(),
        }
    }

    fn reading(&self, reading: &Reading, _: &Names<'_>) -> String {
        match reading {
            Reading::AllKnown {} => "Everything named is on record.".to_owned(),
            Reading::NotInFuture {} => "The time does not lie in the future.".to_owned(),
            Reading::InTerm { opens, last_day } => {
                format!("Requests are taken from {} to {}.", self.day(*opens), self.day(*last_day))
            }
            Reading::BasisAdmitted { basis, counts: true } => {
                format!("Basis: {}. The programme admits it, and it takes up a place.", self.basis(*basis))
            }
            Reading::BasisAdmitted { basis, counts: false } => {
                format!("Basis: {}. The programme admits it, and it takes up no place.", self.basis(*basis))
            }
            Reading::InhabitantsBelow { population, below } => self.inhabitants_below(population, *below),
            Reading::SizeDoesNotMatter {} => self.size_does_not_matter(),
            Reading::NotYetIn { status } => format!("Not in yet; status so far: {}.", self.status(*status)),
            Reading::PapersOnRecord { steps } if steps.is_empty() => "No papers are asked for.".to_owned(),
            Reading::PapersOnRecord { steps } => format!("Papers on record: {}.", list(steps, |step| self.step(step))),
            Reading::NoDeadline {} => "There is no deadline.".to_owned(),
            Reading::InTime { received, nominal, effective, regime, .. } if nominal == effective => format!(
                "In time: received {}; the last day is {} ({}).",
                self.span(received),
                self.day(*effective),
                self.regime(*regime)
            ),
            Reading::InTime { received, nominal, effective, regime, .. } => format!(
                "In time: received {}; the day named is {}, the last day {} is {}.",
                self.span(received),
                self.day(*nominal),
                self.regime(*regime),
                self.day(*effective)
            ),
            Reading::HoldsPlace { until } => format!("A place is kept free for it until {}.", self.instant(*until)),
            Reading::DecidedLater {} => "Places are given out after the intake is closed.".to_owned(),
            Reading::NothingSince { seq } => format!("Nothing has been recorded since entry {seq}."),
            Reading::AsDeclared {} => "That is the procedure the programme declares.".to_owned(),
            Reading::NobodyAhead {} => "Nobody waits ahead.".to_owned(),
            Reading::PlaceFree { cap, taken } => match cap.places() {
                Some(places) => format!("There is room: {taken} of {places} taken."),
                None => "There is no cap.".to_owned(),
            },
            Reading::TakesNoPlace { .. } => "By the way the programme counts, this takes up no place.".to_owned(),
            Reading::IsIn { status } => format!("Status so far: {}.", self.status(*status)),
            Reading::CanBeLifted { rule } => format!("An exception from the rule “{}” is possible.", self.rule(*rule)),
            Reading::StaysConsistent {} => "With the correction the journal stays consistent.".to_owned(),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a finding")]
    fn finding(&self, finding: &Finding, names: &Names<'_>) -> String {
        let language = Language::En;
        match finding {
            Finding::Late { received, effective, .. } => format!(
                "Late: received {}; the last day was {}. The deadline is a request; the lateness is noted.",
                self.span(received),
                self.day(*effective)
            ),
            Finding::ArrivalUnclear { received, effective } => format!(
                "Whether the answer arrived by {} cannot be told (what is known: {}).",
                self.day(*effective),
                self.span(received)
            ),
            Finding::Full { places, taken } => format!("No place is free: {taken} of {places} taken; there is a waiting list."),
            Finding::BehindOthers { waiting: 1 } => "1 commune waits already and comes first.".to_owned(),
            Finding::BehindOthers { waiting } => format!("{waiting} wait already and come first."),
            Finding::GroupTooLarge { members, left } => {
                format!("The group wants to be admitted as one: {members} places needed, {left} free; there is a waiting list.")
            }
            Finding::DecidedAtClose { closes } => match closes {
                Some(closes) => format!("Requests are gathered until {}; then it is decided.", self.day(*closes)),
                None => "Requests are gathered until the intake is closed; then it is decided.".to_owned(),
            },
            Finding::GroupSplit { inside, outside } => {
                format!("The group was to be admitted as one; in: {}, not in: {}.", names.places(inside), names.places(outside))
            }
            Finding::ToldLater { place, seq, inside, inside_seq } => format!(
                "{} asked earlier (entry {seq}) than {} (admitted by entry {inside_seq}), but that was told only afterwards. \
                 Nobody loses a place by that.",
                names.place(place),
                names.place(inside)
            ),
            Finding::HoldOver { place, seq, until } => format!(
                "{}: the place was kept free until {} (entry {seq}); that is over.",
                names.place(place),
                self.instant(*until)
            ),
            Finding::ExpectationOver { seq, count, by } => format!(
                "Commitments of {} more communes were expected by {} (entry {seq}); they are not on record.",
                self.count(count),
                self.day(*by)
            ),
            Finding::GivenAfterTerm { place, day, last_day } => format!(
                "{}: admitted on {}, after the last day of the programme ({}).",
                names.place(place),
                self.day(*day),
                self.day(*last_day)
            ),
            Finding::GroupUnknown { group, places } => {
                format!("Whether these places belong to the group “{group}” is not on record: {}.", names.places(places))
            }
            Finding::BeyondTarget { places, taken } => {
                format!("Beyond the target: {taken} taken, {places} planned.")
            }
            Finding::PaperAbsent { place, steps } => format!(
                "{}: usual but not on record: {}. That does not mean it was refused.",
                names.place(place),
                list(steps, |step| self.step(step))
            ),
            Finding::RequiredPaperAbsent { .. }
            | Finding::AboveInhabitants { .. }
            | Finding::InhabitantsUnknown { .. }
            | Finding::VotesContradict { .. }
            | Finding::UnanimityContradicted { .. }
            | Finding::MajorityUnclear { .. }
            | Finding::DistrictBodyForCommune { .. }
            | Finding::NamedOtherwise { .. }
            | Finding::OtherLand { .. }
            | Finding::SameName { .. }
            | Finding::PartAndWhole { .. } => self.evidence_finding(finding, names),
            Finding::RuleLifted { rule, seq } => {
                format!("For this place there is an exception from the rule “{}” (entry {seq}).", self.rule(*rule))
            }
            Finding::OverCap { places, taken, .. } => {
                format!("More are in than there are places: {taken} of {places}. Nobody loses a place by that.")
            }
            Finding::OutOfOrder { place, step, seq, expected_before, expected_seq } => format!(
                "{}: {} (entry {seq}) came before {} (entry {expected_seq}); the other order is usual.",
                names.place(place),
                self.step(*step),
                self.step(*expected_before)
            ),
            Finding::ResolvedAfterDeadline { place, seq, when, effective } => format!(
                "{}: resolved {} (entry {seq}), after the last day of the deadline ({}).",
                names.place(place),
                self.span(when),
                self.day(*effective)
            ),
            Finding::StatementsDiffer { figure: what, first, second } => {
                format!("Contradiction about “{}”: {}; {}. Both are kept.", figure(*what), stated(first), stated(second))
            }
            Finding::StatementContradicted { figure: what, stated: figure_stated, register } => {
                format!("“{}”: {}, the register holds {}.", figure(*what), stated(figure_stated), self.count(register))
            }
            Finding::TakesPartUncounted { places } => {
                let names: Vec<_> = places.iter().map(|place| names.place(place)).collect();
                format!("Takes part but is not counted as a commune: {}.", names.join(", "))
            }
            Finding::ExpectedUnnamed { seq, count, by } => format!(
                "Commitments of {} more communes are expected by {}; their names are not known (entry {seq}).",
                self.count(count),
                self.day(*by)
            ),
            Finding::KindStillOpen { event } => format!("The kind of event is still open: {}.", names.event(event, language)),
            Finding::DayStillOpen { event } => format!("The day of the event is still open: {}.", names.event(event, language)),
            Finding::RhythmAmbiguous { series } => {
                format!("{}: the words allow more than one reading.", names.series(series, language))
            }
            Finding::AnchorIsAssumed { series, date, reason } => {
                format!(
                    "{}: no source gives the first date; {} is assumed ({reason}).",
                    names.series(series, language),
                    self.day(*date)
                )
            }
            Finding::AnchorIsUnknown { series } => {
                format!("{}: the first date is not known, so no dates are given.", names.series(series, language))
            }
            Finding::OnHoliday { series, day, holiday } => {
                format!("{}: the date {} falls on {}.", names.series(series, language), self.day(*day), self.holiday(*holiday))
            }
            Finding::DeadlineMoved { nominal, effective, .. } => {
                format!("Deadline: the day named is {}, the last day is {}.", self.day(*nominal), self.day(*effective))
            }
            Finding::LastLineCutOff { line } => {
                format!("The last line of the journal (line {line}) is cut off and was left out; every entry before it was read.")
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table: one sentence a violation")]
    fn violation(&self, violation: &Violation, names: &Names<'_>) -> String {
        match violation {
            Violation::UnknownReference { what, id } => {
                format!("There is no {} `{id}` on record; record it first or correct the id.", reference(*what))
            }
            Violation::AlreadyOnRecord { what, id } => {
                format!("There is a {} `{id}` already; choose another id or correct the entry.", reference(*what))
            }
            Violation::InFuture { when, recorded } => format!(
                "The time ({}) lies after the day of recording ({}); record what lies ahead as planned or expected.",
                self.span(when),
                self.day(*recorded)
            ),
            Violation::BeforeLastEntry { at, last } => format!(
                "The entry would be of `{at}`, the last one is of {last}; the journal is kept in order, so use a later moment."
            ),
            Violation::SpanReversed { when } => format!("The first day comes after the last ({}); swap them.", self.span(when)),
            Violation::CalendarUnknown { wording, why } => {
                format!("The deadline “{wording}” cannot be reckoned: {}.", self.calendar_error(why))
            }
            Violation::AgsElsewhere { ags, land } => {
                format!("The key `{ags}` does not belong to {}; correct the key or the Land.", land.code())
            }
            Violation::OutsideTerm { day, opens, last_day } => {
                format!("The day `{day}` lies outside: requests are taken from {} to {}.", self.day(*opens), self.day(*last_day))
            }
            Violation::BasisNotAdmitted { basis, admitted } => format!(
                "The programme does not admit the basis `{}`; it admits: {}.",
                self.basis(*basis),
                list(admitted, |basis| self.basis(basis))
            ),
            Violation::TooManyInhabitants { population, below } => self.too_many_inhabitants(population, *below),
            Violation::NamedTwice { place } => self.named_twice(&names.place(place)),
            Violation::AlreadyIn { status } => format!("A second place is not possible; status: {}.", self.status(*status)),
            Violation::StillIn { status } => {
                format!("It takes part ({}); record its withdrawal first.", self.status(*status))
            }
            Violation::PapersMissing { steps } => {
                format!("Papers that are required are missing: {}.", list(steps, |step| self.step(step)))
            }
            Violation::TooLate { received, effective, .. } => {
                format!("Too late: received {}; the last day was {}, until midnight.", self.span(received), self.day(*effective))
            }
            Violation::ReceiptUnclear { received, .. } => format!(
                "Whether the answer arrived in time cannot be told (what is known: {}); give better evidence of receipt.",
                self.span(received)
            ),
            Violation::OvertakesQueue { first, waiting } => {
                format!("{} comes first ({waiting} on the waiting list).", names.place(first))
            }
            Violation::NoPlaceLeft { places, taken } => format!("No place is free: {taken} of {places} taken."),
            Violation::GroupTooLarge { members, left } => {
                format!("The group wants to be admitted as one: {members} places needed, {left} free.")
            }
            Violation::DecidedAtClose { closes: Some(closes) } => {
                format!("Nobody is admitted before the intake is over on {}.", self.day(*closes))
            }
            Violation::DecidedAtClose { closes: None } => "Nobody is admitted before the intake is closed.".to_owned(),
            Violation::TieUndecided { with, tie: TieRule::LaterEvidence } => {
                format!("Who came first cannot be told: {}; give better evidence of receipt.", names.places(with))
            }
            Violation::TieUndecided { with, tie: TieRule::Lot } => {
                format!("Who came first cannot be told: {}; the lot decides.", names.places(with))
            }
            Violation::IntakeIsClosed { seq } => format!("The intake is closed (entry {seq})."),
            Violation::IntakeIsOpen { closes: Some(closes) } => {
                format!("The intake takes requests until {}.", self.day(*closes))
            }
            Violation::IntakeIsOpen { closes: None } => "The intake takes requests; close it first.".to_owned(),
            Violation::NotAtClose {} => "Places are given out one by one here, not all at the close.".to_owned(),
            Violation::AllocatedAlready { seq } => format!("The places were given out already (entry {seq})."),
            Violation::NoWaitingList {} => "No waiting list is kept for this intake.".to_owned(),
            Violation::NobodyWaits {} => "Nobody waits.".to_owned(),
            Violation::NotHeld {} => "No place is kept free for it.".to_owned(),
            Violation::HoldIsOver { until, .. } => {
                format!("The place would be kept free until {} only; that is over.", self.instant(*until))
            }
            Violation::NoLotHere {} => "The lot decides nothing here; the programme declares another procedure.".to_owned(),
            Violation::LotNotCommitted {} => {
                "Before it is drawn, the list of the lot has to be fixed and its hash published.".to_owned()
            }
            Violation::LotNotDrawn { seq, seed_from } => {
                format!("The lot has to be drawn first (list: entry {seq}); what is needed: {seed_from}.")
            }
            Violation::LotCommittedAlready { seq } => {
                format!("The list of the lot is fixed already (entry {seq}); it does not change before it is drawn.")
            }
            Violation::LotListDiffers { among, places } => {
                format!("The list of the lot is another: {} for {places} places.", names.places(among))
            }
            Violation::LotHashDiffers { hash } => format!("The hash of the list is {hash}."),
            Violation::LotNotPlain { text } => {
                format!("`{text}` is not plain enough for the lot; write one line without a space at either end.")
            }
            Violation::AllocationDiffers { order, places, .. } => {
                format!("By the procedure the order is: {}; places: {places}.", names.places(order))
            }
            Violation::EmptyGroup {} => "The group has no members; name at least one place.".to_owned(),
            Violation::TwiceInGroup { place } => format!("{} is in the group twice.", names.place(place)),
            Violation::RegisterMoved { seen, last } => {
                format!("Something was recorded since entry {seen} (the last is {last}); look at it first.")
            }
            Violation::NotIn { status } => format!("It does not take part; status: {}.", self.status(*status)),
            Violation::CannotBeLifted { rule } => format!("No exception can be made from the rule “{}”.", self.rule(*rule)),
            Violation::RetractsNothing {} => "A retraction has to name the entry it retracts in `corrects`.".to_owned(),
            Violation::CorrectionRetracted { seq, meant } => {
                format!("Entry {seq} is not in force; correct entry {meant} instead.")
            }
            Violation::BreaksLaterEntry { seq, rule } => {
                format!("With this correction entry {seq} could not have happened (rule “{}”).", self.rule(*rule))
            }
        }
    }
}
