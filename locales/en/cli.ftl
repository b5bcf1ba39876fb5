## What the window's program says where it was started, before or instead of a window

# --data and the other words after -- stay as they are
cli-window-help = Tilia: safe and free to decide in the digital world.
    tilia               opens the window
    tilia --data DIR    uses this data folder
    tilia --version     shows the version
    tilia --help        shows this help
cli-automation-refused = This program cannot be controlled from outside. Unset TAURI_WEBVIEW_AUTOMATION and start again.
cli-already-open = Tilia is already open. Its window now comes to the front.
cli-no-temporary-folder = Tilia needs a temporary folder and cannot write in it: { $detail }. Please free some space, then start again.
cli-no-window = The window could not be opened: { $detail }. Your data is safe. Is there a screen, and is WebKitGTK 4.1 installed?
