## Help and contacts.

help-title = Help and contacts
help-region = Region
help-speaks-label = I speak
help-need = What is it about?
help-danger = Are you in danger now?
region-dg = Ostbelgien (German-speaking)
region-vl = Flanders
region-br = Brussels
region-wa = Wallonia
need-all = Show everything
need-money = Money
need-card = Bank card
need-threat = Threat
need-pictures = Pictures of me
need-password = Password
need-talk = Someone to talk to
need-violence = Violence
need-purchase = Purchases and contracts
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
help-no-language = We know of no service in this language. These can help you best.
help-own-phone = You decide which phone you call from.
help-go-on = Continue learning
help-to-start = To the start page
help-contacts = Contacts
help-choose = Choice
# When a service answers at any hour.
help-always = day and night
