## The first page says this in every language at once.

start-welcome = Welkom
start-hello = Goedendag
start-happened = Er is net iets gebeurd
