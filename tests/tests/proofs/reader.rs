//! The way through a lesson as a screen reader goes it: read and pressed through the accessibility bus.

use std::process::Command;
use tilia_tests::{Home, Screen, binary, repository};

/// Starts the bus, the window and the reader in one session of their own.
const SESSION: &str = "
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    bus=$!
    \"$TILIA\" --data \"$DATA\" &
    window=$!
    /usr/bin/python3 \"$READER\"
    heard=$?
    kill $window $bus
    wait
    exit $heard
";

#[test]
fn a_screen_reader_hears_and_presses_its_way_through_a_lesson() {
    let home = Home::new();
    let screen = Screen::start(&home);
    let mut session: Command = home.command("dbus-run-session");
    session
        .args(["--", "bash", "-c", SESSION])
        .env("DISPLAY", screen.number())
        .env("TILIA", binary("tilia"))
        .env("DATA", home.data())
        .env("READER", repository().join("tests/tests/proofs/reader.py"))
        .env("GTK_MODULES", "gail:atk-bridge")
        .env("NO_AT_BRIDGE", "0");
    let output = session.output().unwrap();
    let (heard, said) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{heard}\n{said}");
    for part in [
        "page: Willkommen",
        "page: Who is learning today?",
        "feedback:",
        "goodbye:",
    ] {
        assert!(heard.contains(part), "{part} was not heard:\n{heard}");
    }
}
