# Back-ups, het logboek, de gegevensmap.

## Back-ups.
trainer-safety-title = Veiligheid
trainer-safety-lead = Back-ups, logboek en gegevensmap
trainer-safety-backups = Back-ups
trainer-safety-backups-text = Een back-up bevat alles wat Tilia op deze computer bewaart. Elke dag komt er vanzelf een bij.
trainer-safety-now = Nu een back-up maken
trainer-safety-copy = Een kopie bewaren in …
trainer-safety-none-title = Nog geen back-up
trainer-safety-none-text = Met “Nu een back-up maken” maakt u de eerste.
trainer-safety-when = Gemaakt op
trainer-safety-size = Grootte
trainer-safety-action = Actie
trainer-safety-backed-up = De back-up is klaar:
trainer-safety-copied = De kopie is bewaard:
trainer-safety-restore = Terugzetten
trainer-safety-restore-title = De back-up van { $when } terugzetten?
trainer-safety-restore-text = Wat na deze back-up gebeurde, verdwijnt van de pagina’s: vooruitgang, antwoorden, mensen en cursussen. Wie gewist is, blijft gewist.
trainer-safety-restore-aside = Het huidige bestand blijft in de gegevensmap, voor uw IT-dienst.
trainer-safety-restore-keep = Alles zo laten
trainer-safety-restore-do = Terugzetten
trainer-safety-restored = De back-up van { $when } staat terug.

## Logboek. Nooit namen van cursisten.
trainer-safety-log = Logboek
trainer-safety-log-text = Wie de ruimte opende, wie iets exporteerde of wiste, en wanneer. Er staan geen namen van cursisten in.
trainer-safety-log-when = Wanneer
trainer-safety-log-who = Wie
trainer-safety-log-what = Wat
trainer-safety-log-detail = Details
trainer-safety-log-more = Nog { $count } tonen
trainer-safety-log-empty = Er staat nog niets in het logboek.
trainer-safety-command-line = opdrachtregel
trainer-safety-person = de persoon zelf
trainer-log-set-up = stelde de ruimte in
trainer-log-unlocked = ontgrendelde de ruimte
trainer-log-unlock-refused = typte een verkeerde wachtwoordzin
trainer-log-recovered = koos met de code een nieuwe wachtwoordzin
trainer-log-imported = las een klaslijst in
trainer-log-exported = bewaarde een verslag
trainer-log-erased = wiste een persoon
trainer-log-erased-self = wiste de eigen gegevens
trainer-log-taken-along = nam de eigen gegevens mee
trainer-log-brought-back = bracht de eigen gegevens terug
trainer-log-backed-up = maakte een back-up
trainer-log-restored = zette een back-up terug
trainer-log-course-saved = bewaarde een cursus
trainer-log-collected = verzamelde bestanden van andere computers
trainer-log-handed-out = maakte een cursusbestand
trainer-log-device-accepted = aanvaardde een andere computer
trainer-log-device-refused = haalde een andere computer uit de lijst
trainer-log-joined = voegde twee vermeldingen samen
trainer-log-told-apart = hield twee personen uit elkaar
trainer-log-parted = splitste twee vermeldingen weer
trainer-log-kept-in-spite = behield iemand die een andere computer wiste
trainer-log-course-taken = nam een cursusbestand op
trainer-log-other = deed iets anders

## Map en vergrendeling.
trainer-safety-folder = Gegevensmap
trainer-safety-folder-text = Alles wat Tilia bewaart, staat in deze map:
trainer-safety-lock = Vergrendelen
trainer-safety-lock-text = Gebruikt niemand de computer tien minuten lang? Dan vergrendelt de ruimte zichzelf.
trainer-safety-lock-now = Nu vergrendelen
trainer-log-pin-reset = haalde de drie afbeeldingen van iemand weg
