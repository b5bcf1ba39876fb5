//! Embeds the page, the permissions and the configuration.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "cancel",
        "choose_path",
        "finish",
        "ready",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
