//! Repair of values that JSON allows but Rust cannot represent: unpaired surrogates, and numbers outside the range of
//! `f64`.

use super::context::{
    MAX_MISMATCHES, Mismatch, ROOT_PLACE, index_place, key_place, push_index, push_key,
};
use super::number::{digits as whole_digits, is_inexact};

/// The replacement for an unpaired surrogate.
const REPLACEMENT: &str = "\\ufffd";

/// Replaces each unpaired surrogate with U+FFFD, and each number outside the range of `f64` with a string that
/// contains the original text of the number. Returns `None` if nothing was replaced.
///
/// The list `inexact` contains the locations of large whole numbers and must be sorted. A number at such a location is
/// replaced with its digits. If the number has more than 64 bits, an id is replaced with a string of its digits, and
/// any other number remains unchanged.
///
/// Adds each replaced value, except the numbers in `inexact`, to `mismatches`. Time and memory are linear in the length
/// of the document.
pub(super) fn repair(
    text: &str,
    inexact: &[(u64, bool)],
    mismatches: Option<&mut Vec<Mismatch>>,
) -> Option<String> {
    let mut scan = Scan {
        text,
        position: 0,
        copied: 0,
        open: Vec::new(),
        repaired: String::new(),
        inexact,
        mismatches,
    };
    while let Some(byte) = scan.peek() {
        match byte {
            b'"' => scan.string(),
            b'-' | b'0'..=b'9' => scan.number(),
            _ => scan.structure(byte),
        }
    }
    if scan.copied == 0 {
        return None;
    }
    scan.repaired.push_str(&text[scan.copied..]);
    Some(scan.repaired)
}

/// A JSON object or array that is not closed yet.
enum Open<'t> {
    /// The key that was read last, as written in the text.
    Object(&'t str, u64),
    /// The index of the current item.
    List(usize, u64),
}

impl Open<'_> {
    /// Returns the location number of the current value, like [`Way::place`](super::Way::place).
    fn place(&self) -> u64 {
        match self {
            Open::List(index, parent) => index_place(*parent, *index),
            Open::Object(key, parent) if key.contains('\\') => {
                // An invalid key becomes an empty key, which matches no field.
                let key = serde_json::from_str::<String>(&format!("\"{key}\""));
                key_place(*parent, &key.unwrap_or_default())
            }
            Open::Object(key, parent) => key_place(*parent, key),
        }
    }
}

struct Scan<'t, 'm> {
    text: &'t str,
    position: usize,
    /// The end of the copied part; 0 until something is replaced.
    copied: usize,
    open: Vec<Open<'t>>,
    repaired: String,
    inexact: &'m [(u64, bool)],
    mismatches: Option<&'m mut Vec<Mismatch>>,
}

impl Scan<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn structure(&mut self, byte: u8) {
        match byte {
            b'{' => self.open.push(Open::Object("", self.place())),
            b'[' => self.open.push(Open::List(0, self.place())),
            b'}' | b']' => drop(self.open.pop()),
            b',' => {
                if let Some(Open::List(index, _)) = self.open.last_mut() {
                    *index += 1;
                }
            }
            _ => {}
        }
        self.position += 1;
    }

    /// Reads a string from its opening to its closing quotation mark.
    fn string(&mut self) {
        let start = self.position + 1;
        let mut faulty = false;
        self.position = start;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => break,
                b'\\' => faulty |= self.escape(),
                _ => self.position += 1,
            }
        }
        let content = self.text.get(start..self.position).unwrap_or_default();
        self.position += 1;
        let rest = self.text.get(self.position..).unwrap_or_default();
        if let Some(Open::Object(key, _)) = self.open.last_mut()
            && rest.trim_ascii_start().starts_with(':')
        {
            *key = content;
        }
        if faulty {
            self.report("an unpaired surrogate");
        }
    }

    /// Reads an escape. Returns whether the escape was replaced.
    fn escape(&mut self) -> bool {
        let start = self.position;
        let Some(unit) = self.unit(start) else {
            // Skips the escaped character, which may be a quotation mark.
            self.position += 1;
            self.position += self
                .text
                .get(self.position..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8);
            return false;
        };
        self.position = start + 6;
        match unit {
            0xd800..=0xdbff => {
                if matches!(self.unit(self.position), Some(0xdc00..=0xdfff)) {
                    self.position += 6;
                    return false;
                }
            }
            0xdc00..=0xdfff => {}
            _ => return false,
        }
        self.replace(start, REPLACEMENT);
        true
    }

    /// Returns the UTF-16 code unit of an escape such as `\u00e4`.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        // `from_str_radix` also accepts a sign, which is not valid in an escape.
        let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16).ok().filter(|_| hex)
    }

    fn number(&mut self) {
        let start = self.position;
        let rest = self.text.get(start..).unwrap_or_default();
        let part = |byte: u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
        let length = rest.bytes().take_while(|byte| part(*byte)).count();
        let digits = &rest[..length];
        self.position = start + length;
        let number: f64 = digits.parse().unwrap_or_default();
        if number.is_infinite() {
            self.replace(start, &format!("\"{digits}\""));
            self.report("a number outside the range of `f64`");
        } else if is_inexact(number)
            && let Some(is_id) = self.inexact()
            && let Some(digits) = whole_digits(digits)
        {
            if digits.parse::<i64>().is_ok() || digits.parse::<u64>().is_ok() {
                self.replace(start, &digits);
            } else if is_id {
                self.replace(start, &format!("\"{digits}\""));
            }
        }
    }

    /// Returns whether the current value is an id; `None` if the location of the value is not in `inexact`.
    fn inexact(&self) -> Option<bool> {
        let place = self.place();
        let at = self.inexact.partition_point(|(other, _)| *other < place);
        let same = self.inexact[at..].iter().take_while(|one| one.0 == place);
        // Two variants of a union can have an id and a number at the same location.
        same.map(|(_, is_id)| *is_id).max()
    }

    /// Returns the location number of the current value. The number is computed only if `inexact` has entries.
    fn place(&self) -> u64 {
        match self.open.last() {
            Some(open) if !self.inexact.is_empty() => open.place(),
            _ => ROOT_PLACE,
        }
    }

    /// Replaces the text from `start` to the current position with `text`.
    fn replace(&mut self, start: usize, text: &str) {
        if self.copied == 0 {
            self.repaired.reserve(self.text.len());
        }
        self.repaired.push_str(&self.text[self.copied..start]);
        self.repaired.push_str(text);
        self.copied = self.position;
    }

    fn report(&mut self, found: &'static str) {
        if let Some(mismatches) = &mut self.mismatches
            && mismatches.len() < MAX_MISMATCHES
        {
            let mut path = "$".to_owned();
            for open in &self.open {
                match open {
                    Open::Object(key, _) => push_key(&mut path, key),
                    Open::List(index, _) => push_index(&mut path, *index),
                }
            }
            mismatches.push(Mismatch::new(
                path,
                "a JSON value that Rust can represent",
                found,
            ));
        }
    }
}
