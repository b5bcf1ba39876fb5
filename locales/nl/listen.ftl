## Luisteren en kijken.

listen-name = Luisteren en kijken
listen-about = De stem begint op elke pagina vanzelf.
