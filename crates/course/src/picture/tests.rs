use super::*;

fn faults(inside: &str) -> Vec<Fault> {
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">{inside}</svg>"
    );
    read(&text).1.into_iter().map(|(fault, _)| fault).collect()
}

#[test]
fn shapes_with_theme_classes_are_kept() {
    let text = "<svg viewBox=\"0 -10 580 386\"><g transform=\"translate(1 2) rotate(-14)\"><path class=\"p-leaf thin\" d=\"M0-50C10-38z\"/></g></svg>";
    let (picture, faults) = read(text);
    assert_eq!(faults, []);
    let group = &picture.unwrap().shapes[0];
    assert_eq!(group.element, "g");
    assert_eq!(
        group.shapes[0].attributes[0],
        ("class", "p-leaf thin".to_owned())
    );
}

#[test]
fn scripts_styles_links_and_handlers_never_get_through() {
    for inside in [
        "<script>alert(1)</script>",
        "<style>*{fill:red}</style>",
        "<foreignObject><b/></foreignObject>",
        "<image href=\"x.png\"/>",
        "<use xlink:href=\"#a\"/>",
        "<a href=\"https://a.example\"><path d=\"M0 0\"/></a>",
        "<path onclick=\"x()\"/>",
        "<path style=\"fill:red\"/>",
        "<path fill=\"red\"/>",
        "<path d=\"url(#x)\"/>",
        "<g transform=\"expression(1)\"/>",
        "<rect width=\"calc(1px)\"/>",
        "<path class=\"evil\"/>",
        "<text>words</text>",
        "words",
        "<?php ?>",
        "<path xmlns=\"http://www.w3.org/1999/xhtml\"/>",
    ] {
        assert!(!faults(inside).is_empty(), "{inside}");
    }
}

#[test]
fn entities_and_missing_sizes_are_faults() {
    assert!(matches!(
        read("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>").1[0].0,
        Fault::Xml(_)
    ));
    assert_eq!(read("<svg/>").1[0].0, Fault::ViewBox);
    assert!(read("").0.is_none());
}

#[test]
fn deep_nesting_is_cut_off() {
    let inside = format!("{}{}", "<g>".repeat(200), "</g>".repeat(200));
    assert_eq!(faults(&inside), [Fault::Deep]);
}
