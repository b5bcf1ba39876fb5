//! A data folder of its own and the app on it.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tilia_api::{
    App, Clock, Environment, Failure, Job, Moment, Opening, Turn, Unwatched, call, console,
    sheet_to_print,
};
use tilia_course::Pack;

/// 2026-03-09, 10:00 in Eupen.
pub(crate) const MORNING_MS: i64 = 1_773_046_800_000;
pub(crate) const PASSPHRASE: &str = "linden seven kettle umbrella";

/// An app on a fresh folder. Its clock goes on by a second at every call.
pub(crate) struct House {
    app: Option<App>,
    folder: TempDir,
    policy: Option<PathBuf>,
    pub(crate) clock: Clock,
    starts: u64,
    /// PCs have chances of their own.
    seed: u64,
    course: Option<Pack>,
}

impl House {
    pub(crate) fn new() -> Self {
        Self::with_policy(None)
    }

    /// A house with another course.
    pub(crate) fn with_course(course: Pack) -> Self {
        let mut house = Self::new();
        house.course = Some(course);
        house.start_again();
        house
    }

    /// Ends the program, and starts it again on the same folder with another course.
    pub(crate) fn change_course(&mut self, course: Pack) {
        self.course = Some(course);
        self.start_again();
    }

    /// A house with this policy file.
    pub(crate) fn with_policy(text: Option<&str>) -> Self {
        Self::another(0, text)
    }

    /// One of several PCs.
    pub(crate) fn another(seed: u64, text: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let policy = text.map(|text| {
            let path = folder.path().join("policy.toml");
            std::fs::write(&path, text).unwrap();
            path
        });
        let clock = Clock {
            now: Moment::new(MORNING_MS, 60),
            running_ms: 0,
        };
        let mut house = Self {
            app: None,
            folder,
            policy,
            clock,
            starts: 0,
            seed,
            course: None,
        };
        house.start_again();
        house
    }

    /// Ends the program.
    pub(crate) fn stop(&mut self) {
        if let Some(mut app) = self.app.take() {
            app.close(self.clock.now);
        }
    }

    /// Ends the program and starts it again on the same folder.
    pub(crate) fn start_again(&mut self) {
        self.stop();
        self.starts += 1;
        let mut chance = ChaCha8Rng::seed_from_u64(self.seed * 1_000 + self.starts);
        let environment = Environment {
            data: Some(self.data()),
            policy: self.policy.clone(),
            variable: &|_| None,
            languages: vec!["de-BE".to_owned()],
            random: Box::new(move |bytes| chance.fill_bytes(bytes)),
            version: "1.0.0",
            now: self.clock.now,
            exclusive: true,
        };
        let opened = match self.course.clone() {
            Some(course) => App::open_course(course, environment),
            None => App::open(environment),
        };
        match opened {
            Opening::Open(mut app) => {
                // As on a computer without dialogs.
                app.allow_typed_paths();
                self.app = Some(*app);
            }
            Opening::AlreadyOpen(folder) => panic!("{folder:?} is in use"),
        }
        self.clock.running_ms = 0;
    }

