## Een gewone, onschuldige pagina. Ze mag niet verraden waarom iemand hier is.

leave-title = Goede gewoonten aan de computer
leave-lead = Kleine dingen die elke dag helpen.
leave-sit = Goed zitten
leave-sit-text = Het scherm staat op een armlengte van u. De voeten staan op de grond.
leave-eyes = Ogen laten rusten
leave-eyes-text = Kijk om de twintig minuten eens in de verte.
leave-lock = Scherm vergrendelen
leave-lock-text = Vergrendel het scherm als u opstaat.
leave-save = Vaak opslaan
leave-save-text = Sla teksten om de paar minuten op. Zo gaat niets verloren.
leave-update = Programma’s bijwerken
leave-update-text = Updates herstellen fouten. Laat ze installeren.
leave-drink = Pauze nemen
leave-drink-text = Drink een glas water en wandel wat rond.
leave-to-start = Naar de startpagina
