//! A desktop of the tests' own: a message bus and a portal on it that shows nothing and answers as it is told.

use gio::glib::variant::ObjectPath;
use gio::glib::{MainContext, MainLoop, Variant, VariantDict};
use gio::prelude::*;
use gio::{Cancellable, DBusConnection, DBusConnectionFlags, DBusMethodInvocation, DBusNodeInfo};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const DIALOGS: &str = "<node>
  <interface name='org.freedesktop.portal.FileChooser'>
    <method name='OpenFile'><arg type='s'/><arg type='s'/><arg type='a{sv}'/><arg type='o' direction='out'/></method>
    <method name='SaveFile'><arg type='s'/><arg type='s'/><arg type='a{sv}'/><arg type='o' direction='out'/></method>
  </interface>
  <interface name='org.freedesktop.portal.Print'>
    <method name='Print'><arg type='s'/><arg type='s'/><arg type='h'/><arg type='a{sv}'/>
      <arg type='o' direction='out'/></method>
  </interface>
  <interface name='org.freedesktop.portal.Request'><method name='Close'/></interface>
</node>";

/// What the portal was asked and told.
#[derive(Default)]
struct Heard {
    asked: String,
    closed: bool,
}

pub(crate) struct Desktop {
    server: Child,
    address: String,
    heard: Arc<Mutex<Heard>>,
    portal: Option<(MainLoop, std::thread::JoinHandle<()>)>,
}

impl Desktop {
    /// A desktop whose dialogs are answered with this place at once, or never.
    pub(crate) fn start(answer: Option<&str>) -> Self {
        let mut desktop = Self::without_portal();
        let (bus, heard) = (desktop.bus(), Arc::clone(&desktop.heard));
        let answer = answer.map(str::to_owned);
        let context = MainContext::new();
        let running = MainLoop::new(Some(&context), false);
        let inside = running.clone();
        let (ready, wait) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let done = context.with_thread_default(|| {
                serve(&bus, &heard, answer);
                gio::bus_own_name_on_connection(
                    &bus,
                    super::PORTAL,
                    gio::BusNameOwnerFlags::NONE,
                    move |_, _| ready.send(()).unwrap(),
                    |_, _| (),
                );
                inside.run();
            });
            done.unwrap();
        });
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        desktop.portal = Some((running, thread));
        desktop
    }

    /// A bus on which nobody shows dialogs.
    pub(crate) fn without_portal() -> Self {
        let mut server = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        let mut said = BufReader::new(server.stdout.take().unwrap());
        said.read_line(&mut address).unwrap();
        Self {
            server,
            address: address.trim().to_owned(),
            heard: Arc::default(),
            portal: None,
        }
    }

    /// A connection of one's own.
    pub(crate) fn bus(&self) -> DBusConnection {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
            | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        DBusConnection::for_address_sync(&self.address, flags, None, Cancellable::NONE).unwrap()
    }

    /// Method and options of the dialog that was asked for.
    pub(crate) fn asked(&self) -> String {
        self.heard.lock().unwrap().asked.clone()
    }

    /// Whether the dialog was taken off the screen; that message may still be on its way.
    pub(crate) fn was_closed(&self) -> bool {
        let began = Instant::now();
        while !self.heard.lock().unwrap().closed && began.elapsed() < Duration::from_millis(500) {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.heard.lock().unwrap().closed
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        if let Some((running, thread)) = self.portal.take() {
            running.quit();
            let _ = thread.join();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Somebody who stays.
pub(crate) fn never() -> impl Fn() -> bool {
    || false
}

/// Somebody who leaves when the dialog has stood for a while.
pub(crate) fn soon() -> impl Fn() -> bool {
    let began = Instant::now();
    move || began.elapsed() > Duration::from_millis(300)
}

fn serve(bus: &DBusConnection, heard: &Arc<Mutex<Heard>>, answer: Option<String>) {
    let dialogs = DBusNodeInfo::for_xml(DIALOGS).unwrap();
    for name in ["FileChooser", "Print"] {
        let interface = dialogs.lookup_interface(&format!("org.freedesktop.portal.{name}"));
        let (heard, answer) = (Arc::clone(heard), answer.clone());
        let shown = move |bus: DBusConnection,
                          sender: &str,
                          _: &str,
                          _: &str,
                          method: &str,
                          input: Variant,
                          call: DBusMethodInvocation| {
            heard.lock().unwrap().asked = format!("{method} {}", input.print(false));
            let request = request_of(sender, &input);
            let path = ObjectPath::try_from(request.clone()).unwrap();
            call.return_value(Some(&(path,).to_variant()));
            stand(&bus, &request, &heard);
            if let Some(place) = &answer {
                respond(&bus, &request, place);
            }
        };
        bus.register_object(
            super::OBJECT,
            &interface.unwrap(),
            shown,
            no_property,
            no_change,
        )
        .unwrap();
    }
}

fn no_property(_: DBusConnection, _: &str, _: &str, _: &str, _: &str) -> Variant {
    false.to_variant()
}

fn no_change(_: DBusConnection, _: &str, _: &str, _: &str, _: &str, _: Variant) -> bool {
    false
}

/// Where the answer is expected: the sender's name and the name in the options, which come last.
fn request_of(sender: &str, input: &Variant) -> String {
    let options = VariantDict::new(Some(&input.child_value(input.n_children() - 1)));
    let token: String = options.lookup("handle_token").unwrap().unwrap();
    let sender = sender.trim_start_matches(':').replace('.', "_");
    format!("{}/request/{sender}/{token}", super::OBJECT)
}

/// The dialog stands open until it is told to close.
fn stand(bus: &DBusConnection, request: &str, heard: &Arc<Mutex<Heard>>) {
    let dialogs = DBusNodeInfo::for_xml(DIALOGS).unwrap();
    let interface = dialogs.lookup_interface(super::REQUEST).unwrap();
    let heard = Arc::clone(heard);
    let close = move |_: DBusConnection,
                      _: &str,
                      _: &str,
                      _: &str,
                      _: &str,
                      _: Variant,
                      call: DBusMethodInvocation| {
        heard.lock().unwrap().closed = true;
        call.return_value(None);
    };
    bus.register_object(request, &interface, close, no_property, no_change)
        .unwrap();
}

fn respond(bus: &DBusConnection, request: &str, place: &str) {
    let results = VariantDict::new(None);
    results.insert("uris", vec![place]);
    let response = Variant::tuple_from_iter([0_u32.to_variant(), results.end()]);
    bus.emit_signal(None, request, super::REQUEST, "Response", Some(&response))
        .unwrap();
}
