## Eine gewöhnliche, harmlose Seite. Sie darf nicht verraten, warum jemand hier ist.

leave-title = Gute Gewohnheiten am Computer
leave-lead = Kleine Dinge, die den Alltag leichter machen.
leave-sit = Bequem sitzen
leave-sit-text = Der Bildschirm steht eine Armlänge entfernt. Die Füße stehen am Boden.
leave-eyes = Die Augen ausruhen
leave-eyes-text = Schauen Sie alle zwanzig Minuten kurz in die Ferne.
leave-lock = Den Bildschirm sperren
leave-lock-text = Sperren Sie den Bildschirm, wenn Sie aufstehen.
leave-save = Oft speichern
leave-save-text = Speichern Sie Texte alle paar Minuten. So geht nichts verloren.
leave-update = Programme aktuell halten
leave-update-text = Aktualisierungen beheben Fehler. Lassen Sie sie laufen.
leave-drink = Pause machen
leave-drink-text = Trinken Sie ein Glas Wasser und gehen Sie ein paar Schritte.
leave-to-start = Zur Startseite
