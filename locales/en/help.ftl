## Help and contacts.

help-title = Help and contacts
help-region = Region
help-speaks-label = I speak
help-need = What is it about?
help-danger = Danger, right now
region-dg = East Belgium (German-speaking)
region-vl = Flanders
region-br = Brussels
region-wa = Wallonia
need-all = Show everything
need-money = Money
need-card = Bank card
need-threat = Threat
need-pictures = Pictures of me
need-password = Password
need-talk = Talking, worries
need-violence = Violence
need-purchase = Purchase and contract
need-data = My data
need-identity = Identity card
need-report = Report something
need-health = Health
help-checked = checked on { $date }
help-out-of-date = May have changed. Ask at the desk.
# $languages is a list such as: German, French.
help-speaks = speaks { $languages }
help-free = free
help-normal-cost = normal rate
help-no-language = We know no service in this language. These come closest.
help-own-phone = Choose yourself which phone you call from.
help-go-on = Go on learning
help-to-start = To the start page
help-contacts = Contacts
help-choose = Choice
