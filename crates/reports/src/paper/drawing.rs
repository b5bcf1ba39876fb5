//! Pictures of lessons in the colours for paper, which are those of the light theme.

use serde::Serializer;
use std::fmt::Write as _;

/// A picture drawn from the shapes and classes that lessons may use.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// Left, top, width and height.
    pub view_box: String,
    /// Shapes from back to front.
    pub shapes: Vec<DrawnShape>,
}

/// A shape or a group of shapes.
#[derive(Debug, Clone)]
pub struct DrawnShape {
    /// Name of the SVG element.
    pub element: String,
    /// Attributes; `class` names the theme's colours.
    pub attributes: Vec<(String, String)>,
    /// What is in the group.
    pub shapes: Vec<DrawnShape>,
}

/// Colours of classes, as in `ui/src/theme/tokens.css`; a test compares the two.
const COLOURS: &[(&str, &str)] = &[
    ("p-ink", "#1b2b45"),
    ("p-ink2", "#37312e"),
    ("p-blue", "#2f5a94"),
    ("p-blue2", "#4a76af"),
    ("p-blue3", "#234675"),
    ("p-sky", "#dce6f0"),
    ("p-sky2", "#bccfe3"),
    ("p-sea", "#4c8c9b"),
    ("p-sea2", "#35707f"),
    ("p-wall", "#f3f7e9"),
    ("p-leaf", "#86ae55"),
    ("p-leaf2", "#567f35"),
    ("p-leaf3", "#a9c97b"),
    ("p-mint", "#dce9c6"),
    ("p-mint2", "#cfe0b2"),
    ("p-honey", "#e9bc45"),
    ("p-clay", "#b85f43"),
    ("p-clay2", "#9e4a31"),
    ("p-cream", "#fbf5e4"),
    ("p-white", "#ffffff"),
    ("p-wood", "#8a6242"),
    ("p-wood2", "#a97b54"),
    ("p-grey", "#c9c9cc"),
    ("p-hair2", "#5a3526"),
    ("p-skin1", "#ebc3a0"),
    ("p-skin2", "#d09d74"),
    ("p-skin3", "#8a5a3c"),
];

/// Lines, and the veins of leaves.
const LINE: &str = "#1b2b45";
const VEIN: &str = "#faf8f2";

/// Writes a drawing as the text of an SVG file.
pub(super) fn as_svg<S: Serializer>(drawing: &Drawing, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&svg(drawing))
}

fn svg(drawing: &Drawing) -> String {
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\">",
        escaped(&drawing.view_box)
    );
    for shape in &drawing.shapes {
        write_shape(&mut text, shape);
    }
    text.push_str("</svg>");
    text
}

fn write_shape(text: &mut String, shape: &DrawnShape) {
    // Writing into a text cannot go wrong.
    let _ = write!(text, "<{}", shape.element);
    for (name, value) in &shape.attributes {
        if name == "class" {
            text.push_str(&paint(value));
        } else {
            let _ = write!(text, " {name}=\"{}\"", escaped(value));
        }
    }
    text.push('>');
    for inner in &shape.shapes {
        write_shape(text, inner);
    }
    let _ = write!(text, "</{}>", shape.element);
}

/// What the theme's rules say about these classes.
fn paint(classes: &str) -> String {
    let has = |class: &str| classes.split_whitespace().any(|known| known == class);
    if has("p-line") {
        let (colour, width) = match (has("vein"), has("thin") || has("mouth")) {
            (true, _) => (VEIN, "2.6"),
            (false, true) => (LINE, "2.5"),
            (false, false) => (LINE, "4"),
        };
        return format!(
            " fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
        );
    }
    if has("c-line") {
        return card_line(&has);
    }
    if has("p-shade") {
        return format!(" fill=\"{LINE}\" fill-opacity=\"0.12\"");
    }
    let colour = COLOURS.iter().find(|(class, _)| has(class));
    let edge = if has("outlined") {
        format!(" stroke=\"{LINE}\" stroke-width=\"2.5\"")
    } else {
        String::new()
    };
    colour.map_or_else(String::new, |(_, colour)| {
        format!(" fill=\"{colour}\"{edge}")
    })
}

/// The lines of picture cards, as in `ui/src/theme/pictures.css`.
fn card_line(has: &dyn Fn(&str) -> bool) -> String {
    let named = [("blue", "p-blue"), ("wood", "p-wood"), ("green", "p-leaf2")];
    let class = named.iter().find(|(name, _)| has(name));
    let colour = class
        .and_then(|(_, class)| COLOURS.iter().find(|(known, _)| known == class))
        .map_or(LINE, |(_, colour)| colour);
    let width = match (has("strong"), has("thin")) {
        (true, _) => "7",
        (_, true) => "3",
        _ => "5",
    };
    format!(
        " fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
    )
}

fn escaped(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_on_paper_are_those_of_the_light_theme() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/theme/tokens.css");
        let tokens = std::fs::read_to_string(path).unwrap();
        let light = tokens.split("--p-").skip(1).map(|entry| {
            let (name, rest) = entry.split_once(':').unwrap();
            (
                format!("p-{name}"),
                rest.split_once(';').unwrap().0.trim().to_owned(),
            )
        });
        let mut theme = std::collections::BTreeMap::new();
        for (name, colour) in light {
            theme.entry(name).or_insert(colour);
        }
        for (class, colour) in COLOURS {
            assert_eq!(theme[*class], *colour, "{class}");
        }
        assert_eq!(theme["p-line"], LINE);
        assert_eq!(theme["p-vein"], VEIN);
        assert_eq!(theme["p-shade"], "rgb(27 43 69 / 0.12)");
    }

    #[test]
    fn classes_become_colours_and_lines_keep_their_width() {
        let shape = |class: &str| DrawnShape {
            element: "path".to_owned(),
            attributes: vec![
                ("class".to_owned(), class.to_owned()),
                ("d".to_owned(), "M0 0\"><script".to_owned()),
            ],
            shapes: Vec::new(),
        };
        let drawing = Drawing {
            view_box: "0 0 10 10".to_owned(),
            shapes: vec![shape("p-leaf"), shape("p-line thin"), shape("p-shade")],
        };
        let text = svg(&drawing);
        assert!(text.contains("fill=\"#86ae55\""));
        assert!(text.contains("stroke-width=\"2.5\""));
        assert!(text.contains("fill-opacity=\"0.12\""));
        assert!(!text.contains("<script"));
    }
}
