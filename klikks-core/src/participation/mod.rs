//! A commune's way in: basis, steps, resolutions, status, forecast, lot.

mod arrival;
mod basis;
mod forecast;
mod lot;
mod outlook;
mod receipt;
mod resolution;
mod status;

pub use {
    arrival::{Arrival, Channel, Proof},
    basis::{Backing, Basis, Step},
    forecast::{Forecast, ForecastReading, forecast},
    lot::{Lot, LotError, LotTicket},
    outlook::{
        Chances, LeftChance, NumberChance, Outlook, OutlookDecided, OutlookError, Pledge, Probability, Prospect, Ratio, outlook,
    },
    receipt::{Receipt, ReceiptPolicy, ReceiptReason, Timeliness},
    resolution::{Body, Majority, Outcome, Resolution, Votes},
    status::Status,
};
