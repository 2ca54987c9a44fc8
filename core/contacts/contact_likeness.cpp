#include "core/contacts/contact_likeness.h"

#include "core/base/text.h"
#include "core/contacts/reach_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Kind = LikenessKeys::Kind;

/// Letters and digits only; "Müller" is "Mueller", "Straße 1" is "Str. 1".
QString plain(const QString& text)
{
    QString letters = folded(text);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    for (const auto& [from, to] :
        {std::pair("ae"_L1, "a"_L1), {"oe"_L1, "o"_L1}, {"ue"_L1, "u"_L1}, {"strasse"_L1, "str"_L1}})
        letters.replace(from, to);
    return letters;
}

/// Of somebody's address in the network; of "info@" and "—" nothing.
bool isWholeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'@', at + 1) < 0 && text.indexOf(u'.', at + 2) > 0 && !text.contains(u' ')
        && !text.endsWith(u'.');
}

/// The last digits are the same however the area and the country are written. Empty: no phone number.
QString phoneTail(const QString& typed)
{
    constexpr qsizetype kTail = 8;
    const QString digits = digitsOf(typed);
    return digits.size() < 6 ? QString() : digits.right(kTail);
}

struct PlainNames {
    PlainNames(const Contact& contact, const QString& employer)
        : first(plain(contact.firstName)), last(plain(contact.lastName)),
          company(plain(contact.kind == ContactKind::Company ? contact.companyName : employer))
    {
    }
    bool isPerson() const { return !first.isEmpty() || !last.isEmpty(); }
    /// The same where first and last name were swapped.
    QString whole() const { return first < last ? QString(first + u' ' + last) : QString(last + u' ' + first); }
    QString initials() const
    {
        if (!isPerson())
            return company.left(1);
        const QString one = first.left(1);
        const QString other = last.left(1);
        return one < other ? one + other : other + one;
    }

    QString first;
    QString last;
    QString company;
};

class KeyMaker {
public:
    void add(Kind kind, QChar letter, std::initializer_list<QStringView> parts, bool isAsked = true)
    {
        m_text = letter;
        for (const QStringView part : parts) {
            m_text += u'\n';
            m_text += part;
        }
        made.keys.push_back({HashIndex::hashOf(m_text), kind, isAsked});
    }

    LikenessKeys made;

private:
    QString m_text;
};

void addNameKeys(KeyMaker& keys, const Contact& contact, const PlainNames& names)
{
    const QString name = names.isPerson() ? names.whole() : QString();
    if (!names.company.isEmpty())
        keys.add(Kind::NameAndCompany, u'n', {name, names.company});
    for (const ContactAddress& address : contact.addresses) {
        const QString street = plain(address.street);
        const QString code = plain(address.postalCode);
        if (!street.isEmpty() && !code.isEmpty())
            keys.add(Kind::NameAndAddress, u'a', {names.isPerson() ? name : names.company.left(3), code, street});
    }
    for (const ContactPhone& phone : contact.phones) {
        if (const QString number = phoneKey(phone.value, phone.e164); number.size() > 5)
            keys.add(Kind::Phone, u'w', {number});
    }
    for (const ContactAddress& address : contact.addresses) {
        const bool saysNoMore = contact.phones.empty() && contact.emails.empty() && address.postalCode.isEmpty()
            && (!names.isPerson() || names.company.isEmpty());
        if (const QString city = plain(address.city); !city.isEmpty())
            keys.add(Kind::NameAndCity, u'c', {names.isPerson() ? name : names.company, city}, saysNoMore);
    }
    if (names.company.isEmpty() || names.first.isEmpty() || names.last.isEmpty())
        return;
    keys.add(Kind::Colleague, u'f', {names.first, names.company});
    keys.add(Kind::Colleague, u'l', {names.last, names.company});
}

/// Left out, doubled, swapped or another letter.
bool differsBySlip(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1 || other.size() < 3)
        return false;
    const qsizetype same = std::ranges::mismatch(one, other).in1 - one.begin();
    if (one.size() < other.size())
        return one.sliced(same) == other.sliced(same + 1);
    const bool isSwapped = one.size() - same > 1 && one[same] == other[same + 1] && one[same + 1] == other[same];
    const qsizetype behind = qMin(one.size(), same + (isSwapped ? 2 : 1));
    return one.sliced(behind) == other.sliced(behind);
}

QString reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::Email:
        return QCoreApplication::translate("Exchange", "same e-mail address");
    case Kind::Phone:
        return QCoreApplication::translate("Exchange", "same phone number");
    case Kind::NameAndCompany:
        return QCoreApplication::translate("Exchange", "same name and company");
    case Kind::NameAndAddress:
        return QCoreApplication::translate("Exchange", "same name and address");
    case Kind::NameAndCity:
        return QCoreApplication::translate("Exchange", "same name and city");
    case Kind::Colleague:
        return QCoreApplication::translate("Exchange", "similar name at the same company");
    }
    Q_UNREACHABLE();
}

} // namespace

