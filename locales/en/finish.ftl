## The end of a visit.

finish-title = Until next time
finish-guest = Nothing from your visit is kept on this computer.
finish-named = Your place is kept, { $name }. Next time, press your picture.
finish-card = Your picture: { $card }
finish-start = To the start page
finish-close = Close Tilia
# Asked only of people who learn without a name.
finish-ask = Finish now?
finish-ask-text = You are learning without a name. When you finish, today’s answers are gone.
finish-stay = Continue learning
finish-go = Finish
finish-together = Your places are kept, { $names }. Next time, each of you presses their own picture.