    pub(crate) fn app(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    /// Folder of everything that this test makes.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Calls an operation, a second later.
    pub(crate) fn ask(&mut self, name: &str, input: Value) -> Result<Value, Failure> {
        self.watched(name, input, &mut Unwatched)
    }

    pub(crate) fn watched(
        &mut self,
        name: &str,
        input: Value,
        job: &mut dyn Job,
    ) -> Result<Value, Failure> {
        self.clock.now.utc_ms += 1_000;
        self.clock.running_ms += 1_000;
        let clock = self.clock;
        call(self.app(), name, input, clock, job)
    }

    pub(crate) fn call(&mut self, name: &str, input: Value) -> Value {
        let answer = self.ask(name, input.clone());
        answer.unwrap_or_else(|failure| panic!("{name} {input}: {failure:?}"))
    }

    /// The code with which an operation refuses.
    pub(crate) fn refused(&mut self, name: &str, input: Value) -> String {
        match self.ask(name, input) {
            Err(failure) => failure.code,
            Ok(output) => panic!("{name} was done: {output}"),
        }
    }

    /// What only the command line does.
    pub(crate) fn turn<T>(&mut self, work: impl FnOnce(&mut Turn<'_>) -> T) -> T {
        let clock = self.clock;
        work(&mut self.app().turn(clock, &mut Unwatched))
    }

    /// A sheet as it goes to the printer.
    pub(crate) fn print(&mut self, wish: Value) -> Result<Vec<u8>, Failure> {
        let clock = self.clock;
        sheet_to_print(self.app(), wish, clock)
    }

    pub(crate) fn events(&mut self) -> u64 {
        self.turn(|turn| console::stats(turn).unwrap().events)
    }

    pub(crate) fn guest(&mut self) {
        self.call("sign_in", json!({ "way": "guest", "language": "en" }));
    }

    pub(crate) fn own_name(&mut self, name: &str) {
        let input = json!({ "way": "ownName", "name": name, "picture": "boat", "language": "en" });
        self.call("sign_in", input);
    }

    /// Comes in by the tile with this name.
    pub(crate) fn tile(&mut self, name: &str) {
        let learner = self.learner(name);
        let input = json!({ "way": "tile", "learner": learner, "language": "en" });
        self.call("sign_in", input);
    }

    pub(crate) fn learner(&mut self, name: &str) -> String {
        let tiles = self.call("list_tiles", json!({ "language": "en" }));
        let groups = tiles["groups"].as_array().unwrap().iter();
        let mut tiles = groups.flat_map(|group| group["tiles"].as_array().unwrap());
        let tile = tiles.find(|tile| tile["name"] == name);
        let tile = tile.unwrap_or_else(|| panic!("no tile of {name}"));
        tile["learner"].as_str().unwrap().to_owned()
    }

    /// The first run of the trainer area; it is open afterwards. The answer is the recovery code.
    pub(crate) fn set_up(&mut self) -> String {
        let input = json!({ "site": "Bibliothek", "region": "DG", "name": "Ruth", "passphrase": PASSPHRASE });
        let answer = self.call("set_up", input);
        answer["code"].as_str().unwrap().to_owned()
    }

    /// A course with these lessons in its plan; the answer is its group.
    pub(crate) fn course(&mut self, name: &str, plan: &[&str]) -> String {
        let course = json!({ "group": null, "name": name, "firstDay": null, "lastDay": null, "quarterHours": 8, "plan": plan, "learners": 0 });
        let saved = self.call("save_course", course);
        saved["group"].as_str().unwrap().to_owned()
    }

    pub(crate) fn member(&mut self, name: &str, group: &str) {
        self.call("add_learner", json!({ "name": name, "group": group }));
    }

    /// Exports to a place chosen in a dialog; the answer is the file's text.
    pub(crate) fn export(&mut self, what: &str, format: &str, more: Value) -> String {
        let path = self.path().join(format!("{what}.{format}"));
        let export = export(&[what], format, more);
        let ticket = self.app().keep_path(path.clone());
        let file = json!({ "by": "ticket", "value": ticket });
        self.call("export_progress", json!({ "export": export, "file": file }));
        std::fs::read_to_string(path).unwrap()
    }
}

/// An export of everything, with some of it changed.
pub(crate) fn export(what: &[&str], format: &str, more: Value) -> Value {
    let mut input = json!({
        "what": what, "format": format, "group": null, "learner": null, "from": null, "to": null,
        "pseudonyms": false, "language": "en",
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    input
}

/// Every file of a folder with its bytes, but for the lock and the shared memory of the database.
pub(crate) fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.to_string_lossy().ends_with("-shm") {
                found.push((path.clone(), std::fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
