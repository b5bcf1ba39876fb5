//! Signed parcels for keys: what was packed comes out, and nothing else does.

use super::{KeyPair, Keys, Limits, Lock, Opener, Parcel, ParcelError, pack};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

const NAMES: [&str; 2] = ["learners.jsonl", "events.jsonl"];
const FORMAT: &str = "tilia-progress";

struct Two {
    device: KeyPair,
    trainer: KeyPair,
}

fn two() -> Two {
    Two {
        device: KeyPair::new([1; 32]),
        trainer: KeyPair::new([2; 32]),
    }
}

fn written(folder: &Path, two: &Two, events: &str) -> PathBuf {
    let path = folder.join("pc.tilia-progress");
    let recipients = [two.trainer.public().recipient().clone()];
    let lock = Lock::Recipients(&recipients);
    pack(&path, FORMAT, &lock, Some(&two.device), |packing| {
        packing.part(NAMES[0], |out| {
            Ok(out.write_all(b"{\"name\":\"Zo\xc3\xab\"}\n")?)
        })?;
        packing.part(NAMES[1], |out| Ok(out.write_all(events.as_bytes())?))?;
        Ok(Map::from_iter([("site".to_owned(), Value::from("Eupen"))]))
    })
    .unwrap();
    path
}

/// Everything in it, as a reader of ours would take it.
fn read(path: &Path, openers: &[Opener]) -> Result<Vec<String>, ParcelError> {
    let keys = Keys {
        openers,
        ..Keys::default()
    };
    let mut parcel = Parcel::open(path, FORMAT, &keys, &NAMES, Limits::LARGE)?;
    let mut all = vec![parcel.manifest()["site"].to_string()];
    for name in NAMES {
        let mut lines = parcel.lines(name)?;
        while let Some(line) = lines.next_line()? {
            all.push(line.to_owned());
        }
    }
    Ok(all)
}

fn some_events(count: usize) -> String {
    (0..count)
        .map(|at| format!("{{\"seq\":{at},\"x\":{}}}\n", at * 7919 % 10_007))
        .collect()
}

#[test]
fn the_right_key_opens_it_and_another_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let path = written(folder.path(), &two, &some_events(20_000));
    let all = read(&path, &[two.trainer.opener()]).unwrap();
    assert_eq!(all.len(), 20_002);
    assert_eq!(all[1], "{\"name\":\"Zoë\"}");
    let refused = read(&path, &[two.device.opener()]);
    assert!(matches!(refused, Err(ParcelError::OtherKey)), "{refused:?}");
    let refused = read(&path, &[]);
    assert!(matches!(refused, Err(ParcelError::OtherKey)), "{refused:?}");
}

#[test]
fn whose_signature_it_is_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let path = written(folder.path(), &two, "");
    let openers = [two.trainer.opener()];
    let keys = Keys {
        openers: &openers,
        ..Keys::default()
    };
    let parcel = Parcel::open(&path, FORMAT, &keys, &NAMES, Limits::LARGE).unwrap();
    assert_eq!(parcel.signer(), Some(two.device.public().signs()));
}

#[test]
fn a_passphrase_is_asked_for_where_one_is_needed() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let path = folder.path().join("pc.tilia-progress");
    let lock = Lock::Passphrase("linden seven kettle");
    pack(&path, FORMAT, &lock, Some(&two.device), |packing| {
        packing.part(NAMES[0], |_| Ok(()))?;
        packing.part(NAMES[1], |_| Ok(()))?;
        Ok(Map::new())
    })
    .unwrap();
    let refused = read(&path, &[two.trainer.opener()]);
    assert!(
        matches!(refused, Err(ParcelError::NeedsPassphrase)),
        "{refused:?}"
    );
}

/// A parcel of these entries, made by somebody who knows the recipient, as everybody may.
fn made_elsewhere(folder: &Path, two: &Two, entries: &[(&str, &[u8])]) -> PathBuf {
    use std::io::{Cursor, Write as _};
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let zip = zip.finish().unwrap().into_inner();
    let path = folder.join("made-elsewhere");
    let recipient = two.trainer.public().recipient().0.clone();
    std::fs::write(&path, age::encrypt(&recipient, &zip).unwrap()).unwrap();
    path
}

fn manifest(two: &Two, version: u32, parts: &[(&str, &[u8])]) -> (Vec<u8>, Vec<u8>) {
    use sha2::Digest as _;
    let hashes: Map<String, Value> = parts
        .iter()
        .map(|(name, bytes)| {
            let hash = super::finished(sha2::Sha256::new_with_prefix(bytes));
            ((*name).to_owned(), Value::from(hash))
        })
        .collect();
    let key = super::hex(&two.device.public().signs());
    let manifest = serde_json::json!({
        "format": FORMAT, "version": version, "key": key, "site": "x", "parts": hashes,
    });
    let bytes = manifest.to_string().into_bytes();
    let signature = two.device.sign(&bytes).to_vec();
    (bytes, signature)
}

