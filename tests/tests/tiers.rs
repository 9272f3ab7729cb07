//! The two tiers of tests: a test is in the fast tier, or ignored with a reason that begins with `exhaustive: `.

use tests::project::{files, workspace};

#[test]
fn ignored_tests_are_exhaustive() {
    let mut faults = Vec::new();
    let mut exhaustive = 0;
    for member in [
        "codegen",
        "docs",
        "intercom-api",
        "intercom-mock",
        "tests",
        "xtask",
    ] {
        for (path, bytes) in files(&workspace().join(member)) {
            let text = String::from_utf8_lossy(&bytes);
            let lines = text.lines().enumerate();
            let marks = lines.filter(|(_, line)| {
                path.ends_with(".rs") && line.trim_start().starts_with("#[ignore")
            });
            for (index, line) in marks {
                match line.trim_start().strip_prefix("#[ignore = \"exhaustive: ") {
                    Some(reason) if reason.len() > "\"]".len() => exhaustive += 1,
                    _ => faults.push(format!("{member}/{path}:{}: {line}", index + 1)),
                }
            }
        }
    }
    assert!(exhaustive > 0, "no test is in the exhaustive tier");
    assert!(
        faults.is_empty(),
        "write `#[ignore = \"exhaustive: <what takes long>\"]`:\n{}",
        faults.join("\n")
    );
}
