//! A page to read in any browser: one file, no script, nothing that is fetched.

use crate::{ReportError, write_beside};
use std::io::Write;
use std::path::Path;

/// A page of headed groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Language code of every text in it.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The one large heading.
    pub title: String,
    /// What must be read first.
    pub lead: Vec<String>,
    /// The groups.
    pub groups: Vec<Section>,
}

/// A group of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// Sentences.
    pub text: Vec<String>,
    /// Names and values.
    pub facts: Vec<(String, String)>,
    /// When and what, in order.
    pub lines: Vec<(String, String)>,
}

/// Black on white, large letters, at most 65 of them in a line; the system's own dark colours where wanted.
const LOOK: &str = "html{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;\
    font:1.15rem/1.5 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,sans-serif}\
    h1,h2{line-height:1.2}h2{margin-top:2.5rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.5rem}\
    dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}li{margin:.3rem 0}ol{list-style:none;padding:0}\
    time{display:inline-block;min-width:11rem;font-variant-numeric:tabular-nums}\
    @media(max-width:32rem){dl{display:block}dd{margin-bottom:.6rem}time{display:block}}\
    @media print{body{margin:0;max-width:none}h2{break-after:avoid}}";

/// Writes the page, whole or not at all.
///
/// # Errors
/// As [`write_beside`].
pub fn write_page(target: &Path, page: &Page) -> Result<(), ReportError> {
    write_beside(target, |out| Ok(out.write_all(html(page).as_bytes())?))
}

fn html(page: &Page) -> String {
    let (language, title) = (escaped(&page.language), escaped(&page.title));
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    let lead: String = page.lead.iter().map(|text| paragraph(text)).collect();
    let groups: String = page.groups.iter().map(group).collect();
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{LOOK}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{lead}{groups}\
         </main>\n</body>\n</html>\n"
    )
}

fn group(group: &Section) -> String {
    let text: String = group.text.iter().map(|text| paragraph(text)).collect();
    let facts = group.facts.iter();
    let facts: String = facts
        .map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>\n", escaped(name), escaped(value)))
        .collect();
    let lines = group.lines.iter();
    let lines: String = lines
        .map(|(at, what)| format!("<li><time>{}</time> {}</li>\n", escaped(at), escaped(what)))
        .collect();
    format!(
        "<section>\n<h2>{}</h2>\n{text}{}{}</section>\n",
        escaped(&group.title),
        within("dl", &facts),
        within("ol", &lines)
    )
}

fn within(tag: &str, inner: &str) -> String {
    if inner.is_empty() {
        String::new()
    } else {
        format!("<{tag}>\n{inner}</{tag}>\n")
    }
}

fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", escaped(text))
}

/// Text as text, whatever it holds; control characters have no place on a page.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            control if control.is_control() => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str) -> Page {
        Page {
            language: "de".to_owned(),
            right_to_left: false,
            title: name.to_owned(),
            lead: vec![name.to_owned()],
            groups: vec![Section {
                title: name.to_owned(),
                text: vec![name.to_owned()],
                facts: vec![(name.to_owned(), name.to_owned())],
                lines: vec![(name.to_owned(), name.to_owned())],
            }],
        }
    }

    #[test]
    fn a_name_is_text_on_the_page_wherever_it_stands() {
        let made = html(&page("</title><script>alert('\"')</script>\u{0}"));
        assert!(!made.contains("<script") && !made.contains('\u{0}'));
        assert_eq!(made.matches("&lt;script&gt;").count(), 9);
        assert_eq!(
            made.matches('<').count(),
            html(&page("Anna")).matches('<').count()
        );
    }

    #[test]
    fn the_page_names_its_language_and_fetches_nothing() {
        let made = html(&page("Zoë"));
        assert!(made.starts_with("<!doctype html>\n<html lang=\"de\" dir=\"ltr\">"));
        assert!(made.contains("default-src 'none'"));
        for word in [
            "http://",
            "https://",
            "src=",
            "<a ",
            "url(",
            "@import",
            "javascript",
        ] {
            assert!(!made.contains(word), "{word}");
        }
        let arabic = Page {
            right_to_left: true,
            ..page("x")
        };
        assert!(html(&arabic).contains("dir=\"rtl\""));
    }

    #[test]
    fn the_page_is_written_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("page.html");
        write_page(&path, &page("Anna")).unwrap();
        assert!(
            std::fs::read_to_string(&path)
                .unwrap()
                .ends_with("</html>\n")
        );
        let gone = write_page(&folder.path().join("stick/page.html"), &page("Anna"));
        assert!(matches!(gone, Err(ReportError::Vanished)));
    }
}
