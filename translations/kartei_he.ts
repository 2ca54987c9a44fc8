<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ActOnMany</name>
    <message>
        <source>%1 No backup was made before: %2</source>
        <extracomment>What was done, and why there is no backup of before</extracomment>
        <translation>%1 לא נוצר גיבוי לפני כן: %2</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>פגישה</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ביקור</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>מכתב</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>נכנסת</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>יוצאת</translation>
    </message>
    <message>
        <source>An activity needs a contact.</source>
        <translation>לפעילות דרוש איש קשר.</translation>
    </message>
    <message>
        <source>An activity needs a subject or a text.</source>
        <translation>לפעילות דרוש נושא או טקסט.</translation>
    </message>
    <message>
        <source>The duration of “%1” can&apos;t be negative.</source>
        <translation>משך הפעילות ״%1״ אינו יכול להיות שלילי.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>משוב</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>לטיפול עד</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>צורך</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>העדפה</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>תלונה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>“%1” is neither a complaint nor other feedback: there is nothing to settle. Set its feedback first.</source>
        <translation>„%1” אינה תלונה ואינה משוב אחר: אין במה לטפל. קבעו תחילה את סוג המשוב.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>מחיקת רשומה אחת</numerusform>
            <numerusform>מחיקת %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>הרשומה %1 נמחקה.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>רשומה אחת נמחקה.</numerusform>
            <numerusform>%n רשומות נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספה: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>שחזור %1</translation>
    </message>
    <message>
        <source>Restore a value of %1</source>
        <translation>שחזור ערך של %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>בוטל: %1</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>נמכר בתאריך</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>הותקן בתאריך</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>אחריות עד</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>פריט אצל הלקוח</translation>
    </message>
    <message>
        <source>Say what it is that the customer owns: choose a product, or write it.</source>
        <translation>ציינו מה יש אצל הלקוח: בחרו מוצר או כתבו אותו.</translation>
    </message>
    <message>
        <source>%1 needs a customer who owns it.</source>
        <translation>עבור %1 חסר הלקוח שהפריט שלו.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be more than zero.</source>
        <translation>הכמות של %1 חייבת להיות גדולה מאפס.</translation>
    </message>
    <message>
        <source>The warranty of %1 would end before the day on which it was sold. Correct one of the two.</source>
        <translation>האחריות על %1 הייתה מסתיימת לפני יום המכירה. תקנו אחד מהשניים.</translation>
    </message>
    <message>
        <source>The serial number %1 is noted already, of %2 with %3. If that was passed on, change the customer there; if it is another maker&apos;s, write the maker in front of the number.</source>
        <translation>המספר הסידורי %1 כבר רשום, של %2 אצל %3. אם הועבר הלאה, יש לשנות שם את הלקוח; אם הוא של יצרן אחר, יש לכתוב את היצרן לפני המספר.</translation>
    </message>
    <message>
        <source>%1 has a serial number, which is of one piece: set the quantity to 1, and note the others apart.</source>
        <translation>ל־%1 יש מספר סידורי, והוא של פריט אחד: יש לקבוע כמות 1 ולרשום את האחרים בנפרד.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Content of a file</source>
        <translation>תוכן של קובץ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>גודל בבתים</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller, or keep it elsewhere.</source>
        <translation>״%1״ גדול מ-%2 מ״ב. יש להקטין את הקובץ או לשמור אותו במקום אחר.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) is not what was added, or is lost. Add it again if you have it, or get it from a backup.</source>
        <translation>הקובץ ״%1״ (%2) אינו מה שנוסף, או שאבד. אם הוא בידך יש להוסיף אותו שוב, או להביא אותו מגיבוי.</translation>
    </message>
    <message>
        <source>Add file %1</source>
        <translation>הוספת הקובץ %1</translation>
    </message>
    <message>
        <source>The file “%1” needs a contact, deal, quote or ticket.</source>
        <translation>הקובץ ״%1״ צריך איש קשר, עסקה, הצעת מחיר או פנייה.</translation>
    </message>
    <message>
        <source>What is in the file “%1” is not in this business. Add the file itself, with “Add file”, or “attach” on the command line.</source>
        <translation>התוכן של הקובץ ״%1״ אינו בעסק הזה. יש להוסיף את הקובץ עצמו, ב״הוספת קובץ״ או ב-״attach״ בשורת הפקודה.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>לקובץ דרוש שם.</translation>
    </message>
    <message>
        <source>What is in the file “%1” can&apos;t be changed. Add the new file, then delete this one.</source>
        <translation>אי אפשר לשנות את התוכן של הקובץ ״%1״. יש להוסיף את הקובץ החדש ואז למחוק את זה.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here, because it can run something on this computer (%2). Save it if you need it.</source>
        <translation>״%1״ לא נפתח מכאן, כי הוא יכול להריץ משהו במחשב הזה (%2). אם הקובץ דרוש, יש לשמור אותו.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>ועוד קובץ אחד.</numerusform>
            <numerusform>ועוד %n קבצים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of %1 did not pass its check and was not kept. The business itself may be damaged: check it now, and keep the backups you have.</source>
        <translation>העותק של %1 לא עבר את הבדיקה ולא נשמר. ייתכן שהעסק עצמו פגום: יש לבדוק אותו עכשיו ולשמור על הגיבויים הקיימים.</translation>
    </message>
    <message>
        <source>The copy could not be closed.</source>
        <translation>לא ניתן היה לסגור את העותק.</translation>
    </message>
    <message>
        <source>A business on a server is not backed up by Kartei. Ask whoever runs the server, or use pg_dump.</source>
        <translation>Kartei אינה מגבה עסק שנמצא על שרת. יש לפנות למי שמפעיל את השרת או להשתמש ב־pg_dump.</translation>
    </message>
    <message>
        <source>%1 would be taken for a part of %2 and spoil it. Move it away or choose another name.</source>
        <translation>%1 ייחשב לחלק מ־%2 ויקלקל אותו. יש להעביר אותו למקום אחר או לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made. Choose another one.</source>
        <translation>אי אפשר ליצור את התיקייה %1 לגיבויים. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there, then restore again.</source>
        <translation>%1 פתוח בחלון אחר או בתוכנה אחרת. יש לסגור אותו שם ולשחזר שוב.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 כבר קיים ונשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>דבר לא שוחזר. %1</translation>
    </message>
    <message>
        <source>Put back %1 from a backup</source>
        <translation>החזרת %1 מגיבוי</translation>
    </message>
    <message>
        <source>%1 was cut or changed and can&apos;t be opened. Choose another backup.</source>
        <translation>%1 נקטע או שונה ואי אפשר לפתוח אותו. יש לבחור גיבוי אחר.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>לא ניתן היה לקרוא או לכתוב את %1: %2.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be worked out with the memory there is.</source>
        <translation>אין די זיכרון לעיבוד משפט הסיסמה.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>%1 נוצר בגרסה חדשה יותר של Kartei. יש להתקין את הגרסה הזאת.</translation>
    </message>
    <message>
        <source>The passphrase does not fit %1.</source>
        <translation>משפט הסיסמה אינו מתאים ל־%1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>מה שהיה שם קודם נשמר בשם %1.</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Business name</source>
        <translation>שם העסק</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>השורה שמתחת לשם</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>רחוב</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>City</source>
        <translation>עיר</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר אינטרנט</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>מספר עוסק (מע״מ)</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>מספר תיק במס הכנסה</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>רישום ברשם החברות</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>בנק</translation>
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
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Usual tax rate</source>
        <translation>שיעור מע״מ רגיל</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>תנאי תשלום</translation>
    </message>
    <message>
        <source>Quotes are valid for (days)</source>
        <translation>תוקף הצעות המחיר (ימים)</translation>
    </message>
    <message>
        <source>Colour on paper</source>
        <translation>צבע במסמכים</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>לוגו</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>עסק</translation>
    </message>
</context>
<context>
    <name>BusinessFile</name>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install libqt6sql6-psql.</source>
        <translation>מנהל ההתקן של Qt עבור PostgreSQL חסר. יש להתקין את libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and that the server runs.</source>
        <translation>אין גישה אל %1. יש לבדוק את הכתובת ולוודא שהשרת פועל.</translation>
    </message>
    <message>
        <source>The database has taken this back already. Nothing was changed.</source>
        <translation>מסד הנתונים כבר ביטל את הפעולה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 נמצא בשימוש בתוכנה אחרת. יש לסגור אותו שם ולנסות שוב.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Nothing was changed; make room, then try again.</source>
        <translation>הכונן שבו נמצא %1 מלא. דבר לא השתנה; יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. Nothing was changed.</source>
        <translation>%1 פתוח לקריאה בלבד ואי אפשר לכתוב אליו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>You have no permission to open or write %1. Nothing was changed.</source>
        <translation>אין הרשאה לפתוח את %1 או לכתוב אליו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The disk reports an error at %1. Nothing was changed. Close the business, make a copy of it and check the disk.</source>
        <translation>הכונן מדווח על שגיאה בקובץ %1. דבר לא השתנה. יש לסגור את העסק, ליצור עותק שלו ולבדוק את הכונן.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy.</source>
        <translation>%1 פגום. יש לשחזר אותו מעותק.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. The last change may not be stored: open the business again and look.</source>
        <translation>החיבור אל %1 נותק. ייתכן שהשינוי האחרון לא נשמר: יש לפתוח שוב את העסק ולבדוק.</translation>
    </message>
    <message>
        <source>The server gave up because this took too long. Nothing was changed.</source>
        <translation>השרת הפסיק את הפעולה משום שנמשכה זמן רב מדי. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>מסד הנתונים סירב לבצע את הפעולה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a copy; the file was left as it is.</source>
        <translation>%1 פגום. יש לשחזר אותו מעותק; הקובץ נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>%1 holds tables or rules that are not Kartei&apos;s. It was not opened and left as it is.</source>
        <translation>%1 מכיל טבלאות או כללים שאינם של Kartei. הוא לא נפתח ונשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version.</source>
        <translation>%1 נוצר בגרסה חדשה יותר של Kartei. יש להתקין את הגרסה הזאת.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>אי אפשר לפתוח את הקובץ %1:‏ %2.</translation>
    </message>
    <message>
        <source>%1 is not a business file.</source>
        <translation>%1 אינו קובץ עסק.</translation>
    </message>
    <message>
        <source>%1 is not a business file of Kartei. It was left as it is.</source>
        <translation>%1 אינו קובץ עסק של Kartei. הוא נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kartei. Install that version to open it; the file was left as it is.</source>
        <translation>%1 נוצר בגרסה חדשה יותר של Kartei. כדי לפתוח אותו יש להתקין את הגרסה הזאת; הקובץ נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it is missing. Restore it from a copy; the file was left as it is.</source>
        <translation>%1 פגום: חלק ממנו חסר. יש לשחזר אותו מעותק; הקובץ נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Beside %1 lies a journal that would delete another file. Move it away before you open the business.</source>
        <translation>לצד %1 נמצא קובץ יומן שהיה מוחק קובץ אחר. יש להעביר אותו משם לפני פתיחת העסק.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name or open it.</source>
        <translation>%1 כבר קיים. יש לבחור שם אחר או לפתוח אותו.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>אי אפשר ליצור את הקובץ %1:‏ %2.</translation>
    </message>
    <message>
        <source>The database can&apos;t be set up safely.</source>
        <translation>אי אפשר להקים את מסד הנתונים באופן בטוח.</translation>
    </message>
    <message>
        <source>A number or name that may be there only once is used already. Choose another; nothing was changed.</source>
        <translation>מספר או שם שמותר רק פעם אחת כבר בשימוש. יש לבחור אחר; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A value is missing or outside of what its field can hold. Nothing was changed.</source>
        <translation>ערך חסר או חורג ממה שהשדה יכול להכיל. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Something still refers to it, or what it refers to is not there (any more). Nothing was changed.</source>
        <translation>משהו עדיין מפנה לכאן, או שמה שאליו מפנים (כבר) לא קיים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Somebody else changed the same at the same time. Nothing was changed; try again.</source>
        <translation>מישהו אחר שינה את אותו הדבר באותו הזמן. דבר לא השתנה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open here. Nothing was changed: put it back, or open it where it is now.</source>
        <translation>הקובץ %1 הועבר, הוחלף או נמחק בזמן שהיה פתוח כאן. דבר לא השתנה: החזירו אותו למקומו או פתחו אותו במקומו החדש.</translation>
    </message>
    <message>
        <source>The permissions of %1 can&apos;t be changed: it belongs to somebody else.</source>
        <translation>אי אפשר לשנות את ההרשאות של %1: הקובץ שייך למישהו אחר.</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped.</source>
        <translation>ההעתקה של %1 הופסקה.</translation>
    </message>
    <message>
        <source>%1 could not be checked within five minutes and was left as it is. Copy it to a faster disk, or try again when this one is less busy.</source>
        <translation>לא ניתן היה לבדוק את %1 בתוך חמש דקות, והוא נשאר כפי שהיה. העתיקו אותו לכונן מהיר יותר, או נסו שוב כשהכונן הזה פחות עמוס.</translation>
    </message>
    <message>
        <source>What was last saved in %1 is in a log beside it, and that log is damaged. Restore the business from a copy; the file and its log were left as they are.</source>
        <translation>מה שנשמר אחרון ב־%1 נמצא ביומן שלצידו, והיומן הזה פגום. שחזרו את העסק מגיבוי; הקובץ והיומן שלו נשארו כפי שהיו.</translation>
    </message>
