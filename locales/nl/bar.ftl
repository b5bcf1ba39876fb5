## De knoppen bovenaan. Ze staan altijd op dezelfde plaats.

bar-tools = Knoppen
bar-place = Waar u bent
bar-back = Terug
bar-read-aloud = Voorlezen
bar-voice = Stem
bar-text-size = Tekstgrootte
bar-language = Taal
bar-help = Hulp
bar-leave = Verlaten
bar-finish = Afsluiten
bar-size-title = Hoe groot wilt u de letters?
bar-size-s = Klein
bar-size-m = Normaal
bar-size-l = Groot
bar-size-xl = Heel groot
bar-theme-title = Welke kleuren wilt u?
bar-theme-light = Licht
bar-theme-dark = Donker
bar-theme-contrast = Sterk contrast
bar-language-title = Welke taal wilt u?
bar-close = Sluiten
bar-shift = Shifttoets { $count } van 3: verlaten
