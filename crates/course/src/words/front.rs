//! The front matter of a words file: `key: value` lines between two lines of three hyphens.

use super::Keyed;
use super::document::Place;

/// Front matter: its entries, the lines that are none, and where the text goes on.
pub(super) struct Front {
    pub(super) entries: Vec<Keyed>,
    pub(super) odd_lines: Vec<Place>,
    pub(super) end: Place,
}

/// Reads the front matter; a file without any has no entries and goes on at its beginning.
pub(super) fn read(text: &str) -> Front {
    let mut front = Front {
        entries: Vec::new(),
        odd_lines: Vec::new(),
        end: 0,
    };
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let next = at + line.len();
        let inside = line.trim_end();
        match (number, inside) {
            (0, "---") => {}
            (0, _) => return front,
            (_, "---") => {
                front.end = next;
                return front;
            }
            (_, "") => {}
            _ => entry(inside, at, &mut front),
        }
        at = next;
    }
    Front {
        entries: Vec::new(),
        odd_lines: vec![0],
        end: 0,
    }
}

fn entry(line: &str, at: Place, front: &mut Front) {
    match line.split_once(':') {
        Some((key, value)) if crate::ids::is_id(key.trim()) => front.entries.push(Keyed {
            key: key.trim().to_owned(),
            text: value.trim().trim_matches('"').to_owned(),
            at,
        }),
        _ => front.odd_lines.push(at),
    }
}
