## Pagina “Er is net iets gebeurd”: drie stappen en grote nummers.

happened-steps = Drie stappen
happened-numbers = Hier krijgt u hulp
happened-nothing-kept = Van deze pagina wordt niets bewaard.
happened-more = Meer contacten
happened-to-start = Naar de startpagina
