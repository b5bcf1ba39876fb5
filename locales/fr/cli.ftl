## What the window's program says where it was started, before or instead of a window

# --data and the other words after -- stay as they are
cli-window-help = Tilia : décider par soi-même et vivre en sécurité dans le monde numérique.
    tilia               ouvre la fenêtre
    tilia --data DIR    utilise ce dossier de données
    tilia --version     donne la version
    tilia --help        affiche cette aide
cli-automation-refused = Ce programme refuse d’être piloté de l’extérieur. Retirez TAURI_WEBVIEW_AUTOMATION et relancez-le.
cli-already-open = Tilia est déjà ouvert. Sa fenêtre passe maintenant au premier plan.
cli-no-temporary-folder = Tilia a besoin d’un dossier temporaire et ne peut pas y écrire : { $detail }. Libérez un peu de place, puis relancez le programme.
cli-no-window = La fenêtre n’a pas pu s’ouvrir : { $detail }. Vos données sont en sécurité. Y a-t-il un écran, et WebKitGTK 4.1 est-il installé ?
