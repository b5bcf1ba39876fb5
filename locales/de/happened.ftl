## Seite „Gerade ist etwas passiert“: drei Schritte und große Nummern.

happened-steps = Drei Schritte
happened-numbers = Hier hilft man Ihnen
happened-nothing-kept = Von dieser Seite wird nichts gespeichert.
happened-more = Mehr Kontakte
happened-to-start = Zur Startseite
