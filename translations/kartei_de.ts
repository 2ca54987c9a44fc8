<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActOnMany</name>
    <message>
        <source>%1 No backup was made before: %2</source>
        <extracomment>What was done, and why there is no backup of before</extracomment>
        <translation>%1 Davor wurde keine Sicherung gemacht: %2</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>An activity needs a contact.</source>
        <translation>Eine Aktivität braucht einen Kontakt.</translation>
    </message>
    <message>
        <source>An activity needs a subject or a text.</source>
        <translation>Eine Aktivität braucht einen Betreff oder einen Text.</translation>
    </message>
    <message>
        <source>The duration of “%1” can&apos;t be negative.</source>
        <translation>Die Dauer von „%1“ kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>“%1” is neither a complaint nor other feedback: there is nothing to settle. Set its feedback first.</source>
        <translation>„%1“ ist weder eine Beschwerde noch eine andere Rückmeldung: Es gibt nichts zu erledigen. Geben Sie zuerst die Art der Rückmeldung an.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n Eintrag wurde gelöscht.</numerusform>
            <numerusform>%n Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a value of %1</source>
        <translation>Einen Wert von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Eingebaut am</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Artikel beim Kunden</translation>
    </message>
    <message>
        <source>Say what it is that the customer owns: choose a product, or write it.</source>
        <translation>Geben Sie an, was der Kunde besitzt: Wählen Sie ein Produkt oder schreiben Sie es hin.</translation>
    </message>
    <message>
        <source>%1 needs a customer who owns it.</source>
        <translation>Für %1 fehlt der Kunde, dem der Artikel gehört.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be more than zero.</source>
        <translation>Die Menge von %1 muss größer als null sein.</translation>
    </message>
    <message>
        <source>The warranty of %1 would end before the day on which it was sold. Correct one of the two.</source>
        <translation>Die Garantie auf %1 würde vor dem Tag des Verkaufs enden. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The serial number %1 is noted already, of %2 with %3. If that was passed on, change the customer there; if it is another maker&apos;s, write the maker in front of the number.</source>
        <translation>Die Seriennummer %1 ist schon vermerkt, von %2 bei %3. Wurde das weitergegeben, ändern Sie dort den Kunden; ist sie von einem anderen Hersteller, schreiben Sie ihn vor die Nummer.</translation>
    </message>
    <message>
        <source>%1 has a serial number, which is of one piece: set the quantity to 1, and note the others apart.</source>
        <translation>%1 hat eine Seriennummer, und die gehört zu einem Stück: setzen Sie die Menge auf 1 und vermerken Sie die übrigen für sich.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Content of a file</source>
        <translation>Inhalt einer Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller, or keep it elsewhere.</source>
        <translation>„%1“ ist größer als %2 MB. Verkleinern Sie die Datei, oder bewahren Sie sie anderswo auf.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) is not what was added, or is lost. Add it again if you have it, or get it from a backup.</source>
        <translation>Die Datei „%1“ (%2) ist nicht mehr das, was hinzugefügt wurde, oder ist verloren. Fügen Sie sie noch einmal hinzu, falls Sie sie haben, oder holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Add file %1</source>
        <translation>Datei %1 hinzufügen</translation>
    </message>
    <message>
        <source>The file “%1” needs a contact, deal, quote or ticket.</source>
        <translation>Die Datei „%1“ braucht einen Kontakt, eine Verkaufschance, ein Angebot oder ein Ticket.</translation>
    </message>
    <message>
        <source>What is in the file “%1” is not in this business. Add the file itself, with “Add file”, or “attach” on the command line.</source>
        <translation>Der Inhalt der Datei „%1“ ist nicht in diesem Unternehmen. Fügen Sie die Datei selbst hinzu, mit „Datei hinzufügen“ oder mit „attach“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>What is in the file “%1” can&apos;t be changed. Add the new file, then delete this one.</source>
        <translation>Der Inhalt der Datei „%1“ lässt sich nicht ändern. Fügen Sie die neue Datei hinzu, und löschen Sie dann diese.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here, because it can run something on this computer (%2). Save it if you need it.</source>
        <translation>„%1“ wird von hier aus nicht geöffnet, weil die Datei auf diesem Computer etwas ausführen kann (%2). Speichern Sie sie, wenn Sie sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>Und %n weitere Datei.</numerusform>
            <numerusform>Und %n weitere Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of %1 did not pass its check and was not kept. The business itself may be damaged: check it now, and keep the backups you have.</source>
        <translation>Die Kopie von %1 hat die Prüfung nicht bestanden und wurde nicht behalten. Das Unternehmen selbst kann beschädigt sein: Prüfen Sie es jetzt und bewahren Sie die vorhandenen Sicherungen auf.</translation>
    </message>
    <message>
        <source>The copy could not be closed.</source>
        <translation>Die Kopie konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>A business on a server is not backed up by Kartei. Ask whoever runs the server, or use pg_dump.</source>
        <translation>Ein Unternehmen auf einem Server sichert Kartei nicht. Fragen Sie, wer den Server betreut, oder verwenden Sie pg_dump.</translation>
    </message>
    <message>
        <source>%1 would be taken for a part of %2 and spoil it. Move it away or choose another name.</source>
        <translation>%1 würde für einen Teil von %2 gehalten und die Datei verderben. Verschieben Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made. Choose another one.</source>
        <translation>Der Ordner %1 für Sicherungen lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there, then restore again.</source>
        <translation>%1 ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie es dort und stellen Sie es dann erneut wieder her.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 ist schon vorhanden und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>Es wurde nichts wiederhergestellt. %1</translation>
    </message>
    <message>
        <source>Put back %1 from a backup</source>
        <translation>%1 aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>%1 was cut or changed and can&apos;t be opened. Choose another backup.</source>
        <translation>%1 wurde abgeschnitten oder verändert und lässt sich nicht öffnen. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be worked out with the memory there is.</source>
        <translation>Der vorhandene Arbeitsspeicher reicht nicht, um die Passphrase zu verarbeiten.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>%1 wurde von einer neueren Version von Kartei erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The passphrase does not fit %1.</source>
        <translation>Die Passphrase passt nicht zu %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Der vorherige Stand liegt als %1 vor.</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Business name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Zeile unter dem Namen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual tax rate</source>
        <translation>Üblicher Steuersatz</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Quotes are valid for (days)</source>
        <translation>Angebote gelten (Tage)</translation>
    </message>
    <message>
        <source>Colour on paper</source>
        <translation>Farbe auf Dokumenten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>BusinessFile</name>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Installieren Sie libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and that the server runs.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The database has taken this back already. Nothing was changed.</source>
        <translation>Die Datenbank hat dies bereits zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Nothing was changed; make room, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. Nothing was changed.</source>
        <translation>%1 kann nur gelesen, aber nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You have no permission to open or write %1. Nothing was changed.</source>
        <translation>Sie haben keine Berechtigung, %1 zu öffnen oder zu schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk reports an error at %1. Nothing was changed. Close the business, make a copy of it and check the disk.</source>
        <translation>Der Datenträger meldet einen Fehler bei %1. Es wurde nichts geändert. Schließen Sie das Unternehmen, erstellen Sie eine Kopie davon und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy.</source>
        <translation>%1 ist beschädigt. Stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. The last change may not be stored: open the business again and look.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Die letzte Änderung ist vielleicht nicht gespeichert: Öffnen Sie das Unternehmen neu und sehen Sie nach.</translation>
    </message>
    <message>
        <source>The server gave up because this took too long. Nothing was changed.</source>
        <translation>Der Server hat abgebrochen, weil dies zu lange gedauert hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>Die Datenbank hat dies abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy; the file was left as it is.</source>
        <translation>%1 ist beschädigt. Stellen Sie die Datei aus einer Kopie wieder her; sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>%1 holds tables or rules that are not Kartei&apos;s. It was not opened and left as it is.</source>
        <translation>%1 enthält Tabellen oder Regeln, die nicht von Kartei stammen. Die Datei wurde nicht geöffnet und nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>%1 wurde mit einer neueren Version von Kartei erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is not a business file.</source>
        <translation>%1 ist keine Unternehmensdatei.</translation>
    </message>
    <message>
        <source>%1 is not a business file of Kartei. It was left as it is.</source>
        <translation>%1 ist keine Unternehmensdatei von Kartei. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version to open it; the file was left as it is.</source>
        <translation>%1 wurde mit einer neueren Version von Kartei erstellt. Installieren Sie diese Version, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it is missing. Restore it from a copy; the file was left as it is.</source>
        <translation>%1 ist beschädigt: Ein Teil fehlt. Stellen Sie die Datei aus einer Kopie wieder her; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Beside %1 lies a journal that would delete another file. Move it away before you open the business.</source>
        <translation>Neben %1 liegt ein Journal, das eine andere Datei löschen würde. Verschieben Sie es, bevor Sie das Unternehmen öffnen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name or open it.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>Die Datei %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The database can&apos;t be set up safely.</source>
        <translation>Die Datenbank lässt sich nicht sicher einrichten.</translation>
    </message>
    <message>
        <source>A number or name that may be there only once is used already. Choose another; nothing was changed.</source>
        <translation>Eine Nummer oder ein Name, den es nur einmal geben darf, ist schon vergeben. Wählen Sie einen anderen Wert; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>A value is missing or outside of what its field can hold. Nothing was changed.</source>
        <translation>Ein Wert fehlt oder liegt außerhalb dessen, was sein Feld fassen kann. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Something still refers to it, or what it refers to is not there (any more). Nothing was changed.</source>
        <translation>Etwas verweist noch darauf, oder das, worauf es verweist, gibt es nicht (mehr). Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Somebody else changed the same at the same time. Nothing was changed; try again.</source>
        <translation>Jemand anderes hat gleichzeitig dasselbe geändert. Es wurde nichts verändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open here. Nothing was changed: put it back, or open it where it is now.</source>
        <translation>%1 wurde verschoben, ersetzt oder gelöscht, während die Datei hier geöffnet war. Es wurde nichts geändert: Legen Sie sie zurück oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>The permissions of %1 can&apos;t be changed: it belongs to somebody else.</source>
        <translation>Die Zugriffsrechte von %1 lassen sich nicht ändern: Die Datei gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped.</source>
        <translation>Das Kopieren von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not be checked within five minutes and was left as it is. Copy it to a faster disk, or try again when this one is less busy.</source>
        <translation>%1 konnte nicht innerhalb von fünf Minuten geprüft werden und blieb, wie es ist. Kopieren Sie die Datei auf einen schnelleren Datenträger, oder versuchen Sie es wieder, wenn dieser weniger beschäftigt ist.</translation>
    </message>
    <message>
        <source>What was last saved in %1 is in a log beside it, and that log is damaged. Restore the business from a copy; the file and its log were left as they are.</source>
        <translation>Was zuletzt in %1 gespeichert wurde, steht in einem Protokoll daneben, und dieses Protokoll ist beschädigt. Stellen Sie das Unternehmen aus einer Sicherung wieder her; die Datei und ihr Protokoll blieben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>BusinessFiles</name>
    <message>
        <source>Businesses (*.kartei)</source>
        <translation>Unternehmen (*.kartei)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Set the logo</source>
        <translation>Logo festlegen</translation>
    </message>
    <message>
        <source>The folder for the business can&apos;t be made. Choose another place.</source>
        <translation>Der Ordner für das Unternehmen lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Berger Joinery</source>
        <translation>Tischlerei Berger</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Mein Unternehmen</translation>
    </message>
    <message>
        <source>Open a business</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Where the business is kept</source>
        <translation>Speicherort des Unternehmens</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>“%1” is not a phone number: it may have digits, +, blanks and ( ) - / . and nothing else.</source>
        <translation>„%1“ ist keine Telefonnummer: Erlaubt sind Ziffern, +, Leerzeichen und ( ) - / . und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Offene Angebote</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>In Garantie</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>May suit them</source>
        <translation>Könnte passen</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>Salutations</source>
        <translation>Anreden</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>NAMES IN CAPITALS</source>
        <translation>NAMEN IN GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>a value before and after</extracomment>
        <translation>„%1“ → „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>Usage: kartei %1 %2. “kartei --help” lists all options.</source>
        <translation>Verwendung: kartei %1 %2. „kartei --help“ listet alle Optionen auf.</translation>
    </message>
    <message>
        <source>--limit needs a number above 0, not “%1”.</source>
        <translation>--limit braucht eine Zahl größer als 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>Aufgabe wieder öffnen</translation>
    </message>
    <message>
        <source>“%1” is not an action. There are: %2.</source>
        <translation>„%1“ ist keine Aktion. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” does not go with the action “%2”.</source>
        <translation>„%1“ passt nicht zur Aktion „%2“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>--delimiter needs one character or “tab”, not “%1”.</source>
        <translation>--delimiter braucht ein einzelnes Zeichen oder „tab“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, not “%1”.</source>
        <translation>--map braucht FELD=SPALTE, nicht „%1“.</translation>
    </message>
    <message>
        <source>--duplicates is create, skip or merge, not “%1”.</source>
        <translation>--duplicates ist create, skip oder merge, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>--steps needs a number above 0.</source>
        <translation>--steps braucht eine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>„%1“ ist keine Art von Eintrag. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Abschluss in diesem Monat</translation>
    </message>
    <message>
        <source>Say which quote: kartei print FILE quotes KEY --pdf FILE.</source>
        <translation>Geben Sie an, welches Angebot: kartei print DATEI quotes SCHLÜSSEL --pdf DATEI.</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>„%1“ ist kein Bericht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: %2.</source>
        <translation>„%1“ ist kein Format. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>“%1” is not a field. There are: %2.</source>
        <translation>„%1“ ist kein Feld. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is not a JSON object (at character %1): %2.</source>
        <translation>Das ist kein JSON-Objekt (bei Zeichen %1): %2.</translation>
    </message>
    <message>
        <source>--set needs field=value, not “%1”.</source>
        <translation>--set braucht Feld=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>It is done, but the output can&apos;t be written.</source>
        <translation>Es ist erledigt, aber die Ausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The import is done, but %1 with the rejected rows could not be written.</source>
        <translation>Der Import ist erledigt, aber %1 mit den abgelehnten Zeilen konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. “kartei --help” lists the commands that need none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem das Fenster aufgehen könnte. „kartei --help“ zählt die Befehle auf, die keinen brauchen.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “kartei --help” lists all of them.</source>
        <translation>„%1“ ist kein Befehl. „kartei --help“ zählt alle auf.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: %2 gerettet, %3 verloren</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Der vorherige Stand liegt als %1 vor.</translation>
    </message>
    <message>
        <source>What was there before is damaged and kept as %1.</source>
        <translation>Der vorherige Stand ist beschädigt und liegt als %1 vor.</translation>
    </message>
    <message>
        <source>%1 is a backup of %2, checked; records: %3</source>
        <translation>%1 ist eine geprüfte Sicherung von %2; Datensätze: %3</translation>
    </message>
    <message>
        <source>%1 exists already. With --force it is replaced; what it holds now is kept as a backup.</source>
        <translation>%1 ist schon vorhanden. Mit --force wird es ersetzt; der jetzige Inhalt wird als Sicherung aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is restored from %2, checked; records: %3</source>
        <translation>%1 ist aus %2 wiederhergestellt und geprüft; Datensätze: %3</translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>Vor dem Import wurde keine Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>--act needs a number that “kartei history FILE” lists.</source>
        <translation>--act braucht eine Nummer, die „kartei history DATEI“ auflistet.</translation>
    </message>
    <message>
        <source>--day needs a date like 2026-11-21, not “%1”.</source>
        <translation>--day braucht ein Datum wie 2026-11-21, nicht „%1“.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>“history FILE” lists what was done; “history FILE KIND KEY” tells of one record.</source>
        <translation>„history DATEI“ listet auf, was getan wurde; „history DATEI ART SCHLÜSSEL“ berichtet von einem Eintrag.</translation>
    </message>
    <message>
        <source>“%1” was not deleted lately.</source>
        <translation>„%1“ wurde in letzter Zeit nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted more than once: %2.</source>
        <translation>„%1“ wurde mehrmals gelöscht: %2.</translation>
    </message>
    <message>
        <source>--at needs a day like 2026-11-21 or a moment like 2026-11-21T10:08:00Z, not “%1”.</source>
        <translation>--at braucht einen Tag wie 2026-11-21 oder einen Zeitpunkt wie 2026-11-21T10:08:00Z, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 holds no passphrase in its first line.</source>
        <translation>%1 enthält in der ersten Zeile keine Passphrase.</translation>
    </message>
    <message>
        <source>%1 has a passphrase. Put it into the variable KARTEI_PASSPHRASE, or name a file that holds it with --passphrase-file.</source>
        <translation>%1 ist mit einer Passphrase geschützt. Legen Sie sie in der Variablen KARTEI_PASSPHRASE ab oder nennen Sie mit --passphrase-file eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>“save” needs where to: --set output=PATH.</source>
        <translation>„save“ braucht das Ziel: --set output=PFAD.</translation>
    </message>
    <message>
        <source>“export FILE all FOLDER” takes everything, without --%1.</source>
        <translation>„export FILE all FOLDER“ nimmt alles mit, ohne --%1.</translation>
    </message>
    <message>
        <source>“export FILE all” needs a folder to write to.</source>
        <translation>„export FILE all“ braucht einen Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>A complete export comes back into a new business: “kartei new FILE --from FOLDER”.</source>
        <translation>Ein vollständiger Export kommt in ein neues Unternehmen zurück: „kartei new FILE --from FOLDER“.</translation>
    </message>
    <message>
        <source>--from takes everything from the export, without --%1.</source>
        <translation>--from übernimmt alles aus dem Export, ohne --%1.</translation>
    </message>
    <message>
        <source>Where the business has users, also:</source>
        <translation>Wo das Unternehmen Benutzer hat, auch:</translation>
    </message>
    <message>
        <source>%1 has users. Say who you are with --user, and put your passphrase into the variable KARTEI_USER_PASSPHRASE, or name a file that holds it with --user-passphrase-file.</source>
        <translation>%1 hat Benutzer. Sagen Sie mit --user, wer Sie sind, und legen Sie Ihre Passphrase in der Variablen KARTEI_USER_PASSPHRASE ab oder nennen Sie mit --user-passphrase-file eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>Put the new passphrase into the variable KARTEI_NEW_PASSPHRASE, or name a file that holds it with --new-passphrase-file.</source>
        <translation>Legen Sie die neue Passphrase in der Variablen KARTEI_NEW_PASSPHRASE ab oder nennen Sie mit --new-passphrase-file eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>vCards hold contacts, companies and persons, not “%1”.</source>
        <translation>vCards enthalten Kontakte, Firmen und Personen (contacts, companies, persons), nicht „%1“.</translation>
    </message>
    <message>
        <source>--vcard is 2.1, 3.0 or 4.0, not “%1”.</source>
        <translation>--vcard ist 2.1, 3.0 oder 4.0, nicht „%1“.</translation>
    </message>
    <message>
        <source>The number is withheld.</source>
        <translation>Die Nummer ist unterdrückt.</translation>
    </message>
    <message>
        <source>No contact of this business has the number %1.</source>
        <translation>Kein Kontakt dieses Betriebs hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Only the last digits are the same.</source>
        <translation>Nur die letzten Ziffern stimmen überein.</translation>
    </message>
    <message>
        <source>“merge” needs the card that stays: --set into=KEY.</source>
        <translation>„merge“ braucht die Karte, die bleibt: --set into=SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>“distinct” needs the other card: --set from=KEY.</source>
        <translation>„distinct“ braucht die andere Karte: --set from=SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>Duplicates are found among contacts: kartei list FILE contacts --duplicates.</source>
        <translation>Dubletten werden unter Kontakten gesucht: kartei list DATEI contacts --duplicates.</translation>
    </message>
    <message>
        <source>--losing-touch is of contacts, companies and persons.</source>
        <translation>--losing-touch gibt es für contacts, companies und persons.</translation>
    </message>
    <message>
        <source>--call needs one number; an empty one is withheld.</source>
        <translation>--call braucht eine Nummer; eine leere ist unterdrückt.</translation>
    </message>
    <message>
        <source>There is no display to show the caller on. To read who it is, name the business: kartei FILE --call NUMBER.</source>
        <translation>Es gibt keinen Bildschirm, um den Anrufer zu zeigen. Um zu lesen, wer es ist, nennen Sie das Unternehmen: kartei DATEI --call NUMMER.</translation>
    </message>
    <message>
        <source>Settle feedback</source>
        <translation>Rückmeldung erledigen</translation>
    </message>
    <message>
        <source>Reopen feedback</source>
        <translation>Rückmeldung wieder öffnen</translation>
    </message>
    <message>
        <source>Problems are found among contacts: kartei list FILE contacts --problems.</source>
        <translation>Probleme werden bei Kontakten gesucht: kartei list DATEI contacts --problems.</translation>
    </message>
    <message>
        <source>“%1” needs the file: --set file=PATH.</source>
        <translation>„%1“ braucht die Datei: --set file=PFAD.</translation>
    </message>
    <message>
        <source>Mails are read, not written: a mail that was added is saved as the file that it is.</source>
        <translation>E-Mails werden gelesen, nicht geschrieben: Eine hinzugefügte E-Mail wird als die Datei gespeichert, die sie ist.</translation>
    </message>
    <message>
        <source>--mailing is post or email, not “%1”.</source>
        <translation>--mailing ist post oder email, nicht „%1“.</translation>
    </message>
    <message>
        <source>--mailing is of contacts, companies and persons.</source>
        <translation>--mailing gibt es bei Kontakten, Firmen und Personen.</translation>
    </message>
    <message>
        <source>%1 (%2) is left out: %3.</source>
        <translation>%1 (%2) wird ausgelassen: %3.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>%1 könnte %2 (%3) sein: %4.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: csv, xlsx, json, vcf, eml.</source>
        <translation>„%1“ ist kein Format. Es gibt: csv, xlsx, json, vcf, eml.</translation>
    </message>
    <message>
        <source>XLSX is written, not read: save the sheet as CSV in the spreadsheet, and import that.</source>
        <translation>XLSX wird geschrieben, nicht gelesen: Speichern Sie die Tabelle im Tabellenprogramm als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>A dossier is of a contact, in a folder: kartei export FILE contacts FOLDER --dossier KEY.</source>
        <translation>Ein Dossier gibt es zu einem Kontakt, in einem Ordner: kartei export FILE contacts FOLDER --dossier KEY.</translation>
    </message>
    <message>
        <source>A dossier has everything in it, without --%1.</source>
        <translation>Ein Dossier enthält alles, ohne --%1.</translation>
    </message>
    <message>
        <source>--header is yes or no, not “%1”.</source>
        <translation>--header ist yes oder no, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 is for contacts in a list or on vCards.</source>
        <translation>--%1 gilt für Kontakte in einer Liste oder auf vCards.</translation>
    </message>
    <message>
        <source>--clean knows salutation, phone, country, postal_code, case and all, not “%1”.</source>
        <translation>--clean kennt salutation, phone, country, postal_code, case und all, nicht „%1“.</translation>
    </message>
    <message>
        <source>--map and --mapping can&apos;t be used together.</source>
        <translation>--map und --mapping lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>The mapping “%1” does not fit this list: it has other columns, or a field is not there any more.</source>
        <translation>Die Zuordnung „%1“ passt nicht zu dieser Liste: Sie hat andere Spalten, oder ein Feld gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The list has no headings and was read by what stands in it: %1. --map says otherwise.</source>
        <translation>Die Liste hat keine Überschriften und wurde nach ihrem Inhalt gelesen: %1. Mit --map bestimmen Sie es anders.</translation>
    </message>
    <message>
        <source>Such lists were mapped by hand in the window; --mapping “%1” does the same here.</source>
        <translation>Solche Listen wurden im Fenster von Hand zugeordnet; --mapping „%1“ tut hier dasselbe.</translation>
    </message>
    <message>
        <source>--birthdays needs for how many days ahead, from 0 to 365, such as 14.</source>
        <translation>--birthdays braucht die Zahl der Tage im Voraus, von 0 bis 365, etwa 14.</translation>
    </message>
    <message>
        <source>Birthdays are those of contacts: kartei list FILE contacts --birthdays DAYS.</source>
        <translation>Geburtstage haben Kontakte: kartei list DATEI contacts --birthdays TAGE.</translation>
    </message>
    <message>
        <source>Introducers are found among contacts: kartei list FILE contacts --introducers.</source>
        <translation>Empfehlende werden bei Kontakten gesucht: kartei list DATEI contacts --introducers.</translation>
    </message>
    <message>
        <source>--start is a label from 1 to %1, not “%2”.</source>
        <translation>--start ist ein Etikett von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Either --labels or --envelopes, not both.</source>
        <translation>Entweder --labels oder --envelopes, nicht beides.</translation>
    </message>
    <message>
        <source>--%1 goes with labels: --labels FORMAT.</source>
        <translation>--%1 gehört zu Etiketten: --labels FORMAT.</translation>
    </message>
    <message>
        <source>Say where the PDF goes: --pdf FILE, or a mail with the PDF of a quote: --eml FILE.</source>
        <translation>Geben Sie an, wohin die PDF-Datei soll: --pdf DATEI, oder eine E-Mail mit der PDF-Datei eines Angebots: --eml DATEI.</translation>
    </message>
    <message>
        <source>Only quotes can go into a mail, not %1.</source>
        <translation>Nur Angebote können in eine E-Mail, nicht %1.</translation>
    </message>
    <message>
        <source>--stale needs for how many months nobody confirmed or changed a card, such as 12.</source>
        <translation>--stale braucht die Zahl der Monate, in denen niemand eine Karte bestätigt oder geändert hat, etwa 12.</translation>
    </message>
    <message>
        <source>Say which record, or which ones: --where or --segment.</source>
        <translation>Geben Sie an, welcher Datensatz gemeint ist, oder welche: --where oder --segment.</translation>
    </message>
    <message>
        <source>Say what all of them get: --set field=value.</source>
        <translation>Geben Sie an, was alle bekommen: --set feld=wert.</translation>
    </message>
    <message>
        <source>No backup was made before the change: %1</source>
        <translation>Vor der Änderung wurde keine Sicherung gemacht: %1</translation>
    </message>
    <message>
        <source>--stale is of contacts, companies and persons.</source>
        <translation>--stale gibt es für contacts, companies und persons.</translation>
    </message>
    <message>
        <source>Either a record by its key, or those of a filter.</source>
        <translation>Entweder ein Datensatz mit seinem Schlüssel oder die eines Filters.</translation>
    </message>
    <message>
        <source>What was bought is shown of contacts: kartei show FILE contacts KEY --bought.</source>
        <translation>Gekauftes wird von Kontakten gezeigt: kartei show DATEI contacts SCHLÜSSEL --bought.</translation>
    </message>
    <message>
        <source>in warranty until %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>Bought on %1: %2</source>
        <translation>Gekauft am %1: %2</translation>
    </message>
    <message>
        <source>May suit them: %1</source>
        <translation>Könnte passen: %1</translation>
    </message>
    <message>
        <source>Mails become activities or tickets, not “%1”.</source>
        <translation>Aus E-Mails werden Aktivitäten (activities) oder Tickets (tickets), nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between cells: it may be in a number, or is the quotation mark of texts.</source>
        <translation>„%1“ kann nicht zwischen Zellen stehen: es kann in einer Zahl vorkommen oder ist das Anführungszeichen von Texten.</translation>
    </message>
    <message>
        <source>--decimal-sign is a point or a comma, not “%1”.</source>
        <translation>--decimal-sign ist ein Punkt oder ein Komma, nicht „%1“.</translation>
    </message>
    <message>
        <source>Data health: %1 of 100</source>
        <translation>Zustand der Daten: %1 von 100</translation>
    </message>
    <message>
        <source>What raises it most:</source>
        <translation>Was ihn am meisten verbessert:</translation>
    </message>
    <message>
        <source>The mail goes on with ticket %1.</source>
        <translation>Die E-Mail gehört zu Ticket %1 und steht jetzt dort.</translation>
    </message>
    <message>
        <source>The mail is ticket %1.</source>
        <translation>Die E-Mail ist jetzt Ticket %1.</translation>
    </message>
    <message>
        <source>Who wrote it has a new card: %1.</source>
        <translation>Für den Absender wurde eine Karte angelegt: %1.</translation>
    </message>
    <message>
        <source>Who wrote it would have a new card: %1.</source>
        <translation>Wer sie schrieb, bekäme eine neue Karte: %1.</translation>
    </message>
    <message>
        <source>Of %1 only a list can be printed, without a key; quotes and contacts one by one.</source>
        <translation>Von %1 kann nur eine Liste gedruckt werden, ohne Schlüssel; einzeln nur Angebote und Kontakte.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings were passed over.</source>
        <translation>
            <numerusform>%n Zeile über den Überschriften wurde übergangen.</numerusform>
            <numerusform>%n Zeilen über den Überschriften wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>%n Eintrag ändern</numerusform>
            <numerusform>%n Einträge ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteExport</name>
    <message>
        <source>%1 is there already and is no complete export, so it is not replaced. Choose another name.</source>
        <translation>%1 gibt es schon und ist kein vollständiger Export, deshalb wird es nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1, Datensatz %2: %3</translation>
    </message>
    <message>
        <source>The export holds a kind of records that this version does not know: %1. Install the newest Kartei.</source>
        <translation>Der Export enthält eine Art von Datensätzen, die diese Version nicht kennt: %1. Installieren Sie die neueste Kartei.</translation>
    </message>
    <message>
        <source>The export does not say whose business it is.</source>
        <translation>Der Export sagt nicht, wessen Unternehmen es ist.</translation>
    </message>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>„%1“ ist keine Art von Datensätzen.</translation>
    </message>
    <message>
        <source>its id stands behind a higher one.</source>
        <translation>Seine Kennung steht hinter einer höheren.</translation>
    </message>
    <message>
        <source>The file %1 does not hold the records that the manifest counts.</source>
        <translation>Die Datei %1 enthält nicht die Datensätze, die das Verzeichnis zählt.</translation>
    </message>
    <message>
        <source>it would not come in as it was exported, so nothing was imported.</source>
        <translation>Er käme nicht so an, wie er exportiert wurde; deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Of %1 there would be other records than were exported, so nothing was imported.</source>
        <translation>Von %1 gäbe es andere Datensätze, als exportiert wurden; deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was imported. Nothing was imported.</source>
        <translation>Die Datei %1 wurde während des Imports geändert. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The export was made by a newer version of Kartei (%1). Install that, then try again.</source>
        <translation>Der Export wurde mit einer neueren Version von Kartei (%1) gemacht. Installieren Sie diese und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Not as exported: %1.</source>
        <translation>Nicht wie exportiert: %1.</translation>
    </message>
    <message>
        <source>Not part of it: %1.</source>
        <translation>Gehört nicht dazu: %1.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name the folder of a complete export.</source>
        <translation>%1 ist kein Ordner. Nennen Sie den Ordner eines vollständigen Exports.</translation>
    </message>
    <message>
        <source>%1 is not a complete export of Kartei: it holds no file %2.</source>
        <translation>%1 ist kein vollständiger Export von Kartei: Die Datei %2 fehlt darin.</translation>
    </message>
    <message>
        <source>%1 is not as it was exported. %2 Nothing was imported: take an unchanged copy of the folder.</source>
        <translation>%1 ist nicht mehr so, wie es exportiert wurde. %2 Es wurde nichts importiert: Nehmen Sie eine unveränderte Kopie des Ordners.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that the record names.</source>
        <translation>Die Datei %1 ist nicht die, die der Datensatz nennt.</translation>
    </message>
    <message>
        <source>%1, line %2: no record as Kartei exports it.</source>
        <translation>%1, Zeile %2: kein Datensatz, wie Kartei ihn exportiert.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of a complete export of Kartei: %2.</source>
        <translation>%1 ist nicht das Verzeichnis eines vollständigen Exports von Kartei: %2.</translation>
    </message>
    <message>
        <source>a value as Kartei exports it</source>
        <translation>ein Wert, wie Kartei ihn exportiert</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The export may be from a newer version of Kartei: install that.</source>
        <translation>%1 hat kein Feld „%2“. Der Export stammt vielleicht von einer neueren Version von Kartei: Installieren Sie diese.</translation>
    </message>
    <message>
        <source>An entry of “%1” has no id.</source>
        <translation>Ein Eintrag von „%1“ hat keine Kennung.</translation>
    </message>
    <message>
        <source>%1 is there already and holds more than an export, so it is not replaced. Choose another name.</source>
        <translation>%1 gibt es schon und enthält mehr als einen Export, deshalb wird es nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The business holds more files than a complete export can list, so nothing was exported. Make a backup, which holds them all.</source>
        <translation>Das Unternehmen enthält mehr Dateien, als ein vollständiger Export aufführen kann; deshalb wurde nichts exportiert. Erstellen Sie eine Sicherung, sie enthält alle.</translation>
    </message>
    <message>
        <source>“%1” is a path and no name of a file.</source>
        <translation>„%1“ ist ein Pfad und kein Name einer Datei.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kanal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Kundenstatus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Postal</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neukunde</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Empfiehlt uns</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Ein Kontakt braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A contact can&apos;t work for itself.</source>
        <translation>Ein Kontakt kann nicht bei sich selbst arbeiten.</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>In Kontakt bleiben (Tage)</translation>
    </message>
    <message>
        <source>This is one and the same card. Choose another one.</source>
        <translation>Das ist ein und dieselbe Karte. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is a person and %2 a company: they can&apos;t become one card. Change the kind of one of them first.</source>
        <translation>%1 ist eine Person und %2 eine Firma: Daraus kann nicht eine Karte werden. Ändern Sie zuerst die Art einer der beiden.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to %1 is a number from 1 to 36500, or empty.</source>
        <translation>Wie viele Tage ohne Kontakt zu %1 vergehen dürfen, ist eine Zahl von 1 bis 36500 oder leer.</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Anderer Kontakt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>%1 und %2 auseinanderhalten</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Die Suche nach Dubletten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, and nothing was merged. Look at both cards again.</source>
        <translation>%1 wurde inzwischen geändert, und nichts wurde zusammengeführt. Sehen Sie sich beide Karten noch einmal an.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts with %1</source>
        <translation>
            <numerusform>Kontakt mit %1 verschlagworten</numerusform>
            <numerusform>%n Kontakte mit %1 verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent of %1 does not say what it is to, or whether it was given or withdrawn.</source>
        <translation>Eine Einwilligung von %1 sagt nicht, wozu sie ist, oder ob sie erteilt oder widerrufen wurde.</translation>
    </message>
    <message>
        <source>Say what the consent is to, and whether it was given or withdrawn.</source>
        <translation>Geben Sie an, wozu die Einwilligung ist und ob sie erteilt oder widerrufen wurde.</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Einwilligung in</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>Erteilt oder widerrufen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Einwilligung in E-Mails</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Einwilligung in Anrufe</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Einwilligung in Post</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>Einwilligung in Nachrichten</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Get in touch by</source>
        <translation>Melden bis</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be below zero. Leave it empty where there is none.</source>
        <translation>Das Kreditlimit von %1 darf nicht unter null liegen. Lassen Sie es leer, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be written in %2. Enter it anew together with the currency.</source>
        <translation>Das Kreditlimit von %1 lässt sich in %2 nicht ausdrücken. Geben Sie es zusammen mit der Währung neu ein.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Buys at a discount</source>
        <translation>Kauft bei Rabatt</translation>
    </message>
    <message>
        <source>Buys on impulse</source>
        <translation>Kauft spontan</translation>
    </message>
    <message>
        <source>Buys what is needed</source>
        <translation>Kauft nach Bedarf</translation>
    </message>
    <message>
        <source>Looks around</source>
        <translation>Sieht sich um</translation>
    </message>
    <message>
        <source>Buys much</source>
        <translation>Kauft viel</translation>
    </message>
    <message>
        <source>Could buy much more</source>
        <translation>Könnte viel mehr kaufen</translation>
    </message>
    <message>
        <source>Others follow them</source>
        <translation>Andere richten sich danach</translation>
    </message>
    <message>
        <source>Opens doors</source>
        <translation>Öffnet Türen</translation>
    </message>
    <message>
        <source>Makes us better</source>
        <translation>Bringt uns weiter</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Niedrige Kosten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Make it pay</source>
        <translation>Rentabel machen</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Abschöpfen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n contacts</source>
        <translation>
            <numerusform>Einwilligung von %n Kontakt festhalten</numerusform>
            <numerusform>Einwilligung von %n Kontakten festhalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactProblem</name>
    <message>
        <source>“%1” can&apos;t be an e-mail address; it should look like anna@example.com.</source>
        <translation>„%1“ kann keine E-Mail-Adresse sein; sie sollte aussehen wie anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled: digits are missing, or there is more than one number in it.</source>
        <translation>„%1“ lässt sich nicht wählen: Es fehlen Ziffern, oder es steht mehr als eine Nummer darin.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known.</source>
        <translation>„%1“ ist kein bekanntes Land.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a postal code there (%2); it should look like %3.</source>
        <translation>„%1“ kann dort (%2) keine Postleitzahl sein; sie sollte aussehen wie %3.</translation>
    </message>
    <message>
        <source>“%1” has no town or no postal code: a letter would not arrive.</source>
        <translation>Bei „%1“ fehlt der Ort oder die Postleitzahl: Ein Brief käme nicht an.</translation>
    </message>
    <message>
        <source>There is no way to reach them: neither a phone, an e-mail nor an address.</source>
        <translation>Es gibt keinen Weg zu ihnen: weder Telefon noch E-Mail noch Adresse.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a VAT ID of that country: its form or its check digits are wrong.</source>
        <translation>„%1“ kann keine USt-IdNr. dieses Landes sein: Form oder Prüfziffern stimmen nicht.</translation>
    </message>
    <message>
        <source>Nobody who lives was born on %1.</source>
        <translation>Niemand, der lebt, wurde am %1 geboren.</translation>
    </message>
    <message>
        <source>A consent is of %1, a day that is yet to come: it does not count.</source>
        <translation>Eine Einwilligung ist vom %1, einem Tag, der noch kommt: sie zählt nicht.</translation>
    </message>
    <message>
        <source>“%1” is required, and nothing is there.</source>
        <translation>„%1“ ist erforderlich, und dort steht nichts.</translation>
    </message>
    <message>
        <source>The look at all cards was stopped.</source>
        <translation>Die Durchsicht aller Karten wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>With this quote, %1 has %2 in sent and accepted quotes: %3 more than the credit limit of %4.</source>
        <translation>Mit diesem Angebot hat %1 gesendete und angenommene Angebote über %2: %3 mehr als das Kreditlimit von %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n Angebot in einer anderen Währung ist nicht mitgezählt.</numerusform>
            <numerusform>%n Angebote in anderen Währungen sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>%1 · %2 in sent and accepted quotes</source>
        <extracomment>a credit limit, and how much of it is used up</extracomment>
        <translation>%1 · %2 in gesendeten und angenommenen Angeboten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 in sent and accepted quotes, without %n in other currencies</source>
        <translation>
            <numerusform>%1 · %2 in gesendeten und angenommenen Angeboten, ohne %n in anderer Währung</numerusform>
            <numerusform>%1 · %2 in gesendeten und angenommenen Angeboten, ohne %n in anderen Währungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is no encoding named %1; use UTF-8, UTF-16 or windows-1252.</source>
        <translation>Eine Zeichenkodierung namens %1 gibt es nicht; verwenden Sie UTF-8, UTF-16 oder windows-1252.</translation>
    </message>
    <message>
        <source>Line %1: these bytes are no text in the encoding %2. Choose another encoding.</source>
        <translation>Zeile %1: Diese Bytes sind kein Text in der Zeichenkodierung %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte: this is no text file, or its encoding is another one.</source>
        <translation>Zeile %1 enthält ein Nullbyte: Das ist keine Textdatei, oder sie hat eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <source>A field in line %1 is larger than 1 MB. Is a quotation mark not closed there?</source>
        <translation>Ein Feld in Zeile %1 ist größer als 1 MB. Fehlt dort ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into parts.</source>
        <translation>Die Datei ist größer als %1 MB. Teilen Sie sie auf.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The name of “%1” in files is made of a to z, digits and _, begins with a letter and has up to 40 of them.</source>
        <translation>Der Name von „%1“ in Dateien besteht aus a bis z, Ziffern und _, beginnt mit einem Buchstaben und hat höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>Something else is called “%1” in files already. Choose another name for “%2”.</source>
        <translation>In Dateien heißt schon etwas anderes „%1“. Wählen Sie einen anderen Namen für „%2“.</translation>
    </message>
    <message>
        <source>An own field needs a label.</source>
        <translation>Ein eigenes Feld braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>The label “%1” is longer than 60 characters.</source>
        <translation>Die Bezeichnung „%1“ ist länger als 60 Zeichen.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Give this one another label.</source>
        <translation>Ein Feld „%1“ gibt es schon. Geben Sie diesem eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>“%1” needs at least one choice to choose from.</source>
        <translation>„%1“ braucht mindestens eine Auswahlmöglichkeit.</translation>
    </message>
    <message>
        <source>A choice of “%1” is too long.</source>
        <translation>Eine Auswahlmöglichkeit von „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in “%1”: its kind and currency stay. Make a new field for something else.</source>
        <translation>
            <numerusform>Bei %n Kontakt steht etwas in „%1“: Art und Währung bleiben. Legen Sie für anderes ein neues Feld an.</numerusform>
            <numerusform>Bei %n Kontakten steht etwas in „%1“: Art und Währung bleiben. Legen Sie für anderes ein neues Feld an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message>
        <source>Sharable</source>
        <translation>Gemeinsam nutzbar</translation>
    </message>
    <message>
        <source>Whoever works here finds whom a card is about and who looks after them.</source>
        <translation>Wer hier arbeitet, findet, um wen es auf einer Karte geht und wer sie betreut.</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Von Belang</translation>
    </message>
    <message>
        <source>What you want to know is there, and nobody is kept whom you do not need.</source>
        <translation>Was Sie wissen möchten, ist da, und niemand wird aufbewahrt, den Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>What is on the cards can be right, and nobody has two.</source>
        <translation>Was auf den Karten steht, kann stimmen, und niemand hat zwei.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Somebody looked at each card within a year.</source>
        <translation>Jede Karte wurde innerhalb eines Jahres angesehen.</translation>
    </message>
    <message>
        <source>Transportable</source>
        <translation>Übertragbar</translation>
    </message>
    <message>
        <source>Phone numbers and countries mean the same in any other program.</source>
        <translation>Telefonnummern und Länder bedeuten in jedem anderen Programm dasselbe.</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Nothing is lost with the computer, and nobody else reads it.</source>
        <translation>Mit dem Rechner geht nichts verloren, und niemand sonst liest mit.</translation>
    </message>
    <message>
        <source>%1 of %2 cards say by name whom they are about.</source>
        <translation>%1 von %2 Karten nennen den Namen, um den es geht.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n card(s) a name.</source>
        <translation>
            <numerusform>%n Karte einen Namen geben.</numerusform>
            <numerusform>%n Karten einen Namen geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts have somebody who looks after them.</source>
        <translation>%1 von %2 Kontakten haben jemanden, der sie betreut.</translation>
    </message>
    <message numerus="yes">
        <source>Say who looks after %n contact(s).</source>
        <translation>
            <numerusform>Für %n Kontakt festlegen, wer ihn betreut.</numerusform>
            <numerusform>Für %n Kontakte festlegen, wer sie betreut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copies the file away while somebody works in it.</source>
        <translation>Nichts kopiert die Datei weg, während jemand darin arbeitet.</translation>
    </message>
    <message>
        <source>The file is in a folder of %1, where two at once make two versions of it.</source>
        <translation>Die Datei liegt in einem Ordner von %1, wo zwei zugleich zwei Fassungen daraus machen.</translation>
    </message>
    <message>
        <source>Close the business and move its file out of the folder of %1.</source>
        <translation>Das Unternehmen schließen und seine Datei aus dem Ordner von %1 verschieben.</translation>
    </message>
    <message>
        <source>With %1 of %2 contacts there was something to do in the last three years.</source>
        <translation>Mit %1 von %2 Kontakten gab es in den letzten drei Jahren etwas zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n contact(s) with whom there was nothing for three years, and delete whom you no longer need.</source>
        <translation>
            <numerusform>%n Kontakt durchsehen, mit dem es drei Jahre nichts gab, und löschen, falls Sie ihn nicht mehr brauchen.</numerusform>
            <numerusform>%n Kontakte durchsehen, mit denen es drei Jahre nichts gab, und löschen, wen Sie nicht mehr brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n person(s).</source>
        <extracomment>what is missing on cards: &quot;E-mails&quot;</extracomment>
        <translation>
            <numerusform>„%1“ bei %n Person ausfüllen.</numerusform>
            <numerusform>„%1“ bei %n Personen ausfüllen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n company(s).</source>
        <translation>
            <numerusform>„%1“ bei %n Firma ausfüllen.</numerusform>
            <numerusform>„%1“ bei %n Firmen ausfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values that you want to know are there.</source>
        <translation>%1 von %2 Angaben, die Sie wissen möchten, sind da.</translation>
    </message>
    <message>
        <source>On %1 of %2 cards nothing is likely wrong.</source>
        <translation>Auf %1 von %2 Karten ist vermutlich nichts falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n card(s) on which something is likely wrong.</source>
        <translation>
            <numerusform>%n Karte berichtigen, auf der vermutlich etwas falsch ist.</numerusform>
            <numerusform>%n Karten berichtigen, auf denen vermutlich etwas falsch ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards are likely no second one of somebody.</source>
        <translation>%1 von %2 Karten sind vermutlich keine zweite von jemandem.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n card(s) that are likely a second one.</source>
        <translation>
            <numerusform>%n Karte zusammenführen, die vermutlich eine zweite ist.</numerusform>
            <numerusform>%n Karten zusammenführen, die vermutlich zweite sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards were confirmed or changed in the last 12 months.</source>
        <translation>%1 von %2 Karten wurden in den letzten 12 Monaten bestätigt oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n contact(s) whether their card is still right, and confirm it.</source>
        <translation>
            <numerusform>%n Kontakt fragen, ob seine Karte noch stimmt, und sie bestätigen.</numerusform>
            <numerusform>%n Kontakte fragen, ob ihre Karte noch stimmt, und sie bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone numbers of %1 of %2 cards can be dialled from anywhere.</source>
        <translation>Die Telefonnummern auf %1 von %2 Karten lassen sich von überall wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Write the phone numbers on %n card(s) so that they can be dialled.</source>
        <translation>
            <numerusform>Die Telefonnummern auf %n Karte so schreiben, dass man sie wählen kann.</numerusform>
            <numerusform>Die Telefonnummern auf %n Karten so schreiben, dass man sie wählen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The countries on %1 of %2 cards are known to any program.</source>
        <translation>Die Länder auf %1 von %2 Karten kennt jedes Programm.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the country on %n card(s) from the list.</source>
        <translation>
            <numerusform>Das Land auf %n Karte aus der Liste wählen.</numerusform>
            <numerusform>Das Land auf %n Karten aus der Liste wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last checked backup is of %1.</source>
        <translation>Die letzte geprüfte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>There is no checked backup.</source>
        <translation>Es gibt keine geprüfte Sicherung.</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>Eine Sicherung machen.</translation>
    </message>
    <message>
        <source>Backups are kept in a second place, too.</source>
        <translation>Sicherungen liegen auch an einem zweiten Ort.</translation>
    </message>
    <message>
        <source>Backups are kept in one place only.</source>
        <translation>Sicherungen liegen nur an einem Ort.</translation>
    </message>
    <message>
        <source>Choose a second place for backups, on another disk or a stick.</source>
        <translation>Einen zweiten Ort für Sicherungen wählen, auf einer anderen Platte oder einem Stick.</translation>
    </message>
    <message>
        <source>The business asks who opens it.</source>
        <translation>Das Unternehmen fragt, wer es öffnet.</translation>
    </message>
    <message>
        <source>Whoever has the file can read all of it.</source>
        <translation>Wer die Datei hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Set a passphrase.</source>
        <translation>Eine Passphrase festlegen.</translation>
    </message>
    <message>
        <source>Others on this computer can&apos;t open the file.</source>
        <translation>Andere auf diesem Rechner können die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>Others on this computer can open the file.</source>
        <translation>Andere auf diesem Rechner können die Datei öffnen.</translation>
    </message>
    <message>
        <source>Keep the file from the others on this computer.</source>
        <translation>Die Datei vor den anderen auf diesem Rechner verschließen.</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Voraussichtlicher Abschluss</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Move deal %1</source>
        <translation>Verkaufschance %1 verschieben</translation>
    </message>
    <message>
        <source>Win deal %1</source>
        <translation>Verkaufschance %1 als gewonnen markieren</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>Geben Sie an, warum die Verkaufschance verloren wurde.</translation>
    </message>
    <message>
        <source>Lose deal %1</source>
        <translation>Verkaufschance %1 als verloren markieren</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>Eine Verkaufschance braucht einen Titel.</translation>
    </message>
    <message>
        <source>The deal “%1” needs a customer.</source>
        <translation>Die Verkaufschance „%1“ braucht einen Kunden.</translation>
    </message>
    <message>
        <source>The value of “%1” can&apos;t be negative.</source>
        <translation>Der Wert von „%1“ kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The probability of “%1” must be from 0 to 100 percent.</source>
        <translation>Die Wahrscheinlichkeit von „%1“ muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>en_GB</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language you translate into: de, cs, he.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n&#xa0;d zu spät</numerusform>
            <numerusform>%n&#xa0;d zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>DossierReadme</name>
    <message>
        <source>All that “%1” knows of “%2”: the card, what happened, deals, quotes, tickets, relations and files. Made by %3 at %4 (UTC).</source>
        <translation>Alles, was „%1“ über „%2“ weiß: die Karte, was geschah, Verkaufschancen, Angebote, Tickets, Beziehungen und Dateien. Erstellt von %3 am %4 (UTC).</translation>
    </message>
    <message>
        <source>Look through it before you give it away: notes are in it as they were taken. Of other people and companies that it names only the names are in it, of products not what they cost.</source>
        <translation>Sehen Sie es durch, bevor Sie es weitergeben: Notizen stehen darin so, wie sie gemacht wurden. Von anderen Personen und Firmen, die genannt werden, stehen nur die Namen darin, von Produkten nicht der Einkaufspreis.</translation>
    </message>
    <message>
        <source>all of it to read and print</source>
        <translation>alles zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>cards for address books</source>
        <translation>Karten für Adressbücher</translation>
    </message>
    <message>
        <source>the kept files and the quotes as they were sent</source>
        <translation>die aufbewahrten Dateien und die Angebote, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>the size and SHA-256 of each file, and a digest of the records</source>
        <translation>Größe und SHA-256 jeder Datei und eine Prüfsumme der Datensätze</translation>
    </message>
    <message>
        <source>For other programs the records are in these files, one a line, with everything that is kept of them:</source>
        <translation>Für andere Programme stehen die Datensätze in diesen Dateien, einer je Zeile, mit allem, was von ihnen aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Kartei makes a new business with these records of this folder: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. It checks that nothing is missing or changed. What was changed when, and by whom, is not in it.</source>
        <translation>Kartei macht aus diesem Ordner ein neues Unternehmen mit diesen Datensätzen: „Neues Unternehmen aus einem Export“ im Menü Datei oder „kartei new FILE --from FOLDER“. Dabei wird geprüft, dass nichts fehlt oder verändert ist. Was wann von wem geändert wurde, ist nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is computed and can&apos;t be set.</source>
        <translation>„%1“ wird berechnet und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>%1 könnte %2 (%3) sein: %4.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>gleicher Name und Ort</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>The file has no column “%1”; it has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“; sie hat: %2.</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been written.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <translation>
            <numerusform>%n angelegt.</numerusform>
            <numerusform>%n angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n geändert.</numerusform>
            <numerusform>%n geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unverändert.</numerusform>
            <numerusform>%n unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because already there.</source>
        <translation>
            <numerusform>%n ausgelassen, weil bereits vorhanden.</numerusform>
            <numerusform>%n ausgelassen, weil bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be duplicates.</source>
        <translation>
            <numerusform>%n ist möglicherweise eine Dublette.</numerusform>
            <numerusform>%n sind möglicherweise Dubletten.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 records changed.</source>
        <translation>0 Datensätze geändert.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Ausgelassene Spalten: %1.</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 “%2” is already used by “%3”. Merge, or leave out what is there.</source>
        <translation>%1 „%2“ wird bereits von „%3“ verwendet. Führen Sie zusammen oder lassen Sie Vorhandenes aus.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns.</source>
        <translation>Es gibt %1 Zellen, aber nur %2 Spalten.</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>an existing record</source>
        <translation>ein vorhandener Eintrag</translation>
    </message>
    <message>
        <source>%1 must be a list of objects.</source>
        <translation>%1 muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, Eintrag %2: %3</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2.</source>
        <translation>Das ist kein JSON: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>This entry is no object.</source>
        <translation>Dieser Eintrag ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 is given as %2, but the lines make it %3.</source>
        <translation>%1 ist mit %2 angegeben, die Positionen ergeben aber %3.</translation>
    </message>
    <message>
        <source>The tax of %1 %</source>
        <translation>Die Steuer zu %1&#xa0;%</translation>
    </message>
    <message>
        <source>The amount of line %1</source>
        <translation>Der Betrag von Position %1</translation>
    </message>
    <message>
        <source>The net total</source>
        <translation>Der Nettobetrag</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>Die Steuer</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Der Gesamtbetrag</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2” here, but “%3” in line %4 of the same record.</source>
        <translation>%1 ist hier „%2“, in Zeile %4 desselben Eintrags aber „%3“.</translation>
    </message>
    <message>
        <source>The stage “%1” was made.</source>
        <translation>Die Phase „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>a whole number such as 42</source>
        <translation>eine ganze Zahl wie 42</translation>
    </message>
    <message>
        <source>a number such as 1234.56 with at most %1 decimals</source>
        <translation>eine Zahl wie 1234.56 mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21</source>
        <translation>ein Datum wie 2026-11-21</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-21 10:08:00</source>
        <translation>Datum und Uhrzeit wie 2026-11-21 10:08:00</translation>
    </message>
    <message>
        <source>the number of an existing record</source>
        <translation>die Nummer eines vorhandenen Eintrags</translation>
    </message>
    <message>
        <source>%1 is “%2”; expected is %3.</source>
        <translation>%1 ist „%2“; erwartet wird: %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a currency code such as EUR</source>
        <translation>ein Währungscode wie EUR</translation>
    </message>
    <message>
        <source>The name “%1” of “%2” was left out.</source>
        <translation>Der Name „%1“ bei „%2“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is in %2; the row needs the currency of its amounts.</source>
        <translation>„%1“ lautet auf %2; die Zeile braucht die Währung ihrer Beträge.</translation>
    </message>
    <message>
        <source>an object with an “%1”</source>
        <translation>ein Objekt mit „%1“</translation>
    </message>
    <message>
        <source>%1: “%2” may be %3 or %4. Say which one by its number or id.</source>
        <translation>%1: „%2“ kann %3 oder %4 sein. Geben Sie die Nummer oder die ID an.</translation>
    </message>
    <message>
        <source>a number that can&apos;t be both thousands and decimals, such as %1</source>
        <translation>eine Zahl, die nicht zugleich Tausender und Dezimalen meinen kann, wie %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The bytes of this file are no text in the encoding %1.</source>
        <translation>Die Bytes dieser Datei sind kein Text in der Kodierung %1.</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end (END:VCARD).</source>
        <translation>Die Karte, die in Zeile %1 beginnt, hat kein Ende (END:VCARD).</translation>
    </message>
    <message>
        <source>This card has more than %1 lines.</source>
        <translation>Diese Karte hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name und gleiches Unternehmen</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translation>gleicher Name und gleiche Anschrift</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>ähnlicher Name im selben Unternehmen</translation>
    </message>
    <message>
        <source>similar name at the same address</source>
        <translation>ähnlicher Name an derselben Adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>gleicher Haushalt</translation>
    </message>
    <message>
        <source>%1 must be an object of names and values.</source>
        <translation>%1 muss ein Objekt aus Namen und Werten sein.</translation>
    </message>
    <message>
        <source>The birthday “%1” of “%2” was left out: it needs a day, a month and a year.</source>
        <translation>Der Geburtstag „%1“ von „%2“ wurde ausgelassen: Er braucht Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>The history has a value that is longer than the %1 characters that a cell of XLSX holds, so nothing was written. Export it as CSV.</source>
        <translation>Der Verlauf enthält einen Wert, der länger ist als die %1 Zeichen, die eine Zelle in XLSX fasst. Es wurde nichts geschrieben. Exportieren Sie ihn als CSV.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is computed from other records and can&apos;t be set.</source>
        <translation>„%1“ wird aus anderen Datensätzen berechnet und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>Import %1 (source: %2)</source>
        <translation>%1 importieren (Quelle: %2)</translation>
    </message>
    <message>
        <source>%1 of “%2” (%3) is longer than the %4 characters that a cell of XLSX holds, so nothing was written. Export it as CSV, or without that field.</source>
        <translation>%1 von „%2“ (%3) ist länger als die %4 Zeichen, die eine Zelle in XLSX fasst. Es wurde nichts geschrieben. Exportieren Sie als CSV oder ohne dieses Feld.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds %1 rows, and these are more, so nothing was written. Export them as CSV, or fewer of them.</source>
        <translation>Ein Tabellenblatt in XLSX fasst %1 Zeilen, und dies sind mehr. Es wurde nichts geschrieben. Exportieren Sie als CSV oder weniger davon.</translation>
    </message>
    <message>
        <source>This is more than a file of 4 GB, so nothing was written. Export it as CSV, or less of it.</source>
        <translation>Das ist mehr als eine Datei von 4 GB. Es wurde nichts geschrieben. Exportieren Sie als CSV oder weniger davon.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells tidied, such as %2.</source>
        <translation>
            <numerusform>%1: %n Zelle bereinigt, etwa %2.</numerusform>
            <numerusform>%1: %n Zellen bereinigt, etwa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2” and was left out.</source>
        <translation>„%1“ ist keine der Möglichkeiten von „%2“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a column: &quot;Phone (Mobile)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be %1: %2</source>
        <translation>Vielleicht %1: %2</translation>
    </message>
    <message>
        <source>typed contacts</source>
        <translation>eingetippte Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%n companies were made because people work for them.</source>
        <translation>
            <numerusform>%n Firma wurde angelegt, weil jemand dort arbeitet.</numerusform>
            <numerusform>%n Firmen wurden angelegt, weil jemand dort arbeitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDossier</name>
    <message>
        <source>Where the dossier is kept</source>
        <translation>Wo das Dossier abgelegt wird</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier über %1</translation>
    </message>
    <message>
        <source>The dossier is in %1</source>
        <translation>Das Dossier liegt in %1</translation>
    </message>
