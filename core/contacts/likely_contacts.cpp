#include "core/contacts/likely_contacts.h"

#include "core/contacts/phone_number.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 30; ///< that one index is asked for
constexpr qsizetype kLeastTail = 6;

/// Ids of cards that may fit, each once.
class Candidates {
public:
    explicit Candidates(Database& database) : m_database(database) { }

    Result<> take(const QString& sql, const QVariantList& values)
    {
        return m_database.each(sql, values, [this](const Row& row) { m_ids.insert(row.integer(0)); });
    }
    Result<> search(const QString& words)
    {
        const auto found = firstFound(m_database, describe<Contact>(), words, kMost);
        if (!found)
            return found.error();
        for (const qint64 id : *found)
            m_ids.insert(id);
        return {};
    }
    Result<> leaveOut(const QString& sql, const QVariantList& values)
    {
        return m_database.each(sql, values, [this](const Row& row) { m_ids.remove(row.integer(0)); });
    }
    void leaveOut(qint64 id) { m_ids.remove(id); }
    std::vector<qint64> ids() const { return {m_ids.begin(), m_ids.end()}; }

private:
    Database& m_database;
    QSet<qint64> m_ids;
};

Result<> takeByReach(Candidates& candidates, const Contact& typed)
{
    for (const ContactEmail& email : typed.emails) {
        const Result<> taken
            = candidates.take(u"SELECT contact FROM contact_email WHERE \"match\" = ? LIMIT %1"_s.arg(kMost),
                {email.value.trimmed().toLower()});
        if (!taken)
            return taken;
    }
    for (const ContactPhone& phone : typed.phones) {
        const QString tail = phoneTail(phone.value);
        const Result<> known = candidates.take(
            u"SELECT contact FROM contact_phone WHERE e164 = ? AND e164 <> '' LIMIT %1"_s.arg(kMost), {phone.e164});
        const Result<> alike = tail.size() < kLeastTail ? Result<>() : candidates.search(tail);
        if (!known || !alike)
            return known ? alike : known;
    }
    return {};
}

/// "Müller" and "Mueller", which the search tells apart.
QStringList spellingsOf(const QString& name)
{
    QStringList all{name};
    QString longer = name;
    QString shorter = name;
    for (const auto& [letter, plain, pair] : {std::tuple(u'ä', u'a', u"ae"_s), {u'ö', u'o', u"oe"_s},
             {u'ü', u'u', u"ue"_s}, {u'Ä', u'A', u"Ae"_s}, {u'Ö', u'O', u"Oe"_s}, {u'Ü', u'U', u"Ue"_s}}) {
        longer.replace(letter, pair);
        shorter.replace(pair, QString(plain));
    }
    all += {longer, shorter};
    all.removeDuplicates();
    return all;
}

/// Whose other name has a slip of the pen.
Result<> takeNeighbours(Candidates& candidates, const Contact& typed)
{
    const QString code = typed.addresses.empty() ? QString() : typed.addresses.front().postalCode.trimmed();
    for (const QString& name : {typed.firstName, typed.lastName}) {
        const bool isAsked = !code.isEmpty() && !name.trimmed().isEmpty();
        if (const Result<> taken = isAsked ? candidates.search(name + u' ' + code) : Result<>(); !taken)
            return taken;
    }
    return {};
}

/// Among many of one name those are looked for, too, who have more in common.
Result<> takeByName(Candidates& candidates, const Contact& typed)
{
    const bool isCompany = typed.kind == ContactKind::Company;
    const QStringList name = isCompany ? QStringList{typed.companyName} : QStringList{typed.firstName, typed.lastName};
    if (std::ranges::any_of(name, [](const QString& word) { return word.trimmed().isEmpty(); }))
        return {};
    const QString city = typed.addresses.empty() ? QString() : typed.addresses.front().city;
    for (const QString& spelling : spellingsOf(name.join(u' '))) {
        const Result<> taken = candidates.search(spelling);
        const Result<> there = city.isEmpty() ? Result<>() : candidates.search(spelling + u' ' + city);
        if (!taken || !there)
            return taken ? there : taken;
    }
    if (isCompany || !typed.company.isSet())
        return {};
    return candidates.take(u"SELECT id FROM contact WHERE company = ? AND (first_name = ? OR last_name = ?)"
                           " ORDER BY id LIMIT %1"_s.arg(kMost),
        {typed.company.value, typed.firstName, typed.lastName});
}

