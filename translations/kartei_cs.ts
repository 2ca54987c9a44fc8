<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>ActOnMany</name>
    <message>
        <source>%1 No backup was made before: %2</source>
        <extracomment>What was done, and why there is no backup of before</extracomment>
        <translation>%1 Předtím se nevytvořila záloha: %2</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hovor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Schůzka</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Návštěva</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Příchozí</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>An activity needs a contact.</source>
        <translation>Aktivita musí mít kontakt.</translation>
    </message>
    <message>
        <source>An activity needs a subject or a text.</source>
        <translation>Aktivita musí mít předmět nebo text.</translation>
    </message>
    <message>
        <source>The duration of “%1” can&apos;t be negative.</source>
        <translation>Délka trvání u „%1“ nemůže být záporná.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Zpětná vazba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Vyřízeno</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potřeba</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preference</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Návrh</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Stížnost</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřeno</translation>
    </message>
    <message>
        <source>“%1” is neither a complaint nor other feedback: there is nothing to settle. Set its feedback first.</source>
        <translation>„%1“ není stížnost ani jiná zpětná vazba: není co vyřizovat. Nejdřív určete druh zpětné vazby.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Delete %1</source>
        <translation>Smazat: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Smazat %n záznam</numerusform>
            <numerusform>Smazat %n záznamy</numerusform>
            <numerusform>Smazat %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Smazáno: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>Smazán %n záznam.</numerusform>
            <numerusform>Smazány %n záznamy.</numerusform>
            <numerusform>Smazáno %n záznamů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Přidat: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Obnovit %1</translation>
    </message>
    <message>
        <source>Restore a value of %1</source>
        <translation>Obnovit hodnotu u %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Vráceno zpět: %1</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sériové číslo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Prodáno dne</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalováno dne</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Záruka do</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Položka u zákazníka</translation>
    </message>
    <message>
        <source>Say what it is that the customer owns: choose a product, or write it.</source>
        <translation>Uveďte, co zákazník vlastní: vyberte produkt, nebo to napište.</translation>
    </message>
    <message>
        <source>%1 needs a customer who owns it.</source>
        <translation>U položky %1 chybí zákazník, kterému patří.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be more than zero.</source>
        <translation>Množství položky %1 musí být větší než nula.</translation>
    </message>
    <message>
        <source>The warranty of %1 would end before the day on which it was sold. Correct one of the two.</source>
        <translation>Záruka na %1 by skončila před dnem prodeje. Opravte jedno z toho.</translation>
    </message>
    <message>
        <source>The serial number %1 is noted already, of %2 with %3. If that was passed on, change the customer there; if it is another maker&apos;s, write the maker in front of the number.</source>
        <translation>Sériové číslo %1 už je zapsáno, u %2 (%3). Pokud bylo předáno dál, změňte tam zákazníka; je-li od jiného výrobce, napište ho před číslo.</translation>
    </message>
    <message>
        <source>%1 has a serial number, which is of one piece: set the quantity to 1, and note the others apart.</source>
        <translation>%1 má sériové číslo, a to patří jednomu kusu: nastavte množství na 1 a ostatní zapište zvlášť.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Content of a file</source>
        <translation>Obsah souboru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Velikost v bajtech</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller, or keep it elsewhere.</source>
        <translation>„%1“ je větší než %2 MB. Zmenšete soubor, nebo jej uložte jinam.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) is not what was added, or is lost. Add it again if you have it, or get it from a backup.</source>
        <translation>Soubor „%1“ (%2) už není tím, co bylo přidáno, nebo je ztracen. Pokud jej máte, přidejte jej znovu, nebo jej získejte ze zálohy.</translation>
    </message>
    <message>
        <source>Add file %1</source>
        <translation>Přidat soubor %1</translation>
    </message>
    <message>
        <source>The file “%1” needs a contact, deal, quote or ticket.</source>
        <translation>Soubor „%1“ musí patřit ke kontaktu, obchodnímu případu, nabídce nebo požadavku.</translation>
    </message>
    <message>
        <source>What is in the file “%1” is not in this business. Add the file itself, with “Add file”, or “attach” on the command line.</source>
        <translation>Obsah souboru „%1“ není v tomto podniku. Přidejte samotný soubor příkazem „Přidat soubor“, nebo „attach“ v příkazovém řádku.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Soubor musí mít název.</translation>
    </message>
    <message>
        <source>What is in the file “%1” can&apos;t be changed. Add the new file, then delete this one.</source>
        <translation>Obsah souboru „%1“ nelze změnit. Přidejte nový soubor a tento pak smažte.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here, because it can run something on this computer (%2). Save it if you need it.</source>
        <translation>„%1“ se odsud neotevírá, protože může v tomto počítači něco spustit (%2). Pokud soubor potřebujete, uložte jej.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>A ještě %n soubor.</numerusform>
            <numerusform>A ještě %n soubory.</numerusform>
            <numerusform>A ještě %n souborů.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of %1 did not pass its check and was not kept. The business itself may be damaged: check it now, and keep the backups you have.</source>
        <translation>Kopie souboru %1 neprošla kontrolou a nebyla ponechána. Poškozený může být i samotný podnik: zkontrolujte jej nyní a ponechte si dosavadní zálohy.</translation>
    </message>
    <message>
        <source>The copy could not be closed.</source>
        <translation>Kopii se nepodařilo uzavřít.</translation>
    </message>
    <message>
        <source>A business on a server is not backed up by Kartei. Ask whoever runs the server, or use pg_dump.</source>
        <translation>Podnik na serveru Kartei nezálohuje. Obraťte se na správce serveru nebo použijte pg_dump.</translation>
    </message>
    <message>
        <source>%1 would be taken for a part of %2 and spoil it. Move it away or choose another name.</source>
        <translation>Soubor %1 by byl považován za součást souboru %2 a poškodil by jej. Přesuňte jej nebo zvolte jiný název.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made. Choose another one.</source>
        <translation>Složku %1 pro zálohy nelze vytvořit. Zvolte jinou.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there, then restore again.</source>
        <translation>Soubor %1 je otevřen v jiném okně nebo programu. Zavřete jej tam a obnovte znovu.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>Soubor %1 již existuje a zůstal beze změny.</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>Nic nebylo obnoveno. %1</translation>
    </message>
    <message>
        <source>Put back %1 from a backup</source>
        <translation>Vrátit %1 ze zálohy</translation>
    </message>
    <message>
        <source>%1 was cut or changed and can&apos;t be opened. Choose another backup.</source>
        <translation>Soubor %1 byl zkrácen nebo změněn a nelze jej otevřít. Zvolte jinou zálohu.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>Soubor %1 nelze číst nebo zapsat: %2.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be worked out with the memory there is.</source>
        <translation>Ke zpracování přístupové fráze nestačí dostupná paměť.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>Soubor %1 vytvořila novější verze programu Kartei. Nainstalujte tuto verzi.</translation>
    </message>
    <message>
        <source>The passphrase does not fit %1.</source>
        <translation>Přístupová fráze k souboru %1 nesouhlasí.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Předchozí stav je uložen jako %1.</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Business name</source>
        <translation>Název podniku</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Řádek pod názvem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Majitel</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Město</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>DIČ</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>IČO</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Zápis v rejstříku</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
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
        <translation>Měna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Usual tax rate</source>
        <translation>Obvyklá sazba daně</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Platební podmínky</translation>
    </message>
    <message>
        <source>Quotes are valid for (days)</source>
        <translation>Platnost nabídek (dny)</translation>
    </message>
    <message>
        <source>Colour on paper</source>
        <translation>Barva na dokumentech</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Podnik</translation>
    </message>
</context>
<context>
    <name>BusinessFile</name>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install libqt6sql6-psql.</source>
        <translation>Chybí ovladač Qt pro PostgreSQL. Nainstalujte libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and that the server runs.</source>
        <translation>%1 není dostupné. Zkontrolujte adresu a zda server běží.</translation>
    </message>
    <message>
        <source>The database has taken this back already. Nothing was changed.</source>
        <translation>Databáze to již vzala zpět. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 používá jiný program. Zavřete soubor v něm a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Nothing was changed; make room, then try again.</source>
        <translation>Disk, na kterém je %1, je plný. Nic se nezměnilo; uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. Nothing was changed.</source>
        <translation>%1 lze pouze číst, nikoli zapisovat. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>You have no permission to open or write %1. Nothing was changed.</source>
        <translation>Nemáte oprávnění otevřít %1 nebo do něj zapisovat. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The disk reports an error at %1. Nothing was changed. Close the business, make a copy of it and check the disk.</source>
        <translation>Disk hlásí chybu u %1. Nic se nezměnilo. Zavřete podnik, vytvořte jeho kopii a zkontrolujte disk.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy.</source>
        <translation>Soubor %1 je poškozený. Obnovte jej z kopie.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. The last change may not be stored: open the business again and look.</source>
        <translation>Spojení s %1 bylo přerušeno. Poslední změna se možná neuložila: otevřete podnik znovu a zkontrolujte ji.</translation>
    </message>
    <message>
        <source>The server gave up because this took too long. Nothing was changed.</source>
        <translation>Server operaci ukončil, protože trvala příliš dlouho. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>Databáze operaci odmítla. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy; the file was left as it is.</source>
        <translation>Soubor %1 je poškozený. Obnovte jej z kopie; soubor zůstal beze změny.</translation>
    </message>
    <message>
        <source>%1 holds tables or rules that are not Kartei&apos;s. It was not opened and left as it is.</source>
        <translation>%1 obsahuje tabulky nebo pravidla, které nepatří programu Kartei. Soubor nebyl otevřen a zůstal beze změny.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>%1 pochází z novější verze programu Kartei. Nainstalujte tuto verzi.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>Soubor %1 nelze otevřít: %2.</translation>
    </message>
    <message>
        <source>%1 is not a business file.</source>
        <translation>%1 není soubor podniku.</translation>
    </message>
    <message>
        <source>%1 is not a business file of Kartei. It was left as it is.</source>
        <translation>%1 není soubor podniku programu Kartei. Zůstal beze změny.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version to open it; the file was left as it is.</source>
        <translation>%1 pochází z novější verze programu Kartei. Chcete-li soubor otevřít, nainstalujte tuto verzi; soubor zůstal beze změny.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it is missing. Restore it from a copy; the file was left as it is.</source>
        <translation>Soubor %1 je poškozený: část chybí. Obnovte jej z kopie; soubor zůstal beze změny.</translation>
    </message>
    <message>
        <source>Beside %1 lies a journal that would delete another file. Move it away before you open the business.</source>
        <translation>Vedle %1 leží žurnál, který by smazal jiný soubor. Než podnik otevřete, přesuňte jej jinam.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name or open it.</source>
        <translation>%1 již existuje. Zvolte jiný název nebo soubor otevřete.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>Soubor %1 nelze vytvořit: %2.</translation>
    </message>
    <message>
        <source>The database can&apos;t be set up safely.</source>
        <translation>Databázi nelze bezpečně nastavit.</translation>
    </message>
    <message>
        <source>A number or name that may be there only once is used already. Choose another; nothing was changed.</source>
        <translation>Číslo nebo název, který smí existovat jen jednou, je už použit. Zvolte jiný; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A value is missing or outside of what its field can hold. Nothing was changed.</source>
        <translation>Některá hodnota chybí nebo je mimo povolený rozsah pole. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Something still refers to it, or what it refers to is not there (any more). Nothing was changed.</source>
        <translation>Něco na to stále odkazuje, nebo to, nač odkazuje, (už) neexistuje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Somebody else changed the same at the same time. Nothing was changed; try again.</source>
        <translation>Někdo jiný zároveň změnil totéž. Nic se nezměnilo; zkuste to znovu.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open here. Nothing was changed: put it back, or open it where it is now.</source>
        <translation>Soubor %1 byl přesunut, nahrazen nebo smazán, zatímco byl zde otevřen. Nic se nezměnilo: vraťte ho zpět, nebo ho otevřete tam, kde je teď.</translation>
    </message>
    <message>
        <source>The permissions of %1 can&apos;t be changed: it belongs to somebody else.</source>
        <translation>Oprávnění souboru %1 nelze změnit: patří někomu jinému.</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped.</source>
        <translation>Kopírování souboru %1 bylo zastaveno.</translation>
    </message>
    <message>
        <source>%1 could not be checked within five minutes and was left as it is. Copy it to a faster disk, or try again when this one is less busy.</source>
        <translation>%1 se nepodařilo zkontrolovat do pěti minut a zůstává beze změny. Zkopírujte jej na rychlejší disk, nebo to zkuste znovu, až bude tento disk méně vytížený.</translation>
    </message>
    <message>
        <source>What was last saved in %1 is in a log beside it, and that log is damaged. Restore the business from a copy; the file and its log were left as they are.</source>
        <translation>Co bylo naposledy uloženo do %1, je v protokolu vedle něj a tento protokol je poškozený. Obnovte podnik ze zálohy; soubor i jeho protokol zůstaly beze změny.</translation>
    </message>
