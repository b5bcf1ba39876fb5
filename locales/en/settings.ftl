## Settings: how the person likes the app to be.

settings-title = Settings
settings-lead-kept = Tilia keeps this for you on this computer.
settings-lead-guest = This stays until you finish.
settings-sizes = Size of the letters
settings-themes = Colours
settings-language = Language
settings-motion = Movement
settings-motion-calm = No movement
settings-motion-calm-text = Nothing slides or fades on the page.
settings-simple = Simple mode
settings-simple-on = Show only “Continue”
settings-simple-on-text = The overview shows one lesson and one button. You can turn this off at any time.
settings-done = Done
settings-all = All settings
settings-about = About Tilia
# On the overview in simple mode: the way back to everything.
settings-simple-off = Show everything
