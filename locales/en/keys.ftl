## Keys that help: the list behind the key “?”.

keys-title = Keys that help
keys-lead = Everything works without a mouse. These keys save you some steps.
# Headings of a table: the key, and what it does.
keys-key = Key
keys-does = What it does
# Names of keys, as they stand on a Belgian keyboard or are said.
keys-enter = Enter
keys-space = Space
keys-escape = Esc
keys-alt = Alt
keys-shift = Shift
keys-tab = Tab
keys-does-tab = to the next button or field
keys-does-press = presses the button you are on
keys-does-escape = closes what has opened
keys-does-next = on to the next page
keys-does-back = one page or step back
keys-does-read = reads the page aloud, or stops
keys-does-help = Help and contacts
keys-does-list = opens this list
keys-does-leave = leaves at once
keys-three-times = three times
# A box to tick; whoever has trouble with single keys takes the tick away.
keys-question = The key ? opens this list
keys-glossary = Words explained
