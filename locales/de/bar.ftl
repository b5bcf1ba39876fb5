## Die Werkzeuge am oberen Rand. Sie stehen immer am selben Platz.

bar-tools = Werkzeuge
bar-place = Wo Sie sind
bar-back = Zurück
bar-read-aloud = Vorlesen
bar-voice = Stimme
bar-text-size = Schriftgröße
bar-language = Sprache
bar-help = Hilfe
bar-leave = Verlassen
bar-finish = Beenden
bar-size-title = Wie groß soll die Schrift sein?
bar-size-s = Klein
bar-size-m = Normal
bar-size-l = Groß
bar-size-xl = Sehr groß
bar-theme-title = Welche Farben sind angenehm?
bar-theme-light = Hell
bar-theme-dark = Dunkel
bar-theme-contrast = Starker Kontrast
bar-language-title = Welche Sprache möchten Sie?
bar-close = Schließen
bar-shift = Umschalttaste { $count } von 3: verlassen
