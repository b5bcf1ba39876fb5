## The tools at the top edge. They never move.

# Name of the row of tools, heard by people who use a screen reader.
bar-tools = Tools
bar-place = Where you are
bar-back = Back
# Reads the page aloud, and stops when pressed again.
bar-read-aloud = Read aloud
# Opens speed and voice of reading aloud.
bar-voice = Voice
bar-text-size = Text size
bar-language = Language
bar-help = Help
# Leaves everything at once and shows a harmless page. Must not sound like an alarm.
bar-leave = Leave
# Ends the visit in peace.
bar-finish = Finish
bar-size-title = How large should the letters be?
bar-size-s = Small
bar-size-m = Normal
bar-size-l = Large
bar-size-xl = Very large
bar-theme-title = Which colours are comfortable?
bar-theme-light = Light
bar-theme-dark = Dark
bar-theme-contrast = High contrast
bar-language-title = Which language would you like?
bar-close = Close
# Shown while somebody presses the Shift key: at three the page is left.
bar-shift = Shift key { $count } of 3: leave