</context>
<context>
    <name>BusinessFiles</name>
    <message>
        <source>Businesses (*.kartei)</source>
        <translation>Podniky (*.kartei)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Set the logo</source>
        <translation>Nastavit logo</translation>
    </message>
    <message>
        <source>The folder for the business can&apos;t be made. Choose another place.</source>
        <translation>Složku pro podnik nelze vytvořit. Zvolte jiné umístění.</translation>
    </message>
    <message>
        <source>Berger Joinery</source>
        <translation>Truhlářství Berger</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Můj podnik</translation>
    </message>
    <message>
        <source>Open a business</source>
        <translation>Otevřít podnik</translation>
    </message>
    <message>
        <source>Where the business is kept</source>
        <translation>Kde bude podnik uložen</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>“%1” is not a phone number: it may have digits, +, blanks and ( ) - / . and nothing else.</source>
        <translation>„%1“ není telefonní číslo: smí mít jen číslice, +, mezery a ( ) - / . a nic jiného.</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Last contact</source>
        <translation>Poslední kontakt</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>Zatím nikdy</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Žádný není naplánován</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Otevřené požadavky</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otevřené obchody</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Otevřené nabídky</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nevyřízeno</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Úvěrový limit</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>V záruce</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Podmínky</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Koupeno</translation>
    </message>
    <message>
        <source>May suit them</source>
        <translation>Mohlo by se hodit</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>Salutations</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonní čísla</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>NAMES IN CAPITALS</source>
        <translation>JMÉNA VELKÝMI PÍSMENY</translation>
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
        <translation>Použití:</translation>
    </message>
    <message>
        <source>Usage: kartei %1 %2. “kartei --help” lists all options.</source>
        <translation>Použití: kartei %1 %2. Všechny volby vypíše „kartei --help“.</translation>
    </message>
    <message>
        <source>--limit needs a number above 0, not “%1”.</source>
        <translation>--limit vyžaduje číslo větší než 0, nikoli „%1“.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written.</source>
        <translation>Výstup nelze zapsat.</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>Dokončit úkol</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>Znovu otevřít úkol</translation>
    </message>
    <message>
        <source>“%1” is not an action. There are: %2.</source>
        <translation>„%1“ není akce. K dispozici: %2.</translation>
    </message>
    <message>
        <source>“%1” does not go with the action “%2”.</source>
        <translation>„%1“ nelze použít s akcí „%2“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 nelze přečíst: %2.</translation>
    </message>
    <message>
        <source>--delimiter needs one character or “tab”, not “%1”.</source>
        <translation>--delimiter vyžaduje jeden znak nebo „tab“, nikoli „%1“.</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, not “%1”.</source>
        <translation>--map vyžaduje POLE=ZÁHLAVÍ, nikoli „%1“.</translation>
    </message>
    <message>
        <source>--duplicates is create, skip or merge, not “%1”.</source>
        <translation>--duplicates je create, skip nebo merge, nikoli „%1“.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, řádek %2: %3</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 je v pořádku.</translation>
    </message>
    <message>
        <source>--steps needs a number above 0.</source>
        <translation>--steps vyžaduje číslo větší než 0.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Vráceno zpět: %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>„%1“ není druh záznamu. K dispozici: %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2.</source>
        <translation>„%1“ nepatří mezi %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřené</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Vážená hodnota</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Uzavření tento měsíc</translation>
    </message>
    <message>
        <source>Say which quote: kartei print FILE quotes KEY --pdf FILE.</source>
        <translation>Určete nabídku: kartei print SOUBOR quotes KLÍČ --pdf SOUBOR.</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>„%1“ není přehled. K dispozici: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: %2.</source>
        <translation>„%1“ není formát. K dispozici: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Přidat: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Smazat: %1</translation>
    </message>
    <message>
        <source>“%1” is not a field. There are: %2.</source>
        <translation>„%1“ není pole. K dispozici: %2.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Standardní vstup nelze přečíst.</translation>
    </message>
    <message>
        <source>This is not a JSON object (at character %1): %2.</source>
        <translation>Toto není objekt JSON (u znaku %1): %2.</translation>
    </message>
    <message>
        <source>--set needs field=value, not “%1”.</source>
        <translation>--set vyžaduje pole=hodnota, nikoli „%1“.</translation>
    </message>
    <message>
        <source>It is done, but the output can&apos;t be written.</source>
        <translation>Hotovo, ale výstup nelze zapsat.</translation>
    </message>
    <message>
        <source>The import is done, but %1 with the rejected rows could not be written.</source>
        <translation>Import je hotov, ale soubor %1 s odmítnutými řádky se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. “kartei --help” lists the commands that need none.</source>
        <translation>Není k dispozici obrazovka, na které by se okno otevřelo. „kartei --help“ vypíše příkazy, které ji nepotřebují.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “kartei --help” lists all of them.</source>
        <translation>„%1“ není příkaz. „kartei --help“ vypíše všechny.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: zachráněno %2, ztraceno %3</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Předchozí stav je uložen jako %1.</translation>
    </message>
    <message>
        <source>What was there before is damaged and kept as %1.</source>
        <translation>Předchozí stav je poškozený a je uložen jako %1.</translation>
    </message>
    <message>
        <source>%1 is a backup of %2, checked; records: %3</source>
        <translation>%1 je zkontrolovaná záloha souboru %2; záznamů: %3</translation>
    </message>
    <message>
        <source>%1 exists already. With --force it is replaced; what it holds now is kept as a backup.</source>
        <translation>Soubor %1 již existuje. S volbou --force bude nahrazen; jeho současný obsah se uloží jako záloha.</translation>
    </message>
    <message>
        <source>%1 is restored from %2, checked; records: %3</source>
        <translation>Soubor %1 je obnoven z %2 a zkontrolován; záznamů: %3</translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>Před importem nebyla vytvořena záloha: %1</translation>
    </message>
    <message>
        <source>--act needs a number that “kartei history FILE” lists.</source>
        <translation>--act vyžaduje číslo, které vypíše „kartei history SOUBOR“.</translation>
    </message>
    <message>
        <source>--day needs a date like 2026-11-21, not “%1”.</source>
        <translation>--day vyžaduje datum jako 2026-11-21, ne „%1“.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>vráceno zpět</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>natrvalo</translation>
    </message>
    <message>
        <source>“history FILE” lists what was done; “history FILE KIND KEY” tells of one record.</source>
        <translation>„history SOUBOR“ vypíše, co bylo uděláno; „history SOUBOR DRUH KLÍČ“ vypíše změny jednoho záznamu.</translation>
    </message>
    <message>
        <source>“%1” was not deleted lately.</source>
        <translation>„%1“ nebylo v poslední době smazáno.</translation>
    </message>
    <message>
        <source>“%1” was deleted more than once: %2.</source>
        <translation>„%1“ bylo smazáno vícekrát: %2.</translation>
    </message>
    <message>
        <source>--at needs a day like 2026-11-21 or a moment like 2026-11-21T10:08:00Z, not “%1”.</source>
        <translation>--at vyžaduje den jako 2026-11-21 nebo okamžik jako 2026-11-21T10:08:00Z, ne „%1“.</translation>
    </message>
    <message>
        <source>%1 holds no passphrase in its first line.</source>
        <translation>Soubor %1 nemá na prvním řádku přístupovou frázi.</translation>
    </message>
    <message>
        <source>%1 has a passphrase. Put it into the variable KARTEI_PASSPHRASE, or name a file that holds it with --passphrase-file.</source>
        <translation>Soubor %1 je chráněn přístupovou frází. Uložte ji do proměnné KARTEI_PASSPHRASE nebo pomocí --passphrase-file uveďte soubor, který ji obsahuje.</translation>
    </message>
    <message>
        <source>“save” needs where to: --set output=PATH.</source>
        <translation>„save“ potřebuje cíl: --set output=CESTA.</translation>
    </message>
    <message>
        <source>“export FILE all FOLDER” takes everything, without --%1.</source>
        <translation>„export FILE all FOLDER“ vezme vše, bez --%1.</translation>
    </message>
    <message>
        <source>“export FILE all” needs a folder to write to.</source>
        <translation>„export FILE all“ potřebuje složku, do které se zapíše.</translation>
    </message>
    <message>
        <source>A complete export comes back into a new business: “kartei new FILE --from FOLDER”.</source>
        <translation>Úplný export se vrací do nového podniku: „kartei new FILE --from FOLDER“.</translation>
    </message>
    <message>
        <source>--from takes everything from the export, without --%1.</source>
        <translation>--from přebírá vše z exportu, bez --%1.</translation>
    </message>
    <message>
        <source>Where the business has users, also:</source>
        <translation>Kde má podnik uživatele, také:</translation>
    </message>
    <message>
        <source>%1 has users. Say who you are with --user, and put your passphrase into the variable KARTEI_USER_PASSPHRASE, or name a file that holds it with --user-passphrase-file.</source>
        <translation>Soubor %1 má uživatele. Pomocí --user uveďte, kdo jste, a přístupovou frázi uložte do proměnné KARTEI_USER_PASSPHRASE nebo pomocí --user-passphrase-file uveďte soubor, který ji obsahuje.</translation>
    </message>
    <message>
        <source>Put the new passphrase into the variable KARTEI_NEW_PASSPHRASE, or name a file that holds it with --new-passphrase-file.</source>
        <translation>Uložte novou přístupovou frázi do proměnné KARTEI_NEW_PASSPHRASE nebo pomocí --new-passphrase-file uveďte soubor, který ji obsahuje.</translation>
    </message>
    <message>
        <source>vCards hold contacts, companies and persons, not “%1”.</source>
        <translation>Vizitky vCard obsahují kontakty, firmy a osoby (contacts, companies, persons), ne „%1“.</translation>
    </message>
    <message>
        <source>--vcard is 2.1, 3.0 or 4.0, not “%1”.</source>
        <translation>--vcard je 2.1, 3.0 nebo 4.0, ne „%1“.</translation>
    </message>
    <message>
        <source>The number is withheld.</source>
        <translation>Číslo je skryté.</translation>
    </message>
    <message>
        <source>No contact of this business has the number %1.</source>
        <translation>Číslo %1 nemá žádný kontakt této firmy.</translation>
    </message>
    <message>
        <source>Only the last digits are the same.</source>
        <translation>Shodují se jen poslední číslice.</translation>
    </message>
    <message>
        <source>“merge” needs the card that stays: --set into=KEY.</source>
        <translation>„merge“ potřebuje kartu, která zůstane: --set into=KLÍČ.</translation>
    </message>
    <message>
        <source>“distinct” needs the other card: --set from=KEY.</source>
        <translation>„distinct“ potřebuje druhou kartu: --set from=KLÍČ.</translation>
    </message>
    <message>
        <source>Duplicates are found among contacts: kartei list FILE contacts --duplicates.</source>
        <translation>Duplicity se hledají mezi kontakty: kartei list SOUBOR contacts --duplicates.</translation>
    </message>
    <message>
        <source>--losing-touch is of contacts, companies and persons.</source>
        <translation>--losing-touch je pro contacts, companies a persons.</translation>
    </message>
    <message>
        <source>--call needs one number; an empty one is withheld.</source>
        <translation>--call vyžaduje jedno číslo; prázdné znamená skryté.</translation>
    </message>
    <message>
        <source>There is no display to show the caller on. To read who it is, name the business: kartei FILE --call NUMBER.</source>
        <translation>Není obrazovka, na které by se volající ukázal. Chcete-li přečíst, kdo to je, uveďte firmu: kartei SOUBOR --call ČÍSLO.</translation>
    </message>
    <message>
        <source>Settle feedback</source>
        <translation>Vyřídit zpětnou vazbu</translation>
    </message>
    <message>
        <source>Reopen feedback</source>
        <translation>Znovu otevřít zpětnou vazbu</translation>
    </message>
    <message>
        <source>Problems are found among contacts: kartei list FILE contacts --problems.</source>
        <translation>Problémy se hledají mezi kontakty: kartei list SOUBOR contacts --problems.</translation>
    </message>
    <message>
        <source>“%1” needs the file: --set file=PATH.</source>
        <translation>„%1“ potřebuje soubor: --set file=CESTA.</translation>
    </message>
    <message>
        <source>Mails are read, not written: a mail that was added is saved as the file that it is.</source>
        <translation>E-maily se čtou, nezapisují: přidaný e-mail se ukládá jako soubor, kterým je.</translation>
    </message>
    <message>
        <source>--mailing is post or email, not “%1”.</source>
        <translation>--mailing je post nebo email, ne „%1“.</translation>
    </message>
    <message>
        <source>--mailing is of contacts, companies and persons.</source>
        <translation>--mailing platí pro kontakty, firmy a osoby.</translation>
    </message>
    <message>
        <source>%1 (%2) is left out: %3.</source>
        <translation>%1 (%2) je vynechán: %3.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>%1 může být %2 (%3): %4.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: csv, xlsx, json, vcf, eml.</source>
        <translation>„%1“ není formát. Na výběr jsou: csv, xlsx, json, vcf, eml.</translation>
    </message>
    <message>
        <source>XLSX is written, not read: save the sheet as CSV in the spreadsheet, and import that.</source>
        <translation>XLSX se zapisuje, ale nečte: uložte list v tabulkovém procesoru jako CSV a importujte ten.</translation>
    </message>
    <message>
        <source>A dossier is of a contact, in a folder: kartei export FILE contacts FOLDER --dossier KEY.</source>
        <translation>Složka údajů se vytváří o kontaktu a do adresáře: kartei export FILE contacts FOLDER --dossier KEY.</translation>
    </message>
    <message>
        <source>A dossier has everything in it, without --%1.</source>
        <translation>Složka údajů obsahuje vše, bez --%1.</translation>
    </message>
    <message>
        <source>--header is yes or no, not “%1”.</source>
        <translation>--header je yes nebo no, ne „%1“.</translation>
    </message>
    <message>
        <source>--%1 is for contacts in a list or on vCards.</source>
        <translation>--%1 je pro kontakty v seznamu nebo na vizitkách vCard.</translation>
    </message>
    <message>
        <source>--clean knows salutation, phone, country, postal_code, case and all, not “%1”.</source>
        <translation>--clean zná salutation, phone, country, postal_code, case a all, ne „%1“.</translation>
    </message>
    <message>
        <source>--map and --mapping can&apos;t be used together.</source>
        <translation>--map a --mapping nelze použít zároveň.</translation>
    </message>
    <message>
        <source>The mapping “%1” does not fit this list: it has other columns, or a field is not there any more.</source>
        <translation>Přiřazení „%1“ se k tomuto seznamu nehodí: má jiné sloupce, nebo některé pole už neexistuje.</translation>
    </message>
    <message>
        <source>The list has no headings and was read by what stands in it: %1. --map says otherwise.</source>
        <translation>Seznam nemá záhlaví a byl přečten podle obsahu: %1. Jinak to určíte pomocí --map.</translation>
    </message>
    <message>
        <source>Such lists were mapped by hand in the window; --mapping “%1” does the same here.</source>
        <translation>Takové seznamy byly v okně přiřazeny ručně; --mapping „%1“ zde udělá totéž.</translation>
    </message>
    <message>
        <source>--birthdays needs for how many days ahead, from 0 to 365, such as 14.</source>
        <translation>--birthdays potřebuje počet dní dopředu, od 0 do 365, například 14.</translation>
    </message>
    <message>
        <source>Birthdays are those of contacts: kartei list FILE contacts --birthdays DAYS.</source>
        <translation>Narozeniny mají kontakty: kartei list SOUBOR contacts --birthdays DNY.</translation>
    </message>
    <message>
        <source>Introducers are found among contacts: kartei list FILE contacts --introducers.</source>
        <translation>Doporučitelé se hledají mezi kontakty: kartei list SOUBOR contacts --introducers.</translation>
    </message>
    <message>
        <source>--start is a label from 1 to %1, not “%2”.</source>
        <translation>--start je štítek od 1 do %1, nikoli „%2“.</translation>
    </message>
    <message>
        <source>Either --labels or --envelopes, not both.</source>
        <translation>Buď --labels, nebo --envelopes, ne obojí.</translation>
    </message>
    <message>
        <source>--%1 goes with labels: --labels FORMAT.</source>
        <translation>--%1 patří ke štítkům: --labels FORMAT.</translation>
    </message>
    <message>
        <source>Say where the PDF goes: --pdf FILE, or a mail with the PDF of a quote: --eml FILE.</source>
        <translation>Uveďte, kam se má PDF uložit: --pdf SOUBOR, nebo e-mail s PDF nabídky: --eml SOUBOR.</translation>
    </message>
    <message>
        <source>Only quotes can go into a mail, not %1.</source>
        <translation>Do e-mailu lze dát jen nabídky, ne %1.</translation>
    </message>
    <message>
        <source>--stale needs for how many months nobody confirmed or changed a card, such as 12.</source>
        <translation>--stale potřebuje počet měsíců, po které kartu nikdo nepotvrdil ani nezměnil, například 12.</translation>
    </message>
    <message>
        <source>Say which record, or which ones: --where or --segment.</source>
        <translation>Uveďte, o který záznam jde, nebo o které: --where nebo --segment.</translation>
    </message>
    <message>
        <source>Say what all of them get: --set field=value.</source>
        <translation>Uveďte, co mají všechny dostat: --set pole=hodnota.</translation>
    </message>
    <message>
        <source>No backup was made before the change: %1</source>
        <translation>Před změnou se nevytvořila záloha: %1</translation>
    </message>
    <message>
        <source>--stale is of contacts, companies and persons.</source>
        <translation>--stale je pro contacts, companies a persons.</translation>
    </message>
    <message>
        <source>Either a record by its key, or those of a filter.</source>
        <translation>Buď jeden záznam podle klíče, nebo ty z filtru.</translation>
    </message>
    <message>
        <source>What was bought is shown of contacts: kartei show FILE contacts KEY --bought.</source>
        <translation>Co bylo koupeno, se ukazuje u kontaktů: kartei show SOUBOR contacts KLÍČ --bought.</translation>
    </message>
    <message>
        <source>in warranty until %1</source>
        <translation>v záruce do %1</translation>
    </message>
    <message>
        <source>Bought on %1: %2</source>
        <translation>Koupeno %1: %2</translation>
    </message>
    <message>
        <source>May suit them: %1</source>
        <translation>Mohlo by se hodit: %1</translation>
    </message>
    <message>
        <source>Mails become activities or tickets, not “%1”.</source>
        <translation>Z e-mailů se stávají aktivity (activities) nebo požadavky (tickets), ne „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between cells: it may be in a number, or is the quotation mark of texts.</source>
        <translation>„%1“ nemůže oddělovat buňky: může být v čísle, nebo je to uvozovka textů.</translation>
    </message>
    <message>
        <source>--decimal-sign is a point or a comma, not “%1”.</source>
        <translation>--decimal-sign je tečka nebo čárka, ne „%1“.</translation>
    </message>
    <message>
        <source>Data health: %1 of 100</source>
        <translation>Stav dat: %1 ze 100</translation>
    </message>
    <message>
        <source>What raises it most:</source>
        <translation>Co ho nejvíc zlepší:</translation>
    </message>
    <message>
        <source>The mail goes on with ticket %1.</source>
        <translation>E-mail navazuje na požadavek %1 a je v něm.</translation>
    </message>
    <message>
        <source>The mail is ticket %1.</source>
        <translation>Z e-mailu je požadavek %1.</translation>
    </message>
    <message>
        <source>Who wrote it has a new card: %1.</source>
        <translation>Odesílatel má novou kartu: %1.</translation>
    </message>
    <message>
        <source>Who wrote it would have a new card: %1.</source>
        <translation>Kdo ji napsal, dostal by novou kartu: %1.</translation>
    </message>
    <message>
        <source>Of %1 only a list can be printed, without a key; quotes and contacts one by one.</source>
        <translation>Z druhu %1 lze vytisknout jen seznam, bez klíče; jednotlivě jen nabídky a kontakty.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings were passed over.</source>
        <translation>
            <numerusform>Přeskočen %n řádek nad záhlavím.</numerusform>
            <numerusform>Přeskočeny %n řádky nad záhlavím.</numerusform>
            <numerusform>Přeskočeno %n řádků nad záhlavím.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Změnit %n záznam</numerusform>
            <numerusform>Změnit %n záznamy</numerusform>
            <numerusform>Změnit %n záznamů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteExport</name>
    <message>
        <source>%1 is there already and is no complete export, so it is not replaced. Choose another name.</source>
        <translation>%1 už existuje a není to úplný export, proto se nenahradí. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1, záznam %2: %3</translation>
    </message>
    <message>
        <source>The export holds a kind of records that this version does not know: %1. Install the newest Kartei.</source>
        <translation>Export obsahuje druh záznamů, který tato verze nezná: %1. Nainstalujte nejnovější Kartei.</translation>
    </message>
    <message>
        <source>The export does not say whose business it is.</source>
        <translation>Export neříká, čí je to podnik.</translation>
    </message>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>„%1“ není druh záznamů.</translation>
    </message>
    <message>
        <source>its id stands behind a higher one.</source>
        <translation>jeho identifikátor stojí za vyšším.</translation>
    </message>
    <message>
        <source>The file %1 does not hold the records that the manifest counts.</source>
        <translation>Soubor %1 neobsahuje záznamy, které počítá soupis.</translation>
    </message>
    <message>
        <source>it would not come in as it was exported, so nothing was imported.</source>
        <translation>nepřišel by takový, jak byl exportován, proto se nic neimportovalo.</translation>
    </message>
    <message>
        <source>Of %1 there would be other records than were exported, so nothing was imported.</source>
        <translation>U %1 by byly jiné záznamy, než se exportovaly, proto se nic neimportovalo.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was imported. Nothing was imported.</source>
        <translation>Soubor %1 se během importu změnil. Nic se neimportovalo.</translation>
    </message>
    <message>
        <source>The export was made by a newer version of Kartei (%1). Install that, then try again.</source>
        <translation>Export byl vytvořen novější verzí Kartei (%1). Nainstalujte ji a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Chybí: %1.</translation>
    </message>
    <message>
        <source>Not as exported: %1.</source>
        <translation>Jinak než při exportu: %1.</translation>
    </message>
    <message>
        <source>Not part of it: %1.</source>
        <translation>Nepatří k němu: %1.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name the folder of a complete export.</source>
        <translation>%1 není složka. Uveďte složku úplného exportu.</translation>
    </message>
    <message>
        <source>%1 is not a complete export of Kartei: it holds no file %2.</source>
        <translation>%1 není úplný export z Kartei: neobsahuje soubor %2.</translation>
    </message>
    <message>
        <source>%1 is not as it was exported. %2 Nothing was imported: take an unchanged copy of the folder.</source>
        <translation>%1 není takové, jak bylo exportováno. %2 Nic se neimportovalo: použijte nezměněnou kopii složky.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that the record names.</source>
        <translation>Soubor %1 není ten, který záznam uvádí.</translation>
    </message>
    <message>
        <source>%1, line %2: no record as Kartei exports it.</source>
        <translation>%1, řádek %2: není to záznam, jak ho Kartei exportuje.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Soubor %1 nelze přečíst.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of a complete export of Kartei: %2.</source>
        <translation>%1 není soupis úplného exportu z Kartei: %2.</translation>
    </message>
    <message>
        <source>a value as Kartei exports it</source>
        <translation>hodnota, jak ji Kartei exportuje</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The export may be from a newer version of Kartei: install that.</source>
        <translation>%1 nemá pole „%2“. Export může být z novější verze Kartei: nainstalujte ji.</translation>
    </message>
    <message>
        <source>An entry of “%1” has no id.</source>
        <translation>Položka „%1“ nemá identifikátor.</translation>
    </message>
    <message>
        <source>%1 is there already and holds more than an export, so it is not replaced. Choose another name.</source>
        <translation>%1 už existuje a obsahuje víc než export, proto se nenahradí. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>The business holds more files than a complete export can list, so nothing was exported. Make a backup, which holds them all.</source>
        <translation>Podnik obsahuje více souborů, než může úplný export vyjmenovat, proto se nic neexportovalo. Vytvořte zálohu, ta je obsahuje všechny.</translation>
    </message>
    <message>
        <source>“%1” is a path and no name of a file.</source>
        <translation>„%1“ je cesta, a ne název souboru.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Label</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferovaný</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Město</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maily</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Weby</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Číslo zákazníka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Křestní jméno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Příjmení</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Titul za jménem</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Název firmy</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Právní forma</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>DIČ</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>IČO</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funkce</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Narozeniny</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Výročí</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferovaný kanál</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Životní cyklus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Odpovědná osoba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Platební podmínky</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Naposledy potvrzeno</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pracovní</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domů</translation>
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
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Postal</source>
        <translation>Poštovní</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturační</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dodací</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Oslovený</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Zájemce</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nový zákazník</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stálý zákazník</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Doporučuje nás</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ztracený</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Kontakt musí mít jméno, e-mailovou adresu nebo telefonní číslo.</translation>
    </message>
    <message>
        <source>A contact can&apos;t work for itself.</source>
        <translation>Kontakt nemůže pracovat sám pro sebe.</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>Být v kontaktu (dny)</translation>
    </message>
    <message>
        <source>This is one and the same card. Choose another one.</source>
        <translation>To je jedna a tatáž karta. Vyberte jinou.</translation>
    </message>
    <message>
        <source>%1 is a person and %2 a company: they can&apos;t become one card. Change the kind of one of them first.</source>
        <translation>%1 je osoba a %2 firma: nemůže z nich být jedna karta. Nejprve změňte druh jedné z nich.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Sloučit %1 do %2</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to %1 is a number from 1 to 36500, or empty.</source>
        <translation>Kolik dnů smí uplynout bez kontaktu s %1, je číslo od 1 do 36500, nebo prázdné.</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Jiný kontakt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Není duplicita</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Rozlišovat %1 a %2</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Hledání duplicit bylo zastaveno.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Vlastní pole</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, and nothing was merged. Look at both cards again.</source>
        <translation>%1 se mezitím změnil(a) a nic nebylo sloučeno. Podívejte se na obě karty znovu.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Štítek potřebuje název.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts with %1</source>
        <translation>
            <numerusform>Označit %n kontakt štítkem %1</numerusform>
            <numerusform>Označit %n kontakty štítkem %1</numerusform>
            <numerusform>Označit %n kontaktů štítkem %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent of %1 does not say what it is to, or whether it was given or withdrawn.</source>
        <translation>Souhlas od %1 neříká, k čemu je, nebo zda byl udělen či odvolán.</translation>
    </message>
    <message>
        <source>Say what the consent is to, and whether it was given or withdrawn.</source>
        <translation>Uveďte, k čemu souhlas je a zda byl udělen, nebo odvolán.</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Souhlas s</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>Udělen nebo odvolán</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Doklad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Souhlasy</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Úvěrový limit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Souhlas s e-maily</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Souhlas s telefonáty</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Souhlas s poštou</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>Souhlas se zprávami</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Poslední kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Další krok dne</translation>
    </message>
    <message>
        <source>Get in touch by</source>
        <translation>Ozvat se do</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Pošta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udělen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Odvolán</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be below zero. Leave it empty where there is none.</source>
        <translation>Úvěrový limit kontaktu %1 nesmí být záporný. Pokud žádný není, nechte pole prázdné.</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be written in %2. Enter it anew together with the currency.</source>
        <translation>Úvěrový limit kontaktu %1 nelze v měně %2 vyjádřit. Zadejte jej znovu spolu s měnou.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Typ zákazníka</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Co rozhoduje</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dodavatel</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Zaměstnanec</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Úřad</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Poradce</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Tisk</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Věrný</translation>
    </message>
    <message>
        <source>Buys at a discount</source>
        <translation>Kupuje ve slevě</translation>
    </message>
    <message>
        <source>Buys on impulse</source>
        <translation>Kupuje impulzivně</translation>
    </message>
    <message>
        <source>Buys what is needed</source>
        <translation>Kupuje podle potřeby</translation>
    </message>
    <message>
        <source>Looks around</source>
        <translation>Jen se rozhlíží</translation>
    </message>
    <message>
        <source>Buys much</source>
        <translation>Kupuje hodně</translation>
    </message>
    <message>
        <source>Could buy much more</source>
        <translation>Mohl by kupovat mnohem víc</translation>
    </message>
    <message>
        <source>Others follow them</source>
        <translation>Ostatní se jím řídí</translation>
    </message>
    <message>
        <source>Opens doors</source>
        <translation>Otevírá dveře</translation>
    </message>
    <message>
        <source>Makes us better</source>
        <translation>Posouvá nás dál</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Nízké náklady</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začít</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Udržet</translation>
    </message>
    <message>
        <source>Make it pay</source>
        <translation>Učinit výnosným</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Rozvíjet</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Vytěžit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Získat zpět</translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n contacts</source>
        <translation>
            <numerusform>Zapsat souhlas %n kontaktu</numerusform>
            <numerusform>Zapsat souhlas %n kontaktů</numerusform>
            <numerusform>Zapsat souhlas %n kontaktů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactProblem</name>
    <message>
        <source>“%1” can&apos;t be an e-mail address; it should look like anna@example.com.</source>
        <translation>„%1“ nemůže být e-mailová adresa; má vypadat jako anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled: digits are missing, or there is more than one number in it.</source>
        <translation>„%1“ nelze vytočit: chybějí číslice, nebo je v tom víc čísel.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known.</source>
        <translation>„%1“ není známá země.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a postal code there (%2); it should look like %3.</source>
        <translation>„%1“ tam (%2) nemůže být PSČ; má vypadat jako %3.</translation>
    </message>
    <message>
        <source>“%1” has no town or no postal code: a letter would not arrive.</source>
        <translation>U „%1“ chybí obec nebo PSČ: dopis by nedošel.</translation>
    </message>
    <message>
        <source>There is no way to reach them: neither a phone, an e-mail nor an address.</source>
        <translation>Není jak se s nimi spojit: ani telefon, ani e-mail, ani adresa.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a VAT ID of that country: its form or its check digits are wrong.</source>
        <translation>„%1“ nemůže být DIČ této země: tvar nebo kontrolní číslice nesouhlasí.</translation>
    </message>
    <message>
        <source>Nobody who lives was born on %1.</source>
        <translation>Nikdo žijící se nenarodil %1.</translation>
    </message>
    <message>
        <source>A consent is of %1, a day that is yet to come: it does not count.</source>
        <translation>Souhlas je z %1, dne, který teprve přijde: neplatí.</translation>
    </message>
    <message>
        <source>“%1” is required, and nothing is there.</source>
        <translation>„%1“ je povinné a nic tam není.</translation>
    </message>
    <message>
        <source>The look at all cards was stopped.</source>
        <translation>Procházení všech karet bylo zastaveno.</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>With this quote, %1 has %2 in sent and accepted quotes: %3 more than the credit limit of %4.</source>
        <translation>S touto nabídkou má %1 odeslané a přijaté nabídky za %2: o %3 více než úvěrový limit %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n nabídka v jiné měně není započtena.</numerusform>
            <numerusform>%n nabídky v jiných měnách nejsou započteny.</numerusform>
            <numerusform>%n nabídek v jiných měnách není započteno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>%1 · %2 in sent and accepted quotes</source>
        <extracomment>a credit limit, and how much of it is used up</extracomment>
        <translation>%1 · %2 v odeslaných a přijatých nabídkách</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 in sent and accepted quotes, without %n in other currencies</source>
        <translation>
            <numerusform>%1 · %2 v odeslaných a přijatých nabídkách, bez %n v jiné měně</numerusform>
            <numerusform>%1 · %2 v odeslaných a přijatých nabídkách, bez %n v jiných měnách</numerusform>
            <numerusform>%1 · %2 v odeslaných a přijatých nabídkách, bez %n v jiných měnách</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Soubor nelze přečíst: %1.</translation>
    </message>
    <message>
        <source>There is no encoding named %1; use UTF-8, UTF-16 or windows-1252.</source>
        <translation>Kódování s názvem %1 neexistuje; použijte UTF-8, UTF-16 nebo windows-1252.</translation>
    </message>
    <message>
        <source>Line %1: these bytes are no text in the encoding %2. Choose another encoding.</source>
        <translation>Řádek %1: tyto bajty nejsou v kódování %2 text. Zvolte jiné kódování.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte: this is no text file, or its encoding is another one.</source>
        <translation>Řádek %1 obsahuje nulový bajt: nejde o textový soubor nebo má jiné kódování.</translation>
    </message>
    <message>
        <source>A field in line %1 is larger than 1 MB. Is a quotation mark not closed there?</source>
        <translation>Pole na řádku %1 je větší než 1 MB. Nechybí tam koncová uvozovka?</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Řádek %1 má více než %2 sloupců.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed.</source>
        <translation>Uvozovka otevřená na řádku %1 není nikde uzavřena.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into parts.</source>
        <translation>Soubor je větší než %1 MB. Rozdělte jej na části.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Label</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Název v souborech</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Vlastní pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>The name of “%1” in files is made of a to z, digits and _, begins with a letter and has up to 40 of them.</source>
        <translation>Název pole „%1“ v souborech tvoří písmena a až z, číslice a _, začíná písmenem a má nejvýše 40 znaků.</translation>
    </message>
    <message>
        <source>Something else is called “%1” in files already. Choose another name for “%2”.</source>
        <translation>V souborech se „%1“ už jmenuje něco jiného. Zvolte pro „%2“ jiný název.</translation>
    </message>
    <message>
        <source>An own field needs a label.</source>
        <translation>Vlastní pole potřebuje označení.</translation>
    </message>
    <message>
        <source>The label “%1” is longer than 60 characters.</source>
        <translation>Označení „%1“ je delší než 60 znaků.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Give this one another label.</source>
        <translation>Pole „%1“ už existuje. Dejte tomuto jiné označení.</translation>
    </message>
    <message>
        <source>“%1” needs at least one choice to choose from.</source>
        <translation>Pole „%1“ potřebuje aspoň jednu možnost.</translation>
    </message>
    <message>
        <source>A choice of “%1” is too long.</source>
        <translation>Jedna z možností pole „%1“ je příliš dlouhá.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Výběr</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ano nebo ne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odkaz</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in “%1”: its kind and currency stay. Make a new field for something else.</source>
        <translation>
            <numerusform>U %n kontaktu je pole „%1“ vyplněno: druh a měna zůstanou. Pro něco jiného založte nové pole.</numerusform>
            <numerusform>U %n kontaktů je pole „%1“ vyplněno: druh a měna zůstanou. Pro něco jiného založte nové pole.</numerusform>
            <numerusform>U %n kontaktů je pole „%1“ vyplněno: druh a měna zůstanou. Pro něco jiného založte nové pole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message>
        <source>Sharable</source>
        <translation>Sdílená</translation>
    </message>
    <message>
        <source>Whoever works here finds whom a card is about and who looks after them.</source>
        <translation>Kdo tu pracuje, pozná, o kom karta je a kdo se o něj stará.</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Potřebná</translation>
    </message>
    <message>
        <source>What you want to know is there, and nobody is kept whom you do not need.</source>
        <translation>Co chcete vědět, tam je, a nevede se nikdo, koho nepotřebujete.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Správná</translation>
    </message>
    <message>
        <source>What is on the cards can be right, and nobody has two.</source>
        <translation>Co je na kartách, může být správně, a nikdo nemá dvě.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuální</translation>
    </message>
    <message>
        <source>Somebody looked at each card within a year.</source>
        <translation>Každou kartu někdo během roku prohlédl.</translation>
    </message>
    <message>
        <source>Transportable</source>
        <translation>Přenosná</translation>
    </message>
    <message>
        <source>Phone numbers and countries mean the same in any other program.</source>
        <translation>Telefonní čísla a země znamenají v každém jiném programu totéž.</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Zabezpečená</translation>
    </message>
    <message>
        <source>Nothing is lost with the computer, and nobody else reads it.</source>
        <translation>S počítačem se nic neztratí a nikdo jiný je nečte.</translation>
    </message>
    <message>
        <source>%1 of %2 cards say by name whom they are about.</source>
        <translation>%1 z %2 karet říká jménem, o kom je.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n card(s) a name.</source>
        <translation>
            <numerusform>Doplnit jméno na %n kartu.</numerusform>
            <numerusform>Doplnit jméno na %n karty.</numerusform>
            <numerusform>Doplnit jméno na %n karet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts have somebody who looks after them.</source>
        <translation>%1 z %2 kontaktů má někoho, kdo se o ně stará.</translation>
    </message>
    <message numerus="yes">
        <source>Say who looks after %n contact(s).</source>
        <translation>
            <numerusform>Určit, kdo se stará o %n kontakt.</numerusform>
            <numerusform>Určit, kdo se stará o %n kontakty.</numerusform>
            <numerusform>Určit, kdo se stará o %n kontaktů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copies the file away while somebody works in it.</source>
        <translation>Nic soubor nekopíruje jinam, když v něm někdo pracuje.</translation>
    </message>
    <message>
        <source>The file is in a folder of %1, where two at once make two versions of it.</source>
        <translation>Soubor je ve složce služby %1, kde z něj dva současně udělají dvě verze.</translation>
    </message>
    <message>
        <source>Close the business and move its file out of the folder of %1.</source>
        <translation>Zavřít podnik a přesunout jeho soubor ze složky služby %1.</translation>
    </message>
    <message>
        <source>With %1 of %2 contacts there was something to do in the last three years.</source>
        <translation>S %1 z %2 kontaktů se v posledních třech letech něco dělo.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n contact(s) with whom there was nothing for three years, and delete whom you no longer need.</source>
        <translation>
            <numerusform>Projít %n kontakt, s nímž se tři roky nic nedělo, a smazat ho, pokud ho už nepotřebujete.</numerusform>
            <numerusform>Projít %n kontakty, s nimiž se tři roky nic nedělo, a smazat, koho už nepotřebujete.</numerusform>
            <numerusform>Projít %n kontaktů, s nimiž se tři roky nic nedělo, a smazat, koho už nepotřebujete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n person(s).</source>
        <extracomment>what is missing on cards: &quot;E-mails&quot;</extracomment>
        <translation>
            <numerusform>Vyplnit „%1“ u %n osoby.</numerusform>
            <numerusform>Vyplnit „%1“ u %n osob.</numerusform>
            <numerusform>Vyplnit „%1“ u %n osob.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n company(s).</source>
        <translation>
            <numerusform>Vyplnit „%1“ u %n firmy.</numerusform>
            <numerusform>Vyplnit „%1“ u %n firem.</numerusform>
            <numerusform>Vyplnit „%1“ u %n firem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values that you want to know are there.</source>
        <translation>%1 z %2 údajů, které chcete vědět, je vyplněno.</translation>
    </message>
    <message>
        <source>On %1 of %2 cards nothing is likely wrong.</source>
        <translation>Na %1 z %2 karet není nejspíš nic špatně.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n card(s) on which something is likely wrong.</source>
        <translation>
            <numerusform>Opravit %n kartu, na které je nejspíš něco špatně.</numerusform>
            <numerusform>Opravit %n karty, na kterých je nejspíš něco špatně.</numerusform>
            <numerusform>Opravit %n karet, na kterých je nejspíš něco špatně.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards are likely no second one of somebody.</source>
        <translation>%1 z %2 karet není nejspíš něčí druhá.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n card(s) that are likely a second one.</source>
        <translation>
            <numerusform>Sloučit %n kartu, která je nejspíš druhá.</numerusform>
            <numerusform>Sloučit %n karty, které jsou nejspíš druhé.</numerusform>
            <numerusform>Sloučit %n karet, které jsou nejspíš druhé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards were confirmed or changed in the last 12 months.</source>
        <translation>%1 z %2 karet bylo v posledních 12 měsících potvrzeno nebo změněno.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n contact(s) whether their card is still right, and confirm it.</source>
        <translation>
            <numerusform>Zeptat se %n kontaktu, zda je jeho karta stále správná, a potvrdit ji.</numerusform>
            <numerusform>Zeptat se %n kontaktů, zda je jejich karta stále správná, a potvrdit ji.</numerusform>
            <numerusform>Zeptat se %n kontaktů, zda je jejich karta stále správná, a potvrdit ji.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone numbers of %1 of %2 cards can be dialled from anywhere.</source>
        <translation>Telefonní čísla na %1 z %2 karet lze vytočit odkudkoli.</translation>
    </message>
    <message numerus="yes">
        <source>Write the phone numbers on %n card(s) so that they can be dialled.</source>
        <translation>
            <numerusform>Zapsat telefonní čísla na %n kartě tak, aby šla vytočit.</numerusform>
            <numerusform>Zapsat telefonní čísla na %n kartách tak, aby šla vytočit.</numerusform>
            <numerusform>Zapsat telefonní čísla na %n kartách tak, aby šla vytočit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The countries on %1 of %2 cards are known to any program.</source>
        <translation>Země na %1 z %2 karet zná každý program.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the country on %n card(s) from the list.</source>
        <translation>
            <numerusform>Vybrat zemi na %n kartě ze seznamu.</numerusform>
            <numerusform>Vybrat zemi na %n kartách ze seznamu.</numerusform>
            <numerusform>Vybrat zemi na %n kartách ze seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last checked backup is of %1.</source>
        <translation>Poslední ověřená záloha je z %1.</translation>
    </message>
    <message>
        <source>There is no checked backup.</source>
        <translation>Žádná ověřená záloha není.</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>Udělat zálohu.</translation>
    </message>
    <message>
        <source>Backups are kept in a second place, too.</source>
        <translation>Zálohy jsou i na druhém místě.</translation>
    </message>
    <message>
        <source>Backups are kept in one place only.</source>
        <translation>Zálohy jsou jen na jednom místě.</translation>
    </message>
    <message>
        <source>Choose a second place for backups, on another disk or a stick.</source>
        <translation>Zvolit pro zálohy druhé místo, na jiném disku nebo flashce.</translation>
    </message>
    <message>
        <source>The business asks who opens it.</source>
        <translation>Podnik se ptá, kdo ho otevírá.</translation>
    </message>
    <message>
        <source>Whoever has the file can read all of it.</source>
        <translation>Kdo má soubor, může v něm číst vše.</translation>
    </message>
    <message>
        <source>Set a passphrase.</source>
        <translation>Nastavit přístupovou frázi.</translation>
    </message>
    <message>
        <source>Others on this computer can&apos;t open the file.</source>
        <translation>Ostatní na tomto počítači soubor otevřít nemohou.</translation>
    </message>
    <message>
        <source>Others on this computer can open the file.</source>
        <translation>Ostatní na tomto počítači mohou soubor otevřít.</translation>
    </message>
    <message>
        <source>Keep the file from the others on this computer.</source>
        <translation>Nepustit k souboru ostatní na tomto počítači.</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Pravděpodobnost</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Očekávané uzavření</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Odpovědná osoba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Důvod prohry</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Uzavřeno dne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřený</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vyhraný</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Prohraný</translation>
    </message>
    <message>
        <source>Move deal %1</source>
        <translation>Přesunout případ %1</translation>
    </message>
    <message>
        <source>Win deal %1</source>
        <translation>Označit případ %1 jako vyhraný</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>Uveďte, proč byl případ prohrán.</translation>
    </message>
    <message>
        <source>Lose deal %1</source>
        <translation>Označit případ %1 jako prohraný</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>Obchodní případ musí mít název.</translation>
    </message>
    <message>
        <source>The deal “%1” needs a customer.</source>
        <translation>Obchodní případ „%1“ musí mít zákazníka.</translation>
    </message>
    <message>
        <source>The value of “%1” can&apos;t be negative.</source>
        <translation>Hodnota „%1“ nemůže být záporná.</translation>
    </message>
    <message>
        <source>The probability of “%1” must be from 0 to 100 percent.</source>
        <translation>Pravděpodobnost u „%1“ musí být od 0 do 100 procent.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Další krok dne</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>en_GB</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language you translate into: de, cs, he.</extracomment>
        <translation>cs</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Zítra</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n&#xa0;d zpoždění</numerusform>
            <numerusform>%n&#xa0;d zpoždění</numerusform>
            <numerusform>%n&#xa0;d zpoždění</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>DossierReadme</name>
    <message>
        <source>All that “%1” knows of “%2”: the card, what happened, deals, quotes, tickets, relations and files. Made by %3 at %4 (UTC).</source>
        <translation>Vše, co „%1“ ví o „%2“: karta, co se dělo, obchodní případy, nabídky, požadavky, vztahy a soubory. Vytvořeno programem %3 dne %4 (UTC).</translation>
    </message>
    <message>
        <source>Look through it before you give it away: notes are in it as they were taken. Of other people and companies that it names only the names are in it, of products not what they cost.</source>
        <translation>Než ji předáte, projděte si ji: poznámky jsou v ní tak, jak vznikly. O jiných osobách a firmách, které zmiňuje, jsou v ní jen jména, u produktů ne to, kolik stojí nás.</translation>
    </message>
    <message>
        <source>all of it to read and print</source>
        <translation>vše ke čtení a tisku</translation>
    </message>
    <message>
        <source>cards for address books</source>
        <translation>karty pro adresáře</translation>
    </message>
    <message>
        <source>the kept files and the quotes as they were sent</source>
        <translation>uchované soubory a nabídky tak, jak byly odeslány</translation>
    </message>
    <message>
        <source>the size and SHA-256 of each file, and a digest of the records</source>
        <translation>velikost a SHA-256 každého souboru a kontrolní součet záznamů</translation>
    </message>
    <message>
        <source>For other programs the records are in these files, one a line, with everything that is kept of them:</source>
        <translation>Pro jiné programy jsou záznamy v těchto souborech, každý na svém řádku, se vším, co se o nich uchovává:</translation>
    </message>
    <message>
        <source>Kartei makes a new business with these records of this folder: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. It checks that nothing is missing or changed. What was changed when, and by whom, is not in it.</source>
        <translation>Kartei z této složky vytvoří nový podnik s těmito záznamy: „Nový podnik z exportu“ v nabídce Soubor, nebo „kartei new FILE --from FOLDER“. Zkontroluje, že nic nechybí a nic se nezměnilo. Co kdo kdy změnil, v ní není.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is computed and can&apos;t be set.</source>
        <translation>„%1“ se počítá a nelze nastavit.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ neexistuje.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>%1 je možná %2 (%3): %4.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>stejná e-mailová adresa</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>stejné telefonní číslo</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>stejné jméno a město</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1: pole „%2“ neexistuje.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pořadí</translation>
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
        <translation>Soubor nemá sloupec „%1“; obsahuje: %2.</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been written.</source>
        <translation>Toto byla zkouška: nic se nezapsalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <translation>
            <numerusform>%n vytvořen.</numerusform>
            <numerusform>%n vytvořeny.</numerusform>
            <numerusform>%n vytvořeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n změněn.</numerusform>
            <numerusform>%n změněny.</numerusform>
            <numerusform>%n změněno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n beze změny.</numerusform>
            <numerusform>%n beze změny.</numerusform>
            <numerusform>%n beze změny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because already there.</source>
        <translation>
            <numerusform>%n vynechán, protože již existuje.</numerusform>
            <numerusform>%n vynechány, protože již existují.</numerusform>
            <numerusform>%n vynecháno, protože již existují.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n odmítnut.</numerusform>
            <numerusform>%n odmítnuty.</numerusform>
            <numerusform>%n odmítnuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be duplicates.</source>
        <translation>
            <numerusform>%n může být duplicitní.</numerusform>
            <numerusform>%n mohou být duplicitní.</numerusform>
            <numerusform>%n může být duplicitních.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 records changed.</source>
        <translation>0 záznamů změněno.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Vynechané sloupce: %1.</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>„%1“ již existuje.</translation>
    </message>
    <message>
        <source>%1 “%2” is already used by “%3”. Merge, or leave out what is there.</source>
        <translation>%1 „%2“ již používá „%3“. Slučte záznamy, nebo existující vynechte.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importovat: %1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Import byl zastaven. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>Soubor má více než %1 řádků. Rozdělte jej na části.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns.</source>
        <translation>Počet buněk je %1, ale sloupců je jen %2.</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>jiná hodnota</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>jediná hodnota</translation>
    </message>
    <message>
        <source>an existing record</source>
        <translation>existující záznam</translation>
    </message>
    <message>
        <source>%1 must be a list of objects.</source>
        <translation>%1 musí být seznam objektů.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, záznam %2: %3</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2.</source>
        <translation>Toto není JSON: %1 na řádku %2.</translation>
    </message>
    <message>
        <source>This entry is no object.</source>
        <translation>Tento záznam není objekt.</translation>
    </message>
    <message>
        <source>%1 is given as %2, but the lines make it %3.</source>
        <translation>%1: uvedeno je %2, ale z položek vychází %3.</translation>
    </message>
    <message>
        <source>The tax of %1 %</source>
        <translation>Daň %1 %</translation>
    </message>
    <message>
        <source>The amount of line %1</source>
        <translation>Částka položky %1</translation>
    </message>
    <message>
        <source>The net total</source>
        <translation>Celkem bez daně</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>Daň</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Celková částka</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Řádek %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2” here, but “%3” in line %4 of the same record.</source>
        <translation>%1 je zde „%2“, ale „%3“ na řádku %4 téhož záznamu.</translation>
    </message>
    <message>
        <source>The stage “%1” was made.</source>
        <translation>Byla vytvořena fáze „%1“.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>jedna z možností: %1</translation>
    </message>
    <message>
        <source>a whole number such as 42</source>
        <translation>celé číslo, například 42</translation>
    </message>
    <message>
        <source>a number such as 1234.56 with at most %1 decimals</source>
        <translation>číslo, například 1234.56, s nejvýše %1 desetinnými místy</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21</source>
        <translation>datum, například 2026-11-21</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-21 10:08:00</source>
        <translation>datum a čas, například 2026-11-21 10:08:00</translation>
    </message>
    <message>
        <source>the number of an existing record</source>
        <translation>číslo existujícího záznamu</translation>
    </message>
    <message>
        <source>%1 is “%2”; expected is %3.</source>
        <translation>%1 je „%2“; očekává se %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ano nebo ne</translation>
    </message>
    <message>
        <source>a currency code such as EUR</source>
        <translation>kód měny, například EUR</translation>
    </message>
    <message>
        <source>The name “%1” of “%2” was left out.</source>
        <translation>Jméno „%1“ u záznamu „%2“ bylo vynecháno.</translation>
    </message>
    <message>
        <source>“%1” is in %2; the row needs the currency of its amounts.</source>
        <translation>„%1“ je v měně %2; řádek musí uvést měnu svých částek.</translation>
    </message>
    <message>
        <source>an object with an “%1”</source>
        <translation>objekt s klíčem „%1“</translation>
    </message>
    <message>
        <source>%1: “%2” may be %3 or %4. Say which one by its number or id.</source>
        <translation>%1: „%2“ může být %3 nebo %4. Uveďte číslo nebo ID.</translation>
    </message>
    <message>
        <source>a number that can&apos;t be both thousands and decimals, such as %1</source>
        <translation>číslo, u něhož je jasné, zda jde o tisíce, nebo o desetinná místa, například %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Export byl zastaven.</translation>
    </message>
    <message>
        <source>The bytes of this file are no text in the encoding %1.</source>
        <translation>Bajty tohoto souboru nejsou text v kódování %1.</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end (END:VCARD).</source>
        <translation>Vizitka začínající na řádku %1 nemá konec (END:VCARD).</translation>
    </message>
    <message>
        <source>This card has more than %1 lines.</source>
        <translation>Tato vizitka má více než %1 řádků.</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>stejné jméno a podnik</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translation>stejné jméno a adresa</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>podobné jméno ve stejném podniku</translation>
    </message>
    <message>
        <source>similar name at the same address</source>
        <translation>podobné jméno na stejné adrese</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stejné jméno</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>stejná domácnost</translation>
    </message>
    <message>
        <source>%1 must be an object of names and values.</source>
        <translation>%1 musí být objekt názvů a hodnot.</translation>
    </message>
    <message>
        <source>The birthday “%1” of “%2” was left out: it needs a day, a month and a year.</source>
        <translation>Narozeniny „%1“ kontaktu „%2“ byly vynechány: je třeba den, měsíc i rok.</translation>
    </message>
    <message>
        <source>The history has a value that is longer than the %1 characters that a cell of XLSX holds, so nothing was written. Export it as CSV.</source>
        <translation>Historie obsahuje hodnotu delší než %1 znaků, které pojme buňka XLSX, takže se nic nezapsalo. Exportujte ji jako CSV.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Seznam je prázdný.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sloupec %1</translation>
    </message>
    <message>
        <source>“%1” is computed from other records and can&apos;t be set.</source>
        <translation>„%1“ se počítá z jiných záznamů a nelze ho nastavit.</translation>
    </message>
    <message>
        <source>Import %1 (source: %2)</source>
        <translation>Importovat: %1 (zdroj: %2)</translation>
    </message>
    <message>
        <source>%1 of “%2” (%3) is longer than the %4 characters that a cell of XLSX holds, so nothing was written. Export it as CSV, or without that field.</source>
        <translation>%1 u „%2“ (%3) má více než %4 znaků, které pojme buňka XLSX, takže se nic nezapsalo. Exportujte jako CSV, nebo bez tohoto pole.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds %1 rows, and these are more, so nothing was written. Export them as CSV, or fewer of them.</source>
        <translation>List XLSX pojme %1 řádků a tohle je víc, takže se nic nezapsalo. Exportujte jako CSV, nebo jich exportujte méně.</translation>
    </message>
    <message>
        <source>This is more than a file of 4 GB, so nothing was written. Export it as CSV, or less of it.</source>
        <translation>To je více než soubor o velikosti 4 GB, takže se nic nezapsalo. Exportujte jako CSV, nebo exportujte méně.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells tidied, such as %2.</source>
        <translation>
            <numerusform>%1: upravena %n buňka, například %2.</numerusform>
            <numerusform>%1: upraveny %n buňky, například %2.</numerusform>
            <numerusform>%1: upraveno %n buněk, například %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2” and was left out.</source>
        <translation>„%1“ není žádná z možností pole „%2“ a bylo vynecháno.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a column: &quot;Phone (Mobile)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be %1: %2</source>
        <translation>Možná %1: %2</translation>
    </message>
    <message>
        <source>typed contacts</source>
        <translation>zapsané kontakty</translation>
    </message>
    <message numerus="yes">
        <source>%n companies were made because people work for them.</source>
        <translation>
            <numerusform>Byla založena %n firma, protože v ní někdo pracuje.</numerusform>
            <numerusform>Byly založeny %n firmy, protože v nich někdo pracuje.</numerusform>
            <numerusform>Bylo založeno %n firem, protože v nich někdo pracuje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDossier</name>
    <message>
        <source>Where the dossier is kept</source>
        <translation>Kam se složka údajů uloží</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Složka údajů: %1</translation>
    </message>
    <message>
        <source>The dossier is in %1</source>
        <translation>Složka údajů je v %1</translation>
    </message>
