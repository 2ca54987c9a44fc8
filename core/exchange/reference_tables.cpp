#include "core/exchange/reference_tables.h"

#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKnownInfos = 20'000;

bool isContact(const EntityDesc& target)
{
    return &target == &describe<Contact>();
}

QString keyColumn(const EntityDesc& target)
{
    return target.keyField ? quotedName(target.keyField) : u"''"_s;
}

} // namespace

void ReferenceTables::Table::addName(QByteArrayView name, qint64 id)
{
    const quint64 hash = HashIndex::hashOf(name);
    if (const qint64 first = names->add(hash, id); first != 0 && first != id)
        secondNames.add(hash, id);
}

void ReferenceTables::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

/// `sql` selects ids and texts, what counts first.
HashIndex& ReferenceTables::loaded(std::optional<HashIndex>& index, const QString& sql)
{
    if (index)
        return *index;
    index.emplace();
    const Result<> read = m_database.each(sql, {}, [&](const Row& row) { index->add(row.text(1), row.integer(0)); });
    if (!read)
        fail(read.error());
    return *index;
}

void ReferenceTables::loadNames(const EntityDesc& target, Table& table)
{
    if (table.names)
        return;
    table.names.emplace();
    const Result<> read = m_database.each(
        u"SELECT \"id\", "_s + quotedName(target.title().name) + u" FROM "_s + quotedName(target.name), {},
        [&](const Row& row) { table.addName(row.utf8(1), row.integer(0)); });
    if (!read)
        fail(read.error());
}

const ReferenceInfo* ReferenceTables::known(const EntityDesc& target, qint64 id)
{
    QHash<qint64, ReferenceInfo>& infos = tableOf(target).infos;
    const auto known = infos.constFind(id);
    if (known != infos.constEnd())
        return &*known;
    QString sql = u"SELECT "_s + quotedName(target.title().name) + u", "_s + keyColumn(target);
    if (isContact(target))
        sql += u", (SELECT \"match\" FROM contact_email WHERE contact = contact.id"
               " AND \"match\" <> '' ORDER BY position LIMIT 1)"_s;
    std::optional<ReferenceInfo> info;
    const Result<> read = m_database.each(
        sql + u" FROM "_s + quotedName(target.name) + u" WHERE \"id\" = ?"_s, {id}, [&](const Row& row) {
            info = {row.text(0), row.text(1), isContact(target) ? row.text(2) : QString()};
        });
    if (!read)
        fail(read.error());
    if (!info)
        return nullptr;
    if (infos.size() >= kKnownInfos)
        infos.clear();
    return &*infos.insert(id, *info);
}

ReferenceInfo ReferenceTables::infoOf(const EntityDesc& target, qint64 id)
{
    const ReferenceInfo* info = known(target, id);
    return info ? *info : ReferenceInfo();
}

QString ReferenceTables::nameOf(const EntityDesc& target, qint64 id)
{
    Table& table = tableOf(target);
    const auto known = table.ownNames.constFind(id);
    if (known != table.ownNames.constEnd())
        return *known;
    if (table.nameSql.isEmpty())
        table.nameSql = u"SELECT "_s + quotedName(target.title().name) + u" FROM "_s + quotedName(target.name)
            + u" WHERE \"id\" = ?"_s;
    QString name;
    const Result<> read = m_database.each(table.nameSql, {id}, [&](const Row& row) { name = row.text(0); });
    if (!read)
        fail(read.error());
    if (table.ownNames.size() >= kKnownInfos)
        table.ownNames.clear();
    table.ownNames.insert(id, name);
    return name;
}

bool ReferenceTables::exists(const EntityDesc& target, qint64 id)
{
    return known(target, id) != nullptr;
}

bool ReferenceTables::holds(const QString& sql, const QVariantList& values)
{
    const Result<QVariant> found = m_database.value(sql, values);
    if (!found)
        fail(found.error());
    return found && !found->isNull();
}

