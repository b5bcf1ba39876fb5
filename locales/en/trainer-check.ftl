## Room check: what has to be right on this computer before the course. Also as a sheet for IT.

trainer-check-title = Room check
trainer-check-sub = Best on the day before the course, on every computer.
check-good = good
check-look = please look at this
check-print = Print for IT
check-again = Check again

## The lines: the name, then what was found and what to do.

check-voices = Voices for reading aloud
check-voices-good = There is a voice for every language.
# $languages are names of languages.
check-voices-missing = No voice for: { $languages }. Ask your IT to set up voices for these languages.
check-voices-none = This computer cannot read aloud. Ask your IT to set up speech.
check-sound = Sound
check-sound-try = Play the sentence. Then say whether you hear it.
check-sound-play = Play the sentence
# This sentence is read aloud.
check-sound-sentence = Hello. If you can hear me, the sound is good.
check-sound-heard = I hear it
check-sound-not = I hear nothing
check-sound-good = The sentence could be heard.
check-sound-bad = The sentence could not be heard. Check the volume and the cables. Headphones are best in a course.
check-printer = Printer
check-printer-try = Print a sheet as a test. It is this result.
check-printer-good = A printer has taken the sheet.
check-printer-bad = No printer has taken the sheet. Is it switched on? If not, save sheets as PDF and print elsewhere.
check-clock = Clock
# $now is day and time.
check-clock-good = This computer shows { $now }.
check-clock-bad = This computer shows { $now }. That cannot be right. Set the clock, or ask your IT.
check-disk = Room on the disk
# $free is an amount, for example "120 GB".
check-disk-good = { $free } are free. That is enough for many courses.
check-disk-bad = Only { $free } are free. Make room before the course begins.
check-disk-unknown = This computer does not say how much room is free.
check-kept = Data after a restart
check-kept-try = Set a mark. Then restart the computer and open this page again.
check-kept-mark = Set the mark
check-kept-wait = The mark of { $when } is set. Now restart the computer and open this page again.
check-kept-good = The mark of { $when } is still there after a restart.
# A remark under the line.
check-kept-lost = Is the mark gone after the restart? Then this computer forgets everything. Talk to your IT.
check-screen = Screen
check-screen-good = { $width } by { $height } points. That is large enough.
check-screen-bad = { $width } by { $height } points. That is small. Many things then stand below each other.
check-share = Other computers in the room
check-share-here = No shared folder is set up on this computer. You see only what happens here.
check-share-good = The shared folder can be reached.
