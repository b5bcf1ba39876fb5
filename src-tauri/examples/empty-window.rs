//! A window with one word in it and nothing behind it. `./dev bench` compares Tilia's start and memory with it, so
//! that the share of the system's own window is known.

use std::process::ExitCode;
use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str =
    "<!doctype html><meta charset=utf-8><title>Empty</title><p style='font-size:6rem'>Empty</p>";

fn main() -> ExitCode {
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            Response::builder()
                .header("Content-Type", "text/html")
                .body(PAGE.as_bytes().to_vec())
                .unwrap_or_default()
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page)
                .title("Empty")
                .inner_size(1366.0, 768.0)
                .data_directory(std::env::temp_dir().join("empty-window"))
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|_, _| {});
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
