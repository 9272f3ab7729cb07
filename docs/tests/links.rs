//! Tests that every link on the pages leads to an existing file or heading.

use std::path::{Component, Path, PathBuf};

use docs::{Page, all_pages, workspace};

/// Returns the target of a link relative to the root of the workspace, with `..` resolved.
fn resolved(page: &str, target: &str) -> PathBuf {
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    let mut path = PathBuf::new();
    for part in folder.join(target).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

/// Returns the reason why a link is broken, or `None` if the link works.
fn broken(pages: &[Page], page: &Page, link: &str) -> Option<String> {
    if let Some(rest) = link.strip_prefix("https://") {
        let host = rest.split('/').next().unwrap_or_default();
        return (!host.contains('.')).then(|| "no host".to_owned());
    }
    if link.contains("://") {
        return Some("the scheme is not `https`".to_owned());
    }
    let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = match target {
        "" => PathBuf::from(&page.path),
        target => resolved(&page.path, target),
    };
    if !workspace().join(&path).exists() {
        return Some(format!("{} does not exist", path.display()));
    }
    if anchor.is_empty() {
        return None;
    }
    let Some(other) = pages.iter().find(|page| Path::new(&page.path) == path) else {
        return Some(format!("{} is not a page with headings", path.display()));
    };
    let there = other.anchors.iter().any(|heading| heading == anchor);
    (!there).then(|| format!("heading `{anchor}` not found in {}", other.path))
}

#[test]
fn links_lead_somewhere() {
    let pages = all_pages();
    let mut faults = Vec::new();
    for page in &pages {
        for (line, link) in &page.links {
            let fault = broken(&pages, page, link);
            faults.extend(fault.map(|why| format!("{}:{line}: `{link}`: {why}", page.path)));
        }
    }
    let count: usize = pages.iter().map(|page| page.links.len()).sum();
    assert!(count > 50, "{count} links were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Tests that README.md and the first page of the guide link to every other page of the guide.
#[test]
fn every_page_of_the_guide_is_linked() {
    let pages = all_pages();
    for from in ["README.md", "docs/guide/README.md"] {
        let page = pages
            .iter()
            .find(|page| page.path == from)
            .expect("the page");
        let targets: Vec<PathBuf> = page
            .links
            .iter()
            .map(|(_, link)| resolved(from, link))
            .collect();
        for other in pages
            .iter()
            .filter(|page| page.path.starts_with("docs/guide/"))
        {
            let linked = other.path == from || targets.contains(&PathBuf::from(&other.path));
            assert!(linked, "{from} does not link to {}", other.path);
        }
    }
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let read = |path: &str, text: &str| Page::read(path, text).expect("a page");
    let pages = [
        read(
            "docs/guide/search.md",
            "# Some `code`, and more\n## Twice\n## Twice\n",
        ),
        read("README.md", "# Here\n"),
    ];
    let why = |link: &str| broken(&pages, &pages[0], link);
    assert_eq!(pages[0].anchors, ["some-code-and-more", "twice", "twice-1"]);
    assert_eq!(why("#twice-1"), None);
    assert_eq!(why("../../README.md#here"), None);
    assert_eq!(why("https://example.com/x#y"), None);
    assert!(why("../README.md").is_some());
    assert!(why("../../README.md#there").is_some());
    assert!(why("#nowhere").is_some());
    assert!(why("http://example.com").is_some());
}
