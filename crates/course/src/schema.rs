//! JSON Schemas of the TOML files, made from the same tables that the checker uses. Editors read
//! them while an author types.

use serde_json::{Map, Value, json};

use crate::structure::lesson_shapes::{ITEMS, LESSON};
use crate::structure::shape::{Field, Holds, Shape};
use crate::structure::shapes::{CONTACTS, DIGCOMP, FACTS, GLOSSARY, HAPPENED, PACK, TRACK};

/// The schemas: file name and content, which ends in a line break.
#[must_use]
pub fn schemas() -> Vec<(String, String)> {
    let shapes = [
        &CONTACTS, &DIGCOMP, &FACTS, &GLOSSARY, &HAPPENED, &ITEMS, &LESSON, &PACK, &TRACK,
    ];
    shapes
        .into_iter()
        .map(|shape| (format!("{}.schema.json", shape.name), file(shape)))
        .collect()
}

fn file(shape: &'static Shape) -> String {
    let mut schema = table(shape, shape.fields, None);
    if let Some(object) = schema.as_object_mut() {
        object.insert(
            "$schema".into(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        object.insert("title".into(), json!(format!("{}.toml", shape.name)));
    }
    format!("{:#}\n", sorted(schema))
}

/// The schema of a table; with kinds one alternative for each.
fn shape(shape: &'static Shape) -> Value {
    if shape.kinds.is_empty() {
        return table(shape, shape.fields, None);
    }
    let without = (!shape.kind_required).then(|| table(shape, shape.fields, None));
    let kinds = shape.kinds.iter().map(|kind| {
        let fields = shape.fields.iter().chain(kind.fields);
        table(shape, fields, Some(kind.name))
    });
    json!({ "oneOf": without.into_iter().chain(kinds).collect::<Vec<_>>() })
}

fn table(
    shape: &Shape,
    fields: impl IntoIterator<Item = &'static Field>,
    kind: Option<&str>,
) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(kind) = kind {
        properties.insert("kind".into(), json!({ "const": kind }));
        required.push("kind");
    }
    for field in fields {
        let mut value = holds(field.holds);
        if let Some(object) = value.as_object_mut() {
            object.insert("description".into(), json!(field.about));
        }
        properties.insert(field.name.into(), value);
        if field.required {
            required.push(field.name);
        }
    }
    json!({
        "type": "object",
        "title": kind.map_or(shape.name.to_owned(), |kind| format!("{} ({kind})", shape.name)),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn holds(holds: Holds) -> Value {
    let id = json!({ "type": "string", "pattern": "^[a-z0-9-]{1,64}$" });
    let text = json!({ "type": "string", "minLength": 1 });
    let list = |items: Value| json!({ "type": "array", "items": items, "uniqueItems": true });
    match holds {
        Holds::Text => text,
        Holds::Id => id,
        Holds::Ids => list(id),
        Holds::TextList => list(text),
        Holds::OneOf(words) => json!({ "enum": words }),
        Holds::ManyOf(words) => list(json!({ "enum": words })),
        Holds::Whole(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Holds::Number => json!({ "type": "number" }),
        Holds::Flag => json!({ "type": "boolean" }),
        Holds::Day => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Holds::Texts => json!({
            "anyOf": [text.clone(), { "type": "object", "additionalProperties": text }],
        }),
        Holds::Pairs => json!({
            "type": "object",
            "propertyNames": id.clone(),
            "additionalProperties": id,
        }),
        Holds::Tables(of) => json!({ "type": "array", "items": shape(of) }),
        Holds::Map(of) => json!({
            "type": "object",
            "propertyNames": id,
            "additionalProperties": shape(of),
        }),
    }
}

/// The same value with sorted fields, whatever order the JSON library keeps.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<(String, Value)> = object.into_iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(
                entries
                    .into_iter()
                    .map(|(key, value)| (key, sorted(value)))
                    .collect(),
            )
        }
        Value::Array(entries) => Value::Array(entries.into_iter().map(sorted).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_schemas_are_the_generated_ones() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas");
        for (name, schema) in schemas() {
            let committed = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
            assert_eq!(committed, schema, "{name} is stale; run ./dev generate");
        }
        let entries = std::fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let count = names.filter(|name| name.ends_with(".schema.json")).count();
        assert_eq!(count, schemas().len(), "a schema nobody makes");
    }

    #[test]
    fn every_kind_has_its_alternative() {
        let all = schemas();
        let (_, lesson) = all
            .iter()
            .find(|(name, _)| name == "lesson.schema.json")
            .unwrap();
        for kind in crate::structure::activity_shapes::KINDS {
            assert!(
                lesson.contains(&format!("\"step ({})\"", kind.name)),
                "{}",
                kind.name
            );
        }
    }
}
