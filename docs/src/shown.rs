//! Compares an output with the expected output on a page, in which `…` is a wildcard.

/// Returns whether the output `text` matches the expected output `shown`. A line that is only `…` matches any number of
/// lines, and `…` within a line matches any characters. Consecutive spaces count as one space, so that columns can be
/// aligned.
pub fn fits(shown: &str, text: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        text.trim_end().lines().map(words).collect()
    };
    fit(&lines(shown), &lines(text))
}

fn fit(shown: &[String], lines: &[String]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first.trim() == "…" => {
            (0..=lines.len()).any(|skipped| fit(rest, &lines[skipped..]))
        }
        Some((first, rest)) => match lines.split_first() {
            Some((line, lines)) => line_fits(first, line) && fit(rest, lines),
            None => false,
        },
    }
}

fn line_fits(shown: &str, line: &str) -> bool {
    match shown.split_once('…') {
        None => shown == line,
        Some((before, rest)) => line.strip_prefix(before).is_some_and(|line| {
            let mut starts = line.char_indices().map(|(at, _)| at).chain([line.len()]);
            starts.any(|at| line_fits(rest, &line[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn what_is_left_out_fits_anything() {
        assert!(fits("a\nb", "a\nb\n"));
        assert!(fits("a\n…\nd", "a\nb\nc\nd"));
        assert!(fits("a\n…", "a"));
        assert!(fits("id …, name …", "id 1, name Ada"));
        assert!(fits("  …\nend", "end"));
        assert!(fits("a  b", "a      b  "));
    }

    #[test]
    fn what_is_shown_has_to_be_there() {
        assert!(!fits("a", "a\nb"));
        assert!(!fits("a\nb", "a"));
        assert!(!fits("a\n…\nd", "a\nb\nc"));
        assert!(!fits("id …, name Ada", "id 1, name Eva"));
        assert!(!fits("", "a"));
    }
}
