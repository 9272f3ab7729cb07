//! Converts the names of a description to Rust identifiers.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Replaces letters of Latin scripts with their ASCII spelling.
fn ascii(text: &str) -> String {
    let mut spelling = String::with_capacity(text.len());
    for letter in text.chars() {
        match latin(letter) {
            "" => spelling.push(letter),
            ascii => spelling.push_str(ascii),
        }
    }
    spelling
}

/// Returns the ASCII spelling of an accented letter or a ligature, or an empty string for all other letters.
fn latin(letter: char) -> &'static str {
    match letter {
        'à'..='å' => "a",
        'À'..='Å' => "A",
        'æ' => "ae",
        'Æ' => "Ae",
        'ç' => "c",
        'Ç' => "C",
        'è'..='ë' => "e",
        'È'..='Ë' => "E",
        'ì'..='ï' => "i",
        'Ì'..='Ï' => "I",
        'ñ' => "n",
        'Ñ' => "N",
        'ò'..='ö' | 'ø' => "o",
        'Ò'..='Ö' | 'Ø' => "O",
        'œ' => "oe",
        'Œ' => "Oe",
        'ß' => "ss",
        'ù'..='ü' => "u",
        'Ù'..='Ü' => "U",
        'ý' | 'ÿ' => "y",
        'Ý' => "Y",
        _ => "",
    }
}

/// Returns the snake_case identifier for `text`: a field, a method, a module or a parameter.
pub(crate) fn snake(text: &str) -> String {
    let text = &ascii(text);
    if text.chars().any(|c| c.is_ascii_alphanumeric()) {
        identifier(text.to_snake_case(), "field", "n")
    } else {
        identifier(spelled(text).to_ascii_lowercase(), "field", "n")
    }
}

/// Returns the UpperCamelCase identifier for `text`: a type or a variant.
pub(crate) fn camel(text: &str) -> String {
    identifier(ascii(text).to_upper_camel_case(), "Empty", "N")
}

/// Returns the UpperCamelCase form of `text` as a part of a longer name.
pub(crate) fn camel_part(text: &str) -> String {
    let part: String = text
        .to_upper_camel_case()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    if part.is_empty() { spelled(text) } else { part }
}

/// Converts a part of a longer name to an identifier.
pub(crate) fn whole(part: &str) -> String {
    identifier(part.to_owned(), "Empty", "N")
}

fn identifier(cased: String, empty: &str, digit: &str) -> String {
    let mut name: String = cased
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    if name.is_empty() {
        name = empty.to_owned();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, digit);
    }
    // The parser accepts words that are keywords only in some positions or in newer editions.
    if ["gen", "union"].contains(&name.as_str()) || syn::parse_str::<syn::Ident>(&name).is_err() {
        name.push('_');
    }
    name
}

/// Returns the variant for an enum value; symbols are spelled out.
pub(crate) fn variant(text: &str) -> String {
    let text = &ascii(text);
    if text.chars().any(|c| c.is_ascii_alphanumeric()) {
        let negative = text
            .strip_prefix('-')
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        return match negative {
            Some(rest) => format!("Minus{}", camel_part(rest)),
            None => camel(text),
        };
    }
    camel(&spelled(text))
}

/// Returns the names of the symbols in a string without ASCII letters and digits.
fn spelled(text: &str) -> String {
    let known: String = text.chars().map(symbol).collect();
    if known.is_empty() && !text.trim().is_empty() {
        // Other scripts have no ASCII spelling; their code points give distinct names.
        return text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| format!("U{:X}", u32::from(c)))
            .collect();
    }
    known
}

fn symbol(letter: char) -> &'static str {
    match letter {
        '=' => "Equal",
        '!' => "Not",
        '<' => "Less",
        '>' => "Greater",
        '~' => "Tilde",
        '^' => "Caret",
        '$' => "Dollar",
        '%' => "Percent",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '#' => "Hash",
        '&' => "And",
        '|' => "Or",
        '@' => "At",
        '.' => "Dot",
        '?' => "Question",
        _ => "",
    }
}

