## Meldingen die voorgaan: wat is er met de gegevens op deze computer?

notices-title = Goed om te weten
notice-database-damaged = Het bestand met de leergegevens is beschadigd. Het blijft ongewijzigd bewaard. Kies hoe u verdergaat, of vraag het aan de lesgever.
notice-database-newer = De gegevens horen bij een nieuwere versie van Tilia. Er verandert niets aan. Open de nieuwere versie, of leer vandaag zonder naam.
notice-database-read-only = Tilia mag op deze computer niets bewaren. U kunt wel leren zonder naam.
notice-network-drive = De gegevensmap staat op een netwerkschijf. Daar zijn gegevens niet veilig genoeg. Zeg het aan de lesgever.
notice-policy-invalid = De instellingen van deze organisatie zijn niet leesbaar. Tilia kiest de voorzichtigste. Zeg het aan de lesgever. Voor de technische dienst: { $detail }
notice-data-in-use = Tilia staat op deze computer al open in een ander venster. Ga daar verder. Hier wordt niets bewaard.
notices-unknown = Er klopt iets niet met de gegevens op deze computer. Zeg het aan de lesgever.
notices-use-backup = Verdergaan met de kopie van { $date }
notices-use-empty = Opnieuw beginnen met lege gegevens
notice-clock-behind = De klok van deze computer toont een datum die niet kan kloppen. U kunt toch leren: de volgorde blijft juist. Vertel het aan de lesgever.
