//! Dialogs of the desktop portal, over the session bus. GIO is here already, under the window. A dialog is
//! closed when somebody leaves: what stands on the screen must not outlive the visit.

use gio::glib::{self, ControlFlow, MainContext, Priority, Variant, VariantDict};
use gio::{
    BusType, Cancellable, DBusConnection, DBusMessage, DBusMessageFlags, DBusMessageType,
    DBusSendMessageFlags,
};
use gio::{DBusSignalFlags, UnixFDList};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// The portal answers the call at once and the dialog later; this is for the first answer.
const PATIENCE_MS: i32 = 10_000;

/// So often is looked whether somebody has left, while a dialog stands open and at no other time.
const GLANCE: Duration = Duration::from_millis(30);

/// How often a dialog was asked for: each needs a name of its own.
static ASKED: AtomicU32 = AtomicU32::new(0);

/// One question to the portal.
pub(crate) struct Question<'a> {
    /// Such as `org.freedesktop.portal.Print`.
    pub(crate) interface: &'a str,
    /// The method.
    pub(crate) method: &'a str,
    /// Its arguments, made from the options.
    pub(crate) input: &'a dyn Fn(Variant) -> Variant,
    /// The options; the name of the request is added.
    pub(crate) options: VariantDict,
    /// Open files that go with it.
    pub(crate) files: Option<UnixFDList>,
}

/// How a dialog ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// With what was chosen.
    Chosen(Variant),
    /// The person closed it, or left.
    Closed,
    /// In another way: nothing was shown.
    Broken,
}

/// The bus of the session; none where there is no session.
pub(crate) fn bus() -> Option<DBusConnection> {
    super::dialogs::session_bus()
        .then(|| gio::bus_get_sync(BusType::Session, Cancellable::NONE).ok())
        .flatten()
}

/// Shows a dialog and waits for its end; nothing where this desktop has none. Call it off the main thread.
pub(crate) fn ask(
    bus: &DBusConnection,
    question: &Question<'_>,
    left: &dyn Fn() -> bool,
) -> Option<Ended> {
    // The answer comes as a signal, to a loop of this thread's own.
    let context = MainContext::new();
    context
        .with_thread_default(|| ask_in(&context, bus, question, left))
        .ok()?
}

fn ask_in(
    context: &MainContext,
    bus: &DBusConnection,
    question: &Question<'_>,
    left: &dyn Fn() -> bool,
) -> Option<Ended> {
    let token = format!("tilia{}", ASKED.fetch_add(1, Ordering::Relaxed));
    let request = request_path(bus, &token)?;
    let answer = Rc::new(RefCell::new(None));
    let heard = Rc::clone(&answer);
    let subscription = bus.signal_subscribe(
        Some(PORTAL),
        Some(REQUEST),
        Some("Response"),
        Some(&request),
        None,
        DBusSignalFlags::NONE,
        move |_, _, _, _, _, response| *heard.borrow_mut() = Some(ended(response)),
    );
    let shown = show(bus, question, &token);
    let glance =
        glib::timeout_source_new(GLANCE, None, Priority::DEFAULT, || ControlFlow::Continue);
    glance.attach(Some(context));
    while shown.is_some() && answer.borrow().is_none() && !bus.is_closed() {
        if left() {
            close(bus, &request);
            break;
        }
        context.iteration(true);
    }
    glance.destroy();
    bus.signal_unsubscribe(subscription);
    shown?;
    // Whatever was chosen in the last moment is nobody's any more.
    let chosen = answer.take().filter(|_| !left());
    Some(chosen.unwrap_or(Ended::Closed))
}

/// Where the portal will answer: made from our name on the bus, so that no answer comes too early.
fn request_path(bus: &DBusConnection, token: &str) -> Option<String> {
    let name = bus.unique_name()?;
    let name = name.trim_start_matches(':').replace('.', "_");
    Some(format!("{OBJECT}/request/{name}/{token}"))
}

/// Sends the question as a message: the call that takes files panics on an answer without any.
fn show(bus: &DBusConnection, question: &Question<'_>, token: &str) -> Option<()> {
    question.options.insert("handle_token", token);
    let input = (question.input)(question.options.end());
    let (interface, method) = (question.interface, question.method);
    let message = DBusMessage::new_method_call(Some(PORTAL), OBJECT, Some(interface), method);
    message.set_body(&input);
    message.set_unix_fd_list(question.files.as_ref());
    let flags = DBusSendMessageFlags::NONE;
    let answered =
        bus.send_message_with_reply_sync(&message, flags, PATIENCE_MS, Cancellable::NONE);
    let (answer, _) = answered.ok()?;
    (answer.message_type() == DBusMessageType::MethodReturn).then_some(())
}

/// Takes the dialog off the screen; the portal sends no answer after that.
fn close(bus: &DBusConnection, request: &str) {
    let message = DBusMessage::new_method_call(Some(PORTAL), request, Some(REQUEST), "Close");
    message.set_flags(DBusMessageFlags::NO_REPLY_EXPECTED);
    let sent = bus.send_message(&message, DBusSendMessageFlags::NONE);
    if let Err(error) = sent.and_then(|_| bus.flush_sync(Cancellable::NONE)) {
        tracing::warn!(%error, "a dialog could not be closed");
    }
}

/// 0: done, 1: the person closed the dialog, 2: it ended in another way.
fn ended(response: &Variant) -> Ended {
    match response.child_value(0).get::<u32>() {
        Some(0) => Ended::Chosen(response.child_value(1)),
        Some(1) => Ended::Closed,
        _ => Ended::Broken,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
pub(crate) mod tests;
