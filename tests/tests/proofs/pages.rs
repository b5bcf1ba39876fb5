//! Every page × four languages and the mirrored one × three themes, small windows, large letters.

use tilia_tests::Window;
use tilia_tests::screens::{Visitor, Walk};

/// People's languages, and the made-up one that is written from right to left.
const LANGUAGES: [&str; 5] = ["nl", "fr", "en", "ar-XB", "de"];
/// The language with the longest words of all, and the one that makes every sentence of the page longer still.
const LONG: [&str; 2] = ["de", "en-XA"];
const USUAL: (u32, u32) = (1366, 768);
/// The oldest PCs in libraries.
const OLD: (u32, u32) = (1024, 600);
/// What a window of 1280 × 1024 shows at 400 %.
const ZOOMED: (u32, u32) = (320, 256);

/// Notes whatever is not as it should be.
#[derive(Default)]
struct Inspector {
    stops: u32,
    faults: Vec<String>,
}

impl Inspector {
    fn note(&mut self, place: &str, lines: Vec<String>) {
        let lines = lines.into_iter();
        self.faults
            .extend(lines.map(|line| format!("{place}: {line}")));
    }

    /// Without barriers in every language and theme.
    async fn look_for_barriers(&mut self, window: &Window, name: &str) {
        for language in LANGUAGES {
            window.try_on(language).await;
            let place = format!("{name} in {language}");
            self.note(&place, window.barriers().await);
            self.note(&place, window.misfits().await);
            for theme in ["dark", "contrast"] {
                window.dress(theme, "m").await;
                let place = format!("{place}, {theme}");
                self.note(&place, window.barriers_of_colour().await);
            }
            window.dress("light", "m").await;
        }
        self.note(name, window.small_targets().await);
        self.note(name, window.motion().await);
    }

    /// With nothing cut off on an old PC, with the largest letters, and at 400 %.
    async fn look_for_misfits(&mut self, window: &Window, name: &str) {
        let looks = [
            (OLD, "m", &LONG[..]),
            (OLD, "xl", &LONG),
            (ZOOMED, "m", &LONG),
        ];
        for ((width, height), size, languages) in looks {
            window.resize(width, height).await;
            for language in languages {
                window.try_on(language).await;
                window.dress("light", size).await;
                let place = format!("{name} in {language}, {width}×{height}, letters {size}");
                self.note(&place, window.misfits().await);
            }
        }
        window.resize(USUAL.0, USUAL.1).await;
        window.try_on("de").await;
    }
}

impl Visitor for Inspector {
    async fn look(&mut self, window: &Window, name: &str) {
        window.still().await;
        self.stops += 1;
        self.look_for_barriers(window, name).await;
        self.look_for_misfits(window, name).await;
    }
}

async fn inspect(walk: Walk) {
    // A desktop that asks for rest: whatever moves all the same is seen.
    let home = walk.home().with_setting("gtk-enable-animations", "0");
    let window = Window::open(&home, &[]).await;
    let mut inspector = Inspector::default();
    walk.go(&home, &window, &mut inspector).await;
    window.close().await;
    let Inspector { stops, faults } = inspector;
    let count = faults.len();
    assert!(stops > 0, "{walk:?} stops nowhere");
    assert!(count == 0, "{count} faults:\n{}", faults.join("\n"));
}

/// One test for each way, so that two of them can be gone at once.
macro_rules! ways {
    ($($name:ident: $walk:ident,)*) => {
        $(
            // Every page in every look takes many minutes: `./dev proofs` goes all these ways.
            #[tokio::test]
            #[ignore = "takes minutes; ./dev proofs runs it"]
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
    panels_and_ways_out_have_no_barrier: WaysOut,
    pages_of_a_visit_have_no_barrier: Visit,
    pages_of_an_assessment_have_no_barrier: Assessment,
    pages_of_the_lesson_about_phishing_have_no_barrier: Phishing,
    pages_of_the_lesson_about_data_have_no_barrier: MyData,
    pages_of_private_lessons_have_no_barrier: Private,
    pages_of_an_empty_desk_have_no_barrier: EmptyDesk,
    pages_of_an_account_have_no_barrier: Account,
    pages_of_a_busy_desk_have_no_barrier: BusyDesk,
    pages_of_a_report_have_no_barrier: Report,
}
