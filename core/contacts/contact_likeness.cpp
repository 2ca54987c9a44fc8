#include "core/contacts/contact_likeness.h"

namespace kartei {

using namespace Qt::StringLiterals;

using Kind = LikenessKeys::Kind;

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

static Result<bool> mayBeOne(Database& database, Kind kind, qint64 id, const Contact& contact)
{
    const auto rows = database.rows(
        u"SELECT first_name, last_name, EXISTS (SELECT 1 FROM contact_phone WHERE contact = c.id),"
        " (SELECT postal_code FROM contact_address WHERE contact = c.id AND postal_code <> '' ORDER BY position LIMIT 1)"
        " FROM contact c WHERE id = ?"_s,
        {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return false;
    const QVariantList& row = rows->front();
    Contact other;
    other.firstName = row[0].toString();
    other.lastName = row[1].toString();
    other.phones.resize(row[2].toBool() ? 1 : 0);
    other.addresses.emplace_back().postalCode = row[3].toString();
    return mayBeOne(kind, contact, other);
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
        return Find{other, key.kind};
    }
    return Find{};
}

} // namespace kartei