</context>
<context>
    <name>BusinessFiles</name>
    <message>
        <source>Businesses (*.kartei)</source>
        <translation>עסקים (*.kartei)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Set the logo</source>
        <translation>קביעת הלוגו</translation>
    </message>
    <message>
        <source>The folder for the business can&apos;t be made. Choose another place.</source>
        <translation>אי אפשר ליצור את התיקייה של העסק. יש לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>Berger Joinery</source>
        <translation>נגריית ברגר</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>העסק שלי</translation>
    </message>
    <message>
        <source>Open a business</source>
        <translation>פתיחת עסק</translation>
    </message>
    <message>
        <source>Where the business is kept</source>
        <translation>מקום השמירה של העסק</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>“%1” is not a phone number: it may have digits, +, blanks and ( ) - / . and nothing else.</source>
        <translation>„%1” אינו מספר טלפון: מותרים בו ספרות, +, רווחים ו-( ) - / . בלבד.</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Last contact</source>
        <translation>קשר אחרון</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>עדיין לא היה</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>לא תוכנן</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>פניות פתוחות</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>עסקאות פתוחות</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>הצעות מחיר פתוחות</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>טרם טופל</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>מסגרת אשראי</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>תנאים</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>נקנה</translation>
    </message>
    <message>
        <source>May suit them</source>
        <translation>יכול להתאים</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>Salutations</source>
        <translation>לשונות פנייה</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>מספרי טלפון</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>מדינות</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>מיקודים</translation>
    </message>
    <message>
        <source>NAMES IN CAPITALS</source>
        <translation>שמות באותיות גדולות</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>a value before and after</extracomment>
        <translation>”%1“ ← ”%2“</translation>
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
        <translation>שימוש:</translation>
    </message>
    <message>
        <source>Usage: kartei %1 %2. “kartei --help” lists all options.</source>
        <translation>שימוש: kartei %1 %2. הפקודה ״kartei --help״ מציגה את כל האפשרויות.</translation>
    </message>
    <message>
        <source>--limit needs a number above 0, not “%1”.</source>
        <translation>ל־‎--limit דרוש מספר גדול מ־0, לא ״%1״.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written.</source>
        <translation>אי אפשר לכתוב את הפלט.</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>סיום משימה</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>פתיחת משימה מחדש</translation>
    </message>
    <message>
        <source>“%1” is not an action. There are: %2.</source>
        <translation>״%1״ אינה פעולה מוכרת. הפעולות הן: %2.</translation>
    </message>
    <message>
        <source>“%1” does not go with the action “%2”.</source>
        <translation>״%1״ אינו מתאים לפעולה ״%2״.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>אי אפשר לקרוא את %1:‏ %2.</translation>
    </message>
    <message>
        <source>--delimiter needs one character or “tab”, not “%1”.</source>
        <translation>ל־‎--delimiter דרוש תו אחד או ״tab״, לא ״%1״.</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, not “%1”.</source>
        <translation>ל־‎--map דרוש FIELD=HEADER, לא ״%1״.</translation>
    </message>
    <message>
        <source>--duplicates is create, skip or merge, not “%1”.</source>
        <translation>הערך של ‎--duplicates הוא create,‏ skip או merge, לא ״%1״.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, שורה %2: %3</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 תקין.</translation>
    </message>
    <message>
        <source>--steps needs a number above 0.</source>
        <translation>ל־‎--steps דרוש מספר גדול מ־0.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>בוטל: %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>״%1״ אינו סוג רשומה מוכר. הסוגים הם: %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2.</source>
        <translation>״%1״ אינו אחד מתוך %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>משוקלל</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>לסגירה החודש</translation>
    </message>
    <message>
        <source>Say which quote: kartei print FILE quotes KEY --pdf FILE.</source>
        <translation>יש לציין את הצעת המחיר: kartei print FILE quotes KEY --pdf FILE.</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>״%1״ אינו דוח מוכר. הדוחות הם: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: %2.</source>
        <translation>״%1״ אינו תבנית מוכרת. התבניות הן: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספת %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message>
        <source>“%1” is not a field. There are: %2.</source>
        <translation>״%1״ אינו שדה מוכר. השדות הם: %2.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>אי אפשר לקרוא את הקלט הסטנדרטי.</translation>
    </message>
    <message>
        <source>This is not a JSON object (at character %1): %2.</source>
        <translation>זה אינו אובייקט JSON (בתו %1): %2.</translation>
    </message>
    <message>
        <source>--set needs field=value, not “%1”.</source>
        <translation>ל־‎--set דרוש field=value, לא ״%1״.</translation>
    </message>
    <message>
        <source>It is done, but the output can&apos;t be written.</source>
        <translation>הפעולה בוצעה, אבל אי אפשר לכתוב את הפלט.</translation>
    </message>
    <message>
        <source>The import is done, but %1 with the rejected rows could not be written.</source>
        <translation>הייבוא הושלם, אבל לא ניתן היה לכתוב את %1 עם השורות שנדחו.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. “kartei --help” lists the commands that need none.</source>
        <translation>אין מסך לפתוח עליו את החלון. הפקודה ״kartei --help״ מציגה את הפקודות שאינן צריכות מסך.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “kartei --help” lists all of them.</source>
        <translation>״%1״ אינה פקודה. הפקודה ״kartei --help״ מציגה את כולן.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: ניצלו %2, אבדו %3</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>מה שהיה שם קודם נשמר בשם %1.</translation>
    </message>
    <message>
        <source>What was there before is damaged and kept as %1.</source>
        <translation>מה שהיה שם קודם פגום ונשמר בשם %1.</translation>
    </message>
    <message>
        <source>%1 is a backup of %2, checked; records: %3</source>
        <translation>%1 הוא גיבוי בדוק של %2; רשומות: %3</translation>
    </message>
    <message>
        <source>%1 exists already. With --force it is replaced; what it holds now is kept as a backup.</source>
        <translation>%1 כבר קיים. עם --force הוא יוחלף; מה שיש בו עכשיו יישמר כגיבוי.</translation>
    </message>
    <message>
        <source>%1 is restored from %2, checked; records: %3</source>
        <translation>%1 שוחזר מ־%2 ונבדק; רשומות: %3</translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>לא נוצר גיבוי לפני הייבוא: %1</translation>
    </message>
    <message>
        <source>--act needs a number that “kartei history FILE” lists.</source>
        <translation>--act דורש מספר מתוך הרשימה של ”kartei history FILE“.</translation>
    </message>
    <message>
        <source>--day needs a date like 2026-11-21, not “%1”.</source>
        <translation>--day דורש תאריך כמו 2026-11-21, ולא ”%1“.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>“history FILE” lists what was done; “history FILE KIND KEY” tells of one record.</source>
        <translation>”history FILE“ מציג את מה שנעשה; ”history FILE KIND KEY“ מציג רשומה אחת.</translation>
    </message>
    <message>
        <source>“%1” was not deleted lately.</source>
        <translation>”%1“ לא נמחק לאחרונה.</translation>
    </message>
    <message>
        <source>“%1” was deleted more than once: %2.</source>
        <translation>”%1“ נמחק יותר מפעם אחת: %2.</translation>
    </message>
    <message>
        <source>--at needs a day like 2026-11-21 or a moment like 2026-11-21T10:08:00Z, not “%1”.</source>
        <translation>--at דורש יום כמו 2026-11-21 או רגע כמו 2026-11-21T10:08:00Z, ולא ”%1“.</translation>
    </message>
    <message>
        <source>%1 holds no passphrase in its first line.</source>
        <translation>בשורה הראשונה של %1 אין משפט סיסמה.</translation>
    </message>
    <message>
        <source>%1 has a passphrase. Put it into the variable KARTEI_PASSPHRASE, or name a file that holds it with --passphrase-file.</source>
        <translation>%1 מוגן במשפט סיסמה. יש לשים אותו במשתנה KARTEI_PASSPHRASE או לציין בעזרת --passphrase-file קובץ שמכיל אותו.</translation>
    </message>
    <message>
        <source>“save” needs where to: --set output=PATH.</source>
        <translation>עבור ״save״ דרוש היעד: ‎--set output=PATH.</translation>
    </message>
    <message>
        <source>“export FILE all FOLDER” takes everything, without --%1.</source>
        <translation>‏„export FILE all FOLDER” לוקח הכול, בלי ‎--%1.</translation>
    </message>
    <message>
        <source>“export FILE all” needs a folder to write to.</source>
        <translation>‏„export FILE all” צריך תיקייה לכתוב אליה.</translation>
    </message>
    <message>
        <source>A complete export comes back into a new business: “kartei new FILE --from FOLDER”.</source>
        <translation>ייצוא מלא חוזר לעסק חדש: „kartei new FILE --from FOLDER”.</translation>
    </message>
    <message>
        <source>--from takes everything from the export, without --%1.</source>
        <translation>‏--from לוקח הכול מהייצוא, בלי ‎--%1.</translation>
    </message>
    <message>
        <source>Where the business has users, also:</source>
        <translation>כשלעסק יש משתמשים, גם:</translation>
    </message>
    <message>
        <source>%1 has users. Say who you are with --user, and put your passphrase into the variable KARTEI_USER_PASSPHRASE, or name a file that holds it with --user-passphrase-file.</source>
        <translation>לקובץ %1 יש משתמשים. יש לציין מי המשתמש בעזרת --user, ולשים את משפט הסיסמה במשתנה KARTEI_USER_PASSPHRASE או לציין בעזרת --user-passphrase-file קובץ שמכיל אותו.</translation>
    </message>
    <message>
        <source>Put the new passphrase into the variable KARTEI_NEW_PASSPHRASE, or name a file that holds it with --new-passphrase-file.</source>
        <translation>יש לשים את משפט הסיסמה החדש במשתנה KARTEI_NEW_PASSPHRASE או לציין בעזרת --new-passphrase-file קובץ שמכיל אותו.</translation>
    </message>
    <message>
        <source>vCards hold contacts, companies and persons, not “%1”.</source>
        <translation>כרטיסי vCard מכילים אנשי קשר, חברות ואנשים (contacts, companies, persons), לא ״%1״.</translation>
    </message>
    <message>
        <source>--vcard is 2.1, 3.0 or 4.0, not “%1”.</source>
        <translation>--vcard הוא 2.1, 3.0 או 4.0, לא ״%1״.</translation>
    </message>
    <message>
        <source>The number is withheld.</source>
        <translation>המספר חסוי.</translation>
    </message>
    <message>
        <source>No contact of this business has the number %1.</source>
        <translation>לאף איש קשר של העסק אין המספר %1.</translation>
    </message>
    <message>
        <source>Only the last digits are the same.</source>
        <translation>רק הספרות האחרונות זהות.</translation>
    </message>
    <message>
        <source>“merge” needs the card that stays: --set into=KEY.</source>
        <translation>‏“merge” דורש את הכרטיס שנשאר: ‎--set into=KEY.</translation>
    </message>
    <message>
        <source>“distinct” needs the other card: --set from=KEY.</source>
        <translation>‏“distinct” דורש את הכרטיס השני: ‎--set from=KEY.</translation>
    </message>
    <message>
        <source>Duplicates are found among contacts: kartei list FILE contacts --duplicates.</source>
        <translation>כפילויות מחפשים בין אנשי קשר: kartei list FILE contacts --duplicates.</translation>
    </message>
    <message>
        <source>--losing-touch is of contacts, companies and persons.</source>
        <translation>‏--losing-touch מיועד ל-contacts, companies ו-persons.</translation>
    </message>
    <message>
        <source>--call needs one number; an empty one is withheld.</source>
        <translation>‏--call דורש מספר אחד; ריק פירושו חסוי.</translation>
    </message>
    <message>
        <source>There is no display to show the caller on. To read who it is, name the business: kartei FILE --call NUMBER.</source>
        <translation>אין מסך להציג עליו את המתקשר. כדי לקרוא מי זה, ציינו את העסק: kartei FILE --call NUMBER.</translation>
    </message>
    <message>
        <source>Settle feedback</source>
        <translation>טיפול במשוב</translation>
    </message>
    <message>
        <source>Reopen feedback</source>
        <translation>פתיחת המשוב מחדש</translation>
    </message>
    <message>
        <source>Problems are found among contacts: kartei list FILE contacts --problems.</source>
        <translation>בעיות מחפשים בין אנשי הקשר: kartei list FILE contacts --problems.</translation>
    </message>
    <message>
        <source>“%1” needs the file: --set file=PATH.</source>
        <translation>“%1” צריך את הקובץ: ‎--set file=PATH.</translation>
    </message>
    <message>
        <source>Mails are read, not written: a mail that was added is saved as the file that it is.</source>
        <translation>הודעות דוא״ל נקראות, לא נכתבות: הודעה שנוספה נשמרת כקובץ שהיא.</translation>
    </message>
    <message>
        <source>--mailing is post or email, not “%1”.</source>
        <translation>‏--mailing הוא post או email, לא ״%1״.</translation>
    </message>
    <message>
        <source>--mailing is of contacts, companies and persons.</source>
        <translation>‏--mailing חל על אנשי קשר, חברות ואנשים.</translation>
    </message>
    <message>
        <source>%1 (%2) is left out: %3.</source>
        <translation>%1 (%2) הושמט: %3.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>ייתכן ש־%1 הוא %2 (%3): %4.</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: csv, xlsx, json, vcf, eml.</source>
        <translation>“%1” אינו תבנית. יש: csv,‏ xlsx,‏ json,‏ vcf,‏ eml.</translation>
    </message>
    <message>
        <source>XLSX is written, not read: save the sheet as CSV in the spreadsheet, and import that.</source>
        <translation>‏XLSX נכתב ולא נקרא: יש לשמור את הגיליון כ־CSV בתוכנת הגיליונות ולייבא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>A dossier is of a contact, in a folder: kartei export FILE contacts FOLDER --dossier KEY.</source>
        <translation>תיק נערך על איש קשר ובתוך תיקייה: ‎kartei export FILE contacts FOLDER --dossier KEY</translation>
    </message>
    <message>
        <source>A dossier has everything in it, without --%1.</source>
        <translation>בתיק יש הכול, בלי ‎--%1.</translation>
    </message>
    <message>
        <source>--header is yes or no, not “%1”.</source>
        <translation>--header הוא yes או no, לא ”%1“.</translation>
    </message>
    <message>
        <source>--%1 is for contacts in a list or on vCards.</source>
        <translation>--%1 מיועד לאנשי קשר ברשימה או בכרטיסי vCard.</translation>
    </message>
    <message>
        <source>--clean knows salutation, phone, country, postal_code, case and all, not “%1”.</source>
        <translation>‏--clean מכיר את salutation,‏ phone,‏ country,‏ postal_code,‏ case ו-all, לא את ”%1“.</translation>
    </message>
    <message>
        <source>--map and --mapping can&apos;t be used together.</source>
        <translation>אי אפשר להשתמש ב-‎--map וב-‎--mapping יחד.</translation>
    </message>
    <message>
        <source>The mapping “%1” does not fit this list: it has other columns, or a field is not there any more.</source>
        <translation>המיפוי ”%1“ אינו מתאים לרשימה הזאת: יש בה עמודות אחרות, או ששדה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>The list has no headings and was read by what stands in it: %1. --map says otherwise.</source>
        <translation>לרשימה אין כותרות והיא נקראה לפי תוכנה: %1. אפשר לקבוע אחרת עם ‎--map.</translation>
    </message>
    <message>
        <source>Such lists were mapped by hand in the window; --mapping “%1” does the same here.</source>
        <translation>רשימות כאלה מופו ידנית בחלון; ‎--mapping ”%1“ עושה כאן אותו דבר.</translation>
    </message>
    <message>
        <source>--birthdays needs for how many days ahead, from 0 to 365, such as 14.</source>
        <translation>‎--birthdays דורש כמה ימים קדימה, מ־0 עד 365, למשל 14.</translation>
    </message>
    <message>
        <source>Birthdays are those of contacts: kartei list FILE contacts --birthdays DAYS.</source>
        <translation>ימי הולדת הם של אנשי קשר: kartei list FILE contacts --birthdays DAYS.</translation>
    </message>
    <message>
        <source>Introducers are found among contacts: kartei list FILE contacts --introducers.</source>
        <translation>ממליצים מחפשים בין אנשי הקשר: kartei list FILE contacts --introducers.</translation>
    </message>
    <message>
        <source>--start is a label from 1 to %1, not “%2”.</source>
        <translation>‎--start הוא מדבקה מ־1 עד %1, ולא ״%2״.</translation>
    </message>
    <message>
        <source>Either --labels or --envelopes, not both.</source>
        <translation>או ‎--labels או ‎--envelopes, לא שניהם.</translation>
    </message>
    <message>
        <source>--%1 goes with labels: --labels FORMAT.</source>
        <translation>‎--%1 מיועד למדבקות: ‎--labels FORMAT</translation>
    </message>
    <message>
        <source>Say where the PDF goes: --pdf FILE, or a mail with the PDF of a quote: --eml FILE.</source>
        <translation>יש לציין לאן יישמר ה־PDF: ‎--pdf FILE, או דוא״ל עם ה־PDF של הצעה: ‎--eml FILE.</translation>
    </message>
    <message>
        <source>Only quotes can go into a mail, not %1.</source>
        <translation>רק הצעות מחיר אפשר לצרף לדוא״ל, לא %1.</translation>
    </message>
    <message>
        <source>--stale needs for how many months nobody confirmed or changed a card, such as 12.</source>
        <translation>‏--stale זקוק למספר החודשים שבהם איש לא אישר או שינה כרטיס, למשל 12.</translation>
    </message>
    <message>
        <source>Say which record, or which ones: --where or --segment.</source>
        <translation>יש לציין איזו רשומה, או אילו רשומות: ‎--where או ‎--segment.</translation>
    </message>
    <message>
        <source>Say what all of them get: --set field=value.</source>
        <translation>יש לציין מה כולן מקבלות: ‎--set field=value.</translation>
    </message>
    <message>
        <source>No backup was made before the change: %1</source>
        <translation>לא נוצר גיבוי לפני השינוי: %1</translation>
    </message>
    <message>
        <source>--stale is of contacts, companies and persons.</source>
        <translation>‏--stale מיועד ל-contacts, companies ו-persons.</translation>
    </message>
    <message>
        <source>Either a record by its key, or those of a filter.</source>
        <translation>או רשומה אחת לפי המפתח שלה, או רשומות של מסנן.</translation>
    </message>
    <message>
        <source>What was bought is shown of contacts: kartei show FILE contacts KEY --bought.</source>
        <translation>מה שנקנה מוצג של אנשי קשר: kartei show FILE contacts KEY --bought.</translation>
    </message>
    <message>
        <source>in warranty until %1</source>
        <translation>באחריות עד %1</translation>
    </message>
    <message>
        <source>Bought on %1: %2</source>
        <translation>נקנה ב־%1: %2</translation>
    </message>
    <message>
        <source>May suit them: %1</source>
        <translation>יכול להתאים: %1</translation>
    </message>
    <message>
        <source>Mails become activities or tickets, not “%1”.</source>
        <translation>הודעות דוא״ל הופכות לפעילויות (activities) או לפניות (tickets), לא ל־“%1”.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between cells: it may be in a number, or is the quotation mark of texts.</source>
        <translation>„%1” אינו יכול להפריד בין תאים: הוא עשוי להופיע במספר, או שהוא סימן המרכאות של טקסטים.</translation>
    </message>
    <message>
        <source>--decimal-sign is a point or a comma, not “%1”.</source>
        <translation>--decimal-sign הוא נקודה או פסיק, לא „%1”.</translation>
    </message>
    <message>
        <source>Data health: %1 of 100</source>
        <translation>מצב הנתונים: %1 מתוך 100</translation>
    </message>
    <message>
        <source>What raises it most:</source>
        <translation>מה ישפר אותו הכי הרבה:</translation>
    </message>
    <message>
        <source>The mail goes on with ticket %1.</source>
        <translation>ההודעה ממשיכה את פנייה %1.</translation>
    </message>
    <message>
        <source>The mail is ticket %1.</source>
        <translation>ההודעה היא כעת פנייה %1.</translation>
    </message>
    <message>
        <source>Who wrote it has a new card: %1.</source>
        <translation>לשולח נפתח כרטיס חדש: %1.</translation>
    </message>
    <message>
        <source>Who wrote it would have a new card: %1.</source>
        <translation>מי שכתב אותו היה מקבל כרטיס חדש: %1.</translation>
    </message>
    <message>
        <source>Of %1 only a list can be printed, without a key; quotes and contacts one by one.</source>
        <translation>מסוג %1 אפשר להדפיס רק רשימה, בלי מפתח; בנפרד רק הצעות מחיר ואנשי קשר.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings were passed over.</source>
        <translation>
            <numerusform>שורה אחת מעל הכותרות לא נקראה.</numerusform>
            <numerusform>%n שורות מעל הכותרות לא נקראו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>שינוי רשומה אחת</numerusform>
            <numerusform>שינוי %n רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteExport</name>
    <message>
        <source>%1 is there already and is no complete export, so it is not replaced. Choose another name.</source>
        <translation>%1 כבר קיים ואינו ייצוא מלא, ולכן לא יוחלף. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1, רשומה %2:‏ %3</translation>
    </message>
    <message>
        <source>The export holds a kind of records that this version does not know: %1. Install the newest Kartei.</source>
        <translation>הייצוא כולל סוג רשומות שהגרסה הזאת אינה מכירה: %1. יש להתקין את הגרסה החדשה ביותר של Kartei.</translation>
    </message>
    <message>
        <source>The export does not say whose business it is.</source>
        <translation>הייצוא אינו אומר של מי העסק.</translation>
    </message>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>„%1” אינו סוג של רשומות.</translation>
    </message>
    <message>
        <source>its id stands behind a higher one.</source>
        <translation>המזהה שלה מופיע אחרי מזהה גבוה ממנו.</translation>
    </message>
    <message>
        <source>The file %1 does not hold the records that the manifest counts.</source>
        <translation>הקובץ %1 אינו מכיל את הרשומות שהמניפסט מונה.</translation>
    </message>
    <message>
        <source>it would not come in as it was exported, so nothing was imported.</source>
        <translation>היא לא הייתה נכנסת כפי שיוצאה, ולכן דבר לא יובא.</translation>
    </message>
    <message>
        <source>Of %1 there would be other records than were exported, so nothing was imported.</source>
        <translation>מ־%1 היו מתקבלות רשומות אחרות מאלה שיוצאו, ולכן דבר לא יובא.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was imported. Nothing was imported.</source>
        <translation>הקובץ %1 השתנה בזמן הייבוא. דבר לא יובא.</translation>
    </message>
    <message>
        <source>The export was made by a newer version of Kartei (%1). Install that, then try again.</source>
        <translation>הייצוא נעשה בגרסה חדשה יותר של Kartei‏ (%1). יש להתקין אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>חסר: %1.</translation>
    </message>
    <message>
        <source>Not as exported: %1.</source>
        <translation>שונה ממה שיוצא: %1.</translation>
    </message>
    <message>
        <source>Not part of it: %1.</source>
        <translation>אינו חלק ממנו: %1.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name the folder of a complete export.</source>
        <translation>%1 אינו תיקייה. יש לציין את התיקייה של ייצוא מלא.</translation>
    </message>
    <message>
        <source>%1 is not a complete export of Kartei: it holds no file %2.</source>
        <translation>%1 אינו ייצוא מלא של Kartei: אין בו קובץ %2.</translation>
    </message>
    <message>
        <source>%1 is not as it was exported. %2 Nothing was imported: take an unchanged copy of the folder.</source>
        <translation>%1 אינו כפי שיוצא. %2 דבר לא יובא: יש להשתמש בעותק של התיקייה שלא השתנה.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that the record names.</source>
        <translation>הקובץ %1 אינו זה שהרשומה מציינת.</translation>
    </message>
    <message>
        <source>%1, line %2: no record as Kartei exports it.</source>
        <translation>%1, שורה %2: אין זו רשומה כפי ש־Kartei מייצאת.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>אי אפשר לקרוא את הקובץ %1.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of a complete export of Kartei: %2.</source>
        <translation>%1 אינו המניפסט של ייצוא מלא של Kartei:‏ %2.</translation>
    </message>
    <message>
        <source>a value as Kartei exports it</source>
        <translation>ערך כפי ש־Kartei מייצאת אותו</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The export may be from a newer version of Kartei: install that.</source>
        <translation>אין בסוג %1 שדה „%2”. ייתכן שהייצוא נעשה בגרסה חדשה יותר של Kartei: יש להתקין אותה.</translation>
    </message>
    <message>
        <source>An entry of “%1” has no id.</source>
        <translation>לרשומה של „%1” אין מזהה.</translation>
    </message>
    <message>
        <source>%1 is there already and holds more than an export, so it is not replaced. Choose another name.</source>
        <translation>%1 כבר קיים ויש בו יותר מייצוא, ולכן לא יוחלף. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The business holds more files than a complete export can list, so nothing was exported. Make a backup, which holds them all.</source>
        <translation>בעסק יש יותר קבצים ממה שייצוא מלא יכול למנות, ולכן דבר לא יוצא. יש ליצור גיבוי, ובו נמצאים כולם.</translation>
    </message>
    <message>
        <source>“%1” is a path and no name of a file.</source>
        <translation>„%1” הוא נתיב ולא שם של קובץ.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר אינטרנט</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>רחוב</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>City</source>
        <translation>עיר</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>כתובות דוא״ל</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>מספרי טלפון</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>כתובות</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>אתרי אינטרנט</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>מספר לקוח</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>לשון פנייה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>תואר</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>סיומת</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>שם החברה</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>צורת התאגדות</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>מספר עוסק (מע״מ)</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>מספר ברשם החברות</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>יום הולדת</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>יום נישואים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>ערוץ מועדף</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>שלב במחזור החיים</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>תנאי תשלום</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>אומת לאחרונה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>פקס</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Postal</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>חיוב</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>משלוח</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>נוצר קשר</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>מתעניין</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>לקוח קבוע</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>ממליץ עלינו</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>אבד</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>לאיש קשר דרושים שם, כתובת דוא״ל או מספר טלפון.</translation>
    </message>
    <message>
        <source>A contact can&apos;t work for itself.</source>
        <translation>איש קשר אינו יכול לעבוד אצל עצמו.</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>שמירת קשר (ימים)</translation>
    </message>
    <message>
        <source>This is one and the same card. Choose another one.</source>
        <translation>זה אותו כרטיס עצמו. יש לבחור כרטיס אחר.</translation>
    </message>
    <message>
        <source>%1 is a person and %2 a company: they can&apos;t become one card. Change the kind of one of them first.</source>
        <translation>%1 הוא אדם ו־%2 חברה: אי אפשר לאחד אותם לכרטיס אחד. יש לשנות קודם את הסוג של אחד מהם.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>מיזוג %1 אל %2</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to %1 is a number from 1 to 36500, or empty.</source>
        <translation>מספר הימים שמותר שיעברו ללא קשר עם %1 הוא מספר בין 1 ל-36500, או ריק.</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>איש קשר אחר</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>לא כפילות</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>הפרדה בין %1 ל־%2</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>חיפוש הכפילויות הופסק.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>שדות משלכם</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, and nothing was merged. Look at both cards again.</source>
        <translation>%1 השתנה בינתיים, ודבר לא מוזג. יש לבדוק שוב את שני הכרטיסים.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>תגית צריכה שם.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts with %1</source>
        <translation>
            <numerusform>תיוג איש קשר אחד ב־%1</numerusform>
            <numerusform>תיוג %n אנשי קשר ב־%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent of %1 does not say what it is to, or whether it was given or withdrawn.</source>
        <translation>הסכמה של %1 אינה אומרת למה היא, או אם ניתנה או בוטלה.</translation>
    </message>
    <message>
        <source>Say what the consent is to, and whether it was given or withdrawn.</source>
        <translation>יש לציין למה ההסכמה, ואם ניתנה או בוטלה.</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>הסכמה ל</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>ניתנה או בוטלה</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>How</source>
        <translation>איך</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>אסמכתה</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>הסכמות</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>מסגרת אשראי</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>הסכמה לדוא״ל</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>הסכמה לשיחות</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>הסכמה לדואר</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>הסכמה להודעות</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>קשר אחרון</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>מועד הצעד הבא</translation>
    </message>
    <message>
        <source>Get in touch by</source>
        <translation>ליצור קשר עד</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ניתנה</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be below zero. Leave it empty where there is none.</source>
        <translation>מסגרת האשראי של %1 לא יכולה להיות שלילית. אם אין מסגרת, יש להשאיר את השדה ריק.</translation>
    </message>
    <message>
        <source>The credit limit of %1 can&apos;t be written in %2. Enter it anew together with the currency.</source>
        <translation>אי אפשר לבטא את מסגרת האשראי של %1 במטבע %2. יש להזין אותה מחדש יחד עם המטבע.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>סוג לקוח</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>מה מכריע</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>אסטרטגיה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>שותף עסקי</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>עובד</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>יועץ</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>עיתונות</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>מתחרה</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>נאמן</translation>
    </message>
    <message>
        <source>Buys at a discount</source>
        <translation>קונה בהנחה</translation>
    </message>
    <message>
        <source>Buys on impulse</source>
        <translation>קונה מתוך דחף</translation>
    </message>
    <message>
        <source>Buys what is needed</source>
        <translation>קונה לפי צורך</translation>
    </message>
    <message>
        <source>Looks around</source>
        <translation>רק מסתכל</translation>
    </message>
    <message>
        <source>Buys much</source>
        <translation>קונה הרבה</translation>
    </message>
    <message>
        <source>Could buy much more</source>
        <translation>יכול לקנות הרבה יותר</translation>
    </message>
    <message>
        <source>Others follow them</source>
        <translation>אחרים הולכים בעקבותיו</translation>
    </message>
    <message>
        <source>Opens doors</source>
        <translation>פותח דלתות</translation>
    </message>
    <message>
        <source>Makes us better</source>
        <translation>מקדם אותנו</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>עלות נמוכה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>טכנולוגיה</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>להתחיל</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>לשמר</translation>
    </message>
    <message>
        <source>Make it pay</source>
        <translation>להפוך לכדאי</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>להרחיב</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>לקצור</translation>
    </message>
    <message>
        <source>End</source>
        <translation>לסיים</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>להחזיר</translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n contacts</source>
        <translation>
            <numerusform>רישום הסכמה של איש קשר אחד</numerusform>
            <numerusform>רישום הסכמה של %n אנשי קשר</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactProblem</name>
    <message>
        <source>“%1” can&apos;t be an e-mail address; it should look like anna@example.com.</source>
        <translation>„%1” אינה יכולה להיות כתובת דוא״ל; היא צריכה להיראות כמו anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled: digits are missing, or there is more than one number in it.</source>
        <translation>אי אפשר לחייג אל „%1”: חסרות ספרות, או שיש שם יותר ממספר אחד.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known.</source>
        <translation>„%1” אינה מדינה מוכרת.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a postal code there (%2); it should look like %3.</source>
        <translation>„%1” אינו יכול להיות מיקוד שם (%2); הוא צריך להיראות כמו %3.</translation>
    </message>
    <message>
        <source>“%1” has no town or no postal code: a letter would not arrive.</source>
        <translation>ל„%1” חסרים יישוב או מיקוד: מכתב לא יגיע.</translation>
    </message>
    <message>
        <source>There is no way to reach them: neither a phone, an e-mail nor an address.</source>
        <translation>אין דרך להגיע אליהם: לא טלפון, לא דוא״ל ולא כתובת.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a VAT ID of that country: its form or its check digits are wrong.</source>
        <translation>„%1” אינו יכול להיות מספר מע״מ של אותה מדינה: המבנה או ספרות הביקורת שגויים.</translation>
    </message>
    <message>
        <source>Nobody who lives was born on %1.</source>
        <translation>אף אחד שחי לא נולד ב־%1.</translation>
    </message>
    <message>
        <source>A consent is of %1, a day that is yet to come: it does not count.</source>
        <translation>הסכמה היא מ־%1, יום שעוד לא הגיע: היא אינה נחשבת.</translation>
    </message>
    <message>
        <source>“%1” is required, and nothing is there.</source>
        <translation>״%1״ נדרש, ואין שם דבר.</translation>
    </message>
    <message>
        <source>The look at all cards was stopped.</source>
        <translation>המעבר על כל הכרטיסים הופסק.</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>With this quote, %1 has %2 in sent and accepted quotes: %3 more than the credit limit of %4.</source>
        <translation>עם הצעת המחיר הזו יש ל-%1 הצעות שנשלחו ואושרו בסך %2: %3 יותר ממסגרת האשראי של %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>הצעת מחיר אחת במטבע אחר אינה נספרת.</numerusform>
            <numerusform>%n הצעות מחיר במטבעות אחרים אינן נספרות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>%1 · %2 in sent and accepted quotes</source>
        <extracomment>a credit limit, and how much of it is used up</extracomment>
        <translation>%1 · %2 בהצעות שנשלחו ואושרו</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 in sent and accepted quotes, without %n in other currencies</source>
        <translation>
            <numerusform>%1 · %2 בהצעות שנשלחו ואושרו, ללא אחת במטבע אחר</numerusform>
            <numerusform>%1 · %2 בהצעות שנשלחו ואושרו, ללא %n במטבעות אחרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>אי אפשר היה לקרוא את הקובץ: %1.</translation>
    </message>
    <message>
        <source>There is no encoding named %1; use UTF-8, UTF-16 or windows-1252.</source>
        <translation>אין קידוד בשם %1; יש להשתמש ב־UTF-8, ב־UTF-16 או ב־windows-1252.</translation>
    </message>
    <message>
        <source>Line %1: these bytes are no text in the encoding %2. Choose another encoding.</source>
        <translation>שורה %1: הבתים האלה אינם טקסט בקידוד %2. יש לבחור קידוד אחר.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte: this is no text file, or its encoding is another one.</source>
        <translation>שורה %1 מכילה בית אפס: זה אינו קובץ טקסט, או שהקידוד שלו אחר.</translation>
    </message>
    <message>
        <source>A field in line %1 is larger than 1 MB. Is a quotation mark not closed there?</source>
        <translation>שדה בשורה %1 גדול מ־1 MB. האם חסרה שם מירכה סוגרת?</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>בשורה %1 יש יותר מ־%2 עמודות.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed.</source>
        <translation>המירכאות שנפתחו בשורה %1 אינן נסגרות.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into parts.</source>
        <translation>הקובץ גדול מ־%1 MB. יש לפצל אותו לחלקים.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>שם בקבצים</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>שדה משלכם</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>The name of “%1” in files is made of a to z, digits and _, begins with a letter and has up to 40 of them.</source>
        <translation>השם של ״%1״ בקבצים מורכב מהאותיות a עד z, מספרות ומ־_, מתחיל באות ואורכו עד 40 תווים.</translation>
    </message>
    <message>
        <source>Something else is called “%1” in files already. Choose another name for “%2”.</source>
        <translation>משהו אחר כבר נקרא ״%1״ בקבצים. בחרו שם אחר עבור ״%2״.</translation>
    </message>
    <message>
        <source>An own field needs a label.</source>
        <translation>שדה משלכם צריך תווית.</translation>
    </message>
    <message>
        <source>The label “%1” is longer than 60 characters.</source>
        <translation>התווית ״%1״ ארוכה מ־60 תווים.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Give this one another label.</source>
        <translation>השדה ״%1״ כבר קיים. תנו לזה תווית אחרת.</translation>
    </message>
    <message>
        <source>“%1” needs at least one choice to choose from.</source>
        <translation>השדה ״%1״ צריך לפחות אפשרות אחת לבחירה.</translation>
    </message>
    <message>
        <source>A choice of “%1” is too long.</source>
        <translation>אחת האפשרויות של ״%1״ ארוכה מדי.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>סכום כסף</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in “%1”: its kind and currency stay. Make a new field for something else.</source>
        <translation>
            <numerusform>אצל איש קשר אחד כתוב משהו ב„%1”: הסוג והמטבע נשארים. לדבר אחר יש ליצור שדה חדש.</numerusform>
            <numerusform>אצל %n אנשי קשר כתוב משהו ב„%1”: הסוג והמטבע נשארים. לדבר אחר יש ליצור שדה חדש.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message>
        <source>Sharable</source>
        <translation>ניתנים לשיתוף</translation>
    </message>
    <message>
        <source>Whoever works here finds whom a card is about and who looks after them.</source>
        <translation>כל מי שעובד כאן מוצא במי עוסק הכרטיס ומי אחראי עליו.</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>רלוונטיים</translation>
    </message>
    <message>
        <source>What you want to know is there, and nobody is kept whom you do not need.</source>
        <translation>מה שאתם רוצים לדעת נמצא שם, ולא נשמר מי שאינכם צריכים.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>מדויקים</translation>
    </message>
    <message>
        <source>What is on the cards can be right, and nobody has two.</source>
        <translation>מה שכתוב בכרטיסים יכול להיות נכון, ולאף אחד אין שניים.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכנים</translation>
    </message>
    <message>
        <source>Somebody looked at each card within a year.</source>
        <translation>מישהו עבר על כל כרטיס בתוך שנה.</translation>
    </message>
    <message>
        <source>Transportable</source>
        <translation>ניתנים להעברה</translation>
    </message>
    <message>
        <source>Phone numbers and countries mean the same in any other program.</source>
        <translation>מספרי טלפון ומדינות מובנים באותה צורה בכל תוכנה אחרת.</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>מאובטחים</translation>
    </message>
    <message>
        <source>Nothing is lost with the computer, and nobody else reads it.</source>
        <translation>דבר לא אובד עם המחשב, ואיש מלבדכם לא קורא אותם.</translation>
    </message>
    <message>
        <source>%1 of %2 cards say by name whom they are about.</source>
        <translation>ב־%1 מתוך %2 כרטיסים כתוב בשם במי מדובר.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n card(s) a name.</source>
        <translation>
            <numerusform>לתת שם לכרטיס אחד.</numerusform>
            <numerusform>לתת שם ל־%n כרטיסים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts have somebody who looks after them.</source>
        <translation>ל־%1 מתוך %2 אנשי קשר יש מי שאחראי עליהם.</translation>
    </message>
    <message numerus="yes">
        <source>Say who looks after %n contact(s).</source>
        <translation>
            <numerusform>לקבוע מי אחראי על איש קשר אחד.</numerusform>
            <numerusform>לקבוע מי אחראי על %n אנשי קשר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copies the file away while somebody works in it.</source>
        <translation>דבר לא מעתיק את הקובץ בזמן שעובדים בו.</translation>
    </message>
    <message>
        <source>The file is in a folder of %1, where two at once make two versions of it.</source>
        <translation>הקובץ נמצא בתיקייה של %1, ושם שניים שעובדים בו־זמנית יוצרים ממנו שתי גרסאות.</translation>
    </message>
    <message>
        <source>Close the business and move its file out of the folder of %1.</source>
        <translation>לסגור את העסק ולהעביר את הקובץ שלו אל מחוץ לתיקייה של %1.</translation>
    </message>
    <message>
        <source>With %1 of %2 contacts there was something to do in the last three years.</source>
        <translation>עם %1 מתוך %2 אנשי קשר היה משהו בשלוש השנים האחרונות.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n contact(s) with whom there was nothing for three years, and delete whom you no longer need.</source>
        <translation>
            <numerusform>לעבור על איש קשר אחד שלא היה אתו דבר שלוש שנים, ולמחוק אותו אם אינכם צריכים אותו עוד.</numerusform>
            <numerusform>לעבור על %n אנשי קשר שלא היה אתם דבר שלוש שנים, ולמחוק את מי שאינכם צריכים עוד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n person(s).</source>
        <extracomment>what is missing on cards: &quot;E-mails&quot;</extracomment>
        <translation>
            <numerusform>למלא ״%1״ אצל אדם אחד.</numerusform>
            <numerusform>למלא ״%1״ אצל %n אנשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n company(s).</source>
        <translation>
            <numerusform>למלא ״%1״ אצל חברה אחת.</numerusform>
            <numerusform>למלא ״%1״ אצל %n חברות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values that you want to know are there.</source>
        <translation>%1 מתוך %2 פרטים שאתם רוצים לדעת נמצאים.</translation>
    </message>
    <message>
        <source>On %1 of %2 cards nothing is likely wrong.</source>
        <translation>ב־%1 מתוך %2 כרטיסים ככל הנראה אין שגיאה.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n card(s) on which something is likely wrong.</source>
        <translation>
            <numerusform>לתקן כרטיס אחד שככל הנראה יש בו שגיאה.</numerusform>
            <numerusform>לתקן %n כרטיסים שככל הנראה יש בהם שגיאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards are likely no second one of somebody.</source>
        <translation>%1 מתוך %2 כרטיסים ככל הנראה אינם כרטיס שני של מישהו.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n card(s) that are likely a second one.</source>
        <translation>
            <numerusform>למזג כרטיס אחד שככל הנראה הוא שני.</numerusform>
            <numerusform>למזג %n כרטיסים שככל הנראה הם שניים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards were confirmed or changed in the last 12 months.</source>
        <translation>%1 מתוך %2 כרטיסים אומתו או שונו ב־12 החודשים האחרונים.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n contact(s) whether their card is still right, and confirm it.</source>
        <translation>
            <numerusform>לשאול איש קשר אחד אם הכרטיס שלו עדיין נכון, ולאמת אותו.</numerusform>
            <numerusform>לשאול %n אנשי קשר אם הכרטיס שלהם עדיין נכון, ולאמת אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone numbers of %1 of %2 cards can be dialled from anywhere.</source>
        <translation>את מספרי הטלפון ב־%1 מתוך %2 כרטיסים אפשר לחייג מכל מקום.</translation>
    </message>
    <message numerus="yes">
        <source>Write the phone numbers on %n card(s) so that they can be dialled.</source>
        <translation>
            <numerusform>לכתוב את מספרי הטלפון בכרטיס אחד כך שאפשר יהיה לחייג אותם.</numerusform>
            <numerusform>לכתוב את מספרי הטלפון ב־%n כרטיסים כך שאפשר יהיה לחייג אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>The countries on %1 of %2 cards are known to any program.</source>
        <translation>המדינות ב־%1 מתוך %2 כרטיסים מוכרות לכל תוכנה.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the country on %n card(s) from the list.</source>
        <translation>
            <numerusform>לבחור את המדינה בכרטיס אחד מהרשימה.</numerusform>
            <numerusform>לבחור את המדינה ב־%n כרטיסים מהרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last checked backup is of %1.</source>
        <translation>הגיבוי הבדוק האחרון הוא מ־%1.</translation>
    </message>
    <message>
        <source>There is no checked backup.</source>
        <translation>אין גיבוי בדוק.</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>לעשות גיבוי.</translation>
    </message>
    <message>
        <source>Backups are kept in a second place, too.</source>
        <translation>הגיבויים נשמרים גם במקום שני.</translation>
    </message>
    <message>
        <source>Backups are kept in one place only.</source>
        <translation>הגיבויים נשמרים במקום אחד בלבד.</translation>
    </message>
    <message>
        <source>Choose a second place for backups, on another disk or a stick.</source>
        <translation>לבחור מקום שני לגיבויים, בדיסק אחר או בהתקן נייד.</translation>
    </message>
    <message>
        <source>The business asks who opens it.</source>
        <translation>העסק שואל מי פותח אותו.</translation>
    </message>
    <message>
        <source>Whoever has the file can read all of it.</source>
        <translation>מי שהקובץ בידיו יכול לקרוא את כולו.</translation>
    </message>
    <message>
        <source>Set a passphrase.</source>
        <translation>לקבוע משפט סיסמה.</translation>
    </message>
    <message>
        <source>Others on this computer can&apos;t open the file.</source>
        <translation>אחרים במחשב הזה אינם יכולים לפתוח את הקובץ.</translation>
    </message>
    <message>
        <source>Others on this computer can open the file.</source>
        <translation>אחרים במחשב הזה יכולים לפתוח את הקובץ.</translation>
    </message>
    <message>
        <source>Keep the file from the others on this computer.</source>
        <translation>לשמור את הקובץ מפני אחרים במחשב הזה.</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>סיכוי</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>סגירה צפויה</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>מתחרה</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>סיבת ההפסד</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>נסגרה בתאריך</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>זכייה</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>הפסד</translation>
    </message>
    <message>
        <source>Move deal %1</source>
        <translation>העברת העסקה %1</translation>
    </message>
    <message>
        <source>Win deal %1</source>
        <translation>זכייה בעסקה %1</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>יש לציין מדוע העסקה הופסדה.</translation>
    </message>
    <message>
        <source>Lose deal %1</source>
        <translation>הפסד בעסקה %1</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>לעסקה דרושה כותרת.</translation>
    </message>
    <message>
        <source>The deal “%1” needs a customer.</source>
        <translation>לעסקה ״%1״ דרוש לקוח.</translation>
    </message>
    <message>
        <source>The value of “%1” can&apos;t be negative.</source>
        <translation>הסכום של ״%1״ אינו יכול להיות שלילי.</translation>
    </message>
    <message>
        <source>The probability of “%1” must be from 0 to 100 percent.</source>
        <translation>ההסתברות של ״%1״ חייבת להיות בין 0 ל־100 אחוז.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>מועד הצעד הבא</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>en_GB</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language you translate into: de, cs, he.</extracomment>
        <translation>he</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>יום איחור</numerusform>
            <numerusform>%n ימי איחור</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>דקה</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>שעה</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>יום</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