</context>
<context>
    <name>ExportEverything</name>
    <message>
        <source>Export everything</source>
        <translation>Exportovat vše</translation>
    </message>
    <message>
        <source>Where the export is kept</source>
        <translation>Kam se export uloží</translation>
    </message>
    <message>
        <source>Everything was exported to %1</source>
        <translation>Vše bylo exportováno do %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ukázat složku</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The export is in %1.</source>
        <translation>Žádný program na tomto počítači nezobrazuje složky. Export je ve složce %1.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export %1</source>
        <translation>Exportovat: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Hodnoty oddělené čárkami (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportováno do %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Sešit aplikace Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportMailing</name>
    <message numerus="yes">
        <source>%n contacts are written to.</source>
        <translation>
            <numerusform>Píše se %n kontaktu.</numerusform>
            <numerusform>Píše se %n kontaktům.</numerusform>
            <numerusform>Píše se %n kontaktům.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n je vynechán; podrobnosti říkají kdo a proč.</numerusform>
            <numerusform>%n jsou vynecháni; podrobnosti říkají kdo a proč.</numerusform>
            <numerusform>%n je vynecháno; podrobnosti říkají kdo a proč.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Rozesílací seznam</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Poštou</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a %n další</numerusform>
            <numerusform>… a %n další</numerusform>
            <numerusform>… a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>How are they written to? Left out is who may not be written to, by e-mail whoever did not consent to it and by post whoever objected; who has no address for it; and of those who share one all but the first.</source>
        <translation>Jak se jim píše? Vynecháni jsou ti, kterým se psát nesmí, e-mailem všichni bez souhlasu a poštou ti, kdo to odmítli; kdo k tomu nemá adresu; a z těch, kdo ji sdílejí, všichni kromě prvního.</translation>
    </message>
</context>
<context>
    <name>ExportReadme</name>
    <message>
        <source>Everything of “%1”, exported by %2 at %3 (UTC).</source>
        <translation>Vše z „%1“, exportováno programem %2 dne %3 (UTC).</translation>
    </message>
    <message>
        <source>Who changed what and when, from which value to which; the newest first.</source>
        <translation>Kdo co a kdy změnil, z jaké hodnoty na jakou; nejnovější první.</translation>
    </message>
    <message>
        <source>The files that records hold, such as the logo and the PDFs of sent quotes, each as it is kept. The JSON files say to which record each belongs.</source>
        <translation>Soubory uložené v záznamech, například logo a PDF odeslaných nabídek, každý tak, jak je uchován. Soubory JSON říkají, ke kterému záznamu který patří.</translation>
    </message>
    <message>
        <source>How many records of each kind there are, with a digest of them, and the size and SHA-256 of each file.</source>
        <translation>Kolik je záznamů každého druhu s jejich kontrolním součtem a velikost a SHA-256 každého souboru.</translation>
    </message>
    <message>
        <source>The tables are there twice: as CSV for spreadsheets and as JSON for other programs. The JSON files hold one record a line, with everything; the CSV files leave out what only Kartei itself needs.</source>
        <translation>Tabulky jsou zde dvakrát: jako CSV pro tabulkové procesory a jako JSON pro jiné programy. Soubory JSON mají na každém řádku jeden záznam se vším; soubory CSV vynechávají to, co potřebuje jen sama Kartei.</translation>
    </message>
    <message>
        <source>In a CSV file an apostrophe stands before text that a spreadsheet would take for a formula.</source>
        <translation>V souboru CSV stojí apostrof před textem, který by tabulkový procesor považoval za vzorec.</translation>
    </message>
    <message>
        <source>In the CSV files each text is exactly as it is kept: a spreadsheet may take one for a formula.</source>
        <translation>V souborech CSV je každý text přesně tak, jak je uložen: tabulkový procesor může některý považovat za vzorec.</translation>
    </message>
    <message>
        <source>Kartei makes a new business of this folder, with the same numbers, documents and history: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. Users and passphrases, backups, unsaved drafts and the settings of the window are not in it.</source>
        <translation>Kartei z této složky vytvoří nový podnik se stejnými čísly, doklady a historií: „Nový podnik z exportu“ v nabídce Soubor, nebo „kartei new FILE --from FOLDER“. Uživatelé a přístupové fráze, zálohy, neuložené koncepty a nastavení okna v ní nejsou.</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Settle: %1</source>
        <translation>Vyřídit: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Znovu otevřít: %1</translation>
    </message>
    <message>
        <source>%1: settled.</source>
        <translation>%1: vyřízeno.</translation>
    </message>
    <message>
        <source>%1: open again.</source>
        <translation>%1: znovu otevřeno.</translation>
    </message>
</context>
<context>
    <name>FieldDemand</name>
    <message>
        <source>Of whom</source>
        <translation>U koho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Vlastní pole</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>“%1” can only be one of these: %2.</source>
        <translation>„%1“ může být jen jedno z těchto: %2.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Běžné</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skryté</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Žádoucí</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Povinné</translation>
    </message>
    <message>
        <source>“%1” is no field here (%2).</source>
        <translation>„%1“ zde není pole (%2).</translation>
    </message>
    <message>
        <source>What is demanded of this field is said already (%1, %2). Change that.</source>
        <translation>Co se u tohoto pole žádá, už je určeno (%1, %2). Změňte to.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>„%1“ není měna, například EUR.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a language.</source>
        <translation>„%1“ není název jazyka.</translation>
    </message>
    <message>
        <source>%1: a day such as %2 is needed here.</source>
        <translation>%1: zde je třeba datum, například %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: „%2“ není číslo.</translation>
    </message>
    <message>
        <source>%1: nobody and nothing is called “%2”. Choose from the list.</source>
        <translation>%1: „%2“ neexistuje. Vyberte ze seznamu.</translation>
    </message>
    <message>
        <source>%1: “%2” can mean thousands or decimals. Leave the sign out, or write other decimals.</source>
        <translation>%1: „%2“ může znamenat tisíce i desetinná místa. Vynechejte znaménko, nebo zapište jiná desetinná místa.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>FileBars</name>
    <message>
        <source>Understood</source>
        <translation>Rozumím</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file of this business.</source>
        <translation>Soubor tohoto podniku mohou číst i jiní uživatelé tohoto počítače.</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Jen pro mě</translation>
    </message>
    <message>
        <source>The business lies on another computer&apos;s disk. Only one person can work in it at a time; for more, use a PostgreSQL server.</source>
        <translation>Podnik leží na disku jiného počítače. Současně v něm může pracovat jen jeden člověk; pro více lidí použijte server PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Work in the business on one computer at a time, and let the copying end before you change over.</source>
        <translation>%1 kopíruje tuto složku do jiných počítačů. Pracujte v podniku vždy jen na jednom počítači a před přechodem na jiný nechte kopírování doběhnout.</translation>
    </message>
    <message>
        <source>The business was changed on two computers at once. The other version lies beside it: %1. Open it in another window and take over what is missing here.</source>
        <translation>Podnik byl změněn na dvou počítačích najednou. Druhá verze leží vedle: %1. Otevřete ji v dalším okně a doplňte, co zde chybí.</translation>
    </message>
</context>
<context>
    <name>FileClaim</name>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be written: %2.</source>
        <translation>%1, poznámku o tom, kdo v podniku pracuje, nelze zapsat: %2.</translation>
    </message>
    <message>
        <source>%1 on %2 has asked for the business already.</source>
        <translation>O podnik už požádal uživatel %1 na počítači %2.</translation>
    </message>
    <message>
        <source>Nobody asks for the business any more. It stays here.</source>
        <translation>O podnik už nikdo nežádá. Zůstává zde.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 on %3. It can be read meanwhile; to change it, wait until it is closed there.</source>
        <translation>%1 používá %2 na počítači %3. Mezitím lze číst; se změnami počkejte, až tam bude zavřeno.</translation>
    </message>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be read. %2</source>
        <translation>%1, poznámku o tom, kdo v podniku pracuje, nelze přečíst. %2</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end is expected.</source>
        <translation>očekává se „and“, „or“ nebo konec.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>toto je vnořeno příliš hluboko.</translation>
    </message>
    <message>
        <source>this bracket is not closed.</source>
        <translation>tato závorka není uzavřena.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)” is expected.</source>
        <translation>očekává se „and“, „or“ nebo „)“.</translation>
    </message>
    <message>
        <source>the name of a field is expected.</source>
        <translation>očekává se název pole.</translation>
    </message>
    <message>
        <source>these are too many comparisons.</source>
        <translation>příliš mnoho porovnání.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>„%1“ připouští jednu z možností: %2.</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>očekává se hodnota.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>očekává se jedna z možností: %1.</translation>
    </message>
    <message>
        <source>the filter is too long.</source>
        <translation>filtr je příliš dlouhý.</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>„%1“ není pole záznamu „%2“.</translation>
    </message>
    <message>
        <source>only one reference can be followed, not the one in “%1”.</source>
        <translation>lze sledovat jen jeden odkaz, nikoli odkaz v „%1“.</translation>
    </message>
    <message>
        <source>“%1” can mean %2: write one of them.</source>
        <translation>„%1“ může znamenat %2: zadejte jednu z možností.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>očekává se celé číslo.</translation>
    </message>
    <message>
        <source>a number such as 12.5 is expected.</source>
        <translation>očekává se číslo, například 12.5.</translation>
    </message>
    <message>
        <source>an amount such as 1000.50 is expected.</source>
        <translation>očekává se částka, například 1000.50.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T10:30:00Z is expected.</source>
        <translation>očekává se datum, například 2026-01-31, nebo okamžik, například 2026-01-31T10:30:00Z.</translation>
    </message>
    <message>
        <source>yes or no is expected.</source>
        <translation>očekává se „yes“ nebo „no“.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 is expected.</source>
        <translation>očekává se datum, například 2026-01-31.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>tato uvozovka není uzavřena.</translation>
    </message>
    <message>
        <source>“!” stands only in “!=”; write “not”.</source>
        <translation>„!“ lze použít jen v „!=“; napište „not“.</translation>
    </message>
    <message>
        <source>Filter, character %1: %2</source>
        <translation>Filtr, znak %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2” to sort by.</source>
        <translation>„%1“ není pole záznamu „%2“, podle kterého lze řadit.</translation>
    </message>
    <message>
        <source>days, weeks, months or years are expected, such as “- 12 months”.</source>
        <translation>očekávají se dny, týdny, měsíce nebo roky, například „- 12 months“.</translation>
    </message>
    <message>
        <source>what is added up is expected, such as quotes.total.</source>
        <translation>očekává se, co se má sečíst, například quotes.total.</translation>
    </message>
    <message>
        <source>what is counted is expected, such as tickets.</source>
        <translation>očekává se, co se má počítat, například tickets.</translation>
    </message>
    <message>
        <source>“where”, “and”, “or” or “)” is expected.</source>
        <translation>očekává se „where“, „and“, „or“ nebo „)“.</translation>
    </message>
    <message>
        <source>nothing belongs to “%1”.</source>
        <translation>k záznamu „%1“ nic nepatří.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. There are: %3.</source>
        <translation>„%1“ nepatří k záznamu „%2“. K dispozici jsou: %3.</translation>
    </message>
    <message>
        <source>“%1” of “%2” can&apos;t be added up.</source>
        <translation>„%1“ záznamu „%2“ nelze sečíst.</translation>
    </message>
</context>
<context>
    <name>FormLayouts</name>
    <message>
        <source>New contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Upravit kontakt</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nový obchodní případ</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Upravit obchodní případ</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nový produkt</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Upravit produkt</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nový požadavek</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Upravit požadavek</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nový úkol</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Upravit úkol</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nová aktivita</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Upravit aktivitu</translation>
    </message>
    <message>
        <source>New reply template</source>
        <translation>Nová šablona odpovědi</translation>
    </message>
    <message>
        <source>Edit reply template</source>
        <translation>Upravit šablonu odpovědi</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nový vztah</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Upravit vztah</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nové pole</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Upravit pole</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nový štítek</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Upravit štítek</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>Nová položka u zákazníka</translation>
    </message>
    <message>
        <source>Edit owned item</source>
        <translation>Upravit položku u zákazníka</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
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
        <translation>Název</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Záhlaví</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kódování</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Oddělovač</translation>
    </message>
    <message>
        <source>Has headings</source>
        <translation>Má záhlaví</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Co již existuje</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Upraveno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Mapping of a list</source>
        <translation>Přiřazení seznamu</translation>
    </message>
    <message>
        <source>The mapping of a list needs a name.</source>
        <translation>Přiřazení seznamu potřebuje název.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for “%2”, and that is not a kind of record.</source>
        <translation>Přiřazení „%1“ je pro „%2“, a takový druh záznamů neexistuje.</translation>
    </message>
    <message>
        <source>There is a mapping “%1” already. Choose another name.</source>
        <translation>Přiřazení „%1“ již existuje. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”, nor any other of “%2”.</source>
        <translation>Přiřazení „%1“ neexistuje, ani žádné jiné pro „%2“.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”. There are: %2.</source>
        <translation>Přiřazení „%1“ neexistuje. K dispozici jsou: %2.</translation>
    </message>
    <message>
        <source>Remember how “%1” is mapped</source>
        <translation>Zapamatovat přiřazení „%1“</translation>
    </message>
    <message>
        <source>Forget how “%1” is mapped</source>
        <translation>Zapomenout přiřazení „%1“</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>pasted list</source>
        <translation>Vložený seznam</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 nelze přečíst: %2.</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The mapping was not kept. %1</source>
        <translation>Přiřazení nebylo uloženo. %1</translation>
    </message>
    <message>
        <source>No backup was made before the import. %1</source>
        <translation>Před importem se nevytvořila záloha. %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What was done</source>
        <translation>Co se udělalo</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Co se tím změnilo</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Dobrý den,</translation>
    </message>
    <message>
        <source>Dear Mr %1,</source>
        <extracomment>%1 is title and last name of a man; leave it out where it would have to be declined</extracomment>
        <translation>Vážený pane,</translation>
    </message>
    <message>
        <source>Dear Ms %1,</source>
        <extracomment>%1 is title and last name of a woman</extracomment>
        <translation>Vážená paní %1,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>%1 is the full name of a person of whom we don&apos;t know the sex; leave it out where that matters</extracomment>
        <translation>Dobrý den,</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>From:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Komu:</translation>
    </message>
    <message>
        <source>Copy to:</source>
        <translation>Kopie:</translation>
    </message>
    <message>
        <source>This mail is there already: “%1”, on the timeline of %2.</source>
        <translation>Tento e-mail už tu je: „%1“, na časové ose kontaktu %2.</translation>
    </message>
    <message>
        <source>“%1” can be read by Outlook only. Save the mail there as .eml, or forward it to yourself and save that, then add it here.</source>
        <translation>„%1“ umí přečíst jen Outlook. Uložte v něm e-mail jako .eml, nebo si ho přepošlete a uložte ten; pak ho přidejte sem.</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Bez předmětu</translation>
    </message>
    <message>
        <source>Add mail %1</source>
        <translation>Přidat e-mail %1</translation>
    </message>
    <message>
        <source>Nobody in your contacts has an address of the mail “%1”. Add a contact with it, or say whose mail it is.</source>
        <translation>Nikdo z vašich kontaktů nemá adresu z e-mailu „%1“. Přidejte s ní kontakt, nebo řekněte, komu e-mail patří.</translation>
    </message>
    <message>
        <source>“%1” has more parts inside of each other than any mail has. Add it as a file if you want to keep it.</source>
        <translation>„%1“ má víc do sebe vložených částí, než kdy mívá e-mail. Chcete-li ho uchovat, přidejte ho jako soubor.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail: it does not say from whom it is and when. Save the mail as .eml in your mail program.</source>
        <translation>„%1“ není e-mail: není v něm, od koho je a z kdy. Uložte e-mail ve svém poštovním programu jako .eml.</translation>
    </message>
</context>
<context>
    <name>MailHandOff</name>
    <message>
        <source>No program on this computer opens mails. Save the PDF, and attach it to a mail yourself.</source>
        <translation>Žádný program v tomto počítači neotevírá e-maily. Uložte PDF a přiložte ho k e-mailu sami.</translation>
    </message>
</context>
<context>
    <name>MailQuote</name>
    <message>
        <source>Note the mail with %1</source>
        <translation>Zaznamenat e-mail s %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Zaznamenáno: %1</translation>
    </message>
    <message>
        <source>A mail with %1 is open. The card has no address: fill it in there. Where it can only be read, choose to edit it as a new one.</source>
        <translation>E-mail s %1 je otevřený. Na kartě není adresa: doplňte ji tam. Pokud ho lze jen číst, zvolte „Upravit jako nový“.</translation>
    </message>
    <message>
        <source>A mail with %1 is open. Where it can only be read, choose to edit it as a new one.</source>
        <translation>E-mail s %1 je otevřený. Pokud ho lze jen číst, zvolte „Upravit jako nový“.</translation>
    </message>
    <message>
        <source>Note it on the card</source>
        <translation>Zapsat na kartu</translation>
    </message>