qint64 ReferenceTables::withKey(const EntityDesc& target, const QString& key)
{
    if (!target.keyField || key.isEmpty())
        return 0;
    const QString column = keyColumn(target);
    const HashIndex& keys = loaded(tableOf(target).keys,
        u"SELECT \"id\", "_s + column + u" FROM "_s + quotedName(target.name) + u" WHERE "_s + column + u" <> ''"_s);
    const qint64 id = keys.find(key);
    const bool isIt = id != 0
        && holds(u"SELECT 1 FROM "_s + quotedName(target.name) + u" WHERE \"id\" = ? AND "_s + column + u" = ?"_s,
            {id, key});
    return isIt ? id : 0;
}

qint64 ReferenceTables::withEmail(const QString& email)
{
    const QString match = email.trimmed().toLower();
    if (match.isEmpty())
        return 0;
    const HashIndex& emails = loaded(tableOf(describe<Contact>()).emails,
        u"SELECT contact, \"match\" FROM contact_email WHERE \"match\" <> '' ORDER BY contact"_s);
    const qint64 id = emails.find(match);
    const bool isIt
        = id != 0 && holds(u"SELECT 1 FROM contact_email WHERE contact = ? AND \"match\" = ?"_s, {id, match});
    return isIt ? id : 0;
}

const OwnFields& ReferenceTables::ownFields(const EntityDesc& entity)
{
    std::shared_ptr<const OwnFields>& known = m_own[&entity];
    if (!known) {
        const Result<std::shared_ptr<const OwnFields>> own = m_database.ownFields(entity);
        if (!own)
            fail(own.error());
        known = own ? *own : std::make_shared<const OwnFields>();
    }
    return *known;
}

Currency ReferenceTables::usualCurrency()
{
    if (!m_currency) {
        const Result<QVariant> code = m_database.value(u"SELECT currency FROM business"_s, {});
        if (!code)
            fail(code.error());
        m_currency = Currency{code ? code->toString() : QString()};
    }
    return *m_currency;
}

References::Ids ReferenceTables::named(const EntityDesc& target, const QString& name)
{
    Table& table = tableOf(target);
    loadNames(target, table);
    const quint64 hash = HashIndex::hashOf(QByteArrayView(name.toUtf8()));
    Ids ids;
    for (const qint64 id : {table.names->find(hash), table.secondNames.find(hash)}) {
        if (id != 0 && nameOf(target, id) == name)
            ids.push_back(id);
    }
    return ids;
}

Result<References::Ids> ReferenceTables::having(const EntityDesc& target, By way, const QString& text)
{
    Ids ids;
    if (way == By::Name)
        ids = named(target, text);
    const qint64 id = way == By::Id ? (exists(target, text.toLongLong()) ? text.toLongLong() : 0)
        : way == By::Key            ? withKey(target, text)
        : way == By::Email          ? withEmail(text)
                                    : 0;
    if (id > 0)
        ids.push_back(id);
    return m_error ? Result<Ids>(*m_error) : Result<Ids>(ids);
}

void ReferenceTables::note(const Record& record)
{
    const EntityDesc& target = record.desc();
    Table& table = tableOf(target);
    table.infos.remove(record.id());
    table.ownNames.remove(record.id());
    if (table.names)
        table.addName(record.title().toUtf8(), record.id());
    const Field* key = target.keyField ? target.find(QLatin1String(target.keyField)) : nullptr;
    if (const QString text = key && table.keys ? record.value(*key).toString() : QString(); !text.isEmpty()) {
        table.keys->remove(text); // may have changed hands
        table.keys->add(text, record.id());
    }
    if (!isContact(target) || !table.emails)
        return;
    for (const ContactEmail& email : record.as<Contact>().emails) {
        if (!email.match.isEmpty())
            table.emails->add(email.match, record.id());
    }
}

} // namespace kartei
