//! The register beside a model that anybody can check by reading it, and every small register there can be.
//!
//! `KLIKKS_THOROUGH=1` goes the whole way: 1,000,000 steps beside the model, and every register of depth 8.

#[cfg(test)]
mod model {
    #[expect(dead_code, reason = "the museum needs more of it")]
    #[path = "../museum/desk.rs"]
    mod desk;
    mod draw;
    mod exhaustive;
    #[path = "../laws/facts.rs"]
    mod facts;
    #[expect(dead_code, reason = "the laws need more of it")]
    #[path = "../laws/play.rs"]
    mod play;
    mod reference;
    mod steps;
    mod translate;
    mod words;
    mod world;

    /// Whether the whole way is to be gone.
    fn thorough() -> bool {
        std::env::var_os("KLIKKS_THOROUGH").is_some()
    }
}
