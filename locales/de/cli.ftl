## What the window's program says where it was started, before or instead of a window

# --data and the other words after -- stay as they are
cli-window-help = Tilia: selbstbestimmt und sicher in der digitalen Welt leben.
    tilia               öffnet das Fenster
    tilia --data DIR    verwendet diesen Datenordner
    tilia --version     nennt die Version
    tilia --help        zeigt diese Hilfe
cli-automation-refused = Dieses Programm lässt sich nicht von außen steuern. Entfernen Sie TAURI_WEBVIEW_AUTOMATION und starten Sie neu.
cli-already-open = Tilia ist schon offen. Das Fenster kommt jetzt nach vorne.
cli-no-temporary-folder = Tilia braucht einen temporären Ordner und kann dort nicht schreiben: { $detail }. Schaffen Sie bitte Platz und starten Sie neu.
cli-no-window = Das Fenster ließ sich nicht öffnen: { $detail }. Ihre Daten sind sicher. Gibt es einen Bildschirm, und ist WebKitGTK 4.1 installiert?
