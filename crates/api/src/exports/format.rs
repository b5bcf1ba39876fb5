//! Which kind of file can hold what.

use crate::policy::ExportFormat;
use tilia_reports::What;

/// Whether a file of this kind can hold these sorts of rows together.
pub(super) fn can_hold(format: ExportFormat, what: &[What]) -> bool {
    let of_events =
        |what: &What| matches!(what, What::Progress | What::Assessments | What::Answers);
    match format {
        ExportFormat::Xlsx => true,
        // Nobody reads ten thousand answers on paper.
        ExportFormat::Pdf => !what.contains(&What::Answers),
        ExportFormat::CsvExcel | ExportFormat::Csv | ExportFormat::Jsonl => what.len() == 1,
        // A statement is about somebody; figures of groups are not.
        ExportFormat::Xapi => what.iter().all(of_events),
    }
}

/// How file names of this kind end.
pub(super) fn ending(format: ExportFormat) -> &'static str {
    match format {
        ExportFormat::Xlsx => "xlsx",
        ExportFormat::Pdf => "pdf",
        ExportFormat::CsvExcel | ExportFormat::Csv => "csv",
        ExportFormat::Jsonl => "jsonl",
        ExportFormat::Xapi => "json",
    }
}
