//! What would leave the house: every field, with its meaning and an example.

use super::asked::Asked;
use super::source::Source;
use super::{failure, format, watching};
use crate::app::Turn;
use crate::policy::ExportFormat;
use crate::wire::trainer::{ExportField, ExportInput, ExportPreview, ExportTable};
use crate::{Failure, time};
use std::collections::HashMap;
use tilia_reports::{Column, Export, ReportError, What, on_paper, statement_fields};

/// The sorts of rows of an export, as the preview names them besides [`What`].
const OVERVIEW: &str = "overview";
const STATEMENTS: &str = "statements";

/// Every field that would leave the house, with its meaning and the first row's value.
pub(crate) fn preview_export(
    turn: &mut Turn<'_>,
    input: ExportInput,
) -> Result<ExportPreview, Failure> {
    turn.app.trainer_view()?;
    let mut asked = Asked::understand(turn, &input)?;
    let shown = asked.formats.contains(&asked.format);
    let shown = if shown {
        Some(asked.format)
    } else {
        asked.formats.first().copied()
    };
    asked.format = shown.unwrap_or(asked.format);
    let export = asked.export(turn.now);
    let now = turn.now;
    let Turn { app, job, .. } = turn;
    let source = Source::of(app, &asked.selection, &input.language)?;
    let watch = watching(*job);
    let tables = if asked.format == ExportFormat::Xapi {
        vec![statements(&asked, &export, &source, &watch)?]
    } else {
        tables(&asked, &export, &source, &watch)?
    };
    let code = |format: ExportFormat| format.code().to_owned();
    Ok(ExportPreview {
        tables,
        formats: asked.formats.iter().copied().map(code).collect(),
        format: shown.map(code).unwrap_or_default(),
        file_name: file_name(&asked, now),
    })
}

/// It names nobody: the name of a file is seen by everybody who looks at a stick.
fn file_name(asked: &Asked, now: crate::Moment) -> String {
    let today = time::local_day(now);
    let today = today.map(|day| day.to_string()).unwrap_or_default();
    let name = match (asked.format, asked.what.as_slice()) {
        (ExportFormat::Xapi, _) => STATEMENTS,
        (ExportFormat::Pdf, _) => "report",
        (_, [one]) => one.code(),
        _ => What::Progress.code(),
    };
    format!("tilia-{name}-{today}.{}", format::ending(asked.format))
}

fn tables(
    asked: &Asked,
    export: &Export<'_>,
    source: &Source<'_>,
    watch: &dyn Fn() -> bool,
) -> Result<Vec<ExportTable>, Failure> {
    let on_page = |what: What, column: &Column| {
        asked.format != ExportFormat::Pdf || on_paper(what, asked.about()).contains(&column.name)
    };
    let mut tables = Vec::new();
    for what in &asked.what {
        let (rows, first) = source.look(*what, export, watch)?;
        let columns = export.columns(*what).into_iter();
        let columns = columns.filter(|column| on_page(*what, column));
        tables.push(ExportTable {
            what: what.code().to_owned(),
            rows,
            fields: columns
                .map(|column| field(export, &column, rows, &first))
                .collect(),
        });
    }
    if asked.format == ExportFormat::Xlsx && asked.has_overview() {
        tables.push(overview(export, source, watch)?);
    }
    Ok(tables)
}

fn field(
    export: &Export<'_>,
    column: &Column,
    rows: u32,
    first: &HashMap<&'static str, String>,
) -> ExportField {
    let text = |key: &str| export.words.text(key).unwrap_or_default();
    let made_up = || {
        if rows == 0 {
            column.example.to_owned()
        } else {
            String::new()
        }
    };
    ExportField {
        name: text(&column.heading_key()),
        about: text(&column.about_key()),
        example: first.get(column.name).cloned().unwrap_or_else(made_up),
    }
}

/// The overview of a workbook, where no sheet of lessons shows the same already.
fn overview(
    export: &Export<'_>,
    source: &Source<'_>,
    watch: &dyn Fn() -> bool,
) -> Result<ExportTable, Failure> {
    let (rows, first) = source.look(What::Progress, export, watch)?;
    let person = ["learner_name", "learner_id"];
    let person = person.into_iter().find(|name| first.contains_key(name));
    let wanted = [
        person.unwrap_or("learner_id"),
        "group",
        "lesson_title",
        "status",
    ];
    let columns = export.columns(What::Progress).into_iter();
    let columns = columns.filter(|column| wanted.contains(&column.name));
    Ok(ExportTable {
        what: OVERVIEW.to_owned(),
        rows,
        fields: columns
            .map(|column| field(export, &column, rows, &first))
            .collect(),
    })
}

fn statements(
    asked: &Asked,
    export: &Export<'_>,
    source: &Source<'_>,
    watch: &dyn Fn() -> bool,
) -> Result<ExportTable, Failure> {
    let (mut rows, mut fields) = (0, None);
    let walked = source.statements(&asked.what, watch, &mut |statement| {
        rows += 1;
        fields.get_or_insert_with(|| statement_fields(Some(statement), asked.accounts()));
        Ok::<(), ReportError>(())
    });
    walked.map_err(|error| failure(&error))?;
    let fields = fields.unwrap_or_else(|| statement_fields(None, asked.accounts()));
    let text = |key: &str| export.words.text(key).unwrap_or_default();
    Ok(ExportTable {
        what: STATEMENTS.to_owned(),
        rows,
        fields: fields
            .into_iter()
            .map(|field| ExportField {
                name: field.path.to_owned(),
                about: text(field.about_key),
                example: field.example,
            })
            .collect(),
    })
}
