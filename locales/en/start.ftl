## The first page.

start-languages = Choose your language
start-happened-lead = Help at once, without signing in. Nothing is kept.
# The five topics: one word each, on small tiles.
topic-money = Money
topic-password = Password
topic-card = Card
topic-threat = Threat
topic-pictures = Pictures
start-trainer = For the trainer
start-scene = Two people sit on the bench under a linden tree.