#[test]
fn what_the_key_opens_must_still_be_a_parcel_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let openers = [two.trainer.opener()];
    let of =
        |entries: &[(&str, &[u8])]| read(&made_elsewhere(folder.path(), &two, entries), &openers);
    let parts: [(&str, &[u8]); 2] = [("learners.jsonl", b"{}\n"), ("events.jsonl", b"{}\n")];
    let (good, signature) = manifest(&two, 1, &parts);
    let with = |bytes: &[u8], signature: &[u8], parts: &[(&str, &[u8])]| {
        let mut entries = vec![("manifest.json", bytes), ("manifest.sig", signature)];
        entries.extend(parts);
        of(&entries)
    };
    assert_eq!(with(&good, &signature, &parts).unwrap().len(), 3);

    let other = with(&good, &[0; 64], &parts);
    assert!(matches!(other, Err(ParcelError::Signature)), "{other:?}");
    let short = with(&good, &signature[..60], &parts);
    assert!(matches!(short, Err(ParcelError::Signature)), "{short:?}");
    let (newer, newer_signature) = manifest(&two, 2, &parts);
    let newer = with(&newer, &newer_signature, &parts);
    assert!(matches!(newer, Err(ParcelError::Newer)), "{newer:?}");
    let changed: [(&str, &[u8]); 2] = [("learners.jsonl", b"{ }\n"), ("events.jsonl", b"{}\n")];
    let changed = with(&good, &signature, &changed);
    assert!(
        matches!(changed, Err(ParcelError::Damaged(_))),
        "{changed:?}"
    );
    let more: [(&str, &[u8]); 3] = [parts[0], parts[1], ("../../evil", b"")];
    let more = with(&good, &signature, &more);
    assert!(matches!(more, Err(ParcelError::Foreign(_))), "{more:?}");
    let renamed: [(&str, &[u8]); 2] = [parts[0], ("/etc/passwd", b"{}\n")];
    let renamed = with(&good, &signature, &renamed);
    assert!(
        matches!(renamed, Err(ParcelError::Foreign(_))),
        "{renamed:?}"
    );
    let foreign = of(&[("word/document.xml", b"<x/>")]);
    assert!(
        matches!(foreign, Err(ParcelError::Foreign(_))),
        "{foreign:?}"
    );
}

#[test]
fn lines_that_are_no_text_or_do_not_end_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let openers = [two.trainer.opener()];
    let long = vec![b'x'; 100_000];
    for bad in [&b"{}\n\xff\n"[..], b"{}\nno end", &long] {
        let parts = [("learners.jsonl", &b"{}\n"[..]), ("events.jsonl", bad)];
        let (manifest, signature) = manifest(&two, 1, &parts);
        let entries = [
            ("manifest.json", &manifest[..]),
            ("manifest.sig", &signature),
            parts[0],
            parts[1],
        ];
        let refused = read(&made_elsewhere(folder.path(), &two, &entries), &openers);
        let named = matches!(
            refused,
            Err(ParcelError::Line {
                part: "events.jsonl",
                ..
            })
        );
        assert!(named, "{refused:?}");
    }
}

#[test]
fn a_bomb_is_stopped_before_it_fills_anything() {
    let folder = tempfile::tempdir().unwrap();
    let two = two();
    let line = [vec![b'x'; 999], vec![b'\n']].concat();
    let bomb = line.repeat(40_000);
    let parts = [("learners.jsonl", &b""[..]), ("events.jsonl", &bomb)];
    let (manifest, signature) = manifest(&two, 1, &parts);
    let entries = [
        ("manifest.json", &manifest[..]),
        ("manifest.sig", &signature),
        parts[0],
        parts[1],
    ];
    let path = made_elsewhere(folder.path(), &two, &entries);
    let packed = std::fs::metadata(&path).unwrap().len();
    assert!(packed * 150 < bomb.len() as u64, "{packed}");
    let refused = read(&path, &[two.trainer.opener()]);
    assert!(matches!(refused, Err(ParcelError::TooLarge)), "{refused:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whichever_byte_is_flipped_and_wherever_it_is_cut_it_is_refused(at: prop::sample::Index, bit in 0..8_u32) {
        let folder = tempfile::tempdir().unwrap();
        let two = two();
        let path = written(folder.path(), &two, &some_events(9_000));
        let openers = [two.trainer.opener()];
        let whole = std::fs::read(&path).unwrap();
        let at = at.index(whole.len());
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << bit;
        std::fs::write(&path, &flipped).unwrap();
        prop_assert!(read(&path, &openers).is_err(), "bit {bit} of byte {at} of {}", whole.len());
        std::fs::write(&path, &whole[..at]).unwrap();
        prop_assert!(read(&path, &openers).is_err(), "cut at {at} of {}", whole.len());
        std::fs::write(&path, [&whole[..], b"more"].concat()).unwrap();
        prop_assert!(read(&path, &openers).is_err(), "four bytes more");
    }
}
