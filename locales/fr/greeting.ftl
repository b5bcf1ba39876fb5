## The first page says this in every language at once.

start-welcome = Bienvenue
start-hello = Bonjour
start-happened = Il vient de se passer quelque chose
