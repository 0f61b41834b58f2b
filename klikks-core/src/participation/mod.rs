//! A commune's way in: basis, steps, resolutions, status, forecast, lot.

mod arrival;
mod basis;
mod forecast;
mod line;
mod lot;
mod outlook;
mod receipt;
mod resolution;
mod status;
mod together;

pub(crate) use line::{Line, Party, to_the_day, to_the_second};
pub use {
    arrival::{Arrival, Channel, Proof},
    basis::{Backing, Basis, Step},
    forecast::{Forecast, ForecastReading, forecast},
    line::Rank,
    lot::{Lot, LotError, LotHash, LotTicket},
    outlook::{
        Chances, LeftChance, NumberChance, Outlook, OutlookDecided, OutlookError, Pledge, Probability, Prospect, Ratio, outlook,
    },
    receipt::{Receipt, ReceiptPolicy, ReceiptReason, Timeliness},
    resolution::{Body, Majority, Outcome, Resolution, Votes},
    status::Status,
    together::{GroupRule, Together},
};
