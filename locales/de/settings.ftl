## Einstellungen: wie die Person die App gern hat.

settings-title = Einstellungen
settings-lead-kept = Tilia merkt sich das für Sie auf diesem Computer.
settings-lead-guest = Das bleibt so, bis Sie beenden.
settings-sizes = Größe der Buchstaben
settings-themes = Farben
settings-language = Sprache
settings-motion = Bewegung
settings-motion-calm = Keine Bewegung
settings-motion-calm-text = Auf der Seite gleitet und blendet nichts.
settings-simple = Einfache Ansicht
settings-simple-on = Nur „Weitermachen“ zeigen
settings-simple-on-text = Die Übersicht zeigt eine Lektion und einen Knopf. Sie können das jederzeit ausschalten.
settings-done = Fertig
settings-all = Alle Einstellungen
settings-about = Über Tilia
settings-simple-off = Alles zeigen
