//! Nothing opens a way out of this computer: no library below the window, no source of ours.

use crate::doors::rust_sources;
use crate::house::{list, metadata, read, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Libraries whose purpose is a socket.
const SOCKETS: &[&str] = &[
    "async-io",
    "async-net",
    "async-std",
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "mio",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "tungstenite",
    "ureq",
    "zbus",
];

/// The files that open a socket: the desktop's own, on this computer, to its voices.
const VOICES: [&str; 2] = [
    "src-tauri/src/speech/server.rs",
    "src-tauri/src/speech/ssip.rs",
];

#[test]
fn nothing_below_the_window_brings_a_socket() {
    let metadata = metadata();
    let below = reachable(&metadata, &["tilia-api", "tilia-admin"]);
    assert!(
        below.contains("rusqlite"),
        "the walk through the libraries found too little"
    );
    let found: Vec<&&str> = SOCKETS
        .iter()
        .filter(|library| below.contains(**library))
        .collect();
    assert!(found.is_empty(), "a socket below the window: {found:?}");
}

/// Names of everything that the named crates are built from; tools for building and testing do not count.
fn reachable(metadata: &Value, from: &[&str]) -> BTreeSet<String> {
    let names: BTreeMap<&str, &str> = list(metadata, "packages")
        .iter()
        .map(|package| (text(package, "id"), text(package, "name")))
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"], "nodes")
        .iter()
        .map(|node| (text(node, "id"), node))
        .collect();
    let mut open: Vec<&str> = names
        .iter()
        .filter(|(_, name)| from.contains(name))
        .map(|(id, _)| *id)
        .collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let used = list(nodes[id], "deps").iter();
            open.extend(
                used.filter(|used| is_built_in(used))
                    .map(|used| text(used, "pkg")),
            );
        }
    }
    seen.iter().map(|id| names[id].to_owned()).collect()
}

/// Whether a library becomes part of the program on Linux, Windows or macOS.
fn is_built_in(used: &Value) -> bool {
    list(used, "dep_kinds").iter().any(|kind| {
        let elsewhere = ["wasm", "wasi", "redox", "hermit"];
        kind["kind"].is_null()
            && !elsewhere
                .iter()
                .any(|system| text(kind, "target").contains(system))
    })
}

#[test]
fn no_source_below_the_page_opens_a_socket() {
    let forbidden = [
        "std::net",
        "std::os::unix::net",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "UnixStream",
    ];
    for path in rust_sources() {
        let source = read(&path);
        for word in forbidden {
            let permitted = VOICES.contains(&path.as_str()) && word.to_lowercase().contains("unix");
            assert!(permitted || !source.contains(word), "{path} has {word}");
        }
    }
}
