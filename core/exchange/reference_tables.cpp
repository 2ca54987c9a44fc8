#include "core/exchange/reference_tables.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isContact(const EntityDesc& target)
{
    return &target == &describe<Contact>();
}

} // namespace

void ReferenceTables::Table::add(qint64 id, const QString& name, const QString& key)
{
    ReferenceInfo& info = infos[id];
    info.name = name;
    info.key = key;
    if (!key.isEmpty())
        byKey.insert(key, id);
    if (Ids& ids = byName[name]; ids.size() < 2 && !std::ranges::count(ids, id))
        ids.push_back(id);
}

void ReferenceTables::Table::addEmail(qint64 id, const QString& email)
{
    if (email.isEmpty())
        return;
    if (const auto known = byEmail.constFind(email); known == byEmail.constEnd() || *known > id)
        byEmail.insert(email, id);
    if (ReferenceInfo& info = infos[id]; info.email.isEmpty())
        info.email = email;
}

std::unique_ptr<ReferenceTables::Table> ReferenceTables::loaded(const EntityDesc& target)
{
    auto table = std::make_unique<Table>();
    const QString key = target.keyField ? quotedName(target.keyField) : u"''"_s;
    const QString sql = u"SELECT \"id\", "_s + quotedName(target.title().name) + u", "_s + key + u" FROM "_s
        + quotedName(target.name);
    Result<> read
        = m_database.each(sql, {}, [&](const Row& row) { table->add(row.integer(0), row.text(1), row.text(2)); });
    if (read && isContact(target)) {
        read = m_database.each(u"SELECT \"contact\", \"match\" FROM contact_email ORDER BY \"contact\", \"position\""_s,
            {}, [&](const Row& row) { table->addEmail(row.integer(0), row.text(1)); });
    }
    if (!read && !m_error)
        m_error = read.error();
    return table;
}

ReferenceTables::Table& ReferenceTables::tableOf(const EntityDesc& target)
{
    std::unique_ptr<Table>& table = m_tables[&target];
    if (!table)
        table = loaded(target);
    return *table;
}

ReferenceInfo ReferenceTables::infoOf(const EntityDesc& target, qint64 id)
{
    return tableOf(target).infos.value(id);
}

bool ReferenceTables::exists(const EntityDesc& target, qint64 id)
{
    return tableOf(target).infos.contains(id);
}

qint64 ReferenceTables::withKey(const EntityDesc& target, const QString& key)
{
    return tableOf(target).byKey.value(key);
}

qint64 ReferenceTables::withEmail(const QString& email)
{
    return tableOf(describe<Contact>()).byEmail.value(email.trimmed().toLower());
}

Currency ReferenceTables::usualCurrency()
{
    if (!m_currency) {
        const Result<QVariant> code = m_database.value(u"SELECT currency FROM business"_s, {});
        if (!code && !m_error)
            m_error = code.error();
        m_currency = Currency{code ? code->toString() : QString()};
    }
    return *m_currency;
}

Result<References::Ids> ReferenceTables::having(const EntityDesc& target, By way, const QString& text)
{
    const Table& table = tableOf(target);
    if (m_error)
        return *m_error;
    qint64 id = 0;
    switch (way) {
    case By::Name:
        return table.byName.value(text);
    case By::Id:
        id = exists(target, text.toLongLong()) ? text.toLongLong() : 0;
        break;
    case By::Key:
        id = withKey(target, text);
        break;
    case By::Email:
        id = withEmail(text);
        break;
    }
    return id > 0 ? Ids{id} : Ids();
}

void ReferenceTables::note(const Record& record)
{
    const EntityDesc& target = record.desc();
    const auto known = m_tables.find(&target);
    if (known == m_tables.end())
        return;
    const Field* key = target.keyField ? target.find(QLatin1String(target.keyField)) : nullptr;
    known->second->add(record.id(), record.title(), key ? record.value(*key).toString() : QString());
    if (isContact(target)) {
        for (const ContactEmail& email : record.as<Contact>().emails)
            known->second->addEmail(record.id(), email.match);
    }
}

} // namespace kartei
