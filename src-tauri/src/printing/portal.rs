//! The print dialog of the desktop portal.

use super::{Printed, TITLE};
use crate::portal::{self, Ended, Question};
use gio::UnixFDList;
use gio::glib::variant::Handle;
use gio::glib::{Variant, VariantDict};
use gio::prelude::*;
use std::io::Write as _;

/// Shows the dialog and waits for its end; nothing where this desktop has none.
pub(super) fn print(pdf: &[u8], left: &dyn Fn() -> bool) -> Option<Printed> {
    print_over(&portal::bus()?, pdf, left)
}

fn print_over(bus: &gio::DBusConnection, pdf: &[u8], left: &dyn Fn() -> bool) -> Option<Printed> {
    // A file without a name: it is gone when both sides have closed it.
    let mut file = tempfile::tempfile().ok()?;
    file.write_all(pdf).ok()?;
    std::io::Seek::rewind(&mut file).ok()?;
    let input = |options: Variant| {
        let (parent, title) = ("".to_variant(), TITLE.to_variant());
        Variant::tuple_from_iter([parent, title, Handle(0).to_variant(), options])
    };
    let question = Question {
        interface: "org.freedesktop.portal.Print",
        method: "Print",
        input: &input,
        options: VariantDict::new(None),
        files: Some(UnixFDList::from_array([file])),
    };
    Some(match portal::ask(bus, &question, left)? {
        Ended::Chosen(_) => Printed::Sent,
        Ended::Closed => Printed::Cancelled,
        Ended::Broken => Printed::NotTaken,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::portal::tests::{Desktop, soon};

    #[test]
    fn leaving_takes_the_print_dialog_off_the_screen() {
        let desktop = Desktop::start(None);
        let printed = print_over(&desktop.bus(), b"%PDF", &soon());
        assert_eq!(printed, Some(Printed::Cancelled));
        assert!(desktop.was_closed());
    }
}
