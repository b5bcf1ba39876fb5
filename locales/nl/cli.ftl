## What the window's program says where it was started, before or instead of a window

# --data and the other words after -- stay as they are
cli-window-help = Tilia: veilig leven en zelf beslissen in de digitale wereld.
    tilia               opent het venster
    tilia --data DIR    gebruikt deze gegevensmap
    tilia --version     toont de versie
    tilia --help        toont deze hulp
cli-automation-refused = Dit programma laat zich niet van buitenaf besturen. Verwijder TAURI_WEBVIEW_AUTOMATION en start opnieuw.
cli-already-open = Tilia is al open. Het venster komt nu naar voren.
cli-no-temporary-folder = Tilia heeft een tijdelijke map nodig en kan daar niet schrijven: { $detail }. Maak wat ruimte vrij en start opnieuw.
cli-no-window = Het venster ging niet open: { $detail }. Uw gegevens zijn veilig. Is er een scherm, en is WebKitGTK 4.1 geïnstalleerd?
