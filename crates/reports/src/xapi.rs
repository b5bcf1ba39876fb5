//! xAPI statements for learning record stores: the common subset of versions 1.0.3 and 2.0.
//!
//! A statement is made from one stored event and the export key and from nothing else: not from the
//! language, the titles of the day or what else was asked for. So sending it again changes nothing,
//! and a store that already has it stays as it is. `docs/xapi.md` describes the mapping.

mod statement;

pub use statement::{Deed, Statement};

use crate::{Moment, Pseudonymiser, ReportError, Written, write_beside};
use serde_json::Value;
use statement::as_json;
use std::io::Write;
use std::path::Path;

/// A field of a statement, as it is shown before exporting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementField {
    /// Where it stands in the statement.
    pub path: &'static str,
    /// The key of its explanation.
    pub about_key: &'static str,
    /// Its value in a statement; empty where that one has none.
    pub example: String,
}

/// Where the fields stand and the keys of what they mean.
const FIELDS: [(&str, &str); 8] = [
    ("id", "export-xapi-id"),
    ("actor.account.homePage", "export-xapi-home-page"),
    ("actor.account.name", "export-xapi-account"),
    ("verb.id", "export-xapi-verb"),
    ("object.id", "export-xapi-object"),
    ("result.score", "export-xapi-score"),
    ("context.contextActivities", "export-xapi-context"),
    ("timestamp", "export-xapi-timestamp"),
];

/// Hands one statement after the other to a sink.
pub type StatementSink<'s> = dyn FnMut(&Statement<'_>) -> Result<(), ReportError> + 's;

/// Writes statements as one JSON array, a statement on each line; see [`write_beside`] for how.
///
/// # Errors
/// Any [`ReportError`]; nothing is left at the target then.
pub fn write_statements(
    target: &Path,
    accounts: &Pseudonymiser,
    source: impl FnOnce(&mut StatementSink<'_>) -> Result<(), ReportError>,
) -> Result<Written, ReportError> {
    write_beside(target, |out| {
        let mut rows = 0;
        out.write_all(b"[")?;
        source(&mut |statement| {
            let between: &[u8] = if rows == 0 { b"\n" } else { b",\n" };
            rows += 1;
            out.write_all(between)?;
            Ok(out.write_all(as_json(statement, accounts).to_string().as_bytes())?)
        })?;
        out.write_all(b"\n]\n")?;
        Ok(Written { rows })
    })
}

/// Every field that a statement holds, with its value in this one or in a made-up one.
#[must_use]
pub fn statement_fields(
    statement: Option<&Statement<'_>>,
    accounts: &Pseudonymiser,
) -> Vec<StatementField> {
    let made_up = made_up();
    let value = as_json(statement.unwrap_or(&made_up), accounts);
    let example = |path: &str| {
        let pointer = format!("/{}", path.replace('.', "/"));
        value.pointer(&pointer).map_or_else(String::new, shown)
    };
    let field = |(path, about_key): (&'static str, &'static str)| StatementField {
        path,
        about_key,
        example: example(path),
    };
    FIELDS.map(field).to_vec()
}

/// Text as it is, everything else as JSON.
fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn made_up() -> Statement<'static> {
    Statement {
        stream: [0; 16],
        seq: 1,
        learner: "7k2mq9",
        at: Some(Moment {
            utc_ms: 1_773_480_600_000,
            offset_minutes: 60,
        }),
        deed: Deed::Completed {
            lesson: "phishing",
            result: Some(0.9),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::statement::statement_id;
    use super::*;
    use crate::test_rows::CREATED;

    const DEEDS: [Deed<'static>; 6] = [
        Deed::Initialized { lesson: "phishing" },
        Deed::AnsweredStep {
            lesson: "phishing",
            step: "first-reaction",
            result: Some(0.5),
        },
        Deed::AnsweredItem {
            track: "safety",
            item: "phishing-i3",
            result: Some(1.0),
        },
        Deed::Completed {
            lesson: "phishing",
            result: Some(2.0 / 3.0),
        },
        Deed::Completed {
            lesson: "my-data-my-rights",
            result: None,
        },
        Deed::Scored {
            track: "safety",
            phase: "entry",
            ability: -0.421_37,
        },
    ];

    fn statement(seq: u32, deed: Deed<'static>) -> Statement<'static> {
        let kept_whole = !matches!(deed, Deed::Completed { result: None, .. });
        Statement {
            stream: [7; 16],
            seq,
            learner: "learner-1",
            at: kept_whole.then_some(CREATED),
            deed,
        }
    }

    fn file() -> String {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("statements.json");
        let accounts = Pseudonymiser::new(&[9; 32]);
        let written = write_statements(&target, &accounts, |sink| {
            (1..)
                .zip(DEEDS)
                .try_for_each(|(seq, deed)| sink(&statement(seq, deed)))
        });
        assert_eq!(written.unwrap().rows, 6);
        std::fs::read_to_string(target).unwrap()
    }

    #[test]
    fn statements_of_every_verb() {
        insta::assert_snapshot!(file());
    }

    #[test]
    fn a_file_is_one_json_array_and_the_same_every_time() {
        let read: Value = serde_json::from_str(&file()).unwrap();
        assert_eq!(read.as_array().unwrap().len(), 6);
        assert_eq!(file(), file());
    }

    #[test]
    fn no_id_and_no_time_of_day_leaves() {
        let file = file();
        assert!(!file.contains("learner-1") && !file.contains("15:09"));
        assert_eq!(
            file.matches("\"timestamp\":\"2026-03-14T00:00:00Z\"")
                .count(),
            5
        );
    }

    #[test]
    fn statement_ids_are_those_of_any_other_maker_of_uuids() {
        // Python: uuid.uuid5(uuid.UUID(bytes=bytes([7] * 16)), "1") and so on.
        assert_eq!(
            statement_id([7; 16], 1),
            "1be31517-d7fd-53ae-80fb-ffe8347c953e"
        );
        assert_eq!(
            statement_id(std::array::from_fn(|n| n as u8), 4_294_967_295),
            "3b3ca933-bfad-5203-a983-65de68cd53b5"
        );
    }

    #[test]
    fn every_field_of_a_statement_is_shown() {
        let accounts = Pseudonymiser::new(&[9; 32]);
        let fields = statement_fields(Some(&statement(4, DEEDS[3])), &accounts);
        assert!(fields.iter().all(|field| !field.example.is_empty()));
        let shown: Vec<&str> = fields
            .iter()
            .filter_map(|field| field.path.split('.').next())
            .collect();
        let made = as_json(&statement(4, DEEDS[3]), &accounts);
        for name in made.as_object().unwrap().keys() {
            assert!(shown.contains(&name.as_str()), "{name} is not shown");
        }
    }
}
