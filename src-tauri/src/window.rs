//! The one window and what it needs before it opens.

use crate::arguments::{self, Options};
use crate::paths::PageFolder;
use crate::shell::{self, House};
use crate::{instance, log};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use tauri::{Manager as _, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tilia_api::{App, Environment, Opening};

/// Right-click menus lead out of the app ("Reload", "Inspect"), and dropped files would replace the page.
const GUARD: &str = "addEventListener('contextmenu', (event) => event.preventDefault());\
    addEventListener('dragover', (event) => event.preventDefault());\
    addEventListener('drop', (event) => event.preventDefault());";

/// How long closing waits for the voice to fall silent.
const LAST_WORD: Duration = Duration::from_millis(300);

/// Pages of words and drawings need no graphics card. Without one the window is there sooner and needs less memory, and
/// no driver can spoil it. Whoever sets the variable decides otherwise.
#[cfg(target_os = "linux")]
fn draw_without_graphics_card() {
    // Before there are other threads, which might read the environment.
    if let Err(error) = gio::glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false) {
        tracing::warn!(%error, "drawing");
    }
}

/// Opens the window and returns when it is closed.
pub(crate) fn open(options: &Options) -> ExitCode {
    #[cfg(target_os = "linux")]
    draw_without_graphics_card();
    let environment = Environment {
        data: options.data.clone(),
        policy: options.policy.clone(),
        variable: &|name| std::env::var_os(name),
        languages: sys_locale::get_locales().collect(),
        random: Box::new(fill),
        version: env!("CARGO_PKG_VERSION"),
        now: shell::now(),
        exclusive: true,
    };
    let app = match open_app(options, environment) {
        Opening::Open(app) => *app,
        Opening::AlreadyOpen(folder) => {
            instance::ask_to_show(&folder);
            arguments::say(&arguments::words().cli_already_open());
            return ExitCode::SUCCESS;
        }
    };
    log::start(app.folder());
    let page_folder = match PageFolder::make() {
        Ok(folder) => folder,
        Err(error) => {
            eprintln!(
                "{}",
                arguments::words().cli_no_temporary_folder(&error.to_string())
            );
            return ExitCode::FAILURE;
        }
    };
    run(app, page_folder, options.drive.clone())
}

#[cfg(not(feature = "journeys"))]
fn open_app(_: &Options, environment: Environment<'_>) -> Opening {
    App::open(environment)
}

/// The tests may bring a course of their own; a package has no way to.
#[cfg(feature = "journeys")]
fn open_app(options: &Options, environment: Environment<'_>) -> Opening {
    let Some(folder) = &options.lessons else {
        return App::open(environment);
    };
    match tilia_api::pack_in(folder) {
        Ok(pack) => App::open_course(pack, environment),
        Err(problems) => {
            eprintln!("{problems}");
            std::process::exit(2);
        }
    }
}

fn run(app: App, page_folder: PageFolder, drive: Option<PathBuf>) -> ExitCode {
    let data = app.folder().to_path_buf();
    let shares = app.shares();
    let page_data = page_folder.path().to_path_buf();
    let built = tauri::Builder::default()
        .manage(House::new(app, drive))
        .invoke_handler(tauri::generate_handler![
            shell::call,
            shell::cancel,
            shell::cancel_dialogs,
            shell::choose_path,
            shell::print,
            shell::ready,
            shell::speak,
            shell::stop_speaking,
            shell::list_voices,
            shell::finish
        ])
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Tilia")
                .inner_size(1366.0, 768.0)
                .min_inner_size(320.0, 256.0)
                .data_directory(page_data)
                .devtools(false)
                .initialization_script(GUARD)
                .on_navigation(|url| {
                    matches!(url.scheme(), "tauri" | "about")
                        || url.host_str() == Some("tauri.localhost")
                })
                .build()?;
            instance::show_when_asked(app.handle().clone(), &data);
            if shares {
                keep_sharing(app.handle().clone())?;
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            // The event loop ends the process itself, so the page's folder is deleted from inside it.
            let mut page_folder = Some(page_folder);
            app.run(move |handle, event| {
                if matches!(event, RunEvent::Exit) {
                    close(handle);
                    drop(page_folder.take());
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            eprintln!("{}", arguments::words().cli_no_window(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// So often the shared folder is thought of; the app decides what is due.
const SHARE_EVERY: Duration = Duration::from_secs(10);

fn keep_sharing(handle: tauri::AppHandle) -> std::io::Result<()> {
    let work = move || {
        loop {
            std::thread::sleep(SHARE_EVERY);
            handle.state::<House>().share();
        }
    };
    std::thread::Builder::new()
        .name("share".to_owned())
        .spawn(work)?;
    Ok(())
}

fn close(handle: &tauri::AppHandle) {
    let house = handle.state::<House>();
    // Another program speaks for us and would go on with its sentence.
    house.speech.silence(LAST_WORD);
    house.app().close(shell::now());
}

fn fill(bytes: &mut [u8]) {
    // Without random bytes nothing that is written could be told apart later; stopping is the safe end.
    if getrandom::fill(bytes).is_err() {
        std::process::abort();
    }
}
