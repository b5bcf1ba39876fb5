//! The page that a trainer looks at most.

use crate::figures::{Times, figure, ms};
use crate::headless::{Headless, instant};
use serde_json::{Value, json};
use tilia_tests::Home;

const LOOKS: usize = 50;

pub(crate) fn measure(full: &Home) {
    let mut app = Headless::open(&full.data()).unwrap();
    let set_up = json!({
        "site": "Bench", "region": "DG", "name": "Bench", "passphrase": "seven quiet herons cross the yellow ferry",
    });
    app.call("set_up", set_up).unwrap();
    let courses = app
        .call("list_courses", json!({ "language": "en" }))
        .unwrap();
    let group = courses["courses"][0]["group"].clone();
    let mut page = Value::Null;
    let times = (0..LOOKS).map(|_| {
        let began = instant();
        page = app
            .call("open_group", json!({ "group": group, "language": "en" }))
            .unwrap();
        began.elapsed()
    });
    let times = Times::of(times.collect());
    let count = |name: &str| page[name].as_array().map_or(0, Vec::len);
    let size = format!(
        "{} learners, 95 of 100 in {}",
        count("rows"),
        ms(times.slow())
    );
    figure("matrix, median", &ms(times.median()), &size);
}
