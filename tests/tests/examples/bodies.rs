//! Examples of bodies: their types can say them.

use tests::difference::Comparison;

use super::{client, versions};

/// Examples that their types cannot say, with the reason; no more than 15.
const UNSAYABLE: [(&str, &str, &str); 0] = [];

#[test]
fn bodies_encode_to_what_they_were_decoded_from() {
    let mut failures = Vec::new();
    let mut read = 0;
    for (version, examples) in versions() {
        let client = client(version);
        for example in examples.iter().filter(|example| example.is_body()) {
            let place = format!("{} {}", version.label, example.place());
            let index = client.find(&example.operation);
            let codec = index.and_then(|index| client.codecs(index).0);
            let Some(codec) = codec else {
                failures.push(format!("{place}: the operation has no body"));
                continue;
            };
            let mut comparison = Comparison::default();
            match (codec.recode)(&example.bytes()) {
                Ok(value) => comparison.compare(&example.value, &value),
                Err(error) => failures.push(format!("{place}: {error}")),
            }
            let differences = comparison.differences.iter();
            failures.extend(differences.map(|difference| format!("{place}: {difference}")));
            read += 1;
        }
    }
    println!("{read} bodies read and written");
    failures.retain(|failure| {
        let known = |(place, path, _): &(&str, &str, &str)| {
            failure.starts_with(place) && failure.contains(path)
        };
        !UNSAYABLE.iter().any(known)
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
