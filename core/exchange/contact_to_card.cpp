#include "core/contacts/contact.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/value_text.h"

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLineOctets = 75; ///< RFC 6350 3.2

/// Content lines of one card.
class CardLines {
public:
    explicit CardLines(VCardVersion version) : m_version(version)
    {
        constexpr std::array kNumbers{"2.1", "3.0", "4.0"};
        m_bytes = "BEGIN:VCARD\r\nVERSION:"_ba + kNumbers[static_cast<size_t>(version)] + "\r\n"_ba;
    }

    /// `type`: "cell"; empty: none. `value` with its escapes; an empty one is not written.
    void add(const QString& name, const QString& value, const QString& type = {}, bool isPreferred = false)
    {
        if (value.isEmpty())
            return;
        QString head = name;
        if (m_version == VCardVersion::V21)
            head += (type.isEmpty() ? QString() : QString(u';' + type.toUpper()))
                + (isPreferred ? u";PREF"_s : QString());
        else if (m_version == VCardVersion::V30)
            head += (type.isEmpty() ? QString() : QString(u";TYPE="_s + type))
                + (isPreferred ? u";TYPE=pref"_s : QString());
        else
            head += (type.isEmpty() ? QString() : QString(u";TYPE="_s + type))
                + (isPreferred ? u";PREF=1"_s : QString());
        const QByteArray utf8 = value.toUtf8();
        const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7F; };
        if (m_version != VCardVersion::V21)
            fold(head.toUtf8() + ':' + utf8);
        else if (std::ranges::all_of(utf8, isPlain))
            m_bytes += head.toUtf8() + ':' + utf8 + "\r\n";
        else
            addQuoted(head.toUtf8() + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", utf8);
    }

    QString escaped(const QString& text) const
    {
        QString result;
        for (const QChar c : text) {
            const bool isSeparator = c == u';' || (m_version != VCardVersion::V21 && (c == u',' || c == u'\\'));
            if (c == u'\n' && m_version != VCardVersion::V21)
                result += u"\\n"_s;
            else
                result += isSeparator ? QString(QChar(u'\\')) + c : QString(c);
        }
        return result;
    }

    QString joined(const QStringList& texts, QChar separator) const
    {
        QStringList parts;
        for (const QString& text : texts) {
            parts += escaped(text);
            if (m_version == VCardVersion::V21 && separator == u',')
                parts.back().replace(u","_s, u"\\,"_s);
        }
        return parts.join(separator);
    }

    QByteArray end() const { return m_bytes + "END:VCARD\r\n"; }

private:
    /// Never within a character.
    void fold(const QByteArray& line)
    {
        qsizetype room = kLineOctets;
        for (const char c : line) {
            const bool beginsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
            if (room < 4 && beginsCharacter) {
                m_bytes += "\r\n ";
                room = kLineOctets - 1;
            }
            m_bytes += c;
            --room;
        }
        m_bytes += "\r\n";
    }

    void addQuoted(const QByteArray& head, const QByteArray& value)
    {
        m_bytes += head;
        qsizetype room = kLineOctets - head.size();
        for (const char c : value) {
            const bool isPlain = c > 0x20 && c < 0x7F && c != '=';
            const QByteArray written = isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (room < 4) {
                m_bytes += "=\r\n";
                room = kLineOctets;
            }
            m_bytes += written;
            room -= written.size();
        }
        m_bytes += "\r\n";
    }

    VCardVersion m_version;
    QByteArray m_bytes;
};

QString typeOf(ReachLabel label)
{
    switch (label) {
    case ReachLabel::Work:
        return u"work"_s;
    case ReachLabel::Home:
        return u"home"_s;
    case ReachLabel::Mobile:
        return u"cell"_s;
    case ReachLabel::Fax:
        return u"fax"_s;
    case ReachLabel::Other:
        break;
    }
    return {};
}

QString typeOf(AddressLabel label)
{
    switch (label) {
    case AddressLabel::Postal:
        return u"work"_s;
    case AddressLabel::Billing:
        return u"x-billing"_s;
    case AddressLabel::Delivery:
        return u"x-delivery"_s;
    case AddressLabel::Home:
        return u"home"_s;
    case AddressLabel::Other:
        break;
    }
    return {};
}

/// Fields that have properties of their own in every version.
bool hasProperty(const Field& field)
{
    static const QStringList names{u"kind"_s, u"name"_s, u"title"_s, u"first_name"_s, u"last_name"_s, u"suffix"_s,
        u"position"_s, u"birthday"_s, u"notes"_s, u"tags"_s};
    return names.contains(QLatin1String(field.name));
}

