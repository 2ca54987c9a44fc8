#include "core/contacts/contact.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/letter_salutation.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kOwnPrefix("X-KARTEI-");

/// Says nothing about the contact, or is read elsewhere.
const QStringList& silentProperties()
{
    static const QStringList names{u"VERSION"_s, u"PRODID"_s, u"REV"_s, u"UID"_s, u"KIND"_s, u"X-ABSHOWAS"_s,
        u"X-ABLABEL"_s, u"X-ABADR"_s, u"SORT-STRING"_s, u"MAILER"_s, u"CLIENTPIDMAP"_s, u"PROFILE"_s, u"SOURCE"_s,
        u"NAME"_s, u"LABEL"_s};
    return names;
}

/// "1996-04-15", "19960415", with or without a time; nothing: not a whole date.
std::optional<QDate> dateOf(const QString& text)
{
    const QString day = text.trimmed().section(u'T', 0, 0);
    QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(day, u"yyyyMMdd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString withoutScheme(const QString& text, QLatin1String scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

/// What names a card in a group.
QString memberOf(const QString& uid)
{
    return withoutScheme(uid.trimmed(), "urn:uuid:"_L1);
}

/// Fills one candidate from one card.
class CardReading {
public:
    CardReading(const VCard& card, const ImportContext& context, ImportHook& hook)
        : m_card(card), m_context(context), m_hook(hook), m_candidate(describe<Contact>())
    {
    }

    Result<Candidate> read(const CardGroups& groups, std::set<QString>& unmapped)
    {
        readKind();
        readName();
        readOrganisation();
        for (const VCardProperty& property : m_card.properties) {
            if (!readProperty(property) && !property.value.trimmed().isEmpty())
                unmapped.insert(property.name);
        }
        m_tags += groups.value(memberOf(m_card.textOf(u"UID")));
        takeByHook(u"tags"_s, textOfLabels(m_tags));
        readFullName();
        give(u"notes"_s, m_notes.join(u'\n'));
        if (m_fault)
            return *m_fault;
        m_hook.interpret(m_candidate);
        return std::move(m_candidate);
    }

private:
    const Field& field(const QString& name) const { return *describe<Contact>().find(name); }

    void give(const QString& name, const QString& text) { give(field(name), text); }

    void give(const Field& to, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        const Result<QVariant> stored
            = storedFromText(describe<Contact>(), to, text, m_context.references.usualCurrency(), Decimals::Machine);
        if (!stored) {
            m_fault = m_fault.value_or(stored.error());
            return;
        }
        m_candidate.record.setValue(to, *stored);
        m_candidate.given.insert(&to);
    }

    void takeByHook(const QString& name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_hook.takes(m_candidate, {&field(name), nullptr, QString()}, text);
    }

    void addPart(const QString& listName, const std::vector<std::pair<QString, QString>>& values)
    {
        const PartList& list = *describe<Contact>().findParts(listName);
        void* part = list.append(m_candidate.record.edit());
        Candidate::Fields& given = m_candidate.givenParts[&list].emplace_back();
        for (const auto& [name, text] : values) {
            const Field& to = *list.desc().find(name);
            const Result<QVariant> stored
                = storedFromText(list.desc(), to, text, m_context.references.usualCurrency(), Decimals::Machine);
            if (text.trimmed().isEmpty() || !stored)
                continue;
            to.set(part, *stored);
            given.insert(&to);
        }
    }

    void readKind()
    {
        const QString kind = m_card.textOf(u"KIND").trimmed().toLower();
        const bool isCompany = kind == "org"_L1
            || m_card.textOf(u"X-ABSHOWAS").trimmed().compare("COMPANY"_L1, Qt::CaseInsensitive) == 0;
        if (isCompany || kind == "individual"_L1)
            give(u"kind"_s, isCompany ? u"company"_s : u"person"_s);
        m_isCompany = isCompany;
    }

    void readName()
    {
        const VCardProperty* name = m_card.find(u"N");
        if (!name)
            return;
        const QStringList parts = vCardParts(name->value, u';', m_card.version);
        const auto part = [&](qsizetype i) { return parts.value(i).trimmed(); };
        give(u"last_name"_s, part(0));
        give(u"first_name"_s, QString(part(1) + u' ' + part(2)).trimmed());
        const bool isOurs = std::ranges::any_of(
            m_card.properties, [](const VCardProperty& property) { return property.name.startsWith(kOwnPrefix); });
        give(!isOurs && isSalutation(part(3)) ? u"salutation"_s : u"title"_s, part(3));
        give(u"suffix"_s, part(4));
    }

    void readOrganisation()
    {
        const VCardProperty* organisation = m_card.find(u"ORG");
        if (!organisation)
            return;
        QStringList parts = vCardParts(organisation->value, u';', m_card.version);
        m_organisation = parts.takeFirst().trimmed();
        parts.removeAll(QString());
        if (m_isCompany)
            give(u"company_name"_s, m_organisation);
        else if (!m_card.find(u"X-KARTEI-COMPANY-NAME") || m_card.find(u"X-KARTEI-COMPANY"))
            takeByHook(u"company"_s,
                isKnownHere(m_card.textOf(u"X-KARTEI-COMPANY")) ? m_card.textOf(u"X-KARTEI-COMPANY") : m_organisation);
        give(u"department"_s, parts.join(u", "_s));
    }

    /// The id of another business is somebody else's here.
    bool isKnownHere(const QString& reference) const
    {
        const qint64 id = reference.startsWith("id:"_L1) ? reference.mid(3).toLongLong() : 0;
        return id > 0 && m_context.references.infoOf(describe<Contact>(), id).name == m_organisation;
    }

    /// FN: it names the contact where nothing else does; what it is made of is not taken for a name.
    void readFullName()
    {
        const auto& contact = m_candidate.record.as<Contact>();
        const QString name = m_card.textOf(u"FN").simplified();
        const auto isValue = [&](const auto& part) { return part.value.simplified() == name; };
        const bool isMade = name == m_organisation.simplified() || name == contactNameOf(contact)
            || std::ranges::any_of(contact.emails, isValue) || std::ranges::any_of(contact.phones, isValue);
        if (!isMade)
            takeByHook(u"name"_s, name);
    }

    bool readProperty(const VCardProperty& property)
    {
        const QString& name = property.name;
        const QString text = vCardText(property.value, m_card.version);
        if (name == "X-KARTEI-CONSENT"_L1)
            return readConsent(property);
        if (name.startsWith(kOwnPrefix))
            return readOwn(name.mid(kOwnPrefix.size()), text);
        if (name == "EMAIL"_L1 || name == "TEL"_L1 || name == "URL"_L1)
            return readReach(property, text);
        if (name == "ADR"_L1)
            return readAddress(property);
        if (name == "BDAY"_L1 || name == "ANNIVERSARY"_L1)
            return readDay(name == "BDAY"_L1 ? u"birthday"_s : u"anniversary"_s, text);
        if (name == "NOTE"_L1) {
            m_notes += text;
            return true;
        }
        if (name == "CATEGORIES"_L1) {
            m_tags += vCardParts(property.value, u',', m_card.version);
            m_tags.removeAll(QString());
            return true;
        }
        if (name == "TITLE"_L1 || (name == "ROLE"_L1 && !m_card.find(u"TITLE"))) {
            give(u"position"_s, text);
            return true;
        }
        if (name == "LANG"_L1) {
            give(u"language"_s, text.section(u'-', 0, 0).toLower());
            return true;
        }
        return name == "N"_L1 || name == "FN"_L1 || name == "ORG"_L1 || silentProperties().contains(name);
    }

    /// A field that vCard has no property for.
    bool readOwn(const QString& property, const QString& text)
    {
        const QString name = property.toLower().replace(u'-', u'_');
        const Field* own = findField(describe<Contact>(), m_context.references.ownFields(describe<Contact>()), name);
        if (own && own->type == FieldType::Key) {
            m_candidate.id = text.trimmed().toLongLong();
            return true;
        }
        if (!own || own->is(Hidden) || own->is(Derived))
            return false;
        if (own->type != FieldType::Reference) // the company: readOrganisation()
            give(*own, text);
        return true;
    }

    static bool isPreferred(const VCardProperty& property)
    {
        return property.types().contains("pref"_L1) || property.parameter(u"PREF") == "1"_L1;
    }

    /// What the address book of a Mac calls it, "_$!<Work>!$_"; empty: it does not say.
    QString labelOfGroup(const VCardProperty& property) const
    {
        const auto label = std::ranges::find_if(m_card.properties, [&](const VCardProperty& other) {
            return other.name == "X-ABLABEL"_L1 && !property.group.isEmpty() && other.group == property.group;
        });
        QString text = label == m_card.properties.end() ? QString() : label->value.trimmed();
        text.remove(u"_$!<"_s).remove(u">!$_"_s);
        return text.toLower();
    }

    QStringList typesOf(const VCardProperty& property) const
    {
        QStringList types = property.types();
        types += labelOfGroup(property);
        return types;
    }

    bool readReach(const VCardProperty& property, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return true;
        const QStringList types = typesOf(property);
        const auto is = [&](QLatin1String type) { return types.contains(type); };
        const QString label = is("fax"_L1)                        ? u"fax"_s
            : is("cell"_L1) || is("mobile"_L1) || is("iphone"_L1) ? u"mobile"_s
            : is("work"_L1)                                       ? u"work"_s
            : is("home"_L1)                                       ? u"home"_s
                                                                  : u"other"_s;
        const QString preferred = isPreferred(property) ? u"yes"_s : u"no"_s;
        if (property.name == "EMAIL"_L1)
            addPart(u"emails"_s,
                {{u"label"_s, label}, {u"value"_s, withoutScheme(text, "mailto:"_L1)}, {u"preferred"_s, preferred}});
        else if (property.name == "TEL"_L1)
            addPart(u"phones"_s,
                {{u"label"_s, label}, {u"value"_s, withoutScheme(text, "tel:"_L1).replace(u";ext="_s, u" ext. "_s)},
                    {u"preferred"_s, preferred}});
        else
            addPart(u"urls"_s, {{u"label"_s, label}, {u"value"_s, text}});
        return true;
    }

    bool readAddress(const VCardProperty& property)
    {
        const QStringList parts = vCardParts(property.value, u';', m_card.version);
        if (std::ranges::all_of(parts, [](const QString& part) { return part.trimmed().isEmpty(); }))
            return true;
        const QStringList types = typesOf(property);
        const auto is = [&](QLatin1String type) { return types.contains(type); };
        const QString label = is("x-billing"_L1) ? u"billing"_s
            : is("x-delivery"_L1)                ? u"delivery"_s
            : is("home"_L1)                      ? u"home"_s
            : is("postal"_L1) || is("work"_L1)   ? u"postal"_s
            : is("parcel"_L1)                    ? u"delivery"_s
                                                 : u"other"_s;
        QStringList street{parts.value(2), parts.value(1), parts.value(0)};
        street.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
        addPart(u"addresses"_s,
            {{u"label"_s, label}, {u"street"_s, street.join(u'\n')}, {u"city"_s, parts.value(3)},
                {u"region"_s, parts.value(4)}, {u"postal_code"_s, parts.value(5)}, {u"country"_s, parts.value(6)}});
        return true;
    }

    bool readConsent(const VCardProperty& property)
    {
        const QStringList parts = vCardParts(property.value, u';', m_card.version);
        addPart(u"consent"_s,
            {{u"channel"_s, parts.value(0)}, {u"state"_s, parts.value(1)}, {u"day"_s, parts.value(2)},
                {u"how"_s, parts.value(3)}, {u"evidence"_s, parts.value(4)}});
        return true;
    }

    bool readDay(const QString& name, const QString& text)
    {
        if (const std::optional<QDate> date = dateOf(text))
            give(name, date->toString(Qt::ISODate));
        else if (!text.trimmed().isEmpty())
            m_notes += describe<Contact>().displayLabel(field(name)) + u": "_s + text;
        return true;
    }

    const VCard& m_card;
    const ImportContext& m_context;
    ImportHook& m_hook;
    Candidate m_candidate;
    bool m_isCompany = false;
    QString m_organisation;
    QStringList m_notes;
    QStringList m_tags;
    std::optional<Error> m_fault;
};

} // namespace

bool readGroup(const VCard& card, CardGroups& groups)
{
    QString kind = card.textOf(u"KIND");
    if (kind.isEmpty())
        kind = card.textOf(u"X-ADDRESSBOOKSERVER-KIND");
    if (kind.trimmed().compare("group"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const QString name = card.textOf(u"FN").simplified();
    for (const VCardProperty& property : card.properties) {
        if (!name.isEmpty() && (property.name == "MEMBER"_L1 || property.name == "X-ADDRESSBOOKSERVER-MEMBER"_L1))
            groups[memberOf(vCardText(property.value, card.version))] += name;
    }
    groups.remove(QString()); // a member without a value is nobody
    return true;
}

Result<Candidate> contactFrom(const VCard& card, const CardGroups& groups, const ImportContext& context,
    ImportHook& hook, std::set<QString>& unmapped)
{
    if (!card.fault.isEmpty())
        return invalid(card.fault);
    return CardReading(card, context, hook).read(groups, unmapped);
}

} // namespace kartei
