//! Writes the libraries that are built into the programs, with the texts of their licences, as the about page
//! shows them: `generate-licences FILE`.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a tool for building: it reads the repository and stops at the first surprise"
)]

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What becomes part of a program: the window and the command line.
const PROGRAMS: [&str; 2] = ["tilia", "tilia-admin"];
/// Systems that Tilia is not made for.
const ELSEWHERE: [&str; 6] = ["wasm", "wasi", "redox", "hermit", "android", "ios"];
/// The page is made with it, and its code is in the page; it is not among the page's own dependencies.
const COMPILED_IN: &str = "svelte";

/// One library of somebody else.
struct Library {
    name: String,
    licence: String,
    folder: PathBuf,
    authors: String,
}

fn main() {
    let target = std::env::args_os().nth(1).unwrap();
    let mut libraries = rust_libraries();
    libraries.extend(page_libraries());
    libraries.sort_by_key(|library| library.name.to_lowercase());
    let standard = standard_texts(&libraries);
    let mut groups: BTreeMap<String, (String, String, Vec<String>)> = BTreeMap::new();
    for library in &libraries {
        let text = own_text(&library.folder).unwrap_or_else(|| stand_in(library, &standard));
        let same: String = text.split_whitespace().collect();
        let key = format!("{}{same}", library.licence);
        let group = groups
            .entry(key)
            .or_insert_with(|| (library.licence.clone(), text, Vec::new()));
        group.2.push(library.name.clone());
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|(_, _, names)| (std::cmp::Reverse(names.len()), names.first().cloned()));
    let groups: Vec<Value> = groups
        .into_iter()
        .map(|(licence, text, names)| json!({ "licence": licence, "libraries": names, "text": text }))
        .collect();
    let text = serde_json::to_string_pretty(&groups).unwrap() + "\n";
    std::fs::write(target, text).unwrap();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn rust_libraries() -> Vec<Library> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = list(&metadata, "packages").iter();
    let packages: BTreeMap<&str, &Value> = packages.map(|one| (text(one, "id"), one)).collect();
    let built_in = built_in(&metadata, &packages);
    let foreign = packages
        .into_iter()
        .filter(|(id, package)| built_in.contains(*id) && !package["source"].is_null());
    foreign.map(|(_, package)| rust_library(package)).collect()
}

fn rust_library(package: &Value) -> Library {
    let authors = list(package, "authors").iter().filter_map(Value::as_str);
    // Addresses are nobody's business here.
    let authors: Vec<&str> = authors
        .map(|author| author.split('<').next().unwrap_or_default().trim())
        .filter(|author| !author.is_empty())
        .collect();
    let manifest = Path::new(text(package, "manifest_path"));
    Library {
        name: format!("{} {}", text(package, "name"), text(package, "version")),
        licence: licence(package, manifest),
        folder: manifest.parent().unwrap().to_owned(),
        authors: authors.join(", "),
    }
}

/// As the library states it, else from the title of the text that it names: `MIT License` is MIT.
fn licence(package: &Value, manifest: &Path) -> String {
    let (stated, file) = (text(package, "license"), text(package, "license_file"));
    if !stated.is_empty() || file.is_empty() {
        return stated.replace('/', " OR ");
    }
    let whole = std::fs::read_to_string(manifest.with_file_name(file)).unwrap();
    let title = whole.lines().next().unwrap_or_default();
    title.trim_end_matches(" License").to_owned()
}

/// Ids of everything that the programs are built from.
fn built_in<'m>(metadata: &'m Value, packages: &BTreeMap<&str, &Value>) -> BTreeSet<&'m str> {
    let nodes = list(&metadata["resolve"], "nodes").iter();
    let nodes: BTreeMap<&str, &Value> = nodes.map(|node| (text(node, "id"), node)).collect();
    let program = |id: &&str| PROGRAMS.contains(&text(packages[id], "name"));
    let mut open: Vec<&str> = nodes.keys().copied().filter(program).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let used = list(nodes[id], "deps")
                .iter()
                .filter(|used| is_built_in(used));
            open.extend(used.map(|used| text(used, "pkg")));
        }
    }
    seen
}

