# De ruimte voor lesgevers: kader, instellen, ontgrendelen, herstelcode, gordijn.
# Wie leest: mensen uit bibliotheek en school; velen zijn niet vertrouwd met computers. Beleefd, rustig, kort.

## Menu en hoofding. Een of twee woorden: de menukolom is 250 px breed.
trainer-menu = Menu
trainer-menu-close = Menu sluiten
trainer-menu-courses = Cursussen
trainer-menu-group = Groep
trainer-menu-standing = Waar de groep staat
trainer-menu-people = Mensen
trainer-menu-paper = Op papier
trainer-menu-show = Groepsmodus
trainer-menu-check = Lokaal nakijken
trainer-menu-reports = Verslagen
trainer-menu-safety = Veiligheid
trainer-help = Hulp
trainer-lock = Vergrendelen
trainer-to-start = Naar de startpagina

## Op verschillende pagina's.
trainer-working = Een ogenblik, alstublieft.
# Tijdens langer werk; $done en $total tellen rijen of delen.
trainer-working-count = { $done } van { $total } klaar
trainer-working-so-far = tot nu { $done } klaar
trainer-stop = Stoppen
trainer-stopping = Er wordt gestopt …
trainer-cancel = Annuleren
trainer-continue = Verder
trainer-previous = Vorige stap
trainer-step-of = Stap { $step } van { $steps }
trainer-no-group = Mensen zonder groep
# Na het opschrift van een veld dat leeg mag blijven.
trainer-may-stay-empty = mag leeg blijven

## Een pad typt men alleen waar het venster om een bestand te kiezen niet open kan.
trainer-path-why = Het venster om een bestand te kiezen kan hier niet open. Typ het pad.
trainer-path-label = Pad van het bestand
# $example: een volledig pad, bijvoorbeeld /home/anna/klas.csv
trainer-path-hint = Het volledige pad, bijvoorbeeld { $example }
trainer-path-use = Dit pad gebruiken

## Een datum typt men als dag, maand, jaar.
trainer-day-hint = Dag/maand/jaar, bijvoorbeeld 24/11/2026
trainer-day-unclear = Dit is nog geen datum. Schrijf hem zo: 24/11/2026.

## Eerste keer instellen.
trainer-setup-title = De ruimte voor lesgevers instellen
trainer-setup-lead = Drie korte pagina’s. Daarna maakt u uw eerste groep.
trainer-setup-site = Naam van uw bibliotheek of school
trainer-setup-site-hint = Hij staat in de verslagen die u bewaart.
trainer-setup-region = Gewest of gemeenschap
trainer-setup-region-hint = De hulppagina’s tonen eerst de nummers van deze streek.
trainer-setup-fixed = Uw IT-dienst heeft de naam en de streek vastgelegd. Hier kunt u ze niet wijzigen.
trainer-setup-site-missing = De naam ontbreekt nog
trainer-region-dg = Duitstalige Gemeenschap (Ostbelgien)
trainer-region-vl = Vlaanderen
trainer-region-br = Brussel
trainer-region-wa = Wallonië
trainer-account-title = Uw account
trainer-account-lead = Daarmee opent u de ruimte voor lesgevers. Alleen u kent de wachtwoordzin.
trainer-account-name = Uw naam
trainer-account-name-hint = Hij staat in het logboek naast wat u doet, bijvoorbeeld een export.
trainer-account-save = Mijn account maken
trainer-account-name-missing = Uw naam ontbreekt nog

## Wachtwoordzin: meerdere woorden in plaats van één woord.
trainer-passphrase = Wachtwoordzin
trainer-passphrase-hint = Vier of meer woorden die alleen u zo combineert.
trainer-passphrase-again = Wachtwoordzin nog een keer
trainer-passphrase-show = Tonen wat ik typ
trainer-passphrase-differs = De twee zijn nog niet gelijk.
trainer-passphrase-same = Beide zijn gelijk.
trainer-passphrase-missing = De wachtwoordzin ontbreekt
trainer-passphrase-weak = Wachtwoordzin te makkelijk
trainer-passphrase-repeat = Typ hem nog een keer
# Hoe sterk de wachtwoordzin is, van 0 (heel makkelijk te raden) tot 4.
trainer-strength-label = Hoe moeilijk hij te raden is
trainer-strength-0 = Heel makkelijk te raden. Neem meer woorden, alstublieft.
trainer-strength-1 = Makkelijk te raden. Neem meer woorden, alstublieft.
trainer-strength-2 = Nog niet sterk genoeg. Eén woord meer helpt.
trainer-strength-3 = Sterk. U kunt hem gebruiken.
trainer-strength-4 = Heel sterk. U kunt hem gebruiken.

## Herstelcode, één keer getoond, op een eigen pagina.
trainer-code-title = Uw herstelcode
trainer-code-lead = Vergeet u uw wachtwoordzin? Met deze code kiest u een nieuwe.
trainer-code-paper = Schrijf de code op papier. Bewaar dat papier niet bij de computer, maar bijvoorbeeld in een gesloten lade.
trainer-code-once = U ziet de code alleen nu. Zonder wachtwoordzin en code kan niemand uw account nog openen.
trainer-code-label = Herstelcode
trainer-code-written = Ik heb hem opgeschreven.
trainer-code-missing = Schrijf hem eerst op
trainer-code-open = De ruimte openen

## Ontgrendelen.
trainer-unlock-title = Ruimte voor lesgevers
trainer-unlock-lead = Kies uw naam en typ uw wachtwoordzin.
trainer-unlock-who = Uw naam
trainer-unlock-button = Ontgrendelen
trainer-unlock-choose = Kies uw naam
trainer-unlock-forgotten = Wachtwoordzin vergeten
trainer-recover-title = Een nieuwe wachtwoordzin
trainer-recover-lead = Neem het papier met uw herstelcode. Daarna krijgt u een nieuwe code.
trainer-recover-code = Herstelcode
trainer-recover-code-hint = Hoofdletters of kleine letters, spaties en streepjes maken geen verschil.
trainer-recover-code-missing = De code ontbreekt nog
trainer-recover-new = Nieuwe wachtwoordzin
trainer-recover-save = De nieuwe wachtwoordzin bewaren
trainer-recover-back = Terug naar ontgrendelen

## Gordijn na tien minuten zonder invoer.
trainer-curtain-title = De ruimte voor lesgevers is vergrendeld
trainer-curtain-lead = Niemand heeft deze computer de voorbije tien minuten gebruikt. Wat u bewaard hebt, is veilig.
trainer-curtain-draft = Wat u begonnen bent, wacht tot u opnieuw ontgrendelt.
trainer-curtain-open = Opnieuw ontgrendelen
