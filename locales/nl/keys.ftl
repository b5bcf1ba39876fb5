## Toetsen die helpen.

keys-title = Toetsen die helpen
keys-lead = Alles gaat ook zonder muis. Met deze toetsen gaat het vlotter.
keys-key = Toets
keys-does = Wat ze doet
keys-enter = Enter
keys-space = Spatiebalk
keys-escape = Esc
keys-alt = Alt
keys-shift = Shift
keys-tab = Tab
keys-does-tab = naar de volgende knop of het volgende veld
keys-does-press = drukt op de knop waar u staat
keys-does-escape = sluit wat open is gegaan
keys-does-next = verder naar de volgende pagina
keys-does-back = een pagina of stap terug
keys-does-read = leest de pagina voor, of stopt daarmee
keys-does-help = Hulp en contacten
keys-does-list = opent deze lijst
keys-does-leave = verlaat alles meteen
keys-three-times = drie keer
keys-question = De toets ? opent deze lijst
keys-glossary = Woorden uitgelegd
