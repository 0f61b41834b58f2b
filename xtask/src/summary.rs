//! The lines of a test runner's output that a reader wants to see even when all is well.

/// How many cases of the common vectors a runner went through, as it said itself.
pub(crate) const VECTORS: &str = "vectors:";

/// The closing lines of cargo test, pytest and node's runner, and what they say about the vectors.
pub(crate) fn lines(output: &str) -> Vec<String> {
    output.lines().map(plain).filter(|line| is_summary(line)).map(str::to_owned).collect()
}

pub(crate) fn vectors(output: &str) -> Vec<String> {
    output.lines().map(plain).filter(|line| line.starts_with(VECTORS)).map(str::to_owned).collect()
}

/// Node's runner puts a mark before every line that a test prints.
fn plain(line: &str) -> &str {
    let rest = line.trim_start_matches("# ");
    if rest.starts_with(VECTORS) { rest } else { line }
}

fn is_summary(line: &str) -> bool {
    let cargo = line.starts_with("test result: ") && !line.contains(" 0 passed; 0 failed");
    let node = ["# tests ", "# pass ", "# fail "].iter().any(|start| line.starts_with(start));
    let pytest = line.starts_with("==") && line.contains(" in ") && line.ends_with("==");
    cargo || node || pytest || line.starts_with(VECTORS)
}

/// Whether any test ran at all: a runner that found nothing reports success.
pub(crate) fn ran_tests(output: &str) -> bool {
    lines(output)
        .iter()
        .any(|line| !line.starts_with(VECTORS) && *line != "# tests 0" && *line != "# pass 0" && *line != "# fail 0")
}
