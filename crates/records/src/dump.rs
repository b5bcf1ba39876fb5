//! Progress written out, to prove that recomputing it changes nothing.

use std::fmt::Write;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::error::Result;
use crate::progress::TABLES;

/// Every row of every progress table, in the order of the primary keys.
pub(crate) fn progress(conn: &Connection) -> Result<String> {
    let mut text = String::new();
    for (table, order) in TABLES {
        let mut query = conn.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
        let columns = query.column_count();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            text.push_str(table);
            for column in 0..columns {
                push(&mut text, row.get_ref(column)?);
            }
            text.push('\n');
        }
    }
    Ok(text)
}

fn push(text: &mut String, value: ValueRef<'_>) {
    // Writing to a string cannot fail.
    let _ = match value {
        ValueRef::Null => write!(text, " -"),
        ValueRef::Integer(number) => write!(text, " {number}"),
        ValueRef::Real(number) => write!(text, " {number:?}"),
        ValueRef::Text(bytes) => write!(text, " {:?}", String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => write!(text, " {bytes:02x?}"),
    };
}
