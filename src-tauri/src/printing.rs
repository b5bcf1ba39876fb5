//! Printing: the desktop's own dialog where there is one, else the default printer. The job has the
//! same title always, because a list of jobs can be seen by others.

#[cfg(target_os = "linux")]
mod portal;

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Title of every print job and of every dialog.
pub(crate) const TITLE: &str = "Tilia";

/// How printing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase", tag = "is")]
pub(crate) enum Printed {
    /// The printer has it.
    Sent,
    /// The person thought better of it.
    Cancelled,
    /// Nobody took it: there is no printer, or it is not ready.
    NotTaken,
}

/// Prints a PDF, unless somebody has left. Call it off the main thread: the dialog is waited for.
pub(crate) fn print(pdf: &[u8], left: &dyn Fn() -> bool) -> Printed {
    if left() {
        return Printed::Cancelled;
    }
    #[cfg(target_os = "linux")]
    if let Some(printed) = portal::print(pdf, left) {
        return printed;
    }
    hand_over("lp", pdf)
}

/// Hands the sheet to the printing system of Linux and macOS; it never becomes a file of ours.
fn hand_over(program: &str, pdf: &[u8]) -> Printed {
    let started = Command::new(program)
        .args(["-t", TITLE])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut job) = started else {
        return Printed::NotTaken;
    };
    let written = job
        .stdin
        .take()
        .is_some_and(|mut into| into.write_all(pdf).is_ok());
    match job.wait() {
        Ok(status) if status.success() && written => Printed::Sent,
        _ => Printed::NotTaken,
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    fn pretend(script: &str) -> (tempfile::TempDir, String) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("lp");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let program = program.display().to_string();
        (folder, program)
    }

    #[test]
    fn the_printing_system_gets_the_whole_sheet_under_a_constant_title() {
        let (folder, program) = pretend("cat > \"$0.job\"; echo \"$@\" > \"$0.arguments\"");
        let sheet = vec![b'x'; 300_000];
        assert_eq!(hand_over(&program, &sheet), Printed::Sent);
        assert_eq!(std::fs::read(folder.path().join("lp.job")).unwrap(), sheet);
        let arguments = std::fs::read_to_string(folder.path().join("lp.arguments")).unwrap();
        assert_eq!(arguments.trim(), "-t Tilia");
    }

    #[test]
    fn without_a_printer_nobody_takes_the_sheet() {
        assert_eq!(hand_over("/no/such/program", b"%PDF"), Printed::NotTaken);
        let (_folder, program) = pretend("echo 'no default destination' >&2; exit 1");
        assert_eq!(hand_over(&program, &vec![0; 300_000]), Printed::NotTaken);
    }
}
