## Made-up conversations, services and websites in a lesson, and the practice with a passphrase.

# How the two talk; stands under the name of the other.
chat-call = on the phone
chat-messages = by message
chat-talk = talking together
# For screen readers, before what somebody says.
chat-they = { $name } says:
chat-you = You say:
chat-you-said = You said
chat-now = What do you do now?
chat-ways = There is more than one good way.
chat-back-one = One step back
chat-happened = What happened
chat-safe = A good ending
chat-not-yet = This can go better
chat-try = Go back to any point, or begin again.
chat-your-way = Your way through the conversation
chat-return = Back to this point
chat-again = Begin again

## The panel of a made-up service with things to set.

service-privacy = Privacy
service-cookies = Cookies on this website
service-permissions = What this app may do
service-login = Signing in
service-device = Settings
service-hint = Set everything the way you want it. Then check.
service-all-safe = All settings are safe
service-some-open = { $count ->
    [one] { $count } setting is worth another look
   *[other] { $count } settings are worth another look
  }

## A made-up browser.

site-browser = Made-up browser
site-back = Previous page
site-address = Address
site-links = Pages of this website
site-form-note = You are only looking here. Nothing can be typed in.
site-decide = What do you do?
site-why = What are your reasons?
site-look-first = Look around first. Then decide.

## Building a passphrase. Nothing that is typed is kept.

passphrase-line = What you type here is not kept.
passphrase-warning = Do not type a password that you use.
passphrase-warning-more = Make up a new one for this practice.
passphrase-label = Your practice passphrase
passphrase-show = Show
passphrase-hide = Hide
passphrase-strength-label = How hard it is to guess:
# How strong the passphrase is, from 0 to 4.
passphrase-strength-0 = Very easy to guess
passphrase-strength-1 = Easy to guess
passphrase-strength-2 = Can be guessed
passphrase-strength-3 = Hard to guess
passphrase-strength-4 = Very hard to guess
passphrase-empty = Nothing typed yet
passphrase-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
  }
passphrase-goals = Your goals
passphrase-goal-length = { $count ->
    [one] { $count } character or more
   *[other] { $count } characters or more
  }
# $strength is one of the five lines above.
passphrase-goal-strength = “{ $strength }” or better
passphrase-reached = reached
passphrase-why = What makes it weak
passphrase-common = Many people use this. It is tried first.
passphrase-word = Programs try whole dictionaries. A word or two is not enough.
passphrase-name = Names are tried early.
passphrase-keyboard = These keys lie side by side. Such rows are tried early.
passphrase-repeat = The same signs appear again. That adds little.
passphrase-sequence = Rows such as abc or 123 are tried early.
passphrase-date = Years and dates are tried early, birthdays too.
passphrase-short = It is still short. Every further word helps.
passphrase-four = Show me four words
passphrase-four-why = Chance puts four words together. They are easy to remember and hard to guess.
passphrase-four-example = This is an example. Do not use it at home.
passphrase-before = Your last try: { $strength }, { $length }. What you typed was not kept.
