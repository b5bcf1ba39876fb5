## Group mode: a lesson that the whole room sees on a projector.

trainer-show-title = A lesson for everybody
trainer-show-sub = For rooms without enough computers.
trainer-show-text = The lesson fills the whole window. The group votes with the cards A to D. Nothing is recorded.
trainer-show-missing = Choose a lesson
trainer-show-go = Show it large

## In the lesson, for everybody to read

show-end = End group mode
show-vote = What does the group say? Count the cards.
# Name of the field for the votes of an answer.
show-count = Votes for { $letter }
show-unclear = Numbers only, please
show-this = Show the result
show-hands = From E onwards, people raise a hand.
show-result = What the group chose
show-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
show-most = Most people chose { $letter }.
# $letters are two or more letters, for example "A and B".
show-level = { $letters } are level. Which would you like to talk about first?
show-nobody = Nobody has chosen yet.
show-total = { $count ->
    [one] { $count } card counted.
   *[other] { $count } cards counted.
}
show-again = Count again

## Before a private lesson

show-private-title = This lesson is usually private
show-private-text = It is about things that somebody in the room may have lived through.
show-private-say = Say first what it is about. Whoever likes may leave the room or only listen.
show-private-ask = Ask nobody about their own experiences.
show-private-help = At the end, show who helps. Stay a little longer.
show-private-other = Another lesson
show-private-go = Show it to the group