</context>
<context>
    <name>DossierReadme</name>
    <message>
        <source>All that “%1” knows of “%2”: the card, what happened, deals, quotes, tickets, relations and files. Made by %3 at %4 (UTC).</source>
        <translation>כל מה ש„%1” יודע על „%2”: הכרטיס, מה שקרה, עסקאות, הצעות מחיר, פניות, קשרים וקבצים. נערך על ידי %3 ב־%4 (UTC).</translation>
    </message>
    <message>
        <source>Look through it before you give it away: notes are in it as they were taken. Of other people and companies that it names only the names are in it, of products not what they cost.</source>
        <translation>כדאי לעבור על התיק לפני שמוסרים אותו: ההערות מופיעות בו כפי שנכתבו. על אנשים וחברות אחרים שנזכרים בו יש רק שמות, ועל מוצרים לא מופיע כמה הם עולים לנו.</translation>
    </message>
    <message>
        <source>all of it to read and print</source>
        <translation>הכול לקריאה ולהדפסה</translation>
    </message>
    <message>
        <source>cards for address books</source>
        <translation>כרטיסים לפנקסי כתובות</translation>
    </message>
    <message>
        <source>the kept files and the quotes as they were sent</source>
        <translation>הקבצים השמורים והצעות המחיר כפי שנשלחו</translation>
    </message>
    <message>
        <source>the size and SHA-256 of each file, and a digest of the records</source>
        <translation>הגודל וה־SHA-256 של כל קובץ, וטביעה של הרשומות</translation>
    </message>
    <message>
        <source>For other programs the records are in these files, one a line, with everything that is kept of them:</source>
        <translation>לתוכנות אחרות הרשומות נמצאות בקבצים האלה, רשומה בכל שורה, עם כל מה ששמור עליהן:</translation>
    </message>
    <message>
        <source>Kartei makes a new business with these records of this folder: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. It checks that nothing is missing or changed. What was changed when, and by whom, is not in it.</source>
        <translation>‏Kartei יוצרת מהתיקייה הזאת עסק חדש עם הרשומות האלה: „עסק חדש מייצוא” בתפריט קובץ, או ‎kartei new FILE --from FOLDER. נבדק שדבר לא חסר ולא השתנה. מה השתנה, מתי ובידי מי – אינו כלול.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is computed and can&apos;t be set.</source>
        <translation>״%1״ מחושב ואי אפשר לקבוע אותו.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>לא נמצא %1 ״%2״.</translation>
    </message>
    <message>
        <source>%1 may be %2 (%3): %4.</source>
        <translation>ייתכן ש־%1 זהה ל־%2 (%3): %4.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>אותה כתובת דוא״ל</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>אותו מספר טלפון</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>אותו שם ואותה עיר</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>אין שדה ״%2״ עבור %1.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>מיקום</translation>
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
        <translation>אין בקובץ עמודה ״%1״; העמודות הן: %2.</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been written.</source>
        <translation>זו הייתה הרצת ניסיון: דבר לא נכתב.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <translation>
            <numerusform>נוצרה אחת.</numerusform>
            <numerusform>נוצרו %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>שונתה אחת.</numerusform>
            <numerusform>שונו %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>אחת ללא שינוי.</numerusform>
            <numerusform>%n ללא שינוי.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because already there.</source>
        <translation>
            <numerusform>אחת דולגה משום שהיא כבר קיימת.</numerusform>
            <numerusform>%n דולגו משום שהן כבר קיימות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>אחת נדחתה.</numerusform>
            <numerusform>%n נדחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be duplicates.</source>
        <translation>
            <numerusform>אחת עשויה להיות כפולה.</numerusform>
            <numerusform>%n עשויות להיות כפולות.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 records changed.</source>
        <translation>שונו 0 רשומות.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>עמודות שדולגו: %1.</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>״%1״ כבר קיים.</translation>
    </message>
    <message>
        <source>%1 “%2” is already used by “%3”. Merge, or leave out what is there.</source>
        <translation>%1 ״%2״ כבר בשימוש אצל ״%3״. יש למזג, או לדלג על מה שכבר קיים.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>ייבוא %1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>הייבוא הופסק. דבר לא נכתב.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>בקובץ יש יותר מ־%1 שורות. יש לפצל אותו לחלקים.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns.</source>
        <translation>יש %1 תאים, אבל רק %2 עמודות.</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ערך אחר</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ערך יחיד</translation>
    </message>
    <message>
        <source>an existing record</source>
        <translation>רשומה קיימת</translation>
    </message>
    <message>
        <source>%1 must be a list of objects.</source>
        <translation>%1 צריך להיות רשימה של אובייקטים.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, פריט %2: %3</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2.</source>
        <translation>זה אינו JSON:‏ %1 בשורה %2.</translation>
    </message>
    <message>
        <source>This entry is no object.</source>
        <translation>הפריט הזה אינו אובייקט.</translation>
    </message>
    <message>
        <source>%1 is given as %2, but the lines make it %3.</source>
        <translation>הערך שנמסר עבור %1 הוא %2, אבל לפי השורות הוא %3.</translation>
    </message>
    <message>
        <source>The tax of %1 %</source>
        <translation>מע״מ בשיעור %1%</translation>
    </message>
    <message>
        <source>The amount of line %1</source>
        <translation>הסכום של שורה %1</translation>
    </message>
    <message>
        <source>The net total</source>
        <translation>סך הכול נטו</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>המע״מ</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2” here, but “%3” in line %4 of the same record.</source>
        <translation>הערך של %1 הוא ״%2״ כאן, אבל ״%3״ בשורה %4 של אותה רשומה.</translation>
    </message>
    <message>
        <source>The stage “%1” was made.</source>
        <translation>השלב ״%1״ נוצר.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>אחד מאלה: %1</translation>
    </message>
    <message>
        <source>a whole number such as 42</source>
        <translation>מספר שלם כגון 42</translation>
    </message>
    <message>
        <source>a number such as 1234.56 with at most %1 decimals</source>
        <translation>מספר כגון 1234.56 עם %1 ספרות אחרי הנקודה לכל היותר</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21</source>
        <translation>תאריך כגון 2026-11-21</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-21 10:08:00</source>
        <translation>תאריך ושעה כגון 2026-11-21 10:08:00</translation>
    </message>
    <message>
        <source>the number of an existing record</source>
        <translation>מספר של רשומה קיימת</translation>
    </message>
    <message>
        <source>%1 is “%2”; expected is %3.</source>
        <translation>הערך של %1 הוא ״%2״; הערך הצפוי: %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>a currency code such as EUR</source>
        <translation>קוד מטבע כגון EUR</translation>
    </message>
    <message>
        <source>The name “%1” of “%2” was left out.</source>
        <translation>השם ״%1״ של ״%2״ הושמט.</translation>
    </message>
    <message>
        <source>“%1” is in %2; the row needs the currency of its amounts.</source>
        <translation>הסכומים של ״%1״ הם ב־%2; בשורה צריך להופיע המטבע של הסכומים.</translation>
    </message>
    <message>
        <source>an object with an “%1”</source>
        <translation>אובייקט עם ״%1״</translation>
    </message>
    <message>
        <source>%1: “%2” may be %3 or %4. Say which one by its number or id.</source>
        <translation>%1: ״%2״ יכול להיות %3 או %4. יש לציין את המספר או את המזהה.</translation>
    </message>
    <message>
        <source>a number that can&apos;t be both thousands and decimals, such as %1</source>
        <translation>מספר שאין בו ספק בין אלפים לעשרוניות, כמו %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>הייצוא הופסק.</translation>
    </message>
    <message>
        <source>The bytes of this file are no text in the encoding %1.</source>
        <translation>הבתים בקובץ הזה אינם טקסט בקידוד %1.</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end (END:VCARD).</source>
        <translation>לכרטיס שמתחיל בשורה %1 אין סוף (END:VCARD).</translation>
    </message>
    <message>
        <source>This card has more than %1 lines.</source>
        <translation>בכרטיס הזה יש יותר מ-%1 שורות.</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>אותו שם ואותו עסק</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translation>אותו שם ואותה כתובת</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>שם דומה באותו עסק</translation>
    </message>
    <message>
        <source>similar name at the same address</source>
        <translation>שם דומה באותה כתובת</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>אותו שם</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>אותו משק בית</translation>
    </message>
    <message>
        <source>%1 must be an object of names and values.</source>
        <translation>%1 חייב להיות אובייקט של שמות וערכים.</translation>
    </message>
    <message>
        <source>The birthday “%1” of “%2” was left out: it needs a day, a month and a year.</source>
        <translation>יום ההולדת ”%1“ של ”%2“ הושמט: נדרשים יום, חודש ושנה.</translation>
    </message>
    <message>
        <source>The history has a value that is longer than the %1 characters that a cell of XLSX holds, so nothing was written. Export it as CSV.</source>
        <translation>בהיסטוריה יש ערך ארוך מ־%1 התווים שתא ב־XLSX מכיל, ולכן דבר לא נכתב. יש לייצא אותה כ־CSV.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>הרשימה ריקה.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>עמודה %1</translation>
    </message>
    <message>
        <source>“%1” is computed from other records and can&apos;t be set.</source>
        <translation>״%1״ מחושב מרשומות אחרות ולא ניתן לקבוע אותו.</translation>
    </message>
    <message>
        <source>Import %1 (source: %2)</source>
        <translation>ייבוא %1 (מקור: %2)</translation>
    </message>
    <message>
        <source>%1 of “%2” (%3) is longer than the %4 characters that a cell of XLSX holds, so nothing was written. Export it as CSV, or without that field.</source>
        <translation>השדה %1 של „%2” (%3) ארוך מ־%4 התווים שתא ב־XLSX מכיל, ולכן דבר לא נכתב. יש לייצא כ־CSV, או בלי השדה הזה.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds %1 rows, and these are more, so nothing was written. Export them as CSV, or fewer of them.</source>
        <translation>גיליון XLSX מכיל %1 שורות, ואלה יותר, ולכן דבר לא נכתב. יש לייצא כ־CSV, או פחות מהן.</translation>
    </message>
    <message>
        <source>This is more than a file of 4 GB, so nothing was written. Export it as CSV, or less of it.</source>
        <translation>זה יותר מקובץ של ‎4 GB, ולכן דבר לא נכתב. יש לייצא כ־CSV, או פחות.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells tidied, such as %2.</source>
        <translation>
            <numerusform>%1: תא אחד סודר, למשל %2.</numerusform>
            <numerusform>%1: סודרו %n תאים, למשל %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2” and was left out.</source>
        <translation>„%1” אינו אחת האפשרויות של „%2” והושמט.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a column: &quot;Phone (Mobile)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be %1: %2</source>
        <translation>ייתכן שזה %1: %2</translation>
    </message>
    <message>
        <source>typed contacts</source>
        <translation>אנשי קשר שהוקלדו</translation>
    </message>
    <message numerus="yes">
        <source>%n companies were made because people work for them.</source>
        <translation>
            <numerusform>נוצרה חברה אחת, כי עובדים בה אנשים.</numerusform>
            <numerusform>נוצרו %n חברות, כי עובדים בהן אנשים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDossier</name>
    <message>
        <source>Where the dossier is kept</source>
        <translation>היכן יישמר התיק</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>התיק של %1</translation>
    </message>
    <message>
        <source>The dossier is in %1</source>
        <translation>התיק נמצא ב־%1</translation>
    </message>
</context>
<context>
    <name>ExportEverything</name>
    <message>
        <source>Export everything</source>
        <translation>ייצוא הכול</translation>
    </message>
    <message>
        <source>Where the export is kept</source>
        <translation>היכן יישמר הייצוא</translation>
    </message>
    <message>
        <source>Everything was exported to %1</source>
        <translation>הכול יוצא אל %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The export is in %1.</source>
        <translation>אין במחשב הזה תוכנה שמציגה תיקיות. הייצוא נמצא ב-%1.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export %1</source>
        <translation>ייצוא %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>ערכים מופרדים בפסיקים (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>‏JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>יוצא אל %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>גיליון אלקטרוני (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportMailing</name>
    <message numerus="yes">
        <source>%n contacts are written to.</source>
        <translation>
            <numerusform>פונים לאיש קשר אחד.</numerusform>
            <numerusform>פונים ל־%n אנשי קשר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out; the details say who and why.</source>
        <translation>
            <numerusform>אחד הושמט; בפרטים כתוב מי ולמה.</numerusform>
            <numerusform>%n הושמטו; בפרטים כתוב מי ולמה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>רשימת דיוור</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>בדואר</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>בדוא״ל</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ועוד אחד</numerusform>
            <numerusform>… ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How are they written to? Left out is who may not be written to, by e-mail whoever did not consent to it and by post whoever objected; who has no address for it; and of those who share one all but the first.</source>
        <translation>איך כותבים אליהם? מושמט מי שאסור לכתוב אליו, בדוא״ל מי שלא הסכים ובדואר מי שהתנגד; מי שאין לו כתובת לכך; ומבין מי שחולקים כתובת, כולם פרט לראשון.</translation>
    </message>
</context>
<context>
    <name>ExportReadme</name>
    <message>
        <source>Everything of “%1”, exported by %2 at %3 (UTC).</source>
        <translation>הכול מתוך „%1”, יוצא על ידי %2 ב־%3 (UTC).</translation>
    </message>
    <message>
        <source>Who changed what and when, from which value to which; the newest first.</source>
        <translation>מי שינה מה ומתי, מאיזה ערך לאיזה; החדש ביותר ראשון.</translation>
    </message>
    <message>
        <source>The files that records hold, such as the logo and the PDFs of sent quotes, each as it is kept. The JSON files say to which record each belongs.</source>
        <translation>הקבצים שברשומות, כמו הלוגו וקובצי ה־PDF של הצעות מחיר שנשלחו, כל אחד כפי שהוא שמור. קובצי ה־JSON אומרים לאיזו רשומה שייך כל אחד.</translation>
    </message>
    <message>
        <source>How many records of each kind there are, with a digest of them, and the size and SHA-256 of each file.</source>
        <translation>כמה רשומות יש מכל סוג, עם טביעה שלהן, והגודל וה־SHA-256 של כל קובץ.</translation>
    </message>
    <message>
        <source>The tables are there twice: as CSV for spreadsheets and as JSON for other programs. The JSON files hold one record a line, with everything; the CSV files leave out what only Kartei itself needs.</source>
        <translation>הטבלאות נמצאות כאן פעמיים: כ־CSV לגיליונות אלקטרוניים וכ־JSON לתוכנות אחרות. בקובצי ה־JSON יש רשומה בכל שורה, על כל תוכנה; קובצי ה־CSV משמיטים את מה שרק Kartei עצמה צריכה.</translation>
    </message>
    <message>
        <source>In a CSV file an apostrophe stands before text that a spreadsheet would take for a formula.</source>
        <translation>בקובץ CSV עומד גרש לפני טקסט שגיליון אלקטרוני היה רואה בו נוסחה.</translation>
    </message>
    <message>
        <source>In the CSV files each text is exactly as it is kept: a spreadsheet may take one for a formula.</source>
        <translation>בקובצי ה־CSV כל טקסט הוא בדיוק כפי שהוא שמור: גיליון אלקטרוני עלול לראות באחד מהם נוסחה.</translation>
    </message>
    <message>
        <source>Kartei makes a new business of this folder, with the same numbers, documents and history: “New business from an export” in the menu File, or “kartei new FILE --from FOLDER”. Users and passphrases, backups, unsaved drafts and the settings of the window are not in it.</source>
        <translation>‏Kartei יוצרת מהתיקייה הזאת עסק חדש, עם אותם מספרים, מסמכים והיסטוריה: „עסק חדש מייצוא” בתפריט קובץ, או ‎kartei new FILE --from FOLDER. משתמשים ומשפטי סיסמה, גיבויים, טיוטות שלא נשמרו והגדרות החלון אינם כלולים.</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Settle: %1</source>
        <translation>טיפול: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>פתיחה מחדש: %1</translation>
    </message>
    <message>
        <source>%1: settled.</source>
        <translation>%1: טופל.</translation>
    </message>
    <message>
        <source>%1: open again.</source>
        <translation>%1: נפתח מחדש.</translation>
    </message>
</context>
<context>
    <name>FieldDemand</name>
    <message>
        <source>Of whom</source>
        <translation>אצל מי</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>שדה משלכם</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>דרישה</translation>
    </message>
    <message>
        <source>“%1” can only be one of these: %2.</source>
        <translation>״%1״ יכול להיות רק אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>רצוי</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>“%1” is no field here (%2).</source>
        <translation>„%1” אינו שדה כאן (%2).</translation>
    </message>
    <message>
        <source>What is demanded of this field is said already (%1, %2). Change that.</source>
        <translation>מה נדרש משדה זה כבר נקבע (%1, %2). יש לשנות שם.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>״%1״ אינו מטבע כגון EUR.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a language.</source>
        <translation>״%1״ אינו שם של שפה.</translation>
    </message>
    <message>
        <source>%1: a day such as %2 is needed here.</source>
        <translation>%1: כאן דרוש תאריך כגון %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: ״%2״ אינו מספר.</translation>
    </message>
    <message>
        <source>%1: nobody and nothing is called “%2”. Choose from the list.</source>
        <translation>%1: לא נמצא דבר בשם ״%2״. יש לבחור מהרשימה.</translation>
    </message>
    <message>
        <source>%1: “%2” can mean thousands or decimals. Leave the sign out, or write other decimals.</source>
        <translation>%1: ״%2״ יכול להיות אלפים או עשרוניות. יש להשמיט את הסימן או לכתוב מספר אחר של ספרות עשרוניות.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>FileBars</name>
    <message>
        <source>Understood</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file of this business.</source>
        <translation>משתמשים אחרים במחשב הזה יכולים לקרוא את קובץ העסק.</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>רק בשבילי</translation>
    </message>
    <message>
        <source>The business lies on another computer&apos;s disk. Only one person can work in it at a time; for more, use a PostgreSQL server.</source>
        <translation>העסק נמצא בדיסק של מחשב אחר. רק אדם אחד יכול לעבוד בו בכל פעם; ליותר מזה השתמשו בשרת PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Work in the business on one computer at a time, and let the copying end before you change over.</source>
        <translation>%1 מעתיק את התיקייה הזאת למחשבים אחרים. עבדו בעסק במחשב אחד בכל פעם, והמתינו לסיום ההעתקה לפני שעוברים למחשב אחר.</translation>
    </message>
    <message>
        <source>The business was changed on two computers at once. The other version lies beside it: %1. Open it in another window and take over what is missing here.</source>
        <translation>העסק שונה בשני מחשבים בו־זמנית. הגרסה השנייה נמצאת לצידו: %1. פתחו אותה בחלון נוסף והשלימו כאן את מה שחסר.</translation>
    </message>
</context>
<context>
    <name>FileClaim</name>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be written: %2.</source>
        <translation>לא ניתן לכתוב את %1, הפתק שאומר מי עובד בעסק: %2.</translation>
    </message>
    <message>
        <source>%1 on %2 has asked for the business already.</source>
        <translation>התקבלה כבר בקשה לעסק מאת %1 במחשב %2.</translation>
    </message>
    <message>
        <source>Nobody asks for the business any more. It stays here.</source>
        <translation>אין עוד בקשה לעסק. הוא נשאר כאן.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 on %3. It can be read meanwhile; to change it, wait until it is closed there.</source>
        <translation>%1 נמצא בשימוש של %2 במחשב %3. אפשר לקרוא בינתיים; כדי לשנות יש להמתין עד שייסגר שם.</translation>
    </message>
    <message>
        <source>%1, the note that says who works in the business, can&apos;t be read. %2</source>
        <translation>לא ניתן לקרוא את %1, הפתק שאומר מי עובד בעסק. %2</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end is expected.</source>
        <translation>כאן צריך להופיע ״and״, ״or״ או סוף הביטוי.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>הקינון עמוק מדי.</translation>
    </message>
    <message>
        <source>this bracket is not closed.</source>
        <translation>הסוגר הזה לא נסגר.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)” is expected.</source>
        <translation>כאן צריך להופיע ״and״, ״or״ או ״)״.</translation>
    </message>
    <message>
        <source>the name of a field is expected.</source>
        <translation>כאן צריך להופיע שם של שדה.</translation>
    </message>
    <message>
        <source>these are too many comparisons.</source>
        <translation>יש יותר מדי השוואות.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>״%1״ יכול לקבל אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>כאן צריך להופיע ערך.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>כאן צריך להופיע אחד מאלה: %1.</translation>
    </message>
    <message>
        <source>the filter is too long.</source>
        <translation>הסינון ארוך מדי.</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>״%1״ אינו שדה של ״%2״.</translation>
    </message>
    <message>
        <source>only one reference can be followed, not the one in “%1”.</source>
        <translation>אפשר לעקוב אחרי הפניה אחת בלבד, ולא אחרי זו שב־״%1״.</translation>
    </message>
    <message>
        <source>“%1” can mean %2: write one of them.</source>
        <translation>הפירוש של ״%1״ יכול להיות %2: יש לכתוב אחד מהם.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>כאן צריך להופיע מספר שלם.</translation>
    </message>
    <message>
        <source>a number such as 12.5 is expected.</source>
        <translation>כאן צריך להופיע מספר כגון 12.5.</translation>
    </message>
    <message>
        <source>an amount such as 1000.50 is expected.</source>
        <translation>כאן צריך להופיע סכום כגון 1000.50.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T10:30:00Z is expected.</source>
        <translation>כאן צריך להופיע תאריך כגון 2026-01-31 או מועד כגון 2026-01-31T10:30:00Z.</translation>
    </message>
    <message>
        <source>yes or no is expected.</source>
        <translation>כאן צריך להופיע yes או no.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 is expected.</source>
        <translation>כאן צריך להופיע תאריך כגון 2026-01-31.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>המירכאות האלה לא נסגרו.</translation>
    </message>
    <message>
        <source>“!” stands only in “!=”; write “not”.</source>
        <translation>״!״ מופיע רק בתוך ״!=״; יש לכתוב ״not״.</translation>
    </message>
    <message>
        <source>Filter, character %1: %2</source>
        <translation>סינון, תו %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2” to sort by.</source>
        <translation>״%1״ אינו שדה של ״%2״ שאפשר למיין לפיו.</translation>
    </message>
    <message>
        <source>days, weeks, months or years are expected, such as “- 12 months”.</source>
        <translation>צפויים ימים, שבועות, חודשים או שנים, למשל ״‎- 12 months״.</translation>
    </message>
    <message>
        <source>what is added up is expected, such as quotes.total.</source>
        <translation>צפוי מה לסכם, למשל quotes.total.</translation>
    </message>
    <message>
        <source>what is counted is expected, such as tickets.</source>
        <translation>צפוי מה לספור, למשל tickets.</translation>
    </message>
    <message>
        <source>“where”, “and”, “or” or “)” is expected.</source>
        <translation>צפוי ״where״, ״and״, ״or״ או ״)״.</translation>
    </message>
    <message>
        <source>nothing belongs to “%1”.</source>
        <translation>שום דבר אינו שייך ל״%1״.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. There are: %3.</source>
        <translation>״%1״ אינו שייך ל״%2״. יש: %3.</translation>
    </message>
    <message>
        <source>“%1” of “%2” can&apos;t be added up.</source>
        <translation>אי אפשר לסכם את ״%1״ של ״%2״.</translation>
    </message>
</context>
<context>
    <name>FormLayouts</name>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>עריכת איש קשר</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>עסקה חדשה</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>עריכת עסקה</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>מוצר חדש</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>עריכת מוצר</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>עריכת פנייה</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>משימה חדשה</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>עריכת משימה</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>פעילות חדשה</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>עריכת פעילות</translation>
    </message>
    <message>
        <source>New reply template</source>
        <translation>תבנית תשובה חדשה</translation>
    </message>
    <message>
        <source>Edit reply template</source>
        <translation>עריכת תבנית תשובה</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>קשר חדש</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>עריכת קשר</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>שדה חדש</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>עריכת שדה</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>עריכת תגית</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>פריט חדש אצל הלקוח</translation>
    </message>
    <message>
        <source>Edit owned item</source>
        <translation>עריכת פריט אצל הלקוח</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
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
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>קידוד</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>מפריד</translation>
    </message>
    <message>
        <source>Has headings</source>
        <translation>יש כותרות</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>מה שכבר קיים</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>סודר</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Mapping of a list</source>
        <translation>מיפוי של רשימה</translation>
    </message>
    <message>
        <source>The mapping of a list needs a name.</source>
        <translation>למיפוי של רשימה נדרש שם.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for “%2”, and that is not a kind of record.</source>
        <translation>המיפוי ”%1“ מיועד ל”%2“, ואין סוג רשומות כזה.</translation>
    </message>
    <message>
        <source>There is a mapping “%1” already. Choose another name.</source>
        <translation>כבר קיים מיפוי ”%1“. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”, nor any other of “%2”.</source>
        <translation>אין מיפוי ”%1“, וגם לא אחר עבור ”%2“.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”. There are: %2.</source>
        <translation>אין מיפוי ”%1“. קיימים: %2.</translation>
    </message>
    <message>
        <source>Remember how “%1” is mapped</source>
        <translation>שמירת המיפוי של ”%1“</translation>
    </message>
    <message>
        <source>Forget how “%1” is mapped</source>
        <translation>מחיקת המיפוי של ”%1“</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>pasted list</source>
        <translation>רשימה שהודבקה</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>אי אפשר לקרוא את %1:‏ %2.</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The mapping was not kept. %1</source>
        <translation>המיפוי לא נשמר. %1</translation>
    </message>
    <message>
        <source>No backup was made before the import. %1</source>
        <translation>לא נוצר גיבוי לפני הייבוא. %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What was done</source>
        <translation>מה נעשה</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>מה זה שינה</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>שלום רב,</translation>
    </message>
    <message>
        <source>Dear Mr %1,</source>
        <extracomment>%1 is title and last name of a man; leave it out where it would have to be declined</extracomment>
        <translation>מר %1 הנכבד,</translation>
    </message>
    <message>
        <source>Dear Ms %1,</source>
        <extracomment>%1 is title and last name of a woman</extracomment>
        <translation>גב׳ %1 הנכבדה,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>%1 is the full name of a person of whom we don&apos;t know the sex; leave it out where that matters</extracomment>
        <translation>שלום %1,</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>From:</source>
        <translation>מאת:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>אל:</translation>
    </message>
    <message>
        <source>Copy to:</source>
        <translation>עותק אל:</translation>
    </message>
    <message>
        <source>This mail is there already: “%1”, on the timeline of %2.</source>
        <translation>ההודעה הזאת כבר נמצאת: “%1”, בציר הזמן של %2.</translation>
    </message>
    <message>
        <source>“%1” can be read by Outlook only. Save the mail there as .eml, or forward it to yourself and save that, then add it here.</source>
        <translation>את “%1” רק Outlook יודע לקרוא. יש לשמור בו את ההודעה כ־‎.eml, או להעביר אותה אליך ולשמור את זו, ואז להוסיף כאן.</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Add mail %1</source>
        <translation>הוספת ההודעה %1</translation>
    </message>
    <message>
        <source>Nobody in your contacts has an address of the mail “%1”. Add a contact with it, or say whose mail it is.</source>
        <translation>לאיש מאנשי הקשר שלך אין כתובת מההודעה “%1”. יש להוסיף איש קשר עם הכתובת, או לציין למי ההודעה שייכת.</translation>
    </message>
    <message>
        <source>“%1” has more parts inside of each other than any mail has. Add it as a file if you want to keep it.</source>
        <translation>ב־“%1” יש יותר חלקים זה בתוך זה משיש בהודעה כלשהי. אפשר להוסיף אותה כקובץ כדי לשמור אותה.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail: it does not say from whom it is and when. Save the mail as .eml in your mail program.</source>
        <translation>“%1” אינו הודעת דוא״ל: לא כתוב בו ממי ומתי. יש לשמור את ההודעה כ־‎.eml בתוכנת הדואר.</translation>
    </message>
</context>
<context>
    <name>MailHandOff</name>
    <message>
        <source>No program on this computer opens mails. Save the PDF, and attach it to a mail yourself.</source>
        <translation>אין במחשב הזה תוכנה שפותחת דוא״ל. אפשר לשמור את ה־PDF ולצרף אותו להודעה בעצמך.</translation>
    </message>
</context>
<context>
    <name>MailQuote</name>
    <message>
        <source>Note the mail with %1</source>
        <translation>רישום הדוא״ל עם %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>נרשם: %1</translation>
    </message>
    <message>
        <source>A mail with %1 is open. The card has no address: fill it in there. Where it can only be read, choose to edit it as a new one.</source>
        <translation>דוא״ל עם %1 פתוח. בכרטיס אין כתובת: יש להשלים אותה שם. אם אפשר רק לקרוא אותו, יש לבחור ״עריכה כהודעה חדשה״.</translation>
    </message>
    <message>
        <source>A mail with %1 is open. Where it can only be read, choose to edit it as a new one.</source>
        <translation>דוא״ל עם %1 פתוח. אם אפשר רק לקרוא אותו, יש לבחור ״עריכה כהודעה חדשה״.</translation>
    </message>
    <message>
        <source>Note it on the card</source>
        <translation>רישום בכרטיס</translation>
    </message>