/// Joins the words of `text` with `_`, and spells out all symbols and capitals: `underscore_links` for `_links`,
/// `created_capital_at` for `createdAt`. Strings with the same identifier differ in this form.
pub(crate) fn in_full(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut words = vec![String::new()];
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let capitals = letters[at..].iter().take_while(|c| c.is_ascii_uppercase());
        let run = capitals.count();
        let inside = at > 0
            && letters[at - 1].is_ascii_alphanumeric()
            && letters.get(at + 1).is_some_and(char::is_ascii_alphanumeric);
        match letter {
            'a'..='z' | '0'..='9' => words.last_mut().into_iter().for_each(|w| w.push(letter)),
            '_' if inside => words.push(String::new()),
            'A'..='Z' if run == 1 => {
                words.push("capital".to_owned());
                words.push(letter.to_ascii_lowercase().to_string());
            }
            'A'..='Z' => {
                let capitals: String = letters[at..at + run].iter().collect();
                words.push("upper".to_owned());
                words.push(capitals.to_ascii_lowercase());
                words.push(String::new());
            }
            other => {
                words.push(symbol_word(other));
                words.push(String::new());
            }
        }
        at += run.max(1);
    }
    words.retain(|word| !word.is_empty());
    words.join("_")
}

fn symbol_word(letter: char) -> String {
    match (letter, symbol(letter)) {
        ('_', _) => "underscore".to_owned(),
        (' ', _) => "space".to_owned(),
        (_, "") => format!("u{:x}", u32::from(letter)),
        (_, name) => name.to_ascii_lowercase(),
    }
}

/// The rules for plurals: the words or word endings, the ending of the plural and the ending of the singular. The first
/// matching rule applies.
const PLURALS: &[(&[&str], &str, &str)] = &[
    (
        &[
            "news", "series", "species", "hours", "lens", "gas", "alias", "bias", "canvas", "atlas",
        ],
        "",
        "",
    ),
    (&["people"], "eople", "erson"),
    (&["children"], "ren", ""),
    (&["indices"], "ices", "ex"),
    (&["quizzes"], "zes", ""),
    (
        &["analyses", "diagnoses", "hypotheses", "theses", "crises"],
        "es",
        "is",
    ),
    (
        &[
            "lenses", "gases", "aliases", "biases", "canvases", "atlases",
        ],
        "es",
        "",
    ),
    (
        &["heroes", "echoes", "vetoes", "potatoes", "tomatoes"],
        "es",
        "",
    ),
    (&["movies", "cookies", "calories", "zombies"], "s", ""),
    (&["caches", "niches", "headaches"], "s", ""),
    // These endings precede the rule for `uses`, which applies to words such as `statuses`.
    (&["ouses", "auses", "excuses", "reuses", "fuses"], "s", ""),
    (&["sses", "uses", "xes", "ches", "shes"], "es", ""),
    (&["ss", "us", "is"], "", ""),
    (&["ies"], "ies", "y"),
    (&["s"], "s", ""),
];

/// Returns the singular of an English plural, or any other word unchanged. The rules are approximate, but sufficient
/// for the names of lists.
pub(crate) fn singular(word: &str) -> String {
    let last = word
        .rfind(|letter: char| letter == '_' || letter.is_ascii_uppercase())
        .map_or(0, |at| {
            if word[at..].starts_with('_') {
                at + 1
            } else {
                at
            }
        });
    let last = word[last..].to_ascii_lowercase();
    let short = ["uses", "ties", "pies", "lies", "dies"].contains(&last.as_str());
    let rule = PLURALS
        .iter()
        .find(|(ends, _, _)| ends.iter().any(|end| last.ends_with(end)));
    match rule {
        Some(_) if word.len() == 1 => word.to_owned(),
        Some(_) if short => word[..word.len() - 1].to_owned(),
        Some((_, plural, singular)) => format!("{}{singular}", &word[..word.len() - plural.len()]),
        None => word.to_owned(),
    }
}