void addReach(CardLines& lines, const Contact& contact)
{
    for (const ContactEmail& email : contact.emails)
        lines.add(u"EMAIL"_s, lines.escaped(email.value), typeOf(email.label), email.preferred);
    for (const ContactPhone& phone : contact.phones)
        lines.add(u"TEL"_s, lines.escaped(phone.value), typeOf(phone.label), phone.preferred);
    for (const ContactUrl& url : contact.urls)
        lines.add(u"URL"_s, lines.escaped(url.value), typeOf(url.label));
    for (const ContactAddress& address : contact.addresses) {
        const QStringList parts{
            {}, {}, address.street, address.city, address.region, address.postalCode, address.country};
        lines.add(u"ADR"_s, lines.joined(parts, u';'), typeOf(address.label));
    }
}

/// The company by name; what an import would not find by it, also as our own fields say it.
void addOrganisation(CardLines& lines, const Contact& contact, References& references)
{
    const bool isCompany = contact.kind == ContactKind::Company;
    QString name = contact.companyName;
    if (!isCompany && contact.company.isSet()) {
        const ReferenceInfo info = references.infoOf(describe<Contact>(), contact.company.value);
        const Result<qint64> found = references.find(describe<Contact>(), info.name);
        if (!found || *found != contact.company.value)
            lines.add(u"X-KARTEI-COMPANY"_s, u"id:%1"_s.arg(contact.company.value));
        if (!name.isEmpty())
            lines.add(u"X-KARTEI-COMPANY-NAME"_s, lines.escaped(name));
        name = info.name;
    } else if (!isCompany && !name.isEmpty()) {
        lines.add(u"X-KARTEI-COMPANY-NAME"_s, lines.escaped(name));
    }
    if (!name.isEmpty() || !contact.department.isEmpty())
        lines.add(u"ORG"_s, lines.joined({name, contact.department}, u';'));
}

void addOwnFields(CardLines& lines, const Record& record, VCardVersion version, References& references)
{
    const std::shared_ptr<void> fresh = record.desc().create();
    for (const Field* each : fieldsOf(record.desc(), references.ownFields(record.desc()))) {
        const Field& field = *each;
        const QLatin1String name(field.name);
        const bool isInOrg = name == "company"_L1 || name == "company_name"_L1 || name == "department"_L1;
        const bool isInV40 = name == "anniversary"_L1 || name == "language"_L1;
        const bool isKept = field.type == FieldType::Key || !(field.is(Hidden) || field.is(Derived));
        if (!isKept || hasProperty(field) || isInOrg || (isInV40 && version == VCardVersion::V40)
            || record.value(field) == field.get(fresh.get()))
            continue;
        lines.add(u"X-KARTEI-"_s + QString(name).toUpper().replace(u'_', u'-'),
            lines.escaped(unmistakableTextOf(field, record.value(field), {})));
    }
}

/// A line each: "email;given;2025-03-03;form;https://…".
void addConsents(CardLines& lines, const Contact& contact)
{
    const QString day = u"yyyy-MM-dd"_s;
    for (const ContactConsent& consent : contact.consents) {
        const auto word
            = [](const auto& value) { return FieldCodec<std::decay_t<decltype(value)>>::toStored(value).toString(); };
        lines.add(u"X-KARTEI-CONSENT"_s,
            lines.joined(
                {word(consent.channel), word(consent.state), consent.day.toString(day), consent.how, consent.evidence},
                u';'));
    }
}

} // namespace

QByteArray cardOf(const Record& record, VCardVersion version, References& references)
{
    const auto& contact = record.as<Contact>();
    const bool isCompany = contact.kind == ContactKind::Company;
    CardLines lines(version);
    if (version == VCardVersion::V40)
        lines.add(u"KIND"_s, isCompany ? u"org"_s : u"individual"_s);
    else if (isCompany)
        lines.add(u"X-ABSHOWAS"_s, u"COMPANY"_s);
    else
        lines.add(u"X-KARTEI-KIND"_s, u"person"_s);
    lines.add(u"FN"_s, lines.escaped(contact.name));
    lines.add(u"N"_s, lines.joined({contact.lastName, contact.firstName, {}, contact.title, contact.suffix}, u';'));
    addOrganisation(lines, contact, references);
    lines.add(u"TITLE"_s, lines.escaped(contact.position));
    addReach(lines, contact);
    lines.add(u"BDAY"_s, contact.birthday.toString(version == VCardVersion::V40 ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s));
    if (version == VCardVersion::V40) {
        lines.add(u"ANNIVERSARY"_s, contact.anniversary.toString(u"yyyyMMdd"_s));
        lines.add(u"LANG"_s, lines.escaped(contact.language));
    }
    lines.add(u"CATEGORIES"_s, lines.joined(contact.tags, u','));
    lines.add(u"NOTE"_s, lines.escaped(contact.notes));
    addOwnFields(lines, record, version, references);
    addConsents(lines, contact);
    return lines.end();
}

} // namespace kartei
