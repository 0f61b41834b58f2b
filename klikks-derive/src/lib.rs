//! `derive(Deserialize)` with the attributes and the wire form of serde, a tenth of its code and none of its leniency.
//!
//! Serde makes a reader for each pair of a type and a format, with buffers for tagged enums: two thirds of the wasm file
//! were such readers. Here there is one format only, a parsed value, so a type's reader is a list of its
//! fields. Only the attributes that klikks uses are known; any other does not compile.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Expr, ExprPath, Fields, LitStr, Result, Variant, spanned::Spanned};

/// Implements `crate::wire::Read`, and `serde::Deserialize` by way of it.
#[proc_macro_derive(Deserialize, attributes(serde))]
pub fn deserialize(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    implementation(&input).unwrap_or_else(Error::into_compile_error).into()
}

fn implementation(input: &DeriveInput) -> Result<Tokens> {
    let container = Attributes::of(&input.attrs)?;
    let read = match (&input.data, &container.tag) {
        (Data::Struct(of), None) => {
            let (names, fields) = self::fields(&of.fields)?;
            quote! {
                let fields = crate::wire::Fields::of(value)?;
                fields.only(&[#(#names),*])?;
                Ok(Self { #(#fields),* })
            }
        }
        (Data::Enum(of), Some(tag)) => {
            let arms = of.variants.iter().map(|variant| tagged(variant, tag, &container)).collect::<Result<Vec<_>>>()?;
            quote! {
                let fields = crate::wire::Fields::of(value)?;
                match fields.text(#tag)? {
                    #(#arms)*
                    other => Err(crate::wire::unknown(other)),
                }
            }
        }
        (Data::Enum(of), None) => {
            let arms = of.variants.iter().map(|variant| word(variant, &container)).collect::<Result<Vec<_>>>()?;
            quote! {
                match crate::wire::text(value)? {
                    #(#arms)*
                    other => Err(crate::wire::unknown(other)),
                }
            }
        }
        _ => return Err(Error::new(input.span(), "only structs with named fields and enums can be read")),
    };
    let name = &input.ident;
    Ok(quote! {
        impl crate::wire::Read for #name {
            fn read(value: &crate::wire::Raw<'_>) -> ::std::result::Result<Self, crate::wire::Fault> {
                #read
            }
        }

        impl<'de> ::serde::de::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::de::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                crate::wire::by_value(from)
            }
        }
    })
}

fn tagged(variant: &Variant, tag: &str, container: &Attributes) -> Result<Tokens> {
    let (ident, word) = (&variant.ident, container.word(variant)?);
    let (mut names, fields) = self::fields(&variant.fields)?;
    names.insert(0, tag.to_owned());
    Ok(quote! {
        #word => {
            fields.only(&[#(#names),*])?;
            Ok(Self::#ident { #(#fields),* })
        }
    })
}

fn word(variant: &Variant, container: &Attributes) -> Result<Tokens> {
    let (ident, word) = (&variant.ident, container.word(variant)?);
    match &variant.fields {
        Fields::Unit => Ok(quote!(#word => Ok(Self::#ident),)),
        _ => Err(Error::new(variant.span(), "a variant with fields needs a tag")),
    }
}

/// The names of the fields as they are written, and what reads each.
fn fields(of: &Fields) -> Result<(Vec<String>, Vec<Tokens>)> {
    let Fields::Named(of) = of else { return Err(Error::new(of.span(), "fields need names")) };
    let mut names = Vec::new();
    let mut reads = Vec::new();
    for field in &of.named {
        let attributes = Attributes::of(&field.attrs)?;
        let ident = field.ident.as_ref().ok_or_else(|| Error::new(field.span(), "a field needs a name"))?;
        let name = attributes.rename.unwrap_or_else(|| ident.to_string());
        reads.push(match (attributes.with, attributes.default) {
            (Some(_), true) => return Err(Error::new(field.span(), "a field is either read by a function or has a default")),
            (Some(with), false) => quote!(#ident: fields.with(#name, |value| #with(value))?),
            (None, true) => quote!(#ident: fields.or_default(#name)?),
            (None, false) => quote!(#ident: fields.required(#name)?),
        });
        names.push(name);
    }
    Ok((names, reads))
}

/// What the attributes of serde say, as far as klikks uses them.
#[derive(Default)]
struct Attributes {
    tag: Option<String>,
    rename: Option<String>,
    rename_all: Option<String>,
    default: bool,
    with: Option<ExprPath>,
}

impl Attributes {
    fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut found = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                let text = || meta.value()?.parse::<LitStr>();
                match meta.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("tag") => found.tag = Some(text()?.value()),
                    Some("rename") => found.rename = Some(text()?.value()),
                    Some("rename_all") => found.rename_all = Some(text()?.value()),
                    Some("deserialize_with") => found.with = Some(text()?.parse()?),
                    Some("default") => found.default = true,
                    // an unknown field is always denied; how a field is written does not matter here
                    Some("deny_unknown_fields") => {}
                    Some("skip_serializing_if") => drop(meta.value()?.parse::<Expr>()?),
                    _ => return Err(meta.error("this attribute is not known to the small reader")),
                }
                Ok(())
            })?;
        }
        Ok(found)
    }

    /// How a variant is written.
    fn word(&self, variant: &Variant) -> Result<String> {
        let name = variant.ident.to_string();
        if let Some(renamed) = Self::of(&variant.attrs)?.rename {
            return Ok(renamed);
        }
        match self.rename_all.as_deref() {
            None => Ok(name),
            Some("UPPERCASE") => Ok(name.to_uppercase()),
            Some("snake_case") => Ok(snake_case(&name)),
            Some(other) => Err(Error::new(variant.span(), format!("`{other}` is not known to the small reader"))),
        }
    }
}

/// As serde does it: an underscore before each capital but the first.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if index > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
