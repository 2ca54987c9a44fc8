#include "core/storage/journal.h"

#include "core/storage/bulk_rows.h"
#include "core/storage/stored_values.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOperations{"insert"_L1, "update"_L1, "remove"_L1};

constexpr qint64 kReadAtOnce = 500; ///< keeps the memory of an undo small, however much was done

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<qint64> writeHeader(Database& database, const JournalHeader& header)
{
    StoredValues values;
    values.integer(header.at.utcMs);
    values.text(header.author);
    values.text(header.title);
    values.text(header.kind);
    values.truth(header.undoable);
    values.truth(header.inPart);
    if (header.reverts > 0)
        values.integer(header.reverts);
    else
        values.nothing();
    return database.insert(
        u"INSERT INTO journal (at, author, title, kind, undoable, in_part, reverts) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        values);
}

Result<> writeChanges(Database& database, qint64 journal, std::span<const Change> changes)
{
    thread_local ManyRows rows(
        u"INSERT INTO journal_change (journal, entity, record, operation, before, after) VALUES "_s, 6);
    StoredValues values;
    for (const Change& change : changes) {
        values.integer(journal);
        values.word(change.entity->name);
        values.integer(change.id);
        values.word(kOperations[static_cast<size_t>(change.operation)].data());
        values.text(jsonText(change.diff.before));
        values.text(jsonText(change.diff.after));
    }
    return rows.insert(database, values, 0, changes.size());
}

Change changeFrom(const Row& row, int first)
{
    const auto operation = std::ranges::find(kOperations, row.text(first + 2)) - kOperations.begin();
    return {{findEntity(row.text(first)), row.integer(first + 1), static_cast<Operation>(operation)},
        {jsonObject(row.text(first + 3)), jsonObject(row.text(first + 4))}};
}

Result<> eachChangeBack(
    Database& database, qint64 journal, const std::function<Result<>(const Change&)>& take, qint64 newest)
{
    const auto ends = database.rows(u"SELECT min(id), max(id) FROM journal_change WHERE journal = ?"_s, {journal});
    if (!ends)
        return ends.error();
    const qint64 first = ends->front()[0].toLongLong();
    for (qint64 end = (newest > 0 ? newest : ends->front()[1].toLongLong()) + 1; end > first; end -= kReadAtOnce) {
        std::vector<Change> portion;
        const Result<> read = database.each(u"SELECT entity, record, operation, before, after FROM journal_change"
                                            " WHERE journal = ? AND id >= ? AND id < ? ORDER BY id DESC"_s,
            {journal, std::max(first, end - kReadAtOnce), end},
            [&](const Row& row) { portion.push_back(changeFrom(row, 0)); });
        if (!read)
            return read;
        for (const Change& change : portion) {
            if (const Result<> taken = take(change); !taken)
                return taken;
        }
    }
    return {};
}

QJsonObject snapshotFrom(const QString& text)
{
    return jsonObject(text);
}

QString stands(QLatin1String j, QLatin1String c)
{
    return u"(%1.undone = false OR (%1.in_part = true AND NOT EXISTS (SELECT 1 FROM journal back"
           " JOIN journal_change taken ON taken.journal = back.id WHERE back.reverts = %1.id AND back.undone = false"
           " AND taken.entity = %2.entity AND taken.record = %2.record)))"_s.arg(j, c);
}

} // namespace kartei
