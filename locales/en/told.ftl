## “Leave” is shown to everybody at the first visit, so that knowing it reveals nothing.

told-title = One button worth knowing: “Leave”
told-lead = Sometimes nobody else should see what you read. Then press “Leave” at the top.
told-button = The button is on every page, always in the same place.
told-shift = Or press the Shift key three times. That is the key for capital letters.
told-then = At once, only everyday tips can be seen. Your visit has then ended.
told-limits = What the button cannot do
told-limits-text = If somebody watches this computer with a program, the button does not help. Another device is safer then. It does not hide that Tilia was open, either.
told-go = Understood
