//! Embeds the page, the permissions and the configuration.

fn main() {
    // The page is embedded; without this line a new page would not reach the window.
    println!("cargo::rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "cancel",
        "cancel_dialogs",
        "choose_path",
        "finish",
        "list_voices",
        "print",
        "ready",
        "speak",
        "stop_speaking",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
