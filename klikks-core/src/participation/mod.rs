//! A commune's way in: basis, steps, resolutions, status, forecast.

mod arrival;
mod basis;
mod forecast;
mod receipt;
mod resolution;
mod status;

pub use {
    arrival::{Arrival, Channel, Proof},
    basis::{Backing, Basis, Step},
    forecast::{Forecast, ForecastReading, forecast},
    receipt::{Receipt, ReceiptPolicy, ReceiptReason, Timeliness},
    resolution::{Body, Majority, Outcome, Resolution, Votes},
    status::Status,
};
