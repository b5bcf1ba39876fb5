## Reading aloud: the panel for speed and voice, and what is said when nothing can be heard.

read-speed-title = How fast should it be read?
read-speed-slow = Slow
read-speed-normal = Normal
read-speed-fast = Fast
read-voice-title = Which voice would you like?
# First entry of a list of voices: the computer chooses.
read-voice-of-system = The computer’s own choice
# Button: says the sample sentence.
read-try = Listen
# Said aloud, so that a voice can be judged.
read-sample = Good morning. I will read this page to you.
# Small button at a message or an explanation: reads only that.
read-this = Read this
# Beside one option; $option is its text. Only screen readers say it, others see a loudspeaker.
read-this-option = Read this: { $option }
# Asked once before a lesson that others should not overhear. Fits "headphones" and "earphones".
read-headphones = Others may hear this. Do you have headphones?
read-headphones-text = This lesson is only for you. The voice can be heard in the whole room.
read-not-now = Keep it quiet
read-anyway = Read it aloud
# { $language }: name of a language, such as "Dutch".
read-no-voice = This computer has no voice yet for this language: { $language }.
read-no-server = This computer cannot read aloud yet.
read-ask-desk = Your page stays as it is. Ask at the desk: a voice can be added, and it costs nothing.
read-lost = The voice has stopped.
read-lost-text = Your page stays as it is. Press “Read aloud” again. If it stays quiet, ask at the desk.
read-nothing = There is nothing to read on this page yet.
## For the people at the desk: where a voice is added on each system.
read-add-title = For the desk: how to add a voice
read-add-windows = Open Settings, “Time & language”, “Speech”. Choose “Add voices”.
read-add-mac = Open System Settings, “Accessibility”, “Spoken Content” or “Read & Speak”. Choose “System voice”, then “Manage Voices”.
read-add-linux = Install the packages “speech-dispatcher”, “speech-dispatcher-espeak-ng” and “espeak-ng”.
read-add-then = Then press “Read aloud” again. Tilia finds the new voice by itself.
