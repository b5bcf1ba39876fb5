## Fünf Minuten üben.

review-none-title = Heute gibt es nichts zu wiederholen
review-none-text = Sie haben alles erst vor Kurzem geübt. Eine Pause hilft beim Behalten.
review-next = Die nächste Übung ist am { $date } bereit.
review-ahead = Trotzdem üben
review-empty-title = Hier gibt es noch nichts zu üben
review-empty-text = Nach Ihrer ersten Aufgabe in einer Lektion geht es los. Später begegnen Ihnen dieselben Aufgaben wieder. So bleiben sie im Gedächtnis.
review-done-title = Das war Ihre Übung für heute
review-done-text = Manche Aufgaben kommen in ein paar Tagen wieder, andere viel später. Darum kümmert sich Tilia.
