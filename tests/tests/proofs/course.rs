//! Every lesson of the course, with the largest letters on the oldest PCs, in all its languages.
//!
//! What the kinds of activities look like in other themes and sizes is proved once for all lessons, by the ways.

use tilia_tests::Check::{Barriers, Fit};
use tilia_tests::course::pack;
use tilia_tests::screens::{Visitor, every_lesson};
use tilia_tests::{Check, Home, Look, Window};

struct Reader {
    stops: usize,
    faults: Vec<String>,
}

/// All at once, with rules of accessibility in one of them: a page has the same parts in each.
fn looks() -> [Look<'static>; 5] {
    let look = |language, letters, checks: &'static [Check]| Look {
        language,
        theme: "light",
        letters,
        checks,
    };
    [
        look("de", "xl", &[Barriers, Fit]),
        look("nl", "xl", &[Fit]),
        look("fr", "xl", &[Fit]),
        look("en", "xl", &[Fit]),
        // Whoever goes on finds the page as it was.
        look("de", "m", &[]),
    ]
}

impl Visitor for Reader {
    async fn look(&mut self, window: &Window, name: &str) {
        self.stops += 1;
        let found = window.inspect(&looks()).await.into_iter();
        self.faults
            .extend(found.map(|line| format!("{name}, {line}")));
    }
}

async fn read(track: &str) {
    let home = Home::new().with_setting("gtk-enable-animations", "0");
    let window = Window::open(&home, &[]).await;
    window.resize(1024, 600).await;
    let mut reader = Reader {
        stops: 0,
        faults: Vec::new(),
    };
    every_lesson(&window, &mut reader, track).await;
    window.close().await;
    let Reader { stops, faults } = reader;
    assert!(stops > 20, "only {stops} stops");
    let count = faults.len();
    assert!(count == 0, "{count} faults:\n{}", faults.join("\n"));
}

/// One test for each track.
macro_rules! tracks {
    ($($name:ident: $track:literal,)*) => {
        $(
            #[tokio::test]
            async fn $name() {
                read($track).await;
            }
        )*

        #[test]
        fn no_track_is_left_out() {
            let read = [$($track),*];
            assert!(pack().tracks.iter().all(|track| read.contains(&track.id.as_str())));
        }
    };
}

tracks! {
    first_steps_can_be_read: "first-steps",
    lessons_about_safety_can_be_read: "safety",
    lessons_about_respect_can_be_read: "respect",
    lessons_about_sovereignty_can_be_read: "sovereignty",
}
