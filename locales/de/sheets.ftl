## Sheets of paper: the buttons that print or save one.

sheet-print = Drucken
sheet-save = Als PDF speichern
sheet-making = Das Blatt entsteht gerade.
sheet-printed = Das Blatt ist unterwegs zum Drucker.
# The path of the file follows.
sheet-saved = Das Blatt ist hier gespeichert:

## On the last page of a lesson

sheet-lesson = Zum Mitnehmen
sheet-lesson-text = Ein Blatt mit dem Gelernten, Ihrem Plan und den Hilfsstellen.

## Under a letter that was built

sheet-letter = Ihr Brief auf Papier
sheet-letter-text = Die Zeilen für Name und Adresse bleiben leer. Füllen Sie sie von Hand aus.

## The certificate, in "My progress"

sheet-certificate = Bescheinigung
sheet-certificate-text = Sie sagt, dass Sie teilgenommen haben. Sie sagt nie, wie gut.
sheet-certificate-name = Name auf der Bescheinigung
sheet-certificate-name-hint = Er wird nur gedruckt, nicht gespeichert. Lassen Sie das Feld leer, wenn Sie ihn von Hand schreiben möchten.
sheet-certificate-topics = Was darf darauf stehen?
sheet-certificate-all = Kreuzen Sie nur Themen an, die andere sehen dürfen.

## The trainer's page with lessons on paper

sheet-twin-title = Lektionen auf Papier
sheet-twin-sub = Für Räume mit zu wenig Computern. Die Lösungen stehen auf den letzten Seiten.