</context>
<context>
    <name>ExportEverything</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Where the export is kept</source>
        <translation>Wo der Export abgelegt wird</translation>
    </message>
    <message>
        <source>Everything was exported to %1</source>
        <translation>Alles wurde nach %1 exportiert</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The export is in %1.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner an. Der Export liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>In %1 exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportMailing</name>
    <message numerus="yes">
        <source>%n contacts are written to.</source>
        <translation>
            <numerusform>%n Kontakt wird angeschrieben.</numerusform>
            <numerusform>%n Kontakte werden angeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n wird ausgelassen; die Einzelheiten nennen wen und warum.</numerusform>
            <numerusform>%n werden ausgelassen; die Einzelheiten nennen wen und warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>How are they written to? Left out is who may not be written to, by e-mail whoever did not consent to it and by post whoever objected; who has no address for it; and of those who share one all but the first.</source>
        <translation>Wie wird ihnen geschrieben? Ausgelassen wird, wem man nicht schreiben darf, per E-Mail alle ohne Einwilligung und per Post alle, die widersprochen haben; wer dafür keine Adresse hat; und von denen, die eine teilen, alle bis auf den Ersten.</translation>
    </message>
</context>
<context>
    <name>ExportReadme</name>
    <message>
        <source>Everything of “%1”, exported by %2 at %3 (UTC).</source>
        <translation>Alles von „%1“, exportiert von %2 am %3 (UTC).</translation>
    </message>
    <message>
        <source>Who changed what and when, from which value to which; the newest first.</source>
        <translation>Wer was wann geändert hat, von welchem Wert auf welchen; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>The files that records hold, such as the logo and the PDFs of sent quotes, each as it is kept. The JSON files say to which record each belongs.</source>
        <translation>Die Dateien, die in Datensätzen stehen, etwa das Logo und die PDF-Dateien gesendeter Angebote, jede so, wie sie aufbewahrt wird. Die JSON-Dateien sagen, zu welchem Datensatz jede gehört.</translation>
    </message>
    <message>
        <source>How many records of each kind there are, with a digest of them, and the size and SHA-256 of each file.</source>
        <translation>Wie viele Datensätze jeder Art es gibt, mit einer Prüfsumme, und Größe und SHA-256 jeder Datei.</translation>
    </message>
    <message>
        <source>The tables are there twice: as CSV for spreadsheets and as JSON for other programs. The JSON files hold one record a line, with everything; the CSV files leave out what only Kartei itself needs.</source>
        <translation>Die Tabellen sind zweimal da: als CSV für Tabellenkalkulationen und als JSON für andere Programme. Die JSON-Dateien enthalten je Zeile einen Datensatz, mit allem; die CSV-Dateien lassen weg, was nur Kartei selbst braucht.</translation>
    </message>
    <message>
        <source>In a CSV file an apostrophe stands before text that a spreadsheet would take for a formula.</source>
        <translation>In einer CSV-Datei steht ein Apostroph vor Text, den eine Tabellenkalkulation für eine Formel halten würde.</translation>
    </message>
    <message>
        <source>In the CSV files each text is exactly as it is kept: a spreadsheet may take one for a formula.</source>
        <translation>In den CSV-Dateien steht jeder Text genau so, wie er gespeichert ist: Eine Tabellenkalkulation kann einen davon für eine Formel halten.</translation>
    </message>
    <message>
        <source>Kartei makes a new business of this folder, with the same numbers, documents and history: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. Users and passphrases, backups, unsaved drafts and the settings of the window are not in it.</source>
        <translation>Kartei macht aus diesem Ordner ein neues Unternehmen mit denselben Nummern, Belegen und demselben Verlauf: „Neues Unternehmen aus einem Export“ im Menü Datei oder „kartei new FILE --from FOLDER“. Benutzer und Passphrasen, Sicherungen, nicht gespeicherte Entwürfe und die Einstellungen des Fensters sind nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Settle: %1</source>
        <translation>Erledigen: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder öffnen: %1</translation>
    </message>
    <message>
        <source>%1: settled.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1: open again.</source>
        <translation>%1: wieder offen.</translation>
    </message>
