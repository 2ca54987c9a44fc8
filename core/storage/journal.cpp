#include "core/storage/journal.h"

#include <QJsonDocument>

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOperations{"insert"_L1, "update"_L1, "remove"_L1};

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<qint64> writeJournal(Database& database, const JournalHeader& header, const std::vector<Change>& changes)
{
    const Result<QVariant> id = database.value(
        u"INSERT INTO journal (at, author, title, kind, undoable, reverts) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {header.at.utcMs, header.author, header.title, header.kind, header.undoable,
            header.reverts > 0 ? QVariant(header.reverts) : QVariant()});
    if (!id)
        return id.error();
    for (const Change& change : changes) {
        const auto written = database.run(
            u"INSERT INTO journal_change (journal, entity, record, operation, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {*id, QString::fromLatin1(change.entity->name), change.id,
                QString(kOperations[static_cast<size_t>(change.operation)]), jsonText(change.diff.before),
                jsonText(change.diff.after)});
        if (!written)
            return written.error();
    }
    return id->toLongLong();
}

Change changeFrom(const Row& row, int first)
{
    const auto operation = std::ranges::find(kOperations, row.text(first + 2)) - kOperations.begin();
    return {findEntity(row.text(first)), row.integer(first + 1), static_cast<Operation>(operation),
        {jsonObject(row.text(first + 3)), jsonObject(row.text(first + 4))}};
}

Result<std::vector<Change>> readChanges(Database& database, qint64 journal)
{
    std::vector<Change> changes;
    const Result<> read = database.each(
        u"SELECT entity, record, operation, before, after FROM journal_change WHERE journal = ? ORDER BY id"_s,
        {journal}, [&](const Row& row) { changes.push_back(changeFrom(row, 0)); });
    if (!read)
        return read.error();
    return changes;
}

} // namespace kartei
