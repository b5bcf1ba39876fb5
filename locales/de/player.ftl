## Eine Lektion, Schritt für Schritt.

player-step = Schritt { $step } von { $steps }
player-next = Weiter
player-to-end = Zum Abschluss
player-overview = Zur Übersicht
player-private = Von dieser Lektion wird nichts gespeichert.
player-skip = Diese Lektion überspringen
player-skip-step = Diesen Schritt auslassen
player-go-on = Mit der Lektion weitermachen
player-words = Wörter erklärt
player-check = Antwort prüfen
player-pick-one = Wählen Sie eine Antwort
player-pick-some = Wählen Sie, was stimmt
player-order-as-is = Diese Reihenfolge prüfen
player-pairs-left = { $count ->
    [one] Noch { $count } Paar
   *[other] Noch { $count } Paare
  }
player-messages-left = { $count ->
    [one] Noch { $count } Nachricht
   *[other] Noch { $count } Nachrichten
  }
player-lines-left = { $count ->
    [one] Noch { $count } Zeile
   *[other] Noch { $count } Zeilen
  }
player-blocks-missing = Ein Teil fehlt noch
player-decide = Entscheiden und einen Grund ankreuzen
player-passphrase-missing = Tippen Sie ein Passwort
player-settings-check = Einstellungen prüfen
player-letter-done = Mein Brief ist fertig
player-plan-keep = Meinen Plan behalten
player-plan-mine = Das ist mein Plan
player-plan-none = Ohne Plan weitermachen
player-completion-only = Diese Lektion gehört zu Ihrem Kurs. Notiert wird nur, dass Sie sie gemacht haben.
