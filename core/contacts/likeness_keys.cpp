#include "core/contacts/likeness_keys.h"

#include "core/base/hash_index.h"
#include "core/base/text.h"
#include "core/contacts/phone_number.h"
#include "core/contacts/reach_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Kind = LikenessKeys::Kind;

constexpr qsizetype kLeastTail = 6; ///< digits; fewer say nothing

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

/// The first that is known.
QString postalCodeOf(const Contact& contact)
{
    for (const ContactAddress& address : contact.addresses) {
        if (!address.postalCode.isEmpty())
            return plain(address.postalCode);
    }
    return {};
}

bool haveOneName(const LikenessCard& one, const LikenessCard& other)
{
    const PlainNames ours(one.contact, one.company);
    const PlainNames theirs(other.contact, other.company);
    if (one.contact.kind != other.contact.kind)
        return false;
    if (one.contact.kind == ContactKind::Company)
        return !ours.company.isEmpty() && ours.company == theirs.company;
    return !ours.first.isEmpty() && !ours.last.isEmpty() && ours.whole() == theirs.whole();
}

bool shareAHousehold(const Contact& one, const Contact& other)
{
    const std::vector<HouseholdKey> theirs = householdKeys(other);
    return std::ranges::any_of(householdKeys(one), [&](const HouseholdKey& ours) {
        return std::ranges::any_of(
            theirs, [&](const HouseholdKey& key) { return key.home == ours.home && key.person != ours.person; });
    });
}

} // namespace

QString likenessText(Kind kind)
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
    case Kind::Neighbour:
        return QCoreApplication::translate("Exchange", "similar name at the same address");
    case Kind::Name:
        return QCoreApplication::translate("Exchange", "same name");
    case Kind::Household:
        return QCoreApplication::translate("Exchange", "same household");
    }
    Q_UNREACHABLE();
}

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
        if (tail.size() >= kLeastTail)
            keys.add(Kind::Phone, u'p', {tail, names.initials()});
    }
    addNameKeys(keys, contact, names);
    return keys.made;
}

std::vector<HouseholdKey> householdKeys(const Contact& contact)
{
    const PlainNames names(contact, {});
    std::vector<HouseholdKey> keys;
    if (contact.kind != ContactKind::Person || names.first.isEmpty() || names.last.isEmpty())
        return keys;
    for (const ContactAddress& address : contact.addresses) {
        const QString street = plain(address.street);
        const QString code = plain(address.postalCode);
        if (!street.isEmpty() && !code.isEmpty())
            keys.push_back(
                {HashIndex::hashOf(QStringList{names.last, code, street}.join(u'\n')), HashIndex::hashOf(names.first)});
    }
    return keys;
}

bool namesDifferBySlip(const Contact& one, const Contact& other)
{
    const PlainNames ours(one, {});
    const PlainNames theirs(other, {});
    return (ours.first == theirs.first && differsBySlip(ours.last, theirs.last))
        || (ours.last == theirs.last && differsBySlip(ours.first, theirs.first));
}

bool mayBeOne(Kind kind, const Contact& one, const Contact& other)
{
    if (!one.phones.empty() && !other.phones.empty())
        return false;
    const QString code = postalCodeOf(one);
    const QString otherCode = postalCodeOf(other);
    if (!code.isEmpty() && !otherCode.isEmpty() && code != otherCode)
        return false;
    return kind != Kind::Colleague || namesDifferBySlip(one, other);
}

std::vector<Kind> inCommon(const LikenessCard& one, const LikenessCard& other)
{
    std::vector<Kind> common;
    const LikenessKeys theirs = LikenessKeys::of(other.contact, other.company);
    for (const LikenessKeys::Key& key : LikenessKeys::of(one.contact, one.company).keys) {
        const bool isShared = std::ranges::find(theirs.keys, key.hash, &LikenessKeys::Key::hash) != theirs.keys.end();
        const bool fits = key.kind != Kind::Colleague || mayBeOne(key.kind, one.contact, other.contact);
        if (isShared && fits && std::ranges::find(common, key.kind) == common.end())
            common.push_back(key.kind);
    }
    const bool saysName = std::ranges::any_of(common, [](Kind kind) {
        return kind == Kind::NameAndCompany || kind == Kind::NameAndAddress || kind == Kind::NameAndCity;
    });
    if (!saysName && haveOneName(one, other))
        common.push_back(Kind::Name);
    if (shareAHousehold(one.contact, other.contact))
        common.push_back(namesDifferBySlip(one.contact, other.contact) ? Kind::Neighbour : Kind::Household);
    std::ranges::sort(common);
    return common;
}

} // namespace kartei
