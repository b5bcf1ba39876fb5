## Instellingen: hoe de persoon de app graag heeft.

settings-title = Instellingen
settings-lead-kept = Tilia onthoudt dit voor u op deze computer.
settings-lead-guest = Dit blijft zo tot u afsluit.
settings-sizes = Grootte van de letters
settings-themes = Kleuren
settings-language = Taal
settings-motion = Beweging
settings-motion-calm = Geen beweging
settings-motion-calm-text = Op de pagina schuift of vervaagt niets.
settings-simple = Eenvoudige weergave
settings-simple-on = Alleen “Verdergaan” tonen
settings-simple-on-text = Het overzicht toont één les en één knop. U kunt dit altijd weer uitzetten.
settings-done = Klaar
settings-all = Alle instellingen
settings-about = Over Tilia
settings-simple-off = Alles tonen