/// Returns the plural of an English noun. The rules are approximate, but sufficient for the names of resources.
pub(crate) fn plural(word: &str) -> String {
    let vowel = |c: char| "aeiou".contains(c);
    let before_y = word.strip_suffix('y').filter(|stem| !stem.ends_with(vowel));
    if let Some(stem) = before_y {
        format!("{stem}ies")
    } else if word.ends_with('s') {
        word.to_owned()
    } else if ["x", "ch", "sh"].iter().any(|end| word.ends_with(end)) {
        format!("{word}es")
    } else {
        format!("{word}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_valid() {
        let cases = [
            ("type", "type_"),
            ("gen", "gen_"),
            ("pt-BR", "pt_br"),
            ("createdAt", "created_at"),
            ("2fa", "n2fa"),
            ("", "field"),
            ("日本", "u65e5u672c"),
            ("+", "plus"),
            ("Ærøs Ålesund ça ÿ", "aeros_alesund_ca_y"),
        ];
        for (text, name) in cases {
            assert_eq!(snake(text), name, "{text:?}");
        }
        assert_eq!(camel("ai_agent"), "AiAgent");
        assert_eq!(camel("self"), "Self_");
    }

    #[test]
    fn symbols_in_variants_are_spelled_out() {
        let cases = [
            ("tag.list", "TagList"),
            ("Back-office", "BackOffice"),
            ("!=", "NotEqual"),
            ("-1", "Minus1"),
            ("1.0", "N10"),
            ("", "Empty"),
            ("été", "Ete"),
            ("Straße", "Strasse"),
            ("日本", "U65e5u672c"),
        ];
        for (text, name) in cases {
            assert_eq!(variant(text), name, "{text:?}");
        }
    }

    #[test]
    fn omitted_characters_are_spelled_out() {
        let cases = [
            ("links", "links"),
            ("created_at", "created_at"),
            ("_links", "underscore_links"),
            ("links_", "links_underscore"),
            ("a__b", "a_underscore_underscore_b"),
            ("createdAt", "created_capital_at"),
            ("Links", "capital_links"),
            ("IN", "upper_in"),
            ("In", "capital_in"),
            ("URLs", "upper_url_s"),
            ("tag.list", "tag_dot_list"),
            ("with space", "with_space_space"),
            ("é", "ue9"),
            ("a1", "a1"),
            ("", ""),
        ];
        for (text, words) in cases {
            assert_eq!(in_full(text), words, "{text:?}");
        }
    }

    #[test]
    fn plurals_and_singulars_are_inverse() {
        for (plural_form, singular_form) in [
            ("companies", "company"),
            ("statuses", "status"),
            ("boxes", "box"),
            ("tags", "tag"),
            ("houses", "house"),
            ("Greenhouses", "Greenhouse"),
            ("causes", "cause"),
            ("buses", "bus"),
            ("bonuses", "bonus"),
            ("TokenUses", "TokenUse"),
            ("cases", "case"),
            ("purchases", "purchase"),
            ("licenses", "license"),
            ("databases", "database"),
            ("responses", "response"),
            ("aliases", "alias"),
            ("canvases", "canvas"),
            ("addresses", "address"),
            ("businesses", "business"),
            ("sizes", "size"),
            ("indexes", "index"),
            ("indices", "index"),
            ("batches", "batch"),
            ("caches", "cache"),
            ("branches", "branch"),
            ("analyses", "analysis"),
            ("crises", "crisis"),
            ("cookies", "cookie"),
            ("ties", "tie"),
            ("categories", "category"),
            ("heroes", "hero"),
            ("shoes", "shoe"),
            ("quizzes", "quiz"),
            ("children", "child"),
            ("people", "person"),
            ("user_people", "user_person"),
            ("TeamPeople", "TeamPerson"),
            ("Ünïs", "Ünï"),
            ("visitorStatuses", "visitorStatus"),
        ] {
            assert_eq!(singular(plural_form), singular_form);
            assert_eq!(singular(singular_form), singular_form);
        }
        for same in ["news", "series", "data", "s", ""] {
            assert_eq!(singular(same), same);
        }
        for (singular_form, plural_form) in [
            ("company", "companies"),
            ("key", "keys"),
            ("news", "news"),
            ("box", "boxes"),
        ] {
            assert_eq!(plural(singular_form), plural_form);
        }
    }
}
