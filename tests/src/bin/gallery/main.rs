//! Pictures of every page in the real window, for people to look at: languages × themes × sizes, and contact sheets.
//!
//! `gallery [--quick] [FILTER]` takes the pages whose name holds FILTER; `./dev gallery` builds and starts it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool for the people who build this: it says what it does and stops at the first surprise"
)]

mod sheets;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use tilia_tests::screens::{Visitor, Walk};
use tilia_tests::{Window, repository};

const LANGUAGES: [&str; 4] = ["de", "nl", "fr", "en"];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];
/// So many windows at once: more would only wait for each other.
const WINDOWS: usize = 2;

/// A window and the letters in it.
#[derive(Clone, Copy)]
struct Size {
    name: &'static str,
    width: u32,
    height: u32,
    letters: &'static str,
}

const SIZES: [Size; 4] = [
    Size {
        name: "1366x768",
        width: 1366,
        height: 768,
        letters: "m",
    },
    Size {
        name: "1024x600",
        width: 1024,
        height: 600,
        letters: "m",
    },
    Size {
        name: "xl",
        width: 1366,
        height: 768,
        letters: "xl",
    },
    // What is left of a window at 400 %: one narrow column.
    Size {
        name: "zoomed",
        width: 342,
        height: 600,
        letters: "m",
    },
];

/// What was asked for.
#[derive(Clone)]
struct Wish {
    quick: bool,
    filter: String,
    folder: PathBuf,
}

impl Wish {
    fn read() -> Self {
        let mut words: Vec<String> = std::env::args().skip(1).collect();
        let before = words.len();
        words.retain(|word| word != "--quick");
        Self {
            quick: words.len() < before,
            filter: words.pop().unwrap_or_default(),
            folder: repository().join("target/gallery"),
        }
    }

    /// In a hurry every size and theme is seen in one language, and every language in one size and theme.
    fn wants(&self, size: &str, theme: &str, language: &str) -> bool {
        let usual = [size == "1366x768", theme == "light", language == "de"];
        !self.quick || usual.into_iter().filter(|one| *one).count() >= 2
    }
}

/// Takes the pictures.
struct Photographer {
    wish: Wish,
    pages: Vec<String>,
}

impl Visitor for Photographer {
    async fn look(&mut self, window: &Window, name: &str) {
        if !name.contains(&self.wish.filter) {
            return;
        }
        let folder = self.wish.folder.join(name);
        for size in SIZES {
            window.resize(size.width, size.height).await;
            for language in LANGUAGES {
                let themes = THEMES.into_iter();
                let themes = themes.filter(|theme| self.wish.wants(size.name, theme, language));
                for (at, theme) in themes.enumerate() {
                    if at == 0 {
                        window.try_on(language).await;
                    }
                    window.dress(theme, size.letters).await;
                    let picture = format!("{}-{theme}-{language}", size.name);
                    window.picture_in(&folder, &picture).await;
                }
            }
        }
        let [usual, ..] = SIZES;
        window.resize(usual.width, usual.height).await;
        window.try_on("de").await;
        println!("  {name}");
        self.pages.push(name.to_owned());
    }
}

async fn photograph(walk: Walk, wish: &Wish) -> Vec<String> {
    let stage = walk.stage();
    let window = stage.open().await;
    let mut photographer = Photographer {
        wish: wish.clone(),
        pages: Vec::new(),
    };
    walk.go(&stage, &window, &mut photographer).await;
    window.close().await;
    photographer.pages
}

fn main() {
    let wish = Wish::read();
    let left: Mutex<Vec<Walk>> = Mutex::new(Walk::ALL.into_iter().rev().collect());
    let pages = Mutex::new(Vec::new());
    std::thread::scope(|threads| {
        for _ in 0..WINDOWS {
            threads.spawn(|| {
                let mut runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = runtime.enable_all().build().unwrap();
                while let Some(walk) = next(&left) {
                    let seen = runtime.block_on(photograph(walk, &wish));
                    pages.lock().unwrap().extend(seen);
                }
            });
        }
    });
    let pages = pages.into_inner().unwrap();
    assert!(!pages.is_empty(), "no page is called {:?}", wish.filter);
    let count = sheets::lay_out(&wish.folder, &pages);
    println!(
        "{} pages, {count} contact sheets in {}",
        pages.len(),
        shown(&wish.folder)
    );
}

fn next(left: &Mutex<Vec<Walk>>) -> Option<Walk> {
    left.lock().unwrap().pop()
}

fn shown(folder: &Path) -> String {
    folder.canonicalize().map_or_else(
        |_| folder.display().to_string(),
        |path| path.display().to_string(),
    )
}
