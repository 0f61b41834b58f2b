//! A commune's way in: basis, steps, resolutions, status, forecast, lot.

mod arrival;
mod basis;
mod forecast;
mod line;
mod lot;
mod oparl;
mod outlook;
mod receipt;
mod resolution;
mod status;
mod together;

pub(crate) use line::{Line, Party, to_the_day, to_the_second};
pub(crate) use oparl::suggest;
pub use {
    arrival::{Arrival, Channel, Proof},
    basis::{Backing, Basis, Naming, Step},
    forecast::{Forecast, ForecastReading, forecast},
    line::Rank,
    lot::{Lot, LotError, LotHash, LotTicket},
    oparl::{OparlExpected, OparlGap, OparlProblem, Suggestion},
    outlook::{
        Chances, LeftChance, NumberChance, Outlook, OutlookDecided, OutlookError, Pledge, Probability, Prospect, Ratio, outlook,
    },
    receipt::{Receipt, ReceiptPolicy, ReceiptReason, Timeliness},
    resolution::{Body, Majority, MajorityKind, Outcome, RequiredMajority, Resolution, Votes},
    status::Status,
    together::{GroupRule, Together},
};
