## Meine Daten: alles, was über einen Menschen gespeichert ist, in Worten. Dieselben Sätze stehen auf der Seite zum Mitnehmen.

my-data-title = Meine Daten
my-data-lead = Das ist alles, was Tilia auf diesem Computer über Sie weiß.
my-data-lead-guest = Sie lernen ohne Namen. All das ist nur im Speicher des Computers. Wenn Sie beenden, ist es weg.
my-data-page-title = Meine Daten in Tilia
my-data-page-made = Erstellt am { $date }. Bewahren Sie diese Seite gut auf: Wer sie öffnet, kann sie lesen.
my-data-private-title = Private Lektionen
my-data-private = Private Lektionen hinterlassen nichts. Darum steht hier nichts über sie.
my-data-page-left-out = Lektionen über Respekt im Netz fehlen auf dieser Seite. So ist es sicherer für Sie.

my-data-about = Über Sie
my-data-name = Vorname
my-data-picture = Bild
my-data-group = Gruppe
my-data-language = Sprache
my-data-since = Hier seit
my-data-external = Nummer von Ihrer Schule oder Bibliothek
my-data-pin = Drei Bilder
my-data-pin-set = gewählt. Gespeichert ist ein Code, aus dem niemand sie lesen kann.
my-data-nothing-about = Tilia weiß nicht, wer Sie sind. Es hat nach keinem Namen gefragt.

my-data-course = Ihr Kurs
my-data-course-plan = { $count ->
    [one] { $count } Lektion ist geplant
   *[other] { $count } Lektionen sind geplant
  }

# Before one day or several: 24/11/2026, 01/12/2026.
my-data-days-there = Sie waren da am
my-data-days-away = Sie waren nicht da am

my-data-settings = Ihre Einstellungen
my-data-assessment = Wo stehe ich? { $track }
my-data-other = Andere Einträge

my-data-notes = Notizen von Kursleitungen
my-data-notes-none = Es gibt keine. Wenn eine Kursleitung eine schreibt, können Sie sie hier lesen.
my-data-notes-text = Das haben Kursleitungen über Sie geschrieben.

my-data-copies = Kopien auf diesem Computer
my-data-copies-text = Tilia kopiert jeden Tag alle Daten, damit nichts verloren geht. Ältere Kopien löscht es nach einigen Wochen.
my-data-copies-who = Kursleitungen können Ihren Stand sehen. Private Lektionen sehen sie nie.

## Eine Zeile dessen, was geschah. Sie steht hinter Tag und Uhrzeit.

my-data-line-opened = Lektion geöffnet
my-data-line-seen = Seite gesehen: { $step }
my-data-line-answered = Frage beantwortet: { $step }
my-data-line-completed = Lektion abgeschlossen
my-data-line-planned = Für meinen Plan gewählt: { $chosen }
my-data-line-planned-none = Nichts für meinen Plan gewählt
my-data-line-rated = { $count ->
    [one] { $count } Satz über mich eingeschätzt
   *[other] { $count } Sätze über mich eingeschätzt
  }
my-data-line-begun = Fragen begonnen
my-data-line-task = Frage beantwortet: { $task }
my-data-line-finished = Beendet: { $band }
my-data-line-review = Frage wiederholt
my-data-line-certificate = Bescheinigung erstellt
my-data-line-other = Eintrag einer neueren Fassung von Tilia
my-data-said-chosen = Sie wählten: { $chosen }
my-data-said-right = Richtig
my-data-said-not-yet = Noch nicht
my-data-said-dont-know = „Weiß ich nicht“
my-data-said-sure = Sie waren sicher
my-data-said-unsure = Sie waren nicht sicher
my-data-said-together = Gemeinsam beantwortet

## Die Seite darum herum.

my-data-show = { $count ->
    [one] { $count } Eintrag zeigen
   *[other] { $count } Einträge zeigen
  }
my-data-take = Meine Daten mitnehmen
my-data-erase = Meine Daten löschen

## Alles über sich löschen.

my-data-erase-title = Alles über Sie löschen?
my-data-erase-text = Ihr Name, Ihr Stand, Ihre Antworten, Ihre Pläne und Ihre Einstellungen sind dann weg. Niemand kann sie zurückholen.
my-data-erase-copies = Auch die Kopien auf diesem Computer werden gelöscht.
my-data-erase-keep = Alles behalten
my-data-erase-do = Alles löschen
my-data-erase-working = Tilia löscht Ihre Daten. Das kann einen Moment dauern.
my-data-erased-title = Alles ist gelöscht
my-data-erased-text = Tilia kennt Sie auf diesem Computer nicht mehr.
my-data-erased-files = { $count ->
    [one] { $count } ältere Kopie wurde gelöscht.
   *[other] { $count } ältere Kopien wurden gelöscht.
  }
my-data-erased-reach = Was Tilia nicht löschen kann
my-data-erased-exports = { $count ->
    [one] Seit Sie hier sind, hat die Kursleitung { $count } Bericht gespeichert. Vielleicht steht Ihr Name darin. Bitten Sie die Kursleitung, ihn zu löschen.
   *[other] Seit Sie hier sind, hat die Kursleitung { $count } Berichte gespeichert. Vielleicht steht Ihr Name darin. Bitten Sie die Kursleitung, sie zu löschen.
  }
my-data-erased-others = Vielleicht haben Sie auch an anderen Computern gelernt. Die haben ihre eigenen Daten.
my-data-erased-left = { $count ->
    [one] { $count } alte Kopie ließ sich nicht löschen. Fragen Sie die Person, die diesen Computer betreut.
   *[other] { $count } alte Kopien ließen sich nicht löschen. Fragen Sie die Person, die diesen Computer betreut.
  }
my-data-erased-stick = Dateien, die Sie mitgenommen haben, liegen noch dort, wo Sie sie gespeichert haben.
my-data-erased-go = Zur Startseite