</context>
<context>
    <name>MailingList</name>
    <message>
        <source>no complete postal address</source>
        <translation>bez úplné poštovní adresy</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>bez e-mailové adresy</translation>
    </message>
    <message>
        <source>same postal address as %1</source>
        <translation>stejná poštovní adresa jako %1</translation>
    </message>
    <message>
        <source>same e-mail address as %1</source>
        <translation>stejná e-mailová adresa jako %1</translation>
    </message>
    <message>
        <source>no consent to e-mail</source>
        <translation>chybí souhlas s e-maily</translation>
    </message>
    <message>
        <source>wants no post since %1</source>
        <translation>od %1 nechce poštu</translation>
    </message>
    <message>
        <source>withdrew the consent to e-mail on %1</source>
        <translation>odvolal(a) souhlas s e-maily %1</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to e-mail at the same address</source>
        <translation>%1 odvolal(a) souhlas s e-maily na tutéž adresu</translation>
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
            <numerusform>%n aktivita</numerusform>
            <numerusform>%n aktivity</numerusform>
            <numerusform>%n aktivit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n úkol</numerusform>
            <numerusform>%n úkoly</numerusform>
            <numerusform>%n úkolů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n obchodní případ</numerusform>
            <numerusform>%n obchodní případy</numerusform>
            <numerusform>%n obchodních případů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n nabídka</numerusform>
            <numerusform>%n nabídky</numerusform>
            <numerusform>%n nabídek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n požadavek</numerusform>
            <numerusform>%n požadavky</numerusform>
            <numerusform>%n požadavků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n vztah</numerusform>
            <numerusform>%n vztahy</numerusform>
            <numerusform>%n vztahů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned items</source>
        <translation>
            <numerusform>%n položka u zákazníka</numerusform>
            <numerusform>%n položky u zákazníka</numerusform>
            <numerusform>%n položek u zákazníka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewBusiness</name>
    <message>
        <source>Inquiry</source>
        <translation>Poptávka</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Ověřeno</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Nabídka odeslána</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>“%1” is not a country code such as DE (ISO 3166).</source>
        <translation>„%1“ není kód země, například CZ (ISO 3166).</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR (ISO 4217).</source>
        <translation>„%1“ není kód měny, například CZK (ISO 4217).</translation>
    </message>
    <message>
        <source>“%1” is not a language of Kartei: en, de, cs, he.</source>
        <translation>„%1“ není jazyk programu Kartei: en, de, cs, he.</translation>
    </message>
    <message>
        <source>Make the business</source>
        <translation>Vytvořit podnik</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>Vyplnit ukázkový podnik</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>Numbers of</source>
        <translation>Čísla pro</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Vzor</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Další číslo</translation>
    </message>
    <message>
        <source>Starts again every year</source>
        <translation>Každý rok začíná znovu</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>Číselná řada</translation>
    </message>
    <message>
        <source>The number range “%1” is missing.</source>
        <translation>Číselná řada „%1“ chybí.</translation>
    </message>
    <message>
        <source>The number range “%1” gives %2 again and again. Put {###} into its pattern.</source>
        <translation>Číselná řada „%1“ dává stále %2. Vložte do jejího vzoru {###}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>preferences, options, language, dark, logo, address</source>
        <translation>předvolby, možnosti, jazyk, tmavý, logo, adresa</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>vzít zpět, vrátit</translation>
    </message>
    <message>
        <source>export, portable document</source>
        <translation>export, přenosný dokument</translation>
    </message>
    <message>
        <source>new file, company, database</source>
        <translation>nový soubor, firma, databáze</translation>
    </message>
    <message>
        <source>file, load, database</source>
        <translation>soubor, načíst, databáze</translation>
    </message>
    <message>
        <source>help, hotkeys</source>
        <translation>nápověda, klávesové zkratky</translation>
    </message>
    <message>
        <source>navigation, rail</source>
        <translation>navigace, lišta</translation>
    </message>
    <message>
        <source>customer, person, client, company, business</source>
        <translation>zákazník, osoba, klient, firma, podnik</translation>
    </message>
    <message>
        <source>opportunity, lead, sale</source>
        <translation>příležitost, lead, prodej</translation>
    </message>
    <message>
        <source>offer, estimate, quotation, proposal</source>
        <translation>návrh, odhad, kalkulace, cenová nabídka</translation>
    </message>
    <message>
        <source>article, item, price, service</source>
        <translation>artikl, položka, cena, služba</translation>
    </message>
    <message>
        <source>issue, complaint, support, repair, request</source>
        <translation>problém, reklamace, podpora, oprava, tiket</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>Nejlepší shody</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Záznamy</translation>
    </message>
    <message>
        <source>Actions here</source>
        <translation>Akce zde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Přejít na</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Enter copies the result</source>
        <translation>Enter zkopíruje výsledek</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>Osoby a firmy</translation>
    </message>
    <message>
        <source>Quotes and tickets</source>
        <translation>Nabídky a požadavky</translation>
    </message>
    <message>
        <source>Arithmetic, such as 3*12.50</source>
        <translation>Výpočet, například 3*12,50</translation>
    </message>
    <message>
        <source>Create contact “%1”</source>
        <translation>Vytvořit kontakt „%1“</translation>
    </message>
    <message>
        <source>import everything, move, archive, transfer</source>
        <translation>importovat vše, stěhování, archiv, přenos</translation>
    </message>
    <message>
        <source>archive, leave, all data, transfer, open formats</source>
        <translation>archiv, odchod, všechna data, přenos, otevřené formáty</translation>
    </message>
    <message>
        <source>feedback, suggestions, open complaints, grievance</source>
        <translation>zpětná vazba, návrhy, reklamace, kritika</translation>
    </message>
    <message>
        <source>data quality, check, wrong, invalid, clean up</source>
        <translation>kvalita dat, kontrola, chyby, neplatné, úklid</translation>
    </message>
    <message>
        <source>birthday, jubilee, congratulate, today</source>
        <translation>narozeniny, výročí, popřát, dnes</translation>
    </message>
    <message>
        <source>referral, word of mouth, recommended, revenue</source>
        <translation>doporučení, ústní podání, reference, obrat</translation>
    </message>
    <message>
        <source>data quality, score, six attributes, report</source>
        <translation>kvalita dat, body, šest vlastností, přehled</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Majitel: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>DIČ</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>IČO</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Seznam je prázdný.</translation>
    </message>
    <message>
        <source>Confidential – contains personal data</source>
        <translation>Důvěrné – obsahuje osobní údaje</translation>
    </message>
    <message>
        <source>Value by stage</source>
        <translation>Hodnota podle fází</translation>
    </message>
    <message>
        <source>Sums by stage</source>
        <translation>Součty podle fází</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Všechny obchodní případy</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Otevřené obchodní případy podle fází</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřené</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Vážená hodnota</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Obchodní případy</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>full sum</source>
        <translation>plný součet</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>vážený</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Součet %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Pravděpodobnost</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Vážená hodnota %1</translation>
    </message>
    <message>
        <source>Ø days</source>
        <translation>Ø dní</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Příliš dlouho</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Uzavření</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Hodnota %1</translation>
    </message>
    <message>
        <source>Draft quotation</source>
        <translation>Koncept nabídky</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <extracomment>a document and its number, &quot;Quotation Q-2026-0117&quot;</extracomment>
        <translation>Nabídka %1</translation>
    </message>
    <message>
        <source>Quotation no.</source>
        <translation>Nabídka č.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Zákazník č.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Vaše značka</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Vyřizuje</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Quotation – %1</source>
        <extracomment>subject of the letter, %1 is the title of the quotation</extracomment>
        <translation>Nabídka – %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Sum of items</source>
        <translation>Součet položek</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Celkem bez DPH</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>DPH %1 z %2</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Přirážka</translation>
    </message>
    <message>
        <source>Surcharge %1</source>
        <translation>Přirážka %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Sleva %1</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Celková částka</translation>
    </message>
    <message>
        <source>All prices include VAT.</source>
        <translation>Všechny ceny jsou včetně DPH.</translation>
    </message>
    <message>
        <source>With all options: %1 including VAT</source>
        <translation>Se všemi volitelnými položkami: %1 včetně DPH</translation>
    </message>
    <message>
        <source>With all options: %1</source>
        <translation>Se všemi volitelnými položkami: %1</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>S pozdravem</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Objednávám</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Místo, datum</translation>
    </message>
    <message>
        <source>Signature, stamp</source>
        <translation>Podpis, razítko</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Převod</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>Převod ze strany %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across the pages of a quotation that was not sent yet</extracomment>
        <translation>KONCEPT</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena za jedn.</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>DPH %</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Sleva %</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pol.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>head of the column of amounts, %1 is the symbol of the currency</extracomment>
        <translation>Celkem %1</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>Volitelné, nezapočteno v celkové částce</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>Alternativa, nezapočteno v celkové částce</translation>
    </message>
    <message>
        <source>Alternative to %1, not in the total</source>
        <translation>Alternativa k %1, nezapočteno v celkové částce</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Mezisoučet</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>Celkem %1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>moment of the figures in a report</extracomment>
        <translation>Stav k %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Postal code, town</source>
        <translation>PSČ, město</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Odpovědná osoba</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Poslední kontakt</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Seznam kontaktů</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <extracomment>below the title of a list of contacts, %1 is their number</extracomment>
        <translation>Kontakty: %1</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Co se naposledy dělo</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Zatím nic</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Index cards</source>
        <translation>Kartotéční lístky</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Vztahy</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Úkoly</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co se dělo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Složka údajů</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Obálky</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>please find attached our quotation %1 of %2 for %3.</source>
        <translation>v příloze Vám posíláme naši nabídku %1 ze dne %2 na částku %3.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Nabídka platí do %1.</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Dodací adresa</translation>
    </message>
    <message>
        <source>Owned items</source>
        <translation>Položky u zákazníka</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co se zjistilo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Vlastnost</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Zjištění</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podíl</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>Co nejvíc pomůže</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co udělat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Stav dat</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 ze 100</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <extracomment>below the title of a list, %1 is how many stand in it</extracomment>
        <translation>Záznamy: %1</translation>
    </message>
</context>
<context>
    <name>PasteList</name>
    <message>
        <source>Paste a list</source>
        <translation>Vložit seznam</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>No next step</source>
        <translation>Bez dalšího kroku</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Pustit sem</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days without contact</comment>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The document could not be printed. Check the printer and try again.</source>
        <translation>Dokument nelze vytisknout. Zkontrolujte tiskárnu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Free some memory and try again.</source>
        <translation>PDF nelze vytvořit. Uvolněte paměť a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>At most %1 cards are printed at once. Select fewer contacts.</source>
        <translation>Najednou se tiskne nejvýše %1 lístků. Vyberte méně kontaktů.</translation>
    </message>
    <message>
        <source>None of these contacts has a complete postal address: a street, and a postal code or a town. Add one to their cards.</source>
        <translation>Žádný z těchto kontaktů nemá úplnou poštovní adresu: ulici a PSČ nebo obec. Doplňte ji na kartách.</translation>
    </message>
    <message>
        <source>At most %1 addresses are printed at once. Select fewer contacts.</source>
        <translation>Najednou se tiskne nejvýše %1 adres. Vyberte méně kontaktů.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic se nevytisklo.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this list.</source>
        <translation>„%1“ není pole tohoto seznamu.</translation>
    </message>
    <message>
        <source>At most %1 entries are printed at once. Filter the list, or select fewer.</source>
        <translation>Najednou se tiskne nejvýše %1 záznamů. Vyfiltrujte seznam, nebo vyberte méně.</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The file could not be made ready for opening in %1: %2.</source>
        <translation>Soubor nelze v %1 připravit k otevření: %2.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Article number</source>
        <translation>Číslo artiklu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Sazba daně</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Záruka (měsíce)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>V nabídce</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Zboží</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Náhradní díl</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Produkt musí mít název.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>Sazba daně u „%1“ musí být od 0 do 100 procent.</translation>
    </message>
    <message>
        <source>The warranty of “%1” can&apos;t be negative.</source>
        <translation>Záruka u „%1“ nemůže být záporná.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Kind of line</source>
        <translation>Druh položky</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Číslo artiklu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikl</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Jednotková cena</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Sazba daně</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Položky</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Vaše značka</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Vyřizuje</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Zaokrouhlení daně</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Sleva v procentech</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Sleva jako částka</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>Úvodní text</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>Závěrečný text</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Platební podmínky</translation>
    </message>
    <message>
        <source>Address on the document</source>
        <translation>Adresa na dokumentu</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bez daně</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Daň</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>Revize nabídky</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Rozhodnuto dne</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Důvod odmítnutí</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Printed quote</source>
        <translation>Vytištěná nabídka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nadpis</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Mezisoučet</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Volitelná položka</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativní položka</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Po platnosti</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>S daní</translation>
    </message>
    <message>
        <source>On the sum of each rate</source>
        <translation>Ze součtu za každou sazbu</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>U každé položky</translation>
    </message>
    <message>
        <source>A draft can be changed as it is; only a sent quote is revised.</source>
        <translation>Koncept lze měnit přímo; revidují se jen odeslané nabídky.</translation>
    </message>
    <message>
        <source>Quote %1 was sent already.</source>
        <translation>Nabídka %1 již byla odeslána.</translation>
    </message>
    <message>
        <source>The quote has no lines that count. Add one, then send it.</source>
        <translation>Nabídka nemá žádné započítané položky. Přidejte položku a pak nabídku odešlete.</translation>
    </message>
    <message>
        <source>The quote would be valid until a day before its date. Correct one of them.</source>
        <translation>Platnost nabídky by skončila před jejím datem. Opravte jeden z údajů.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>Odeslat nabídku</translation>
    </message>
    <message>
        <source>Only a sent quote can be accepted or declined.</source>
        <translation>Přijmout nebo odmítnout lze jen odeslanou nabídku.</translation>
    </message>
    <message>
        <source>Accept quote</source>
        <translation>Přijmout nabídku</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>Odmítnout nabídku</translation>
    </message>
    <message>
        <source>Revise quote</source>
        <translation>Revidovat nabídku</translation>
    </message>
    <message>
        <source>Duplicate quote</source>
        <translation>Duplikovat nabídku</translation>
    </message>
    <message>
        <source>No PDF was kept for this quote.</source>
        <translation>K této nabídce není uloženo žádné PDF.</translation>
    </message>
    <message>
        <source>The amounts of this quote are too large to be added up. Check quantities and prices.</source>
        <translation>Částky této nabídky jsou příliš velké, nelze je sečíst. Zkontrolujte množství a ceny.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Check quantity and price.</source>
        <translation>Částka „%1“ je příliš velká. Zkontrolujte množství a cenu.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and can&apos;t be changed. Revise it instead.</source>
        <translation>Nabídka %1 byla odeslána a nelze ji změnit. Místo toho ji revidujte.</translation>
    </message>
    <message>
        <source>A quote needs a customer.</source>
        <translation>Nabídka musí mít zákazníka.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>%1 %2 can&apos;t be written in %3. Enter the amount anew together with the currency.</source>
        <translation>%1 %2 nelze v měně %3 vyjádřit. Zadejte částku znovu spolu s měnou.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither it nor its customer can be deleted.</source>
        <translation>Nabídka %1 byla odeslána a uchovává se: nelze smazat ji ani jejího zákazníka.</translation>
    </message>
    <message>
        <source>The discount of a quote can&apos;t be above 100 percent.</source>
        <translation>Sleva nabídky nemůže být vyšší než 100 procent.</translation>
    </message>
    <message>
        <source>The discount on “%1” can&apos;t be above 100 percent.</source>
        <translation>Sleva na „%1“ nemůže být vyšší než 100 procent.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>Sazba daně u „%1“ musí být od 0 do 100 procent.</translation>
    </message>
    <message>
        <source>A draft has to be sent: that gives it its number and keeps its address and its PDF.</source>
        <translation>Koncept je nutné odeslat: tím dostane číslo a uloží se jeho adresa a PDF.</translation>
    </message>
    <message>
        <source>The number of a quote is drawn when it is sent. It can&apos;t be set by hand.</source>
        <translation>Číslo nabídky se přiděluje při odeslání. Nelze je zadat ručně.</translation>
    </message>
    <message>
        <source>The PDF that was kept of quote %1 is not the one that was sent. Restore the business from a copy.</source>
        <translation>Uložené PDF nabídky %1 není to, které bylo odesláno. Obnovte podnik z kopie.</translation>
    </message>
    <message>
        <source>This quote is still a draft. Send it first: then it has a number and its PDF is kept.</source>
        <translation>Tato nabídka je zatím koncept. Nejdřív ji odešlete: pak dostane číslo a její PDF se uloží.</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Fakturovat komu</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Dodat komu</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Dodací adresa</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither who pays for it nor who gets it can be deleted.</source>
        <translation>Nabídka %1 byla odeslána a uchovává se: nelze smazat ani toho, kdo ji platí, ani toho, komu se dodává.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>quote %1</source>
        <translation>nabídka %1</translation>
    </message>
    <message>
        <source>quote “%1”</source>
        <translation>nabídka „%1“</translation>
    </message>
    <message>
        <source>quote without a subject</source>
        <translation>nabídka bez předmětu</translation>
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
        <translation>„%1“ se mezitím změnilo: podívejte se na záznam a změňte jej ručně.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Vztah</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Ke komu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>employs</source>
        <translation>zaměstnává</translation>
    </message>
    <message>
        <source>is a partner of</source>
        <translation>je partnerem</translation>
    </message>
    <message>
        <source>is supplied by</source>
        <translation>odebírá od</translation>
    </message>
    <message>
        <source>is advised by</source>
        <translation>poradcem je</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>doporučil/a</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>vlastní</translation>
    </message>
    <message>
        <source>is married to</source>
        <translation>v manželství s</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>v příbuzenském vztahu s</translation>
    </message>
    <message>
        <source>has as buyer</source>
        <translation>nakupuje prostřednictvím</translation>
    </message>
    <message>
        <source>buys for the use of</source>
        <translation>kupuje pro potřebu</translation>
    </message>
    <message>
        <source>is paid for by</source>
        <translation>platí za něj</translation>
    </message>
    <message>
        <source>This relation of %1 is there already. Change that one.</source>
        <translation>Tento vztah (%1) už existuje. Upravte ten stávající.</translation>
    </message>
    <message>
        <source>A relation needs two different contacts.</source>
        <translation>Vztah potřebuje dva různé kontakty.</translation>
    </message>
    <message>
        <source>The relation of %1 can&apos;t end before it begins.</source>
        <translation>Vztah %1 nemůže skončit dřív, než začne.</translation>
    </message>
    <message>
        <source>works at</source>
        <translation>pracuje v</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>dodává</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>poskytuje poradenství</translation>
    </message>
    <message>
        <source>was introduced by</source>
        <translation>přišel na doporučení</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>patří pod</translation>
    </message>
    <message>
        <source>buys for</source>
        <translation>nakupuje pro</translation>
    </message>
    <message>
        <source>uses what is bought by</source>
        <translation>používá, co kupuje</translation>
    </message>
    <message>
        <source>pays for</source>
        <translation>platí za</translation>
    </message>
</context>
<context>
    <name>ReplyTemplate</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>Šablona odpovědi</translation>
    </message>
    <message>
        <source>A reply template needs a name and a text.</source>
        <translation>Šablona odpovědi potřebuje název a text.</translation>
    </message>
    <message>
        <source>The brace in line %1 of the text is never closed. Write {{ for a brace.</source>
        <translation>Závorka na řádku %1 textu není uzavřena. Samotnou závorku pište jako {{.</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the text is no field. There are: %3.</source>
        <translation>„%1“ na řádku %2 textu není pole. Existují: %3.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 nelze zapsat: %2. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it: %2.</source>
        <translation>%1 bylo zapsáno, ale disk to nepotvrdil: %2.</translation>
    </message>
    <message>
        <source>%1 holds a business and is not replaced. Nothing was changed.</source>
        <translation>%1 obsahuje data firmy a nebude přepsán. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 nelze přečíst: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the business that is open. Choose another file.</source>
        <translation>%1 patří k otevřenému podniku. Vyberte jiný soubor.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 není soubor. Vyberte soubor.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1 can&apos;t be copied to be looked at. Make room on the disk or ask for permission, then try again.</source>
        <translation>%1 nelze zkopírovat k prozkoumání. Uvolněte místo na disku nebo si vyžádejte oprávnění a zkuste to znovu.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>%1: a part of the list can&apos;t be read, nor what stood in it.</source>
        <translation>%1: část seznamu nelze přečíst, ani co v ní stálo.</translation>
    </message>
    <message>
        <source>%1: an entry of “%2” can&apos;t be read.</source>
        <extracomment>&quot;Contact 17 (anna huber): one of Phones can&apos;t be read.&quot;</extracomment>
        <translation>%1: jeden záznam v části „%2“ nelze přečíst.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 nelze přečíst.</translation>
    </message>
    <message>
        <source>%1: entry %2 can&apos;t be read.</source>
        <translation>%1: záznam %2 nelze přečíst.</translation>
    </message>
    <message>
        <source>%1 is left out: %2, which it belongs to, is lost.</source>
        <translation>%1 chybí: %2, k čemu patří, je ztraceno.</translation>
    </message>
    <message>
        <source>%1 no longer refers to %2, which is lost.</source>
        <translation>%1 už neodkazuje na %2, které je ztraceno.</translation>
    </message>
    <message>
        <source>What was saved last is missing: the log that it was in is damaged. Look through your newest changes.</source>
        <translation>Chybí to, co bylo uloženo naposledy: protokol, ve kterém to bylo, je poškozený. Projděte si své nejnovější změny.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Berger Joinery</source>
        <translation>Truhlářství Berger</translation>
    </message>
    <message>
        <source>Furniture &amp; interiors</source>
        <translation>Nábytek a interiéry</translation>
    </message>
    <message>
        <source>Jonas Berger</source>
        <translation>Jonas Berger</translation>
    </message>
    <message>
        <source>Payable within 14 days without deduction.</source>
        <translation>Splatné do 14 dnů bez srážky.</translation>
    </message>
    <message>
        <source>Thank you for your inquiry. We are pleased to offer you:</source>
        <translation>děkujeme Vám za poptávku. Rádi Vám nabízíme:</translation>
    </message>
    <message>
        <source>Delivery about 5 weeks after the order. We look forward to your order.</source>
        <translation>Dodání asi 5 týdnů od objednání. Těšíme se na Vaši objednávku.</translation>
    </message>
    <message>
        <source>Shop counter and shelving</source>
        <translation>Prodejní pult a regály</translation>
    </message>
    <message>
        <source>Your inquiry by phone</source>
        <translation>Vaše telefonická poptávka</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regály</translation>
    </message>
    <message>
        <source>Bäckerei Huber GmbH</source>
        <translation>Bäckerei Huber GmbH</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Pekárna</translation>
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
        <translation>Architekt</translation>
    </message>
    <message>
        <source>Café Lumière</source>
        <translation>Café Lumière</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurace</translation>
    </message>
    <message>
        <source>Lindner Hausverwaltung</source>
        <translation>Lindner Hausverwaltung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Správa nemovitostí</translation>
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
        <translation>Škola</translation>
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
        <translation>Ordinace</translation>
    </message>
    <message>
        <source>Port Restaurant</source>
        <translation>Restaurace Port</translation>
    </message>
    <message>
        <source>Sunshine Kindergarten</source>
        <translation>Mateřská škola Sluníčko</translation>
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
        <translation>Majitelka</translation>
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
        <translation>Nákup</translation>
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
        <translation>Vedení</translation>
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
        <translation>Interiérová designérka</translation>
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
        <translation>Vedoucí správy budov</translation>
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
        <translation>Jednatel</translation>
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
        <translation>Zubní lékař</translation>
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
        <translation>Ředitelka mateřské školy</translation>
    </message>
    <message>
        <source>Maximilian</source>
        <translation>Maximilian</translation>
    </message>
    <message>
        <source>Bakery manager</source>
        <translation>Vedoucí pekárny</translation>
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
        <translation>Účtárna</translation>
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
        <translation>Projektová manažerka</translation>
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
        <translation>Správce</translation>
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
        <translation>Technik</translation>
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
        <translation>Sklad</translation>
    </message>
    <message>
        <source>Shop counter 3.20 m</source>
        <translation>Prodejní pult 3,20 m</translation>
    </message>
    <message>
        <source>Solid oak, oiled; fluted front
Till platform 60 cm, steel plinth</source>
        <translation>Masivní dub, olejovaný; drážkovaná čelní strana
Plošina pro pokladnu 60 cm, ocelový sokl</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>ks</translation>
    </message>
    <message>
        <source>Shop fitting</source>
        <translation>Vybavení prodejen</translation>
    </message>
    <message>
        <source>Oak worktop</source>
        <translation>Pracovní deska z dubu</translation>
    </message>
    <message>
        <source>40 mm solid, rounded corners, oiled</source>
        <translation>40 mm, masiv, zaoblené rohy, olejovaná</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Till drawer</source>
        <translation>Pokladní zásuvka</translation>
    </message>
    <message>
        <source>Lockable, full extension, soft close</source>
        <translation>Uzamykatelná, plnovýsuv, tiché dovírání</translation>
    </message>
    <message>
        <source>Wall shelf 120 × 30 cm</source>
        <translation>Nástěnná police 120 × 30 cm</translation>
    </message>
    <message>
        <source>Oiled oak, hidden brackets</source>
        <translation>Olejovaný dub, skryté úchyty</translation>
    </message>
    <message>
        <source>LED shelf lighting</source>
        <translation>LED osvětlení regálu</translation>
    </message>
    <message>
        <source>Warm white, dimmable</source>
        <translation>Teplá bílá, stmívatelné</translation>
    </message>
    <message>
        <source>Fitting on site</source>
        <translation>Montáž na místě</translation>
    </message>
    <message>
        <source>Two joiners, travel included</source>
        <translation>Dva truhláři, včetně dopravy</translation>
    </message>
    <message>
        <source>h</source>
        <translation>hod.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Práce</translation>
    </message>
    <message>
        <source>Planning and drawing</source>
        <translation>Návrh a výkresy</translation>
    </message>
    <message>
        <source>Measured on site, with 3D view</source>
        <translation>Zaměření na místě, včetně 3D vizualizace</translation>
    </message>
    <message>
        <source>Café table 80 × 80 cm</source>
        <translation>Kavárenský stolek 80 × 80 cm</translation>
    </message>
    <message>
        <source>Ash, lacquered, cast iron foot</source>
        <translation>Jasan, lakovaný, litinová noha</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Nábytek</translation>
    </message>
    <message>
        <source>Bench 120 cm</source>
        <translation>Lavice 120 cm</translation>
    </message>
    <message>
        <source>Larch, for inside and outside</source>
        <translation>Modřín, do interiéru i exteriéru</translation>
    </message>
    <message>
        <source>Timber window</source>
        <translation>Dřevěné okno</translation>
    </message>
    <message>
        <source>Triple glazing, larch, to measure</source>
        <translation>Trojsklo, modřín, na míru</translation>
    </message>
    <message>
        <source>Windows and doors</source>
        <translation>Okna a dveře</translation>
    </message>
    <message>
        <source>Front door, larch</source>
        <translation>Vchodové dveře, modřín</translation>
    </message>
    <message>
        <source>Insulated, three-point lock</source>
        <translation>Zateplené, tříbodový zámek</translation>
    </message>
    <message>
        <source>Wood oil 1 l</source>
        <translation>Olej na dřevo 1 l</translation>
    </message>
    <message>
        <source>Food safe</source>
        <translation>Vhodný pro styk s potravinami</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Péče</translation>
    </message>
    <message>
        <source>Library wall</source>
        <translation>Knihovní stěna</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>Recepční pult</translation>
    </message>
    <message>
        <source>Kindergarten benches</source>
        <translation>Lavice do mateřské školy</translation>
    </message>
    <message>
        <source>Café tables</source>
        <translation>Kavárenské stolky</translation>
    </message>
    <message>
        <source>Staff kitchen</source>
        <translation>Kuchyňka pro zaměstnance</translation>
    </message>
    <message>
        <source>Timber windows</source>
        <translation>Dřevěná okna</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Prodejní pult</translation>
    </message>
    <message>
        <source>Bar and wine racks</source>
        <translation>Bar a stojany na víno</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Zasedací místnost</translation>
    </message>
    <message>
        <source>Hotel rooms, phase 1</source>
        <translation>Hotelové pokoje, 1. etapa</translation>
    </message>
    <message>
        <source>Coffee bar</source>
        <translation>Kávový bar</translation>
    </message>
    <message>
        <source>Acoustic panels</source>
        <translation>Akustické panely</translation>
    </message>
    <message>
        <source>Market stall</source>
        <translation>Prodejní stánek</translation>
    </message>
    <message>
        <source>Call back about the quote – she wants oak instead of ash</source>
        <translation>Zavolat zpět kvůli nabídce – chce dub místo jasanu</translation>
    </message>
    <message>
        <source>Ask for the floor plan</source>
        <translation>Vyžádat si půdorys</translation>
    </message>
    <message>
        <source>Measure the meeting room</source>
        <translation>Zaměřit zasedací místnost</translation>
    </message>
    <message>
        <source>Send wood samples</source>
        <translation>Poslat vzorky dřeva</translation>
    </message>
    <message>
        <source>Ring about the library wall</source>
        <translation>Zavolat kvůli knihovní stěně</translation>
    </message>
    <message>
        <source>Look at the door on site</source>
        <translation>Prohlédnout vchodové dveře na místě</translation>
    </message>
    <message>
        <source>Send pictures of the benches</source>
        <translation>Poslat fotky lavic</translation>
    </message>
    <message>
        <source>Choose the table tops together</source>
        <translation>Společně vybrat desky stolů</translation>
    </message>
    <message>
        <source>Agree on the kitchen budget</source>
        <translation>Domluvit rozpočet na kuchyňku</translation>
    </message>
    <message>
        <source>Send the window drawings</source>
        <translation>Poslat výkresy oken</translation>
    </message>
    <message>
        <source>Fix the delivery week</source>
        <translation>Domluvit týden dodání</translation>
    </message>
    <message>
        <source>Sign the order</source>
        <translation>Podepsat objednávku</translation>
    </message>
    <message>
        <source>Order oiled oak from Weiß</source>
        <translation>Objednat olejovaný dub u firmy Weiß</translation>
    </message>
    <message>
        <source>Call from Anna</source>
        <translation>Hovor od Anny</translation>
    </message>
    <message>
        <source>Likes the counter design. Asks for oak instead of ash and delivery before Christmas.</source>
        <translation>Návrh pultu se jí líbí. Chce dub místo jasanu a dodání před Vánoci.</translation>
    </message>
    <message>
        <source>Measured on site</source>
        <translation>Zaměřeno na místě</translation>
    </message>
    <message>
        <source>Counter 3.20 m, niche on the left is 4 cm out of square.</source>
        <translation>Pult 3,20 m, výklenek vlevo je o 4 cm mimo pravý úhel.</translation>
    </message>
    <message>
        <source>Photos of the shop</source>
        <translation>Fotky prodejny</translation>
    </message>
    <message>
        <source>Hello Mr Berger, attached are the photos you asked for. The left wall can be moved by a metre.</source>
        <translation>Dobrý den, pane Bergere, v příloze posílám fotky, o které jste žádal. Levou stěnu lze posunout o metr.</translation>
    </message>
    <message>
        <source>First meeting at the bakery</source>
        <translation>První schůzka v pekárně</translation>
    </message>
    <message>
        <source>New counter and shelves for the branch in Lindenstraße. Opening in the new year.</source>
        <translation>Nový pult a regály pro pobočku v Lindenstraße. Otevření po Novém roce.</translation>
    </message>
    <message>
        <source>Called about the acoustic panels</source>
        <translation>Hovor kvůli akustickým panelům</translation>
    </message>
    <message>
        <source>Board meets next week. They compare with one other offer.</source>
        <translation>Příští týden zasedá vedení. Porovnávají s jednou další nabídkou.</translation>
    </message>
    <message>
        <source>Visit to the building site</source>
        <translation>Návštěva na stavbě</translation>
    </message>
    <message>
        <source>Walls are ready in three weeks. Power comes from the floor.</source>
        <translation>Stěny budou hotové za tři týdny. Elektřina je vyvedena z podlahy.</translation>
    </message>
    <message>
        <source>Sent the catalogue</source>
        <translation>Odeslán katalog</translation>
    </message>
    <message>
        <source>With prices for bars and wine racks.</source>
        <translation>S cenami barů a stojanů na víno.</translation>
    </message>
    <message>
        <source>Asks about timber windows</source>
        <translation>Zajímá se o dřevěná okna</translation>
    </message>
    <message>
        <source>12 windows in the house at the park, old frames to be taken away.</source>
        <translation>12 oken v domě u parku, stará okna odvézt.</translation>
    </message>
    <message>
        <source>Walk through the rooms</source>
        <translation>Prohlídka pokojů</translation>
    </message>
    <message>
        <source>14 rooms, same furniture in each; the sample room comes first.</source>
        <translation>14 pokojů, v každém stejný nábytek; nejdříve vzorový pokoj.</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>První hovor</translation>
    </message>
    <message>
        <source>Looks for shelves over a whole wall, 5.40 m, with a ladder.</source>
        <translation>Hledá regály přes celou stěnu, 5,40 m, s žebříkem.</translation>
    </message>
    <message>
        <source>Budget is approved</source>
        <translation>Rozpočet je schválen</translation>
    </message>
    <message>
        <source>The kitchen may cost up to 10,000.</source>
        <translation>Kuchyňka smí stát až 10 000.</translation>
    </message>
    <message>
        <source>Prefers larch</source>
        <translation>Dává přednost modřínu</translation>
    </message>
    <message>
        <source>No tropical wood. Handle on the left.</source>
        <translation>Žádné tropické dřevo. Klika vlevo.</translation>
    </message>
    <message>
        <source>Thank-you letter for ten years</source>
        <translation>Děkovný dopis k deseti letům</translation>
    </message>
    <message>
        <source>With a voucher for wood oil.</source>
        <translation>S poukazem na olej na dřevo.</translation>
    </message>
    <message>
        <source>Agreed on the coffee bar</source>
        <translation>Kávový bar dohodnut</translation>
    </message>
    <message>
        <source>Front in dark ash. They choose the stone themselves.</source>
        <translation>Čelní plocha z tmavého jasanu. Kámen si vyberou sami.</translation>
    </message>
    <message>
        <source>The drawer under the till jams since this week. We have to lift it to close it.</source>
        <translation>Zásuvka pod pokladnou se od tohoto týdne zasekává. Abychom ji zavřeli, musíme ji nadzvednout.</translation>
    </message>
    <message>
        <source>Good morning,
when we unpacked the counter this morning we found a scratch of about 15 cm near the till. The opening is on Saturday – can someone have a look before that?</source>
        <translation>Dobré ráno,
při vybalování pultu jsme dnes ráno našli poblíž pokladny asi 15 cm dlouhý škrábanec. V sobotu otevíráme – může se na to do té doby někdo podívat?</translation>
    </message>
    <message>
        <source>Delivery note shows no damage. Repair kit for oiled oak is in van 2; Milan is nearby on Friday anyway.</source>
        <translation>Dodací list žádné poškození neuvádí. Opravná sada na olejovaný dub je v dodávce 2; Milan je v pátek stejně poblíž.</translation>
    </message>
    <message>
        <source>The hinge of the wardrobe door squeaks.</source>
        <translation>Pant dveří skříně vrže.</translation>
    </message>
    <message>
        <source>Thank you for writing. A drop of oil usually helps; if not, we come by next week.</source>
        <translation>Děkujeme za zprávu. Obvykle pomůže kapka oleje; pokud ne, příští týden se zastavíme.</translation>
    </message>
    <message>
        <source>Four shelf pins were missing in the box.</source>
        <translation>V krabici chyběly čtyři podpěrky polic.</translation>
    </message>
    <message>
        <source>How often should the oak tops be oiled?</source>
        <translation>Jak často se mají dubové desky olejovat?</translation>
    </message>
    <message>
        <source>We lost a key of the cabinet in room 4. Can you send another?</source>
        <translation>Ztratili jsme klíč od skříňky v místnosti 4. Můžete poslat další?</translation>
    </message>
    <message>
        <source>Please tell us the number on the lock, then we order it.</source>
        <translation>Sdělte nám prosím číslo na zámku, klíč pak objednáme.</translation>
    </message>
    <message>
        <source>One of the tables wobbles.</source>
        <translation>Jeden ze stolků se kývá.</translation>
    </message>
    <message>
        <source>Does the foot stand on the joint of the tiles? A photo would help.</source>
        <translation>Nestojí noha na spáře mezi dlaždicemi? Pomohla by fotka.</translation>
    </message>
    <message>
        <source>The runner of the big drawer is broken.</source>
        <translation>Pojezd velké zásuvky je rozbitý.</translation>
    </message>
    <message>
        <source>Drawer runner replaced under warranty.</source>
        <translation>Pojezd zásuvky vyměněn v rámci záruky.</translation>
    </message>
    <message>
        <source>Drawer runner broken</source>
        <translation>Rozbitý pojezd zásuvky</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Oprava</translation>
    </message>
    <message>
        <source>Table wobbles</source>
        <translation>Stolek se kývá</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamace</translation>
    </message>
    <message>
        <source>Replacement key for cabinet</source>
        <translation>Náhradní klíč ke skříňce</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Náhradní díl</translation>
    </message>
    <message>
        <source>Question about oiling oak</source>
        <translation>Dotaz k olejování dubu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Dotaz</translation>
    </message>
    <message>
        <source>Missing shelf pins</source>
        <translation>Chybějící podpěrky polic</translation>
    </message>
    <message>
        <source>Door hinge squeaks</source>
        <translation>Pant dveří vrže</translation>
    </message>
    <message>
        <source>Drawer jams after two weeks</source>
        <translation>Zásuvka se po dvou týdnech zasekává</translation>
    </message>
    <message>
        <source>Scratch on counter top on delivery</source>
        <translation>Škrábanec na desce pultu při dodání</translation>
    </message>
    <message>
        <source>Damage on delivery</source>
        <translation>Poškození při dodání</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>paní</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>pan</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Slova</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be saved so. %2</source>
        <translation>Seznam „%1“ takto nelze uložit. %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>„%1“ není pole záznamu „%2“.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>Uložený seznam potřebuje název.</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose another name, or change that one.</source>
        <translation>Seznam „%1“ už existuje. Zvolte jiný název, nebo změňte ten stávající.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>„%1“ není druh záznamu. K dispozici jsou: %2.</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Uložený seznam</translation>
    </message>
    <message>
        <source>There is no saved list “%1”, nor any other of “%2”.</source>
        <translation>Uložený seznam „%1“ neexistuje, ani žádný jiný pro „%2“.</translation>
    </message>
    <message>
        <source>There is no saved list “%1”. There are: %2.</source>
        <translation>Uložený seznam „%1“ neexistuje. K dispozici jsou: %2.</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be shown. %2</source>
        <translation>Seznam „%1“ nelze zobrazit. %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change the logo</source>
        <translation>Změnit logo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>The next one is %1</source>
        <translation>Další bude %1</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Název a adresa</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>název a adresa</translation>
    </message>
    <message>
        <source>Logo and colour on paper</source>
        <translation>Logo a barva na dokumentech</translation>
    </message>
    <message>
        <source>colour on paper</source>
        <translation>barva na dokumentech</translation>
    </message>
    <message>
        <source>Taxes and register</source>
        <translation>Daně a rejstřík</translation>
    </message>
    <message>
        <source>taxes and register</source>
        <translation>daně a rejstřík</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banka</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Nové dokumenty</translation>
    </message>
    <message>
        <source>new documents</source>
        <translation>nové dokumenty</translation>
    </message>
    <message>
        <source>{yyyy} and {yy} stand for the year, {####} for the number with at least four digits.</source>
        <translation>{yyyy} a {yy} zastupují rok, {####} číslo s nejméně čtyřmi číslicemi.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Save or send what is typed</source>
        <translation>Uložit nebo odeslat napsané</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the left</source>
        <translation>Pipeline: přesunout případ do fáze vlevo</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the right</source>
        <translation>Pipeline: přesunout případ do fáze vpravo</translation>
    </message>
    <message>
        <source>Pipeline: move the deal up</source>
        <translation>Pipeline: posunout případ nahoru</translation>
    </message>
    <message>
        <source>Pipeline: move the deal down</source>
        <translation>Pipeline: posunout případ dolů</translation>
    </message>
    <message>
        <source>Quote: move the line up</source>
        <translation>Nabídka: posunout položku nahoru</translation>
    </message>
    <message>
        <source>Quote: move the line down</source>
        <translation>Nabídka: posunout položku dolů</translation>
    </message>
    <message>
        <source>Quote: insert a heading</source>
        <translation>Nabídka: vložit nadpis</translation>
    </message>
    <message>
        <source>Quote: duplicate the line</source>
        <translation>Nabídka: duplikovat položku</translation>
    </message>
    <message>
        <source>Quote: remove the line</source>
        <translation>Nabídka: odebrat položku</translation>
    </message>
    <message>
        <source>Quote: write the description of the line</source>
        <translation>Nabídka: napsat popis položky</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Pravděpodobnost</translation>
    </message>
    <message>
        <source>Too old after (days)</source>
        <translation>Příliš staré po (dny)</translation>
    </message>
    <message>
        <source>The probability of the stage “%1” must be from 0 to 100 percent.</source>
        <translation>Pravděpodobnost fáze „%1“ musí být od 0 do 100 procent.</translation>
    </message>
    <message>
        <source>The days of the stage “%1” can&apos;t be negative.</source>
        <translation>Počet dnů fáze „%1“ nemůže být záporný.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n deal(s) in the stage “%1”. Move them to another stage, then delete it.</source>
        <translation>
            <numerusform>Ve fázi „%1“ je ještě %n obchodní případ. Přesuňte ho do jiné fáze a pak ji smažte.</numerusform>
            <numerusform>Ve fázi „%1“ jsou ještě %n obchodní případy. Přesuňte je do jiné fáze a pak ji smažte.</numerusform>
            <numerusform>Ve fázi „%1“ je ještě %n obchodních případů. Přesuňte je do jiné fáze a pak ji smažte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 %2 holds a value that can&apos;t be read. Restore the business from a copy.</source>
        <translation>%1 %2 obsahuje hodnotu, kterou nelze přečíst. Obnovte podnik z kopie.</translation>
    </message>
    <message>
        <source>This was changed by somebody else in the meantime. Look at it again.</source>
        <translation>Mezitím to změnil někdo jiný. Podívejte se na záznam znovu.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>%1 %2 neexistuje nebo již neexistuje.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed.</source>
        <translation>%1 je otevřeno jen pro čtení. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 holds no business. Make a new one there.</source>
        <translation>%1 neobsahuje žádný podnik. Vytvořte tam nový.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei and can&apos;t be written. Open it once where it can be written.</source>
        <translation>%1 pochází ze starší verze programu Kartei a nelze do něj zapisovat. Otevřete podnik jednou tam, kde zapisovat lze.</translation>
    </message>
    <message>
        <source>%1 holds a business already. Open it, or make another database.</source>
        <translation>%1 již obsahuje podnik. Otevřete jej, nebo vytvořte jinou databázi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Není co vrátit zpět.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone.</source>
        <translation>„%1“ nelze vrátit zpět.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Není co provést znovu.</translation>
    </message>
    <message>
        <source>This was undone already, or can&apos;t be undone.</source>
        <translation>Toto již bylo vráceno zpět, nebo to vrátit nelze.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: “%1” came later.</source>
        <translation>Nelze vrátit zpět: později následovalo „%1“.</translation>
    </message>
    <message>
        <source>%1 %2 is not found by what it says: the search does not fit the data. Restore the business from a copy.</source>
        <translation>%1 %2 nelze najít podle vlastního obsahu: vyhledávání neodpovídá datům. Obnovte firmu z kopie.</translation>
    </message>
    <message>
        <source>%1 %2 is not among what was deleted.</source>
        <translation>%1 %2 není mezi smazanými.</translation>
    </message>
    <message>
        <source>What “%1” belongs to is deleted, too. Restore that first.</source>
        <translation>To, k čemu „%1“ patří, je také smazáno. Nejprve obnovte to.</translation>
    </message>
    <message>
        <source>That entry of “%1” is not there any more.</source>
        <translation>Tato položka u „%1“ už neexistuje.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei. It was not brought up to date, because it could not be backed up first: %2</source>
        <translation>Soubor %1 je ze starší verze programu Kartei. Nebyl aktualizován, protože jej předtím nebylo možné zálohovat: %2</translation>
    </message>
    <message>
        <source>%1 %2 was not there at that time.</source>
        <translation>%1 %2 v té době neexistoval(a).</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed or used since and stay as they are: %1</source>
        <translation>
            <numerusform>%n záznam byl mezitím změněn nebo použit a zůstává, jak je: %1</numerusform>
            <numerusform>%n záznamy byly mezitím změněny nebo použity a zůstávají, jak jsou: %1</numerusform>
            <numerusform>%n záznamů bylo mezitím změněno nebo použito a zůstávají, jak jsou: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be undone: everything it brought was changed or used since.</source>
        <translation>Nelze vrátit zpět: vše z toho bylo mezitím změněno nebo použito.</translation>
    </message>
    <message>
        <source>%1 %2 is there again already.</source>
        <translation>%1 %2 už je zpět.</translation>
    </message>
    <message>
        <source>%1 is a business with contents already. An export comes back into a new one only.</source>
        <translation>%1 je podnik, který už něco obsahuje. Export se vrací jen do nového.</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it. Nothing was changed.</source>
        <translation>Uživatel %1 smí tento podnik číst, ale ne měnit. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 did this. Only they or an owner of the business may take it back.</source>
        <translation>To udělal uživatel %1. Vzít zpět to smí jen on nebo vlastník podniku.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this: %1.</source>
        <translation>Toto smí měnit jen vlastník podniku: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Make room on the disk, then try again.</source>
        <translation>Pro dočasné soubory není místo. Uvolněte místo na disku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The search does not find what the data say. Restore the business from a copy.</source>
        <translation>Vyhledávání nenachází to, co je v datech. Obnovte podnik z kopie.</translation>
    </message>
    <message>
        <source>A temporary file can&apos;t be read any more. Nothing was changed. Check the disk, then try again.</source>
        <translation>Dočasný soubor už nelze přečíst. Nic se nezměnilo. Zkontrolujte disk a zkuste to znovu.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, and this text has %3. Shorten it.</source>
        <translation>Pole „%1“ pojme nejvýše %2 znaků, tento text jich má %3. Zkraťte jej.</translation>
    </message>
    <message>
        <source>“%2” is no value of the field “%1”. Give it another one.</source>
        <translation>„%2“ není hodnota pro pole „%1“. Zadejte jinou.</translation>
    </message>
    <message>
        <source>“%1” is filled in twice. One value has to go.</source>
        <translation>Pole „%1“ je vyplněno dvakrát. Jedna hodnota musí pryč.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s) (%1) and can&apos;t be deleted.</source>
        <translation>
            <numerusform>Ještě se používá na %n místě (%1), nelze to smazat.</numerusform>
            <numerusform>Ještě se používá na %n místech (%1), nelze to smazat.</numerusform>
            <numerusform>Ještě se používá na %n místech (%1), nelze to smazat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>Štítek</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Barva</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>Být v kontaktu (dny)</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than 100 characters.</source>
        <translation>Štítek „%1“ je delší než 100 znaků.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Rename the other tag to it, and the two become one.</source>
        <translation>Štítek „%1“ už existuje. Přejmenujte na něj ten druhý a stane se z nich jeden.</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to who has the tag “%1” is a number from 1 to 36500, or empty.</source>
        <translation>Kolik dní smí uplynout bez kontaktu s těmi, kdo mají štítek „%1“, je číslo od 1 do 36500, nebo nic.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>Přejmenovat štítek %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modrá</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zelená</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžová</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fialová</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Nebeská modř</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Červená</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Redo</source>
        <translation>Znovu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>Zastaveno: vše je, jak bylo.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Obchodní případ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Dokončeno</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Přiřazeno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Úkol</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Úkol</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hovor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Schůzka</translation>
    </message>
    <message>
        <source>A task needs a subject.</source>
        <translation>Úkol musí mít předmět.</translation>
    </message>
    <message>
        <source>The task “%1” needs a contact.</source>
        <translation>Úkol „%1“ musí mít kontakt.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 09:30.</source>
        <translation>„%1“ není čas, například 09:30.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Kind of message</source>
        <translation>Druh zprávy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorita</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Přiřazeno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Vyřešeno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobně</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Nízká</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normální</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Vysoká</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naléhavá</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřený</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Čeká na zákazníka</translation>
    </message>
    <message>
        <source>Waiting for part</source>
        <translation>Čeká na díl</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavřeno</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Znovu otevřeno</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Od zákazníka</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interní poznámka</translation>
    </message>
    <message>
        <source>Write something first: the message is empty.</source>
        <translation>Nejdříve něco napište: zpráva je prázdná.</translation>
    </message>
    <message>
        <source>Reply to ticket %1</source>
        <translation>Odpovědět na požadavek %1</translation>
    </message>
    <message>
        <source>Add note to ticket %1</source>
        <translation>Přidat poznámku k požadavku %1</translation>
    </message>
    <message>
        <source>Add message to ticket %1</source>
        <translation>Přidat zprávu k požadavku %1</translation>
    </message>
    <message>
        <source>Change status of ticket %1</source>
        <translation>Změnit stav požadavku %1</translation>
    </message>
    <message>
        <source>Assign ticket %1</source>
        <translation>Přiřadit požadavek %1</translation>
    </message>
    <message>
        <source>A ticket needs a subject.</source>
        <translation>Požadavek musí mít předmět.</translation>
    </message>
    <message>
        <source>The ticket “%1” needs a customer.</source>
        <translation>Požadavek „%1“ musí mít zákazníka.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Další krok dne</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Položka u zákazníka</translation>
    </message>
    <message>
        <source>Nobody is known who could take care of it. Give one ticket to somebody by name; from then on others can be given evenly.</source>
        <translation>Není znám nikdo, kdo by se toho mohl ujmout. Přiřaďte jeden požadavek někomu jménem; další pak půjde rozdělit rovnoměrně.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>Přiřadit %n požadavek</numerusform>
            <numerusform>Přiřadit %n požadavky</numerusform>
            <numerusform>Přiřadit %n požadavků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Call</source>
        <translation>Hovor</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Příchozí hovor: %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Odchozí hovor: %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Hovor: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail from %1</source>
        <translation>Přijatý e-mail: %1</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>Odeslaný e-mail: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Schůzka</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Schůzka: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Návštěva</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>Návštěva: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Dopis: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Zpráva: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Poznámka: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hotovo: %1</translation>
    </message>
    <message>
        <source>Quote %1 sent</source>
        <translation>Nabídka %1 odeslána</translation>
    </message>
    <message>
        <source>Quote %1 accepted</source>
        <translation>Nabídka %1 přijata</translation>
    </message>
    <message>
        <source>Quote %1 declined</source>
        <translation>Nabídka %1 odmítnuta</translation>
    </message>
    <message>
        <source>Deal opened: %1</source>
        <translation>Obchodní případ zahájen: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>Obchodní případ vyhrán: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>Obchodní případ prohrán: %1</translation>
    </message>
    <message>
        <source>Ticket %1 opened</source>
        <translation>Požadavek %1 otevřen</translation>
    </message>
    <message>
        <source>Ticket %1 resolved</source>
        <translation>Požadavek %1 vyřešen</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>platí do %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hovory</translation>
    </message>
    <message>
        <source>E-mails and letters</source>
        <translation>E-maily a dopisy</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Schůzky</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Deals and quotes</source>
        <translation>Obchodní případy a nabídky</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <translation>Dokončené úkoly</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Přidán soubor: %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>vyřízeno %1</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>otevřeno, termín %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřeno</translation>
    </message>
    <message>
        <source>Complaints and wishes</source>
        <translation>Stížnosti a přání</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kdykoli</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30 dní</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Posledních 12 měsíců</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Letos</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Loni</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>Přístupová fráze je příliš krátká: je potřeba alespoň %n znak.</numerusform>
            <numerusform>Přístupová fráze je příliš krátká: jsou potřeba alespoň %n znaky.</numerusform>
            <numerusform>Přístupová fráze je příliš krátká: je potřeba alespoň %n znaků.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to keep the passphrase safely.</source>
        <translation>K bezpečnému uložení přístupové fráze nestačí paměť.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Smí se přihlásit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Uživatel</translation>
    </message>
    <message>
        <source>Only an owner of the business may change its users.</source>
        <translation>Uživatele podniku smí měnit jen jeho vlastník.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Uživatel musí mít jméno.</translation>
    </message>
    <message>
        <source>There is a user %1 already. Choose another name.</source>
        <translation>Uživatel %1 už existuje. Zvolte jiné jméno.</translation>
    </message>
    <message>
        <source>The first user has to be an owner with a passphrase.</source>
        <translation>První uživatel musí být vlastník s přístupovou frází.</translation>
    </message>
    <message>
        <source>There must be an owner who can sign in with a passphrase. Make somebody else an owner first.</source>
        <translation>Musí zůstat vlastník, který se může přihlásit přístupovou frází. Nejprve dejte tuto roli někomu jinému.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Pracovník</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Pouze čtení</translation>
    </message>
    <message>
        <source>Nobody is signed in who may work with this business. Close it, open it again and sign in. Nothing was changed.</source>
        <translation>Není přihlášen nikdo, kdo smí s tímto podnikem pracovat. Zavřete jej, znovu otevřete a přihlaste se. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Uživatel %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1 has users. Only an owner who signed in may put a backup in its place.</source>
        <translation>Soubor %1 má uživatele. Nahradit jej zálohou smí jen přihlášený vlastník.</translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong. Nothing was opened or changed.</source>
        <translation>Jméno nebo přístupová fráze nesouhlasí. Nic se neotevřelo ani nezměnilo.</translation>
    </message>
    <message>
        <source>Ask for a passphrase</source>
        <translation>Ptát se na přístupovou frázi</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>Neptat se na přístupovou frázi</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>Změnit přístupovou frázi uživatele %1</translation>
    </message>
    <message>
        <source>%1 belongs to another account of this machine, and only that may set a passphrase anew.</source>
        <translation>Soubor %1 patří jinému účtu tohoto počítače a jen ten smí přístupovou frázi nastavit znovu.</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>In warranty until %1</source>
        <translation>V záruce do %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Po záruce od %1</translation>
    </message>
</context>
<context>
    <name>kartei::AccessSettings</name>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minutě</numerusform>
            <numerusform>Po %n minutách</numerusform>
            <numerusform>Po %n minutách</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a passphrase when this business is opened</source>
        <translation>Při otevření tohoto podniku se ptát na přístupovou frázi</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Změnit moji přístupovou frázi…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Přístupová fráze</translation>
    </message>
    <message>
        <source>It keeps others out of this window and of the command line. The file itself is not encrypted: whoever can copy it can read it with other programs. For carrying it about there are encrypted backups.</source>
        <translation>Nepustí jiné k tomuto oknu ani k příkazové řádce. Soubor sám šifrovaný není: kdo jej může zkopírovat, přečte jej v jiných programech. K přenášení slouží šifrované zálohy.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Zamykání okna</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Když je nikdo nepoužívá</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknout nyní</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Uživatelé</translation>
    </message>
    <message>
        <source>Each signs in with their own passphrase; the history says who did what. An owner may do everything, a clerk all but settings and users and undoing what others did, and who only reads changes nothing.</source>
        <translation>Každý se přihlašuje vlastní přístupovou frází; historie říká, kdo co udělal. Vlastník smí vše, pracovník vše kromě nastavení, uživatelů a vracení toho, co udělali jiní; kdo jen čte, nemění nic.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Přidat uživatele…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nová přístupová fráze…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>no, without a passphrase</source>
        <translation>ne, bez přístupové fráze</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>Choose a passphrase for this business</source>
        <translation>Zvolte přístupovou frázi pro tento podnik</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ptát se na ni</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of the first user, where the account of the machine has none</extracomment>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>This business asks for the passphrase from now on.</source>
        <translation>Tento podnik se od nynějška ptá na přístupovou frázi.</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>Neptat se na přístupovou frázi</translation>
    </message>
    <message numerus="yes">
        <source>Whoever can open the file may then do everything in it. %n user(s) are removed with their passphrases; what they did stays in the history.</source>
        <translation>
            <numerusform>Kdo může soubor otevřít, smí pak v něm vše. Odebere se %n uživatel i s přístupovou frází; co udělal, zůstává v historii.</numerusform>
            <numerusform>Kdo může soubor otevřít, smí pak v něm vše. Odeberou se %n uživatelé i s přístupovými frázemi; co udělali, zůstává v historii.</numerusform>
            <numerusform>Kdo může soubor otevřít, smí pak v něm vše. Odebere se %n uživatelů i s přístupovými frázemi; co udělali, zůstává v historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>Neptat se</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Přidat uživatele %1</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Změnit uživatele %1</translation>
    </message>
    <message>
        <source>Choose a new passphrase for %1</source>
        <translation>Zvolte novou přístupovou frázi pro uživatele %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed.</source>
        <translation>Přístupová fráze uživatele %1 byla změněna.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Odebrat uživatele %1</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did stays in the history under their name.</source>
        <translation>Už se nebude moci přihlásit. Co udělal, zůstává v historii pod jeho jménem.</translation>
    </message>
    <message>
        <source>Remove user %1</source>
        <translation>Odebrat uživatele %1</translation>
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
            <numerusform>%1, %n na %2</numerusform>
            <numerusform>%1, %n na %2</numerusform>
            <numerusform>%1, %n na %2</numerusform>
        </translation>
    </message>
    <message>
        <source>US No. 10</source>
        <translation>US č. 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of an envelope</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are printed.</source>
        <translation>
            <numerusform>Vytiskne se %n adresa.</numerusform>
            <numerusform>Vytisknou se %n adresy.</numerusform>
            <numerusform>Vytiskne se %n adres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n kontakt je vynechán; podrobnosti říkají kdo a proč.</numerusform>
            <numerusform>%n kontakty jsou vynechány; podrobnosti říkají kdo a proč.</numerusform>
            <numerusform>%n kontaktů je vynecháno; podrobnosti říkají kdo a proč.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Zobrazit náhled</translation>
    </message>
    <message>
        <source>One for all at the same address</source>
        <translation>Jen jednou pro všechny na stejné adrese</translation>
    </message>
    <message numerus="yes">
        <source>Print labels for %n contacts</source>
        <translation>
            <numerusform>Vytisknout štítky pro %n kontakt</numerusform>
            <numerusform>Vytisknout štítky pro %n kontakty</numerusform>
            <numerusform>Vytisknout štítky pro %n kontaktů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print envelopes for %n contacts</source>
        <translation>
            <numerusform>Vytisknout obálky pro %n kontakt</numerusform>
            <numerusform>Vytisknout obálky pro %n kontakty</numerusform>
            <numerusform>Vytisknout obálky pro %n kontaktů</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Velikost štítku</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Obálka</translation>
    </message>
    <message>
        <source>First label that is still there</source>
        <translation>První štítek, který zbývá</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, beginning at label %1.</source>
        <translation>
            <numerusform>%n arch, od štítku %1.</numerusform>
            <numerusform>%n archy, od štítku %1.</numerusform>
            <numerusform>%n archů, od štítku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print in actual size, not fitted to the page.</source>
        <translation>Tiskněte ve skutečné velikosti, ne přizpůsobené stránce.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>kartei::AppearanceSettings</name>
    <message>
        <source>Language and region</source>
        <translation>Jazyk a oblast</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Data a čísla</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost textu</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Hustota seznamů</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Pohodlná</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompaktní</translation>
    </message>
</context>
<context>
    <name>kartei::AssignMenu</name>
    <message>
        <source>Assign</source>
        <translation>Přiřadit</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Někdo jiný…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikdo</translation>
    </message>
    <message>
        <source>Who has the fewest: %1</source>
        <translation>Kdo má nejméně: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <extracomment>Name of a person, and how many open tickets they have</extracomment>
        <translation>
            <numerusform>%1 (%n otevřený)</numerusform>
            <numerusform>%1 (%n otevřené)</numerusform>
            <numerusform>%1 (%n otevřených)</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign ticket</source>
        <translation>Přiřadit požadavek</translation>
    </message>
    <message>
        <source>Who takes care of it?</source>
        <translation>Kdo se toho ujme?</translation>
    </message>
    <message>
        <source>%1 is assigned to nobody.</source>
        <translation>%1 není nikomu přidělen.</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1: přiřazeno – %2</translation>
    </message>
    <message>
        <source>The inbox is empty.</source>
        <translation>Doručené jsou prázdné.</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n tickets</source>
        <translation>
            <numerusform>Rozdělit %n požadavek</numerusform>
            <numerusform>Rozdělit %n požadavky</numerusform>
            <numerusform>Rozdělit %n požadavků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out.</source>
        <translation>
            <numerusform>Rozdělen %n požadavek.</numerusform>
            <numerusform>Rozděleny %n požadavky.</numerusform>
            <numerusform>Rozděleno %n požadavků.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out: %1</source>
        <extracomment>&quot;5 tickets given out: Jana 3, Milan 2&quot;</extracomment>
        <translation>
            <numerusform>Rozdělen %n požadavek: %1</numerusform>
            <numerusform>Rozděleny %n požadavky: %1</numerusform>
            <numerusform>Rozděleno %n požadavků: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BackupKeeper</name>
    <message>
        <source>The business could not be backed up. %1</source>
        <translation>Podnik se nepodařilo zálohovat. %1</translation>
    </message>
    <message>
        <source>The backup is missing in its second place. %1</source>
        <translation>Záloha chybí na druhém místě. %1</translation>
    </message>
</context>
<context>
    <name>kartei::BackupSettings</name>
    <message>
        <source>Back up now</source>
        <translation>Zálohovat nyní</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Poslední záloha</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Kde jsou zálohy uloženy</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Změnit složku…</translation>
    </message>
    <message>
        <source>Second place, on another disk or a stick</source>
        <translation>Druhé místo, na jiném disku nebo flash disku</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Zvolit druhé místo…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Bez druhého místa</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Složka pro zálohy</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak často</translation>
    </message>
    <message>
        <source>While something is changed</source>
        <translation>Pokud se něco mění</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Každých %1</translation>
    </message>
    <message>
        <source>Kartei also backs up when you close the business, and before an import, a restore or an upgrade. It keeps the last 10 backups and one for each of 7 days, 4 weeks and 12 months.</source>
        <translation>Kartei zálohuje také při zavření podniku a před importem, obnovením nebo aktualizací. Uchovává posledních 10 záloh a po jedné za 7 dní, 4 týdny a 12 měsíců.</translation>
    </message>
    <message>
        <source>To give away or carry about</source>
        <translation>K předání nebo přenášení</translation>
    </message>
    <message>
        <source>The backups above are not encrypted. An encrypted one opens with its passphrase only.</source>
        <translation>Zálohy výše nejsou šifrované. Šifrovanou lze otevřít jen její přístupovou frází.</translation>
    </message>
    <message>
        <source>Save an encrypted backup…</source>
        <translation>Uložit šifrovanou zálohu…</translation>
    </message>
    <message>
        <source>Save an encrypted backup</source>
        <translation>Uložit šifrovanou zálohu</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kartei-backup)</source>
        <translation>Šifrované zálohy (*.kartei-backup)</translation>
    </message>
    <message>
        <source>Choose a passphrase for %1</source>
        <translation>Zvolte přístupovou frázi pro %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message numerus="yes">
        <source>%1: opened again and checked, %n records</source>
        <translation>
            <numerusform>%1: znovu otevřena a zkontrolována, %n záznam</numerusform>
            <numerusform>%1: znovu otevřena a zkontrolována, %n záznamy</numerusform>
            <numerusform>%1: znovu otevřena a zkontrolována, %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Zatím žádná</translation>
    </message>
    <message>
        <source>Both places are the same folder. Choose another disk or a stick.</source>
        <translation>Obě místa jsou tatáž složka. Zvolte jiný disk nebo flash disk.</translation>
    </message>
</context>
<context>
    <name>kartei::BoardColumnModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n day(s) without contact</source>
        <extracomment>Screen reader: deal, customer, value, next step, days without change</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %4, %n den bez kontaktu</numerusform>
            <numerusform>%1, %2, %3, %4, %n dny bez kontaktu</numerusform>
            <numerusform>%1, %2, %3, %4, %n dní bez kontaktu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BoardView</name>
    <message>
        <source>Won</source>
        <translation>Vyhráno</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Prohráno…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Přidat obchodní případ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Sum of the column and its probability: &quot;€15,150 · 10%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Pravděpodobnost fáze %1</translation>
    </message>
</context>
<context>
    <name>kartei::BusinessButton</name>
    <message>
        <source>Business %1: switch, open, make a new one</source>
        <translation>Podnik %1: přepnout, otevřít, vytvořit nový</translation>
    </message>
</context>
<context>
    <name>kartei::CallForm</name>
    <message>
        <source>Stop</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zaznamenat hovor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O čem se mluvilo</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Příchozí</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Dovoláno</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nedovoláno</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Zanechán vzkaz</translation>
    </message>
    <message>
        <source>They call back</source>
        <translation>Zavolají zpět</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Zavoláme zpět</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Špatné číslo</translation>
    </message>
    <message>
        <source>How long the call has been going on</source>
        <translation>Jak dlouho hovor trvá</translation>
    </message>
    <message>
        <source>The call is over; its minutes are filled in</source>
        <translation>Hovor skončil; minuty se doplní</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Kdo volal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Co bude dál?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Den dalšího kroku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Uložit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Whom was the call with? Choose a contact.</source>
        <translation>S kým jste mluvili? Vyberte kontakt.</translation>
    </message>
    <message>
        <source>Write in a few words what was said, or choose an outcome.</source>
        <translation>Napište pár slov o hovoru, nebo vyberte výsledek.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ není den.</translation>
    </message>
    <message>
        <source>The call with %1 is logged.</source>
        <translation>Hovor s kontaktem %1 je zaznamenán.</translation>
    </message>
    <message>
        <source>What you typed about the call is kept; it is there again the next time.</source>
        <translation>Co jste k hovoru napsali, zůstává; příště to tu bude znovu.</translation>
    </message>
    <message>
        <source>This is what you typed of an earlier call. Save or cancel it, then log the new one.</source>
        <translation>Toto jste napsali k dřívějšímu hovoru. Uložte to nebo zrušte, pak zapište nový.</translation>
    </message>
</context>
<context>
    <name>kartei::CallerCard</name>
    <message>
        <source>Call</source>
        <translation>Hovor</translation>
    </message>
    <message>
        <source>Who has this number</source>
        <translation>Kdo má toto číslo</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the number %1</source>
        <translation>
            <numerusform>%n kontakt má číslo %1</numerusform>
            <numerusform>%n kontakty mají číslo %1</numerusform>
            <numerusform>%n kontaktů má číslo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last digits of the number are the same.</source>
        <translation>Shodují se jen poslední číslice čísla.</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Otevřít kartu</translation>
    </message>
    <message>
        <source>Open card (Enter)</source>
        <translation>Otevřít kartu (Enter)</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Zaznamenat hovor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Skryté číslo</translation>
    </message>
    <message>
        <source>Ask who it is; a card is found by name.</source>
        <translation>Zeptejte se, kdo volá; kartu najdete podle jména.</translation>
    </message>
    <message>
        <source>Nobody in your contacts has this number.</source>
        <translation>Toto číslo nemá žádný z vašich kontaktů.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>Nový kontakt s tímto číslem</translation>
    </message>
    <message>
        <source>Find the contact</source>
        <translation>Najít kontakt</translation>
    </message>
    <message>
        <source>Add to an existing contact</source>
        <translation>Přidat ke stávajícímu kontaktu</translation>
    </message>
    <message>
        <source>Add a number to %1</source>
        <translation>Přidat číslo ke kontaktu %1</translation>
    </message>
    <message>
        <source>%1 has one more number.</source>
        <translation>%1 má další číslo.</translation>
    </message>
    <message>
        <source>The call came at %1.</source>
        <translation>Hovor přišel v %1.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Někdo jiný</translation>
    </message>
</context>
<context>
    <name>kartei::ChangeFieldDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Změnit %n záznam</numerusform>
            <numerusform>Změnit %n záznamy</numerusform>
            <numerusform>Změnit %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Změnit pole</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Left empty, the field is emptied. All of it is one step to undo.</source>
        <translation>Necháte-li ho prázdné, pole se vymaže. Vše dohromady je jeden krok, který lze vzít zpět.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vyberte pole</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n entries</source>
        <translation>
            <numerusform>Změnit %1 v %n záznamu</numerusform>
            <numerusform>Změnit %1 v %n záznamech</numerusform>
            <numerusform>Změnit %1 v %n záznamech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed in %n entries.</source>
        <translation>
            <numerusform>Pole %1 bylo změněno v %n záznamu.</numerusform>
            <numerusform>Pole %1 bylo změněno v %n záznamech.</numerusform>
            <numerusform>Pole %1 bylo změněno v %n záznamech.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field can&apos;t take this value.</source>
        <translation>Pole tuto hodnotu nemůže přijmout.</translation>
    </message>
</context>
<context>
    <name>kartei::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n další</numerusform>
            <numerusform>%n další</numerusform>
            <numerusform>%n dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Více dopředu</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Více dozadu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>Sloupce, zobrazené zaškrtnuté</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jako obvykle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>kartei::ColumnMapping</name>
    <message>
        <source>First values</source>
        <translation>První hodnoty</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Pole pro sloupec %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Vynechat</translation>
    </message>
    <message>
        <source>Columns of the list and their fields</source>
        <translation>Sloupce seznamu a jejich pole</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>V seznamu</translation>
    </message>
</context>
<context>
    <name>kartei::ComingDaysDialog</name>
    <message>
        <source>Birthday (%1)</source>
        <extracomment>How old somebody will be on that day</extracomment>
        <translation>Narozeniny (%1)</translation>
    </message>
    <message>
        <source>Anniversary (%1)</source>
        <extracomment>For how many years, on that day</extracomment>
        <translation>Výročí (%1)</translation>
    </message>
    <message>
        <source>Birthdays and anniversaries</source>
        <translation>Narozeniny a výročí</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hledat podle jména</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>No birthday and no anniversary in these days.</source>
        <translation>V těchto dnech žádné narozeniny ani výročí.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Otevřít kartu</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Jak daleko dopředu</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n den dopředu</numerusform>
            <numerusform>%n dny dopředu</numerusform>
            <numerusform>%n dní dopředu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::CompanyFigures</name>
    <message>
        <source>Won in 12 months</source>
        <translation>Vyhráno za 12 měsíců</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otevřené obchodní případy</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Otevřené nabídky</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Otevřené požadavky</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>předtím: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n obchodní případ</numerusform>
            <numerusform>%n obchodní případy</numerusform>
            <numerusform>%n obchodních případů</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>platí do %1</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n nabídka</numerusform>
            <numerusform>%n nabídky</numerusform>
            <numerusform>%n nabídek</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>nejstarší: %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic k vyřízení</translation>
    </message>
    <message>
        <source>beyond the credit limit</source>
        <translation>nad úvěrovým limitem</translation>
    </message>
</context>
<context>
    <name>kartei::Composer</name>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Note, call, meeting or task</source>
        <translation>Poznámka, hovor, schůzka nebo úkol</translation>
    </message>
    <message>
        <source>Write a note, log a call …  (Ctrl+Enter saves)</source>
        <translation>Napsat poznámku, zaznamenat hovor…  (Ctrl+Enter uloží)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hovor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Schůzka</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Úkol</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Kdo volal</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Příchozí</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Uložit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zaznamenat hovor</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Zaznamenat schůzku</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Přidat úkol</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Přidat poznámku</translation>
    </message>
    <message>
        <source>What it tells of them</source>
        <translation>Co to o nich říká</translation>
    </message>
    <message>
        <source>Is it a complaint, a suggestion, a need or a preference?</source>
        <translation>Je to stížnost, návrh, potřeba, nebo preference?</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>Bez zpětné vazby</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kdo se o to postará</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Zapsat: %1</translation>
    </message>
</context>
<context>
    <name>kartei::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>Souhlas od %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n contacts</source>
        <translation>
            <numerusform>Souhlas od %n kontaktu</numerusform>
            <numerusform>Souhlas od %n kontaktů</numerusform>
            <numerusform>Souhlas od %n kontaktů</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zaznamenat</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Zaznamenat (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n contacts was recorded.</source>
        <translation>
            <numerusform>Souhlas od %n kontaktu je zaznamenán.</numerusform>
            <numerusform>Souhlas od %n kontaktů je zaznamenán.</numerusform>
            <numerusform>Souhlas od %n kontaktů je zaznamenán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactAside</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Upravit (F2)</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otevřené obchodní případy</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nový obchodní případ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>New person at this company</source>
        <translation>Nová osoba v této firmě</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Naposledy potvrzeno: %1</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nikdy nepotvrzeno</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Stále platí</translation>
    </message>
    <message>
        <source>Somebody said today that this card is right.</source>
        <translation>Dnes někdo potvrdil, že tyto údaje jsou správné.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Vztahy</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nový vztah</translation>
    </message>
    <message>
        <source>Change the relation to %1</source>
        <translation>Změnit vztah k %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>%1 complete, without %2</source>
        <extracomment>How complete a card is: &quot;75 % complete, without Salutation&quot;</extracomment>
        <translation>Vyplněno %1, chybí: %2</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nepřeje si</translation>
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
        <translation>%1, podle štítku</translation>
    </message>
    <message>
        <source>Yes, since when is not known</source>
        <translation>Ano, od kdy není známo</translation>
    </message>
    <message>
        <source>Withdrawn, since when is not known</source>
        <translation>Odvolán, od kdy není známo</translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <translation>Ano, od %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Odvolán %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Zaznamenat souhlas</translation>
    </message>
</context>
<context>
    <name>kartei::ContactDetail</name>
    <message>
        <source>Confirm %1</source>
        <translation>Potvrdit: %1</translation>
    </message>
    <message>
        <source>The card of %1 is right.</source>
        <translation>Údaje jsou správné: %1.</translation>
    </message>
    <message>
        <source>New quote for %1</source>
        <translation>Nová nabídka: %1</translation>
    </message>
    <message>
        <source>What belongs to the contact</source>
        <translation>Co patří ke kontaktu</translation>
    </message>
    <message>
        <source>Nobody of this company is known yet.</source>
        <translation>V této firmě zatím nikoho neznáme.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nová osoba</translation>
    </message>
    <message>
        <source>No deals yet.</source>
        <translation>Zatím žádné obchodní případy.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nový obchodní případ</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Zatím žádné nabídky.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nová nabídka</translation>
    </message>
    <message>
        <source>No tickets yet.</source>
        <translation>Zatím žádné požadavky.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nový požadavek</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>tab, count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Obchodní případy</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>%1 wants no calls since %2.</source>
        <translation>%1 si od %2 nepřeje telefonáty.</translation>
    </message>
    <message>
        <source>%1 wants no e-mails since %2.</source>
        <translation>%1 si od %2 nepřeje e-maily.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Koupeno</translation>
    </message>
</context>
<context>
    <name>kartei::ContactHeader</name>
    <message>
        <source>Call</source>
        <translation>Zavolat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>New quote for this contact</source>
        <translation>Nová nabídka pro tento kontakt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>zákazníkem od %1</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Není známo žádné telefonní číslo.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Není známa žádná e-mailová adresa.</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n obchodní případ</numerusform>
            <numerusform>%n obchodní případy</numerusform>
            <numerusform>%n obchodních případů</numerusform>
        </translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Soukromá osoba</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>další krok %1</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListPane</name>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Bez dalšího kroku</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Podle jména</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Naposledy změněné</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nejnovější první</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Řazení seznamu</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Jméno, telefon, město… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrovat seznam</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nová firma</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>No companies yet.</source>
        <translation>Zatím žádné firmy.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Zatím žádné kontakty.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>Výrazu „%1“ neodpovídá žádný kontakt.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Zobrazit jako tabulku</translation>
    </message>
    <message>
        <source>Losing touch</source>
        <translation>Dlouho bez kontaktu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that the business defined, and one of its choices: &quot;Colour: Green&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps out of date</source>
        <extracomment>Contacts whose card nobody confirmed or changed for a year</extracomment>
        <translation>Možná zastaralé</translation>
    </message>
</context>
<context>
    <name>kartei::ContactTable</name>
    <message>
        <source>Filter the table</source>
        <translation>Filtrovat tabulku</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Jméno, telefon, město… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Appearance of the list</source>
        <translation>Vzhled seznamu</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
</context>
<context>
    <name>kartei::ContactsPage</name>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zavolat</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Napsat e-mail</translation>
    </message>
    <message>
        <source>Next step is done</source>
        <translation>Další krok je hotov</translation>
    </message>
    <message>
        <source>Next step later…</source>
        <translation>Odložit další krok…</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nová nabídka</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nový obchodní případ</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nový požadavek</translation>
    </message>
    <message>
        <source>New person here</source>
        <translation>Nová osoba v této firmě</translation>
    </message>
    <message>
        <source>The card is still right</source>
        <translation>Údaje stále platí</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nová firma</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Cards or table</source>
        <translation>Karty nebo tabulka</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Další v seznamu</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Předchozí v seznamu</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Přidat soubor…</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nový vztah</translation>
    </message>
    <message>
        <source>Merge two cards…</source>
        <translation>Sloučit dvě karty…</translation>
    </message>
    <message>
        <source>Print index card…</source>
        <translation>Vytisknout kartotéční lístek…</translation>
    </message>
    <message>
        <source>Select the two cards that are one contact, then merge them.</source>
        <translation>Vyberte dvě karty téhož kontaktu a pak je slučte.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Najít duplicity…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Přidat štítek…</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>Rozesílací seznam…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts</source>
        <translation>
            <numerusform>Označit %n kontakt štítkem</numerusform>
            <numerusform>Označit %n kontakty štítkem</numerusform>
            <numerusform>Označit %n kontaktů štítkem</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Štítek</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the tag %1.</source>
        <translation>
            <numerusform>%n kontakt má štítek %1.</numerusform>
            <numerusform>%n kontakty mají štítek %1.</numerusform>
            <numerusform>%n kontaktů má štítek %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Změnit pole…</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Zaznamenat souhlas…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Vytisknout štítky…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>Vytisknout obálky…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Složka údajů…</translation>
    </message>
    <message>
        <source>Type in several contacts…</source>
        <translation>Zapsat více kontaktů…</translation>
    </message>
</context>
<context>
    <name>kartei::DateEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>Vybrat den</translation>
    </message>
    <message>
        <source>Pick a day (Down)</source>
        <translation>Vybrat den (šipka dolů)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendář</translation>
    </message>
</context>
<context>
    <name>kartei::DemandSettings</name>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Čí pole</translation>
    </message>
    <message>
        <source>What belongs on a card</source>
        <translation>Co patří na kartu</translation>
    </message>
    <message>
        <source>What is wanted counts for how complete a card is. What is required is missed on the card and in the list of problems, but never keeps a card from being saved. What is hidden leaves the form; what is written there already stays, is shown, found and exported.</source>
        <translation>Co je žádoucí, počítá se do toho, jak je karta úplná. Co je povinné a chybí, stojí na kartě a v seznamu problémů, ale uložení karty nikdy nebrání. Co je skryté, zmizí z formuláře; co tam už je, zůstává, zobrazuje se, hledá a exportuje.</translation>
    </message>
    <message>
        <source>Change what belongs on a card</source>
        <translation>Změnit, co patří na kartu</translation>
    </message>
</context>
<context>
    <name>kartei::Desk</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Vybrat jiný soubor…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Otevřít jen pro čtení</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 nelze otevřít</translation>
    </message>
    <message>
        <source>This business is open in another window, which has come to the front.</source>
        <translation>Tento podnik je otevřený v jiném okně, které je teď vpředu.</translation>
    </message>
    <message>
        <source>When %1 was closed, its backup failed. %2</source>
        <translation>Při zavření souboru %1 se záloha nezdařila. %2</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: zachráněno %2, ztraceno %3</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of %1, %n record(s)</source>
        <translation>
            <numerusform>Obnovit zálohu z %1, %n záznam</numerusform>
            <numerusform>Obnovit zálohu z %1, %n záznamy</numerusform>
            <numerusform>Obnovit zálohu z %1, %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Zachránit, co se dá přečíst…</translation>
    </message>
    <message>
        <source>%1 (rescued).kartei</source>
        <extracomment>Name of a file: what could be rescued of the business before</extracomment>
        <translation>%1 (zachráněno).kartei</translation>
    </message>
    <message>
        <source>Reading what can still be read…</source>
        <translation>Čte se, co se ještě dá přečíst…</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Záchrana</translation>
    </message>
    <message>
        <source>%1 was made. The damaged file was left as it is.</source>
        <translation>Soubor %1 byl vytvořen. Poškozený soubor zůstal beze změny.</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before is among the backups.</source>
        <translation>Podnik je ve stavu ze zálohy. Předchozí stav najdete mezi zálohami.</translation>
    </message>
    <message>
        <source>The business is as in the backup. The damaged file was kept as %1.</source>
        <translation>Podnik je ve stavu ze zálohy. Poškozený soubor je uložen jako %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>Složka exportu</translation>
    </message>
    <message>
        <source>Checking the export and making the business…</source>
        <translation>Kontroluje se export a vytváří se podnik…</translation>
    </message>
    <message>
        <source>New business from an export</source>
        <translation>Nový podnik z exportu</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before was kept as %1.</source>
        <translation>Podnik je jako v záloze. Co tam bylo předtím, je uloženo jako %1.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Obnovit ze zálohy</translation>
    </message>
    <message>
        <source>The backup is checked and put in place. What is there now is kept.</source>
        <translation>Záloha se kontroluje a vkládá na místo. Co je zde teď, zůstane zachováno.</translation>
    </message>
    <message>
        <source>You can go on with this business here.</source>
        <translation>Zde můžete pokračovat v práci s tímto podnikem.</translation>
    </message>
    <message>
        <source>%1 on %2 goes on with this business. It can be read here.</source>
        <translation>%1 na počítači %2 pokračuje v práci s tímto podnikem. Zde ho lze číst.</translation>
    </message>
    <message>
        <source>What is still being written is brought to its end first…</source>
        <translation>Nejprve se dokončí, co se ještě zapisuje…</translation>
    </message>
    <message>
        <source>This business was made from the export “%1”.</source>
        <translation>Tento podnik byl vytvořen z exportu „%1“.</translation>
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
        <translation>Velmi pravděpodobně totéž</translation>
    </message>
    <message>
        <source>Likely one</source>
        <translation>Pravděpodobně totéž</translation>
    </message>
    <message>
        <source>Perhaps one</source>
        <translation>Možná totéž</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Dvě osoby</translation>
    </message>
    <message>
        <source>No two cards look like one contact.</source>
        <translation>Žádné dvě karty nevypadají jako jeden kontakt.</translation>
    </message>
    <message>
        <source>That was the last pair.</source>
        <translation>To byla poslední dvojice.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>Zbývá %n dvojice</numerusform>
            <numerusform>Zbývají %n dvojice</numerusform>
            <numerusform>Zbývá %n dvojic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>Liší se %n pole</numerusform>
            <numerusform>Liší se %n pole</numerusform>
            <numerusform>Liší se %n polí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n je stejné</numerusform>
            <numerusform>%n jsou stejná</numerusform>
            <numerusform>%n je stejných</numerusform>
        </translation>
    </message>
    <message>
        <source>These live in one household</source>
        <translation>Tito žijí v jedné domácnosti</translation>
    </message>
    <message>
        <source>May these be one contact?</source>
        <translation>Není to jeden a tentýž kontakt?</translation>
    </message>
    <message>
        <source>Merge two cards</source>
        <translation>Sloučit dvě karty</translation>
    </message>
    <message>
        <source>Make a relation (Ctrl+Enter)</source>
        <translation>Vytvořit vztah (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Merge into one (Ctrl+Enter)</source>
        <translation>Sloučit v jednu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 stays. Nothing else belongs to the card that goes. One undo brings both back.</source>
        <translation>%1 zůstane. Ke kartě, která zmizí, nic dalšího nepatří. Jedno vrácení zpět obnoví obě.</translation>
    </message>
    <message>
        <source>%1 stays and takes over %2. One undo brings both back.</source>
        <translation>%1 zůstane a převezme: %2. Jedno vrácení zpět obnoví obě.</translation>
    </message>
    <message>
        <source>%1 is one card now.</source>
        <translation>%1 je teď jedna karta.</translation>
    </message>
    <message>
        <source>%1 and %2 stay two cards.</source>
        <translation>%1 a %2 zůstanou dvě karty.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Hledat znovu</translation>
    </message>
    <message>
        <source>Show &amp;equal fields</source>
        <translation>Zobrazit s&amp;tejná pole</translation>
    </message>
    <message>
        <source>&amp;Not the same contact</source>
        <translation>&amp;Není to tentýž kontakt</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Přeskočit</translation>
    </message>
    <message>
        <source>Make a &amp;relation…</source>
        <translation>Vytvořit &amp;vztah…</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Sloučit v jednu</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicity</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>Dvojice k posouzení</translation>
    </message>
    <message>
        <source>Looking for cards that may be one contact…</source>
        <translation>Hledají se karty, které mohou být jeden kontakt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Left and Right choose · Space ticks · Ctrl+Left and Ctrl+Right take all of a card</source>
        <translation>Vlevo a vpravo vybírají · mezerník zaškrtává · Ctrl+vlevo a Ctrl+vpravo vezmou vše z jedné karty</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down go through the pairs</source>
        <translation>Ctrl+nahoru a Ctrl+dolů procházejí dvojice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>kartei::EntityForm</name>
    <message>
        <source>More fields</source>
        <translation>Další pole</translation>
    </message>
</context>
<context>
    <name>kartei::EntityTableView</name>
    <message numerus="yes">
        <source>%n rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>%n řádek je na kopírování příliš. Raději jej exportujte.</numerusform>
            <numerusform>%n řádky jsou na kopírování příliš. Raději je exportujte.</numerusform>
            <numerusform>%n řádků je na kopírování příliš. Raději je exportujte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sloupce…</translation>
    </message>
</context>
<context>
    <name>kartei::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n entries</source>
        <translation>
            <numerusform>Exportovat %n záznam</numerusform>
            <numerusform>Exportovat %n záznamy</numerusform>
            <numerusform>Exportovat %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Sešit aplikace Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabulka jako text (CSV)</translation>
    </message>
    <message>
        <source>Cards for address books (vCard)</source>
        <translation>Vizitky pro adresáře (vCard)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Pro programy (JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Jako v seznamu</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Všechna pole</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Středník</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Čárka</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>Comma: 1234,50</source>
        <translation>Čárka: 1234,50</translation>
    </message>
    <message>
        <source>Point: 1234.50</source>
        <translation>Tečka: 1234.50</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Mezi buňkami</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Desetinné znaménko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
</context>
<context>
    <name>kartei::FeedbackDialog</name>
    <message>
        <source>Complaints and wishes</source>
        <translation>Stížnosti a přání</translation>
    </message>
    <message>
        <source>Search by name, words or person</source>
        <translation>Hledat podle jména, slov nebo osoby</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kdo se o to postará</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>Vše je vyřízeno.</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Vyřízeno</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Otevřít kartu</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Řečeno %1.</translation>
    </message>
</context>
<context>
    <name>kartei::FieldEditor</name>
    <message>
        <source>“%1” does not accept this.</source>
        <translation>„%1“ tuto hodnotu nepřijímá.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>a field of a form: &quot;Birthday (required)&quot;</extracomment>
        <translation>%1 (povinné)</translation>
    </message>
</context>
<context>
    <name>kartei::FieldSettings</name>
    <message>
        <source>Add a field…</source>
        <translation>Přidat pole…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Own fields of contacts</source>
        <translation>Vlastní pole kontaktů</translation>
    </message>
    <message>
        <source>What your business wants to know of its customers and no field is there for. They stand in the form and on the card, can be a column of the table, and are found by searching.</source>
        <translation>Co chce vaše firma o zákaznících vědět a pro co tu zatím není pole. Jsou ve formuláři i na kartě, mohou být sloupcem tabulky a najde je hledání.</translation>
    </message>
    <message>
        <source>Delete the field %1</source>
        <translation>Smazat pole %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in it, and that is deleted with it. Undo brings both back.</source>
        <translation>
            <numerusform>Je vyplněno u %n kontaktu a s polem se smaže i to. Vrácení zpět obnoví obojí.</numerusform>
            <numerusform>Je vyplněno u %n kontaktů a s polem se smaže i to. Vrácení zpět obnoví obojí.</numerusform>
            <numerusform>Je vyplněno u %n kontaktů a s polem se smaže i to. Vrácení zpět obnoví obojí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Smazat %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: smazáno.</translation>
    </message>
    <message>
        <source>Change the order of own fields</source>
        <translation>Změnit pořadí vlastních polí</translation>
    </message>
</context>
<context>
    <name>kartei::FileAddition</name>
    <message>
        <source>“%1” was not added.</source>
        <translation>Soubor „%1“ nebyl přidán.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Soubor „%1“ byl přidán.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>Byl přidán %n soubor.</numerusform>
            <numerusform>Byly přidány %n soubory.</numerusform>
            <numerusform>Bylo přidáno %n souborů.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was kept as a file.</source>
        <translation>%1 Byl uchován jako soubor.</translation>
    </message>
    <message>
        <source>The mail “%1” is on the timeline.</source>
        <translation>E-mail „%1“ je na časové ose.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail. Let it go over the ticket that it belongs to.</source>
        <translation>„%1“ není e-mail. Pusťte soubor nad požadavkem, ke kterému patří.</translation>
    </message>
    <message>
        <source>The mail “%1” goes on with ticket %2.</source>
        <translation>E-mail „%1“ navazuje na požadavek %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2.</source>
        <translation>Z e-mailu „%1“ je požadavek %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2. Who wrote it has a new card: %3.</source>
        <translation>Z e-mailu „%1“ je požadavek %2. Odesílatel má novou kartu: %3.</translation>
    </message>
</context>
<context>
    <name>kartei::FileCarrier</name>
    <message>
        <source>What “%1” is can&apos;t be told from its content. Open it with another program?</source>
        <translation>Z obsahu nelze poznat, co je „%1“. Otevřít v jiném programu?</translation>
    </message>
    <message>
        <source>What “%1” is can&apos;t be told from its content; its name says: %2. Open it with another program?</source>
        <translation>Z obsahu nelze poznat, co je „%1“; podle názvu: %2. Otevřít v jiném programu?</translation>
    </message>
    <message>
        <source>“%1” is not what its name says (%2). It really is: %3. Open it with another program?</source>
        <translation>„%1“ není tím, co říká název (%2). Ve skutečnosti: %3. Otevřít v jiném programu?</translation>
    </message>
    <message>
        <source>“%1” is: %2. Open it with another program?</source>
        <translation>Typ souboru „%1“: %2. Otevřít v jiném programu?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Uložit jako…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it, then open it with a program of your choice.</source>
        <translation>Žádný program v tomto počítači „%1“ neotevírá. Uložte soubor a otevřete jej programem podle vlastního výběru.</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>Uložit soubor jako</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Soubor „%1“ byl uložen.</translation>
    </message>
</context>
<context>
    <name>kartei::FileDrop</name>
    <message>
        <source>Let go here: mails go on the timeline, other files are kept.</source>
        <translation>Pusťte zde: e-maily přijdou na časovou osu, ostatní soubory se uchovají.</translation>
    </message>
    <message>
        <source>Only files of this computer can be added. Save it here first, then add it.</source>
        <translation>Přidat lze jen soubory z tohoto počítače. Nejdříve soubor uložte sem a pak jej přidejte.</translation>
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
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>kartei::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otevřít…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Uložit jako…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Poznámka…</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Smazat soubor</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Přidat soubor…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Uložit soubor jako…</translation>
    </message>
    <message>
        <source>No files yet. Drop photos, letters or plans here, or add them.</source>
        <translation>Zatím žádné soubory. Přetáhněte sem fotografie, dopisy nebo plány, nebo je přidejte.</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Přetáhněte sem soubory, nebo je přidejte.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Přidat soubor</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Přejmenovat soubor</translation>
    </message>
    <message>
        <source>Note about the file</source>
        <translation>Poznámka k souboru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>One moment, the file is being read or written…</source>
        <translation>Okamžik, soubor se čte nebo zapisuje…</translation>
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
        <translation>Počet: %1</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Součet %1: %2</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Přidat pravidlo</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Co se porovnává</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Které z nich</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Od kdy</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Jak se porovnává</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>S čím se porovnává</translation>
    </message>
    <message>
        <source>has</source>
        <translation>má</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>nemá</translation>
    </message>
    <message>
        <source>is</source>
        <translation>je</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>není</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>je více než</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>je alespoň</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>je méně než</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>je nejvýše</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>je dne nebo po</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>je před</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>obsahuje</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Of all times</source>
        <translation>Za celou dobu</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: ne %2</translation>
    </message>
    <message>
        <source>%1: last 30 days</source>
        <translation>%1: posledních 30 dní</translation>
    </message>
    <message>
        <source>%1: last 12 months</source>
        <translation>%1: posledních 12 měsíců</translation>
    </message>
    <message>
        <source>Or</source>
        <extracomment>A button: what is put together is another choice beside the filter so far</extracomment>
        <translation>Nebo</translation>
    </message>
    <message>
        <source>Add the rule as another choice</source>
        <translation>Přidat pravidlo jako další možnost</translation>
    </message>
    <message>
        <source>Also those for which this rule holds instead</source>
        <translation>Také ti, pro které místo toho platí toto pravidlo</translation>
    </message>
</context>
<context>
    <name>kartei::FirstRun</name>
    <message>
        <source>Set up your business – Kartei</source>
        <translation>Nastavení podniku – Kartei</translation>
    </message>
    <message>
        <source>Set up your business</source>
        <translation>Nastavení podniku</translation>
    </message>
    <message>
        <source>About two minutes. Everything can be changed later in Settings.</source>
        <translation>Asi dvě minuty. Vše lze později změnit v Nastavení.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Jazyk a oblast</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Data a čísla</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Váš podnik</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Název podniku</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulice a číslo</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Město</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Začít s prázdným podnikem</translation>
    </message>
    <message>
        <source>Add people as they call. Numbers and tax rates can be set later.</source>
        <translation>Lidi přidávejte, jak se ozvou. Čísla a sazby daně lze nastavit později.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Vyzkoušet s ukázkovými daty</translation>
    </message>
    <message>
        <source>A joinery with contacts, deals, quotes and tickets, with dates around today.</source>
        <translation>Truhlářství s kontakty, obchodními případy, nabídkami a požadavky, s daty kolem dneška.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Jak chcete začít?</translation>
    </message>
    <message>
        <source>Stays on this computer, in one file:</source>
        <translation>Zůstává v tomto počítači, v jednom souboru:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Open an existing business…</source>
        <translation>Otevřít existující podnik…</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Jak se váš podnik jmenuje?</translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation>Přenést mé kontakty</translation>
    </message>
    <message>
        <source>A CSV file from Outlook, Google or a spreadsheet. You check it first.</source>
        <translation>Soubor CSV z Outlooku, Googlu nebo tabulky. Nejdřív ho zkontrolujete.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a country.</source>
        <translation>„%1“ není název země.</translation>
    </message>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>„%1“ není měna jako EUR.</translation>
    </message>
    <message>
        <source>Take it from an export…</source>
        <translation>Převzít z exportu…</translation>
    </message>
</context>
<context>
    <name>kartei::FoundContacts</name>
    <message>
        <source>Search by name or words</source>
        <translation>Hledat podle jména nebo slov</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Město</translation>
    </message>
    <message>
        <source>No contact is like that any more.</source>
        <translation>Takový už není žádný kontakt.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Otevřít kartu</translation>
    </message>
    <message>
        <source>&amp;Save as list…</source>
        <translation>&amp;Uložit jako seznam…</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Prvních %1 z %2.</translation>
    </message>
</context>
<context>
    <name>kartei::HealthDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Podívat se &amp;znovu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Stav dat</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Jak daleko to je</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>Procházejí se všechny karty…</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 ze 100</translation>
    </message>
</context>
<context>
    <name>kartei::HealthView</name>
    <message>
        <source>Show…</source>
        <translation>Zobrazit…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Jen pro mě</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>Co nejvíc pomůže</translation>
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
        <translation>Co se změnilo: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Předtím</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>&amp;As it was before this</source>
        <translation>&amp;Jak to bylo předtím</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>&amp;Obnovit tuto hodnotu</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>Title of a window: the name of a contact, then a day and a time</extracomment>
        <translation>%1 před %2</translation>
    </message>
    <message>
        <source>The value is as it was before.</source>
        <translation>Hodnota je zase jako předtím.</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Tehdejší hodnota</translation>
    </message>
</context>
<context>
    <name>kartei::ImportChoices</name>
    <message>
        <source>Hr., Mrs, m, 2 become the salutation in the language of the contact.</source>
        <translation>Z Hr., Mrs, m, 2 bude oslovení v jazyce kontaktu.</translation>
    </message>
    <message>
        <source>0171/234 56 78 becomes +49 171 2345678.</source>
        <translation>Z 0171/234 56 78 bude +49 171 2345678.</translation>
    </message>
    <message>
        <source>Germany, Německo, D become DE.</source>
        <translation>Z Germany, Německo, D bude DE.</translation>
    </message>
    <message>
        <source>1067 becomes 01067 in Germany, 11000 becomes 110 00 in Czechia.</source>
        <translation>V Německu bude z 1067 01067, v Česku z 11000 110 00.</translation>
    </message>
    <message>
        <source>HUBER becomes Huber.</source>
        <translation>Z HUBER bude Huber.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Čárka</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Středník</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Co řádky obsahují</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kódování</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Oddělovač</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Co již existuje</translation>
    </message>
    <message>
        <source>The first row has the headings</source>
        <translation>První řádek obsahuje záhlaví</translation>
    </message>
    <message>
        <source>Map automatically</source>
        <translation>Přiřadit automaticky</translation>
    </message>
    <message>
        <source>Where the list is from</source>
        <translation>Odkud seznam je</translation>
    </message>
    <message>
        <source>Leaves what was chosen last time for such a list.</source>
        <translation>Opustí to, co bylo pro takový seznam zvoleno naposledy.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>neuvádí se</translation>
    </message>
    <message>
        <source>The source of new contacts, unless the list has such a column.</source>
        <translation>Zdroj nových kontaktů, pokud seznam takový sloupec nemá.</translation>
    </message>
    <message>
        <source>Own survey</source>
        <translation>Vlastní průzkum</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>Koupený seznam</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Veletrh</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Tidy up: %1</source>
        <translation>Upravit: %1</translation>
    </message>
    <message>
        <source>Tidy up on the way in</source>
        <translation>Upravit při importu</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Rozpoznat automaticky</translation>
    </message>
    <message>
        <source>Take every row as new</source>
        <translation>Každý řádek převzít jako nový</translation>
    </message>
    <message>
        <source>Leave those rows out</source>
        <translation>Tyto řádky vynechat</translation>
    </message>
    <message>
        <source>Fill in what is there</source>
        <translation>Doplnit existující záznamy</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Rozpoznáno: %1</translation>
    </message>
    <message>
        <source>Looks like an export from %1.</source>
        <translation>Vypadá to jako export z aplikace %1.</translation>
    </message>
    <message>
        <source>Mapped as last time (%1).</source>
        <translation>Přiřazeno jako minule (%1).</translation>
    </message>
    <message>
        <source>The fields are guessed from the values.</source>
        <translation>Pole jsou odhadnuta podle hodnot.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importovat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Kontroluje se %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importuje se %1…</translation>
    </message>
    <message>
        <source>Line %1 stays out: %2</source>
        <translation>Řádek %1 se vynechá: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Řádek %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zkontrolovat</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importovat %n záznam</numerusform>
            <numerusform>Importovat %n záznamy</numerusform>
            <numerusform>Importovat %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Save rows that stayed out</source>
        <translation>Uložit vynechané řádky</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Hodnoty oddělené čárkami (*.csv)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Save rows that stayed out…</source>
        <translation>Uložit vynechané řádky…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Vrátit import zpět</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importovat: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Řádky ke kontrole</translation>
    </message>
    <message>
        <source>Lists and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Seznamy a vizitky (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Cards say themselves what is what. The check shows how they would be stored.</source>
        <translation>Vizitky samy říkají, co je co. Kontrola ukáže, jak by se uložily.</translation>
    </message>
    <message>
        <source>There is no list to paste. Copy its cells in the spreadsheet first.</source>
        <translation>Není žádný seznam ke vložení. Nejprve zkopírujte jeho buňky v tabulce.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these</source>
        <translation>
            <numerusform>… a %n další podobný</numerusform>
            <numerusform>… a %n další podobné</numerusform>
            <numerusform>… a %n dalších podobných</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Vložit seznam</translation>
    </message>
    <message>
        <source>Takes what you copied in a spreadsheet instead.</source>
        <translation>Místo toho vezme, co jste zkopírovali v tabulce.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportPreview</name>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Změní: %1</translation>
    </message>
    <message>
        <source>Same as stored</source>
        <translation>Stejné jako uložené</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Vynecháno: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odmítnuto: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Všechny řádky</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněné</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Beze změny</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynechané</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odmítnuté</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>Řádky, jak budou uloženy</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co se stane</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Upravené</translation>
    </message>
</context>
<context>
    <name>kartei::IntroducersDialog</name>
    <message>
        <source>Who introduced customers</source>
        <translation>Kdo doporučil zákazníky</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hledat podle jména</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Doporučil/a</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Accepted quotes, net</source>
        <translation>Přijaté nabídky, bez daně</translation>
    </message>
    <message>
        <source>Nobody is said to have introduced somebody. On a card, add the relation “was introduced by”.</source>
        <translation>Zatím u nikoho není uvedeno, že někoho doporučil. Přidejte na kartě vztah „přišel na doporučení“.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Otevřít kartu</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sčítá se…</translation>
    </message>
    <message>
        <source>Quotes of the introduced contacts, and of those who work there. Whoever was introduced by two counts for both.</source>
        <translation>Nabídky doporučených kontaktů a těch, kdo u nich pracují. Koho doporučili dva, ten se počítá u obou.</translation>
    </message>
</context>
<context>
    <name>kartei::LabelPicker</name>
    <message>
        <source>Label %1, used</source>
        <translation>Štítek %1, použitý</translation>
    </message>
    <message>
        <source>Label %1, will be printed</source>
        <translation>Štítek %1, bude vytištěn</translation>
    </message>
    <message>
        <source>Label %1, stays free</source>
        <translation>Štítek %1, zůstane volný</translation>
    </message>
</context>
<context>
    <name>kartei::LastBackup</name>
    <message>
        <source>In the second place: %1</source>
        <translation>Na druhém místě: %1</translation>
    </message>
</context>
<context>
    <name>kartei::LikelyContactsNote</name>
    <message>
        <source>This may be somebody whom you have already:</source>
        <translation>Může to být někdo, koho už máte:</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Otevřít %1, %2</translation>
    </message>
</context>
<context>
    <name>kartei::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Vybrat logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Odebrat logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be used as a logo. Choose a PNG or JPEG file of at most 20 MB.</source>
        <translation>%1 není obrázek, který lze použít jako logo. Vyberte soubor PNG nebo JPEG o velikosti nejvýše 20 MB.</translation>
    </message>
</context>
<context>
    <name>kartei::MainWindow</name>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Tento podnik je otevřen jen pro čtení.</translation>
    </message>
    <message>
        <source>This is a sample business. Try whatever you like.</source>
        <translation>Toto je ukázkový podnik. Vyzkoušejte, co chcete.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Založit vlastní</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Tento záznam již neexistuje.</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Provedeno znovu: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Není co provést znovu.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Není co vrátit zpět.</translation>
    </message>
    <message>
        <source>Everything is saved. Kartei saves as you go.</source>
        <translation>Vše je uloženo. Kartei ukládá automaticky.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Zde není co tisknout.</translation>
    </message>
    <message>
        <source>Kartei %1
Customers, quotes and service of a small business, in one file of your own.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kartei %1
Zákazníci, nabídky a servis malého podniku v jednom vlastním souboru.
Svobodný software pod licencí GNU General Public License, verze 3 nebo novější.</translation>
    </message>
    <message>
        <source>No other business was opened yet</source>
        <translation>Zatím nebyl otevřen žádný jiný podnik</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Vrátit zpět: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Znovu: %1</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>Zkopírováno: %1.</translation>
    </message>
    <message>
        <source>There is no list to export here.</source>
        <translation>Není tu žádný seznam k exportu.</translation>
    </message>
    <message numerus="yes">
        <source>Backup checked %1, %n records</source>
        <translation>
            <numerusform>Záloha zkontrolována: %1, %n záznam</numerusform>
            <numerusform>Záloha zkontrolována: %1, %n záznamy</numerusform>
            <numerusform>Záloha zkontrolována: %1, %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it.</source>
        <translation>Uživatel %1 smí tento podnik číst, ale ne měnit.</translation>
    </message>
    <message>
        <source>&amp;Lock (%1)</source>
        <translation>Z&amp;amknout (%1)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Z&amp;amknout</translation>
    </message>
</context>
<context>
    <name>kartei::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otevřít &amp;poslední</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ú&amp;pravy</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Pře&amp;jít</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Zázn&amp;am</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Podnik</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zpět (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vpřed (%1)</translation>
    </message>
    <message>
        <source>Sidebar (%1)</source>
        <translation>Postranní panel (%1)</translation>
    </message>
    <message>
        <source>&amp;New business…</source>
        <translation>&amp;Nový podnik…</translation>
    </message>
    <message>
        <source>&amp;Open business…</source>
        <translation>&amp;Otevřít podnik…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>Vyzkoušet s &amp;ukázkovými daty</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Uložit jako P&amp;DF…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Nasta&amp;vení</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Zavřít okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>U&amp;končit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>&amp;Search or type a command</source>
        <translation>&amp;Hledat nebo zadat příkaz</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrovat tento seznam</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Uložit hned</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vpřed</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Předchozí stránka</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Další stránka</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Další čás&amp;t okna</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Předchozí část &amp;okna</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nový</translation>
    </message>
    <message>
        <source>New &amp;of another kind…</source>
        <translation>Nový &amp;jiného druhu…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Postranní panel</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Lišta &amp;menu</translation>
    </message>
    <message>
        <source>Go to the menu bar</source>
        <translation>Přejít na lištu menu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Celá obrazovka</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Znovu &amp;načíst</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klávesové zkratky</translation>
    </message>
    <message>
        <source>&amp;About Kartei</source>
        <translation>&amp;O programu Kartei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importovat…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>E&amp;xportovat tento seznam…</translation>
    </message>
    <message>
        <source>Open in another &amp;window…</source>
        <translation>Otevřít v jiném &amp;okně…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>O&amp;bnovit ze zálohy…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>&amp;Co jsem udělal(a)…</translation>
    </message>
    <message>
        <source>Recently dele&amp;ted…</source>
        <translation>&amp;Nedávno smazané…</translation>
    </message>
    <message>
        <source>New business &amp;from an export…</source>
        <translation>Nový podnik z &amp;exportu…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>Exportov&amp;at vše…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Z&amp;amknout</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;Zaznamenat hovor…</translation>
    </message>
    <message>
        <source>&amp;Complaints and wishes…</source>
        <translation>&amp;Stížnosti a přání…</translation>
    </message>
    <message>
        <source>Proble&amp;ms on the cards…</source>
        <translation>Pro&amp;blémy na kartách…</translation>
    </message>
    <message>
        <source>Birth&amp;days and anniversaries…</source>
        <translation>&amp;Narozeniny a výročí…</translation>
    </message>
    <message>
        <source>Who introd&amp;uced customers…</source>
        <translation>Kdo doporuči&amp;l zákazníky…</translation>
    </message>
    <message>
        <source>P&amp;aste a list…</source>
        <translation>Vložit &amp;seznam…</translation>
    </message>
    <message>
        <source>Data &amp;health…</source>
        <translation>St&amp;av dat…</translation>
    </message>
</context>
<context>
    <name>kartei::MergeHead</name>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Nothing else belongs to it</source>
        <translation>Nic dalšího k ní nepatří</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Poslední kontakt %1</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Zatím bez kontaktu</translation>
    </message>
</context>
<context>
    <name>kartei::MergeView</name>
    <message>
        <source>This card stays</source>
        <translation>Tato karta zůstane</translation>
    </message>
    <message>
        <source>The card of %1 stays</source>
        <translation>Karta %1 zůstane</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <translation>%1: %2, z %3</translation>
    </message>
    <message>
        <source>the first card</source>
        <translation>první karty</translation>
    </message>
    <message>
        <source>the second card</source>
        <translation>druhé karty</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>both, one below the other</source>
        <translation>obojí pod sebou</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynecháno</translation>
    </message>
    <message>
        <source>the other card has none</source>
        <translation>druhá karta nic nemá</translation>
    </message>
    <message>
        <source>of the card that stays</source>
        <translation>z karty, která zůstane</translation>
    </message>
    <message>
        <source>chosen of the card that goes</source>
        <translation>vybráno z karty, která zmizí</translation>
    </message>
</context>
<context>
    <name>kartei::NextStepCard</name>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>The next step is done (Ctrl+Shift+F)</source>
        <translation>Další krok je hotov (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Do it another day (Ctrl+Shift+S)</source>
        <translation>Přesunout na jiný den (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Co bude dál?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Den dalšího kroku</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Naplánovat</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>A co potom?</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Bez dalšího kroku</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>někdy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next step · %1</source>
        <translation>Další krok · %1</translation>
    </message>
    <message>
        <source>Next step · %1 · with %2</source>
        <translation>Další krok · %1 · kontakt: %2</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Dokončit: %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>Hotovo: %1.</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Dnes odpoledne</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Zítra</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Příští týden</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Vybrat den…</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Odložit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Přesunout</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ není datum.</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Odložit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: new day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Naplánovat: %1</translation>
    </message>
</context>
<context>
    <name>kartei::OwnedDialog</name>
    <message>
        <source>What was delivered</source>
        <translation>Co bylo dodáno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>kartei::Palette</name>
    <message>
        <source>Search or type a command</source>
        <translation>Hledat nebo zadat příkaz</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
    <message>
        <source>↑↓ choose     Enter open     &gt; commands   @ people   # documents   = arithmetic   ? help</source>
        <translation>↑↓ vybrat     Enter otevřít     &gt; příkazy   @ osoby   # doklady   = výpočet   ? nápověda</translation>
    </message>
    <message>
        <source>Type a sum, such as 3*12.50</source>
        <translation>Zadejte výpočet, například 3*12,50</translation>
    </message>
    <message>
        <source>Nothing called “%1”.</source>
        <translation>„%1“ nebylo nalezeno.</translation>
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
        <translation>Náhled</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strana</numerusform>
            <numerusform>%n strany</numerusform>
            <numerusform>%n stran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PartListEditor</name>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is a kind of entry: phone, e-mail, address, website</extracomment>
        <translation>Přidat: %1</translation>
    </message>
</context>
<context>
    <name>kartei::PartRowEditor</name>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
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
        <translation>Přístupová fráze</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ještě jednou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>It was chosen when the backup was made.</source>
        <translation>Byla zvolena při vytvoření zálohy.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Without the passphrase nobody can open the backup again.</source>
        <translation>
            <numerusform>Alespoň %n znak. Bez přístupové fráze zálohu už nikdo neotevře.</numerusform>
            <numerusform>Alespoň %n znaky. Bez přístupové fráze zálohu už nikdo neotevře.</numerusform>
            <numerusform>Alespoň %n znaků. Bez přístupové fráze zálohu už nikdo neotevře.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where you will find it in years. Without it nobody can open the backup.</source>
        <translation>Uložte si ji tam, kde ji najdete i za léta. Bez ní zálohu nikdo neotevře.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Obě fráze se zatím neshodují.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to keep and hard to guess.</source>
        <translation>
            <numerusform>Alespoň %n znak. Více slov se snadno pamatuje a těžko uhodne.</numerusform>
            <numerusform>Alespoň %n znaky. Více slov se snadno pamatuje a těžko uhodne.</numerusform>
            <numerusform>Alespoň %n znaků. Více slov se snadno pamatuje a těžko uhodne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who forgets it can&apos;t sign in until an owner sets a new one.</source>
        <translation>Kdo ji zapomene, nepřihlásí se, dokud vlastník nenastaví novou.</translation>
    </message>
</context>
<context>
    <name>kartei::PeriodRow</name>
    <message>
        <source>From day</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to day</source>
        <translation>do</translation>
    </message>
    <message>
        <source>At any time again</source>
        <translation>Zase kdykoli</translation>
    </message>
</context>
<context>
    <name>kartei::PipelinePage</name>
    <message>
        <source>Open</source>
        <translation>Otevřené</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Vážená hodnota</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Uzavření tento měsíc</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Všechny obchodní případy</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vyžadují pozornost</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Bez pohybu</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Upravit obchodní případ…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Přesunout do…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vyhráno</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Prohráno…</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>Smazat obchodní případ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nový obchodní případ</translation>
    </message>
    <message numerus="yes">
        <source>without %n deal(s) in other currencies</source>
        <translation>
            <numerusform>bez %n obchodního případu v jiných měnách</numerusform>
            <numerusform>bez %n obchodních případů v jiných měnách</numerusform>
            <numerusform>bez %n obchodních případů v jiných měnách</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Vyhráno: %1</translation>
    </message>
    <message>
        <source>Lose deal</source>
        <translation>Označit případ jako prohraný</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <translation>Proč byl případ „%1“ prohrán?</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Prohráno: %1</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>Přesunout obchodní případ</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Kam?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a filter and how many deals fit it: &quot;Rotting · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Znovu otevřít</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Znovu otevřeno: %1</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Soubory…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Uložit PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tisk…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewPane</name>
    <message>
        <source>Close the preview</source>
        <translation>Zavřít náhled</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Skutečná velikost</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Přizpůsobit šířce</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Předchozí strana</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Další strana</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
    <message>
        <source>Close the preview (%1)</source>
        <translation>Zavřít náhled (%1)</translation>
    </message>
</context>
<context>
    <name>kartei::ProblemsDialog</name>
    <message>
        <source>Problems on the cards</source>
        <translation>Problémy na kartách</translation>
    </message>
    <message>
        <source>Search by name or words</source>
        <translation>Hledat podle jména nebo slov</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problém</translation>
    </message>
    <message>
        <source>No card has a problem that the program knows of.</source>
        <translation>Na žádné kartě není známý problém.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Otevřít kartu</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>Procházejí se všechny karty…</translation>
    </message>
</context>
<context>
    <name>kartei::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nový produkt</translation>
    </message>
    <message>
        <source>No products yet.</source>
        <translation>Zatím žádné produkty.</translation>
    </message>
    <message>
        <source>No product matches the filter.</source>
        <translation>Filtru neodpovídá žádný produkt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>V nabídce</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Již nenabízené</translation>
    </message>
    <message>
        <source>Edit product…</source>
        <translation>Upravit produkt…</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Smazat produkt</translation>
    </message>
</context>
<context>
    <name>kartei::PromptDialog</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
</context>
<context>
    <name>kartei::PurchasesTab</name>
    <message>
        <source>Bought</source>
        <translation>Koupeno</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Číslo položky</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Older ones are among the quotes.</source>
        <translation>Zobrazeno je nejnovějších %1. Starší jsou v nabídkách.</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>U zákazníka</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sériové číslo</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Prodáno dne</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Záruka</translation>
    </message>
    <message>
        <source>Note as owned…</source>
        <translation>Zapsat u zákazníka…</translation>
    </message>
    <message>
        <source>Nothing is noted as owned yet.</source>
        <translation>Zatím není zapsáno nic, co zákazník vlastní.</translation>
    </message>
    <message>
        <source>Nothing bought yet. What is on an accepted quote stands here, and what they own.</source>
        <translation>Zatím nic koupeno. Zde je to, co je na přijaté nabídce, a co zákazník vlastní.</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>Nová položka u zákazníka</translation>
    </message>
    <message>
        <source>New owned item (%1)</source>
        <translation>Nová položka u zákazníka (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Bought and not noted as owned</source>
        <translation>Koupeno a nezapsáno u zákazníka</translation>
    </message>
    <message>
        <source>Asks for the serial number (%1)</source>
        <translation>Zeptá se na sériové číslo (%1)</translation>
    </message>
    <message>
        <source>The %1 that were sold last are shown. Others are found by their serial number (Ctrl+K).</source>
        <translation>Zobrazeno je %1 naposledy prodaných. Ostatní najdete podle sériového čísla (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteCommands</name>
    <message>
        <source>Print</source>
        <translation>Tisk</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Odeslat…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Přijmout</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Odmítnout…</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revidovat</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikovat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The quote for %1 replaces %2 and gets the same number with a new suffix.</source>
        <translation>Nabídka na %1 nahradí %2 a dostane stejné číslo s novou příponou.</translation>
    </message>
    <message>
        <source>The quote for %1 gets the number %2.</source>
        <translation>Nabídka na %1 dostane číslo %2.</translation>
    </message>
    <message>
        <source>There is no postal address to print.</source>
        <translation>Chybí poštovní adresa k vytištění.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>Odeslat nabídku</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>Odmítnout nabídku</translation>
    </message>
    <message>
        <source>Why was %1 declined?</source>
        <translation>Z jakého důvodu je odmítnuta %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Smazat: %1</translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation>Koncept smazán: %1</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>bez předmětu</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Soubory…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Its PDF is kept as it goes out, and from then on the quote can only be revised. Kartei sends no mail itself: print the quote, or open it in your mail program.</source>
        <translation>Její PDF se uloží tak, jak odchází, a od té chvíle lze nabídku jen revidovat. Kartei samo e-maily neodesílá: nabídku vytiskněte, nebo ji otevřete ve svém poštovním programu.</translation>
    </message>
    <message>
        <source>%1 is sent. Print it, or send its PDF by mail.</source>
        <translation>Odesláno: %1. Nabídku vytiskněte, nebo pošlete její PDF e-mailem.</translation>
    </message>
    <message>
        <source>%1 is accepted. What is delivered can be noted with its serial numbers.</source>
        <translation>%1: přijato. Co se dodá, lze zapsat i se sériovými čísly.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Zapsat…</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Upravit: %1</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nová nabídka</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft · revision of %1</source>
        <translation>Koncept · revize %1</translation>
    </message>
    <message>
        <source>Draft · will be %1</source>
        <translation>Koncept · bude %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Uloženo %1</translation>
    </message>
    <message>
        <source>Sent on %1. To change anything, revise it.</source>
        <translation>Odesláno %1. Chcete-li něco změnit, nabídku revidujte.</translation>
    </message>
    <message>
        <source>Sent on %1, declined: %2</source>
        <translation>Odesláno %1, odmítnuto: %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a number and was not stored.</source>
        <translation>„%1“ nelze přečíst jako číslo a nebylo uloženo.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFields</name>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Vaše značka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Jméno zákazníka</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFoot</name>
    <message>
        <source>Texts, terms and discount…</source>
        <translation>Texty, podmínky a sleva…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Součet</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Přirážka</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bez daně</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Daň %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not in the total</source>
        <translation>
            <numerusform>%n položka nezapočtena v celkové částce</numerusform>
            <numerusform>%n položky nezapočteny v celkové částce</numerusform>
            <numerusform>%n položek nezapočteno v celkové částce</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pays.</source>
        <translation>Platí %1.</translation>
    </message>
    <message>
        <source>It is delivered to %1.</source>
        <translation>Dodává se: %1.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteGrid</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Položky nabídky</translation>
    </message>
    <message>
        <source>Make it a normal item</source>
        <translation>Změnit na běžnou položku</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation>Změnit na volitelnou položku</translation>
    </message>
    <message>
        <source>Make it an alternative</source>
        <translation>Změnit na alternativní položku</translation>
    </message>
    <message>
        <source>Make it a text</source>
        <translation>Změnit na text</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>Změnit na nadpis</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Popis…</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Duplikovat položku</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Vložit nadpis</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Vložit text</translation>
    </message>
    <message>
        <source>Insert subtotal</source>
        <translation>Vložit mezisoučet</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Odebrat položku</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteHeader</name>
    <message>
        <source>More actions</source>
        <translation>Další akce</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLineDelegate</name>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>Toto nelze přečíst jako číslo.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLinesModel</name>
    <message>
        <source>Subtotal</source>
        <translation>Mezisoučet</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>Volitelné, nezapočteno v celkové částce</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>Alternativa, nezapočteno v celkové částce</translation>
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
        <translation>Přidat položku: zadejte artikl nebo text</translation>
    </message>
    <message>
        <source>Pos.</source>
        <comment>column of positions</comment>
        <translation>Pol.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množství</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sleva</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Daň</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Column of totals with the currency: &quot;Total €&quot;</extracomment>
        <translation>Celkem %1</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteTermsDialog</name>
    <message>
        <source>Texts, terms and discount</source>
        <translation>Texty, podmínky a sleva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>Uložit podmínky</translation>
    </message>
    <message>
        <source>Save terms (Ctrl+Enter)</source>
        <translation>Uložit podmínky (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>kartei::QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nová nabídka</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Zatím žádné nabídky.</translation>
    </message>
    <message>
        <source>No quote matches the filter.</source>
        <translation>Filtru neodpovídá žádná nabídka.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Koncepty</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Po platnosti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
</context>
<context>
    <name>kartei::RecentlyDeleted</name>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>Smazáno zároveň</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Nedávno smazané</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Hledat podle názvu nebo čísla</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here was deleted in the last %n days.</source>
        <translation>
            <numerusform>Za poslední %n den tu nebylo nic smazáno.</numerusform>
            <numerusform>Za poslední %n dny tu nebylo nic smazáno.</numerusform>
            <numerusform>Za posledních %n dní tu nebylo nic smazáno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Obnovit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>%1 comes back with its links.</source>
        <translation>%1 se vrátí i se svými vazbami.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its links and %n entries that went along.</source>
        <translation>
            <numerusform>%1 se vrátí i se svými vazbami a %n záznamem smazaným zároveň.</numerusform>
            <numerusform>%1 se vrátí i se svými vazbami a %n záznamy smazanými zároveň.</numerusform>
            <numerusform>%1 se vrátí i se svými vazbami a %n záznamy smazanými zároveň.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 je zpět.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Zobrazit &amp;další</translation>
    </message>
    <message>
        <source>Looking for what was deleted…</source>
        <translation>Hledá se, co bylo smazáno…</translation>
    </message>
</context>
<context>
    <name>kartei::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Uložit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This was typed before and not saved.</source>
        <translation>Tento text byl zadán dříve a nebyl uložen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Začít znovu</translation>
    </message>
    <message>
        <source>The draft is kept: %1</source>
        <translation>Koncept zůstává uložen: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
</context>
<context>
    <name>kartei::RecordFromBackup</name>
    <message>
        <source>Find a record in the backup of %1</source>
        <translation>Najít záznam v záloze z %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Find in the backup</source>
        <translation>Hledat v záloze</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Nalezené záznamy</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Co je nyní jiné</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tehdy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and which one: &quot;Contact: Anna Huber&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a name, a number or a word of the record.</source>
        <translation>Zadejte jméno, číslo nebo slovo ze záznamu.</translation>
    </message>
    <message>
        <source>This record is not in the business any more. It can be put back whole.</source>
        <translation>Tento záznam už v podniku není. Lze jej vrátit celý.</translation>
    </message>
    <message>
        <source>Nothing in this record is different now.</source>
        <translation>Na tomto záznamu se nic nezměnilo.</translation>
    </message>
    <message>
        <source>What is ticked is set back to what it was.</source>
        <translation>Zaškrtnuté hodnoty se vrátí do tehdejšího stavu.</translation>
    </message>
    <message>
        <source>%1 was put back from the backup.</source>
        <translation>Záznam %1 byl vrácen ze zálohy.</translation>
    </message>
    <message>
        <source>The backup is opened and checked…</source>
        <translation>Záloha se otevírá a kontroluje…</translation>
    </message>
    <message>
        <source>No record in this backup matches “%1”.</source>
        <translation>Žádný záznam v této záloze neodpovídá „%1“.</translation>
    </message>
    <message>
        <source>What was in this file is damaged or lost. It can be put back.</source>
        <translation>Obsah tohoto souboru je poškozený nebo ztracený. Lze jej vrátit zpět.</translation>
    </message>
</context>
<context>
    <name>kartei::RecordSettings</name>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
</context>
<context>
    <name>kartei::RecordTable</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrovat tento seznam</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtr (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
</context>
<context>
    <name>kartei::ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>Hledejte psaním</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Vytvořit „%1“</translation>
    </message>
</context>
<context>
    <name>kartei::RestoreDialog</name>
    <message>
        <source>While you worked</source>
        <translation>Během práce</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Při zavření</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Na vyžádání</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Před importem</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Před obnovením</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Před aktualizací</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Obnovit ze zálohy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zálohy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tehdy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>What is in the backup, and what is there now</source>
        <translation>Co je v záloze a co je zde nyní</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>Z jiného souboru…</translation>
    </message>
    <message>
        <source>Find one record in it…</source>
        <translation>Najít v ní jeden záznam…</translation>
    </message>
    <message>
        <source>Restore the whole business…</source>
        <translation>Obnovit celý podnik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>There is no backup of this business here yet.</source>
        <translation>Zde zatím není žádná záloha tohoto podniku.</translation>
    </message>
    <message>
        <source>This file was changed after it was checked. It is checked again before anything is restored.</source>
        <translation>Tento soubor byl po kontrole změněn. Než se něco obnoví, zkontroluje se znovu.</translation>
    </message>
    <message>
        <source>It was opened again and checked when it was made.</source>
        <translation>Po vytvoření byla znovu otevřena a zkontrolována.</translation>
    </message>
    <message>
        <source>Restore the whole business</source>
        <translation>Obnovit celý podnik</translation>
    </message>
    <message>
        <source>The business will be as in the backup %1. What is there now is backed up before, so that it can be taken back.</source>
        <translation>Podnik bude uveden do stavu ze zálohy %1. Současný stav se předtím zálohuje, takže to lze vzít zpět.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Backups (*.kartei *.kartei-backup)</source>
        <translation>Zálohy (*.kartei *.kartei-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>Přístupová fráze souboru %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Before many were changed</source>
        <translation>Před změnou mnoha záznamů</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListBar</name>
    <message>
        <source>Saved list %1, %2 entries</source>
        <translation>Uložený seznam %1, položek: %2</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Uložené seznamy</translation>
    </message>
    <message>
        <source>Save filter as…</source>
        <translation>Uložit filtr jako…</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>Změnit %1…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Smazat %1</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListDialog</name>
    <message>
        <source>Change the list %1</source>
        <translation>Změnit seznam %1</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Uložit jako seznam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Hledaná slova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Uložit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Počítá se…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries now</source>
        <translation>
            <numerusform>nyní %n položka</numerusform>
            <numerusform>nyní %n položky</numerusform>
            <numerusform>nyní %n položek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SealedBackup</name>
    <message>
        <source>%1 was saved, opened again and checked.</source>
        <translation>Soubor %1 byl uložen, znovu otevřen a zkontrolován.</translation>
    </message>
    <message>
        <source>The encrypted backup %1 was not saved. %2</source>
        <translation>Šifrovaná záloha %1 nebyla uložena. %2</translation>
    </message>
</context>
<context>
    <name>kartei::SearchButton</name>
    <message>
        <source>Search or type a command</source>
        <translation>Hledat nebo zadat příkaz</translation>
    </message>
</context>
<context>
    <name>kartei::SearchedListDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nic zde neodpovídá „%1“.</translation>
    </message>
    <message>
        <source>Nothing here matches what is chosen above.</source>
        <translation>Nic zde neodpovídá tomu, co je zvoleno nahoře.</translation>
    </message>
</context>
<context>
    <name>kartei::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Jazyk a vzhled</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Podnik</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>Peníze a daně</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Číslování</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Najít nastavení</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Nalezená nastavení</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Žádné nastavení se nejmenuje „%1“.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zálohy</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Tento podnik je otevřen jen pro čtení.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this.</source>
        <translation>Toto smí měnit jen vlastník podniku.</translation>
    </message>
    <message>
        <source>Passphrase and users</source>
        <translation>Přístupová fráze a uživatelé</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Vlastní pole</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Pole karty</translation>
    </message>
</context>
<context>
    <name>kartei::ShareBar</name>
    <message>
        <source>%1 on %2 would like to go on with this business.</source>
        <translation>%1 na počítači %2 chce pokračovat v práci s tímto podnikem.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked to hand this business over. You can read here meanwhile.</source>
        <translation>%1 na počítači %2: odeslána žádost o předání podniku. Mezitím zde můžete číst.</translation>
    </message>
    <message>
        <source>%1 on %2 would like to keep this business for now. You can read here meanwhile.</source>
        <translation>%1 na počítači %2 si chce podnik zatím ponechat. Mezitím zde můžete číst.</translation>
    </message>
    <message>
        <source>%1 on %2 has closed this business.</source>
        <translation>%1 na počítači %2: podnik je už zavřený.</translation>
    </message>
    <message>
        <source>Nobody works in this business now.</source>
        <translation>V tomto podniku teď nikdo nepracuje.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 on %2 for some minutes. If Kartei does not run there any more, you can go on here.</source>
        <translation>O uživateli %1 na počítači %2 není několik minut nic slyšet. Pokud tam Kartei už neběží, můžete pokračovat zde.</translation>
    </message>
    <message>
        <source>This business is open for reading only. %1</source>
        <translation>Tento podnik je otevřen jen pro čtení. %1</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Tento podnik je otevřen jen pro čtení.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Předat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Požádat o něj</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Požádat znovu</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Vzít žádost zpět</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Pokračovat zde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>%1 has had this business open on %2 since %3. You can read here, and see what is saved there.</source>
        <translation>%1 má tento podnik od %3 otevřený na počítači %2. Zde můžete číst a vidíte, co se tam uloží.</translation>
    </message>
</context>
<context>
    <name>kartei::Sidebar</name>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Prodej</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hlavní navigace</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n vyžaduje pozornost</numerusform>
            <numerusform>%1, %n vyžadují pozornost</numerusform>
            <numerusform>%1, %n vyžaduje pozornost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SignInWindow</name>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odemknout</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <extracomment>Title of a window; %1 is the name of the business</extracomment>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kdo jste?</translation>
    </message>
    <message>
        <source>Locked. Everything is where you left it.</source>
        <translation>Zamčeno. Vše je tam, kde jste to nechali.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Přístupová fráze</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Zvolit jiný soubor…</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. You can try again in a moment.</source>
        <translation>To není přístupová fráze uživatele %1. Za chvíli to můžete zkusit znovu.</translation>
    </message>
</context>
<context>
    <name>kartei::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Návrhy</translation>
    </message>
</context>
<context>
    <name>kartei::TagEdit</name>
    <message>
        <source>Add a tag, then Enter</source>
        <translation>Zadejte štítek, pak Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Odebrat štítek %1</translation>
    </message>
    <message>
        <source>Add a choice, then Enter</source>
        <translation>Zadejte možnost, pak Enter</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Přidat možnost</translation>
    </message>
</context>
<context>
    <name>kartei::TagSettings</name>
    <message>
        <source>Add a tag…</source>
        <translation>Přidat štítek…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vymazat</translation>
    </message>
    <message>
        <source>Tags of contacts</source>
        <translation>Štítky kontaktů</translation>
    </message>
    <message>
        <source>A tag may have a colour, and days after which whoever has it is listed as losing touch. The days of a contact&apos;s own card come first, then the fewest of its tags.</source>
        <translation>Štítek může mít barvu a počet dní, po kterých je ten, kdo ho má, mezi „Dlouho bez kontaktu“. Přednost mají dny na kartě kontaktu, jinak platí nejméně dní z jeho štítků.</translation>
    </message>
    <message>
        <source>Takes its colour and its days away. Contacts keep the tag.</source>
        <translation>Odebere mu barvu a dny. Kontaktům štítek zůstane.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>Přejmenovat štítek %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>The tag %1 is now %2.</source>
        <translation>Štítek %1 se teď jmenuje %2.</translation>
    </message>
    <message>
        <source>Clear the tag %1</source>
        <translation>Vymazat barvu a dny štítku %1</translation>
    </message>
    <message>
        <source>%1 has no colour and no days any more.</source>
        <translation>%1 už nemá barvu ani dny.</translation>
    </message>
</context>
<context>
    <name>kartei::TemplateMenu</name>
    <message>
        <source>Greeting</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Dnešní datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Vložit pole</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablony</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Zatím žádná šablona</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nová šablona…</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Upravit šablonu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
</context>
<context>
    <name>kartei::TicketAside</name>
    <message>
        <source>About the ticket</source>
        <translation>O požadavku</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Požadavek</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Upravit požadavek</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Nic naplánovaného</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>Položka u zákazníka</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Vybrat, čeho se týká</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Týká se</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nic nevybráno</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Záruka</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádná</translation>
    </message>
    <message>
        <source>Choose what the ticket is about</source>
        <translation>Vybrat, čeho se požadavek týká</translation>
    </message>
</context>
<context>
    <name>kartei::TicketComposer</name>
    <message>
        <source>Reply</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interní poznámka</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Od zákazníka</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Druh zprávy</translation>
    </message>
    <message>
        <source>Save, set to waiting</source>
        <translation>Uložit, nastavit čekání</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Uložit odpověď</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Uložit poznámku</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Uložit zprávu</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>pro: %1</translation>
    </message>
    <message>
        <source>the customer does not see this</source>
        <translation>zákazník toto nevidí</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablony</translation>
    </message>
</context>
<context>
    <name>kartei::TicketListModel</name>
    <message>
        <source>waits for an answer</source>
        <translation>čeká na odpověď</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, priority %5, %6</source>
        <extracomment>Screen reader: subject, customer, number, status, priority, time of the last message</extracomment>
        <translation>%1, %2, %3, %4, priorita %5, %6</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Čeká na odpověď</translation>
    </message>
</context>
<context>
    <name>kartei::TicketThread</name>
    <message>
        <source>Conversation</source>
        <translation>Konverzace</translation>
    </message>
    <message>
        <source>internal note – the customer does not see this</source>
        <translation>interní poznámka – zákazník ji nevidí</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>odpověď</translation>
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
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nový požadavek</translation>
    </message>
    <message>
        <source>%1 more: search for them.</source>
        <translation>Dalších: %1. Najdete je vyhledáváním.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Vyřešit</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Znovu otevřít</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Ticket number and its new status</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřené</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čekající</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Vyřešené</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filtrovat požadavky</translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation>Není vybrán žádný požadavek.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Přiřadit…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Další akce</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpovědět</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interní poznámka</translation>
    </message>
    <message>
        <source>Edit ticket…</source>
        <translation>Upravit požadavek…</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Smazat požadavek</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>Neodpovídá žádný požadavek.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Změnit stav</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Přidat soubor…</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <extracomment>How many tickets are nobody&apos;s</extracomment>
        <translation>Doručené %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Doručené</translation>
    </message>
    <message>
        <source>This business is open for reading only: no ticket can be added.</source>
        <translation>Tato firma je otevřena jen pro čtení: nelze přidat požadavek.</translation>
    </message>
    <message>
        <source>Mail as a ticket</source>
        <translation>E-mail jako požadavek</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-maily (*.eml)</translation>
    </message>
    <message>
        <source>Let go here: mails go into the conversation, other files are kept.</source>
        <translation>Pusťte zde: e-maily přijdou do konverzace, ostatní soubory se uchovají.</translation>
    </message>
    <message>
        <source>Let go here: mails become tickets, answers go on with theirs.</source>
        <translation>Pusťte zde: z e-mailů budou požadavky, odpovědi přijdou ke svým.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Přiřadit mně</translation>
    </message>
    <message>
        <source>Give out the inbox</source>
        <translation>Rozdělit doručené</translation>
    </message>
    <message>
        <source>Mail as a ticket…</source>
        <translation>E-mail jako požadavek…</translation>
    </message>
</context>
<context>
    <name>kartei::TimelinePane</name>
    <message>
        <source>What the timeline shows</source>
        <translation>Co časová osa zobrazuje</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>The timeline shows: %1</source>
        <extracomment>What part of the history is shown: &quot;Calls&quot;</extracomment>
        <translation>Časová osa zobrazuje: %1</translation>
    </message>
    <message>
        <source>Nothing here fits the filter “%1”.</source>
        <translation>Filtru „%1“ tu nic neodpovídá.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Notes, calls, quotes and tickets will stand here.</source>
        <translation>Zatím se nic nestalo. Objeví se tu poznámky, hovory, nabídky a požadavky.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Vyřízeno</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Znovu otevřít</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Mezi dvěma dny…</translation>
    </message>
</context>
<context>
    <name>kartei::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
</context>
<context>
    <name>kartei::TopBar</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>kartei::TypedColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>Sloupce, zobrazené zaškrtnuté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsDialog</name>
    <message>
        <source>C&amp;olumns…</source>
        <translation>S&amp;loupce…</translation>
    </message>
    <message>
        <source>Type in several contacts</source>
        <translation>Zapsat více kontaktů</translation>
    </message>
    <message>
        <source>One contact a row. Tab goes to the next cell, Enter to the next row, Ctrl+D repeats the cell above. Cells from a spreadsheet can be pasted.</source>
        <translation>Jeden kontakt na řádek. Tab vede do další buňky, Enter na další řádek, Ctrl+D zopakuje buňku nad ní. Buňky z tabulky lze vložit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Přidat %n kontakt</numerusform>
            <numerusform>Přidat %n kontakty</numerusform>
            <numerusform>Přidat %n kontaktů</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Přidává se…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were added.</source>
        <translation>
            <numerusform>Přidán %n kontakt.</numerusform>
            <numerusform>Přidány %n kontakty.</numerusform>
            <numerusform>Přidáno %n kontaktů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not added</source>
        <translation>Nepřidané řádky</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were typed and are not added yet.</source>
        <translation>
            <numerusform>Je zapsán %n řádek, který ještě není přidán.</numerusform>
            <numerusform>Jsou zapsány %n řádky, které ještě nejsou přidány.</numerusform>
            <numerusform>Je zapsáno %n řádků, které ještě nejsou přidány.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Keep them for the next time</source>
        <translation>Nechat na příště</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Zahodit</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsGrid</name>
    <message>
        <source>Contacts to be added, one a row</source>
        <translation>Kontakty k přidání, jeden na řádek</translation>
    </message>
    <message>
        <source>Repeat the cell above</source>
        <translation>Zopakovat buňku nad ní</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Odebrat řádek</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsModel</name>
    <message>
        <source>As row %1: %2</source>
        <extracomment>Row of a table, and what it has in common with this one</extracomment>
        <translation>Jako řádek %1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Co z toho bude</translation>
    </message>
</context>
<context>
    <name>kartei::UserDialog</name>
    <message>
        <source>Owner: everything, also settings and users</source>
        <translation>Vlastník: vše, i nastavení a uživatelé</translation>
    </message>
    <message>
        <source>Clerk: the daily work, but no settings</source>
        <translation>Pracovník: každodenní práce, ale ne nastavení</translation>
    </message>
    <message>
        <source>Reads only: sees everything, changes nothing</source>
        <translation>Pouze čtení: vidí vše, nemění nic</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Smí se přihlásit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit uživatele %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Přidat uživatele</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Přístupová fráze</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ještě jednou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters. It can be changed later.</source>
        <translation>
            <numerusform>Přístupová fráze musí mít alespoň %n znak. Později ji lze změnit.</numerusform>
            <numerusform>Přístupová fráze musí mít alespoň %n znaky. Později ji lze změnit.</numerusform>
            <numerusform>Přístupová fráze musí mít alespoň %n znaků. Později ji lze změnit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Obě zadání se zatím neshodují.</translation>
    </message>
</context>
<context>
    <name>kartei::ValueRow</name>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
</context>
<context>
    <name>kartei::WhatIDid</name>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>vráceno zpět</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>natrvalo</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Co jsem udělal(a)</translation>
    </message>
    <message>
        <source>Search by words or by person</source>
        <translation>Hledat podle slov nebo osoby</translation>
    </message>
    <message>
        <source>Nothing was done here.</source>
        <translation>Nic tu nebylo uděláno.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Zobrazit &amp;starší</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries.</source>
        <translation>
            <numerusform>Změněn %n záznam.</numerusform>
            <numerusform>Změněny %n záznamy.</numerusform>
            <numerusform>Změněno %n záznamů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was done</source>
        <translation>Exportovat, co bylo uděláno</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Hodnoty oddělené čárkami (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>Tento podnik je otevřen jen pro čtení.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries. Whether all of them can be taken back is seen when it is undone.</source>
        <translation>
            <numerusform>Změněn %n záznam. Zda ji lze vzít zpět, se ukáže při vracení.</numerusform>
            <numerusform>Změněny %n záznamy. Zda je lze všechny vzít zpět, se ukáže při vracení.</numerusform>
            <numerusform>Změněno %n záznamů. Zda je lze všechny vzít zpět, se ukáže při vracení.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Sešit aplikace Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kartei::WorkWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Ukončuje se…</translation>
    </message>
</context>
</TS>
