//! Types of other languages, made from the schema of the boundary.

mod python;
mod rules;
mod schema;
mod typescript;
mod words;

use std::collections::BTreeSet;

use klikks_core::json::boundary_schema;

pub(crate) use rules::{rule_book, rule_says};

use schema::{Named, Shape};

/// `model.py`.
pub(crate) fn python() -> String {
    python::module(&model())
}

/// `model.d.ts`.
pub(crate) fn typescript() -> String {
    typescript::module(&model())
}

/// Every type of the boundary. Variants become types of their own, so their titles are names like any other.
fn model() -> Vec<Named> {
    let types: Vec<_> = boundary_schema().iter().map(|(name, schema)| schema::named(name, schema)).collect();
    let mut taken = BTreeSet::new();
    for Named { name, shape, .. } in &types {
        assert!(taken.insert(name.clone()), "two types are called `{name}`; give one of them another name");
        let Shape::Union(variants) = shape else { continue };
        for variant in variants {
            let title = &variant.title;
            assert!(taken.insert(title.clone()), "the title `{title}` of a variant of `{name}` is taken; give it another title");
        }
    }
    types
}
