//! Who can take part: communes, their districts, and the keys they are known by.

mod ags;
mod commune;

pub use {
    ags::Ags,
    commune::{Commune, CommuneKind, District, Place, Population},
};
