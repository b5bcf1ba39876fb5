## Drie afbeeldingen: een grendel tegen nieuwsgierige blikken.

pin-ask = { $name }: uw drie afbeeldingen
pin-ask-lead = Druk op uw afbeeldingen, in uw volgorde. Het scherm verraadt niet welke het zijn.
pin-count = { $count } van 3 afbeeldingen
pin-clear = Opnieuw
pin-missing = { $count ->
    [one] Nog { $count } afbeelding
   *[other] Nog { $count } afbeeldingen
  }
pin-forgotten = Ik weet mijn afbeeldingen niet meer
pin-forgotten-text = Dat geeft niet. Vraag het aan uw lesgever: die kan de afbeeldingen weghalen, en u kiest nieuwe. Wat u geleerd hebt, blijft bewaard.
pin-title = Mijn drie afbeeldingen
pin-about = Met drie afbeeldingen komt niemand per ongeluk op uw pagina. We vragen ernaar wanneer u binnenkomt, na een langere pauze en voor u iets wist of meeneemt.
pin-latch = Goed om te weten: de afbeeldingen zijn een grendel, geen slot. Wie deze computer beheert, kan de gegevens toch lezen. Ze gelden alleen op deze computer.
pin-none = Op dit moment vraagt niemand naar afbeeldingen.
pin-some = U hebt drie afbeeldingen gekozen.
pin-choose = Drie afbeeldingen kiezen
pin-change = Andere afbeeldingen kiezen
pin-remove = Niet meer naar afbeeldingen vragen
pin-before = Eerst uw huidige afbeeldingen
pin-new = Kies drie afbeeldingen
pin-new-lead = Kijk even rond: kijkt er iemand mee? De volgorde telt. Een afbeelding mag twee keer voorkomen.
pin-yours = Uw afbeeldingen
pin-repeat = En nog een keer
pin-repeat-lead = Druk op dezelfde drie afbeeldingen. Zo weet u dat u ze onthouden hebt.
pin-differ = Dat waren andere afbeeldingen. Er is niets bewaard. Kies rustig opnieuw.
pin-saved = Bewaard. Vanaf nu vragen we naar uw drie afbeeldingen.
pin-removed = In orde. We vragen niet meer naar afbeeldingen.
pin-next = Verder
