## Listen mode: the voice begins by itself.

listen-name = Listen and look
listen-about = The voice begins by itself on each page.
