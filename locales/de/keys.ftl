## Tasten, die helfen.

keys-title = Tasten, die helfen
keys-lead = Alles geht auch ohne Maus. Diese Tasten ersparen Ihnen Wege.
keys-key = Taste
keys-does = Was sie tut
keys-enter = Eingabe
keys-space = Leertaste
keys-escape = Esc
keys-alt = Alt
keys-shift = Umschalt
keys-tab = Tab
keys-does-tab = zur nächsten Schaltfläche oder zum nächsten Feld
keys-does-press = drückt die Schaltfläche, auf der Sie sind
keys-does-escape = schließt, was sich geöffnet hat
keys-does-next = weiter zur nächsten Seite
keys-does-back = eine Seite oder einen Schritt zurück
keys-does-read = liest die Seite vor oder hört damit auf
keys-does-help = Hilfe und Kontakte
keys-does-list = öffnet diese Liste
keys-does-leave = verlässt alles sofort
keys-three-times = dreimal
keys-question = Die Taste ? öffnet diese Liste
keys-glossary = Wörter erklärt
