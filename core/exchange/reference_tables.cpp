#include "core/exchange/reference_tables.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isContact(const EntityDesc& target)
{
    return &target == &describe<Contact>();
}

Error notUnique(const EntityDesc& target, const QString& text)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate(
            "Exchange", "%1: “%2” is the name of several. Use the number, e-mail address or id.")
            .arg(target.displayLabel(), isolated(text)),
        {}};
}

Error noSuch(const EntityDesc& target, const QString& text)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Exchange", "%1: there is none with the e-mail address, number or id “%2”.")
            .arg(target.displayLabel(), isolated(text)),
        {}};
}

} // namespace

void ReferenceTables::Table::add(qint64 id, const QString& name, const QString& key)
{
    ReferenceInfo& info = infos[id];
    info.name = name;
    info.key = key;
    if (!key.isEmpty())
        byKey.insert(key, id);
    const auto known = byName.constFind(name);
    byName.insert(name, known == byName.constEnd() || *known == id ? id : -1);
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

Result<qint64> ReferenceTables::find(const EntityDesc& target, const QString& text)
{
    const bool isMarked = text.startsWith("id:"_L1);
    bool isId = false;
    const qint64 id = QStringView(text).sliced(isMarked ? 3 : 0).toLongLong(&isId);
    isId = isId && exists(target, id);
    if (isId && isMarked)
        return id;
    if (const qint64 owner = isContact(target) && text.contains(u'@') ? withEmail(text) : 0; owner > 0)
        return owner;
    if (const qint64 keyed = withKey(target, text); keyed > 0)
        return keyed;
    if (isId)
        return id;
    const qint64 named = tableOf(target).byName.value(text);
    if (m_error)
        return *m_error;
    return named > 0 ? Result<qint64>(named) : named < 0 ? notUnique(target, text) : noSuch(target, text);
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
