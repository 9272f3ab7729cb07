//! Contacts in the form of the service's responses: compact JSON with the keys in the service's order.

/// Returns a page of `GET /contacts` with `size` contacts and the cursor `next`.
pub(crate) fn page(size: u64, next: Option<&str>) -> Vec<u8> {
    let data: Vec<String> = (0..size).map(contact).collect();
    let next = next.map_or("null".to_owned(), |cursor| {
        format!(r#"{{"per_page":{size},"starting_after":"{cursor}"}}"#)
    });
    format!(
        r#"{{"type":"list","data":[{}],"total_count":10000,"pages":{{"type":"pages","page":1,"next":{next},"per_page":{size},"total_pages":67}}}}"#,
        data.join(",")
    )
    .into_bytes()
}

fn contact(number: u64) -> String {
    include_str!("contact.json")
        .trim_end()
        .replace("$number", &number.to_string())
        .replace("$hex", &format!("{number:04x}"))
        .replace("$hour", &format!("{number:04}"))
}
