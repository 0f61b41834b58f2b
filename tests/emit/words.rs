//! Documentation that was written for Rust, made fit for readers of other languages.

/// The text without examples in Rust and without links into Rust.
pub(super) fn prose(description: &str) -> String {
    let without_examples: Vec<_> = description.split("```").step_by(2).map(str::trim).filter(|part| !part.is_empty()).collect();
    unlinked(&without_examples.join("\n\n"))
}

/// ``[`A::B`](path)`` and ``[`A::B`]`` become `` `B` ``.
fn unlinked(text: &str) -> String {
    let Some((before, rest)) = text.split_once("[`") else { return text.to_owned() };
    let (link, rest) = rest.split_once("`]").unwrap_or_else(|| panic!("a link without an end: {text}"));
    let name = link.rsplit("::").next().unwrap_or(link);
    let rest = match rest.strip_prefix('(') {
        Some(target) => target.split_once(')').unwrap_or_else(|| panic!("a link without an end: {text}")).1,
        None => rest,
    };
    format!("{before}`{name}`{}", unlinked(rest))
}

/// The lines of `text`, none longer than `width`.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
