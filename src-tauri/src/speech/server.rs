//! Where the speech server of a Linux desktop listens, and how it is started.

use super::{LOOK, Trouble};
use ssip_client_async::Client;
use ssip_client_async::fifo::synchronous::{Builder, UnixStream};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server that was started needs until it listens.
const START: Duration = Duration::from_secs(5);

/// Where the server listens: as its own library looks for it.
pub(super) fn socket(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let given = variable("SPEECHD_ADDRESS").and_then(|address| address.into_string().ok());
    match given.as_deref().map(|address| address.split_once(':')) {
        Some(Some(("unix_socket", path))) if !path.is_empty() => return Some(PathBuf::from(path)),
        // A server on another computer would hear what is read here.
        Some(Some(("inet_socket", _))) => return None,
        _ => {}
    }
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let folder = set("XDG_RUNTIME_DIR")
        .or_else(|| set("XDG_CACHE_HOME"))
        .map(PathBuf::from)
        .or_else(|| set("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    Some(folder.join("speech-dispatcher").join("speechd.sock"))
}

pub(super) fn dial(socket: &Path, look: Duration) -> std::io::Result<Client<UnixStream>> {
    Builder::new().path(socket).timeout(look).build()
}

/// Reaches the server, and starts it where nobody has done so yet.
pub(super) fn reach(socket: &Path) -> Result<Client<UnixStream>, Trouble> {
    if let Ok(client) = dial(socket, LOOK) {
        return Ok(client);
    }
    let began = Instant::now();
    start_server(socket)?;
    loop {
        match dial(socket, LOOK) {
            Ok(client) => return Ok(client),
            Err(_) if began.elapsed() < START => std::thread::sleep(LOOK),
            Err(_) => return Err(Trouble::NoServer),
        }
    }
}

/// Starts the server in the background; one whose owner forbids that does not start.
fn start_server(socket: &Path) -> Result<(), Trouble> {
    let started = Command::new("speech-dispatcher")
        .args(["--spawn", "--communication-method", "unix_socket"])
        .arg("--socket-path")
        .arg(socket)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match started {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Trouble::NoServer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)]) -> Option<String> {
        let path = socket(|name| {
            let set = variables.iter().find(|(variable, _)| *variable == name);
            set.map(|(_, value)| OsString::from(value))
        });
        path.map(|path| path.to_str().unwrap().to_owned())
    }

    #[test]
    fn the_server_is_sought_where_its_own_library_seeks_it() {
        let usual = ("XDG_RUNTIME_DIR", "/run/user/7");
        let at = |variables: &[_]| found(variables).unwrap_or_default();
        assert_eq!(at(&[usual]), "/run/user/7/speech-dispatcher/speechd.sock");
        assert_eq!(
            at(&[("XDG_RUNTIME_DIR", ""), ("HOME", "/home/mia")]),
            "/home/mia/.cache/speech-dispatcher/speechd.sock"
        );
        let given = ("SPEECHD_ADDRESS", "unix_socket:/srv/voice");
        assert_eq!(at(&[usual, given]), "/srv/voice");
        assert_eq!(found(&[]), None);
    }

    #[test]
    fn a_server_on_another_computer_is_never_spoken_to() {
        let far = ("SPEECHD_ADDRESS", "inet_socket:192.0.2.7:6560");
        assert_eq!(found(&[far, ("XDG_RUNTIME_DIR", "/run/user/7")]), None);
    }
}
