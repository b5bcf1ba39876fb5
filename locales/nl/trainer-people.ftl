# De mensen op deze computer, en het inlezen van een klaslijst.

## Lijst.
trainer-people-title = Mensen
trainer-people-count = { $count ->
    [0] Nog niemand
    [one] { $count } persoon op deze computer
   *[other] { $count } mensen op deze computer
}
trainer-people-search = Een naam of een groep zoeken
trainer-people-found = { $count ->
    [one] { $count } persoon gevonden
   *[other] { $count } mensen gevonden
}
trainer-people-found-none = Niemand gevonden. Misschien is de naam anders geschreven.
trainer-people-clear = Zoekveld leegmaken
trainer-people-add = Iemand toevoegen
trainer-people-import = Klaslijst inlezen
trainer-people-empty-title = Nog niemand op de lijst
trainer-people-empty-text = Lees een klaslijst uit een bestand in. U kunt mensen ook een voor een toevoegen.
trainer-people-table = Mensen op deze computer
trainer-people-name = Naam
trainer-people-group = Groep
trainer-people-action = Actie
trainer-people-erase = Wissen
trainer-people-more = Nog { $count } tonen

## Met de hand toevoegen.
trainer-people-add-title = Iemand toevoegen
trainer-people-add-name = Naam
trainer-people-add-hint = Voornaam en familienaam, zodat u twee mensen uit elkaar houdt.
trainer-people-add-save = Toevoegen
trainer-people-add-missing = De naam ontbreekt nog
trainer-people-added = { $name } staat op de lijst.

## Wissen.
trainer-people-erase-title = { $name } wissen?
trainer-people-erase-text = Naam, vooruitgang, antwoorden en zelfinschattingen van deze persoon verdwijnen voorgoed. Een nieuwe back-up vervangt alle back-ups op deze computer.
trainer-people-erase-files = Verslagen en kopieën die u elders bewaard hebt, worden niet gewist. Verwijder die zelf.
trainer-people-erase-keep = Deze persoon houden
trainer-people-erase-do = Voorgoed wissen
trainer-people-erased = { $name } is gewist, met { $events ->
    [one] { $events } gegeven
   *[other] { $events } gegevens
}.

## Twee vermeldingen van één persoon.
trainer-people-same = { $count ->
    [one] Eén persoon staat misschien twee keer op de lijst: kijk even na
   *[other] { $count } mensen staan misschien twee keer op de lijst: kijk even na
}
trainer-people-joined = { $count ->
    [one] { $count } samengevoegde persoon
   *[other] { $count } samengevoegde personen
}
trainer-people-parted = { $name } staat weer apart op de lijst.
trainer-people-apart = Genoteerd: dit zijn twee mensen.
# Knop, ook in de vraag daarna.
trainer-people-join = Samenvoegen
trainer-people-join-title = Onder welke naam staat { $name } nog eens op de lijst?
trainer-people-join-text = Alles van de andere naam telt dan bij { $name }. Die naam staat daarna op geen enkele lijst meer. U kunt dit weer ongedaan maken.
trainer-people-join-keep = Niets veranderen

## Klaslijst.
trainer-import-title = Klaslijst inlezen
trainer-import-lead = Kies een CSV-bestand. U ziet eerst wat er zou gebeuren.
trainer-import-columns = De kolom “Naam” volstaat. “Groep”, “Taal”, “Afbeelding” en “Externe id” mogen er ook staan.
trainer-import-group = Groep voor rijen zonder groep
trainer-import-group-hint = Een nieuwe naam maakt een nieuwe groep.
trainer-import-choose = Het bestand kiezen
trainer-import-other = Een ander bestand kiezen
trainer-import-preview = Dit zou er gebeuren
trainer-import-file = Bestand: { $path }
# $encoding: bijvoorbeeld UTF-8; $separator: een van de drie namen hieronder.
trainer-import-read-as = Gelezen als { $encoding }, kolommen gescheiden door { $separator }.
trainer-import-by-semicolon = een puntkomma
trainer-import-by-comma = een komma
trainer-import-by-tab = een tab
trainer-import-rows = { $count ->
    [0] Geen rij met een persoon
    [one] { $count } rij
   *[other] { $count } rijen
}
trainer-import-added = { $count ->
    [0] niemand nieuw
    [one] { $count } nieuwe persoon
   *[other] { $count } nieuwe mensen
}
trainer-import-changed = { $count ->
    [0] niemand gewijzigd
    [one] { $count } gewijzigd
   *[other] { $count } gewijzigd
}
trainer-import-unchanged = { $count ->
    [0] niemand al bekend
    [one] { $count } al bekend
   *[other] { $count } al bekend
}
trainer-import-problems = { $count ->
    [one] Kijk nog { $count } rij na
   *[other] Kijk nog { $count } rijen na
}
trainer-import-problems-text = Er wordt nog niets ingelezen. Verbeter deze rijen in het bestand en kies het dan opnieuw.
trainer-import-row = Rij
trainer-import-column = Kolom
trainer-import-message = Wat u kunt doen
trainer-import-people = Mensen in het bestand
trainer-import-first = De eerste { $count } rijen
trainer-import-change = Wat er gebeurt
trainer-import-new = nieuw
trainer-import-known = al bekend
trainer-import-is-changed = gewijzigd
trainer-import-save = De lijst inlezen
trainer-import-blocked = Verbeter eerst het bestand
trainer-import-done-title = De lijst is ingelezen
trainer-import-done = { $added ->
    [0] Niemand was nieuw
    [one] { $added } nieuwe persoon
   *[other] { $added } nieuwe mensen
}, { $changed ->
    [0] niemand gewijzigd
   *[other] { $changed } gewijzigd
}, { $unchanged } al bekend.
trainer-import-to-people = De mensen bekijken
trainer-people-pin = Afbeeldingen weghalen
trainer-people-pin-title = De drie afbeeldingen van { $name } weghalen?
trainer-people-pin-text = Daarna komt { $name } zonder afbeeldingen binnen en kan nieuwe kiezen. Vooruitgang en antwoorden blijven.
trainer-people-pin-sure = Ga na of de persoon er zelf om vraagt.
trainer-people-pin-keep = Afbeeldingen behouden
trainer-people-pin-done = { $name } komt nu zonder afbeeldingen binnen.
