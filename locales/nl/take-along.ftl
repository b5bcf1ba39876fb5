## Eigen gegevens meenemen, bijvoorbeeld op een usb-stick, en terugbrengen.

take-title = Mijn gegevens meenemen
take-lead = Tilia schrijft alles over u in één bestand. Daarmee gaat u verder op een andere computer.
take-lead-guest = Neem het werk van vandaag mee voor u afsluit. De volgende keer gaat u daar verder.
take-secret = Kies een wachtwoordzin
take-secret-forgotten = Zonder de wachtwoordzin kan niemand het bestand openen, ook Tilia niet. Schrijf ze op en bewaar ze thuis.
take-page = Ook een pagina om te lezen bewaren
take-page-text = Elke browser opent deze pagina. Ze heeft geen wachtwoordzin: wie ze vindt, kan ze lezen.
take-private = Lessen over respect online staan niet in het bestand.
take-save = Bestand bewaren
take-working = Tilia doet het bestand op slot. Dat kan even duren.
take-saved-title = Uw gegevens zijn bewaard
take-saved-file = Het bestand op slot: { $path }
take-saved-page = De pagina om te lezen: { $path }
take-saved-stick = Staat het op een usb-stick? Wacht even en verwijder de stick dan veilig.
take-saved-back = Terug naar mijn gegevens

## Een usb-stick kiezen op een gedeelde computer.

take-drives-title = Op welke usb-stick?
take-drives-none = Er zit nog geen usb-stick in. Steek er een in en zoek opnieuw.
take-drives-none-writable = Op deze computer bewaart Tilia alleen op usb-sticks.
take-drive-free = { $free } vrij
take-drives-again = Opnieuw zoeken
take-drives-close = Niet bewaren

## Waar een computer geen venster voor bestanden heeft.

take-path-why = Deze computer kan geen venster voor bestanden tonen. Typ waar het bestand moet komen.
take-path-label = Map en naam van het bestand
take-path-example = Bijvoorbeeld { $example }
take-path-use = Deze plaats gebruiken

## Terugbrengen.

back-title = Verdergaan met mijn bestand
back-lead = U nam uw gegevens mee op een andere computer. Kies hier het bestand en typ de wachtwoordzin ervan.
back-tile = Ik heb een bestand
back-tile-text = Verdergaan met wat ik op een andere computer deed
back-choose = Bestand kiezen
back-chosen = Uw bestand: { $path }
back-other = Ander bestand kiezen
back-files-title = Welk bestand is van u?
back-files-none = Op geen enkele usb-stick staat een bestand van Tilia. Steek de stick in en zoek opnieuw.
back-path-why = Deze computer kan geen venster voor bestanden tonen. Typ waar het bestand staat.
back-secret = De wachtwoordzin van het bestand
back-go = Verdergaan
back-missing-file = Kies eerst het bestand
back-missing-secret = Typ de wachtwoordzin
back-working = Tilia opent het bestand. Dat kan even duren.
