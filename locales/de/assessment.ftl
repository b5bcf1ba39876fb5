## Wo stehe ich? Aussagen, Aufgaben, Pause.

assessment-title = Wo stehe ich?
assessment-which = Worum soll es gehen?
assessment-lead = Sie bekommen 6 bis 12 Aufgaben. Das ist keine Prüfung, und Sie haben so viel Zeit, wie Sie möchten.
assessment-lead-rest = „Weiß ich nicht“ ist eine gute Antwort. Sie können jederzeit Pause machen.
## Beim zweiten Mal, nach einigen Lektionen.
assessment-again-title = Wie weit bin ich gekommen?
assessment-again-lead = Sie bekommen 6 bis 12 Aufgaben, möglichst neue. Das ist keine Prüfung, und Sie haben so viel Zeit, wie Sie möchten.
assessment-yourself = Wie sehen Sie sich selbst?
assessment-yourself-skip = Sie können diesen Teil auslassen.
rating-1 = noch nicht
rating-2 = ein wenig
rating-3 = gut
rating-4 = sehr gut
assessment-start = Zu den Aufgaben
assessment-resume = Weitermachen
assessment-paused = Sie haben vorher eine Pause gemacht. Es geht dort weiter.
assessment-see-picture = Mein letztes Bild ansehen
assessment-not-now = Jetzt nicht
assessment-task = Aufgabe { $number }
assessment-at-most = höchstens { $most }
assessment-dont-know = Weiß ich nicht
assessment-sure-title = Wie sicher sind Sie?
assessment-sure-text = Sie können diese Frage auslassen.
assessment-sure = Sicher
assessment-unsure = Nicht sicher
assessment-next = Nächste Aufgabe
assessment-pick = Wählen Sie eine Antwort
assessment-pause = Pause machen
assessment-saved = Ihre bisherigen Antworten bleiben erhalten.