LikenessKeys LikenessKeys::of(const Contact& contact, const QString& company)
{
    KeyMaker keys;
    keys.made.keys.reserve(8);
    for (const ContactEmail& email : contact.emails) {
        const QString match = email.value.trimmed().toLower();
        if (isWholeEmail(match))
            keys.add(Kind::Email, u'e', {match});
    }
    const PlainNames names(contact, company);
    for (const ContactPhone& phone : contact.phones) {
        const QString tail = phoneTail(phone.value);
        if (!tail.isEmpty())
            keys.add(Kind::Phone, u'p', {tail, names.initials()});
    }
    addNameKeys(keys, contact, names);
    return keys.made;
}

Result<> eachLikenessCard(
    Database& database, const std::function<void(const Contact& contact, const QString& company)>& take)
{
    Contact contact;
    QString company;
    qint64 id = 0;
    const auto finish = [&] {
        if (id != 0)
            take(contact, company);
    };
    // a row per part, those of a contact behind each other
    const Result<> read = database.each(
        u"SELECT c.id, c.kind, c.first_name, c.last_name, c.company_name, coalesce(w.company_name, ''), p.what, p.one, p.two,"
        " p.three"
        " FROM contact c LEFT JOIN contact w ON w.id = c.company"
        " LEFT JOIN (SELECT contact, 1 AS what, value AS one, '' AS two, '' AS three FROM contact_email"
        " UNION ALL SELECT contact, 2, value, e164, '' FROM contact_phone"
        " UNION ALL SELECT contact, 3, street, postal_code, city FROM contact_address) p ON p.contact = c.id ORDER BY c.id"_s,
        {}, [&](const Row& row) {
            if (row.integer(0) != id) {
                finish();
                id = row.integer(0);
                contact = {};
                contact.id = {id};
                contact.kind = row.text(1) == "company"_L1 ? ContactKind::Company : ContactKind::Person;
                contact.firstName = row.text(2);
                contact.lastName = row.text(3);
                contact.companyName = row.text(4);
                company = row.text(5);
            }
            const qint64 what = row.integer(6);
            if (what == 1)
                contact.emails.emplace_back().value = row.text(7);
            else if (what == 2)
                contact.phones.push_back({{}, {}, row.text(7), false, row.text(8)});
            else if (what == 3)
                contact.addresses.push_back({{}, {}, row.text(7), row.text(8), row.text(9), {}, {}});
        });
    if (read)
        finish();
    return read;
}

Result<> ContactLikeness::load(Database& database)
{
    return eachLikenessCard(database, [this](const Contact& contact, const QString& company) {
        add(LikenessKeys::of(contact, company), contact.id.value);
    });
}

void ContactLikeness::add(const LikenessKeys& keys, qint64 id)
{
    for (const LikenessKeys::Key& key : keys.keys)
        m_index.add(key.hash, id); // the oldest stays
}

/// Names alone are shared by many: not where each has phones, and none in common, or where they live apart.
static Result<bool> mayBeOne(Database& database, LikenessKeys::Kind kind, qint64 other, const Contact& contact)
{
    const auto rows = database.rows(
        u"SELECT first_name, last_name, EXISTS (SELECT 1 FROM contact_phone WHERE contact = c.id),"
        " (SELECT postal_code FROM contact_address WHERE contact = c.id AND postal_code <> '' ORDER BY position LIMIT 1)"
        " FROM contact c WHERE id = ?"_s,
        {other});
    if (!rows)
        return rows.error();
    if (rows->empty() || (rows->front()[2].toBool() && !contact.phones.empty()))
        return false;
    const QString code = plain(rows->front()[3].toString());
    const QString ownCode = contact.addresses.empty() ? QString() : plain(contact.addresses.front().postalCode);
    if (!code.isEmpty() && !ownCode.isEmpty() && code != ownCode)
        return false;
    if (kind != Kind::Colleague)
        return true;
    const QString first = plain(rows->front()[0].toString());
    const QString last = plain(rows->front()[1].toString());
    const QString ownFirst = plain(contact.firstName);
    const QString ownLast = plain(contact.lastName);
    return (first == ownFirst && differsBySlip(last, ownLast)) || (last == ownLast && differsBySlip(first, ownFirst));
}

Result<ContactLikeness::Find> ContactLikeness::find(Database& database, const LikenessKeys& keys, const Getter& contact,
    const std::function<bool(qint64 other)>& mayBe) const
{
    for (const LikenessKeys::Key& key : keys.keys) {
        const qint64 other = key.isAsked ? m_index.find(key.hash) : 0;
        if (other == 0 || (mayBe && !mayBe(other)))
            continue;
        if (key.kind == Kind::NameAndCompany || key.kind == Kind::Colleague) {
            const Result<Contact> whole = contact();
            const Result<bool> fits = whole ? mayBeOne(database, key.kind, other, *whole) : Result<bool>(whole.error());
            if (!fits)
                return fits.error();
            if (!*fits)
                continue;
        }
        return Find{other, reasonOf(key.kind)};
    }
    return Find{};
}

} // namespace kartei