fn is_built_in(used: &Value) -> bool {
    list(used, "dep_kinds").iter().any(|kind| {
        let target = text(kind, "target");
        kind["kind"].is_null() && !ELSEWHERE.iter().any(|system| target.contains(system))
    })
}

fn page_libraries() -> Vec<Library> {
    let read = |path: &Path| -> Value {
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let page = read(&root().join("package.json"));
    let named = page["dependencies"].as_object().unwrap().keys();
    let named = named.map(String::as_str).chain([COMPILED_IN]);
    let library = |name: &str| {
        let folder = root().join("node_modules").join(name);
        let package = read(&folder.join("package.json"));
        Library {
            name: format!("{name} {}", text(&package, "version")),
            licence: text(&package, "license").to_owned(),
            folder,
            authors: String::new(),
        }
    };
    named.map(library).collect()
}

/// The texts that a library brings along; where it can be had under several licences, the shortest is enough.
fn own_text(folder: &Path) -> Option<String> {
    let begins = |name: &str| {
        let name = name.to_lowercase();
        ["license", "licence", "copying", "unlicense", "notice"]
            .iter()
            .any(|begin| name.starts_with(begin))
    };
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    let mut files: Vec<PathBuf> = entries
        .filter(|entry| begins(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let of_choice = |path: &&PathBuf| path.to_string_lossy().to_lowercase().ends_with("mit");
    let chosen: Vec<&PathBuf> = match files.iter().find(of_choice) {
        Some(mit) => vec![mit],
        None => files.iter().collect(),
    };
    let texts = chosen
        .into_iter()
        .filter_map(|path| std::fs::read(path).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).trim().replace("\r\n", "\n"));
    let text = texts.collect::<Vec<_>>().join("\n\n");
    (!text.is_empty()).then_some(text)
}

/// Licences whose text is the same for everybody, from libraries that bring it along.
fn standard_texts(libraries: &[Library]) -> BTreeMap<&'static str, String> {
    let beginnings = [
        ("Apache-2.0", "Apache License"),
        ("MPL-2.0", "Mozilla Public License"),
    ];
    let found = beginnings.into_iter().filter_map(|(licence, beginning)| {
        let own = libraries
            .iter()
            .filter(|library| library.licence == licence);
        let mut texts = own.filter_map(|library| own_text(&library.folder));
        let text = texts.find(|text| text.trim_start().contains(beginning))?;
        Some((licence, text))
    });
    found.collect()
}

/// The text for a library that names its licence only.
fn stand_in(library: &Library, standard: &BTreeMap<&'static str, String>) -> String {
    if library.licence.contains("MIT") {
        let authors = match library.authors.as_str() {
            "" => format!("the authors of {}", library.name),
            authors => authors.to_owned(),
        };
        return format!("MIT License\n\nCopyright (c) {authors}\n\n{MIT}");
    }
    if library.licence.contains("0BSD") {
        return ZERO_BSD.to_owned();
    }
    let fitting = standard
        .iter()
        .find(|(licence, _)| library.licence.contains(**licence));
    fitting.map_or_else(|| library.licence.clone(), |(_, text)| text.clone())
}

const MIT: &str = "Permission is hereby granted, free of charge, to any person obtaining a copy of this software \
and associated documentation files (the \"Software\"), to deal in the Software without restriction, including \
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies \
of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following \
conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or \
substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, \
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR \
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, \
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN \
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.";

const ZERO_BSD: &str = "Permission to use, copy, modify, and/or distribute this software for any purpose with or without \
fee is hereby granted.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS \
SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR \
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR \
PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH \
THE USE OR PERFORMANCE OF THIS SOFTWARE.";
