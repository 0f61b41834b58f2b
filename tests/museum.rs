//! The museum of failures: what went wrong with the waiting lists of other systems, and cannot go wrong here.
//!
//! The numbers are those of the design, section 6. The communes have numbers: 0 to 3, and 4 is a district of the first.

#[cfg(test)]
mod museum {
    mod annex;
    mod desk;
    #[path = "../laws/facts.rs"]
    mod facts;
    #[expect(dead_code, reason = "the laws need more of it")]
    #[path = "../laws/play.rs"]
    mod play;

    mod meetings;
    mod people;
    mod rooms;
}
