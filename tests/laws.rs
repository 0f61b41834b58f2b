//! Laws that hold whatever is done: random legal play on a register, and random damage to what is sent to the doors.
//!
//! `KLIKKS_THOROUGH=1` tries fifty times as many cases, other ones in each run.

#[cfg(test)]
mod laws {
    mod admission;
    mod agenda;
    mod allocation;
    mod alternatives;
    mod calendar;
    mod damage;
    mod documents;
    #[path = "../naive/easter.rs"]
    mod easter;
    mod evidence;
    mod facts;
    mod fairness;
    mod figures;
    mod people;
    mod places;
    mod planner;
    mod play;
    mod privacy;
    mod records;
    mod replanning;
    mod standing;
    mod told;

    use std::env;

    use proptest::{
        strategy::Strategy,
        test_runner::{Config, RngSeed, TestCaseResult, TestRunner},
    };

    /// Tries `law` on so many cases, the same ones in each run; with `KLIKKS_THOROUGH` set on fifty times as many, new ones.
    #[track_caller]
    fn holds<S: Strategy>(cases: u32, of: S, law: impl Fn(S::Value) -> TestCaseResult) {
        let thorough = env::var_os("KLIKKS_THOROUGH").is_some();
        let config = Config {
            cases: if thorough { cases * 50 } else { cases },
            failure_persistence: None,
            max_shrink_iters: 20_000,
            rng_seed: if thorough { RngSeed::Random } else { RngSeed::Fixed(20_221_214) },
            ..Config::default()
        };
        let told = TestRunner::new(config).run(&of, law).map_err(|error| error.to_string());
        assert!(told.is_ok(), "{}", told.err().unwrap_or_default());
    }
}
