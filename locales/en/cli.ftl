## What the window's program says where it was started, before or instead of a window

# --data and the other words after -- stay as they are
cli-window-help = Tilia: living self-determined and safe in the digital world.
    tilia               opens the window
    tilia --data DIR    uses this data folder
    tilia --version     tells the version
    tilia --help        shows this help
cli-automation-refused = This program does not let itself be steered from outside. Unset TAURI_WEBVIEW_AUTOMATION and start again.
cli-already-open = Tilia is already open. Its window now comes to the front.
cli-no-temporary-folder = Tilia needs a temporary folder and cannot write in it: { $detail }. Please free some room, then start again.
cli-no-window = The window could not be opened: { $detail }. Your data are safe. Is there a screen, and is WebKitGTK 4.1 installed?
