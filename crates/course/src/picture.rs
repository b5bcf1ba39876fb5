//! Pictures as an allow-listed tree: nothing that is not drawn from shapes and theme classes can
//! reach the page.

use roxmltree::{Document, Node, NodeType};

use crate::ids::{Key, LessonId};
use crate::model::Pack;

/// Deepest nesting of groups.
pub(crate) const DEEPEST: usize = 24;

/// Elements a picture may have below `svg`.
pub(crate) const ELEMENTS: &[&str] = &[
    "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
];

/// Attributes of pictures.
pub(crate) const ATTRIBUTES: &[&str] = &[
    "viewBox",
    "d",
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y1",
    "x2",
    "y2",
    "points",
    "transform",
    "class",
    "preserveAspectRatio",
    "fill-rule",
];

/// Classes of the theme.
pub(crate) const CLASSES: &[&str] = &[
    "p-ink", "p-ink2", "p-blue", "p-blue2", "p-blue3", "p-sky", "p-sky2", "p-sea", "p-sea2",
    "p-wall", "p-leaf", "p-leaf2", "p-leaf3", "p-mint", "p-mint2", "p-honey", "p-clay", "p-clay2",
    "p-cream", "p-white", "p-wood", "p-wood2", "p-grey", "p-hair2", "p-skin1", "p-skin2",
    "p-skin3", "p-shade", "p-line", "thin", "mouth", "vein",
];

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Left, top, width and height, as in the file.
    pub view_box: String,
    /// How it fits its frame, if the file says so.
    pub preserve_aspect_ratio: Option<String>,
    /// Shapes from back to front.
    pub shapes: Vec<PictureShape>,
}

/// A shape or a group of shapes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureShape {
    /// Name of the element, one of the allowed ones.
    pub element: &'static str,
    /// Attributes, all of them allowed ones, with harmless values.
    pub attributes: Vec<(&'static str, String)>,
    /// What is in the group.
    pub shapes: Vec<PictureShape>,
}

/// What is wrong with a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    Xml(String),
    Element(String),
    Attribute(String),
    Value(String),
    Class(String),
    Text,
    ViewBox,
    Deep,
}

impl Pack {
    /// A picture of a lesson; nothing when it is missing or has no size.
    #[must_use]
    pub fn picture(&self, lesson: &LessonId, name: &Key) -> Option<Picture> {
        let folder = self.lesson(lesson)?.folder();
        read(self.files().text(&format!("{folder}/{name}.svg"))?).0
    }
}

/// Reads what is allowed and names the rest with its byte offset.
pub(crate) fn read(text: &str) -> (Option<Picture>, Vec<(Fault, usize)>) {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let at = offset(text, error.pos());
            return (None, vec![(Fault::Xml(error.to_string()), at)]);
        }
    };
    let mut reader = Reader { faults: Vec::new() };
    let root = document.root_element();
    let picture = reader.root(root);
    (picture, reader.faults)
}

fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let before = text
        .split_inclusive('\n')
        .take(place.row.saturating_sub(1) as usize);
    let start: usize = before.map(str::len).sum();
    let line = text.get(start..).unwrap_or_default();
    let column = line.chars().take(place.col.saturating_sub(1) as usize);
    start + column.map(char::len_utf8).sum::<usize>()
}

struct Reader {
    faults: Vec<(Fault, usize)>,
}

impl Reader {
    fn fault(&mut self, fault: Fault, node: Node<'_, '_>) {
        self.faults.push((fault, node.range().start));
    }

    fn root(&mut self, root: Node<'_, '_>) -> Option<Picture> {
        if root.tag_name().name() != "svg" {
            self.fault(Fault::Element(root.tag_name().name().into()), root);
            return None;
        }
        let mut attributes = self.attributes(root);
        let mut take = |name: &str| {
            let place = attributes.iter().position(|(known, _)| *known == name)?;
            Some(attributes.swap_remove(place).1)
        };
        let view_box = take("viewBox").filter(|value| numbers(value) == Some(4));
        let preserve_aspect_ratio = take("preserveAspectRatio");
        let shapes = self.children(root, 1);
        let Some(view_box) = view_box else {
            self.fault(Fault::ViewBox, root);
            return None;
        };
        Some(Picture {
            view_box,
            preserve_aspect_ratio,
            shapes,
        })
    }

