#include "core/exchange/choice_synonyms.h"

#include "core/contacts/contact.h"
#include "core/planning/activity.h"
#include "core/sales/quote.h"
#include "core/service/ticket.h"

#include <QLatin1String>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Synonym {
    const Choice* choices; ///< of the field, its identity
    QLatin1String name;
    QStringView words; ///< folded, divided by |
};

const Synonym kSynonyms[] = {
    {kTicketStatuses, "new"_L1, u"neu|novy|created|unassigned"},
    {kTicketStatuses, "open"_L1, u"offen|otevreny|in progress|in bearbeitung|assigned|active|resi se"},
    {kTicketStatuses, "waiting_for_customer"_L1,
        u"pending|waiting|waiting for customer|on hold|hold|awaiting reply|wartend|wartet auf kunde|wartet auf "
        u"kunden|ceka"},
    {kTicketStatuses, "waiting_for_part"_L1, u"waiting for part|waiting for parts|wartet auf ersatzteil|backorder"},
    {kTicketStatuses, "resolved"_L1, u"solved|done|fixed|gelost|geloest|erledigt|vyreseno|vyreseny"},
    {kTicketStatuses, "closed"_L1, u"geschlossen|abgeschlossen|uzavreno|uzavreny|cancelled|canceled"},
    {kTicketStatuses, "reopened"_L1, u"re-opened|wieder geoffnet|wiedereroffnet"},
    {kTicketPriorities, "low"_L1, u"niedrig|gering|nizka|p4|4|minor|trivial"},
    {kTicketPriorities, "normal"_L1, u"medium|mittel|standard|stredni|bezna|p3|3"},
    {kTicketPriorities, "high"_L1, u"hoch|vysoka|p2|2|major|important|wichtig"},
    {kTicketPriorities, "urgent"_L1, u"dringend|kritisch|critical|blocker|nalehava|emergency|p1|1|sehr hoch"},
    {kTicketChannels, "phone"_L1, u"telefon|call|anruf|tel|voice|telephone"},
    {kTicketChannels, "email"_L1, u"e-mail|mail"},
    {kTicketChannels, "web"_L1, u"website|webseite|form|web form|portal|webformular|internet"},
    {kTicketChannels, "chat"_L1, u"messaging|messenger|whatsapp|sms|live chat"},
    {kTicketChannels, "in_person"_L1, u"in person|personlich|visit|walk-in|shop|osobne|laden"},
    {kTicketChannels, "letter"_L1, u"post|mail (letter)|brief|dopis|fax"},
    {kDealStatuses, "won"_L1, u"gewonnen|closed won|vyhrano"},
    {kDealStatuses, "lost"_L1, u"verloren|closed lost|prohrano"},
    {kDealStatuses, "open"_L1, u"offen|in progress|otevreno"},
    {kQuoteStatuses, "draft"_L1, u"entwurf|koncept|new"},
    {kQuoteStatuses, "sent"_L1, u"verschickt|gesendet|versendet|delivered|presented|odeslano|odeslana|open|offen"},
    {kQuoteStatuses, "accepted"_L1, u"angenommen|won|ordered|beauftragt|prijato|prijata|approved|confirmed"},
    {kQuoteStatuses, "declined"_L1, u"abgelehnt|rejected|lost|denied|odmitnuto|odmitnuta"},
    {kQuoteStatuses, "expired"_L1, u"abgelaufen|vyprselo|proslo"},
    {kPrices, "net"_L1, u"netto|excl. vat|tax exclusive|bez dph"},
    {kPrices, "gross"_L1, u"brutto|incl. vat|tax inclusive|s dph"},
    {kActivityKinds, "call"_L1, u"anruf|telefonat|phone|telefon|hovor|phone call"},
    {kActivityKinds, "email"_L1, u"e-mail|mail"},
    {kActivityKinds, "meeting"_L1, u"besprechung|termin|treffen|schuzka|appointment|event"},
    {kActivityKinds, "visit"_L1, u"besuch|navsteva|on site"},
    {kActivityKinds, "letter"_L1, u"brief|dopis|post"},
    {kActivityKinds, "message"_L1, u"nachricht|chat|sms|whatsapp|zprava"},
    {kActivityKinds, "note"_L1, u"notiz|comment|kommentar|poznamka|memo"},
    {kDirections, "in"_L1, u"incoming|inbound|eingehend|received|prichozi"},
    {kDirections, "out"_L1, u"outgoing|outbound|ausgehend|sent|odchozi"},
    {kTaskKinds, "todo"_L1, u"task|to do|to-do|aufgabe|ukol"},
    {kTaskKinds, "call"_L1, u"anruf|phone|telefon|hovor"},
    {kTaskKinds, "email"_L1, u"e-mail|mail"},
    {kTaskKinds, "meeting"_L1, u"besprechung|termin|treffen|schuzka|appointment"},
    {kContactKinds, "person"_L1, u"contact|individual|privat|private person|osoba|mensch"},
    {kContactKinds, "company"_L1, u"organization|organisation|firma|unternehmen|business|account|spolecnost"},
    {kReachLabels, "work"_L1,
        u"business|main|office|geschaftlich|dienstlich|arbeit|buro|prace|pracovni|company|profile|internet"},
    {kReachLabels, "home"_L1, u"private|privat|personal|domu|domaci|soukromy"},
    {kReachLabels, "mobile"_L1, u"cell|handy|mobil|mobilni|iphone|cellular"},
    {kReachLabels, "fax"_L1, u"work fax|home fax|telefax|business fax"},
    {kReachLabels, "other"_L1, u"custom|sonstige|andere|jiny|pager"},
    {kConsentChannels, "email"_L1, u"e-mail|mail|newsletter"},
    {kConsentChannels, "phone"_L1, u"telefon|call|calls|anruf|tel|telephone|hovor"},
    {kConsentChannels, "post"_L1, u"mail (letter)|letter|letters|brief|briefe|posta|dopis|דואר"},
    {kConsentChannels, "messaging"_L1, u"message|sms|whatsapp|messenger|nachricht|nachrichten|zpravy|zprava|chat"},
    {kConsentStates, "given"_L1,
        u"yes|y|1|true|on|x|ja|j|wahr|ano|a|כן|opt-in|opt in|optin|subscribed|granted|accepted|erteilt|angemeldet|"
        u"einverstanden|udelen|prihlasen"},
    {kConsentStates, "withdrawn"_L1,
        u"no|n|0|false|off|nein|falsch|ne|לא|opt-out|opt out|optout|unsubscribed|revoked|declined|refused|"
        u"widerrufen|abgemeldet|abgelehnt|odvolan|odhlasen"},
    {kAddressLabels, "postal"_L1, u"work|business|main|office|geschaftlich|prace|mailing|post"},
    {kAddressLabels, "billing"_L1, u"invoice|rechnung|rechnungsadresse|fakturacni"},
    {kAddressLabels, "delivery"_L1, u"shipping|lieferung|lieferadresse|dodaci"},
    {kAddressLabels, "home"_L1, u"private|privat|personal|domu"},
    {kAddressLabels, "other"_L1, u"custom|sonstige|andere|jina"},
    {kLifecycles, "reached"_L1, u"subscriber|suspect"},
    {kLifecycles, "acquired"_L1, u"lead|prospect|interessent|zajemce|opportunity"},
    {kLifecycles, "converted"_L1, u"customer|kunde|neukunde|zakaznik"},
    {kLifecycles, "retained"_L1, u"regular|stammkunde|bestandskunde"},
    {kLifecycles, "inspiring"_L1, u"evangelist|promoter"},
    {kLifecycles, "lost"_L1, u"former|ehemalig|churned|inactive|inaktiv"},
    {kProductKinds, "good"_L1, u"product|ware|produkt|artikel|zbozi|goods|item"},
    {kProductKinds, "service"_L1, u"dienstleistung|sluzba|leistung"},
    {kProductKinds, "spare_part"_L1, u"ersatzteil|nahradni dil"},
    {kProductKinds, "bundle"_L1, u"set|paket|kit|sada"},
    {kLineKinds, "item"_L1, u"product|artikel|position|line"},
};

} // namespace

std::optional<QString> synonymOf(const Field& field, const QString& word)
{
    for (const Synonym& known : kSynonyms) {
        if (known.choices != field.choices.data())
            continue;
        for (const QStringView candidate : QStringView(known.words).tokenize(u'|')) {
            if (candidate == word)
                return known.name;
        }
    }
    return std::nullopt;
}

} // namespace kartei