</context>
<context>
    <name>FieldDemand</name>
    <message>
        <source>Of whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>“%1” can only be one of these: %2.</source>
        <translation>„%1“ kann nur eines davon sein: %2.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>“%1” is no field here (%2).</source>
        <translation>„%1“ ist hier kein Feld (%2).</translation>
    </message>
    <message>
        <source>What is demanded of this field is said already (%1, %2). Change that.</source>
        <translation>Was dieses Feld sein soll, ist schon festgelegt (%1, %2). Ändern Sie das.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>„%1“ ist keine Währung wie EUR.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a language.</source>
        <translation>„%1“ ist nicht der Name einer Sprache.</translation>
    </message>
    <message>
        <source>%1: a day such as %2 is needed here.</source>
        <translation>%1: Hier wird ein Datum wie %2 benötigt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: nobody and nothing is called “%2”. Choose from the list.</source>
        <translation>%1: „%2“ gibt es nicht. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>%1: “%2” can mean thousands or decimals. Leave the sign out, or write other decimals.</source>
        <translation>%1: „%2“ kann Tausender oder Dezimalen meinen. Lassen Sie das Zeichen weg, oder schreiben Sie andere Dezimalen.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>FileBars</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file of this business.</source>
        <translation>Andere Benutzer dieses Rechners können die Datei dieses Unternehmens lesen.</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>The business lies on another computer&apos;s disk. Only one person can work in it at a time; for more, use a PostgreSQL server.</source>
        <translation>Das Unternehmen liegt auf dem Datenträger eines anderen Rechners. Nur eine Person kann gleichzeitig darin arbeiten; für mehrere nehmen Sie einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Work in the business on one computer at a time, and let the copying end before you change over.</source>
        <translation>%1 kopiert diesen Ordner auf andere Rechner. Arbeiten Sie immer nur an einem Rechner in diesem Unternehmen und warten Sie vor dem Wechsel, bis das Kopieren fertig ist.</translation>
    </message>
    <message>
        <source>The business was changed on two computers at once. The other version lies beside it: %1. Open it in another window and take over what is missing here.</source>
        <translation>Das Unternehmen wurde auf zwei Rechnern gleichzeitig geändert. Die andere Fassung liegt daneben: %1. Öffnen Sie sie in einem weiteren Fenster und übernehmen Sie, was hier fehlt.</translation>
    </message>
</context>
<context>
    <name>FileClaim</name>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be written: %2.</source>
        <translation>%1, der Zettel, auf dem steht, wer im Unternehmen arbeitet, kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 on %2 has asked for the business already.</source>
        <translation>%1 an %2 hat schon um das Unternehmen gebeten.</translation>
    </message>
    <message>
        <source>Nobody asks for the business any more. It stays here.</source>
        <translation>Niemand bittet mehr um das Unternehmen. Es bleibt hier.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 on %3. It can be read meanwhile; to change it, wait until it is closed there.</source>
        <translation>%1 wird von %2 an %3 benutzt. Lesen geht inzwischen; warten Sie mit Änderungen, bis es dort geschlossen ist.</translation>
    </message>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be read. %2</source>
        <translation>%1, der Zettel, auf dem steht, wer im Unternehmen arbeitet, kann nicht gelesen werden. %2</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end is expected.</source>
        <translation>„and“, „or“ oder das Ende wird erwartet.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>this bracket is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)” is expected.</source>
        <translation>„and“, „or“ oder „)“ wird erwartet.</translation>
    </message>
    <message>
        <source>the name of a field is expected.</source>
        <translation>Der Name eines Feldes wird erwartet.</translation>
    </message>
    <message>
        <source>these are too many comparisons.</source>
        <translation>Das sind zu viele Vergleiche.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>„%1“ erlaubt eines von: %2.</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>Ein Wert wird erwartet.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>Eines davon wird erwartet: %1.</translation>
    </message>
    <message>
        <source>the filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>„%1“ ist kein Feld von „%2“.</translation>
    </message>
    <message>
        <source>only one reference can be followed, not the one in “%1”.</source>
        <translation>Nur einem Verweis kann gefolgt werden, nicht dem in „%1“.</translation>
    </message>
    <message>
        <source>“%1” can mean %2: write one of them.</source>
        <translation>„%1“ kann %2 bedeuten: Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>Eine ganze Zahl wird erwartet.</translation>
    </message>
    <message>
        <source>a number such as 12.5 is expected.</source>
        <translation>Eine Zahl wie 12.5 wird erwartet.</translation>
    </message>
    <message>
        <source>an amount such as 1000.50 is expected.</source>
        <translation>Ein Betrag wie 1000.50 wird erwartet.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T10:30:00Z is expected.</source>
        <translation>Ein Tag wie 2026-01-31 oder ein Zeitpunkt wie 2026-01-31T10:30:00Z wird erwartet.</translation>
    </message>
    <message>
        <source>yes or no is expected.</source>
        <translation>„yes“ oder „no“ wird erwartet.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 is expected.</source>
        <translation>Ein Tag wie 2026-01-31 wird erwartet.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>“!” stands only in “!=”; write “not”.</source>
        <translation>„!“ steht nur in „!=“; schreiben Sie „not“.</translation>
    </message>
    <message>
        <source>Filter, character %1: %2</source>
        <translation>Filter, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2” to sort by.</source>
        <translation>„%1“ ist kein Feld von „%2“, nach dem sortiert werden kann.</translation>
    </message>
    <message>
        <source>days, weeks, months or years are expected, such as “- 12 months”.</source>
        <translation>Tage, Wochen, Monate oder Jahre werden erwartet, etwa „- 12 months“.</translation>
    </message>
    <message>
        <source>what is added up is expected, such as quotes.total.</source>
        <translation>erwartet wird, was zusammengezählt wird, etwa quotes.total.</translation>
    </message>
    <message>
        <source>what is counted is expected, such as tickets.</source>
        <translation>erwartet wird, was gezählt wird, etwa tickets.</translation>
    </message>
    <message>
        <source>“where”, “and”, “or” or “)” is expected.</source>
        <translation>„where“, „and“, „or“ oder „)“ wird erwartet.</translation>
    </message>
    <message>
        <source>nothing belongs to “%1”.</source>
        <translation>zu „%1“ gehört nichts.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. There are: %3.</source>
        <translation>„%1“ gehört nicht zu „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” of “%2” can&apos;t be added up.</source>
        <translation>„%1“ von „%2“ lässt sich nicht zusammenzählen.</translation>
    </message>
</context>
<context>
    <name>FormLayouts</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Verkaufschance bearbeiten</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Aktivität bearbeiten</translation>
    </message>
    <message>
        <source>New reply template</source>
        <translation>Neue Antwortvorlage</translation>
    </message>
    <message>
        <source>Edit reply template</source>
        <translation>Antwortvorlage bearbeiten</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Beziehung bearbeiten</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Schlagwort bearbeiten</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>Neuer Artikel beim Kunden</translation>
    </message>
    <message>
        <source>Edit owned item</source>
        <translation>Artikel beim Kunden bearbeiten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A list and the field of one entry in it: &quot;Phones: Number&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Has headings</source>
        <translation>Hat Überschriften</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Bereits Vorhandenes</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mapping of a list</source>
        <translation>Zuordnung einer Liste</translation>
    </message>
    <message>
        <source>The mapping of a list needs a name.</source>
        <translation>Die Zuordnung einer Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for “%2”, and that is not a kind of record.</source>
        <translation>Die Zuordnung „%1“ ist für „%2“, und diese Art von Datensätzen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a mapping “%1” already. Choose another name.</source>
        <translation>Eine Zuordnung „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”, nor any other of “%2”.</source>
        <translation>Es gibt keine Zuordnung „%1“ und auch keine andere für „%2“.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”. There are: %2.</source>
        <translation>Es gibt keine Zuordnung „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Remember how “%1” is mapped</source>
        <translation>Zuordnung von „%1“ merken</translation>
    </message>
    <message>
        <source>Forget how “%1” is mapped</source>
        <translation>Zuordnung von „%1“ vergessen</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The mapping was not kept. %1</source>
        <translation>Die Zuordnung wurde nicht gemerkt. %1</translation>
    </message>
    <message>
        <source>No backup was made before the import. %1</source>
        <translation>Vor dem Import wurde keine Sicherung gemacht. %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was das änderte</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Dear Mr %1,</source>
        <extracomment>%1 is title and last name of a man; leave it out where it would have to be declined</extracomment>
        <translation>Sehr geehrter Herr %1,</translation>
    </message>
    <message>
        <source>Dear Ms %1,</source>
        <extracomment>%1 is title and last name of a woman</extracomment>
        <translation>Sehr geehrte Frau %1,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>%1 is the full name of a person of whom we don&apos;t know the sex; leave it out where that matters</extracomment>
        <translation>Guten Tag %1,</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>Copy to:</source>
        <translation>Kopie an:</translation>
    </message>
    <message>
        <source>This mail is there already: “%1”, on the timeline of %2.</source>
        <translation>Diese E-Mail ist schon da: „%1“, im Verlauf von %2.</translation>
    </message>
    <message>
        <source>“%1” can be read by Outlook only. Save the mail there as .eml, or forward it to yourself and save that, then add it here.</source>
        <translation>„%1“ kann nur Outlook lesen. Speichern Sie die E-Mail dort als .eml, oder leiten Sie sie an sich selbst weiter und speichern Sie diese; fügen Sie sie dann hier hinzu.</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>Add mail %1</source>
        <translation>E-Mail %1 hinzufügen</translation>
    </message>
    <message>
        <source>Nobody in your contacts has an address of the mail “%1”. Add a contact with it, or say whose mail it is.</source>
        <translation>Keiner Ihrer Kontakte hat eine Adresse aus der E-Mail „%1“. Legen Sie einen Kontakt damit an, oder sagen Sie, zu wem sie gehört.</translation>
    </message>
    <message>
        <source>“%1” has more parts inside of each other than any mail has. Add it as a file if you want to keep it.</source>
        <translation>„%1“ hat mehr ineinander verschachtelte Teile, als eine E-Mail je hat. Fügen Sie sie als Datei hinzu, wenn Sie sie behalten wollen.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail: it does not say from whom it is and when. Save the mail as .eml in your mail program.</source>
        <translation>„%1“ ist keine E-Mail: Es steht nicht darin, von wem sie ist und von wann. Speichern Sie die E-Mail in Ihrem Mailprogramm als .eml.</translation>
    </message>
