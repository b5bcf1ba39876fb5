## Hulp vragen: een groot teken dat je in het hele lokaal ziet.

call-ask = Hulp vragen
call-title = Ik wil graag hulp
call-text = Blijf rustig zitten, er komt iemand naar u toe.
call-end = Ik heb geen hulp meer nodig