</context>
<context>
    <name>MailingList</name>
    <message>
        <source>no complete postal address</source>
        <translation>אין כתובת דואר מלאה</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>אין כתובת דוא״ל</translation>
    </message>
    <message>
        <source>same postal address as %1</source>
        <translation>אותה כתובת דואר כמו %1</translation>
    </message>
    <message>
        <source>same e-mail address as %1</source>
        <translation>אותה כתובת דוא״ל כמו %1</translation>
    </message>
    <message>
        <source>no consent to e-mail</source>
        <translation>אין הסכמה לדוא״ל</translation>
    </message>
    <message>
        <source>wants no post since %1</source>
        <translation>לא רוצה דואר מאז %1</translation>
    </message>
    <message>
        <source>withdrew the consent to e-mail on %1</source>
        <translation>ביטל/ה את ההסכמה לדוא״ל ב־%1</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to e-mail at the same address</source>
        <translation>%1 ביטל/ה את ההסכמה לדוא״ל באותה כתובת</translation>
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
            <numerusform>פעילות אחת</numerusform>
            <numerusform>%n פעילויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>משימה אחת</numerusform>
            <numerusform>%n משימות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>עסקה אחת</numerusform>
            <numerusform>%n עסקאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>הצעת מחיר אחת</numerusform>
            <numerusform>%n הצעות מחיר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>%n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%n קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>קשר אחד</numerusform>
            <numerusform>%n קשרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>%n אנשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned items</source>
        <translation>
            <numerusform>פריט אחד אצל הלקוח</numerusform>
            <numerusform>%n פריטים אצל הלקוח</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewBusiness</name>
    <message>
        <source>Inquiry</source>
        <translation>התעניינות</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>ליד מתאים</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>נשלחה הצעה</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>משא ומתן</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>“%1” is not a country code such as DE (ISO 3166).</source>
        <translation>״%1״ אינו קוד מדינה כגון DE ‏(ISO 3166).</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR (ISO 4217).</source>
        <translation>״%1״ אינו קוד מטבע כגון EUR ‏(ISO 4217).</translation>
    </message>
    <message>
        <source>“%1” is not a language of Kartei: en, de, cs, he.</source>
        <translation>״%1״ אינה שפה של Kartei: en, de, cs, he.</translation>
    </message>
    <message>
        <source>Make the business</source>
        <translation>יצירת העסק</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>מילוי העסק לדוגמה</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>Numbers of</source>
        <translation>מספור של</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>המספר הבא</translation>
    </message>
    <message>
        <source>Starts again every year</source>
        <translation>מתחיל מחדש בכל שנה</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>סדרת מספרים</translation>
    </message>
    <message>
        <source>The number range “%1” is missing.</source>
        <translation>סדרת המספרים ״%1״ חסרה.</translation>
    </message>
    <message>
        <source>The number range “%1” gives %2 again and again. Put {###} into its pattern.</source>
        <translation>סדרת המספרים ״%1״ נותנת שוב ושוב %2. יש להוסיף {###} לתבנית.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>preferences, options, language, dark, logo, address</source>
        <translation>העדפות, אפשרויות, שפה, כהה, לוגו, כתובת</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>חזרה, ביטול, שחזור</translation>
    </message>
    <message>
        <source>export, portable document</source>
        <translation>ייצוא, מסמך, פי די אף</translation>
    </message>
    <message>
        <source>new file, company, database</source>
        <translation>קובץ חדש, חברה, מסד נתונים</translation>
    </message>
    <message>
        <source>file, load, database</source>
        <translation>קובץ, טעינה, מסד נתונים</translation>
    </message>
    <message>
        <source>help, hotkeys</source>
        <translation>עזרה, מקשים, קיצורים</translation>
    </message>
    <message>
        <source>navigation, rail</source>
        <translation>ניווט, פאנל</translation>
    </message>
    <message>
        <source>customer, person, client, company, business</source>
        <translation>לקוח, אדם, חברה, עסק, לקוחה</translation>
    </message>
    <message>
        <source>opportunity, lead, sale</source>
        <translation>הזדמנות, ליד, מכירה</translation>
    </message>
    <message>
        <source>offer, estimate, quotation, proposal</source>
        <translation>הצעה, אומדן, הצעת מחיר, תמחור</translation>
    </message>
    <message>
        <source>article, item, price, service</source>
        <translation>פריט, מק״ט, מחיר, שירות</translation>
    </message>
    <message>
        <source>issue, complaint, support, repair, request</source>
        <translation>תקלה, תלונה, תמיכה, תיקון, בקשה, קריאה</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>התוצאות המתאימות ביותר</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>Actions here</source>
        <translation>פעולות כאן</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Enter copies the result</source>
        <translation>Enter מעתיק את התוצאה</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>אנשים וחברות</translation>
    </message>
    <message>
        <source>Quotes and tickets</source>
        <translation>הצעות מחיר ופניות</translation>
    </message>
    <message>
        <source>Arithmetic, such as 3*12.50</source>
        <translation>חישוב, כגון 3*12.50</translation>
    </message>
    <message>
        <source>Create contact “%1”</source>
        <translation>יצירת איש קשר ״%1״</translation>
    </message>
    <message>
        <source>import everything, move, archive, transfer</source>
        <translation>ייבוא הכול, מעבר, ארכיון, העברה</translation>
    </message>
    <message>
        <source>archive, leave, all data, transfer, open formats</source>
        <translation>ארכיון, עזיבה, כל הנתונים, העברה, תבניות פתוחות</translation>
    </message>
    <message>
        <source>feedback, suggestions, open complaints, grievance</source>
        <translation>משוב, הצעות, תלונות פתוחות, ביקורת</translation>
    </message>
    <message>
        <source>data quality, check, wrong, invalid, clean up</source>
        <translation>איכות נתונים, בדיקה, שגוי, לא תקין, ניקוי</translation>
    </message>
    <message>
        <source>birthday, jubilee, congratulate, today</source>
        <translation>יום הולדת, יובל, לברך, היום</translation>
    </message>
    <message>
        <source>referral, word of mouth, recommended, revenue</source>
        <translation>המלצה, הפניה, מפה לאוזן, מחזור</translation>
    </message>
    <message>
        <source>data quality, score, six attributes, report</source>
        <translation>איכות נתונים, ציון, שש תכונות, דוח</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>בעלות: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>טלפון %1</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>מס׳ עוסק</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>תיק מס הכנסה</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>הרשימה ריקה.</translation>
    </message>
    <message>
        <source>Confidential – contains personal data</source>
        <translation>חסוי – מכיל מידע אישי</translation>
    </message>
    <message>
        <source>Value by stage</source>
        <translation>סכום לפי שלב</translation>
    </message>
    <message>
        <source>Sums by stage</source>
        <translation>סיכום לפי שלב</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>כל העסקאות</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>עסקאות פתוחות לפי שלב</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>משוקלל</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>עסקאות</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>ממוצע</translation>
    </message>
    <message>
        <source>full sum</source>
        <translation>סכום מלא</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>משוקלל</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>סכום %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>סיכוי</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>משוקלל %1</translation>
    </message>
    <message>
        <source>Ø days</source>
        <translation>ממוצע ימים</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>זמן רב מדי</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>סגירה צפויה</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>סכום %1</translation>
    </message>
    <message>
        <source>Draft quotation</source>
        <translation>טיוטת הצעת מחיר</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <extracomment>a document and its number, &quot;Quotation Q-2026-0117&quot;</extracomment>
        <translation>הצעת מחיר %1</translation>
    </message>
    <message>
        <source>Quotation no.</source>
        <translation>הצעת מחיר מס׳</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>לקוח מס׳</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>סימוכין שלכם</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>איש הקשר אצלנו</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Quotation – %1</source>
        <extracomment>subject of the letter, %1 is the title of the quotation</extracomment>
        <translation>הצעת מחיר – %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Sum of items</source>
        <translation>סכום הפריטים</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>סכום לפני מע״מ</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>מע״מ %1 על %2</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>תוספת</translation>
    </message>
    <message>
        <source>Surcharge %1</source>
        <translation>תוספת %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>הנחה %1</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>סך הכול לתשלום</translation>
    </message>
    <message>
        <source>All prices include VAT.</source>
        <translation>כל המחירים כוללים מע״מ.</translation>
    </message>
    <message>
        <source>With all options: %1 including VAT</source>
        <translation>עם כל האופציות: %1 כולל מע״מ</translation>
    </message>
    <message>
        <source>With all options: %1</source>
        <translation>עם כל האופציות: %1</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>בברכה</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>אישור הזמנה</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>מקום, תאריך</translation>
    </message>
    <message>
        <source>Signature, stamp</source>
        <translation>חתימה, חותמת</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>העברה מעמוד %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across the pages of a quotation that was not sent yet</extracomment>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>מחיר ליחידה</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>% מע״מ</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>% הנחה</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>מס׳</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>head of the column of amounts, %1 is the symbol of the currency</extracomment>
        <translation>סך הכול %1</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>אופציונלי, לא כלול בסך הכול</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>חלופה, לא כלולה בסך הכול</translation>
    </message>
    <message>
        <source>Alternative to %1, not in the total</source>
        <translation>חלופה ל־%1, לא כלולה בסך הכול</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>סכום ביניים</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>סך הכול %1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>moment of the figures in a report</extracomment>
        <translation>נכון ל־%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>Postal code, town</source>
        <translation>מיקוד, יישוב</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>קשר אחרון</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>רשימת אנשי קשר</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <extracomment>below the title of a list of contacts, %1 is their number</extracomment>
        <translation>אנשי קשר: %1</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>מה קרה לאחרונה</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Index cards</source>
        <translation>כרטיסי כרטסת</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>קשרים</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>תיק</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>מדבקות</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>מעטפות</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>please find attached our quotation %1 of %2 for %3.</source>
        <translation>מצורפת הצעת המחיר שלנו %1 מיום %2 בסך %3.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>ההצעה בתוקף עד %1.</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>כתובת למשלוח</translation>
    </message>
    <message>
        <source>Owned items</source>
        <translation>פריטים אצל הלקוח</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>תכונה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>שיעור</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>מה ישפר הכי הרבה</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>מצב הנתונים</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 מתוך 100</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <extracomment>below the title of a list, %1 is how many stand in it</extracomment>
        <translation>רשומות: %1</translation>
    </message>
</context>
<context>
    <name>PasteList</name>
    <message>
        <source>Paste a list</source>
        <translation>הדבקת רשימה</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>No next step</source>
        <translation>אין צעד הבא</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>לשחרר כאן</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days without contact</comment>
        <translation>
            <numerusform>יום</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The document could not be printed. Check the printer and try again.</source>
        <translation>אי אפשר היה להדפיס את המסמך. יש לבדוק את המדפסת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Free some memory and try again.</source>
        <translation>אי אפשר היה ליצור את קובץ ה־PDF. יש לפנות זיכרון ולנסות שוב.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>מסמכי PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>At most %1 cards are printed at once. Select fewer contacts.</source>
        <translation>ניתן להדפיס לכל היותר %1 כרטיסים בבת אחת. יש לבחור פחות אנשי קשר.</translation>
    </message>
    <message>
        <source>None of these contacts has a complete postal address: a street, and a postal code or a town. Add one to their cards.</source>
        <translation>לאף אחד מאנשי הקשר האלה אין כתובת דואר מלאה: רחוב, ומיקוד או יישוב. יש להוסיף כתובת בכרטיסים.</translation>
    </message>
    <message>
        <source>At most %1 addresses are printed at once. Select fewer contacts.</source>
        <translation>ניתן להדפיס לכל היותר %1 כתובות בבת אחת. יש לבחור פחות אנשי קשר.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>דבר לא הודפס.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this list.</source>
        <translation>„%1” אינו שדה ברשימה זו.</translation>
    </message>
    <message>
        <source>At most %1 entries are printed at once. Filter the list, or select fewer.</source>
        <translation>לכל היותר %1 רשומות מודפסות בבת אחת. יש לסנן את הרשימה או לבחור פחות.</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The file could not be made ready for opening in %1: %2.</source>
        <translation>אי אפשר היה להכין את הקובץ לפתיחה ב-%1:‏ %2.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Article number</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>שיעור מע״מ</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>אחריות (חודשים)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>מוצע למכירה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>טובין</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>חלק חילוף</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>למוצר דרוש שם.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>שיעור המס של ״%1״ חייב להיות בין 0 ל־100 אחוז.</translation>
    </message>
    <message>
        <source>The warranty of “%1” can&apos;t be negative.</source>
        <translation>האחריות של ״%1״ אינה יכולה להיות שלילית.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Kind of line</source>
        <translation>סוג השורה</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>מחיר ליחידה</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>שיעור מע״מ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>סימוכין שלכם</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>איש הקשר אצלנו</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>עיגול המע״מ</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>הנחה באחוזים</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>הנחה בסכום</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>טקסט פתיחה</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>טקסט סיום</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>תנאי תשלום</translation>
    </message>
    <message>
        <source>Address on the document</source>
        <translation>הכתובת במסמך</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>נטו</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>גרסה מתוקנת של</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>הוחלט בתאריך</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>סיבת הדחייה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Printed quote</source>
        <translation>הצעת מחיר מודפסת</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>סכום ביניים</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>אופציונלי</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>חלופה</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג תוקפה</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>ברוטו</translation>
    </message>
    <message>
        <source>On the sum of each rate</source>
        <translation>על הסכום של כל שיעור</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>על כל שורה</translation>
    </message>
    <message>
        <source>A draft can be changed as it is; only a sent quote is revised.</source>
        <translation>טיוטה אפשר לשנות כמות שהיא; גרסה מתוקנת יוצרים רק להצעת מחיר שנשלחה.</translation>
    </message>
    <message>
        <source>Quote %1 was sent already.</source>
        <translation>הצעת המחיר %1 כבר נשלחה.</translation>
    </message>
    <message>
        <source>The quote has no lines that count. Add one, then send it.</source>
        <translation>אין בהצעת המחיר שורות לחישוב. יש להוסיף שורה ואז לשלוח.</translation>
    </message>
    <message>
        <source>The quote would be valid until a day before its date. Correct one of them.</source>
        <translation>תוקף הצעת המחיר מסתיים לפני התאריך שלה. יש לתקן אחד מהשניים.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>שליחת הצעת מחיר</translation>
    </message>
    <message>
        <source>Only a sent quote can be accepted or declined.</source>
        <translation>רק הצעת מחיר שנשלחה אפשר לאשר או לדחות.</translation>
    </message>
    <message>
        <source>Accept quote</source>
        <translation>אישור הצעת מחיר</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>דחיית הצעת מחיר</translation>
    </message>
    <message>
        <source>Revise quote</source>
        <translation>תיקון הצעת מחיר</translation>
    </message>
    <message>
        <source>Duplicate quote</source>
        <translation>שכפול הצעת מחיר</translation>
    </message>
    <message>
        <source>No PDF was kept for this quote.</source>
        <translation>לא נשמר קובץ PDF להצעת המחיר הזאת.</translation>
    </message>
    <message>
        <source>The amounts of this quote are too large to be added up. Check quantities and prices.</source>
        <translation>הסכומים בהצעת המחיר הזאת גדולים מכדי לסכם אותם. יש לבדוק כמויות ומחירים.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Check quantity and price.</source>
        <translation>הסכום של ״%1״ גדול מדי. יש לבדוק את הכמות ואת המחיר.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and can&apos;t be changed. Revise it instead.</source>
        <translation>הצעת המחיר %1 נשלחה ואי אפשר לשנות אותה. במקום זאת יש ליצור גרסה מתוקנת.</translation>
    </message>
    <message>
        <source>A quote needs a customer.</source>
        <translation>להצעת מחיר דרוש לקוח.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>%1 %2 can&apos;t be written in %3. Enter the amount anew together with the currency.</source>
        <translation>אי אפשר לבטא %1 %2 במטבע %3. יש להזין מחדש את הסכום יחד עם המטבע.</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither it nor its customer can be deleted.</source>
        <translation>הצעת המחיר %1 נשלחה ונשמרת: אי אפשר למחוק אותה או את הלקוח שלה.</translation>
    </message>
    <message>
        <source>The discount of a quote can&apos;t be above 100 percent.</source>
        <translation>ההנחה בהצעת מחיר אינה יכולה לעלות על 100 אחוז.</translation>
    </message>
    <message>
        <source>The discount on “%1” can&apos;t be above 100 percent.</source>
        <translation>ההנחה על ״%1״ אינה יכולה לעלות על 100 אחוז.</translation>
    </message>
    <message>
        <source>The tax rate of “%1” must be from 0 to 100 percent.</source>
        <translation>שיעור המס של ״%1״ חייב להיות בין 0 ל־100 אחוז.</translation>
    </message>
    <message>
        <source>A draft has to be sent: that gives it its number and keeps its address and its PDF.</source>
        <translation>יש לשלוח את הטיוטה: כך היא מקבלת מספר, והכתובת וה־PDF שלה נשמרים.</translation>
    </message>
    <message>
        <source>The number of a quote is drawn when it is sent. It can&apos;t be set by hand.</source>
        <translation>המספר של הצעת מחיר נקבע בעת השליחה. אי אפשר לקבוע אותו ידנית.</translation>
    </message>
    <message>
        <source>The PDF that was kept of quote %1 is not the one that was sent. Restore the business from a copy.</source>
        <translation>קובץ ה־PDF השמור של הצעת המחיר %1 אינו זה שנשלח. יש לשחזר את העסק מעותק.</translation>
    </message>
    <message>
        <source>This quote is still a draft. Send it first: then it has a number and its PDF is kept.</source>
        <translation>ההצעה הזאת עדיין טיוטה. תחילה יש לשלוח אותה: אז יהיה לה מספר, וקובץ ה־PDF שלה יישמר.</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>לחיוב</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>למשלוח אל</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>כתובת למשלוח</translation>
    </message>
    <message>
        <source>Quote %1 was sent and is kept: neither who pays for it nor who gets it can be deleted.</source>
        <translation>הצעת המחיר %1 נשלחה ונשמרת: אי אפשר למחוק את מי שמשלם עליה או את מי שמקבל את המשלוח.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>quote %1</source>
        <translation>הצעת המחיר %1</translation>
    </message>
    <message>
        <source>quote “%1”</source>
        <translation>הצעת המחיר ״%1״</translation>
    </message>
    <message>
        <source>quote without a subject</source>
        <translation>הצעת מחיר ללא נושא</translation>
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
        <translation>״%1״ השתנה מאז: יש לעיין ולשנות ידנית.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>קשר</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>אל מי</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד תאריך</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>employs</source>
        <translation>מעסיק/ה את</translation>
    </message>
    <message>
        <source>is a partner of</source>
        <translation>שותף/ה של</translation>
    </message>
    <message>
        <source>is supplied by</source>
        <translation>מקבל/ת אספקה מ</translation>
    </message>
    <message>
        <source>is advised by</source>
        <translation>מקבל/ת ייעוץ מ</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>המליץ/ה על</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>בעלים של</translation>
    </message>
    <message>
        <source>is married to</source>
        <translation>נשוי/אה ל</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>קרוב/ת משפחה של</translation>
    </message>
    <message>
        <source>has as buyer</source>
        <translation>קונה באמצעות</translation>
    </message>
    <message>
        <source>buys for the use of</source>
        <translation>קונה לשימושו של</translation>
    </message>
    <message>
        <source>is paid for by</source>
        <translation>משלמים עבורו:</translation>
    </message>
    <message>
        <source>This relation of %1 is there already. Change that one.</source>
        <translation>הקשר הזה (%1) כבר קיים. יש לשנות את הקיים.</translation>
    </message>
    <message>
        <source>A relation needs two different contacts.</source>
        <translation>קשר דורש שני אנשי קשר שונים.</translation>
    </message>
    <message>
        <source>The relation of %1 can&apos;t end before it begins.</source>
        <translation>הקשר %1 לא יכול להסתיים לפני שהתחיל.</translation>
    </message>
    <message>
        <source>works at</source>
        <translation>עובד/ת אצל</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>מספק/ת ל</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>מייעץ/ת ל</translation>
    </message>
    <message>
        <source>was introduced by</source>
        <translation>הגיע/ה בהמלצת</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>שייך/ת ל</translation>
    </message>
    <message>
        <source>buys for</source>
        <translation>קונה עבור</translation>
    </message>
    <message>
        <source>uses what is bought by</source>
        <translation>משתמש/ת במה שקונה</translation>
    </message>
    <message>
        <source>pays for</source>
        <translation>משלם/ת עבור</translation>
    </message>
</context>
<context>
    <name>ReplyTemplate</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>תבנית תשובה</translation>
    </message>
    <message>
        <source>A reply template needs a name and a text.</source>
        <translation>לתבנית תשובה צריך שם וטקסט.</translation>
    </message>
    <message>
        <source>The brace in line %1 of the text is never closed. Write {{ for a brace.</source>
        <translation>הסוגריים בשורה %1 של הטקסט לא נסגרים. כדי לכתוב סוגר מסולסל כתבו {{.</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the text is no field. There are: %3.</source>
        <translation>״%1״ בשורה %2 של הטקסט אינו שדה. יש: %3.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>אי אפשר היה לכתוב את %1:‏ %2. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it: %2.</source>
        <translation>%1 נכתב, אבל הכונן לא אישר זאת: %2.</translation>
    </message>
    <message>
        <source>%1 holds a business and is not replaced. Nothing was changed.</source>
        <translation>%1 מכיל עסק ולא יוחלף. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>אי אפשר היה לקרוא את %1:‏ %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the business that is open. Choose another file.</source>
        <translation>%1 שייך לעסק הפתוח. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 אינו קובץ. יש לבחור קובץ.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1 can&apos;t be copied to be looked at. Make room on the disk or ask for permission, then try again.</source>
        <translation>אי אפשר להעתיק את %1 לבדיקה. פנו מקום בדיסק או בקשו הרשאה ונסו שוב.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>%1: a part of the list can&apos;t be read, nor what stood in it.</source>
        <translation>%1: חלק מהרשימה אינו קריא, וגם לא מה שהיה בו.</translation>
    </message>
    <message>
        <source>%1: an entry of “%2” can&apos;t be read.</source>
        <extracomment>&quot;Contact 17 (anna huber): one of Phones can&apos;t be read.&quot;</extracomment>
        <translation>%1: רשומה ב„%2” אינה קריאה.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>אי אפשר לקרוא את %1.</translation>
    </message>
    <message>
        <source>%1: entry %2 can&apos;t be read.</source>
        <translation>%1: רשומה %2 אינה קריאה.</translation>
    </message>
    <message>
        <source>%1 is left out: %2, which it belongs to, is lost.</source>
        <translation>%1 הושמט: %2, שאליו הוא שייך, אבד.</translation>
    </message>
    <message>
        <source>%1 no longer refers to %2, which is lost.</source>
        <translation>%1 אינו מפנה עוד אל %2, שאבד.</translation>
    </message>
    <message>
        <source>What was saved last is missing: the log that it was in is damaged. Look through your newest changes.</source>
        <translation>חסר מה שנשמר אחרון: היומן שבו זה היה פגום. עברו על השינויים האחרונים שלכם.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Berger Joinery</source>
        <translation>נגריית ברגר</translation>
    </message>
    <message>
        <source>Furniture &amp; interiors</source>
        <translation>ריהוט ועיצוב פנים</translation>
    </message>
    <message>
        <source>Jonas Berger</source>
        <translation>יונס ברגר</translation>
    </message>
    <message>
        <source>Payable within 14 days without deduction.</source>
        <translation>לתשלום בתוך 14 יום, ללא ניכויים.</translation>
    </message>
    <message>
        <source>Thank you for your inquiry. We are pleased to offer you:</source>
        <translation>תודה על פנייתכם. אנו שמחים להציע לכם:</translation>
    </message>
    <message>
        <source>Delivery about 5 weeks after the order. We look forward to your order.</source>
        <translation>אספקה כ־5 שבועות לאחר ההזמנה. נשמח לקבל את הזמנתכם.</translation>
    </message>
    <message>
        <source>Shop counter and shelving</source>
        <translation>דלפק ומדפים לחנות</translation>
    </message>
    <message>
        <source>Your inquiry by phone</source>
        <translation>פנייתכם הטלפונית</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>דלפק</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>מדפים</translation>
    </message>
    <message>
        <source>Bäckerei Huber GmbH</source>
        <translation>מאפיית הובר</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>מאפייה</translation>
    </message>
    <message>
        <source>Novák Interiéry s.r.o.</source>
        <translation>Novák Interiéry s.r.o.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>שותפה</translation>
    </message>
    <message>
        <source>Ben-Ami Architects</source>
        <translation>בן־עמי אדריכלים</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>אדריכלות</translation>
    </message>
    <message>
        <source>Café Lumière</source>
        <translation>קפה לומייר</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>מסעדה</translation>
    </message>
    <message>
        <source>Lindner Hausverwaltung</source>
        <translation>לינדנר ניהול נכסים</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>נכסים</translation>
    </message>
    <message>
        <source>Hotel U Lípy</source>
        <translation>Hotel U Lípy</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>מלון</translation>
    </message>
    <message>
        <source>Studio Levi</source>
        <translation>סטודיו לוי</translation>
    </message>
    <message>
        <source>Greenfield International School</source>
        <translation>בית הספר הבינלאומי גרינפילד</translation>
    </message>
    <message>
        <source>School</source>
        <translation>בית ספר</translation>
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
        <translation>מרפאת השיניים ברנדט</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>מרפאה</translation>
    </message>
    <message>
        <source>Port Restaurant</source>
        <translation>מסעדת הנמל</translation>
    </message>
    <message>
        <source>Sunshine Kindergarten</source>
        <translation>גן הילדים אור השמש</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>אנה</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>הובר</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Tomáš</source>
        <translation>תומאש</translation>
    </message>
    <message>
        <source>Novák</source>
        <translation>נובאק</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>רכש</translation>
    </message>
    <message>
        <source>Yael</source>
        <translation>יעל</translation>
    </message>
    <message>
        <source>Ben-Ami</source>
        <translation>בן־עמי</translation>
    </message>
    <message>
        <source>Claire</source>
        <translation>קלייר</translation>
    </message>
    <message>
        <source>Dubois</source>
        <translation>דובואה</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>מנהלת</translation>
    </message>
    <message>
        <source>Markus</source>
        <translation>מרקוס</translation>
    </message>
    <message>
        <source>Lindner</source>
        <translation>לינדנר</translation>
    </message>
    <message>
        <source>Petra</source>
        <translation>פטרה</translation>
    </message>
    <message>
        <source>Svobodová</source>
        <translation>סבובודובה</translation>
    </message>
    <message>
        <source>Noa</source>
        <translation>נועה</translation>
    </message>
    <message>
        <source>Levi</source>
        <translation>לוי</translation>
    </message>
    <message>
        <source>Interior designer</source>
        <translation>מעצבת פנים</translation>
    </message>
    <message>
        <source>David</source>
        <translation>דייוויד</translation>
    </message>
    <message>
        <source>O’Connor</source>
        <translation>או׳קונור</translation>
    </message>
    <message>
        <source>Head of facilities</source>
        <translation>מנהל התפעול</translation>
    </message>
    <message>
        <source>Sabine</source>
        <translation>סבינה</translation>
    </message>
    <message>
        <source>Krüger</source>
        <translation>קריגר</translation>
    </message>
    <message>
        <source>Jürgen</source>
        <translation>יורגן</translation>
    </message>
    <message>
        <source>Weiß</source>
        <translation>וייס</translation>
    </message>
    <message>
        <source>Managing director</source>
        <translation>מנכ״ל</translation>
    </message>
    <message>
        <source>Eva</source>
        <translation>אווה</translation>
    </message>
    <message>
        <source>Procházková</source>
        <translation>פרוחאזקובה</translation>
    </message>
    <message>
        <source>Stefan</source>
        <translation>שטפן</translation>
    </message>
    <message>
        <source>Brandt</source>
        <translation>ברנדט</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>רופא שיניים</translation>
    </message>
    <message>
        <source>Rachel</source>
        <translation>רחל</translation>
    </message>
    <message>
        <source>Abrahami</source>
        <translation>אברהמי</translation>
    </message>
    <message>
        <source>Julia</source>
        <translation>יוליה</translation>
    </message>
    <message>
        <source>Sommer</source>
        <translation>זומר</translation>
    </message>
    <message>
        <source>Head of the kindergarten</source>
        <translation>מנהלת הגן</translation>
    </message>
    <message>
        <source>Maximilian</source>
        <translation>מקסימיליאן</translation>
    </message>
    <message>
        <source>Bakery manager</source>
        <translation>מנהל המאפייה</translation>
    </message>
    <message>
        <source>Lenka</source>
        <translation>לנקה</translation>
    </message>
    <message>
        <source>Dvořáková</source>
        <translation>דבוז׳אקובה</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>הנהלת חשבונות</translation>
    </message>
    <message>
        <source>Oliver</source>
        <translation>אוליבר</translation>
    </message>
    <message>
        <source>Fischer</source>
        <translation>פישר</translation>
    </message>
    <message>
        <source>Hannah</source>
        <translation>חנה</translation>
    </message>
    <message>
        <source>Schulz</source>
        <translation>שולץ</translation>
    </message>
    <message>
        <source>Jakub</source>
        <translation>יאקוב</translation>
    </message>
    <message>
        <source>Černý</source>
        <translation>צ׳רני</translation>
    </message>
    <message>
        <source>Miriam</source>
        <translation>מרים</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>כהן</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>מנהלת פרויקטים</translation>
    </message>
    <message>
        <source>Peter</source>
        <translation>פטר</translation>
    </message>
    <message>
        <source>Wagner</source>
        <translation>וגנר</translation>
    </message>
    <message>
        <source>Caretaker</source>
        <translation>אב בית</translation>
    </message>
    <message>
        <source>Emily</source>
        <translation>אמילי</translation>
    </message>
    <message>
        <source>Clarke</source>
        <translation>קלארק</translation>
    </message>
    <message>
        <source>Karel</source>
        <translation>קארל</translation>
    </message>
    <message>
        <source>Veselý</source>
        <translation>וסלי</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>טכנאי</translation>
    </message>
    <message>
        <source>Ruth</source>
        <translation>רות</translation>
    </message>
    <message>
        <source>Becker</source>
        <translation>בקר</translation>
    </message>
    <message>
        <source>Daniel</source>
        <translation>דניאל</translation>
    </message>
    <message>
        <source>Mizrahi</source>
        <translation>מזרחי</translation>
    </message>
    <message>
        <source>Sophie</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>Martin</source>
        <translation>מרטן</translation>
    </message>
    <message>
        <source>Barista</source>
        <translation>בריסטה</translation>
    </message>
    <message>
        <source>Thomas</source>
        <translation>תומס</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>מחסן</translation>
    </message>
    <message>
        <source>Shop counter 3.20 m</source>
        <translation>דלפק לחנות 3.20 מ׳</translation>
    </message>
    <message>
        <source>Solid oak, oiled; fluted front
Till platform 60 cm, steel plinth</source>
        <translation>אלון מלא משומן; חזית מחורצת
משטח לקופה 60 ס״מ, בסיס פלדה</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>יח׳</translation>
    </message>
    <message>
        <source>Shop fitting</source>
        <translation>ריהוט חנויות</translation>
    </message>
    <message>
        <source>Oak worktop</source>
        <translation>משטח עבודה מאלון</translation>
    </message>
    <message>
        <source>40 mm solid, rounded corners, oiled</source>
        <translation>מלא בעובי 40 מ״מ, פינות מעוגלות, משומן</translation>
    </message>
    <message>
        <source>m</source>
        <translation>מ׳</translation>
    </message>
    <message>
        <source>Till drawer</source>
        <translation>מגירת קופה</translation>
    </message>
    <message>
        <source>Lockable, full extension, soft close</source>
        <translation>ננעלת, שליפה מלאה, סגירה רכה</translation>
    </message>
    <message>
        <source>Wall shelf 120 × 30 cm</source>
        <translation>מדף קיר 120 × 30 ס״מ</translation>
    </message>
    <message>
        <source>Oiled oak, hidden brackets</source>
        <translation>אלון משומן, תליה נסתרת</translation>
    </message>
    <message>
        <source>LED shelf lighting</source>
        <translation>תאורת LED למדפים</translation>
    </message>
    <message>
        <source>Warm white, dimmable</source>
        <translation>לבן חם, ניתנת לעמעום</translation>
    </message>
    <message>
        <source>Fitting on site</source>
        <translation>הרכבה באתר הלקוח</translation>
    </message>
    <message>
        <source>Two joiners, travel included</source>
        <translation>שני נגרים, כולל נסיעה</translation>
    </message>
    <message>
        <source>h</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Planning and drawing</source>
        <translation>תכנון ושרטוט</translation>
    </message>
    <message>
        <source>Measured on site, with 3D view</source>
        <translation>מדידה באתר, כולל הדמיה תלת־ממדית</translation>
    </message>
    <message>
        <source>Café table 80 × 80 cm</source>
        <translation>שולחן בית קפה 80 × 80 ס״מ</translation>
    </message>
    <message>
        <source>Ash, lacquered, cast iron foot</source>
        <translation>מילה בלכה, רגל ברזל יצוק</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>רהיטים</translation>
    </message>
    <message>
        <source>Bench 120 cm</source>
        <translation>ספסל 120 ס״מ</translation>
    </message>
    <message>
        <source>Larch, for inside and outside</source>
        <translation>לגש, לפנים ולחוץ</translation>
    </message>
    <message>
        <source>Timber window</source>
        <translation>חלון עץ</translation>
    </message>
    <message>
        <source>Triple glazing, larch, to measure</source>
        <translation>זיגוג משולש, לגש, לפי מידה</translation>
    </message>
    <message>
        <source>Windows and doors</source>
        <translation>חלונות ודלתות</translation>
    </message>
    <message>
        <source>Front door, larch</source>
        <translation>דלת כניסה מלגש</translation>
    </message>
    <message>
        <source>Insulated, three-point lock</source>
        <translation>מבודדת, נעילה בשלוש נקודות</translation>
    </message>
    <message>
        <source>Wood oil 1 l</source>
        <translation>שמן לעץ 1 ליטר</translation>
    </message>
    <message>
        <source>Food safe</source>
        <translation>בטוח למגע עם מזון</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>תחזוקה</translation>
    </message>
    <message>
        <source>Library wall</source>
        <translation>קיר ספרייה</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>דלפק קבלה</translation>
    </message>
    <message>
        <source>Kindergarten benches</source>
        <translation>ספסלים לגן הילדים</translation>
    </message>
    <message>
        <source>Café tables</source>
        <translation>שולחנות לבית הקפה</translation>
    </message>
    <message>
        <source>Staff kitchen</source>
        <translation>מטבחון עובדים</translation>
    </message>
    <message>
        <source>Timber windows</source>
        <translation>חלונות עץ</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>דלפק לחנות</translation>
    </message>
    <message>
        <source>Bar and wine racks</source>
        <translation>בר ומתקני יין</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>חדר ישיבות</translation>
    </message>
    <message>
        <source>Hotel rooms, phase 1</source>
        <translation>חדרי מלון, שלב א׳</translation>
    </message>
    <message>
        <source>Coffee bar</source>
        <translation>בר קפה</translation>
    </message>
    <message>
        <source>Acoustic panels</source>
        <translation>לוחות אקוסטיים</translation>
    </message>
    <message>
        <source>Market stall</source>
        <translation>דוכן שוק</translation>
    </message>
    <message>
        <source>Call back about the quote – she wants oak instead of ash</source>
        <translation>לחזור אליה לגבי ההצעה – היא רוצה אלון במקום מילה</translation>
    </message>
    <message>
        <source>Ask for the floor plan</source>
        <translation>לבקש את תוכנית הקומה</translation>
    </message>
    <message>
        <source>Measure the meeting room</source>
        <translation>למדוד את חדר הישיבות</translation>
    </message>
    <message>
        <source>Send wood samples</source>
        <translation>לשלוח דוגמאות עץ</translation>
    </message>
    <message>
        <source>Ring about the library wall</source>
        <translation>להתקשר לגבי קיר הספרייה</translation>
    </message>
    <message>
        <source>Look at the door on site</source>
        <translation>לבדוק את הדלת במקום</translation>
    </message>
    <message>
        <source>Send pictures of the benches</source>
        <translation>לשלוח תמונות של הספסלים</translation>
    </message>
    <message>
        <source>Choose the table tops together</source>
        <translation>לבחור יחד את משטחי השולחנות</translation>
    </message>
    <message>
        <source>Agree on the kitchen budget</source>
        <translation>לסכם את תקציב המטבחון</translation>
    </message>
    <message>
        <source>Send the window drawings</source>
        <translation>לשלוח את שרטוטי החלונות</translation>
    </message>
    <message>
        <source>Fix the delivery week</source>
        <translation>לקבוע את שבוע האספקה</translation>
    </message>
    <message>
        <source>Sign the order</source>
        <translation>לחתום על ההזמנה</translation>
    </message>
    <message>
        <source>Order oiled oak from Weiß</source>
        <translation>להזמין אלון משומן מ־Weiß</translation>
    </message>
    <message>
        <source>Call from Anna</source>
        <translation>שיחה מאנה</translation>
    </message>
    <message>
        <source>Likes the counter design. Asks for oak instead of ash and delivery before Christmas.</source>
        <translation>העיצוב של הדלפק מוצא חן בעיניה. מבקשת אלון במקום מילה ואספקה לפני חג המולד.</translation>
    </message>
    <message>
        <source>Measured on site</source>
        <translation>מדידה במקום</translation>
    </message>
    <message>
        <source>Counter 3.20 m, niche on the left is 4 cm out of square.</source>
        <translation>דלפק 3.20 מ׳, בגומחה משמאל סטייה של 4 ס״מ מזווית ישרה.</translation>
    </message>
    <message>
        <source>Photos of the shop</source>
        <translation>תמונות של החנות</translation>
    </message>
    <message>
        <source>Hello Mr Berger, attached are the photos you asked for. The left wall can be moved by a metre.</source>
        <translation>שלום מר ברגר, מצורפות התמונות שביקשת. את הקיר השמאלי אפשר להזיז במטר.</translation>
    </message>
    <message>
        <source>First meeting at the bakery</source>
        <translation>פגישה ראשונה במאפייה</translation>
    </message>
    <message>
        <source>New counter and shelves for the branch in Lindenstraße. Opening in the new year.</source>
        <translation>דלפק ומדפים חדשים לסניף ב־Lindenstraße. הפתיחה בתחילת השנה.</translation>
    </message>
    <message>
        <source>Called about the acoustic panels</source>
        <translation>שיחה לגבי הלוחות האקוסטיים</translation>
    </message>
    <message>
        <source>Board meets next week. They compare with one other offer.</source>
        <translation>ההנהלה מתכנסת בשבוע הבא. הם משווים להצעה אחת נוספת.</translation>
    </message>
    <message>
        <source>Visit to the building site</source>
        <translation>ביקור באתר הבנייה</translation>
    </message>
    <message>
        <source>Walls are ready in three weeks. Power comes from the floor.</source>
        <translation>הקירות יהיו מוכנים בעוד שלושה שבועות. החשמל מגיע מהרצפה.</translation>
    </message>
    <message>
        <source>Sent the catalogue</source>
        <translation>נשלח הקטלוג</translation>
    </message>
    <message>
        <source>With prices for bars and wine racks.</source>
        <translation>עם מחירים לברים ולמתקני יין.</translation>
    </message>
    <message>
        <source>Asks about timber windows</source>
        <translation>התעניינות בחלונות עץ</translation>
    </message>
    <message>
        <source>12 windows in the house at the park, old frames to be taken away.</source>
        <translation>12 חלונות בבית שליד הפארק, כולל פינוי המסגרות הישנות.</translation>
    </message>
    <message>
        <source>Walk through the rooms</source>
        <translation>סיור בחדרים</translation>
    </message>
    <message>
        <source>14 rooms, same furniture in each; the sample room comes first.</source>
        <translation>14 חדרים, אותם רהיטים בכל חדר; מתחילים בחדר לדוגמה.</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>שיחה ראשונה</translation>
    </message>
    <message>
        <source>Looks for shelves over a whole wall, 5.40 m, with a ladder.</source>
        <translation>חיפוש מדפים לקיר שלם, 5.40 מ׳, עם סולם.</translation>
    </message>
    <message>
        <source>Budget is approved</source>
        <translation>התקציב אושר</translation>
    </message>
    <message>
        <source>The kitchen may cost up to 10,000.</source>
        <translation>המטבחון יכול לעלות עד 10,000.</translation>
    </message>
    <message>
        <source>Prefers larch</source>
        <translation>העדפה ללגש</translation>
    </message>
    <message>
        <source>No tropical wood. Handle on the left.</source>
        <translation>בלי עץ טרופי. ידית משמאל.</translation>
    </message>
    <message>
        <source>Thank-you letter for ten years</source>
        <translation>מכתב תודה על עשר שנים</translation>
    </message>
    <message>
        <source>With a voucher for wood oil.</source>
        <translation>עם שובר לשמן לעץ.</translation>
    </message>
    <message>
        <source>Agreed on the coffee bar</source>
        <translation>סוכם על בר הקפה</translation>
    </message>
    <message>
        <source>Front in dark ash. They choose the stone themselves.</source>
        <translation>חזית ממילה כהה. את האבן הם בוחרים בעצמם.</translation>
    </message>
    <message>
        <source>The drawer under the till jams since this week. We have to lift it to close it.</source>
        <translation>מהשבוע המגירה שמתחת לקופה נתקעת. צריך להרים אותה כדי לסגור.</translation>
    </message>
    <message>
        <source>Good morning,
when we unpacked the counter this morning we found a scratch of about 15 cm near the till. The opening is on Saturday – can someone have a look before that?</source>
        <translation>בוקר טוב,
כשפרקנו הבוקר את הדלפק מהאריזה מצאנו שריטה של כ־15 ס״מ ליד הקופה. הפתיחה בשבת – מישהו יכול לבוא לבדוק לפני כן?</translation>
    </message>
    <message>
        <source>Delivery note shows no damage. Repair kit for oiled oak is in van 2; Milan is nearby on Friday anyway.</source>
        <translation>בתעודת המשלוח לא נרשם נזק. ערכת תיקון לאלון משומן נמצאת ברכב 2; Milan ממילא באזור ביום שישי.</translation>
    </message>
    <message>
        <source>The hinge of the wardrobe door squeaks.</source>
        <translation>הציר של דלת הארון חורק.</translation>
    </message>
    <message>
        <source>Thank you for writing. A drop of oil usually helps; if not, we come by next week.</source>
        <translation>תודה על הפנייה. בדרך כלל טיפת שמן עוזרת; אם לא, נבוא בשבוע הבא.</translation>
    </message>
    <message>
        <source>Four shelf pins were missing in the box.</source>
        <translation>בקופסה חסרו ארבעה פיני מדף.</translation>
    </message>
    <message>
        <source>How often should the oak tops be oiled?</source>
        <translation>באיזו תדירות צריך לשמן את משטחי האלון?</translation>
    </message>
    <message>
        <source>We lost a key of the cabinet in room 4. Can you send another?</source>
        <translation>איבדנו מפתח של הארון בחדר 4. אפשר לשלוח לנו מפתח נוסף?</translation>
    </message>
    <message>
        <source>Please tell us the number on the lock, then we order it.</source>
        <translation>נשמח לקבל את המספר שעל המנעול, ואז נזמין.</translation>
    </message>
    <message>
        <source>One of the tables wobbles.</source>
        <translation>אחד השולחנות מתנדנד.</translation>
    </message>
    <message>
        <source>Does the foot stand on the joint of the tiles? A photo would help.</source>
        <translation>האם הרגל עומדת על המישק בין המרצפות? תמונה תעזור.</translation>
    </message>
    <message>
        <source>The runner of the big drawer is broken.</source>
        <translation>המסילה של המגירה הגדולה שבורה.</translation>
    </message>
    <message>
        <source>Drawer runner replaced under warranty.</source>
        <translation>מסילת המגירה הוחלפה במסגרת האחריות.</translation>
    </message>
    <message>
        <source>Drawer runner broken</source>
        <translation>מסילת מגירה שבורה</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Table wobbles</source>
        <translation>שולחן מתנדנד</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>תלונה</translation>
    </message>
    <message>
        <source>Replacement key for cabinet</source>
        <translation>מפתח חלופי לארון</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>חלק חילוף</translation>
    </message>
    <message>
        <source>Question about oiling oak</source>
        <translation>שאלה על שימון אלון</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Missing shelf pins</source>
        <translation>פיני מדף חסרים</translation>
    </message>
    <message>
        <source>Door hinge squeaks</source>
        <translation>ציר דלת חורק</translation>
    </message>
    <message>
        <source>Drawer jams after two weeks</source>
        <translation>מגירה נתקעת אחרי שבועיים</translation>
    </message>
    <message>
        <source>Scratch on counter top on delivery</source>
        <translation>שריטה בדלפק בעת האספקה</translation>
    </message>
    <message>
        <source>Damage on delivery</source>
        <translation>נזק במשלוח</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>גב׳</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>מר</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>מסנן</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be saved so. %2</source>
        <translation>אי אפשר לשמור כך את הרשימה ״%1״. %2</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”.</source>
        <translation>״%1״ אינו שדה של ״%2״.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>רשימה שמורה צריכה שם.</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose another name, or change that one.</source>
        <translation>כבר יש רשימה בשם ״%1״. יש לבחור שם אחר או לשנות את הקיימת.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. There are: %2.</source>
        <translation>״%1״ אינו סוג רשומה. יש: %2.</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>רשימה שמורה</translation>
    </message>
    <message>
        <source>There is no saved list “%1”, nor any other of “%2”.</source>
        <translation>אין רשימה שמורה ״%1״, וגם לא אחרת של ״%2״.</translation>
    </message>
    <message>
        <source>There is no saved list “%1”. There are: %2.</source>
        <translation>אין רשימה שמורה ״%1״. יש: %2.</translation>
    </message>
    <message>
        <source>The list “%1” can&apos;t be shown. %2</source>
        <translation>אי אפשר להציג את הרשימה ״%1״. %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change the logo</source>
        <translation>החלפת הלוגו</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>The next one is %1</source>
        <translation>המספר הבא הוא %1</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>שם וכתובת</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>שם וכתובת</translation>
    </message>
    <message>
        <source>Logo and colour on paper</source>
        <translation>לוגו וצבע במסמכים</translation>
    </message>
    <message>
        <source>colour on paper</source>
        <translation>צבע במסמכים</translation>
    </message>
    <message>
        <source>Taxes and register</source>
        <translation>מסים ורישום</translation>
    </message>
    <message>
        <source>taxes and register</source>
        <translation>מסים ורישום</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>בנק</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>פרטי בנק</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>מסמכים חדשים</translation>
    </message>
    <message>
        <source>new documents</source>
        <translation>מסמכים חדשים</translation>
    </message>
    <message>
        <source>{yyyy} and {yy} stand for the year, {####} for the number with at least four digits.</source>
        <translation>{yyyy} ו־{yy} מציינים את השנה, {####} את המספר בארבע ספרות לפחות.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save or send what is typed</source>
        <translation>שמירה או שליחה של מה שהוקלד</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the left</source>
        <translation>פייפליין: העברת העסקה לשלב שמשמאל</translation>
    </message>
    <message>
        <source>Pipeline: move the deal to the stage on the right</source>
        <translation>פייפליין: העברת העסקה לשלב שמימין</translation>
    </message>
    <message>
        <source>Pipeline: move the deal up</source>
        <translation>פייפליין: העברת העסקה למעלה</translation>
    </message>
    <message>
        <source>Pipeline: move the deal down</source>
        <translation>פייפליין: העברת העסקה למטה</translation>
    </message>
    <message>
        <source>Quote: move the line up</source>
        <translation>הצעת מחיר: העברת השורה למעלה</translation>
    </message>
    <message>
        <source>Quote: move the line down</source>
        <translation>הצעת מחיר: העברת השורה למטה</translation>
    </message>
    <message>
        <source>Quote: insert a heading</source>
        <translation>הצעת מחיר: הוספת כותרת</translation>
    </message>
    <message>
        <source>Quote: duplicate the line</source>
        <translation>הצעת מחיר: שכפול השורה</translation>
    </message>
    <message>
        <source>Quote: remove the line</source>
        <translation>הצעת מחיר: הסרת השורה</translation>
    </message>
    <message>
        <source>Quote: write the description of the line</source>
        <translation>הצעת מחיר: כתיבת תיאור השורה</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>סיכוי</translation>
    </message>
    <message>
        <source>Too old after (days)</source>
        <translation>ישנה מדי אחרי (ימים)</translation>
    </message>
    <message>
        <source>The probability of the stage “%1” must be from 0 to 100 percent.</source>
        <translation>ההסתברות של השלב ״%1״ חייבת להיות בין 0 ל־100 אחוז.</translation>
    </message>
    <message>
        <source>The days of the stage “%1” can&apos;t be negative.</source>
        <translation>מספר הימים של השלב ״%1״ אינו יכול להיות שלילי.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n deal(s) in the stage “%1”. Move them to another stage, then delete it.</source>
        <translation>
            <numerusform>בשלב „%1” יש עוד עסקה אחת. יש להעביר אותה לשלב אחר, ואז למחוק אותו.</numerusform>
            <numerusform>בשלב „%1” יש עוד %n עסקאות. יש להעביר אותן לשלב אחר, ואז למחוק אותו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 %2 holds a value that can&apos;t be read. Restore the business from a copy.</source>
        <translation>ברשומה %1 %2 יש ערך שאי אפשר לקרוא. יש לשחזר את העסק מעותק.</translation>
    </message>
    <message>
        <source>This was changed by somebody else in the meantime. Look at it again.</source>
        <translation>הרשומה שונתה בינתיים בידי מישהו אחר. יש לעיין בה שוב.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>הרשומה %1 %2 אינה קיימת (עוד).</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed.</source>
        <translation>%1 פתוח לקריאה בלבד. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 holds no business. Make a new one there.</source>
        <translation>אין עסק ב־%1. יש ליצור שם עסק חדש.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei and can&apos;t be written. Open it once where it can be written.</source>
        <translation>%1 נוצר בגרסה ישנה יותר של Kartei ואי אפשר לכתוב אליו. יש לפתוח אותו פעם אחת במקום שבו אפשר לכתוב.</translation>
    </message>
    <message>
        <source>%1 holds a business already. Open it, or make another database.</source>
        <translation>ב־%1 כבר יש עסק. יש לפתוח אותו או ליצור מסד נתונים אחר.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone.</source>
        <translation>אי אפשר לבטל את ״%1״.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>אין מה לבצע שוב.</translation>
    </message>
    <message>
        <source>This was undone already, or can&apos;t be undone.</source>
        <translation>הפעולה כבר בוטלה, או שאי אפשר לבטל אותה.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: “%1” came later.</source>
        <translation>אי אפשר לבטל: ״%1״ בוצע אחריה.</translation>
    </message>
    <message>
        <source>%1 %2 is not found by what it says: the search does not fit the data. Restore the business from a copy.</source>
        <translation>%1 %2 לא נמצא לפי תוכנו: החיפוש אינו תואם את הנתונים. יש לשחזר את העסק מעותק.</translation>
    </message>
    <message>
        <source>%1 %2 is not among what was deleted.</source>
        <translation>%1 %2 אינו בין הרשומות שנמחקו.</translation>
    </message>
    <message>
        <source>What “%1” belongs to is deleted, too. Restore that first.</source>
        <translation>גם מה ש”%1“ שייך אליו נמחק. יש לשחזר אותו קודם.</translation>
    </message>
    <message>
        <source>That entry of “%1” is not there any more.</source>
        <translation>הפריט הזה של ”%1“ כבר אינו קיים.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kartei. It was not brought up to date, because it could not be backed up first: %2</source>
        <translation>%1 הוא מגרסה ישנה יותר של Kartei. הוא לא עודכן, כי לא ניתן היה לגבות אותו קודם: %2</translation>
    </message>
    <message>
        <source>%1 %2 was not there at that time.</source>
        <translation>%1 %2 לא היה קיים באותו זמן.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed or used since and stay as they are: %1</source>
        <translation>
            <numerusform>רשומה אחת שונתה מאז או נמצאת בשימוש, ונשארת כפי שהיא: %1</numerusform>
            <numerusform>%n רשומות שונו מאז או נמצאות בשימוש, ונשארות כפי שהן: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be undone: everything it brought was changed or used since.</source>
        <translation>אי אפשר לבטל: כל מה שנוסף שונה מאז או נמצא בשימוש.</translation>
    </message>
    <message>
        <source>%1 %2 is there again already.</source>
        <translation>%1 %2 כבר חזר.</translation>
    </message>
    <message>
        <source>%1 is a business with contents already. An export comes back into a new one only.</source>
        <translation>%1 הוא עסק שכבר יש בו תוכן. ייצוא חוזר רק לעסק חדש.</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it. Nothing was changed.</source>
        <translation>%1 רשאי לקרוא את העסק הזה אך לא לשנות אותו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 did this. Only they or an owner of the business may take it back.</source>
        <translation>זו פעולה של %1. רק המשתמש הזה או בעלים של העסק רשאים לבטל אותה.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this: %1.</source>
        <translation>רק בעלים של העסק רשאי לשנות זאת: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Make room on the disk, then try again.</source>
        <translation>אין מקום לקבצים זמניים. יש לפנות מקום בדיסק ולנסות שוב.</translation>
    </message>
    <message>
        <source>The search does not find what the data say. Restore the business from a copy.</source>
        <translation>החיפוש אינו מוצא את מה שכתוב בנתונים. יש לשחזר את העסק מעותק.</translation>
    </message>
    <message>
        <source>A temporary file can&apos;t be read any more. Nothing was changed. Check the disk, then try again.</source>
        <translation>כבר לא ניתן לקרוא קובץ זמני. דבר לא שונה. בדקו את הכונן ונסו שוב.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, and this text has %3. Shorten it.</source>
        <translation>״%1״ מכיל עד %2 תווים, ובטקסט הזה יש %3. קצרו אותו.</translation>
    </message>
    <message>
        <source>“%2” is no value of the field “%1”. Give it another one.</source>
        <translation>״%2״ אינו ערך של השדה ״%1״. תנו ערך אחר.</translation>
    </message>
    <message>
        <source>“%1” is filled in twice. One value has to go.</source>
        <translation>״%1״ מולא פעמיים. יש להסיר ערך אחד.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s) (%1) and can&apos;t be deleted.</source>
        <translation>
            <numerusform>זה עדיין בשימוש במקום אחד (%1), ואי אפשר למחוק אותו.</numerusform>
            <numerusform>זה עדיין בשימוש ב־%n מקומות (%1), ואי אפשר למחוק אותו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Keep in touch (days)</source>
        <translation>שמירת קשר (ימים)</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than 100 characters.</source>
        <translation>התגית „%1” ארוכה מ-100 תווים.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Rename the other tag to it, and the two become one.</source>
        <translation>התגית „%1” כבר קיימת. שנו את שם התגית השנייה לשמה, והשתיים יהיו לאחת.</translation>
    </message>
    <message>
        <source>How many days may pass without a contact to who has the tag “%1” is a number from 1 to 36500, or empty.</source>
        <translation>מספר הימים שמותר שיעברו בלי קשר עם מי שיש לו התגית „%1” הוא בין 1 ל-36500, או ריק.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>שינוי שם התגית %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>סגול</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>תכלת</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>נעצר: הכול נשאר כפי שהיה.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>עסקה</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>לביצוע עד</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצעה</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>בטיפול של</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>משימה</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>פגישה</translation>
    </message>
    <message>
        <source>A task needs a subject.</source>
        <translation>למשימה דרוש נושא.</translation>
    </message>
    <message>
        <source>The task “%1” needs a contact.</source>
        <translation>למשימה ״%1״ דרוש איש קשר.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 09:30.</source>
        <translation>״%1״ אינו שעה כגון 09:30.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Kind of message</source>
        <translation>סוג ההודעה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>דחיפות</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>בטיפול של</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר אינטרנט</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>פנים אל פנים</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>מכתב</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגילה</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>דחופה</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>בהמתנה ללקוח</translation>
    </message>
    <message>
        <source>Waiting for part</source>
        <translation>בהמתנה לחלק</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>נפתחה מחדש</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>מהלקוח</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Write something first: the message is empty.</source>
        <translation>יש לכתוב משהו תחילה: ההודעה ריקה.</translation>
    </message>
    <message>
        <source>Reply to ticket %1</source>
        <translation>תשובה לפנייה %1</translation>
    </message>
    <message>
        <source>Add note to ticket %1</source>
        <translation>הוספת הערה לפנייה %1</translation>
    </message>
    <message>
        <source>Add message to ticket %1</source>
        <translation>הוספת הודעה לפנייה %1</translation>
    </message>
    <message>
        <source>Change status of ticket %1</source>
        <translation>שינוי המצב של פנייה %1</translation>
    </message>
    <message>
        <source>Assign ticket %1</source>
        <translation>הקצאת פנייה %1</translation>
    </message>
    <message>
        <source>A ticket needs a subject.</source>
        <translation>לפנייה דרוש נושא.</translation>
    </message>
    <message>
        <source>The ticket “%1” needs a customer.</source>
        <translation>לפנייה ״%1״ דרוש לקוח.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>מועד הצעד הבא</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>פריט אצל הלקוח</translation>
    </message>
    <message>
        <source>Nobody is known who could take care of it. Give one ticket to somebody by name; from then on others can be given evenly.</source>
        <translation>לא ידוע מי יכול לטפל בכך. יש להקצות פנייה אחת למישהו בשמו; מאז אפשר לחלק אחרות באופן שווה.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>הקצאת פנייה אחת</numerusform>
            <numerusform>הקצאת %n פניות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>שיחה מאת %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>שיחה אל %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>שיחה עם %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>E-mail from %1</source>
        <translation>דוא״ל מאת %1</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>דוא״ל אל %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>פגישה</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>פגישה עם %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ביקור</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>ביקור אצל %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>מכתב</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>מכתב: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>הודעה: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>הערה על %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>בוצע: %1</translation>
    </message>
    <message>
        <source>Quote %1 sent</source>
        <translation>הצעת המחיר %1 נשלחה</translation>
    </message>
    <message>
        <source>Quote %1 accepted</source>
        <translation>הצעת המחיר %1 אושרה</translation>
    </message>
    <message>
        <source>Quote %1 declined</source>
        <translation>הצעת המחיר %1 נדחתה</translation>
    </message>
    <message>
        <source>Deal opened: %1</source>
        <translation>נפתחה עסקה: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>זכייה בעסקה: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>הפסד בעסקה: %1</translation>
    </message>
    <message>
        <source>Ticket %1 opened</source>
        <translation>הפנייה %1 נפתחה</translation>
    </message>
    <message>
        <source>Ticket %1 resolved</source>
        <translation>הפנייה %1 נפתרה</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>בתוקף עד %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>E-mails and letters</source>
        <translation>דוא״ל ומכתבים</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>פגישות</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Deals and quotes</source>
        <translation>עסקאות והצעות מחיר</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <translation>משימות שבוצעו</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>נוסף קובץ: %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>טופל %1</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>פתוח, לטיפול עד %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>Complaints and wishes</source>
        <translation>תלונות ובקשות</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>בכל זמן</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 החודשים האחרונים</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>בשנה שעברה</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>החל מ־%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>משפט הסיסמה קצר מדי: נדרש לפחות תו אחד (%n).</numerusform>
            <numerusform>משפט הסיסמה קצר מדי: נדרשים לפחות %n תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to keep the passphrase safely.</source>
        <translation>אין די זיכרון לשמירה בטוחה של משפט הסיסמה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>רשאי להתחבר</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Only an owner of the business may change its users.</source>
        <translation>רק בעלים של העסק רשאי לשנות את המשתמשים שלו.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>למשתמש חייב להיות שם.</translation>
    </message>
    <message>
        <source>There is a user %1 already. Choose another name.</source>
        <translation>כבר יש משתמש בשם %1. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The first user has to be an owner with a passphrase.</source>
        <translation>המשתמש הראשון חייב להיות בעלים עם משפט סיסמה.</translation>
    </message>
    <message>
        <source>There must be an owner who can sign in with a passphrase. Make somebody else an owner first.</source>
        <translation>חייב להישאר בעלים שיכול להתחבר במשפט סיסמה. יש להפוך קודם מישהו אחר לבעלים.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>עובד</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>קריאה בלבד</translation>
    </message>
    <message>
        <source>Nobody is signed in who may work with this business. Close it, open it again and sign in. Nothing was changed.</source>
        <translation>אין משתמש מחובר שרשאי לעבוד עם העסק הזה. יש לסגור אותו, לפתוח שוב ולהתחבר. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>אין משתמש בשם %1.</translation>
    </message>
    <message>
        <source>%1 has users. Only an owner who signed in may put a backup in its place.</source>
        <translation>לקובץ %1 יש משתמשים. רק בעלים מחובר רשאי להחליף אותו בגיבוי.</translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong. Nothing was opened or changed.</source>
        <translation>השם או משפט הסיסמה שגויים. דבר לא נפתח ולא השתנה.</translation>
    </message>
    <message>
        <source>Ask for a passphrase</source>
        <translation>בקשת משפט סיסמה</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>ביטול בקשת משפט הסיסמה</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>שינוי משפט הסיסמה של %1</translation>
    </message>
    <message>
        <source>%1 belongs to another account of this machine, and only that may set a passphrase anew.</source>
        <translation>הקובץ %1 שייך לחשבון אחר במחשב הזה, ורק הוא רשאי לקבוע משפט סיסמה מחדש.</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>In warranty until %1</source>
        <translation>באחריות עד %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>ללא אחריות מאז %1</translation>
    </message>
</context>
<context>
    <name>kartei::AccessSettings</name>
    <message>
        <source>Never</source>
        <translation>לעולם לא</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>אחרי דקה אחת (%n)</numerusform>
            <numerusform>אחרי %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a passphrase when this business is opened</source>
        <translation>בקשת משפט סיסמה בפתיחת העסק הזה</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>שינוי משפט הסיסמה שלי…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>It keeps others out of this window and of the command line. The file itself is not encrypted: whoever can copy it can read it with other programs. For carrying it about there are encrypted backups.</source>
        <translation>הוא מונע מאחרים את השימוש בחלון הזה ובשורת הפקודה. הקובץ עצמו אינו מוצפן: מי שיכול להעתיק אותו יכול לקרוא אותו בתוכנות אחרות. להעברה ממקום למקום יש גיבויים מוצפנים.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>נעילת החלון</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>כשאיש אינו משתמש בו</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>נעילה עכשיו</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Each signs in with their own passphrase; the history says who did what. An owner may do everything, a clerk all but settings and users and undoing what others did, and who only reads changes nothing.</source>
        <translation>כל אחד מתחבר במשפט סיסמה משלו; ההיסטוריה אומרת מי עשה מה. בעלים רשאי לעשות הכול, עובד הכול מלבד הגדרות, משתמשים וביטול פעולות של אחרים, ומי שקורא בלבד אינו משנה דבר.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>מתחבר</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>הוספת משתמש…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>משפט סיסמה חדש…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>no, without a passphrase</source>
        <translation>לא, בלי משפט סיסמה</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>Choose a passphrase for this business</source>
        <translation>בחירת משפט סיסמה לעסק הזה</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>לבקש אותו</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of the first user, where the account of the machine has none</extracomment>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>This business asks for the passphrase from now on.</source>
        <translation>מעכשיו העסק הזה מבקש את משפט הסיסמה.</translation>
    </message>
    <message>
        <source>Ask for no passphrase</source>
        <translation>ביטול בקשת משפט הסיסמה</translation>
    </message>
    <message numerus="yes">
        <source>Whoever can open the file may then do everything in it. %n user(s) are removed with their passphrases; what they did stays in the history.</source>
        <translation>
            <numerusform>כל מי שיכול לפתוח את הקובץ יהיה רשאי לעשות בו הכול. משתמש אחד (%n) יוסר עם משפט הסיסמה שלו; מה שעשה נשאר בהיסטוריה.</numerusform>
            <numerusform>כל מי שיכול לפתוח את הקובץ יהיה רשאי לעשות בו הכול. %n משתמשים יוסרו עם משפטי הסיסמה שלהם; מה שעשו נשאר בהיסטוריה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>לא לבקש</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>הוספת המשתמש %1</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>שינוי המשתמש %1</translation>
    </message>
    <message>
        <source>Choose a new passphrase for %1</source>
        <translation>בחירת משפט סיסמה חדש עבור %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed.</source>
        <translation>משפט הסיסמה של %1 שונה.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did stays in the history under their name.</source>
        <translation>לא תהיה עוד אפשרות להתחבר בשם הזה. מה שנעשה נשאר בהיסטוריה תחת השם.</translation>
    </message>
    <message>
        <source>Remove user %1</source>
        <translation>הסרת המשתמש %1</translation>
    </message>
</context>
<context>
    <name>kartei::AddressDialog</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>‎%1 × %2‏ מ״מ</translation>
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
            <numerusform>%1, אחת על %2</numerusform>
            <numerusform>%1,‏ %n על %2</numerusform>
        </translation>
    </message>
    <message>
        <source>US No. 10</source>
        <translation>‏US מס׳ 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of an envelope</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are printed.</source>
        <translation>
            <numerusform>תודפס כתובת אחת.</numerusform>
            <numerusform>יודפסו %n כתובות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are left out; the details say who and why.</source>
        <translation>
            <numerusform>איש קשר אחד הושמט; בפרטים כתוב מי ולמה.</numerusform>
            <numerusform>%n אנשי קשר הושמטו; בפרטים כתוב מי ולמה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>הצגת תצוגה מקדימה</translation>
    </message>
    <message>
        <source>One for all at the same address</source>
        <translation>אחת לכל מי שבאותה כתובת</translation>
    </message>
    <message numerus="yes">
        <source>Print labels for %n contacts</source>
        <translation>
            <numerusform>הדפסת מדבקה לאיש קשר אחד</numerusform>
            <numerusform>הדפסת מדבקות ל־%n אנשי קשר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print envelopes for %n contacts</source>
        <translation>
            <numerusform>הדפסת מעטפה לאיש קשר אחד</numerusform>
            <numerusform>הדפסת מעטפות ל־%n אנשי קשר</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>גודל המדבקה</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>מעטפה</translation>
    </message>
    <message>
        <source>First label that is still there</source>
        <translation>המדבקה הראשונה שנותרה</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, beginning at label %1.</source>
        <translation>
            <numerusform>גיליון אחד, החל ממדבקה %1.</numerusform>
            <numerusform>%n גיליונות, החל ממדבקה %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print in actual size, not fitted to the page.</source>
        <translation>יש להדפיס בגודל האמיתי, בלי התאמה לעמוד.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>kartei::AppearanceSettings</name>
    <message>
        <source>Language and region</source>
        <translation>שפה ואזור</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>תאריכים ומספרים</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>כמו בשולחן העבודה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>צפיפות הרשימות</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>מרווחת</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>דחוסה</translation>
    </message>
</context>
<context>
    <name>kartei::AssignMenu</name>
    <message>
        <source>Assign</source>
        <translation>הקצאה</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>מישהו אחר…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>Who has the fewest: %1</source>
        <translation>מי שיש לו הכי מעט: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <extracomment>Name of a person, and how many open tickets they have</extracomment>
        <translation>
            <numerusform>%1 (אחת פתוחה)</numerusform>
            <numerusform>%1 (%n פתוחות)</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign ticket</source>
        <translation>הקצאת פנייה</translation>
    </message>
    <message>
        <source>Who takes care of it?</source>
        <translation>מי מטפל בפנייה?</translation>
    </message>
    <message>
        <source>%1 is assigned to nobody.</source>
        <translation>%1 אינה מוקצית לאיש.</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 בטיפול של %2</translation>
    </message>
    <message>
        <source>The inbox is empty.</source>
        <translation>תיבת הכניסה ריקה.</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n tickets</source>
        <translation>
            <numerusform>חלוקת פנייה אחת</numerusform>
            <numerusform>חלוקת %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out.</source>
        <translation>
            <numerusform>חולקה פנייה אחת.</numerusform>
            <numerusform>חולקו %n פניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out: %1</source>
        <extracomment>&quot;5 tickets given out: Jana 3, Milan 2&quot;</extracomment>
        <translation>
            <numerusform>פנייה אחת חולקה: %1</numerusform>
            <numerusform>%n פניות חולקו: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BackupKeeper</name>
    <message>
        <source>The business could not be backed up. %1</source>
        <translation>לא ניתן היה לגבות את העסק. %1</translation>
    </message>
    <message>
        <source>The backup is missing in its second place. %1</source>
        <translation>הגיבוי חסר במקום השני. %1</translation>
    </message>
</context>
<context>
    <name>kartei::BackupSettings</name>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>הגיבוי האחרון</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>היכן נשמרים הגיבויים</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>שינוי התיקייה…</translation>
    </message>
    <message>
        <source>Second place, on another disk or a stick</source>
        <translation>מקום שני, בכונן אחר או בהתקן נייד</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>בחירת מקום שני…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>ללא מקום שני</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>תיקייה לגיבויים</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>באיזו תדירות</translation>
    </message>
    <message>
        <source>While something is changed</source>
        <translation>כל עוד משהו משתנה</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>כל %1</translation>
    </message>
    <message>
        <source>Kartei also backs up when you close the business, and before an import, a restore or an upgrade. It keeps the last 10 backups and one for each of 7 days, 4 weeks and 12 months.</source>
        <translation>Kartei מגבה גם כשסוגרים את העסק, ולפני ייבוא, שחזור או עדכון. נשמרים 10 הגיבויים האחרונים ואחד לכל אחד מ־7 ימים, 4 שבועות ו־12 חודשים.</translation>
    </message>
    <message>
        <source>To give away or carry about</source>
        <translation>להעברה או לנשיאה</translation>
    </message>
    <message>
        <source>The backups above are not encrypted. An encrypted one opens with its passphrase only.</source>
        <translation>הגיבויים שלמעלה אינם מוצפנים. גיבוי מוצפן נפתח רק במשפט הסיסמה שלו.</translation>
    </message>
    <message>
        <source>Save an encrypted backup…</source>
        <translation>שמירת גיבוי מוצפן…</translation>
    </message>
    <message>
        <source>Save an encrypted backup</source>
        <translation>שמירת גיבוי מוצפן</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kartei-backup)</source>
        <translation>גיבויים מוצפנים (*.kartei-backup)</translation>
    </message>
    <message>
        <source>Choose a passphrase for %1</source>
        <translation>בחירת משפט סיסמה עבור %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message numerus="yes">
        <source>%1: opened again and checked, %n records</source>
        <translation>
            <numerusform>%1: נפתח שוב ונבדק, רשומה אחת</numerusform>
            <numerusform>%1: נפתח שוב ונבדק, %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <source>Both places are the same folder. Choose another disk or a stick.</source>
        <translation>שני המקומות הם אותה תיקייה. יש לבחור כונן אחר או התקן נייד.</translation>
    </message>
</context>
<context>
    <name>kartei::BoardColumnModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n day(s) without contact</source>
        <extracomment>Screen reader: deal, customer, value, next step, days without change</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %4, יום ללא קשר</numerusform>
            <numerusform>%1, %2, %3, %4, %n ימים ללא קשר</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BoardView</name>
    <message>
        <source>Won</source>
        <translation>זכייה</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>הפסד…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>הוספת עסקה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Sum of the column and its probability: &quot;€15,150 · 10%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>הסיכוי בשלב %1</translation>
    </message>
</context>
<context>
    <name>kartei::BusinessButton</name>
    <message>
        <source>Business %1: switch, open, make a new one</source>
        <translation>העסק %1: מעבר לעסק אחר, פתיחה, יצירת עסק חדש</translation>
    </message>
</context>
<context>
    <name>kartei::CallForm</name>
    <message>
        <source>Stop</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>תיעוד שיחה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>מה נאמר</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>מאיתנו</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>אלינו</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>הושגו</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>לא הושגו</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>הושארה הודעה</translation>
    </message>
    <message>
        <source>They call back</source>
        <translation>יחזרו אלינו</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>נחזור אליהם</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>מספר שגוי</translation>
    </message>
    <message>
        <source>How long the call has been going on</source>
        <translation>משך השיחה עד כה</translation>
    </message>
    <message>
        <source>The call is over; its minutes are filled in</source>
        <translation>השיחה הסתיימה; הדקות נרשמות</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>מי התקשר</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>מה הצעד הבא?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>יום הצעד הבא</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>שמירה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Whom was the call with? Choose a contact.</source>
        <translation>עם מי הייתה השיחה? בחרו איש קשר.</translation>
    </message>
    <message>
        <source>Write in a few words what was said, or choose an outcome.</source>
        <translation>כתבו בכמה מילים מה נאמר, או בחרו תוצאה.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1” אינו יום.</translation>
    </message>
    <message>
        <source>The call with %1 is logged.</source>
        <translation>השיחה עם %1 תועדה.</translation>
    </message>
    <message>
        <source>What you typed about the call is kept; it is there again the next time.</source>
        <translation>מה שכתבתם על השיחה נשמר, ויופיע שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>This is what you typed of an earlier call. Save or cancel it, then log the new one.</source>
        <translation>זה מה שכתבתם על שיחה קודמת. שמרו או בטלו, ואז תעדו את החדשה.</translation>
    </message>
</context>
<context>
    <name>kartei::CallerCard</name>
    <message>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Who has this number</source>
        <translation>למי יש את המספר הזה</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the number %1</source>
        <translation>
            <numerusform>לאיש קשר %n יש המספר %1</numerusform>
            <numerusform>ל-%n אנשי קשר יש המספר %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last digits of the number are the same.</source>
        <translation>רק הספרות האחרונות של המספר זהות.</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>Open card (Enter)</source>
        <translation>פתיחת הכרטיס (Enter)</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>תיעוד השיחה</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>מספר חסוי</translation>
    </message>
    <message>
        <source>Ask who it is; a card is found by name.</source>
        <translation>שאלו מי זה; כרטיס נמצא לפי שם.</translation>
    </message>
    <message>
        <source>Nobody in your contacts has this number.</source>
        <translation>לאיש מאנשי הקשר שלכם אין המספר הזה.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>איש קשר חדש עם המספר הזה</translation>
    </message>
    <message>
        <source>Find the contact</source>
        <translation>חיפוש איש הקשר</translation>
    </message>
    <message>
        <source>Add to an existing contact</source>
        <translation>הוספה לאיש קשר קיים</translation>
    </message>
    <message>
        <source>Add a number to %1</source>
        <translation>הוספת מספר אל %1</translation>
    </message>
    <message>
        <source>%1 has one more number.</source>
        <translation>ל-%1 נוסף מספר.</translation>
    </message>
    <message>
        <source>The call came at %1.</source>
        <translation>השיחה התקבלה בשעה %1.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>מישהו אחר</translation>
    </message>
</context>
<context>
    <name>kartei::ChangeFieldDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>שינוי רשומה אחת</numerusform>
            <numerusform>שינוי %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>שינוי שדה</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Left empty, the field is emptied. All of it is one step to undo.</source>
        <translation>אם נשאר ריק, השדה מתרוקן. הכול יחד הוא צעד אחד שאפשר לבטל.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>בחירת שדה</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n entries</source>
        <translation>
            <numerusform>שינוי %1 ברשומה אחת</numerusform>
            <numerusform>שינוי %1 ב־%n רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed in %n entries.</source>
        <translation>
            <numerusform>%1 שונה ברשומה אחת.</numerusform>
            <numerusform>%1 שונה ב־%n רשומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field can&apos;t take this value.</source>
        <translation>השדה לא יכול לקבל את הערך הזה.</translation>
    </message>
</context>
<context>
    <name>kartei::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>עמודות; המוצגות מסומנות</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>כרגיל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>kartei::ColumnMapping</name>
    <message>
        <source>First values</source>
        <translation>ערכים ראשונים</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>מועבר אל</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>השדה לעמודה %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Columns of the list and their fields</source>
        <translation>עמודות הרשימה והשדות שלהן</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>ברשימה</translation>
    </message>
</context>
<context>
    <name>kartei::ComingDaysDialog</name>
    <message>
        <source>Birthday (%1)</source>
        <extracomment>How old somebody will be on that day</extracomment>
        <translation>יום הולדת (%1)</translation>
    </message>
    <message>
        <source>Anniversary (%1)</source>
        <extracomment>For how many years, on that day</extracomment>
        <translation>יום שנה (%1)</translation>
    </message>
    <message>
        <source>Birthdays and anniversaries</source>
        <translation>ימי הולדת וימי שנה</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>No birthday and no anniversary in these days.</source>
        <translation>אין יום הולדת או יום שנה בימים האלה.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>כמה זמן קדימה</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>יום אחד קדימה</numerusform>
            <numerusform>%n ימים קדימה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::CompanyFigures</name>
    <message>
        <source>Won in 12 months</source>
        <translation>נמכר ב־12 חודשים</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>עסקאות פתוחות</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>הצעות מחיר פתוחות</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>פניות פתוחות</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>קודם לכן: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>עסקה אחת</numerusform>
            <numerusform>%n עסקאות</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>בתוקף עד %1</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>הצעת מחיר אחת</numerusform>
            <numerusform>%n הצעות מחיר</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>הישנה ביותר: %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>אין מה לעשות</translation>
    </message>
    <message>
        <source>beyond the credit limit</source>
        <translation>מעל מסגרת האשראי</translation>
    </message>
</context>
<context>
    <name>kartei::Composer</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Note, call, meeting or task</source>
        <translation>הערה, שיחה, פגישה או משימה</translation>
    </message>
    <message>
        <source>Write a note, log a call …  (Ctrl+Enter saves)</source>
        <translation>כתיבת הערה, תיעוד שיחה …  (Ctrl+Enter לשמירה)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>פגישה</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>משימה</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>מי התקשר</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>מאיתנו</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>אלינו</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>לביצוע עד</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>שמירה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>תיעוד שיחה</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>תיעוד פגישה</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>הוספת משימה</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <source>What it tells of them</source>
        <translation>מה זה אומר עליהם</translation>
    </message>
    <message>
        <source>Is it a complaint, a suggestion, a need or a preference?</source>
        <translation>האם זו תלונה, הצעה, צורך או העדפה?</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>ללא משוב</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>מי מטפל</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספה: %1</translation>
    </message>
</context>
<context>
    <name>kartei::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>הסכמה של %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n contacts</source>
        <translation>
            <numerusform>הסכמה של איש קשר אחד</numerusform>
            <numerusform>הסכמה של %n אנשי קשר</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>רישום</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>רישום (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n contacts was recorded.</source>
        <translation>
            <numerusform>ההסכמה של איש קשר אחד נרשמה.</numerusform>
            <numerusform>ההסכמה של %n אנשי קשר נרשמה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactAside</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>עריכה (F2)</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>עסקאות פתוחות</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>עסקה חדשה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>New person at this company</source>
        <translation>אדם חדש בחברה הזאת</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>%n אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>אומת לאחרונה: %1</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>מעולם לא אומת</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>עדיין נכון</translation>
    </message>
    <message>
        <source>Somebody said today that this card is right.</source>
        <translation>היום נמסר שהפרטים בכרטיס נכונים.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>קשרים</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>קשר חדש</translation>
    </message>
    <message>
        <source>Change the relation to %1</source>
        <translation>שינוי הקשר עם %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>%1 complete, without %2</source>
        <extracomment>How complete a card is: &quot;75 % complete, without Salutation&quot;</extracomment>
        <translation>%1 מלא, ללא %2</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>לא רצוי</translation>
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
        <translation>%1, לפי תגית</translation>
    </message>
    <message>
        <source>Yes, since when is not known</source>
        <translation>כן, לא ידוע ממתי</translation>
    </message>
    <message>
        <source>Withdrawn, since when is not known</source>
        <translation>בוטלה, לא ידוע ממתי</translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <translation>כן, מאז %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>בוטלה ב־%1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>רישום הסכמה</translation>
    </message>
</context>
<context>
    <name>kartei::ContactDetail</name>
    <message>
        <source>Confirm %1</source>
        <translation>אימות הפרטים של %1</translation>
    </message>
    <message>
        <source>The card of %1 is right.</source>
        <translation>הפרטים בכרטיס של %1 נכונים.</translation>
    </message>
    <message>
        <source>New quote for %1</source>
        <translation>הצעת מחיר חדשה עבור %1</translation>
    </message>
    <message>
        <source>What belongs to the contact</source>
        <translation>מה ששייך לאיש הקשר</translation>
    </message>
    <message>
        <source>Nobody of this company is known yet.</source>
        <translation>עדיין אין אנשי קשר בחברה הזאת.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>אדם חדש</translation>
    </message>
    <message>
        <source>No deals yet.</source>
        <translation>עדיין אין עסקאות.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>עסקה חדשה</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>עדיין אין הצעות מחיר.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>הצעת מחיר חדשה</translation>
    </message>
    <message>
        <source>No tickets yet.</source>
        <translation>עדיין אין פניות.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>tab, count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>עסקאות</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>%1 wants no calls since %2.</source>
        <translation>%1 לא רוצה שיחות מאז %2.</translation>
    </message>
    <message>
        <source>%1 wants no e-mails since %2.</source>
        <translation>%1 לא רוצה דוא״ל מאז %2.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>נקנה</translation>
    </message>
</context>
<context>
    <name>kartei::ContactHeader</name>
    <message>
        <source>Call</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>New quote for this contact</source>
        <translation>הצעת מחיר חדשה לאיש הקשר הזה</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>בין הלקוחות מאז %1</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>אין מספר טלפון.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>אין כתובת דוא״ל.</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>%n אנשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>עסקה אחת</numerusform>
            <numerusform>%n עסקאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>אדם פרטי</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>הצעד הבא %1</translation>
    </message>
</context>
<context>
    <name>kartei::ContactListPane</name>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>אין צעד הבא</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>עודכנו לאחרונה</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>מהחדש לישן</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>סדר הרשימה</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>שם, טלפון, עיר … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>סינון הרשימה</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>חברה חדשה</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <source>No companies yet.</source>
        <translation>עדיין אין חברות.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>עדיין אין אנשי קשר.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>אין איש קשר המתאים ל־״%1״.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Losing touch</source>
        <translation>הקשר מתרופף</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that the business defined, and one of its choices: &quot;Colour: Green&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps out of date</source>
        <extracomment>Contacts whose card nobody confirmed or changed for a year</extracomment>
        <translation>אולי לא מעודכן</translation>
    </message>
</context>
<context>
    <name>kartei::ContactTable</name>
    <message>
        <source>Filter the table</source>
        <translation>סינון הטבלה</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>שם, טלפון, עיר … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>כרטיסים</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Appearance of the list</source>
        <translation>תצוגת הרשימה</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
</context>
<context>
    <name>kartei::ContactsPage</name>
    <message>
        <source>Companies</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>כתיבת דוא״ל</translation>
    </message>
    <message>
        <source>Next step is done</source>
        <translation>הצעד הבא בוצע</translation>
    </message>
    <message>
        <source>Next step later…</source>
        <translation>דחיית הצעד הבא…</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>הצעת מחיר חדשה</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>עסקה חדשה</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>New person here</source>
        <translation>אדם חדש כאן</translation>
    </message>
    <message>
        <source>The card is still right</source>
        <translation>הכרטיס עדיין נכון</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>חברה חדשה</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <source>Cards or table</source>
        <translation>כרטיסים או טבלה</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>הבא ברשימה</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>הקודם ברשימה</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>הוספת קובץ…</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>קשר חדש</translation>
    </message>
    <message>
        <source>Merge two cards…</source>
        <translation>מיזוג שני כרטיסים…</translation>
    </message>
    <message>
        <source>Print index card…</source>
        <translation>הדפסת כרטיס כרטסת…</translation>
    </message>
    <message>
        <source>Select the two cards that are one contact, then merge them.</source>
        <translation>יש לבחור את שני הכרטיסים של אותו איש קשר, ואז למזג אותם.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>איתור כפילויות…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>הוספת תגית…</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>רשימת דיוור…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contacts</source>
        <translation>
            <numerusform>תיוג איש קשר אחד</numerusform>
            <numerusform>תיוג %n אנשי קשר</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the tag %1.</source>
        <translation>
            <numerusform>לאיש קשר אחד יש התגית %1.</numerusform>
            <numerusform>ל־%n אנשי קשר יש התגית %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>שינוי שדה…</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>רישום הסכמה…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>הדפסת מדבקות…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>הדפסת מעטפות…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>תיק…</translation>
    </message>
    <message>
        <source>Type in several contacts…</source>
        <translation>הקלדת כמה אנשי קשר…</translation>
    </message>
</context>
<context>
    <name>kartei::DateEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>בחירת יום</translation>
    </message>
    <message>
        <source>Pick a day (Down)</source>
        <translation>בחירת יום (חץ למטה)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>לוח שנה</translation>
    </message>
</context>
<context>
    <name>kartei::DemandSettings</name>
    <message>
        <source>Persons</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>שדות של מי</translation>
    </message>
    <message>
        <source>What belongs on a card</source>
        <translation>מה שייך לכרטיס</translation>
    </message>
    <message>
        <source>What is wanted counts for how complete a card is. What is required is missed on the card and in the list of problems, but never keeps a card from being saved. What is hidden leaves the form; what is written there already stays, is shown, found and exported.</source>
        <translation>מה שרצוי נחשב במידת השלמות של הכרטיס. מה שנדרש וחסר מופיע בכרטיס וברשימת הבעיות, אך לעולם אינו מונע שמירה. מה שמוסתר נעלם מהטופס; מה שכבר כתוב שם נשאר, מוצג, נמצא בחיפוש ומיוצא.</translation>
    </message>
    <message>
        <source>Change what belongs on a card</source>
        <translation>שינוי מה ששייך לכרטיס</translation>
    </message>
</context>
<context>
    <name>kartei::Desk</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>בחירת קובץ אחר…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>פתיחה לקריאה בלבד</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>אי אפשר היה לפתוח את %1</translation>
    </message>
    <message>
        <source>This business is open in another window, which has come to the front.</source>
        <translation>העסק הזה פתוח בחלון אחר, שהובא לקדמת המסך.</translation>
    </message>
    <message>
        <source>When %1 was closed, its backup failed. %2</source>
        <translation>הגיבוי של %1 בעת הסגירה נכשל. %2</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: ניצלו %2, אבדו %3</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of %1, %n record(s)</source>
        <translation>
            <numerusform>שחזור הגיבוי מ־%1, רשומה אחת</numerusform>
            <numerusform>שחזור הגיבוי מ־%1, %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>חילוץ כל מה שקריא…</translation>
    </message>
    <message>
        <source>%1 (rescued).kartei</source>
        <extracomment>Name of a file: what could be rescued of the business before</extracomment>
        <translation>%1 (חולץ).kartei</translation>
    </message>
    <message>
        <source>Reading what can still be read…</source>
        <translation>קורא את מה שעדיין קריא…</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>חילוץ</translation>
    </message>
    <message>
        <source>%1 was made. The damaged file was left as it is.</source>
        <translation>הקובץ %1 נוצר. הקובץ הפגום נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before is among the backups.</source>
        <translation>העסק הוא כמו בגיבוי. מה שהיה קודם נמצא בין הגיבויים.</translation>
    </message>
    <message>
        <source>The business is as in the backup. The damaged file was kept as %1.</source>
        <translation>העסק הוא כמו בגיבוי. הקובץ הפגום נשמר בשם %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ביטול השחזור</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>התיקייה של הייצוא</translation>
    </message>
    <message>
        <source>Checking the export and making the business…</source>
        <translation>בודק את הייצוא ויוצר את העסק…</translation>
    </message>
    <message>
        <source>New business from an export</source>
        <translation>עסק חדש מייצוא</translation>
    </message>
    <message>
        <source>The business is as in the backup. What was there before was kept as %1.</source>
        <translation>העסק כפי שהיה בגיבוי. מה שהיה שם קודם נשמר בשם %1.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>שחזור מגיבוי</translation>
    </message>
    <message>
        <source>The backup is checked and put in place. What is there now is kept.</source>
        <translation>הגיבוי נבדק ומוכנס למקומו. מה שיש עכשיו נשמר.</translation>
    </message>
    <message>
        <source>You can go on with this business here.</source>
        <translation>אפשר להמשיך לעבוד בעסק הזה כאן.</translation>
    </message>
    <message>
        <source>%1 on %2 goes on with this business. It can be read here.</source>
        <translation>%1 במחשב %2: העבודה בעסק נמשכת שם. כאן אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>What is still being written is brought to its end first…</source>
        <translation>קודם מסיימים את מה שעדיין נכתב…</translation>
    </message>
    <message>
        <source>This business was made from the export “%1”.</source>
        <translation>העסק הזה נוצר מהייצוא ״%1״.</translation>
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
        <translation>כמעט בוודאות אחד</translation>
    </message>
    <message>
        <source>Likely one</source>
        <translation>כנראה אחד</translation>
    </message>
    <message>
        <source>Perhaps one</source>
        <translation>אולי אחד</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>שני אנשים</translation>
    </message>
    <message>
        <source>No two cards look like one contact.</source>
        <translation>אין שני כרטיסים שנראים כאיש קשר אחד.</translation>
    </message>
    <message>
        <source>That was the last pair.</source>
        <translation>זה היה הזוג האחרון.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>נותר זוג אחד</numerusform>
            <numerusform>נותרו %n זוגות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>שדה אחד שונה</numerusform>
            <numerusform>%n שדות שונים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>אחד זהה</numerusform>
            <numerusform>%n זהים</numerusform>
        </translation>
    </message>
    <message>
        <source>These live in one household</source>
        <translation>אלה גרים במשק בית אחד</translation>
    </message>
    <message>
        <source>May these be one contact?</source>
        <translation>האם זה אותו איש קשר?</translation>
    </message>
    <message>
        <source>Merge two cards</source>
        <translation>מיזוג שני כרטיסים</translation>
    </message>
    <message>
        <source>Make a relation (Ctrl+Enter)</source>
        <translation>יצירת קשר (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Merge into one (Ctrl+Enter)</source>
        <translation>מיזוג לאחד (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 stays. Nothing else belongs to the card that goes. One undo brings both back.</source>
        <translation>%1 נשאר. שום דבר נוסף אינו שייך לכרטיס שנעלם. ביטול אחד מחזיר את שניהם.</translation>
    </message>
    <message>
        <source>%1 stays and takes over %2. One undo brings both back.</source>
        <translation>%1 נשאר ומקבל אליו: %2. ביטול אחד מחזיר את שניהם.</translation>
    </message>
    <message>
        <source>%1 is one card now.</source>
        <translation>%1 הוא עכשיו כרטיס אחד.</translation>
    </message>
    <message>
        <source>%1 and %2 stay two cards.</source>
        <translation>%1 ו־%2 נשארים שני כרטיסים.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>חיפוש חוזר</translation>
    </message>
    <message>
        <source>Show &amp;equal fields</source>
        <translation>הצגת שדות &amp;זהים</translation>
    </message>
    <message>
        <source>&amp;Not the same contact</source>
        <translation>&amp;לא אותו איש קשר</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;דילוג</translation>
    </message>
    <message>
        <source>Make a &amp;relation…</source>
        <translation>יצירת &amp;קשר…</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;מיזוג לאחד</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>זוגות לבדיקה</translation>
    </message>
    <message>
        <source>Looking for cards that may be one contact…</source>
        <translation>מחפשים כרטיסים שעשויים להיות איש קשר אחד…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Left and Right choose · Space ticks · Ctrl+Left and Ctrl+Right take all of a card</source>
        <translation>שמאלה וימינה בוחרים · רווח מסמן · Ctrl+שמאלה ו־Ctrl+ימינה לוקחים הכול מכרטיס אחד</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down go through the pairs</source>
        <translation>Ctrl+למעלה ו־Ctrl+למטה עוברים בין הזוגות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>kartei::EntityForm</name>
    <message>
        <source>More fields</source>
        <translation>שדות נוספים</translation>
    </message>
</context>
<context>
    <name>kartei::EntityTableView</name>
    <message numerus="yes">
        <source>%n rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>שורה אחת היא יותר מדי להעתקה. אפשר לייצא אותה במקום זאת.</numerusform>
            <numerusform>%n שורות הן יותר מדי להעתקה. אפשר לייצא אותן במקום זאת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>עמודות…</translation>
    </message>
</context>
<context>
    <name>kartei::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n entries</source>
        <translation>
            <numerusform>ייצוא רשומה אחת</numerusform>
            <numerusform>ייצוא %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>גיליון אלקטרוני (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>טבלה כטקסט (CSV)</translation>
    </message>
    <message>
        <source>Cards for address books (vCard)</source>
        <translation>כרטיסים לפנקסי כתובות (vCard)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>לתוכנות (JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>כמו ברשימה</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>כל השדות</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>נקודה ופסיק</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>Comma: 1234,50</source>
        <translation>פסיק: 1234,50</translation>
    </message>
    <message>
        <source>Point: 1234.50</source>
        <translation>נקודה: 1234.50</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>בין התאים</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>סימן עשרוני</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
</context>
<context>
    <name>kartei::FeedbackDialog</name>
    <message>
        <source>Complaints and wishes</source>
        <translation>תלונות ובקשות</translation>
    </message>
    <message>
        <source>Search by name, words or person</source>
        <translation>חיפוש לפי שם, מילים או אדם</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>לטיפול עד</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>מי מטפל</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>הכול טופל.</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;טופל</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>נאמר ב־%1.</translation>
    </message>
</context>
<context>
    <name>kartei::FieldEditor</name>
    <message>
        <source>“%1” does not accept this.</source>
        <translation>הערך אינו מתאים לשדה ״%1״.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>a field of a form: &quot;Birthday (required)&quot;</extracomment>
        <translation>%1 (נדרש)</translation>
    </message>
</context>
<context>
    <name>kartei::FieldSettings</name>
    <message>
        <source>Add a field…</source>
        <translation>הוספת שדה…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Own fields of contacts</source>
        <translation>שדות משלכם לאנשי הקשר</translation>
    </message>
    <message>
        <source>What your business wants to know of its customers and no field is there for. They stand in the form and on the card, can be a column of the table, and are found by searching.</source>
        <translation>מה שהעסק רוצה לדעת על לקוחותיו ואין לו עדיין שדה. הם מופיעים בטופס ובכרטיס, יכולים להיות עמודה בטבלה, והחיפוש מוצא אותם.</translation>
    </message>
    <message>
        <source>Delete the field %1</source>
        <translation>מחיקת השדה %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) say something in it, and that is deleted with it. Undo brings both back.</source>
        <translation>
            <numerusform>השדה מלא אצל איש קשר אחד, וגם זה יימחק. ביטול הפעולה מחזיר את שניהם.</numerusform>
            <numerusform>השדה מלא אצל שני אנשי קשר, וגם זה יימחק. ביטול הפעולה מחזיר את שניהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 נמחק.</translation>
    </message>
    <message>
        <source>Change the order of own fields</source>
        <translation>שינוי סדר השדות שלכם</translation>
    </message>
</context>
<context>
    <name>kartei::FileAddition</name>
    <message>
        <source>“%1” was not added.</source>
        <translation>״%1״ לא נוסף.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>״%1״ נוסף.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>נוסף קובץ אחד.</numerusform>
            <numerusform>נוספו %n קבצים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was kept as a file.</source>
        <translation>%1 היא נשמרה כקובץ.</translation>
    </message>
    <message>
        <source>The mail “%1” is on the timeline.</source>
        <translation>ההודעה “%1” נמצאת בציר הזמן.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail. Let it go over the ticket that it belongs to.</source>
        <translation>״%1״ אינו הודעת דוא״ל. יש לשחרר אותו מעל הפנייה שאליה הוא שייך.</translation>
    </message>
    <message>
        <source>The mail “%1” goes on with ticket %2.</source>
        <translation>ההודעה “%1” ממשיכה את פנייה %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2.</source>
        <translation>ההודעה “%1” היא כעת פנייה %2.</translation>
    </message>
    <message>
        <source>The mail “%1” is ticket %2. Who wrote it has a new card: %3.</source>
        <translation>ההודעה “%1” היא כעת פנייה %2. לשולח נפתח כרטיס חדש: %3.</translation>
    </message>
</context>
<context>
    <name>kartei::FileCarrier</name>
    <message>
        <source>What “%1” is can&apos;t be told from its content. Open it with another program?</source>
        <translation>אי אפשר לדעת מהתוכן מה זה ״%1״. לפתוח בתוכנה אחרת?</translation>
    </message>
    <message>
        <source>What “%1” is can&apos;t be told from its content; its name says: %2. Open it with another program?</source>
        <translation>אי אפשר לדעת מהתוכן מה זה ״%1״; לפי השם: %2. לפתוח בתוכנה אחרת?</translation>
    </message>
    <message>
        <source>“%1” is not what its name says (%2). It really is: %3. Open it with another program?</source>
        <translation>״%1״ אינו מה שהשם אומר (%2). למעשה זה: %3. לפתוח בתוכנה אחרת?</translation>
    </message>
    <message>
        <source>“%1” is: %2. Open it with another program?</source>
        <translation>הסוג של ״%1״: %2. לפתוח בתוכנה אחרת?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>פתיחת קובץ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it, then open it with a program of your choice.</source>
        <translation>אין במחשב הזה תוכנה שפותחת את ״%1״. יש לשמור את הקובץ ולפתוח אותו בתוכנה לבחירתך.</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>שמירת הקובץ בשם</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>״%1״ נשמר.</translation>
    </message>
</context>
<context>
    <name>kartei::FileDrop</name>
    <message>
        <source>Let go here: mails go on the timeline, other files are kept.</source>
        <translation>לשחרר כאן: הודעות דוא״ל נכנסות לציר הזמן, קבצים אחרים נשמרים.</translation>
    </message>
    <message>
        <source>Only files of this computer can be added. Save it here first, then add it.</source>
        <translation>אפשר להוסיף רק קבצים מהמחשב הזה. יש לשמור את הקובץ כאן קודם ואז להוסיף אותו.</translation>
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
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>kartei::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>פתיחה…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>הערה…</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>מחיקת הקובץ</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>הוספת קובץ…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>פתיחת הקובץ…</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>שמירת הקובץ בשם…</translation>
    </message>
    <message>
        <source>No files yet. Drop photos, letters or plans here, or add them.</source>
        <translation>אין עדיין קבצים. אפשר לגרור לכאן תמונות, מכתבים או תוכניות, או להוסיף אותם.</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>אפשר לגרור לכאן קבצים או להוסיף אותם.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>הוספת קובץ</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>שינוי שם הקובץ</translation>
    </message>
    <message>
        <source>Note about the file</source>
        <translation>הערה על הקובץ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>One moment, the file is being read or written…</source>
        <translation>רק רגע, הקובץ נקרא או נכתב…</translation>
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
        <translation>כמה: %1</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>סכום של %1: %2</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>הוספת כלל</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>מה משווים</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>אילו מהם</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>ממתי</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>איך משווים</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>למה משווים</translation>
    </message>
    <message>
        <source>has</source>
        <translation>כולל</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>אינו כולל</translation>
    </message>
    <message>
        <source>is</source>
        <translation>הוא</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>אינו</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>גדול מ־</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>לפחות</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>קטן מ־</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>לכל היותר</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ביום או אחרי</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Of all times</source>
        <translation>מכל הזמנים</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: לא %2</translation>
    </message>
    <message>
        <source>%1: last 30 days</source>
        <translation>%1: 30 הימים האחרונים</translation>
    </message>
    <message>
        <source>%1: last 12 months</source>
        <translation>%1: 12 החודשים האחרונים</translation>
    </message>
    <message>
        <source>Or</source>
        <extracomment>A button: what is put together is another choice beside the filter so far</extracomment>
        <translation>או</translation>
    </message>
    <message>
        <source>Add the rule as another choice</source>
        <translation>הוספת הכלל כאפשרות נוספת</translation>
    </message>
    <message>
        <source>Also those for which this rule holds instead</source>
        <translation>גם אלה שהכלל הזה מתקיים בהם במקום</translation>
    </message>
</context>
<context>
    <name>kartei::FirstRun</name>
    <message>
        <source>Set up your business – Kartei</source>
        <translation>הקמת העסק – Kartei</translation>
    </message>
    <message>
        <source>Set up your business</source>
        <translation>הקמת העסק</translation>
    </message>
    <message>
        <source>About two minutes. Everything can be changed later in Settings.</source>
        <translation>כשתי דקות. אפשר לשנות הכול אחר כך בהגדרות.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>שפה ואזור</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>תאריכים ומספרים</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>העסק שלכם</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>שם העסק</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>רחוב ומספר</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>יישוב</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>להתחיל מאפס</translation>
    </message>
    <message>
        <source>Add people as they call. Numbers and tax rates can be set later.</source>
        <translation>מוסיפים אנשים כשהם מתקשרים. מספור ושיעורי מע״מ אפשר לקבוע אחר כך.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>היכרות עם נתוני דוגמה</translation>
    </message>
    <message>
        <source>A joinery with contacts, deals, quotes and tickets, with dates around today.</source>
        <translation>נגרייה עם אנשי קשר, עסקאות, הצעות מחיר ופניות, בתאריכים סביב היום.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>איך להתחיל?</translation>
    </message>
    <message>
        <source>Stays on this computer, in one file:</source>
        <translation>נשאר במחשב הזה, בקובץ אחד:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Open an existing business…</source>
        <translation>פתיחת עסק קיים…</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>מה שם העסק?</translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation>הבאת אנשי הקשר שלי</translation>
    </message>
    <message>
        <source>A CSV file from Outlook, Google or a spreadsheet. You check it first.</source>
        <translation>קובץ CSV מ־Outlook, מ־Google או מגיליון אלקטרוני. אפשר לבדוק אותו תחילה.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a country.</source>
        <translation>״%1״ אינו שם של מדינה.</translation>
    </message>
    <message>
        <source>“%1” is not a currency such as EUR.</source>
        <translation>״%1״ אינו מטבע כמו EUR.</translation>
    </message>
    <message>
        <source>Take it from an export…</source>
        <translation>לקיחה מייצוא…</translation>
    </message>
</context>
<context>
    <name>kartei::FoundContacts</name>
    <message>
        <source>Search by name or words</source>
        <translation>חיפוש לפי שם או מילים</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>יישוב</translation>
    </message>
    <message>
        <source>No contact is like that any more.</source>
        <translation>אין עוד איש קשר כזה.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>&amp;Save as list…</source>
        <translation>&amp;שמירה כרשימה…</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%1 הראשונים מתוך %2.</translation>
    </message>
</context>
<context>
    <name>kartei::HealthDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>בדיקה &amp;חוזרת</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>מצב הנתונים</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>כמה כבר נעשה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>עובר על כל הכרטיסים…</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 מתוך 100</translation>
    </message>
</context>
<context>
    <name>kartei::HealthView</name>
    <message>
        <source>Show…</source>
        <translation>הצגה…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>רק בשבילי</translation>
    </message>
    <message>
        <source>What raises it most</source>
        <translation>מה ישפר הכי הרבה</translation>
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
        <translation>מה השתנה: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;As it was before this</source>
        <translation>&amp;כפי שהיה לפני כן</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>&amp;שחזור ערך זה</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>Title of a window: the name of a contact, then a day and a time</extracomment>
        <translation>%1 לפני %2</translation>
    </message>
    <message>
        <source>The value is as it was before.</source>
        <translation>הערך שוב כפי שהיה.</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>הערך אז</translation>
    </message>
</context>
<context>
    <name>kartei::ImportChoices</name>
    <message>
        <source>Hr., Mrs, m, 2 become the salutation in the language of the contact.</source>
        <translation>‏Hr.‎, Mrs, m, 2 הופכים ללשון הפנייה בשפה של איש הקשר.</translation>
    </message>
    <message>
        <source>0171/234 56 78 becomes +49 171 2345678.</source>
        <translation>⁦0171/234 56 78⁩ הופך ל-⁦+49 171 2345678⁩.</translation>
    </message>
    <message>
        <source>Germany, Německo, D become DE.</source>
        <translation>‏Germany, Německo, D הופכים ל-DE.</translation>
    </message>
    <message>
        <source>1067 becomes 01067 in Germany, 11000 becomes 110 00 in Czechia.</source>
        <translation>‏1067 הופך ל-01067 בגרמניה, ו-11000 ל-⁦110 00⁩ בצ׳כיה.</translation>
    </message>
    <message>
        <source>HUBER becomes Huber.</source>
        <translation>‏HUBER הופך ל-Huber.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>נקודה ופסיק</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>מה מכילות השורות</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>קידוד</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>מפריד</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>מה שכבר קיים</translation>
    </message>
    <message>
        <source>The first row has the headings</source>
        <translation>השורה הראשונה מכילה את הכותרות</translation>
    </message>
    <message>
        <source>Map automatically</source>
        <translation>מיפוי אוטומטי</translation>
    </message>
    <message>
        <source>Where the list is from</source>
        <translation>מאיפה הרשימה</translation>
    </message>
    <message>
        <source>Leaves what was chosen last time for such a list.</source>
        <translation>מוותר על מה שנבחר בפעם האחרונה לרשימה כזאת.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>The source of new contacts, unless the list has such a column.</source>
        <translation>המקור של אנשי קשר חדשים, אלא אם יש ברשימה עמודה כזאת.</translation>
    </message>
    <message>
        <source>Own survey</source>
        <translation>סקר עצמי</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>רשימה שנקנתה</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>שותף</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>יריד</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר אינטרנט</translation>
    </message>
    <message>
        <source>Tidy up: %1</source>
        <translation>סידור: %1</translation>
    </message>
    <message>
        <source>Tidy up on the way in</source>
        <translation>סידור בזמן הייבוא</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>זיהוי אוטומטי</translation>
    </message>
    <message>
        <source>Take every row as new</source>
        <translation>כל שורה היא חדשה</translation>
    </message>
    <message>
        <source>Leave those rows out</source>
        <translation>דילוג על השורות האלה</translation>
    </message>
    <message>
        <source>Fill in what is there</source>
        <translation>השלמת מה שקיים</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>זוהה: %1</translation>
    </message>
    <message>
        <source>Looks like an export from %1.</source>
        <translation>נראה כמו ייצוא מ-%1.</translation>
    </message>
    <message>
        <source>Mapped as last time (%1).</source>
        <translation>מופה כמו בפעם הקודמת (%1).</translation>
    </message>
    <message>
        <source>The fields are guessed from the values.</source>
        <translation>השדות נוחשו לפי הערכים.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>בדיקת %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>ייבוא %1…</translation>
    </message>
    <message>
        <source>Line %1 stays out: %2</source>
        <translation>שורה %1 לא תיובא: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>ייבוא רשומה אחת</numerusform>
            <numerusform>ייבוא %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save rows that stayed out</source>
        <translation>שמירת השורות שלא יובאו</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>ערכים מופרדים בפסיקים (*.csv)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Save rows that stayed out…</source>
        <translation>שמירת השורות שלא יובאו…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>ביטול הייבוא</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>ייבוא %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>שורות לבדיקה</translation>
    </message>
    <message>
        <source>Lists and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>רשימות וכרטיסים (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Cards say themselves what is what. The check shows how they would be stored.</source>
        <translation>הכרטיסים אומרים בעצמם מה הוא מה. הבדיקה מראה איך הם יישמרו.</translation>
    </message>
    <message>
        <source>There is no list to paste. Copy its cells in the spreadsheet first.</source>
        <translation>אין רשימה להדבקה. יש להעתיק קודם את התאים שלה בגיליון.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these</source>
        <translation>
            <numerusform>… ועוד אחד כזה</numerusform>
            <numerusform>… ועוד %n כאלה</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>הדבקת רשימה</translation>
    </message>
    <message>
        <source>Takes what you copied in a spreadsheet instead.</source>
        <translation>לוקח במקום זאת את מה שהעתקת בגיליון.</translation>
    </message>
</context>
<context>
    <name>kartei::ImportPreview</name>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>משנה את %1</translation>
    </message>
    <message>
        <source>Same as stored</source>
        <translation>זהה לשמור</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>הושמט: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>נדחה: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>כל השורות</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנו</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>הושמטו</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>השורות כפי שיישמרו</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה יקרה</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>סודרו</translation>
    </message>
</context>
<context>
    <name>kartei::IntroducersDialog</name>
    <message>
        <source>Who introduced customers</source>
        <translation>מי המליץ על לקוחות</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>בהמלצת</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Accepted quotes, net</source>
        <translation>הצעות שאושרו, נטו</translation>
    </message>
    <message>
        <source>Nobody is said to have introduced somebody. On a card, add the relation “was introduced by”.</source>
        <translation>עדיין לא צוין שמישהו המליץ על מישהו. יש להוסיף בכרטיס את הקשר ”הגיע/ה בהמלצת“.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>מסכם…</translation>
    </message>
    <message>
        <source>Quotes of the introduced contacts, and of those who work there. Whoever was introduced by two counts for both.</source>
        <translation>הצעות המחיר של אנשי הקשר שהומלצו ושל מי שעובד אצלם. מי שהומלץ על ידי שניים נספר אצל שניהם.</translation>
    </message>
</context>
<context>
    <name>kartei::LabelPicker</name>
    <message>
        <source>Label %1, used</source>
        <translation>מדבקה %1, נוצלה</translation>
    </message>
    <message>
        <source>Label %1, will be printed</source>
        <translation>מדבקה %1, תודפס</translation>
    </message>
    <message>
        <source>Label %1, stays free</source>
        <translation>מדבקה %1, תישאר פנויה</translation>
    </message>
</context>
<context>
    <name>kartei::LastBackup</name>
    <message>
        <source>In the second place: %1</source>
        <translation>במקום השני: %1</translation>
    </message>
</context>
<context>
    <name>kartei::LikelyContactsNote</name>
    <message>
        <source>This may be somebody whom you have already:</source>
        <translation>ייתכן שזה מישהו שכבר קיים אצלך:</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>פתיחת %1, %2</translation>
    </message>
</context>
<context>
    <name>kartei::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>בחירת לוגו</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>הסרת הלוגו</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>תמונות (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be used as a logo. Choose a PNG or JPEG file of at most 20 MB.</source>
        <translation>%1 אינו תמונה שאפשר להשתמש בה כלוגו. יש לבחור קובץ PNG או JPEG בגודל 20 MB לכל היותר.</translation>
    </message>
</context>
<context>
    <name>kartei::MainWindow</name>
    <message>
        <source>This business is open for reading only.</source>
        <translation>העסק פתוח לקריאה בלבד.</translation>
    </message>
    <message>
        <source>This is a sample business. Try whatever you like.</source>
        <translation>זהו עסק לדוגמה. אפשר לנסות הכול.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>הקמת עסק משלי</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>הרשומה כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>בוצע שוב: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>אין מה לבצע שוב.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>Everything is saved. Kartei saves as you go.</source>
        <translation>הכול נשמר. Kartei שומר מעצמו.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>אין כאן מה להדפיס.</translation>
    </message>
    <message>
        <source>Kartei %1
Customers, quotes and service of a small business, in one file of your own.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kartei %1
לקוחות, הצעות מחיר ושירות של עסק קטן, בקובץ אחד שנשאר אצלכם.
תוכנה חופשית ברישיון GNU General Public License, גרסה 3 ואילך.</translation>
    </message>
    <message>
        <source>No other business was opened yet</source>
        <translation>עדיין לא נפתח עסק אחר</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;ביטול: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע ח&amp;וזר</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ביצוע ח&amp;וזר: %1</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 הועתק.</translation>
    </message>
    <message>
        <source>There is no list to export here.</source>
        <translation>אין כאן רשימה לייצוא.</translation>
    </message>
    <message numerus="yes">
        <source>Backup checked %1, %n records</source>
        <translation>
            <numerusform>גיבוי נבדק: %1, רשומה אחת</numerusform>
            <numerusform>גיבוי נבדק: %1, %n רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>%1 may read this business, but not change it.</source>
        <translation>%1 רשאי לקרוא את העסק הזה אך לא לשנות אותו.</translation>
    </message>
    <message>
        <source>&amp;Lock (%1)</source>
        <translation>&amp;נעילה (%1)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;נעילה</translation>
    </message>
</context>
<context>
    <name>kartei::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>עסקים &amp;אחרונים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;ניווט</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;רשומה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>עסק</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>אחורה (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>קדימה (%1)</translation>
    </message>
    <message>
        <source>Sidebar (%1)</source>
        <translation>סרגל צד (%1)</translation>
    </message>
    <message>
        <source>&amp;New business…</source>
        <translation>&amp;עסק חדש…</translation>
    </message>
    <message>
        <source>&amp;Open business…</source>
        <translation>&amp;פתיחת עסק…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>היכרות עם נתוני &amp;דוגמה</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ש&amp;מירה כ־PDF…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ה&amp;גדרות</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;סגירת החלון</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע ח&amp;וזר</translation>
    </message>
    <message>
        <source>&amp;Search or type a command</source>
        <translation>&amp;חיפוש או הקלדת פקודה</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;סינון הרשימה</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;שמירה עכשיו</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;קדימה</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>הדף הקו&amp;דם</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>הדף ה&amp;בא</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ה&amp;חלק הבא של החלון</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>החלק הקודם של החל&amp;ון</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;חדש</translation>
    </message>
    <message>
        <source>New &amp;of another kind…</source>
        <translation>חדש מ&amp;סוג אחר…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;סרגל צד</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>סרגל ה&amp;תפריטים</translation>
    </message>
    <message>
        <source>Go to the menu bar</source>
        <translation>מעבר לסרגל התפריטים</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;מסך מלא</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&amp;About Kartei</source>
        <translation>&amp;אודות Kartei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>יי&amp;בוא…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>יי&amp;צוא הרשימה הזאת…</translation>
    </message>
    <message>
        <source>Open in another &amp;window…</source>
        <translation>פתיחה ב&amp;חלון אחר…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>&amp;שחזור מגיבוי…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>&amp;מה עשיתי…</translation>
    </message>
    <message>
        <source>Recently dele&amp;ted…</source>
        <translation>&amp;נמחקו לאחרונה…</translation>
    </message>
    <message>
        <source>New business &amp;from an export…</source>
        <translation>עסק חדש מייצ&amp;וא…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>ייצוא ה&amp;כול…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;נעילה</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;תיעוד שיחה…</translation>
    </message>
    <message>
        <source>&amp;Complaints and wishes…</source>
        <translation>&amp;תלונות ובקשות…</translation>
    </message>
    <message>
        <source>Proble&amp;ms on the cards…</source>
        <translation>ב&amp;עיות בכרטיסים…</translation>
    </message>
    <message>
        <source>Birth&amp;days and anniversaries…</source>
        <translation>ימי &amp;הולדת וימי שנה…</translation>
    </message>
    <message>
        <source>Who introd&amp;uced customers…</source>
        <translation>&amp;מי המליץ על לקוחות…</translation>
    </message>
    <message>
        <source>P&amp;aste a list…</source>
        <translation>הדבקת &amp;רשימה…</translation>
    </message>
    <message>
        <source>Data &amp;health…</source>
        <translation>מ&amp;צב הנתונים…</translation>
    </message>
</context>
<context>
    <name>kartei::MergeHead</name>
    <message>
        <source>Since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>Nothing else belongs to it</source>
        <translation>שום דבר נוסף אינו שייך אליו</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>קשר אחרון %1</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>טרם נוצר קשר</translation>
    </message>
</context>
<context>
    <name>kartei::MergeView</name>
    <message>
        <source>This card stays</source>
        <translation>כרטיס זה נשאר</translation>
    </message>
    <message>
        <source>The card of %1 stays</source>
        <translation>הכרטיס של %1 נשאר</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>התוצאה</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <translation>%1: %2, מתוך %3</translation>
    </message>
    <message>
        <source>the first card</source>
        <translation>הכרטיס הראשון</translation>
    </message>
    <message>
        <source>the second card</source>
        <translation>הכרטיס השני</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>both, one below the other</source>
        <translation>שתיהן, זו מתחת לזו</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>the other card has none</source>
        <translation>בכרטיס האחר אין ערך</translation>
    </message>
    <message>
        <source>of the card that stays</source>
        <translation>מהכרטיס שנשאר</translation>
    </message>
    <message>
        <source>chosen of the card that goes</source>
        <translation>נבחר מהכרטיס שנעלם</translation>
    </message>
</context>
<context>
    <name>kartei::NextStepCard</name>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>The next step is done (Ctrl+Shift+F)</source>
        <translation>הצעד הבא בוצע (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>Do it another day (Ctrl+Shift+S)</source>
        <translation>דחייה ליום אחר (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>מה הצעד הבא?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>יום הצעד הבא</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תכנון</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>ומה אחר כך?</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>אין צעד הבא</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>מתישהו</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next step · %1</source>
        <translation>הצעד הבא · %1</translation>
    </message>
    <message>
        <source>Next step · %1 · with %2</source>
        <translation>הצעד הבא · %1 · עם %2</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>סיום המשימה %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>המשימה %1 בוצעה.</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>היום אחר הצהריים</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>בשבוע הבא</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>בחירת יום…</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>״%1״ אינו יום.</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>דחיית המשימה %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: new day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>תכנון המשימה %1</translation>
    </message>
</context>
<context>
    <name>kartei::OwnedDialog</name>
    <message>
        <source>What was delivered</source>
        <translation>מה נמסר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>kartei::Palette</name>
    <message>
        <source>Search or type a command</source>
        <translation>חיפוש או הקלדת פקודה</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>↑↓ choose     Enter open     &gt; commands   @ people   # documents   = arithmetic   ? help</source>
        <translation>↑↓ בחירה     Enter פתיחה     ⁦&gt;⁩ פקודות   @ אנשים   # מסמכים   = חישוב   ? עזרה</translation>
    </message>
    <message>
        <source>Type a sum, such as 3*12.50</source>
        <translation>יש להקליד חישוב, כגון 3*12.50</translation>
    </message>
    <message>
        <source>Nothing called “%1”.</source>
        <translation>לא נמצא דבר בשם ״%1״.</translation>
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
        <translation>תצוגה מקדימה</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PartListEditor</name>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is a kind of entry: phone, e-mail, address, website</extracomment>
        <translation>הוספה: %1</translation>
    </message>
</context>
<context>
    <name>kartei::PartRowEditor</name>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
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
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>פעם נוספת</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>It was chosen when the backup was made.</source>
        <translation>הוא נבחר כשהגיבוי נוצר.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Without the passphrase nobody can open the backup again.</source>
        <translation>
            <numerusform>לפחות תו אחד. בלי משפט הסיסמה איש לא יוכל לפתוח שוב את הגיבוי.</numerusform>
            <numerusform>לפחות %n תווים. בלי משפט הסיסמה איש לא יוכל לפתוח שוב את הגיבוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where you will find it in years. Without it nobody can open the backup.</source>
        <translation>יש לשמור אותו במקום שיימצא גם בעוד שנים. בלעדיו איש לא יוכל לפתוח את הגיבוי.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>השניים עדיין אינם זהים.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to keep and hard to guess.</source>
        <translation>
            <numerusform>לפחות תו אחד (%n). כמה מילים קל לזכור וקשה לנחש.</numerusform>
            <numerusform>לפחות %n תווים. כמה מילים קל לזכור וקשה לנחש.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who forgets it can&apos;t sign in until an owner sets a new one.</source>
        <translation>מי ששוכח אותו לא יוכל להתחבר עד שבעלים יקבע חדש.</translation>
    </message>
</context>
<context>
    <name>kartei::PeriodRow</name>
    <message>
        <source>From day</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>to day</source>
        <translation>עד תאריך</translation>
    </message>
    <message>
        <source>At any time again</source>
        <translation>שוב בכל זמן</translation>
    </message>
</context>
<context>
    <name>kartei::PipelinePage</name>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>משוקלל</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>לסגירה החודש</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>כל העסקאות</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורשות טיפול</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>תקועות</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>עריכת עסקה…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>העברה אל…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>זכייה</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>הפסד…</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>מחיקת עסקה</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>עסקה חדשה</translation>
    </message>
    <message numerus="yes">
        <source>without %n deal(s) in other currencies</source>
        <translation>
            <numerusform>לא כולל עסקה אחת במטבע אחר</numerusform>
            <numerusform>לא כולל %n עסקאות במטבעות אחרים</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>זכייה: %1</translation>
    </message>
    <message>
        <source>Lose deal</source>
        <translation>סימון העסקה כהפסד</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <translation>מדוע הופסדה העסקה ״%1״?</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>הפסד: %1</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>העברת עסקה</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>לאן?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a filter and how many deals fit it: &quot;Rotting · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>נפתח מחדש: %1</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>קבצים…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>שמירת PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
</context>
<context>
    <name>kartei::PreviewPane</name>
    <message>
        <source>Close the preview</source>
        <translation>סגירת התצוגה המקדימה</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>בגודל שעל הנייר</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>התאמה לרוחב</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>Close the preview (%1)</source>
        <translation>סגירת התצוגה המקדימה (%1)</translation>
    </message>
</context>
<context>
    <name>kartei::ProblemsDialog</name>
    <message>
        <source>Problems on the cards</source>
        <translation>בעיות בכרטיסים</translation>
    </message>
    <message>
        <source>Search by name or words</source>
        <translation>חיפוש לפי שם או מילים</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>No card has a problem that the program knows of.</source>
        <translation>אין בכרטיסים בעיה שהתוכנה מכירה.</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;פתיחת הכרטיס</translation>
    </message>
    <message>
        <source>Looking at all cards…</source>
        <translation>עובר על כל הכרטיסים…</translation>
    </message>
</context>
<context>
    <name>kartei::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>מוצר חדש</translation>
    </message>
    <message>
        <source>No products yet.</source>
        <translation>עדיין אין מוצרים.</translation>
    </message>
    <message>
        <source>No product matches the filter.</source>
        <translation>אין מוצר המתאים לסינון.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>מוצעים למכירה</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>כבר לא מוצעים</translation>
    </message>
    <message>
        <source>Edit product…</source>
        <translation>עריכת מוצר…</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>מחיקת מוצר</translation>
    </message>
</context>
<context>
    <name>kartei::PromptDialog</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
</context>
<context>
    <name>kartei::PurchasesTab</name>
    <message>
        <source>Bought</source>
        <translation>נקנה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Older ones are among the quotes.</source>
        <translation>מוצגים %1 החדשים ביותר. הישנים יותר נמצאים בהצעות.</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>אצל הלקוח</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>נמכר בתאריך</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>אחריות</translation>
    </message>
    <message>
        <source>Note as owned…</source>
        <translation>רישום אצל הלקוח…</translation>
    </message>
    <message>
        <source>Nothing is noted as owned yet.</source>
        <translation>עדיין לא נרשם דבר אצל הלקוח.</translation>
    </message>
    <message>
        <source>Nothing bought yet. What is on an accepted quote stands here, and what they own.</source>
        <translation>עדיין לא נקנה דבר. כאן מופיע מה שנמצא בהצעה שאושרה, ומה שיש אצל הלקוח.</translation>
    </message>
    <message>
        <source>New owned item</source>
        <translation>פריט חדש אצל הלקוח</translation>
    </message>
    <message>
        <source>New owned item (%1)</source>
        <translation>פריט חדש אצל הלקוח (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Bought and not noted as owned</source>
        <translation>נקנה ולא נרשם אצל הלקוח</translation>
    </message>
    <message>
        <source>Asks for the serial number (%1)</source>
        <translation>מבקש את המספר הסידורי (%1)</translation>
    </message>
    <message>
        <source>The %1 that were sold last are shown. Others are found by their serial number (Ctrl+K).</source>
        <translation>מוצגים %1 האחרונים שנמכרו. אחרים נמצאים לפי המספר הסידורי (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteCommands</name>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>שליחה…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>דחייה…</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>יצירת גרסה מתוקנת</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The quote for %1 replaces %2 and gets the same number with a new suffix.</source>
        <translation>הצעת המחיר על סך %1 מחליפה את %2 ומקבלת אותו מספר עם סיומת חדשה.</translation>
    </message>
    <message>
        <source>The quote for %1 gets the number %2.</source>
        <translation>הצעת המחיר על סך %1 מקבלת את המספר %2.</translation>
    </message>
    <message>
        <source>There is no postal address to print.</source>
        <translation>אין כתובת דואר להדפסה.</translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation>שליחת הצעת מחיר</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>דחיית הצעת מחיר</translation>
    </message>
    <message>
        <source>Why was %1 declined?</source>
        <translation>מדוע נדחתה %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation>הטיוטה נמחקה: %1</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>קבצים…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Its PDF is kept as it goes out, and from then on the quote can only be revised. Kartei sends no mail itself: print the quote, or open it in your mail program.</source>
        <translation>קובץ ה־PDF נשמר כפי שנשלח, ומרגע זה אפשר רק ליצור גרסה מתוקנת. Kartei אינו שולח דוא״ל בעצמו: יש להדפיס את ההצעה, או לפתוח אותה בתוכנת הדוא״ל שלך.</translation>
    </message>
    <message>
        <source>%1 is sent. Print it, or send its PDF by mail.</source>
        <translation>%1 נשלחה. עכשיו אפשר להדפיס אותה או לשלוח את ה־PDF בדוא״ל.</translation>
    </message>
    <message>
        <source>%1 is accepted. What is delivered can be noted with its serial numbers.</source>
        <translation>%1 אושרה. אפשר לרשום את מה שנמסר עם המספרים הסידוריים.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>רישום…</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>עריכת %1</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>הצעת מחיר חדשה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft · revision of %1</source>
        <translation>טיוטה · גרסה מתוקנת של %1</translation>
    </message>
    <message>
        <source>Draft · will be %1</source>
        <translation>טיוטה · תקבל את המספר %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>נשמר ב־%1</translation>
    </message>
    <message>
        <source>Sent on %1. To change anything, revise it.</source>
        <translation>נשלחה ב־%1. כדי לשנות משהו יש ליצור גרסה מתוקנת.</translation>
    </message>
    <message>
        <source>Sent on %1, declined: %2</source>
        <translation>נשלחה ב־%1, נדחתה: %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a number and was not stored.</source>
        <translation>אי אפשר לקרוא את ״%1״ כמספר, ולכן הערך לא נשמר.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFields</name>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>סימוכין שלכם</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>שם הלקוח</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFoot</name>
    <message>
        <source>Texts, terms and discount…</source>
        <translation>טקסטים, תנאים והנחה…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>תוספת</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>נטו</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>מע״מ %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not in the total</source>
        <translation>
            <numerusform>שורה אחת אינה כלולה בסך הכול</numerusform>
            <numerusform>%n שורות אינן כלולות בסך הכול</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pays.</source>
        <translation>%1 משלם/ת.</translation>
    </message>
    <message>
        <source>It is delivered to %1.</source>
        <translation>המשלוח אל %1.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteGrid</name>
    <message>
        <source>Lines of the quote</source>
        <translation>שורות הצעת המחיר</translation>
    </message>
    <message>
        <source>Make it a normal item</source>
        <translation>שינוי לפריט רגיל</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation>שינוי לאופציונלי</translation>
    </message>
    <message>
        <source>Make it an alternative</source>
        <translation>שינוי לחלופה</translation>
    </message>
    <message>
        <source>Make it a text</source>
        <translation>שינוי לטקסט</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>שינוי לכותרת</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>תיאור…</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>שכפול השורה</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>העברה למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>העברה למטה</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>הוספת כותרת</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>הוספת טקסט</translation>
    </message>
    <message>
        <source>Insert subtotal</source>
        <translation>הוספת סכום ביניים</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>הסרת השורה</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteHeader</name>
    <message>
        <source>More actions</source>
        <translation>פעולות נוספות</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLineDelegate</name>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>אי אפשר לקרוא זאת כמספר.</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteLinesModel</name>
    <message>
        <source>Subtotal</source>
        <translation>סכום ביניים</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Optional, not in the total</source>
        <translation>אופציונלי, לא כלול בסך הכול</translation>
    </message>
    <message>
        <source>Alternative, not in the total</source>
        <translation>חלופה, לא כלולה בסך הכול</translation>
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
        <translation>הוספת שורה: יש להקליד פריט או טקסט</translation>
    </message>
    <message>
        <source>Pos.</source>
        <comment>column of positions</comment>
        <translation>מס׳</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Column of totals with the currency: &quot;Total €&quot;</extracomment>
        <translation>סך הכול %1</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>שלב %1 מתוך %2: %3</translation>
    </message>
</context>
<context>
    <name>kartei::QuoteTermsDialog</name>
    <message>
        <source>Texts, terms and discount</source>
        <translation>טקסטים, תנאים והנחה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>שמירת התנאים</translation>
    </message>
    <message>
        <source>Save terms (Ctrl+Enter)</source>
        <translation>שמירת התנאים (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>kartei::QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>הצעת מחיר חדשה</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>עדיין אין הצעות מחיר.</translation>
    </message>
    <message>
        <source>No quote matches the filter.</source>
        <translation>אין הצעת מחיר המתאימה לסינון.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>אושרו</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג תוקפן</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>kartei::RecentlyDeleted</name>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>By</source>
        <translation>על ידי</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>נמחקו יחד</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>נמחקו לאחרונה</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>חיפוש לפי שם או מספר</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here was deleted in the last %n days.</source>
        <translation>
            <numerusform>דבר לא נמחק כאן ביום האחרון.</numerusform>
            <numerusform>דבר לא נמחק כאן ב־%n הימים האחרונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;שחזור</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>%1 comes back with its links.</source>
        <translation>%1 יחזור עם הקישורים שלו.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its links and %n entries that went along.</source>
        <translation>
            <numerusform>%1 יחזור עם הקישורים שלו ועם רשומה אחת שנמחקה יחד.</numerusform>
            <numerusform>%1 יחזור עם הקישורים שלו ועם %n רשומות שנמחקו יחד.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 חזר.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>הצגת &amp;עוד</translation>
    </message>
    <message>
        <source>Looking for what was deleted…</source>
        <translation>מחפש מה נמחק…</translation>
    </message>
</context>
<context>
    <name>kartei::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>שמירה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This was typed before and not saved.</source>
        <translation>הפרטים האלה הוקלדו קודם ולא נשמרו.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>התחלה מחדש</translation>
    </message>
    <message>
        <source>The draft is kept: %1</source>
        <translation>הטיוטה נשמרה: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>השלכה</translation>
    </message>
</context>
<context>
    <name>kartei::RecordFromBackup</name>
    <message>
        <source>Find a record in the backup of %1</source>
        <translation>חיפוש רשומה בגיבוי מ־%1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Find in the backup</source>
        <translation>חיפוש בגיבוי</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>רשומות שנמצאו</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>מה שונה עכשיו</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אז</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and which one: &quot;Contact: Anna Huber&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a name, a number or a word of the record.</source>
        <translation>יש להקליד שם, מספר או מילה מהרשומה.</translation>
    </message>
    <message>
        <source>This record is not in the business any more. It can be put back whole.</source>
        <translation>הרשומה הזאת כבר אינה בעסק. אפשר להחזיר אותה בשלמותה.</translation>
    </message>
    <message>
        <source>Nothing in this record is different now.</source>
        <translation>דבר ברשומה הזאת לא השתנה.</translation>
    </message>
    <message>
        <source>What is ticked is set back to what it was.</source>
        <translation>מה שמסומן יוחזר למה שהיה.</translation>
    </message>
    <message>
        <source>%1 was put back from the backup.</source>
        <translation>%1 הוחזר מהגיבוי.</translation>
    </message>
    <message>
        <source>The backup is opened and checked…</source>
        <translation>הגיבוי נפתח ונבדק…</translation>
    </message>
    <message>
        <source>No record in this backup matches “%1”.</source>
        <translation>אין בגיבוי הזה רשומה המתאימה ל״%1״.</translation>
    </message>
    <message>
        <source>What was in this file is damaged or lost. It can be put back.</source>
        <translation>מה שהיה בקובץ הזה פגום או אבד. אפשר להחזיר אותו.</translation>
    </message>
</context>
<context>
    <name>kartei::RecordSettings</name>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
</context>
<context>
    <name>kartei::RecordTable</name>
    <message>
        <source>Filter this list</source>
        <translation>סינון הרשימה</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>סינון (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
</context>
<context>
    <name>kartei::ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>הקלדה לחיפוש</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>יצירת ״%1״</translation>
    </message>
</context>
<context>
    <name>kartei::RestoreDialog</name>
    <message>
        <source>While you worked</source>
        <translation>במהלך העבודה</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>בעת הסגירה</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>לפי בקשה</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>לפני ייבוא</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>לפני שחזור</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>לפני עדכון</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>שחזור מגיבוי</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אז</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>What is in the backup, and what is there now</source>
        <translation>מה יש בגיבוי ומה יש עכשיו</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>מקובץ אחר…</translation>
    </message>
    <message>
        <source>Find one record in it…</source>
        <translation>חיפוש רשומה אחת בתוכו…</translation>
    </message>
    <message>
        <source>Restore the whole business…</source>
        <translation>שחזור העסק כולו…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>There is no backup of this business here yet.</source>
        <translation>עדיין אין כאן גיבוי של העסק הזה.</translation>
    </message>
    <message>
        <source>This file was changed after it was checked. It is checked again before anything is restored.</source>
        <translation>הקובץ הזה שונה אחרי שנבדק. הוא ייבדק שוב לפני שמשהו ישוחזר.</translation>
    </message>
    <message>
        <source>It was opened again and checked when it was made.</source>
        <translation>הוא נפתח שוב ונבדק כשנוצר.</translation>
    </message>
    <message>
        <source>Restore the whole business</source>
        <translation>שחזור העסק כולו</translation>
    </message>
    <message>
        <source>The business will be as in the backup %1. What is there now is backed up before, so that it can be taken back.</source>
        <translation>העסק יהיה כמו בגיבוי %1. מה שיש עכשיו יגובה קודם, כך שאפשר יהיה לבטל את השחזור.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Backups (*.kartei *.kartei-backup)</source>
        <translation>גיבויים (*.kartei *.kartei-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>משפט הסיסמה של %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Before many were changed</source>
        <translation>לפני שינוי של רשומות רבות</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListBar</name>
    <message>
        <source>Saved list %1, %2 entries</source>
        <translation>רשימה שמורה %1, רשומות: %2</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>רשימות שמורות</translation>
    </message>
    <message>
        <source>Save filter as…</source>
        <translation>שמירת המסנן בשם…</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>שינוי %1…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
</context>
<context>
    <name>kartei::SavedListDialog</name>
    <message>
        <source>Change the list %1</source>
        <translation>שינוי הרשימה %1</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>שמירה כרשימה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>מסנן</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>מילים לחיפוש</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>שמירה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>סופר…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries now</source>
        <translation>
            <numerusform>רשומה אחת כעת</numerusform>
            <numerusform>%n רשומות כעת</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SealedBackup</name>
    <message>
        <source>%1 was saved, opened again and checked.</source>
        <translation>%1 נשמר, נפתח שוב ונבדק.</translation>
    </message>
    <message>
        <source>The encrypted backup %1 was not saved. %2</source>
        <translation>הגיבוי המוצפן %1 לא נשמר. %2</translation>
    </message>
</context>
<context>
    <name>kartei::SearchButton</name>
    <message>
        <source>Search or type a command</source>
        <translation>חיפוש או הקלדת פקודה</translation>
    </message>
</context>
<context>
    <name>kartei::SearchedListDialog</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>אין כאן דבר המתאים ל״%1״.</translation>
    </message>
    <message>
        <source>Nothing here matches what is chosen above.</source>
        <translation>אין כאן דבר המתאים למה שנבחר למעלה.</translation>
    </message>
</context>
<context>
    <name>kartei::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>שפה ומראה</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>עסק</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>כספים ומסים</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>מספור</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>חיפוש הגדרה</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>הגדרות שנמצאו</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>אין הגדרה בשם ״%1״.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>העסק פתוח לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Only an owner of the business may change this.</source>
        <translation>רק בעלים של העסק רשאי לשנות זאת.</translation>
    </message>
    <message>
        <source>Passphrase and users</source>
        <translation>משפט סיסמה ומשתמשים</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>שדות משלכם</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>שדות הכרטיס</translation>
    </message>
</context>
<context>
    <name>kartei::ShareBar</name>
    <message>
        <source>%1 on %2 would like to go on with this business.</source>
        <translation>%1 במחשב %2: בקשה להמשיך לעבוד בעסק הזה.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked to hand this business over. You can read here meanwhile.</source>
        <translation>נשלחה אל %1 במחשב %2 בקשה למסור את העסק. בינתיים אפשר לקרוא כאן.</translation>
    </message>
    <message>
        <source>%1 on %2 would like to keep this business for now. You can read here meanwhile.</source>
        <translation>%1 במחשב %2: העסק נחוץ שם לעת עתה. בינתיים אפשר לקרוא כאן.</translation>
    </message>
    <message>
        <source>%1 on %2 has closed this business.</source>
        <translation>העסק נסגר אצל %1 במחשב %2.</translation>
    </message>
    <message>
        <source>Nobody works in this business now.</source>
        <translation>כרגע אף אחד אינו עובד בעסק הזה.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 on %2 for some minutes. If Kartei does not run there any more, you can go on here.</source>
        <translation>אין סימן חיים מאת %1 במחשב %2 מזה כמה דקות. אם Kartei כבר לא פועלת שם, אפשר להמשיך כאן.</translation>
    </message>
    <message>
        <source>This business is open for reading only. %1</source>
        <translation>העסק פתוח לקריאה בלבד. %1</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>העסק פתוח לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>בקשת העסק</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>בקשה נוספת</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>ביטול הבקשה</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>המשך כאן</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>%1 has had this business open on %2 since %3. You can read here, and see what is saved there.</source>
        <translation>העסק פתוח אצל %1 במחשב %2 מאז %3. כאן אפשר לקרוא ולראות מה נשמר שם.</translation>
    </message>
</context>
<context>
    <name>kartei::Sidebar</name>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>ניווט ראשי</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, פריט אחד דורש טיפול</numerusform>
            <numerusform>%1, %n פריטים דורשים טיפול</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SignInWindow</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>שחרור הנעילה</translation>
    </message>
    <message>
        <source>%1 – Kartei</source>
        <extracomment>Title of a window; %1 is the name of the business</extracomment>
        <translation>%1 – Kartei</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>מי מתחבר?</translation>
    </message>
    <message>
        <source>Locked. Everything is where you left it.</source>
        <translation>נעול. הכול נשאר במקומו.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>בחירת קובץ אחר…</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. You can try again in a moment.</source>
        <translation>זה אינו משפט הסיסמה של %1. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
</context>
<context>
    <name>kartei::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>הצעות להשלמה</translation>
    </message>
</context>
<context>
    <name>kartei::TagEdit</name>
    <message>
        <source>Add a tag, then Enter</source>
        <translation>הוספת תגית ואז Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>הסרת התגית %1</translation>
    </message>
    <message>
        <source>Add a choice, then Enter</source>
        <translation>הוספת אפשרות ואז Enter</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>הוספת אפשרות</translation>
    </message>
</context>
<context>
    <name>kartei::TagSettings</name>
    <message>
        <source>Add a tag…</source>
        <translation>הוספת תגית…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Tags of contacts</source>
        <translation>תגיות של אנשי קשר</translation>
    </message>
    <message>
        <source>A tag may have a colour, and days after which whoever has it is listed as losing touch. The days of a contact&apos;s own card come first, then the fewest of its tags.</source>
        <translation>לתגית יכולים להיות צבע, ומספר ימים שאחריהם מי שיש לו אותה מופיע תחת „הקשר מתרופף”. הימים שבכרטיס עצמו קודמים, ואחריהם המספר הקטן ביותר מבין התגיות.</translation>
    </message>
    <message>
        <source>Takes its colour and its days away. Contacts keep the tag.</source>
        <translation>מסיר ממנה את הצבע והימים. אנשי הקשר שומרים את התגית.</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>שינוי שם התגית %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>The tag %1 is now %2.</source>
        <translation>התגית %1 נקראת עכשיו %2.</translation>
    </message>
    <message>
        <source>Clear the tag %1</source>
        <translation>ניקוי התגית %1</translation>
    </message>
    <message>
        <source>%1 has no colour and no days any more.</source>
        <translation>ל-%1 אין עוד צבע וימים.</translation>
    </message>
</context>
<context>
    <name>kartei::TemplateMenu</name>
    <message>
        <source>Greeting</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>התאריך היום</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>אין עדיין תבניות</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>תבנית חדשה…</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>עריכת תבנית</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>kartei::TicketAside</name>
    <message>
        <source>About the ticket</source>
        <translation>על הפנייה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>עריכת פנייה</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>לא תוכנן</translation>
    </message>
    <message>
        <source>Owned item</source>
        <translation>פריט אצל הלקוח</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>בחירת הנושא</translation>
    </message>
    <message>
        <source>About</source>
        <translation>לגבי</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>לא נבחר</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>אחריות</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Choose what the ticket is about</source>
        <translation>בחירת הפריט של הפנייה</translation>
    </message>
</context>
<context>
    <name>kartei::TicketComposer</name>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>מהלקוח</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>סוג ההודעה</translation>
    </message>
    <message>
        <source>Save, set to waiting</source>
        <translation>שמירה והעברה להמתנה</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>שמירת תשובה</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>שמירת הערה</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>שמירת הודעה</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>אל %1</translation>
    </message>
    <message>
        <source>the customer does not see this</source>
        <translation>הלקוח אינו רואה זאת</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
</context>
<context>
    <name>kartei::TicketListModel</name>
    <message>
        <source>waits for an answer</source>
        <translation>ממתינה למענה</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, priority %5, %6</source>
        <extracomment>Screen reader: subject, customer, number, status, priority, time of the last message</extracomment>
        <translation>%1, %2, %3, %4, דחיפות %5, %6</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ממתינה למענה</translation>
    </message>
</context>
<context>
    <name>kartei::TicketThread</name>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>internal note – the customer does not see this</source>
        <translation>הערה פנימית – הלקוח אינו רואה אותה</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>תשובה</translation>
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
        <translation>פניות</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>%1 more: search for them.</source>
        <translation>ועוד %1: אפשר למצוא אותן בחיפוש.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>סימון כפתורה</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Ticket number and its new status</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרו</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>סינון פניות</translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation>לא נבחרה פנייה.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>הקצאה…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>פעולות נוספות</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Edit ticket…</source>
        <translation>עריכת פנייה…</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>מחיקת פנייה</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>אין פנייה מתאימה.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>שינוי המצב</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>הוספת קובץ…</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <extracomment>How many tickets are nobody&apos;s</extracomment>
        <translation>נכנסות %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>נכנסות</translation>
    </message>
    <message>
        <source>This business is open for reading only: no ticket can be added.</source>
        <translation>העסק פתוח לקריאה בלבד: אי אפשר להוסיף פנייה.</translation>
    </message>
    <message>
        <source>Mail as a ticket</source>
        <translation>הודעת דוא״ל כפנייה</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>הודעות דוא״ל (*.eml)</translation>
    </message>
    <message>
        <source>Let go here: mails go into the conversation, other files are kept.</source>
        <translation>לשחרר כאן: הודעות דוא״ל נכנסות לשיחה, קבצים אחרים נשמרים.</translation>
    </message>
    <message>
        <source>Let go here: mails become tickets, answers go on with theirs.</source>
        <translation>לשחרר כאן: הודעות דוא״ל הופכות לפניות, תשובות ממשיכות את הפנייה שלהן.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>הקצאה אליי</translation>
    </message>
    <message>
        <source>Give out the inbox</source>
        <translation>חלוקת הפניות הנכנסות</translation>
    </message>
    <message>
        <source>Mail as a ticket…</source>
        <translation>הודעת דוא״ל כפנייה…</translation>
    </message>
</context>
<context>
    <name>kartei::TimelinePane</name>
    <message>
        <source>What the timeline shows</source>
        <translation>מה מוצג בציר הזמן</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>The timeline shows: %1</source>
        <extracomment>What part of the history is shown: &quot;Calls&quot;</extracomment>
        <translation>בציר הזמן מוצג: %1</translation>
    </message>
    <message>
        <source>Nothing here fits the filter “%1”.</source>
        <translation>אין כאן דבר שמתאים לסינון ״%1״.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Notes, calls, quotes and tickets will stand here.</source>
        <translation>עדיין לא קרה דבר. כאן יופיעו הערות, שיחות, הצעות מחיר ופניות.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>בין שני תאריכים…</translation>
    </message>
</context>
<context>
    <name>kartei::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
</context>
<context>
    <name>kartei::TopBar</name>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>kartei::TypedColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Columns, those that are shown ticked</source>
        <translation>עמודות; המוצגות מסומנות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsDialog</name>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;עמודות…</translation>
    </message>
    <message>
        <source>Type in several contacts</source>
        <translation>הקלדת כמה אנשי קשר</translation>
    </message>
    <message>
        <source>One contact a row. Tab goes to the next cell, Enter to the next row, Ctrl+D repeats the cell above. Cells from a spreadsheet can be pasted.</source>
        <translation>איש קשר בכל שורה. Tab עובר לתא הבא, Enter לשורה הבאה, ⁦Ctrl+D⁩ חוזר על התא שמעל. אפשר להדביק תאים מגיליון.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>הוספת איש קשר אחד</numerusform>
            <numerusform>הוספת %n אנשי קשר</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>מתבצעת הוספה…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were added.</source>
        <translation>
            <numerusform>נוסף איש קשר אחד.</numerusform>
            <numerusform>נוספו %n אנשי קשר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not added</source>
        <translation>שורות שלא נוספו</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were typed and are not added yet.</source>
        <translation>
            <numerusform>שורה אחת הוקלדה ועדיין לא נוספה.</numerusform>
            <numerusform>%n שורות הוקלדו ועדיין לא נוספו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>להוסיף</translation>
    </message>
    <message>
        <source>Keep them for the next time</source>
        <translation>לשמור לפעם הבאה</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>לזרוק</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsGrid</name>
    <message>
        <source>Contacts to be added, one a row</source>
        <translation>אנשי קשר להוספה, אחד בכל שורה</translation>
    </message>
    <message>
        <source>Repeat the cell above</source>
        <translation>חזרה על התא שמעל</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsModel</name>
    <message>
        <source>As row %1: %2</source>
        <extracomment>Row of a table, and what it has in common with this one</extracomment>
        <translation>כמו שורה %1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>מה יהיה מזה</translation>
    </message>
</context>
<context>
    <name>kartei::UserDialog</name>
    <message>
        <source>Owner: everything, also settings and users</source>
        <translation>בעלים: הכול, גם הגדרות ומשתמשים</translation>
    </message>
    <message>
        <source>Clerk: the daily work, but no settings</source>
        <translation>עובד: העבודה השוטפת, בלי הגדרות</translation>
    </message>
    <message>
        <source>Reads only: sees everything, changes nothing</source>
        <translation>קריאה בלבד: רואה הכול, לא משנה דבר</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>רשאי להתחבר</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>הוספת משתמש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>פעם נוספת</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters. It can be changed later.</source>
        <translation>
            <numerusform>במשפט הסיסמה נדרש לפחות תו אחד (%n). אפשר לשנות אותו אחר כך.</numerusform>
            <numerusform>במשפט הסיסמה נדרשים לפחות %n תווים. אפשר לשנות אותו אחר כך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>השניים עדיין אינם זהים.</translation>
    </message>
</context>
<context>
    <name>kartei::ValueRow</name>
    <message>
        <source>Change %1</source>
        <translation>שינוי: %1</translation>
    </message>
</context>
<context>
    <name>kartei::WhatIDid</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>מה עשיתי</translation>
    </message>
    <message>
        <source>Search by words or by person</source>
        <translation>חיפוש לפי מילים או אדם</translation>
    </message>
    <message>
        <source>Nothing was done here.</source>
        <translation>לא נעשה כאן דבר.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>הצגת &amp;ישנים יותר</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries.</source>
        <translation>
            <numerusform>רשומה אחת שונתה.</numerusform>
            <numerusform>%n רשומות שונו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was done</source>
        <translation>ייצוא מה שנעשה</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>ערכים מופרדים בפסיקים (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>This business is open for reading only.</source>
        <translation>העסק פתוח לקריאה בלבד.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries. Whether all of them can be taken back is seen when it is undone.</source>
        <translation>
            <numerusform>שונתה רשומה %n. בעת הביטול יתברר אם אפשר להחזיר אותה.</numerusform>
            <numerusform>שונו %n רשומות. בעת הביטול יתברר אם אפשר להחזיר את כולן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>גיליון אלקטרוני (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kartei::WorkWindow</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
</context>
</TS>
