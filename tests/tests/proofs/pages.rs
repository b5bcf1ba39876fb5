//! Every page × four languages and the mirrored one × three themes, small windows, large letters.

use std::collections::BTreeSet;
use tilia_tests::Check::{Barriers, Colours, Fit, Motion, Targets};
use tilia_tests::screens::{Visitor, Walk};
use tilia_tests::{Look, Window};

/// People's languages, and the made-up one that is written from right to left.
const LANGUAGES: [&str; 5] = ["de", "nl", "fr", "en", "ar-XB"];
const USUAL: (u32, u32) = (1366, 768);
/// The oldest PCs in libraries.
const OLD: (u32, u32) = (1024, 600);
/// What a window of 1280 × 1024 shows at 400 %.
const ZOOMED: (u32, u32) = (320, 256);

/// Notes whatever is not as it should be.
#[derive(Default)]
struct Inspector {
    /// Names of the screens that were looked at.
    screens: BTreeSet<String>,
    faults: Vec<String>,
}

impl Inspector {
    async fn try_on(&mut self, window: &Window, name: &str, size: (u32, u32), looks: &[Look<'_>]) {
        let (width, height) = size;
        window.resize(width, height).await;
        for line in window.inspect(looks).await {
            self.faults
                .push(format!("{name}, {width}×{height}, {line}"));
        }
    }
}

/// Without barriers in every language and theme, at the usual size.
fn everyday() -> Vec<Look<'static>> {
    let look = |language, theme, checks| Look {
        language,
        theme,
        letters: "m",
        checks,
    };
    let of = |language| {
        [
            look(language, "light", &[Barriers, Fit, Targets, Motion][..]),
            look(language, "dark", &[Colours, Fit]),
            look(language, "contrast", &[Colours, Fit]),
        ]
    };
    LANGUAGES.into_iter().flat_map(of).collect()
}

/// With nothing cut off, in the language with the longest words of all, and in the one that makes every sentence of
/// the page longer still.
fn narrow(letters: &'static [&'static str]) -> Vec<Look<'static>> {
    let look = |language, letters| Look {
        language,
        theme: "light",
        letters,
        checks: &[Fit],
    };
    let of = |language| letters.iter().map(move |letters| look(language, letters));
    ["de", "en-XA"].into_iter().flat_map(of).collect()
}

/// Whoever goes on finds the page as it was.
fn as_before(language: &str) -> Look<'_> {
    Look {
        language,
        theme: "light",
        letters: "m",
        checks: &[],
    }
}

impl Visitor for Inspector {
    async fn look(&mut self, window: &Window, name: &str) {
        let screens = window.attributes("[data-screen]", "data-screen").await;
        self.screens.extend(screens);
        let language = window.attribute("html", "lang").await.unwrap();
        self.try_on(window, name, USUAL, &everyday()).await;
        self.try_on(window, name, OLD, &narrow(&["m", "xl"])).await;
        let mut last = narrow(&["m"]);
        last.push(as_before(&language));
        self.try_on(window, name, ZOOMED, &last).await;
        window.resize(USUAL.0, USUAL.1).await;
    }
}

async fn inspect(walk: Walk) {
    // A desktop that asks for rest: whatever moves all the same is seen.
    let stage = walk.stage().with_setting("gtk-enable-animations", "0");
    let window = stage.open().await;
    let mut inspector = Inspector::default();
    walk.go(&stage, &window, &mut inspector).await;
    window.close().await;
    let Inspector { screens, faults } = inspector;
    for screen in walk.screens() {
        let stopped = screens.contains(*screen);
        assert!(stopped, "{walk:?} does not stop at {screen}");
    }
    let count = faults.len();
    assert!(count == 0, "{count} faults:\n{}", faults.join("\n"));
}

/// One test for each way, so that two of them can be gone at once.
macro_rules! ways {
    ($($name:ident: $walk:ident,)*) => {
        $(
            #[tokio::test]
            async fn $name() {
                inspect(Walk::$walk).await;
            }
        )*

        #[test]
        fn no_way_is_left_out() {
            let gone = [$(Walk::$walk),*];
            assert!(Walk::ALL.iter().all(|walk| gone.contains(walk)));
        }
    };
}

ways! {
    pages_before_a_visit_have_no_barrier: BeforeAVisit,
    pages_of_coming_in_have_no_barrier: ComingIn,
    panels_and_ways_out_have_no_barrier: WaysOut,
    pages_of_a_pc_for_learners_have_no_barrier: Exchange,
    pages_of_a_visit_have_no_barrier: Visit,
    pages_of_settings_have_no_barrier: Settings,
    pages_of_ones_own_data_have_no_barrier: Mine,
    pages_of_an_assessment_have_no_barrier: Assessment,
    pages_for_somebody_who_listens_have_no_barrier: Listening,
    pages_of_a_lesson_have_no_barrier: Lesson,
    pages_of_a_private_lesson_have_no_barrier: Private,
    kinds_of_activities_have_no_barrier: Kinds,
    scenes_have_no_barrier: Scenes,
    pages_in_another_language_have_no_barrier: OtherLanguage,
    pages_in_trouble_have_no_barrier: Trouble,
    pages_of_an_empty_desk_have_no_barrier: EmptyDesk,
    pages_of_an_account_have_no_barrier: Account,
    pages_of_a_busy_desk_have_no_barrier: BusyDesk,
    pages_about_people_have_no_barrier: People,
    pages_about_paper_and_safety_have_no_barrier: Safety,
    pages_for_a_whole_room_have_no_barrier: Room,
    pages_of_a_report_have_no_barrier: Report,
}
