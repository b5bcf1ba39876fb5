//! Parcels of ours come back; everything else is refused with its reason.

use super::{ParcelError, Part, read_parcel, write_parcel};
use age::secrecy::SecretString;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const FORMAT: &str = "tilia-mine";
const SECRET: &str = "linden seven kettle umbrella";
const NAMES: [&str; 2] = ["person.json", "events.jsonl"];

fn parts(events: &[u8]) -> [Part; 2] {
    [
        Part {
            name: "person.json",
            bytes: b"{\"name\":\"Zo\xc3\xab\"}".to_vec(),
        },
        Part {
            name: "events.jsonl",
            bytes: events.to_vec(),
        },
    ]
}

fn written(folder: &Path, events: &[u8]) -> PathBuf {
    let path = folder.join("mine.tilia-mine");
    write_parcel(&path, FORMAT, SECRET, &parts(events)).unwrap();
    path
}

fn read(path: &Path) -> Result<Vec<Vec<u8>>, ParcelError> {
    read_parcel(path, FORMAT, SECRET, &NAMES)
}

/// A file that the passphrase opens and that holds these bytes.
fn locked(folder: &Path, inside: &[u8], work: u8) -> PathBuf {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(SECRET.to_owned()));
    recipient.set_work_factor(work);
    let path = folder.join("made-elsewhere");
    std::fs::write(&path, age::encrypt(&recipient, inside).unwrap()).unwrap();
    path
}

fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_was_packed_comes_out_and_only_with_the_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), b"one\ntwo\n");
    assert_eq!(read(&path).unwrap()[1], b"one\ntwo\n");
    let bytes = std::fs::read(&path).unwrap();
    let seen = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    assert!(seen(b"age-encryption.org/v1") && !seen(b"Zo") && !seen(b"events"));
    let refused = read_parcel(&path, FORMAT, "linden seven kettle umbrellas", &NAMES);
    assert!(
        matches!(refused, Err(ParcelError::Passphrase)),
        "{refused:?}"
    );
    let refused = read_parcel(&path, "tilia-course", SECRET, &NAMES);
    assert!(
        matches!(refused, Err(ParcelError::Foreign(_))),
        "{refused:?}"
    );
}

#[test]
fn a_parcel_that_is_cut_short_or_changed_is_damaged_or_foreign() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &[b'x'; 4_000]);
    let whole = std::fs::read(&path).unwrap();
    for length in [0, 10, 150, whole.len() - 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        let refused = read(&path);
        let known = matches!(
            refused,
            Err(ParcelError::Damaged(_) | ParcelError::Foreign(_))
        );
        assert!(known, "{length} of {}: {refused:?}", whole.len());
    }
    let mut changed = whole;
    let last = changed.len() - 20;
    changed[last] ^= 1;
    std::fs::write(&path, &changed).unwrap();
    assert!(matches!(read(&path), Err(ParcelError::Damaged(_))));
}

#[test]
fn files_of_others_are_foreign() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    for bytes in [b"Dear Odette".as_slice(), b"PK\x03\x04", &[0xff; 5_000]] {
        std::fs::write(&path, bytes).unwrap();
        assert!(
            matches!(read(&path), Err(ParcelError::Foreign(_))),
            "{bytes:?}"
        );
    }
    assert!(matches!(
        read(folder.path()),
        Err(ParcelError::Foreign(_) | ParcelError::Io(_))
    ));
    let gone = read(&folder.path().join("gone"));
    assert!(matches!(gone, Err(ParcelError::Io(_))), "{gone:?}");
}

#[test]
fn what_the_passphrase_opens_must_still_be_a_parcel() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = |version: u32| {
        format!(r#"{{"format":"tilia-mine","version":{version},"parts":{{}}}}"#).into_bytes()
    };
    let of = |parts: &[(&str, &[u8])]| read(&locked(folder.path(), &zip(parts), 10));
    let text = read(&locked(folder.path(), b"no zip", 10));
    assert!(matches!(text, Err(ParcelError::Foreign(_))), "{text:?}");
    let newer = of(&[("manifest.json", &manifest(2))]);
    assert!(matches!(newer, Err(ParcelError::Newer)), "{newer:?}");
    let empty = of(&[("manifest.json", &manifest(1))]);
    assert!(matches!(empty, Err(ParcelError::Foreign(_))), "{empty:?}");
    let unsaid: [(&str, &[u8]); 3] = [
        ("manifest.json", &manifest(1)),
        ("person.json", b"{}"),
        ("events.jsonl", b""),
    ];
    let unsaid = of(&unsaid);
    assert!(matches!(unsaid, Err(ParcelError::Damaged(_))), "{unsaid:?}");
    let more: [(&str, &[u8]); 4] = [
        ("manifest.json", &manifest(1)),
        ("person.json", b"{}"),
        ("events.jsonl", b""),
        ("../../evil", b""),
    ];
    let more = of(&more);
    assert!(matches!(more, Err(ParcelError::Foreign(_))), "{more:?}");
}

#[test]
fn a_bomb_and_a_file_that_asks_for_endless_work_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = zip(&[("manifest.json", &vec![b' '; 20_000_000])]);
    assert!(bomb.len() < 40_000);
    let refused = read(&locked(folder.path(), &bomb, 10));
    assert!(matches!(refused, Err(ParcelError::TooLarge)), "{refused:?}");
    let endless = "age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 30\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n--- fgMiVLJHMlg9fW7CVG/hPS5EAU4Zeg19LyCP7SoH5nA\n0123456789abcdef";
    let path = folder.path().join("endless");
    std::fs::write(&path, endless).unwrap();
    let refused = read(&path);
    assert!(
        matches!(refused, Err(ParcelError::Foreign(_))),
        "{refused:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), headed: bool) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("any");
        let head: &[u8] = if headed { b"age-encryption.org/v1\n-> " } else { b"" };
        std::fs::write(&path, [head, &bytes].concat()).unwrap();
        prop_assert!(read(&path).is_err());
    }
}
