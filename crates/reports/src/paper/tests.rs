//! Any text is set on every sheet, and the same sheet is the same file.

mod specimens;

use super::*;
use crate::Words;
use jiff::civil::{DateTime, date};
use specimens::{course, kit, others, twin};

/// Text that a template language, a PDF or a typeface might stumble over.
pub(super) const HOSTILE: [&str; 9] = [
    "#eval(\"1+1\") #panic() $x^2$ *bold* _it_ `code` @ref <label> // x /* y */ \\u{41} ~ -- ...",
    "=1+1 \\ \\n #import \"/etc/passwd\": * #read(\"data.json\") #sys.inputs",
    "👵🏽 👨‍👩‍👧 ❤️ 🇧🇪 €",
    "مريم العربية 123 abc",
    "\u{202e}desrever\u{202c} \u{200f}x\u{200e} a\u{301}\u{302}\u{303}",
    "Оксана Ґанна Łódź Ștefan Nguyễn Ελένη",
    "山田太郎 क्षि \u{e000}\u{f8ff}\u{10ffff}",
    "\u{0}\u{7}\t\r\n tabs\u{a0}and\u{2028}lines",
    "",
];

struct Bare(&'static str);

impl Words for Bare {
    fn text(&self, key: &str) -> Option<String> {
        Some(format!("[{key}]"))
    }

    fn language(&self) -> &str {
        self.0
    }
}

fn made() -> DateTime {
    date(2026, 11, 22).at(9, 30, 0, 0)
}

fn set(sheet: &Sheet) -> Paper {
    set_in_type(&Bare("fr"), sheet, made()).unwrap()
}

#[test]
fn a_kit_holds_the_pages_of_all_its_sheets_and_a_list_of_them() {
    let alone: usize = course("Anna")
        .iter()
        .chain(&others("Anna"))
        .map(|sheet| set(sheet).pages)
        .sum();
    // The lesson's sheet may be set tightly where it stands alone.
    let whole = set(&kit("Anna")).pages;
    assert!(whole == alone + 1 || whole == alone + 2, "{whole} {alone}");
}

#[test]
fn cards_fill_their_pages() {
    let pages = |sheet: &Sheet| set(sheet).pages;
    let all = course("Anna");
    let of: Vec<usize> = all.iter().map(pages).collect();
    // Seven days are two tables, three tents two pages, three pictures one, four letters two, twelve numbers three.
    assert_eq!(of.get(1..5), Some(&[2, 1, 2, 3][..]));
    assert!(of.first().is_some_and(|pages| *pages >= 4));
}

#[test]
fn any_text_is_text_on_every_sheet() {
    let long = format!("{} {}", "Maximiliana-".repeat(25), "w".repeat(300));
    for text in HOSTILE.into_iter().chain([long.as_str()]) {
        for sheet in others(text).into_iter().chain(course(text)) {
            assert!(set(&sheet).pdf.starts_with(b"%PDF-1."), "{text}");
        }
    }
    let all = HOSTILE.join(" ");
    assert!(set(&twin(&all)).pages > 10);
    assert!(set(&kit(&all)).pages > 10);
}

#[test]
fn the_same_sheet_is_the_same_file() {
    let [sheet, ..] = others("Marguerite");
    assert_eq!(set(&sheet).pdf, set(&sheet).pdf);
}

#[test]
fn a_clock_in_1970_is_no_obstacle() {
    let [sheet, ..] = others("Marguerite");
    let paper = set_in_type(&Bare("nl"), &sheet, date(1970, 1, 1).at(0, 0, 0, 0)).unwrap();
    assert!(paper.pages >= 1);
}
