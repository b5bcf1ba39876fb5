## Page “Something just happened”: three steps and large numbers.

happened-steps = Three steps
happened-numbers = These services help you
happened-nothing-kept = Nothing from this page is kept.
happened-more = More contacts
happened-to-start = To the start page
