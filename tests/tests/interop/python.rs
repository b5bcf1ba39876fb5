//! Python with the pinned libraries of `tests/interop/requirements.txt`, installed once.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tilia_tests::{binary, repository};

/// The interpreter. Tests run side by side; the first one installs it for all.
pub(crate) fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(installed)
}

fn installed() -> PathBuf {
    // target/debug/tilia-admin → target/interop-venv
    let folder = binary("tilia-admin")
        .ancestors()
        .nth(2)
        .unwrap()
        .join("interop-venv");
    let wanted = repository().join("tests/interop/requirements.txt");
    let installed = folder.join("installed.txt");
    let requirements = std::fs::read(&wanted).unwrap();
    if std::fs::read(&installed).unwrap_or_default() != requirements {
        install(&folder, &wanted);
        std::fs::write(installed, requirements).unwrap();
    }
    folder.join("bin/python")
}

fn install(folder: &Path, requirements: &Path) {
    let _ = std::fs::remove_dir_all(folder);
    let mut venv = Command::new("python3");
    succeed(
        venv.args(["-m", "venv"]).arg(folder),
        "python3-venv is installed by ./dev test",
    );
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ]);
    succeed(pip.arg(requirements), "PyPI can be reached");
}

fn succeed(command: &mut Command, needs: &str) {
    let output = command.output().expect(needs);
    assert!(
        output.status.success(),
        "{needs}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}