</context>
<context>
    <name>MailHandOff</name>
    <message>
        <source>No program on this computer opens mails. Save the PDF, and attach it to a mail yourself.</source>
        <translation>Kein Programm auf diesem Rechner öffnet E-Mails. Speichern Sie die PDF-Datei und hängen Sie sie selbst an eine E-Mail an.</translation>
    </message>
</context>
<context>
    <name>MailQuote</name>
    <message>
        <source>Note the mail with %1</source>
        <translation>E-Mail mit %1 notieren</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Notiert: %1</translation>
    </message>
    <message>
        <source>A mail with %1 is open. The card has no address: fill it in there. Where it can only be read, choose to edit it as a new one.</source>
        <translation>Eine E-Mail mit %1 ist geöffnet. Auf der Karte steht keine Adresse: tragen Sie sie dort ein. Lässt sie sich nur lesen, wählen Sie „Als neu bearbeiten“.</translation>
    </message>
    <message>
        <source>A mail with %1 is open. Where it can only be read, choose to edit it as a new one.</source>
        <translation>Eine E-Mail mit %1 ist geöffnet. Lässt sie sich nur lesen, wählen Sie „Als neu bearbeiten“.</translation>
    </message>
    <message>
        <source>Note it on the card</source>
        <translation>Auf der Karte notieren</translation>
    </message>
</context>
<context>
    <name>MailingList</name>
    <message>
        <source>no complete postal address</source>
        <translation>keine vollständige Postanschrift</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same postal address as %1</source>
        <translation>gleiche Postanschrift wie %1</translation>
    </message>
    <message>
        <source>same e-mail address as %1</source>
        <translation>gleiche E-Mail-Adresse wie %1</translation>
    </message>
    <message>
        <source>no consent to e-mail</source>
        <translation>keine Einwilligung in E-Mails</translation>
    </message>
    <message>
        <source>wants no post since %1</source>
        <translation>möchte seit %1 keine Post</translation>
    </message>
    <message>
        <source>withdrew the consent to e-mail on %1</source>
        <translation>hat die Einwilligung in E-Mails am %1 widerrufen</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to e-mail at the same address</source>
        <translation>%1 hat die Einwilligung in E-Mails an dieselbe Adresse widerrufen</translation>
    </message>
