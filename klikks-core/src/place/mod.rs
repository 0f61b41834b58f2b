//! Who can take part: communes, their districts, and the keys they are known by.

mod commune;

pub use commune::{Commune, CommuneKind, District, Place, Population};
