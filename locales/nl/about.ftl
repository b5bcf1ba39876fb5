## Over Tilia: versies, regels van het huis, licenties en een verslag voor wie helpt.

about-title = Over Tilia
about-lead = Tilia werkt zonder internet. Niets verlaat deze computer vanzelf.
about-versions = Versies
about-app = Tilia
about-course = Lessen
about-data = Gegevens
about-system = Systeem
about-policy = Regels op deze computer
about-policy-none = Op deze computer gelden geen bijzondere regels.
about-policy-invalid = Het bestand met de regels bevat een fout. Daarom zijn alleen bezoeken zonder naam mogelijk.
about-policy-file = Bestand
about-policy-error = Wat er niet klopt
about-policy-site = Plaats
about-policy-region = Regio
about-policy-role = Gebruikt door
about-policy-role-learner = wie leert
about-policy-role-trainer = lesgevers
about-policy-role-both = wie leert en lesgevers
about-policy-languages = Talen
about-policy-ways = Aanmelden
about-policy-way-guest = zonder naam
about-policy-way-class-list = met de klaslijst
about-policy-way-own-name = met eigen naam
about-policy-shared = Gedeelde computer
about-policy-shared-yes = ja, bewaren kan alleen op usb-sticks
about-folder = Waar de gegevens staan
about-folder-none = Op deze computer wordt nu niets bewaard.
about-licences = Licenties
about-licences-text = Tilia is vrije software onder de openbare licentie van de Europese Unie 1.2. De lessen vallen onder Creative Commons BY-SA 4.0. U mag beide gebruiken, bekijken, veranderen en delen.
about-licences-parts = De tekeningen en pictogrammen horen bij Tilia en hebben dezelfde licentie als de lessen. De letter heet Atkinson Hyperlegible Next en valt onder de SIL Open Font License 1.1.
about-licences-others = { $count ->
    [one] Tilia gebruikt het werk van anderen: { $count } bibliotheek.
   *[other] Tilia gebruikt het werk van anderen: { $count } bibliotheken.
  }
about-licences-show = Alle bibliotheken en licenties tonen
about-licences-text-of = Tekst van de licentie
about-report = Een verslag voor wie helpt
about-report-text = Het zegt hoe het met Tilia gaat op deze computer. Er staan geen namen of antwoorden in. Lees het hier voor u het doorgeeft.
about-report-show = Verslag tonen
about-report-save = Verslag bewaren
about-report-saved = Het verslag is bewaard: { $path }
about-back = Terug

## Regels van het verslag.

report-title = Verslag over Tilia op deze computer
report-made = Gemaakt op
report-records = Gegevensbestand
report-records-open = in gebruik
report-records-shut = niet te gebruiken: { $why }
report-size = Grootte van het bestand
report-kilobytes = { $count } kB
report-free = Vrije ruimte op de schijf
report-megabytes = { $count } MB
report-people = Mensen op de lijst
report-events = Gegevens
report-backups = Kopieën
report-newest = Nieuwste kopie
report-log = Laatste regels van het logboek
report-log-none = Het logboek is leeg.
report-none = geen