</context>
<context>
    <name>ManyRecords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MergeHead</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned items</source>
        <translation>
            <numerusform>%n Artikel beim Kunden</numerusform>
            <numerusform>%n Artikel beim Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewBusiness</name>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>“%1” is not a country code such as DE (ISO 3166).</source>
        <translation>„%1“ ist kein Ländercode wie DE (ISO 3166).</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR (ISO 4217).</source>
        <translation>„%1“ ist kein Währungscode wie EUR (ISO 4217).</translation>
    </message>
    <message>
        <source>“%1” is not a language of Kartei: en, de, cs, he.</source>
        <translation>„%1“ ist keine Sprache von Kartei: en, de, cs, he.</translation>
    </message>
    <message>
        <source>Make the business</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>Beispielunternehmen füllen</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>Numbers of</source>
        <translation>Nummern für</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Starts again every year</source>
        <translation>Beginnt jedes Jahr neu</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>The number range “%1” is missing.</source>
        <translation>Der Nummernkreis „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The number range “%1” gives %2 again and again. Put {###} into its pattern.</source>
        <translation>Der Nummernkreis „%1“ ergibt immer wieder %2. Setzen Sie {###} in sein Muster.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>preferences, options, language, dark, logo, address</source>
        <translation>Optionen, Voreinstellungen, Sprache, dunkel, Logo, Adresse</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>zurücknehmen, widerrufen</translation>
    </message>
    <message>
        <source>export, portable document</source>
        <translation>exportieren, Dokument, Datei</translation>
    </message>
    <message>
        <source>new file, company, database</source>
        <translation>neue Datei, Firma, Datenbank</translation>
    </message>
    <message>
        <source>file, load, database</source>
        <translation>Datei, laden, Datenbank</translation>
    </message>
    <message>
        <source>help, hotkeys</source>
        <translation>Hilfe, Tastenkürzel, Kurzbefehle</translation>
    </message>
    <message>
        <source>navigation, rail</source>
        <translation>Navigation, Leiste</translation>
    </message>
    <message>
        <source>customer, person, client, company, business</source>
        <translation>Kunde, Person, Mandant, Firma, Unternehmen</translation>
    </message>
    <message>
        <source>opportunity, lead, sale</source>
        <translation>Chance, Lead, Verkauf, Opportunity</translation>
    </message>
    <message>
        <source>offer, estimate, quotation, proposal</source>
        <translation>Offerte, Kostenvoranschlag, Kalkulation</translation>
    </message>
    <message>
        <source>article, item, price, service</source>
        <translation>Artikel, Ware, Preis, Dienstleistung</translation>
    </message>
    <message>
        <source>issue, complaint, support, repair, request</source>
        <translation>Problem, Reklamation, Support, Reparatur, Anfrage</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Actions here</source>
        <translation>Aktionen hier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Enter copies the result</source>
        <translation>Enter kopiert das Ergebnis</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>Personen und Firmen</translation>
    </message>
    <message>
        <source>Quotes and tickets</source>
        <translation>Angebote und Tickets</translation>
    </message>
    <message>
        <source>Arithmetic, such as 3*12.50</source>
        <translation>Rechnen, zum Beispiel 3*12,50</translation>
    </message>
    <message>
        <source>Create contact “%1”</source>
        <translation>Kontakt „%1“ anlegen</translation>
    </message>
    <message>
        <source>import everything, move, archive, transfer</source>
        <translation>alles importieren, umziehen, Archiv, übertragen</translation>
    </message>
    <message>
        <source>archive, leave, all data, transfer, open formats</source>
        <translation>Archiv, wechseln, Anbieterwechsel, alle Daten, übertragen, offene Formate</translation>
    </message>
    <message>
        <source>feedback, suggestions, open complaints, grievance</source>
        <translation>Rückmeldung, Feedback, Vorschläge, Reklamation, Kritik</translation>
    </message>
    <message>
        <source>data quality, check, wrong, invalid, clean up</source>
        <translation>Datenqualität, prüfen, falsch, ungültig, aufräumen</translation>
    </message>
    <message>
        <source>birthday, jubilee, congratulate, today</source>
        <translation>Geburtstag, Jubiläum, gratulieren, heute</translation>
    </message>
    <message>
        <source>referral, word of mouth, recommended, revenue</source>
        <translation>Empfehlung, Weiterempfehlung, Mundpropaganda, Umsatz</translation>
    </message>
    <message>
        <source>data quality, score, six attributes, report</source>
        <translation>Datenqualität, Punkte, sechs Eigenschaften, Bericht</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>Steuernr.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Confidential – contains personal data</source>
        <translation>Vertraulich – enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>Value by stage</source>
        <translation>Wert nach Phase</translation>
    </message>
    <message>
        <source>Sums by stage</source>
        <translation>Summen nach Phase</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Alle Verkaufschancen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Offene Verkaufschancen nach Phase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>full sum</source>
        <translation>volle Summe</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Gewichtet %1</translation>
    </message>
    <message>
        <source>Ø days</source>
        <translation>Ø Tage</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lange</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Draft quotation</source>
        <translation>Angebotsentwurf</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <extracomment>a document and its number, &quot;Quotation Q-2026-0117&quot;</extracomment>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Quotation no.</source>
        <translation>Angebotsnr.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Quotation – %1</source>
        <extracomment>subject of the letter, %1 is the title of the quotation</extracomment>
        <translation>Angebot – %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sum of items</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>USt %1 auf %2</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Surcharge %1</source>
        <translation>Zuschlag %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>All prices include VAT.</source>
        <translation>Alle Preise inklusive USt.</translation>
    </message>
    <message>
        <source>With all options: %1 including VAT</source>
        <translation>Mit allen Eventualpositionen: %1 inklusive USt</translation>
    </message>
    <message>
        <source>With all options: %1</source>
        <translation>Mit allen Eventualpositionen: %1</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Auftrag erteilt</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Ort, Datum</translation>
    </message>
    <message>
        <source>Signature, stamp</source>
        <translation>Unterschrift, Stempel</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>Übertrag von Seite %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across the pages of a quotation that was not sent yet</extracomment>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>USt %</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>head of the column of amounts, %1 is the symbol of the currency</extracomment>
        <translation>Gesamt %1</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>Eventualposition, nicht in der Summe enthalten</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>Alternativposition, nicht in der Summe enthalten</translation>
    </message>
    <message>
        <source>Alternative to %1, not in the total</source>
        <translation>Alternativposition zu %1, nicht in der Summe enthalten</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>Summe %1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>moment of the figures in a report</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Postal code, town</source>
        <translation>PLZ, Ort</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <extracomment>below the title of a list of contacts, %1 is their number</extracomment>
        <translation>Kontakte: %1</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt war</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Index cards</source>
        <translation>Karteikarten</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>please find attached our quotation %1 of %2 for %3.</source>
        <translation>anbei erhalten Sie unser Angebot %1 vom %2 über %3.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Owned items</source>
        <translation>Artikel beim Kunden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <extracomment>below the title of a list, %1 is how many stand in it</extracomment>
        <translation>Einträge: %1</translation>
    </message>
</context>
<context>
    <name>PasteList</name>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>No next step</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days without contact</comment>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The document could not be printed. Check the printer and try again.</source>
        <translation>Das Dokument konnte nicht gedruckt werden. Prüfen Sie den Drucker und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Free some memory and try again.</source>
        <translation>Die PDF-Datei konnte nicht erstellt werden. Geben Sie Speicher frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>At most %1 cards are printed at once. Select fewer contacts.</source>
        <translation>Es werden höchstens %1 Karten auf einmal gedruckt. Wählen Sie weniger Kontakte aus.</translation>
    </message>
    <message>
        <source>None of these contacts has a complete postal address: a street, and a postal code or a town. Add one to their cards.</source>
        <translation>Keiner dieser Kontakte hat eine vollständige Postanschrift: eine Straße und eine Postleitzahl oder einen Ort. Ergänzen Sie sie auf den Karten.</translation>
    </message>
    <message>
        <source>At most %1 addresses are printed at once. Select fewer contacts.</source>
        <translation>Es werden höchstens %1 Anschriften auf einmal gedruckt. Wählen Sie weniger Kontakte aus.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this list.</source>
        <translation>„%1“ ist kein Feld dieser Liste.</translation>
    </message>
    <message>
        <source>At most %1 entries are printed at once. Filter the list, or select fewer.</source>
        <translation>Höchstens %1 Einträge werden auf einmal gedruckt. Filtern Sie die Liste oder wählen Sie weniger aus.</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The file could not be made ready for opening in %1: %2.</source>
        <translation>Die Datei lässt sich in %1 nicht zum Öffnen bereitlegen: %2.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Selbstkosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Gewährleistung (Monate)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Sortiment</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Ersatzteil</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>Der Steuersatz von „%1“ muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The warranty of “%1” can&apos;t be negative.</source>
        <translation>Die Garantie von „%1“ kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Kind of line</source>
        <translation>Art der Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer wird gerundet</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Rabatt als Betrag</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>Einleitungstext</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>Schlusstext</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Address on the document</source>
        <translation>Adresse auf dem Angebot</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>Überarbeitung von</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Printed quote</source>
        <translation>Gedrucktes Angebot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Eventualposition</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativposition</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>On the sum of each rate</source>
        <translation>Auf die Summe je Steuersatz</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>In jeder Position</translation>
    </message>
    <message>
        <source>A draft can be changed as it is; only a sent quote is revised.</source>
        <translation>Ein Entwurf lässt sich direkt ändern; überarbeitet wird nur ein gesendetes Angebot.</translation>
    </message>
    <message>
        <source>Quote %1 was sent already.</source>
        <translation>Angebot %1 wurde bereits gesendet.</translation>
    </message>
    <message>
        <source>The quote has no lines that count. Add one, then send it.</source>
        <translation>Das Angebot hat keine Positionen, die in die Summe eingehen. Fügen Sie eine hinzu und senden Sie es dann.</translation>
    </message>
    <message>
        <source>The quote would be valid until a day before its date. Correct one of them.</source>
        <translation>Das Angebot wäre nur bis zu einem Tag vor seinem Datum gültig. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>Angebot senden</translation>
    </message>
    <message>
        <source>Only a sent quote can be accepted or declined.</source>
        <translation>Nur ein gesendetes Angebot kann angenommen oder abgelehnt werden.</translation>
    </message>
    <message>
        <source>Accept quote</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>Angebot ablehnen</translation>
    </message>
    <message>
        <source>Revise quote</source>
        <translation>Angebot überarbeiten</translation>
    </message>
    <message>
        <source>Duplicate quote</source>
        <translation>Angebot duplizieren</translation>
    </message>
    <message>
        <source>No PDF was kept for this quote.</source>
        <translation>Zu diesem Angebot wurde keine PDF-Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>The amounts of this quote are too large to be added up. Check quantities and prices.</source>
        <translation>Die Beträge dieses Angebots sind zu groß, um sie zu addieren. Prüfen Sie Mengen und Preise.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Check quantity and price.</source>
        <translation>Der Betrag von „%1“ ist zu groß. Prüfen Sie Menge und Preis.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and can&apos;t be changed. Revise it instead.</source>
        <translation>Angebot %1 wurde gesendet und kann nicht mehr geändert werden. Überarbeiten Sie es stattdessen.</translation>
    </message>
    <message>
        <source>A quote needs a customer.</source>
        <translation>Ein Angebot braucht einen Kunden.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>%1 %2 can&apos;t be written in %3. Enter the amount anew together with the currency.</source>
        <translation>%1 %2 lässt sich in %3 nicht ausdrücken. Geben Sie den Betrag zusammen mit der Währung neu ein.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither it nor its customer can be deleted.</source>
        <translation>Das Angebot %1 wurde gesendet und wird aufbewahrt: Weder das Angebot noch der Kunde kann gelöscht werden.</translation>
    </message>
    <message>
        <source>The discount of a quote can&apos;t be above 100 percent.</source>
        <translation>Der Rabatt eines Angebots kann nicht über 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The discount on “%1” can&apos;t be above 100 percent.</source>
        <translation>Der Rabatt auf „%1“ kann nicht über 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>Der Steuersatz von „%1“ muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>A draft has to be sent: that gives it its number and keeps its address and its PDF.</source>
        <translation>Ein Entwurf muss gesendet werden: Dabei bekommt er seine Nummer, und Anschrift und PDF werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The number of a quote is drawn when it is sent. It can&apos;t be set by hand.</source>
        <translation>Die Nummer eines Angebots wird beim Senden vergeben. Sie kann nicht von Hand gesetzt werden.</translation>
    </message>
    <message>
        <source>The PDF that was kept of quote %1 is not the one that was sent. Restore the business from a copy.</source>
        <translation>Das aufbewahrte PDF von Angebot %1 ist nicht das, was versendet wurde. Stellen Sie das Unternehmen aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>This quote is still a draft. Send it first: then it has a number and its PDF is kept.</source>
        <translation>Dieses Angebot ist noch ein Entwurf. Senden Sie es zuerst: dann hat es eine Nummer, und seine PDF-Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither who pays for it nor who gets it can be deleted.</source>
        <translation>Das Angebot %1 wurde gesendet und wird aufbewahrt: Weder wer es bezahlt noch wer die Lieferung bekommt kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>quote “%1”</source>
        <translation>Angebot „%1“</translation>
    </message>
    <message>
        <source>quote without a subject</source>
        <translation>Angebot ohne Betreff</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1” was changed since: look at it, then change it by hand.</source>
        <translation>„%1“ wurde seither geändert: Sehen Sie nach und ändern Sie es von Hand.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>employs</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>is a partner of</source>
        <translation>ist Partner von</translation>
    </message>
    <message>
        <source>is supplied by</source>
        <translation>wird beliefert von</translation>
    </message>
    <message>
        <source>is advised by</source>
        <translation>wird beraten von</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>hat empfohlen</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>besitzt</translation>
    </message>
    <message>
        <source>is married to</source>
        <translation>ist verheiratet mit</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>ist verwandt mit</translation>
    </message>
    <message>
        <source>has as buyer</source>
        <translation>lässt einkaufen durch</translation>
    </message>
    <message>
        <source>buys for the use of</source>
        <translation>kauft für den Gebrauch von</translation>
    </message>
    <message>
        <source>is paid for by</source>
        <translation>zahlen lässt durch</translation>
    </message>
    <message>
        <source>This relation of %1 is there already. Change that one.</source>
        <translation>Diese Beziehung zwischen %1 gibt es schon. Ändern Sie die vorhandene.</translation>
    </message>
    <message>
        <source>A relation needs two different contacts.</source>
        <translation>Eine Beziehung braucht zwei verschiedene Kontakte.</translation>
    </message>
    <message>
        <source>The relation of %1 can&apos;t end before it begins.</source>
        <translation>Die Beziehung %1 kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>works at</source>
        <translation>arbeitet bei</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>beliefert</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>berät</translation>
    </message>
    <message>
        <source>was introduced by</source>
        <translation>kam auf Empfehlung von</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>buys for</source>
        <translation>kauft ein für</translation>
    </message>
    <message>
        <source>uses what is bought by</source>
        <translation>nutzt, was gekauft wird von</translation>
    </message>
    <message>
        <source>pays for</source>
        <translation>zahlt für</translation>
    </message>
</context>
<context>
    <name>ReplyTemplate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>Antwortvorlage</translation>
    </message>
    <message>
        <source>A reply template needs a name and a text.</source>
        <translation>Eine Antwortvorlage braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>The brace in line %1 of the text is never closed. Write {{ for a brace.</source>
        <translation>Die Klammer in Zeile %1 des Textes wird nie geschlossen. Für eine Klammer als Zeichen schreiben Sie {{.</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the text is no field. There are: %3.</source>
        <translation>„%1“ in Zeile %2 des Textes ist kein Feld. Es gibt: %3.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it: %2.</source>
        <translation>%1 wurde geschrieben, aber der Datenträger hat es nicht bestätigt: %2.</translation>
    </message>
    <message>
        <source>%1 holds a business and is not replaced. Nothing was changed.</source>
        <translation>%1 enthält ein Unternehmen und wird nicht überschrieben. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the business that is open. Choose another file.</source>
        <translation>%1 gehört zum geöffneten Unternehmen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1 can&apos;t be copied to be looked at. Make room on the disk or ask for permission, then try again.</source>
        <translation>%1 lässt sich zum Untersuchen nicht kopieren. Schaffen Sie Platz auf dem Datenträger oder besorgen Sie sich das Zugriffsrecht und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: a part of the list can&apos;t be read, nor what stood in it.</source>
        <translation>%1: Ein Teil der Liste ist nicht lesbar, auch nicht, was darin stand.</translation>
    </message>
    <message>
        <source>%1: an entry of “%2” can&apos;t be read.</source>
        <extracomment>&quot;Contact 17 (anna huber): one of Phones can&apos;t be read.&quot;</extracomment>
        <translation>%1: Ein Eintrag unter „%2“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: entry %2 can&apos;t be read.</source>
        <translation>%1: Eintrag %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is left out: %2, which it belongs to, is lost.</source>
        <translation>%1 entfällt: %2, wozu es gehört, ist verloren.</translation>
    </message>
    <message>
        <source>%1 no longer refers to %2, which is lost.</source>
        <translation>%1 verweist nicht mehr auf %2: Das ist verloren.</translation>
    </message>
    <message>
        <source>What was saved last is missing: the log that it was in is damaged. Look through your newest changes.</source>
        <translation>Was zuletzt gespeichert wurde, fehlt: Das Protokoll, in dem es stand, ist beschädigt. Sehen Sie Ihre neuesten Änderungen durch.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Berger Joinery</source>
        <translation>Tischlerei Berger</translation>
    </message>
    <message>
        <source>Furniture &amp; interiors</source>
        <translation>Möbel &amp; Innenausbau</translation>
    </message>
    <message>
        <source>Jonas Berger</source>
        <translation>Jonas Berger</translation>
    </message>
    <message>
        <source>Payable within 14 days without deduction.</source>
        <translation>Zahlbar innerhalb von 14 Tagen ohne Abzug.</translation>
    </message>
    <message>
        <source>Thank you for your inquiry. We are pleased to offer you:</source>
        <translation>vielen Dank für Ihre Anfrage. Gerne bieten wir Ihnen an:</translation>
    </message>
    <message>
        <source>Delivery about 5 weeks after the order. We look forward to your order.</source>
        <translation>Lieferung etwa 5 Wochen nach Auftragserteilung. Wir freuen uns auf Ihren Auftrag.</translation>
    </message>
    <message>
        <source>Shop counter and shelving</source>
        <translation>Ladentheke und Regale</translation>
    </message>
    <message>
        <source>Your inquiry by phone</source>
        <translation>Ihre telefonische Anfrage</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>Bäckerei Huber GmbH</source>
        <translation>Bäckerei Huber GmbH</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Novák Interiéry s.r.o.</source>
        <translation>Novák Interiéry s.r.o.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Ben-Ami Architects</source>
        <translation>Ben-Ami Architects</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architekturbüro</translation>
    </message>
    <message>
        <source>Café Lumière</source>
        <translation>Café Lumière</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Lindner Hausverwaltung</source>
        <translation>Lindner Hausverwaltung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>Hotel U Lípy</source>
        <translation>Hotel U Lípy</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Studio Levi</source>
        <translation>Studio Levi</translation>
    </message>
    <message>
        <source>Greenfield International School</source>
        <translation>Greenfield International School</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Weiß &amp; Söhne OHG</source>
        <translation>Weiß &amp; Söhne OHG</translation>
    </message>
    <message>
        <source>Kavárna Slunce</source>
        <translation>Kavárna Slunce</translation>
    </message>
    <message>
        <source>Zahnarztpraxis Brandt</source>
        <translation>Zahnarztpraxis Brandt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Port Restaurant</source>
        <translation>Port Restaurant</translation>
    </message>
    <message>
        <source>Sunshine Kindergarten</source>
        <translation>Kindergarten Sonnenschein</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <source>Tomáš</source>
        <translation>Tomáš</translation>
    </message>
    <message>
        <source>Novák</source>
        <translation>Novák</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Yael</source>
        <translation>Yael</translation>
    </message>
    <message>
        <source>Ben-Ami</source>
        <translation>Ben-Ami</translation>
    </message>
    <message>
        <source>Claire</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dubois</source>
        <translation>Dubois</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Markus</source>
        <translation>Markus</translation>
    </message>
    <message>
        <source>Lindner</source>
        <translation>Lindner</translation>
    </message>
    <message>
        <source>Petra</source>
        <translation>Petra</translation>
    </message>
    <message>
        <source>Svobodová</source>
        <translation>Svobodová</translation>
    </message>
    <message>
        <source>Noa</source>
        <translation>Noa</translation>
    </message>
    <message>
        <source>Levi</source>
        <translation>Levi</translation>
    </message>
    <message>
        <source>Interior designer</source>
        <translation>Innenarchitektin</translation>
    </message>
    <message>
        <source>David</source>
        <translation>David</translation>
    </message>
    <message>
        <source>O’Connor</source>
        <translation>O’Connor</translation>
    </message>
    <message>
        <source>Head of facilities</source>
        <translation>Leiter Gebäudetechnik</translation>
    </message>
    <message>
        <source>Sabine</source>
        <translation>Sabine</translation>
    </message>
    <message>
        <source>Krüger</source>
        <translation>Krüger</translation>
    </message>
    <message>
        <source>Jürgen</source>
        <translation>Jürgen</translation>
    </message>
    <message>
        <source>Weiß</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Managing director</source>
        <translation>Geschäftsführer</translation>
    </message>
    <message>
        <source>Eva</source>
        <translation>Eva</translation>
    </message>
    <message>
        <source>Procházková</source>
        <translation>Procházková</translation>
    </message>
    <message>
        <source>Stefan</source>
        <translation>Stefan</translation>
    </message>
    <message>
        <source>Brandt</source>
        <translation>Brandt</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Zahnarzt</translation>
    </message>
    <message>
        <source>Rachel</source>
        <translation>Rachel</translation>
    </message>
    <message>
        <source>Abrahami</source>
        <translation>Abrahami</translation>
    </message>
    <message>
        <source>Julia</source>
        <translation>Julia</translation>
    </message>
    <message>
        <source>Sommer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Head of the kindergarten</source>
        <translation>Leiterin des Kindergartens</translation>
    </message>
    <message>
        <source>Maximilian</source>
        <translation>Maximilian</translation>
    </message>
    <message>
        <source>Bakery manager</source>
        <translation>Backstubenleiter</translation>
    </message>
    <message>
        <source>Lenka</source>
        <translation>Lenka</translation>
    </message>
    <message>
        <source>Dvořáková</source>
        <translation>Dvořáková</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Oliver</source>
        <translation>Oliver</translation>
    </message>
    <message>
        <source>Fischer</source>
        <translation>Fischer</translation>
    </message>
    <message>
        <source>Hannah</source>
        <translation>Hannah</translation>
    </message>
    <message>
        <source>Schulz</source>
        <translation>Schulz</translation>
    </message>
    <message>
        <source>Jakub</source>
        <translation>Jakub</translation>
    </message>
    <message>
        <source>Černý</source>
        <translation>Černý</translation>
    </message>
    <message>
        <source>Miriam</source>
        <translation>Miriam</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektleiterin</translation>
    </message>
    <message>
        <source>Peter</source>
        <translation>Peter</translation>
    </message>
    <message>
        <source>Wagner</source>
        <translation>Wagner</translation>
    </message>
    <message>
        <source>Caretaker</source>
        <translation>Hausmeister</translation>
    </message>
    <message>
        <source>Emily</source>
        <translation>Emily</translation>
    </message>
    <message>
        <source>Clarke</source>
        <translation>Clarke</translation>
    </message>
    <message>
        <source>Karel</source>
        <translation>Karel</translation>
    </message>
    <message>
        <source>Veselý</source>
        <translation>Veselý</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Ruth</source>
        <translation>Ruth</translation>
    </message>
    <message>
        <source>Becker</source>
        <translation>Becker</translation>
    </message>
    <message>
        <source>Daniel</source>
        <translation>Daniel</translation>
    </message>
    <message>
        <source>Mizrahi</source>
        <translation>Mizrahi</translation>
    </message>
    <message>
        <source>Sophie</source>
        <translation>Sophie</translation>
    </message>
    <message>
        <source>Martin</source>
        <translation>Martin</translation>
    </message>
    <message>
        <source>Barista</source>
        <translation>Barista</translation>
    </message>
    <message>
        <source>Thomas</source>
        <translation>Thomas</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Shop counter 3.20 m</source>
        <translation>Ladentheke 3,20 m</translation>
    </message>
    <message>
        <source>Solid oak, oiled; fluted front
Till platform 60 cm, steel plinth</source>
        <translation>Eiche massiv, geölt; kannelierte Front
Kassenplatz 60 cm, Stahlsockel</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>Stk.</translation>
    </message>
    <message>
        <source>Shop fitting</source>
        <translation>Ladenbau</translation>
    </message>
    <message>
        <source>Oak worktop</source>
        <translation>Arbeitsplatte Eiche</translation>
    </message>
    <message>
        <source>40 mm solid, rounded corners, oiled</source>
        <translation>40 mm massiv, gerundete Ecken, geölt</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Till drawer</source>
        <translation>Kassenschublade</translation>
    </message>
    <message>
        <source>Lockable, full extension, soft close</source>
        <translation>Abschließbar, Vollauszug, Dämpfung</translation>
    </message>
    <message>
        <source>Wall shelf 120 × 30 cm</source>
        <translation>Wandregal 120 × 30 cm</translation>
    </message>
    <message>
        <source>Oiled oak, hidden brackets</source>
        <translation>Eiche geölt, verdeckte Träger</translation>
    </message>
    <message>
        <source>LED shelf lighting</source>
        <translation>LED-Regalbeleuchtung</translation>
    </message>
    <message>
        <source>Warm white, dimmable</source>
        <translation>Warmweiß, dimmbar</translation>
    </message>
    <message>
        <source>Fitting on site</source>
        <translation>Montage vor Ort</translation>
    </message>
    <message>
        <source>Two joiners, travel included</source>
        <translation>Zwei Tischler, Anfahrt inklusive</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Planning and drawing</source>
        <translation>Planung und Zeichnung</translation>
    </message>
    <message>
        <source>Measured on site, with 3D view</source>
        <translation>Aufmaß vor Ort, mit 3D-Ansicht</translation>
    </message>
    <message>
        <source>Café table 80 × 80 cm</source>
        <translation>Cafétisch 80 × 80 cm</translation>
    </message>
    <message>
        <source>Ash, lacquered, cast iron foot</source>
        <translation>Esche lackiert, Gusseisenfuß</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Bench 120 cm</source>
        <translation>Bank 120 cm</translation>
    </message>
    <message>
        <source>Larch, for inside and outside</source>
        <translation>Lärche, für innen und außen</translation>
    </message>
    <message>
        <source>Timber window</source>
        <translation>Holzfenster</translation>
    </message>
    <message>
        <source>Triple glazing, larch, to measure</source>
        <translation>Dreifach verglast, Lärche, nach Maß</translation>
    </message>
    <message>
        <source>Windows and doors</source>
        <translation>Fenster und Türen</translation>
    </message>
    <message>
        <source>Front door, larch</source>
        <translation>Haustür Lärche</translation>
    </message>
    <message>
        <source>Insulated, three-point lock</source>
        <translation>Wärmegedämmt, Dreifachverriegelung</translation>
    </message>
    <message>
        <source>Wood oil 1 l</source>
        <translation>Holzöl 1 l</translation>
    </message>
    <message>
        <source>Food safe</source>
        <translation>Lebensmittelecht</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Library wall</source>
        <translation>Bücherwand</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>Empfangstheke</translation>
    </message>
    <message>
        <source>Kindergarten benches</source>
        <translation>Bänke für den Kindergarten</translation>
    </message>
    <message>
        <source>Café tables</source>
        <translation>Cafétische</translation>
    </message>
    <message>
        <source>Staff kitchen</source>
        <translation>Personalküche</translation>
    </message>
    <message>
        <source>Timber windows</source>
        <translation>Holzfenster</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <source>Bar and wine racks</source>
        <translation>Bar und Weinregale</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Besprechungsraum</translation>
    </message>
    <message>
        <source>Hotel rooms, phase 1</source>
        <translation>Hotelzimmer, 1. Bauabschnitt</translation>
    </message>
    <message>
        <source>Coffee bar</source>
        <translation>Kaffeebar</translation>
    </message>
    <message>
        <source>Acoustic panels</source>
        <translation>Akustikpaneele</translation>
    </message>
    <message>
        <source>Market stall</source>
        <translation>Marktstand</translation>
    </message>
    <message>
        <source>Call back about the quote – she wants oak instead of ash</source>
        <translation>Wegen des Angebots zurückrufen – sie möchte Eiche statt Esche</translation>
    </message>
    <message>
        <source>Ask for the floor plan</source>
        <translation>Nach dem Grundriss fragen</translation>
    </message>
    <message>
        <source>Measure the meeting room</source>
        <translation>Besprechungsraum ausmessen</translation>
    </message>
    <message>
        <source>Send wood samples</source>
        <translation>Holzmuster schicken</translation>
    </message>
    <message>
        <source>Ring about the library wall</source>
        <translation>Wegen der Bücherwand anrufen</translation>
    </message>
    <message>
        <source>Look at the door on site</source>
        <translation>Haustür vor Ort ansehen</translation>
    </message>
    <message>
        <source>Send pictures of the benches</source>
        <translation>Bilder der Bänke schicken</translation>
    </message>
    <message>
        <source>Choose the table tops together</source>
        <translation>Tischplatten gemeinsam aussuchen</translation>
    </message>
    <message>
        <source>Agree on the kitchen budget</source>
        <translation>Budget für die Küche abstimmen</translation>
    </message>
    <message>
        <source>Send the window drawings</source>
        <translation>Fensterzeichnungen schicken</translation>
    </message>
    <message>
        <source>Fix the delivery week</source>
        <translation>Lieferwoche festlegen</translation>
    </message>
    <message>
        <source>Sign the order</source>
        <translation>Auftrag unterschreiben</translation>
    </message>
    <message>
        <source>Order oiled oak from Weiß</source>
        <translation>Geölte Eiche bei Weiß bestellen</translation>
    </message>
    <message>
        <source>Call from Anna</source>
        <translation>Anruf von Anna</translation>
    </message>
    <message>
        <source>Likes the counter design. Asks for oak instead of ash and delivery before Christmas.</source>
        <translation>Der Entwurf der Theke gefällt ihr. Fragt nach Eiche statt Esche und Lieferung vor Weihnachten.</translation>
    </message>
    <message>
        <source>Measured on site</source>
        <translation>Aufmaß vor Ort</translation>
    </message>
    <message>
        <source>Counter 3.20 m, niche on the left is 4 cm out of square.</source>
        <translation>Theke 3,20 m, die Nische links ist 4 cm aus dem Winkel.</translation>
    </message>
    <message>
        <source>Photos of the shop</source>
        <translation>Fotos vom Laden</translation>
    </message>
    <message>
        <source>Hello Mr Berger, attached are the photos you asked for. The left wall can be moved by a metre.</source>
        <translation>Guten Tag Herr Berger, anbei die gewünschten Fotos. Die linke Wand lässt sich um einen Meter versetzen.</translation>
    </message>
    <message>
        <source>First meeting at the bakery</source>
        <translation>Erstes Treffen in der Bäckerei</translation>
    </message>
    <message>
        <source>New counter and shelves for the branch in Lindenstraße. Opening in the new year.</source>
        <translation>Neue Theke und Regale für die Filiale in der Lindenstraße. Eröffnung im neuen Jahr.</translation>
    </message>
    <message>
        <source>Called about the acoustic panels</source>
        <translation>Wegen der Akustikpaneele angerufen</translation>
    </message>
    <message>
        <source>Board meets next week. They compare with one other offer.</source>
        <translation>Der Vorstand tagt nächste Woche. Ein weiteres Angebot liegt zum Vergleich vor.</translation>
    </message>
    <message>
        <source>Visit to the building site</source>
        <translation>Besuch auf der Baustelle</translation>
    </message>
    <message>
        <source>Walls are ready in three weeks. Power comes from the floor.</source>
        <translation>Die Wände sind in drei Wochen fertig. Der Strom kommt aus dem Boden.</translation>
    </message>
    <message>
        <source>Sent the catalogue</source>
        <translation>Katalog geschickt</translation>
    </message>
    <message>
        <source>With prices for bars and wine racks.</source>
        <translation>Mit Preisen für Bars und Weinregale.</translation>
    </message>
    <message>
        <source>Asks about timber windows</source>
        <translation>Fragt nach Holzfenstern</translation>
    </message>
    <message>
        <source>12 windows in the house at the park, old frames to be taken away.</source>
        <translation>12 Fenster im Haus am Park, die alten Rahmen sollen mitgenommen werden.</translation>
    </message>
    <message>
        <source>Walk through the rooms</source>
        <translation>Rundgang durch die Zimmer</translation>
    </message>
    <message>
        <source>14 rooms, same furniture in each; the sample room comes first.</source>
        <translation>14 Zimmer, überall dieselben Möbel; zuerst kommt das Musterzimmer.</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Looks for shelves over a whole wall, 5.40 m, with a ladder.</source>
        <translation>Sucht Regale über eine ganze Wand, 5,40 m, mit Leiter.</translation>
    </message>
    <message>
        <source>Budget is approved</source>
        <translation>Budget ist genehmigt</translation>
    </message>
    <message>
        <source>The kitchen may cost up to 10,000.</source>
        <translation>Die Küche darf bis zu 10.000 kosten.</translation>
    </message>
    <message>
        <source>Prefers larch</source>
        <translation>Bevorzugt Lärche</translation>
    </message>
    <message>
        <source>No tropical wood. Handle on the left.</source>
        <translation>Kein Tropenholz. Griff links.</translation>
    </message>
    <message>
        <source>Thank-you letter for ten years</source>
        <translation>Dankesbrief zum zehnjährigen Jubiläum</translation>
    </message>
    <message>
        <source>With a voucher for wood oil.</source>
        <translation>Mit einem Gutschein für Holzöl.</translation>
    </message>
    <message>
        <source>Agreed on the coffee bar</source>
        <translation>Kaffeebar vereinbart</translation>
    </message>
    <message>
        <source>Front in dark ash. They choose the stone themselves.</source>
        <translation>Front in dunkler Esche. Den Stein suchen sie selbst aus.</translation>
    </message>
    <message>
        <source>The drawer under the till jams since this week. We have to lift it to close it.</source>
        <translation>Die Schublade unter der Kasse klemmt seit dieser Woche. Wir müssen sie anheben, um sie zu schließen.</translation>
    </message>
    <message>
        <source>Good morning,
when we unpacked the counter this morning we found a scratch of about 15 cm near the till. The opening is on Saturday – can someone have a look before that?</source>
        <translation>Guten Morgen,
beim Auspacken der Theke haben wir heute früh einen etwa 15 cm langen Kratzer neben der Kasse entdeckt. Am Samstag ist Eröffnung – kann sich das vorher jemand ansehen?</translation>
    </message>
    <message>
        <source>Delivery note shows no damage. Repair kit for oiled oak is in van 2; Milan is nearby on Friday anyway.</source>
        <translation>Laut Lieferschein kein Schaden. Das Reparaturset für geölte Eiche liegt in Wagen 2; Milan ist am Freitag ohnehin in der Nähe.</translation>
    </message>
    <message>
        <source>The hinge of the wardrobe door squeaks.</source>
        <translation>Das Scharnier der Schranktür quietscht.</translation>
    </message>
    <message>
        <source>Thank you for writing. A drop of oil usually helps; if not, we come by next week.</source>
        <translation>Danke für Ihre Nachricht. Meist hilft ein Tropfen Öl; wenn nicht, kommen wir nächste Woche vorbei.</translation>
    </message>
    <message>
        <source>Four shelf pins were missing in the box.</source>
        <translation>In der Schachtel fehlten vier Regalbodenträger.</translation>
    </message>
    <message>
        <source>How often should the oak tops be oiled?</source>
        <translation>Wie oft sollten die Eichenplatten geölt werden?</translation>
    </message>
    <message>
        <source>We lost a key of the cabinet in room 4. Can you send another?</source>
        <translation>Wir haben einen Schlüssel für den Schrank in Raum 4 verloren. Können Sie uns einen neuen schicken?</translation>
    </message>
    <message>
        <source>Please tell us the number on the lock, then we order it.</source>
        <translation>Bitte nennen Sie uns die Nummer auf dem Schloss, dann bestellen wir ihn.</translation>
    </message>
    <message>
        <source>One of the tables wobbles.</source>
        <translation>Einer der Tische wackelt.</translation>
    </message>
    <message>
        <source>Does the foot stand on the joint of the tiles? A photo would help.</source>
        <translation>Steht der Fuß auf der Fliesenfuge? Ein Foto wäre hilfreich.</translation>
    </message>
    <message>
        <source>The runner of the big drawer is broken.</source>
        <translation>Die Schiene der großen Schublade ist gebrochen.</translation>
    </message>
    <message>
        <source>Drawer runner replaced under warranty.</source>
        <translation>Schubladenschiene im Rahmen der Gewährleistung ersetzt.</translation>
    </message>
    <message>
        <source>Drawer runner broken</source>
        <translation>Schubladenschiene gebrochen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Table wobbles</source>
        <translation>Tisch wackelt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Replacement key for cabinet</source>
        <translation>Ersatzschlüssel für Schrank</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Ersatzteil</translation>
    </message>
    <message>
        <source>Question about oiling oak</source>
        <translation>Frage zum Ölen von Eiche</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Missing shelf pins</source>
        <translation>Fehlende Regalbodenträger</translation>
    </message>
    <message>
        <source>Door hinge squeaks</source>
        <translation>Türscharnier quietscht</translation>
    </message>
    <message>
        <source>Drawer jams after two weeks</source>
        <translation>Schublade klemmt nach zwei Wochen</translation>
    </message>
    <message>
        <source>Scratch on counter top on delivery</source>
        <translation>Kratzer auf der Thekenplatte bei Lieferung</translation>
    </message>
    <message>
        <source>Damage on delivery</source>
        <translation>Transportschaden</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be saved so. %2</source>
        <translation>Die Liste „%1“ kann so nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>„%1“ ist kein Feld von „%2“.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>Eine gespeicherte Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose another name, or change that one.</source>
        <translation>Es gibt schon eine Liste „%1“. Wählen Sie einen anderen Namen oder ändern Sie jene.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>„%1“ ist keine Art von Datensatz. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>There is no saved list “%1”, nor any other of “%2”.</source>
        <translation>Es gibt keine gespeicherte Liste „%1“ und auch keine andere von „%2“.</translation>
    </message>
    <message>
        <source>There is no saved list “%1”. There are: %2.</source>
        <translation>Es gibt keine gespeicherte Liste „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be shown. %2</source>
        <translation>Die Liste „%1“ kann nicht angezeigt werden. %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change the logo</source>
        <translation>Logo ändern</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The next one is %1</source>
        <translation>Die nächste ist %1</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Logo and colour on paper</source>
        <translation>Logo und Farbe auf Dokumenten</translation>
    </message>
    <message>
        <source>colour on paper</source>
        <translation>Farbe auf Dokumenten</translation>
    </message>
    <message>
        <source>Taxes and register</source>
        <translation>Steuern und Register</translation>
    </message>
    <message>
        <source>taxes and register</source>
        <translation>Steuern und Register</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Neue Dokumente</translation>
    </message>
    <message>
        <source>new documents</source>
        <translation>Vorgaben für neue Dokumente</translation>
    </message>
    <message>
        <source>{yyyy} and {yy} stand for the year, {####} for the number with at least four digits.</source>
        <translation>{yyyy} und {yy} stehen für das Jahr, {####} für die Nummer mit mindestens vier Ziffern.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save or send what is typed</source>
        <translation>Getipptes speichern oder senden</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the left</source>
        <translation>Pipeline: Verkaufschance in die Phase links verschieben</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the right</source>
        <translation>Pipeline: Verkaufschance in die Phase rechts verschieben</translation>
    </message>
    <message>
        <source>Pipeline: move the deal up</source>
        <translation>Pipeline: Verkaufschance nach oben verschieben</translation>
    </message>
    <message>
        <source>Pipeline: move the deal down</source>
        <translation>Pipeline: Verkaufschance nach unten verschieben</translation>
    </message>
    <message>
        <source>Quote: move the line up</source>
        <translation>Angebot: Position nach oben verschieben</translation>
    </message>
    <message>
        <source>Quote: move the line down</source>
        <translation>Angebot: Position nach unten verschieben</translation>
    </message>
    <message>
        <source>Quote: insert a heading</source>
        <translation>Angebot: Überschrift einfügen</translation>
    </message>
    <message>
        <source>Quote: duplicate the line</source>
        <translation>Angebot: Position duplizieren</translation>
    </message>
    <message>
        <source>Quote: remove the line</source>
        <translation>Angebot: Position entfernen</translation>
    </message>
    <message>
        <source>Quote: write the description of the line</source>
        <translation>Angebot: Beschreibung der Position schreiben</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Too old after (days)</source>
        <translation>Zu alt nach (Tagen)</translation>
    </message>
    <message>
        <source>The probability of the stage “%1” must be from 0 to 100 percent.</source>
        <translation>Die Wahrscheinlichkeit der Phase „%1“ muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The days of the stage “%1” can&apos;t be negative.</source>
        <translation>Die Tage der Phase „%1“ können nicht negativ sein.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n deal(s) in the stage “%1”. Move them to another stage, then delete it.</source>
        <translation>
            <numerusform>In der Phase „%1“ steht noch %n Verkaufschance. Verschieben Sie sie in eine andere Phase, und löschen Sie die Phase dann.</numerusform>
            <numerusform>In der Phase „%1“ stehen noch %n Verkaufschancen. Verschieben Sie sie in eine andere Phase, und löschen Sie die Phase dann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 %2 holds a value that can&apos;t be read. Restore the business from a copy.</source>
        <translation>%1 %2 enthält einen Wert, der sich nicht lesen lässt. Stellen Sie das Unternehmen aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>This was changed by somebody else in the meantime. Look at it again.</source>
        <translation>Dies wurde inzwischen von jemand anderem geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>%1 %2 ist nicht (mehr) vorhanden.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed.</source>
        <translation>%1 ist nur zum Lesen geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 holds no business. Make a new one there.</source>
        <translation>%1 enthält kein Unternehmen. Legen Sie dort ein neues an.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei and can&apos;t be written. Open it once where it can be written.</source>
        <translation>%1 stammt aus einer älteren Version von Kartei und kann nicht geschrieben werden. Öffnen Sie die Datei einmal dort, wo sie geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 holds a business already. Open it, or make another database.</source>
        <translation>%1 enthält bereits ein Unternehmen. Öffnen Sie es oder legen Sie eine andere Datenbank an.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This was undone already, or can&apos;t be undone.</source>
        <translation>Dies wurde bereits rückgängig gemacht oder kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: “%1” came later.</source>
        <translation>Es kann nicht rückgängig gemacht werden: „%1“ kam später.</translation>
    </message>
    <message>
        <source>%1 %2 is not found by what it says: the search does not fit the data. Restore the business from a copy.</source>
        <translation>%1 %2 wird über den eigenen Inhalt nicht gefunden: Die Suche passt nicht zu den Daten. Stellen Sie das Unternehmen aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>%1 %2 is not among what was deleted.</source>
        <translation>%1 %2 ist nicht unter dem, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>What “%1” belongs to is deleted, too. Restore that first.</source>
        <translation>Wozu „%1“ gehört, ist ebenfalls gelöscht. Stellen Sie das zuerst wieder her.</translation>
    </message>
    <message>
        <source>That entry of “%1” is not there any more.</source>
        <translation>Diese Zeile von „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei. It was not brought up to date, because it could not be backed up first: %2</source>
        <translation>%1 stammt aus einer älteren Version von Kartei. Die Datei wurde nicht aktualisiert, weil sie vorher nicht gesichert werden konnte: %2</translation>
    </message>
    <message>
        <source>%1 %2 was not there at that time.</source>
        <translation>%1 %2 gab es zu dieser Zeit nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed or used since and stay as they are: %1</source>
        <translation>
            <numerusform>%n Eintrag wurde seither geändert oder verwendet und bleibt, wie er ist: %1</numerusform>
            <numerusform>%n Einträge wurden seither geändert oder verwendet und bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be undone: everything it brought was changed or used since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Alles daran wurde seither geändert oder verwendet.</translation>
    </message>
    <message>
        <source>%1 %2 is there again already.</source>
        <translation>%1 %2 ist schon wieder da.</translation>
    </message>
    <message>
        <source>%1 is a business with contents already. An export comes back into a new one only.</source>
        <translation>%1 ist ein Unternehmen, das schon etwas enthält. Ein Export kommt nur in ein neues zurück.</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it. Nothing was changed.</source>
        <translation>%1 darf dieses Unternehmen lesen, aber nicht ändern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 did this. Only they or an owner of the business may take it back.</source>
        <translation>Das hat %1 getan. Zurücknehmen darf es nur diese Person oder wer das Unternehmen als Inhaber/in führt.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this: %1.</source>
        <translation>Das darf nur ändern, wer das Unternehmen als Inhaber/in führt: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Make room on the disk, then try again.</source>
        <translation>Für Zwischendateien ist kein Platz. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The search does not find what the data say. Restore the business from a copy.</source>
        <translation>Die Suche findet nicht, was in den Daten steht. Stellen Sie das Unternehmen aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>A temporary file can&apos;t be read any more. Nothing was changed. Check the disk, then try again.</source>
        <translation>Eine temporäre Datei lässt sich nicht mehr lesen. Es wurde nichts geändert. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, and this text has %3. Shorten it.</source>
        <translation>„%1“ fasst höchstens %2 Zeichen, dieser Text hat %3. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%2” is no value of the field “%1”. Give it another one.</source>
        <translation>„%2“ ist kein Wert für das Feld „%1“. Geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>“%1” is filled in twice. One value has to go.</source>
        <translation>„%1“ ist doppelt ausgefüllt. Ein Wert muss weg.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s) (%1) and can&apos;t be deleted.</source>
        <translation>
            <numerusform>Das wird noch an %n Stelle verwendet (%1) und kann nicht gelöscht werden.</numerusform>
            <numerusform>Das wird noch an %n Stellen verwendet (%1) und kann nicht gelöscht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>In Kontakt bleiben (Tage)</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than 100 characters.</source>
        <translation>Das Schlagwort „%1“ ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Rename the other tag to it, and the two become one.</source>
        <translation>Das Schlagwort „%1“ gibt es schon. Benennen Sie das andere darin um, dann werden die beiden eines.</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to who has the tag “%1” is a number from 1 to 36500, or empty.</source>
        <translation>Wie viele Tage ohne Kontakt zu Personen mit dem Schlagwort „%1“ vergehen dürfen, ist eine Zahl von 1 bis 36500 oder leer.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>Schlagwort %1 umbenennen</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>Angehalten: alles ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>A task needs a subject.</source>
        <translation>Eine Aufgabe braucht einen Betreff.</translation>
    </message>
    <message>
        <source>The task “%1” needs a contact.</source>
        <translation>Die Aufgabe „%1“ braucht einen Kontakt.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 09:30.</source>
        <translation>„%1“ ist keine Uhrzeit wie 09:30.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Waiting for part</source>
        <translation>Wartet auf Ersatzteil</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Write something first: the message is empty.</source>
        <translation>Schreiben Sie zuerst etwas: Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>Reply to ticket %1</source>
        <translation>Auf Ticket %1 antworten</translation>
    </message>
    <message>
        <source>Add note to ticket %1</source>
        <translation>Notiz zu Ticket %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add message to ticket %1</source>
        <translation>Nachricht zu Ticket %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change status of ticket %1</source>
        <translation>Status von Ticket %1 ändern</translation>
    </message>
    <message>
        <source>Assign ticket %1</source>
        <translation>Ticket %1 zuweisen</translation>
    </message>
    <message>
        <source>A ticket needs a subject.</source>
        <translation>Ein Ticket braucht einen Betreff.</translation>
    </message>
    <message>
        <source>The ticket “%1” needs a customer.</source>
        <translation>Das Ticket „%1“ braucht einen Kunden.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Artikel beim Kunden</translation>
    </message>
    <message>
        <source>Nobody is known who could take care of it. Give one ticket to somebody by name; from then on others can be given evenly.</source>
        <translation>Es ist niemand bekannt, der sich darum kümmern könnte. Weisen Sie ein Ticket jemandem mit Namen zu; danach lassen sich weitere gleichmäßig verteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>%n Ticket zuweisen</numerusform>
            <numerusform>%n Tickets zuweisen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Telefonat mit %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail from %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Besprechung mit %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>Besuch bei %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brief: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Quote %1 sent</source>
        <translation>Angebot %1 gesendet</translation>
    </message>
    <message>
        <source>Quote %1 accepted</source>
        <translation>Angebot %1 angenommen</translation>
    </message>
    <message>
        <source>Quote %1 declined</source>
        <translation>Angebot %1 abgelehnt</translation>
    </message>
    <message>
        <source>Deal opened: %1</source>
        <translation>Verkaufschance begonnen: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>Verkaufschance gewonnen: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>Verkaufschance verloren: %1</translation>
    </message>
    <message>
        <source>Ticket %1 opened</source>
        <translation>Ticket %1 eröffnet</translation>
    </message>
    <message>
        <source>Ticket %1 resolved</source>
        <translation>Ticket %1 gelöst</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mails and letters</source>
        <translation>E-Mails und Briefe</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Deals and quotes</source>
        <translation>Verkaufschancen und Angebote</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Datei hinzugefügt: %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>offen, fällig %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Complaints and wishes</source>
        <translation>Beschwerden und Wünsche</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>Die Passphrase ist zu kurz: Sie braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase ist zu kurz: Sie braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to keep the passphrase safely.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Passphrase sicher aufzubewahren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only an owner of the business may change its users.</source>
        <translation>Nur wer das Unternehmen als Inhaber/in führt, darf dessen Benutzer ändern.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Ein Benutzer braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a user %1 already. Choose another name.</source>
        <translation>Den Benutzer %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The first user has to be an owner with a passphrase.</source>
        <translation>Der erste Benutzer muss Inhaber/in sein und eine Passphrase haben.</translation>
    </message>
    <message>
        <source>There must be an owner who can sign in with a passphrase. Make somebody else an owner first.</source>
        <translation>Jemand muss sich als Inhaber/in mit einer Passphrase anmelden können. Geben Sie zuerst jemand anderem diese Rolle.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Mitarbeiter/in</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Nobody is signed in who may work with this business. Close it, open it again and sign in. Nothing was changed.</source>
        <translation>Es ist niemand angemeldet, der mit diesem Unternehmen arbeiten darf. Schließen Sie es, öffnen Sie es erneut und melden Sie sich an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Den Benutzer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has users. Only an owner who signed in may put a backup in its place.</source>
        <translation>%1 hat Benutzer. Nur wer als Inhaber/in angemeldet ist, darf die Datei durch eine Sicherung ersetzen.</translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong. Nothing was opened or changed.</source>
        <translation>Name oder Passphrase stimmen nicht. Es wurde nichts geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Ask for a passphrase</source>
        <translation>Nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>Nicht nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>Passphrase von %1 ändern</translation>
    </message>
    <message>
        <source>%1 belongs to another account of this machine, and only that may set a passphrase anew.</source>
        <translation>%1 gehört einem anderen Konto dieses Rechners, und nur dieses darf eine Passphrase neu setzen.</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>In warranty until %1</source>
        <translation>In Garantie bis %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Ohne Garantie seit %1</translation>
    </message>
</context>
<context>
    <name>kartei::AccessSettings</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a passphrase when this business is opened</source>
        <translation>Beim Öffnen dieses Unternehmens nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Meine Passphrase ändern…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It keeps others out of this window and of the command line. The file itself is not encrypted: whoever can copy it can read it with other programs. For carrying it about there are encrypted backups.</source>
        <translation>Sie hält andere von diesem Fenster und von der Befehlszeile fern. Die Datei selbst ist nicht verschlüsselt: Wer sie kopieren kann, kann sie mit anderen Programmen lesen. Zum Mitnehmen gibt es verschlüsselte Sicherungen.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Wenn niemand es benutzt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Each signs in with their own passphrase; the history says who did what. An owner may do everything, a clerk all but settings and users and undoing what others did, and who only reads changes nothing.</source>
        <translation>Alle melden sich mit ihrer eigenen Passphrase an; der Verlauf sagt, wer was getan hat. Inhaber dürfen alles, Mitarbeiter alles außer Einstellungen, Benutzern und dem Zurücknehmen dessen, was andere getan haben; wer nur liest, ändert nichts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Neue Passphrase…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no, without a passphrase</source>
        <translation>nein, ohne Passphrase</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Choose a passphrase for this business</source>
        <translation>Passphrase für dieses Unternehmen wählen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of the first user, where the account of the machine has none</extracomment>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <source>This business asks for the passphrase from now on.</source>
        <translation>Dieses Unternehmen fragt ab jetzt nach der Passphrase.</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>Nicht nach einer Passphrase fragen</translation>
    </message>
    <message numerus="yes">
        <source>Whoever can open the file may then do everything in it. %n user(s) are removed with their passphrases; what they did stays in the history.</source>
        <translation>
            <numerusform>Wer die Datei öffnen kann, darf dann alles darin. %n Benutzer wird mit seiner Passphrase entfernt; was er getan hat, bleibt im Verlauf.</numerusform>
            <numerusform>Wer die Datei öffnen kann, darf dann alles darin. %n Benutzer werden mit ihren Passphrasen entfernt; was sie getan haben, bleibt im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Benutzer %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Benutzer %1 ändern</translation>
    </message>
    <message>
        <source>Choose a new passphrase for %1</source>
        <translation>Neue Passphrase für %1 wählen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed.</source>
        <translation>Die Passphrase von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did stays in the history under their name.</source>
        <translation>Eine Anmeldung ist dann nicht mehr möglich. Was diese Person getan hat, bleibt unter ihrem Namen im Verlauf.</translation>
    </message>
    <message>
        <source>Remove user %1</source>
        <translation>Benutzer %1 entfernen</translation>
    </message>
</context>
<context>
    <name>kartei::AddressDialog</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on %2</source>
        <comment>size, labels on a sheet of paper</comment>
        <translation>
            <numerusform>%1, %n auf %2</numerusform>
            <numerusform>%1, %n auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>US No. 10</source>
        <translation>US Nr. 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of an envelope</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are printed.</source>
        <translation>
            <numerusform>%n Anschrift wird gedruckt.</numerusform>
            <numerusform>%n Anschriften werden gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n Kontakt wird ausgelassen; die Einzelheiten nennen wen und warum.</numerusform>
            <numerusform>%n Kontakte werden ausgelassen; die Einzelheiten nennen wen und warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>One for all at the same address</source>
        <translation>Eine für alle mit derselben Anschrift</translation>
    </message>
    <message numerus="yes">
        <source>Print labels for %n contacts</source>
        <translation>
            <numerusform>Etiketten für %n Kontakt drucken</numerusform>
            <numerusform>Etiketten für %n Kontakte drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print envelopes for %n contacts</source>
        <translation>
            <numerusform>Umschläge für %n Kontakt drucken</numerusform>
            <numerusform>Umschläge für %n Kontakte drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Größe eines Etiketts</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>First label that is still there</source>
        <translation>Erstes noch vorhandenes Etikett</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, beginning at label %1.</source>
        <translation>
            <numerusform>%n Bogen, ab Etikett %1.</numerusform>
            <numerusform>%n Bogen, ab Etikett %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print in actual size, not fitted to the page.</source>
        <translation>In tatsächlicher Größe drucken, nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kartei::AppearanceSettings</name>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum und Zahlen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Dichte der Listen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>kartei::AssignMenu</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who has the fewest: %1</source>
        <translation>Wer am wenigsten hat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <extracomment>Name of a person, and how many open tickets they have</extracomment>
        <translation>
            <numerusform>%1 (%n offen)</numerusform>
            <numerusform>%1 (%n offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign ticket</source>
        <translation>Ticket zuweisen</translation>
    </message>
    <message>
        <source>Who takes care of it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>%1 is assigned to nobody.</source>
        <translation>%1 ist niemandem zugewiesen.</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 an %2 zugewiesen</translation>
    </message>
    <message>
        <source>The inbox is empty.</source>
        <translation>Der Eingang ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n tickets</source>
        <translation>
            <numerusform>%n Ticket verteilen</numerusform>
            <numerusform>%n Tickets verteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out.</source>
        <translation>
            <numerusform>%n Ticket verteilt.</numerusform>
            <numerusform>%n Tickets verteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out: %1</source>
        <extracomment>&quot;5 tickets given out: Jana 3, Milan 2&quot;</extracomment>
        <translation>
            <numerusform>%n Ticket verteilt: %1</numerusform>
            <numerusform>%n Tickets verteilt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BackupKeeper</name>
    <message>
        <source>The business could not be backed up. %1</source>
        <translation>Das Unternehmen konnte nicht gesichert werden. %1</translation>
    </message>
    <message>
        <source>The backup is missing in its second place. %1</source>
        <translation>Die Sicherung fehlt am zweiten Ort. %1</translation>
    </message>
</context>
<context>
    <name>kartei::BackupSettings</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Wo Sicherungen liegen</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <source>Second place, on another disk or a stick</source>
        <translation>Zweiter Ort, auf einem anderen Datenträger oder Stick</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Zweiten Ort wählen…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>While something is changed</source>
        <translation>Solange etwas geändert wird</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Kartei also backs up when you close the business, and before an import, a restore or an upgrade. It keeps the last 10 backups and one for each of 7 days, 4 weeks and 12 months.</source>
        <translation>Kartei sichert auch beim Schließen des Unternehmens und vor einem Import, einer Wiederherstellung oder einer Aktualisierung. Aufbewahrt werden die letzten 10 Sicherungen und je eine für 7 Tage, 4 Wochen und 12 Monate.</translation>
    </message>
    <message>
        <source>To give away or carry about</source>
        <translation>Zum Weitergeben oder Mitnehmen</translation>
    </message>
    <message>
        <source>The backups above are not encrypted. An encrypted one opens with its passphrase only.</source>
        <translation>Die Sicherungen oben sind nicht verschlüsselt. Eine verschlüsselte lässt sich nur mit ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Save an encrypted backup…</source>
        <translation>Verschlüsselte Sicherung speichern…</translation>
    </message>
    <message>
        <source>Save an encrypted backup</source>
        <translation>Verschlüsselte Sicherung speichern</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kartei-backup)</source>
        <translation>Verschlüsselte Sicherungen (*.kartei-backup)</translation>
    </message>
    <message>
        <source>Choose a passphrase for %1</source>
        <translation>Passphrase für %1 wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1: opened again and checked, %n records</source>
        <translation>
            <numerusform>%1: erneut geöffnet und geprüft, %n Datensatz</numerusform>
            <numerusform>%1: erneut geöffnet und geprüft, %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Both places are the same folder. Choose another disk or a stick.</source>
        <translation>Beide Orte sind derselbe Ordner. Wählen Sie einen anderen Datenträger oder einen Stick.</translation>
    </message>
</context>
<context>
    <name>kartei::BoardColumnModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n day(s) without contact</source>
        <extracomment>Screen reader: deal, customer, value, next step, days without change</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %4, %n Tag ohne Kontakt</numerusform>
            <numerusform>%1, %2, %3, %4, %n Tage ohne Kontakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BoardView</name>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Sum of the column and its probability: &quot;€15,150 · 10%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
</context>
<context>
    <name>kartei::BusinessButton</name>
    <message>
        <source>Business %1: switch, open, make a new one</source>
        <translation>Unternehmen %1: wechseln, öffnen, neu anlegen</translation>
    </message>
</context>
<context>
    <name>kartei::CallForm</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>They call back</source>
        <translation>Ruft zurück</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Wir rufen zurück</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>How long the call has been going on</source>
        <translation>Wie lange das Gespräch schon dauert</translation>
    </message>
    <message>
        <source>The call is over; its minutes are filled in</source>
        <translation>Das Gespräch ist zu Ende; seine Minuten werden eingetragen</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer angerufen hat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Whom was the call with? Choose a contact.</source>
        <translation>Mit wem war das Gespräch? Wählen Sie einen Kontakt.</translation>
    </message>
    <message>
        <source>Write in a few words what was said, or choose an outcome.</source>
        <translation>Schreiben Sie kurz, was besprochen wurde, oder wählen Sie ein Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>The call with %1 is logged.</source>
        <translation>Der Anruf mit %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>What you typed about the call is kept; it is there again the next time.</source>
        <translation>Was Sie zum Anruf geschrieben haben, bleibt erhalten; beim nächsten Mal ist es wieder da.</translation>
    </message>
    <message>
        <source>This is what you typed of an earlier call. Save or cancel it, then log the new one.</source>
        <translation>Das haben Sie zu einem früheren Anruf geschrieben. Speichern oder verwerfen Sie es, dann notieren Sie den neuen.</translation>
    </message>
</context>
<context>
    <name>kartei::CallerCard</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Who has this number</source>
        <translation>Wer diese Nummer hat</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the number %1</source>
        <translation>
            <numerusform>%n Kontakt hat die Nummer %1</numerusform>
            <numerusform>%n Kontakte haben die Nummer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last digits of the number are the same.</source>
        <translation>Nur die letzten Ziffern der Nummer stimmen überein.</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open card (Enter)</source>
        <translation>Karte öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Ask who it is; a card is found by name.</source>
        <translation>Fragen Sie, wer es ist; eine Karte findet sich über den Namen.</translation>
    </message>
    <message>
        <source>Nobody in your contacts has this number.</source>
        <translation>Keiner Ihrer Kontakte hat diese Nummer.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>Neuer Kontakt mit dieser Nummer</translation>
    </message>
    <message>
        <source>Find the contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>Add to an existing contact</source>
        <translation>Zu einem vorhandenen Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add a number to %1</source>
        <translation>Nummer bei %1 ergänzen</translation>
    </message>
    <message>
        <source>%1 has one more number.</source>
        <translation>%1 hat eine weitere Nummer.</translation>
    </message>
    <message>
        <source>The call came at %1.</source>
        <translation>Der Anruf kam um %1.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
</context>
<context>
    <name>kartei::ChangeFieldDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>%n Eintrag ändern</numerusform>
            <numerusform>%n Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Ein Feld ändern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Left empty, the field is emptied. All of it is one step to undo.</source>
        <translation>Bleibt es leer, wird das Feld geleert. Alles zusammen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n entries</source>
        <translation>
            <numerusform>%1 in %n Eintrag ändern</numerusform>
            <numerusform>%1 in %n Einträgen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed in %n entries.</source>
        <translation>
            <numerusform>%1 wurde in %n Eintrag geändert.</numerusform>
            <numerusform>%1 wurde in %n Einträgen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field can&apos;t take this value.</source>
        <translation>Das Feld kann diesen Wert nicht aufnehmen.</translation>
    </message>
</context>
<context>
    <name>kartei::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>Spalten, die gezeigten angehakt</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>kartei::ColumnMapping</name>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Columns of the list and their fields</source>
        <translation>Spalten der Liste und ihre Felder</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
</context>
<context>
    <name>kartei::ComingDaysDialog</name>
    <message>
        <source>Birthday (%1)</source>
        <extracomment>How old somebody will be on that day</extracomment>
        <translation>Geburtstag (%1)</translation>
    </message>
    <message>
        <source>Anniversary (%1)</source>
        <extracomment>For how many years, on that day</extracomment>
        <translation>Jubiläum (%1)</translation>
    </message>
    <message>
        <source>Birthdays and anniversaries</source>
        <translation>Geburtstage und Jubiläen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>No birthday and no anniversary in these days.</source>
        <translation>In diesen Tagen kein Geburtstag und kein Jubiläum.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>Karte &amp;öffnen</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n Tag voraus</numerusform>
            <numerusform>%n Tage voraus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::CompanyFigures</name>
    <message>
        <source>Won in 12 months</source>
        <translation>In 12 Monaten gewonnen</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Offene Angebote</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>ältestes: %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>beyond the credit limit</source>
        <translation>über dem Kreditlimit</translation>
    </message>
</context>
<context>
    <name>kartei::Composer</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Note, call, meeting or task</source>
        <translation>Notiz, Anruf, Besprechung oder Aufgabe</translation>
    </message>
    <message>
        <source>Write a note, log a call …  (Ctrl+Enter saves)</source>
        <translation>Notiz schreiben, Anruf festhalten …  (Strg+Enter speichert)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer angerufen hat</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Besprechung festhalten</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>What it tells of them</source>
        <translation>Was es über sie sagt</translation>
    </message>
    <message>
        <source>Is it a complaint, a suggestion, a need or a preference?</source>
        <translation>Ist es eine Beschwerde, ein Vorschlag, ein Bedarf oder eine Vorliebe?</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>Keine Rückmeldung</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 notieren</translation>
    </message>
</context>
<context>
    <name>kartei::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>Einwilligung von %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n contacts</source>
        <translation>
            <numerusform>Einwilligung von %n Kontakt</numerusform>
            <numerusform>Einwilligung von %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Festhalten (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n contacts was recorded.</source>
        <translation>
            <numerusform>Die Einwilligung von %n Kontakt ist festgehalten.</numerusform>
            <numerusform>Die Einwilligung von %n Kontakten ist festgehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactAside</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New person at this company</source>
        <translation>Neue Person in dieser Firma</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Zuletzt bestätigt: %1</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Noch nie bestätigt</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Somebody said today that this card is right.</source>
        <translation>Jemand hat heute gesagt, dass diese Angaben stimmen.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>Change the relation to %1</source>
        <translation>Die Beziehung zu %1 ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 complete, without %2</source>
        <extracomment>How complete a card is: &quot;75 % complete, without Salutation&quot;</extracomment>
        <translation>Zu %1 vollständig, ohne %2</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nicht erwünscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Day of birth, and how old somebody is
----------
what somebody consented to or withdrew, and how: &quot;Yes, since 3/3/2025 (form)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by a tag</source>
        <extracomment>Days to keep in touch that the contact itself says nothing of</extracomment>
        <translation>%1, durch ein Schlagwort</translation>
    </message>
    <message>
        <source>Yes, since when is not known</source>
        <translation>Ja, seit wann ist nicht bekannt</translation>
    </message>
    <message>
        <source>Withdrawn, since when is not known</source>
        <translation>Widerrufen, seit wann ist nicht bekannt</translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <translation>Ja, seit %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Widerrufen am %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung festhalten</translation>
    </message>
</context>
<context>
    <name>kartei::ContactDetail</name>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>The card of %1 is right.</source>
        <translation>Die Angaben zu %1 stimmen.</translation>
    </message>
    <message>
        <source>New quote for %1</source>
        <translation>Neues Angebot für %1</translation>
    </message>
    <message>
        <source>What belongs to the contact</source>
        <translation>Was zum Kontakt gehört</translation>
    </message>
    <message>
        <source>Nobody of this company is known yet.</source>
        <translation>Aus dieser Firma ist noch niemand bekannt.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>No deals yet.</source>
        <translation>Noch keine Verkaufschancen.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Noch keine Angebote.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>No tickets yet.</source>
        <translation>Noch keine Tickets.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>tab, count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 wants no calls since %2.</source>
        <translation>%1 möchte seit %2 keine Anrufe.</translation>
    </message>
    <message>
        <source>%1 wants no e-mails since %2.</source>
        <translation>%1 möchte seit %2 keine E-Mails.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
</context>
<context>
    <name>kartei::ContactHeader</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>New quote for this contact</source>
        <translation>Neues Angebot für diesen Kontakt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Es ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>nächster Schritt %1</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListPane</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Sortierung der Liste</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Name, Telefon, Ort … (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No companies yet.</source>
        <translation>Noch keine Firmen.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Noch keine Kontakte.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>Kein Kontakt entspricht „%1“.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Losing touch</source>
        <translation>Lange nicht gehört</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that the business defined, and one of its choices: &quot;Colour: Green&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps out of date</source>
        <extracomment>Contacts whose card nobody confirmed or changed for a year</extracomment>
        <translation>Vielleicht veraltet</translation>
    </message>
</context>
<context>
    <name>kartei::ContactTable</name>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Name, Telefon, Ort … (Strg+F)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Appearance of the list</source>
        <translation>Darstellung der Liste</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kartei::ContactsPage</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Next step is done</source>
        <translation>Nächster Schritt ist erledigt</translation>
    </message>
    <message>
        <source>Next step later…</source>
        <translation>Nächster Schritt später…</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New person here</source>
        <translation>Neue Person in dieser Firma</translation>
    </message>
    <message>
        <source>The card is still right</source>
        <translation>Die Angaben stimmen noch</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Cards or table</source>
        <translation>Karten oder Tabelle</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster in der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger in der Liste</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>Merge two cards…</source>
        <translation>Zwei Karten zusammenführen …</translation>
    </message>
    <message>
        <source>Print index card…</source>
        <translation>Karteikarte drucken …</translation>
    </message>
    <message>
        <source>Select the two cards that are one contact, then merge them.</source>
        <translation>Wählen Sie die beiden Karten aus, die derselbe Kontakt sind, und führen Sie sie dann zusammen.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubletten suchen …</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>Verteiler …</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts</source>
        <translation>
            <numerusform>%n Kontakt verschlagworten</numerusform>
            <numerusform>%n Kontakte verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the tag %1.</source>
        <translation>
            <numerusform>%n Kontakt hat das Schlagwort %1.</numerusform>
            <numerusform>%n Kontakte haben das Schlagwort %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Ein Feld ändern …</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung festhalten …</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Etiketten drucken …</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>Umschläge drucken …</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier …</translation>
    </message>
    <message>
        <source>Type in several contacts…</source>
        <translation>Mehrere Kontakte eintippen …</translation>
    </message>
</context>
<context>
    <name>kartei::DateEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>Pick a day (Down)</source>
        <translation>Tag auswählen (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>kartei::DemandSettings</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Wessen Felder</translation>
    </message>
    <message>
        <source>What belongs on a card</source>
        <translation>Was auf eine Karte gehört</translation>
    </message>
    <message>
        <source>What is wanted counts for how complete a card is. What is required is missed on the card and in the list of problems, but never keeps a card from being saved. What is hidden leaves the form; what is written there already stays, is shown, found and exported.</source>
        <translation>Was erwünscht ist, zählt dafür, wie vollständig eine Karte ist. Was erforderlich ist und fehlt, steht auf der Karte und in der Liste der Probleme, hindert aber nie am Speichern. Was ausgeblendet ist, verschwindet aus dem Formular; was dort schon steht, bleibt, wird gezeigt, gefunden und exportiert.</translation>
    </message>
    <message>
        <source>Change what belongs on a card</source>
        <translation>Ändern, was auf eine Karte gehört</translation>
    </message>
</context>
<context>
    <name>kartei::Desk</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This business is open in another window, which has come to the front.</source>
        <translation>Dieses Unternehmen ist in einem anderen Fenster geöffnet; es steht jetzt vorne.</translation>
    </message>
    <message>
        <source>When %1 was closed, its backup failed. %2</source>
        <translation>Beim Schließen von %1 ist die Sicherung fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: %2 gerettet, %3 verloren</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of %1, %n record(s)</source>
        <translation>
            <numerusform>Sicherung vom %1 zurückholen, %n Eintrag</numerusform>
            <numerusform>Sicherung vom %1 zurückholen, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Retten, was noch lesbar ist…</translation>
    </message>
    <message>
        <source>%1 (rescued).kartei</source>
        <extracomment>Name of a file: what could be rescued of the business before</extracomment>
        <translation>%1 (gerettet).kartei</translation>
    </message>
    <message>
        <source>Reading what can still be read…</source>
        <translation>Es wird gelesen, was noch lesbar ist…</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>%1 was made. The damaged file was left as it is.</source>
        <translation>%1 wurde angelegt. Die beschädigte Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before is among the backups.</source>
        <translation>Das Unternehmen ist auf dem Stand der Sicherung. Der vorherige Stand liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>The business is as in the backup. The damaged file was kept as %1.</source>
        <translation>Das Unternehmen ist auf dem Stand der Sicherung. Die beschädigte Datei liegt als %1 vor.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>Der Ordner des Exports</translation>
    </message>
    <message>
        <source>Checking the export and making the business…</source>
        <translation>Der Export wird geprüft und das Unternehmen angelegt…</translation>
    </message>
    <message>
        <source>New business from an export</source>
        <translation>Neues Unternehmen aus einem Export</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before was kept as %1.</source>
        <translation>Das Unternehmen ist wie in der Sicherung. Was vorher da war, wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is checked and put in place. What is there now is kept.</source>
        <translation>Die Sicherung wird geprüft und eingesetzt. Was jetzt da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>You can go on with this business here.</source>
        <translation>Sie können hier mit diesem Unternehmen weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 on %2 goes on with this business. It can be read here.</source>
        <translation>%1 an %2 arbeitet mit diesem Unternehmen weiter. Hier kann es gelesen werden.</translation>
    </message>
    <message>
        <source>What is still being written is brought to its end first…</source>
        <translation>Was noch geschrieben wird, wird erst zu Ende gebracht…</translation>
    </message>
    <message>
        <source>This business was made from the export “%1”.</source>
        <translation>Dieses Unternehmen wurde aus dem Export „%1“ gemacht.</translation>
    </message>
</context>
<context>
    <name>kartei::DoorButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kartei::DuplicatesDialog</name>
    <message>
        <source>Very likely one</source>
        <translation>Sehr wahrscheinlich eins</translation>
    </message>
    <message>
        <source>Likely one</source>
        <translation>Wahrscheinlich eins</translation>
    </message>
    <message>
        <source>Perhaps one</source>
        <translation>Vielleicht eins</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>No two cards look like one contact.</source>
        <translation>Keine zwei Karten sehen nach demselben Kontakt aus.</translation>
    </message>
    <message>
        <source>That was the last pair.</source>
        <translation>Das war das letzte Paar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>Noch %n Paar anzusehen</numerusform>
            <numerusform>Noch %n Paare anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n Feld ist verschieden</numerusform>
            <numerusform>%n Felder sind verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n ist gleich</numerusform>
            <numerusform>%n sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>These live in one household</source>
        <translation>Diese leben in einem Haushalt</translation>
    </message>
    <message>
        <source>May these be one contact?</source>
        <translation>Ist das derselbe Kontakt?</translation>
    </message>
    <message>
        <source>Merge two cards</source>
        <translation>Zwei Karten zusammenführen</translation>
    </message>
    <message>
        <source>Make a relation (Ctrl+Enter)</source>
        <translation>Beziehung anlegen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Merge into one (Ctrl+Enter)</source>
        <translation>Zusammenführen (Strg+Enter)</translation>
    </message>
    <message>
        <source>%1 stays. Nothing else belongs to the card that goes. One undo brings both back.</source>
        <translation>%1 bleibt. Zu der Karte, die geht, gehört sonst nichts. Ein Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <source>%1 stays and takes over %2. One undo brings both back.</source>
        <translation>%1 bleibt und übernimmt %2. Ein Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <source>%1 is one card now.</source>
        <translation>%1 ist jetzt eine Karte.</translation>
    </message>
    <message>
        <source>%1 and %2 stay two cards.</source>
        <translation>%1 und %2 bleiben zwei Karten.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Show &amp;equal fields</source>
        <translation>&amp;Gleiche Felder zeigen</translation>
    </message>
    <message>
        <source>&amp;Not the same contact</source>
        <translation>&amp;Nicht derselbe Kontakt</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>Make a &amp;relation…</source>
        <translation>&amp;Beziehung anlegen …</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>Paare zum Ansehen</translation>
    </message>
    <message>
        <source>Looking for cards that may be one contact…</source>
        <translation>Karten, die derselbe Kontakt sein könnten, werden gesucht …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Left and Right choose · Space ticks · Ctrl+Left and Ctrl+Right take all of a card</source>
        <translation>Links und Rechts wählen · Leertaste hakt an · Strg+Links und Strg+Rechts nehmen alles von einer Karte</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down go through the pairs</source>
        <translation>Strg+Auf und Strg+Ab gehen durch die Paare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kartei::EntityForm</name>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>kartei::EntityTableView</name>
    <message numerus="yes">
        <source>%n rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>%n Zeile ist zu viel zum Kopieren. Exportieren Sie sie stattdessen.</numerusform>
            <numerusform>%n Zeilen sind zu viele zum Kopieren. Exportieren Sie sie stattdessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
</context>
<context>
    <name>kartei::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n entries</source>
        <translation>
            <numerusform>%n Eintrag exportieren</numerusform>
            <numerusform>%n Einträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabelle als Text (CSV)</translation>
    </message>
    <message>
        <source>Cards for address books (vCard)</source>
        <translation>Karten für Adressbücher (vCard)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma: 1234,50</source>
        <translation>Komma: 1234,50</translation>
    </message>
    <message>
        <source>Point: 1234.50</source>
        <translation>Punkt: 1234.50</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>kartei::FeedbackDialog</name>
    <message>
        <source>Complaints and wishes</source>
        <translation>Beschwerden und Wünsche</translation>
    </message>
    <message>
        <source>Search by name, words or person</source>
        <translation>Nach Name, Worten oder Person suchen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>Karte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Gesagt am %1.</translation>
    </message>
</context>
<context>
    <name>kartei::FieldEditor</name>
    <message>
        <source>“%1” does not accept this.</source>
        <translation>„%1“ lässt diese Eingabe nicht zu.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>a field of a form: &quot;Birthday (required)&quot;</extracomment>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>kartei::FieldSettings</name>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Own fields of contacts</source>
        <translation>Eigene Felder der Kontakte</translation>
    </message>
    <message>
        <source>What your business wants to know of its customers and no field is there for. They stand in the form and on the card, can be a column of the table, and are found by searching.</source>
        <translation>Was Ihr Betrieb von seinen Kunden wissen will und wofür es noch kein Feld gibt. Sie stehen im Formular und auf der Karte, können Spalte der Tabelle sein und werden beim Suchen gefunden.</translation>
    </message>
    <message>
        <source>Delete the field %1</source>
        <translation>Feld %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in it, and that is deleted with it. Undo brings both back.</source>
        <translation>
            <numerusform>Bei einem Kontakt steht etwas darin, das mit gelöscht wird. „Rückgängig“ bringt beides zurück.</numerusform>
            <numerusform>Bei %n Kontakten steht etwas darin, das mit gelöscht wird. „Rückgängig“ bringt beides zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Change the order of own fields</source>
        <translation>Reihenfolge der eigenen Felder ändern</translation>
    </message>
</context>
<context>
    <name>kartei::FileAddition</name>
    <message>
        <source>“%1” was not added.</source>
        <translation>„%1“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>%n Datei wurde hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was kept as a file.</source>
        <translation>%1 Sie wurde als Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>The mail “%1” is on the timeline.</source>
        <translation>Die E-Mail „%1“ ist im Verlauf.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail. Let it go over the ticket that it belongs to.</source>
        <translation>„%1“ ist keine E-Mail. Lassen Sie die Datei über dem Ticket los, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>The mail “%1” goes on with ticket %2.</source>
        <translation>Die E-Mail „%1“ steht jetzt im Verlauf von Ticket %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2.</source>
        <translation>Die E-Mail „%1“ ist jetzt Ticket %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2. Who wrote it has a new card: %3.</source>
        <translation>Die E-Mail „%1“ ist jetzt Ticket %2. Für den Absender wurde eine Karte angelegt: %3.</translation>
    </message>
</context>
<context>
    <name>kartei::FileCarrier</name>
    <message>
        <source>What “%1” is can&apos;t be told from its content. Open it with another program?</source>
        <translation>Was „%1“ ist, lässt sich am Inhalt nicht erkennen. Mit einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>What “%1” is can&apos;t be told from its content; its name says: %2. Open it with another program?</source>
        <translation>Was „%1“ ist, lässt sich am Inhalt nicht erkennen; dem Namen nach: %2. Mit einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>“%1” is not what its name says (%2). It really is: %3. Open it with another program?</source>
        <translation>„%1“ ist nicht das, was der Name sagt (%2). In Wirklichkeit: %3. Mit einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>“%1” is: %2. Open it with another program?</source>
        <translation>Art von „%1“: %2. Mit einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it, then open it with a program of your choice.</source>
        <translation>Kein Programm auf diesem Computer öffnet „%1“. Speichern Sie die Datei, und öffnen Sie sie mit einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>kartei::FileDrop</name>
    <message>
        <source>Let go here: mails go on the timeline, other files are kept.</source>
        <translation>Hier loslassen: E-Mails kommen in den Verlauf, andere Dateien werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Only files of this computer can be added. Save it here first, then add it.</source>
        <translation>Nur Dateien dieses Computers lassen sich hinzufügen. Speichern Sie die Datei zuerst hier, und fügen Sie sie dann hinzu.</translation>
    </message>
</context>
<context>
    <name>kartei::FileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader: name of a file, its type, size, day and place</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>kartei::FilesDialog</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kartei::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Datei speichern unter…</translation>
    </message>
    <message>
        <source>No files yet. Drop photos, letters or plans here, or add them.</source>
        <translation>Noch keine Dateien. Ziehen Sie Fotos, Briefe oder Pläne hierher, oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Ziehen Sie Dateien hierher, oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Note about the file</source>
        <translation>Notiz zur Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>One moment, the file is being read or written…</source>
        <translation>Einen Moment, die Datei wird gelesen oder geschrieben…</translation>
    </message>
</context>
<context>
    <name>kartei::FilterRuleRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>Anzahl: %1</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Summe von %1: %2</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>has</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ist am oder nach</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of all times</source>
        <translation>Ohne Zeitgrenze</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: last 30 days</source>
        <translation>%1: letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1: last 12 months</source>
        <translation>%1: letzte 12 Monate</translation>
    </message>
    <message>
        <source>Or</source>
        <extracomment>A button: what is put together is another choice beside the filter so far</extracomment>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Add the rule as another choice</source>
        <translation>Regel als weitere Möglichkeit hinzufügen</translation>
    </message>
    <message>
        <source>Also those for which this rule holds instead</source>
        <translation>Auch die, für die stattdessen diese Regel gilt</translation>
    </message>
</context>
<context>
    <name>kartei::FirstRun</name>
    <message>
        <source>Set up your business – Kartei</source>
        <translation>Unternehmen einrichten – Kartei</translation>
    </message>
    <message>
        <source>Set up your business</source>
        <translation>Unternehmen einrichten</translation>
    </message>
    <message>
        <source>About two minutes. Everything can be changed later in Settings.</source>
        <translation>Dauert etwa zwei Minuten. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum und Zahlen</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Add people as they call. Numbers and tax rates can be set later.</source>
        <translation>Tragen Sie Kontakte ein, sobald jemand anruft. Nummern und Steuersätze können Sie später festlegen.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>A joinery with contacts, deals, quotes and tickets, with dates around today.</source>
        <translation>Eine Tischlerei mit Kontakten, Verkaufschancen, Angeboten und Tickets, mit Terminen rund um den heutigen Tag.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Stays on this computer, in one file:</source>
        <translation>Bleibt auf diesem Computer, in einer einzigen Datei:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Open an existing business…</source>
        <translation>Vorhandenes Unternehmen öffnen…</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Wie heißt Ihr Unternehmen?</translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation>Eigene Kontakte übernehmen</translation>
    </message>
    <message>
        <source>A CSV file from Outlook, Google or a spreadsheet. You check it first.</source>
        <translation>Eine CSV-Datei aus Outlook, Google oder einer Tabellenkalkulation. Sie prüfen sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a country.</source>
        <translation>„%1“ ist kein Name eines Landes.</translation>
    </message>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>„%1“ ist keine Währung wie EUR.</translation>
    </message>
    <message>
        <source>Take it from an export…</source>
        <translation>Aus einem Export übernehmen…</translation>
    </message>
</context>
<context>
    <name>kartei::FoundContacts</name>
    <message>
        <source>Search by name or words</source>
        <translation>Nach Name oder Worten suchen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>No contact is like that any more.</source>
        <translation>So ist kein Kontakt mehr.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>Karte &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as list…</source>
        <translation>Als &amp;Liste speichern …</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
</context>
<context>
    <name>kartei::HealthDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Noch&amp;mals ansehen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>Alle Karten werden angesehen …</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
</context>
<context>
    <name>kartei::HealthView</name>
    <message>
        <source>Show…</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>points that something adds to a figure of 100: &quot;+4.16&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button, and what it is about: &quot;Show…: 3 cards have no name.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kartei::HistoryDialog</name>
    <message>
        <source>What changed: %1</source>
        <extracomment>Title of a window: the name of a contact, the subject of a ticket</extracomment>
        <translation>Was sich geändert hat: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;As it was before this</source>
        <translation>&amp;Wie es davor war</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>Diesen Wert wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>Title of a window: the name of a contact, then a day and a time</extracomment>
        <translation>%1 vor dem %2</translation>
    </message>
    <message>
        <source>The value is as it was before.</source>
        <translation>Der Wert ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Wert damals</translation>
    </message>
</context>
<context>
    <name>kartei::ImportChoices</name>
    <message>
        <source>Hr., Mrs, m, 2 become the salutation in the language of the contact.</source>
        <translation>Aus Hr., Mrs, m, 2 wird die Anrede in der Sprache des Kontakts.</translation>
    </message>
    <message>
        <source>0171/234 56 78 becomes +49 171 2345678.</source>
        <translation>Aus 0171/234 56 78 wird +49 171 2345678.</translation>
    </message>
    <message>
        <source>Germany, Německo, D become DE.</source>
        <translation>Aus Germany, Německo, D wird DE.</translation>
    </message>
    <message>
        <source>1067 becomes 01067 in Germany, 11000 becomes 110 00 in Czechia.</source>
        <translation>Aus 1067 wird in Deutschland 01067, aus 11000 in Tschechien 110 00.</translation>
    </message>
    <message>
        <source>HUBER becomes Huber.</source>
        <translation>Aus HUBER wird Huber.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen enthalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Bereits Vorhandenes</translation>
    </message>
    <message>
        <source>The first row has the headings</source>
        <translation>Die erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>Map automatically</source>
        <translation>Automatisch zuordnen</translation>
    </message>
    <message>
        <source>Where the list is from</source>
        <translation>Woher die Liste stammt</translation>
    </message>
    <message>
        <source>Leaves what was chosen last time for such a list.</source>
        <translation>Verzichtet auf das, was zuletzt für eine solche Liste gewählt wurde.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>wird nicht festgehalten</translation>
    </message>
    <message>
        <source>The source of new contacts, unless the list has such a column.</source>
        <translation>Die Quelle neuer Kontakte, falls die Liste keine solche Spalte hat.</translation>
    </message>
    <message>
        <source>Own survey</source>
        <translation>Eigene Umfrage</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>Gekaufte Liste</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tidy up: %1</source>
        <translation>Bereinigen: %1</translation>
    </message>
    <message>
        <source>Tidy up on the way in</source>
        <translation>Beim Importieren bereinigen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Take every row as new</source>
        <translation>Jede Zeile als neu übernehmen</translation>
    </message>
    <message>
        <source>Leave those rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Fill in what is there</source>
        <translation>Vorhandenes ergänzen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Looks like an export from %1.</source>
        <translation>Sieht nach einem Export aus %1 aus.</translation>
    </message>
    <message>
        <source>Mapped as last time (%1).</source>
        <translation>Zugeordnet wie beim letzten Mal (%1).</translation>
    </message>
    <message>
        <source>The fields are guessed from the values.</source>
        <translation>Die Felder sind nach den Werten vermutet.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Line %1 stays out: %2</source>
        <translation>Zeile %1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save rows that stayed out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save rows that stayed out…</source>
        <translation>Ausgelassene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Lists and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Listen und vCards (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Cards say themselves what is what. The check shows how they would be stored.</source>
        <translation>vCards sagen selbst, was was ist. Die Prüfung zeigt, wie sie gespeichert würden.</translation>
    </message>
    <message>
        <source>There is no list to paste. Copy its cells in the spreadsheet first.</source>
        <translation>Es gibt keine Liste zum Einfügen. Kopieren Sie zuerst ihre Zellen in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these</source>
        <translation>
            <numerusform>… und %n weitere dieser Art</numerusform>
            <numerusform>… und %n weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Takes what you copied in a spreadsheet instead.</source>
        <translation>Nimmt stattdessen, was Sie in einer Tabelle kopiert haben.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportPreview</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Ändert %1</translation>
    </message>
    <message>
        <source>Same as stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Bereinigt</translation>
    </message>
</context>
<context>
    <name>kartei::IntroducersDialog</name>
    <message>
        <source>Who introduced customers</source>
        <translation>Wer Kunden empfohlen hat</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Accepted quotes, net</source>
        <translation>Angenommene Angebote, netto</translation>
    </message>
    <message>
        <source>Nobody is said to have introduced somebody. On a card, add the relation “was introduced by”.</source>
        <translation>Bisher ist von niemandem vermerkt, dass er jemanden empfohlen hat. Fügen Sie auf einer Karte die Beziehung „kam auf Empfehlung von“ hinzu.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>Karte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt …</translation>
    </message>
    <message>
        <source>Quotes of the introduced contacts, and of those who work there. Whoever was introduced by two counts for both.</source>
        <translation>Angebote der empfohlenen Kontakte und derer, die dort arbeiten. Wer von zweien empfohlen wurde, zählt bei beiden.</translation>
    </message>
</context>
<context>
    <name>kartei::LabelPicker</name>
    <message>
        <source>Label %1, used</source>
        <translation>Etikett %1, verbraucht</translation>
    </message>
    <message>
        <source>Label %1, will be printed</source>
        <translation>Etikett %1, wird gedruckt</translation>
    </message>
    <message>
        <source>Label %1, stays free</source>
        <translation>Etikett %1, bleibt frei</translation>
    </message>
</context>
<context>
    <name>kartei::LastBackup</name>
    <message>
        <source>In the second place: %1</source>
        <translation>Am zweiten Ort: %1</translation>
    </message>
</context>
<context>
    <name>kartei::LikelyContactsNote</name>
    <message>
        <source>This may be somebody whom you have already:</source>
        <translation>Das könnte jemand sein, den Sie schon haben:</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
</context>
<context>
    <name>kartei::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be used as a logo. Choose a PNG or JPEG file of at most 20 MB.</source>
        <translation>%1 ist kein Bild, das sich als Logo verwenden lässt. Wählen Sie eine PNG- oder JPEG-Datei mit höchstens 20 MB.</translation>
    </message>
</context>
<context>
    <name>kartei::MainWindow</name>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This is a sample business. Try whatever you like.</source>
        <translation>Dies ist ein Beispielunternehmen. Probieren Sie aus, was Sie möchten.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Eigenes Unternehmen anlegen</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Everything is saved. Kartei saves as you go.</source>
        <translation>Alles ist gespeichert. Kartei speichert von selbst.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Kartei %1
Customers, quotes and service of a small business, in one file of your own.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kartei %1
Kunden, Angebote und Service eines kleinen Unternehmens, in einer eigenen Datei.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>No other business was opened yet</source>
        <translation>Bisher wurde kein anderes Unternehmen geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 wurde kopiert.</translation>
    </message>
    <message>
        <source>There is no list to export here.</source>
        <translation>Hier gibt es keine Liste zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Backup checked %1, %n records</source>
        <translation>
            <numerusform>Sicherung geprüft: %1, %n Datensatz</numerusform>
            <numerusform>Sicherung geprüft: %1, %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it.</source>
        <translation>%1 darf dieses Unternehmen lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>&amp;Lock (%1)</source>
        <translation>Fens&amp;ter sperren (%1)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Fens&amp;ter sperren</translation>
    </message>
</context>
<context>
    <name>kartei::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vorwärts (%1)</translation>
    </message>
    <message>
        <source>Sidebar (%1)</source>
        <translation>Seitenleiste (%1)</translation>
    </message>
    <message>
        <source>&amp;New business…</source>
        <translation>&amp;Neues Unternehmen…</translation>
    </message>
    <message>
        <source>&amp;Open business…</source>
        <translation>&amp;Unternehmen öffnen…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>&amp;Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search or type a command</source>
        <translation>&amp;Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Jetzt speichern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>V&amp;orherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nä&amp;chster Fensterbereich</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Vo&amp;rheriger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New &amp;of another kind…</source>
        <translation>&amp;Anderes anlegen…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>Go to the menu bar</source>
        <translation>Zur Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Kartei</source>
        <translation>&amp;Über Kartei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>Diese Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Open in another &amp;window…</source>
        <translation>In anderem &amp;Fenster öffnen…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Aus einer Siche&amp;rung wiederherstellen…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>&amp;Was ich getan habe…</translation>
    </message>
    <message>
        <source>Recently dele&amp;ted…</source>
        <translation>Kür&amp;zlich gelöscht…</translation>
    </message>
    <message>
        <source>New business &amp;from an export…</source>
        <translation>Neues Unternehmen aus einem Expor&amp;t…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Fens&amp;ter sperren</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;Anruf festhalten…</translation>
    </message>
    <message>
        <source>&amp;Complaints and wishes…</source>
        <translation>&amp;Beschwerden und Wünsche…</translation>
    </message>
    <message>
        <source>Proble&amp;ms on the cards…</source>
        <translation>Proble&amp;me auf den Karten…</translation>
    </message>
    <message>
        <source>Birth&amp;days and anniversaries…</source>
        <translation>&amp;Geburtstage und Jubiläen …</translation>
    </message>
    <message>
        <source>Who introd&amp;uced customers…</source>
        <translation>Wer K&amp;unden empfohlen hat…</translation>
    </message>
    <message>
        <source>P&amp;aste a list…</source>
        <translation>&amp;Liste einfügen…</translation>
    </message>
    <message>
        <source>Data &amp;health…</source>
        <translation>Zus&amp;tand der Daten …</translation>
    </message>
</context>
<context>
    <name>kartei::MergeHead</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Nothing else belongs to it</source>
        <translation>Sonst gehört nichts dazu</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Letzter Kontakt %1</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Noch nie Kontakt</translation>
    </message>
</context>
<context>
    <name>kartei::MergeView</name>
    <message>
        <source>This card stays</source>
        <translation>Diese Karte bleibt</translation>
    </message>
    <message>
        <source>The card of %1 stays</source>
        <translation>Die Karte von %1 bleibt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <translation>%1: %2, aus %3</translation>
    </message>
    <message>
        <source>the first card</source>
        <translation>der ersten Karte</translation>
    </message>
    <message>
        <source>the second card</source>
        <translation>der zweiten Karte</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>both, one below the other</source>
        <translation>beide, untereinander</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>the other card has none</source>
        <translation>die andere Karte hat keinen Wert</translation>
    </message>
    <message>
        <source>of the card that stays</source>
        <translation>von der Karte, die bleibt</translation>
    </message>
    <message>
        <source>chosen of the card that goes</source>
        <translation>gewählt von der Karte, die geht</translation>
    </message>
</context>
<context>
    <name>kartei::NextStepCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The next step is done (Ctrl+Shift+F)</source>
        <translation>Der nächste Schritt ist erledigt (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Do it another day (Ctrl+Shift+S)</source>
        <translation>An einem anderen Tag erledigen (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Und dann?</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next step · %1</source>
        <translation>Nächster Schritt · %1</translation>
    </message>
    <message>
        <source>Next step · %1 · with %2</source>
        <translation>Nächster Schritt · %1 · mit %2</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 erledigen</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Tag auswählen…</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Später erledigen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>%1 aufschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: new day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 planen</translation>
    </message>
</context>
<context>
    <name>kartei::OwnedDialog</name>
    <message>
        <source>What was delivered</source>
        <translation>Was geliefert wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kartei::Palette</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑↓ choose     Enter open     &gt; commands   @ people   # documents   = arithmetic   ? help</source>
        <translation>↑↓ auswählen     Enter öffnen     &gt; Befehle   @ Personen   # Dokumente   = Rechnen   ? Hilfe</translation>
    </message>
    <message>
        <source>Type a sum, such as 3*12.50</source>
        <translation>Geben Sie eine Rechnung ein, zum Beispiel 3*12,50</translation>
    </message>
    <message>
        <source>Nothing called “%1”.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>kartei::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kartei::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kartei::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PartListEditor</name>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is a kind of entry: phone, e-mail, address, website</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>kartei::PartRowEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kartei::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was chosen when the backup was made.</source>
        <translation>Sie wurde beim Erstellen der Sicherung gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Without the passphrase nobody can open the backup again.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Ohne die Passphrase kann niemand die Sicherung wieder öffnen.</numerusform>
            <numerusform>Mindestens %n Zeichen. Ohne die Passphrase kann niemand die Sicherung wieder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where you will find it in years. Without it nobody can open the backup.</source>
        <translation>Bewahren Sie sie so auf, dass Sie sie auch in Jahren finden. Ohne sie kann niemand die Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to keep and hard to guess.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Mehrere Wörter sind leicht zu merken und schwer zu erraten.</numerusform>
            <numerusform>Mindestens %n Zeichen. Mehrere Wörter sind leicht zu merken und schwer zu erraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who forgets it can&apos;t sign in until an owner sets a new one.</source>
        <translation>Wer sie vergisst, kann sich erst wieder anmelden, wenn eine neue gesetzt wurde.</translation>
    </message>
</context>
<context>
    <name>kartei::PeriodRow</name>
    <message>
        <source>From day</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>to day</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>At any time again</source>
        <translation>Wieder jederzeit</translation>
    </message>
</context>
<context>
    <name>kartei::PipelinePage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Abschluss in diesem Monat</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Alle Verkaufschancen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Liegen geblieben</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Verkaufschance bearbeiten…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>Verkaufschance löschen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message numerus="yes">
        <source>without %n deal(s) in other currencies</source>
        <translation>
            <numerusform>ohne %n Verkaufschance in anderer Währung</numerusform>
            <numerusform>ohne %n Verkaufschancen in anderen Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Gewonnen: %1</translation>
    </message>
    <message>
        <source>Lose deal</source>
        <translation>Verkaufschance als verloren markieren</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <translation>Warum wurde „%1“ verloren?</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>Verkaufschance verschieben</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a filter and how many deals fit it: &quot;Rotting · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewPane</name>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Close the preview (%1)</source>
        <translation>Vorschau schließen (%1)</translation>
    </message>
</context>
<context>
    <name>kartei::ProblemsDialog</name>
    <message>
        <source>Problems on the cards</source>
        <translation>Probleme auf den Karten</translation>
    </message>
    <message>
        <source>Search by name or words</source>
        <translation>Nach Name oder Worten suchen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No card has a problem that the program knows of.</source>
        <translation>Auf keiner Karte ist ein Problem bekannt.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>Karte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>Alle Karten werden angesehen …</translation>
    </message>
</context>
<context>
    <name>kartei::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>No products yet.</source>
        <translation>Noch keine Produkte.</translation>
    </message>
    <message>
        <source>No product matches the filter.</source>
        <translation>Kein Produkt entspricht dem Filter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Sortiment</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr im Sortiment</translation>
    </message>
    <message>
        <source>Edit product…</source>
        <translation>Produkt bearbeiten…</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Produkt löschen</translation>
    </message>
</context>
<context>
    <name>kartei::PromptDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>kartei::PurchasesTab</name>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Older ones are among the quotes.</source>
        <translation>Die neuesten %1 werden gezeigt. Ältere stehen in den Angeboten.</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Note as owned…</source>
        <translation>Beim Kunden notieren …</translation>
    </message>
    <message>
        <source>Nothing is noted as owned yet.</source>
        <translation>Noch ist nichts notiert, was der Kunde besitzt.</translation>
    </message>
    <message>
        <source>Nothing bought yet. What is on an accepted quote stands here, and what they own.</source>
        <translation>Noch nichts gekauft. Hier steht, was auf einem angenommenen Angebot ist und was der Kunde besitzt.</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>Neuer Artikel beim Kunden</translation>
    </message>
    <message>
        <source>New owned item (%1)</source>
        <translation>Neuer Artikel beim Kunden (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bought and not noted as owned</source>
        <translation>Gekauft und nicht beim Kunden notiert</translation>
    </message>
    <message>
        <source>Asks for the serial number (%1)</source>
        <translation>Fragt nach der Seriennummer (%1)</translation>
    </message>
    <message>
        <source>The %1 that were sold last are shown. Others are found by their serial number (Ctrl+K).</source>
        <translation>Gezeigt werden die %1 zuletzt verkauften. Andere findet man über die Seriennummer (Strg+K).</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteCommands</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The quote for %1 replaces %2 and gets the same number with a new suffix.</source>
        <translation>Das Angebot über %1 ersetzt %2 und erhält dieselbe Nummer mit einem neuen Zusatz.</translation>
    </message>
    <message>
        <source>The quote for %1 gets the number %2.</source>
        <translation>Das Angebot über %1 erhält die Nummer %2.</translation>
    </message>
    <message>
        <source>There is no postal address to print.</source>
        <translation>Es gibt keine Postadresse zum Drucken.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>Angebot senden</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>Angebot ablehnen</translation>
    </message>
    <message>
        <source>Why was %1 declined?</source>
        <translation>Warum wurde %1 abgelehnt?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation>Entwurf gelöscht: %1</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>ohne Betreff</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Its PDF is kept as it goes out, and from then on the quote can only be revised. Kartei sends no mail itself: print the quote, or open it in your mail program.</source>
        <translation>Die PDF-Datei wird so aufbewahrt, wie sie hinausgeht; danach lässt sich das Angebot nur noch überarbeiten. Kartei verschickt selbst keine E-Mails: Drucken Sie das Angebot oder öffnen Sie es in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>%1 is sent. Print it, or send its PDF by mail.</source>
        <translation>%1 ist gesendet. Drucken Sie es oder senden Sie die PDF-Datei per E-Mail.</translation>
    </message>
    <message>
        <source>%1 is accepted. What is delivered can be noted with its serial numbers.</source>
        <translation>%1 ist angenommen. Was geliefert wird, kann mit Seriennummern notiert werden.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notieren …</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft · revision of %1</source>
        <translation>Entwurf · Überarbeitung von %1</translation>
    </message>
    <message>
        <source>Draft · will be %1</source>
        <translation>Entwurf · wird %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Sent on %1. To change anything, revise it.</source>
        <translation>Gesendet am %1. Um etwas zu ändern, überarbeiten Sie es.</translation>
    </message>
    <message>
        <source>Sent on %1, declined: %2</source>
        <translation>Gesendet am %1, abgelehnt: %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a number and was not stored.</source>
        <translation>„%1“ kann nicht als Zahl gelesen werden und wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFields</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFoot</name>
    <message>
        <source>Texts, terms and discount…</source>
        <translation>Texte, Bedingungen und Rabatt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not in the total</source>
        <translation>
            <numerusform>%n Position nicht in der Summe enthalten</numerusform>
            <numerusform>%n Positionen nicht in der Summe enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pays.</source>
        <translation>%1 bezahlt.</translation>
    </message>
    <message>
        <source>It is delivered to %1.</source>
        <translation>Geliefert wird an %1.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteGrid</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Positionen des Angebots</translation>
    </message>
    <message>
        <source>Make it a normal item</source>
        <translation>In normale Position umwandeln</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation>In Eventualposition umwandeln</translation>
    </message>
    <message>
        <source>Make it an alternative</source>
        <translation>In Alternativposition umwandeln</translation>
    </message>
    <message>
        <source>Make it a text</source>
        <translation>In Text umwandeln</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>In Überschrift umwandeln</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Position duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Überschrift einfügen</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Insert subtotal</source>
        <translation>Zwischensumme einfügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Position entfernen</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLineDelegate</name>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>Das lässt sich nicht als Zahl lesen.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLinesModel</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>Eventualposition, nicht in der Summe enthalten</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>Alternativposition, nicht in der Summe enthalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4 %5, %6</source>
        <extracomment>A line of a quote, for screen readers: kind, position, item, quantity, unit, total.</extracomment>
        <translation>%1 %2: %3, %4 %5, %6</translation>
    </message>
    <message>
        <source>Add line: type an item or text</source>
        <translation>Position hinzufügen: Artikel oder Text eingeben</translation>
    </message>
    <message>
        <source>Pos.</source>
        <comment>column of positions</comment>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Column of totals with the currency: &quot;Total €&quot;</extracomment>
        <translation>Gesamt %1</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteTermsDialog</name>
    <message>
        <source>Texts, terms and discount</source>
        <translation>Texte, Bedingungen und Rabatt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>Bedingungen speichern</translation>
    </message>
    <message>
        <source>Save terms (Ctrl+Enter)</source>
        <translation>Bedingungen speichern (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>kartei::QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Noch keine Angebote.</translation>
    </message>
    <message>
        <source>No quote matches the filter.</source>
        <translation>Kein Angebot entspricht dem Filter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kartei::RecentlyDeleted</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>Mit gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Nach Name oder Nummer suchen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here was deleted in the last %n days.</source>
        <translation>
            <numerusform>Am letzten %n Tag wurde hier nichts gelöscht.</numerusform>
            <numerusform>In den letzten %n Tagen wurde hier nichts gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 comes back with its links.</source>
        <translation>%1 kommt mit allen Verknüpfungen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its links and %n entries that went along.</source>
        <translation>
            <numerusform>%1 kommt mit allen Verknüpfungen und %n mit gelöschten Eintrag zurück.</numerusform>
            <numerusform>%1 kommt mit allen Verknüpfungen und %n mit gelöschten Einträgen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Looking for what was deleted…</source>
        <translation>Gelöschtes wird gesucht…</translation>
    </message>
</context>
<context>
    <name>kartei::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>This was typed before and not saved.</source>
        <translation>Dies wurde zuvor eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The draft is kept: %1</source>
        <translation>Der Entwurf bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>kartei::RecordFromBackup</name>
    <message>
        <source>Find a record in the backup of %1</source>
        <translation>Datensatz in der Sicherung vom %1 suchen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the backup</source>
        <translation>In der Sicherung suchen</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and which one: &quot;Contact: Anna Huber&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a name, a number or a word of the record.</source>
        <translation>Geben Sie einen Namen, eine Nummer oder ein Wort aus dem Datensatz ein.</translation>
    </message>
    <message>
        <source>This record is not in the business any more. It can be put back whole.</source>
        <translation>Dieser Datensatz ist im Unternehmen nicht mehr vorhanden. Er lässt sich ganz zurückholen.</translation>
    </message>
    <message>
        <source>Nothing in this record is different now.</source>
        <translation>An diesem Datensatz ist nichts anders als damals.</translation>
    </message>
    <message>
        <source>What is ticked is set back to what it was.</source>
        <translation>Was angekreuzt ist, wird auf den damaligen Stand gesetzt.</translation>
    </message>
    <message>
        <source>%1 was put back from the backup.</source>
        <translation>%1 wurde aus der Sicherung zurückgeholt.</translation>
    </message>
    <message>
        <source>The backup is opened and checked…</source>
        <translation>Die Sicherung wird geöffnet und geprüft…</translation>
    </message>
    <message>
        <source>No record in this backup matches “%1”.</source>
        <translation>Kein Datensatz in dieser Sicherung passt zu „%1“.</translation>
    </message>
    <message>
        <source>What was in this file is damaged or lost. It can be put back.</source>
        <translation>Was in dieser Datei war, ist beschädigt oder verloren. Es kann wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>kartei::RecordSettings</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>kartei::RecordTable</name>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kartei::ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>kartei::RestoreDialog</name>
    <message>
        <source>While you worked</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is in the backup, and what is there now</source>
        <translation>Was in der Sicherung ist und was jetzt da ist</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>Aus einer anderen Datei…</translation>
    </message>
    <message>
        <source>Find one record in it…</source>
        <translation>Einzelnen Datensatz darin suchen…</translation>
    </message>
    <message>
        <source>Restore the whole business…</source>
        <translation>Ganzes Unternehmen wiederherstellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no backup of this business here yet.</source>
        <translation>Von diesem Unternehmen gibt es hier noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This file was changed after it was checked. It is checked again before anything is restored.</source>
        <translation>Diese Datei wurde nach ihrer Prüfung verändert. Sie wird noch einmal geprüft, bevor etwas wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>It was opened again and checked when it was made.</source>
        <translation>Sie wurde nach dem Erstellen erneut geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Restore the whole business</source>
        <translation>Ganzes Unternehmen wiederherstellen</translation>
    </message>
    <message>
        <source>The business will be as in the backup %1. What is there now is backed up before, so that it can be taken back.</source>
        <translation>Das Unternehmen wird auf den Stand der Sicherung %1 gebracht. Der jetzige Stand wird vorher gesichert, damit sich das zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.kartei *.kartei-backup)</source>
        <translation>Sicherungen (*.kartei *.kartei-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Before many were changed</source>
        <translation>Vor dem Ändern vieler Einträge</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListBar</name>
    <message>
        <source>Saved list %1, %2 entries</source>
        <translation>Gespeicherte Liste %1, Einträge: %2</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message>
        <source>Save filter as…</source>
        <translation>Filter speichern unter …</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>%1 ändern …</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListDialog</name>
    <message>
        <source>Change the list %1</source>
        <translation>Liste %1 ändern</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n entries now</source>
        <translation>
            <numerusform>%n Eintrag zurzeit</numerusform>
            <numerusform>%n Einträge zurzeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SealedBackup</name>
    <message>
        <source>%1 was saved, opened again and checked.</source>
        <translation>%1 wurde gespeichert, erneut geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>The encrypted backup %1 was not saved. %2</source>
        <translation>Die verschlüsselte Sicherung %1 wurde nicht gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>kartei::SearchButton</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
</context>
<context>
    <name>kartei::SearchedListDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing here matches what is chosen above.</source>
        <translation>Hier passt nichts zu dem, was oben gewählt ist.</translation>
    </message>
</context>
<context>
    <name>kartei::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>Geld und Steuern</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this.</source>
        <translation>Das darf nur ändern, wer das Unternehmen als Inhaber/in führt.</translation>
    </message>
    <message>
        <source>Passphrase and users</source>
        <translation>Passphrase und Benutzer</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Felder der Karte</translation>
    </message>
</context>
<context>
    <name>kartei::ShareBar</name>
    <message>
        <source>%1 on %2 would like to go on with this business.</source>
        <translation>%1 an %2 möchte mit diesem Unternehmen weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked to hand this business over. You can read here meanwhile.</source>
        <translation>%1 an %2 wurde gebeten, dieses Unternehmen zu übergeben. Inzwischen können Sie hier lesen.</translation>
    </message>
    <message>
        <source>%1 on %2 would like to keep this business for now. You can read here meanwhile.</source>
        <translation>%1 an %2 möchte dieses Unternehmen vorerst behalten. Inzwischen können Sie hier lesen.</translation>
    </message>
    <message>
        <source>%1 on %2 has closed this business.</source>
        <translation>%1 an %2 hat dieses Unternehmen geschlossen.</translation>
    </message>
    <message>
        <source>Nobody works in this business now.</source>
        <translation>Zurzeit arbeitet niemand in diesem Unternehmen.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 on %2 for some minutes. If Kartei does not run there any more, you can go on here.</source>
        <translation>Von %1 an %2 war seit einigen Minuten nichts zu hören. Wenn Kartei dort nicht mehr läuft, können Sie hier weiterarbeiten.</translation>
    </message>
    <message>
        <source>This business is open for reading only. %1</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet. %1</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal bitten</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Bitte zurücknehmen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weiterarbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 has had this business open on %2 since %3. You can read here, and see what is saved there.</source>
        <translation>%1 hat dieses Unternehmen seit %3 an %2 geöffnet. Sie können hier lesen und sehen, was dort gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>kartei::Sidebar</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SignInWindow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <extracomment>Title of a window; %1 is the name of the business</extracomment>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Locked. Everything is where you left it.</source>
        <translation>Gesperrt. Alles ist dort, wo Sie es gelassen haben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. You can try again in a moment.</source>
        <translation>Das ist nicht die Passphrase von %1. Sie können es gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>kartei::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>kartei::TagEdit</name>
    <message>
        <source>Add a tag, then Enter</source>
        <translation>Schlagwort eingeben, dann Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Add a choice, then Enter</source>
        <translation>Auswahlmöglichkeit eingeben, dann Enter</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Auswahlmöglichkeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>kartei::TagSettings</name>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Tags of contacts</source>
        <translation>Schlagwörter der Kontakte</translation>
    </message>
    <message>
        <source>A tag may have a colour, and days after which whoever has it is listed as losing touch. The days of a contact&apos;s own card come first, then the fewest of its tags.</source>
        <translation>Ein Schlagwort kann eine Farbe haben und eine Zahl von Tagen, nach denen unter „Lange nicht gehört“ steht, wer es hat. Die Tage auf der Karte des Kontakts gehen vor, sonst zählen die wenigsten seiner Schlagwörter.</translation>
    </message>
    <message>
        <source>Takes its colour and its days away. Contacts keep the tag.</source>
        <translation>Nimmt ihm Farbe und Tage. Die Kontakte behalten das Schlagwort.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>Schlagwort %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The tag %1 is now %2.</source>
        <translation>Das Schlagwort %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Clear the tag %1</source>
        <translation>Schlagwort %1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 has no colour and no days any more.</source>
        <translation>%1 hat keine Farbe und keine Tage mehr.</translation>
    </message>
</context>
<context>
    <name>kartei::TemplateMenu</name>
    <message>
        <source>Greeting</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage …</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>kartei::TicketAside</name>
    <message>
        <source>About the ticket</source>
        <translation>Zum Ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Artikel beim Kunden</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Auswählen, worum es geht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Choose what the ticket is about</source>
        <translation>Auswählen, worum es im Ticket geht</translation>
    </message>
</context>
<context>
    <name>kartei::TicketComposer</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Save, set to waiting</source>
        <translation>Speichern, auf wartend setzen</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>the customer does not see this</source>
        <translation>für den Kunden nicht sichtbar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>kartei::TicketListModel</name>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, priority %5, %6</source>
        <extracomment>Screen reader: subject, customer, number, status, priority, time of the last message</extracomment>
        <translation>%1, %2, %3, %4, Priorität %5, %6</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>kartei::TicketThread</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>internal note – the customer does not see this</source>
        <translation>interne Notiz – für den Kunden nicht sichtbar</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kartei::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>%1 more: search for them.</source>
        <translation>%1 weitere: Suchen Sie danach.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Ticket number and its new status</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Tickets filtern</translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation>Es ist kein Ticket ausgewählt.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Edit ticket…</source>
        <translation>Ticket bearbeiten…</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Ticket löschen</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>Kein Ticket passt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <extracomment>How many tickets are nobody&apos;s</extracomment>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>This business is open for reading only: no ticket can be added.</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet: Es kann kein Ticket hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Mail as a ticket</source>
        <translation>E-Mail als Ticket</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Let go here: mails go into the conversation, other files are kept.</source>
        <translation>Hier loslassen: E-Mails kommen in den Verlauf des Tickets, andere Dateien werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Let go here: mails become tickets, answers go on with theirs.</source>
        <translation>Hier loslassen: Aus E-Mails werden Tickets, Antworten kommen zu ihrem Ticket.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Give out the inbox</source>
        <translation>Eingang verteilen</translation>
    </message>
    <message>
        <source>Mail as a ticket…</source>
        <translation>E-Mail als Ticket …</translation>
    </message>
</context>
<context>
    <name>kartei::TimelinePane</name>
    <message>
        <source>What the timeline shows</source>
        <translation>Was der Verlauf zeigt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The timeline shows: %1</source>
        <extracomment>What part of the history is shown: &quot;Calls&quot;</extracomment>
        <translation>Der Verlauf zeigt: %1</translation>
    </message>
    <message>
        <source>Nothing here fits the filter “%1”.</source>
        <translation>Nichts hier passt zum Filter „%1“.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Notes, calls, quotes and tickets will stand here.</source>
        <translation>Noch ist nichts geschehen. Hier stehen später Notizen, Anrufe, Angebote und Tickets.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen …</translation>
    </message>
</context>
<context>
    <name>kartei::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>kartei::TopBar</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>kartei::TypedColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>Spalten, die gezeigten angehakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsDialog</name>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>Type in several contacts</source>
        <translation>Mehrere Kontakte eintippen</translation>
    </message>
    <message>
        <source>One contact a row. Tab goes to the next cell, Enter to the next row, Ctrl+D repeats the cell above. Cells from a spreadsheet can be pasted.</source>
        <translation>Ein Kontakt je Zeile. Tab führt zur nächsten Zelle, Eingabe zur nächsten Zeile, Strg+D wiederholt die Zelle darüber. Zellen aus einer Tabelle lassen sich einfügen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>%n Kontakt hinzufügen</numerusform>
            <numerusform>%n Kontakte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were added.</source>
        <translation>
            <numerusform>%n Kontakt wurde hinzugefügt.</numerusform>
            <numerusform>%n Kontakte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not added</source>
        <translation>Zeilen, die noch nicht hinzugefügt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were typed and are not added yet.</source>
        <translation>
            <numerusform>%n Zeile ist eingetippt und noch nicht hinzugefügt.</numerusform>
            <numerusform>%n Zeilen sind eingetippt und noch nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep them for the next time</source>
        <translation>Für das nächste Mal behalten</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsGrid</name>
    <message>
        <source>Contacts to be added, one a row</source>
        <translation>Kontakte zum Hinzufügen, einer je Zeile</translation>
    </message>
    <message>
        <source>Repeat the cell above</source>
        <translation>Zelle darüber wiederholen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsModel</name>
    <message>
        <source>As row %1: %2</source>
        <extracomment>Row of a table, and what it has in common with this one</extracomment>
        <translation>Wie Zeile %1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>kartei::UserDialog</name>
    <message>
        <source>Owner: everything, also settings and users</source>
        <translation>Inhaber/in: alles, auch Einstellungen und Benutzer</translation>
    </message>
    <message>
        <source>Clerk: the daily work, but no settings</source>
        <translation>Mitarbeiter/in: die tägliche Arbeit, aber keine Einstellungen</translation>
    </message>
    <message>
        <source>Reads only: sees everything, changes nothing</source>
        <translation>Nur Lesen: sieht alles, ändert nichts</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters. It can be changed later.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen. Sie lässt sich später ändern.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen. Sie lässt sich später ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>kartei::ValueRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>kartei::WhatIDid</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>Search by words or by person</source>
        <translation>Nach Wörtern oder Person suchen</translation>
    </message>
    <message>
        <source>Nothing was done here.</source>
        <translation>Hier wurde nichts getan.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Ä&amp;ltere zeigen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries.</source>
        <translation>
            <numerusform>%n Eintrag geändert.</numerusform>
            <numerusform>%n Einträge geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was done</source>
        <translation>Exportieren, was getan wurde</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Dieses Unternehmen ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries. Whether all of them can be taken back is seen when it is undone.</source>
        <translation>
            <numerusform>%n Eintrag geändert. Ob er sich zurücknehmen lässt, zeigt sich beim Rückgängigmachen.</numerusform>
            <numerusform>%n Einträge geändert. Ob sich alle zurücknehmen lassen, zeigt sich beim Rückgängigmachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kartei::WorkWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
</TS>
