//! Contact sheets: many pages side by side, so that one look finds the one that is different.

use crate::{LANGUAGES, SIZES, THEMES};
use std::path::{Path, PathBuf};
use std::process::Command;

/// More pictures on one sheet are too small to see anything.
const ON_A_SHEET: usize = 20;

/// Lays out one sheet for every page, and one row of sheets for every size, theme and language over all pages;
/// says how many.
pub(crate) fn lay_out(folder: &Path, pages: &[String]) -> usize {
    let sheets = folder.join("sheets");
    std::fs::create_dir_all(&sheets).unwrap();
    let mut jobs = Vec::new();
    let mut pages = pages.to_vec();
    pages.sort();
    for page in &pages {
        let pictures = looks(LANGUAGES).map(|look| folder.join(page).join(format!("{look}.png")));
        jobs.push((sheets.join(format!("page-{page}.jpg")), there(pictures), 4));
    }
    for look in looks(LANGUAGES) {
        let pictures = pages
            .iter()
            .map(|page| folder.join(page).join(format!("{look}.png")));
        let pictures = there(pictures);
        for (at, part) in pictures.chunks(ON_A_SHEET).enumerate() {
            let sheet = sheets.join(format!("all-{look}-{}.jpg", at + 1));
            jobs.push((sheet, part.to_vec(), 4));
        }
    }
    jobs.retain(|(_, pictures, _)| !pictures.is_empty());
    for (sheet, pictures, columns) in &jobs {
        montage(sheet, pictures, *columns);
    }
    jobs.len()
}

/// Names of the pictures of one page, in the order of a sheet: a row for each size and theme, a column for each
/// language.
fn looks(languages: [&'static str; 4]) -> impl Iterator<Item = String> {
    let of_size = move |size: crate::Size| {
        THEMES.into_iter().flat_map(move |theme| {
            let name = move |language| format!("{}-{theme}-{language}", size.name);
            languages.into_iter().map(name)
        })
    };
    SIZES.into_iter().flat_map(of_size)
}

fn there(pictures: impl Iterator<Item = PathBuf>) -> Vec<PathBuf> {
    pictures.filter(|picture| picture.exists()).collect()
}

fn montage(sheet: &Path, pictures: &[PathBuf], columns: usize) {
    let mut command = Command::new("montage");
    command
        .args([
            "-font",
            "DejaVu-Sans",
            "-label",
            "%d/%t",
            "-pointsize",
            "11",
        ])
        .args(pictures)
        .args(["-tile", &format!("{columns}x")])
        .args([
            "-geometry",
            "480x480>+4+4",
            "-background",
            "#888",
            "-quality",
            "82",
        ])
        .arg(sheet);
    let status = command
        .status()
        .expect("ImageMagick is installed by ./dev gallery");
    assert!(status.success(), "{command:?}");
}
