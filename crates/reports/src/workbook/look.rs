//! Formats of the workbook. Colours never stand alone: every coloured cell says the same in words.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet};

/// Seconds of a day.
const DAY: f64 = 86_400.0;
/// Serial number of 1970-01-01 in table programs, counted from 1899-12-30.
const EPOCH: f64 = 25_569.0;

/// Room for two lines of a heading, in points.
pub(super) const HEADING_HEIGHT: u32 = 32;

/// Grounds and ink for the words of the overview; each pair has a contrast of at least 7 : 1.
pub(super) const COMPLETED: (u32, u32) = (0xE6_EED6, 0x2A_5520);
pub(super) const REPEATED: (u32, u32) = (0xCF_E3AE, 0x1F_4416);
pub(super) const STARTED: (u32, u32) = (0xFB_EFC9, 0x4A_3500);
pub(super) const NOT_YET: (u32, u32) = (0xF1_EEE3, 0x3C_4859);

/// All formats of one workbook.
pub(super) struct Look {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) label: Format,
    pub(super) wrapped: Format,
    pub(super) date: Format,
    pub(super) date_time: Format,
    pub(super) percent: Format,
    pub(super) number: Format,
    pub(super) guarded: Format,
}

impl Look {
    pub(super) fn new(language: &str) -> Self {
        let day = match language.split('-').next().unwrap_or_default() {
            "de" => "dd.mm.yyyy",
            _ => "dd/mm/yyyy",
        };
        Self {
            title: Format::new().set_bold().set_font_size(16),
            heading: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color(0xE4_EBF5)
                .set_border_bottom(FormatBorder::Thin),
            label: Format::new().set_bold().set_align(FormatAlign::Top),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            date: Format::new().set_num_format(day),
            date_time: Format::new().set_num_format(format!("{day} hh:mm")),
            percent: Format::new().set_num_format("0\" %\""),
            number: Format::new().set_num_format("0.00##"),
            guarded: Format::new().set_quote_prefix(),
        }
    }
}

/// Paper: A4 across, all columns on one page width.
pub(super) fn for_paper(sheet: &mut Worksheet) {
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
}

/// Day and time as table programs count: days since 1899-12-30.
pub(super) fn serial(at: jiff::civil::DateTime) -> f64 {
    // Both are civil times, so that a day always has 86,400 seconds.
    let since =
        at.duration_since(jiff::civil::date(1970, 1, 1).to_datetime(jiff::civil::Time::MIN));
    since.as_secs() as f64 / DAY + EPOCH
}

/// Text that a table program would turn into a formula when somebody edits its cell.
pub(super) fn tempting(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}