Result<std::vector<qint64>> candidatesFor(Database& database, const Contact& typed)
{
    Candidates candidates(database);
    const Result<> reached = takeByReach(candidates, typed);
    const Result<> named = reached ? takeByName(candidates, typed) : reached;
    const Result<> near = named ? takeNeighbours(candidates, typed) : named;
    if (!near)
        return near.error();
    if (!typed.id.isSet())
        return candidates.ids();
    candidates.leaveOut(typed.id.value);
    const Result<> others
        = candidates.leaveOut(u"SELECT other FROM distinct_contacts WHERE one = ?"_s, {typed.id.value});
    const Result<> ones = candidates.leaveOut(u"SELECT one FROM distinct_contacts WHERE other = ?"_s, {typed.id.value});
    if (!others || !ones)
        return others ? ones.error() : others.error();
    return candidates.ids();
}

/// Names of companies by id.
Result<QHash<qint64, QString>> namesOf(Database& database, const std::vector<qint64>& companies)
{
    QHash<qint64, QString> names;
    const Result<> read
        = database.each(u"SELECT id, company_name FROM contact WHERE id IN ("_s + database.idListSql() + u')',
            {database.idList(companies)}, [&](const Row& row) { names.insert(row.integer(0), row.text(1)); });
    return read ? Result<QHash<qint64, QString>>(std::move(names)) : Result<QHash<qint64, QString>>(read.error());
}

/// The card with what its rule computes of phones.
Result<Contact> understood(Database& database, Contact typed)
{
    const Result<QVariant> country = database.value(u"SELECT country FROM business WHERE id = 1"_s);
    if (!country)
        return country.error();
    for (ContactPhone& phone : typed.phones)
        phone.e164 = e164Of(phone.value, country->toString());
    return typed;
}

} // namespace

Result<std::vector<LikelyContact>> likelyContacts(Database& database, const Contact& asTyped, size_t most)
{
    const Result<Contact> typed = understood(database, asTyped);
    if (!typed)
        return typed.error();
    const Result<std::vector<qint64>> ids = candidatesFor(database, *typed);
    if (!ids)
        return ids.error();
    Result<std::vector<Record>> records = selectRecords(database, describe<Contact>(),
        u"WHERE id IN ("_s + database.idListSql() + u") ORDER BY id"_s, {database.idList(*ids)});
    if (!records)
        return records.error();
    std::vector<qint64> employers{typed->company.value};
    for (const Record& record : *records)
        employers.push_back(record.as<Contact>().company.value);
    const Result<> loaded = loadParts(database, *records);
    const Result<QHash<qint64, QString>> companies = namesOf(database, employers);
    if (!loaded || !companies)
        return loaded ? companies.error() : loaded.error();
    const LikenessCard card{*typed, companies->value(typed->company.value)};
    std::vector<LikelyContact> likely;
    for (const Record& record : *records) {
        const auto& contact = record.as<Contact>();
        const QString company = companies->value(contact.company.value);
        std::vector<LikenessKeys::Kind> why = inCommon(card, {contact, company});
        if (!why.empty() && why.front() != LikenessKeys::Kind::Household)
            likely.push_back({contact, company, std::move(why)});
    }
    std::ranges::stable_sort(likely, {}, [](const LikelyContact& one) { return one.why.front(); });
    likely.resize(std::min(likely.size(), most));
    return likely;
}

} // namespace kartei
