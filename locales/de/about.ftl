## Über Tilia: Fassungen, Regeln des Hauses, Lizenzen und ein Bericht für die Person, die hilft.

about-title = Über Tilia
about-lead = Tilia arbeitet ohne Internet. Von selbst verlässt nichts diesen Computer.
about-versions = Fassungen
about-app = Tilia
about-course = Lektionen
about-data = Daten
about-system = System
about-policy = Regeln auf diesem Computer
about-policy-none = Auf diesem Computer gelten keine besonderen Regeln.
about-policy-invalid = Die Datei mit den Regeln hat einen Fehler. Darum sind nur Besuche ohne Namen möglich.
about-policy-file = Datei
about-policy-error = Was nicht stimmt
about-policy-site = Ort
about-policy-region = Region
about-policy-role = Benutzt von
about-policy-role-learner = Lernenden
about-policy-role-trainer = Kursleitungen
about-policy-role-both = Lernenden und Kursleitungen
about-policy-languages = Sprachen
about-policy-ways = Anmelden
about-policy-way-guest = ohne Namen
about-policy-way-class-list = mit der Klassenliste
about-policy-way-own-name = mit eigenem Namen
about-policy-shared = Gemeinsamer Computer
about-policy-shared-yes = ja, gespeichert wird nur auf USB-Sticks
about-folder = Wo die Daten sind
about-folder-none = Auf diesem Computer wird zurzeit nichts gespeichert.
about-licences = Lizenzen
about-licences-text = Tilia ist freie Software unter der Open-Source-Lizenz für die Europäische Union 1.2. Die Lektionen stehen unter Creative Commons BY-SA 4.0. Sie dürfen beides nutzen, prüfen, ändern und weitergeben.
about-licences-parts = Die Zeichnungen und Symbole gehören zu Tilia und haben dieselbe Lizenz wie die Lektionen. Die Schrift heißt Atkinson Hyperlegible Next und steht unter der SIL Open Font License 1.1.
about-licences-others = { $count ->
    [one] Tilia nutzt die Arbeit anderer: { $count } Bibliothek.
   *[other] Tilia nutzt die Arbeit anderer: { $count } Bibliotheken.
  }
about-licences-show = Alle Bibliotheken und Lizenzen zeigen
about-licences-text-of = Text der Lizenz
about-report = Ein Bericht für die Person, die hilft
about-report-text = Er sagt, wie es Tilia auf diesem Computer geht. Namen und Antworten stehen nicht darin. Lesen Sie ihn hier, bevor Sie ihn weitergeben.
about-report-show = Bericht zeigen
about-report-save = Bericht speichern
about-report-saved = Der Bericht ist gespeichert: { $path }
about-back = Zurück

## Zeilen des Berichts.

report-title = Bericht über Tilia auf diesem Computer
report-made = Erstellt am
report-records = Datei mit den Daten
report-records-open = in Gebrauch
report-records-shut = nicht zu gebrauchen: { $why }
report-size = Größe der Datei
report-kilobytes = { $count } kB
report-free = Freier Platz auf der Festplatte
report-megabytes = { $count } MB
report-people = Personen auf der Liste
report-events = Einträge
report-backups = Kopien
report-newest = Neueste Kopie
report-log = Letzte Zeilen des Protokolls
report-log-none = Das Protokoll ist leer.
report-none = keine
