//! Makes random changes to documents; the changes are the same in every run.

/// A random number generator that returns the same numbers in every run (xorshift64*).
pub struct Random(pub u64);

impl Random {
    /// Returns a random number below the bound, or 0 if the bound is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).expect("31 bits") % bound.max(1)
    }

    /// Returns a random element of `all`.
    pub fn pick<'s, T: ?Sized>(&mut self, all: &'s [Box<T>]) -> &'s T {
        &all[self.below(all.len())]
    }

    /// Changes a JSON document once: in most cases, replaces a value of the document with one of `values`; otherwise,
    /// changes, removes or inserts bytes.
    pub fn change(&mut self, text: &mut Vec<u8>, values: &[&str]) {
        let value = values[self.below(values.len())];
        if text.is_empty() {
            text.extend(value.bytes());
            return;
        }
        let place = self.below(text.len());
        match self.below(8) {
            0 => text[place] ^= 1 << self.below(8),
            1 => text.truncate(place),
            2 => text.insert(place, u8::try_from(self.below(256)).expect("a byte")),
            _ => {
                // The replaced range starts after a colon or a bracket, and ends where the value can end.
                let starts = |byte: &u8| matches!(byte, b':' | b'[');
                let Some(start) = text[place..].iter().position(starts) else {
                    return;
                };
                let start = place + start + 1;
                let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']');
                let end = text[start..].iter().position(ends);
                let end = end.map_or(text.len(), |end| start + end);
                text.splice(start..end, value.bytes());
            }
        }
    }
}