    fn children(&mut self, parent: Node<'_, '_>, depth: usize) -> Vec<PictureShape> {
        let mut shapes = Vec::new();
        for node in parent.children() {
            match node.node_type() {
                NodeType::Element => shapes.extend(self.shape(node, depth)),
                NodeType::Text if node.text().is_some_and(|text| !text.trim().is_empty()) => {
                    self.fault(Fault::Text, node);
                }
                NodeType::PI => self.fault(Fault::Element("processing instruction".into()), node),
                _ => {}
            }
        }
        shapes
    }

    fn shape(&mut self, node: Node<'_, '_>, depth: usize) -> Option<PictureShape> {
        let name = node.tag_name().name();
        let known = ELEMENTS.iter().find(|element| **element == name);
        let Some(element) = known.filter(|_| is_svg(node)) else {
            self.fault(Fault::Element(name.into()), node);
            return None;
        };
        if depth >= DEEPEST {
            self.fault(Fault::Deep, node);
            return None;
        }
        let attributes = self.attributes(node);
        Some(PictureShape {
            element,
            attributes,
            shapes: self.children(node, depth + 1),
        })
    }

    fn attributes(&mut self, node: Node<'_, '_>) -> Vec<(&'static str, String)> {
        let mut kept = Vec::new();
        for attribute in node.attributes() {
            let at = attribute.range().start;
            let name = attribute.name();
            let known = ATTRIBUTES.iter().find(|known| **known == name);
            match known.filter(|_| attribute.namespace().is_none()) {
                None => self.faults.push((Fault::Attribute(name.into()), at)),
                Some(&"class") => kept.extend(self.classes(attribute.value(), at)),
                Some(known) if harmless(known, attribute.value()) => {
                    kept.push((*known, attribute.value().to_owned()));
                }
                Some(_) => self.faults.push((Fault::Value(name.into()), at)),
            }
        }
        kept
    }

    fn classes(&mut self, value: &str, at: usize) -> Option<(&'static str, String)> {
        let (known, foreign): (Vec<&str>, Vec<&str>) = value
            .split_whitespace()
            .partition(|class| CLASSES.contains(class));
        let faults = foreign
            .into_iter()
            .map(|class| (Fault::Class(class.into()), at));
        self.faults.extend(faults);
        Some(("class", known.join(" "))).filter(|(_, value)| !value.is_empty())
    }
}

fn is_svg(node: Node<'_, '_>) -> bool {
    let space = node.tag_name().namespace();
    space.is_none_or(|space| space == "http://www.w3.org/2000/svg")
}

/// How many numbers a list has; nothing when it has anything else.
fn numbers(list: &str) -> Option<usize> {
    let parts = list
        .split([' ', ',', '\n', '\t'])
        .filter(|part| !part.is_empty());
    parts
        .map(|part| part.parse::<f64>().ok().filter(|number| number.is_finite()))
        .collect::<Option<Vec<_>>>()
        .map(|all| all.len())
}

fn harmless(name: &str, value: &str) -> bool {
    let of = |letters: &str| {
        value
            .chars()
            .all(|c| c.is_ascii_digit() || " ,.+-\n\t\r".contains(c) || letters.contains(c))
    };
    match name {
        "d" => of("MmLlHhVvCcSsQqTtAaZzEe"),
        "points" | "viewBox" => of("Ee"),
        "transform" => {
            let calls = value
                .split(|c: char| !c.is_ascii_alphabetic())
                .filter(|w| !w.is_empty());
            let known = [
                "translate",
                "rotate",
                "scale",
                "matrix",
                "skewX",
                "skewY",
                "e",
                "E",
            ];
            of("()translroescmikwXYE") && calls.into_iter().all(|word| known.contains(&word))
        }
        "preserveAspectRatio" => value.chars().all(|c| c.is_ascii_alphabetic() || c == ' '),
        "fill-rule" => value == "evenodd" || value == "nonzero",
        _ => value
            .trim()
            .trim_end_matches('%')
            .parse::<f64>()
            .is_ok_and(f64::is_finite),
    }
}

#[cfg(test)]
mod tests;
