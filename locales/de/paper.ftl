## Sheets of paper: the words that stand on them beside the text of a lesson.

## The lesson sheet

paper-lesson-sheet = Blatt zur Lektion
paper-learned = Darum ging es in dieser Lektion
paper-plan = Mein Plan
paper-plan-blank = Was tun Sie zu Hause? Schreiben Sie es hier auf.
paper-helps = Wer hilft

## The certificate. It says that somebody took part, never how well.

paper-certificate = Teilnahmebescheinigung
paper-certificate-for = Hiermit wird bestätigt:
paper-certificate-took-part = hat am Kurs „Selbstbestimmt und sicher im Netz“ teilgenommen.
paper-certificate-days = Zeitraum
paper-certificate-hours = Dauer
paper-certificate-topics = Themen
paper-certificate-by = Veranstalter
paper-certificate-signature = Unterschrift
paper-certificate-place-day = Ort und Datum
# Small print at the lower edge.
paper-certificate-note = Dieses Blatt bestätigt die Teilnahme. Es ist kein Zeugnis.
# $from and $to are days in words.
paper-days = { $from } bis { $to }
# $hours can be a half, such as 7.5.
paper-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
paper-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}

## A whole lesson on paper, for a course without computers

paper-twin = Lektion auf Papier
# The band over everything that is made up.
paper-practice = Übung – nichts hiervon ist echt
paper-answers = Lösungen
paper-answers-first = Sehen Sie sich diese Seite erst am Ende an.
paper-fits = Das passt
paper-why = Warum

## What to do with the pen. Above each activity.

paper-how-choice = Kreuzen Sie ein Kästchen an.
paper-how-choices = Kreuzen Sie alles an, was passt.
paper-how-order = Was kommt zuerst? Schreiben Sie dort eine 1 ins Kästchen, dann die 2 und so weiter.
paper-how-match = Was gehört zusammen? Ziehen Sie eine Linie von links nach rechts.
paper-how-sort = Kreuzen Sie in jeder Zeile ein Kästchen an.
paper-how-spot = Was macht Sie vorsichtig? Unterstreichen Sie es.
paper-how-inbox = Was tun Sie mit jeder Nachricht? Kreuzen Sie darunter ein Kästchen an.
paper-how-chat = Beginnen Sie bei 1. Wählen Sie, was Sie sagen, und lesen Sie bei der Nummer dahinter weiter.
paper-how-settings = Was stellen Sie ein? Kreuzen Sie bei jedem Schalter ein Kästchen an.
paper-how-web = Lesen Sie die Seiten. Gehen Sie, wohin ein Link führt, und entscheiden Sie dann.
paper-how-password = Schreiben Sie vier Wörter auf, die nichts miteinander zu tun haben. Erfinden Sie sie nur für diese Übung.
paper-how-file = Wohin legen Sie Kopien? Kreuzen Sie die Kästchen an.
paper-how-letter = Kreuzen Sie an, was in Ihrem Brief stehen soll. Schreiben Sie ihn dann ab und unterschreiben Sie.
paper-how-plan = Kreuzen Sie an, was Sie zu Hause tun werden.
paper-how-typing = Schreiben Sie jede Zeile ab, wie sie dasteht. Suchen Sie dann ihre Buchstaben auf einer Tastatur.

## Parts of a made-up message, web page or payment screen

paper-role-from = Von
paper-role-address = Adresse
paper-role-subject = Betreff
paper-role-heading = Überschrift
paper-role-text = Text
paper-role-price = Preis
paper-role-amount = Betrag
paper-role-iban = Konto
paper-role-name = Name
paper-role-button = Knopf
paper-role-rating = Bewertung
paper-role-footer = Am Seitenende
paper-medium-mail = E-Mail
paper-medium-text = SMS
paper-medium-qr = Aufkleber mit Code

## What can be done with a message

paper-keep = Behalten
paper-report = Melden
paper-delete = Löschen

## Conversations and pages: a number follows.

paper-go-to = Weiter bei
paper-the-end = Ende des Gesprächs
# Behind the state that a switch has at the beginning.
paper-now = jetzt eingestellt
paper-decide = Was tun Sie?
paper-reasons = Warum? Kreuzen Sie Ihre Gründe an.
# A number follows: Word 1, Word 2.
paper-word = Wort
# A number follows.
paper-least-length = Zählen Sie die Buchstaben. Nötig sind mindestens:
paper-file = Datei
# A number follows.
paper-copies = Kopien von jeder Datei:
# The place that breaks follows.
paper-breaks = Dann geht dies kaputt. Streichen Sie es durch und sehen Sie, was bleibt:
# Blocks of a letter.
paper-always = immer im Brief
paper-one-of = wählen Sie eines davon
# Heading of the first column of a table.
paper-card = Was?
