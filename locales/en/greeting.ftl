## The first page says this in every language at once.

start-welcome = Welcome
# Under the name of the language.
start-hello = Hello
# Help without signing in, for somebody to whom something bad has just happened.
start-happened = Something just happened
