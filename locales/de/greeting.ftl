## The first page says this in every language at once.

start-welcome = Willkommen
start-hello = Guten Tag
start-happened = Gerade ist etwas passiert
