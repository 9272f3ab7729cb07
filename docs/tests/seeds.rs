//! Tests that every JSON block on the pages is a valid seed of the mock.

use docs::pages;
use intercom_mock::Mock;

#[test]
fn seeds_are_taken() {
    let mut faults = Vec::new();
    for page in pages() {
        let seeds = page.blocks.iter().filter(|block| block.language == "json");
        for block in seeds.filter(|block| block.said("not run").is_none()) {
            let mock = Mock::builder().demo().seed(&block.lines.join("\n"));
            let fault = mock.start().err();
            faults.extend(fault.map(|error| format!("{}:{}: {error}", page.path, block.line)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
