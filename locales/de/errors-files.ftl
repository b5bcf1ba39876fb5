### Files that travel between computers: what went wrong, what is safe, what to do.
### Key: error- and the code of the failure.

## Opening a file of another computer

error-bundle-foreign = Diese Datei hat Tilia nicht für einen anderen Computer erstellt. Es wurde nichts daraus übernommen. Bitte wählen Sie eine andere Datei.
error-bundle-needs-passphrase = Diese Datei öffnet nur eine Passphrase. Es wurde noch nichts daraus übernommen. Geben Sie die Passphrase ein, die beim Erstellen gewählt wurde.
error-bundle-other-key = Diese Datei ist für eine andere Kursleitung verschlossen. Es wurde nichts daraus übernommen. Bitten Sie diese Kursleitung, sie zu öffnen, oder erstellen Sie am anderen Computer eine neue Datei.
error-bundle-signature = Die Unterschrift in dieser Datei stimmt nicht. Es wurde nichts daraus übernommen. Erstellen Sie am anderen Computer eine neue Datei.
# $line: line number in the file
error-bundle-line = Die Zeile { $line } dieser Datei lässt sich nicht lesen. Aus der Datei wurde nichts übernommen. Erstellen Sie am anderen Computer eine neue Datei.
# for the command line
error-not-a-key = Das ist kein Schlüssel, den Tilia lesen kann. Es wurde nichts geschrieben. Kopieren Sie die ganze Zeile mit dem Schlüssel und versuchen Sie es noch einmal.

## Making a file for another computer

error-bundle-no-trainer = Dieser Computer kennt seine Kursleitung noch nicht. Es wurde nichts geschrieben. Nehmen Sie zuerst eine Kursdatei der Kursleitung auf.
error-hand-out-passphrase = Die anderen Computer sind hier noch nicht bekannt. Darum braucht diese Datei eine Passphrase. Es wurde nichts geschrieben. Wählen Sie eine Passphrase und versuchen Sie es noch einmal.
error-no-trainer-key = Das kann nur die Kursleitung tun. Es wurde nichts geändert. Melden Sie sich im Bereich der Kursleitung an und versuchen Sie es noch einmal.

## A course file

error-course-unknown-trainer = Diese Kursdatei kommt von einer Kursleitung, die hier nicht bekannt ist. Es wurde nichts daraus übernommen. Vergleichen Sie die Zahlen mit der Kursleitung und bestätigen Sie sie dann.

## The shared folder

error-drop-gone = Der gemeinsame Ordner ist nicht erreichbar. Es geht nichts verloren, und Sie können weiter lernen. Prüfen Sie das Netzwerk, oder nehmen Sie einen USB-Stick.
error-drop-read-only = Tilia darf nicht in den gemeinsamen Ordner schreiben. Es geht nichts verloren, und Sie können weiter lernen. Fragen Sie die Person, die sich um die Computer kümmert.
error-drop-full = Im gemeinsamen Ordner ist kein Platz mehr. Es geht nichts verloren, und Sie können weiter lernen. Fragen Sie die Person, die sich um die Computer kümmert.
