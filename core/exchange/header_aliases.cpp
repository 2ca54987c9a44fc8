#include "core/exchange/header_aliases.h"

#include "core/planning/activity.h"

namespace kartei {

namespace {

constexpr HeaderAlias kContactAliases[] = {
    {u"number",
        u"customer number|customer no|customer id|account number|contact id|kundennummer|kundennr|kdnr|"
        u"číslo zákazníka|zákaznické číslo|מספר לקוח"},
    {u"kind", u"contact type|kontaktart|typ kontaktu"},
    {u"name",
        u"full name|display name|anzeigename|zobrazené jméno|celé jméno|jméno a příjmení|vollständiger name|ansprechpartner|שם|שם מלא"},
    {u"salutation", u"anrede|oslovení"},
    {u"title", u"name prefix|honorific prefix|prefix|titel|akademischer titel|titul|תואר"},
    {u"first_name", u"given name|vorname|middle name|additional name|weitere vornamen|jméno|křestní jméno|שם פרטי"},
    {u"last_name", u"family name|surname|nachname|familienname|zuname|příjmení|שם משפחה"},
    {u"suffix", u"name suffix|honorific suffix|namenszusatz|přípona"},
    {u"company",
        u"organization|organisation|organization name|organization 1 name|employer|account|account name|firma|"
        u"unternehmen|arbeitgeber|společnost|zaměstnavatel|חברה"},
    {u"company_name", u"firmenname|název firmy|název společnosti|שם חברה"},
    {u"legal_form", u"rechtsform|právní forma"},
    {u"vat_id", u"vat|vat number|vat no|ust id|ustid|ust idnr|umsatzsteuer id|dič|dic|tax id"},
    {u"registration_number", u"company number|company registration number|handelsregister|registernummer|ičo|ico|ח.פ."},
    {u"position",
        u"job title|organization title|organization 1 title|role|funktion|beruf|arbeitstitel|pozice|pracovní pozice|תפקיד"},
    {u"department", u"organization department|organization 1 department|abteilung|oddělení|מחלקה"},
    {u"birthday",
        u"date of birth|birth date|birth year|birth month|birth day|geburtsjahr|geburtsmonat|rok narození|"
        u"měsíc narození|den narození|geburtstag|geburtsdatum|narozeniny|datum narození|יום הולדת|תאריך לידה"},
    {u"anniversary", u"jahrestag|výročí"},
    {u"language", u"sprache|jazyk|שפה"},
    {u"notes", u"note|comment|comments|notiz|notizen|bemerkung|bemerkungen|kommentar|poznámka|poznámky|הערות|הערה"},
    {u"tags",
        u"labels|categories|category|groups|group membership|keywords|schlagwort|schlagwörter|schlagworte|kategorie|"
        u"kategorien|gruppen|štítky|kategorie kontaktu|תגיות|קטגוריות"},
    {u"lifecycle", u"lifecycle stage|kundenphase|životní cyklus"},
    {u"customer_type", u"kundentyp|typ zákazníka"},
    {u"owner", u"assigned to|account owner|contact owner|betreuer|zuständig|vlastník|správce|אחראי"},
    {u"source", u"lead source|herkunft|quelle|zdroj|מקור"},
    {u"payment_terms", u"zahlungsbedingungen|platební podmínky|תנאי תשלום"},
    {u"discount", u"rabatt|sleva|הנחה"},
    {u"credit_limit", u"kreditlimit|kreditrahmen|kreditlinie|úvěrový limit|kreditní limit|מסגרת אשראי"},
    {u"created",
        u"created at|created on|creation date|date created|created time|angelegt|angelegt am|erstellt|erstellt am|"
        u"vytvořeno|נוצר|תאריך יצירה"},
    {u"email_1_value",
        u"email|e-mail|mail|email address|email 1|email 1 address|primary email|primäre e-mail-adresse|"
        u"první e-mail|e-mail-adresse|emailadresse|"
        u"e-mailová adresa|אימייל|דוא\"ל|דואר אלקטרוני"},
    {u"email_2_value",
        u"email 2|email 2 address|secondary email|second email|sekundäre e-mail-adresse|druhý e-mail|e-mail 2: adresse|e-mail-adresse 2"},
    {u"email_3_value", u"email 3|email 3 address|e-mail 3: adresse|e-mail-adresse 3"},
    {u"email_work_value", u"work email|business email|e-mail geschäftlich|pracovní e-mail"},
    {u"email_home_value", u"home email|private email|personal email|e-mail privat|soukromý e-mail"},
    {u"phone_work_value",
        u"phone|phone number|telephone|telephone number|tel|business phone|work phone|office phone|"
        u"tel dienstlich|telefon do zaměstnání|telefon|telefonnummer|telefon geschäftlich|"
        u"telefonní číslo|pracovní telefon|טלפון|טלפון בעבודה"},
    {u"phone_work2_value", u"phone 2|business phone 2|telefon 2|telefon geschäftlich 2"},
    {u"phone_work3_value", u"company main phone|telefon firma"},
    {u"phone_home_value", u"home phone|private phone|telefon privat|tel privat|telefon domů|domácí telefon|טלפון בבית"},
    {u"phone_home2_value", u"home phone 2|telefon privat 2|telefon (privat 2)"},
    {u"phone_mobile_value",
        u"mobile|mobile phone|mobile number|cell|cell phone|mobil|handy|mobiltelefon|mobilnummer|mobil tel nr|číslo na mobil|"
        u"mobilní telefon|mobilní číslo|נייד|טלפון נייד"},
    {u"phone_fax_value", u"fax|fax number|business fax|fax nummer|telefax|fax geschäftlich|faxové číslo|פקס"},
    {u"phone_fax2_value", u"home fax|fax privat"},
    {u"phone_fax3_value", u"other fax|weiteres fax"},
    {u"phone_other_value", u"other phone|weiteres telefon"},
    {u"phone_other2_value", u"primary phone|haupttelefon"},
    {u"phone_other3_value", u"car phone|autotelefon"},
    {u"phone_other4_value", u"pager|pager number|pager nummer|číslo na pager"},
    {u"phone_mobile2_value", u"mobile phone 2|mobiltelefon 2"},
    {u"address_postal_street",
        u"street|street address|address|address line 1|address line 2|street 2|business street|"
        u"business street 2|business street 3|straße|strasse|adresse|anschrift|adresszusatz|"
        u"straße geschäftlich|straße geschäftlich 2|straße geschäftlich 3|work address|work address 2|"
        u"dienstlich: adresse|dienstlich: adresse 2|adresa do zaměstnání|adresa do zaměstnání 2|ulice|רחוב|כתובת"},
    {u"address_postal_postal_code",
        u"postal code|postcode|zip|zip code|business postal code|plz|postleitzahl|"
        u"postleitzahl geschäftlich|work zip code|work zip|work post code|dienstlich: plz|psč|směrovací číslo|מיקוד"},
    {u"address_postal_city",
        u"city|town|business city|work city|ort|stadt|ort geschäftlich|dienstlich: ort|město|obec|עיר"},
    {u"address_postal_region",
        u"region|state|province|county|business state|work state|work county|bundesland|kanton|"
        u"region geschäftlich|dienstlich: bundesland|kraj|מחוז"},
    {u"address_postal_country",
        u"country|country code|business country|business country/region|work country|land|staat|"
        u"land/region geschäftlich|dienstlich: land|země|stát|ארץ|מדינה"},
    {u"address_home_street",
        u"home street|home street 2|home street 3|home address|home address 2|straße privat|straße privat 2|"
        u"straße privat 3|privat: adresse|privat: adresse 2|adresa domů|adresa domů 2"},
    {u"address_home_postal_code",
        u"home postal code|home zip code|home zip|home post code|postleitzahl privat|privat: plz"},
    {u"address_home_city", u"home city|ort privat|privat: ort"},
    {u"address_home_region", u"home state|home county|bundesland/kanton privat|privat: bundesland"},
    {u"address_home_country", u"home country|home country/region|land/region privat|privat: land"},
    {u"address_other_street",
        u"other street|other street 2|other street 3|weitere straße|weitere straße 2|weitere straße 3"},
    {u"address_other_postal_code", u"other postal code|weitere postleitzahl"},
    {u"address_other_city", u"other city|weiterer ort"},
    {u"address_other_region", u"other state|weiteres/r bundesland/kanton"},
    {u"address_other_country", u"other country|other country/region|weiteres/e land/region"},
    {u"url_1_value",
        u"website|web site|web|web page|webpage|homepage|url|internet|www|web page 1|webseite 1|webová stránka 1|webseite|"
        u"internetseite|webová stránka|webové stránky|אתר|אתר אינטרנט"},
    {u"url_2_value", u"personal web page|private webseite|web page 2|webseite 2|webová stránka 2"},
    {u"consent_email_state",
        u"newsletter|newsletter opt in|email opt in|e-mail opt in|email consent|consent to email|email permission|"
        u"email marketing|email subscription status|e-mail einwilligung|einwilligung e-mail|einwilligung newsletter|"
        u"souhlas s e-mailem|souhlas se zasíláním|odběr novinek|הסכמה לדיוור|ניוזלטר"},
    {u"consent_phone_state", u"phone consent|phone opt in|einwilligung telefon|souhlas s telefonováním"},
    {u"consent_messaging_state", u"sms consent|sms opt in|whatsapp opt in|einwilligung sms|souhlas s sms"},
    {u"consent_post_state", u"postal consent|mail consent|einwilligung post|souhlas s poštou"},
};

constexpr HeaderAlias kDealAliases[] = {
    {u"number", u"deal id|deal number|opportunity id|nummer|vorgangsnummer|číslo|číslo příležitosti|מספר"},
    {u"title",
        u"deal|deal name|name|opportunity|opportunity name|subject|titel|bezeichnung|betreff|název|předmět|כותרת|שם"},
    {u"contact",
        u"contact email|customer email|email|e-mail|contact name|contact number|customer "
        u"number|customer|client|company|"
        u"account|account name|organization|kunde|kundennummer|kontakt|firma|ansprechpartner|zákazník|společnost|"
        u"לקוח|איש קשר|אימייל|חברה"},
    {u"stage", u"deal stage|pipeline stage|phase|stufe|vertriebsphase|fáze|שלב"},
    {u"status", u"state|stav|סטטוס"},
    {u"value", u"amount|deal value|volume|betrag|wert|auftragswert|volumen|částka|hodnota|סכום|ערך"},
    {u"currency", u"currency code|währung|měna|מטבע"},
    {u"probability", u"probability percent|chance|wahrscheinlichkeit|pravděpodobnost|הסתברות"},
    {u"expected_close",
        u"expected close date|close date|closing date|abschluss|abschlussdatum|erwarteter abschluss|"
        u"předpokládané uzavření|datum uzavření|תאריך סגירה"},
    {u"owner", u"assigned to|deal owner|sales rep|betreuer|zuständig|verantwortlich|vlastník|obchodník|אחראי"},
    {u"source", u"lead source|quelle|herkunft|zdroj|מקור"},
    {u"competitor", u"competition|wettbewerber|mitbewerber|konkurence|konkurent"},
    {u"lost_reason", u"loss reason|reason|verlustgrund|důvod prohry|důvod ztráty"},
    {u"notes", u"note|comment|comments|description|notiz|notizen|beschreibung|bemerkung|poznámka|poznámky|popis|הערות"},
    {u"closed", u"closed date|closed at|geschlossen am|uzavřeno"},
    {u"created",
        u"created at|created on|creation date|date created|angelegt|angelegt am|erstellt|erstellt am|vytvořeno|נוצר"},
};

constexpr HeaderAlias kProductAliases[] = {
    {u"sku",
        u"article number|article no|item number|product code|product id|part number|artikelnummer|artikelnr|art nr|"
        u"kód|kód zboží|číslo zboží|katalogové číslo|מק\"ט"},
    {u"name", u"product|product name|title|artikel|produkt|bezeichnung|artikelbezeichnung|název|zboží|שם|מוצר"},
    {u"description", u"long description|beschreibung|popis|תיאור"},
    {u"kind", u"type|product type|art|typ|סוג"},
    {u"category", u"product group|group|kategorie|warengruppe|artikelgruppe|skupina|קטגוריה"},
    {u"unit", u"uom|unit of measure|einheit|mengeneinheit|jednotka|mj|יחידה"},
    {u"price",
        u"net price|unit price|sales price|list price|preis|nettopreis|vk|verkaufspreis|cena|cena bez dph|prodejní "
        u"cena|מחיר"},
    {u"cost", u"purchase price|cost price|ek|einkaufspreis|nákupní cena|עלות"},
    {u"currency", u"currency code|währung|měna|מטבע"},
    {u"tax_rate", u"tax|vat|vat rate|tax percent|mwst|ust|steuersatz|mehrwertsteuer|dph|sazba dph|מע\"מ"},
    {u"warranty_months", u"warranty|garantie|garantie (monate)|záruka|záruka (měsíce)"},
    {u"active", u"enabled|available|aktiv|aktivní|פעיל"},
    {u"created", u"created at|created on|creation date|angelegt|angelegt am|erstellt|erstellt am|vytvořeno|נוצר"},
};

constexpr HeaderAlias kQuoteAliases[] = {
    {u"number",
        u"quote number|quote no|quote|quote id|offer number|document number|angebotsnummer|angebot|angebotsnr|nummer|"
        u"číslo nabídky|nabídka|číslo|מספר הצעה"},
    {u"title", u"subject|betreff|titel|předmět|název|נושא"},
    {u"status", u"state|quote status|stav|סטטוס"},
    {u"contact",
        u"contact email|customer email|email|e-mail|contact name|contact number|customer "
        u"number|customer|client|company|"
        u"account|kunde|kundennummer|kontakt|firma|zákazník|společnost|לקוח|אימייל|חברה"},
    {u"bill_to", u"billing contact|payer|rechnungsempfänger|rechnung an|fakturovat komu|plátce|לחיוב"},
    {u"ship_to", u"ship to|delivery contact|lieferempfänger|lieferung an|dodat komu|למשלוח"},
    {u"deal", u"deal id|deal number|opportunity|vorgang|obchodní případ"},
    {u"date", u"quote date|issue date|document date|datum|angebotsdatum|datum nabídky|תאריך"},
    {u"valid_until", u"valid to|expires|expiry date|expiration date|due date|gültig bis|platnost do|platí do|בתוקף עד"},
    {u"reference", u"customer reference|your reference|ihr zeichen|referenz|vaše značka"},
    {u"clerk", u"owner|sales rep|bearbeiter|sachbearbeiter|zuständig|vyřizuje|אחראי"},
    {u"currency", u"currency code|währung|měna|מטבע"},
    {u"language", u"sprache|jazyk|שפה"},
    {u"prices", u"price type|preisart"},
    {u"discount", u"discount percent|discount %|document discount|rabatt|rabatt %|sleva|sleva %|הנחה"},
    {u"payment_terms", u"zahlungsbedingungen|platební podmínky|תנאי תשלום"},
    {u"intro", u"einleitung|úvod"},
    {u"closing", u"schlusstext|závěr"},
    {u"created", u"created at|angelegt|angelegt am|erstellt am|vytvořeno|נוצר"},
    {u"line_position", u"line|line number|line no|position|pos|zeile|položka č|řádek|שורה"},
    {u"line_kind", u"line type|zeilenart"},
    {u"line_sku", u"sku|article number|item number|product code|artikelnummer|kód|kód zboží|מק\"ט"},
    {u"line_text",
        u"description|item|text|product|product name|beschreibung|bezeichnung|artikel|leistung|popis|položka|תיאור"},
    {u"line_description", u"long description|langtext|details"},
    {u"line_quantity", u"quantity|qty|amount|menge|anzahl|množství|počet|כמות"},
    {u"line_unit", u"unit|uom|einheit|jednotka|mj|יחידה"},
    {u"line_unit_price",
        u"unit price|price|net price|preis|einzelpreis|cena|jednotková cena|cena za mj|מחיר|מחיר יחידה"},
    {u"line_discount", u"line discount|line discount percent|zeilenrabatt|positionsrabatt|sleva řádku"},
    {u"line_tax_rate", u"tax rate|tax|vat|vat rate|mwst|ust|steuersatz|dph|sazba dph|מע\"מ"},
};

constexpr HeaderAlias kAssetAliases[] = {
    {u"name",
        u"item|product name|device|machine|equipment|artikel|bezeichnung|gerät|gegenstand|název|zařízení|položka|פריט|שם"},
    {u"serial",
        u"serial number|serial no|serial nr|sn|s/n|seriennummer|serien-nr|gerätenummer|sériové číslo|výrobní číslo|"
        u"מספר סידורי"},
    {u"contact",
        u"contact email|customer email|email|e-mail|contact name|customer number|customer|client|company|owner|kunde|"
        u"kundennummer|kontakt|firma|zákazník|společnost|לקוח|אימייל|חברה"},
    {u"product", u"sku|article number|product number|artikelnummer|artikelnr|produkt|kód|kód produktu|מק\"ט|מוצר"},
    {u"quantity", u"qty|amount|menge|anzahl|množství|כמות"},
    {u"unit", u"einheit|jednotka|יחידה"},
    {u"quote", u"quote number|document|angebot|angebotsnummer|nabídka|číslo nabídky|הצעת מחיר"},
    {u"sold",
        u"sold on|sale date|date of sale|purchase date|purchased|purchased on|date|verkauft am|kaufdatum|gekauft am|"
        u"datum|prodáno|datum prodeje|נמכר|תאריך מכירה|תאריך"},
    {u"installed", u"installed on|installation date|eingebaut am|installiert am|montiert am|instalováno|הותקן"},
    {u"warranty_until",
        u"warranty end|warranty ends|warranty|guarantee until|garantie bis|garantieende|gewährleistung bis|záruka do|"
        u"אחריות עד"},
    {u"notes", u"note|comment|comments|notiz|notizen|bemerkung|poznámka|poznámky|הערות"},
    {u"created", u"created at|created on|angelegt am|erstellt am|vytvořeno|נוצר"},
};

constexpr HeaderAlias kTicketAliases[] = {
    {u"number",
        u"ticket id|ticket number|ticket|ticket no|case number|ticketnummer|vorgang|nummer|číslo požadavku|číslo|מספר"},
    {u"subject", u"title|summary|betreff|titel|předmět|název|נושא"},
    {u"contact",
        u"contact email|customer email|requester|requester email|email|e-mail|contact name|contact number|"
        u"customer "
        u"number|customer|client|company|account|kunde|kundennummer|kontakt|firma|zákazník|společnost|לקוח|אימייל|"
        u"חברה"},
    {u"asset", u"serial|serial number|device|seriennummer|gerät|sériové číslo|zařízení|מספר סידורי"},
    {u"status", u"state|stav|סטטוס"},
    {u"priority", u"severity|priorität|dringlichkeit|priorita|עדיפות"},
    {u"channel", u"source|via|kanal|kanál|ערוץ"},
    {u"category", u"type|kategorie|art|typ|קטגוריה"},
    {u"assignee", u"assigned to|owner|agent|bearbeiter|zuständig|řešitel|přiřazeno|אחראי"},
    {u"description", u"body|message|text|details|beschreibung|nachricht|popis|zpráva|תיאור"},
    {u"tags", u"labels|keywords|schlagwörter|štítky|תגיות"},
    {u"resolved", u"resolved at|solved at|closed at|gelöst am|erledigt am|vyřešeno"},
    {u"created",
        u"created at|created on|opened|opened at|angelegt|angelegt am|erstellt|erstellt am|eröffnet|vytvořeno|נוצר"},
    {u"updated", u"updated at|changed|geändert|geändert am|změněno"},
};

constexpr HeaderAlias kActivityAliases[] = {
    {u"number", u"activity id|activity number|nummer|číslo"},
    {u"kind", u"type|activity type|art|typ|aktivität|druh|סוג"},
    {u"subject", u"title|summary|betreff|titel|předmět|název|נושא"},
    {u"contact",
        u"contact email|customer email|email|e-mail|contact name|contact number|customer number|customer|company|kunde|"
        u"kontakt|firma|zákazník|společnost|איש קשר|לקוח|אימייל"},
    {u"deal", u"deal id|deal number|opportunity|opportunity id|vorgang|obchodní případ|עסקה"},
    {u"quote", u"quote number|quote id|angebot|angebotsnummer|nabídka"},
    {u"ticket", u"ticket id|ticket number|vorgangsnummer|požadavek"},
    {u"at", u"when|date|date and time|start|start date|datum|wann|zeitpunkt|kdy|מתי|תאריך"},
    {u"duration", u"minutes|duration minutes|dauer|minuten|minuty|trvání|דקות|משך"},
    {u"direction", u"richtung|směr"},
    {u"outcome", u"result|ergebnis|výsledek|תוצאה"},
    {u"owner", u"who|user|assigned to|assignee|wer|mitarbeiter|zuständig|kdo|מי|אחראי"},
    {u"body", u"text|notes|note|description|comment|notiz|notizen|beschreibung|poznámka|popis|הערות|תיאור"},
    {u"created", u"created at|created on|angelegt am|erstellt am|vytvořeno|נוצר"},
};

constexpr HeaderAlias kTaskAliases[] = {
    {u"number", u"task id|task number|activity id|nummer|číslo"},
    {u"kind", u"type|task type|activity type|art|typ|druh|סוג"},
    {u"subject", u"title|task|summary|betreff|titel|aufgabe|předmět|úkol|נושא|משימה"},
    {u"contact",
        u"contact email|customer email|email|e-mail|contact name|contact number|customer number|customer|company|kunde|"
        u"kontakt|firma|zákazník|společnost|איש קשר|לקוח|אימייל"},
    {u"deal", u"deal id|deal number|opportunity|opportunity id|vorgang|obchodní případ|עסקה"},
    {u"ticket", u"ticket id|ticket number|vorgangsnummer|požadavek"},
    {u"due", u"due date|when|date|at|deadline|fällig|fällig am|termin|datum|termín|splatnost|kdy|מתי|תאריך"},
    {u"time", u"due time|uhrzeit|čas|שעה"},
    {u"done", u"completed|finished|is done|erledigt|fertig|hotovo|dokončeno|בוצע"},
    {u"done_at", u"completed at|finished at|erledigt am|dokončeno dne"},
    {u"assignee", u"assigned to|owner|who|user|wer|mitarbeiter|zuständig|kdo|přiřazeno|אחראי"},
    {u"body", u"text|notes|note|description|comment|notiz|notizen|beschreibung|poznámka|popis|הערות|תיאור"},
    {u"created", u"created at|created on|angelegt am|erstellt am|vytvořeno|נוצר"},
};

} // namespace

std::span<const HeaderAlias> headerAliasesOf(const EntityDesc& entity)
{
    if (&entity == &describe<Contact>())
        return kContactAliases;
    if (&entity == &describe<Deal>())
        return kDealAliases;
    if (&entity == &describe<Product>())
        return kProductAliases;
    if (&entity == &describe<Quote>())
        return kQuoteAliases;
    if (&entity == &describe<Asset>())
        return kAssetAliases;
    if (&entity == &describe<Ticket>())
        return kTicketAliases;
    if (&entity == &describe<Activity>())
        return kActivityAliases;
    if (&entity == &describe<Task>())
        return kTaskAliases;
    return {};
}

} // namespace kartei
