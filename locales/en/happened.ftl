## Page “Something just happened”: three steps and large numbers.

happened-steps = Three steps
happened-numbers = Here people help you
happened-nothing-kept = Nothing of this page is kept.
happened-more = More contacts
happened-to-start = To the start page
