//! JSON Schemas of the JSON Lines files.

use crate::columns::UnderPseudonyms;
use crate::{Column, Kind, What, columns};
use serde_json::{Value, json};

/// The schema of every sort, with its file name: `export-progress.json` and so on.
///
/// A schema describes one line (JSON Schema 2020-12). It holds for files with names and with
/// pseudonyms: columns that pseudonyms leave out are not required, and times may be days.
#[must_use]
pub fn schemas() -> Vec<(String, Value)> {
    What::ALL
        .map(|what| (format!("export-{}.json", what.code()), schema(what)))
        .to_vec()
}

fn schema(what: What) -> Value {
    let properties: serde_json::Map<String, Value> = columns(what)
        .iter()
        .map(|column| (column.name.to_owned(), property(column)))
        .collect();
    let required: Vec<&str> = columns(what)
        .iter()
        .filter(|column| column.under_pseudonyms != UnderPseudonyms::LeftOut)
        .map(|column| column.name)
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Tilia export: one line of {}", what.code()),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(column: &Column) -> Value {
    let mut property = match column.kind {
        Kind::Text => json!({ "type": ["string", "null"] }),
        Kind::Int => json!({ "type": ["integer", "null"] }),
        Kind::Number => json!({ "type": ["number", "null"] }),
        Kind::Percent => json!({ "type": ["integer", "null"], "minimum": 0, "maximum": 100 }),
        Kind::Flag => json!({ "type": ["boolean", "null"] }),
        Kind::Date => json!({ "type": ["string", "null"], "format": "date" }),
        Kind::DateTime => json!({
            "type": ["string", "null"],
            "anyOf": [{ "format": "date-time" }, { "format": "date" }],
        }),
        Kind::Code(choice) if choice.open() => json!({ "type": ["string", "null"] }),
        Kind::Code(choice) => {
            let codes = choice.codes().iter().map(|code| Value::from(*code));
            json!({ "enum": codes.chain([Value::Null]).collect::<Vec<_>>() })
        }
    };
    if let Some(fields) = property.as_object_mut() {
        fields.insert("examples".to_owned(), json!([example(column)]));
    }
    property
}

/// The example as a JSON value of the column's type.
fn example(column: &Column) -> Value {
    match column.kind {
        Kind::Int | Kind::Number | Kind::Percent | Kind::Flag => {
            serde_json::from_str(column.example).unwrap_or_default()
        }
        _ => Value::from(column.example),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn published_schemas_are_those_of_the_program() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas");
        for (name, schema) in schemas() {
            let published = std::fs::read_to_string(folder.join(&name)).unwrap();
            let published: Value = serde_json::from_str(&published).unwrap();
            assert_eq!(published, schema, "{name}: run the example export-schemas");
        }
    }

    #[test]
    fn every_example_fits_its_column() {
        for column in What::ALL.into_iter().flat_map(columns) {
            let value = example(column);
            let fits = match column.kind {
                Kind::Int | Kind::Percent => value.is_i64(),
                Kind::Number => value.is_number(),
                Kind::Flag => value.is_boolean(),
                Kind::Code(choice) => choice.codes().contains(&column.example),
                Kind::DateTime => column.example.ends_with('Z'),
                Kind::Text | Kind::Date => !column.example.is_empty(),
            };
            assert!(fits, "{}", column.name);
        }
    }
}
