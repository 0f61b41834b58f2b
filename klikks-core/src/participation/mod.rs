//! A commune's way in: basis, steps, resolutions, status, forecast.

mod arrival;
mod basis;
mod forecast;
mod resolution;
mod status;

pub use {
    arrival::{Arrival, Channel, Timeliness},
    basis::{Backing, Basis, Step},
    forecast::{Forecast, ForecastReading, forecast},
    resolution::{Body, Majority, Outcome, Resolution, Votes},
    status::Status,
};
