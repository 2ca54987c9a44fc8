#include "core/storage/record_sql.h"
#include "core/storage/referring.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void redirectRow(const EntityDesc& desc, void* row, const EntityDesc& entity, qint64 from, qint64 to)
{
    for (const Field& field : desc.fields) {
        if (refersTo(field, entity) && field.get(row).toLongLong() == from)
            field.set(row, to);
    }
}

} // namespace

Result<> Transaction::redirectThose(
    const EntityDesc& other, const std::vector<qint64>& ids, const EntityDesc& entity, qint64 from, qint64 to)
{
    for (const qint64 id : ids) {
        const Result<Record> before = get(other, id);
        if (!before)
            return before.error();
        Record after = *before;
        redirectRow(other, after.edit(), entity, from, to);
        for (const PartList& list : other.parts) {
            for (qsizetype i = 0; i < list.size(after.row()); ++i)
                redirectRow(list.desc(), list.edit(after.edit(), i), entity, from, to);
        }
        if (const Result<> done = update(*before, after); !done)
            return done;
    }
    return {};
}

Result<> Transaction::redirect(const EntityDesc& entity, qint64 from, qint64 to)
{
    m_redirecting = true;
    const auto over = qScopeGuard([&] { m_redirecting = false; });
    for (const EntityDesc* other : allEntities()) {
        const Result<std::vector<qint64>> ids = referring(m_database, *other, entity, from);
        if (!ids)
            return ids.error();
        if (const Result<> done = redirectThose(*other, *ids, entity, from, to); !done)
            return done;
    }
    return {};
}

/// Those that refer to what is removed and are nothing without it.
Result<> Transaction::removeParts(const EntityDesc& other, const PartList& list, const Field& field, qint64 target)
{
    const QString owner = quotedName(list.desc().owner);
    std::vector<qint64> owners;
    const Result<> read = m_database.each(u"SELECT DISTINCT "_s + owner + u" FROM "_s + quotedName(list.desc().name)
            + u" WHERE "_s + quotedName(field.name) + u" = ? ORDER BY "_s + owner,
        {target}, [&](const Row& row) { owners.push_back(row.integer(0)); });
    if (!read)
        return read;
    for (const qint64 id : owners) {
        const Result<Record> before = get(other, id);
        if (!before)
            return before.error();
        Record after = *before;
        for (qsizetype i = list.size(after.row()) - 1; i >= 0; --i) {
            if (field.get(list.at(after.row(), i)).toLongLong() == target)
                list.removeAt(after.edit(), i);
        }
        if (const Result<> done = update(*before, after); !done)
            return done;
    }
    return {};
}

Result<> Transaction::detachReferences(const EntityDesc& entity, qint64 id)
{
    const auto refersHere = [&](const Field& field) { return field.target && &field.target() == &entity; };
    for (const EntityDesc* other : allEntities()) {
        for (const PartList& list : other->parts) {
            for (const Field& field : list.desc().fields) {
                if (!refersHere(field))
                    continue;
                if (field.is(Required)) {
                    if (const Result<> gone = removeParts(*other, list, field, id); !gone)
                        return gone;
                    continue;
                }
                const Result<QVariant> uses = m_database.value(u"SELECT count(*) FROM "_s + quotedName(list.desc().name)
                        + u" WHERE "_s + quotedName(field.name) + u" = ?"_s,
                    {id});
                if (!uses)
                    return uses.error();
                if (const int places = uses->toInt(); places > 0)
                    return invalid(QCoreApplication::translate(
                        "Storage", "It is still used in %n place(s) (%1) and can't be deleted.", nullptr, places)
                                       .arg(other->displayLabel()));
            }
        }
        for (const Field& field : other->fields) {
            if (!refersHere(field))
                continue;
            Result<std::vector<Record>> referring
                = selectRecords(m_database, *other, u"WHERE "_s + quotedName(field.name) + u" = ?"_s, {id});
            if (!referring)
                return referring.error();
            for (const Record& record : *referring) {
                if (field.is(Required)) {
                    if (const Result<> gone = remove(*other, record.id()); !gone)
                        return gone;
                    continue;
                }
                const Result<Record> before = get(*other, record.id());
                if (!before)
                    return before.error();
                Record after = *before;
                after.setValue(field, {});
                if (const Result<> cleared = update(*before, after); !cleared)
                    return cleared;
            }
        }
    }
    return {};
}

} // namespace kartei
