## Asking for help: a large sign that can be seen across the room.

# A button on every page of learners. Not an emergency: somebody in the room comes.
call-ask = Ask for help
# In very large letters, for the trainer at the other end of the room.
call-title = I would like some help
call-text = Stay where you are. Somebody is coming to you.
call-end = I do not need help any more
