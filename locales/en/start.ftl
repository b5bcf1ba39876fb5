## The first page.

start-welcome = Welcome
# Under the name of the language.
start-hello = Hello
start-languages = Choose your language
# Help without signing in, for somebody to whom something bad has just happened.
start-happened = Something just happened
start-happened-lead = Help at once, without signing in. Nothing is kept.
# The five topics: one word each, on small tiles.
topic-money = Money
topic-password = Password
topic-card = Card
topic-threat = Threat
topic-pictures = Pictures
start-trainer = For the trainer
start-scene = Two people sit on the bench under a linden tree.
