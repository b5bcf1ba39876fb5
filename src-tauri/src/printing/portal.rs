//! The print dialog of the desktop portal, over the session bus. GIO is here already, under the window.

use super::{Printed, TITLE};
use crate::dialogs;
use gio::glib::variant::Handle;
use gio::glib::{MainContext, Variant, VariantDict};
use gio::prelude::*;
use gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use std::cell::Cell;
use std::io::Write as _;
use std::rc::Rc;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";
const PRINT: &str = "org.freedesktop.portal.Print";
const REQUEST: &str = "org.freedesktop.portal.Request";
const TOKEN: &str = "tilia_print";

/// The portal answers the call at once and the dialog later; this is for the first answer.
const PATIENCE_MS: i32 = 10_000;

/// Shows the dialog and waits for its end; nothing where this desktop has none.
pub(super) fn print(pdf: &[u8]) -> Option<Printed> {
    if !dialogs::session_bus() {
        return None;
    }
    // The answer comes as a signal, to a loop of this thread's own.
    let context = MainContext::new();
    context.with_thread_default(|| ask(&context, pdf)).ok()?
}

fn ask(context: &MainContext, pdf: &[u8]) -> Option<Printed> {
    let bus = gio::bus_get_sync(BusType::Session, Cancellable::NONE).ok()?;
    let answer = Rc::new(Cell::new(None));
    let heard = Rc::clone(&answer);
    let subscription = bus.signal_subscribe(
        Some(PORTAL),
        Some(REQUEST),
        Some("Response"),
        Some(&request_path(&bus)?),
        None,
        DBusSignalFlags::NONE,
        move |_, _, _, _, _, response| heard.set(Some(outcome(response))),
    );
    let shown = show(&bus, pdf);
    while shown.is_some() && answer.get().is_none() && !bus.is_closed() {
        context.iteration(true);
    }
    bus.signal_unsubscribe(subscription);
    shown?;
    Some(answer.get().unwrap_or(Printed::NotTaken))
}

/// Where the portal will answer: made from our name on the bus, so that no answer comes too early.
fn request_path(bus: &DBusConnection) -> Option<String> {
    let name = bus.unique_name()?;
    let name = name.trim_start_matches(':').replace('.', "_");
    Some(format!("{OBJECT}/request/{name}/{TOKEN}"))
}

fn show(bus: &DBusConnection, pdf: &[u8]) -> Option<()> {
    // A file without a name: it is gone when both sides have closed it.
    let mut file = tempfile::tempfile().ok()?;
    file.write_all(pdf).ok()?;
    std::io::Seek::rewind(&mut file).ok()?;
    let files = UnixFDList::from_array([file]);
    let options = VariantDict::new(None);
    options.insert("handle_token", TOKEN);
    let input = Variant::tuple_from_iter([
        "".to_variant(),
        TITLE.to_variant(),
        Handle(0).to_variant(),
        options.end(),
    ]);
    let called = bus.call_with_unix_fd_list_sync(
        Some(PORTAL),
        OBJECT,
        PRINT,
        "Print",
        Some(&input),
        None,
        DBusCallFlags::NONE,
        PATIENCE_MS,
        Some(&files),
        Cancellable::NONE,
    );
    called.map(|_| ()).ok()
}

/// 0: done, 1: the person closed the dialog, 2: it ended in another way.
fn outcome(response: &Variant) -> Printed {
    match response.child_value(0).get::<u32>() {
        Some(0) => Printed::Sent,
        Some(1) => Printed::Cancelled,
        _ => Printed::NotTaken,
    }
}
